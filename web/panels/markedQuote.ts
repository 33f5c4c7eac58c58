export type QuotePart = { readonly text: string; readonly isMarked: boolean; readonly at: number };

/** A quote in parts: marked is what lies from the first to the last of the names found in it. */
export function markedQuote(quote: string, names: readonly string[]): readonly QuotePart[] {
  const spans = names.flatMap((name) => {
    const start = quote.indexOf(name);
    return name.length > 1 && start >= 0 ? [{ start, end: start + name.length }] : [];
  });
  if (spans.length === 0) return [{ text: quote, isMarked: false, at: 0 }];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return [
    { text: quote.slice(0, start), isMarked: false, at: 0 },
    { text: quote.slice(start, end), isMarked: true, at: start },
    { text: quote.slice(end), isMarked: false, at: end },
  ].filter(({ text }) => text !== '');
}
