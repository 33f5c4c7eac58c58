import type { GraphQLObjectType } from 'graphql';
import { costOfDocument } from '../../cost/costOfDocument.ts';
import { siteOf } from '../Compilation.ts';
import { type FieldInput, objectTypeOf } from '../FieldInput.ts';
import { type CompiledField, noColumn } from '../objectReader.ts';
import { selectFrom } from './constant.ts';

/** `queryCost`: of the operation itself, or of a document that is only measured. */
export function compileQueryCost({ compilation, field }: FieldInput<'queryCost'>): CompiledField {
  const { site } = siteOf(compilation, field);
  const select = selectFrom(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  return {
    index: noColumn,
    read: (_, { arguments: values, request }) => {
      const { document, operationName, variables } = values[site] ?? {};
      if (typeof document !== 'string') return select(costOfDocument(compilation.schema, request));
      const text = { document, operationName: operationName as string | null, variables: variables as string | null };
      return select(costOfDocument(compilation.schema, text));
    },
  };
}
