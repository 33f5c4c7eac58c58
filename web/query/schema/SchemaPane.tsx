import type { GraphQLSchema } from 'graphql';
import { queryStore, useQuery } from '../queryStore.ts';
import type { Place } from '../queryTypes.ts';
import { SchemaSearch } from './SchemaSearch.tsx';
import { TypeDocs } from './TypeDocs.tsx';

/** The schema to read beside the editor; it follows the cursor. */
export function SchemaPane({ schema }: { schema: GraphQLSchema }) {
  const places = useQuery((state) => state.places);
  const here = places.at(-1);
  const type = here && schema.getType(here.type);
  return (
    <aside className="schema" aria-label="Schema">
      <div className="schema-bar">
        <h2 className="head">Schema</h2>
        <nav aria-label="Way through the schema">
          <ol className="crumbs">
            {places.map((place, index) => (
              <li key={index}>
                {index === places.length - 1 ? (
                  <span aria-current="location">{place.type}</span>
                ) : (
                  <button type="button" className="text-link" onClick={() => goBackTo(index)}>
                    {place.type}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </nav>
      </div>
      <SchemaSearch schema={schema} />
      {type && <TypeDocs key={type.name} type={type} schema={schema} place={here} onGo={go} onMark={mark} />}
    </aside>
  );
}

function goBackTo(index: number): void {
  queryStore.setState(({ places }) => ({ places: places.slice(0, index + 1) }));
}

/** Goes on to a type; a ring of types does not lengthen the way. */
function go(type: string): void {
  queryStore.setState(({ places }) => {
    const before = places.findIndex((place) => place.type === type);
    return { places: before === -1 ? [...places, { type }] : places.slice(0, before + 1) };
  });
}

function mark(field: string | undefined): void {
  queryStore.setState(({ places }) => {
    const last = places.at(-1);
    if (!last) return {};
    const here: Place = field === undefined ? { type: last.type } : { type: last.type, field };
    return { places: [...places.slice(0, -1), here] };
  });
}
