import { addDays } from '@helix/service-kit/days';
import { LAST_DAY, caseAt, dayIn, notAfterLastDay } from './build-spine-stage.ts';
import { topicOf, vocabularyOf } from './names.ts';
import type { Parties } from './projects-parties.ts';
import { randomFor, type Random } from './random.ts';
import type { Spine, SpineChallenge } from './spine.ts';

/** Scenarios beside the posted ones, in every city and at every round of the world. */
const FURTHER_SCENARIOS = ['LISTED', 'LISTED', 'COLLECTED', 'REVIEWED', 'DECLINED'] as const;
const PLACES = ['城市交通', '智慧水务', '园区安全', '养老服务', '农产品追溯', '公共照明', '环境监测', '政务大厅'] as const;

const SCENARIO_STATUS: Readonly<Partial<Record<SpineChallenge['status'], string>>> = {
  POSTED: 'POSTED',
  ACCEPTED: 'APPLIED_IN_USE',
  REWARDED: 'APPLIED_IN_USE',
};

const BID_STATUS: Readonly<Record<SpineChallenge['status'], readonly [selected: string, other: string]>> = {
  DRAFT: ['SUBMITTED', 'SUBMITTED'],
  POSTED: ['SUBMITTED', 'SUBMITTED'],
  BIDDING_CLOSED: ['ADMITTED', 'ADMITTED'],
  SELECTED: ['SELECTED', 'NOT_SELECTED'],
  CONTRACTED: ['CONTRACTED', 'NOT_SELECTED'],
  UNDER_WAY: ['CONTRACTED', 'NOT_SELECTED'],
  ACCEPTED: ['CONTRACTED', 'NOT_SELECTED'],
  REWARDED: ['CONTRACTED', 'NOT_SELECTED'],
  NO_VALID_BID: ['NOT_SELECTED', 'NOT_SELECTED'],
  CANCELLED: ['WITHDRAWN', 'WITHDRAWN'],
};

/** Gates after the last day of bidding (赛马制的关口). */
const GATES = [
  ['方案验证', 90],
  ['样机测试', 210],
  ['示范应用', 365],
] as const;

/** Challenges of the skeleton with bids and gates, and the scenarios they post. */
export function generateChallenges(spine: Spine, parties: Parties) {
  const random = randomFor(spine.seed, 'projects/challenges');
  const demandById = new Map(spine.demands.map((demand) => [demand.id, demand]));
  const rows = { Scenario: [] as object[], Challenge: [] as object[], Bid: [] as object[], BidMilestone: [] as object[] };
  let scenarios = 0;
  const scenario = (prefix: SpineChallenge['city'], status: string, listedOn: string | null): { id: string; titleZh: string } => {
    scenarios += 1;
    const city = parties.cityOf.get(prefix)!;
    const place = caseAt(PLACES, scenarios);
    const made = { id: `scen-${prefix}-${String(scenarios).padStart(4, '0')}`, titleZh: `${city.nameZh}${place}应用场景` };
    rows.Scenario.push({
      ...made,
      ownerId: caseAt(city.counties, scenarios).governmentId,
      sector: ['园区安全', '农产品追溯'].includes(place) ? 'INDUSTRY' : 'LIVELIHOOD',
      need: `面向${place}的数据采集、分析与处置一体化应用。`,
      status,
      listedOn,
      cityCode: city.regionCode,
    });
    return made;
  };
  const aboutOf = ({ chainId, demandId }: SpineChallenge): string =>
    demandId === null ? random.pick(vocabularyOf(chainId).topics) : topicOf(demandById.get(demandId)!.chainId, demandId);
  const scores = randomFor(spine.seed, 'projects/bid-scores');
  for (const challenge of spine.challenges) {
    const posted =
      challenge.mode === 'SCENARIO_POST'
        ? scenario(challenge.city, SCENARIO_STATUS[challenge.status] ?? 'MATCHED', addDays(challenge.postedOn!, -30))
        : null;
    if (posted) for (const status of FURTHER_SCENARIOS) scenario(challenge.city, status, status === 'LISTED' ? dayIn(random, 2025) : null);
    rows.Challenge.push({
      id: challenge.id,
      titleZh: posted ? posted.titleZh : `${aboutOf(challenge)}技术难题`,
      mode: challenge.mode,
      demandId: challenge.demandId,
      scenarioId: posted?.id ?? null,
      posterId: challenge.posterId,
      chainId: challenge.chainId,
      rewardWan: challenge.rewardWan,
      postedOn: challenge.postedOn,
      closesOn: challenge.closesOn,
      status: challenge.status,
      cityCode: parties.cityOf.get(challenge.city)!.regionCode,
    });
    const commissionedFrom = challenge.demandId === null ? null : demandById.get(challenge.demandId)!.publishedOn;
    addBids(rows, challenge, commissionedFrom, random, scores);
  }
  return rows;
}

type Rows = ReturnType<typeof generateChallenges>;

function addBids(rows: Rows, challenge: SpineChallenge, commissionedFrom: string | null, random: Random, scores: Random): void {
  const { postedOn, closesOn, status, mode, bids } = challenge;
  const first = postedOn ?? notAfterLastDay(addDays(commissionedFrom ?? '2025-01-06', 30));
  const last = closesOn === null ? first : notAfterLastDay(closesOn);
  const isDone = status === 'ACCEPTED' || status === 'REWARDED';
  // Half of the races that still run have lost a team at the second gate; one that is over has one team left.
  const losesOne = mode === 'HORSE_RACE' && (isDone || (status === 'UNDER_WAY' && random.chance(0.5)));
  const isScored = closesOn !== null && !['DRAFT', 'POSTED', 'BIDDING_CLOSED', 'CANCELLED'].includes(status);
  let winners = 0;
  for (const bid of bids) {
    const [whenSelected, otherwise] = BID_STATUS[status];
    winners += bid.isSelected ? 1 : 0;
    const isEliminated = bid.isSelected && losesOne && winners === 2;
    const gates = GATES.map(([nameZh, days]) => ({ nameZh, dueOn: addDays(last, days) }));
    const eliminatedOn = isEliminated ? notAfterLastDay(addDays(gates[1]!.dueOn, 5)) : null;
    rows.Bid.push({
      id: bid.id,
      challengeId: challenge.id,
      bidderId: bid.bidderId,
      teamId: bid.teamId,
      leaderId: bid.leaderId,
      submittedOn: random.day(first, last),
      offerWan: challenge.rewardWan === null ? null : String(Math.round((Number(challenge.rewardWan) * random.whole(80, 110)) / 100)),
      // Who is selected scores more than who is not; commissions without bidding are not scored.
      score: isScored ? String(bid.isSelected ? scores.whole(82, 97) : scores.whole(55, 81)) : null,
      status: isEliminated ? 'ELIMINATED' : bid.isSelected ? whenSelected : otherwise,
      eliminatedOn,
    });
    if (whenSelected !== 'CONTRACTED' || !bid.isSelected) continue;
    for (const [at, { nameZh, dueOn }] of gates.entries()) {
      const isBeyond = isEliminated && at > 1;
      const isReached = !isBeyond && (isDone || dueOn < LAST_DAY);
      rows.BidMilestone.push({
        id: `${bid.id}-gate-${at + 1}`,
        bidId: bid.id,
        nameZh,
        dueOn,
        doneOn: isReached ? (isEliminated && at === 1 ? eliminatedOn : notAfterLastDay(dueOn)) : null,
        isPassed: isReached ? !(isEliminated && at === 1) : null,
      });
    }
  }
}
