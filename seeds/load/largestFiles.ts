import { constants } from 'node:buffer';
import { getHeapStatistics } from 'node:v8';

/** Bytes of heap that one byte of seed files takes at most while it is checked and loaded (measured: 250,000 claims). */
const heapOfOneByte = 12;

/** How many bytes seed files may have together: bounded by the heap, and by the longest text there can be. */
export function largestFiles(): number {
  return Math.min(constants.MAX_STRING_LENGTH, Math.floor(getHeapStatistics().heap_size_limit / heapOfOneByte));
}
