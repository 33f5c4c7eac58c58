const codes: unknown[] = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'];

/** Whether a file operation failed because its disk is full or takes no writes: what is to end has to end all the same. */
export function isUnwritable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && codes.includes(error.code);
}
