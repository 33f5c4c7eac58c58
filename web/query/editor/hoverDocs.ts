import { hoverTooltip, type Tooltip } from '@codemirror/view';
import type { GraphQLSchema } from 'graphql';
import { type FieldAt, fieldAt } from './fieldAt.ts';

/** Tells of the field or argument under the pointer: its arguments, its type, its description. */
export function hoverDocs(schema: GraphQLSchema) {
  return hoverTooltip((view, at): Tooltip | null => {
    const found = fieldAt(view.state, schema, at);
    if (!found) return null;
    return { pos: found.from, end: found.to, above: true, create: () => ({ dom: docsOf(found) }) };
  });
}

function docsOf({ told }: FieldAt): HTMLElement {
  const box = make('div', 'field-docs');
  const code = make('code');
  code.append(make('b', '', told.name));
  if ('args' in told && told.args.length > 0) {
    code.append(make('span', '', `(${told.args.map(({ name }) => name).join(', ')})`));
  }
  code.append(': ', make('i', '', String(told.type)));
  box.append(code);
  if (told.description) box.append(make('p', '', told.description));
  return box;
}

function make(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
