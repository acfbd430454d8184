import { expect } from 'vitest';
import { academicKinds, fundOfKind, kindsOfOtherClauses, stateOf } from './claims.ts';
import { by, namesIn } from './names.ts';
import { question, type Databases } from './question.ts';

type Verdict = 'YES' | 'NO' | 'UNKNOWN';

/** What the firm hears about one instrument. */
interface Judged {
  readonly code: string;
  readonly clause: string;
  readonly verdict: Verdict;
  /** Whether something is said to be missing. */
  readonly lacksSomething: boolean;
  /** Null where rule and facts leave more than one payer. */
  readonly payer: string | null;
  readonly wan: string | null;
  readonly state: string;
}

interface Answer {
  readonly nameZh: string;
  readonly region: string;
  readonly instruments: readonly Judged[];
}

interface Named {
  readonly nameZh: string;
}

interface Data {
  readonly institution:
    | (Named & {
        readonly region: Named;
        readonly eligibility: readonly {
          readonly instrument: { readonly code: string };
          readonly verdict: Verdict;
          readonly atoms: readonly { readonly clause: { readonly id: string }; readonly sentenceZh: string; readonly holds: Verdict }[];
          readonly missing: readonly { readonly sentenceZh: string }[];
          readonly payer: Named | null;
          readonly amount: { readonly wan: string } | null;
          readonly state: string;
        }[];
      })
    | null;
}

/** What the six registers hold of one firm, as far as the clauses ask for it. */
interface Facts {
  /** National and provincial projects won together with a university, not terminated. */
  readonly jointHighProjects: number;
  readonly jointFundProjects: number;
  readonly instrumentsUsed: number;
  readonly instrumentsShared: number;
  readonly scenariosWon: number;
  /** Recognised platforms that it hosts. */
  readonly platforms: readonly {
    readonly kind: string;
    readonly level: string;
    readonly isJoint: boolean;
    readonly isWellAssessed: boolean;
  }[];
  readonly registeredContracts: number;
  /** Commissions to a university whose effect is confirmed. */
  readonly effectiveCommissions: number;
  readonly keyDemandsMatched: number;
  readonly universityResultsUnderConstruction: number;
  readonly carriedIntoPark: number;
  readonly highAwards: number;
}

const yes = (holds: boolean): Verdict => (holds ? 'YES' : 'NO');
const high = new Set(['NATIONAL', 'PROVINCIAL']);
const upToCity = new Set(['NATIONAL', 'PROVINCIAL', 'MUNICIPAL']);

/** XT-38a: a kind beyond the four named waits for a decision, unless another clause pays for it. */
function newPlatform({ platforms }: Facts, level: string): Verdict {
  const joint = platforms.filter((platform) => platform.isJoint && platform.level === level);
  if (joint.some(({ kind }) => kind in fundOfKind)) return 'YES';
  return joint.some(({ kind }) => !kindsOfOtherClauses.has(kind)) ? 'UNKNOWN' : 'NO';
}

/** Who pays: a bureau out of its fund, the park where the firm lies, that or else the county, or nobody in particular. */
type Payer = { readonly fund: string } | 'PARK' | 'PARK_OR_COUNTY' | null;

interface Clause {
  readonly clause: string;
  readonly judge: (facts: Facts) => Verdict;
  readonly payer: Payer;
  readonly wan?: string;
}

const decidedElsewhere = (): Verdict => 'UNKNOWN';

