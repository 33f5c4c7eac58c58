import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { repository } from './repository.ts';

/** The file of a tool that the root package depends on: what `node` runs. */
export function toolPath(name: string, file: string): string {
  return join(dirname(createRequire(`${repository}package.json`).resolve(`${name}/package.json`)), file);
}
