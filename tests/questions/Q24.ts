import { expect } from 'vitest';
import { academicKinds, claimsFor } from './claims.ts';
import { namesIn } from './names.ts';
import { financeOfAll, question } from './question.ts';

/** A recognised transfer centre (成果转移转化中心、基地) with its one-off grant. */
interface Centre {
  readonly id: string;
  readonly nameZh: string;
  readonly level: string;
  readonly host: string;
  readonly region: string;
  readonly park: string | null;
  readonly verdict: string;
  readonly state: string;
  /** Who has to pay: the park where it lies, else the county. */
  readonly payer: string | null;
  readonly paid: readonly { readonly payer: string; readonly wan: string }[];
  readonly applications: readonly { readonly id: string; readonly status: string; readonly approvedWan: string | null }[];
  readonly isDouble: boolean;
}

type Answer = readonly Centre[];

interface Named {
  readonly nameZh: string;
}
interface Amount {
  readonly wan: string;
}

interface Data {
  readonly platforms: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly {
      readonly id: string;
      readonly nameZh: string;
      readonly level: string;
      readonly host: Named;
      readonly region: Named;
      readonly park: Named | null;
      readonly postSubsidies: readonly {
        readonly instrument: { readonly code: string };
        readonly verdict: string;
        readonly state: string;
        readonly isDouble: boolean;
        readonly applications: readonly { readonly id: string; readonly status: string; readonly approvedAmount: Amount | null }[];
        readonly payer: Named | null;
        readonly payments: readonly { readonly payer: Named; readonly amount: Amount }[];
      }[];
    }[];
  };
}

/** Q24 成果转移转化中心（基地）20—100万元一次性补助，哪些领过、哪个县或园区付的、有没有重复申请？ XT-27c, clause 9. */
export default question<Answer>({
  id: 'Q24',
  asker: financeOfAll,
  variants: [{ cities: ['330400'] }, { cities: null }],

  async expected(databases, { cities }) {
    const rows = await databases.rows<{
      id: string;
      nameZh: string;
      level: string;
      hostId: string;
      regionCode: string;
      parkId: string | null;
      isLocal: boolean;
      founderIds: string[];
    }>(
      'projects',
      `select id, name_zh as "nameZh", level, host_id as "hostId", region_code as "regionCode", park_id as "parkId", city_code = '430300' as "isLocal",
              array(select f.institution_id from platform_founder f where f.platform_id = t.id) as "founderIds"
         from platform t
        where kind in ('TRANSFER_CENTRE', 'TRANSFER_BASE') and level in ('NATIONAL', 'PROVINCIAL')
          and recognised_on is not null and status <> 'REVOKED' and ($1::text[] is null or city_code = any($1))
        order by id`,
      [cities],
    );
    const [nameOf, placeOf, founders, parks, counties, claims] = await Promise.all([
      namesIn(databases, 'institution'),
      namesIn(databases, 'region'),
      databases.rows<{ id: string; isAcademic: boolean; isIndustry: boolean }>(
        'institutions',
        `select id, kind = any($2) as "isAcademic", kind in ('ENTERPRISE', 'ASSOCIATION') as "isIndustry" from institution where id = any($1)`,
        [rows.flatMap(({ founderIds }) => founderIds), academicKinds],
      ),
      databases.rows<{ id: string; name: string; bodyId: string }>(
        'institutions',
        `select id, name_zh as name, management_body_id as "bodyId" from park`,
      ),
      databases.rows<{ regionCode: string; id: string }>(
        'institutions',
        `select region_code as "regionCode", id from institution where kind = 'GOVERNMENT_BODY' and bureau = 'CTY'`,
      ),
      claimsFor(
        databases,
        'PLATFORM',
        ['PI-XT-14'],
        rows.map(({ id }) => id),
      ),
    ]);
    return rows.map(({ id, nameZh, level, hostId, regionCode, parkId, isLocal, founderIds }) => {
      const claim = claims(id, 'PI-XT-14');
      const park = parks.find((one) => one.id === parkId);
      // XT-27b: what the clause pays for is founded by a university or institute together with firms or their association.
      const own = founders.filter((founder) => founderIds.includes(founder.id));
      const isJoint = own.some(({ isAcademic }) => isAcademic) && own.some(({ isIndustry }) => isIndustry);
      const payerId = park?.bodyId ?? counties.find((county) => county.regionCode === regionCode)?.id;
      return {
        id,
        nameZh,
        level,
        host: nameOf(hostId),
        region: placeOf(regionCode),
        park: park?.name ?? null,
        verdict: isLocal && isJoint ? 'YES' : 'NO',
        state: claim.state,
        payer: isLocal && payerId ? nameOf(payerId) : null,
        paid: claim.payments.map((payment) => ({ payer: nameOf(payment.payerId), wan: payment.wan })),
        applications: claim.applications,
        isDouble: claim.approvals > 1,
      };
    });
  },

  answered({ platforms }: Data) {
    expect([platforms.totalCount, platforms.pageInfo.hasNextPage]).toEqual([platforms.nodes.length, false]);
    return platforms.nodes.map(({ id, nameZh, level, host, region, park, postSubsidies }) => {
      const grant = postSubsidies.find(({ instrument }) => instrument.code === 'PI-XT-14');
      return {
        id,
        nameZh,
        level,
        host: host.nameZh,
        region: region.nameZh,
        park: park?.nameZh ?? null,
        verdict: grant?.verdict ?? 'NO',
        state: grant?.state ?? 'NOT_APPLIED',
        payer: grant?.payer?.nameZh ?? null,
        paid: grant?.payments.map(({ payer, amount }) => ({ payer: payer.nameZh, wan: amount.wan })) ?? [],
        applications:
          grant?.applications.map((application) => ({
            id: application.id,
            status: application.status,
            approvedWan: application.approvedAmount?.wan ?? null,
          })) ?? [],
        isDouble: grant?.isDouble ?? false,
      };
    });
  },

  interesting(centres) {
    expect(centres.length).toBeGreaterThanOrEqual(4);
    expect(new Set(centres.map(({ level }) => level))).toEqual(new Set(['NATIONAL', 'PROVINCIAL']));
    const received = centres.filter(({ paid }) => paid.length > 0);
    // One was paid by a park, another by a county.
    expect(received.some(({ park }) => park !== null)).toBe(true);
    expect(received.some(({ park }) => park === null)).toBe(true);
    expect(centres.some(({ state }) => state === 'NOT_APPLIED')).toBe(true);
    // A university that founded one alone has claimed, without a right to.
    expect(centres.some(({ verdict, applications }) => verdict === 'NO' && applications.length > 0)).toBe(true);
    // Somebody claimed the one-off grant twice.
    expect(centres.some(({ applications, isDouble }) => applications.length > 1 && isDouble)).toBe(true);
    for (const { approvedWan } of centres.flatMap(({ applications }) => applications)) {
      if (approvedWan === null) continue;
      expect(Number(approvedWan)).toBeGreaterThanOrEqual(20);
      expect(Number(approvedWan)).toBeLessThanOrEqual(100);
    }
  },

  selects: { institutions: 5, projects: 2, funding: 7 },
});
