import type { Rule } from '../Rule.ts';

const quoted = ['ARTICLE', 'PRESS_RELEASE', 'SPEECH'];

/** Evidence from an article, a press release or a speech has a quote. */
export const missingQuote: Rule = ({ items, sources }) =>
  items.claims.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ properties: { source, quote }, placeOf }) => {
      const type = sources.get(String(source))?.properties.type;
      if (!quoted.includes(String(type)) || (typeof quote === 'string' && quote.trim() !== '')) return [];
      return [
        {
          rule: 'missingQuote',
          severity: 'ERROR' as const,
          place: placeOf('quote'),
          expected: `the words of ${source}, of the type ${type}, that bear out ${id}`,
          found: 'no quote',
          nextStep:
            'Quote the words. Where they are not held, the source is a RECORD, and the locator says what was seen.',
        },
      ];
    }),
  );
