import type { ReactNode } from 'react';

/** The part of a panel that scrolls. */
export function PanelBody({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="panel-body" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
