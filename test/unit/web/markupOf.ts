import { createRequire } from 'node:module';

// The client's own React: a second copy would not know the components' elements.
const requireOfWeb = createRequire(new URL('../../../web/package.json', import.meta.url));
const { createElement } = requireOfWeb('react') as { createElement(type: unknown, props: object): unknown };
const { renderToStaticMarkup } = requireOfWeb('react-dom/server') as { renderToStaticMarkup(node: unknown): string };

/** What a component of the web client renders. Its file is loaded by name, for these tests are compiled without JSX. */
export async function markupOf(file: string, component: string, props: object): Promise<string> {
  const path = new URL(`../../../web/${file}`, import.meta.url).href;
  const parts = (await import(path)) as Readonly<Record<string, unknown>>;
  return renderToStaticMarkup(createElement(parts[component], props));
}

/** The words of a component, without its marks and pictures. */
export async function wordsOf(file: string, component: string, props: object): Promise<string> {
  return (await markupOf(file, component, props))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
