import type { ReactNode } from 'react';
import { amount } from '../parts/amount.ts';
import { DyadActions } from './DyadActions.tsx';
import { DyadStances } from './DyadStances.tsx';
import { disagreementsOf } from './disagreementsOf.ts';
import type { DyadAddress } from './dyadAddress.ts';
import { LedgerFoot } from './LedgerFoot.tsx';
import { LedgerHead } from './LedgerHead.tsx';
import { rowsByYear } from './rowsByYear.ts';
import { SideList } from './SideList.tsx';
import { useAllYears } from './useAllYears.ts';
import { useIsNarrow } from './useIsNarrow.ts';
import { type LedgerAnswer, useLedger } from './useLedger.ts';
import { YearBars } from './YearBars.tsx';
import { YearRows } from './YearRows.tsx';

type Props = {
  readonly address: DyadAddress;
  /** Of the two sides. */
  readonly names: string;
  /** Takes another time, as one drags. */
  readonly onBrush: (part: Partial<DyadAddress>) => void;
  readonly onChange: (part: Partial<DyadAddress>) => void;
  readonly children: ReactNode;
};

/** Both ledgers on one axis of years, and below them what stands in neither. */
export function Ledgers({ address, names, onChange, onBrush, children }: Props) {
  const cooperation = useLedger('cooperation', address);
  const conflict = useLedger('conflict', address);
  const incidents = useLedger('incidents', address);
  const unopposed = useLedger('unopposed', address);
  const isNarrow = useIsNarrow();
  const allYears = [useAllYears(cooperation, address), useAllYears(conflict, address)] as const;
  const both = [cooperation, conflict];
  const disagreements = disagreementsOf(
    [conflict, unopposed, incidents].flatMap((answer) => (answer.state === 'ready' ? answer.rows : [])),
  );
  const [left, right] = both.map((answer) => (answer.state === 'ready' ? answer : null));
  const years = rowsByYear(left ?? null, right ?? null, address.order);
  return (
    <>
      <DyadActions address={address} names={names} ledgers={both} />
      <YearBars
        cooperation={allYears[0]}
        conflict={allYears[1]}
        isNarrow={isNarrow}
        time={address}
        onChange={onBrush}
      />
      <section className="ledgers" aria-label="Cooperation and conflict by year">
        <div className="ledger-heads">
          <LedgerHead answer={cooperation} />
          <LedgerHead answer={conflict} />
        </div>
        {years.map((year) => (
          <YearRows key={year.year} year={year} order={address.order} isNarrow={isNarrow} />
        ))}
        <div className="ledger-feet">
          <LedgerFoot answer={cooperation} />
          <LedgerFoot answer={conflict} />
        </div>
      </section>
      <SideList answer={incidents} title="Incidents">
        Both are party to these, and nobody opposes. An incident is no conflict.
      </SideList>
      <SideList answer={unopposed} title="Disagreements in which the two are not opposed">
        Both are party to these: on one side, or on sides that nothing known sets against each other.
      </SideList>
      {conflict.state === 'ready' && (
        <DyadStances address={address} disagreements={disagreements} onChoose={(stances) => onChange({ stances })} />
      )}
      {children}
      <p className="visually-hidden" role="status" aria-live="polite">
        {both.every(({ state }) => state !== 'loading') && `${both.map(loadedInWords).join(', ')}.`}
      </p>
    </>
  );
}

/** "25 of 73 rows of cooperation" */
function loadedInWords(answer: LedgerAnswer): string {
  if (answer.state !== 'ready') return `${answer.name} could not be loaded`;
  return `${answer.rows.length} of ${amount(answer.ledger.total, 'row')} of ${answer.name} shown`;
}
