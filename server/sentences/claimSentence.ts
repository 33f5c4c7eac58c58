import { dateInWords } from '@rendezvous/cypher/dates/dateInWords.ts';
import { goesOn } from '@rendezvous/cypher/dates/linkBounds.ts';
import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import type { Predicate, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';

type Claimed = Readonly<Record<string, unknown>>;

/**
 * A claim in words, from the phrases of its predicate: "Sean Duffy led NASA as acting Administrator, from 9 July 2025
 * until 18 December 2025." A claim about a value is told by its predicate's name: "Talks: first of its kind since 2018."
 */
export function claimSentence(vocabulary: Vocabulary, claim: Claimed, subject: string, object?: string): string {
  const predicate = vocabulary.predicates.find(({ name }) => name === claim.predicate);
  if (predicate === undefined || object === undefined) return valueSentence(claim, subject);
  const planned = claim.modality === 'PLANNED';
  const phrase = planned ? predicate.phrases.planned : predicate.phrases[isOver(predicate, claim) ? 'past' : 'present'];
  const words = fill(phrase, (name) => {
    if (name === 'subject') return subject;
    if (name === 'object') return object;
    return propertyInWords(predicate, name, claim[name]);
  });
  return `${capitalized(words)}${planned ? plannedTime(claim) : time(predicate, claim)}.`;
}

function valueSentence(claim: Claimed, subject: string): string {
  const words = String(claim.predicate)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  // “first since 2018”, but “joint effort: decades”
  const joint = / (since|in|on|at|as|by|of)$/.test(words) ? ' ' : ': ';
  return `${subject}: ${words}${joint}${dateInWords(String(claim.value ?? ''))}.`;
}

/** A part in brackets, brackets within it first, goes when one of its names has nothing to say. */
function fill(phrase: string, say: (name: string) => string | undefined): string {
  const innermost = /\[([^[\]]*)\]/;
  let rest = phrase;
  for (let part = innermost.exec(rest); part !== null; part = innermost.exec(rest)) {
    const text = part[1] ?? '';
    const isSaid = [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => say(name ?? '') !== undefined);
    rest = rest.replace(part[0], () => (isSaid ? text : ''));
  }
  return rest.replace(/(the |“)?\{(\w+)\}/gi, (_, before: string | undefined, name: string) =>
    joined(before ?? '', say(name) ?? ''),
  );
}

/** A name that begins with whose it is takes no article: "Russia's exit"; and within a quotation, marks are single. */
function joined(before: string, text: string): string {
  if (before === '“') return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}`;
  return before !== '' && /^(\p{Lu}\S* )*\p{Lu}\S*['’]s /u.test(text) ? text : before + text;
}

function propertyInWords(predicate: Predicate, name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  const type = predicate.properties[name]?.type;
  if (type === 'BOOLEAN') return name;
  if (type === 'CODE') return String(value).toLowerCase();
  return type === 'DATE' ? dateInWords(String(value)) : String(value);
}

function isOver(predicate: Predicate, claim: Claimed): boolean {
  return predicate.aspect === 'EVENT' || (typeof claim.until === 'string' && claim.until !== goesOn);
}

function time(predicate: Predicate, { since, until }: Claimed): string {
  if (predicate.aspect === 'EVENT')
    return typeof since === 'string' ? `, ${preposition(since)}${dateInWords(since)}` : '';
  const begin = typeof since === 'string' ? `from ${dateInWords(since)}` : '';
  if (until === goesOn) return begin === '' ? ', and it goes on' : `, since ${dateInWords(String(since))}`;
  const end = typeof until === 'string' ? `until ${dateInWords(until)}` : '';
  const both = [begin, end].filter((part) => part !== '').join(' ');
  return both === '' ? '' : `, ${both}`;
}

function plannedTime({ since }: Claimed): string {
  return typeof since === 'string' ? `, planned for ${dateInWords(since)}` : '';
}

function preposition(since: string): string {
  return parseDate(since)?.precision === 'DAY' ? 'on ' : 'in ';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
