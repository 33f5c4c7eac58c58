import type { Locator } from 'playwright-core';
import type { Evidence } from './openGraph.ts';
import { plain } from './sourceText.ts';

/** The evidence that a part of the page shows, in the order of the database's answer. */
export async function shownEvidence(part: Locator): Promise<Evidence[]> {
  await part.locator('figure').first().waitFor();
  const shown = await part.locator('figure').evaluateAll((figures) =>
    figures.map((figure) => ({
      title: figure.querySelector('.source-title')?.textContent ?? '',
      quote: figure.querySelector('blockquote')?.textContent ?? null,
    })),
  );
  return shown.map(({ title, quote }) => ({ title: plain(title), quote: quote === null ? null : plain(quote) }));
}

/** The section Evidence of the panel of a link. */
export function evidenceSection(panel: Locator): Locator {
  return panel
    .locator('.panel-section')
    .filter({ has: panel.page().getByRole('heading', { level: 3, name: /^Evidence/ }) });
}
