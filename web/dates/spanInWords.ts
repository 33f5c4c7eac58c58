import { dateInWords } from '../parts/dateInWords.ts';

/** A span in words: "2018 to 2021", "July 2025". */
export function spanInWords({ since, until }: { since: string; until: string }): string {
  return since === until ? dateInWords(since) : `${dateInWords(since)} to ${dateInWords(until)}`;
}
