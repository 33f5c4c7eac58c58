import { useLocation } from 'wouter';
import { VerifiedBadge } from '../../parts/Badge.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { knownDateInWords } from '../../parts/knownDateInWords.ts';
import { openEntity } from '../../store/tasks/openEntity.ts';
import type { SelectedField } from './selectedFields.ts';

type Props = {
  readonly field: SelectedField;
  readonly value: unknown;
  /** False where the row has nothing at this path, as with a list beside the one that the row is of. */
  readonly isThere: boolean;
  readonly kind: { readonly id: string; readonly kind: string } | null;
};

/** What stands in one cell: a date in words, a badge for what is verified, a link for an entity. */
export function ResultCell({ field, value, isThere, kind }: Props) {
  if (!isThere) return null;
  if (kind) return <EntityLink id={kind.id} kind={kind.kind} text={String(value)} />;
  if (value === null) return <span className="secondary">{field.type === 'Date' ? 'unknown' : 'none'}</span>;
  if (field.name === 'verified' && typeof value === 'boolean') return <VerifiedBadge isVerified={value} />;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? <span className="secondary">none</span> : value.join('; ');
  const text = String(value);
  if (field.type === 'Date')
    return <span className={text === '..' ? 'secondary' : 'date'}>{knownDateInWords(text)}</span>;
  if (/^https?:\/\//.test(text)) {
    return (
      <a href={text} rel="noreferrer">
        {text}
      </a>
    );
  }
  return <span className="cell-text">{text}</span>;
}

function EntityLink({ id, kind, text }: { id: string; kind: string; text: string }) {
  const [, goTo] = useLocation();
  const open = () => {
    goTo('/');
    void openEntity(id);
  };
  return (
    <button type="button" className="entity-link" title={id} onClick={open}>
      <KindMark kind={kind} size={16} />
      <span className="name">{text}</span>
    </button>
  );
}