/** The instruments of Xiangtan that a firm may have, by the catalogue: one predicate each. */
const ofXiangtan: Readonly<Record<string, Clause>> = {
  // Decided case by case by the conference office, the city or the chain leading group: no register says so in advance.
  'PI-XT-01': { clause: 'XT-2', judge: decidedElsewhere, payer: null },
  'PI-XT-02': { clause: 'XT-2', judge: decidedElsewhere, payer: { fund: 'MUNICIPAL_BUDGET' } },
  'PI-XT-13': { clause: 'XT-8', judge: decidedElsewhere, payer: { fund: 'CHAIN_OFFICE' } },
  'PI-XT-07': { clause: 'XT-7', judge: ({ jointHighProjects }) => yes(jointHighProjects > 0), payer: { fund: 'ST_SPECIAL' } },
  'PI-XT-08': { clause: 'XT-7', judge: ({ jointFundProjects }) => yes(jointFundProjects > 0), payer: null },
  'PI-XT-09': {
    clause: 'XT-7',
    judge: ({ instrumentsUsed, registeredContracts }) => yes(instrumentsUsed + registeredContracts > 0),
    payer: { fund: 'ST_SPECIAL' },
  },
  'PI-XT-11': { clause: 'XT-8', judge: ({ effectiveCommissions }) => yes(effectiveCommissions > 0), payer: null },
  'PI-XT-12': { clause: 'XT-8', judge: ({ keyDemandsMatched }) => yes(keyDemandsMatched > 0), payer: null },
  'PI-XT-14': {
    clause: 'XT-9',
    judge: ({ platforms }) =>
      yes(
        platforms.some(
          ({ kind, level, isJoint }) => (kind === 'TRANSFER_CENTRE' || kind === 'TRANSFER_BASE') && high.has(level) && isJoint,
        ),
      ),
    payer: 'PARK_OR_COUNTY',
  },
  'PI-XT-15': {
    clause: 'XT-9',
    judge: ({ platforms }) => yes(platforms.some(({ kind, isWellAssessed }) => kind === 'IUR_BASE' && isWellAssessed)),
    payer: { fund: 'ST_SPECIAL' },
  },
  'PI-XT-16': {
    clause: 'XT-9',
    judge: ({ universityResultsUnderConstruction }) => yes(universityResultsUnderConstruction > 0),
    // Treasury, tax and banks bear it together.
    payer: null,
  },
  // Whichever department procures.
  'PI-XT-17': { clause: 'XT-10', judge: ({ scenariosWon }) => yes(scenariosWon > 0), payer: null },
  'PI-XT-18': { clause: 'XT-10', judge: ({ highAwards }) => yes(highAwards > 0), payer: null },
  'PI-XT-19': { clause: 'XT-10', judge: ({ carriedIntoPark }) => yes(carriedIntoPark > 0), payer: 'PARK' },
  'PI-XT-20-N': { clause: 'XT-11', judge: (facts) => newPlatform(facts, 'NATIONAL'), payer: null, wan: '100' },
  'PI-XT-20-P': { clause: 'XT-11', judge: (facts) => newPlatform(facts, 'PROVINCIAL'), payer: null, wan: '10' },
  'PI-XT-20-M': { clause: 'XT-11', judge: (facts) => newPlatform(facts, 'MUNICIPAL'), payer: null, wan: '5' },
  // The province's rules are not among the texts: whoever shared or used an instrument may qualify, and who pays stands there.
  'PI-XT-21': {
    clause: 'XT-11',
    judge: ({ instrumentsUsed, instrumentsShared }) => (instrumentsUsed + instrumentsShared > 0 ? 'UNKNOWN' : 'NO'),
    payer: null,
  },
  'PI-XT-22': {
    clause: 'XT-12',
    judge: ({ platforms }) =>
      yes(
        platforms.some(
          ({ kind, level }) => ['INCUBATOR', 'MAKERSPACE', 'ENTREPRENEURSHIP_CENTRE', 'ALLIANCE'].includes(kind) && upToCity.has(level),
        ),
      ),
    payer: { fund: 'ST_SPECIAL' },
  },
  'PI-XT-23': { clause: 'XT-12', judge: ({ platforms }) => yes(platforms.some(({ kind }) => kind === 'ALLIANCE')), payer: null },
};

/** Jiaxing's text is a draft put up for comment: nothing may rest on it yet. */
const ofJiaxing: Readonly<Record<string, Clause>> = { 'PI-JX-10': { clause: 'JX-三(五)2', judge: () => 'NO', payer: null } };

interface Firm {
  readonly nameZh: string;
  readonly regionCode: string;
  readonly parkBodyId: string | null;
}

