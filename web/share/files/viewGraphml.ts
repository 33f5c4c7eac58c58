import { xmlText } from '../../picture/xmlText.ts';
import { placeOf } from '../../store/views/placeOf.ts';
import type { State } from '../../store/viewTypes.ts';
import { type AboutView, sourceLine } from './aboutView.ts';
import { type Column, entityColumns, linkColumns, type Row, tablesOfView } from './tablesOfView.ts';

const namespace = 'http://graphml.graphdrawing.org/xmlns';
/** What stands in an attribute of its own, not in a <data>. */
const inAttributes = new Set(['id', 'from', 'to']);

/** The view as GraphML, with each property under a typed key, and the places of the entities. */
export function viewGraphml(state: State, about: AboutView): string {
  const { entities, links } = tablesOfView(state);
  const places: readonly Column[] = [
    { name: 'x', type: 'int' },
    { name: 'y', type: 'int' },
  ];
  const ofEntities = [...entityColumns.filter(({ name }) => !inAttributes.has(name)), ...places];
  const ofLinks = linkColumns.filter(({ name }) => !inAttributes.has(name));
  const placed = entities.map((row): Row => {
    const id = String(row.id);
    const { x = null, y = null } = placeOf(state, id) ?? {};
    return { ...row, x, y };
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${namespace}/1.0/graphml.xsd">`,
    `  <desc>${xmlText(`${about.title}. ${sourceLine(about)} ${about.link}`)}</desc>`,
    ...ofEntities.map((column) => keyText('node', column)),
    ...ofLinks.map((column) => keyText('edge', column)),
    '  <graph id="view" edgedefault="directed">',
    ...placed.map((row) => `    <node id="${xmlText(String(row.id))}">${dataText('node', row, ofEntities)}</node>`),
    ...links.map(
      (row) =>
        `    <edge id="${xmlText(String(row.id))}" source="${xmlText(String(row.from))}" target="${xmlText(String(row.to))}">${dataText('edge', row, ofLinks)}</edge>`,
    ),
    '  </graph>',
    '</graphml>\n',
  ].join('\n');
}

function keyText(owner: 'node' | 'edge', { name, type }: Column): string {
  return `  <key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`;
}

function dataText(owner: 'node' | 'edge', row: Row, columns: readonly Column[]): string {
  return columns
    .flatMap(({ name }) => {
      const value = row[name] ?? null;
      return value === null ? [] : [`<data key="${owner}.${name}">${xmlText(String(value))}</data>`];
    })
    .join('');
}
