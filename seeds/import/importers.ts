import { importAgreements } from './agreements/importAgreements.ts';
import { importNamedAgreements } from './agreements/importNamedAgreements.ts';
import { importArtemis } from './artemis/importArtemis.ts';
import { importCosmos } from './cosmos/importCosmos.ts';
import { importCountries } from './countries/importCountries.ts';
import { importCommanders } from './crews/importCommanders.ts';
import { importExchanges } from './crews/importExchanges.ts';
import { importLaterFlights } from './crews/importLaterFlights.ts';
import { importStationVisits } from './crews/importStationVisits.ts';
import { importDisagreements } from './disagreements/importDisagreements.ts';
import { importHeads } from './leaders/importHeads.ts';
import { importOfficials } from './leaders/importOfficials.ts';
import { importMeetings } from './meetings/importMeetings.ts';
import { importCopuos } from './membership/importCopuos.ts';
import { importEsaMembers } from './membership/importEsaMembers.ts';
import { importIlrs } from './membership/importIlrs.ts';
import { importNamed } from './named/importNamed.ts';
import { importQuotations } from './nasa/importQuotations.ts';
import { importOrganisations } from './organisations/importOrganisations.ts';
import { importMilestones } from './programs/importMilestones.ts';
import { importModules } from './programs/importModules.ts';
import { importPrograms } from './programs/importPrograms.ts';
import type { Draft, Imported } from './shared/Draft.ts';
import type { Known } from './shared/Known.ts';
import { nameAgreements } from './shared/nameAgreements.ts';
import type { RawFolder } from './shared/RawFolder.ts';
import { importSpaceLaw } from './space-law/importSpaceLaw.ts';
import { importStatements } from './statements/importStatements.ts';
import { importTreatyParties } from './treaties/importTreatyParties.ts';
import { importRecentVotes } from './votes/importRecentVotes.ts';
import { importVotes } from './votes/importVotes.ts';

/** `earlier`: what the importers before it made; one may add evidence to their claims. */
type Importer = (raw: RawFolder, known: Known, earlier: readonly Draft[]) => Imported;

/** In this order: an importer may name what an earlier one made. */
export const importers: readonly Importer[] = [
  importCountries,
  importOrganisations,
  importPrograms,
  importModules,
  importCosmos,
  importLaterFlights,
  importExchanges,
  importCommanders,
  importStationVisits,
  importHeads,
  importOfficials,
  importVotes,
  importRecentVotes,
  importAgreements,
  importNamedAgreements,
  importTreatyParties,
  importSpaceLaw,
  importArtemis,
  importCopuos,
  importIlrs,
  importEsaMembers,
  importMilestones,
  nameAgreements,
  importDisagreements,
  importMeetings,
  importStatements,
  importQuotations,
  (_, known) => importNamed(known),
];
