import type { LayoutAnswer, LayoutRequest } from './layoutTypes.ts';

export type LayoutWorker = {
  /** Asks for places; answers to earlier requests are dropped. */
  ask(request: LayoutRequest): void;
  stop(): void;
};

/** Starts the worker that lays out, and hears its answers. */
export function startLayoutWorker(onAnswer: (answer: LayoutAnswer) => void): LayoutWorker {
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ number: number; answer: LayoutAnswer }>) => {
    if (data.number === last) onAnswer(data.answer);
  });
  return {
    ask(request) {
      last += 1;
      worker.postMessage({ number: last, request });
    },
    stop: () => worker.terminate(),
  };
}
