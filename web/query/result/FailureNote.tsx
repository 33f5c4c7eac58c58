import { Button } from 'react-aria-components/Button';
import type { Failure, Fault } from '../queryTypes.ts';

const figures = new Intl.NumberFormat('en');

/** Why no data came, as the server said it, and what to do. */
export function FailureNote({
  failure: { title, faults, retryAfter },
  onRetry,
}: {
  failure: Failure;
  onRetry: () => void;
}) {
  return (
    <div className="failed query-failed" role="alert">
      <p>{title}</p>
      <FaultList faults={faults} />
      {retryAfter !== undefined && (
        <p className="secondary">
          It asks to wait {retryAfter === 1 ? 'a second' : `${retryAfter} seconds`} before the next try.
        </p>
      )}
      <Button className="button" onPress={onRetry}>
        Run again
      </Button>
    </div>
  );
}

/** What is wrong, one line a fault: the message, and below it the code, the limit and the value that was found. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  return (
    <ul className="faults">
      {faults.map(({ message, code, limit, value, path }) => (
        <li key={`${message} ${path}`}>
          {message}
          <span className="secondary">
            {path !== undefined && <span className="code">{path}</span>}
            {code !== undefined && <span className="code">{code}</span>}
            {limit !== undefined && <span>limit {figures.format(limit)}</span>}
            {value !== undefined && <span>found {figures.format(value)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
