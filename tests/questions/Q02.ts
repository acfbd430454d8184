import { expect } from 'vitest';
import { claimsFor, fundOfKind, kindsOfOtherClauses } from './claims.ts';
import { namesIn } from './names.ts';
import { financeOfAll, question } from './question.ts';

/** A platform newly recognised in the year after a joint application (联合申报), and its post-subsidy. */
interface Recognised {
  readonly id: string;
  readonly nameZh: string;
  readonly level: string;
  readonly recognisedOn: string;
  readonly host: string;
  readonly founders: readonly string[];
  /** UNKNOWN: a kind beyond the four named, on which nobody has decided. */
  readonly verdict: string;
  readonly clause: string;
  readonly wan: string | null;
  readonly state: string;
  readonly paid: readonly string[];
  readonly fund: string | null;
  readonly payer: string | null;
}

interface Answer {
  readonly settled: readonly Recognised[];
  /** Due and not paid in full: the question's answer. */
  readonly owed: readonly Recognised[];
  /** Not due, or not yet decided. */
  readonly others: readonly Recognised[];
}

const sorted = (platforms: readonly Recognised[]): Answer => ({
  settled: platforms.filter(({ verdict, state }) => verdict === 'YES' && state === 'PAID'),
  owed: platforms.filter(({ verdict, state }) => verdict === 'YES' && state !== 'PAID'),
  others: platforms.filter(({ verdict }) => verdict !== 'YES'),
});

/** XT 11: one instrument for each of three levels, in 万元; what a platform had at a lower level is taken off. */
const tiers = [
  { level: 'MUNICIPAL', code: 'PI-XT-20-M', wan: 5 },
  { level: 'PROVINCIAL', code: 'PI-XT-20-P', wan: 10 },
  { level: 'NATIONAL', code: 'PI-XT-20-N', wan: 100 },
];

interface PlatformRow {
  readonly id: string;
  readonly nameZh: string;
  readonly kind: string;
  readonly level: string;
  readonly recognisedOn: string;
  readonly isRevoked: boolean;
  readonly hostId: string;
  readonly founderIds: string[];
}

interface Named {
  readonly nameZh: string;
}

interface Data {
  readonly platforms: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly {
      readonly id: string;
      readonly nameZh: string;
      readonly level: string;
      readonly recognisedOn: string;
      readonly host: Named;
      readonly founders: readonly { readonly institution: Named }[];
      readonly postSubsidies: readonly {
        readonly instrument: { readonly code: string; readonly clause: { readonly id: string } };
        readonly verdict: string;
        readonly amount: { readonly wan: string } | null;
        readonly state: string;
        readonly payments: readonly { readonly amount: { readonly wan: string } }[];
        readonly fund: Named | null;
        readonly payer: Named | null;
      }[];
    }[];
  };
}

