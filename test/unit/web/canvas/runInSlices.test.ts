import { runInSlices } from '@rendezvous/web/canvas/runInSlices.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let frames: ((begun: number) => void)[] = [];
let now = 0;

beforeEach(() => {
  frames = [];
  now = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: (begun: number) => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('leaves a long work where a slice is over, and goes on in the next frame', () => {
  const done: number[] = [];
  const slices = runInSlices();
  slices.ask('count', function* () {
    for (let step = 1; step <= 3; step += 1) {
      now += 5;
      done.push(step);
      yield;
    }
  });
  expect(done).toEqual([]);
  nextFrame();
  expect(done).toEqual([1, 2]);
  nextFrame();
  expect(done).toEqual([1, 2, 3]);
});

test('leaves a frame that others have used up to them, but not a third in a row', () => {
  const done: number[] = [];
  runInSlices().ask('count', function* () {
    done.push(frames.length);
    yield;
  });
  nextFrame(20);
  nextFrame(20);
  expect(done).toEqual([]);
  nextFrame(20);
  expect(done).toHaveLength(1);
});

test('does each work to its end, in turn, and once where it is asked for again before its turn', () => {
  const done: string[] = [];
  const slices = runInSlices();
  const work = (name: string) =>
    function* () {
      done.push(`${name} begins`);
      now += 10;
      yield;
      done.push(`${name} ends`);
    };
  slices.ask('patch', work('patch'));
  nextFrame();
  slices.ask('draw', work('draw'));
  slices.ask('patch', work('patch again'));
  slices.ask('draw', work('never'));
  while (frames.length > 0) nextFrame();
  expect(done).toEqual([
    'patch begins',
    'patch ends',
    'draw begins',
    'draw ends',
    'patch again begins',
    'patch again ends',
  ]);
});

test('tells when there is something to do and when no more, and forgets all when it is stopped', () => {
  const told: boolean[] = [];
  const slices = runInSlices((isBusy) => told.push(isBusy));
  slices.ask('one', function* () {
    yield;
  });
  nextFrame();
  expect(told).toEqual([true, false]);
  let isDone = false;
  slices.ask('two', function* () {
    isDone = true;
    yield;
  });
  slices.stop();
  while (frames.length > 0) nextFrame();
  expect(isDone).toBe(false);
});

/** @param used Milliseconds that others have taken of the frame */
function nextFrame(used = 0): void {
  const begun = now;
  now += used;
  for (const frame of frames.splice(0)) frame(begun);
}
