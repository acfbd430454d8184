import { readFileSync } from 'node:fs';
import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type NameNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

const commonSdl = readFileSync(new URL('../../../schema/common.graphql', import.meta.url), 'utf8');

const federation = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@override", "@tag", "@composeDirective"])
  @link(url: "https://helix-graph.example/classification/v1.0", import: ["@classified"])
  @composeDirective(name: "@classified")
`;

/**
 * A subgraph's whole schema: its own SDL, `schema/common.graphql`, the federation link, and the types that every
 * connection repeats. What a `…Connection`, `…Order` or `…Facet` type means is written here once; a subgraph names
 * them and defines only what is its own (`ProjectOrderField`, `ProjectFilter`, `ProjectFacets`).
 *
 * @param feedOf the subgraph whose change feed is part of its Query; none where it is left out
 */
export function completeSdl(ownSdl: string, feedOf?: string): DocumentNode {
  const written = `${federation}\n${commonSdl}\n${ownSdl}${feedOf === undefined ? '' : changesField(feedOf)}`;
  const own = parse(written);
  const defined = new Map(
    own.definitions.flatMap((definition) =>
      'name' in definition && definition.name ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const named = new Set<string>();
  visit(own, { NamedType: ({ name }) => void named.add(name.value) });
  const generated = [...named]
    .filter((name) => !defined.has(name))
    .flatMap((name) => {
      const node = /^(\w+)Connection$/.exec(name)?.[1];
      if (node && defined.has(node)) {
        const zh = chineseName(defined.get(node));
        const order = defined.has(`${node}OrderField`) ? [orderInput(node, zh)] : [];
        return [connectionTypes(node, zh, defined.has(`${node}Facets`)), ...order];
      }
      const value = /^(\w+)Facet$/.exec(name)?.[1];
      return value && defined.get(value)?.kind === Kind.ENUM_TYPE_DEFINITION ? [facetType(value)] : [];
    });
  return withInheritedClassification(withConnectionArguments(parse(`${written}\n${generated.join('\n')}`), defined));
}

const changesField = (subgraph: string): string => `
extend type Query {
  "变更流：本子图已提交的变更，供对接系统和工作人员读取。 The change feed: what was committed here, for integrators and officers."
  ${subgraph}Changes(
    "上一页的 endCursor；不给则从头读取。 The endCursor of the page before; from the beginning without."
    after: Cursor
    "取几条，1 至 1000，缺省 100。 How many: 1 to 1,000, 100 unless told."
    first: Int
    "只取这些实体。 Of these entities only."
    entities: [String!]
  ): ChangePage!
}`;

const screamingSnake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/**
 * Whatever tells a classified field is classified as it is: the filter, the order and the facet of the same name. Those of another name carry a
 * `@classified` of their own. A classified facet may be null.
 */
function withInheritedClassification(document: DocumentNode): DocumentNode {
  const rules = new Map<string, ConstDirectiveNode>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      const rule = field.directives?.find(({ name }) => name.value === 'classified');
      if (rule) rules.set(`${definition.name.value}.${field.name.value}`, rule);
    }
  }
  if (rules.size === 0) return document;
  const inherited = <Member extends { readonly name: NameNode; readonly directives?: readonly ConstDirectiveNode[] }>(
    member: Member,
    coordinate: string,
  ): Member => {
    const rule = rules.get(coordinate);
    if (!rule || member.directives?.some(({ name }) => name.value === 'classified')) return member;
    return { ...member, directives: [...(member.directives ?? []), rule] };
  };
  return visit(document, {
    InputObjectTypeDefinition(node) {
      const type = /^(\w+)Filter$/.exec(node.name.value)?.[1];
      if (!type || !node.fields) return undefined;
      return { ...node, fields: node.fields.map((field) => inherited(field, `${type}.${field.name.value}`)) };
    },
    EnumTypeDefinition(node) {
      const type = /^(\w+)OrderField$/.exec(node.name.value)?.[1];
      if (!type || !node.values) return undefined;
      const fieldOf = new Map(
        [...rules.keys()].flatMap((name) => {
          const [owner, field = ''] = name.split('.');
          return owner === type ? [[screamingSnake(field), name]] : [];
        }),
      );
      return { ...node, values: node.values.map((value) => inherited(value, fieldOf.get(value.name.value) ?? '')) };
    },
    ObjectTypeDefinition(node) {
      const type = /^(\w+)Facets$/.exec(node.name.value)?.[1];
      if (!type || !node.fields) return undefined;
      return {
        ...node,
        fields: node.fields.map((field) => {
          const ruled = inherited(field, `${type}.${field.name.value}`);
          return ruled === field || field.type.kind !== Kind.NON_NULL_TYPE ? ruled : { ...ruled, type: field.type.type };
        }),
      };
    },
  });
}

/** `项目：…` names the type 项目. */
function chineseName(definition: unknown): string {
  const text = (definition as ObjectTypeDefinitionNode | undefined)?.description?.value ?? '';
  return /^[^：。，,.:（(\s]+/.exec(text)?.[0] ?? '记录';
}

const connectionTypes = (node: string, zh: string, faceted: boolean): string => `
"${zh}列表：按键集游标分页。 A page of ${node} records, by keyset cursor."
type ${node}Connection {
  "本页的${zh}。 The records of this page."
  nodes: [${node}!]!
  "本页的${zh}及其游标。 The records of this page with their cursors."
  edges: [${node}Edge!]!
  "翻页信息。 Where this page lies."
  pageInfo: PageInfo!
  "符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked."
  totalCount: Int!${
    faceted
      ? `
  "符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked."
  facets: ${node}Facets!`
      : ''
  }
}
"${zh}列表的一条边。 One record of a page."
type ${node}Edge {
  "本条的游标。 The cursor of this record."
  cursor: Cursor!
  "${zh}。 The record."
  node: ${node}!
}`;

const orderInput = (node: string, zh: string): string => `
"${zh}的排序；相同时以标识为序。 How to order ${node} records; the id breaks ties."
input ${node}Order {
  "排序字段。 The field to order by."
  field: ${node}OrderField!
  "排序方向。 The direction."
  direction: OrderDirection!
}`;

const facetType = (value: string): string => `
"按 ${value} 的计数。 A count by ${value}."
type ${value}Facet @shareable {
  "取值；未填为空。 The value; null where it is not recorded."
  value: ${value}
  "记录数。 How many records."
  count: Int!
}`;

const pagingArguments = (node: string, defined: ReadonlyMap<string, unknown>): string => `type Arguments { field(
  "取前几条，1 至 100，缺省 20。 How many from the start: 1 to 100, 20 unless told."
  first: Int
  "从此游标之后取。 Only what follows this cursor."
  after: Cursor
  "取后几条，1 至 100。 How many from the end: 1 to 100."
  last: Int
  "到此游标之前为止。 Only what precedes this cursor."
  before: Cursor
  ${defined.has(`${node}Filter`) ? `"筛选条件，各项同时成立。 Conditions, all of which must hold." filter: ${node}Filter` : ''}
  ${defined.has(`${node}OrderField`) ? `"排序。 The order." orderBy: ${node}Order` : ''}
): Int }`;

/** Every field that answers a connection takes the same arguments; they are added where the SDL leaves them out. */
function withConnectionArguments(document: DocumentNode, defined: ReadonlyMap<string, unknown>): DocumentNode {
  const extra = new Map<string, FieldDefinitionNode>();
  return visit(document, {
    FieldDefinition(field) {
      const type = field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type;
      const node = type.kind === Kind.NAMED_TYPE ? /^(\w+)Connection$/.exec(type.name.value)?.[1] : undefined;
      if (!node) return undefined;
      let template = extra.get(node);
      if (!template) {
        const [definition] = parse(pagingArguments(node, defined)).definitions as [ObjectTypeDefinitionNode];
        template = definition.fields![0]!;
        extra.set(node, template);
      }
      const own = new Set(field.arguments?.map(({ name }) => name.value));
      return { ...field, arguments: [...(field.arguments ?? []), ...template.arguments!.filter(({ name }) => !own.has(name.value))] };
    },
  });
}
