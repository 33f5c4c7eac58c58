/** `(a)-[link:LEADS|SAID]->(b:Entity)` */
export function linkBetween(
  near: string,
  link: string,
  predicates: readonly string[],
  direction: string,
  far: string,
): string {
  const types = predicates.length === 0 ? '' : `:${predicates.join('|')}`;
  return `(${near})${direction === 'IN' ? '<' : ''}-[${link}${types}]-${direction === 'OUT' ? '>' : ''}(${far})`;
}
