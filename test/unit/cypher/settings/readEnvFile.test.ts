import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvFile } from '@rendezvous/cypher/settings/readEnvFile.ts';
import { afterAll, describe, expect, it } from 'vitest';

describe('A file of settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rendezvous-env-'));
  const file = join(folder, '.env');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('may be absent', () => {
    expect(readEnvFile(file)).toEqual({});
  });

  it('has values with and without quotes', () => {
    writeFileSync(file, `A=plain\n# B="no\nexport C="two words" # why\nD='"quoted"'\nE=it's\n`);
    expect(readEnvFile(file)).toEqual({ A: 'plain', C: 'two words', D: '"quoted"', E: "it's" });
  });

  it.each([
    ['at its end', 'A=1\nNEO4J_PASSWORD="secret\n'],
    ['before another quote', 'NEO4J_PASSWORD="secret\nHOST="localhost"\n'],
    ['of another sort', "export NEO4J_PASSWORD = 'secret\n"],
  ])('with a quote that is not closed %s is refused', (_, text) => {
    writeFileSync(file, text);
    expect(() => readEnvFile(file)).toThrow(/closed on its line, found one that is not at NEO4J_PASSWORD\./);
  });

  it('that is a folder is refused', () => {
    expect(() => readEnvFile(folder)).toThrow(`Expected a file of settings at ${folder}, found: EISDIR`);
  });
});
