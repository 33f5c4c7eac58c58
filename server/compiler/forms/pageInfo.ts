import { type GraphQLObjectType, getNamedType } from 'graphql';
import type { Compilation, SelectedField } from '../Compilation.ts';
import { encodeCursor, type Key } from '../cursor.ts';
import { type CompiledField, wholeRow } from '../objectReader.ts';
import type { Page } from '../page.ts';
import { selectFrom } from './constant.ts';

/**
 * Where a page stands in the whole list, from the columns of its connection: the page's rows, the total, whether `after`
 * and whether `before` left any out, whether the page's size did.
 */
export function compilePageInfo(
  compilation: Compilation,
  field: SelectedField,
  { isBackward }: Page,
  order?: string,
): CompiledField {
  const select = selectFrom(compilation, getNamedType(field.definition.type) as GraphQLObjectType, field.nodes);
  return {
    index: wholeRow,
    read: (columns) => {
      const [shown, , isBefore, isBehind, isMore] = columns as [unknown[][], number, boolean, boolean, boolean];
      return select({
        hasNextPage: isBehind || (isMore && !isBackward),
        hasPreviousPage: isBefore || (isMore && isBackward),
        startCursor: cursorOf(shown[0], order),
        endCursor: cursorOf(shown.at(-1), order),
      });
    },
  };
}

/** The key is the first column of every row. */
function cursorOf(row: unknown[] | undefined, order?: string): string | null {
  return row === undefined ? null : encodeCursor(row[0] as Key, order);
}
