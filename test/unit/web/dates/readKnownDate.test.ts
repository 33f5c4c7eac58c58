import { readKnownDate } from '@rendezvous/web/dates/readKnownDate.ts';
import { describe, expect, it } from 'vitest';

describe('a date that a person typed', () => {
  it.each([
    ['2025-07-29', '2025-07-29'],
    [' 2025-07 ', '2025-07'],
    ['2025', '2025'],
    ['29 July 2025', '2025-07-29'],
    ['1 may 2025', '2025-05-01'],
    ['Sept 2024', '2024-09'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%j is %s', (text, date) => {
    expect(readKnownDate(text)).toBe(date);
  });

  it.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-7',
    '2023-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-07-32',
    'soon',
    '31 Juli 2025',
    '2025/2026',
    '2018~',
    '..',
    '30 February 2024',
    '0 May 2024',
  ])('%j is none', (text) => {
    expect(readKnownDate(text)).toBeNull();
  });
});
