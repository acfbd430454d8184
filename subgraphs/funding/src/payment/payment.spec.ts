import { describe, expect, it } from 'vitest';
import { subgraphOfFile } from '@helix/local/testing';
import { expectSql, wholeOf } from '../sql.testing.ts';
import { chainFundsOf, countyPayoutOf, doubleBenefits, moneyFlows, payerAccountOf, wrongPayers } from './money-flow.queries.ts';
import {
  fundingOfProject,
  paidForConstruction,
  paidTowardsObligation,
  paymentById,
  payments,
  paymentsFor,
  paymentsMade,
  paymentsOfApplication,
  paymentsOfConstruction,
  paymentsReceived,
  projectFundingById,
  projectFundings,
} from './payment.queries.ts';

const funding = subgraphOfFile('funding');

const rows = <Row extends object>(statement: string): Promise<Row[]> =>
  funding.subgraph.database.orm.em.getConnection().execute<Row[]>(statement);

describe('money by payer 资金流向', () => {
  it('sums to what was paid in the year, largest first, with the instrument each rests on (Q12)', async () => {
    const { data } = await funding.ask<{
      moneyFlows: { payer: { id: string }; paid: { fen: string } | null; payments: number; payees: { id: string }[] }[];
    }>(
      '{ moneyFlows(year: 2025, regionCode: "430300") { payer { id } payerKind instrument { code } paid { fen } payments payees { id } } }',
    );
    const flows = data!.moneyFlows;
    const [paid] = await rows<{ fen: string; count: string }>(
      `select sum(amount_fen) as fen, count(*) as count from payment where region_code = '430300' and extract(year from paid_on) = 2025`,
    );
    expect(flows.reduce((total, { payments: count }) => total + count, 0)).toBe(Number(paid!.count));
    const given = flows.map(({ paid: sum }) => (sum === null ? null : BigInt(sum.fen)));
    expect(given.every((fen) => fen !== null)).toBe(true);
    expect(given.reduce((total, fen) => total! + fen!, 0n)).toBe(BigInt(paid!.fen));
    expect(given).toEqual(given.toSorted((one, other) => (one! > other! ? -1 : one! < other! ? 1 : 0)));
    for (const { payees } of flows) expect(payees.length).toBeGreaterThan(0);
  });

  it('withholds what few persons received and names none of them', async () => {
    const { data } = await funding.ask<{
      moneyFlows: { instrument: { code: string } | null; paid: object | null; payments: number; payees: object[] }[];
    }>('{ moneyFlows(year: 2024, regionCode: "330400") { instrument { code } paid { fen } payments payees { id } } }');
    const personal = data!.moneyFlows.filter(({ instrument }) => instrument?.code.startsWith('PI-JX-'));
    expect(personal.length).toBeGreaterThan(0);
    for (const { paid, payments: count, payees } of personal) {
      expect(paid === null).toBe(count < 5);
      expect(payees).toEqual([]);
    }
  });

  it('finds a centre that took its one-off grant twice, and a firm its yearly support (A-08)', async () => {
    const { data } = await funding.ask<
      Record<
        string,
        { instrument: { code: string }; frequency: string; applications: { year: number; platform: { id: string } | null }[] }[]
      >
    >(
      `{ xt: doubleBenefits(year: 2025, regionCode: "430300") { instrument { code } subjectType frequency applications { year platform { id } } }
         before: doubleBenefits(year: 2024, regionCode: "430300") { instrument { code } frequency applications { year platform { id } } }
         sy: doubleBenefits(year: 2025, regionCode: "330604") { instrument { code } frequency applications { year platform { id } } } }`,
    );
    const { xt, before, sy } = data!;
    expect(xt).toHaveLength(1);
    expect(xt![0]).toMatchObject({ instrument: { code: 'PI-XT-14' }, frequency: 'ONE_OFF' });
    expect(xt![0]!.applications.map(({ year, platform }) => [year, platform!.id])).toEqual([
      [2023, 'plat-xt-0033'],
      [2025, 'plat-xt-0033'],
    ]);
    expect(before).toEqual([]);
    expect(sy!.map(({ instrument, applications }) => [instrument.code, applications.map(({ year }) => year)])).toEqual([
      ['PI-SY-04', [2025, 2025]],
    ]);
  });

  it('finds payments out of a fund that the rule does not name, and none where all is well (Q12)', async () => {
    const { data } = await funding.ask<Record<string, { faults: string[]; payment: { payer: { id: string } } }[]>>(
      `{ y2025: wrongPayers(year: 2025, regionCode: "430300") { faults payment { payer { id } instrument { code } } }
         y2024: wrongPayers(year: 2024, regionCode: "430300") { faults payment { payer { id } } }
         sy: wrongPayers(year: 2025, regionCode: "330604") { faults payment { payer { id } } }
         jx: wrongPayers(year: 2025, regionCode: "330400") { faults payment { payer { id } } } }`,
    );
    const faults = ['PAYER_KIND_NOT_IN_RULE', 'FUND_NOT_IN_RULE'];
    expect(data!['y2025']).toEqual([{ faults, payment: { payer: { id: 'ins-xt-iit' }, instrument: { code: 'PI-XT-22' } } }]);
    expect(data!['y2024']).toEqual([{ faults, payment: { payer: { id: 'ins-xt-fin' } } }]);
    expect([data!['sy'], data!['jx']]).toEqual([[], []]);
  });
});

