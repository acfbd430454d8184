import { expect } from 'vitest';
import { academicKinds, inWan } from './claims.ts';
import { by } from './names.ts';
import { question } from './question.ts';

interface ConversionIn {
  readonly id: string;
  readonly method: string;
  readonly status: string;
  readonly enterprise: string;
}

/** One park as a whole. */
interface Answer {
  readonly nameZh: string;
  readonly managementBody: string;
  readonly platforms: readonly { readonly id: string; readonly nameZh: string; readonly status: string; readonly host: string }[];
  /** Of them, those that a university or institute set up in the park (XT-35). */
  readonly universityPlatforms: readonly string[];
  readonly conversions: readonly ConversionIn[];
  readonly parksWithin: readonly { readonly nameZh: string; readonly conversions: readonly ConversionIn[] }[];
  readonly account: {
    readonly obligedWan: string;
    readonly paidWan: string;
    readonly outstandingWan: string;
    /** Obligations whose amount is still open. */
    readonly open: number;
    readonly items: readonly { readonly instrument: string | null; readonly obligations: number }[];
  };
}

interface Named {
  readonly nameZh: string;
}
interface Amount {
  readonly wan: string;
}
interface ConversionNode {
  readonly id: string;
  readonly method: string;
  readonly status: string;
  readonly enterprise: Named;
}
interface ConversionPage {
  readonly totalCount: number;
  readonly nodes: readonly ConversionNode[];
}

interface Data {
  readonly park:
    | (Named & {
        readonly managementBody: Named;
        readonly platforms: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly id: string;
            readonly nameZh: string;
            readonly status: string;
            readonly host: Named & { readonly kind: string };
          }[];
        };
        readonly conversions: ConversionPage;
        readonly parksWithin: readonly (Named & { readonly conversions: ConversionPage })[];
        readonly paymentsAsPayer: {
          readonly obliged: Amount;
          readonly paid: Amount;
          readonly outstanding: Amount;
          readonly openObligations: number;
          readonly items: readonly { readonly instrument: { readonly code: string } | null; readonly obligations: number }[];
        };
      })
    | null;
}

const conversionsOf = ({ totalCount, nodes }: ConversionPage): ConversionIn[] => {
  expect(nodes.length).toBe(totalCount);
  return nodes
    .map(({ id, method, status, enterprise }) => ({ id, method, status, enterprise: enterprise.nameZh }))
    .toSorted(by(({ id }) => id));
};

const academic = new Set(academicKinds);

