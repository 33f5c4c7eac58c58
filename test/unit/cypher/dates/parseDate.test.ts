import { dateInWords } from '@rendezvous/cypher/dates/dateInWords.ts';
import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { describe, expect, it } from 'vitest';

describe('A date', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31', '2018'],
    ['2018-10', '2018-10-01', '2018-10-31', 'October 2018'],
    ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
    ['2018-10-11', '2018-10-11', '2018-10-11', '11 October 2018'],
    ['2018~', '2018-01-01', '2018-12-31', 'about 2018'],
    ['2018?', '2018-01-01', '2018-12-31', '2018 (uncertain)'],
    ['201X', '2010-01-01', '2019-12-31', 'the 2010s'],
  ])('%s means %s to %s and is shown as "%s"', (text, min, max, words) => {
    const date = parseDate(text);
    expect({ min: date?.min, max: date?.max, words: dateInWords(text) }).toEqual({ min, max, words });
  });

  it.each(['', '..', '2018-13', '2023-02-29', '11 October 2018', '2018/2019', '-0044', '2018-10-11T10:00'])(
    '"%s" is none',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );
});
