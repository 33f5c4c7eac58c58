import type { LoadedRelease } from '@rendezvous/cypher/export/LoadedRelease.ts';
import { entityTag } from '../http/entityTag.ts';
import type { ExportForm } from './exportForms.ts';

export type ExportHeaders = Readonly<
  Record<'content-type' | 'content-disposition' | 'etag' | 'last-modified' | 'cache-control' | 'vary', string>
>;

/**
 * What is said of a file before it comes.
 * @param version what else than the release decides about the text
 */
export function exportHeaders(
  { hash, loadedAt }: Pick<LoadedRelease, 'hash' | 'loadedAt'>,
  { format, table, mediaType }: ExportForm,
  version: string,
): ExportHeaders {
  const name = ['rendezvous', hash.slice(0, 12), ...(table === undefined ? [] : [table])].join('-');
  return {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${name}.${format}"`,
    etag: entityTag([hash, loadedAt, format, table ?? null, version]),
    'last-modified': new Date(loadedAt).toUTCString(),
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
  };
}
