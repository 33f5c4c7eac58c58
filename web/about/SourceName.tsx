/** The title of a source, which leads to it where it is known where it stands. */
export function SourceName({ source: { title, url } }: { source: { title: string; url: string | null } }) {
  return url === null ? (
    <span>{title}</span>
  ) : (
    <a href={url} rel="noreferrer">
      {title}
    </a>
  );
}
