import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { closePanel } from './closePanel.ts';

/** The first line of a panel: what is selected, and a way out. */
export function PanelHead({ children, label }: { children: ReactNode; label: string }) {
  return (
    <header className="panel-head">
      <p className="crumb">{children}</p>
      <Button className="button ghost icon" aria-label={label} onPress={closePanel}>
        <X aria-hidden />
      </Button>
    </header>
  );
}
