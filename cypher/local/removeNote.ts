import { rmSync } from 'node:fs';
import { isUnwritable } from './isUnwritable.ts';

/** Takes a note of a running process away. On a disk that takes no writes it stays; its reader sees that the process is gone. */
export function removeNote(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if (!isUnwritable(error)) throw error;
  }
}
