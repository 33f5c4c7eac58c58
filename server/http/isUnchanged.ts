import type { IncomingHttpHeaders } from 'node:http';

/** Whether the client has this already (RFC 9110, 13.2.2): where it names tags, dates count for nothing. */
export function isUnchanged(
  { 'if-none-match': tags, 'if-modified-since': since }: IncomingHttpHeaders,
  { etag, 'last-modified': modified }: { readonly etag: string; readonly 'last-modified'?: string },
): boolean {
  if (tags !== undefined) {
    return tags.trim() === '*' || tags.split(',').some((tag) => weak(tag) === weak(etag));
  }
  return since !== undefined && modified !== undefined && Date.parse(modified) <= Date.parse(since);
}

function weak(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