/** Q22 某园区引进的高校平台、落地的转化项目、园中园成果和园区应付资金各有多少？ XT-29, XT-34c, XT-35, clauses 9 to 11. */
export default question<Answer | null>({
  id: 'Q22',
  variants: [
    { year: 2023 },
    { park: 'park-xt-shaoling-park' },
    { park: 'park-xt-lianzhi-zone', year: 2024 },
    { park: 'park-jx-economic-zone' },
    { park: 'park-xt-of-nowhere' },
  ],

  async expected(databases, { park: parkId, year }) {
    const parks = await databases.rows<{ id: string; nameZh: string; bodyId: string; body: string }>(
      'institutions',
      `select p.id, p.name_zh as "nameZh", i.id as "bodyId", i.name_zh as body from park p join institution i on i.id = p.management_body_id
        where p.id = $1 or p.parent_park_id = $1 order by p.id`,
      [parkId],
    );
    const park = parks.find(({ id }) => id === parkId);
    if (!park) return null;
    const [institutions, platforms, conversions, accounts, persons, items] = await Promise.all([
      databases.rows<{ id: string; name: string; kind: string }>('institutions', `select id, name_zh as name, kind from institution`),
      databases.rows<{ id: string; nameZh: string; status: string; hostId: string }>(
        'projects',
        `select id, name_zh as "nameZh", status, host_id as "hostId" from platform where park_id = $1 order by id`,
        [parkId],
      ),
      databases.rows<Omit<ConversionIn, 'enterprise'> & { parkId: string; enterpriseId: string }>(
        'achievements',
        `select id, park_id as "parkId", method, status, enterprise_id as "enterpriseId" from conversion where park_id = any($1) order by id`,
        [parks.map(({ id }) => id)],
      ),
      databases.rows<{ obligedWan: string; paidWan: string; outstandingWan: string; open: number }>(
        'funding',
        `with mine as (
           select o.amount_fen, (select sum(amount_fen) from payment where obligation_id = o.id) as paid_fen
             from payment_obligation o where o.payer_id = $1 and o.year = $2)
         select ${inWan('coalesce(sum(amount_fen), 0)')} as "obligedWan", ${inWan('coalesce(sum(paid_fen), 0)')} as "paidWan",
                ${inWan('coalesce(sum(amount_fen), 0) - coalesce(sum(paid_fen), 0)')} as "outstandingWan",
                count(*) filter (where amount_fen is null)::int as open
           from mine`,
        [park.bodyId, year],
      ),
      databases.rows<{ count: number }>(
        'funding',
        `select count(*)::int as count from payment_obligation where payer_id = $1 and year = $2 and is_personal`,
        [park.bodyId, year],
      ),
      databases.rows<{ instrument: string | null; obligations: number }>(
        'funding',
        `select instrument_code as instrument, count(*)::int as obligations
           from payment_obligation where payer_id = $1 and year = $2 group by 1 order by 1`,
        [park.bodyId, year],
      ),
    ]);
    // Money of a few persons would be left out of the sums, and they could not be compared.
    expect(persons[0]!.count).toBe(0);
    const institution = new Map(institutions.map((row) => [row.id, row]));
    const conversionsIn = (id: string): ConversionIn[] =>
      conversions
        .filter((row) => row.parkId === id)
        .map((row) => ({ id: row.id, method: row.method, status: row.status, enterprise: institution.get(row.enterpriseId)!.name }));
    return {
      nameZh: park.nameZh,
      managementBody: park.body,
      platforms: platforms.map(({ hostId, ...platform }) => ({ ...platform, host: institution.get(hostId)!.name })),
      universityPlatforms: platforms.filter(({ hostId }) => academic.has(institution.get(hostId)!.kind)).map(({ id }) => id),
      conversions: conversionsIn(park.id),
      parksWithin: parks.filter(({ id }) => id !== parkId).map(({ id, nameZh }) => ({ nameZh, conversions: conversionsIn(id) })),
      account: { ...accounts[0]!, items },
    };
  },

  answered({ park }: Data) {
    if (!park) return null;
    expect(park.platforms.nodes.length).toBe(park.platforms.totalCount);
    const { obliged, paid, outstanding, openObligations, items } = park.paymentsAsPayer;
    return {
      nameZh: park.nameZh,
      managementBody: park.managementBody.nameZh,
      platforms: park.platforms.nodes.map(({ id, nameZh, status, host }) => ({ id, nameZh, status, host: host.nameZh })),
      universityPlatforms: park.platforms.nodes.filter(({ host }) => academic.has(host.kind)).map(({ id }) => id),
      conversions: conversionsOf(park.conversions),
      parksWithin: park.parksWithin.map(({ nameZh, conversions }) => ({ nameZh, conversions: conversionsOf(conversions) })),
      account: {
        obligedWan: obliged.wan,
        paidWan: paid.wan,
        outstandingWan: outstanding.wan,
        open: openObligations,
        items: items.map(({ instrument, obligations }) => ({ instrument: instrument?.code ?? null, obligations })),
      },
    };
  },

  interesting(answer) {
    const { platforms, universityPlatforms, conversions, parksWithin, account } = answer!;
    expect(universityPlatforms.length).toBeGreaterThanOrEqual(2);
    expect(platforms.length).toBeGreaterThan(universityPlatforms.length);
    expect(conversions.length).toBeGreaterThanOrEqual(1);
    expect(parksWithin.some(({ conversions: within }) => within.length > 0)).toBe(true);
    expect(Number(account.obligedWan)).toBeGreaterThan(0);
    expect(Number(account.outstandingWan)).toBeGreaterThan(0);
  },

  selects: { institutions: 6, projects: 2, achievements: 4, funding: 2 },
});
