import { addDays } from '@helix/service-kit/days';
import { LAST_DAY, caseAt, dayIn, draw, groupedBy, laterBy, yearOf } from './build-spine-stage.ts';
import { vocabularyOf } from './names.ts';
import { randomFor } from './random.ts';
import type { Spine } from './spine.ts';
import { ZONES, firmsOf, type People } from './talent-people.ts';

/** 急需紧缺岗位 Three for each industry chain, the third of them filled. */
export function shortageRows(spine: Spine): object[] {
  const random = randomFor(spine.seed, 'talent/shortages');
  const disciplineOf = new Map(
    spine.disciplines.flatMap(({ id, chainIds }) => chainIds.map((chainId) => [chainId, id] as const)).toReversed(),
  );
  return spine.cities.flatMap((city) =>
    city.chainIds.flatMap((chainId) =>
      Array.from({ length: Math.round(3 * spine.scale) }, (_, index) => {
        const needed = random.whole(2, 12);
        const field = caseAt(vocabularyOf(chainId).topics, index * 2 + 1);
        const isClosed = index % 3 === 2;
        const openFrom = random.day('2024-02-01', '2026-06-30');
        return {
          id: `sho-${chainId}-${index + 1}`,
          nameZh: `${field}工程师`,
          chainId,
          regionCode: city.regionCode,
          disciplineId: disciplineOf.get(chainId) ?? null,
          field,
          requiredDegree: caseAt(['DOCTOR', 'MASTER', null] as const, index),
          needed,
          filled: isClosed ? needed : random.whole(0, needed - 1),
          publisherId: city.bureaus.TAO,
          openFrom,
          closedOn: isClosed ? laterBy(random, openFrom, 60, 200) : null,
        };
      }),
    ),
  );
}

/** 培训与定向培养 Courses of universities with firms, and cohorts for disciplines that are assigned to a chain. */
export function trainingRows(spine: Spine): Record<'TrainingProgramme' | 'DirectedTraining', object[]> {
  const rows = { TrainingProgramme: [] as object[], DirectedTraining: [] as object[] };
  const universityById = new Map(spine.universities.map((university) => [university.id, university]));
  for (const city of spine.cities) {
    const random = randomFor(spine.seed, `talent/training/${city.prefix}`);
    const universities = spine.universities.filter((university) => university.city === city.prefix);
    const colleges = universities.filter(({ isVocational }) => isVocational);
    const firms = firmsOf(spine).filter(({ city: prefix, scale }) => prefix === city.prefix && scale !== 'MICRO');
    for (let index = 0; index < Math.round(7 * spine.scale); index += 1) {
      const kind = caseAt(['SHORT_COURSE', 'VOCATIONAL', 'PRACTICE', 'SHORT_COURSE'] as const, index);
      const firm = caseAt(firms, index * 2);
      const organiser = caseAt(kind === 'VOCATIONAL' && colleges.length ? colleges : universities, index);
      const durationMonths = kind === 'VOCATIONAL' ? 24 : caseAt([6, 12, 6, 3], index);
      const startsOn = dayIn(random, caseAt(spine.years, index), '02-20', '06-30');
      const endsOn = addDays(startsOn, durationMonths * 30);
      const isOver = endsOn <= LAST_DAY;
      const trainees = random.whole(20, 80);
      rows.TrainingProgramme.push({
        id: `trn-${city.prefix}-${String(index + 1).padStart(3, '0')}`,
        nameZh: `${random.pick(vocabularyOf(firm.chainId).topics)}${kind === 'PRACTICE' ? '岗位实训' : '培训班'}`,
        kind,
        organiserIds: [organiser.id, firm.id],
        sponsorId: firm.id,
        regionCode: city.regionCode,
        durationMonths,
        startsOn,
        endsOn,
        trainees,
        placedLocally: isOver && index % 3 !== 2 ? random.whole(Math.floor(trainees / 3), trainees) : null,
        status: !isOver ? 'RUNNING' : index % 3 === 2 ? 'COMPLETED' : 'PLACEMENT_TRACKED',
      });
    }
    const onChains = spine.disciplines.filter(
      ({ universityId, chainIds }) => chainIds.length && universityById.get(universityId)!.city === city.prefix,
    );
    for (const [index, discipline] of onChains.entries()) {
      if (index % 2 === 1) continue;
      const sponsor = firms.find(({ chainId }) => chainId === discipline.chainIds[0]) ?? caseAt(firms, index);
      for (const cohortYear of [2021, 2022, 2024]) {
        if (cohortYear < discipline.setYear) continue;
        const graduationYear = cohortYear + 4;
        const intake = random.whole(20, 60);
        const hasGraduated = graduationYear <= 2025;
        const graduates = hasGraduated ? intake - random.whole(0, 4) : null;
        rows.DirectedTraining.push({
          id: `dtr-${discipline.id}-${cohortYear}`,
          kind: index % 4 === 0 ? 'DIRECTED' : 'JOINT_ENROLMENT',
          universityId: discipline.universityId,
          disciplineId: discipline.id,
          sponsorId: sponsor.id,
          regionCode: city.regionCode,
          cohortYear,
          intake,
          graduationYear,
          graduates,
          placedLocally: graduates === null ? null : random.whole(Math.floor(graduates / 3), graduates),
          status: hasGraduated ? 'PLACEMENT_TRACKED' : 'RUNNING',
        });
      }
    }
  }
  return rows;
}

