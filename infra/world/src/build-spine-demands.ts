import { addDays } from '@helix/service-kit/days';
import { SHOWCASE_PLACE, placeOf, type Bodies } from './build-spine-bodies.ts';
import { caseAt, dayIn, draw, groupedBy, idOf, laterBy, type Stage } from './build-spine-stage.ts';
import type { CityPrefix, SpineChallenge, SpineDemand, SpineTalent, SpineTeam } from './spine.ts';

interface DemandCase {
  readonly status: SpineDemand['status'];
  readonly year: number;
  readonly technologyKind: SpineDemand['technologyKind'];
  readonly isOfShowcase?: true;
}

const demand = (status: SpineDemand['status'], year: number, technologyKind: SpineDemand['technologyKind']): DemandCase => ({
  status,
  year,
  technologyKind,
});

/** The first seven are posted as challenges; what became of those follows from the challenge. */
const POSTED_DEMANDS = 7;
const DEMANDS: readonly DemandCase[] = [
  { ...demand('POSTED_AS_CHALLENGE', 2022, 'KEY_CORE'), isOfShowcase: true },
  demand('POSTED_AS_CHALLENGE', 2026, 'KEY_CORE'),
  demand('POSTED_AS_CHALLENGE', 2025, 'BOTTLENECK'),
  demand('POSTED_AS_CHALLENGE', 2026, 'COMMON'),
  demand('POSTED_AS_CHALLENGE', 2024, 'KEY'),
  demand('POSTED_AS_CHALLENGE', 2026, 'KEY_CORE'),
  demand('POSTED_AS_CHALLENGE', 2025, 'KEY'),
  { ...demand('ACCEPTED', 2023, 'KEY'), isOfShowcase: true },
  demand('ACCEPTED', 2023, 'COMMON'),
  demand('ACCEPTED', 2024, null),
  demand('CONTRACTED', 2025, 'KEY_CORE'),
  demand('CONTRACTED', 2025, 'KEY'),
  demand('CONTRACTED', 2024, 'ORIGINAL'),
  demand('CONTRACTED', 2026, null),
  demand('MATCHED', 2025, 'KEY_CORE'),
  demand('MATCHED', 2026, 'BOTTLENECK'),
  demand('MATCHED', 2026, null),
  demand('PUBLISHED', 2026, 'KEY_CORE'),
  demand('PUBLISHED', 2026, 'KEY_CORE'),
  demand('PUBLISHED', 2026, 'KEY'),
  demand('PUBLISHED', 2026, 'COMMON'),
  demand('PUBLISHED', 2025, 'KEY_CORE'),
  demand('PUBLISHED', 2025, 'BOTTLENECK'),
  demand('PUBLISHED', 2025, null),
  demand('PUBLISHED', 2025, 'KEY'),
  demand('SOLVED_ON_SITE', 2024, 'KEY'),
  demand('SOLVED_ON_SITE', 2025, null),
  demand('WITHDRAWN', 2024, 'COMMON'),
  demand('EXPIRED', 2021, 'KEY_CORE'),
  demand('EXPIRED', 2022, null),
];

interface ChallengeCase {
  readonly mode: SpineChallenge['mode'];
  readonly status: SpineChallenge['status'];
  readonly rewardWan: string | null;
  /** Place of its demand among those of the city; null for a need of the public (场景). */
  readonly demand: number | null;
  /** Last day of bidding where it matters; otherwise weeks after posting. */
  readonly closesOn?: string;
}

const challenge = (
  mode: SpineChallenge['mode'],
  status: SpineChallenge['status'],
  demandPlace: number | null,
  rewardWan: string | null,
  closesOn?: string,
): ChallengeCase => ({ mode, status, rewardWan, demand: demandPlace, ...(closesOn === undefined ? {} : { closesOn }) });

const OPEN = 'OPEN_COMPETITION';

