import { elementsOf, type Glance } from '@rendezvous/web/canvas/elementsOf.ts';
import { placeEntities } from '@rendezvous/web/store/actions/placeEntities.ts';
import { select } from '@rendezvous/web/store/actions/select.ts';
import { setFilter } from '@rendezvous/web/store/actions/setFilter.ts';
import type { Link, Update } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const near: Glance = { hovered: null, level: 'names' };
const unchanged: Update = (state) => state;
const withoutPeople = setFilter({ key: 'kind:Person', isOn: false, name: 'People' });
const withoutNeutral = setFilter({ key: 'sign:NEUTRAL', isOn: false, name: 'Neutral' });

describe('the classes of the canvas', () => {
  const cases: readonly (readonly [string, Update, Glance, Readonly<Record<string, string>>])[] = [
    ['nothing is chosen', unchanged, near, { a: '', p: '', line: 'neutral certain' }],
    ['a kind is unchecked', withoutPeople, near, { a: '', p: 'filtered', line: 'neutral certain filtered' }],
    ['a sign is unchecked', withoutNeutral, near, { a: '', p: '', line: 'neutral certain filtered' }],
    [
      'an entity is selected',
      select({ type: 'entity', id: 'a' }),
      near,
      { a: 'selected', p: '', line: 'neutral certain' },
    ],
    [
      'a link is selected',
      select({ type: 'link', id: 'line' }),
      near,
      { a: 'end', p: 'end', line: 'neutral certain selected' },
    ],
    [
      'a link is selected that another one draws',
      select({ type: 'link', id: 'parallel' }),
      near,
      { a: 'end', p: 'end', line: 'neutral certain selected' },
    ],
    [
      'it is seen from afar',
      unchanged,
      { ...near, level: 'hubs' },
      { a: 'unnamed far', p: 'unnamed far', line: 'neutral certain' },
    ],
    [
      'a selection is seen from half afar',
      select({ type: 'entity', id: 'a' }),
      { ...near, level: 'some' },
      { a: 'selected', p: 'unnamed', line: 'neutral certain' },
    ],
  ];
  it.each(cases)('where %s', (_, change, glance, classes) => {
    const opened = placed([{ id: 'line' }, { id: 'parallel' }]);
    const drawn = [...elementsOf(change(opened), glance)].map(([id, element]) => [id, element.classes.join(' ')]);
    expect(Object.fromEntries(drawn)).toEqual(classes);
  });

  it('lay lines of different signs in lanes of their own, bent to either side', () => {
    const elements = elementsOf(
      placed([
        { id: 'neutral' },
        { id: 'conflict', sign: 'CONFLICT' },
        { id: 'cooperation', sign: 'COOPERATION', from: { id: 'p' }, to: { id: 'a' } },
      ]),
      near,
    );
    const lines = [...elements.values()].flatMap((element) =>
      element.group === 'edges' ? [[element.data.id, element.data.bend, element.classes.join(' ')]] : [],
    );
    expect(lines).toEqual([
      ['neutral', -18, 'neutral certain bent'],
      ['cooperation', -0, 'cooperation certain'],
      ['conflict', 18, 'conflict certain bent'],
    ]);
  });
});

function placed(links: readonly Partial<Link>[]) {
  const places = [
    ['a', { x: 0, y: 0 }],
    ['p', { x: 100, y: 0 }],
  ] as const;
  return placeEntities({ places, isSettled: true })(
    openedState(
      [entity('a'), entity('p', { kind: 'Person' })],
      links.map((more) => link('a', 'p', more)),
    ),
  );
}
