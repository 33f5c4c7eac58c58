import { citeBibtex, citeText } from '@rendezvous/web/share/citeView.ts';
import type { AboutView } from '@rendezvous/web/share/files/aboutView.ts';
import { describe, expect, it } from 'vitest';

const about: AboutView = {
  title: '50 % of {A_B} & C',
  link: 'http://here/#show=a_b',
  release: '0123456789abcdef',
  loadedAt: '2025-08-01T00:00:00Z',
  asOf: '2010',
  compared: '2025-07-29',
  entities: 2,
  links: 3,
};

describe('a citation of a view', () => {
  it('names title, counts, both dates, release and address in one sentence', () => {
    expect(citeText(about, '2026-01-02')).toBe(
      '“50 % of {A_B} & C”: 2 entities, 3 links as of 2010 or 29 July 2025. Rendezvous, release 0123456789ab, loaded on 2025-08-01. http://here/#show=a_b (accessed on 2026-01-02).',
    );
  });

  it('is BibTeX that TeX can read, with the year of the release', () => {
    expect(citeBibtex(about, '2026-01-02').split('\n')).toEqual([
      '@misc{rendezvous-0123456789ab-50-of-a-b-c,',
      String.raw`  title = {50 \% of  A\_B  \& C},`,
      '  howpublished = {2 entities, 3 links as of 2010 or 29 July 2025. Rendezvous, release 0123456789ab, loaded on 2025-08-01.},',
      '  year = {2025},',
      '  url = {http://here/#show=a_b},',
      '  urldate = {2026-01-02}',
      '}',
    ]);
  });

  it('has a key of its own for each view of a release', () => {
    const keys = ['One', 'Two'].map((title) => citeBibtex({ ...about, title }, '2026-01-02').split('\n')[0]);
    expect(new Set(keys).size).toBe(2);
  });
});
