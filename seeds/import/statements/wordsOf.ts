/** How a cell gives a statement: the words in quotation marks verbatim, else what it came to. */
export type Words = { text: string; quoted: 'VERBATIM' | 'REPORTED' };

/** `talks covered "further work"` is the quoted words; `asks who would help (tweet, paraphrased)` is reported, without the bracket. */
export function wordsOf(cell: string): Words {
  const quoted = /"(.+)"/s.exec(cell)?.[1];
  if (quoted !== undefined) return { text: quoted, quoted: 'VERBATIM' };
  return { text: cell.replace(/ \((?:[^()]*, )?paraphrased\)$/, ''), quoted: 'REPORTED' };
}
