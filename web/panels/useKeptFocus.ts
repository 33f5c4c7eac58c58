import { type RefObject, useEffect } from 'react';

/**
 * Where what has the focus within an element is taken away, the focus would fall to the page: `restore` puts it elsewhere.
 * @param restore has to stay the same function
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>, restore: () => void): void {
  useEffect(() => {
    const around = element.current;
    if (!around) return;
    let held: Element | null = null;
    const take = ({ target }: FocusEvent) => {
      held = target as Element;
    };
    // What a person left is still there; what was taken away is not.
    const leave = () =>
      queueMicrotask(() => {
        if (held?.isConnected && !around.contains(document.activeElement)) held = null;
      });
    const observer = new MutationObserver(() => {
      if (!held || held.isConnected) return;
      held = null;
      if (document.activeElement === null || document.activeElement === document.body) restore();
    });
    around.addEventListener('focusin', take);
    around.addEventListener('focusout', leave);
    observer.observe(around, { childList: true, subtree: true });
    return () => {
      around.removeEventListener('focusin', take);
      around.removeEventListener('focusout', leave);
      observer.disconnect();
    };
  }, [element, restore]);
}
