/** What to tell a person of something that was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof TypeError) return messageOfTypeError(error);
  return error instanceof Error ? error.message : String(error);
}

/** The words of the language itself tell nobody anything. */
function messageOfTypeError({ message }: TypeError): string {
  if (/dynamically imported|Importing a module/.test(message)) return 'The server did not give a part of the page.';
  return `Something was not as the page expects it (${message}).`;
}
