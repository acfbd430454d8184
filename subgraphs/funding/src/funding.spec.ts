import { describe, expect, it } from 'vitest';
import { expectListAgrees, subgraphOfFile } from '@helix/local/testing';
import { publicViewer } from '@helix/service-kit/viewer';
import { financeEverywhere } from './viewers.testing.ts';

const funding = subgraphOfFile('funding').as(financeEverywhere);

const codeOf = (errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined): unknown =>
  errors?.[0]?.extensions['code'];

describe('funding 资金', () => {
  it('migrations give exactly what the entities say', async () => {
    expect(await funding.subgraph.database.drift()).toBe('');
  });

  it.each([
    { list: 'policyInstruments', key: 'code', facets: ['kind', 'regionCode', 'selection'] },
    { list: 'fundProgrammes', facets: ['code', 'regionCode'] },
    { list: 'budgetLines', facets: ['kind', 'year', 'regionCode'] },
    { list: 'jointFunds', facets: ['year', 'regionCode'] },
    { list: 'fundEvaluations', facets: ['status', 'year'] },
    { list: 'subsidyApplications', facets: ['instrumentCode', 'status', 'year', 'subjectType'] },
    { list: 'paymentObligations', facets: ['payerKind', 'instrumentCode', 'year'] },
    { list: 'payments', facets: ['payerKind', 'instrumentCode', 'subjectType', 'form'] },
    { list: 'projectFundings', facets: ['source', 'level', 'year'] },
    { list: 'innovationVouchers', facets: ['status', 'regionCode'] },
    { list: 'financialProducts', facets: ['kind', 'regionCode'] },
    { list: 'loans', facets: ['status', 'bankId'] },
    { list: 'taxBenefits', facets: ['kind', 'year'] },
    { list: 'landSupports', facets: ['regionCode'] },
    { list: 'directedProcurements', facets: ['regionCode'] },
  ])('walks all of $list: as many as counted, each once, facets adding up', async (list) => {
    expect(await expectListAgrees(funding, list)).toBeGreaterThan(0);
  });

  it.each([
    [
      'policyInstruments',
      'code',
      '{ kind: [POST_SUBSIDY], regionCode: ["430300"], payerKind: [STB], beneficiaryKind: [PLATFORM_HOST] }',
      ['kind'],
    ],
    ['policyInstruments', 'code', '{ clauseId: ["XT-11"], text: "国家级平台" }', ['kind']],
    ['fundProgrammes', 'id', '{ code: ["ST_SPECIAL"], regionCode: ["430300"], ownerId: ["ins-xt-stb"], text: "科技专项" }', ['code']],
    ['budgetLines', 'id', '{ kind: [FORECAST], regionCode: ["330604"], year: 2025, instrumentCode: ["PI-SY-04"] }', ['kind']],
    ['jointFunds', 'id', '{ regionCode: ["430300"], year: 2024, contributorId: ["ins-xt-fin"] }', ['year']],
    ['fundEvaluations', 'id', '{ regionCode: ["430300"], year: 2024, status: [PUBLISHED] }', ['status']],
    [
      'subsidyApplications',
      'id',
      '{ instrumentCode: ["PI-XT-20-N"], regionCode: ["430300"], year: 2025, subjectType: [PLATFORM] }',
      ['status'],
    ],
    ['subsidyApplications', 'id', '{ status: [APPROVED], payerId: ["ins-xt-stb"], isOutstanding: true }', ['instrumentCode']],
    [
      'subsidyApplications',
      'id',
      '{ approvedAmount: { fromWan: "30", toWan: "100" }, submittedOn: { from: "2024-01-01", to: "2025-12-31" } }',
      [],
    ],
    ['subsidyApplications', 'id', '{ applicantId: ["uni-xt-03"], chainId: ["chain-xt-mining-equipment"] }', ['status']],
    ['paymentObligations', 'id', '{ payerKind: [PARK], regionCode: ["430300"], year: 2025, instrumentCode: ["PI-XT-03"] }', ['year']],
    ['paymentObligations', 'id', '{ payerId: ["ins-xt-stb"], fundId: ["XT-ST_SPECIAL"], isOutstanding: false }', ['year']],
    ['paymentObligations', 'id', '{ overdueOn: "2026-10-31" }', ['payerKind']],
    ['payments', 'id', '{ payerId: ["ins-xt-stb"], payerKind: [STB], fundId: ["XT-ST_SPECIAL"], form: [CASH], year: 2024 }', ['form']],
    [
      'payments',
      'id',
      '{ payeeId: ["uni-xt-03"], instrumentCode: ["PI-XT-03"], regionCode: ["430300"], subjectType: [DISCIPLINE] }',
      ['form'],
    ],
    ['payments', 'id', '{ paidOn: { from: "2025-01-01" }, amount: { fromWan: "100" } }', ['form']],
    ['projectFundings', 'id', '{ source: [FISCAL], level: [NATIONAL], regionCode: ["430300"], year: 2025, isPaid: true }', ['source']],
    ['projectFundings', 'id', '{ projectId: ["prj-xt-0001"], amount: { fromWan: "1" } }', ['source']],
    ['innovationVouchers', 'id', '{ status: [REDEEMED], regionCode: ["430300"], issuedYear: 2024 }', ['status']],
    ['innovationVouchers', 'id', '{ holderId: ["ent-xt-0001"] }', ['status']],
    [
      'financialProducts',
      'id',
      '{ kind: [LOAN], regionCode: ["430300"], providerId: ["bank-xt-1"], onOfferOn: "2026-01-01", text: "转化贷" }',
      ['kind'],
    ],
    ['loans', 'id', '{ status: [GRANTED], regionCode: ["330604"], isInterestSubsidised: true, hasProject: true }', ['status']],
    ['loans', 'id', '{ bankId: ["bank-xt-1"], hasProject: false }', ['status']],
    ['taxBenefits', 'id', '{ kind: [SUPER_DEDUCTION], year: 2025, regionCode: ["451000"] }', ['kind']],
    ['landSupports', 'id', '{ withinRegion: "451000", year: 2025 }', ['regionCode']],
    ['landSupports', 'id', '{ regionCode: ["451002"], instrumentCode: ["PI-BS-07"] }', ['regionCode']],
    ['directedProcurements', 'id', '{ regionCode: ["330400"], year: 2026 }', ['regionCode']],
  ] as const)('%s by %s under %s finds something, and agrees', async (list, key, filter, facets) => {
    expect(await expectListAgrees(funding, { list, key, filter, facets })).toBeGreaterThan(0);
  });

  it.each([
    ['policyInstruments', 'CODE', 'NAME_ZH'],
    ['fundProgrammes', 'ID'],
    ['subsidyApplications', 'SUBMITTED_ON', 'APPROVED_AMOUNT'],
    ['payments', 'PAID_ON', 'AMOUNT'],
    ['projectFundings', 'YEAR', 'AMOUNT'],
    ['financialProducts', 'ID', 'NAME_ZH'],
    ['loans', 'OFFERED_ON'],
    ['innovationVouchers', 'ISSUED_ON'],
    ['taxBenefits', 'YEAR'],
    ['landSupports', 'GRANTED_ON'],
    ['directedProcurements', 'SIGNED_ON'],
    ['jointFunds', 'YEAR'],
    ['fundEvaluations', 'YEAR'],
    ['paymentObligations', 'YEAR'],
    ['budgetLines', 'YEAR'],
  ])('%s in the order of %s: ascending is descending read backwards', async (list, ...fields) => {
    const key = list === 'policyInstruments' ? 'code' : 'id';
    for (const field of fields) {
      const all = async (direction: string): Promise<string[]> => {
        const keys: string[] = [];
        for (let after = ''; ;) {
          const { data, errors } = await funding.ask<{
            list: { nodes: { key: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
          }>(
            `{ list: ${list}(first: 100${after}, orderBy: { field: ${field}, direction: ${direction} }) { nodes { key: ${key} } pageInfo { hasNextPage endCursor } } }`,
          );
          expect(errors).toBeUndefined();
          keys.push(...data!.list.nodes.map((node) => node.key));
          if (!data!.list.pageInfo.hasNextPage) return keys;
          after = `, after: "${data!.list.pageInfo.endCursor}"`;
        }
      };
      expect(await all('ASC'), field).toEqual((await all('DESC')).toReversed());
    }
  });

  it('takes at most a hundred at a time [B9]', async () => {
    for (const first of [-1, 0, 101]) {
      const { errors } = await funding.ask(`{ payments(first: ${first}) { totalCount nodes { id } } }`);
      expect(codeOf(errors), String(first)).toBe('BAD_USER_INPUT');
    }
  });

  it('takes a cursor only in the list and under the filter it came from [C9]', async () => {
    const { data } = await funding.ask<{ payments: { pageInfo: { endCursor: string } } }>(
      '{ payments(first: 1) { pageInfo { endCursor } } }',
    );
    const { endCursor } = data!.payments.pageInfo;
    for (const list of [`payments(first: 1, filter: { year: 2025 }, after: "${endCursor}")`, `loans(first: 1, after: "${endCursor}")`]) {
      expect(codeOf((await funding.ask(`{ list: ${list} { nodes { id } } }`)).errors)).toBe('BAD_USER_INPUT');
    }
    const edited = `${endCursor.slice(0, -1)}${endCursor.endsWith('A') ? 'B' : 'A'}`;
    expect(codeOf((await funding.ask(`{ payments(first: 1, after: "${edited}") { nodes { id } } }`)).errors)).toBe('BAD_USER_INPUT');
  });

  it.each(['%', '_', '\\\\', "' OR 1=1 --", '国%平台'])('looks for %s as it is written [C1, C6]', async (text) => {
    const { data, errors } = await funding.ask<{ policyInstruments: { totalCount: number } }>(
      `{ policyInstruments(filter: { text: "${text}" }) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    expect(data!.policyInstruments.totalCount).toBe(0);
  });

  it('finds nobody by a quoted id [C1]', async () => {
    const { data } = await funding.ask<{ payments: { totalCount: number }; fundProgramme: null }>(
      `{ payments(filter: { payerId: ["' OR 1=1 --"] }) { totalCount } fundProgramme(id: "' OR 1=1 --") { id } }`,
    );
    expect(data).toEqual({ payments: { totalCount: 0 }, fundProgramme: null });
  });

  it.each(['1e3', '-1e3', '1.2345678', '99999999999999999999'])('refuses %s 万元 as an amount [E14]', async (wan) => {
    const { errors } = await funding
      .ask(`{ payments(filter: { amount: { fromWan: "${wan}" } }) { totalCount } }`)
      .catch((error: unknown) => ({
        errors: [error as { extensions: Record<string, unknown> }],
      }));
    expect(errors).toHaveLength(1);
  });
});

describe('money of persons 个人款', () => {
  const asPublic = funding.as(publicViewer);
  it('stands in no list and behind no id or reference for the public', async () => {
    const rows = await funding.subgraph.database.orm.em
      .getConnection()
      .execute<{ application: string; payment: string; obligation: string }[]>(
        `select a.id as application, p.id as payment, o.id as obligation from subsidy_application a
         join payment p on p.application_id = a.id join payment_obligation o on o.application_id = a.id where a.is_personal limit 3`,
      );
    expect(rows).toHaveLength(3);
    for (const { application, payment, obligation } of rows) {
      const { data, errors } = await asPublic.ask<{ subsidyApplication: null; payment: null; _entities: null[] }>(
        `{ subsidyApplication(id: "${application}") { id } payment(id: "${payment}") { id }
           _entities(representations: [{ __typename: "SubsidyApplication", id: "${application}" }, { __typename: "Payment", id: "${payment}" },
             { __typename: "PaymentObligation", id: "${obligation}" }]) { __typename } }`,
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ subsidyApplication: null, payment: null, _entities: [null, null, null] });
    }
    for (const instrument of ['PI-JX-02', 'PI-JX-03', 'PI-JX-04', 'PI-XT-05']) {
      const { data } = await asPublic.ask<Record<string, { totalCount: number }>>(
        `{ a: subsidyApplications(filter: { instrumentCode: ["${instrument}"] }) { totalCount } p: payments(filter: { instrumentCode: ["${instrument}"] }) { totalCount }
           o: paymentObligations(filter: { instrumentCode: ["${instrument}"] }) { totalCount } }`,
      );
      expect(
        Object.values(data!).map(({ totalCount }) => totalCount),
        instrument,
      ).toEqual([0, 0, 0]);
    }
  });
});
