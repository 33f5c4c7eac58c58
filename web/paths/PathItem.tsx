import { Network } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { FoundPath } from '../api/fetchPaths.ts';
import { amount } from '../parts/amount.ts';
import { drawPaths } from '../store/tasks/drawPaths.ts';
import { useView } from '../store/viewStore.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { PathEntity } from './PathEntity.tsx';
import { PathStep } from './PathStep.tsx';
import { middleOf, namesOf } from './pathWords.ts';

/** One path, read out: an entity, the link to the next as a sentence, and so on. */
export function PathItem({ path, place }: { path: FoundPath; place: number }) {
  const isDrawn = useView((state) => {
    const shown = new Set(shownEntities(state).map(({ id }) => id));
    return path.entities.every(({ id }) => shown.has(id));
  });
  const middle = middleOf(path);
  return (
    <li className="path">
      <div className="path-head">
        <h3 className="head">
          Path {place}, {amount(path.length, 'link')}
          <span className="visually-hidden">: {namesOf(path)}</span>
        </h3>
        {isDrawn ? (
          <span className="secondary">On the canvas</span>
        ) : (
          <Button
            className="button"
            aria-label={`Draw path ${place}`}
            onPress={() => void drawPaths([path], `draw the path ${namesOf(path)}`)}
          >
            <Network aria-hidden />
            Draw
          </Button>
        )}
      </div>
      <ol className="path-steps">
        {path.entities.map((entity, index) => {
          const link = path.links[index];
          return (
            <li key={entity.id}>
              <PathEntity entity={entity} canAvoid={middle.includes(entity.id)} />
              {link && <PathStep link={link} />}
            </li>
          );
        })}
      </ol>
    </li>
  );
}
