import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  concatAST,
  type DocumentNode,
  type GraphQLInputType,
  getNamedType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  validate,
} from 'graphql';
import type { PlanContext } from '../compiler/compileOperation.ts';
import type { Answer, OperationRequest } from './answerOperation.ts';

/**
 * The operations of the web client, each with variables that find nothing. Neo4j plans a statement that it has not seen
 * in up to a second; asking these once means that no person waits for it.
 * @param folder holds `.graphql` files; a folder that is not there holds none
 */
export function warmUpRequests({ schema }: PlanContext, folder: string): OperationRequest[] {
  const all = concatAST(documentsOf(folder));
  const fragments = all.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return all.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({
      document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as DocumentNode,
      operation,
      variables: emptyVariables(operation, (type) => typeFromAST(schema, type as never) as GraphQLInputType),
    }))
    .filter(({ document }) => validate(schema, document).every(({ message }) => message.includes('is never used')));
}

/** @throws where the database answered one of them with a failure: it has not been planned then */
export async function warmUp(
  requests: readonly OperationRequest[],
  answer: (request: OperationRequest) => Promise<Answer>,
): Promise<void> {
  // One after the other: planned side by side, the last would run out of its time.
  for (const request of requests) {
    const { status } = await answer(request);
    if (status >= 500) throw new Error('An operation of the client could not be planned.');
  }
}

function documentsOf(folder: string): DocumentNode[] {
  const files = (() => {
    try {
      return readdirSync(folder);
    } catch {
      return []; // a product that is shipped without the client's sources starts all the same
    }
  })();
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')));
}

/** Of each type as many values as an operation may have to tell apart: the sides of a dyad are two. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['nobody:at-all', 'nobody:else'],
  String: ['nobody'],
  Int: [1],
  Boolean: [true],
};

/** What is required, and every plain value: the shape in which the client asks. */
function emptyVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  typeOf: (type: unknown) => GraphQLInputType,
): Record<string, unknown> {
  const taken = new Map<string, number>();
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, type }) => {
      const inputType = typeOf(type);
      const { name } = getNamedType(inputType);
      const ofType = samples[name];
      if (ofType === undefined || !isNonNullType(inputType)) return [];
      const before = taken.get(name) ?? 0;
      taken.set(name, before + 1);
      const sample = ofType[before % ofType.length];
      return [[variable.name.value, isListType(inputType.ofType) ? [sample] : sample]];
    }),
  );
}