/** 揭榜挂帅 Eight in each city. Open to bids: status POSTED with a last day still to come. */
const challengesOf = (scenario: SpineChallenge['status'], sixth: ChallengeCase, seventh: ChallengeCase): readonly ChallengeCase[] => [
  challenge(OPEN, 'REWARDED', 0, '80'),
  challenge(OPEN, 'POSTED', 1, '120', '2026-12-15'),
  challenge('HORSE_RACE', 'UNDER_WAY', 2, '200'),
  challenge('SCENARIO_POST', scenario, null, scenario === 'POSTED' ? '60' : '45.5', scenario === 'POSTED' ? '2026-12-31' : undefined),
  challenge(OPEN, 'BIDDING_CLOSED', 3, '50', '2026-10-10'),
  challenge('DIRECTED_COMMISSION', 'CONTRACTED', 4, '150'),
  sixth,
  seventh,
];

const CHALLENGES: Readonly<Record<CityPrefix, readonly ChallengeCase[]>> = {
  // Bidding is over by its last day, but nobody has closed it yet.
  xt: challengesOf('POSTED', challenge(OPEN, 'POSTED', 5, '90', '2026-10-15'), challenge(OPEN, 'SELECTED', 6, '66.6')),
  bs: challengesOf('UNDER_WAY', challenge(OPEN, 'DRAFT', 5, '40'), challenge(OPEN, 'ACCEPTED', 6, '35')),
  jx: challengesOf('ACCEPTED', challenge(OPEN, 'NO_VALID_BID', 5, '100', '2026-09-01'), challenge('HORSE_RACE', 'ACCEPTED', 6, '160')),
  sy: challengesOf('POSTED', challenge(OPEN, 'CANCELLED', 5, '70'), challenge(OPEN, 'UNDER_WAY', 6, '88')),
  // Open, but without a stated reward.
  lz: challengesOf('POSTED', challenge(OPEN, 'POSTED', 5, null, '2026-12-20'), challenge(OPEN, 'REWARDED', 6, '55')),
};

/** What a demand has come to, given what its challenge has. */
const DEMAND_STATUS: Readonly<Record<SpineChallenge['status'], SpineDemand['status']>> = {
  DRAFT: 'PUBLISHED',
  POSTED: 'POSTED_AS_CHALLENGE',
  BIDDING_CLOSED: 'POSTED_AS_CHALLENGE',
  NO_VALID_BID: 'POSTED_AS_CHALLENGE',
  CANCELLED: 'WITHDRAWN',
  SELECTED: 'MATCHED',
  CONTRACTED: 'CONTRACTED',
  UNDER_WAY: 'CONTRACTED',
  ACCEPTED: 'ACCEPTED',
  REWARDED: 'ACCEPTED',
};

/** Statuses in which a bid has been chosen. */
const DECIDED: ReadonlySet<SpineChallenge['status']> = new Set(['SELECTED', 'CONTRACTED', 'UNDER_WAY', 'ACCEPTED', 'REWARDED']);

/** Which challenge case of the city speaks of the demand at a place; null for none. */
const challengeOfDemand = (prefix: CityPrefix, place: number): ChallengeCase | null =>
  CHALLENGES[prefix].find((made) => made.demand === place) ?? null;

/** 技术需求 Demands of the firms, a fifth of them posted as challenges. */
export function buildDemands(stage: Stage, bodies: Bodies): SpineDemand[] {
  return stage.cities.flatMap((city) => {
    const random = stage.random(`demands ${city.prefix}`);
    const all = bodies.enterprisesOf.get(city.prefix)!;
    const enterprises = all.filter(({ id }) => placeOf(id) !== SHOWCASE_PLACE);
    const showcases = all.filter(({ id }) => placeOf(id) === SHOWCASE_PLACE);
    return Array.from({ length: stage.times(DEMANDS.length) }, (_, index): SpineDemand => {
      const place = index % DEMANDS.length;
      const made = DEMANDS[place]!;
      const posted = place < POSTED_DEMANDS ? challengeOfDemand(city.prefix, place) : null;
      const firm = made.isOfShowcase ? caseAt(showcases, Math.floor(index / DEMANDS.length)) : random.pick(enterprises);
      // Work that is accepted by now was asked for years ago.
      const year = posted && (posted.status === 'ACCEPTED' || posted.status === 'REWARDED') ? Math.min(made.year, 2023) : made.year;
      return {
        id: idOf('dem', city.prefix, index + 1),
        city: city.prefix,
        enterpriseId: firm.id,
        chainId: firm.chainId,
        technologyKind: made.technologyKind,
        publishedOn: dayIn(random, year, '01-15', made.year === 2026 ? '06-30' : posted ? '09-30' : '12-10'),
        status: posted ? DEMAND_STATUS[posted.status] : made.status,
      };
    });
  });
}

