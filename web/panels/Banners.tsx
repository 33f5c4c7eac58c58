import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { reportTrouble } from '../store/actions/notices.ts';
import { useView, viewStore } from '../store/viewStore.ts';

/** One line under the top bar for what is wrong with the whole: the server is gone, or an action failed. */
export function Banners() {
  const lostAt = useView((state) => state.lostAt);
  const trouble = useView((state) => state.trouble);
  const hasOpened = useView((state) => state.opening.state === 'ready');
  return (
    <>
      {lostAt && hasOpened && (
        <p className="banner" role="alert">
          Not connected since {timeOf(lostAt)}. What is on screen stays.
        </p>
      )}
      {trouble && (
        <p className="banner" role="alert">
          {trouble}
          <Button
            className="button ghost icon"
            aria-label="Dismiss"
            onPress={() => viewStore.setState(reportTrouble(null))}
          >
            <X aria-hidden />
          </Button>
        </p>
      )}
    </>
  );
}

function timeOf(date: Date): string {
  return date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
