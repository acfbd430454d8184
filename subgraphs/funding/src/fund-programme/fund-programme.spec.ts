import { describe, expect, it } from 'vitest';
import { subgraphOfFile } from '@helix/local/testing';
import { expectSql, wholeOf } from '../sql.testing.ts';
import {
  balanceOf,
  contributionsOf,
  evaluationsOf,
  fundEvaluationById,
  fundEvaluations,
  fundProgrammeById,
  fundProgrammes,
  jointFundById,
  jointFunds,
  previousTotalOf,
} from './fund-programme.queries.ts';

const funding = subgraphOfFile('funding');

describe('funds 资金', () => {
  it('have an owner where one institution answers for them, and none where counties, parks or firms hold their own', async () => {
    const { data } = await funding.ask(
      '{ special: fundProgramme(id: "XT-ST_SPECIAL") { owner { id } budget { wan } } county: fundProgramme(id: "XT-COUNTY_BUDGET") { owner { id } } }',
    );
    expect(data).toEqual({ special: { owner: { id: 'ins-xt-stb' }, budget: null }, county: { owner: null } });
  });

  it('take the year’s budget line before the sum the text states, and know no budget where neither is there', async () => {
    const { data } = await funding.ask<
      Record<string, { balance: { budget: { wan: string } | null; obliged: { fen: string }; left: { fen: string } | null } }>
    >(
      `{ lined: fundProgramme(id: "XT-ST_SPECIAL") { balance(year: 2025) { budget { wan } obliged { fen } left { fen } } }
         stated: fundProgramme(id: "LZ-TALENT_INNOVATION_FUND") { balance(year: 2025) { budget { wan } obliged { fen } paid { wan } left { fen } } }
         open: fundProgramme(id: "XT-TALENT_SPECIAL") { balance(year: 2025) { budget { wan } obliged { fen } left { fen } } } }`,
    );
    const { lined, stated, open } = data!;
    expect(lined!.balance.budget!.wan).toMatch(/^6\d{3}$/);
    expect(BigInt(lined!.balance.left!.fen)).toBe(BigInt(lined!.balance.budget!.wan) * 1_000_000n - BigInt(lined!.balance.obliged.fen));
    expect(stated!.balance.budget).toEqual({ wan: '100' });
    expect([open!.balance.budget, open!.balance.left]).toEqual([null, null]);
  });

  it('show an evaluation’s score only once it is published, the latest evaluation first', async () => {
    const { data } = await funding.ask<{
      fundProgramme: { evaluations: { year: number; score: string | null; publishedOn: string | null }[] };
    }>('{ fundProgramme(id: "XT-ST_SPECIAL") { evaluations { year status score publishedOn fund { id } } instruments { code } } }');
    const { evaluations } = data!.fundProgramme;
    expect(evaluations.map(({ year }) => year)).toEqual([2025, 2024, 2023]);
    expect(evaluations.map(({ score, publishedOn }) => [score === null, publishedOn === null])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  it('are found by reference, and nothing is found where there is none', async () => {
    const found = await funding.contributed<{ code: string } | null>('FundProgramme', [{ id: 'XT-ST_SPECIAL' }, { id: 'none' }], 'code');
    expect(found).toEqual([{ code: 'ST_SPECIAL' }, null]);
  });
});

describe('joint funds 联合基金', () => {
  it('sum what is settled and stand beside the year before: Xiangtan’s shrank once [XT-21a]', async () => {
    const { data } = await funding.ask<{
      jointFunds: { nodes: { year: number; total: { wan: string }; previousTotal: { wan: string } | null }[] };
    }>(
      '{ jointFunds(first: 100, filter: { regionCode: ["430300"] }, orderBy: { field: YEAR, direction: ASC }) { nodes { year total { wan } previousTotal { wan } } } }',
    );
    const { nodes } = data!.jointFunds;
    expect(nodes.map(({ previousTotal }) => previousTotal?.wan ?? null)).toEqual([
      null,
      ...nodes.slice(0, -1).map(({ total }) => total.wan),
    ]);
    const shrank = nodes.filter(({ total, previousTotal }) => previousTotal !== null && Number(total.wan) < Number(previousTotal.wan));
    expect(shrank.map(({ year }) => year)).toEqual([2024]);
  });

  it('leave open what a party has not settled, and name every contributor [BS-08a]', async () => {
    const { data } = await funding.ask<{
      jointFunds: { nodes: { total: { wan: string }; contributions: { contributor: { id: string }; amount: { wan: string } | null }[] }[] };
    }>(
      '{ jointFunds(first: 100, filter: { regionCode: ["451022"] }) { nodes { total { wan } contributions { contributor { id } amount { wan } contributedOn } } } }',
    );
    expect(data!.jointFunds.nodes.length).toBeGreaterThan(0);
    for (const { contributions, total } of data!.jointFunds.nodes) {
      expect(contributions).toHaveLength(2);
      const [open, ...others] = contributions.toSorted((one, other) => Number(one.amount !== null) - Number(other.amount !== null));
      expect(open!.amount).toBeNull();
      expect(others.map(({ amount }) => amount!.wan)).toEqual([total.wan]);
    }
  });
});

describe('the SQL of funds', () => {
  const year = 2025;
  it.each(
    Object.entries({
      fundProgrammeById: (request) => fundProgrammeById(request).loadMany(['XT-ST_SPECIAL', 'none']),
      fundProgrammes: (request) =>
        wholeOf(fundProgrammes.page(request, { filter: { code: ['ST_SPECIAL'], regionCode: ['430300'], ownerId: ['a'], text: '科技' } })),
      fundEvaluationById: (request) => fundEvaluationById(request).loadMany(['a', 'b']),
      fundEvaluations: (request) =>
        wholeOf(fundEvaluations.page(request, { filter: { regionCode: ['430300'], year, status: ['PUBLISHED'] } })),
      evaluationsOf: (request) => evaluationsOf(request).loadMany(['XT-ST_SPECIAL', 'b']),
      jointFundById: (request) => jointFundById(request).loadMany(['a', 'b']),
      jointFunds: (request) => wholeOf(jointFunds.page(request, { filter: { regionCode: ['430300'], year, contributorId: ['a'] } })),
      contributionsOf: (request) => contributionsOf(request).loadMany(['joint-xt-2025', 'b']),
      previousTotalOf: (request) => previousTotalOf(request).loadMany(['joint-xt-2025', 'b']),
      balanceOf: (request) =>
        balanceOf(request).loadMany([
          { id: 'XT-ST_SPECIAL', year },
          { id: 'XT-IIT_SPECIAL', year },
        ]),
    } satisfies Record<string, Parameters<typeof expectSql>[2]>),
  )('%s', (name, query) => expectSql(funding, name, query, import.meta.dirname));
});
