import { readColours } from '../../canvas/readColours.ts';
import { csvOf } from '../../parts/csvOf.ts';
import { toPng } from '../../picture/toPng.ts';
import { viewSvg } from '../../picture/viewSvg.ts';
import type { State } from '../../store/viewTypes.ts';
import { type AboutView, sourceLine } from './aboutView.ts';
import { evidenceColumns, evidenceOfView } from './evidenceOfView.ts';
import { entityColumns, linkColumns, type Row, tablesOfView } from './tablesOfView.ts';
import { viewGraphml } from './viewGraphml.ts';

/** A form in which a view is saved as a file. */
export type SaveForm = {
  readonly name: string;
  readonly what: string;
  readonly ending: string;
  readonly type: string;
  make(state: State, about: AboutView): string | Promise<string | Blob>;
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
    name: 'Evidence as CSV',
    what: 'a row for each source of each link, with quote and place',
    ending: '-evidence.csv',
    type: 'text/csv',
    make: async (state) => tableText(evidenceColumns, await evidenceOfView(state)),
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

/** What the lines of the picture mean, in words. */
const legendLine =
  'Thick line with an arrow: cooperation; two rails with a bar: conflict; thin line: neutral. Dashed: planned; dotted or with a question mark: not sure; a ring at the foot: unverified.';

function drawingOf(state: State, about: AboutView) {
  return viewSvg(state, readColours(), [about.title, sourceLine(about), legendLine]);
}

/** With a byte order mark, without which Excel reads no UTF-8. */
function tableText(columns: readonly { name: string }[], rows: readonly Row[]): string {
  return `\uFEFF${csvOf([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => row[name]))])}`;
}
