import { importCosmos } from './cosmos/importCosmos.ts';
import { importCountries } from './countries/importCountries.ts';
import { importNamed } from './named/importNamed.ts';
import { importOrganisations } from './organisations/importOrganisations.ts';
import type { Imported } from './shared/Draft.ts';
import type { Known } from './shared/Known.ts';
import type { RawFolder } from './shared/RawFolder.ts';
import { importVotes } from './votes/importVotes.ts';

type Importer = (raw: RawFolder, known: Known) => Imported;

/** In this order: an importer may name what an earlier one made. */
export const importers: readonly Importer[] = [
  importCountries,
  importOrganisations,
  importCosmos,
  importVotes,
  (_, known) => importNamed(known),
];
