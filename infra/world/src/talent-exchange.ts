import { addDays } from '@helix/service-kit/days';
import { LAST_DAY, caseAt, dayIn, draw, laterBy } from './build-spine-stage.ts';
import { randomFor, type Random } from './random.ts';
import type { Spine, SpineCity } from './spine.ts';
import { ZONES, firmsOf, type People, type Person } from './talent-people.ts';
import { vocabularyOf } from './names.ts';

interface Scene {
  readonly spine: Spine;
  readonly people: People;
  readonly city: SpineCity;
  readonly random: Random;
  times(atScale1: number): number;
}

const scenes = (spine: Spine, people: People, thing: string): Scene[] =>
  spine.cities.map((city) => ({
    spine,
    people,
    city,
    random: randomFor(spine.seed, `talent/${thing}/${city.prefix}`),
    times: (atScale1) => Math.round(atScale1 * spine.scale),
  }));

const numbered = (kind: string, city: SpineCity, index: number): string => `${kind}-${city.prefix}-${String(index + 1).padStart(4, '0')}`;

/** The last day of a period that began on `from`; null where it lies beyond the world's last day. */
const until = (from: string, days: number): string | null => {
  const end = addDays(from, days);
  return end > LAST_DAY ? null : end;
};

/** 聘任 Mentors of university students, distinguished professors and tutors from firms; advisers of Lanzhou. */
export function appointmentRows(
  spine: Spine,
  people: People,
): Record<'Appointment' | 'AppointmentCoMentor' | 'AppointmentContribution', object[]> {
  const rows = { Appointment: [] as object[], AppointmentCoMentor: [] as object[], AppointmentContribution: [] as object[] };
  for (const { city, random, times } of scenes(spine, people, 'appointments')) {
    const experts = people
      .at(city.prefix, 'INDUSTRY')
      .filter(({ degree, titleRank }) => degree !== 'BACHELOR' || titleRank === 'ASSOCIATE_SENIOR');
    const teachers = people.at(city.prefix, 'UNIVERSITY').filter(({ disciplineId }) => disciplineId !== null);
    const universityOf = new Map(spine.disciplines.map(({ id, universityId }) => [id, universityId]));
    const kinds = [
      ...Array<'ENTERPRISE_MENTOR'>(7).fill('ENTERPRISE_MENTOR'),
      'DISTINGUISHED_PROFESSOR',
      'DISTINGUISHED_PROFESSOR',
      'ENTREPRENEURSHIP_TUTOR',
    ] as const;
    for (let index = 0; index < times(20); index += 1) {
      const kind = caseAt(kinds, index);
      const partner = caseAt(teachers, index * 3 + 1);
      const id = numbered('app', city, index);
      const startsOn = dayIn(random, caseAt(spine.years, index), '02-20', '09-20');
      const status = index % 10 === 6 ? 'PROPOSED' : index % 10 === 9 ? 'DECLINED' : null;
      const endsOn = addDays(startsOn, 365 * random.whole(2, 4));
      rows.Appointment.push({
        id,
        talentId: caseAt(experts, index * 2).id,
        kind,
        hostId: universityOf.get(partner.disciplineId!),
        regionCode: city.regionCode,
        disciplineId: partner.disciplineId,
        programme: kind === 'ENTERPRISE_MENTOR' ? `${partner.fields[0]}研究生联合培养` : null,
        startsOn,
        endsOn,
        status: status ?? (endsOn <= LAST_DAY ? 'ENDED' : 'ACTIVE'),
      });
      // One mentor in seven has nobody at the university beside him (XT-16a).
      if (kind === 'ENTERPRISE_MENTOR' && index % 10 !== 5)
        rows.AppointmentCoMentor.push({ id: `com-${id}-1`, appointmentId: id, talentId: partner.id });
      if (status === null && index % 3 === 0) {
        rows.AppointmentContribution.push({
          id: `con-${id}-1`,
          appointmentId: id,
          kind: caseAt(['TRAINING_MODEL', 'MAJOR', 'COURSE'] as const, index / 3),
          contributedOn: laterBy(random, startsOn, 60, 300),
        });
      }
    }
    if (city.prefix !== 'lz') continue;
    // 科技决策咨询顾问: 88 of the hundred are appointed (LZ-08c).
    const candidates = people.all.filter(({ sector, titleRank }) => sector !== 'GOVERNMENT' && titleRank !== null);
    for (const [index, adviser] of candidates
      .filter((_, at) => at % 3 !== 2)
      .slice(0, 88)
      .entries()) {
      rows.Appointment.push({
        id: `app-lz-adv-${String(index + 1).padStart(3, '0')}`,
        talentId: adviser.id,
        kind: 'ST_ADVISER',
        hostId: 'ins-lz-gov',
        regionCode: city.regionCode,
        programme: '科技决策咨询顾问',
        startsOn: index < 60 ? '2022-05-10' : '2024-05-10',
        status: 'ACTIVE',
      });
    }
  }
  return rows;
}

