import {
  buildASTSchema,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type ConstDirectiveNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import type { StoredOperation } from '@helix/gateway/operations';
import type { Bureau } from '@helix/service-kit/bureaus';
import type { CompositionProblem } from './composition.ts';

/**
 * Stored operations that the supergraph would no longer answer, each with the bureaus whose change breaks it and those whose records it leads
 * through. Frontends and reports rest on them: a subgraph may take away what nobody stores, and nothing else [G5].
 *
 * @param before the supergraph as it was, which knows who owned what is gone now
 */
export function brokenOperations(
  supergraphSdl: string,
  before: string,
  operations: readonly StoredOperation[],
  bureaus: readonly Bureau[],
): CompositionProblem[] {
  const [now, then] = [supergraphSdl, before].map((sdl) => buildASTSchema(parse(sdl), { assumeValid: true })) as [
    GraphQLSchema,
    GraphQLSchema,
  ];
  const owners = ownersIn(then);
  return operations.flatMap(({ id, titleZh, titleEn, document }) => {
    const parsed = parse(document);
    const [error] = validate(now, parsed);
    if (!error) return [];
    const broken = error.nodes?.find((node): node is FieldNode => node.kind === Kind.FIELD);
    const coordinates = coordinatesOf(parsed, then, broken);
    const concerned = new Set(coordinates.flatMap((coordinate) => owners(coordinate)));
    const named = bureaus.filter(({ name }) => concerned.has(name));
    return [
      {
        code: 'OPERATION_BROKEN',
        subgraphs: named.map(({ name }) => name),
        bureausZh: named.map(({ bureauZh }) => bureauZh),
        bureausEn: named.map(({ bureauEn }) => bureauEn),
        coordinate: coordinates.at(-1) ?? null,
        message: `${id} ${titleZh} ${titleEn}: ${error.message}`,
      },
    ];
  });
}

/** The fields that lead to a field, outermost first and itself last, as `Type.field` of the schema in which it still existed. */
function coordinatesOf(document: ReturnType<typeof parse>, schema: GraphQLSchema, field: FieldNode | undefined): string[] {
  const info = new TypeInfo(schema);
  const path: string[] = [];
  let found: string[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        enter(node) {
          path.push(`${info.getParentType()?.name ?? '?'}.${node.name.value}`);
          if (node === field) found = [...path];
        },
        leave() {
          path.pop();
        },
      },
    }),
  );
  return found;
}

/** Who resolves a field: the subgraphs that the supergraph names at it, or at its type when it names none there. */
function ownersIn(schema: GraphQLSchema): (coordinate: string) => readonly string[] {
  const names = new Map(
    (
      schema.getType('join__Graph')?.astNode as {
        values?: readonly { name: { value: string }; directives?: readonly ConstDirectiveNode[] }[];
      }
    )?.values?.map((value) => [value.name.value, argumentOf(value.directives?.[0], 'name') ?? value.name.value]) ?? [],
  );
  const named = (directives: readonly ConstDirectiveNode[] | undefined, directive: string): string[] =>
    (directives ?? [])
      .filter(({ name, arguments: given }) => name.value === directive && !given?.some((argument) => argument.name.value === 'external'))
      .flatMap((used) => names.get(argumentOf(used, 'graph') ?? '') ?? []);
  return (coordinate) => {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const type = schema.getType(typeName);
    if (!type || !('getFields' in type)) return [];
    const owners = named(type.getFields()[fieldName]?.astNode?.directives, 'join__field');
    return owners.length ? owners : named(type.astNode?.directives, 'join__type');
  };
}

function argumentOf(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}
