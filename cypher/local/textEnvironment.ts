/**
 * This process's environment, for a program that takes the encoding of file names from the locale, as Java does: one
 * of UTF-8, so that a data folder may have any name.
 */
export function textEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return /utf-?8/i.test(locale) ? env : { ...env, LC_ALL: 'C.UTF-8' };
}
