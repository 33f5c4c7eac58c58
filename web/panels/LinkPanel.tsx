import { lazy, Suspense } from 'react';
import { LinkEvidenceDocument, type LinkEvidenceQuery } from '../api/generated/operations.ts';
import { requestGraph } from '../api/requestGraph.ts';
import { amount } from '../parts/amount.ts';
import { ConfidenceBadge, ModalityBadge, SignBadge, VerifiedBadge } from '../parts/Badge.tsx';
import { Failed } from '../parts/Failed.tsx';
import { keepTogether } from '../parts/keepTogether.ts';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { select } from '../store/actions/select.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { predicateLabel } from '../store/views/predicateLabel.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import type { Claim, Link } from '../store/viewTypes.ts';
import { ClaimSections } from './ClaimSections.tsx';
import { EntityName } from './EntityName.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { HoldingNote } from './HoldingNote.tsx';
import { otherLinks } from './otherLinks.ts';
import { PanelBody } from './PanelBody.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelSection } from './PanelSection.tsx';

const CopyClaim = lazy(async () => ({ default: (await import('../share/CopyClaim.tsx')).CopyClaim }));

const claimsAtOnce = 60;

/** A link, opened on what it says: the sentence, the quotes, what else is claimed of the two, and its properties last. */
export function LinkPanel({ id }: { id: string }) {
  const link = useView(({ known }) => known.links.get(id));
  if (!link) return null;
  return (
    <>
      <Head link={link} />
      <PanelBody label="Evidence of this link">
        <h2 className="sentence">{keepTogether(link.claim.sentence)}</h2>
        <p className="chips">
          <ModalityBadge modality={link.modality} />
          <ConfidenceBadge confidence={link.confidence} />
          <SignBadge sign={link.sign} />
          <HoldingNote link={link} />
        </p>
        <Evidence link={link} />
      </PanelBody>
    </>
  );
}

function Head({ link }: { link: Link }) {
  const label = useView((state) => predicateLabel(state, link.predicate, 'OUT'));
  return (
    <PanelHead label="Close evidence">
      <EntityName id={link.from.id} /> <span className="crumb-predicate">{label}</span> <EntityName id={link.to.id} />
    </PanelHead>
  );
}

function Evidence({ link }: { link: Link }) {
  const variables = { link: link.id, from: link.from.id, to: link.to.id, claims: claimsAtOnce };
  const answer = useAnswer(`link ${link.id}`, (signal) => requestGraph(LinkEvidenceDocument, variables, signal));
  const opening = useView((state) => state.opening);
  if (answer.state === 'loading') return <Skeleton lines={2} label="The evidence is loading" />;
  if (answer.state === 'failed' || !isClaim(answer.data.claim)) {
    const release =
      opening.state === 'ready' && opening.meta.loadedAt ? opening.meta.loadedAt.slice(0, 10) : 'an earlier day';
    return (
      <Failed
        title={`Evidence could not be loaded. The link itself is from the release of ${release}.`}
        message={answer.state === 'failed' ? answer.message : 'The claim is not there.'}
        onRetry={answer.state === 'failed' ? answer.retry : () => location.reload()}
      />
    );
  }
  return <EvidenceSections link={link} claim={answer.data.claim} answer={answer.data} />;
}

function EvidenceSections({ link, claim, answer }: { link: Link; claim: Claim; answer: LinkEvidenceQuery }) {
  const links = useView(shownLinks);
  const { later, others } = otherLinks(link, links);
  const claims = claimsOfBoth(answer);
  const ends = [link.from.id, link.to.id];
  const ofPair = claims.filter(
    ({ id, object, subject }) => id !== link.id && (!object || (ends.includes(object.id) && ends.includes(subject.id))),
  );
  const names = [claim.subject.name, claim.object?.name ?? ''].filter(Boolean);
  const sources = new Set(claim.evidence.map(({ source }) => source.id)).size;
  const unread = [answer.from, answer.to].filter((end) => end && end.claims.totalCount > end.claims.nodes.length);
  return (
    <>
      <PanelSection title="Evidence" count={amount(sources, 'source')}>
        {claim.evidence.map((evidence, index) => (
          <EvidenceItem
            key={`${evidence.source.id} ${evidence.locator} ${evidence.quote}`}
            evidence={evidence}
            names={names}
            isLeading={index === 0}
          />
        ))}
        {claim.evidence.length === 0 && <p className="secondary">The server named no evidence for this claim.</p>}
        <Suspense>
          <CopyClaim claim={claim} />
        </Suspense>
      </PanelSection>
      <LinkList title={later.length === 1 ? 'Later claim on this link' : 'Later claims on this link'} links={later} />
      <LinkList title="Other links of the two" links={others} />
      <ClaimSections claims={ofPair} />
      <Details link={link} />
      {unread.length > 0 && (
        <p className="truncated">
          {unread
            .map((end) => end && `${end.claims.nodes.length} of ${end.claims.totalCount} claims were read here`)
            .join('; ')}
          . Others may bear on this link.
        </p>
      )}
    </>
  );
}

function LinkList({ title, links }: { title: string; links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <PanelSection title={title} count={`${links.length}`}>
      {links.map((link) => (
        <button
          type="button"
          key={link.id}
          className="claim-row"
          onClick={() => viewStore.setState(select({ type: 'link', id: link.id }))}
        >
          <span>{keepTogether(link.claim.sentence)}</span>
          <span className="secondary">
            {amount(link.sourceCount, 'source')} <HoldingNote link={link} />
          </span>
          <VerifiedBadge isVerified={link.verified} />
        </button>
      ))}
    </PanelSection>
  );
}

function Details({ link }: { link: Link }) {
  const rows: readonly (readonly [string, string])[] = [
    ['Since', link.since ?? 'unknown'],
    ['Until', link.until === '..' ? 'goes on' : (link.until ?? 'unknown')],
    ['Predicate', link.predicate],
    ['Claim', link.id],
  ];
  return (
    <PanelSection title="Properties">
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={name === 'Claim' || name === 'Predicate' ? 'code' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  );
}

function isClaim(node: LinkEvidenceQuery['claim']): node is Claim {
  return node !== null && 'sentence' in node;
}

function claimsOfBoth({ from, to }: LinkEvidenceQuery): readonly Claim[] {
  const claims = [...(from?.claims.nodes ?? []), ...(to?.claims.nodes ?? [])];
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
