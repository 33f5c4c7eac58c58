import { readdirSync, readFileSync } from 'node:fs';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { compileOperation, type Plan } from '@rendezvous/server/compiler/compileOperation.ts';
import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { argumentsOf } from '@rendezvous/server/compiler/runPlan.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { parse, validate } from 'graphql';

/** One operation of this folder: `<name>.graphql`, `<name>.variables.json`, and its Cypher in `<name>.cypher`. */
export type StatementCase = { name: string; plan: Plan; parameters: Record<string, unknown>; file: string };

const folder = new URL('.', import.meta.url);

/** Every operation of this folder, compiled. */
export function readCases(): StatementCase[] {
  const schema = buildSchema(vocabulary);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const name = file.replace('.graphql', '');
      const document = parse(readFileSync(new URL(file, folder), 'utf8'));
      const faults = validate(schema, document);
      const operation = operationOf(document);
      if (faults.length > 0 || operation === undefined) throw new Error(`${file}: ${faults.map(String).join('\n')}`);
      const variables = JSON.parse(readFileSync(new URL(`${name}.variables.json`, folder), 'utf8')) as Record<
        string,
        unknown
      >;
      const plan = compileOperation({ schema, vocabulary, schemaVersion: 'test' }, document, operation, variables);
      const values = argumentsOf(plan, variables);
      const parameters = Object.fromEntries(plan.parameters.map((value, index) => [`p${index}`, value(values)]));
      return { name, plan, parameters, file: new URL(`${name}.cypher`, folder).pathname };
    });
}
