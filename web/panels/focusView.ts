/** Puts the focus into the view as it is shown: its picture, its tree or its table. */
export function focusView(): void {
  const pane = document.querySelector<HTMLElement>('#view [role=tabpanel]:not([inert]):not([data-inert])');
  const content = pane?.querySelector<HTMLElement>('.canvas-picture, [role=treegrid], [role=grid]');
  (content ?? pane)?.focus();
}
