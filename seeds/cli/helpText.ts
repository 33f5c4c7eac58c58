const codes = {
  0: 'done',
  1: 'the files are wrong; of status: they are not what is loaded',
  2: 'misused',
  3: 'the database cannot be reached, or does not take what it is asked',
  130: 'ended by Ctrl-C; the graph is as it was',
} as const;

/** What the help of a command shows after its options: examples that run, and the exit codes. */
export function helpText(examples: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(examples).map((example) => example.length));
  return [
    '',
    'Examples:',
    ...Object.entries(examples).map(([example, what]) => `  ${example.padEnd(width)}  ${what}`),
    '',
    'Exit codes:',
    ...Object.entries(codes).map(([code, what]) => `  ${code.padEnd(3)}  ${what}`),
    '',
    'The result is on standard output, progress on standard error.',
  ].join('\n');
}
