import { freePort } from '@rendezvous/cypher/local/freePort.ts';
import { neo4jEnvironment } from './neo4jEnvironment.ts';
import { openDatabase, seedGraph } from './openDatabase.ts';
import { say } from './progress.ts';
import { runScript, type Script } from './runScript.ts';
import { type Ends, runUntil } from './runUntil.ts';
import { shownAddress } from './shownAddress.ts';
import { toolPath } from './toolPath.ts';

/** The database with its seeds, a server that starts again on change, and Vite, which hands questions on to it. */
export function runDevelopment(signal: AbortSignal): Promise<void> {
  return runUntil(signal, async (ends) => {
    const { settings, neo4j } = await openDatabase(ends, signal);
    await seedGraph(neo4j, signal);
    const apiPort = String(await freePort());
    runBeside(ends, {
      words: [toolPath('tsx', 'dist/cli.mjs'), 'watch', '--clear-screen=false', 'server/start/serveApi.ts'],
      env: { ...neo4jEnvironment(neo4j), HOST: '127.0.0.1', PORT: apiPort },
    });
    const listening = ['--host', settings.host, '--port', String(settings.port), '--strictPort'];
    runBeside(ends, {
      words: [toolPath('vite', 'bin/vite.js'), 'web', '--logLevel', 'warn', '--clearScreen', 'false', ...listening],
      env: { RENDEZVOUS_API: `http://127.0.0.1:${apiPort}` },
    });
    say(shownAddress(settings.host, settings.port));
  });
}

/** Runs a script until the end of all; what it writes is shown. One that ends by itself is only reported: Vite or tsx said why. */
function runBeside(ends: Ends, script: Omit<Script, 'signal'>): void {
  const stopping = new AbortController();
  const ended = runScript({ ...script, onProgress: say, onResult: say, signal: stopping.signal }).then(
    ({ code }) => say(`node ${script.words.join(' ')} ended with code ${code}`),
    (error: unknown) => {
      if (!stopping.signal.aborted) throw error;
    },
  );
  ends.push(async () => {
    stopping.abort();
    await ended;
  });
}
