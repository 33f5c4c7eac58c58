/** The words of a text, in any script; what is neither letter nor digit parts them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
