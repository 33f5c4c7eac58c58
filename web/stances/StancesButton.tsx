import { Grid3x3 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { useLocation } from 'wouter';
import { fetchPart } from '../api/fetchPart.ts';
import { Failed } from '../parts/Failed.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import type { Entity } from '../store/viewTypes.ts';

/** Opens how the parties of a disagreement stand, over the page. */
export function StancesButton({ entity: { id, name } }: { entity: Entity }) {
  const [isOpen, setOpen] = useState(false);
  const [path] = useLocation();
  // A source of it leads to another page, over which it would stay.
  useEffect(() => {
    if (path !== '/') setOpen(false);
  }, [path]);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button">
        <Grid3x3 aria-hidden />
        Where they stand
      </Button>
      <Sheet className="stances-sheet" title={`Where they stand: ${name}`}>
        <Stances id={id} />
      </Sheet>
    </DialogTrigger>
  );
}

function Stances({ id }: { id: string }) {
  const answer = useAnswer('stances', (signal) => fetchPart(() => import('./StancesView.tsx'), signal));
  if (answer.state === 'loading') return <Skeleton lines={4} label="The stances are loading" />;
  if (answer.state === 'failed') {
    return <Failed title="The stances could not be loaded." message={answer.message} onRetry={answer.retry} />;
  }
  return <answer.data.StancesView disagreement={id} sides={[]} />;
}
