import { type AboutView, sourceLine } from './files/aboutView.ts';
import { slugOf } from './files/slugOf.ts';

/**
 * One sentence for a note or a list of references.
 * @param today as YYYY-MM-DD
 */
export function citeText(about: AboutView, today: string): string {
  return `“${about.title}”: ${sourceLine(about)} ${about.link} (accessed on ${today}).`;
}

/** The same for BibTeX. */
export function citeBibtex(about: AboutView, today: string): string {
  const { title, link, loadedAt } = about;
  return [
    `@misc{${slugOf(about)},`,
    `  title = {${escaped(title)}},`,
    `  howpublished = {${escaped(sourceLine(about))}},`,
    `  year = {${(loadedAt ?? today).slice(0, 4)}},`,
    `  url = {${link}},`,
    `  urldate = {${today}}`,
    '}',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\{}]/g, ' ').replace(/[%&$#_]/g, '\\$&');
}
