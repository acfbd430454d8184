import { describe, expect, it } from 'vitest';
import { subgraphOfFile } from '@helix/local/testing';
import { expectSql } from '../sql.testing.ts';
import {
  matchingOfProject,
  placementObligation,
  postSubsidiesOf,
  postSubsidyOfContract,
  subsidyOfDiscipline,
} from './subsidy-due.queries.ts';
import { financeEverywhere } from '../viewers.testing.ts';

const funding = subgraphOfFile('funding').as(financeEverywhere);

interface Due {
  readonly instrument: { readonly code: string };
  readonly verdict: string;
  readonly amount: { readonly wan: string } | null;
  readonly state: string;
  readonly fund: { readonly id: string } | null;
  readonly payer: { readonly id: string } | null;
  readonly fundAssumed: boolean;
  readonly isDouble: boolean;
  readonly application: { readonly id: string } | null;
  readonly applications: readonly object[];
  readonly payments: readonly object[];
  readonly atoms: readonly {
    readonly fact: string;
    readonly holds: string;
    readonly clause: { readonly id: string };
    readonly sentenceZh: string;
  }[];
}
const due =
  'instrument { code } verdict amount { wan } state fund { id } payer { id } fundAssumed isDouble application { id } applications { id } payments { id } atoms { fact expected actual holds sentenceZh sentenceEn clause { id } }';

const platform = (id: string, given: object = {}) => ({
  id,
  kind: 'KEY_LAB',
  level: 'NATIONAL',
  jointApplication: true,
  recognisedOn: '2025-03-01',
  status: 'RECOGNISED',
  city: { code: '430300' },
  region: { code: '430304' },
  park: null,
  ...given,
});
const platforms = async (...representations: readonly object[]): Promise<Due[][]> => {
  const found = await funding.contributed<{ postSubsidies: Due[] }>('Platform', representations, `postSubsidies { ${due} }`);
  return found.map(({ postSubsidies }) => postSubsidies);
};

