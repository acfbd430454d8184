import { addDays } from '@helix/service-kit/days';
import { LAST_DAY, caseAt, groupedBy } from './build-spine-stage.ts';
import type { CoordinationCity, CoordinationStage } from './coordination-cities.ts';
import { randomFor, type Random } from './random.ts';
import type { CityPrefix } from './spine.ts';

interface EventRow {
  readonly id: string;
  readonly kind: string;
  readonly city: CityPrefix;
  readonly startsOn: string;
}

/** What every city holds once a year beside its four matchmakings, with the month and day. */
const YEARLY = [
  ['DEMAND_PRESENTATION', '科技创新需求推介会', '03-18'],
  ['ACHIEVEMENT_RELEASE', '高校科技成果发布会', '05-26'],
  ['FORUM', '产学研合作论坛', '06-20'],
  ['COMPETITION', '创新创业大赛', '08-15'],
  ['TRAINING', '高新技术企业申报培训', '04-09'],
] as const;

/** What only some cities hold. */
const OWN: Readonly<Record<CityPrefix, readonly (readonly [kind: string, nameZh: string, day: string])[]>> = {
  xt: [['ALUMNI_VISIT', '杰出校友湘潭行', '10-12']],
  bs: [['PROMOTION', '铝产业合作推介会', '09-05']],
  jx: [['EXPERTS_TO_FIRMS', '百博进百企对接行', '09-12']],
  sy: [
    ['EXPERTS_TO_FIRMS', '百名专家教授进企业', '05-12'],
    ['POLICY_BRIEFING', '科技新政宣讲会', '02-26'],
    ['ROADSHOW', '众创空间项目路演', '07-08'],
  ],
  lz: [['TRADE_FAIR', '科技成果交易博览会', '09-16']],
};

/** 合作活动 Events with hosts, demands, exhibits and what came of them; the fair of 2016 is the only one that a document names (LZ-04a). */
export function eventRows(stage: CoordinationStage) {
  const { spine } = stage;
  const random = randomFor(spine.seed, 'coordination/events');
  const rows = {
    CollaborationEvent: [] as object[],
    EventParticipation: [] as object[],
    EventOutcome: [] as object[],
    EventExhibit: [] as object[],
    EventDemand: [] as object[],
  };
  rows.CollaborationEvent.push({
    id: 'event-lz-fair-2016',
    kind: 'TRADE_FAIR',
    nameZh: '2016中国兰州国际科技成果交易博览会',
    nameEn: '2016 China Lanzhou International Fair of Scientific and Technological Achievements',
    regionCode: '620100',
    year: 2016,
    startsOn: null,
    endsOn: null,
    role: 'ORGANISED',
    status: 'HELD',
    attendance: null,
    sourceRows: ['LZ-04a', 'LZ-04b'],
  });
  rows.EventParticipation.push(part('event-lz-fair-2016', 1, 'ins-lz-gov', 'HOST', 'GOVERNMENT'));
  const events: EventRow[] = [];
  const hold = (place: CoordinationCity, kind: string, nameZh: string, startsOn: string, days: number): void => {
    const id = `event-${place.prefix}-${String(events.length + 1).padStart(4, '0')}`;
    const index = events.length;
    const isOver = startsOn <= LAST_DAY;
    const isCancelled = !isOver ? false : index % 41 === 13;
    const isJoined = kind === 'COMPETITION' && index % 2 === 1;
    rows.CollaborationEvent.push({
      id,
      kind,
      nameZh: `${startsOn.slice(0, 4)}年${place.city.nameZh}${nameZh}`,
      nameEn: null,
      regionCode: place.city.regionCode,
      year: Number(startsOn.slice(0, 4)),
      startsOn,
      endsOn: addDays(startsOn, days),
      role: isJoined ? 'JOINED' : 'ORGANISED',
      status: isCancelled
        ? 'CANCELLED'
        : !isOver
          ? 'ANNOUNCED'
          : caseAt(['OUTCOMES_RECORDED', 'FOLLOWED_UP', 'OUTCOMES_RECORDED', 'HELD'], index),
      attendance: isOver && !isCancelled ? 60 + random.whole(0, 400) : null,
    });
    rows.EventParticipation.push(...partsOf(place, id, kind, index, random));
    if (isOver && !isCancelled) events.push({ id, kind, city: place.prefix, startsOn });
    // A cancelled or coming event takes its number too.
    else events.push({ id, kind: 'NONE', city: place.prefix, startsOn });
  };
  const rounds = Math.max(1, Math.round(spine.scale));
  for (const place of stage.cities) {
    for (const year of spine.years) {
      for (let round = 0; round < rounds; round += 1)
        for (const [at, month] of ['02', '05', '08', '11'].entries())
          hold(
            place,
            'MATCHMAKING',
            `校企供需对接会（第${round * 4 + at + 1}场）`,
            `${year}-${month}-${String(8 + ((round * 3 + at) % 18)).padStart(2, '0')}`,
            0,
          );
      for (const [kind, nameZh, day] of [...YEARLY, ...OWN[place.prefix]])
        hold(place, kind, nameZh, `${year}-${day}`, kind === 'TRADE_FAIR' ? 3 : 0);
    }
  }
  Object.assign(rows, demandsAndOutcomes(stage, events, random));
  return rows;
}

