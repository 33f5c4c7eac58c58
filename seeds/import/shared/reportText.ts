import type { Draft, Dropped, Imported } from './Draft.ts';

/** How many rows each raw table has, what was dropped and why, and what each file holds: Markdown. */
export function reportText(drafts: readonly Draft[], imported: readonly Imported[]): string {
  const read = Object.fromEntries(imported.flatMap((one) => Object.entries(one.read)));
  const dropped = imported.flatMap((one) => one.dropped);
  return [
    '# What the importers made, and what they dropped',
    '',
    'Written by `npx -y pnpm import-seeds --from <folder>`. Dropped means that a row, or the part of it named here, gave no seed.',
    '',
    '| raw table | rows | rows with something dropped |',
    '|---|---|---|',
    ...Object.entries(read).map(([table, rows]) => `| ${table} | ${rows} | ${rowsDropped(dropped, table)} |`),
    '',
    '## Dropped',
    '',
    ...reasonsOf(dropped),
    '## Files',
    '',
    '| file | entities | sources | claims | contradictions |',
    '|---|---|---|---|---|',
    ...drafts.map(
      ({ name, entities, sources, claims, contradictions }) =>
        `| ${name} | ${entities.length} | ${sources.length} | ${claims.length} | ${contradictions.length} |`,
    ),
    '',
  ].join('\n');
}

function rowsDropped(dropped: readonly Dropped[], table: string): number {
  return new Set(dropped.filter((one) => one.table === table).map(({ row }) => row)).size;
}

function reasonsOf(dropped: readonly Dropped[]): string[] {
  const groups = new Map<string, Dropped[]>();
  for (const one of dropped) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups].flatMap(([key, rows]) => [`- ${key}: ${rows.length}`, `  ${rowNames(rows)}`, '']);
}

const mostNames = 80;

function rowNames(rows: readonly Dropped[]): string {
  const names = rows.slice(0, mostNames).map(({ row }) => row);
  return names.join(', ') + (rows.length > mostNames ? ` and ${rows.length - mostNames} more` : '');
}

function keyOf({ table, reason }: Dropped): string {
  return `${table}, ${reason}`;
}
