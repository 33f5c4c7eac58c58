import { KindMark } from '../parts/KindMark.tsx';
import type { About } from './fetchAbout.ts';
import { ShareBar } from './ShareBar.tsx';
import { SourceName } from './SourceName.tsx';
import { shareInWords } from './shareInWords.ts';
import { yearsInWords } from './yearsInWords.ts';

type KindCoverage = About['_meta']['coverage'][number];

const mostSources = 3;
const figures = new Intl.NumberFormat('en');

/** Kind by kind: how many, how much is claimed of them, how much of it is verified, from when, and on what it rests. */
export function KindTable(props: { coverage: readonly KindCoverage[]; plurals: ReadonlyMap<string, string> }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="wide" aria-label="Coverage by kind" tabIndex={0}>
        <table className="kinds">
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col" className="figure">
                Entities
              </th>
              <th scope="col" className="figure">
                Claims
              </th>
              <th scope="col">Verified claims</th>
              <th scope="col">Years</th>
              <th scope="col">Main sources, with claims</th>
            </tr>
          </thead>
          <tbody>
            {props.coverage.map((kind) => (
              <KindRow key={kind.kind} coverage={kind} plural={props.plurals.get(kind.kind) ?? kind.kind} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="secondary">
        A claim that names two kinds counts for both, so the rows do not add up. Years are those that the claims speak
        of. At most {mostSources} sources of a kind are named here; every link lists all of its own. Where the source is
        this project’s own list of curated facts, verified says only that its row was seen.
      </p>
    </>
  );
}

function KindRow({ coverage, plural }: { coverage: KindCoverage; plural: string }) {
  const { kind, entities, claims, verified, from, to, sources } = coverage;
  return (
    <tr>
      <th scope="row">
        <span className="kind-name">
          <KindMark kind={kind} size={24} />
          {plural}
        </span>
      </th>
      <td className="figure">
        <FoldedLabel text="Entities" />
        {figures.format(entities)}
      </td>
      <td className="figure">
        <FoldedLabel text="Claims" />
        {figures.format(claims)}
      </td>
      <td className="verified-claims">
        <FoldedLabel text="Verified claims" />
        <span className="share">
          <ShareBar part={verified} whole={claims} />
          <span>
            {figures.format(verified)}, {shareInWords(verified, claims)}
          </span>
        </span>
      </td>
      <td className="years">
        <FoldedLabel text="Years" />
        {yearsInWords(from, to)}
      </td>
      <td className="kind-sources">
        <FoldedLabel text="Main sources, with claims" />
        {sources.length === 0 ? (
          'none'
        ) : (
          <ul>
            {sources.slice(0, mostSources).map((source) => (
              <li key={source.id} className="kind-source">
                <SourceName source={source} />
                <span className="figure">{figures.format(source.claims)}</span>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** What a cell is, beside it, where a narrow page folds the table and its head is gone. */
function FoldedLabel({ text }: { text: string }) {
  return <span className="folded-label">{text}</span>;
}
