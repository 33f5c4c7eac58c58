/// <reference path="./edtf.d.ts" />
import edtf from 'edtf';

/** A date as it is known. `min` and `max` are the first and last ISO day it may mean. */
export type KnownDate = {
  text: string;
  min: string;
  max: string;
  precision: 'CENTURY' | 'DECADE' | 'YEAR' | 'SEASON' | 'MONTH' | 'DAY';
  approximate: boolean;
  uncertain: boolean;
};

type EdtfDate = {
  type: string;
  min: number;
  max: number;
  precision?: number;
  approximate?: { value: number };
  uncertain?: { value: number };
};

const written = /^[0-9X?~%-]{4,12}$/;

/**
 * Reads one EDTF date of the years 0 to 9999, to the day at most: `2018`, `2018-10`, `2018-10-11`, `2018~`, `201X`.
 * @returns undefined where the text is no such date, or a day that no calendar has
 */
export function parseDate(text: string): KnownDate | undefined {
  if (!written.test(text) || text.startsWith('-')) return undefined;
  let date: EdtfDate;
  try {
    date = edtf(text) as EdtfDate;
  } catch {
    return undefined; // edtf reports a text it cannot read by throwing
  }
  if (date.type !== 'Date' && date.type !== 'Season') return undefined;
  // edtf reads 30 February as 2 March.
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (day !== undefined && isoDay(date.min) !== day) return undefined;
  return {
    text,
    min: isoDay(date.min),
    max: isoDay(date.max),
    precision: precisionOf(text, date),
    approximate: (date.approximate?.value ?? 0) > 0,
    uncertain: (date.uncertain?.value ?? 0) > 0,
  };
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function precisionOf(text: string, date: EdtfDate): KnownDate['precision'] {
  if (date.type === 'Season') return 'SEASON';
  if (/^..XX/.test(text)) return 'CENTURY';
  if (/^...X/.test(text)) return 'DECADE';
  if (date.precision === 1 || /^....-XX/.test(text)) return 'YEAR';
  if (date.precision === 2 || /^....-..-XX/.test(text)) return 'MONTH';
  return 'DAY';
}
