import { amount } from '../parts/amount.ts';
import { dateInWords } from '../parts/dateInWords.ts';
import { shortHash } from '../parts/shortHash.ts';
import { DataSets } from './DataSets.tsx';
import type { About } from './fetchAbout.ts';
import { KindTable } from './KindTable.tsx';
import { Readers } from './Readers.tsx';

/** What the loaded release covers, kind by kind, on which data sets it rests, and where more is to be read. */
export function Coverage({ about: { vocabulary, _meta: meta } }: { about: About }) {
  return (
    <>
      {meta.release === null ? (
        <p className="reading-empty">
          Nothing is loaded. <code className="code">npx -y pnpm seed load</code> loads the seeds; then open this page
          anew.
        </p>
      ) : (
        <>
          <section>
            <h2>What is loaded</h2>
            <Release release={meta.release} loadedAt={meta.loadedAt} coverage={meta.coverage} />
            <KindTable
              coverage={meta.coverage}
              plurals={new Map(vocabulary.kinds.map(({ kind, plural }) => [kind, plural]))}
            />
          </section>
          <DataSets dataSets={meta.dataSets} />
        </>
      )}
      <Readers />
    </>
  );
}

type Loaded = { release: string; loadedAt: string | null; coverage: About['_meta']['coverage'] };

function Release({ release, loadedAt, coverage }: Loaded) {
  const entities = coverage.reduce((sum, kind) => sum + kind.entities, 0);
  return (
    <p>
      Release{' '}
      <span className="code" title={release}>
        {shortHash(release)}
      </span>
      , {loadedAt === null ? 'loaded at an unknown time' : `loaded on ${momentInWords(loadedAt)}`}:{' '}
      {amount(entities, 'entity', 'entities')} of {amount(coverage.length, 'kind')}. The same release holds the same
      entities, sources and claims.
    </p>
  );
}

/** "26 November 2026, 00:56 UTC" of an ISO 8601 time in UTC. */
function momentInWords(moment: string): string {
  return `${dateInWords(moment.slice(0, 10))}, ${moment.slice(11, 16)} UTC`;
}
