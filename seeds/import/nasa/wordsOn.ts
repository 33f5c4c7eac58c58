/**
 * The sentence of a text that first has a name in it, as it stands there, and in which nobody speaks: words that somebody
 * said do not show that he was there. Of a list the words from its heading on. Undefined where there is none.
 */
export function sentenceWith(text: string, name: string): string | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  for (const [at, line] of lines.entries()) {
    const sentence = line.split(sentenceEnd).find((one) => one.includes(name) && !/[“”]/.test(one));
    if (sentence !== undefined) return fromHeading(lines, at) ?? sentence.trim();
  }
  return undefined;
}

/** Not after an initial or a short form. */
const sentenceEnd = /(?<!\b(?:[A-Z]|Dr|Mr|Feb|Jan|Nov))\.\s+(?=[A-Z“])/;

/** Lines without a full stop below one that ends with a colon are a list. */
function fromHeading(lines: readonly string[], at: number): string | undefined {
  const isListed = (line: string) => !/[.”]$/.test(line.replace(/\bU\.S\.$/, ''));
  let heading = at;
  while (heading > 0 && isListed(lines[heading] ?? '') && !lines[heading]?.endsWith(':')) heading -= 1;
  return lines[heading]?.endsWith(':')
    ? lines
        .slice(heading, at + 1)
        .join(' ')
        .trim()
    : undefined;
}

/** Words that a row quotes, with the apostrophes and quotation marks of the text; undefined where they do not stand there. */
export function asInText(text: string, words: string): string | undefined {
  const flat = text.replace(/\s+/g, ' ');
  const at = plain(flat).indexOf(plain(words));
  return at === -1 ? undefined : flat.slice(at, at + words.length);
}

/** As many signs as before, so that a place in it is a place in the text. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/**
 * The quotation that begins with the words, right after an opening mark or at the start of a line: to its closing mark, or
 * to the end of the line where the quotation goes on below. A comma before the mark belongs to the sentence around it.
 */
export function quotationFrom(text: string, begins: string): string | undefined {
  const line = text.split('\n').find((one) => one.startsWith(begins) || one.includes(`“${begins}`));
  if (line === undefined) return undefined;
  const rest = line.slice(line.indexOf(begins));
  return rest.split('”')[0]?.replace(/,$/, '').trim();
}
