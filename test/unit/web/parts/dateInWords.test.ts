import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../../web/parts/dateInWords.ts';

describe('A date on the page', () => {
  it.each([
    ['2025-07-29', '29 July 2025'],
    ['2025-07', 'July 2025'],
    ['2025', '2025'],
    ['2025~', '2025~'],
    ['2025-13', '2025-13'],
    ['..', '..'],
  ])('%s reads %s', (text, words) => {
    expect(dateInWords(text)).toBe(words);
  });
});
