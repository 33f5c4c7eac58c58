/** What the exit code of a command says. */
export const exitCodes = {
  done: 0,
  /** The seed files are wrong; of `status`: they are not what is loaded. */
  filesWrong: 1,
  misused: 2,
  /** It does not answer, or does not take what it is asked. */
  databaseUnreachable: 3,
  /** Whoever read standard output did not read to the end; as a shell says it. */
  pipeClosed: 141,
  /** Ended by Ctrl-C; nothing was changed. */
  interrupted: 130,
} as const;
