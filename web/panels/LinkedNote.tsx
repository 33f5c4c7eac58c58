import { amount } from '../parts/amount.ts';
import { shortHash } from '../parts/shortHash.ts';
import { select } from '../store/actions/select.ts';
import { useView, viewStore } from '../store/viewStore.ts';

/** What a view from an address is not any more: from which release it was, and which of its entities are gone. */
export function LinkedNote() {
  const linked = useView(({ view }) => view.linked);
  const release = useView(({ opening }) => (opening.state === 'ready' ? opening.meta.release : null));
  if (linked === null) return null;
  const isOlder = linked.release !== null && release !== null && !release.startsWith(linked.release);
  const gone = [...linked.gone];
  if (!isOlder && gone.length === 0) return null;
  return (
    <div className="linked-note">
      {isOlder && (
        <p>
          This link was made from the release {linked.release}; the graph is now of {release && shortHash(release)}.
          Links may have come, changed or gone.
        </p>
      )}
      {gone.length > 0 && (
        <p>
          {amount(gone.length, 'entity is', 'entities are')} not in the graph any more:{' '}
          {gone.map((id) => (
            <button
              type="button"
              key={id}
              className="text-button code"
              onClick={() => viewStore.setState(select({ type: 'entity', id }))}
            >
              {id}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
