import type { PlainMap } from '../../values/PlainMap.ts';
import {
  type ClaimRow,
  claimStatement,
  contradictionStatement,
  type EntityRow,
  entityStatement,
  type SourceRow,
  sourceStatement,
} from '../../writer/seedStatements.ts';
import { batchesOf } from '../batchesOf.ts';
import { columnsOf } from '../columnsOf.ts';
import type { ExportFormat, FormatOptions } from '../ExportFormat.ts';
import type { ExportGraph, ExportRows } from '../ExportGraph.ts';
import { inOrder } from '../inOrder.ts';
import { writtenClaim } from '../writtenClaim.ts';
import { writtenEntity } from '../writtenEntity.ts';

type Section = {
  file: string;
  what: string;
  statements(graph: ExportGraph, options: FormatOptions): AsyncIterable<string>;
};

/** In load order: a row may name only what an earlier one makes. */
const sections: readonly Section[] = [
  { file: '100-entities.cypher', what: 'entities', statements: entityStatements },
  { file: '400-sources.cypher', what: 'sources', statements: sourceStatements },
  { file: '500-claims.cypher', what: 'claims', statements: claimStatements },
  { file: '510-contradictions.cypher', what: 'contradictions', statements: contradictionStatements },
];

/** Seed files: loaded again, they give the same release. */
export const cypher: ExportFormat = {
  sentence: 'seed files that load again and give the same release',
  text: (graph, options) => seedText(graph, options, sections),
  files: (graph, options) =>
    sections.map((section) => ({ name: section.file, text: seedText(graph, options, [section]) })),
};

async function* seedText(
  graph: ExportGraph,
  options: FormatOptions,
  parts: readonly Section[],
): AsyncGenerator<string> {
  yield head(graph, parts.map(({ what }) => what).join(', '));
  for (const part of parts) {
    for await (const text of part.statements(graph, options)) yield `\n${text}`;
  }
}

function head({ release, licences, unlicensed, sources }: ExportGraph, what: string): string {
  const unnamed = unlicensed === 0 ? [] : [`${unlicensed} of ${sources} sources name none`];
  return [
    `// What: ${what} of the release ${release.hash}, written by seed export.`,
    '// From: the sources that stand among the rows.',
    `// Licence: that of each source: ${commentText([...licences, ...unnamed].join('; '))}.`,
    `// Date: ${release.loadedAt.slice(0, 10)}, when the release was loaded.`,
    '',
  ].join('\n');
}

/** Text that ends no comment: Neo4j puts in what \u stands for, in comments too. */
function commentText(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replaceAll('\\', '/');
}

async function* entityStatements(graph: ExportGraph, { vocabulary }: FormatOptions): AsyncGenerator<string> {
  const columns = columnsOf(vocabulary).entities;
  const toRow = ({ properties }: ExportRows['entities']) => inOrder(writtenEntity(properties), columns) as EntityRow;
  for await (const { group, rows } of batchesOf(graph.rows('entities'), ({ kind }) => kind)) {
    yield entityStatement(group, rows.map(toRow));
  }
}

async function* sourceStatements(graph: ExportGraph, { vocabulary }: FormatOptions): AsyncGenerator<string> {
  const columns = columnsOf(vocabulary).sources;
  const toRow = ({ properties }: ExportRows['sources']) => inOrder(properties, columns) as SourceRow;
  for await (const { rows } of batchesOf(graph.rows('sources'), () => 'source')) yield sourceStatement(rows.map(toRow));
}

async function* claimStatements(graph: ExportGraph, { vocabulary }: FormatOptions): AsyncGenerator<string> {
  const { claims, evidence: columns } = columnsOf(vocabulary);
  const toRow = ({ properties: { id, ...claim }, evidence }: ExportRows['claims']): ClaimRow => ({
    id: String(id),
    claim: inOrder(writtenClaim(claim), claims),
    evidence: evidence.map(({ source, properties }): PlainMap => inOrder({ source, ...properties }, columns)),
  });
  for await (const { rows } of batchesOf(graph.rows('claims'), () => 'claim')) yield claimStatement(rows.map(toRow));
}

async function* contradictionStatements(graph: ExportGraph): AsyncGenerator<string> {
  for await (const { rows } of batchesOf(graph.rows('contradictions'), () => 'contradiction')) {
    yield contradictionStatement(rows);
  }
}
