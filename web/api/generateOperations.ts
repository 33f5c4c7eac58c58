import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse, stripIgnoredCharacters } from 'graphql';

const operationsFolder = new URL('./operations/', import.meta.url);
const schemaFile = new URL('../../server/schema.graphql', import.meta.url);

/** The text of `web/api/generated/operations.ts`: every operation as text, with the types of its variables and result. */
export async function generateOperations(): Promise<string> {
  const documents = readdirSync(operationsFolder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((location) => ({ location, document: parse(readFileSync(new URL(location, operationsFolder), 'utf8')) }));
  const text = await codegen({
    filename: 'operations.ts',
    schema: parse(openVocabulary(readFileSync(schemaFile, 'utf8'))),
    documents,
    config: {
      useTypeImports: true,
      enumType: 'string-literal',
      scalars: { Date: 'string', Kind: 'string', Predicate: 'string', ID: 'string' },
      strictScalars: false,
      skipTypename: true,
      documentMode: 'string',
    },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
  return `// Written by \`pnpm --dir web codegen\` from server/schema.graphql and web/api/operations.\n${shorten(text)}`;
}

// The documents are shipped with the first page: line breaks and indents would be a third of them.
function shorten(text: string): string {
  return text.replace(
    /(new TypedDocumentString\(`)([^`]*)`/g,
    (_, start: string, document: string) => `${start}${stripIgnoredCharacters(document)}\``,
  );
}

// Kinds and predicates are data to the client: a new one must not change its types.
function openVocabulary(schema: string): string {
  return schema.replace(/^enum (Kind|Predicate) \{[^}]*\}/gm, 'scalar $1');
}