describe('what a payer owes 付款账户', () => {
  it('is its obligations less what was paid towards them; a park pays through its management body (Q22)', async () => {
    const { result: found, statements } = await funding.recorded(() =>
      funding.contributed<{
        paymentsAsPayer: {
          year: number;
          obliged: { wan: string };
          paid: { wan: string };
          outstanding: { wan: string };
          openObligations: number;
          items: object[];
        };
      }>(
        'Park',
        [
          { id: 'park-xt-lianzhi-zone', managementBody: { id: 'ins-xt-lianzhi-zone-management' } },
          { id: 'park-xt-liancheng-science-park', managementBody: { id: 'ins-xt-liancheng-science-park-management' } },
          { id: 'unknown', managementBody: { id: 'nobody' } },
          { id: 'without' },
        ],
        'paymentsAsPayer(year: 2025) { year obliged { wan } paid { wan } outstanding { wan } openObligations items { instrument { code } obligations obliged { wan } paid { wan } } }',
      ),
    );
    const [lianzhi, liancheng, unknown, without] = found.map(({ paymentsAsPayer }) => paymentsAsPayer);
    expect(lianzhi).toMatchObject({
      year: 2025,
      items: [{ instrument: { code: 'PI-XT-03' }, obliged: { wan: '50' }, paid: { wan: '50' } }],
    });
    expect(Number(liancheng!.obliged.wan)).toBeGreaterThanOrEqual(100);
    expect(Number(liancheng!.outstanding.wan)).toBe(Number(liancheng!.obliged.wan) - Number(liancheng!.paid.wan));
    for (const nothing of [unknown, without]) {
      expect(nothing).toMatchObject({
        obliged: { wan: '0' },
        paid: { wan: '0' },
        outstanding: { wan: '0' },
        openObligations: 0,
        items: [],
      });
    }
    // The accounts and the instruments.
    expect(statements).toHaveLength(2);
  });

  it('of one firm is its half of a discipline (Q16)', async () => {
    const found = await funding.contributed(
      'Institution',
      ['ent-xt-0001'],
      'payerAccount { year obliged { wan } paid { wan } outstanding { wan } }',
    );
    expect(found).toEqual([{ payerAccount: { year: null, obliged: { wan: '50' }, paid: { wan: '0' }, outstanding: { wan: '50' } } }]);
  });

  it('of a county towards doctors is withheld by year and in every sum of years [H10]', async () => {
    const [county] = await rows<{ payer: string; persons: string }>(
      `select payer_id as payer, count(distinct subject_id) as persons from payment_obligation where instrument_code = 'PI-JX-02'
       group by 1 having max(subject_id) is not null order by 2 limit 1`,
    );
    const found = await funding.contributed<{ payerAccount: { items: { instrument: { code: string }; obliged: object | null }[] } }>(
      'Institution',
      [county!.payer],
      'payerAccount { items { instrument { code } obligations obliged { fen } paid { fen } } }',
    );
    const housing = found[0]!.payerAccount.items.filter(({ instrument }) => instrument.code === 'PI-JX-02');
    expect(housing).toEqual([{ instrument: { code: 'PI-JX-02' }, obligations: Number(county!.persons), obliged: null, paid: null }]);
  });
});

