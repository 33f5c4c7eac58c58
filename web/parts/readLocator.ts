/** How a locator begins where the words of the source are not held; what was seen follows. */
const unquoted = 'not quoted: ';

/** What a locator tells: the place in the source, or, where its words are not held, what was seen there. */
export function readLocator(locator: string | null): { readonly place?: string; readonly seen?: string } {
  if (locator === null) return {};
  if (locator.startsWith(unquoted)) return { seen: locator.slice(unquoted.length) };
  return { place: locator.replace(/^L(\d+)$/, 'line $1') };
}
