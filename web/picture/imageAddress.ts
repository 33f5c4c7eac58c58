/// <reference types="vite/client" />
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/** An SVG as the address of an image. An image cannot read the fonts of the page, so its own goes into it. */
export async function imageAddress(svg: string): Promise<string> {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withFont(svg))}`;
}

async function withFont(svg: string): Promise<string> {
  const response = await fetch(latin);
  if (!response.ok) throw new Error(`The font of the picture could not be loaded: ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const face = `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
  return svg.replace(/(<svg[^>]*>)/, (opening) => `${opening}<style>${face}</style>`);
}
