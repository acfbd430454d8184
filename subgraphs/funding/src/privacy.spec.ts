import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { viewerOf } from '@helix/local/identity/identities';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { publicViewer, type Viewer } from '@helix/service-kit/viewer';
import { financeEverywhere } from './viewers.testing.ts';

const funding = subgraphOfFile('funding');
const person = (given: Partial<Viewer>): Viewer => ({ ...publicViewer, subject: 'somebody', client: 'tests', ...given });
const rowsOf = async (text: ReturnType<typeof sql<Shape>>): Promise<Shape[]> => (await text.execute(funding.subgraph.database.db)).rows;

/** The offices of 10.2, each within Xiangtan. */
const finance = viewerOf('finance-officer');
const talentOffice = viewerOf('bureau-officer-talent');
const science = viewerOf('bureau-officer-science');
const integrator = viewerOf('provincial-report');

describe('money to persons 个人财务信息 (10.2)', () => {
  let personal: Shape;
  beforeAll(async () => {
    [personal = {}] = await rowsOf(sql`
      select a.id, a.talent_id as talent, a.region_code as region, p.id as payment, o.id as obligation, p.payer_id as payer
      from subsidy_application a join payment p on p.application_id = a.id join payment_obligation o on o.application_id = a.id
      where a.is_personal and a.talent_id is not null and a.region_code like '4303%' order by a.id limit 1`);
  });

  const seen = async (viewer: Viewer): Promise<readonly boolean[]> => {
    const as = funding.as(viewer);
    const one = await as.data(
      `{ subsidyApplication(id: "${personal['id']}") { id requestedAmount { yuan } } payment(id: "${personal['payment']}") { id } }`,
    );
    const references = await as.entities(
      [
        { __typename: 'SubsidyApplication', id: personal['id'] },
        { __typename: 'Payment', id: personal['payment'] },
        { __typename: 'PaymentObligation', id: personal['obligation'] },
      ],
      '__typename',
    );
    const [talent] = await as.entities<Shape>([{ __typename: 'Talent', id: personal['talent'] }], '... on Talent { benefits { state } }');
    return [
      one['subsidyApplication'] !== null,
      one['payment'] !== null,
      ...references.map((each) => each !== null),
      talent!['benefits'] !== null,
    ];
  };

  it('[D7] is for the person, the finance bureau and the talent office of the place, by every path', async () => {
    for (const viewer of [person({ talent: personal['talent'], roles: ['PUBLIC', 'RESEARCHER'] }), finance, talentOffice]) {
      expect(await seen(viewer)).toEqual([true, true, true, true, true, true]);
    }
  });

  it('[D7] is for nobody else: the public, peers, other offices and places, provincial reporting', async () => {
    const ofJiaxing = { ...finance, regions: ['330400'] };
    const both: Viewer = { ...finance, roles: ['PUBLIC', 'FINANCE_OFFICER', 'PROVINCIAL_INTEGRATOR'] };
    const peer = person({ talent: 'tal-xt-0999', roles: ['PUBLIC', 'RESEARCHER'] });
    for (const viewer of [publicViewer, peer, science, ofJiaxing, integrator, both, viewerOf('statistics-officer')]) {
      expect(await seen(viewer), `${viewer.roles}`).toEqual([false, false, false, false, false, false]);
    }
  });

  it('[D8] does not show in counts and facets of those who may not see it', async () => {
    const count = async (viewer: Viewer): Promise<number> =>
      (await funding.as(viewer).data(`{ payments(filter: { subjectType: [TALENT] }) { totalCount } }`))['payments'].totalCount;
    const [all] = await rowsOf(
      sql`select count(*)::int as n, count(*) filter (where is_personal)::int as personal from payment where subject_type = 'TALENT'`,
    );
    expect(all!['personal']).toBeGreaterThan(0);
    expect(await count(publicViewer)).toBe(all!['n'] - all!['personal']);
    expect(await count(financeEverywhere)).toBe(all!['n']);
  });

  it('[G9] [D16] an office reads it on the record: the access log names record and fields, never the amount', async () => {
    const before = await rowsOf(sql`select count(*)::int as n from helix.access_log`);
    await seen(finance);
    await seen(publicViewer);
    const after = await rowsOf(sql`select outcome, entity, keys, fields, subject from helix.access_log order by at desc`);
    expect(after.length).toBeGreaterThan(before[0]!['n']);
    expect(after).toContainEqual(
      expect.objectContaining({ outcome: 'READ', entity: 'SubsidyApplication', keys: [personal['id']], subject: finance.subject }),
    );
    expect(after.every(({ subject }) => subject !== null)).toBe(true);
  });
});