describe('what counties paid 县级兑现', () => {
  it('is summed for a county and for the city above it, and empty where nothing was paid', async () => {
    const { result: found, statements } = await funding.recorded(() =>
      funding.contributed<{
        code: string;
        paidByCounty: { paid: { wan: string } | null; payments: number; items: { instrument: { code: string }; paid: object | null }[] };
      }>(
        'Region',
        [{ code: '430300' }, { code: '430382' }, { code: '430302' }, { code: '330400' }],
        'code paidByCounty(year: 2025) { paid { wan } payments items { instrument { code } paid { wan } payments } }',
      ),
    );
    const [city, county, none, jiaxing] = found.map(({ paidByCounty }) => paidByCounty);
    expect(city).toEqual(county);
    expect(city!.items.map(({ instrument }) => instrument.code)).toEqual(['PI-XT-14']);
    expect(none).toEqual({ paid: { wan: '0' }, payments: 0, items: [] });
    expect(jiaxing).toMatchObject({ paid: null, items: [{ instrument: { code: 'PI-JX-02' }, paid: null }] });
    expect(jiaxing!.payments).toBeGreaterThan(0);
    expect(statements).toHaveLength(2);
  });
});

describe('money of projects 项目资金', () => {
  it('tells fiscal projects from others: by level, and not by a county’s or a firm’s money (Q01)', async () => {
    const cases = await rows<{ id: string; level: string | null }>(
      `select distinct on (coalesce(level, 'NONE')) project_id as id, level from project_funding f
       where level is not null or not exists (select from project_funding o where o.project_id = f.project_id and o.source = 'FISCAL')
       order by coalesce(level, 'NONE'), project_id`,
    );
    const { result: found, statements } = await funding.recorded(() =>
      funding.contributed<{
        isFiscal: boolean;
        fiscalLevels: string[];
        fiscalAmount: { fen: string };
        funding: { source: string }[];
      }>(
        'Project',
        [...cases.map(({ id }) => ({ id })), { id: 'no-such-project' }],
        'isFiscal fiscalLevels fiscalAmount { fen } funding { source level amount { wan } provider { id } fund { id } year paidOn }',
      ),
    );
    const byLevel = new Map(cases.map(({ level }, at) => [level, found[at]!]));
    for (const level of ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL']) {
      expect(byLevel.get(level), level).toMatchObject({ isFiscal: true, fiscalLevels: [level] });
      expect(BigInt(byLevel.get(level)!.fiscalAmount.fen) > 0n).toBe(true);
    }
    expect(byLevel.get('COUNTY')).toMatchObject({ isFiscal: false, fiscalLevels: ['COUNTY'] });
    expect(byLevel.get(null)).toMatchObject({ isFiscal: false, fiscalLevels: [], fiscalAmount: { fen: '0' } });
    expect(byLevel.get(null)!.funding.map(({ source }) => source)).not.toContain('FISCAL');
    expect(found.at(-1)).toEqual({ isFiscal: false, fiscalLevels: [], fiscalAmount: { fen: '0' }, funding: [] });
    // The money and the funds.
    expect(statements).toHaveLength(2);
  });

  it('on a chain is told by source and by what instruments gave (Q09)', async () => {
    const { result: found, statements } = await funding.recorded(() =>
      funding.contributed<{ funds: Record<string, { fen: string }> }>(
        'IndustryChain',
        ['chain-xt-rail-equipment', 'chain-xt-motors', 'no-such-chain'],
        'funds(year: 2025) { year fiscal { fen } otherSources { fen } approved { fen } paid { fen } }',
      ),
    );
    expect(BigInt(found[0]!.funds['fiscal']!.fen) > 0n).toBe(true);
    expect(found[2]!.funds).toEqual({
      year: 2025,
      fiscal: { fen: '0' },
      otherSources: { fen: '0' },
      approved: { fen: '0' },
      paid: { fen: '0' },
    });
    expect(statements).toHaveLength(1);
  });
});

