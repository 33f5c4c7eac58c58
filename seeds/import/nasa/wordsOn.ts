/** The sentence of a text that first has a name in it, as it stands there; undefined where none has. */
export function sentenceWith(text: string, name: string): string | undefined {
  const line = text.split('\n').find((one) => one.includes(name));
  return line
    ?.split(/(?<!\b(?:[A-Z]|Dr|Mr|Feb|Jan|Nov))\.\s+(?=[A-Z“])/)
    .find((one) => one.includes(name))
    ?.trim();
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
