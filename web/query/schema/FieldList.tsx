import { type GraphQLArgument, getNamedType } from 'graphql';
import { useEffect, useRef } from 'react';
import { Description } from './Description.tsx';
import type { AnyField } from './sectionsOf.ts';

type Go = { readonly onGo: (type: string) => void; readonly onMark: (field: string | undefined) => void };
type Props = Go & { readonly title: string; readonly fields: readonly AnyField[]; readonly marked: string | undefined };

/** Some fields of a type, under a heading. The marked one tells its arguments. */
export function FieldList({ title, fields, marked, onGo, onMark }: Props) {
  if (fields.length === 0) return null;
  return (
    <>
      <h4 className="head">{title}</h4>
      <ul className="schema-fields">
        {fields.map((field) => (
          <FieldRow key={field.name} field={field} isMarked={field.name === marked} onGo={onGo} onMark={onMark} />
        ))}
      </ul>
    </>
  );
}

function FieldRow({ field, isMarked, onGo, onMark }: Go & { field: AnyField; isMarked: boolean }) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isMarked) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isMarked]);
  const { name, type, description } = field;
  const first = description?.split('\n')[0];
  return (
    <li ref={row} className={isMarked ? 'is-marked' : ''}>
      <code>
        <button
          type="button"
          className="field-name"
          aria-expanded={isMarked}
          onClick={() => onMark(isMarked ? undefined : name)}
        >
          {name}
        </button>
        : <TypeLink type={String(type)} name={getNamedType(type).name} onGo={onGo} />
      </code>
      {isMarked && description ? (
        <Description text={description} className="secondary" />
      ) : (
        first && <span className="secondary">{first}</span>
      )}
      {isMarked && 'args' in field && field.args.length > 0 && <Arguments list={field.args} onGo={onGo} />}
    </li>
  );
}

function Arguments({ list, onGo }: { list: readonly GraphQLArgument[]; onGo: (type: string) => void }) {
  return (
    <ul className="schema-arguments" aria-label="Arguments">
      {list.map(({ name, type, description, defaultValue }) => (
        <li key={name}>
          <code>
            <span className="argument">{name}</span>:{' '}
            <TypeLink type={String(type)} name={getNamedType(type).name} onGo={onGo} />
            {defaultValue !== undefined && ` = ${JSON.stringify(defaultValue)}`}
          </code>
          {description && <span className="secondary">{description}</span>}
        </li>
      ))}
    </ul>
  );
}

function TypeLink({ type, name, onGo }: { type: string; name: string; onGo: (type: string) => void }) {
  return (
    <button type="button" className="text-link" onClick={() => onGo(name)}>
      {type}
    </button>
  );
}
