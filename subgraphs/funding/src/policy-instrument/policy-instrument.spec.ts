import { describe, expect, it } from 'vitest';
import { subgraphOfFile } from '@helix/local/testing';
import { expectSql, wholeOf } from '../sql.testing.ts';
import {
  budgetLineById,
  budgetLines,
  budgetLinesOfRegion,
  eligibilityRulesOf,
  instrumentsOfClause,
  instrumentsOfFund,
  policyInstrumentByCode,
  policyInstruments,
  ruleBook,
  useOfInstrument,
} from './policy-instrument.queries.ts';

const funding = subgraphOfFile('funding');

describe('policy instruments 政策工具', () => {
  it('say what the text says, and nothing where it is silent [XT-38a, XT-34a, XT-25a]', async () => {
    const fields = 'minimum { wan } maximum { wan } amountRule tiers { level amount { wan } } payerAssumed fundAssumed clauseId';
    const { data } = await funding.ask(
      `{ tier: policyInstrument(code: "PI-XT-20-N") { ${fields} } band: policyInstrument(code: "PI-XT-19") { ${fields} }
         open: policyInstrument(code: "PI-XT-07") { ${fields} } none: policyInstrument(code: "PI-XT-99") { code } }`,
    );
    expect(data).toEqual({
      tier: {
        minimum: { wan: '100' },
        maximum: { wan: '100' },
        amountRule: 'TIER',
        tiers: [{ level: 'NATIONAL', amount: { wan: '100' } }],
        payerAssumed: false,
        fundAssumed: false,
        clauseId: 'XT-11',
      },
      band: {
        minimum: { wan: '30' },
        maximum: { wan: '100' },
        amountRule: 'BAND',
        tiers: [],
        payerAssumed: false,
        fundAssumed: false,
        clauseId: 'XT-10',
      },
      open: {
        minimum: null,
        maximum: null,
        amountRule: 'NOT_STATED',
        tiers: [
          { level: 'NATIONAL', amount: null },
          { level: 'PROVINCIAL', amount: null },
        ],
        payerAssumed: false,
        fundAssumed: false,
        clauseId: 'XT-7',
      },
      none: null,
    });
  });

  it('are in force, not in force, or of unknown force on a day [A-11, A-46]', async () => {
    const { data } = await funding.ask(
      `{ xt: policyInstrument(code: "PI-XT-03") { inForce } bs: policyInstrument(code: "PI-BS-05") { inForce before: inForce(on: "2020-12-28") }
         jx: policyInstrument(code: "PI-JX-02") { inForce } lz: policyInstrument(code: "PI-LZ-01") { inForce } }`,
    );
    expect(data).toEqual({
      xt: { inForce: 'YES' },
      bs: { inForce: 'YES', before: 'NO' },
      jx: { inForce: 'NO' },
      lz: { inForce: 'UNKNOWN' },
    });
  });

  it('carry their funds in the order of the text and their conditions in order', async () => {
    const { data } = await funding.ask<{
      policyInstrument: { funds: { id: string }[]; eligibilityRules: { ordinal: number; scope: string }[] };
    }>(
      '{ policyInstrument(code: "PI-XT-20-P") { funds { id } eligibilityRules { ordinal scope expression facts sentenceZh sentenceEn sourceRows } } }',
    );
    expect(data!.policyInstrument.funds.map(({ id }) => id)).toEqual(['XT-DRC_SPECIAL', 'XT-ST_SPECIAL', 'XT-IIT_SPECIAL']);
    const ordinals = data!.policyInstrument.eligibilityRules.map(({ ordinal }) => ordinal);
    expect(ordinals).toEqual(ordinals.map((_, at) => at + 1));
  });

  it('tell how they were used: Shangyu pays out less than it expected, and one policy not at all (Q45)', async () => {
    const { data } = await funding.ask<{
      [code: string]: {
        use: {
          applications: number;
          approved: number;
          paidApplications: number;
          paidAmount: { fen: string };
          forecast: { wan: string } | null;
        };
      };
    }>(
      `{ used: policyInstrument(code: "PI-SY-04") { use(year: 2025) { applications approved paidApplications paidAmount { fen } forecast { wan } } }
         unused: policyInstrument(code: "PI-SY-05") { use(year: 2025) { applications approved paidApplications paidAmount { fen } forecast { wan } } } }`,
    );
    const { used, unused } = data!;
    expect(used!.use.forecast).toEqual({ wan: '1000' });
    expect(used!.use.applications).toBeGreaterThan(used!.use.approved);
    expect(BigInt(used!.use.paidAmount.fen)).toBeLessThan(1_000_000_000n);
    expect(unused!.use).toEqual({ applications: 0, approved: 0, paidApplications: 0, paidAmount: { fen: '0' }, forecast: null });
  });

  it('leave 25 of the 100 in Lanzhou’s pool of 2025, and nothing of 2024 (Q39)', async () => {
    const { data } = await funding.ask(
      '{ policyInstrument(code: "PI-LZ-01") { now: use(year: 2025) { approvedAmount { wan } poolLeft { wan } } then: use(year: 2024) { approvedAmount { wan } poolLeft { wan } } } }',
    );
    expect(data).toEqual({
      policyInstrument: {
        now: { approvedAmount: { wan: '75' }, poolLeft: { wan: '25' } },
        then: { approvedAmount: { wan: '100' }, poolLeft: { wan: '0' } },
      },
    });
  });

  it('withhold what single payers gave to fewer than five persons, and show no nought instead', async () => {
    const { data } = await funding.ask<{ policyInstrument: { use: { approved: number; paidApplications: number; paidAmount: unknown } } }>(
      '{ policyInstrument(code: "PI-JX-03") { use(year: 2022) { approved paidApplications approvedAmount { wan } paidAmount { wan } } } }',
    );
    const { approved, ...sums } = data!.policyInstrument.use;
    expect(approved).toBeGreaterThan(0);
    expect(sums).toMatchObject({ approvedAmount: null, paidAmount: null });
  });

  it('cost one SELECT for the use of any number of them', async () => {
    const { result, statements } = await funding.asking('{ policyInstruments(first: 71) { nodes { use(year: 2025) { approved } } } }');
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(2);
  });

  it('are found from their clause', async () => {
    const { result: found, statements } = await funding.recorded(() =>
      funding.contributed<{ instruments: { code: string }[] }>(
        'PolicyClause',
        ['XT-11', 'XT-12', 'no-such-clause'],
        'instruments { code }',
      ),
    );
    expect(found.map(({ instruments }) => instruments.map(({ code }) => code))).toEqual([
      ['PI-XT-20-M', 'PI-XT-20-N', 'PI-XT-20-P', 'PI-XT-21'],
      ['PI-XT-22', 'PI-XT-23'],
      [],
    ]);
    expect(statements).toHaveLength(1);
  });
});

