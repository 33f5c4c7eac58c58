import { dateInWords } from '../../parts/dateInWords.ts';
import { shortHash } from '../../parts/shortHash.ts';
import { writeAddress } from '../../store/address/writeAddress.ts';
import { viewTitle } from '../../store/views/viewTitle.ts';
import { visiblePart } from '../../store/views/visiblePart.ts';
import type { State } from '../../store/viewTypes.ts';

/** What a file says of the view that it was made from. */
export type AboutView = {
  readonly title: string;
  /** The address that shows it again. */
  readonly link: string;
  /** The hash of the release, and when it was loaded, as ISO 8601; null where it is not known. */
  readonly release: string | null;
  readonly loadedAt: string | null;
  /** As of which date, in EDTF; null for any time. */
  readonly asOf: string | null;
  /** The date that it is compared with: links are of either; null where it is compared with none. */
  readonly compared: string | null;
  readonly entities: number;
  readonly links: number;
};

/** @param origin of the page, such as `http://localhost:4000` */
export function aboutView(state: State, origin: string): AboutView {
  const { entities, links } = visiblePart(state);
  const { release = null, loadedAt = null } = state.opening.state === 'ready' ? state.opening.meta : {};
  return {
    title: viewTitle(state),
    link: `${origin}/${writeAddress(state)}`,
    release,
    loadedAt,
    asOf: state.view.asOf,
    compared: state.view.compared,
    entities: entities.length,
    links: links.length,
  };
}

/** In one line: "20 entities, 68 links. Rendezvous, release 97dfbe3124ed." */
export function sourceLine({ entities, links, asOf, compared, release, loadedAt }: AboutView): string {
  const from = release === null ? '' : `, release ${shortHash(release)}`;
  const loaded = loadedAt === null ? '' : `, loaded on ${loadedAt.slice(0, 10)}`;
  const dates = [asOf, compared].flatMap((date) => (date === null ? [] : [dateInWords(date)]));
  const dated = dates.length === 0 ? '' : ` as of ${dates.join(' or ')}`;
  return `${entities} entities, ${links} links${dated}. Rendezvous${from}${loaded}.`;
}
