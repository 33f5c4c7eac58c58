import type { ReactNode } from 'react';

/** A headed part of a panel, with a count at the right of its head. */
export function PanelSection({ title, count, children }: { title: string; count?: string; children: ReactNode }) {
  return (
    <section className="panel-section">
      <h3 className="head">
        {title} {count && <span className="panel-count">{count}</span>}
      </h3>
      {children}
    </section>
  );
}
