import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * While the list of a combo box is open, React Aria hides all but the box and its list from screen readers, and keeps
 * the focus in the box. axe sees landmarks and focusable controls in what is hidden, and no way that nobody gets there.
 */
export const whileListIsOpen = ['aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one', 'region'];

/**
 * What React Aria has had read out stays there for seconds: that a button was busy by the name of the button, which may be
 * gone by then.
 */
const announcer = '[data-live-announcer]';

/** What axe-core finds wrong with a page, one line a rule. */
export async function accessFaults(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ([excluded, announcer]) => {
      const { violations } = await (window as never as { axe: typeof axe }).axe.run({ exclude: announcer });
      return violations
        .filter(({ id }) => !excluded.includes(id))
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    },
    [without, announcer] as const,
  );
}
