import { constants } from 'node:buffer';
import { getHeapStatistics } from 'node:v8';

/** Bytes of heap that one byte of seed files takes at most while it is checked and loaded (measured: 81 MB took 1.6 GB). */
const heapOfOneByte = 20;

/** How many bytes seed files may have together: bounded by the heap, and by the longest text there can be. */
export function largestFiles(): number {
  return Math.min(constants.MAX_STRING_LENGTH, Math.floor(getHeapStatistics().heap_size_limit / heapOfOneByte));
}
