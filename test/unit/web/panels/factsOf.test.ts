import { factsOf } from '@rendezvous/web/panels/factsOf.ts';
import { describe, expect, it } from 'vitest';

const nothing = {
  id: 'x',
  kind: 'Agency',
  name: 'X',
  nativeName: 'Икс',
  description: 'One.',
  linkCount: 3,
  aliases: [],
  wikidataId: null,
  claims: { totalCount: 0, nodes: [] },
};

describe('the facts of an entity', () => {
  const cases = [
    ['what has no place of its own', {}, []],
    ['other names', { aliases: ['Y', 'Z'] }, [['Also called', 'Y, Z']]],
    ['a Wikidata item', { wikidataId: 'Q1' }, [['Wikidata', 'Q1']]],
    ['a code as words', { agencyType: 'GOVERNMENT_AGENCY' }, [['Type', 'Government agency']]],
    ['a code of one word as a word', { meetingStatus: 'SCHEDULED' }, [['Status', 'Scheduled']]],
    ['an abbreviation as it is', { shortName: 'EUMETSAT' }, [['Short name', 'EUMETSAT']]],
    ['a short code as a word', { domain: 'SPACE' }, [['Domain', 'Space']]],
    ['a name of its own', { vehicle: 'Soyuz' }, [['Vehicle', 'Soyuz']]],
    [
      'every code of a nation',
      { iso2: 'RU', iso3: 'RUS', isoNumeric: '643' },
      [
        ['ISO code, two letters', 'RU'],
        ['ISO code, three letters', 'RUS'],
        ['ISO code, number', '643'],
      ],
    ],
    ['nothing where nothing is known', { shortName: null, founded: '' }, []],
  ] as const;
  it.each(cases)('are %s, and its id', (_, more, facts) => {
    expect(factsOf({ ...nothing, ...more } as Parameters<typeof factsOf>[0])).toEqual([...facts, ['Id', 'x']]);
  });
});
