import anyAscii from 'any-ascii';

const steps: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/tz|cz/g, 'ts'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/j/g, 'i'],
  [/y/g, 'i'],
  [/i+[eo]/g, 'e'],
  [/i+a/g, 'a'],
  [/i+u/g, 'u'],
  [/i+/g, 'i'],
  [/([a-z])\1+/g, '$1'],
];

/**
 * The key under which spellings of one name fall together: "Баканов", "Bakanow" and "Bakanov" all give `bakanov`.
 * Words stay apart by one space. It finds; it never says that two entities are one.
 */
export function foldName(name: string): string {
  return anyAscii(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => steps.reduce((text, [from, to]) => text.replace(from, to), word))
    .filter((word) => word !== '')
    .join(' ');
}
