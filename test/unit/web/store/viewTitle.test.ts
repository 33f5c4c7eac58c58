import { addEntity } from '@rendezvous/web/store/actions/addEntity.ts';
import { hideEntity } from '@rendezvous/web/store/actions/hideEntity.ts';
import { writeAddress } from '@rendezvous/web/store/address/writeAddress.ts';
import { viewTitle } from '@rendezvous/web/store/views/viewTitle.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity } from '../sampleGraph.ts';

describe('the title of a view', () => {
  const opened = openedState([entity('a')]);
  const title = viewTitle(opened);
  const neighbors = { entities: [entity('b')], links: [], counts: [] };
  const more = addEntity({ entity: entity('b'), neighbors })(opened);

  it('says so where more was brought, and is in an address as it was', () => {
    expect(viewTitle(more)).toBe(`${title}, and 1 entity more`);
    expect(new URLSearchParams(writeAddress(more).slice(1)).get('title')).toBe(title);
  });

  it('does not count what is hidden', () => {
    expect(viewTitle(hideEntity({ id: 'b', name: 'b' })(more))).toBe(title);
  });
});