async function factsOf(databases: Databases, id: string): Promise<Facts> {
  const academics = await databases.rows<{ id: string }>('institutions', `select id from institution where kind = any($1)`, [
    academicKinds,
  ]);
  const parks = await databases.rows<{ id: string }>('institutions', `select id from park where region_code like '4303%'`);
  const academicIds = academics.map((institution) => institution.id);
  const [[work], platforms, [results]] = await Promise.all([
    databases.rows<Omit<Facts, 'platforms'>>(
      'projects',
      `with won as (
         select t.level, exists (select from project_participation a where a.project_id = t.id and a.institution_id = any($2)) as is_joint
           from project t join project_participation p on p.project_id = t.id
          where p.institution_id = $1 and t.approved_on is not null and t.status <> 'TERMINATED')
       select (select count(*) from won where is_joint and level in ('NATIONAL', 'PROVINCIAL'))::int as "jointHighProjects",
              (select count(*) from project t join project_participation p on p.project_id = t.id
                where p.institution_id = $1 and t.kind = 'JOINT_FUND')::int as "jointFundProjects",
              (select count(*) from sharing_record where user_id = $1 and completed_on is not null)::int as "instrumentsUsed",
              (select count(*) from sharing_record where provider_id = $1 and completed_on is not null)::int as "instrumentsShared",
              (select count(*) from bid b join challenge c on c.id = b.challenge_id
                where b.bidder_id = $1 and b.status in ('SELECTED', 'CONTRACTED') and c.mode = 'SCENARIO_POST')::int as "scenariosWon"`,
      [id, academicIds],
    ),
    databases.rows<Facts['platforms'][number]>(
      'projects',
      `select t.kind, t.level, t.joint_application as "isJoint",
              coalesce((select a.grade in ('EXCELLENT', 'GOOD') from platform_assessment a where a.platform_id = t.id order by a.year desc limit 1),
                       false) as "isWellAssessed"
         from platform t where t.host_id = $1 and t.recognised_on is not null and t.status <> 'REVOKED'`,
      [id],
    ),
    databases.rows<Omit<Facts, 'platforms'>>(
      'achievements',
      `select (select count(*) from tech_contract where buyer_id = $1 and registered_on is not null)::int as "registeredContracts",
              (select count(*) from tech_contract where buyer_id = $1 and registered_on is not null and effect_confirmed_on is not null
                                                    and seller_id = any($2))::int as "effectiveCommissions",
              (select count(*) from demand where enterprise_id = $1 and technology_kind in ('KEY_CORE', 'COMMON') and chain_id is not null
                                             and visibility = 'PUBLIC' and status in ('MATCHED', 'CONTRACTED', 'ACCEPTED'))::int as "keyDemandsMatched",
              (select count(*) from conversion v where v.enterprise_id = $1 and v.status = 'EARLY_CONSTRUCTION' and v.region_code like '4303%'
                  and exists (select from achievement_owner o where o.achievement_id = v.achievement_id and o.institution_id = any($2)))::int
                as "universityResultsUnderConstruction",
              (select count(*) from conversion v join achievement a on a.id = v.achievement_id
                where v.enterprise_id = $1 and v.carrier_id is not null and a.own_ip and v.status <> 'ABANDONED' and v.park_id = any($3))::int
                as "carriedIntoPark",
              (select count(*) from award w join award_holder h on h.award_id = w.id
                where h.institution_id = $1 and w.kind in ('NATURAL_SCIENCE', 'TECHNICAL_INVENTION', 'ST_PROGRESS')
                  and w.level in ('NATIONAL', 'PROVINCIAL')
                  and (w.achievement_id is null or exists (select from achievement a where a.id = w.achievement_id and a.published_on is not null))
              )::int as "highAwards"`,
      [id, academicIds, parks.map((park) => park.id)],
    ),
  ]);
  return { ...work!, ...results!, platforms };
}

