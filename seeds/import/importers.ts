import { importCountries } from './countries/importCountries.ts';
import { importDisagreements } from './disagreements/importDisagreements.ts';
import { importMeetings } from './meetings/importMeetings.ts';
import { importNamed } from './named/importNamed.ts';
import { importQuotations } from './nasa/importQuotations.ts';
import { importMilestones } from './programs/importMilestones.ts';
import { importModules } from './programs/importModules.ts';
import { importPrograms } from './programs/importPrograms.ts';
import type { Draft, Imported } from './shared/Draft.ts';
import type { Known } from './shared/Known.ts';
import { nameAgreements } from './shared/nameAgreements.ts';
import type { RawFolder } from './shared/RawFolder.ts';
import { importStatements } from './statements/importStatements.ts';
import { importVotes } from './votes/importVotes.ts';

/** `earlier`: what the importers before it made; one may add evidence to their claims. */
type Importer = (raw: RawFolder, known: Known, earlier: readonly Draft[]) => Imported;

/** In this order: an importer may name what an earlier one made. */
export const importers: readonly Importer[] = [
  importCountries,
  importVotes,
  importPrograms,
  importModules,
  importMilestones,
  nameAgreements,
  importDisagreements,
  importMeetings,
  importStatements,
  importQuotations,
  (_, known) => importNamed(known),
];
