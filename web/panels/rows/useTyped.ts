import { type KeyboardEvent, useRef } from 'react';

/** Letters that follow each other within a second are the beginning of one name. */
const within = 1_000;
/** They act on the view, unless they come within a name. */
const shortcuts = /^[cehpt]$/;

/** Gathers the letters that are typed on a row; null where a key is none of a name. */
export function useTyped(): (event: KeyboardEvent) => string | null {
  const last = useRef({ text: '', at: 0 });
  return ({ key, timeStamp, ctrlKey, metaKey, altKey }) => {
    if (ctrlKey || metaKey || altKey || !/^[\p{L}\p{N}]$/u.test(key)) return null;
    const before = timeStamp - last.current.at < within ? last.current.text : '';
    if (before === '' && shortcuts.test(key)) return null;
    last.current = { text: before + key, at: timeStamp };
    return last.current.text;
  };
}
