import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Bureau } from './bureaus.ts';
import {
  belongsTo,
  classificationOf,
  grantedTo,
  inRegionsOf,
  isAudited,
  isExcluded,
  mayBelong,
  officesHeld,
  reasonOf,
  type Classification,
  type ConcernedKeys,
  type Refusal,
} from './classification.ts';
import { dayOf } from './days.ts';
import type { Disclosure } from './disclosure.ts';
import { topLevelError } from './errors.ts';
import { listedRegion } from './listing.ts';
import type { RequestContext } from './request.ts';

/** Tells whom a record concerns; it may ask loaders, for it is asked only where the answer matters. */
export type Concerns<Source = never> = (source: Source, request: RequestContext) => ConcernedKeys | Promise<ConcernedKeys>;

type Resolve = (source: unknown, args: Record<string, unknown>, request: RequestContext, info: GraphQLResolveInfo) => unknown;
type Verdict = { readonly allowed: true; readonly own: boolean; readonly shared: boolean } | Refusal;

/**
 * Puts a guard before every field that carries `@classified`, and before every argument through which such a field could be told: whichever
 * path leads to a record (query, edge, node, reference, interface, mutation), its fields are resolved here and nowhere else. Changes the schema.
 *
 * @throws when a classified field cannot be null, or nothing says whom a record of its type concerns
 */
export function enforceClassification(schema: GraphQLSchema, concerns: Readonly<Record<string, Concerns>>, bureau: Bureau): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = classificationOf(`${type.name}.${field.name}`, field.astNode?.directives);
      const inputs = field.args.filter((argument) => tells(argument));
      if (inputs.length > 0) guardArguments(field, inputs, bureau);
      if (!rule) continue;
      if (isNonNullType(field.type)) throw new Error(`${rule.coordinate} is classified, so it must be nullable`);
      const concerned = concerns[type.name] ?? (type.name.endsWith('Facets') ? concernsOfFacets : undefined);
      if (!concerned) throw new Error(`${rule.coordinate} is classified, but nothing says whom a ${type.name} concerns`);
      guardField(field, rule, concerned, bureau);
    }
  }
  return schema;
}

/** Counts concern the region to which their list was narrowed; where it was not, they concern nobody in particular. */
const concernsOfFacets = (facets: { readonly [listedRegion]?: string | null }): ConcernedKeys =>
  facets[listedRegion] == null ? {} : { regions: [facets[listedRegion]] };

function guardField(field: GraphQLField<unknown, RequestContext>, rule: Classification, concerned: Concerns, bureau: Bureau): void {
  const open = (field.resolve ?? defaultFieldResolver) as Resolve;
  const refusals = new Map<Refusal, Omit<Disclosure['withheld'][number], 'path'>>();
  const withheld = (refusal: Refusal) => {
    let words = refusals.get(refusal);
    if (!words) {
      words = {
        coordinate: rule.coordinate,
        class: rule.dataClass,
        code: refusal,
        ...reasonOf(rule, refusal),
        askZh: bureau.bureauZh,
        askEn: bureau.bureauEn,
      };
      refusals.set(refusal, words);
    }
    return words;
  };
  const settle = (verdict: Verdict, source: unknown, args: Record<string, unknown>, request: RequestContext, info: GraphQLResolveInfo) => {
    const { disclosure, viewer } = request;
    if (typeof verdict === 'string') {
      disclosure.withhold(info.path, withheld(verdict));
      if (viewer.subject !== null && isAudited(rule.dataClass))
        disclosure.record('DENIED', info.parentType.name, keyOf(source), field.name);
      return null;
    }
    if (!verdict.own && isAudited(rule.dataClass)) {
      disclosure.record(rule.reveal ? 'REVEALED' : 'READ', info.parentType.name, keyOf(source), field.name);
    }
    return open(source, args, request, info);
  };
  field.resolve = (source, args, request, info) => {
    const verdict = judge(rule, concerned, source, request);
    return verdict instanceof Promise
      ? verdict.then((found) => settle(found, source, args, request, info))
      : settle(verdict, source, args, request, info);
  };
}

function judge(rule: Classification, concerned: Concerns, source: unknown, request: RequestContext): Verdict | Promise<Verdict> {
  const { viewer } = request;
  if (viewer.subject === null) return 'NOT_CONCERNED';
  if (isExcluded(viewer, rule.dataClass)) return 'ROLE_EXCLUDED';
  const byGrant = (): Verdict => {
    const granted = grantedTo(viewer, rule, request.grants, dayOf(request.now()));
    return granted === true ? forReason(rule, request, { allowed: true, own: false, shared: true }) : granted;
  };
  if (!mayBelong(viewer, rule.to)) return byGrant();
  const byKeys = (keys: ConcernedKeys): Verdict => {
    const audience = rule.to.find((each) => belongsTo(viewer, each, keys));
    if (audience === undefined) return byGrant();
    return forReason(rule, request, { allowed: true, own: audience === 'PERSON' || audience === 'INSTITUTION', shared: false });
  };
  const keys = concerned(source as never, request);
  return keys instanceof Promise ? keys.then(byKeys) : byKeys(keys);
}

