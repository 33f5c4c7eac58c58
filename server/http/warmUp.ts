import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  concatAST,
  type DocumentNode,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
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
 * The operations of the web client, each with variables that find nothing, in the shapes in which it is asked. Neo4j plans a statement that it has not seen
 * in up to a second; asking these once means that no person waits for it.
 * @param folder holds `.graphql` files; a folder that is not there holds none
 */
export function warmUpRequests({ schema }: PlanContext, folder: string): OperationRequest[] {
  const all = concatAST(documentsOf(folder));
  const fragments = all.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return all.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .flatMap((operation) => {
      const document = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as DocumentNode;
      const typeOf = (type: unknown) => typeFromAST(schema, type as never) as GraphQLInputType;
      const [least, more] = [false, true].map((isFull) => emptyVariables(operation, typeOf, isFull)) as [Given, Given];
      const shapes = Object.keys(more).length > Object.keys(least).length ? [least, more] : [least];
      return shapes.map((variables) => ({ document, operation, variables }));
    })
    .filter(({ document }) => validate(schema, document).every(({ message }) => message.includes('is never used')));
}

/** @throws where the database answered one of them with a failure: it has not been planned then */
export async function warmUp(
  requests: readonly OperationRequest[],
  answer: (request: OperationRequest) => Promise<Answer>,
): Promise<void> {
  // Two at a time: were all planned side by side, the last would run out of its time.
  const waiting = requests.values();
  const plan = async () => {
    for (const request of waiting) {
      const { status } = await answer(request);
      if (status >= 500) throw new Error('An operation of the client could not be planned.');
    }
  };
  await Promise.all([plan(), plan()]);
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
  Date: ['2025', '2026'],
};

type Given = Record<string, unknown>;

/**
 * The variables of one of the shapes in which the client asks: what is required, or, where it is full, dates and choices
 * too that need not be said. A cursor is of an earlier answer, so there is none.
 */
function emptyVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  typeOf: (type: unknown) => GraphQLInputType,
  isFull: boolean,
): Given {
  const taken = new Map<string, number>();
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, type }) => {
      const inputType = typeOf(type);
      const named = getNamedType(inputType);
      const { name } = named;
      const isOptional = !isNonNullType(inputType);
      const ofType = isEnumType(named) ? named.getValues().map((value) => value.name) : samples[name];
      if (ofType === undefined || (isOptional && (!isFull || name === 'String'))) return [];
      const before = taken.get(name) ?? 0;
      taken.set(name, before + 1);
      const sample = ofType[before % ofType.length];
      return [[variable.name.value, isListType(getNullableType(inputType)) ? [sample] : sample]];
    }),
  );
}