/** 榜单与投榜 Challenges with their bids; two winners in a horse race (赛马制), one elsewhere. */
export function buildChallenges(
  stage: Stage,
  bodies: Bodies,
  demands: readonly SpineDemand[],
  talents: readonly SpineTalent[],
  teams: readonly SpineTeam[],
): SpineChallenge[] {
  const demandsOf = groupedBy(demands, ({ city }) => city);
  const staffOf = groupedBy(talents, ({ employerId }) => employerId);
  const teamOfLeader = new Map(teams.map((team) => [team.leaderId, team]));
  return stage.cities.flatMap((city) => {
    const random = stage.random(`challenges ${city.prefix}`);
    const cases = CHALLENGES[city.prefix];
    const cityDemands = demandsOf.get(city.prefix)!;
    const bidders = [
      ...bodies.universitiesOf.get(city.prefix)!,
      ...bodies.universitiesOf.get(city.prefix)!,
      ...bodies.enterprisesOf.get(city.prefix)!,
    ].filter(({ id }) => staffOf.has(id));
    const universities = bodies.universitiesOf.get(city.prefix)!.filter(({ id }) => staffOf.has(id));
    return Array.from({ length: stage.times(cases.length) }, (_, index): SpineChallenge => {
      const made = caseAt(cases, index);
      const round = Math.floor(index / cases.length);
      const asked = made.demand === null ? null : (cityDemands[round * DEMANDS.length + made.demand] ?? null);
      const isPublic = made.mode !== 'DIRECTED_COMMISSION' && made.status !== 'DRAFT';
      const postedOn = !isPublic
        ? null
        : asked
          ? laterBy(random, asked.publishedOn, 10, 60)
          : dayIn(random, made.status === 'POSTED' ? 2026 : 2025, '03-01', '09-20');
      const closesOn = postedOn === null ? null : (made.closesOn ?? addDays(postedOn, random.whole(25, 45)));
      const wins = DECIDED.has(made.status) ? (made.mode === 'HORSE_RACE' ? 2 : 1) : 0;
      const bidCount =
        made.mode === 'DIRECTED_COMMISSION' ? 1 : ['DRAFT', 'NO_VALID_BID', 'CANCELLED'].includes(made.status) ? 0 : random.whole(2, 4);
      const others = draw(random, bidders, bidCount + 2).filter(({ id }) => id !== asked?.enterpriseId);
      // A university wins, so that the work that follows is joint; in a horse race a second bidder runs beside it.
      const winner = random.pick(universities);
      const inOrder = wins ? [winner, ...others.filter(({ id }) => id !== winner.id)] : others;
      const bidding = [...new Set(inOrder)].slice(0, Math.max(bidCount, wins));
      const id = idOf('chal', city.prefix, index + 1, 3);
      return {
        id,
        city: city.prefix,
        mode: made.mode,
        demandId: asked?.id ?? null,
        posterId: asked?.enterpriseId ?? city.bureaus.STB,
        chainId: asked ? asked.chainId : round % 2 ? caseAt(city.chainIds, index) : null,
        rewardWan: made.rewardWan === null ? null : String(Number(made.rewardWan) + 5 * random.whole(0, 8)),
        postedOn,
        closesOn,
        status: made.status,
        bids: bidding.map((bidder, at) => {
          const leader = random.pick(staffOf.get(bidder.id)!);
          return {
            id: `${id}-bid-${at + 1}`,
            bidderId: bidder.id,
            leaderId: leader.id,
            teamId: teamOfLeader.get(leader.id)?.id ?? null,
            isSelected: at < wins,
          };
        }),
      };
    });
  });
}