describe('platforms 平台后补助 (Q02)', () => {
  it('jointly applied and newly recognised are due 100, 10 or 5 by level [XT-38a]', async () => {
    const found = await platforms(...['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY'].map((level) => platform('new', { level })));
    expect(found.map((dues) => dues.map(({ instrument, verdict, amount }) => [instrument.code, verdict, amount?.wan]))).toEqual([
      [['PI-XT-20-N', 'YES', '100']],
      [['PI-XT-20-P', 'YES', '10']],
      [['PI-XT-20-M', 'YES', '5']],
      [],
    ]);
  });

  it('are owed by the fund of the bureau competent for their kind, which is a proposal [XT-38b, A-60]', async () => {
    const kinds = ['ENGINEERING_RESEARCH_CENTRE', 'TECH_INNOVATION_CENTRE', 'KEY_LAB', 'ENTERPRISE_TECH_CENTRE'];
    const found = await platforms(...kinds.map((kind) => platform('new', { kind })));
    expect(found.map(([only]) => [only!.fund!.id, only!.payer!.id, only!.fundAssumed])).toEqual([
      ['XT-DRC_SPECIAL', 'ins-xt-drc', true],
      ['XT-ST_SPECIAL', 'ins-xt-stb', true],
      ['XT-ST_SPECIAL', 'ins-xt-stb', true],
      ['XT-IIT_SPECIAL', 'ins-xt-iit', true],
    ]);
  });

  it('of another kind wait for a decision, and have no amount until there is one [A-05]', async () => {
    const [[open]] = (await platforms(platform('new', { kind: 'NEW_RD_INSTITUTION' }))) as [[Due]];
    expect(open).toMatchObject({ instrument: { code: 'PI-XT-20-N' }, verdict: 'UNKNOWN', amount: null, fund: null, payer: null });
    expect(open.atoms.filter(({ holds }) => holds === 'UNKNOWN').map(({ fact }) => fact)).toEqual(['platform.kind, platform.kindAdmitted']);
  });

  it('not applied for jointly, not recognised, revoked or of another city are due nothing', async () => {
    const found = await platforms(
      platform('new', { jointApplication: false }),
      platform('new', { recognisedOn: null, status: 'APPLIED' }),
      platform('new', { status: 'REVOKED' }),
      platform('new', { city: { code: '451000' } }),
    );
    expect(found).toEqual([[], [], [], []]);
  });

  it('whose facts did not arrive are left open, and say which are missing', async () => {
    const [dues] = await platforms({ id: 'new' });
    const [national] = dues!.filter(({ instrument }) => instrument.code === 'PI-XT-20-N');
    expect(national!.verdict).toBe('UNKNOWN');
    expect(national!.atoms.map(({ holds }) => holds)).toEqual(['YES', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  });

  it('have not applied, applied, are approved, paid, paid in part or refused', async () => {
    const found = await platforms(
      ...['0001', '0002', '0003', '0004', '0007', '0008'].map((number) =>
        platform(`plat-xt-${number}`, { level: Number(number) < 4 ? 'NATIONAL' : 'PROVINCIAL' }),
      ),
    );
    expect(found.map(([only]) => only!.state)).toEqual(['NOT_APPLIED', 'APPLIED', 'PAID', 'APPROVED', 'PARTLY_PAID', 'REFUSED']);
    expect(found.map(([only]) => [only!.application !== null, only!.payments.length])).toEqual([
      [false, 0],
      [true, 0],
      [true, 1],
      [true, 0],
      [true, 1],
      [true, 0],
    ]);
  });

  it('raised to a higher level get the difference to what the lower one received [A-08]', async () => {
    // Approved at provincial level in the world; now recognised nationally.
    const [[raised, lower]] = (await platforms(platform('plat-xt-0004'))) as [[Due, Due]];
    expect(raised).toMatchObject({ instrument: { code: 'PI-XT-20-N' }, verdict: 'YES', amount: { wan: '90' }, state: 'NOT_APPLIED' });
    // What was claimed stays in sight although the platform no longer qualifies for it.
    expect(lower).toMatchObject({ instrument: { code: 'PI-XT-20-P' }, verdict: 'NO', amount: null, state: 'APPROVED' });
  });

  it('that are transfer centres have a band and a payer where they lie: the park, else the county (Q24, A-09)', async () => {
    const centre = { kind: 'TRANSFER_CENTRE' };
    const park = { id: 'park-xt-qixiang-zone', managementBody: { id: 'ins-xt-qixiang-zone-management' } };
    const found = await platforms(
      platform('plat-xt-0033', { ...centre, park }),
      platform('plat-xt-0036', { ...centre, level: 'PROVINCIAL', region: { code: '430321' } }),
    );
    expect(
      found.map(([only]) => [only!.instrument.code, only!.amount, only!.payer?.id, only!.isDouble, only!.applications.length]),
    ).toEqual([
      ['PI-XT-14', null, 'ins-xt-qixiang-zone-management', true, 2],
      ['PI-XT-14', null, 'ins-xt-xiangtan-county-gov', false, expect.any(Number)],
    ]);
    // What was received once stays received, whatever was claimed after it.
    expect(found[0]!.map(({ state, payments }) => [state, payments.length])).toEqual([['PAID', 1]]);
  });

  it('that a university founded alone are no transfer centres to be paid for [XT-27b]', async () => {
    const alone = { kind: 'TRANSFER_CENTRE', level: 'PROVINCIAL', jointApplication: false };
    expect(await platforms(platform('new', alone))).toEqual([[]]);
  });

  it('name the clause of every condition', async () => {
    const [[only]] = (await platforms(platform('new'))) as [[Due]];
    expect(only.atoms.length).toBe(7);
    for (const { clause, sentenceZh } of only.atoms) {
      expect(clause).toEqual({ id: 'XT-11' });
      expect(sentenceZh).toMatch(/。$/);
    }
  });

  it('cost the same few SELECTs for any number of them', async () => {
    const { statements } = await funding.recorded(() =>
      funding.contributed(
        'Platform',
        Array.from({ length: 12 }, (_, at) => platform(`plat-xt-${String(at + 1).padStart(4, '0')}`)),
        `postSubsidies { ${due} }`,
      ),
    );
    // Five of the rule book, the applications and their payments.
    expect(statements).toHaveLength(7);
  });
});

const discipline = (id: string, given: object = {}) => ({
  id,
  newlySet: true,
  university: { region: { code: '430302' } },
  coBuilders: [{ institution: { id: 'ent-xt-0033', kind: 'ENTERPRISE' } }],
  alignedChains: [{ id: 'chain-xt-motors' }],
  ...given,
});
const disciplines = async (...representations: readonly object[]) =>
  (
    await funding.contributed<{
      subsidy: {
        due: Due;
        shares: { payer: { id: string }; amount: { wan: string }; paid: { wan: string }; isPaid: boolean; isAgreedShare: boolean }[];
        supplements: { instrument: { code: string } }[];
      } | null;
    }>(
      'Discipline',
      representations,
      `subsidy { due { ${due} } shares { payer { id } amount { wan } paid { wan } isPaid isAgreedShare } supplements { instrument { code } status } }`,
    )
  ).map(({ subsidy }) => subsidy);

describe('disciplines 新设特色学科 (Q16)', () => {
  const both = [
    { institution: { id: 'ins-xt-lianzhi-zone-management', kind: 'PARK_MANAGEMENT' } },
    { institution: { id: 'ent-xt-0001', kind: 'ENTERPRISE' } },
  ];

  it('newly set, aligned and co-built are due 100, borne by the one co-builder [XT-10a, XT-10b]', async () => {
    const [open] = await disciplines(discipline('new'));
    expect(open).toMatchObject({
      due: { verdict: 'YES', amount: { wan: '100' }, state: 'NOT_APPLIED', payer: { id: 'ent-xt-0033' } },
      shares: [{ payer: { id: 'ent-xt-0033' }, amount: { wan: '100' }, paid: { wan: '0' }, isPaid: false, isAgreedShare: false }],
    });
  });

  it('built by two who agreed on nothing are borne in equal shares [A-04]', async () => {
    const [open] = await disciplines(discipline('new', { coBuilders: both }));
    expect(open!.shares.map(({ payer, amount, isAgreedShare }) => [payer.id, amount.wan, isAgreedShare])).toEqual([
      ['ent-xt-0001', '50', false],
      ['ins-xt-lianzhi-zone-management', '50', false],
    ]);
    expect(open!.due.payer).toBeNull();
  });

  it('are paid, approved, paid in part, or due nothing', async () => {
    const found = await disciplines(
      discipline('dis-xt-008', {
        coBuilders: [{ institution: { id: 'ins-xt-liancheng-science-park-management', kind: 'PARK_MANAGEMENT' } }],
      }),
      discipline('dis-xt-009', { coBuilders: [{ institution: { id: 'ent-xt-0026', kind: 'ENTERPRISE' } }] }),
      discipline('dis-xt-010', { coBuilders: both }),
      discipline('dis-xt-011', { coBuilders: [] }),
      discipline('dis-xt-012', { alignedChains: [] }),
      discipline('dis-xt-001', { newlySet: false }),
      discipline('dis-bs-008', { university: { region: { code: '451002' } } }),
    );
    expect(found.map((subsidy) => subsidy && [subsidy.due.verdict, subsidy.due.state, subsidy.shares.map(({ isPaid }) => isPaid)])).toEqual(
      [
        ['YES', 'PAID', [true]],
        ['YES', 'APPROVED', [false]],
        ['YES', 'PARTLY_PAID', [false, true]],
        ['NO', 'NOT_APPLIED', []],
        ['NO', 'REFUSED', []],
        ['NO', 'NOT_APPLIED', []],
        null,
      ],
    );
    expect(found[0]!.supplements).toEqual([{ instrument: { code: 'PI-XT-04' }, status: 'APPROVED' }]);
  });

  it('may not be charged to a co-builder that is neither park nor firm [XT-10b]', async () => {
    const [other] = await disciplines(discipline('new', { coBuilders: [{ institution: { id: 'ins-xt-stb', kind: 'GOVERNMENT_BODY' } }] }));
    expect(other).toMatchObject({ due: { verdict: 'NO', amount: null }, shares: [] });
  });
});

describe('projects 国、省项目配套 (Q26)', () => {
  const project = (id: string, given: object = {}) => ({
    id,
    level: 'NATIONAL',
    isJoint: true,
    status: 'UNDER_WAY',
    city: { code: '430300' },
    ...given,
  });

  it('are matched when joint, approved, and national or provincial; on merit, so without a sum', async () => {
    const found = await funding.contributed<{ matching: Due | null }>(
      'Project',
      [
        project('new'),
        project('new', { level: 'MUNICIPAL' }),
        project('new', { isJoint: false }),
        project('new', { status: 'REJECTED' }),
        project('new', { city: { code: '620100' } }),
        { id: 'new' },
      ],
      `matching { ${due} }`,
    );
    expect(found.map(({ matching }) => matching && [matching.verdict, matching.amount, matching.payer?.id])).toEqual([
      ['YES', null, 'ins-xt-stb'],
      ['NO', null, 'ins-xt-stb'],
      ['NO', null, 'ins-xt-stb'],
      ['NO', null, 'ins-xt-stb'],
      null,
      ['UNKNOWN', null, 'ins-xt-stb'],
    ]);
  });

  it('show what they were granted', async () => {
    const claims = await funding.subgraph.database.orm.em
      .getConnection()
      .execute<{ id: string; status: string }[]>(
        `select distinct on (status) subject_id as id, status from subsidy_application where instrument_code = 'PI-XT-07' order by status, id`,
      );
    const found = await funding.contributed<{ matching: Due; subsidies: { status: string }[] }>(
      'Project',
      claims.map(({ id }) => project(id)),
      `matching { ${due} } subsidies { status instrument { code } }`,
    );
    const states: Readonly<Record<string, readonly string[]>> = {
      APPROVED: ['APPROVED'],
      PAID: ['PAID'],
      PUBLICISED: ['APPROVED', 'PARTLY_PAID'],
      REJECTED: ['REFUSED'],
      SUBMITTED: ['APPLIED'],
    };
    expect(claims.length).toBeGreaterThanOrEqual(4);
    for (const [at, { status }] of claims.entries()) {
      expect(states[status], status).toContain(found[at]!.matching.state);
      expect(found[at]!.subsidies.map((subsidy) => subsidy.status)).toContain(status);
    }
  });
});

describe('contracts 横向合同后补助 (Q03)', () => {
  const contract = (given: object = {}) => ({
    id: 'new',
    status: 'EFFECT_CONFIRMED',
    effect: { confirmedOn: '2025-06-01' },
    payer: { id: 'ent-xt-0001' },
    buyer: { id: 'ent-xt-0001' },
    buyerRegion: { code: '430304' },
    ...given,
  });
  it('registered and effective are candidates, listed or not; who pays is compared with who benefits [XT-25a, XT-24b]', async () => {
    const found = await funding.contributed<{ postSubsidyCandidate: { due: Due; isListed: boolean; payerIsBeneficiary: string } | null }>(
      'TechContract',
      [
        contract(),
        contract({ status: 'POST_SUBSIDY_CANDIDATE', payer: { id: 'ins-xt-lianzhi-zone-management' } }),
        contract({ effect: null, status: 'PERFORMING' }),
        contract({ status: 'SIGNED', payer: null }),
        contract({ buyerRegion: { code: '330402' } }),
        { id: 'new' },
      ],
      `postSubsidyCandidate { due { ${due} } isListed payerIsBeneficiary }`,
    );
    expect(
      found.map(
        ({ postSubsidyCandidate: candidate }) => candidate && [candidate.due.verdict, candidate.isListed, candidate.payerIsBeneficiary],
      ),
    ).toEqual([
      ['YES', false, 'YES'],
      ['YES', true, 'NO'],
      ['NO', false, 'YES'],
      ['NO', false, 'UNKNOWN'],
      null,
      ['UNKNOWN', false, 'UNKNOWN'],
    ]);
  });
});

describe('people 人才与团队', () => {
  it('doctors: county and firm bear their parts, by state and payer and with no sum at all (Q06, Q18)', async () => {
    const type = funding.subgraph.schema.getType('PlacementObligation') as unknown as { getFields(): object };
    expect(Object.keys(type.getFields()).filter((field) => /amount|fen|wan|sum/i.test(field))).toEqual([]);
    const fields = 'instrument { code } payer { id } payerKind owedSince state form techContract { id }';
    const { result: found, statements } = await funding.recorded(() =>
      funding.contributed<Record<'housingDifference' | 'settlingIn' | 'startup', { state: string } | null>>(
        'DoctorPlacement',
        [
          { id: 'doc-jx-001', enterprise: { id: 'ent-jx-0001' }, enterpriseRegion: { code: '330402' }, enteredOn: '2021-11-28' },
          { id: 'new', enterprise: { id: 'ent-jx-0002' }, enterpriseRegion: { code: '330424' }, enteredOn: '2025-12-31' },
          { id: 'without', enterpriseRegion: { code: '330424' } },
        ],
        `housingDifference { ${fields} } settlingIn { ${fields} } startup { ${fields} }`,
      ),
    );
    expect(found).toMatchObject([
      {
        housingDifference: {
          instrument: { code: 'PI-JX-02' },
          payer: { id: 'ins-jx-nanhu-gov' },
          payerKind: 'COUNTY',
          owedSince: '2021-11-28',
          state: 'PAID',
          form: 'CASH',
        },
        settlingIn: { payer: { id: 'ent-jx-0001' }, payerKind: 'ENTERPRISE', state: 'PAID' },
        startup: {
          payer: { id: 'ent-jx-0001' },
          state: 'PAID',
          form: 'HORIZONTAL_PROJECT',
          techContract: { id: expect.stringMatching(/^con-jx-/) },
        },
      },
      {
        housingDifference: { payer: { id: 'ins-jx-haiyan-gov' }, state: 'NOT_APPLIED', form: null, techContract: null },
        settlingIn: { payer: { id: 'ent-jx-0002' }, state: 'NOT_APPLIED' },
        startup: { state: 'NOT_APPLIED' },
      },
      { housingDifference: null, settlingIn: null, startup: null },
    ]);
    // Five of the rule book, the applications and their payments.
    // Seven reads, and one line of the access log for what an office reads about persons.
    expect(statements).toHaveLength(8);
  });

  it('talents: kind, state and sum of each benefit', async () => {
    const [person] = await funding.subgraph.database.orm.em
      .getConnection()
      .execute<{ id: string }[]>(
        `select talent_id as id from subsidy_application where instrument_code = 'PI-XT-05' and status = 'PAID' limit 1`,
      );
    const found = await funding.contributed(
      'Talent',
      [person!.id, 'nobody'],
      'benefits { instrument { code } kind year state paidAmount { yuan } }',
    );
    expect(found).toEqual([
      {
        benefits: [
          {
            instrument: { code: 'PI-XT-05' },
            kind: 'REWARD',
            year: expect.any(Number),
            state: 'PAID',
            paidAmount: { yuan: expect.any(String) },
          },
        ],
      },
      { benefits: null },
    ]);
  });

  it('teams: their latest grant', async () => {
    const found = await funding.contributed<{ teamGrant: { instrument: { code: string } } | null }>(
      'Team',
      ['team-xt-001', 'team-lz-001'],
      'teamGrant { instrument { code } team { id } status }',
    );
    expect(found).toMatchObject([{ teamGrant: { instrument: { code: 'PI-XT-06' }, team: { id: 'team-xt-001' } } }, { teamGrant: null }]);
  });

  it('conversions: the carrier’s grant, refused where no park can pay (Q23, A-07)', async () => {
    const found = await funding.contributed(
      'Conversion',
      ['conv-xt-006', 'conv-xt-009', 'conv-jx-006'],
      'carrierGrant { status state reasons obligations { payer { id } payerKind } }',
    );
    expect(found).toMatchObject([
      { carrierGrant: { state: 'PAID', obligations: [{ payerKind: 'PARK', payer: { id: 'ins-xt-yunlu-science-park-management' } }] } },
      { carrierGrant: { status: 'INELIGIBLE', state: 'REFUSED', reasons: [expect.stringContaining('园区')], obligations: [] } },
      { carrierGrant: null },
    ]);
  });
});

describe('the SQL of what is due', () => {
  it.each(
    Object.entries({
      postSubsidiesOf: (request) => Promise.all(['plat-xt-0003', 'plat-xt-0004'].map((id) => postSubsidiesOf(request, platform(id)))),
      subsidyOfDiscipline: (request) => Promise.all(['dis-xt-008', 'dis-xt-009'].map((id) => subsidyOfDiscipline(request, discipline(id)))),
      matchingOfProject: (request) => Promise.all(['prj-xt-0001', 'prj-xt-0002'].map((id) => matchingOfProject(request, { id }))),
      postSubsidyOfContract: (request) => Promise.all(['a', 'b'].map((id) => postSubsidyOfContract(request, { id }))),
      placementObligation: (request) =>
        Promise.all(['doc-jx-001', 'doc-jx-002'].map((id) => placementObligation(request, { id, enteredOn: '2025-01-01' }, 'PI-JX-02'))),
    } satisfies Record<string, Parameters<typeof expectSql>[2]>),
  )('%s', (name, query) => expectSql(funding, name, query, import.meta.dirname));
});
