import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../checks/Problem.ts';
import { placeAt } from '../reader/placeAt.ts';
import type { SeedFile } from '../reader/SeedFile.ts';

const replacement = '\uFFFD';

/** What the system says of files that cannot be read, in words. */
const faults: Readonly<Record<string, readonly [found: string, nextStep: string]>> = {
  EISDIR: ['a folder', 'Give the folder another name.'],
  ENOENT: ['a link to something that is not there', 'Mend the link, or remove it.'],
  ELOOP: ['a link that leads back to itself', 'Mend the link, or remove it.'],
  EACCES: ['one that you may not read', 'Let yourself read it, as with chmod u+r.'],
  NOFILE: ['a pipe or a device', 'Put a file in its place.'],
  ERR_STRING_TOO_LONG: ['one of more than 512 MB', 'Split it.'],
  EPERM: ['one that you may not read', 'Let yourself read it, as with chmod u+r.'],
};

/** A pipe or a device would be waited for, or read, without an end. */
const noFile = Object.assign(new Error(), { code: 'NOFILE' });

/** A file as text, or what is wrong with it. A file that is not UTF-8 is read all the same, to show its line. */
export function readSeedFile(path: string, name: string): { file?: SeedFile; problem?: Problem } {
  let bytes: Buffer;
  let text: string;
  try {
    if (!statSync(path).isFile() && !statSync(path).isDirectory()) return { problem: unreadable(name, noFile) };
    bytes = readFileSync(path);
    text = bytes.toString('utf8');
  } catch (error) {
    return { problem: unreadable(name, error as NodeJS.ErrnoException) };
  }
  const file = { name, text };
  return isUtf8(bytes) ? { file } : { file, problem: notUtf8(file, bytes) };
}

/** Bytes of a file; none where it cannot be read. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0; // reading it will tell
  }
}

function unreadable(name: string, error: NodeJS.ErrnoException): Problem {
  const [found, nextStep] = faults[error.code ?? ''] ?? [error.message, 'Mend the file or the disk.'];
  return {
    rule: 'unreadableFile',
    severity: 'ERROR',
    place: { file: name, line: 1, column: 1, length: 1 },
    expected: 'a file that can be read',
    found,
    nextStep,
  };
}

function notUtf8(file: SeedFile, bytes: Buffer): Problem {
  const { index, offset } = firstBroken(file.text, bytes);
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  return {
    rule: 'notUtf8',
    severity: 'ERROR',
    place: placeAt(file, index, index + 1),
    expected: 'text in UTF-8',
    found: `the byte ${hex(bytes[offset] ?? 0)} at offset ${offset}${isWide ? ', as in UTF-16' : ''}`,
    nextStep: 'Save the file as UTF-8.',
  };
}

/** Decoding puts a sign of its own for what is not UTF-8; that sign may also stand in a sound text. */
function firstBroken(text: string, bytes: Buffer): { index: number; offset: number } {
  const written = Buffer.from(replacement);
  let offset = 0;
  let from = 0;
  for (let index = text.indexOf(replacement); ; index = text.indexOf(replacement, index + 1)) {
    offset += Buffer.byteLength(text.slice(from, index));
    from = index;
    if (!bytes.subarray(offset, offset + written.length).equals(written)) return { index, offset };
  }
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
