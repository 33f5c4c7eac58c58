const lineLength = 16;

/** A name on at most two lines of about 16 letters; what does not fit ends in an ellipsis. */
export function wrapLabel(name: string): readonly string[] {
  if (name.length <= lineLength) return [name];
  const words = name.split(' ');
  let first = words[0] ?? '';
  let next = 1;
  while (next < words.length && `${first} ${words[next]}`.length <= lineLength) {
    first = `${first} ${words[next]}`;
    next += 1;
  }
  const rest = words.slice(next).join(' ');
  // A single long word runs over rather than being broken.
  return rest === '' ? [cut(first, lineLength + 8)] : [cut(first, lineLength + 8), cut(rest, lineLength + 3)];
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
