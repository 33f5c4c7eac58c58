import type { Plain, PlainMap } from '../../values/PlainMap.ts';
import type { Column } from '../Column.ts';
import { columnsOf } from '../columnsOf.ts';
import type { ExportFormat, FormatOptions } from '../ExportFormat.ts';
import type { ExportGraph } from '../ExportGraph.ts';
import { tableRow } from '../tableRow.ts';
import { xmlText } from '../xmlText.ts';

const namespace = 'http://graphml.graphdrawing.org/xmlns';

/** What stands in an attribute of its own, not in a <data>. */
const inAttributes = new Set(['id', 'from', 'to']);

/** GraphML: entities and links, each property under a typed key. */
export const graphml: ExportFormat = {
  sentence: 'entities and links, for Gephi, yEd, networkx and others',
  text: graphText,
};

async function* graphText(graph: ExportGraph, { vocabulary }: FormatOptions): AsyncGenerator<string> {
  const { entities, links } = columnsOf(vocabulary);
  const ofEntities = entities.filter(({ name }) => !inAttributes.has(name));
  const ofLinks = links.filter(({ name }) => !inAttributes.has(name));
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${namespace}/1.0/graphml.xsd">`,
    `  <desc>Release ${xmlText(graph.release.hash)}. Licences of its sources: ${xmlText(graph.licences.join('; ')) || 'none named'}.</desc>`,
    ...ofEntities.map((column) => keyText('node', column)),
    ...ofLinks.map((column) => keyText('edge', column)),
    '  <graph id="rendezvous" edgedefault="directed">\n',
  ].join('\n');
  for await (const row of graph.rows('entities')) {
    yield entityText(tableRow('entities', row), ofEntities);
  }
  for await (const row of graph.rows('links')) {
    yield linkText(tableRow('links', row), ofLinks);
  }
  yield '  </graph>\n</graphml>\n';
}

function keyText(owner: 'node' | 'edge', { name, type }: Column): string {
  return `  <key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`;
}

function entityText({ id, ...properties }: PlainMap, columns: readonly Column[]): string {
  return `    <node id="${xmlText(String(id))}">${dataText('node', properties, columns)}</node>\n`;
}

function linkText({ id, from, to, ...properties }: PlainMap, columns: readonly Column[]): string {
  const ends = `source="${xmlText(String(from))}" target="${xmlText(String(to))}"`;
  return `    <edge id="${xmlText(String(id))}" ${ends}>${dataText('edge', properties, columns)}</edge>\n`;
}

function dataText(owner: 'node' | 'edge', properties: PlainMap, columns: readonly Column[]): string {
  return columns
    .flatMap(({ name }) => {
      const value = properties[name] ?? null;
      return value === null ? [] : [`<data key="${owner}.${name}">${xmlText(asText(value))}</data>`];
    })
    .join('');
}

function asText(value: Plain): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
