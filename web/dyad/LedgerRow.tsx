import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { ClaimItem } from '../panels/ClaimItem.tsx';
import { VerifiedBadge } from '../parts/Badge.tsx';
import { KindMark } from '../parts/KindMark.tsx';
import { keepTogether } from '../parts/keepTogether.ts';
import { knownDateInWords } from '../parts/knownDateInWords.ts';
import { openEntity } from '../store/tasks/openEntity.ts';
import type { Entity } from '../store/viewTypes.ts';
import type { LedgerName, Row } from './ledgers.ts';
import { quotedFirst } from './quotedFirst.ts';
import { RowDoubts } from './RowDoubts.tsx';

/** One row: when, what, how sure; it opens to the claims it rests on, with their quotes and sources. */
export function LedgerRow({ row, ledger }: { row: Row; ledger: LedgerName }) {
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const [first] = row.claims;
  return (
    <li className={`ledger-row is-${ledger}`} data-open={isOpen || undefined}>
      <div className="row-head">
        <span className="row-date">
          {row.on === null ? 'date unknown' : knownDateInWords(row.on)}
          {row.until !== null && <span> {row.until === '..' ? 'goes on' : `to ${knownDateInWords(row.until)}`}</span>}
        </span>
        <KindMark kind={(row.entity ?? row.link?.to)?.kind ?? ''} size={22} />
        <div className="row-text">
          <button
            type="button"
            className="row-title"
            aria-expanded={isOpen}
            aria-controls={details}
            onClick={() => setOpen(!isOpen)}
          >
            <span className="visually-hidden">{ledger}: </span>
            {row.title}
          </button>
          {first && !isOpen && <p className="row-sentence">{keepTogether(first.sentence)}</p>}
        </div>
        <span className="row-badges">
          <VerifiedBadge isVerified={row.verified} />
          <RowDoubts claims={row.claims} />
        </span>
      </div>
      <div className="row-details" id={details} hidden={!isOpen}>
        {isOpen && <RowDetails row={row} />}
      </div>
    </li>
  );
}

function RowDetails({ row }: { row: Row }) {
  const entities = row.entity ? [row.entity] : row.link ? [row.link.from, row.link.to] : [];
  return (
    <>
      {row.entity?.description && <p className="secondary">{keepTogether(row.entity.description)}</p>}
      {quotedFirst(row.claims).map((claim) => (
        <ClaimItem key={claim.id} claim={claim} />
      ))}
      <p className="row-ways">
        {entities.map((entity) => (
          <ExploreLink key={entity.id} entity={entity} />
        ))}
      </p>
    </>
  );
}

function ExploreLink({ entity }: { entity: Entity }) {
  const [, goTo] = useLocation();
  const open = () => {
    goTo('/');
    void openEntity(entity.id);
  };
  return (
    <button type="button" className="row-way" onClick={open}>
      Show {entity.name} in Explore
    </button>
  );
}
