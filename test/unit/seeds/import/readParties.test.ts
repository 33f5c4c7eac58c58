import { agreementType } from '@rendezvous/seeds/import/agreements/agreementType.ts';
import { readParties } from '@rendezvous/seeds/import/agreements/readParties.ts';
import { describe, expect, it } from 'vitest';
import { knownNations } from './rawRows.ts';

const read = (cell: string, date = '2020') => readParties(cell, date, knownNations('USA', 'ARE', 'SAU', 'SUN'));

describe('The parties of an agreement', () => {
  it('are states by their codes and bodies by their names', () => {
    expect(read('USA; NASA').parties).toEqual([{ id: 'nation:USA' }, { id: 'agency:nasa' }]);
  });

  it('keep the body that acted for a state as a note, and lose the state behind a body', () => {
    expect(read('USA (NOAA); Mohammed bin Rashid Space Centre (ARE)').parties).toEqual([
      { id: 'nation:USA', note: 'NOAA' },
      { id: 'agency:mohammed-bin-rashid-space-centre' },
    ]);
  });

  it('are the Russian agency that existed on the day', () => {
    expect(
      ['1993-12-16', '2003', '2007-10-03', '2022-07-14'].map((day) => read('Roscosmos', day).parties[0]?.id),
    ).toEqual(['agency:rka', 'agency:rosaviakosmos', 'agency:fka', 'agency:roscosmos']);
  });

  it('that are described give the states named in the description, and are listed', () => {
    const cell = 'eleven Arab states (ARE; SAU among them); 14 by 2021';

    expect(read(cell).parties.map(({ id }) => id)).toEqual(['nation:ARE', 'nation:SAU']);
    expect(read(cell).described).toEqual(['eleven Arab states (ARE; SAU among them)', '14 by 2021']);
    expect(read('European governments preparing ELDO').parties).toEqual([]);
  });
});

describe('The type of an agreement', () => {
  const states = [{ id: 'nation:USA' }, { id: 'nation:SUN' }];
  const agencies = [{ id: 'agency:nasa' }, { id: 'agency:esa' }];

  it.each([
    ['US-USSR space agreement', states, 'TREATY'],
    ['NASA-ESA agreement', agencies, 'MEMORANDUM'],
    ['Memorandum of two states', states, 'MEMORANDUM'],
    ['Joint statement on deep space', agencies, 'ACCORD'],
    ['Charter of a group', states, 'ACCORD'],
    ['Artemis Accords', [], 'ACCORD'],
    ['Convention without named parties', [], 'TREATY'],
  ])('of "%s" follows its name and its parties', (name, parties, type) => {
    expect(agreementType(name, parties)).toBe(type);
  });
});
