import { readFileSync } from 'node:fs';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { compileOperation } from '@rendezvous/server/compiler/compileOperation.ts';
import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { runPlan } from '@rendezvous/server/compiler/runPlan.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { printSchema } from '@rendezvous/server/schema/printSchema.ts';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

/** The vocabulary with one kind and one predicate more: the only edit that a new kind needs. */
const larger: Vocabulary = {
  kinds: [
    ...vocabulary.kinds,
    {
      name: 'LaunchSite',
      label: 'Launch site',
      plural: 'Launch sites',
      sentence: 'A place from which rockets start.',
      idPrefix: 'site',
      example: 'site:baikonur',
      fields: { one: 'launchSite', many: 'launchSites' },
      properties: { latitude: { type: 'TEXT', description: 'Degrees north.' } },
    },
  ],
  predicates: [
    ...vocabulary.predicates,
    {
      name: 'LAUNCHED_FROM',
      description: 'A mission started from a site.',
      subject: { kinds: ['Mission'], field: 'launchedFrom', label: 'launched from' },
      object: { kinds: ['LaunchSite'], field: 'launches', label: 'launches' },
      aspect: 'EVENT',
      sign: 'NEUTRAL',
      properties: { pad: { type: 'TEXT', description: 'Which pad.' } },
      phrases: {
        present: '{subject} started from {object}',
        past: '{subject} started from {object}',
        planned: '{subject} is to start from {object}',
      },
    },
  ],
};

describe('The schema', () => {
  it('is the one that is committed', () => {
    const committed = readFileSync(new URL('../../../server/schema.graphql', import.meta.url), 'utf8');
    expect(printSchema(buildSchema(vocabulary)), 'Run `npx -y pnpm exec tsx server/schema/writeSchema.ts`.').toBe(
      committed,
    );
  });

  it('describes every type, field, argument and enum value', () => {
    const bare = Object.values(buildSchema(vocabulary).getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__') || isSpecifiedScalarType(type)) return [];
      const own = type.description ? [] : [type.name];
      if (isEnumType(type)) {
        return [
          ...own,
          ...type
            .getValues()
            .filter(({ description }) => !description)
            .map(({ name }) => `${type.name}.${name}`),
        ];
      }
      if (isInputObjectType(type)) {
        const bareFields = Object.values(type.getFields()).filter(({ description }) => !description);
        return [...own, ...bareFields.map(({ name }) => `${type.name}.${name}`)];
      }
      if (!isObjectType(type) && !isInterfaceType(type)) return own;
      const fields = Object.values(type.getFields()).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...field.args
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${field.name}(${name}:)`),
      ]);
      return [...own, ...fields];
    });
    expect(bare).toEqual([]);
  });

  it('has no field that sets cooperation off against conflict', () => {
    const schema = buildSchema(vocabulary);
    const fieldsOf = (name: string) => {
      const type = schema.getType(name);
      return isObjectType(type) ? Object.values(type.getFields()).map((field) => `${field.name}: ${field.type}`) : [];
    };
    expect(fieldsOf('Dyad')).toEqual([
      'a: Entity',
      'b: Entity',
      'cooperation: DyadLedger!',
      'conflict: DyadLedger!',
      'incidents: DyadLedger!',
      'unopposed: DyadLedger!',
      'votes: DyadVotes!',
    ]);
    expect(fieldsOf('DyadLedger').map((field) => field.split(':')[0])).toEqual([
      'total',
      'undated',
      'tooFew',
      'byYear',
      'rows',
    ]);
    expect(fieldsOf('DyadVotes').map((field) => field.split(':')[0])).toEqual([
      'total',
      'alike',
      'opposed',
      'abstained',
      'rows',
    ]);
  });

  it('has no mutation and no subscription', () => {
    const schema = buildSchema(vocabulary);
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
  });

  it('has a type, root fields and both ends for a kind and a predicate that are added to the vocabulary', () => {
    const schema = buildSchema(larger);
    const fieldsOf = (name: string) => {
      const type = schema.getType(name);
      return isObjectType(type) || isInterfaceType(type)
        ? Object.fromEntries(Object.entries(type.getFields()).map(([key, field]) => [key, String(field.type)]))
        : {};
    };
    expect(fieldsOf('LaunchSite')).toMatchObject({
      latitude: 'String',
      launches: 'LaunchesConnection!',
      subjectOf: 'StatementLinkConnection!',
    });
    expect(fieldsOf('Mission')).toMatchObject({ launchedFrom: 'LaunchedFromConnection!' });
    expect(fieldsOf('LaunchedFromEdge')).toMatchObject({ node: 'LaunchSite!', pad: 'String', claim: 'Claim!' });
    expect(fieldsOf('Query')).toMatchObject({ launchSite: 'LaunchSite', launchSites: 'LaunchSiteConnection!' });
    const kind = schema.getType('Kind');
    expect(isEnumType(kind) && kind.getValue('LaunchSite')?.description).toBe('A place from which rockets start.');
  });

  it('hands the legend a kind and a predicate that are added to the vocabulary', async () => {
    const schema = buildSchema(larger);
    const document = parse(
      '{ vocabulary { kinds { kind plural } predicates { predicate inverseLabel subjectKinds } } }',
    );
    const operation = operationOf(document);
    if (operation === undefined) throw new Error('The document has no operation.');
    const plan = compileOperation({ schema, vocabulary: larger, schemaVersion: '' }, document, operation, {});
    const { data } = await runPlan(schema, plan, { document, operation, variables: {} }, () => {
      throw new Error('The vocabulary needs no database.');
    });
    expect(data).toMatchObject({
      vocabulary: {
        kinds: expect.arrayContaining([{ kind: 'LaunchSite', plural: 'Launch sites' }]),
        predicates: expect.arrayContaining([
          { predicate: 'LAUNCHED_FROM', inverseLabel: 'launches', subjectKinds: ['Mission'] },
        ]),
      },
    });
  });
});
