import { Braces, Network } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useLocation } from 'wouter';
import { drawResult } from '../store/tasks/drawResult.ts';
import type { DyadAddress } from './dyadAddress.ts';
import { dyadQuery } from './dyadQuery.ts';
import { entitiesOfRows } from './entitiesOfRows.ts';
import type { LedgerAnswer } from './useLedger.ts';

type Props = { readonly address: DyadAddress; readonly names: string; readonly ledgers: readonly LedgerAnswer[] };

/** Where else the two ledgers can be read: drawn on the canvas, or as the query that gives them. */
export function DyadActions({ address, names, ledgers }: Props) {
  const [, goTo] = useLocation();
  const rows = ledgers.flatMap((answer) => (answer.state === 'ready' ? answer.rows : []));
  const draw = () => {
    goTo('/');
    void drawResult(entitiesOfRows(address, rows), `What stands between ${names}`, `draw ${names}`);
  };
  return (
    <div className="dyad-actions">
      <Button className="button" isDisabled={rows.length === 0} onPress={draw}>
        <Network aria-hidden />
        Show on canvas
      </Button>
      <Button className="button" onPress={() => goTo(dyadQuery(address))}>
        <Braces aria-hidden />
        Show query
      </Button>
    </div>
  );
}