const part = (eventId: string, ordinal: number, institutionId: string, role: string, sector: string): object => ({
  id: `${eventId}:${ordinal}`,
  eventId,
  institutionId,
  role,
  sector,
});

/** The office hosts; matchmakings, forums and alumni campaigns together with a university, which makes them joint (BS-03f). */
function partsOf(
  { city, governmentId, universities, enterprises }: CoordinationCity,
  id: string,
  kind: string,
  index: number,
  random: Random,
): object[] {
  const school = caseAt(universities, index).id;
  const isJoint = ['MATCHMAKING', 'FORUM', 'ALUMNI_VISIT', 'EXPERTS_TO_FIRMS'].includes(kind) && index % 5 !== 4;
  const hosts = [
    [kind === 'TRADE_FAIR' ? governmentId : city.bureaus.STB, 'HOST', 'GOVERNMENT'],
    [school, isJoint ? 'HOST' : 'PARTICIPANT', 'UNIVERSITY'],
  ] as const;
  const firms = random
    .some(enterprises.slice(0, 60), 4)
    .map(({ id: firm }) => [firm, kind === 'TRADE_FAIR' ? 'EXHIBITOR' : 'PARTICIPANT', 'INDUSTRY'] as const);
  return [...hosts, ...firms].map(([institutionId, role, sector], at) => part(id, at + 1, institutionId, role, sector));
}

/** Place of the first event that begins on the day or later, in a list ordered by day; its length where there is none. */
function firstFrom(events: readonly EventRow[], day: string): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.startsOn < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days after a fair within which a contract counts as its fruit. */
const FRUIT_OF_A_FAIR = 120;