describe('claims before publicity 未公示的申请 (10.3)', () => {
  it('[H8] are for the applicant, the offices and the panel; to others they look as if they were not there', async () => {
    const [undecided] = await rowsOf(sql`
      select id, applicant_id as applicant from subsidy_application
      where not is_personal and status = 'SUBMITTED' and applicant_id is not null and region_code = '430300' order by id limit 1`);
    const ask = async (viewer: Viewer, id: string) => funding.ask(`{ subsidyApplication(id: "${id}") { id } }`, {}, viewer);
    const applicant = person({ roles: ['PUBLIC', 'ENTERPRISE_USER'], institutions: [undecided!['applicant']] });
    const panel = person({ roles: ['PUBLIC', 'EXPERT_REVIEWER'], assignments: [undecided!['id']] });
    for (const viewer of [applicant, panel, finance, science]) {
      expect((await ask(viewer, undecided!['id'])).data, `${viewer.roles}`).toEqual({ subsidyApplication: { id: undecided!['id'] } });
    }
    const rival = person({ roles: ['PUBLIC', 'ENTERPRISE_USER'], institutions: ['ent-xt-0999'] });
    for (const viewer of [publicViewer, rival, { ...science, regions: ['330400'] }, integrator]) {
      expect(await ask(viewer, undecided!['id'])).toEqual(await ask(viewer, 'there-is-none'));
    }
  });

  it('scores are for the applicant and the offices, also once the claim is public', async () => {
    const [scored] = await rowsOf(sql`
      select a.id from subsidy_application a join review_score s on s.application_id = a.id
      where not a.is_personal and a.status in ('PUBLICISED', 'PAID', 'POST_EVALUATED') and a.region_code = '430300' order by 1 limit 1`);
    const ask = async (viewer: Viewer) =>
      funding.ask<Shape>(`{ subsidyApplication(id: "${scored!['id']}") { id scores { score } meanScore } }`, {}, viewer);
    const open = await ask(publicViewer);
    expect(open.data).toEqual({ subsidyApplication: { id: scored!['id'], scores: null, meanScore: null } });
    expect(open.extensions).toMatchObject({ withheld: [{ path: ['subsidyApplication', 'scores'], class: 'DELIBERATIVE' }, {}] });
    expect((await ask(finance)).data!['subsidyApplication'].scores.length).toBeGreaterThan(0);
  });
});

describe('what a firm borrows and deducts 商业信息 (10.2)', () => {
  it.each([
    ['Loan', 'borrower_id', 'loan', 'amount_fen', 'amount { yuan }'],
    ['TaxBenefit', 'enterprise_id', 'tax_benefit', 'deduction_fen', 'deduction { yuan }'],
  ])(
    '%s: sums are for the firm itself, finance, industry, science and statistics of the place',
    async (type, firm, table, column, field) => {
      const [row] = await rowsOf(sql`
      select id, ${sql.ref(firm)} as firm from ${sql.table(table)} where ${sql.ref(column)} is not null and region_code = '430300' order by id limit 1`);
      const name = field.split(' ')[0]!;
      const sum = async (viewer: Viewer): Promise<unknown> =>
        (await funding.as(viewer).entities<Shape>([{ __typename: type, id: row!['id'] }], `... on ${type} { ${field} }`))[0]![name];
      const itself = person({ roles: ['PUBLIC', 'ENTERPRISE_USER'], institutions: [row!['firm']] });
      for (const viewer of [itself, finance, science, viewerOf('bureau-officer-industry'), viewerOf('statistics-officer')]) {
        expect(await sum(viewer), `${viewer.roles}`).toEqual({ yuan: expect.any(String) });
      }
      const rival = person({ roles: ['PUBLIC', 'ENTERPRISE_USER'], institutions: ['ent-xt-0999'] });
      for (const viewer of [publicViewer, rival, { ...finance, regions: ['330400'] }, talentOffice, integrator, viewerOf('city-leader')]) {
        expect(await sum(viewer), `${viewer.roles}`).toBeNull();
      }
    },
  );
});

describe('the three benefits of a placed doctor 博士待遇 (JX-20c, JX-20e, JX-20f)', () => {
  const placement = {
    __typename: 'DoctorPlacement',
    id: 'doc-jx-001',
    talent: { id: 'tal-x' },
    enterprise: { id: 'ent-jx-0001' },
    enterpriseRegion: { code: '330402' },
    enteredOn: '2021-11-28',
  };
  const shown = async (viewer: Viewer): Promise<boolean> => {
    const [found] = await funding
      .as(viewer)
      .entities<Shape>([placement], '... on DoctorPlacement { housingDifference { state } settlingIn { state } }');
    return found!['housingDifference'] !== null && found!['settlingIn'] !== null;
  };

  it('[D5] derived from facts of other bureaus, they are for the person, the payers and the offices alone', async () => {
    const payer = person({ roles: ['PUBLIC', 'ENTERPRISE_USER'], institutions: ['ent-jx-0001'] });
    const county = person({ roles: ['PUBLIC', 'COUNTY_OFFICER'], regions: ['330402'] });
    const himself = person({ roles: ['PUBLIC', 'RESEARCHER'], talent: 'tal-x' });
    expect(await Promise.all([payer, county, himself, { ...finance, regions: ['330400'] }].map(shown))).toEqual([true, true, true, true]);
    const otherCounty = person({ roles: ['PUBLIC', 'COUNTY_OFFICER'], regions: ['330424'] });
    expect(await Promise.all([publicViewer, otherCounty, finance, integrator].map(shown))).toEqual([false, false, false, false]);
  });
});
