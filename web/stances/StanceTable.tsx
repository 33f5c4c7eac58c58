import { type KeyboardEvent, useId, useState } from 'react';
import { VerifiedBadge } from '../parts/Badge.tsx';
import { capital } from '../parts/capital.ts';
import type { EntityId } from '../store/viewTypes.ts';
import { StanceDetails } from './StanceDetails.tsx';
import { StanceMark } from './StanceMark.tsx';
import { type StanceCell, type StanceLine, type Stances, stanceMatrix } from './stanceMatrix.ts';
import { stanceWords } from './stanceWords.ts';

type Props = {
  readonly stances: Stances;
  /** The actors that stand first, and are set apart. */
  readonly sides: readonly EntityId[];
};

/** The parties of a disagreement and the issues; a cell opens to its claims and sources. */
export function StanceTable({ stances, sides }: Props) {
  const { actors, lines } = stanceMatrix(stances, sides);
  const [opened, setOpened] = useState<{ line: number; cell: number } | null>(null);
  const details = useId();
  const line = opened && lines[opened.line];
  const cell = opened && line?.cells[opened.cell];
  const classOf = (id: EntityId) => (sides.includes(id) ? 'is-side' : undefined);
  return (
    <>
      <section
        className="stance-scroll"
        aria-label={`How the parties stand: ${stances.disagreement.name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <table className="stance-table" onKeyDown={walk}>
          <thead>
            <tr>
              <th scope="col">Issue</th>
              {actors.map(({ id, name }) => (
                <th key={id} scope="col" className={classOf(id)}>
                  {name}
                </th>
              ))}
              <th scope="col">Evidence</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ issue, cells, verified }, lineAt) => (
              <tr key={issue}>
                <th scope="row">{issueInWords(issue)}</th>
                {cells.map((one, cellAt) => {
                  const isOpen = opened?.line === lineAt && opened.cell === cellAt;
                  return (
                    <td key={one.actor.id} className={classOf(one.actor.id)}>
                      <Cell
                        cell={one}
                        issue={issue}
                        isOpen={isOpen}
                        details={details}
                        onToggle={() => setOpened(isOpen ? null : { line: lineAt, cell: cellAt })}
                      />
                    </td>
                  );
                })}
                <td>
                  <LineEvidence verified={verified} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div id={details}>{cell && line && <StanceDetails cell={cell} issue={issueInWords(line.issue)} />}</div>
    </>
  );
}

type CellProps = {
  readonly cell: StanceCell;
  readonly issue: string | null;
  readonly isOpen: boolean;
  readonly details: string;
  readonly onToggle: () => void;
};

function Cell({ cell: { actor, stance, rows, hasChanged }, issue, isOpen, details, onToggle }: CellProps) {
  const word = `${stanceWords[stance]}${hasChanged ? ', before that otherwise' : ''}`;
  if (rows.length === 0) {
    return (
      <span className="stance-cell" title={`${actor.name}: no known position`}>
        <StanceMark stance={stance} />
        <span className="visually-hidden">{word}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      className="stance-cell"
      title={`${actor.name}: ${word}`}
      aria-expanded={isOpen}
      aria-controls={details}
      aria-label={`${actor.name} on ${issueInWords(issue)}: ${word}`}
      onClick={onToggle}
    >
      <StanceMark stance={stance} />
      {hasChanged && <span className="stance-changed">changed</span>}
    </button>
  );
}

function LineEvidence({ verified }: { verified: StanceLine['verified'] }) {
  if (verified === 'some') return <span className="badge plain">Partly verified</span>;
  return <VerifiedBadge isVerified={verified === 'all'} />;
}

function issueInWords(issue: string | null): string {
  return issue === null ? 'No issue is named' : capital(issue);
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The arrow keys go to the next cell that opens, that way. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const way = ways[event.key];
  const from = (event.target as HTMLElement).closest('td');
  if (!way || !from) return;
  event.preventDefault();
  const { rows } = event.currentTarget;
  let [row, column] = [(from.parentElement as HTMLTableRowElement).rowIndex, from.cellIndex];
  for (;;) {
    row += way[0];
    column += way[1];
    const next = rows[row]?.cells[column];
    if (!next) return;
    const button = next.querySelector('button');
    if (button) {
      button.focus();
      return;
    }
  }
}
