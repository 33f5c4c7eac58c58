import anyAscii from 'any-ascii';

/** A name as a part of an id: `Mirosław Hermaszewski` gives `miroslaw-hermaszewski`. */
export function slug(name: string): string {
  return anyAscii(name)
    .toLowerCase()
    .replace(/['’`"]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
