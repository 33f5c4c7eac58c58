import type { Known } from '../shared/Known.ts';

/** Codes of the vote data that stand for another state than ISO 3166-1 says today. */
const formerCodes: Readonly<Record<string, string>> = {
  CS: 'nation:CSK',
  YU: 'nation:YUG',
  YD: 'nation:YMD',
  DD: 'nation:DDR',
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
  return formerCodes[code] ?? known.find('Nation', code);
}
