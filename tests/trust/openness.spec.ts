import { print, visit, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { completeSdl } from '@helix/service-kit/sdl';
import { subgraphSdl } from '@helix/service-kit/subgraph';
import { openCatalogue, opennessProblems, unclassified } from '@helix/local/openness';
import { allDefinitions } from '@helix/local/subgraphs';

interface Service {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

describe('what is public was decided, field by field 开放目录', () => {
  let services: Service[];
  beforeAll(async () => {
    services = (await allDefinitions()).map((definition) => ({ name: definition.name, typeDefs: subgraphSdl(definition) }));
  });

  it('every field of the six subgraphs is either in the open catalogue or classified, with its ground', () => {
    expect(opennessProblems(services, openCatalogue())).toEqual([]);
  });

  it('a field that is added without a decision does not compose', () => {
    const [first, ...others] = services;
    const withAnother = visit(first!.typeDefs, {
      ObjectTypeDefinition(node): ObjectTypeDefinitionNode | undefined {
        if (node.name.value !== 'Institution') return undefined;
        const [field] = node.fields!;
        return { ...node, fields: [...node.fields!, { ...field!, name: { ...field!.name, value: 'turnover' } }] };
      },
    });
    const problems = opennessProblems([{ ...first!, typeDefs: withAnother }, ...others], openCatalogue());
    expect(problems.map(({ coordinate }) => coordinate)).toEqual(['Institution.turnover']);
  });

  it('no @classified can be taken out unnoticed: each one is missed', () => {
    const missed: string[] = [];
    const unmissed: string[] = [];
    for (const service of services) {
      const places: string[] = [];
      const path: string[] = [];
      visit(service.typeDefs, {
        ObjectTypeDefinition: { enter: ({ name }) => void path.push(name.value), leave: () => void path.pop() },
        FieldDefinition: (field) => {
          if (path.length && field.directives?.some(({ name }) => name.value === 'classified'))
            places.push(`${path[0]}.${field.name.value}`);
        },
      });
      for (const place of places) {
        const [type, name] = place.split('.');
        const bare = visit(service.typeDefs, {
          ObjectTypeDefinition(node) {
            if (node.name.value !== type) return false;
            const strip = (field: FieldDefinitionNode): FieldDefinitionNode =>
              field.name.value === name
                ? { ...field, directives: field.directives!.filter((each) => each.name.value !== 'classified') }
                : field;
            return { ...node, fields: node.fields!.map(strip) };
          },
        });
        const found = opennessProblems([{ name: service.name, typeDefs: bare }], { [service.name]: openCatalogue()[service.name] ?? {} });
        (found.some(({ coordinate }) => coordinate === place) ? missed : unmissed).push(place);
      }
    }
    expect(unmissed).toEqual([]);
    expect(missed.length).toBeGreaterThan(0);
  });

  it('[D5] what @requires a classified field is classified for no wider audience', () => {
    const owner = `type Query { firms: [Firm!]! } type Firm @key(fields: "id") { id: ID!
      profit: Int @classified(class: COMMERCIAL, to: [INSTITUTION, FINANCE], basis: "统计法")
      facts: Facts }
      type Facts { spend: Int @classified(class: COMMERCIAL, to: [FINANCE], basis: "统计法") }`;
    const other = (grade: string) => `type Facts { spend: Int @external }
      type Firm @key(fields: "id") { id: ID! profit: Int @external facts: Facts @external grade: Int @requires(fields: "${grade.split(' | ')[0]}") ${grade.split(' | ')[1] ?? ''} }`;
    const catalogue = { one: { Query: ['firms'], Firm: ['id', 'facts'] }, two: { Firm: ['id', 'grade'] } };
    const judged = (grade: string, open = catalogue) =>
      opennessProblems(
        [
          { name: 'one', typeDefs: completeSdl(owner) },
          { name: 'two', typeDefs: completeSdl(other(grade)) },
        ],
        {
          ...open,
          one: { ...unclassified([{ name: 'one', typeDefs: completeSdl(owner) }])['one'] },
          two: { ...unclassified([{ name: 'two', typeDefs: completeSdl(other(grade)) }])['two'] },
        },
      ).map(({ coordinate, messageEn }) => `${coordinate} ${messageEn}`);
    expect(judged('profit')).toEqual(['Firm.grade is derived from Firm.profit, so it must be classified, for no wider audience']);
    expect(judged('profit | @classified(class: COMMERCIAL, to: [FINANCE], basis: "统计法")')).toEqual([]);
    expect(judged('profit | @classified(class: COMMERCIAL, to: [FINANCE, INDUSTRY], basis: "统计法")')).toHaveLength(1);
    expect(judged('facts { spend } | @classified(class: COMMERCIAL, to: [INSTITUTION], basis: "统计法")')).toHaveLength(1);
    expect(judged('facts { spend } | @classified(class: COMMERCIAL, to: [FINANCE], basis: "统计法")')).toEqual([]);
  });

  it('filters, orders and facets of a classified field are classified as it is', () => {
    const sdl = completeSdl(`
      type Query { things: ThingConnection! }
      "物件：物件。 A thing." type Thing { id: ID! secretAge: Int @classified(class: COMMERCIAL, to: [FINANCE], basis: "统计法") }
      input ThingFilter { secretAge: [Int!] id: ID }
      enum ThingOrderField { ID SECRET_AGE }
      type ThingFacets { secretAge: [StringFacet!]! other: [StringFacet!]! }`);
    const text = print(sdl);
    const rule = '@classified(class: COMMERCIAL, to: [FINANCE], basis: "统计法")';
    expect(text).toContain(`secretAge: [Int!] ${rule}`);
    expect(text).toContain(`SECRET_AGE ${rule}`);
    expect(text).toContain(`secretAge: [StringFacet!] ${rule}`);
    expect(text).toContain('other: [StringFacet!]!');
  });
});
