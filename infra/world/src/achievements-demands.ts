import type { MarketParties } from './achievements-parties.ts';
import { caseAt, dayIn, groupedBy, idOf, laterBy } from './build-spine-stage.ts';
import { topicOf, vocabularyOf } from './names.ts';
import { randomFor } from './random.ts';
import type { CityPrefix, Spine, SpineDemand } from './spine.ts';

/** Demands that the public does not see: sent to registered parties or officers, restricted, or not finished. */
const HIDDEN = [
  { visibility: 'REGISTERED_PARTIES', status: 'PUBLISHED' },
  { visibility: 'OFFICERS', status: 'PUBLISHED' },
  { visibility: 'RESTRICTED', status: 'MATCHED' },
  { visibility: 'PUBLIC', status: 'DRAFT' },
] as const;

const NEEDS = ['工艺优化', '成本降低', '检测方法', '寿命提升', '节能改造', '国产替代'] as const;
const CASES = ['产线停机', '良品率偏低', '能耗过高', '检测误差', '原料波动'] as const;
const MATCH_OF: Readonly<Partial<Record<SpineDemand['status'], 'IN_TALKS' | 'CONTRACTED' | 'SOLVED'>>> = {
  MATCHED: 'IN_TALKS',
  CONTRACTED: 'CONTRACTED',
  ACCEPTED: 'SOLVED',
  SOLVED_ON_SITE: 'SOLVED',
};

/**
 * Demands of the skeleton and hidden ones beside them, with their matches and solved cases. A demand that several teams solve has one match
 * for each (赛马制).
 *
 * @param supplyOf a published supply of an institution, to match with; null where it has none
 */
export function generateDemands(spine: Spine, parties: MarketParties, supplyOf: (institutionId: string) => string | null) {
  const random = randomFor(spine.seed, 'achievements/demands');
  const challengeOf = new Map(
    spine.challenges.flatMap((challenge) => (challenge.demandId ? [[challenge.demandId, challenge] as const] : [])),
  );
  const sellersOf = groupedBy(
    spine.contracts.filter(({ demandId }) => demandId !== null),
    ({ demandId }) => demandId!,
  );
  const rows = { Demand: [] as object[], Match: [] as object[], SolvedCase: [] as object[] };
  const numbers = new Map<string, number>();
  const nextId = (kind: string, city: CityPrefix): string => {
    const number = (numbers.get(`${kind} ${city}`) ?? 0) + 1;
    numbers.set(`${kind} ${city}`, number);
    return idOf(kind, city, number);
  };
  const described = (id: string, chainId: string | null, at: number): { titleZh: string; descriptionZh: string; field: string } => {
    const { field } = vocabularyOf(chainId);
    const topic = topicOf(chainId, id);
    const need = caseAt(NEEDS, at);
    return { titleZh: `${topic}${need}技术需求`, descriptionZh: `寻求${topic}方面的${need}方案，可现场试验。`, field };
  };

  for (const [index, demand] of spine.demands.entries()) {
    const universities = parties.universitiesOf.get(demand.city)!;
    const result = MATCH_OF[demand.status];
    const hasFailed = demand.status === 'PUBLISHED' && index % 4 === 1;
    const matchedOn = laterBy(random, demand.publishedOn, 6, 60);
    rows.Demand.push({
      id: demand.id,
      ...described(demand.id, demand.chainId, index),
      enterpriseId: demand.enterpriseId,
      chainId: demand.chainId,
      technologyKind: demand.technologyKind,
      budgetWan: index % 5 === 4 ? null : String(random.whole(4, 120) * 5),
      publishedOn: demand.publishedOn,
      firstResponseOn: result || hasFailed ? matchedOn : null,
      visibility: 'PUBLIC',
      status: demand.status,
      cityCode: parties.cityOf.get(demand.city)!.regionCode,
      sourceRows: ['XT-23a'],
    });
    const winners = (challengeOf.get(demand.id)?.bids ?? [])
      .filter(({ isSelected }) => isSelected)
      .map(({ bidderId, teamId }) => ({ partyId: bidderId, teamId }));
    const sellers = [...new Set((sellersOf.get(demand.id) ?? []).map(({ sellerId }) => sellerId))].map((partyId) => ({
      partyId,
      teamId: null,
    }));
    const found = winners.length ? winners : sellers.length ? sellers : [{ partyId: random.pick(universities).id, teamId: null }];
    for (const party of result ? found : hasFailed ? found.slice(0, 1) : []) {
      rows.Match.push({
        id: nextId('match', demand.city),
        demandId: demand.id,
        supplyItemId: index % 2 ? supplyOf(party.partyId) : null,
        ...party,
        matchedOn,
        result: result ?? 'FAILED',
      });
    }
    if (demand.status === 'SOLVED_ON_SITE') {
      const { topics } = vocabularyOf(demand.chainId);
      const problem = caseAt(CASES, index);
      rows.SolvedCase.push({
        id: nextId('solved', demand.city),
        instituteId: found[0]!.partyId,
        enterpriseId: demand.enterpriseId,
        demandId: demand.id,
        problemZh: `${random.pick(topics)}环节${problem}。`,
        resultZh: `专家到场诊断后，${problem}问题得到解决。`,
        solvedOn: laterBy(random, matchedOn, 1, 20),
      });
    }
  }

  for (const city of spine.cities) {
    const firms = parties.enterprisesOf.get(city.prefix)!;
    for (let index = 0; index < Math.round(HIDDEN.length * spine.scale); index += 1) {
      const { visibility, status } = caseAt(HIDDEN, index);
      const firm = random.pick(firms);
      const id = nextId('dem-hidden', city.prefix);
      rows.Demand.push({
        id,
        ...described(id, firm.chainId, index),
        enterpriseId: firm.id,
        chainId: firm.chainId,
        technologyKind: caseAt(['KEY_CORE', 'KEY', null], index),
        budgetWan: String(random.whole(2, 40) * 10),
        publishedOn: status === 'DRAFT' ? null : dayIn(random, 2026, '02-01', '08-30'),
        firstResponseOn: null,
        visibility,
        isCivilMilitary: visibility === 'RESTRICTED' && city.prefix === 'sy',
        status,
        cityCode: city.regionCode,
      });
    }
  }
  return rows;
}
