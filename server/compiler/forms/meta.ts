import type { GraphQLObjectType } from 'graphql';
import { freshName } from '../Compilation.ts';
import { type FieldInput, objectTypeOf } from '../FieldInput.ts';
import type { CompiledField } from '../objectReader.ts';
import { addColumn, callBlock, listOf } from '../Row.ts';
import { selectedFields } from '../selectedFields.ts';
import { selectFrom } from './constant.ts';

/** The loader stamps what it covers on the release, as JSON: counting it for each question would take its time. */
function read(stamped: string | null): { coverage: unknown[]; dataSets: unknown[] } {
  const { kinds, dataSets } = JSON.parse(stamped ?? '{"kinds":[],"dataSets":[]}');
  return { coverage: kinds, dataSets };
}

/** How many of a kind are named by a claim with verified evidence. */
function verifiedOf(kind: string): string {
  const claim = '(counted)<-[:SUBJECT|OBJECT]-(:Claim)-[:EVIDENCED_BY {verified: true}]->()';
  return `COUNT { MATCH (counted:${kind}) WHERE EXISTS { ${claim} } }`;
}

/** The loaded release, and how much there is of each kind; counted by label, which the database knows by heart. */
export function compileMeta({ compilation, field, row }: FieldInput<'meta'>): CompiledField {
  const release = freshName(compilation, 'release');
  const kinds = compilation.vocabulary.kinds.map(({ name }) => name);
  const type = objectTypeOf(field) as GraphQLObjectType;
  const counts = selectedFields(compilation, type, field.nodes)
    .filter(({ field: { definition } }) => definition.name === 'counts')
    .flatMap(({ field: part }) => selectedFields(compilation, objectTypeOf(part) as GraphQLObjectType, part.nodes));
  const needsVerified = counts.some(({ field: { definition } }) => definition.name === 'verified');
  const totals = listOf(kinds.map((kind) => `COUNT { (:${kind}) }`));
  const verified = needsVerified ? listOf(kinds.map(verifiedOf)) : '[]';
  row.blocks.push(
    callBlock(
      [],
      [
        `OPTIONAL MATCH (${release}:Release {id: 'current'})`,
        `RETURN [${release}.hash, ${release}.loadedAt, ${release}.coverage, ${totals}, ${verified}] AS ${release}Row`,
      ],
    ),
  );
  const select = selectFrom(compilation, type, field.nodes);
  return {
    index: addColumn(row, `${release}Row`),
    read: (columns) => {
      const [hash, loadedAt, stamped, counted, seen] = columns as [
        string | null,
        string | null,
        string | null,
        number[],
        number[],
      ];
      const counts = kinds.map((kind, index) => ({ kind, total: counted[index] ?? 0, verified: seen[index] ?? 0 }));
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