const forReason = (rule: Classification, { viewer }: RequestContext, verdict: Exclude<Verdict, string>): Verdict =>
  rule.reveal && !verdict.own && viewer.reason === null ? 'REASON_REQUIRED' : verdict;

const keyOf = (source: unknown): string => {
  const { id, code } = (source ?? {}) as { id?: unknown; code?: unknown };
  return typeof id === 'string' ? id : typeof code === 'string' ? code : '';
};

const inputRule = (input: GraphQLArgument | GraphQLInputField | GraphQLEnumValue, parent: string): Classification | null =>
  classificationOf(`${parent}.${input.name}`, input.astNode?.directives);

/** Whether a value of this argument could tell something that is classified. */
function tells(argument: GraphQLArgument): boolean {
  const seen = new Set<unknown>();
  const within = (type: GraphQLInputType): boolean => {
    const named = getNamedType(type);
    if (seen.has(named)) return false;
    seen.add(named);
    if (isEnumType(named)) return named.getValues().some((value) => inputRule(value, named.name));
    if (!isInputObjectType(named)) return false;
    return Object.values(named.getFields()).some((field) => inputRule(field, named.name) ?? within(field.type));
  };
  return inputRule(argument, '') !== null || within(argument.type);
}

/** What of the value is classified, with the path that leads there. */
function* classifiedIn(type: GraphQLInputType, value: unknown, path: string): Generator<[path: string, rule: Classification]> {
  if (value == null) return;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) yield* classifiedIn(bare.ofType, item, path);
  } else if (isEnumType(bare)) {
    const given = bare.getValues().find((each) => each.value === value);
    const rule = given && inputRule(given, bare.name);
    if (rule) yield [path, rule];
  } else if (isInputObjectType(bare)) {
    for (const field of Object.values(bare.getFields())) {
      const given = (value as Record<string, unknown>)[field.name];
      if (given == null) continue;
      const rule = inputRule(field, bare.name);
      if (rule) yield [`${path}.${field.name}`, rule];
      yield* classifiedIn(field.type, given, `${path}.${field.name}`);
    }
  }
}

/**
 * Filters, orders and arguments by which something classified could be inferred are refused to everybody but the offices in charge, and to those
 * beyond the regions in which they act: they narrow the list to one of these (hostile case D9).
 */
function guardArguments(field: GraphQLField<unknown, RequestContext>, inputs: readonly GraphQLArgument[], bureau: Bureau): void {
  const open = (field.resolve ?? defaultFieldResolver) as Resolve;
  field.resolve = (source, args: Record<string, unknown>, request, info) => {
    for (const argument of inputs) {
      const given = args[argument.name];
      if (given == null) continue;
      const own = inputRule(argument, `${info.parentType.name}.${field.name}`);
      const told = [...(own ? [[argument.name, own] as const] : []), ...classifiedIn(argument.type, given, argument.name)];
      for (const [path, rule] of told) refuseUnless(mayTellBy(rule, args, request), path, rule, bureau);
    }
    return open(source, args, request, info);
  };
}

function mayTellBy(rule: Classification, args: Record<string, unknown>, { viewer }: RequestContext): boolean {
  if (viewer.subject === null || isExcluded(viewer, rule.dataClass) || officesHeld(viewer, rule.to).length === 0) return false;
  const { withinRegion } = (args['filter'] ?? {}) as { withinRegion?: string | null };
  const region = withinRegion ?? (args['regionCode'] as string | null | undefined);
  return region != null && inRegionsOf(viewer, [region]);
}

function refuseUnless(allowed: boolean, argument: string, rule: Classification, bureau: Bureau): void {
  if (allowed) return;
  const { reasonZh, reasonEn } = reasonOf(rule, 'NOT_CONCERNED');
  throw topLevelError(
    'FORBIDDEN',
    [
      `不能按 ${argument} 筛选、排序或统计：${reasonZh}；履职部门须同时以 withinRegion 限定本地区`,
      `You may not filter, order or count by ${argument}. ${reasonEn}; offices in charge also narrow the list to their region by withinRegion`,
    ],
    { argument, reasonZh, reasonEn, ownerZh: bureau.bureauZh, ownerEn: bureau.bureauEn },
  );
}
