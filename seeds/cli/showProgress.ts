import type { Progress } from '../load/Progress.ts';

const width = 24;

/** Shows progress on stderr: a bar on a terminal, a line for each finished step elsewhere. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) {
    return (step, done, total) => {
      if (done >= total) stream.write(`${step}: ${total}\n`);
    };
  }
  return (step, done, total) => {
    const filled = total === 0 ? width : Math.round((width * done) / total);
    stream.write(`\r\u001B[K${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${step} ${done}/${total}`);
    if (done >= total) stream.write('\n');
  };
}