const DEPARTMENTS = ['教育系统', '科研院所', '企业', '卫生健康系统', '农业农村系统'] as const;
const TRADES = ['制造业', '科学研究和技术服务业', '教育', '农业', '信息技术', '能源'] as const;

/** 专家库 Think tanks of three cities; Lanzhou's has 96 members, the zones' pools a dozen each, its advisers 88 of a hundred. */
export function expertPoolRows(spine: Spine, people: People): Record<'ExpertPool' | 'ExpertMembership', object[]> {
  const random = randomFor(spine.seed, 'talent/expert pools');
  const rows = { ExpertPool: [] as object[], ExpertMembership: [] as object[] };
  const pool = (id: string, fact: object, memberIds: readonly string[], since: string): void => {
    rows.ExpertPool.push({ id, ...fact });
    for (const [index, talentId] of memberIds.entries()) {
      rows.ExpertMembership.push({
        id: `exm-${id}-${talentId}`,
        poolId: id,
        talentId,
        department: caseAt(DEPARTMENTS, index),
        trade: caseAt(TRADES, index * 5 + 1),
        field: people.byId.get(talentId)!.fields[0],
        startsOn: since,
        endsOn: null,
      });
    }
  };
  const academics = (prefix: string): string[] =>
    people.all
      .filter(({ city, sector, degree }) => city === prefix && sector === 'UNIVERSITY' && degree !== 'BACHELOR')
      .map(({ id }) => id);
  const learned = people.all.filter(({ sector, titleRank }) => sector !== 'GOVERNMENT' && titleRank !== null).map(({ id }) => id);
  const lanzhou = [...new Set([...academics('lz').slice(0, 30), ...draw(random, learned, 200)])];
  pool(
    'pool-lz-think-tank',
    {
      nameZh: '兰州市专家智库',
      kind: 'THINK_TANK',
      purpose: '重大决策和项目论证',
      hostId: 'ins-lz-tao',
      regionCode: '620100',
      sizeTarget: 100,
    },
    lanzhou.slice(0, 96),
    '2022-04-01',
  );
  for (const [index, { id, managementBodyId }] of ZONES.entries())
    pool(
      `pool-${id}`,
      {
        nameZh: `${['兰州新区', '兰州高新区', '兰州经济区'][index]}专家库`,
        kind: 'ZONE_POOL',
        purpose: '园区项目咨询',
        hostId: managementBodyId,
        regionCode: '620100',
      },
      academics('lz').slice(index * 6, index * 6 + 12),
      '2021-06-01',
    );
  const advisers = people.all
    .filter(({ sector, titleRank }) => sector !== 'GOVERNMENT' && titleRank !== null)
    .filter((_, at) => at % 3 !== 2);
  pool(
    'pool-lz-advisers',
    {
      nameZh: '兰州市科技决策咨询顾问团',
      kind: 'ADVISERS',
      purpose: '科技决策咨询',
      hostId: 'ins-lz-gov',
      regionCode: '620100',
      sizeTarget: 100,
    },
    advisers.slice(0, 88).map(({ id }) => id),
    '2022-05-10',
  );
  pool(
    'pool-xt-think-tank',
    { nameZh: '湘潭市咨询决策专家智库', kind: 'THINK_TANK', purpose: '咨询决策', hostId: 'ins-xt-jco', regionCode: '430300' },
    academics('xt').slice(0, 24),
    '2021-09-01',
  );
  pool(
    'pool-bs-think-tank',
    { nameZh: '百色市高端智库', kind: 'THINK_TANK', purpose: '服务经济社会发展', hostId: 'ins-bs-stb', regionCode: '451000' },
    academics('bs').slice(0, 15),
    '2021-09-01',
  );
  return rows;
}