/** Q49 给某企业一键算清：它现在够哪些政策条件、差什么、钱由谁出？ SY-24b, XT-38a, BS-24. */
export default question<Answer | null>({
  id: 'Q49',
  variants: [
    { enterprise: 'ent-xt-0039' },
    { enterprise: 'ent-xt-0040' },
    // Hosts a new national platform; leads an alliance and hosts a consortium.
    { enterprise: 'ent-xt-0018' },
    { enterprise: 'ent-xt-0007' },
    { enterprise: 'ent-jx-0001' },
    { enterprise: 'ent-xt-of-nowhere' },
  ],

  async expected(databases, { enterprise }) {
    const id = String(enterprise);
    const [firm] = await databases.rows<Firm>(
      'institutions',
      `select i.name_zh as "nameZh", i.region_code as "regionCode", p.management_body_id as "parkBodyId"
         from institution i left join park p on p.id = i.park_id where i.id = $1`,
      [id],
    );
    if (!firm) return null;
    const [facts, nameOf, regionOf, funds, counties, claims] = await Promise.all([
      factsOf(databases, id),
      namesIn(databases, 'institution'),
      namesIn(databases, 'region'),
      databases.rows<{ code: string; ownerId: string }>(
        'funding',
        `select code, owner_id as "ownerId" from fund_programme where region_code = '430300'`,
      ),
      databases.rows<{ regionCode: string; id: string }>(
        'institutions',
        `select region_code as "regionCode", id from institution where kind = 'GOVERNMENT_BODY' and bureau = 'CTY'`,
      ),
      databases.rows<{ code: string; status: string; approvedFen: string | null; paidFen: string }>(
        'funding',
        `select a.instrument_code as code, a.status, a.approved_fen::text as "approvedFen",
                (select coalesce(sum(p.amount_fen), 0) from payment p where p.application_id = a.id)::text as "paidFen"
           from subsidy_application a where a.applicant_id = $1 and not a.is_personal order by a.year, a.submitted_on nulls first, a.id`,
        [id],
      ),
    ]);
    const payerOf = (payer: Payer): string | null => {
      if (payer === null) return null;
      if (typeof payer === 'object') return nameOf(funds.find(({ code }) => code === payer.fund)!.ownerId);
      const county = counties.find(({ regionCode }) => regionCode === firm.regionCode);
      const payerId = firm.parkBodyId ?? (payer === 'PARK_OR_COUNTY' ? county?.id : null);
      return payerId ? nameOf(payerId) : null;
    };
    const stateUnder = (code: string): string => {
      const latest = claims.findLast((claim) => claim.code === code);
      return stateOf(latest ? [latest] : [], BigInt(latest?.paidFen ?? 0));
    };
    return {
      nameZh: firm.nameZh,
      region: regionOf(firm.regionCode),
      instruments: Object.entries(firm.regionCode.startsWith('4303') ? ofXiangtan : ofJiaxing)
        .map(([code, { clause, judge, payer, wan }]) => {
          const verdict = judge(facts);
          return {
            code,
            clause,
            verdict,
            lacksSomething: verdict !== 'YES',
            payer: payerOf(payer),
            wan: wan ?? null,
            state: stateUnder(code),
          };
        })
        .toSorted(by(({ code }) => code)),
    };
  },

  answered({ institution }: Data) {
    if (!institution) return null;
    return {
      nameZh: institution.nameZh,
      region: institution.region.nameZh,
      instruments: institution.eligibility
        .map(({ instrument, verdict, atoms, missing, payer, amount, state }) => {
          // Every reason is given in words, and the verdict follows from the reasons.
          expect(atoms.length, instrument.code).toBeGreaterThan(0);
          expect(atoms.every(({ sentenceZh }) => /\p{Script=Han}/u.test(sentenceZh))).toBe(true);
          expect(missing.map(({ sentenceZh }) => sentenceZh)).toEqual(
            atoms.filter(({ holds }) => holds !== 'YES').map(({ sentenceZh }) => sentenceZh),
          );
          const clauses = [...new Set(atoms.map(({ clause }) => clause.id))];
          expect(clauses, instrument.code).toHaveLength(1);
          return {
            code: instrument.code,
            clause: clauses[0]!,
            verdict,
            lacksSomething: missing.length > 0,
            payer: payer?.nameZh ?? null,
            wan: amount?.wan ?? null,
            state,
          };
        })
        .toSorted(by(({ code }) => code)),
    };
  },

  interesting(answer) {
    const verdicts = Map.groupBy(answer!.instruments, ({ verdict }) => verdict);
    expect(verdicts.get('YES')!.length).toBeGreaterThanOrEqual(3);
    expect(verdicts.get('NO')!.length).toBeGreaterThanOrEqual(3);
    expect(verdicts.get('UNKNOWN')!.length).toBeGreaterThanOrEqual(3);
    expect(new Set(answer!.instruments.map(({ payer }) => payer)).size).toBeGreaterThanOrEqual(4);
  },

  selects: { institutions: 6, talent: 1, projects: 1, achievements: 1, funding: 7 },
});
