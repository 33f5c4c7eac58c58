import { lookOf } from '../theme/kindLooks.ts';

const images = new Map<string, string>();

/** The icon of a kind as an image in one colour, for a node's background. */
export function iconImage(kind: string, colour: string): string {
  const key = `${kind} ${colour}`;
  const image = images.get(key) ?? draw(kind, colour);
  images.set(key, image);
  return image;
}

function draw(kind: string, colour: string): string {
  const parts = lookOf(kind).icon.map(([tag, attributes]) => `<${tag} ${attributeText(attributes)}/>`);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24" fill="none" stroke="${colour}" ` +
    `stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${parts.join('')}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function attributeText(attributes: object): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}
