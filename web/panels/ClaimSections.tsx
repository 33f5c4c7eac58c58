import type { Claim } from '../store/viewTypes.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { PanelSection } from './PanelSection.tsx';
import { sortClaims } from './sortClaims.ts';

/** Claims that are no links: values, contradictions side by side, deprecated ones with the reason, opinions. */
export function ClaimSections({ claims }: { claims: readonly Claim[] }) {
  const { contradictions, values, deprecated, opinions } = sortClaims(claims);
  return (
    <>
      {contradictions.length > 0 && (
        <PanelSection title="Claims that contradict each other" count={`${contradictions.flat().length}`}>
          {contradictions.map((group) => (
            <div key={group[0]?.id} className="contradiction">
              {group.map((claim, index) => (
                <div key={claim.id}>
                  {index > 0 && <p className="versus">contradicts</p>}
                  <ClaimItem claim={claim} />
                </div>
              ))}
            </div>
          ))}
        </PanelSection>
      )}
      <Claims title="Also said" claims={values} />
      <Claims title="Deprecated" claims={deprecated} />
      <Claims title="Opinion, not drawn" claims={opinions} />
    </>
  );
}

function Claims({ title, claims }: { title: string; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <PanelSection title={title} count={`${claims.length}`}>
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} />
      ))}
    </PanelSection>
  );
}
