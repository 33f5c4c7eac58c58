/** True where a key goes into a text field, so that it is no shortcut. */
export function isTyping(event: Event): boolean {
  // An editor within a shadow root is seen from outside as the element that holds the root.
  const target = event.composedPath()[0] ?? event.target;
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
