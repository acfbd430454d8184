import { isNonNullType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { classificationOf } from '../classification.ts';
import { showsAllRows } from '../row-policy.ts';
import { metadataOf } from '../table.ts';
import type { OpenColumns } from './feed.ts';

/**
 * What the feed may carry, worked out from the schema: of entities that stand in a root list in which everybody sees every row, the columns behind
 * fields that everybody may see. Everything else stays: columns without a field, classified fields, entities with hidden rows or without a list.
 */
export function openColumnsOf(schema: GraphQLSchema, entities: readonly unknown[]): OpenColumns {
  const lists = new Set(Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => connectionOf(field) ?? []));
  const open = new Map<string, ReadonlySet<string>>();
  for (const entity of entities) {
    const { className, props } = metadataOf(entity);
    const type = schema.getType(className);
    if (!isObjectType(type) || !lists.has(className) || !showsAllRows(entity)) continue;
    const fields = type.getFields();
    const isOpen = (name: string): boolean =>
      fields[name] !== undefined && classificationOf(`${className}.${name}`, fields[name].astNode?.directives) === null;
    // `employerId` and `regionCode` are how the fields `employer` and `region` are stored, `amountFen` is the field `amount`.
    const columns = props.map(({ name }) => name).filter((name) => isOpen(name) || isOpen(name.replace(/(Id|Code|Fen)$/, '')));
    open.set(className, new Set(columns));
  }
  return (entity) => open.get(entity) ?? 'none';
}

function connectionOf(field: GraphQLField<unknown, unknown>): string | null {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  return isObjectType(type) ? (/^(\w+)Connection$/.exec(type.name)?.[1] ?? null) : null;
}
