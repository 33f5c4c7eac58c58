import type { MouseEvent } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { addressOf } from '../sources/wanted.ts';

/** The way from a source to all that rests on it. */
export function RestingLink({ source: { id, title } }: { source: { readonly id: string; readonly title: string } }) {
  const address = addressOf({ text: '', type: null, order: 'claims', source: id });
  const open = (event: MouseEvent) => {
    // In another tab or window the browser opens it.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(address);
  };
  return (
    <a className="source-rests" href={address} onClick={open} aria-label={`What rests on it: ${title}`}>
      What rests on it
    </a>
  );
}
