import { type DocumentNode, GraphQLError, Kind } from 'graphql';

/** What a client is told whose document has no operation of the name that it gave, or several and it gave none. */
export function unresolvedOperation(document: DocumentNode, operationName: string | null | undefined): GraphQLError {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [quoted(definition.name?.value)] : [],
  );
  const found = operationName ? quoted(operationName.slice(0, 60)) : 'none';
  const message = `Expected an \`operationName\` of the document, found ${found}. Its operations: ${names.join(', ')}.`;
  return new GraphQLError(message, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

function quoted(name: string | undefined): string {
  return name === undefined ? 'one without a name' : JSON.stringify(name);
}