/**
 * 三区挂职 Per zone and year: how many managers and dual teachers were taken up, and of how many specialists how many are qualified. The new
 * area meets all three quotas, the high-tech zone lacks managers, the economic zone has ten specialists of whom two do not qualify.
 */
const ZONE_PLANS = [
  { managers: 6, teachers: 5, qualified: 11, unqualified: 1 },
  { managers: 4, teachers: 6, qualified: 10, unqualified: 0 },
  { managers: 5, teachers: 5, qualified: 8, unqualified: 2 },
] as const;

const isQualified = ({ degree, titleRank }: Person): boolean =>
  degree !== 'BACHELOR' || titleRank === 'ASSOCIATE_SENIOR' || titleRank === 'SENIOR';

function zoneSecondments({ spine, people, city, random, times }: Scene): object[] {
  const managers = people.at('lz', 'GOVERNMENT');
  const technicians = people.at('lz', 'INDUSTRY').filter(({ id }) => id.startsWith('tal-lz-t'));
  const specialists = people.at('lz', 'UNIVERSITY').filter(({ id }) => id.startsWith('tal-lz-s'));
  const groups = {
    managers,
    teachers: technicians,
    qualified: specialists.filter(isQualified),
    unqualified: specialists.filter((person) => !isQualified(person)),
  };
  const universities = spine.universities.filter((university) => university.city === 'lz' && !university.isVocational);
  const colleges = spine.universities.filter((university) => university.city === 'lz' && university.isVocational);
  const rows: object[] = [];
  for (const [turn, year] of spine.years.entries()) {
    for (const [at, zone] of ZONES.entries()) {
      const plan = ZONE_PLANS[at]!;
      const firms = firmsOf(spine).filter((firm) => firm.city === 'lz' && firm.parkId === zone.id);
      const send = (kind: keyof typeof plan, count: number, made: (person: Person, index: number) => object): void => {
        const own = kind === 'managers' ? groups.managers.filter(({ employerId }) => employerId === zone.managementBodyId) : groups[kind];
        for (let index = 0; index < Math.min(count, own.length); index += 1) {
          const person = caseAt(own, index + at * count + turn);
          const startsOn = dayIn(random, year, '02-15', '05-31');
          const endsOn = until(startsOn, 364);
          rows.push({
            id: `sec-lz-${year}-${at + 1}-${kind}-${index + 1}`,
            talentId: person.id,
            zoneId: zone.id,
            regionCode: city.regionCode,
            homeInstitutionId: person.employerId,
            startsOn,
            endsOn: endsOn ?? addDays(startsOn, 364),
            status: endsOn === null ? 'ON_DUTY' : 'COMPLETED',
            sourceRows: [],
            ...made(person, index),
          });
        }
      };
      const teachesAt = (index: number) => caseAt(colleges, index).id;
      send('managers', times(plan.managers), (_, index) => ({
        direction: 'GOVERNMENT_TO_UNIVERSITY',
        role: 'MANAGER_TRAINEE',
        hostInstitutionId: caseAt(universities, index).id,
      }));
      send('teachers', times(plan.teachers), (_, index) => ({
        direction: 'ENTERPRISE_TO_VOCATIONAL',
        role: 'DUAL_TEACHER',
        hostInstitutionId: teachesAt(index),
      }));
      const specialist = (_: Person, index: number): object =>
        index % 2 === 0 || !firms.length
          ? { direction: 'UNIVERSITY_TO_GOVERNMENT', role: 'ST_DEPUTY', hostInstitutionId: zone.managementBodyId }
          : { direction: 'UNIVERSITY_TO_ENTERPRISE', role: 'TECHNICAL_SUPERVISOR', hostInstitutionId: caseAt(firms, index).id };
      send('qualified', times(plan.qualified), specialist);
      send('unqualified', times(plan.unqualified), specialist);
    }
  }
  // What a careless count by quota goes wrong with: recalled, rejected, and twice the same person in one year.
  const [first] = groups.qualified as [Person];
  const beside = (id: string, status: string, startsOn: string, talentId = first.id): object => ({
    id,
    talentId,
    zoneId: ZONES[1]!.id,
    direction: 'UNIVERSITY_TO_GOVERNMENT',
    role: 'ST_DEPUTY',
    homeInstitutionId: first.employerId,
    hostInstitutionId: ZONES[1]!.managementBodyId,
    regionCode: city.regionCode,
    startsOn,
    endsOn: addDays(startsOn, 60),
    status,
  });
  rows.push(
    beside('sec-lz-2025-recalled', 'RECALLED', '2025-03-03', groups.qualified.at(-1)!.id),
    beside('sec-lz-2025-rejected', 'REJECTED', '2025-04-01', groups.qualified.at(-2)!.id),
    beside('sec-lz-2025-once', 'COMPLETED', '2025-01-10', groups.qualified.at(-3)!.id),
    beside('sec-lz-2025-twice', 'COMPLETED', '2025-10-10', groups.qualified.at(-3)!.id),
  );
  return rows;
}

