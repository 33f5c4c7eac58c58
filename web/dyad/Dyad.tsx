import { ArrowDownUp, ArrowLeftRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useLocation, useSearch } from 'wouter';
import { EntityPicker } from '../panels/EntityPicker.tsx';
import type { Search } from '../panels/useSearch.ts';
import { Failed } from '../parts/Failed.tsx';
import { Hint } from '../parts/Hint.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import '../theme/dyad.css';
import { type DyadAddress, readAddress, toAddress } from './dyadAddress.ts';
import { fetchSides } from './fetchSides.ts';
import { findSides } from './findSides.ts';
import { Ledgers } from './Ledgers.tsx';
import { TimeFields } from './TimeFields.tsx';
import { Votes } from './Votes.tsx';

/** Two sides that a person chooses, and what is between them. */
export function Dyad() {
  const address = readAddress(useSearch());
  const [, goTo] = useLocation();
  const change = (part: Partial<DyadAddress>) => goTo(toAddress({ ...address, ...part }));
  const { a, b, since, until, order } = address;
  const isOne = a === b;
  const key = toAddress({ ...address, order: 'NEWEST', stances: null });
  const answer = useAnswer(`sides ${key}`, async (signal) => (isOne ? null : fetchSides(address, signal)));
  const sides = answer.state === 'ready' ? answer.data : null;
  const nameOf = (side: 'a' | 'b') => sides?.[side]?.name ?? address[side];
  const unknown = sides ? (['a', 'b'] as const).filter((side) => sides[side] === null) : [];
  return (
    <main className="dyad" id="dyad">
      <PageHeading name="Dyad">
        <span className="visually-hidden">
          {nameOf('a')} and {nameOf('b')}, two ledgers
        </span>
      </PageHeading>
      <div className="dyad-sides">
        <EntityPicker
          size="large"
          find={findSides}
          foot={foot}
          label="One side"
          id={a}
          entity={sides?.a ?? null}
          onChoose={(id) => change({ a: id })}
        />
        <Hint text="Swap the sides">
          <Button className="button ghost icon" aria-label="Swap the sides" onPress={() => change({ a: b, b: a })}>
            <ArrowLeftRight aria-hidden />
          </Button>
        </Hint>
        <EntityPicker
          size="large"
          find={findSides}
          foot={foot}
          label="The other side"
          id={b}
          entity={sides?.b ?? null}
          onChoose={(id) => change({ b: id })}
        />
      </div>
      <p className="dyad-lead">
        What two nations do together, and what they do against each other, year by year, each row with its evidence. The
        two are kept apart: one is never set off against the other. What is absent is not known.
      </p>
      <div className="dyad-controls">
        <TimeFields key={`${since} ${until}`} since={since} until={until} onChange={change} />
        <Button
          className="button"
          onPress={() => change({ order: order === 'NEWEST' ? 'OLDEST' : 'NEWEST' })}
          aria-label={
            order === 'NEWEST' ? 'Newest first; show the oldest first' : 'Oldest first; show the newest first'
          }
        >
          <ArrowDownUp aria-hidden />
          {order === 'NEWEST' ? 'Newest first' : 'Oldest first'}
        </Button>
      </div>
      {isOne ? (
        <p className="dyad-note">Both sides are the same. Choose another for one of them.</p>
      ) : unknown.length > 0 ? (
        unknown.map((side) => (
          <p key={side} className="dyad-note">
            Nothing in the graph has the id <code className="code">{address[side]}</code>. Choose a side by its name
            above.
          </p>
        ))
      ) : (
        <Ledgers
          key={`${a} ${b}`}
          address={address}
          names={`${nameOf('a')} and ${nameOf('b')}`}
          onChange={change}
          onBrush={(part) => goTo(toAddress({ ...address, ...part }), { replace: true })}
        >
          {answer.state === 'failed' && (
            <Failed title="The votes could not be loaded." message={answer.message} onRetry={answer.retry} />
          )}
          {sides && <Votes votes={sides.votes} a={nameOf('a')} b={nameOf('b')} address={address} />}
        </Ledgers>
      )}
    </main>
  );
}

function foot({ results, total }: Search) {
  return (
    <span>
      {results.length} of {total} shown, nations first
    </span>
  );
}
