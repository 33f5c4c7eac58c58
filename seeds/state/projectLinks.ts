import type { Plain, PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import { linkProperties as commonLinkProperties } from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { ClaimRecord, LinkRecord } from './GraphRecords.ts';

/** What a link has from its claim, beside what its predicate may carry; the loader worked out the sign. */
const carried = [...Object.keys(commonLinkProperties), 'sign'];

/** A predicate with the names of all that its links have from their claims. */
type Projection = { name: string; carried: ReadonlySet<string> };

/** The links of claims: one for each claim about two entities that is neither an opinion nor deprecated. */
export function projectLinks(claims: readonly ClaimRecord[], vocabulary: Vocabulary): LinkRecord[] {
  const projections = new Map(
    vocabulary.predicates.map(({ name, properties }): [string, Projection] => [
      name,
      { name, carried: new Set([...carried, ...Object.keys(properties)]) },
    ]),
  );
  return claims.flatMap((claim): LinkRecord[] => {
    const { subject, predicate, object, modality, rank } = claim.properties;
    const known = projections.get(String(predicate));
    if (known === undefined || object === undefined || modality === 'OPINION' || rank === 'DEPRECATED') return [];
    return [
      {
        id: claim.id,
        predicate: known.name,
        from: String(subject),
        to: String(object),
        properties: linkProperties(claim, known),
        days: claim.days,
      },
    ];
  });
}

function linkProperties({ id, properties, evidence }: ClaimRecord, { carried: taken }: Projection): PlainMap {
  const link: Record<string, Plain> = {};
  for (const name in properties) if (taken.has(name)) link[name] = properties[name] as Plain;
  link.id = id;
  link.sourceCount = evidence.length < 2 ? evidence.length : new Set(evidence.map(({ source }) => source)).size;
  link.verified = evidence.some(({ properties: { verified } }) => verified === true);
  return link;
}
