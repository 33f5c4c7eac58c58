import { linkBounds } from '@rendezvous/cypher/dates/linkBounds.ts';
import { daysOf } from '@rendezvous/web/dates/daysOf.ts';
import { holdingInWords } from '@rendezvous/web/store/views/holdingInWords.ts';
import { holdingOf } from '@rendezvous/web/store/views/holdingOf.ts';
import type { Link } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { link } from '../sampleGraph.ts';

type Dates = { since?: string; until?: string; published?: string; modality?: Link['modality'] };

/** A link that is dated so, with the bounds that the loader gives it. */
function dated({ since, until, published, modality = 'FACT' }: Dates): Link {
  const bounds = linkBounds({ ...(since && { since }), ...(until && { until }) }, published);
  return link('a', 'b', { since: since ?? null, until: until ?? null, modality, ...bounds });
}

const state = true;
const event = false;

describe('whether a link holds at a date', () => {
  it.each([
    [{ until: '2012' }, state, '2012-06-01', 'possible'],
    [{ until: '2012' }, state, '2013-01-01', 'no'],
    [{ since: '2018', until: '..', published: '2025-07-29' }, state, '2025-07-01', 'certain'],
    [{ since: '2018', until: '..', published: '2025-07-29' }, state, '2025-09-01', 'possible'],
    [{ since: '2018', until: '..', published: '2025-07-29' }, state, '2018-06-01', 'possible'],
    [{ since: '2018', until: '..', published: '2025-07-29' }, state, '2017', 'no'],
    [{ since: '2018' }, state, '2018-12-31', 'certain'],
    [{ since: '2018' }, state, '2019', 'possible'],
    [{ since: '2018', until: '2020' }, state, '2019', 'certain'],
    [{ since: '2018', until: '2020' }, state, '2018', 'possible'],
    [{ since: '2018', until: '2020' }, state, '2020', 'possible'],
    [{ since: '2018', until: '2020' }, state, '2021', 'no'],
    [{ since: '1967-01-27' }, event, '1970', 'certain'],
    [{ since: '1967-01-27' }, event, '1967', 'possible'],
    [{ since: '1967-01-27' }, event, '1966', 'no'],
    [{ since: '1967-01-27', until: '1968' }, event, '1970', 'certain'],
    [{ since: '2025-07-31', modality: 'PLANNED' }, event, '2025-07-29', 'no'],
    [{ since: '2025-07-31', modality: 'PLANNED' }, event, '2025-08-01', 'possible'],
    [{}, state, '2018', 'possible'],
    [{}, event, '2018', 'possible'],
  ] as const)('%j, lasting: %s, at %s: %s', (dates, isState, date, holding) => {
    expect(holdingOf(dated(dates), isState, daysOf(date))).toBe(holding);
  });
});

describe('the same in words', () => {
  it.each([
    [{ since: '2018', until: '2020' }, state, '2019-05-01', 'holds on 1 May 2019'],
    [{ since: '2018', until: '2020' }, state, '2019', 'holds all through 2019'],
    [{ since: '2018', until: '2020' }, state, '2020-03', 'possible in March 2020, as far as its dates are known'],
    [{ since: '2003', until: '2015-06-30' }, state, '2015', 'holds in a part of 2015'],
    [{ since: '2018', until: '2020' }, state, '2018', 'holds in a part of 2018'],
    [{ since: '1967-01-27' }, event, '1967', 'had happened by the end of 1967'],
    [{ since: '2018', until: '2020' }, state, '2021', 'does not hold in 2021'],
    [{ since: '1967-01-27' }, event, '1970-01-01', 'had happened by 1 January 1970'],
    [{ since: '1967-01-27' }, event, '1970', 'had happened by the beginning of 1970'],
    [{ since: '1967-01-27' }, event, '1966', 'had not happened by the end of 1966'],
    [{ since: '1967-01-27', modality: 'PLANNED' }, event, '1968', 'possible in 1968, for it was planned'],
    [{}, state, '2018', 'unknown in 2018, for it is not dated'],
  ] as const)('%j, lasting: %s, at %s: %s', (dates, isState, date, words) => {
    const told = dated(dates);
    expect(holdingInWords(told, holdingOf(told, isState, daysOf(date)), { isState, date })).toBe(words);
  });
});
