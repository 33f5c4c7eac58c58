import type { FoundPath, FoundPaths } from '../api/fetchPaths.ts';
import { amount } from '../parts/amount.ts';
import type { PathsAsked } from '../store/viewTypes.ts';

/** How many links a path may have: the server looks no farther. */
export const longest = 5;

/** "8 paths of 2 to 3 links, the shortest first. There are more." */
export function countInWords({ nodes, hasMore }: FoundPaths['paths']): string {
  if (nodes.length === 0) return 'No path was found.';
  const lengths = nodes.map(({ length }) => length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const links = least === most ? amount(most, 'link') : `${least} to ${most} links`;
  return `${amount(nodes.length, 'path')} of ${links}${hasMore ? ', the shortest first. There are more.' : '.'}`;
}

/** What was asked where nothing was found, and what a person may try. */
export function noneInWords(asked: PathsAsked, avoided: readonly string[]): { asked: string; advice: string } {
  const conditions = [
    `of at most ${amount(asked.maxLength, 'link')}`,
    avoided.length > 0 && `not through ${listInWords(avoided)}`,
    asked.overlapping && 'whose links may all have held at one time',
  ].filter((part) => part !== false);
  const ways = [
    asked.maxLength < longest && `allow more links (up to ${longest})`,
    avoided.length > 0 && 'avoid less',
    asked.overlapping && 'take links of any time',
  ].filter((part) => part !== false);
  return {
    asked: `No path ${conditions.join(', ')}.`,
    advice:
      ways.length > 0
        ? `Try to ${ways.join(', or ')}.`
        : 'The server looks no farther than that: no shorter way is known between the two.',
  };
}

/** The ids of the entities between the two ends of a path. */
export function middleOf({ entities }: Pick<FoundPath, 'entities'>): readonly string[] {
  return entities.slice(1, -1).map(({ id }) => id);
}

/** "Sean Duffy, NASA, Roscosmos" */
export function namesOf({ entities }: Pick<FoundPath, 'entities'>): string {
  return entities.map(({ name }) => name).join(', ');
}

function listInWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
