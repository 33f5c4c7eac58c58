import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

/** The rule of GraphQL that a schema without the root type of an operation does not answer it; graphql-js 16 has none. */
export const onlyQueries: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.QUERY) return;
    const message = `Expected a query, found a ${node.operation}. This API only reads: what the graph holds is changed in its seed files.`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  },
});
