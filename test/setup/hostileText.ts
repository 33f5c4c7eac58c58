import fc from 'fast-check';

/** Texts on which quoting tends to fail. */
export const hostileTexts: readonly string[] = [
  "it's",
  '"quoted"',
  '`backtick`',
  '\\',
  '\\\\',
  "\\'",
  '\\u0027',
  '\\\\u0027',
  'C:\\users\\u',
  'line\nline',
  'line\r\nline',
  'tab\tbed',
  '\u0000\u0001\b\f\u000B\u001B\u007F',
  '\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF',
  '// no comment',
  '/* no comment */',
  "'; MATCH (n) DETACH DELETE n; //",
  '$parameter {map: [1]}',
  '=1+1',
  '-5',
  '+5',
  '@sum',
  '\t=1',
  '\r=1',
  'a,"b",c',
  ']]> <node/> &amp; &',
  ' spaces ',
  '🚀👩🏽‍🚀 Баканов café cafe\u0301',
  'x'.repeat(50_000),
];

const pieces = fc.constantFrom(
  "'",
  '"',
  '`',
  '\\',
  '\\u',
  '\\u0027',
  '\n',
  '\r',
  '\t',
  '\u0000',
  ';',
  '//',
  '*/',
  '🚀',
  'a',
);

/** Any text of whole characters, rich in signs that quoting has to mind. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
);
