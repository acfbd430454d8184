import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isUnionType,
  parse,
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { subgraphNames } from '@helix/local/subgraphs';
import { subgraphOfFile, type TestSubgraph } from '@helix/local/testing';
import { classificationOf } from '@helix/service-kit/classification';
import type { Withheld } from '@helix/service-kit/disclosure';
import { tableOf } from '@helix/service-kit/table';
import type { Viewer } from '@helix/service-kit/viewer';
import { askable, fieldsMet, leadsToClassified, literalFor, ruleOf, selectionOf } from './crawl.ts';
import { audiencesOf, isExcludedFrom, viewers, viewersElsewhere } from './viewers.ts';

/*
 * Fields × roles × paths. What is classified, and for whom, is read off the SDL; whether it is so is seen in answers. Rules of 10.2 that name an
 * attribute and its audience are specified beside each subgraph (privacy.spec.ts).
 */

const cells = new Set<string>();
afterAll(() => void process.stdout.write(`字段 × 角色 × 路径 Fields × roles × paths: ${cells.size} cells\n`));

const classifiedFieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields()).filter((field) => ruleOf(type, field) !== null);
const mayEver = (viewer: Viewer, rule: { readonly dataClass: string; readonly to: readonly string[] }): boolean =>
  !isExcludedFrom(viewer, rule.dataClass) && rule.to.some((audience) => audiencesOf(viewer).has(audience));

describe.each(subgraphNames)('%s: who sees what, by every path', (name) => {
  const subgraph: TestSubgraph = subgraphOfFile(name);
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = subgraph.subgraph.schema;
  });
  /** What a viewer was told of one field of one record, the first time. */
  const told = new Map<string, boolean>();
  const shown = new Set<string>();

  const examine = async (path: string, document: string, { name: role, viewer }: (typeof viewers)[number]): Promise<void> => {
    const result = await subgraph.ask<Record<string, unknown>>(document, {}, viewer);
    expect(result.errors, `${role}: ${document}`).toBeUndefined();
    const withheld = new Map(((result.extensions?.['withheld'] ?? []) as Withheld[]).map((entry) => [entry.path.join('.'), entry]));
    const wrong: string[] = [];
    let met = 0;
    for (const { type, field, rule, key, path: place, value } of fieldsMet(schema, parse(document), result.data)) {
      const coordinate = `${type.name}.${field.name}`;
      const entry = withheld.get(place.join('.'));
      cells.add(`${name} ${coordinate} ${role} ${path}`);
      if (entry) met += 1;
      if (!rule) {
        if (entry) wrong.push(`${coordinate} is open, yet withheld at ${place.join('.')}`);
        continue;
      }
      if (entry && (value !== null || entry.coordinate !== coordinate || !entry.reasonZh || !entry.askZh))
        wrong.push(`${coordinate} is not withheld as promised at ${place.join('.')}`);
      if (!entry && !mayEver(viewer, rule)) wrong.push(`${coordinate} is not for ${role}, yet shown at ${place.join('.')}`);
      if (!entry) shown.add(coordinate);
      if (key === null) continue;
      const before = told.get(`${role} ${type.name} ${key} ${field.name}`);
      if (before !== undefined && before !== !entry) wrong.push(`${coordinate} of ${key}: ${path} answers otherwise than another path`);
      told.set(`${role} ${type.name} ${key} ${field.name}`, !entry);
    }
    expect(wrong, role).toEqual([]);
    expect(met, 'what is withheld stands where something was asked for').toBe(withheld.size);
  };

  const everything: typeof viewers = viewers.filter(({ name: role }) => role === 'PUBLIC' || role === 'bureau-officer-talent');

  /** Every field is asked by everybody; what lies a step further by two, and by everybody as far as it is classified. */
  const examineAll = async (
    path: string,
    type: GraphQLObjectType,
    documentsFor: (asker: (typeof viewers)[number]) => Promise<readonly ((selection: string) => string)[]>,
  ) => {
    const isClassified = leadsToClassified(schema, type, 1);
    const flat = selectionOf(schema, type, { depth: 0 });
    const far = selectionOf(schema, type, { depth: 1 });
    const thin = selectionOf(schema, type, { depth: 1, thin: true });
    for (const asker of [...viewers, ...viewersElsewhere]) {
      for (const document of await documentsFor(asker)) {
        if (everything.includes(asker)) await examine(path, document(far), asker);
        else await examine(path, document(flat), asker);
        if (isClassified) await examine(path, document(thin), asker);
      }
    }
  };

  it('lists, their edges, counts, facets and the records one step further', async () => {
    for (const field of askable(schema.getQueryType()!)) {
      const named = getNamedType(field.type);
      if (!isObjectType(named)) continue;
      const page = named.name.endsWith('Connection') ? '(first: 3)' : '';
      const filter = getNamedType(field.args.find(({ name: argument }) => argument === 'filter')?.type);
      const hasRegion = isInputObjectType(filter) && filter.getFields()['withinRegion'] !== undefined;
      await examineAll('list', named, async ({ viewer }) => [
        (selection) => `{ ${field.name}${page} { ${selection} } }`,
        // Offices count what is classified within their region.
        ...viewer.regions
          .slice(0, hasRegion ? 1 : 0)
          .map((code) => (selection: string) => `{ ${field.name}(first: 3, filter: { withinRegion: "${code}" }) { ${selection} } }`),
      ]);
    }
  }, 240_000);

  it('records by reference, as another bureau or the gateway asks for them', async () => {
    const entities = schema.getType('_Entity');
    for (const type of isUnionType(entities) ? entities.getTypes() : []) {
      await examineAll('reference', type, async ({ viewer }) =>
        (await keysOf(subgraph, type, viewer)).map(
          ([field, key]) =>
            (selection: string) =>
              `{ _entities(representations: [{ __typename: "${type.name}", ${field}: ${JSON.stringify(key)} }]) { ... on ${type.name} { ${selection} } } }`,
        ),
      );
    }
  }, 240_000);

  it('single records by their key, and through an inline fragment', async () => {
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      const type = getNamedType(field.type);
      const [argument] = field.args;
      if (field.args.length !== 1 || !isObjectType(type) || (argument!.name !== 'id' && argument!.name !== 'code')) continue;
      const selection = selectionOf(schema, type, { depth: 0 });
      for (const asker of viewers) {
        for (const [, key] of await keysOf(subgraph, type, asker.viewer)) {
          const by = `${field.name}(${argument!.name}: ${JSON.stringify(key)})`;
          await examine('single', `{ ${by} { ${selection} } }`, asker);
          await examine('inline fragment', `{ ${by} { ... on ${type.name} { ${selection} } } }`, asker);
        }
      }
    }
  }, 240_000);

  it('[D9] filters, orders and arguments tell nobody what is withheld from him', async () => {
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      const named = getNamedType(field.type);
      if (!isObjectType(named) || !named.name.endsWith('Connection')) continue;
      for (const { literal, rule, coordinate, hasRegion } of classifiedArguments(field.args)) {
        for (const { name: role, viewer } of viewers) {
          const ask = async (extra: string): Promise<unknown> =>
            (await subgraph.ask(`{ ${field.name}(first: 1, ${literal(extra)}) { totalCount } }`, {}, viewer)).errors?.[0]?.extensions[
              'code'
            ];
          const isOffice = rule.to.some(
            (audience) => !/^(PERSON|INSTITUTION|PARK|COUNTY|PANEL)$/.test(audience) && audiencesOf(viewer).has(audience),
          );
          const place = `${coordinate} by ${role}`;
          cells.add(`${name} ${coordinate} ${role} argument`);
          expect(await ask(''), place).toBe('FORBIDDEN');
          if (!hasRegion) continue;
          expect(await ask('withinRegion: "330400"'), `${place}, of Jiaxing`).toBe('FORBIDDEN');
          const allowed = isOffice && !isExcludedFrom(viewer, rule.dataClass) && viewer.regions.includes('430300');
          expect(await ask('withinRegion: "430300"'), `${place}, of Xiangtan`).toBe(allowed ? undefined : 'FORBIDDEN');
        }
      }
    }
  }, 120_000);

  it('shows every classified field to somebody, those aside that need facts of other bureaus', () => {
    const classified = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        classifiedFieldsOf(type as GraphQLObjectType)
          .filter(({ astNode }) => !astNode?.directives?.some(({ name: { value } }) => value === 'requires'))
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(classified.filter((coordinate) => !shown.has(coordinate))).toEqual([]);
  });
});

