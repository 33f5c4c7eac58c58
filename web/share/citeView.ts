/** What it takes to cite a view. */
export type Cited = {
  readonly title: string;
  readonly link: string;
  readonly entities: number;
  readonly links: number;
  /** The hash of the release, and the day on which it was loaded. */
  readonly release: string;
  readonly loadedOn: string;
  /** The day on which it is cited, as YYYY-MM-DD. */
  readonly today: string;
};

/** One sentence for a note or a list of references. */
export function citeText({ title, link, entities, links, release, loadedOn, today }: Cited): string {
  return `“${title}” (${entities} entities, ${links} links). Rendezvous, release ${release.slice(0, 12)}, loaded on ${loadedOn}. ${link} (accessed on ${today}).`;
}

/** The same for BibTeX. */
export function citeBibtex({ title, link, release, loadedOn, today }: Cited): string {
  return [
    `@misc{rendezvous-${release.slice(0, 12)},`,
    `  title = {${escaped(title)}},`,
    `  howpublished = {Rendezvous, release ${release.slice(0, 12)}},`,
    `  year = {${loadedOn.slice(0, 4)}},`,
    `  url = {${link}},`,
    `  urldate = {${today}}`,
    '}',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[\\{}]/g, ' ').replace(/[%&$#_]/g, '\\$&');
}
