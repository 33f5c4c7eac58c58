import { writeFileSync } from 'node:fs';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildSchema } from './buildSchema.ts';
import { printSchema } from './printSchema.ts';

writeFileSync(new URL('../schema.graphql', import.meta.url), printSchema(buildSchema(vocabulary)));
