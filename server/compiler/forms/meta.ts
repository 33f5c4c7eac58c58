import type { GraphQLObjectType } from 'graphql';
import { freshName } from '../Compilation.ts';
import { type FieldInput, objectTypeOf } from '../FieldInput.ts';
import type { CompiledField } from '../objectReader.ts';
import { addColumn, callBlock, listOf } from '../Row.ts';
import { selectFrom } from './constant.ts';

/** The loader stamps what it covers on the release, as JSON: counting it for each question would take its time. */
function read(stamped: string | null): { coverage: unknown[]; dataSets: unknown[] } {
  const { kinds, dataSets } = JSON.parse(stamped ?? '{"kinds":[],"dataSets":[]}');
  return { coverage: kinds, dataSets };
}

/** The loaded release, and how much there is of each kind; counted by label, which the database knows by heart. */
export function compileMeta({ compilation, field, row }: FieldInput<'meta'>): CompiledField {
  const release = freshName(compilation, 'release');
  const kinds = compilation.vocabulary.kinds.map(({ name }) => name);
  const totals = listOf(kinds.map((kind) => `COUNT { (:${kind}) }`));
  row.blocks.push(
    callBlock(
      [],
      [
        `OPTIONAL MATCH (${release}:Release {id: 'current'})`,
        `RETURN [${release}.hash, ${release}.loadedAt, ${release}.coverage, ${totals}] AS ${release}Row`,
      ],
    ),
  );
  const select = selectFrom(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  return {
    index: addColumn(row, `${release}Row`),
    read: (columns) => {
      const [hash, loadedAt, stamped, counted] = columns as [string | null, string | null, string | null, number[]];
      const counts = kinds.map((kind, index) => ({ kind, total: counted[index] ?? 0 }));
      return select({
        release: hash,
        loadedAt,
        schemaVersion: compilation.schemaVersion,
        counts,
        // Read only where they are asked for: the opening view does not.
        get coverage() {
          return read(stamped).coverage;
        },
        get dataSets() {
          return read(stamped).dataSets;
        },
      });
    },
  };
}
