import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { bilingual, type Bilingual } from '../pages/bilingual.ts';

/** Rows asked for at once; the largest page of the subgraphs' lists. */
export const pageSize = 100;

/** A root list of the graph, as an export walks it. */
export interface ExportedList {
  /** Its field of Query. */
  readonly name: string;
  /** What it lists. */
  readonly description: Bilingual;
  readonly record: GraphQLObjectType;
  /** Types of its arguments; null where the list takes none of that name. */
  readonly filter: GraphQLInputType | null;
  readonly orderBy: GraphQLInputType | null;
}

const fieldsOfPage = ['nodes', 'pageInfo', 'totalCount'];

/** Whether a type is a page of a list: nobody exports a list within a list. */
export const isPage = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && fieldsOfPage.every((name) => Object.hasOwn(type.getFields(), name));

/** Every root list that can be walked page by page, by name: a connection that needs no argument. */
export function exportedLists(schema: GraphQLSchema): ReadonlyMap<string, ExportedList> {
  const lists = new Map<string, ExportedList>();
  for (const [name, { type, args, description }] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    const page = getNullableType(type);
    const argument = (wanted: string): GraphQLInputType | null => args.find((each) => each.name === wanted)?.type ?? null;
    if (!isPage(page) || !argument('first') || !argument('after') || args.some(isRequiredArgument)) continue;
    const nodes = getNullableType(page.getFields()['nodes']!.type);
    const record = getNamedType(nodes);
    if (!isListType(nodes) || !isObjectType(record)) continue;
    const orderBy = argument('orderBy');
    lists.set(name, {
      name,
      description: bilingual(description),
      record,
      filter: argument('filter'),
      orderBy: isInputObjectType(orderBy) ? orderBy : null,
    });
  }
  return lists;
}
