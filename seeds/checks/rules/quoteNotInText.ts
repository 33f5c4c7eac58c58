import type { Rule } from '../Rule.ts';

/** A quote stands, word for word, in the text of its source, where that text is shipped. */
export const quoteNotInText: Rule = ({ items, texts }) => {
  const flat = new Map([...texts].map(([id, text]) => [id, flatten(text)]));
  return items.claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ properties: { source, quote }, placeOf }) => {
      const text = flat.get(String(source));
      if (text === undefined || typeof quote !== 'string' || text.includes(flatten(quote))) return [];
      return [
        {
          rule: 'quoteNotInText',
          severity: 'ERROR' as const,
          place: placeOf('quote'),
          expected: `words that stand in the text of ${source}`,
          found: standing(text, flatten(quote)),
          nextStep: 'Copy the words from the text, sign for sign.',
        },
      ];
    }),
  );
};

function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How much of the quote stands there, so that the sign that differs is found. */
function standing(text: string, quote: string): string {
  let length = quote.length;
  while (length > 0 && !text.includes(quote.slice(0, length))) length -= 1;
  return length < 4 ? `"${quote}"` : `"${quote.slice(0, length)}", and then other signs than "${quote.slice(length)}"`;
}
