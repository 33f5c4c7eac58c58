const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
};

export type PersonName = { name: string; aliases: string[] };

/** Countries whose people put the family name first. */
const familyFirst = ['CHN', 'KOR', 'VNM'];

/** Countries whose people carry a patronymic between given and family name. */
const withPatronymic = ['URS', 'SOV', 'RUS', 'UKR', 'KAZ', 'BLR', 'URS|KAZ'];

/**
 * A name of the data set, `SURNAME, Given 'Nick', Jr.`, in the usual English form: the given name and the surname;
 * the whole name and the nickname are aliases. HTML entities are decoded, titles and degrees dropped.
 */
export function personName(written: string, country: string): PersonName {
  const [family = '', ...rest] = decode(written).split(',');
  const suffix = /\b(Jr|II|III)\b\.?/.exec(written)?.[1];
  const nickname = /['"]([^'"]+)['"]/.exec(rest.join(' '))?.[1];
  const given = rest
    .join(' ')
    .replace(/['"][^'"]+['"]|\([^)]*\)|\b(Jr|II|III)\b\.?|\bChief Warrant Officer\b|\bGeneral\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const surname = inTitleCase(family.replace(/\(.*?\)|\b(II|III)$/g, '').trim());
  const join = (first: string) => (familyFirst.includes(country) ? `${surname} ${first}` : `${first} ${surname}`);
  const name = join(commonGiven(given, country));
  const whole = join(given) + (suffix === undefined ? '' : ` ${suffix}${suffix === 'Jr' ? '.' : ''}`);
  const aliases = [whole, ...(nickname === undefined ? [] : [join(nickname)])];
  return { name, aliases: [...new Set(aliases)].filter((alias) => alias !== name) };
}

/** The first given name; with an initial in front of it that and the next. */
function commonGiven(given: string, country: string): string {
  const words = given.split(' ');
  const [first = '', second] = words;
  if (withPatronymic.includes(country) || familyFirst.includes(country))
    return familyFirst.includes(country) ? given : first;
  if (/^[A-Z]\.$/.test(first) && second !== undefined) return `${first} ${second}`;
  return second !== undefined && /^[A-Z]\.$/.test(second) ? `${first} ${second}` : first;
}

function decode(text: string): string {
  return text.replace(/&(\w)(\w+);/g, (whole, letter: string, mark: string) => {
    const sign = marks[mark];
    return sign === undefined ? whole : (letter + sign).normalize('NFC');
  });
}

/** `DE WINNE` is De Winne, `O'BRIEN` O'Brien, `MCARTHUR` McArthur, `AL-MANSOURI` Al-Mansouri. */
function inTitleCase(surname: string): string {
  return surname
    .toLowerCase()
    .replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\bMc(\p{L})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
