import { timeOf, windowOf } from '@rendezvous/web/dyad/yearWindow.ts';
import { describe, expect, it } from 'vitest';

const axis = [1992, 2026] as const;

describe('The window of years', () => {
  it.each([
    [{ since: null, until: null }, [1992, 2026]],
    [{ since: '2018-10', until: '2020' }, [2018, 2020]],
    [{ since: '1960', until: '2030-01-01' }, [1992, 2026]],
    [{ since: '2020', until: '2010' }, [2020, 2020]],
  ])('of %j is %j', (time, years) => {
    expect(windowOf(time, axis)).toEqual(years);
  });

  it('means a time: no limit at an end of the axis, and what was not moved as precise as it was', () => {
    const any = { since: null, until: null };
    expect(timeOf([2018, 2026], any, axis)).toEqual({ since: '2018', until: null });
    expect(timeOf([1992, 2020], { since: '2018-10', until: '2020-05' }, axis)).toEqual({
      since: null,
      until: '2020-05',
    });
    expect(timeOf([2018, 2019], { since: '2018-10', until: '2020-05' }, axis)).toEqual({
      since: '2018-10',
      until: '2019',
    });
  });
});
