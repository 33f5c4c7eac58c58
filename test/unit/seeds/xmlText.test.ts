import { xmlText } from '@rendezvous/cypher/export/xmlText.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { hostileText, hostileTexts } from '../../setup/hostileText.ts';

describe('Text in GraphML', () => {
  it('keeps every sign that XML can hold, and shows where one cannot be held', () => {
    expect(xmlText('a < "b" && c ]]> d\r\n\te 🚀')).toBe('a &lt; &quot;b&quot; &amp;&amp; c ]]&gt; d&#13;\n\te 🚀');
    expect(xmlText('\u0000\u0008\u000B\u001F\uFFFE\uFFFF\uD800')).toBe('\uFFFD'.repeat(7));
  });

  it('is taken by a parser of XML, whatever it is', async () => {
    const texts = [...hostileTexts, ...fc.sample(hostileText, 500)];
    const xml = `<texts>${texts.map((text) => `<text of="${xmlText(text)}">${xmlText(text)}</text>`).join('\n')}</texts>`;

    expect(await validateXML({ xml, normalization: 'format' })).toMatchObject({ valid: true, errors: [] });
  });
});
