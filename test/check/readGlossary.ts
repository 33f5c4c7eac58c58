/** Each word to avoid, with the term to use instead, from the table `term | meaning | avoid`. */
export function readGlossary(markdown: string): ReadonlyMap<string, string> {
  const avoided = new Map<string, string>();
  for (const line of markdown.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, term = '', , avoid = ''] = cells;
    if (cells.length < 5 || /^:?-+:?$/.test(term) || term.toLowerCase() === 'term') continue;
    for (const word of avoid.replace(/\([^)]*\)/g, '').split(/[,;]/)) {
      const plain = word
        .replace(/[`*"“”]/g, '')
        .trim()
        .toLowerCase();
      if (/^[a-z]+$/.test(plain)) avoided.set(plain, term.replace(/[`*]/g, ''));
    }
  }
  return avoided;
}