describe('budget lines 预算额度', () => {
  it('stand at the county they are of; one county of Jiaxing has none in 2025 [JX-20a]', async () => {
    const { result: found, statements } = await funding.recorded(() =>
      funding.contributed<{
        code: string;
        budgetLines: { nodes: { year: number; level: string; amount: { wan: string } }[] };
      }>(
        'Region',
        [{ code: '330402' }, { code: '330424' }, { code: '110000' }],
        'code budgetLines(filter: { year: 2025 }) { nodes { year level fund { id } instrument { code } amount { wan } } }',
      ),
    );
    expect(found.map(({ budgetLines: { nodes } }) => nodes.length)).toEqual([1, 0, 0]);
    expect(found[0]!.budgetLines.nodes[0]).toMatchObject({
      level: 'COUNTY',
      fund: { id: 'JX-COUNTY_BUDGET' },
      instrument: { code: 'PI-JX-01' },
    });
    // The list, the fund and the instrument.
    expect(statements).toHaveLength(3);
  });
});

describe('the SQL of policy instruments', () => {
  it.each(
    Object.entries({
      policyInstrumentByCode: (request) => policyInstrumentByCode(request).loadMany(['PI-XT-03', 'PI-XT-07']),
      eligibilityRulesOf: (request) => eligibilityRulesOf(request).loadMany(['PI-XT-03', 'PI-XT-07']),
      instrumentsOfClause: (request) => instrumentsOfClause(request).loadMany(['XT-3', 'XT-7']),
      instrumentsOfFund: (request) => instrumentsOfFund(request).loadMany(['XT-ST_SPECIAL', 'XT-IIT_SPECIAL']),
      policyInstruments: (request) =>
        wholeOf(
          policyInstruments.page(request, {
            filter: {
              kind: ['GRANT'],
              regionCode: ['430300'],
              payerKind: ['PARK'],
              beneficiaryKind: ['UNI'],
              clauseId: ['XT-3'],
              text: '学科',
            },
          }),
        ),
      budgetLineById: (request) => budgetLineById(request).loadMany(['a', 'b']),
      budgetLines: (request) =>
        wholeOf(
          budgetLines.page(request, { filter: { kind: ['FORECAST'], regionCode: ['330604'], year: 2025, instrumentCode: ['PI-SY-04'] } }),
        ),
      budgetLinesOfRegion: (request) =>
        Promise.all(['330402', '330424'].map((code) => wholeOf(budgetLinesOfRegion.page(request, code, { filter: { year: 2025 } })))),
      ruleBook: (request) => ruleBook(request),
      useOfInstrument: (request) =>
        useOfInstrument(request).loadMany([
          { code: 'PI-SY-04', year: 2025 },
          { code: 'PI-LZ-01', year: 2025 },
        ]),
    } satisfies Record<string, Parameters<typeof expectSql>[2]>),
  )('%s', (name, query) => expectSql(funding, name, query, import.meta.dirname));
});
