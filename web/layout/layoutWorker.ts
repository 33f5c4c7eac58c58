import { computeLayout } from './computeLayout.ts';
import type { LayoutRequest } from './layoutTypes.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ number: number; request: LayoutRequest }>) => {
  for (const answer of computeLayout(data.request)) self.postMessage({ number: data.number, answer });
});
