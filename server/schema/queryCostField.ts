import { type GraphQLFieldConfig, GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql';
import { withForm } from './fieldForm.ts';
import { list, text } from './plainFields.ts';
import { withExample } from './withExample.ts';

const number = { type: new GraphQLNonNull(GraphQLInt) };

const part = new GraphQLObjectType({
  name: 'CostPart',
  description: 'What one field adds to the cost.',
  fields: {
    path: text('The field, from the root.'),
    factors: list(GraphQLInt, 'The page sizes along the path.'),
    cost: { ...number, description: 'Their product.' },
  },
});

/** The field `queryCost`: what an operation costs, known without asking the database. */
export const queryCostField: GraphQLFieldConfig<unknown, unknown> = {
  type: new GraphQLNonNull(
    new GraphQLObjectType({
      name: 'QueryCost',
      description: 'How many entities, links and claims an operation may read: page sizes multiplied along each path.',
      fields: {
        cost: { type: GraphQLInt, description: 'So many; null where the document cannot be answered.' },
        limit: { ...number, description: 'More is refused.' },
        parts: list(part, 'By field; some of them where there are very many.'),
        depth: { type: GraphQLInt, description: 'Levels of the operation.' },
        depthLimit: { ...number, description: 'More is refused.' },
        problem: { type: GraphQLString, description: 'Why the document cannot be answered.' },
      },
    }),
  ),
  description: withExample(
    'The cost of an operation, without running it; without `document` of the one that it stands in.',
    '{ queryCost(document: "{ agencies(first: 100) { nodes { leaders(first: 20) { nodes { name } } } } }") { cost limit parts { path factors cost } } }',
  ),
  args: {
    document: { type: GraphQLString, description: 'A document of GraphQL.' },
    operationName: { type: GraphQLString, description: 'Which of its operations.' },
    variables: { type: GraphQLString, description: 'Its variables, as JSON.' },
  },
  ...withForm({ form: 'queryCost' }),
};
