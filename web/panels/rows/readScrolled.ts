import type { Scrolled } from './rowWindow.ts';

/** What is read of a scrolled list of rows; `offset` is how far above the rows its own scale begins. */
export function readScrolled(scroller: HTMLElement, body: HTMLElement): Scrolled & { readonly offset: number } {
  const head = scroller.querySelector('thead')?.offsetHeight ?? 0;
  const padding = Number.parseFloat(getComputedStyle(scroller).scrollPaddingBottom) || 0;
  const above = body.getBoundingClientRect().top - scroller.getBoundingClientRect().top - scroller.clientTop;
  const offset = above + scroller.scrollTop - head;
  return {
    top: scroller.scrollTop - offset,
    seen: scroller.clientHeight - head - padding,
    height: body.firstElementChild?.getBoundingClientRect().height ?? 0,
    offset,
  };
}
