import { setAsOf } from '@rendezvous/web/store/actions/setAsOf.ts';
import { setCompared, startComparing } from '@rendezvous/web/store/actions/setCompared.ts';
import { undo } from '@rendezvous/web/store/actions/undo.ts';
import { comparison } from '@rendezvous/web/store/views/comparison.ts';
import { linksAsOf } from '@rendezvous/web/store/views/linksAsOf.ts';
import { shownGroups } from '@rendezvous/web/store/views/shownGroups.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const lasting = (id: string, from: string, to: string, [since, until]: readonly [string, string | null]) =>
  link(from, to, {
    id,
    sinceMin: `${since}-01-01`,
    sinceMax: `${since}-01-01`,
    untilMin: until === null ? `${since}-01-01` : `${until}-12-31`,
    untilMax: until === null ? null : `${until}-12-31`,
  });
const opened = openedState(
  [entity('a'), entity('b'), entity('c')],
  [
    lasting('ended', 'a', 'b', ['1990', '2000']),
    lasting('added', 'a', 'b', ['2001', '2020']),
    lasting('same', 'b', 'c', ['1980', '2020']),
    lasting('changed', 'a', 'c', ['1995', null]),
    lasting('neither', 'c', 'a', ['2030', '2031']),
  ],
);
const compare = (first: string, second: string) => setCompared({ date: second })(setAsOf({ date: first })(opened));
const both = compare('1995-01-01', '2010');

describe('two dates compared', () => {
  it('tell what became of each link from the earlier to the later, whichever was written first', () => {
    const changes = { ended: 'ended', added: 'added', same: 'same', changed: 'changed' };
    expect(Object.fromEntries(comparison(both)?.changes ?? [])).toEqual(changes);
    expect(Object.fromEntries(comparison(compare('2010', '1995-01-01'))?.changes ?? [])).toEqual(changes);
    expect(comparison(both)?.counts).toEqual({ added: 1, ended: 1, changed: 1, same: 1 });
  });

  it('show what holds on either, and a line whose links differ as changed', () => {
    expect(linksAsOf(both).map(({ id }) => id)).toEqual(['ended', 'added', 'same', 'changed']);
    expect(shownGroups(both).map(({ id, change, changeText }) => [id, change, changeText])).toEqual([
      ['ended', 'changed', '1 of 2 added, 1 of 2 ended'],
      ['same', 'same', 'the same'],
      ['changed', 'changed', 'changed'],
    ]);
  });

  it('are announced in counts, and undone', () => {
    expect(both.announcement).toBe('Links from 1 January 1995 to 2010: 1 added, 1 ended, 1 changed, 1 the same.');
    expect(comparison(undo()(both))).toBeNull();
    expect(setAsOf({ date: null })(both).view.compared).toBeNull();
    expect(setCompared({ date: '2010' })(opened)).toBe(opened);
  });

  it('begin with the last year, or with the first', () => {
    expect(startComparing()(setAsOf({ date: '1995' })(opened)).view.compared).toBe('2031');
    expect(startComparing()(setAsOf({ date: '2031-05' })(opened)).view.compared).toBe('1980');
    expect(startComparing()(opened)).toBe(opened);
  });
});
