import { readColours } from '../../canvas/readColours.ts';
import { csvOf } from '../../parts/csvOf.ts';
import { toPng } from '../../picture/toPng.ts';
import { viewSvg } from '../../picture/viewSvg.ts';
import type { State } from '../../store/viewTypes.ts';
import { type AboutView, sourceLine } from './aboutView.ts';
import { entityColumns, linkColumns, type Row, tablesOfView } from './tablesOfView.ts';
import { viewGraphml } from './viewGraphml.ts';

/** A form in which a view is saved as a file. */
export type SaveForm = {
  readonly name: string;
  readonly what: string;
  readonly ending: string;
  readonly type: string;
  make(state: State, about: AboutView): string | Promise<Blob>;
};

export const saveForms: readonly SaveForm[] = [
  {
    name: 'PNG',
    what: 'the whole picture',
    ending: '.png',
    type: 'image/png',
    make: (state, about) => toPng(drawingOf(state, about)),
  },
  {
    name: 'SVG',
    what: 'the whole picture, to be scaled and edited',
    ending: '.svg',
    type: 'image/svg+xml',
    make: (state, about) => drawingOf(state, about).svg,
  },
  {
    name: 'Links as CSV',
    what: 'a row for each link',
    ending: '-links.csv',
    type: 'text/csv',
    make: (state) => tableText(linkColumns, tablesOfView(state).links),
  },
  {
    name: 'Entities as CSV',
    what: 'a row for each entity',
    ending: '-entities.csv',
    type: 'text/csv',
    make: (state) => tableText(entityColumns, tablesOfView(state).entities),
  },
  {
    name: 'JSON',
    what: 'entities and links, with where it is from',
    ending: '.json',
    type: 'application/json',
    make: (state, about) => `${JSON.stringify({ about, ...tablesOfView(state) }, null, 2)}\n`,
  },
  {
    name: 'GraphML',
    what: 'for Gephi, yEd, networkx and others',
    ending: '.graphml',
    type: 'application/graphml+xml',
    make: viewGraphml,
  },
];

/** What the file of a form is called: `rendezvous-97dfbe3124ed-the-two-nations.svg`. */
export function fileName({ title, release }: AboutView, { ending }: Pick<SaveForm, 'ending'>): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${['rendezvous', release?.slice(0, 12), slug].filter(Boolean).join('-')}${ending}`;
}

function drawingOf(state: State, about: AboutView) {
  return viewSvg(state, readColours(), [about.title, sourceLine(about)]);
}

function tableText(columns: readonly { name: string }[], rows: readonly Row[]): string {
  return csvOf([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => row[name]))]);
}