function demandsAndOutcomes({ spine }: CoordinationStage, events: readonly EventRow[], random: Random) {
  const EventOutcome: object[] = [];
  const EventExhibit: object[] = [];
  const EventDemand: object[] = [];
  const outcome = (
    eventId: string,
    kind: string,
    recordType: string,
    recordId: string,
    recordedOn: string,
    amountWan: string | null = null,
  ): void => {
    if (recordedOn <= LAST_DAY)
      EventOutcome.push({
        id: `outcome-${eventId.slice(6)}-${kind}-${recordId}`,
        eventId,
        kind,
        recordType,
        recordId,
        amountWan,
        recordedOn,
      });
  };
  const byCity = groupedBy(
    events.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1)),
    ({ city, kind }) => `${city} ${kind}`,
  );
  const held = (city: string, kind: string): readonly EventRow[] => byCity.get(`${city} ${kind}`) ?? [];
  const contractsOf = groupedBy(
    spine.contracts.filter(({ demandId }) => demandId !== null),
    ({ demandId }) => demandId,
  );
  const presentations = groupedBy(
    [...byCity.values()].flat().filter(({ kind }) => kind === 'DEMAND_PRESENTATION' || kind === 'MATCHMAKING'),
    ({ city }) => city,
  );
  for (const listed of presentations.values()) listed.sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  for (const [index, demand] of spine.demands.entries()) {
    if (index % 2) continue;
    const listed = presentations.get(demand.city) ?? [];
    const shown = listed[firstFrom(listed, demand.publishedOn) + (index % 3)];
    if (!shown || shown.startsOn > addDays(demand.publishedOn, 400)) continue;
    const { id, startsOn } = shown;
    EventDemand.push({ id: `${id}:${demand.id}`, eventId: id, demandId: demand.id });
    for (const contract of contractsOf.get(demand.id) ?? [])
      if (contract.signedOn >= startsOn) outcome(id, 'CONTRACT_SIGNED', 'TechContract', contract.id, contract.signedOn);
    if (demand.status === 'SOLVED_ON_SITE') outcome(id, 'DEMAND_SOLVED', 'Demand', demand.id, startsOn);
  }
  // Contracts of Lanzhou signed in the months after a fair are its fruit (Q36); amounts stay with the contract's parties.
  const fairs = held('lz', 'TRADE_FAIR').map(({ id, startsOn }) => ({ id, startsOn, until: addDays(startsOn, FRUIT_OF_A_FAIR) }));
  for (const { id, city, signedOn } of spine.contracts) {
    if (city !== 'lz') continue;
    const fair = fairs.find(({ startsOn, until }) => signedOn >= startsOn && signedOn <= until);
    if (fair) outcome(fair.id, 'CONTRACT_SIGNED', 'TechContract', id, signedOn);
  }
  const approvedOn = new Map(spine.projects.map((project) => [project.id, project.approvedOn]));
  for (const [index, achievement] of spine.achievements.entries()) {
    const known = (achievement.sourceProjectId === null ? null : approvedOn.get(achievement.sourceProjectId)) ?? '2021-06-01';
    const show = (kind: 'EXHIBIT' | 'RELEASE', at: EventRow | undefined): void => {
      if (at)
        EventExhibit.push({
          id: `${at.id}:${kind}:${achievement.id}`,
          eventId: at.id,
          achievementId: achievement.id,
          exhibitorId: achievement.ownerIds[0] ?? null,
          kind,
          shownOn: at.startsOn,
        });
    };
    const after = (kind: string): EventRow | undefined => held(achievement.city, kind).find(({ startsOn }) => startsOn > known);
    if (index % 3 === 0) show('RELEASE', after('ACHIEVEMENT_RELEASE'));
    if (achievement.city === 'lz' && index % 4 < 3) show('EXHIBIT', after('TRADE_FAIR'));
  }
  alumniOutcomes(spine, held('xt', 'ALUMNI_VISIT'), outcome, random);
  return { EventOutcome, EventExhibit, EventDemand };
}

/** 校友行成果 What alumni brought: investments, firms, projects and transfers (XT-07b). */
function alumniOutcomes(
  spine: CoordinationStage['spine'],
  visits: readonly EventRow[],
  outcome: (eventId: string, kind: string, recordType: string, recordId: string, recordedOn: string, amountWan?: string) => void,
  random: Random,
): void {
  const firms = spine.enterprises.filter(({ city }) => city === 'xt').slice(0, 36);
  const projects = spine.projects.filter(({ city, approvedOn }) => city === 'xt' && approvedOn !== null);
  for (const { id, startsOn } of visits) {
    for (const firm of random.some(firms, 2))
      outcome(id, 'INVESTMENT', 'Institution', firm.id, addDays(startsOn, 40), String(200 + random.whole(0, 40) * 50));
    outcome(id, 'STARTUP', 'Institution', random.pick(firms).id, addDays(startsOn, 90));
    const landed = projects.find(({ approvedOn }) => approvedOn! > startsOn);
    if (landed) outcome(id, 'PROJECT_LANDING', 'Project', landed.id, landed.approvedOn!);
    const moved = spine.conversions.find(({ city, decidedOn }) => city === 'xt' && decidedOn > startsOn);
    if (moved) outcome(id, 'ACHIEVEMENT_TRANSFER', 'Conversion', moved.id, moved.decidedOn);
  }
}
