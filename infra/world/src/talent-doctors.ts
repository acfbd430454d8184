import { addDays } from '@helix/service-kit/days';
import { LAST_DAY, caseAt, dayIn, groupedBy, laterBy, yearOf } from './build-spine-stage.ts';
import { vocabularyOf } from './names.ts';
import { randomFor, type Random } from './random.ts';
import type { Spine, SpineDoctorPlacement } from './spine.ts';
import { firmsOf, type People } from './talent-people.ts';

const EXIT_REASONS = ['个人发展', '企业调整研发方向', '合作期满', '家庭原因'] as const;

interface DoctorRows {
  readonly DoctorVacancy: object[];
  readonly DoctorPlacement: object[];
  readonly TalentAssessment: object[];
  readonly TalentProgrammeSelection: object[];
  readonly TalentAttribution: object[];
  readonly Entitlement: object[];
}

interface SelectionRow {
  readonly id: string;
  readonly talentId: string;
  readonly programme: string;
  readonly level: 'NATIONAL' | 'PROVINCIAL' | 'MUNICIPAL' | 'COUNTY';
  readonly institutionId: string;
  readonly regionCode: string;
  readonly nominatedOn: string;
  readonly selectedOn: string | null;
  readonly status: 'REVIEWED' | 'SELECTED' | 'SUPPORTED' | 'TERM_ENDED' | 'NOT_SELECTED';
}

const PROGRAMME_OF_LEVEL = {
  NATIONAL: '国家高层次人才特殊支持计划',
  PROVINCIAL: '省高层次人才特殊支持计划',
  MUNICIPAL: '市创新创业领军人才计划',
  COUNTY: '县（市、区）英才计划',
} as const;

const selected = (row: Omit<SelectionRow, 'programme' | 'nominatedOn' | 'status'>): SelectionRow => {
  const { selectedOn, level } = row;
  const years = selectedOn === null ? 0 : 2026 - yearOf(selectedOn);
  return {
    ...row,
    programme: PROGRAMME_OF_LEVEL[level],
    nominatedOn: selectedOn === null ? '2026-06-18' : addDays(selectedOn, -150),
    status: selectedOn === null ? 'REVIEWED' : years >= 3 ? 'TERM_ENDED' : years >= 1 ? 'SUPPORTED' : 'SELECTED',
  };
};

/**
 * Selections of placed doctors. Every fifth doctor is selected during the cooperation, at all levels, the county's too, which counts for
 * nobody (AR-03); the doctor placed twice is selected at the second firm; who left is selected too late; one is selected before the placement.
 */
