import { Button } from 'react-aria-components/Button';

/** What could not be had, and a way to try again. */
export function Failed({ title, message, onRetry }: { title: string; message: string; onRetry: () => void }) {
  return (
    <div className="failed" role="alert">
      <p>{title}</p>
      <p className="secondary">{message}</p>
      <Button className="button" onPress={onRetry}>
        Retry
      </Button>
    </div>
  );
}