/** 挂职 Secondments of the other cities, in three directions; the hosts of Baise are the four departments of BS-08d. */
function citySecondments({ spine, people, city, random, times }: Scene): object[] {
  const teachers = people.at(city.prefix, 'UNIVERSITY');
  const staff = people.at(city.prefix, 'INDUSTRY');
  const firms = firmsOf(spine).filter((firm) => firm.city === city.prefix);
  const universities = spine.universities.filter((university) => university.city === city.prefix);
  const departments =
    city.prefix === 'bs'
      ? ['ins-bs-stb', 'ins-bs-iit', 'ins-bs-agriculture', 'ins-bs-drc']
      : [city.bureaus.STB, city.bureaus.IIT, city.bureaus.DRC, ...city.counties.map(({ governmentId }) => governmentId)];
  return Array.from({ length: times(18) }, (_, index) => {
    const direction = caseAt(
      ['UNIVERSITY_TO_GOVERNMENT', 'UNIVERSITY_TO_ENTERPRISE', 'ENTERPRISE_TO_UNIVERSITY', 'UNIVERSITY_TO_ENTERPRISE'] as const,
      index,
    );
    const person = caseAt(direction === 'ENTERPRISE_TO_UNIVERSITY' ? staff : teachers, index * 3 + 2);
    const firm = caseAt(firms, index * 5 + 1);
    const startsOn = dayIn(random, caseAt(spine.years, index), '03-01', '09-30');
    const isPending = index % 9 === 8;
    const days = random.whole(180, 720);
    const isOver = addDays(startsOn, days) <= LAST_DAY;
    return {
      id: numbered('sec', city, index),
      talentId: person.id,
      direction,
      role:
        direction === 'UNIVERSITY_TO_GOVERNMENT'
          ? caseAt(['ST_DEPUTY', 'DEPARTMENT_STAFF'] as const, index)
          : direction === 'UNIVERSITY_TO_ENTERPRISE'
            ? 'TECHNICAL_SUPERVISOR'
            : 'MANAGER_TRAINEE',
      zoneId: null,
      homeInstitutionId: person.employerId,
      hostInstitutionId:
        direction === 'UNIVERSITY_TO_GOVERNMENT'
          ? caseAt(departments, index)
          : direction === 'UNIVERSITY_TO_ENTERPRISE'
            ? firm.id
            : caseAt(universities, index).id,
      regionCode: direction === 'UNIVERSITY_TO_ENTERPRISE' ? firm.regionCode : city.regionCode,
      startsOn,
      endsOn: addDays(startsOn, days),
      status: isPending
        ? caseAt(['NOMINATED', 'AGREED', 'REJECTED'] as const, Math.floor(index / 9))
        : isOver
          ? caseAt(['COMPLETED', 'ASSESSED', 'COMPLETED', 'COMPLETED', 'RECALLED'] as const, index)
          : 'ON_DUTY',
    };
  });
}

