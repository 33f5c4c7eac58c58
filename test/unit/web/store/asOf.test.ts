import { elementsOf } from '@rendezvous/web/canvas/elementsOf.ts';
import { layoutRequest } from '@rendezvous/web/canvas/layoutRequest.ts';
import { marksOf } from '@rendezvous/web/canvas/marksOf.ts';
import { placeEntities } from '@rendezvous/web/store/actions/placeEntities.ts';
import { setAsOf, stepAsOf } from '@rendezvous/web/store/actions/setAsOf.ts';
import { undo } from '@rendezvous/web/store/actions/undo.ts';
import { legendCounts } from '@rendezvous/web/store/views/legendCounts.ts';
import { linksAsOf } from '@rendezvous/web/store/views/linksAsOf.ts';
import { shownGroups } from '@rendezvous/web/store/views/shownGroups.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const bounds = (sinceMin: string, sinceMax: string, untilMin: string | null, untilMax: string | null) => ({
  since: sinceMin.slice(0, 4),
  sinceMin,
  sinceMax,
  untilMin,
  untilMax,
});
const opened = openedState(
  [entity('a'), entity('b'), entity('c'), entity('d')],
  [
    link('a', 'b', { id: 'early', ...bounds('1990-01-01', '1990-12-31', '1995-01-01', '1995-12-31') }),
    link('a', 'b', { id: 'late', ...bounds('1995-01-01', '1995-12-31', '2000-01-01', '2000-12-31') }),
    link('b', 'c', { id: 'rails', sign: 'CONFLICT', ...bounds('1994-01-01', '1994-12-31', null, null) }),
    link('c', 'd', { id: 'undated', confidence: 'DISPUTED' }),
  ],
);
const at = (date: string | null) => setAsOf({ date })(opened);
const idsAt = (date: string) => linksAsOf(at(date)).map(({ id }) => id);

describe('the links as of a date', () => {
  it('are those that hold or may hold; of any time, all', () => {
    expect(idsAt('1992')).toEqual(['early', 'undated']);
    expect(idsAt('1998-05')).toEqual(['late', 'rails', 'undated']);
    expect(linksAsOf(opened)).toHaveLength(4);
  });

  it('are counted in the legend as possible where they are no more', () => {
    expect(legendCounts(at('1998-05')).get('sure:possible')).toBe(2);
    expect(legendCounts(at('1998-05')).get('sure:certain')).toBe(1);
    expect(legendCounts(opened).get('sure:possible')).toBeUndefined();
  });

  it('are drawn by lines with the links that are left, in their lanes', () => {
    expect(shownGroups(opened).map(({ id, links }) => [id, links.length])).toEqual([
      ['early', 2],
      ['rails', 1],
      ['undated', 1],
    ]);
    const groups = shownGroups(at('1998-05'));
    expect(groups.map(({ id, sureness, lane }) => [id, sureness, lane])).toEqual([
      ['late', 'certain', 0],
      ['rails', 'possible', 0],
      ['undated', 'possible', 0],
    ]);
  });
});

describe('the canvas as of a date', () => {
  const placed = placeEntities({
    places: ['a', 'b', 'c', 'd'].map((id, index) => [id, { x: index * 100, y: 0 }] as const),
    isSettled: true,
  })(opened);
  const near = { hovered: null, level: 'names' } as const;

  it('keeps every entity in its place and size, hollow where no link holds', () => {
    const before = [...elementsOf(placed, near).values()].filter(({ group }) => group === 'nodes');
    const dated = setAsOf({ date: '1992' })(placed);
    const after = [...elementsOf(dated, near).values()].filter(({ group }) => group === 'nodes');
    expect(after.map(({ data }) => data)).toEqual(before.map(({ data }) => data));
    expect(after.map(({ data, classes }) => [data.id, classes.includes('bare')])).toEqual([
      ['a', false],
      ['b', false],
      ['c', false],
      ['d', false],
    ]);
    const withoutUndated = { ...dated, known: { ...dated.known, links: new Map([...dated.known.links].slice(0, 3)) } };
    const bare = [...elementsOf(withoutUndated, near).values()].filter(({ classes }) => classes.includes('bare'));
    expect(bare.map(({ data }) => data.id)).toEqual(['c', 'd']);
  });

  it('dots what is possible, with a question mark on it', () => {
    const dated = setAsOf({ date: '1998-05' })(placed);
    expect(elementsOf(dated, near).get('rails')?.classes).toContain('possible');
    expect(elementsOf(dated, near).get('late')?.classes).toContain('certain');
    expect(marksOf(dated, near).map(({ on, text }) => [on, text])).toEqual([
      ['rails', '?'],
      ['undated', '?'],
    ]);
  });

  it('asks the layout for the same, whatever the date', () => {
    const canvas = { width: 800, height: 600 };
    const request = layoutRequest(opened, new Set(), canvas);
    expect(request?.links.length).toBe(3);
    expect(layoutRequest(at('1900'), new Set(), canvas)).toEqual(request);
  });
});

describe('the date as an action', () => {
  it('is announced with counts, and undone', () => {
    const dated = at('1998-05');
    expect(dated.announcement).toBe('As of May 1998: 3 of 4 links, 2 of them possible.');
    expect(dated.past.map(({ name }) => name)).toEqual(['as of May 1998']);
    expect(undo()(dated).view.asOf).toBeNull();
    expect(setAsOf({ date: '1998-05' })(dated)).toBe(dated);
  });

  it('says where no link is known', () => {
    const alone = openedState(
      [entity('a'), entity('b')],
      [link('a', 'b', bounds('1990-01-01', '1990-12-31', null, null))],
    );
    expect(setAsOf({ date: '1980' })(alone).announcement).toBe('As of 1980: No link is known on this date, of 1 link.');
  });

  it('steps by the precision of the date, from any time to the first or the last year', () => {
    expect(stepAsOf(1)(at('1998-12')).view.asOf).toBe('1999-01');
    expect(stepAsOf(1)(opened).view.asOf).toBe('1990');
    expect(stepAsOf(-1)(opened).view.asOf).toBe('2000');
    const undated = openedState([entity('a'), entity('b')], [link('a', 'b')]);
    expect(stepAsOf(1)(undated)).toBe(undated);
  });

  it('is one action for all steps of one run', () => {
    const once = stepAsOf(1, 'play 1')(stepAsOf(1, 'play 1')(at('1998')));
    expect(once.view.asOf).toBe('2000');
    expect(once.past.map(({ name }) => name)).toEqual(['as of 1998', 'as of 2000']);
    expect(undo()(once).view.asOf).toBe('1998');
    expect(stepAsOf(1, 'play 2')(once).past).toHaveLength(3);
  });
});
