import { mkdirSync, writeFileSync } from 'node:fs';
import { generateOperations } from './generateOperations.ts';

const folder = new URL('./generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('operations.ts', folder), await generateOperations());
