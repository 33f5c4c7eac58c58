import { readFileSync } from 'node:fs';
import { generateOperations } from '@rendezvous/web/api/generateOperations.ts';
import { describe, expect, it } from 'vitest';

describe('the typed operations of the web client', () => {
  it('are what the schema and the operation files give', async () => {
    const file = new URL('../../../../web/api/generated/operations.ts', import.meta.url);
    expect(withoutSpace(await generateOperations())).toBe(withoutSpace(readFileSync(file, 'utf8')));
  });
});

/** The committed file is formatted, the generated text is not. */
function withoutSpace(text: string): string {
  return text.replace(/[\s;,|()'"]+/g, '');
}
