import { createHash } from 'node:crypto';
import {
  type ASTNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema as printAll,
  visit,
} from 'graphql';

const head = `# A field or an argument that stands in many places with one meaning is described in the first of them.
# Introspection has every description in every place.
`;

/** The schema in SDL, sorted, so that a change shows as itself alone; each description stands once, so that it can be read. */
export function printSchema(schema: GraphQLSchema): string {
  return `${head}\n${print(withoutRepeats(parse(printAll(lexicographicSortSchema(schema)))))}\n`;
}

type Repeatable = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

const repeatable: ReadonlySet<string> = new Set([
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

function isRepeatable(node: ASTNode): node is Repeatable {
  return repeatable.has(node.kind);
}

function withoutRepeats(document: ASTNode): ASTNode {
  const told = new Set<string>();
  return visit(document, {
    enter(node) {
      if (!isRepeatable(node)) return undefined;
      const text = `${node.name.value}: ${node.description?.value}`;
      if (told.has(text)) {
        const { description: _, ...bare } = node;
        return bare;
      }
      told.add(text);
      return undefined;
    },
  });
}

/** Twelve hex digits that change when the schema does. */
export function schemaVersion(schema: GraphQLSchema): string {
  return createHash('sha256')
    .update(printAll(lexicographicSortSchema(schema)))
    .digest('hex')
    .slice(0, 12);
}
