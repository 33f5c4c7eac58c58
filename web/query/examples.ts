/** A question in words, the document that answers it, and its variables as JSON. */
export type Example = { readonly title: string; readonly query: string; readonly variables: string };

const documents = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('./examples/*.json', { query: '?raw', import: 'default', eager: true });

/** The questions to start from, in the order of their files. */
export const examples: readonly Example[] = Object.keys(documents)
  .sort()
  .map((path) => readExample(documents[path] ?? '', variables[path.replace('.graphql', '.json')] ?? ''));

function readExample(text: string, json: string): Example {
  const title = /^# (.+)/.exec(text)?.[1] ?? 'Untitled';
  return { title, query: text.trimEnd(), variables: json.trimEnd() };
}
