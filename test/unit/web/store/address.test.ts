import { drawEntities } from '@rendezvous/web/store/actions/drawEntities.ts';
import { expandEntity } from '@rendezvous/web/store/actions/expandEntity.ts';
import { hideEntity } from '@rendezvous/web/store/actions/hideEntity.ts';
import { openView } from '@rendezvous/web/store/actions/openView.ts';
import { pinEntity, placeEntities } from '@rendezvous/web/store/actions/placeEntities.ts';
import { select } from '@rendezvous/web/store/actions/select.ts';
import { setAsOf } from '@rendezvous/web/store/actions/setAsOf.ts';
import { setCompared } from '@rendezvous/web/store/actions/setCompared.ts';
import { setFilter } from '@rendezvous/web/store/actions/setFilter.ts';
import { setSpan } from '@rendezvous/web/store/actions/setSpan.ts';
import { setStyle } from '@rendezvous/web/store/actions/setStyle.ts';
import { undo } from '@rendezvous/web/store/actions/undo.ts';
import { readAddress } from '@rendezvous/web/store/address/readAddress.ts';
import { writeAddress } from '@rendezvous/web/store/address/writeAddress.ts';
import { initialState } from '@rendezvous/web/store/createViewStore.ts';
import { shownEntities } from '@rendezvous/web/store/views/shownEntities.ts';
import type { Entity, State } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const basis = {
  vocabulary: { kinds: [], predicates: [] },
  _meta: { release: 'abcdef0123456789', loadedAt: '2025-08-01T00:00:00Z' },
};

/** A view on which every action left its trace. */
function workedOn(): State {
  const steps = [
    expandEntity({
      of: 'nation:USA',
      name: 'expand',
      neighbors: { entities: [entity('person:b')], links: [link('nation:USA', 'person:b')], counts: [] },
    }),
    placeEntities({
      places: [
        ['nation:USA', { x: 0.4, y: -12.6 }],
        ['agency:a', { x: 100, y: 20 }],
        ['person:b', { x: -7, y: 8 }],
      ],
      isSettled: true,
    }),
    pinEntity({ id: 'agency:a', name: 'a', at: { x: 90, y: 30 } }),
    hideEntity({ id: 'person:b', name: 'b' }),
    setFilter({ key: 'kind:Agency', isOn: false, name: 'Agencies' }),
    setStyle('sources'),
    setAsOf({ date: '2025-07' }),
    setCompared({ date: '2021' }),
    setSpan({ span: { since: '2018', until: '2025-07-29' } }),
    select({ type: 'entity', id: 'nation:USA' }),
  ];
  return steps.reduce((state, step) => step(state), openedState([entity('nation:USA'), entity('agency:a')]));
}

function reopened(fragment: string, entities: readonly Entity[], from: State = initialState): State {
  const address = readAddress(fragment);
  if (address === null) throw new Error(`Expected an address, found ${fragment}.`);
  const neighbors = [{ entities: [...entities], links: [link('nation:USA', 'person:b')], counts: [] }];
  return openView({ address, basis, neighbors, name: 'open a link' })(from);
}

const all = [entity('nation:USA'), entity('agency:a'), entity('person:b')];

describe('the address of a view', () => {
  it('is empty while nothing was done to what the page opens on', () => {
    expect(writeAddress(openedState([entity('a')]))).toBe('');
  });

  it('names what is selected, also where nothing else was done', () => {
    const selected = select({ type: 'link', id: 'claim:x' })(openedState([entity('a')]));
    expect(writeAddress(selected)).toBe('#link=claim:x');
    expect(readAddress('#link=claim:x')).toMatchObject({ holds: [], selected: { type: 'link', id: 'claim:x' } });
  });

  it('can be read by a person', () => {
    expect(writeAddress(workedOn())).toBe(
      '#show=nation:USA,agency:a&show=nation:USA!person:b&title=What+one+news+article+says+about+the+Duffy%E2%80%93Bakanov+talks&at=0.-13,90.30,-7.8&pin=agency:a&hide=person:b&fade=kind:Agency&as-of=2025-07&compared=2021&span=2018/2025-07-29&style=sources&release=r&entity=nation:USA',
    );
  });

  it('shows the same again: places, pins, what is hidden and faded, what is selected, what expanded what', () => {
    const before = workedOn();
    const after = reopened(writeAddress(before), all);
    const { hidden, filtered, pinned, selected, asOf, compared, span, styledBy, holds } = before.view;
    expect(after.view).toMatchObject({ hidden, filtered, pinned, selected, asOf, compared, span, styledBy });
    expect(after.view.holds.map(({ of, entities }) => ({ of, entities }))).toEqual(
      holds.map(({ of, entities }) => ({ of, entities })),
    );
    expect(after.isSettled).toBe(true);
    expect(writeAddress(after)).toBe(writeAddress(before).replace('release=r', 'release=abcdef012345'));
  });

  it('says which of its entities are gone, and shows the others', () => {
    const after = reopened(writeAddress(workedOn()), [entity('nation:USA'), entity('person:b')]);
    expect([...(after.view.linked?.gone ?? [])]).toEqual(['agency:a']);
    expect(shownEntities(after).map(({ id }) => id)).toEqual(['nation:USA']);
  });

  it('opens in the place of what is shown as one action; undo brings back that, and where it lay', () => {
    const before = placeEntities({ places: [['nation:USA', { x: 5, y: 5 }]], isSettled: true })(
      openedState([entity('nation:USA')]),
    );
    const after = reopened(writeAddress(workedOn()), all, before);
    expect(after.places.get('nation:USA')).toEqual({ x: 0, y: -13 });
    const undone = undo()(after);
    expect(undone.view).toBe(before.view);
    expect(undone.places).toEqual(before.places);
  });

  it.each([
    ['#', null],
    ['#query=%7Ba%7D', null],
    ['#show=', null],
    ['#show=,,', null],
  ])('is none in %s', (fragment, read) => {
    expect(readAddress(fragment)).toEqual(read);
  });

  it('may be written by hand, and what is not understood is left out', () => {
    const address = readAddress(
      '#show= nation:USA , agency:a&at=1.2,nowhere&pin=agency:a&title=&style=rainbow&as-of=soon&compared=2021&span=2018/never',
    );
    expect(address?.holds).toEqual([{ title: 'A view from a link', entities: ['nation:USA', 'agency:a'] }]);
    expect([...(address?.places ?? [])]).toEqual([['nation:USA', { x: 1, y: 2 }]]);
    expect(address).toMatchObject({ asOf: null, compared: null, span: null, styledBy: 'kind' });
    expect(reopened('#show=nation:USA,agency:a', all).isSettled).toBe(false);
  });

  it('keeps a title with every sign', () => {
    const title = '“A & B” > 50 % + #1, ünïcode';
    const drawn = drawEntities({ ids: ['agency:a'], neighbors: [], title, name: 'draw' })(openedState(all));
    expect(readAddress(writeAddress(drawn))?.holds[0]?.title).toBe(title);
  });
});
