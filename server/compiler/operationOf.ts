import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';

/** The named operation of a document, or its only one; undefined where there is none, or several and no name. */
export function operationOf(
  document: DocumentNode,
  operationName?: string | null,
): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (!operationName || definition.name?.value === operationName),
  );
  return operations.length === 1 ? operations[0] : undefined;
}
