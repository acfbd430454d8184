import { sql, type RawBuilder } from 'kysely';
import type { RequestContext } from '@helix/service-kit/request';
import { holds } from '@helix/service-kit/regions';
import { rowPolicy, type RowPolicy, type Visible } from '@helix/service-kit/row-policy';
import { today } from './talent/talent.queries.ts';

type Condition = RawBuilder<unknown>;

/** Rows `t` that each speak of one person by `talent_id`. */
interface PersonalRows extends Pick<RowPolicy, 'type' | 'open' | 'dataClass' | 'to'> {
  /** The rows that this policy is about; all unless told. */
  readonly only?: Condition;
  /** Rows that concern one of these institutions. */
  readonly institutions?: (keys: readonly string[]) => Condition;
  /** Whether rows also concern whoever mainly employs the person today. */
  readonly employer?: boolean;
  /** Rows of a region; where the person mainly works today unless told. */
  readonly regions?: (within: (column: Condition) => Condition) => Condition;
}

/** The person's main employment today satisfies the condition on `e`. */
const employed = (request: RequestContext, condition: Condition): Condition =>
  sql`exists (select from employment e where e.talent_id = t.talent_id and e.is_main
    and ${holds(sql`e.starts_on`, sql`e.ends_on`, today(request))} and ${condition})`;

/** The column holds one of the institutions. */
export const namesOne = (...columns: readonly string[]) => {
  const named = (keys: readonly string[]): Condition =>
    sql`(${sql.join(
      columns.map((column) => sql`${sql.ref(column)} = any(${[...keys]})`),
      sql` or `,
    )})`;
  return named;
};

/** 个人记录 Who may see rows about a person: the public those that are open, the person all of them, others as the audience says. */
export function personalRows({ only, institutions, employer, regions, ...policy }: PersonalRows): Visible {
  const among = (condition: Condition): Condition => (only ? sql`(${only} and ${condition})` : condition);
  const policyFor = (request: RequestContext): Visible =>
    rowPolicy({
      ...policy,
      persons: (keys) => among(sql`t.talent_id = any(${[...keys]})`),
      institutions: (keys) => {
        const concerned = [
          ...(institutions ? [institutions(keys)] : []),
          ...(employer ? [employed(request, sql`e.institution_id = any(${[...keys]})`)] : []),
        ];
        return among(concerned.length ? sql`(${sql.join(concerned, sql` or `)})` : sql`false`);
      },
      regions: (within) => among(regions ? regions(within) : employed(request, within(sql`e.region_code`))),
    });
  return Object.assign((request: RequestContext) => policyFor(request)(request), {
    unaccounted: (request: RequestContext) => policyFor(request).unaccounted?.(request) ?? null,
    type: policy.type,
  });
}

/** Rows of the region in their own `region_code`. */
export const ofOwnRegion = (within: (column: Condition) => Condition): Condition => within(sql`t.region_code`);

/** The person agreed to be named in public (10.3). */
export const consented: Condition = sql`exists (select from talent p where p.id = t.talent_id and p.name_consent_on is not null)`;
