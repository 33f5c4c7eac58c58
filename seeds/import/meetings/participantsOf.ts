import { ownTable } from '../shared/ownTable.ts';

/** Somebody at a meeting: for whom, and in brackets after it what else. */
export type Participant = { name: string; affiliation?: string; note?: string; role?: string };

const meanings = ownTable(new URL('./participants.csv', import.meta.url));

/** The participants that a cell names; `left` are the words that name nobody, with the reason. */
export function participantsOf(cell: string): {
  participants: Participant[];
  left: { words: string; reason: string }[];
} {
  const participants: Participant[] = [];
  const left: { words: string; reason: string }[] = [];
  for (const words of splitOutsideBrackets(cell)) {
    const meaning = meanings.get(words);
    if (meaning === undefined) participants.push(participant(words));
    else if (meaning.means === '') left.push({ words, reason: meaning.reason ?? '' });
    else
      for (const one of splitOutsideBrackets(meaning.means ?? ''))
        participants.push({ ...participant(one), ...(meaning.role === '' ? {} : { role: meaning.role ?? '' }) });
  }
  return { participants, left };
}

/** `A (NASA; USA); B` is two. */
function splitOutsideBrackets(cell: string): string[] {
  return cell
    .split(/;(?![^(]*\))/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** `George Brown (GBR, London)`: name, affiliation, note. */
function participant(words: string): Participant {
  const [, name = words, affiliation, note] = /^(.+?) \(([^,)]+)(?:, ([^)]+))?\)$/.exec(words) ?? [];
  return {
    name,
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(note === undefined ? {} : { note }),
  };
}
