import type { Fault } from './Fault.ts';
import type { Statement } from './Statement.ts';

/** One seed file as it was read. `name` is how messages name it: folder and file. */
export type SeedFile = { name: string; text: string; sha256: string; statements: readonly Statement[]; faults: readonly Fault[] };

/** Where something stands: a file by its name, and offsets into its text. */
export type Place = { file: string; start: number; end: number };
