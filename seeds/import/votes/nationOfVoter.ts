import type { Known } from '../shared/Known.ts';

type Period = { nation: string; until?: number };

/** Codes of the vote data that stand for other states than ISO 3166-1 says today, each with the last year of each. */
const formerCodes: Readonly<Record<string, readonly Period[]>> = {
  CS: [{ nation: 'nation:CSK' }],
  // The data keeps the code of Yugoslavia for the states that followed it under its seat.
  YU: [{ nation: 'nation:YUG', until: 2002 }, { nation: 'nation:SCG', until: 2005 }, { nation: 'nation:SRB' }],
  YD: [{ nation: 'nation:YMD' }],
  DD: [{ nation: 'nation:DDR' }],
};

const withoutCode: Readonly<Record<string, string>> = {
  'Yemen Arab Republic': 'nation:YAR',
  'Federal Republic of Germany': 'nation:DEU',
};

/** RU stands for the Soviet Union, whose seat Russia took over on 24 December 1991. */
const firstYearOfRussia = 1992;

/** The state that cast a vote; undefined where none is known by the code. */
export function nationOfVoter(
  { country_code: code = '', country = '' }: Readonly<Record<string, string>>,
  year: number,
  known: Known,
): string | undefined {
  if (code === '') return withoutCode[country];
  if (code === 'RU' && year < firstYearOfRussia) return 'nation:SUN';
  const former = formerCodes[code]?.find(({ until }) => until === undefined || year <= until);
  return former?.nation ?? known.find('Nation', code);
}
