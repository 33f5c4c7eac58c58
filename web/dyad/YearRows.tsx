import type { DyadAddress } from './dyadAddress.ts';
import { LedgerRow } from './LedgerRow.tsx';
import type { Row } from './ledgers.ts';
import type { SignedLedger } from './ledgerWords.ts';
import type { LedgerYear, YearPart } from './rowsByYear.ts';

const names = ['cooperation', 'conflict'] as const;

type Props = { readonly year: LedgerYear; readonly order: DyadAddress['order']; readonly isNarrow: boolean };

/** One year of both ledgers: side by side, or where there is no room one list by date. */
export function YearRows({ year, order, isNarrow }: Props) {
  const said = year.year === null ? 'No single year' : String(year.year);
  return (
    <section className="ledger-year">
      <h3>
        <span className="year">{said}</span>
        <span className="visually-hidden">
          : {names.map((name) => (year[name] ? `${year[name].total} of ${name}` : `${name} not loaded`)).join(', ')}
        </span>
        <span className="year-counts" aria-hidden="true">
          {year.cooperation && <span className="is-cooperation">+{year.cooperation.total}</span>}{' '}
          {year.conflict && <span className="is-conflict">×{year.conflict.total}</span>}
        </span>
      </h3>
      {isNarrow ? (
        <div className="year-both">
          <ul>
            {byDate(year, order).map(({ row, name }) => (
              <LedgerRow key={`${name} ${row.cursor}`} row={row} ledger={name} />
            ))}
          </ul>
          {names.map((name) => year[name] && <Missing key={name} part={year[name]} name={name} />)}
        </div>
      ) : (
        names.map((name) => (
          <div key={name} className={`year-part is-${name}`}>
            {year[name] && <PartRows part={year[name]} name={name} said={said} />}
          </div>
        ))
      )}
    </section>
  );
}

type PartProps = { part: YearPart; name: SignedLedger; said: string };

function PartRows({ part, name, said }: PartProps) {
  return (
    <>
      {part.rows.length > 0 && (
        <ul aria-label={`${name === 'conflict' ? 'Conflict' : 'Cooperation'}, ${said}`}>
          {part.rows.map((row) => (
            <LedgerRow key={row.cursor} row={row} ledger={name} />
          ))}
        </ul>
      )}
      {part.total === 0 ? <p className="year-none">No row</p> : <Missing part={part} name={name} />}
    </>
  );
}

function Missing({ part, name }: { part: YearPart; name: SignedLedger }) {
  const missing = part.total - part.rows.length;
  if (missing === 0) return null;
  return (
    <p className="year-none">
      {part.rows.length} of {part.total} of {name} shown; the rest comes with “Show more”.
    </p>
  );
}

/** The rows of both as one list; of one day, cooperation stands first. */
function byDate(year: LedgerYear, order: DyadAddress['order']): { row: Row; name: SignedLedger }[] {
  const turn = order === 'NEWEST' ? -1 : 1;
  return names
    .flatMap((name) => year[name]?.rows.map((row) => ({ row, name })) ?? [])
    .sort((one, other) => turn * (one.row.on ?? '').localeCompare(other.row.on ?? ''));
}
