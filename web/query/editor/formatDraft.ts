import { queryStore } from '../queryStore.ts';

/** Lays out the document and the variables anew; comments stay. Says so where one of them does not parse. */
export async function formatDraft(): Promise<void> {
  const { draft } = queryStore.getState();
  const query = await formatDocument(draft.query);
  const variables = formatJson(draft.variables);
  if (query === null || variables === null) {
    const what = query === null ? 'The query' : 'The JSON of the variables';
    queryStore.setState({ announcement: `${what} does not parse, so it was left as it is.` });
  } else queryStore.setState({ announcement: 'Formatted.' });
  queryStore.setState(({ draft: now }) =>
    // What was typed meanwhile is not written over.
    now === draft ? { draft: { ...draft, query: query ?? draft.query, variables: variables ?? draft.variables } } : {},
  );
}

/** A document of GraphQL, laid out; null where it does not parse. graphql-js drops comments when it prints, Prettier keeps them. */
export async function formatDocument(text: string): Promise<string | null> {
  const [{ format }, graphqlPlugin] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/graphql'),
  ]);
  try {
    return (await format(text, { parser: 'graphql', plugins: [graphqlPlugin], printWidth: 90 })).trimEnd();
  } catch {
    return null;
  }
}

function formatJson(text: string): string | null {
  if (text.trim() === '') return text;
  try {
    const value: unknown = JSON.parse(text);
    const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
    return line.length <= 90 ? line : JSON.stringify(value, null, 2);
  } catch {
    return null;
  }
}
