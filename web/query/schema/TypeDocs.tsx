import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { KindMark } from '../../parts/KindMark.tsx';
import type { Place } from '../queryTypes.ts';
import { kindPrefixes } from '../result/kindPrefixes.ts';
import { Description } from './Description.tsx';
import { FieldList } from './FieldList.tsx';
import { sectionsOf } from './sectionsOf.ts';

type Props = {
  readonly type: GraphQLNamedType;
  readonly schema: GraphQLSchema;
  readonly place: Place;
  readonly onGo: (type: string) => void;
  readonly onMark: (field: string | undefined) => void;
};

/** A type of the schema: what it is, its fields in sections, its values, the types it stands for. */
export function TypeDocs({ type, schema, place, onGo, onMark }: Props) {
  const isKind = [...kindPrefixes(schema).values()].includes(type.name);
  const parents = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map(({ name }) => name) : [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="schema-body" aria-label={`The type ${type.name}`} tabIndex={0}>
      <div className="type-head">
        {isKind && <KindMark kind={type.name} size={28} />}
        <div>
          <h3>{type.name}</h3>
          <p className="secondary">{parents.length > 0 ? `implements ${parents.join(', ')}` : sortOf(type)}</p>
        </div>
      </div>
      {type.description && <Description text={type.description} className="type-description" />}
      {sectionsOf(type, isKind).map(({ title, fields }) => (
        <FieldList key={title} title={title} fields={fields} marked={place.field} onGo={onGo} onMark={onMark} />
      ))}
      {isEnumType(type) && (
        <>
          <h4 className="head">Values</h4>
          <ul className="schema-fields">
            {type.getValues().map(({ name, description }) => (
              <li key={name} className={name === place.field ? 'is-marked' : ''}>
                <code>
                  <b>{name}</b>
                </code>
                {description && <span className="secondary">{description}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {isAbstractType(type) && (
        <>
          <h4 className="head">One of</h4>
          <ul className="schema-fields">
            {schema.getPossibleTypes(type).map(({ name }) => (
              <li key={name}>
                <button type="button" className="text-link code" onClick={() => onGo(name)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function sortOf(type: GraphQLNamedType): string {
  if (isEnumType(type)) return 'one of some values';
  if (isInputObjectType(type)) return 'what an argument takes';
  if (isInterfaceType(type)) return 'what several types have in common';
  return isObjectType(type) ? 'type' : 'plain value';
}
