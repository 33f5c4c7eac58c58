import type { Link } from '@rendezvous/web/store/viewTypes.ts';
import { layTimeline } from '@rendezvous/web/timeline/layTimeline.ts';
import { datesInWords, timelineMarks } from '@rendezvous/web/timeline/timelineMarks.ts';
import { linksBefore, timelineRange } from '@rendezvous/web/timeline/timelineRange.ts';
import { timelineRows } from '@rendezvous/web/timeline/timelineRows.ts';
import { timeScale } from '@rendezvous/web/timeline/timeScale.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

/** A link that is known to begin between two days; LEADS is a state, MET an event. */
const dated = (id: string, predicate: string, [min, max]: readonly [string, string], more: object = {}) =>
  link('a', 'b', { id, predicate: predicate as Link['predicate'], since: min, sinceMin: min, sinceMax: max, ...more });

const opened = openedState(
  [entity('a', { name: 'Ann' }), entity('b', { name: 'Bob' })],
  [
    dated('month', 'MET', ['2021-06-01', '2021-06-30']),
    dated('day', 'MET', ['2021-03-05', '2021-03-05']),
    dated('goes on', 'LEADS', ['2020-01-01', '2020-12-31'], { until: '..' }),
    dated('over', 'LEADS', ['2020-02-01', '2020-02-29'], { until: '2022', untilMax: '2022-12-31' }),
    dated('same day', 'MET', ['2021-03-05', '2021-03-05']),
    link('a', 'b', { id: 'ended', until: '2021', untilMax: '2021-12-31' }),
    link('a', 'b', { id: 'undated' }),
  ],
);
const scale = timeScale({ first: 2020, last: 2022 }, 1124);
const laid = layTimeline(timelineMarks(opened), scale);
const of = (id: string) => laid.marks.find(({ mark }) => mark.id === id);

describe('the marks of the timeline', () => {
  it('are a dot for a day, and else a bar of the length that is known', () => {
    expect([of('day')?.form, of('month')?.form, of('over')?.form]).toEqual(['dot', 'bar', 'bar']);
    const { x1 = 0, x2 = 0 } = of('month') ?? {};
    expect(x2 - x1).toBeCloseTo((30 / 1096) * 1096, 0);
    expect((of('over')?.x2 ?? 0) > x2).toBe(true);
  });

  it('have an arrow where they go on, or where their beginning is not known', () => {
    expect([of('goes on')?.isOpenRight, of('over')?.isOpenRight]).toEqual([true, false]);
    expect([of('ended')?.isOpenLeft, of('over')?.isOpenLeft]).toEqual([true, false]);
  });

  it('are one for links that are dated the same, and none for what is not dated', () => {
    expect(of('day')?.mark.links.map(({ id }) => id)).toEqual(['day', 'same day']);
    expect(laid.marks.flatMap(({ mark }) => mark.links)).toHaveLength(6);
    expect(of('goes on')?.mark.name).toBe('Ann leads Bob');
  });

  it('never lie on one another in a lane', () => {
    for (const one of laid.marks) {
      const others = laid.marks.filter((other) => other !== one && other.lane === one.lane);
      expect(others.every(({ x1, x2 }) => x2 < one.x1 || one.x2 < x1)).toBe(true);
    }
  });

  it('are limited, and say of how many', () => {
    const many = Array.from({ length: 400 }, (_, index) => {
      const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
      return dated(`${index}`, 'MET', [day, day]);
    });
    const crowded = layTimeline(timelineMarks(openedState([entity('a'), entity('b')], many)), scale);
    expect([crowded.marks.length, crowded.total]).toEqual([300, 400]);
  });
});

describe('the years of the timeline', () => {
  const early = (count: number) =>
    timelineMarks(
      openedState(
        [entity('a'), entity('b')],
        [
          dated('early', 'MET', ['1957-10-04', '1957-10-04']),
          ...Array.from({ length: count }, (_, index) =>
            dated(`${index}`, 'MET', [`20${10 + index}-01-01`, `20${10 + index}-01-01`]),
          ),
        ],
      ),
    );

  it('leave a few early ones before them, and say how many', () => {
    const range = timelineRange(early(10), { dates: [], isWhole: false });
    expect(range).toEqual({ first: 2010, last: 2019 });
    expect(range && linksBefore(early(10), range)).toBe(1);
  });

  it.each([
    ['all are wanted', 10, { dates: [], isWhole: true }],
    ['the date lies there', 10, { dates: ['1960'], isWhole: false }],
    ['they are not few', 3, { dates: [], isWhole: false }],
  ] as const)('leave none where %s', (_, count, options) => {
    expect(timelineRange(early(count), options)?.first).toBe(1957);
  });

  it('are none where nothing is dated', () => {
    expect(timelineRange([], { dates: ['2020'], isWhole: false })).toBeNull();
  });
});

describe('a place on the timeline', () => {
  it.each([
    ['year', '2021'],
    ['month', '2021-06'],
    ['day', '2021-06-15'],
  ] as const)('is a %s', (precision, date) => {
    const { x1, x2 } = scale.extent(date);
    expect(scale.dateAt((x1 + x2) / 2, precision)).toBe(date);
  });

  it('is never beyond its ends', () => {
    expect([scale.dateAt(-50, 'year'), scale.dateAt(5000, 'day')]).toEqual(['2020', '2022-12-31']);
  });
});

describe('the list of the timeline', () => {
  it('has all links, the earliest first, those without a date last', () => {
    expect(timelineRows(opened).map(({ id }) => id)).toEqual([
      'goes on',
      'over',
      'day',
      'same day',
      'month',
      'ended',
      'undated',
    ]);
  });

  it.each([
    [{ since: '2018', until: '..' }, true, 'from 2018 on'],
    [{ since: '2018', until: null }, true, 'from 2018, until when is unknown'],
    [{ since: '1998', until: '2003-05' }, true, '1998 to May 2003'],
    [{ since: null, until: '2012' }, true, 'until 2012, since when is unknown'],
    [{ since: '2018-10-11', until: null }, false, '11 October 2018'],
    [{ since: null, until: null }, true, 'date unknown'],
    [{ since: null, until: '..' }, true, 'date unknown'],
  ] as const)('says of %j, lasting: %s: %s', (link, isState, words) => {
    expect(datesInWords(link, isState)).toBe(words);
  });
});
