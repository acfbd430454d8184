import { describe, expect, it } from 'vitest';
import { subgraphOfFile } from '@helix/local/testing';
import { expectSql } from '../sql.testing.ts';
import { eligibilityOf } from './eligibility.queries.ts';

const funding = subgraphOfFile('funding');

interface Verdict {
  readonly instrument: { readonly code: string };
  readonly asOf: string;
  readonly verdict: string;
  readonly payer: { readonly id: string } | null;
  readonly amount: { readonly wan: string } | null;
  readonly state: string;
  readonly application: { readonly id: string } | null;
  readonly missing: readonly { readonly fact: string; readonly holds: string; readonly actual: string | null }[];
  readonly atoms: readonly {
    readonly fact: string;
    readonly holds: string;
    readonly expected: string;
    readonly actual: string | null;
    readonly clause: { readonly id: string };
  }[];
}

const nothing = {
  projectFacts: {
    jointNationalOrProvincialProjects: 0,
    jointProjects: 0,
    keyJointProjects: 0,
    enterpriseLedJointProjects: 0,
    marketAcceptedEnterprisePosedProjects: 0,
    recognisedJointProjects: 0,
    socialDevelopmentProjects: 0,
    jointFundApplications: 0,
    recognisedPlatforms: 0,
    jointlyAppliedRecognisedPlatforms: 0,
    jointlyAppliedNationalPlatforms: 0,
    jointlyAppliedProvincialPlatforms: 0,
    jointlyAppliedMunicipalPlatforms: 0,
    otherNationalPlatforms: 0,
    otherProvincialPlatforms: 0,
    otherMunicipalPlatforms: 0,
    recognisedTransferCentres: 0,
    wellAssessedIurBases: 0,
    recognisedIncubatorsAndAlliances: 0,
    serviceComplexes: 0,
    alliances: 0,
    sharedInstrumentHours: 0,
    usedInstrumentHours: 0,
    wonScenarioChallenges: 0,
  },
  achievementFacts: {
    registeredContractsAsBuyer: 0,
    effectiveContractsAsBuyer: 0,
    localAchievementPurchases: 0,
    registeredContractsAsSeller: 0,
    effectiveContractsAsSeller: 0,
    pilotConversions: 0,
    conversionsUnderConstruction: 0,
    carriedConversions: 0,
    openDemands: 0,
    keyCoreDemandsMatched: 0,
    nationalOrProvincialAwards: 0,
  },
  talentFacts: { doctorPlacements: 0, overseasEngineers: 0, commissionersServed: 0, flexibleTalents: 0 },
  qualificationFacts: { validQualifications: 0, everRecognised: 0 },
};
const firm = (id: string, regionCode: string, given: object = {}) => ({
  id,
  kind: 'ENTERPRISE',
  region: { code: regionCode },
  park: null,
  isResident: true,
  scale: 'MEDIUM',
  isListed: false,
  isLeading: false,
  ...nothing,
  ...given,
});

const fields =
  'instrument { code } asOf verdict payer { id } payerAssumed amount { wan } state application { id } missing { fact holds actual } atoms { fact expected actual holds sentenceZh sentenceEn clause { id } rule { ordinal scope } }';
const verdictsOf = async (representation: object, args = ''): Promise<Verdict[]> => {
  const found = await funding.contributed<{ eligibility: Verdict[] }>('Institution', [representation], `eligibility${args} { ${fields} }`);
  return found[0]!.eligibility;
};
const byCode = (verdicts: readonly Verdict[]) => Object.fromEntries(verdicts.map((verdict) => [verdict.instrument.code, verdict]));

