import { readdirSync, readFileSync } from 'node:fs';
import { Kind, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { completeSdl } from './sdl.ts';

const subgraphs = new URL('../../../subgraphs/', import.meta.url);

describe('every subgraph says what its schema means, in two languages', () => {
  for (const name of readdirSync(subgraphs)) {
    it(`${name}: each type, field, argument and enum value is described, Chinese first, then English`, () => {
      const document = completeSdl(readFileSync(new URL(`${name}/schema.graphql`, subgraphs), 'utf8'));
      const bare: string[] = [];
      const path: string[] = [];
      const judge = (node: { name: { value: string }; description?: { value: string } }, keys: ReadonlySet<string>): void => {
        const coordinate = [...path, node.name.value].join('.');
        const text = node.description?.value ?? '';
        if (!keys.has(coordinate) && !/\p{Script=Han}.*。 .*[A-Za-z]/su.test(text)) bare.push(coordinate);
      };
      const undescribed = new Set(['Query', 'Mutation']);
      visit(document, {
        ObjectTypeDefinition: {
          enter(node) {
            if (!undescribed.has(node.name.value)) judge(node, undescribed);
            path.push(node.name.value);
            const keys = node.directives
              ?.filter((directive) => directive.name.value === 'key')
              .flatMap(({ arguments: given }) => given ?? []);
            for (const { value } of keys ?? [])
              if (value.kind === Kind.STRING) for (const field of value.value.split(/\W+/)) undescribed.add(`${node.name.value}.${field}`);
            for (const field of node.fields ?? [])
              if (field.directives?.some(({ name: { value } }) => value === 'external'))
                undescribed.add(`${node.name.value}.${field.name.value}`);
          },
          leave: () => void path.pop(),
        },
        InputObjectTypeDefinition: {
          enter: (node) => (judge(node, undescribed), void path.push(node.name.value)),
          leave: () => void path.pop(),
        },
        EnumTypeDefinition: { enter: (node) => (judge(node, undescribed), void path.push(node.name.value)), leave: () => void path.pop() },
        FieldDefinition: { enter: (node) => (judge(node, undescribed), void path.push(node.name.value)), leave: () => void path.pop() },
        InputValueDefinition: (node) => judge(node, undescribed),
        EnumValueDefinition: (node) => judge(node, undescribed),
      });
      expect(bare).toEqual([]);
    });
  }
});

describe('completing the SDL', () => {
  const complete = completeSdl(`
    "查询。 Queries." type Query { "项目。 Projects." things: ThingConnection! }
    "物件：一个物件。 A thing." type Thing { "标识。 Id." id: ID! "级别。 Level." level: Level }
    "物件的筛选。 Conditions." input ThingFilter { "级别之一。 One of." level: [Level!] }
    "物件的排序。 Orders." enum ThingOrderField { "标识。 Id." ID }
    "分面。 Facets." type ThingFacets { "按级别。 By level." level: [LevelFacet!]! }`);
  const named = new Map(
    complete.definitions.flatMap((definition) =>
      'name' in definition && definition.name ? [[definition.name.value, definition] as const] : [],
    ),
  );

  it('adds connection, edge, order and facet types that the subgraph only names', () => {
    expect(['ThingConnection', 'ThingEdge', 'ThingOrder', 'LevelFacet'].filter((name) => !named.has(name))).toEqual([]);
  });

  it('gives every connection the same arguments, filter and order among them', () => {
    const query = named.get('Query');
    expect(query?.kind === Kind.OBJECT_TYPE_DEFINITION && query.fields?.[0]?.arguments?.map(({ name }) => name.value)).toEqual([
      'first',
      'after',
      'last',
      'before',
      'filter',
      'orderBy',
    ]);
  });

  it('names the connection after the type in Chinese', () => {
    const connection = named.get('ThingConnection');
    expect(connection && 'description' in connection && connection.description?.value).toContain('物件列表');
  });
});
