import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { claimSentence } from '@rendezvous/server/sentences/claimSentence.ts';
import { describe, expect, it } from 'vitest';

const leads = { predicate: 'LEADS', modality: 'FACT' };

describe('A claim in words', () => {
  it.each([
    ['leads with nothing more known', leads, 'Sean Duffy', 'NASA', 'Sean Duffy leads NASA.'],
    [
      'names the role',
      { ...leads, role: 'Head' },
      'Dmitry Bakanov',
      'Roscosmos',
      'Dmitry Bakanov leads Roscosmos as Head.',
    ],
    [
      'says that a role is held for the time being',
      { ...leads, role: 'Administrator', acting: true, since: '2025-07-09', until: '2025-12-18' },
      'Sean Duffy',
      'NASA',
      'Sean Duffy led NASA as acting Administrator, from 9 July 2025 until 18 December 2025.',
    ],
    ['leaves an acting person without a role unadorned', { ...leads, acting: true }, 'A', 'B', 'A leads B.'],
    ['tells what goes on', { ...leads, since: '2025-02', until: '..' }, 'A', 'B', 'A leads B, since February 2025.'],
    ['tells what goes on from an unknown day', { ...leads, until: '..' }, 'A', 'B', 'A leads B, and it goes on.'],
    [
      'tells an event in the past, to the day',
      { predicate: 'ATTENDED', modality: 'FACT', since: '2025-07-31' },
      'Sean Duffy',
      'talks',
      'Sean Duffy attended the talks, on 31 July 2025.',
    ],
    [
      'tells an event as precisely as it is known',
      { predicate: 'SIGNED', modality: 'FACT', since: '1967' },
      'A',
      'treaty',
      'A signed the treaty, in 1967.',
    ],
    [
      'tells a plan',
      { predicate: 'ATTENDED', modality: 'PLANNED', since: '2025-07-31' },
      'Sean Duffy',
      'talks',
      'Sean Duffy is to attend the talks, planned for 31 July 2025.',
    ],
    [
      'names a value of a closed list in small letters',
      { predicate: 'VOTED', modality: 'FACT', vote: 'ABSTAIN' },
      'A',
      'B',
      'A voted abstain on B.',
    ],
    [
      'tells a value',
      { predicate: 'firstOfTheirKindSince', value: '2018', modality: 'FACT' },
      'Talks',
      undefined,
      'Talks: first of their kind since 2018.',
    ],
    [
      'tells a day as a value',
      { predicate: 'heldOn', value: '2025-07-31', modality: 'FACT' },
      'Talks',
      undefined,
      'Talks: held on 31 July 2025.',
    ],
    [
      'parts a value from its name',
      { predicate: 'jointEffort', value: 'decades', modality: 'FACT' },
      'ISS',
      undefined,
      'ISS: joint effort: decades.',
    ],
    [
      'tells a stance',
      {
        predicate: 'PARTY_TO',
        modality: 'FACT',
        side: 'attacked state',
        stance: 'SUPPORTS',
        towards: 'sanctions',
        until: '..',
        since: '2022-02-24',
      },
      'Ukraine',
      'Conflict in Ukraine',
      'Ukraine is a party to the Conflict in Ukraine (attacked state); its stance on sanctions: supports, since 24 February 2022.',
    ],
    ['tells an end without a beginning', { ...leads, until: '2020' }, 'A', 'B', 'A led B, until 2020.'],
    [
      'gives no article to a name that says whose it is',
      { predicate: 'PARTY_TO', modality: 'FACT' },
      'NASA',
      "Russia's exit from the ISS after 2024",
      "NASA is a party to Russia's exit from the ISS after 2024.",
    ],
    [
      'quotes a quotation in single marks',
      { predicate: 'ABOUT', modality: 'FACT' },
      '“Wild disagreement” over Ukraine',
      'Ukraine',
      'The statement “‘Wild disagreement’ over Ukraine” is about Ukraine.',
    ],
    ['leaves braces in a name alone', leads, '{object}', '[NASA]', '{object} leads [NASA].'],
  ])('%s', (_, claim, subject, object, sentence) => {
    expect(claimSentence(vocabulary, claim, subject, object)).toBe(sentence);
  });

  it('has phrases for every predicate that name both ends, and only what its links carry', () => {
    const faults = vocabulary.predicates.flatMap(({ name, phrases, properties }) =>
      Object.values(phrases).flatMap((phrase) => {
        const named = [...phrase.matchAll(/\{(\w+)\}/g)].map(([, word]) => word ?? '');
        const unknown = named.filter((word) => !['subject', 'object', ...Object.keys(properties)].includes(word));
        return [...(named.includes('subject') && named.includes('object') ? [] : [`${name}: ${phrase}`]), ...unknown];
      }),
    );
    expect(faults).toEqual([]);
  });
});
