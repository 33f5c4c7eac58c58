import { UsageError } from '../errors/UsageError.ts';

const faults = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'EINVAL',
  'ENOENT',
]);

/** A failed file operation as what the person can mend; any other error as it is. */
export function folderFault(folder: string, error: unknown, nextStep: string): unknown {
  if (!(error instanceof Error) || error instanceof UsageError) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined || syscall.startsWith('spawn') || !faults.has(code)) return error;
  return new UsageError(`Expected a folder that can be written at ${folder}, found: ${error.message}`, nextStep, {
    cause: error,
  });
}
