import { VerifiedBadge } from '../../parts/Badge.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { knownDateInWords } from '../../parts/knownDateInWords.ts';
import { SignMark } from '../../parts/LinkMark.tsx';
import { type LinkRow, linkColumns } from './linkTable.ts';

/** One cell of the table of links. */
export function LinkCell({ row, column }: { row: LinkRow; column: string }) {
  const { link, from, to, label } = row;
  if (column === 'from' || column === 'to') {
    const { kind, name } = column === 'from' ? from : to;
    return (
      <span className="cell-mark" title={name}>
        <KindMark kind={kind} size={18} />
        <span className="cell-name">{name}</span>
      </span>
    );
  }
  if (column === 'link') {
    return (
      <span className="cell-mark">
        <SignMark sign={link.sign} isPlanned={link.modality === 'PLANNED'} />
        {label}
      </span>
    );
  }
  if (column === 'evidence') return <VerifiedBadge isVerified={link.verified} />;
  if (column === 'since' || column === 'until') {
    const date = link[column];
    return date === null ? <span className="cell-unknown">unknown</span> : knownDateInWords(date);
  }
  return linkColumns.find(({ id }) => id === column)?.read(row);
}
