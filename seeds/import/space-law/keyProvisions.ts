/** A provision that disputes turn on: in own words, and as it stands in the text. */
type KeyProvision = { corpus: string; unit: string; says: string; quote: string };

const outerSpace = 'un/treaty/ost-1967';
const rescue = 'un/treaty/rescue-1968';
const liability = 'un/treaty/liability-1972';
const registration = 'un/treaty/registration-1975';
const moon = 'un/treaty/moon-1979';

export const keyProvisions: readonly KeyProvision[] = [
  {
    corpus: outerSpace,
    unit: 'Article I',
    says: 'all states are free to explore and use outer space, on a basis of equality',
    quote:
      'Outer space, including the moon and other celestial bodies, shall be free for exploration and use by all States without discrimination of any kind, on a basis of equality and in accordance with international law',
  },
  {
    corpus: outerSpace,
    unit: 'Article II',
    says: 'no state may make outer space or a celestial body its own',
    quote:
      'Outer space, including the moon and other celestial bodies, is not subject to national appropriation by claim of sovereignty, by means of use or occupation, or by any other means.',
  },
  {
    corpus: outerSpace,
    unit: 'Article IV',
    says: 'no nuclear weapons and no other weapons of mass destruction in orbit',
    quote:
      'undertake not to place in orbit around the earth any objects carrying nuclear weapons or any other kinds of weapons of mass destruction',
  },
  {
    corpus: outerSpace,
    unit: 'Article V',
    says: 'astronauts are envoys of mankind, to be helped in distress',
    quote:
      'shall regard astronauts as envoys of mankind in outer space and shall render to them all possible assistance in the event of accident, distress, or emergency landing',
  },
  {
    corpus: outerSpace,
    unit: 'Article VI',
    says: 'a state answers for what its companies do in space, and supervises them',
    quote:
      'The activities of non-governmental entities in outer space, including the moon and other celestial bodies, shall require authorization and continuing supervision by the appropriate State Party to the Treaty.',
  },
  {
    corpus: outerSpace,
    unit: 'Article VIII',
    says: 'the state of registry keeps jurisdiction over its object and the people in it',
    quote:
      'shall retain jurisdiction and control over such object, and over any personnel thereof, while in outer space or on a celestial body',
  },
  {
    corpus: outerSpace,
    unit: 'Article IX',
    says: 'states act with due regard to each other, and consult before harmful interference',
    quote:
      'it shall undertake appropriate international consultations before proceeding with any such activity or experiment',
  },
  {
    corpus: rescue,
    unit: 'Article 2',
    says: 'a crew that lands in distress is rescued at once by the state it lands in',
    quote: 'it shall immediately take all possible steps to rescue them and render them all necessary assistance',
  },
  {
    corpus: rescue,
    unit: 'Article 4',
    says: 'a rescued crew is returned safely and promptly',
    quote: 'they shall be safely and promptly returned to representatives of the launching authority',
  },
  {
    corpus: liability,
    unit: 'Article II',
    says: 'a launching state pays for damage on the ground and to aircraft, whether at fault or not',
    quote:
      'A launching State shall be absolutely liable to pay compensation for damage caused by its space object on the surface of the earth or to aircraft in flight.',
  },
  {
    corpus: liability,
    unit: 'Article III',
    says: 'for damage in space a launching state pays only where it was at fault',
    quote:
      'the latter shall be liable only if the damage is due to its fault or the fault of persons for whom it is responsible',
  },
  {
    corpus: registration,
    unit: 'Article II',
    says: 'a launching state enters each of its space objects in a registry',
    quote:
      'the launching State shall register the space object by means of an entry in an appropriate registry which it shall maintain',
  },
  {
    corpus: registration,
    unit: 'Article III',
    says: 'the UN Secretary-General keeps a register that is open to all',
    quote: 'There shall be full and open access to the information in this Register.',
  },
  {
    corpus: moon,
    unit: 'Article 3',
    says: 'the Moon is used for peaceful purposes only',
    quote: 'The moon shall be used by all States Parties exclusively for peaceful purposes.',
  },
  {
    corpus: moon,
    unit: 'Article 11',
    says: 'the Moon and its natural resources are the common heritage of mankind',
    quote: 'The moon and its natural resources are the common heritage of mankind',
  },
];
