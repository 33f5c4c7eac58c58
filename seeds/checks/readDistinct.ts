import type { Place } from '../reader/Place.ts';
import { placeAt } from '../reader/placeAt.ts';
import type { SeedFile } from '../reader/SeedFile.ts';
import type { Problem } from './Problem.ts';

/** Two entities that are alike and not the same, and why. */
export type DistinctRow = { id: string; other: string; reason: string; place: Place };

const columns = ['id', 'other', 'reason'];

/** One record: cells in quotes or plain, up to the end of the line; a quote in a quoted cell is doubled. */
const record = /((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)(?:\r?\n|$)/y;
const cell = /(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g;

/** Reads the table of entities that are declared distinct: CSV with the columns id, other and reason. */
export function readDistinct(file: SeedFile): { rows: DistinctRow[]; problems: Problem[] } {
  const rows: DistinctRow[] = [];
  const problems: Problem[] = [];
  let isHead = true;
  record.lastIndex = file.text.startsWith('\uFEFF') ? 1 : 0;
  while (record.lastIndex < file.text.length) {
    const start = record.lastIndex;
    const line = record.exec(file.text)?.[1];
    if (line === undefined) return { rows, problems: [...problems, fault(file, start, start + 1, 'a closed quote')] };
    const cells = [...line.matchAll(cell)].map(([, quoted, plain]) =>
      (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
    );
    const [id = '', other = '', reason = ''] = cells;
    const place = { start, end: start + line.length };
    if (isHead) {
      if (cells.join() !== columns.join())
        problems.push(fault(file, place.start, place.end, `the head ${columns.join()}`));
      isHead = false;
    } else if (line.trim() !== '') {
      if (cells.length !== columns.length || cells.includes('')) {
        problems.push(fault(file, place.start, place.end, 'an id, the id of another entity, and the reason'));
      } else rows.push({ id, other, reason, place: placeAt(file, place.start, place.end) });
    }
  }
  return { rows, problems };
}

function fault(file: SeedFile, start: number, end: number, expected: string): Problem {
  return {
    rule: 'distinctRow',
    severity: 'ERROR',
    place: placeAt(file, start, end),
    expected,
    found: file.text.slice(start, Math.min(end, start + 60)),
    nextStep: `Write the row as ${columns.join()}; a reason with a comma stands in quotes.`,
  };
}
