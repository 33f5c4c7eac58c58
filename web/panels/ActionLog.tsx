import { History } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Hint } from '../parts/Hint.tsx';

const ActionLogMenu = lazy(async () => ({ default: (await import('./ActionLogMenu.tsx')).ActionLogMenu }));

/** Opens the list of all actions. */
export function ActionLog() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Hint text="All actions">
        <Button
          ref={button}
          className="button ghost icon"
          aria-label="All actions"
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onPress={() => setOpen(true)}
        >
          <History aria-hidden />
        </Button>
      </Hint>
      {isOpen && (
        <Suspense>
          <ActionLogMenu trigger={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
