import { existsSync, readFileSync } from 'node:fs';
import { Kind, parse, type DocumentNode, type FieldDefinitionNode, type SelectionSetNode, type TypeNode } from 'graphql';
import { classificationOf, type Classification } from '@helix/service-kit/classification';

/** 开放目录 The fields that everybody may see, by subgraph and type: what is neither here nor `@classified` does not compose. */
export type OpenCatalogue = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export const catalogueFile = new URL('../../../schema/open-catalogue.json', import.meta.url);

export const openCatalogue = (): OpenCatalogue =>
  existsSync(catalogueFile) ? (JSON.parse(readFileSync(catalogueFile, 'utf8')) as OpenCatalogue) : {};

export interface OpennessProblem {
  readonly subgraph: string;
  readonly coordinate: string;
  readonly messageZh: string;
  readonly messageEn: string;
}

/** Types that hold no fact of their own: pages, edges and counts by value, which the service kit writes; the feed has a right of its own. */
const structural = /^(\w+Connection|\w+Edge|\w+Facet|PageInfo|UserError|ChangePage|RecordChange)$/;

interface Field {
  readonly subgraph: string;
  readonly type: string;
  readonly node: FieldDefinitionNode;
  readonly rule: Classification | null;
}

const isExternal = ({ directives }: FieldDefinitionNode): boolean => directives?.some(({ name }) => name.value === 'external') ?? false;
const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

function* fieldsOf(subgraph: string, document: DocumentNode): Generator<Field> {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const type = definition.name.value;
    for (const node of definition.fields ?? [])
      yield { subgraph, type, node, rule: classificationOf(`${type}.${node.name.value}`, node.directives) };
  }
}

/** A subgraph as it is composed. */
interface Service {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

const fieldsOfAll = (services: readonly Service[]): Field[] => services.flatMap(({ name, typeDefs }) => [...fieldsOf(name, typeDefs)]);

/** Every field that is not classified, as the catalogue would hold it. */
export function unclassified(services: readonly Service[]): OpenCatalogue {
  const catalogue: Record<string, Record<string, string[]>> = {};
  for (const { subgraph, type, node, rule } of fieldsOfAll(services)) {
    if (rule || isExternal(node) || structural.test(type)) continue;
    ((catalogue[subgraph] ??= {})[type] ??= []).push(node.name.value);
  }
  return catalogue;
}

/** What must be decided before these subgraphs may be composed: is it public, and is what is derived from it as closed as it is? */
export function opennessProblems(services: readonly Service[], catalogue: OpenCatalogue): OpennessProblem[] {
  const fields = fieldsOfAll(services);
  const problems: OpennessProblem[] = [];
  const complain = (subgraph: string, coordinate: string, messageZh: string, messageEn: string): void =>
    void problems.push({ subgraph, coordinate, messageZh, messageEn });

  const present = new Set(fields.map(({ subgraph, type, node }) => `${subgraph} ${type}.${node.name.value}`));
  for (const { subgraph, type, node, rule } of fields) {
    if (isExternal(node) || structural.test(type)) continue;
    const isListed = catalogue[subgraph]?.[type]?.includes(node.name.value) ?? false;
    const coordinate = `${type}.${node.name.value}`;
    if (rule && isListed)
      complain(subgraph, coordinate, '既已分类，不得列入开放目录', 'is classified, and yet stands in the open catalogue');
    if (!rule && !isListed)
      complain(subgraph, coordinate, '既未分类（@classified），也未列入开放目录', 'is neither @classified nor in the open catalogue');
    if (rule && !rule.basis) complain(subgraph, coordinate, '分类未写明依据', 'is classified without its ground');
    if (rule && node.type.kind === Kind.NON_NULL_TYPE)
      complain(subgraph, coordinate, '已分类的字段须可为空', 'is classified, so it must be nullable');
  }
  for (const [subgraph, types] of Object.entries(catalogue)) {
    for (const [type, names] of Object.entries(types)) {
      for (const name of names) {
        if (present.has(`${subgraph} ${type}.${name}`)) continue;
        complain(
          subgraph,
          `${type}.${name}`,
          '列入开放目录，但模式中已不存在',
          'stands in the open catalogue, but no longer in the schema',
        );
      }
    }
  }

  const owned = new Map(fields.filter(({ node }) => !isExternal(node)).map((field) => [`${field.type}.${field.node.name.value}`, field]));
  for (const { subgraph, type, node, rule } of fields) {
    for (const source of requiredBy(node, type, owned)) {
      if (!source.rule) continue;
      const coordinate = `${type}.${node.name.value}`;
      const alike = rule !== null && rule.to.every((audience) => source.rule!.to.includes(audience));
      if (!alike)
        complain(
          subgraph,
          coordinate,
          `由 ${source.rule.coordinate} 得出，须同样分类，可见对象不得更宽`,
          `is derived from ${source.rule.coordinate}, so it must be classified, for no wider audience`,
        );
    }
  }
  return problems;
}

/** The fields of other bureaus that `@requires` takes in, nested ones included. */
function requiredBy(node: FieldDefinitionNode, type: string, owned: ReadonlyMap<string, Field>): Field[] {
  const given = node.directives?.find(({ name }) => name.value === 'requires')?.arguments?.[0]?.value;
  if (given?.kind !== Kind.STRING) return [];
  const [definition] = parse(`{ ${given.value} }`).definitions;
  const walk = (selections: SelectionSetNode, within: string): Field[] =>
    selections.selections.flatMap((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
      if (selection.kind === Kind.INLINE_FRAGMENT) return walk(selection.selectionSet, selection.typeCondition?.name.value ?? within);
      const field = owned.get(`${within}.${selection.name.value}`);
      if (!field) return [];
      return [field, ...(selection.selectionSet ? walk(selection.selectionSet, namedType(field.node.type)) : [])];
    });
  return definition?.kind === Kind.OPERATION_DEFINITION ? walk(definition.selectionSet, type) : [];
}