/** A few keys of a type: the first of its table, those nearest to the viewer, and one that does not exist. */
async function keysOf(subgraph: TestSubgraph, type: GraphQLObjectType, viewer: Viewer): Promise<(readonly [field: string, key: string])[]> {
  const entity = subgraph.subgraph.definition.entities.find(
    (each) => (each as { meta: { className: string } }).meta.className === type.name,
  );
  const field = type.getFields()['id'] ? 'id' : 'code';
  const ownByType: Readonly<Record<string, readonly string[]>> = {
    Institution: viewer.institutions,
    Talent: viewer.talent ? [viewer.talent] : [],
    Park: viewer.parks,
    Region: viewer.regions,
  };
  const own = ownByType[type.name] ?? viewer.assignments;
  if (!entity) return (ownByType[type.name] ?? []).slice(0, 2).map((key) => [field, key] as const);
  const table = tableOf(entity);
  const { rows } = await sql<{ key: string }>`
    (select ${sql.ref(table.key)} as key from ${sql.table(table.name)} order by ${sql.ref(table.key)} = any(${own}) desc, ${sql.ref(table.key)} desc limit 2)`.execute(
    subgraph.subgraph.database.db,
  );
  return [...rows.map(({ key }) => [field, key] as const), [field, field === 'code' ? '659001' : 'there-is-no-such-record'] as const];
}

/** Each argument value of a list through which something classified could be told, as it is written with the rest of the filter. */
function classifiedArguments(args: readonly GraphQLArgument[]) {
  const filter = args.find(({ name }) => name === 'filter');
  const order = args.find(({ name }) => name === 'orderBy');
  const filterType = filter && getNamedType(filter.type);
  const orderType = order && getNamedType(order.type);
  const filterFields = isInputObjectType(filterType) ? Object.values(filterType.getFields()) : [];
  const hasRegion = filterFields.some(({ name }) => name === 'withinRegion');
  const ofFilter = filterFields.flatMap((field) => {
    const rule = classificationOf(`${filterType!.name}.${field.name}`, field.astNode?.directives);
    return rule
      ? [
          {
            rule,
            coordinate: rule.coordinate,
            hasRegion,
            literal: (extra: string) => `filter: { ${field.name}: ${literalFor(field.type)}, ${extra} }`,
          },
        ]
      : [];
  });
  const orderEnum = isInputObjectType(orderType) ? getNamedType(orderType.getFields()['field']!.type) : undefined;
  const ofOrder = (isEnumType(orderEnum) ? orderEnum.getValues() : []).flatMap((value) => {
    const rule = classificationOf(`${orderEnum!.name}.${value.name}`, value.astNode?.directives);
    const literal = (extra: string): string => `orderBy: { field: ${value.name}, direction: ASC } ${extra && `, filter: { ${extra} }`}`;
    return rule ? [{ rule, coordinate: rule.coordinate, hasRegion, literal }] : [];
  });
  return [...ofFilter, ...ofOrder];
}
