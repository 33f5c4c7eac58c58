export type Variables = { readonly variables: Readonly<Record<string, unknown>> } | { readonly problem: string };

/** The variables that a text of JSON holds, or what is wrong with it. No text at all is none. */
export function readVariables(text: string): Variables {
  if (text.trim() === '') return { variables: {} };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: `The variables are no JSON: ${(error as Error).message}. Mend them, or empty the field.` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: 'The variables are no JSON object: expected { "name": value }.' };
  }
  return { variables: value as Record<string, unknown> };
}