describe('eligibility of a firm 一键算清 (Q49)', () => {
  it('weighs the instruments of its own city whose beneficiaries include firms, and only those', async () => {
    const codes = (await verdictsOf(firm('ent-xt-0040', '430302'))).map(({ instrument }) => instrument.code);
    expect(codes.every((code) => code.startsWith('PI-XT-'))).toBe(true);
    expect(codes).toContain('PI-XT-07');
    expect(codes).toContain('PI-XT-20-N');
    // For universities, persons and teams only.
    for (const other of ['PI-XT-03', 'PI-XT-05', 'PI-XT-06', 'PI-XT-24', 'PI-XT-25', 'PI-XT-26']) expect(codes).not.toContain(other);
    const everywhere = await verdictsOf(firm('ent-xt-0040', '430302'), '(everywhere: true)');
    expect(new Set(everywhere.map(({ instrument }) => instrument.code.slice(3, 5)))).toEqual(new Set(['XT', 'BS', 'JX', 'SY', 'LZ']));
    for (const { instrument, verdict } of everywhere)
      if (!instrument.code.startsWith('PI-XT-')) expect(verdict, instrument.code).toBe('NO');
  });

  it('says NO where a fact speaks against it, and names the fact', async () => {
    const verdicts = byCode(await verdictsOf(firm('ent-xt-0040', '430302')));
    expect(verdicts['PI-XT-07']).toMatchObject({
      verdict: 'NO',
      state: 'NOT_APPLIED',
      missing: [{ fact: 'projects.jointNationalOrProvincialProjects', holds: 'NO', actual: '0' }],
    });
    expect(verdicts['PI-XT-11']!.verdict).toBe('NO');
    expect(verdicts['PI-XT-20-N']!.verdict).toBe('NO');
  });

  it('says YES where all conditions hold, with the payer where it can be told', async () => {
    const rich = firm('ent-xt-0001', '430304', {
      projectFacts: {
        ...nothing.projectFacts,
        jointNationalOrProvincialProjects: 1,
        recognisedTransferCentres: 1,
        usedInstrumentHours: 12,
      },
      achievementFacts: { ...nothing.achievementFacts, effectiveContractsAsBuyer: 2 },
      park: { id: 'park-xt-lianzhi-zone', managementBody: { id: 'ins-xt-lianzhi-zone-management' } },
    });
    const verdicts = byCode(await verdictsOf(rich));
    expect(verdicts['PI-XT-07']).toMatchObject({ verdict: 'YES', missing: [], payer: { id: 'ins-xt-stb' }, amount: null });
    expect(verdicts['PI-XT-09']).toMatchObject({ verdict: 'YES' });
    // Two funds pay together, so no one payer can be named.
    expect(verdicts['PI-XT-11']).toMatchObject({ verdict: 'YES', payer: null });
    // In a park the park pays, otherwise the county.
    expect(verdicts['PI-XT-14']).toMatchObject({ verdict: 'YES', payer: { id: 'ins-xt-lianzhi-zone-management' } });
    const outside = byCode(await verdictsOf({ ...rich, park: null }));
    expect(outside['PI-XT-14']).toMatchObject({ payer: { id: 'ins-xt-yuetang-gov' } });
  });

  it('tells the levels of new platforms apart [XT-38a]', async () => {
    const host = firm('ent-xt-0001', '430304', {
      projectFacts: { ...nothing.projectFacts, jointlyAppliedRecognisedPlatforms: 1, jointlyAppliedProvincialPlatforms: 1 },
    });
    const verdicts = byCode(await verdictsOf(host));
    expect(['N', 'P', 'M'].map((level) => verdicts[`PI-XT-20-${level}`]!.verdict)).toEqual(['NO', 'YES', 'NO']);
  });

  it('says UNKNOWN where a fact is nobody’s to tell yet, and lists it as missing [A-05]', async () => {
    const host = firm('ent-xt-0001', '430304', {
      projectFacts: { ...nothing.projectFacts, jointlyAppliedRecognisedPlatforms: 1, otherNationalPlatforms: 1 },
    });
    const { 'PI-XT-20-N': national, 'PI-XT-20-M': municipal } = byCode(await verdictsOf(host));
    expect(national).toMatchObject({
      verdict: 'UNKNOWN',
      amount: { wan: '100' },
      missing: [
        {
          fact: 'projects.jointlyAppliedNationalPlatforms, projects.otherNationalPlatforms, application.kindAdmitted',
          holds: 'UNKNOWN',
          actual: '0, 1, ?',
        },
      ],
    });
    expect(municipal!.verdict).toBe('NO');
  });

  it('stays open, and does not refuse, when a bureau could not be asked', async () => {
    const { projectFacts, ...unasked } = firm('ent-xt-0040', '430302');
    expect(projectFacts).toBeDefined();
    const verdicts = byCode(await verdictsOf({ ...unasked, projectFacts: null }));
    expect(verdicts['PI-XT-07']).toMatchObject({ verdict: 'UNKNOWN' });
    expect(verdicts['PI-XT-11']!.verdict).toBe('NO');
    const blank = await verdictsOf({ id: 'ent-xt-0040' });
    expect(blank.every(({ verdict }) => verdict !== 'YES')).toBe(true);
  });

  it('admits nobody under the draft of Jiaxing, and says so [A-11]', async () => {
    const verdicts = await verdictsOf(firm('ent-jx-0001', '330402'));
    expect(verdicts.length).toBeGreaterThan(0);
    for (const { verdict, atoms } of verdicts) {
      expect(verdict).toBe('NO');
      expect(atoms[0]).toMatchObject({
        fact: 'policy.inForce',
        actual: 'false',
        holds: 'NO',
        clause: { id: expect.stringMatching(/^JX-/) },
      });
    }
  });

  it('cannot be sure under texts without dates, and answers NO all the same where another condition fails [A-46]', async () => {
    const verdicts = await verdictsOf(firm('ent-lz-0001', '620102'));
    for (const { atoms } of verdicts) expect(atoms[0]).toMatchObject({ fact: 'policy.inForce', actual: null, holds: 'UNKNOWN' });
    expect(new Set(verdicts.map(({ verdict }) => verdict))).not.toContain('YES');
  });

  it('follows the rule in force on the day', async () => {
    const tenant = firm('ent-bs-0001', '451002', {
      park: { id: 'park-bs-jincheng-zone', managementBody: { id: 'ins-bs-jincheng-zone-management' } },
    });
    const now = byCode(await verdictsOf(tenant, '(asOf: "2026-01-01")'));
    expect(now['PI-BS-07']).toMatchObject({ asOf: '2026-01-01', verdict: 'YES', payer: { id: 'ins-bs-jincheng-zone-management' } });
    const before = byCode(await verdictsOf(tenant, '(asOf: "2020-12-28")'));
    expect(before['PI-BS-07']).toMatchObject({ verdict: 'NO', missing: [{ fact: 'policy.inForce', actual: 'false' }] });
  });

  it('knows what the firm has applied for and been given', async () => {
    const [paid] = await funding.subgraph.database.orm.em
      .getConnection()
      .execute<{ id: string; applicant: string }[]>(
        `select a.id, a.applicant_id as applicant from subsidy_application a where a.instrument_code = 'PI-SY-01' and a.status = 'PAID' order by a.id limit 1`,
      );
    const verdicts = byCode(await verdictsOf(firm(paid!.applicant, '330604')));
    expect(verdicts['PI-SY-01']).toMatchObject({ application: { id: paid!.id }, state: 'PAID', payer: { id: 'ins-sy-fin' } });
  });

  it('counts the firm’s own loans as a fact of the finance bureau [SY-29e]', async () => {
    const [loan] = await funding.subgraph.database.orm.em
      .getConnection()
      .execute<{ borrower: string }[]>(
        `select borrower_id as borrower from loan where region_code = '330604' and status = 'GRANTED' and project_id is not null order by id limit 1`,
      );
    const verdict = byCode(
      await verdictsOf(firm(loan!.borrower, '330604', { projectFacts: { ...nothing.projectFacts, jointProjects: 1 } })),
    )['PI-SY-09'];
    expect(verdict!.atoms.find(({ fact }) => fact === 'funding.projectLoans')).toMatchObject({
      holds: 'YES',
      expected: 'funding.projectLoans > 0',
    });
  });

  it('knows for units of Lanzhou that the pool has something left this year, and had nothing in 2024 (Q39)', async () => {
    const unit = { ...firm('uni-lz-01', '620102'), kind: 'UNIVERSITY' };
    const poolOn = async (day: string) =>
      byCode(await verdictsOf(unit, `(asOf: "${day}")`))['PI-LZ-01']!.atoms.find(({ fact }) => fact === 'funding.poolHasMoney')!.holds;
    expect([await poolOn('2025-12-01'), await poolOn('2024-12-01')]).toEqual(['YES', 'NO']);
  });

  it('costs the same few SELECTs for any number of firms', async () => {
    const { statements } = await funding.recorded(() =>
      funding.contributed(
        'Institution',
        ['ent-xt-0001', 'ent-xt-0002', 'ent-xt-0003', 'ent-sy-0001'].map((id) => firm(id, id.includes('sy') ? '330604' : '430302')),
        `eligibility { ${fields} }`,
      ),
    );
    // Five of the rule book, own facts, applications and their payments.
    expect(statements).toHaveLength(8);
  });
});

describe('the SQL of eligibility', () => {
  it('eligibilityOf', () =>
    expectSql(
      funding,
      'eligibilityOf',
      (request) =>
        Promise.all(
          ['ent-xt-0001', 'ent-lz-0001'].map((id) =>
            eligibilityOf(request, firm(id, id.includes('lz') ? '620102' : '430302'), { asOf: null, everywhere: false }),
          ),
        ),
      import.meta.dirname,
    ));
});