export const secondmentRows = (spine: Spine, people: People): object[] =>
  scenes(spine, people, 'secondments')
    .flatMap((scene) => (scene.city.prefix === 'lz' ? zoneSecondments(scene) : citySecondments(scene)))
    .map((row, index) => {
      const { status } = row as { readonly status: string };
      const results = ['COMPETENT', 'COMPETENT', 'EXCELLENT', 'COMPETENT', 'BARELY_COMPETENT'] as const;
      return { ...row, assessment: status === 'ASSESSED' || status === 'COMPLETED' ? caseAt(results, index) : null };
    });

/** 兼职 Part-time posts in both directions; one in seven without consent, one with own duties undone, dual-role staff paid in and out of pilots. */
export function partTimeRows(spine: Spine, people: People): object[] {
  return scenes(spine, people, 'part-time').flatMap(({ city, random, times }) => {
    const teachers = people.at(city.prefix, 'UNIVERSITY');
    const staff = people.at(city.prefix, 'INDUSTRY');
    const firms = firmsOf(spine).filter((firm) => firm.city === city.prefix);
    const universities = spine.universities.filter((university) => university.city === city.prefix);
    return Array.from({ length: times(16) }, (_, index) => {
      const role = caseAt(
        ['TECHNICAL_LEADER', 'TEACHER_AS_ENGINEER', 'ENGINEER_AS_TEACHER', 'OTHER', 'TEACHER_AS_ENGINEER', 'MANAGER_AS_TEACHER'] as const,
        index,
      );
      const teaches = role === 'ENGINEER_AS_TEACHER' || role === 'MANAGER_AS_TEACHER';
      const person = caseAt(teaches ? staff : teachers, index * 5 + 3);
      const firm = caseAt(firms, index * 3 + 2);
      const startsOn = dayIn(random, caseAt(spine.years, index + 1), '02-01', '10-20');
      const consentOn = addDays(startsOn, -random.whole(5, 40));
      const endsOn = until(startsOn, random.whole(200, 1_100));
      const status = index % 8 === 5 ? 'APPLIED' : index % 16 === 14 ? 'REFUSED' : endsOn === null ? 'ACTIVE' : 'ENDED';
      const isGranted = status === 'ACTIVE' || status === 'ENDED';
      return {
        id: numbered('ptm', city, index),
        talentId: person.id,
        role,
        employerId: person.employerId,
        hostId: teaches ? caseAt(universities, index).id : firm.id,
        regionCode: teaches ? city.regionCode : firm.regionCode,
        consentOn: isGranted && index % 7 !== 4 ? consentOn : null,
        dutiesFulfilled: index % 11 !== 7,
        isPaid: index % 2 === 0,
        // From 12 000 yuan a year on.
        payFen: index % 2 === 0 ? String((12 + ((index * 7) % 40)) * 100_000) : null,
        isPilot: index % 4 === 0,
        startsOn,
        endsOn,
        status,
      };
    });
  });
}