describe('payments 拨付', () => {
  it('for construction never exceed the work done and lead to the project (Q40)', async () => {
    const { result: found, statements } = await funding.recorded(() =>
      funding.contributed<{
        paidAmount: { fen: string };
        payments: { totalCount: number; nodes: { amount: { fen: string } }[] };
      }>(
        'ConstructionProject',
        ['build-sy-001', 'build-sy-002', 'build-sy-008', 'none'],
        'paidAmount { fen } payments { totalCount nodes { amount { fen } paidOn payer { id } payee { id } payerKind constructionProject { id } } }',
      ),
    );
    expect(found.map(({ payments: { totalCount } }) => totalCount)).toEqual([4, 4, 0, 0]);
    for (const { paidAmount, payments: list } of found) {
      expect(list.nodes.reduce((total, { amount }) => total + BigInt(amount.fen), 0n)).toBe(BigInt(paidAmount.fen));
    }
    // 22,320 of work is done in the first.
    expect(BigInt(found[0]!.paidAmount.fen) < 22_320_000_000n).toBe(true);
    expect(statements).toHaveLength(3);
  });

  it('of a challenge’s reward go from who posted it to who won it (Q19)', async () => {
    const found = await funding.contributed(
      'Challenge',
      ['chal-xt-001', 'chal-xt-002'],
      'rewardPayment { amount { wan } payer { id } payee { id } payerKind form challenge { id } instrument { code } application { id } }',
    );
    expect(found).toEqual([
      {
        rewardPayment: {
          amount: { wan: '80' },
          payer: { id: 'ent-xt-0001' },
          payee: { id: 'uni-xt-05' },
          payerKind: 'ENTERPRISE',
          form: 'CASH',
          challenge: { id: 'chal-xt-001' },
          instrument: null,
          application: null,
        },
      },
      { rewardPayment: null },
    ]);
  });

  it('made and received by institutions cost one SELECT for any number of them', async () => {
    const { result: found, statements } = await funding.recorded(() =>
      funding.contributed<{ made: { totalCount: number }; received: { totalCount: number } }>(
        'Institution',
        ['ins-xt-stb', 'uni-xt-03', 'nobody'],
        'made: paymentsMade { totalCount } received: paymentsReceived { totalCount }',
      ),
    );
    expect(found.map(({ made, received }) => [made.totalCount > 0, received.totalCount > 0])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(statements).toHaveLength(2);
  });
});

describe('the SQL of payments', () => {
  const paymentFilter = {
    payerId: ['a'],
    payerKind: ['STB'],
    payeeId: ['b'],
    instrumentCode: ['PI-XT-03'],
    fundId: ['f'],
    regionCode: ['430300'],
    subjectType: ['PLATFORM'],
    form: ['CASH'],
    year: 2025,
    paidOn: { from: '2025-01-01' },
    amount: { fromWan: '1', toWan: '2' },
  };
  const forChallenges = paymentsFor('CHALLENGE');
  it.each(
    Object.entries({
      paymentById: (request) => Promise.all(['pay-xt-0001', 'none'].map((id) => paymentById(request).load(id))),
      payments: (request) => wholeOf(payments.page(request, { filter: paymentFilter })),
      paymentsMade: (request) => Promise.all(['a', 'b'].map((id) => wholeOf(paymentsMade.page(request, id, {})))),
      paymentsReceived: (request) => Promise.all(['a', 'b'].map((id) => wholeOf(paymentsReceived.page(request, id, {})))),
      paymentsOfConstruction: (request) => Promise.all(['a', 'b'].map((id) => wholeOf(paymentsOfConstruction.page(request, id, {})))),
      paymentsOfApplication: (request) => paymentsOfApplication(request).loadMany(['a', 'b']),
      paidTowardsObligation: (request) => paidTowardsObligation(request).loadMany(['a', 'b']),
      paymentsFor: (request) => forChallenges(request).loadMany(['a', 'b']),
      paidForConstruction: (request) => paidForConstruction(request).loadMany(['a', 'b']),
      projectFundingById: (request) => projectFundingById(request).loadMany(['a', 'b']),
      fundingOfProject: (request) => fundingOfProject(request).loadMany(['a', 'b']),
      projectFundings: (request) =>
        wholeOf(
          projectFundings.page(request, {
            filter: {
              projectId: ['a'],
              source: ['FISCAL'],
              level: ['NATIONAL'],
              regionCode: ['430300'],
              year: 2025,
              isPaid: true,
              amount: { fromWan: '1' },
            },
          }),
        ),
      moneyFlows: (request) => moneyFlows(request, 2025, '430300'),
      doubleBenefits: (request) => doubleBenefits(request, 2025, '430300'),
      wrongPayers: (request) => wrongPayers(request, 2025, '430300'),
      payerAccountOf: (request) =>
        payerAccountOf(request).loadMany([
          { payerId: 'a', year: 2025 },
          { payerId: 'b', year: null },
        ]),
      countyPayoutOf: (request) =>
        countyPayoutOf(request).loadMany([
          { code: '430300', year: 2025 },
          { code: '330402', year: 2024 },
        ]),
      chainFundsOf: (request) => chainFundsOf(request).loadMany([{ chainId: 'a', year: 2025 }]),
    } satisfies Record<string, Parameters<typeof expectSql>[2]>),
  )('%s', (name, query) => expectSql(funding, name, query, import.meta.dirname));
});