const MEASURES = ['HORIZONTAL_RESEARCH', 'APPLIED_BASIC_RESEARCH', 'CONVERSION', 'SERVICE_TO_INDUSTRY', 'ADVICE_TO_GOVERNMENT'] as const;
const USES = ['TITLE', 'POST', 'PERFORMANCE'] as const;

/** 评价方案 Of every university since 2023; one university in three lacks a measure or a use (XT-41b), one in four puts volume first (BS-10b). */
export function evaluationRows(spine: Spine): Record<'EvaluationScheme' | 'EvaluationSchemeMeasure', object[]> {
  const rows = { EvaluationScheme: [] as object[], EvaluationSchemeMeasure: [] as object[] };
  for (const [index, university] of spine.universities.entries()) {
    for (const year of [2023, 2024, 2025, 2026]) {
      for (const category of index % 2 === 0 && year >= 2025 ? [null, 'RESEARCH', 'CONVERSION'] : [null]) {
        const id = `evs-${university.id}-${year}${category ? `-${category.toLowerCase()}` : ''}`;
        rows.EvaluationScheme.push({
          id,
          institutionId: university.id,
          year,
          category,
          qualityWeight: index % 4 === 3 ? '0.2' : '0.35',
          contributionWeight: index % 4 === 3 ? '0.25' : '0.3',
          innovationWeight: `0.${20 + (year - 2023) * 2 + (index % 5)}`,
          adoptedOn: `${year - 1}-12-${10 + (index % 15)}`,
        });
        for (const [at, measure] of MEASURES.entries())
          for (const [turn, use] of USES.entries()) {
            if (index % 3 === 2 && at === 4 && turn === year % 3) continue;
            rows.EvaluationSchemeMeasure.push({ id: `${id}-${at + 1}${turn + 1}`, schemeId: id, measure, use, weight: '0.2' });
          }
      }
    }
  }
  return rows;
}

/** 人才落户 Carriers of achievements converted in a park, and others who bring technology or a project. */
export function settlementRows(spine: Spine, people: People): object[] {
  const random = randomFor(spine.seed, 'talent/settlements');
  const carried = spine.conversions
    .filter(({ carrierId, parkId }) => carrierId !== null && parkId !== null)
    .map(({ id, carrierId, parkId, regionCode, achievementId, decidedOn }) => ({
      id: `set-${id}`,
      talentId: carrierId,
      parkId,
      regionCode,
      brings: ['ACHIEVEMENT'],
      achievementId,
      projectId: null,
      settledOn: decidedOn,
      leftOn: null,
    }));
  const firmsIn = groupedBy(
    firmsOf(spine).filter(({ parkId }) => parkId !== null),
    ({ city }) => city,
  );
  const projectsOf = groupedBy(
    spine.projects.filter(({ approvedOn }) => approvedOn !== null),
    ({ city }) => city,
  );
  const others = spine.cities.flatMap((city) =>
    Array.from({ length: Math.round(7 * spine.scale) }, (_, index) => {
      const firm = caseAt(firmsIn.get(city.prefix)!, index * 3);
      const project = index % 2 === 0 ? caseAt(projectsOf.get(city.prefix)!, index * 5) : null;
      const settledOn = project ? laterBy(random, project.approvedOn!, 20, 90) : random.day('2021-03-01', '2026-09-30');
      const talentId = project ? project.leaderId : caseAt(people.at(city.prefix, 'UNIVERSITY'), index * 3 + 1).id;
      const hasLeft = index % 7 === 5;
      return {
        id: `set-${city.prefix}-${String(index + 1).padStart(3, '0')}`,
        talentId,
        parkId: firm.parkId,
        regionCode: firm.regionCode,
        brings: project ? ['PROJECT', ...(index % 4 === 0 ? ['TECHNOLOGY'] : [])] : ['TECHNOLOGY'],
        achievementId: null,
        projectId: project?.id ?? null,
        settledOn,
        leftOn: hasLeft ? laterBy(random, settledOn, 200, 500) : null,
      };
    }),
  );
  return [...carried, ...others];
}

