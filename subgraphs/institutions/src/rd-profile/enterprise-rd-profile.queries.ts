import { sql } from 'kysely';
import { anyOf, is, wanWithin, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { regionStem } from '@helix/service-kit/identifiers';
import { below } from '@helix/service-kit/regions';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { regionAndBelow } from '../region/region.queries.ts';
import { mayTellTotal } from './enterprise-figures.rules.ts';
import { EnterpriseRdProfile } from './enterprise-rd-profile.entity.ts';

export const rdProfileById = oneBy(EnterpriseRdProfile, 'id');
export const rdProfilesOf = manyBy(EnterpriseRdProfile, 'enterpriseId', ['year']);

export const enterpriseRdProfiles = listing(EnterpriseRdProfile, {
  filter: {
    enterpriseId: anyOf('enterpriseId'),
    year: is('year'),
    withinRegion: where<string>(
      (code) => sql`t.enterprise_id in (select id from institution where region_code in ${regionAndBelow(code)})`,
    ),
    rdSpend: wanWithin('rdSpendFen'),
    usesRdInfoSystem: is('usesRdInfoSystem'),
  },
  order: { YEAR: 'year', RD_SPEND: 'rdSpendFen' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
  facets: { year: 'year' },
});

/** 企业合计 What the enterprises of a region report for a year, added up; the totals are null where they would tell of fewer than three firms. */
export interface EnterpriseFigures {
  readonly year: number;
  readonly firms: number;
  readonly totals: {
    readonly rdSpendFen: string;
    readonly revenueFen: string;
    readonly profitFen: string;
    readonly rdStaff: number;
  } | null;
}

/** The totals of any number of regions and years in one SELECT. */
export const enterpriseFiguresOf = batched(
  async (questions: readonly { readonly regionCode: string; readonly year: number }[], request): Promise<EnterpriseFigures[]> => {
    const asked = JSON.stringify(questions.map(({ regionCode, year }, at) => ({ at, year, stem: regionStem(regionCode) })));
    const { rows } = await sql<Record<'code' | 'firms' | 'rdSpend' | 'revenue' | 'profit' | 'rdStaff', string> & { at: number }>`
      select k.at, x.* from json_to_recordset(${asked}::json) as k(at int, stem text, year int)
      cross join lateral (
        select i.region_code as code, count(*) as firms, sum(t.rd_spend_fen) as "rdSpend", sum(t.revenue_fen) as revenue,
          sum(t.profit) as profit, sum(t.rd_staff) as "rdStaff"
        from enterprise_rd_profile t join institution i on i.id = t.enterprise_id
        where t.year = k.year and ${below(sql`i.region_code`, sql`k.stem`)} group by 1) x`.execute(request.db);
    const found = Map.groupBy(rows, ({ at }) => at);
    return questions.map(({ regionCode, year }, at) => {
      const places = found.get(at) ?? [];
      const firms = places.reduce((sum, place) => sum + Number(place.firms), 0);
      const isTold = mayTellTotal(
        regionStem(regionCode),
        new Map(places.map(({ code, firms: count }) => [regionStem(code), Number(count)])),
      );
      const fen = (figure: 'rdSpend' | 'revenue' | 'profit'): string =>
        String(places.reduce((sum, place) => sum + BigInt(place[figure]), 0n));
      const totals = {
        rdSpendFen: fen('rdSpend'),
        revenueFen: fen('revenue'),
        profitFen: fen('profit'),
        rdStaff: places.reduce((sum, { rdStaff }) => sum + Number(rdStaff), 0),
      };
      return { year, firms, totals: isTold ? totals : null };
    });
  },
  (question) => JSON.stringify(question),
);