/** 离岗创业 */
export function leaveRows(spine: Spine, people: People): object[] {
  return scenes(spine, people, 'leaves').flatMap(({ city, random, times }) => {
    const teachers = people.at(city.prefix, 'UNIVERSITY').filter(({ degree }) => degree === 'DOCTOR');
    const firms = firmsOf(spine).filter((firm) => firm.city === city.prefix && firm.scale !== 'ABOVE_SCALE');
    return Array.from({ length: times(4) }, (_, index) => {
      const person = caseAt(teachers, index * 2 + 1);
      const firm = caseAt(firms, index);
      const purpose = caseAt(['FOUND', 'CONVERT', 'LEAD', 'FOUND'] as const, index);
      const startsOn = dayIn(random, caseAt([2022, 2024, 2025, 2026], index), '03-01', '09-10');
      const endsOn = addDays(startsOn, 3 * 365);
      const isApplied = index % 4 === 3;
      return {
        id: numbered('lev', city, index),
        talentId: person.id,
        purpose,
        employerId: person.employerId,
        companyId: isApplied ? null : firm.id,
        regionCode: firm.regionCode,
        approvedOn: isApplied ? null : addDays(startsOn, -20),
        startsOn,
        endsOn,
        status: isApplied ? 'APPLIED' : endsOn <= LAST_DAY ? caseAt(['RETURNED', 'RESIGNED'] as const, index) : 'ON_LEAVE',
      };
    });
  });
}

/** 科技特派员 Requests, two in five of them not yet answered, and assignments; one in three ends in a result that deserves a reward. */
export function commissionerRows(
  spine: Spine,
  people: People,
): Record<'CommissionerRequest' | 'CommissionerAssignment' | 'CommissionerResult', object[]> {
  const rows = { CommissionerRequest: [] as object[], CommissionerAssignment: [] as object[], CommissionerResult: [] as object[] };
  for (const { city, random, times } of scenes(spine, people, 'commissioners')) {
    const teachers = people.at(city.prefix, 'UNIVERSITY').filter(({ degree }) => degree !== 'BACHELOR');
    const firms = firmsOf(spine).filter((firm) => firm.city === city.prefix);
    const achievements = spine.achievements.filter((achievement) => achievement.city === city.prefix);
    for (let index = 0; index < times(18); index += 1) {
      const firm = caseAt(firms, index * 7 + 4);
      const requestedOn = dayIn(random, caseAt(spine.years, index), '01-10', '06-30');
      const isAnswered = index % 5 < 3;
      const requestId = numbered('crq', city, index);
      rows.CommissionerRequest.push({
        id: requestId,
        enterpriseId: firm.id,
        regionCode: firm.regionCode,
        field: random.pick(vocabularyOf(firm.chainId).topics),
        requestedOn,
        answeredOn: isAnswered ? addDays(requestedOn, random.whole(5, 40)) : null,
        status: isAnswered ? 'MATCHED' : 'REQUESTED',
      });
      if (!isAnswered) continue;
      const commissioner = caseAt(teachers, index * 2 + 1);
      const startsOn = addDays(requestedOn, 60);
      if (startsOn > LAST_DAY) continue;
      const endsOn = until(startsOn, random.whole(300, 700));
      const kind = caseAt(
        ['MAJOR_ACHIEVEMENT', 'TECHNICAL_SERVICE', 'ECONOMIC_BENEFIT', null, 'TECHNICAL_SERVICE', null] as const,
        index + Math.floor(index / spine.years.length),
      );
      const id = numbered('cas', city, index);
      rows.CommissionerAssignment.push({
        id,
        requestId,
        talentId: commissioner.id,
        universityId: commissioner.employerId,
        enterpriseId: firm.id,
        regionCode: firm.regionCode,
        startsOn,
        endsOn,
        status:
          endsOn === null
            ? 'SERVING'
            : kind && kind !== 'TECHNICAL_SERVICE'
              ? 'REWARD_CANDIDATE'
              : caseAt(['REPORTED', 'CLOSED'] as const, index),
      });
      if (kind === null) continue;
      const achievement = kind === 'MAJOR_ACHIEVEMENT' ? draw(random, achievements, 1)[0] : undefined;
      rows.CommissionerResult.push({
        id: `crs-${id}-1`,
        assignmentId: id,
        kind,
        achievedOn: laterBy(random, startsOn, 90, 290),
        achievementId: achievement?.id ?? null,
      });
    }
  }
  return rows;
}
