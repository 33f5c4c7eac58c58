import { vagueDate } from '@rendezvous/seeds/import/organisations/vagueDate.ts';
import { newKnown } from '@rendezvous/seeds/import/shared/Known.ts';
import { nationOfVoter } from '@rendezvous/seeds/import/votes/nationOfVoter.ts';
import { describe, expect, it } from 'vitest';

it.each([
  ['1958 Oct  1', '1958-10-01'],
  ['1975 Apr 30', '1975-04-30'],
  ['2002 Jan', '2002-01'],
  ['1961?', '1961?'],
  ['1990s', '199X'],
  ['*', '..'],
  ['-', undefined],
])('The vague date "%s" is %s', (text, date) => {
  expect(vagueDate(text)).toBe(date);
});

describe('The voter', () => {
  const known = newKnown([]);
  known.add('Nation', { id: 'nation:NAM', name: 'Namibia', iso2: 'NA', iso3: 'NAM' });
  known.add('Nation', { id: 'nation:RUS', name: 'Russia', iso2: 'RU', iso3: 'RUS' });

  it.each([
    ['NA', 'Namibia', 2000, 'nation:NAM'],
    ['RU', 'Russia', 1991, 'nation:SUN'],
    ['RU', 'Russia', 1992, 'nation:RUS'],
    ['CS', 'Czechoslovakia', 1980, 'nation:CSK'],
    ['YU', 'Yugoslavia', 2002, 'nation:YUG'],
    ['YU', 'Yugoslavia', 2004, 'nation:SCG'],
    ['YU', 'Yugoslavia', 2014, 'nation:SRB'],
    ['', 'Yemen Arab Republic', 1980, 'nation:YAR'],
    ['QQ', 'Nowhere', 1980, undefined],
  ])('"%s", %s, of %i is %s', (country_code, country, year, nation) => {
    expect(nationOfVoter({ country_code, country }, year, known)).toBe(nation);
  });
});

describe('What is known', () => {
  const aliases = [{ kind: 'Person', name: 'Sergei Krikalyov', id: 'person:sergei-krikalev' }];

  it('finds one entity by its name, its code, its id and an alias, whatever the marks', () => {
    const known = newKnown(aliases);
    known.add('Person', { id: 'person:sergei-krikalev', name: 'Sergei Krikalev', aliases: ['Сергей Крикалёв'] });
    const names = [
      'Sergei Krikalev',
      'sergei krikalev',
      'Сергей Крикалёв',
      'Sergei Krikalyov',
      'person:sergei-krikalev',
    ];
    expect(names.map((name) => known.find('Person', name))).toEqual(names.map(() => 'person:sergei-krikalev'));
  });

  it('takes whose name it is before whose other name it is', () => {
    const known = newKnown([]);
    known.add('Person', { id: 'person:father', name: 'A. S. (born 1942)', aliases: ['Aleksandr Skvortsov'] });
    known.add('Person', { id: 'person:son', name: 'Aleksandr Skvortsov' });
    expect(known.find('Person', 'Aleksandr Skvortsov')).toBe('person:son');
  });

  it('makes a person that nothing has the name of, once, and under the id of its alias', () => {
    const known = newKnown(aliases);
    expect(known.name('Person', 'Sergei Krikalyov')).toBe('person:sergei-krikalev');
    expect(known.name('Person', 'Sergei Krikalyov')).toBe('person:sergei-krikalev');
    expect(known.named()).toEqual([
      { kind: 'Person', row: { id: 'person:sergei-krikalev', name: 'Sergei Krikalyov' } },
    ]);
  });

  it('says which name nobody has, and where to add it', () => {
    expect(() => newKnown([]).want('Agency', 'NASO')).toThrow(/Agency of the name "NASO".*found none/s);
  });
});
