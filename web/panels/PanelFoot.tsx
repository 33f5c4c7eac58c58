import { ViewActions } from './ViewActions.tsx';

/** What one can ask beyond what the panel reads. On a phone it stands in the menu. */
export function PanelFoot() {
  return (
    <footer className="panel-foot">
      <ViewActions />
    </footer>
  );
}
