import { Network } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { FoundPaths } from '../api/fetchPaths.ts';
import { amount } from '../parts/amount.ts';
import { drawPaths } from '../store/tasks/drawPaths.ts';
import { useView } from '../store/viewStore.ts';
import type { PathsAsked } from '../store/viewTypes.ts';
import { PathItem } from './PathItem.tsx';
import { countInWords, noneInWords } from './pathWords.ts';

type Props = {
  readonly asked: PathsAsked & { readonly from: string; readonly to: string };
  readonly found: FoundPaths;
  /** Null where the server gives no more at once. */
  readonly onMore: (() => void) | null;
};

/** The paths that were found, how many there are, and what to try where there is none. */
export function FoundList({ asked, found, onMore }: Props) {
  const { nodes, hasMore } = found.paths;
  const unknown = (['from', 'to'] as const).filter((end) => found[end] === null);
  if (unknown.length > 0) {
    return unknown.map((end) => (
      <p key={end} className="paths-note">
        No entity has the id <code className="code">{asked[end]}</code>. Choose one by its name above.
      </p>
    ));
  }
  if (nodes.length === 0) return <None asked={asked} />;
  const pair = `${found.from?.name} and ${found.to?.name}`;
  return (
    <>
      <div className="paths-sum">
        <p>{countInWords(found.paths)}</p>
        <Button
          className="button primary"
          onPress={() => void drawPaths(nodes, `draw ${amount(nodes.length, 'path')} between ${pair}`)}
        >
          <Network aria-hidden />
          {nodes.length === 1 ? 'Draw it' : `Draw all ${nodes.length}`}
        </Button>
      </div>
      <ol className="paths">
        {nodes.map((path, index) => (
          <PathItem key={path.links.map(({ id }) => id).join(' ')} path={path} place={index + 1} />
        ))}
      </ol>
      {hasMore && (
        <div className="truncated paths-more">
          <span>
            {nodes.length} shown; there are more of at most {amount(asked.maxLength, 'link')}.
          </span>
          {onMore ? (
            <Button className="button" onPress={onMore}>
              Show more
            </Button>
          ) : (
            <span>Avoid an entity, or allow fewer links, to see others.</span>
          )}
        </div>
      )}
    </>
  );
}

function None({ asked }: { asked: PathsAsked }) {
  const known = useView((state) => state.known.entities);
  const words = noneInWords(
    asked,
    asked.avoid.map((id) => known.get(id)?.name ?? id),
  );
  return (
    <div className="paths-note">
      <p>{words.asked}</p>
      <p className="secondary">{words.advice}</p>
    </div>
  );
}
