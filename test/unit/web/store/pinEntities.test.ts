import { pinEntities, unpinEntities } from '@rendezvous/web/store/actions/pinEntities.ts';
import { pinEntity, placeEntities } from '@rendezvous/web/store/actions/placeEntities.ts';
import { undo } from '@rendezvous/web/store/actions/undo.ts';
import { placeOf } from '@rendezvous/web/store/views/placeOf.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity } from '../sampleGraph.ts';

const placed = placeEntities({
  isSettled: true,
  places: [
    ['a', { x: 1, y: 1 }],
    ['b', { x: 2, y: 2 }],
  ],
})(openedState([entity('a'), entity('b')]));

describe('a pin', () => {
  it('holds an entity where it lies', () => {
    const pinned = pinEntities({ ids: ['a', 'b'], name: 'pin 2 entities' })(placed);
    expect([...pinned.view.pinned]).toEqual([
      ['a', { x: 1, y: 1 }],
      ['b', { x: 2, y: 2 }],
    ]);
    expect(pinEntities({ ids: ['a'], name: 'again' })(pinned)).toBe(pinned);
  });

  it('that is taken off does not move it; undo goes back to where it was before each', () => {
    const dragged = pinEntity({ id: 'a', name: 'a', at: { x: 50, y: 50 } })(placed);
    const loose = unpinEntities({ ids: ['a', 'b'], name: 'unpin a' })(dragged);
    expect([loose.view.pinned.size, placeOf(loose, 'a'), placeOf(loose, 'b')]).toEqual([
      0,
      { x: 50, y: 50 },
      { x: 2, y: 2 },
    ]);
    expect(placeOf(undo()(undo()(loose)), 'a')).toEqual({ x: 1, y: 1 });
  });

  it('that is taken off lets the layout place it anew', () => {
    const dragged = pinEntity({ id: 'a', name: 'a', at: { x: 50, y: 50 } })(placed);
    const loose = unpinEntities({ ids: ['a'], name: 'unpin a' })(dragged);
    const anew = placeEntities({ isSettled: true, places: [['a', { x: 9, y: 9 }]] })(loose);
    expect(placeOf(anew, 'a')).toEqual({ x: 9, y: 9 });
  });
});
