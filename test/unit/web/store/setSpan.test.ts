import { setSpan } from '@rendezvous/web/store/actions/setSpan.ts';
import { undo } from '@rendezvous/web/store/actions/undo.ts';
import { filteredOut } from '@rendezvous/web/store/views/filteredOut.ts';
import { reachesInto } from '@rendezvous/web/store/views/reachesInto.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const dated = (sinceMin: string | null, sinceMax: string | null, untilMax: string | null) => ({
  sinceMin,
  sinceMax,
  untilMax,
});

describe('whether a link reaches into a span', () => {
  it.each([
    ['a state that ends before', dated('1990-01-01', '1990-12-31', '1999-12-31'), true, false],
    ['a state that ends in it', dated('1990-01-01', '1990-12-31', '2000-12-31'), true, true],
    ['a state that begins after', dated('2006-01-01', '2006-12-31', null), true, false],
    ['a state with no known end', dated('1990-01-01', '1990-12-31', null), true, true],
    ['a state with no known beginning', dated(null, null, '2001-12-31'), true, true],
    ['an event before', dated('1990-01-01', '1990-12-31', null), false, false],
    ['an event in it', dated('2005-12-01', '2005-12-31', null), false, true],
    ['an event that may be in it', dated('1990-01-01', '2009-12-31', null), false, true],
    ['one without dates', dated(null, null, null), true, false],
  ])('%s', (_, link, isState, isWithin) => {
    expect(reachesInto(link, isState, { since: '2000', until: '2005' })).toBe(isWithin);
  });
});

describe('the span of the view', () => {
  const opened = openedState(
    [entity('a'), entity('b'), entity('c')],
    [
      link('a', 'b', { sinceMin: '1990-01-01', sinceMax: '1990-12-31', untilMax: '1995-12-31' }),
      link('b', 'c', { sinceMin: '2001-01-01', sinceMax: '2001-12-31' }),
      link('c', 'a'),
    ],
  );
  const spanned = setSpan({ span: { since: '2000', until: '2005' } })(opened);

  it('fades what does not reach into it, and what is not dated, and says how much', () => {
    expect([...filteredOut(spanned).links]).toEqual(['a-b-LEADS-NEUTRAL', 'c-a-LEADS-NEUTRAL']);
    expect(spanned.announcement).toBe('1 of 3 links reach into 2000 to 2005; 1 are not dated.');
  });

  it('is an action of its own, one for a whole stroke', () => {
    expect(undo()(spanned).view.span).toBeNull();
    const drawn = setSpan({ span: { since: '2000', until: '2006' }, run: 'stroke' })(
      setSpan({ span: { since: '2000', until: '2001' }, run: 'stroke' })(opened),
    );
    expect(drawn.past.map(({ name }) => name)).toEqual(['span 2000 to 2006']);
    expect(setSpan({ span: null })(opened)).toBe(opened);
  });
});
