import type { GraphQLSchema } from 'graphql';
import { Braces, Columns2, Download, Network, Table } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useLocation } from 'wouter';
import { amount } from '../../parts/amount.ts';
import { download } from '../../parts/download.ts';
import { drawnAtOnce, drawResult } from '../../store/tasks/drawResult.ts';
import { queryStore, useQuery } from '../queryStore.ts';
import type { Result, Shown } from '../queryTypes.ts';
import { FailureNote } from './FailureNote.tsx';
import { ResultJson } from './ResultJson.tsx';
import { ResultTable } from './ResultTable.tsx';
import { StateLine } from './StateLine.tsx';
import { type Tabulated, tabulate } from './tabulate.ts';
import { toCsv } from './toCsv.ts';
import { useIsWide } from './useIsWide.ts';

/** What the last run brought: how much, as a table and as JSON, and what can be done with it. */
export function ResultPane({ schema, onRun }: { schema: GraphQLSchema; onRun: () => void }) {
  const result = useQuery((state) => state.result);
  const failure = useQuery((state) => state.failure);
  const isRunning = useQuery((state) => state.isRunning);
  const isOld = isRunning || failure !== null;
  return (
    <section className="result" aria-label="Result" aria-busy={isRunning}>
      {failure && <FailureNote failure={failure} onRetry={onRun} />}
      {result ? (
        <Answered schema={schema} result={result} isOld={isOld} />
      ) : (
        !failure && (
          <p className="empty">{isRunning ? 'The query runs.' : 'Nothing was run yet. Run shows the result here.'}</p>
        )
      )}
    </section>
  );
}

function Answered({ schema, result, isOld }: { schema: GraphQLSchema; result: Result; isOld: boolean }) {
  const isRunning = useQuery((state) => state.isRunning);
  const chosen = useQuery((state) => state.shown);
  const isWide = useIsWide();
  const shown = chosen === 'both' && !isWide ? 'table' : chosen;
  const made = tabulate(schema, result);
  return (
    <>
      <div className={isRunning ? 'result-bar is-running' : 'result-bar'}>
        <StateLine result={result} made={made} isOld={isOld} />
        <span className="gap" />
        <ShownChoice shown={shown} isWide={isWide} />
        <Actions made={made} result={result} />
      </div>
      <div className={`result-views show-${shown}${isOld ? ' is-old' : ''}`}>
        {shown !== 'json' && <ResultTable key={result.ms} schema={schema} table={made.table} />}
        {shown !== 'table' && <ResultJson result={result} />}
      </div>
    </>
  );
}

function ShownChoice({ shown, isWide }: { shown: Shown; isWide: boolean }) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label="Show the result as"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={([key]) => queryStore.setState({ shown: key as Shown })}
    >
      <ToggleButton id="table" className="segment">
        <Table aria-hidden />
        Table
      </ToggleButton>
      <ToggleButton id="json" className="segment">
        <Braces aria-hidden />
        JSON
      </ToggleButton>
      {isWide && (
        <ToggleButton id="both" className="segment">
          <Columns2 aria-hidden />
          Both
        </ToggleButton>
      )}
    </ToggleButtonGroup>
  );
}

function Actions({ made, result }: { made: Tabulated; result: Result }) {
  const [, goTo] = useLocation();
  const { entities, table } = made;
  const drawn = Math.min(entities.length, drawnAtOnce);
  const draw = () => {
    goTo('/');
    void drawResult(entities);
  };
  return (
    <>
      <Button className="button" isDisabled={drawn === 0} onPress={draw}>
        <Network aria-hidden />
        {drawn === 0
          ? 'Ask for id to draw'
          : `Draw ${drawn === entities.length ? amount(drawn, 'entity', 'entities') : `${drawn} of ${entities.length} entities`}`}
      </Button>
      <Button
        className="button"
        isDisabled={table.rows.length === 0}
        onPress={() => download('rendezvous-query.csv', 'text/csv', toCsv(table))}
      >
        <Download aria-hidden />
        CSV
      </Button>
      <Button
        className="button"
        aria-label="Download as JSON"
        onPress={() => download('rendezvous-query.json', 'application/json', JSON.stringify(result.data, null, 2))}
      >
        <Download aria-hidden />
        JSON
      </Button>
    </>
  );
}
