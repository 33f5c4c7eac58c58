import { type ReactNode, useEffect, useRef } from 'react';

let lastNamed: string | undefined;

/** The heading of a page. It names the document, and takes the focus when a person comes from another page. */
export function PageHeading(props: { name: string; isShown?: boolean; children: ReactNode }) {
  const { name, isShown = true, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isShown) return;
    document.title = `${name}, Rendezvous`;
    if (lastNamed !== undefined && lastNamed !== name) heading.current?.focus();
    lastNamed = name;
  }, [name, isShown]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
