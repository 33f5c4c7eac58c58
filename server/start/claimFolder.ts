import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { folderFault } from '@rendezvous/cypher/local/folderFault.ts';
import { makeFolder } from '@rendezvous/cypher/local/makeFolder.ts';
import { processStart } from '@rendezvous/cypher/local/processStart.ts';
import { removeNote } from '@rendezvous/cypher/local/removeNote.ts';
import { withLock } from '@rendezvous/cypher/local/withLock.ts';

type Owner = { pid: number; startedAt: string; address: string };

/**
 * Notes in a data folder that this process runs the product on it.
 * @returns what takes the note away
 * @throws UsageError that names the process and the address where another one does
 */
export async function claimFolder(folder: string, address: string): Promise<() => void> {
  const file = join(folder, 'product.json');
  const own: Owner = { pid: process.pid, startedAt: processStart(process.pid) ?? '', address };
  try {
    makeFolder(folder);
    await withLock(join(folder, 'product.lock'), {}, async () => {
      const owner = readOwner(file);
      if (owner !== undefined && processStart(owner.pid) === owner.startedAt) throw runsAlready(folder, owner);
      writeFileSync(file, `${JSON.stringify(own)}\n`);
    });
  } catch (error) {
    throw folderFault(folder, error, 'Mend it, or set RENDEZVOUS_DATA to another folder.');
  }
  return () => removeNote(file);
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function runsAlready(folder: string, { pid, address }: Owner): UsageError {
  return new UsageError(
    `Rendezvous runs already on ${folder}: process ${pid}, ${address}`,
    `Open that address, or stop it with: kill ${pid}\nTo run another beside it, set RENDEZVOUS_DATA and PORT.`,
  );
}
