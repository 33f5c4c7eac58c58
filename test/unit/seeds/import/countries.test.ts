import { importCountries } from '@rendezvous/seeds/import/countries/importCountries.ts';
import { newKnown } from '@rendezvous/seeds/import/shared/Known.ts';
import { describe, expect, it } from 'vitest';
import { rawFolder } from './rawRows.ts';

function country(cca3: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    name: { common: `State ${cca3}`, official: `State ${cca3}`, native: {} },
    cca2: cca3.slice(0, 2),
    cca3,
    ccn3: '',
    independent: true,
    unMember: true,
    unRegionalGroup: '',
    capital: [],
    subregion: '',
    translations: {},
    ...more,
  };
}

function imported(...countries: readonly ReturnType<typeof country>[]) {
  const { drafts, dropped } = importCountries({ ...rawFolder({}), json: () => countries }, newKnown([]));
  return {
    made: drafts.flatMap(({ entities }) => entities.map(({ row }) => row.id)),
    claims: drafts.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
    dropped: dropped.map(({ row }) => row),
  };
}

describe('The countries of the data', () => {
  it('are members of the United Nations where it says so, but for the Holy See, which only observes', () => {
    const { claims } = imported(country('FRA'), country('VAT'), country('CHE', { unMember: false }));
    const members = claims.filter(({ predicate }) => predicate === 'MEMBER_OF');

    expect(members).toEqual([{ subject: 'nation:FRA', predicate: 'MEMBER_OF', object: 'agency:un', until: '..' }]);
  });

  it('are nations where they are independent states, or the data sets name them all the same', () => {
    const { made, dropped } = imported(
      country('FRA'),
      country('GRL', { independent: false }),
      country('ATA', { independent: null }),
      country('TWN', { independent: false }),
    );

    expect(made.slice(0, 2)).toEqual(['nation:FRA', 'nation:TWN']);
    expect(made).not.toContain('nation:GRL');
    expect(made).not.toContain('nation:ATA');
    expect(dropped).toEqual(['ATA', 'GRL']);
  });

  it('stand beside the states that are no more, and what followed these', () => {
    const { made, claims } = imported();

    expect(made).toContain('nation:SUN');
    expect(claims).toContainEqual({
      subject: 'nation:SUN',
      predicate: 'SUCCEEDED_BY',
      object: 'nation:RUS',
      since: '1991-12',
    });
  });
});
