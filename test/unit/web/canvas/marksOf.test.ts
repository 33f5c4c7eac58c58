import { elementsOf, type Glance } from '@rendezvous/web/canvas/elementsOf.ts';
import { marksOf } from '@rendezvous/web/canvas/marksOf.ts';
import { expandEntity } from '@rendezvous/web/store/actions/expandEntity.ts';
import { pinEntity, placeEntities } from '@rendezvous/web/store/actions/placeEntities.ts';
import { select } from '@rendezvous/web/store/actions/select.ts';
import { setAsOf } from '@rendezvous/web/store/actions/setAsOf.ts';
import { setCompared } from '@rendezvous/web/store/actions/setCompared.ts';
import { setFilter } from '@rendezvous/web/store/actions/setFilter.ts';
import { setStyle } from '@rendezvous/web/store/actions/setStyle.ts';
import type { Link, State } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const near: Glance = { hovered: null, level: 'names' };

describe('marks on the canvas', () => {
  const cases: readonly (readonly [string, Partial<Link>[], readonly string[]])[] = [
    ['say nothing on one neutral link', [{}], []],
    ['put a cross on a conflict', [{ sign: 'CONFLICT' }], ['ring ×']],
    ['put a question mark on what is disputed', [{ confidence: 'DISPUTED' }], ['ring ?']],
    ['say nothing on a link that is planned, for it is dashed', [{ modality: 'PLANNED' }], []],
    ['say nothing on a link that is likely', [{ confidence: 'LIKELY' }], []],
    ['count parallel links', [{ id: '1' }, { id: '2' }, { id: '3' }], ['pill 3 links']],
  ];
  it.each(cases)('%s', (_, links, marks) => {
    const state = opened(links);
    expect(marksOf(state, near).map(({ form, text }) => `${form} ${text}`)).toEqual(marks);
  });

  it('tell a selected link in full, with the word for its doubt', () => {
    const state = select({ type: 'link', id: '1' })(opened([{ id: '1', sign: 'COOPERATION', modality: 'PLANNED' }]));
    expect(marksOf(state, near).map(({ text }) => text)).toEqual(['+ leads, planned']);
  });

  const named: readonly (readonly [Partial<Link>, string])[] = [
    [{}, 'leads'],
    [{ confidence: 'LIKELY' }, 'leads, likely'],
    [{ confidence: 'DISPUTED' }, 'leads, disputed ?'],
    [{ modality: 'PLANNED' }, 'leads, planned'],
    [{ modality: 'PLANNED', confidence: 'DISPUTED' }, 'leads, planned'],
    [{ sign: 'CONFLICT' }, '× leads'],
    [{ sign: 'COOPERATION', predicate: 'COOPERATES_WITH' }, '+ cooperates with'],
  ];
  it.each(named)('name a link of %o in full when near', (more, text) => {
    expect(marksOf(opened([more]), { ...near, level: 'all' })).toMatchObject([{ form: 'pill', text }]);
  });

  it('say under an expanded entity how many of its links are shown', () => {
    const neighbors = { entities: [entity('c')], links: [link('a', 'c')], counts: [] };
    const expanded = expandEntity({ of: 'a', name: 'expand a', neighbors })(
      openedState([entity('a', { linkCount: 87 })]),
    );
    expect(marksOf(expanded, near)).toEqual([
      { on: 'a', form: 'pill', text: '1 of 87 shown', sign: null, isSelected: false },
    ]);
    const whole = expandEntity({ of: 'a', name: 'expand a', neighbors })(openedState([entity('a', { linkCount: 1 })]));
    expect(marksOf(whole, near)).toEqual([]);
  });

  it('put a dot on what a person moved', () => {
    const moved = pinEntity({ id: 'a', name: 'a', at: { x: 1, y: 1 } })(opened([]));
    expect(marksOf(moved, near)).toMatchObject([{ on: 'a', form: 'dot' }]);
  });

  it('say in words what the width of a line says', () => {
    const state = opened([{ sourceCount: 3, confidence: 'LIKELY' }]);
    const texts = (of: State) => marksOf(of, near).map(({ text }) => text);
    expect(texts(setStyle('sources')(state))).toEqual(['3 sources']);
    expect(texts(setStyle('sureness')(state))).toEqual(['likely']);
    expect(texts(state)).toEqual([]);
  });

  it('say what became of the links of a line between two dates', () => {
    const began = { sinceMin: '2001-01-01', sinceMax: '2001-01-01', untilMin: '2020-12-31', untilMax: '2020-12-31' };
    const both = setCompared({ date: '2010' })(setAsOf({ date: '1995' })(opened([began])));
    expect(marksOf(both, near).map(({ text }) => text)).toEqual(['added']);
    expect(marksOf(both, { ...near, level: 'all' }).map(({ text }) => text)).toEqual(['leads, added']);
  });

  it('leave out what is filtered', () => {
    const state = setFilter({ key: 'sign:CONFLICT', isOn: false, name: 'Conflict' })(opened([{ sign: 'CONFLICT' }]));
    expect(marksOf(state, near)).toEqual([]);
  });
});

describe('elements of the canvas', () => {
  const placed = placeEntities({
    places: [
      ['a', { x: 0, y: 0 }],
      ['b', { x: 100, y: 0 }],
    ],
    isSettled: true,
  })(opened([{ id: '1', sign: 'CONFLICT', verified: false }]));

  it('are only what the layout has placed', () => {
    expect([...elementsOf(opened([{}]), near).keys()]).toEqual([]);
    expect([...elementsOf(placed, near).keys()]).toEqual(['a', 'b', '1']);
  });

  it('carry sign, doubt and evidence as classes', () => {
    expect(elementsOf(placed, near).get('1')?.classes).toEqual(['conflict', 'certain', 'unverified']);
  });

  it('put aside what the pointer does not raise', () => {
    const state = placeEntities({ places: [['c', { x: 0, y: 90 }]], isSettled: true })({
      ...placed,
      known: { ...placed.known, entities: new Map([...placed.known.entities, ['c', entity('c')]]) },
      view: { ...placed.view, holds: [...placed.view.holds, { entities: ['c'] }] },
    });
    const elements = elementsOf(state, { ...near, hovered: '1' });
    expect([...elements].filter(([, { classes }]) => classes.includes('aside')).map(([id]) => id)).toEqual(['c']);
  });

  it('draw a kind nobody gave a look', () => {
    const state = placeEntities({ places: [['n', { x: 0, y: 0 }]], isSettled: true })(
      openedState([entity('n', { kind: 'Comet' })]),
    );
    expect(elementsOf(state, near).get('n')).toMatchObject({ data: { kind: 'Comet', width: 34, height: 34 } });
  });
});

function opened(links: readonly Partial<Link>[]) {
  return openedState(
    [entity('a'), entity('b')],
    links.map((more) => link('a', 'b', more)),
  );
}
