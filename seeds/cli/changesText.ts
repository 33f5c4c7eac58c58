import type { Change, Changes } from '../state/Changes.ts';

const headings = { entities: 'Entities', sources: 'Sources', claims: 'Claims', links: 'Links' } as const;
const signs = { added: '+', changed: '~', gone: '-' } as const;

/** Ids shown of one kind or predicate before the rest is only counted. */
const shown = 20;

/** A difference as a person reads it: by kind and predicate, with the ids. */
export function changesText(changes: Changes): string {
  const groups = (Object.keys(headings) as (keyof Changes)[]).flatMap((name) =>
    groupText(headings[name], changes[name]),
  );
  return groups.length === 0 ? 'No difference.' : groups.join('\n');
}

function groupText(heading: string, group: Readonly<Record<string, Change>>): string[] {
  const names = Object.keys(group).sort();
  if (names.length === 0) return [];
  return [
    `${heading}: ${countsText(sum(Object.values(group)))}`,
    ...names.flatMap((name) => {
      const change = group[name];
      return change === undefined ? [] : [`  ${name}: ${countsText(change)}`, ...idLines(change)];
    }),
  ];
}

function countsText({ added, changed, gone }: Change): string {
  return `${added.length} added, ${changed.length} changed, ${gone.length} gone`;
}

function idLines(change: Change): string[] {
  return (Object.keys(signs) as (keyof Change)[]).flatMap((how) => {
    const ids = change[how];
    const lines = ids.slice(0, shown).map((id) => `    ${signs[how]} ${id}`);
    return ids.length > shown
      ? [...lines, `    ${signs[how]} … and ${ids.length - shown} more (all of them with --json)`]
      : lines;
  });
}

function sum(changes: readonly Change[]): Change {
  return {
    added: changes.flatMap(({ added }) => added),
    changed: changes.flatMap(({ changed }) => changed),
    gone: changes.flatMap(({ gone }) => gone),
  };
}
