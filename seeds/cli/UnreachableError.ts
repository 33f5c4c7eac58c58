/** No database answers; the message says where one was looked for, and what to do. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}
