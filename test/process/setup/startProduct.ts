import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Product = {
  pid: number;
  /** What it has written so far, both streams. */
  output(): string;
  /** Its last line, once it is an address. Rejects with the output where it ends before. */
  address: Promise<string>;
  ended: Promise<number | null>;
};

export type ProductOptions = {
  env: Readonly<Record<string, string>>;
  /** `npx` as a person types it; `node` spares the wrappers. */
  through?: 'npx' | 'node';
};

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const commands = {
  npx: ['npx', '-y', 'pnpm', 'start'],
  node: [process.execPath, '--import', 'tsx', 'server/start/start.ts'],
} as const;
/** Names every setting, so that neither this shell nor a `.env` has a say. */
const neutral = {
  NEO4J_URI: '',
  NEO4J_USER: '',
  NEO4J_PASSWORD: '',
  NEO4J_DATABASE: '',
  HOST: '',
  PORT: '',
  LOG_LEVEL: 'silent',
  CORS_ORIGINS: '',
  OPERATIONS_AT_ONCE: '',
  CLIENT_BUDGET: '',
};

/** Starts the product as a process group of its own. */
export function startProduct({ env, through = 'node' }: ProductOptions): Product {
  const [command, ...words] = commands[through];
  const { NODE_ENV, VITEST, ...inherited } = process.env;
  const child = spawn(command, words, {
    cwd: repository,
    detached: true,
    env: { ...inherited, ...neutral, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid === undefined) throw new Error(`${command} could not be started`);
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = new Promise<string>((resolve, reject) => {
    const gather = (chunk: Buffer) => {
      output += chunk;
      const found = /^http:\/\/\S+$/m.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    void ended.then((code) => reject(new Error(`The product ended with code ${code}:\n${output}`)));
  });
  address.catch(() => {}); // a test that expects the end does not ask for the address
  return { pid: child.pid, output: () => output, address, ended };
}