/** Q02 今年新认定、联合申报的国家、省、市级平台，哪些应拿100/10/5万元后补助却还没有申请或兑现，由哪家专项出钱？ XT-38a, XT-38b, clause 11. */
export default question<Answer>({
  id: 'Q02',
  asker: financeOfAll,
  variants: [{ year: 2024 }, { year: 2026 }, { year: 2019 }],

  async expected(databases, { city, year }) {
    const rows = await databases.rows<PlatformRow>(
      'projects',
      `select t.id, t.name_zh as "nameZh", t.kind, t.level, t.recognised_on::text as "recognisedOn", t.status = 'REVOKED' as "isRevoked",
              t.host_id as "hostId",
              (select array_agg(f.institution_id order by f.ordinal) from platform_founder f where f.platform_id = t.id) as "founderIds"
         from platform t
        where t.city_code = $1 and t.joint_application and t.level = any($3)
          and t.recognised_on between make_date($2, 1, 1) and make_date($2, 12, 31)
        order by t.id`,
      [city, year, tiers.map(({ level }) => level)],
    );
    const ids = rows.map(({ id }) => id);
    const codes = tiers.map(({ code }) => code);
    const [claims, funds, nameOf] = await Promise.all([
      claimsFor(databases, 'PLATFORM', codes, ids),
      databases.rows<{ code: string; name: string; ownerId: string }>(
        'funding',
        `select code, name_zh as name, owner_id as "ownerId" from fund_programme where region_code = $1`,
        [city],
      ),
      namesIn(databases, 'institution'),
    ]);
    return sorted(
      rows.map(({ kind, hostId, founderIds, isRevoked, ...platform }) => {
        const at = tiers.findIndex(({ level }) => level === platform.level);
        const claim = claims(platform.id, tiers[at]!.code);
        const isAdmitted = kind in fundOfKind || (!kindsOfOtherClauses.has(kind) && claim.decision);
        const verdict = isRevoked || isAdmitted === false ? 'NO' : isAdmitted ? 'YES' : 'UNKNOWN';
        const below = tiers
          .slice(0, at)
          .flatMap(({ code }) => claims(platform.id, code).applications)
          .reduce((sum, { approvedWan }) => sum + Number(approvedWan ?? 0), 0);
        const fund = funds.find(({ code }) => code === fundOfKind[kind]);
        return {
          ...platform,
          host: nameOf(hostId),
          founders: founderIds.map(nameOf),
          verdict,
          clause: 'XT-11',
          wan: verdict === 'YES' ? String(Math.max(0, tiers[at]!.wan - below)) : null,
          state: claim.state,
          paid: claim.payments.map(({ wan }) => wan),
          fund: fund?.name ?? null,
          payer: fund ? nameOf(fund.ownerId) : null,
        };
      }),
    );
  },

  answered({ platforms }: Data) {
    expect([platforms.totalCount, platforms.pageInfo.hasNextPage]).toEqual([platforms.nodes.length, false]);
    return sorted(
      platforms.nodes.map(({ id, nameZh, level, recognisedOn, host, founders, postSubsidies }) => {
        const tier = postSubsidies.filter(({ instrument }) => tiers.some(({ code }) => code === instrument.code));
        expect(tier.length, `${id} is due a subsidy of one level at most`).toBeLessThanOrEqual(1);
        const [due] = tier;
        return {
          id,
          nameZh,
          level,
          recognisedOn,
          host: host.nameZh,
          founders: founders.map(({ institution }) => institution.nameZh),
          verdict: due?.verdict ?? 'NO',
          clause: due?.instrument.clause.id ?? 'XT-11',
          wan: due?.amount?.wan ?? null,
          state: due?.state ?? 'NOT_APPLIED',
          paid: due?.payments.map(({ amount }) => amount.wan) ?? [],
          fund: due?.fund?.nameZh ?? null,
          payer: due?.payer?.nameZh ?? null,
        };
      }),
    );
  },

  interesting({ settled, owed, others }) {
    expect(settled.length + owed.length).toBeGreaterThanOrEqual(12);
    // Not applied for and applied for but not paid, at all three levels and out of all three funds.
    expect(owed.map(({ state }) => state)).toEqual(expect.arrayContaining(['NOT_APPLIED', 'APPROVED']));
    expect(settled.length).toBeGreaterThanOrEqual(2);
    expect(new Set(owed.map(({ level }) => level))).toEqual(new Set(['NATIONAL', 'PROVINCIAL', 'MUNICIPAL']));
    expect(new Set([...owed, ...settled].map(({ payer }) => payer)).size).toBe(3);
    // The first and the last days of the year count.
    const days = [...owed, ...settled].map(({ recognisedOn }) => recognisedOn);
    expect(days).toEqual(expect.arrayContaining(['2025-01-02', '2025-12-31']));
    expect(others.filter(({ verdict }) => verdict === 'UNKNOWN').length).toBeGreaterThanOrEqual(1);
  },

  selects: { institutions: 5, projects: 3, funding: 7, coordination: 1 },
});
