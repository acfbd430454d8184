import { sql, type RawBuilder } from 'kysely';
import { actsFor, grantedTo, isAudited, isExcluded, type Audience, type DataClass } from './classification.ts';
import { dayOf } from './days.ts';
import { regionStem } from './identifiers.ts';
import { below } from './regions.ts';
import type { RequestContext } from './request.ts';

type Condition = RawBuilder<unknown>;

/** Who may see which rows of a table, `t` in every condition. What is said here holds on every path; filters can only narrow it. */
export interface RowPolicy {
  /** Name of the type in the graph, for grants and the access log. */
  readonly type: string;
  /** Rows that everybody may see; none unless told. */
  readonly open?: Condition;
  /** What the other rows are. */
  readonly dataClass: DataClass;
  /** NONE where the law lets no grant open these rows; CONDITIONAL unless told. */
  readonly sharing?: 'CONDITIONAL' | 'NONE';
  /** Whether all but the person and the institution concerned see these rows only for a stated reason. */
  readonly reveal?: boolean;
  /** Who else may see the rows that concern them. */
  readonly to: readonly Audience[];
  /** Rows that concern one of these persons, institutions, parks; rows assigned to experts under these keys. */
  readonly persons?: (keys: readonly string[]) => Condition;
  readonly institutions?: (keys: readonly string[]) => Condition;
  readonly parks?: (keys: readonly string[]) => Condition;
  readonly assignments?: (keys: readonly string[]) => Condition;
  /** Rows of a region, by the column that holds its code: `(within) => within(sql.ref('t.region_code'))`. */
  readonly regions?: (within: (column: Condition) => Condition) => Condition;
  /** Rows that nobody may see for now, whoever asks, such as bids before the opening. */
  readonly sealed?: (request: RequestContext) => Condition;
}

const listedWhole = new WeakSet<object>();
const listedInPart = new WeakSet<object>();

/** Notes how an entity is read: wherever only some of its rows show, it has rows that are not for everybody. */
export function noteReading(entity: unknown, visible: unknown): void {
  (visible === undefined ? listedWhole : listedInPart).add(entity as object);
}

/** Whether everybody sees every row of the entity: it is listed as a whole, and nowhere in part. */
export const showsAllRows = (entity: unknown): boolean => listedWhole.has(entity as object) && !listedInPart.has(entity as object);

/** Which rows the caller may see. */
export interface Visible {
  (request: RequestContext): Condition;
  /** True for rows whose reading needs no account; null where all that the caller sees are such. */
  readonly unaccounted?: (request: RequestContext) => Condition | null;
  readonly type?: string;
}

/** What a policy without open rows gives to those whom it shows none. */
const nothing: Condition = sql`false`;

const or = (conditions: readonly Condition[]): Condition =>
  conditions.length === 1 ? conditions[0]! : sql`(${sql.join(conditions, sql` or `)})`;

/** Makes the policy a condition for whoever asks. The public gets `open` as it stands; denial wins over every other rule. */
export function rowPolicy(policy: RowPolicy): Visible {
  const open = policy.open ?? nothing;

  const widened = (request: RequestContext): { own: Condition[]; others: Condition[] } => {
    const { viewer } = request;
    const own: Condition[] = [];
    const others: Condition[] = [];
    if (viewer.subject === null || isExcluded(viewer, policy.dataClass)) return { own, others };
    const within = (column: Condition): Condition =>
      viewer.regions.length ? or(viewer.regions.map((region) => below(column, sql`${regionStem(region)}::text`))) : sql`false`;
    let byRegion = false;
    for (const audience of policy.to) {
      if (audience === 'PERSON') {
        if (viewer.talent !== null && policy.persons) own.push(policy.persons([viewer.talent]));
      } else if (audience === 'INSTITUTION') {
        const speaks = viewer.roles.includes('ENTERPRISE_USER') || viewer.roles.includes('INSTITUTION_ADMIN');
        if (speaks && viewer.institutions.length && policy.institutions) own.push(policy.institutions(viewer.institutions));
      } else if (audience === 'PARK') {
        if (viewer.roles.includes('PARK_OFFICER') && viewer.parks.length && policy.parks) others.push(policy.parks(viewer.parks));
      } else if (audience === 'PANEL') {
        const judges = viewer.roles.includes('EXPERT_REVIEWER');
        if (judges && viewer.assignments.length && policy.assignments) others.push(policy.assignments(viewer.assignments));
      } else {
        byRegion ||= audience === 'COUNTY' ? viewer.roles.includes('COUNTY_OFFICER') : actsFor(viewer, audience);
      }
    }
    if (byRegion && policy.regions) others.push(policy.regions(within));
    const rule = {
      coordinate: policy.type,
      dataClass: policy.dataClass,
      to: [],
      sharing: policy.sharing ?? 'CONDITIONAL',
      basis: '',
      reveal: false,
    } as const;
    if (policy.reveal && viewer.reason === null) return { own, others: [] };
    if (request.grants.length && grantedTo(viewer, rule, request.grants, dayOf(request.now())) === true) others.push(sql`true`);
    return { own, others };
  };

  const visible = (request: RequestContext): Condition => {
    const { own, others } = widened(request);
    const seen = or([open, ...own, ...others]);
    return policy.sealed ? sql`${seen} and not (${policy.sealed(request)})` : seen;
  };
  const unaccounted = (request: RequestContext): Condition | null => {
    if (!isAudited(policy.dataClass)) return null;
    const { own, others } = widened(request);
    return others.length ? or([open, ...own]) : null;
  };
  return Object.assign(visible, { unaccounted, type: policy.type });
}

/**
 * Rows that any of these policies shows, where the rows of one table are of several classes. Each policy speaks of its own rows alone; only one
 * of them has open rows. All are of one type.
 */
export function eitherOf(...policies: readonly [Visible, ...Visible[]]): Visible {
  const anyOf = (conditions: readonly Condition[]): Condition => {
    const some = conditions.filter((condition) => condition !== nothing);
    return some.length ? or(some) : nothing;
  };
  const visible = (request: RequestContext): Condition => anyOf(policies.map((policy) => policy(request)));
  const unaccounted = (request: RequestContext): Condition | null => {
    const parts = policies.map((policy) => policy.unaccounted?.(request) ?? null);
    return parts.every((part) => part === null) ? null : anyOf(parts.map((part, at) => part ?? policies[at]!(request)));
  };
  return Object.assign(visible, { unaccounted, ...(policies[0].type ? { type: policies[0].type } : {}) });
}