function selectionsOfDoctors(spine: Spine): SelectionRow[] {
  const random = randomFor(spine.seed, 'talent/selections of doctors');
  const levels = ['MUNICIPAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'MUNICIPAL', 'NATIONAL', 'PROVINCIAL'] as const;
  const rows: SelectionRow[] = [];
  const add = ({ talentId, universityId }: SpineDoctorPlacement, level: SelectionRow['level'], selectedOn: string | null): void => {
    rows.push(
      selected({
        id: `sel-jx-${String(rows.length + 1).padStart(4, '0')}`,
        talentId,
        level,
        institutionId: universityId,
        regionCode: '330400',
        selectedOn,
      }),
    );
  };
  for (const [index, placement] of spine.doctorPlacements.entries()) {
    const { enteredOn, exitedOn } = placement;
    const again = spine.doctorPlacements[index - 1]?.talentId === placement.talentId;
    if (exitedOn !== null) {
      const after = addDays(exitedOn, 45);
      if (index % 2 === 1 && after <= LAST_DAY) add(placement, 'MUNICIPAL', after);
      continue;
    }
    if (index % 5 !== 2 && !again) continue;
    const selectedOn = addDays(enteredOn, random.whole(120, 500));
    const level = again ? 'PROVINCIAL' : caseAt(levels, Math.floor(index / 5));
    if (selectedOn <= LAST_DAY) add(placement, level, selectedOn);
    else add(placement, level, null);
    // Two selections in one year count once.
    if (index % 25 === 2 && selectedOn <= LAST_DAY) add(placement, 'MUNICIPAL', selectedOn);
    if (index % 40 === 7) add(placement, 'PROVINCIAL', addDays(enteredOn, -200));
  }
  return rows;
}

/** Selections of everybody else; of Shangyu's listed firms some have a provincial talent, some one under review, some neither (SY-15c). */
function selectionsOfOthers(spine: Spine, people: People): SelectionRow[] {
  const random = randomFor(spine.seed, 'talent/selections');
  const placed = new Set(spine.doctorPlacements.map(({ talentId }) => talentId));
  const staffOf = groupedBy(people.all, ({ employerId }) => employerId);
  const listed = spine.enterprises.filter(({ isListed, city }) => isListed && city === 'sy');
  const rows: SelectionRow[] = [];
  const add = (
    talentId: string,
    city: string,
    institutionId: string,
    regionCode: string,
    level: SelectionRow['level'],
    selectedOn: string | null,
  ) =>
    rows.push(
      selected({ id: `sel-${city}-o${String(rows.length + 1).padStart(4, '0')}`, talentId, level, institutionId, regionCode, selectedOn }),
    );
  for (const [index, firm] of listed.filter(({ id }) => staffOf.has(id)).entries()) {
    const [person] = staffOf.get(firm.id)!;
    const outcome = index % 5;
    if (outcome === 3) continue;
    const level = outcome === 4 ? 'MUNICIPAL' : outcome === 1 ? 'NATIONAL' : 'PROVINCIAL';
    add(person!.id, 'sy', firm.id, firm.regionCode, level, outcome === 2 ? null : dayIn(random, 2021 + (index % 5)));
  }
  const candidatesIn = groupedBy(
    people.all.filter(({ id, titleRank }) => !placed.has(id) && (titleRank === 'SENIOR' || titleRank === 'ASSOCIATE_SENIOR')),
    ({ city }) => city,
  );
  for (const city of spine.cities) {
    for (const [index, person] of (candidatesIn.get(city.prefix) ?? []).entries()) {
      if (index % 4 !== 1) continue;
      const level = caseAt(['MUNICIPAL', 'PROVINCIAL', 'MUNICIPAL', 'NATIONAL', 'COUNTY', 'MUNICIPAL'] as const, Math.floor(index / 4));
      const selectedOn = index % 24 === 21 ? null : dayIn(random, caseAt([2025, 2024, 2022, 2023, 2026], index));
      add(person.id, city.prefix, person.employerId, person.regionCode, level, selectedOn);
    }
  }
  // One nomination in a dozen came to nothing.
  for (const candidates of candidatesIn.values())
    for (const [index, { id, city, employerId, regionCode }] of candidates.entries()) {
      if (index % 12 !== 2) continue;
      add(id, city, employerId, regionCode, 'PROVINCIAL', null);
      rows.push({ ...rows.pop()!, nominatedOn: '2025-06-16', status: 'NOT_SELECTED' });
    }
  return rows;
}

/** 统计归属 What the college and the counties registered: each first placement, each first selection of a year that counts. */
function attributions(spine: Spine, selections: readonly SelectionRow[]): object[] {
  const rows = new Map<string, object>();
  const add = (talentId: string, basis: string, day: string, regionCode: string, placementId: string, selectionId: string | null): void => {
    const id = `att-${talentId}-${basis === 'NEWLY_INTRODUCED' ? 'new' : 'sel'}-${yearOf(day)}`;
    if (!rows.has(id)) rows.set(id, { id, talentId, basis, year: yearOf(day), regionCode, placementId, selectionId });
  };
  const placementsOf = groupedBy(spine.doctorPlacements, ({ talentId }) => talentId);
  for (const [talentId, placements] of placementsOf) {
    const [first] = placements.toSorted((one, other) => (one.enteredOn < other.enteredOn ? -1 : 1));
    add(talentId, 'NEWLY_INTRODUCED', first!.enteredOn, first!.regionCode, first!.id, null);
  }
  const counting = selections.filter(({ level, selectedOn }) => level !== 'COUNTY' && selectedOn !== null);
  for (const { id, talentId, selectedOn } of counting.toSorted((one, other) => (one.selectedOn! < other.selectedOn! ? -1 : 1))) {
    const held = (placementsOf.get(talentId) ?? []).filter(
      ({ enteredOn, exitedOn }) => enteredOn <= selectedOn! && (exitedOn === null || exitedOn >= selectedOn!),
    );
    const placement = held.at(-1);
    if (placement) add(talentId, 'PROGRAMME_SELECTION', selectedOn!, placement.regionCode, placement.id, id);
  }
  return [...rows.values()];
}

/** 年度考核 Both sides assess each full year in post (JX-09b, JX-09c); few are found wanting. */
function assessments({ id, enteredOn, exitedOn }: SpineDoctorPlacement, index: number, random: Random): object[] {
  const years = Array.from({ length: 2025 - yearOf(enteredOn) }, (_, at) => yearOf(enteredOn) + 1 + at);
  return years
    .filter((year) => exitedOn === null || exitedOn >= `${year}-12-31`)
    .flatMap((year) =>
      (['UNIVERSITY', 'ENTERPRISE'] as const).map((by) => ({
        id: `tas-${id}-${year}-${by.toLowerCase()}`,
        placementId: id,
        year,
        by,
        result:
          (index + year) % 19 === 0
            ? caseAt(['BARELY_COMPETENT', 'NOT_COMPETENT'] as const, index)
            : random.chance(0.2)
              ? 'EXCELLENT'
              : 'COMPETENT',
        horizontalProjects: random.whole(0, 3),
      })),
    );
}

/** 博士进企业 Vacancies, placements, selections, attributions and the package of each doctor. */
export function doctorRows(spine: Spine, people: People): DoctorRows {
  const random = randomFor(spine.seed, 'talent/doctors');
  const assessed = randomFor(spine.seed, 'talent/assessments of doctors');
  const rows: DoctorRows = {
    DoctorVacancy: [],
    DoctorPlacement: [],
    TalentAssessment: [],
    TalentProgrammeSelection: [],
    TalentAttribution: [],
    Entitlement: [],
  };
  const enterpriseById = new Map(spine.enterprises.map((enterprise) => [enterprise.id, enterprise]));
  const counties = spine.cities.find(({ prefix }) => prefix === 'jx')!.counties;
  const startUp = new Map(
    spine.contracts.filter(({ isStartupPayment }) => isStartupPayment).map((contract) => [contract.placementId, contract]),
  );
  const seen = new Set<string>();
  for (const [index, placement] of spine.doctorPlacements.entries()) {
    const { id, talentId, universityId, enterpriseId, regionCode, enteredOn, exitedOn, hostPlatformId } = placement;
    const firm = enterpriseById.get(enterpriseId)!;
    const person = people.byId.get(talentId)!;
    const vacancyId = `vac-${id}`;
    const topic = random.pick(vocabularyOf(firm.chainId).topics);
    rows.DoctorVacancy.push({
      id: vacancyId,
      enterpriseId,
      regionCode,
      universityId,
      disciplineId: person.disciplineId,
      chainId: firm.chainId,
      need: `${topic}研发博士`,
      openFrom: addDays(enteredOn, -random.whole(60, 160)),
      closedOn: enteredOn,
      status: 'PLACED',
    });
    const worksElsewhere = index % 12 === 4;
    const days = exitedOn === null ? 0 : 1;
    rows.DoctorPlacement.push({
      id,
      talentId,
      universityId,
      enterpriseId,
      hostPlatformId,
      vacancyId,
      regionCode,
      // A firm with sites in several counties is registered in another one than that where the doctor works (AR-05).
      workSiteRegionCode: worksElsewhere ? regionCode : null,
      registeredRegionCode: worksElsewhere ? counties.find(({ code }) => code !== regionCode)!.code : regionCode,
      enteredOn,
      exitedOn,
      exitReason: days ? caseAt(EXIT_REASONS, index) : null,
      hasEstablishmentPost: true,
      isNewlyIntroduced: !seen.has(talentId),
      status:
        exitedOn !== null
          ? 'EXITED'
          : yearOf(enteredOn) >= 2026
            ? 'PLACED'
            : yearOf(enteredOn) <= 2022 && index % 3 === 0
              ? 'RENEWED'
              : 'ASSESSED',
    });
    seen.add(talentId);
    rows.TalentAssessment.push(...assessments(placement, index, assessed));
    for (const [at, kind] of (['STARTUP_SUPPORT', 'TITLE_EVALUATION', 'CHILD_SCHOOLING', 'CHILD_NURSERY'] as const).entries()) {
      if ((kind === 'CHILD_NURSERY' && index % 4 !== 0) || (kind === 'CHILD_SCHOOLING' && index % 6 === 5)) continue;
      const isOpen = yearOf(enteredOn) >= 2026 || (index + at) % 9 === 0;
      const isRefused = !isOpen && (index + at) % 17 === 3;
      const claimedOn = laterBy(random, enteredOn, 5, 40);
      rows.Entitlement.push({
        id: `etl-${id}-${kind.toLowerCase().replaceAll('_', '-')}`,
        talentId,
        placementId: id,
        kind,
        status: isOpen
          ? caseAt(['CLAIMED', 'CHECKED'] as const, index)
          : isRefused
            ? 'REFUSED'
            : caseAt(['DELIVERED', 'GRANTED'] as const, index),
        claimedOn,
        decidedOn: isOpen ? null : laterBy(random, claimedOn, 20, 120),
      });
    }
    const contract = startUp.get(id);
    const isPaid = contract?.registeredOn != null;
    rows.Entitlement.push({
      id: `etl-${id}-research-startup`,
      talentId,
      placementId: id,
      kind: 'RESEARCH_STARTUP',
      status: isPaid ? 'DELIVERED' : 'CLAIMED',
      claimedOn: enteredOn,
      decidedOn: isPaid ? contract.registeredOn : null,
    });
  }
  const jiaxing = firmsOf(spine).filter(({ city, scale }) => city === 'jx' && scale !== 'MICRO');
  for (let index = 0; index < Math.round(14 * spine.scale); index += 1) {
    const firm = caseAt(jiaxing, index * 3 + 1);
    rows.DoctorVacancy.push({
      id: `vac-jx-open-${String(index + 1).padStart(3, '0')}`,
      enterpriseId: firm.id,
      regionCode: firm.regionCode,
      chainId: firm.chainId,
      need: `${random.pick(vocabularyOf(firm.chainId).topics)}研发博士`,
      openFrom: random.day('2026-03-01', '2026-10-20'),
      status: caseAt(['VACANCY_PUBLISHED', 'NOMINATED', 'VACANCY_PUBLISHED', 'SELECTED', 'VACANCY_PUBLISHED', 'ENROLLED'] as const, index),
    });
  }
  const selections = [...selectionsOfDoctors(spine), ...selectionsOfOthers(spine, people)];
  rows.TalentProgrammeSelection.push(...selections);
  rows.TalentAttribution.push(...attributions(spine, selections));
  return rows;
}
