import { composeServices } from '@apollo/composition';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { clientSdl, schemaModel, type SchemaModel } from './schema-model.ts';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable", "@override", "@inaccessible", "@composeDirective"])';
const CLASSIFIED = `extend schema @link(url: "https://helix.example/classification/v1.0", import: ["@classification"]) @composeDirective(name: "@classification")
  directive @classification(level: Level!) on FIELD_DEFINITION | OBJECT
  enum Level { PUBLIC PERSONAL }`;

/** The real composition of the given subgraphs, with addresses that must stay inside. */
function compose(subgraphs: Readonly<Record<string, string>>): string {
  const result = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({
      name,
      url: `http://${name}.internal.invalid/`,
      typeDefs: parse(`${FEDERATION} ${sdl}`),
    })),
  );
  if (!result.supergraphSdl) throw new Error(result.errors?.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
}

const supergraph = compose({
  institutions: `${CLASSIFIED}
    "机构。 Institution." type Institution @key(fields: "id") @key(fields: "uscc") {
      id: ID! uscc: String! nameZh: String! kind: Kind!
      phone: String @classification(level: PERSONAL)
      legacyName: String @deprecated(reason: "改用 nameZh。 Use nameZh.")
      note: String @inaccessible
    }
    enum Kind { UNIVERSITY ENTERPRISE @deprecated(reason: "停用。 Retired.") }
    input Filter { kind: Kind = ENTERPRISE }
    interface Named { nameZh: String! }
    type Park implements Named @key(fields: "id") { id: ID! nameZh: String! rating: Int }
    type Money @shareable { fen: String! }
    type Query { institutions(filter: Filter, first: Int = 20): [Institution!]! }`,
  funding: `
    type Institution @key(fields: "id") {
      id: ID! kind: Kind! @external
      grants: [Grant!]! received: Money! audits: [Grant!]! plans: [Grant!]! mayApply: Boolean! @requires(fields: "kind")
    }
    type Park @key(fields: "id") { id: ID! rating: Int @override(from: "institutions") }
    enum Kind { UNIVERSITY ENTERPRISE }
    type Money @shareable { fen: String! }
    type Grant @key(fields: "id") { id: ID! payee: Institution! basis: Basis }
    union Basis = Clause | Contract
    type Clause { text: String! } type Contract { no: String! }
    type Query { grants: [Grant!]! }`,
  talent: `type Institution @key(fields: "id", resolvable: false) { id: ID! }
    type Person @key(fields: "id") { id: ID! employer: Institution } type Query { people: [Person!]! }`,
});
const model: SchemaModel = schemaModel(supergraph);
const typeOf = (name: string) => model.types.find((type) => type.name === name)!;
const fieldOf = (type: string, name: string) => typeOf(type).fields.find((field) => field.name === name)!;

describe('the model of a supergraph 数据模型', () => {
  it('names the subgraphs and holds neither their addresses nor the vocabulary of composition', () => {
    expect(model.bureaus.toSorted()).toEqual(['funding', 'institutions', 'talent']);
    expect(JSON.stringify(model)).not.toMatch(/internal\.invalid|join__|link__|@link/);
  });

  it('gives each field to the bureau that answers it, not to those that refer to it', () => {
    expect(fieldOf('Institution', 'kind').bureaus).toEqual(['institutions']);
    expect(fieldOf('Institution', 'grants').bureaus).toEqual(['funding']);
    expect(fieldOf('Money', 'fen').bureaus.toSorted()).toEqual(['funding', 'institutions']);
    expect(fieldOf('Query', 'people').bureaus).toEqual(['talent']);
  });

  it('finds the owner of an entity among the bureaus that add to it, by its plain values', () => {
    // Funding adds four lists and amounts to the institution; the names and codes are another's.
    expect(typeOf('Institution').owner).toBe('institutions');
    expect(typeOf('Institution').shares).toContainEqual({ bureau: 'talent', keys: ['id'], referenceOnly: true, ownFields: 0 });
    expect(typeOf('Grant').owner).toBe('funding');
    expect(typeOf('Money').owner, 'held alike').toBeNull();
    expect(typeOf('Query').owner, 'a root belongs to nobody').toBeNull();
  });

  it('tells what a bureau must be told first, and what was handed over', () => {
    expect(fieldOf('Institution', 'mayApply').requires).toEqual([{ bureau: 'funding', fields: 'kind' }]);
    expect(fieldOf('Park', 'rating')).toMatchObject({ bureaus: ['funding'], movedFrom: 'institutions' });
  });

  it('keeps keys, kinds, defaults and deprecations', () => {
    expect(typeOf('Institution').shares.find(({ bureau }) => bureau === 'institutions')?.keys).toEqual(['id', 'uscc']);
    expect(
      Object.fromEntries(['Query', 'Institution', 'Money', 'Named', 'Basis', 'Kind', 'Filter'].map((name) => [name, typeOf(name).kind])),
    ).toEqual({
      Query: 'root',
      Institution: 'entity',
      Money: 'object',
      Named: 'interface',
      Basis: 'union',
      Kind: 'enum',
      Filter: 'input',
    });
    expect(fieldOf('Query', 'institutions').args).toMatchObject([
      { name: 'filter', type: 'Filter' },
      { name: 'first', defaultValue: '20' },
    ]);
    expect(typeOf('Filter').inputs).toMatchObject([{ name: 'kind', defaultValue: 'ENTERPRISE' }]);
    expect(fieldOf('Institution', 'legacyName').deprecated).toBe('改用 nameZh。 Use nameZh.');
    expect(typeOf('Kind').values).toMatchObject([
      { name: 'UNIVERSITY', deprecated: null },
      { name: 'ENTERPRISE', deprecated: '停用。 Retired.' },
    ]);
  });

  it('follows every reference back: fields, arguments, input fields, members, implementations', () => {
    expect(typeOf('Institution').usedBy).toEqual(
      expect.arrayContaining([
        { type: 'Query', field: 'institutions', arg: null },
        { type: 'Grant', field: 'payee', arg: null },
        { type: 'Person', field: 'employer', arg: null },
      ]),
    );
    expect(typeOf('Filter').usedBy).toEqual([{ type: 'Query', field: 'institutions', arg: 'filter' }]);
    expect(typeOf('Kind').usedBy).toContainEqual({ type: 'Filter', field: 'kind', arg: null });
    expect(typeOf('Clause').usedBy).toEqual([{ type: 'Basis', field: null, arg: null }]);
    expect(typeOf('Named')).toMatchObject({ members: ['Park'], usedBy: [{ type: 'Park', field: null, arg: null }] });
  });

  it('shows whatever directives composition carries, without knowing them', () => {
    expect(fieldOf('Institution', 'phone').directives).toEqual(['@classification(level: PERSONAL)']);
    const directive = model.directives.find(({ name }) => name === 'classification');
    expect(directive?.usedBy).toEqual([{ type: 'Institution', field: 'phone', arg: null }]);
    expect(typeOf('Level').usedBy).toEqual([{ type: '@classification', field: null, arg: 'level' }]);
  });

  it('leaves out what is hidden from clients', () => {
    expect(typeOf('Institution').fields.map(({ name }) => name)).not.toContain('note');
    expect(clientSdl(supergraph)).not.toMatch(/\bnote\b|inaccessible|join__|internal\.invalid/);
  });

  it('prints a schema for clients that stands by itself', () => {
    const schema = buildSchema(clientSdl(supergraph));
    expect(schema.getQueryType()?.getFields()).toHaveProperty('institutions');
    expect(clientSdl(supergraph)).toContain('@classification(level: PERSONAL)');
  });
});
