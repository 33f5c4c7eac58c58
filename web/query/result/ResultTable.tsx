import type { GraphQLSchema } from 'graphql';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { isEntityId } from './entitiesIn.ts';
import { parentOf, type Row, type Table } from './flattenResult.ts';
import { fullHeaders, shortHeaders } from './headerOf.ts';
import { kindPrefixes } from './kindPrefixes.ts';
import { ResultCell } from './ResultCell.tsx';
import type { SelectedField } from './selectedFields.ts';

const rowsAtOnce = 200;
const figures = new Intl.NumberFormat('en');

/** A result as a table: the header is the field path, an entity's name leads to it on the page Explore. */
export function ResultTable({ schema, table }: { schema: GraphQLSchema; table: Table }) {
  const [most, setMost] = useState(rowsAtOnce);
  const kinds = kindPrefixes(schema);
  const columns = shownColumns(table, new Set(kinds.keys()));
  if (table.rows.length === 0) {
    return (
      <p className="empty result-table">0 rows. Nothing in the graph answers this: loosen what the query filters by.</p>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="result-table" aria-label="Result as a table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="row-number">
              #
            </th>
            {columns.map(({ field, header, full }) => (
              <th key={field.path} scope="col" title={full}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, most).map((row, index) => (
            <tr key={index}>
              <td className="row-number">{figures.format(index + 1)}</td>
              {columns.map(({ field, idPath }) => (
                <td key={field.path}>
                  <ResultCell
                    field={field}
                    value={row.get(field.path)}
                    isThere={row.has(field.path)}
                    kind={kindOf(row, idPath, kinds)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {most < table.rows.length && (
        <p className="more-rows">
          {figures.format(most)} of {figures.format(table.rows.length)} rows are drawn; CSV has all.{' '}
          <Button className="button" onPress={() => setMost(most + rowsAtOnce)}>
            Draw {rowsAtOnce} more
          </Button>
        </p>
      )}
    </section>
  );
}

type Shown = { field: SelectedField; header: string; full: string; idPath: string | null };

// The id of an entity stands behind its name, which leads to it; JSON and CSV have it.
function shownColumns({ columns, rows }: Table, prefixes: ReadonlySet<string>): readonly Shown[] {
  const full = fullHeaders(columns);
  const short = shortHeaders(full);
  const paths = new Map(columns.map((field) => [`${parentOf(field.path)} ${field.name}`, field.path]));
  const isEntitys = (path: string) => rows.some((row) => isEntityId(row.get(path), prefixes));
  return columns.flatMap((field, index) => {
    const above = parentOf(field.path);
    const idPath = paths.get(`${above} id`) ?? null;
    const isId = field.path === idPath;
    if (isId && paths.has(`${above} name`) && isEntitys(field.path)) return [];
    const leads = (field.name === 'name' || isId) && idPath !== null && isEntitys(idPath);
    return [{ field, header: short[index] ?? '', full: full[index] ?? '', idPath: leads ? idPath : null }];
  });
}

function kindOf(
  row: Row,
  idPath: string | null,
  kinds: ReadonlyMap<string, string>,
): { id: string; kind: string } | null {
  const id = idPath === null ? null : row.get(idPath);
  if (typeof id !== 'string') return null;
  const kind = kinds.get(id.slice(0, Math.max(0, id.indexOf(':'))));
  return kind === undefined ? null : { id, kind };
}
