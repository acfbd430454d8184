import { describe, expect, it } from 'vitest';
import { subgraphOfFile } from '@helix/local/testing';
import { expectSql, wholeOf } from '../sql.testing.ts';
import {
  applicationsFor,
  applicationsForAchievement,
  applicationsForTalent,
  applicationsOfInstitution,
  applicationsOfInstrument,
  obligationsOf,
  paymentObligationById,
  paymentObligations,
  scoresOf,
  subsidyApplicationById,
  subsidyApplications,
} from './subsidy-application.queries.ts';
import { financeEverywhere } from '../viewers.testing.ts';

const funding = subgraphOfFile('funding').as(financeEverywhere);

interface Application {
  readonly id: string;
  readonly status: string;
  readonly state: string;
  readonly approvedAmount: { fen: string } | null;
  readonly paidAmount: { fen: string };
  readonly obligations: { amount: { fen: string }; paid: { fen: string }; payer: { id: string } }[];
  readonly payments: { amount: { fen: string }; payer: { id: string } }[];
}

const all = async (filter: string): Promise<Application[]> => {
  const { data, errors } = await funding.ask<{ subsidyApplications: { nodes: Application[] } }>(
    `{ subsidyApplications(first: 100, filter: ${filter}) { nodes { id status state approvedAmount { fen } paidAmount { fen }
         obligations { amount { fen } paid { fen } payer { id } fund { id } isAgreedShare } payments { amount { fen } payer { id } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.subsidyApplications.nodes;
};
const sum = (amounts: readonly { fen: string }[]): bigint => amounts.reduce((total, { fen }) => total + BigInt(fen), 0n);

describe('applications 资助申请', () => {
  it('approved are owed in shares that sum to the approval, and paid never beyond it [A-44]', async () => {
    const approved = (await all('{ regionCode: ["430300"] }')).filter(({ approvedAmount }) => approvedAmount !== null);
    expect(approved.length).toBeGreaterThan(20);
    for (const { id, approvedAmount, paidAmount, obligations, payments } of approved) {
      expect(sum(obligations.map(({ amount }) => amount)), id).toBe(BigInt(approvedAmount!.fen));
      expect(sum(payments.map(({ amount }) => amount)), id).toBe(BigInt(paidAmount.fen));
      expect(sum(obligations.map(({ paid }) => paid)), id).toBe(BigInt(paidAmount.fen));
      expect(BigInt(paidAmount.fen) <= BigInt(approvedAmount!.fen), id).toBe(true);
    }
  });

  it('split over two funds are paid by both [A-44, XT-25b]', async () => {
    const split = (await all('{ instrumentCode: ["PI-XT-11"] }')).filter(({ obligations }) => obligations.length > 1);
    expect(split.length).toBeGreaterThan(0);
    for (const { obligations } of split)
      expect(new Set(obligations.map(({ payer }) => payer.id))).toEqual(new Set(['ins-xt-stb', 'ins-xt-iit']));
  });

  it('that are approved and not fully paid are listed as outstanding [BS-30g]', async () => {
    const outstanding = await all('{ isOutstanding: true }');
    expect(new Set(outstanding.map(({ state }) => state))).toEqual(new Set(['APPROVED', 'PARTLY_PAID']));
    const settled = await all('{ isOutstanding: false, status: [PAID] }');
    expect(new Set(settled.map(({ state }) => state))).toEqual(new Set(['PAID']));
  });

  it('for carriers of achievements have a score for each criterion, and the mean decides within the band [XT-34a, XT-34b]', async () => {
    const { data } = await funding.ask<{
      subsidyApplications: {
        nodes: {
          approvedAmount: { wan: string } | null;
          meanScore: string;
          scores: { criterion: string }[];
          conversion: object | null;
          achievement: object | null;
        }[];
      };
    }>(
      `{ subsidyApplications(filter: { instrumentCode: ["PI-XT-19"], status: [APPROVED, PUBLICISED, PAID] }) { nodes {
           approvedAmount { wan } meanScore scores { criterion score scoredOn } conversion { id } achievement { id } obligations { payerKind } } } }`,
    );
    const { nodes } = data!.subsidyApplications;
    expect(nodes.length).toBeGreaterThan(0);
    for (const { approvedAmount, meanScore, scores, conversion, achievement } of nodes) {
      expect(new Set(scores.map(({ criterion }) => criterion)).size).toBe(3);
      const wan = Number(approvedAmount!.wan);
      expect(wan >= 30 && wan <= 100).toBe(true);
      expect(Math.abs(wan - (30 + ((Number(meanScore) - 60) / 40) * 70))).toBeLessThan(1);
      expect([conversion, achievement]).not.toContain(null);
    }
  });

  it('point to their subject by its own type, and to no other', async () => {
    const fields =
      'institution { id } project { id } platform { id } techContract { id } conversion { id } discipline { id } challenge { id } team { id }';
    for (const [type, field] of [
      ['PLATFORM', 'platform'],
      ['PROJECT', 'project'],
      ['DISCIPLINE', 'discipline'],
      ['TECH_CONTRACT', 'techContract'],
      ['CONVERSION', 'conversion'],
      ['TEAM', 'team'],
      ['INSTITUTION', 'institution'],
      ['ACHIEVEMENT', 'achievement'],
    ]) {
      const { data } = await funding.ask<{ subsidyApplications: { nodes: Record<string, { id: string } | null>[] } }>(
        `{ subsidyApplications(first: 3, filter: { subjectType: [${type}] }) { nodes { ${fields} achievement { id } } } }`,
      );
      expect(data!.subsidyApplications.nodes.length, type).toBeGreaterThan(0);
      for (const node of data!.subsidyApplications.nodes) {
        const named = Object.keys(node).filter((name) => node[name] !== null && (name !== 'achievement' || type === 'ACHIEVEMENT'));
        expect(named, type).toEqual([field]);
      }
    }
  });

  it('preferred carry the reason [XT-18b]', async () => {
    const { data } = await funding.ask<{ subsidyApplications: { nodes: { isPreferred: boolean; preferenceReason: string | null }[] } }>(
      '{ subsidyApplications(filter: { instrumentCode: ["PI-XT-06"] }) { nodes { isPreferred preferenceReason requestedAmount { wan } region { code } chain { id } clause { id } } } }',
    );
    expect(data!.subsidyApplications.nodes.some(({ isPreferred }) => isPreferred)).toBe(true);
    for (const { isPreferred, preferenceReason } of data!.subsidyApplications.nodes) expect(preferenceReason !== null).toBe(isPreferred);
  });

  it('of institutions and for achievements cost one SELECT for any number of them, and are none for the unknown', async () => {
    const institutions = await funding.recorded(() =>
      funding.contributed<{ subsidyApplications: { nodes: object[] } }>(
        'Institution',
        ['uni-xt-03', 'uni-xt-04', 'uni-xt-05', 'nobody'],
        'subsidyApplications(first: 5) { nodes { id status applicant { id } } }',
      ),
    );
    expect(institutions.result.map(({ subsidyApplications: { nodes } }) => nodes.length > 0)).toEqual([true, true, true, false]);
    expect(institutions.statements).toHaveLength(1);
    const achievements = await funding.recorded(() =>
      funding.contributed<{ conversionSupport: { instrument: { code: string } }[] }>(
        'Achievement',
        ['ach-xt-0006', 'ach-xt-0009', 'nothing'],
        'conversionSupport { instrument { code } }',
      ),
    );
    expect(achievements.result.map(({ conversionSupport }) => conversionSupport.map(({ instrument }) => instrument.code))).toEqual([
      ['PI-XT-19'],
      ['PI-XT-19'],
      [],
    ]);
    expect(achievements.statements).toHaveLength(2);
  });
});

describe('the SQL of applications', () => {
  const filter = {
    instrumentCode: ['PI-XT-03'],
    regionCode: ['430300'],
    year: 2025,
    status: ['APPROVED'],
    subjectType: ['DISCIPLINE'],
    applicantId: ['uni-xt-03'],
    chainId: ['c'],
    payerId: ['p'],
    submittedOn: { from: '2025-01-01', to: '2025-12-31' },
    approvedAmount: { fromWan: '1', toWan: '100' },
    isOutstanding: true,
  };
  const forDisciplines = applicationsFor('DISCIPLINE');
  it.each(
    Object.entries({
      subsidyApplicationById: (request) => Promise.all(['sub-xt-0001', 'none'].map((id) => subsidyApplicationById(request).load(id))),
      subsidyApplications: (request) => wholeOf(subsidyApplications.page(request, { filter })),
      applicationsOfInstitution: (request) => Promise.all(['a', 'b'].map((id) => wholeOf(applicationsOfInstitution.page(request, id, {})))),
      applicationsOfInstrument: (request) =>
        Promise.all(['a', 'b'].map((code) => wholeOf(applicationsOfInstrument.page(request, code, {})))),
      applicationsFor: (request) => forDisciplines(request).loadMany(['dis-xt-008', 'dis-xt-009']),
      applicationsForAchievement: (request) => applicationsForAchievement(request).loadMany(['a', 'b']),
      applicationsForTalent: (request) => applicationsForTalent(request).loadMany(['a', 'b']),
      scoresOf: (request) => scoresOf(request).loadMany(['a', 'b']),
      obligationsOf: (request) => obligationsOf(request).loadMany(['a', 'b']),
      paymentObligationById: (request) => paymentObligationById(request).loadMany(['a', 'b']),
      paymentObligations: (request) =>
        wholeOf(
          paymentObligations.page(request, {
            filter: {
              payerId: ['p'],
              payerKind: ['PARK'],
              instrumentCode: ['PI-XT-03'],
              fundId: ['f'],
              regionCode: ['430300'],
              year: 2025,
              isOutstanding: true,
              overdueOn: '2026-10-31',
            },
          }),
        ),
    } satisfies Record<string, Parameters<typeof expectSql>[2]>),
  )('%s', (name, query) => expectSql(funding, name, query, import.meta.dirname));
});
