import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { postGraph } from '../api/postGraph.ts';
import { RequestFailed } from '../api/requestGraph.ts';

/** The schema as the server tells it by introspection, with every description. Throws NotConnected or RequestFailed. */
export async function fetchSchema(signal: AbortSignal): Promise<GraphQLSchema> {
  const query = getIntrospectionQuery({ inputValueDeprecation: true });
  const response = await postGraph({ query }, signal);
  const { data, errors } = (await response.json()) as { data?: IntrospectionQuery; errors?: { message: string }[] };
  if (!data)
    throw new RequestFailed(errors?.[0]?.message ?? `The server answered ${response.status} without a schema.`);
  return buildClientSchema(data);
}
