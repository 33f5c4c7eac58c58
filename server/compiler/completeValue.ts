import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { NullError, type Read, readUnder } from './Read.ts';

/**
 * Wraps the reader of a field's items in what the field's type says of nulls and lists.
 * @param where names the field in messages: `Person.name`
 */
export function completeValue(type: GraphQLOutputType, where: string, readItem: Read): Read {
  if (!isNonNullType(type)) return nullable(type, where, readItem);
  const read = listOrItem(type.ofType, where, readItem);
  return (column, reading) => {
    const value = read(column, reading);
    if (value === null || value === undefined) {
      throw new NullError(`Cannot return null for non-nullable field ${where}.`);
    }
    return value;
  };
}

function nullable(type: GraphQLOutputType, where: string, readItem: Read): Read {
  const read = listOrItem(type, where, readItem);
  return (column, reading) => {
    try {
      return read(column, reading) ?? null;
    } catch (error) {
      if (!(error instanceof NullError)) throw error;
      reading.nulls.push(error);
      return null;
    }
  };
}

function listOrItem(type: GraphQLOutputType, where: string, readItem: Read): Read {
  if (!isListType(type)) return readItem;
  const read = completeValue(type.ofType, where, readItem);
  return (column, reading) => {
    if (column === null || column === undefined) return null;
    return (column as unknown[]).map((value, index) => readUnder(index, read, value, reading));
  };
}
