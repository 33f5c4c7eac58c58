import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Draft } from './queryTypes.ts';

/** The document of a text; null while it does not parse. */
export function documentOf(query: string): DocumentNode | null {
  try {
    return parse(query, { noLocation: false });
  } catch {
    return null;
  }
}

/** The operations of a document, in their order. */
export function operationsOf(document: DocumentNode | null): readonly OperationDefinitionNode[] {
  return (document?.definitions ?? []).flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
}

/** The name of the operation that is to run: the chosen one while it stands in the document, else the first. */
export function operationNameOf({ operation }: Draft, operations: readonly OperationDefinitionNode[]): string | null {
  const names = operations.flatMap(({ name }) => (name ? [name.value] : []));
  if (operation !== null && names.includes(operation)) return operation;
  return names[0] ?? null;
}
