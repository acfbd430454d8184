import { expect } from 'vitest';
import { academicKinds, claimsFor, totalWan } from './claims.ts';
import { namesIn } from './names.ts';
import { financeOfAll, question } from './question.ts';

/** A jointly won project with what the city's S&T fund (市科技专项) adds to it. */
interface Matched {
  readonly id: string;
  readonly projectNo: string;
  readonly level: string;
  readonly lead: string;
  readonly participants: readonly string[];
  readonly verdict: string;
  readonly state: string;
  readonly approvedWan: string | null;
  readonly paidWan: string;
  readonly fund: string | null;
}

interface Answer {
  readonly projects: readonly Matched[];
  readonly approvedWan: string;
  readonly paidWan: string;
}

const sumOf = (projects: readonly Matched[]): Answer => ({
  projects,
  approvedWan: totalWan(projects.flatMap(({ approvedWan }) => approvedWan ?? [])),
  paidWan: totalWan(projects.map(({ paidWan }) => paidWan)),
});

interface Data {
  readonly projects: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly {
      readonly id: string;
      readonly projectNo: string;
      readonly level: string;
      readonly lead: { readonly nameZh: string };
      readonly participants: readonly { readonly institution: { readonly nameZh: string } }[];
      readonly matching: {
        readonly verdict: string;
        readonly state: string;
        readonly application: { readonly approvedAmount: { readonly wan: string } | null } | null;
        readonly payments: readonly { readonly amount: { readonly wan: string } }[];
        readonly fund: { readonly nameZh: string } | null;
      };
    }[];
  };
}

/** Q26 国家、省级项目中校企联合申报立项的，市科技专项配套了多少？ XT-20b, clause 7. */
export default question<Answer>({
  id: 'Q26',
  asker: financeOfAll,
  variants: [{ year: 2024 }, { year: 2019 }],

  async expected(databases, { city, year }) {
    const rows = await databases.rows<{ id: string; projectNo: string; level: string; leadId: string; participantIds: string[] }>(
      'projects',
      `select t.id, t.project_no as "projectNo", t.level, l.institution_id as "leadId",
              array_agg(p.institution_id order by p.ordinal) as "participantIds"
         from project t
         join project_participation p on p.project_id = t.id
         join project_participation l on l.project_id = t.id and l.role = 'LEAD'
        where t.city_code = $1 and t.level in ('NATIONAL', 'PROVINCIAL') and t.approved_on between make_date($2, 1, 1) and make_date($2, 12, 31)
        group by t.id, l.institution_id
        order by t.id`,
      [city, year],
    );
    const parties = rows.flatMap(({ participantIds }) => participantIds);
    const kinds = await databases.rows<{ id: string; isAcademic: boolean; isEnterprise: boolean }>(
      'institutions',
      `select id, kind = any($2) as "isAcademic", kind = 'ENTERPRISE' as "isEnterprise" from institution where id = any($1)`,
      [parties, academicKinds],
    );
    const academic = new Set(kinds.filter(({ isAcademic }) => isAcademic).map(({ id }) => id));
    const enterprises = new Set(kinds.filter(({ isEnterprise }) => isEnterprise).map(({ id }) => id));
    // 校企联合 A university or institute together with an enterprise (AR-07), whatever is written elsewhere.
    const joint = rows.filter(
      ({ participantIds }) => participantIds.some((id) => academic.has(id)) && participantIds.some((id) => enterprises.has(id)),
    );
    const [nameOf, claims, funds] = await Promise.all([
      namesIn(databases, 'institution'),
      claimsFor(
        databases,
        'PROJECT',
        ['PI-XT-07'],
        joint.map(({ id }) => id),
      ),
      databases.rows<{ name: string }>(
        'funding',
        `select name_zh as name from fund_programme where code = 'ST_SPECIAL' and region_code = '430300'`,
      ),
    ]);
    return sumOf(
      joint.map(({ id, projectNo, level, leadId, participantIds }) => {
        const claim = claims(id, 'PI-XT-07');
        return {
          id,
          projectNo,
          level,
          lead: nameOf(leadId),
          participants: participantIds.map(nameOf),
          verdict: 'YES',
          state: claim.state,
          approvedWan: claim.applications.at(-1)?.approvedWan ?? null,
          paidWan: claim.paidWan,
          fund: funds[0]!.name,
        };
      }),
    );
  },

  answered({ projects }: Data) {
    expect([projects.totalCount, projects.pageInfo.hasNextPage]).toEqual([projects.nodes.length, false]);
    return sumOf(
      projects.nodes.map(({ id, projectNo, level, lead, participants, matching }) => ({
        id,
        projectNo,
        level,
        lead: lead.nameZh,
        participants: participants.map(({ institution }) => institution.nameZh),
        verdict: matching.verdict,
        state: matching.state,
        approvedWan: matching.application?.approvedAmount?.wan ?? null,
        paidWan: totalWan(matching.payments.map(({ amount }) => amount.wan)),
        fund: matching.fund?.nameZh ?? null,
      })),
    );
  },

  interesting({ projects, approvedWan, paidWan }) {
    expect(projects).toHaveLength(12);
    expect(new Set(projects.map(({ level }) => level))).toEqual(new Set(['NATIONAL', 'PROVINCIAL']));
    // Matched on merit (择优): some are paid, some approved, some refused, some never applied for.
    expect([...new Set(projects.map(({ state }) => state))]).toEqual(expect.arrayContaining(['PAID', 'NOT_APPLIED']));
    expect(Number(paidWan)).toBeGreaterThan(0);
    expect(Number(paidWan)).toBeLessThan(Number(approvedWan));
  },

  selects: { institutions: 1, projects: 3, funding: 7 },
});