/** 待遇 What professors and leading engineers of every city were promised, beside the package of the doctors; amounts belong to funding. */
export function entitlementRows(spine: Spine, people: People): object[] {
  const random = randomFor(spine.seed, 'talent/entitlements');
  const placed = new Set(spine.doctorPlacements.map(({ talentId }) => talentId));
  const kinds = ['CHILD_SCHOOLING', 'SETTLING_IN', 'HOUSING_DIFFERENCE', 'CHILD_NURSERY', 'COMMENDATION'] as const;
  return people.all
    .filter(({ id, titleRank, sector }) => titleRank === 'SENIOR' && sector !== 'GOVERNMENT' && !placed.has(id))
    .flatMap(({ id }, index) => {
      if (index % 2 === 1) return [];
      const kind = caseAt(kinds, index / 2);
      const claimedOn = random.day('2023-01-10', '2026-10-31');
      const status = caseAt(['DELIVERED', 'GRANTED', 'CLAIMED', 'REFUSED', 'CHECKED', 'DELIVERED', 'APPEALED'] as const, index / 2);
      const isOpen = status === 'CLAIMED' || status === 'CHECKED';
      return [
        {
          id: `etl-${id}-${kind.toLowerCase().replaceAll('_', '-')}`,
          talentId: id,
          placementId: null,
          kind,
          status,
          claimedOn,
          decidedOn: isOpen ? null : laterBy(random, claimedOn, 10, 20),
        },
      ];
    });
}

/** 平台人员 Two or three people of universities at each recognised platform of a firm, alliance or new research institution (SY-30b). */
export function staffingRows(spine: Spine, people: People): object[] {
  const random = randomFor(spine.seed, 'talent/platform staff');
  const kinds = new Set(['ENTERPRISE_TECH_CENTRE', 'ENTERPRISE_RESEARCH_INSTITUTE', 'NEW_RD_INSTITUTION', 'KEY_LAB', 'IUR_BASE']);
  return spine.platforms
    .filter(({ kind, recognisedOn }) => kinds.has(kind) && recognisedOn !== null)
    .flatMap((platform) =>
      draw(random, people.at(platform.city, 'UNIVERSITY'), random.whole(2, 3)).map((person, index) => {
        const earliest = person.since > platform.recognisedOn! ? person.since : platform.recognisedOn!;
        const startsOn = laterBy(random, earliest, 10, 200);
        return {
          id: `pst-${platform.id}-${index + 1}`,
          talentId: person.id,
          platformId: platform.id,
          homeInstitutionId: person.employerId,
          startsOn,
          endsOn: index === 2 ? laterBy(random, startsOn, 100, 400) : null,
        };
      }),
    );
}

/** 专家匹配 One or two experts of the city for three demands in four; whoever was matched has been in contact. */
export function expertMatchRows(spine: Spine, people: People): object[] {
  const random = randomFor(spine.seed, 'talent/expert matches');
  const met = new Set(['MATCHED', 'CONTRACTED', 'ACCEPTED', 'SOLVED_ON_SITE']);
  return spine.demands.flatMap((demand, index) => {
    if (index % 4 === 3) return [];
    const experts = people.at(demand.city, 'UNIVERSITY');
    return draw(random, experts, random.whole(1, 2)).map((expert, at) => ({
      id: `exp-${demand.id}-${at + 1}`,
      demandId: demand.id,
      talentId: expert.id,
      field: expert.fields[0],
      suggestedOn: laterBy(random, demand.publishedOn, 3, 40),
      status:
        met.has(demand.status) && at === 0 ? 'CONTACTED' : at === 1 && yearOf(demand.publishedOn) % 2 === 0 ? 'DECLINED' : 'SUGGESTED',
    }));
  });
}
