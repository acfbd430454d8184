import { MOVED_ON, MOVED_PLACE, SHOWCASE_PLACE, placeOf, type Bodies } from './build-spine-bodies.ts';
import { caseAt, dayIn, draw, groupedBy, idOf, laterBy, type Stage } from './build-spine-stage.ts';
import type { CityPrefix, SpineCity, SpineDoctorPlacement, SpineEnterprise, SpinePlatform, SpineTalent, SpineTeam } from './spine.ts';

/** 嘉兴南湖学院 The college whose doctors go into firms. */
export const NANHU = 'ins-jx-nanhu-university';

/** Doctors ever placed at scale 1; the same 94 places repeat as the world grows. */
export const DOCTORS = 94;

/** Doctors newly placed in each year at scale 1: 52 by the end of 2023, 87 by the end of 2025. */
const DOCTORS_BY_YEAR: readonly (readonly [year: number, doctors: number])[] = [
  [2021, 10],
  [2022, 18],
  [2023, 24],
  [2024, 17],
  [2025, 18],
  [2026, 7],
];

const YEAR_OF_PLACE = DOCTORS_BY_YEAR.flatMap(([year, doctors]) => Array<number>(doctors).fill(year));

/** Counties by their place in the city's list, again and again; 海盐县 (3) gets only the doctors of `DOCTORS_OF_FEW`. */
const COUNTY_PATTERN = [0, 1, 4, 2, 5, 6, 0, 4, 1, 6, 2, 5, 0];
const DOCTORS_OF_FEW: ReadonlySet<number> = new Set([30, 80]);
const FEW_COUNTY = 3;
/** Of the firm that moved: one doctor from before and one from after. */
const DOCTORS_OF_MOVED: ReadonlySet<number> = new Set([20, 75]);
/** Of the showcase firm. */
const DOCTORS_OF_SHOWCASE: ReadonlySet<number> = new Set([14, 60, 78]);
/** Doctors who left: year, and whether they stayed with the firm. */
const EXITS: ReadonlyMap<number, { readonly year: number; readonly staysWithFirm: boolean }> = new Map([
  [5, { year: 2023, staysWithFirm: true }],
  [33, { year: 2025, staysWithFirm: false }],
  [41, { year: 2024, staysWithFirm: true }],
  [58, { year: 2026, staysWithFirm: false }],
  [72, { year: 2026, staysWithFirm: true }],
]);
/** Placed twice: left one firm early in 2024 for another in the same year, and counts once. */
const PLACED_TWICE = 12;
/** Days on which a careless count by year goes wrong. */
const EDGE_DAYS: ReadonlyMap<number, string> = new Map([
  [51, '2023-12-31'],
  [86, '2025-12-31'],
  [87, '2026-01-01'],
]);

/** People of each city who are no placed doctors, at scale 1. */
const PEOPLE: Readonly<Record<CityPrefix, number>> = { xt: 80, bs: 55, jx: 56, sy: 60, lz: 55 };

type Learning = Pick<SpineTalent, 'degree' | 'titleRank'>;

const UNIVERSITY_STAFF: readonly Learning[] = [
  { degree: 'DOCTOR', titleRank: 'SENIOR' },
  { degree: 'DOCTOR', titleRank: 'ASSOCIATE_SENIOR' },
  { degree: 'MASTER', titleRank: 'INTERMEDIATE' },
  { degree: 'DOCTOR', titleRank: 'INTERMEDIATE' },
  { degree: 'MASTER', titleRank: 'ASSOCIATE_SENIOR' },
  { degree: 'BACHELOR', titleRank: 'SENIOR' },
  { degree: 'MASTER', titleRank: null },
  { degree: 'BACHELOR', titleRank: 'INTERMEDIATE' },
];

const FIRM_STAFF: readonly Learning[] = [
  { degree: 'MASTER', titleRank: 'ASSOCIATE_SENIOR' },
  { degree: 'BACHELOR', titleRank: 'INTERMEDIATE' },
  { degree: 'DOCTOR', titleRank: 'SENIOR' },
  { degree: 'BACHELOR', titleRank: null },
  { degree: 'MASTER', titleRank: 'INTERMEDIATE' },
  { degree: 'BACHELOR', titleRank: 'ASSOCIATE_SENIOR' },
  { degree: 'MASTER', titleRank: 'JUNIOR' },
];

function peopleOf(stage: Stage, city: SpineCity, bodies: Bodies, from: number): SpineTalent[] {
  const universities = bodies.universitiesOf.get(city.prefix)!;
  const enterprises = bodies.enterprisesOf.get(city.prefix)!;
  const showcases = enterprises.filter(({ id }) => placeOf(id) === SHOWCASE_PLACE);
  return Array.from({ length: stage.times(PEOPLE[city.prefix]) }, (_, index) => {
    const number = Math.floor(index / 2);
    const isAtUniversity = index % 2 === 0;
    const employer = isAtUniversity
      ? caseAt(universities, number)
      : number % 8 === 3
        ? caseAt(showcases, Math.floor(number / 8))
        : caseAt(enterprises, number);
    return {
      id: idOf('tal', city.prefix, from + index + 1),
      city: city.prefix,
      employerId: employer.id,
      ...(isAtUniversity ? caseAt(UNIVERSITY_STAFF, number + Math.floor(number / universities.length)) : caseAt(FIRM_STAFF, number)),
    };
  });
}

interface Doctors {
  readonly talents: readonly SpineTalent[];
  readonly placements: readonly SpineDoctorPlacement[];
}

/** 博士进企业 The doctors of the college, each at a firm; the county is that of the firm on the day of entry (AR-02). */
function doctorsOf(stage: Stage, city: SpineCity, bodies: Bodies, platforms: readonly SpinePlatform[]): Doctors {
  const random = stage.random('doctors');
  const enterprises = bodies.enterprisesOf.get('jx')!;
  const showcases = enterprises.filter(({ id }) => placeOf(id) === SHOWCASE_PLACE);
  const moved = enterprises.filter(({ id }) => placeOf(id) === MOVED_PLACE);
  const steady = groupedBy(
    enterprises.filter(({ id }) => placeOf(id) !== MOVED_PLACE),
    ({ regionCode }) => regionCode,
  );
  const instituteOf = new Map(
    platforms.filter(({ kind }) => kind === 'ENTERPRISE_RESEARCH_INSTITUTE').map((platform) => [platform.hostId, platform]),
  );
  const talents: SpineTalent[] = [];
  const placements: SpineDoctorPlacement[] = [];
  const taken = new Map<string, number>();
  const hostIn = (county: string): SpineEnterprise => {
    const firms = steady.get(county)!;
    const next = taken.get(county) ?? 0;
    taken.set(county, next + 1);
    return firms[next % firms.length]!;
  };
  const countyOn = (host: SpineEnterprise, day: string): string => {
    if (placeOf(host.id) !== MOVED_PLACE || day >= MOVED_ON) return host.regionCode;
    const now = city.counties.findIndex(({ code }) => code === host.regionCode);
    return caseAt(city.counties, now + 1).code;
  };
  const place = (talentId: string, host: SpineEnterprise, enteredOn: string, exitedOn: string | null): void => {
    const institute = instituteOf.get(host.id);
    placements.push({
      id: idOf('doc', 'jx', placements.length + 1, 3),
      talentId,
      universityId: NANHU,
      enterpriseId: host.id,
      regionCode: countyOn(host, enteredOn),
      enteredOn,
      exitedOn,
      hostPlatformId: institute?.recognisedOn && institute.recognisedOn <= enteredOn ? institute.id : null,
    });
  };
  for (let index = 0; index < stage.times(DOCTORS); index += 1) {
    const number = index % DOCTORS;
    const round = Math.floor(index / DOCTORS);
    const year = YEAR_OF_PLACE[number]!;
    const county = caseAt(city.counties, DOCTORS_OF_FEW.has(number) ? FEW_COUNTY : caseAt(COUNTY_PATTERN, number)).code;
    const host = DOCTORS_OF_MOVED.has(number)
      ? caseAt(moved, round)
      : DOCTORS_OF_SHOWCASE.has(number)
        ? caseAt(showcases, round)
        : hostIn(county);
    const enteredOn =
      EDGE_DAYS.get(number) ?? dayIn(random, year, year === 2021 ? '07-01' : DOCTORS_OF_MOVED.has(number) ? '04-01' : '02-20', '11-30');
    const exit = EXITS.get(number);
    const talentId = idOf('tal', 'jx', index + 1);
    if (number === PLACED_TWICE) {
      const left = dayIn(random, 2024, '02-01', '03-20');
      place(talentId, host, enteredOn, left);
      place(talentId, hostIn(caseAt(city.counties, caseAt(COUNTY_PATTERN, number + 1)).code), laterBy(random, left, 30, 120), null);
    } else place(talentId, host, enteredOn, exit ? dayIn(random, exit.year, '02-01', exit.year === 2026 ? '09-30' : '11-30') : null);
    talents.push({
      id: talentId,
      city: 'jx',
      // On paper the college employs them (AR-01), until they leave the programme for the firm.
      employerId: exit?.staysWithFirm ? host.id : NANHU,
      degree: 'DOCTOR',
      titleRank: random.weighted([
        ['INTERMEDIATE', 6],
        ['ASSOCIATE_SENIOR', 3],
        ['SENIOR', 1],
        [null, 1],
      ] as const),
    });
  }
  return { talents, placements };
}

/** 科技人才与博士进企业 People of all cities, and the doctors of Jiaxing with their placements. */
export function buildPeople(stage: Stage, bodies: Bodies, platforms: readonly SpinePlatform[]): Doctors {
  const jiaxing = stage.cities.find(({ prefix }) => prefix === 'jx')!;
  const doctors = doctorsOf(stage, jiaxing, bodies, platforms);
  return {
    placements: doctors.placements,
    talents: stage.cities.flatMap((city) =>
      city === jiaxing ? [...doctors.talents, ...peopleOf(stage, city, bodies, doctors.talents.length)] : peopleOf(stage, city, bodies, 0),
    ),
  };
}

const TEAMS_PER_CITY = 8;

/** 科技创新团队 Teams of one city; three in four reach over more than one institution, one has members of its own university only. */
export function buildTeams(stage: Stage, talents: readonly SpineTalent[], bodies: Bodies): SpineTeam[] {
  const byCity = groupedBy(talents, ({ city }) => city);
  const byEmployer = groupedBy(talents, ({ employerId }) => employerId);
  return stage.cities.flatMap((city) => {
    const random = stage.random(`teams ${city.prefix}`);
    const people = byCity.get(city.prefix)!;
    const leaders = people.filter(({ titleRank, employerId }) => titleRank === 'SENIOR' && bodies.universityById.has(employerId));
    return Array.from({ length: stage.times(TEAMS_PER_CITY) }, (_, index) => {
      const leader = caseAt(leaders, index);
      const isOfOneUniversity = index % 4 === 3;
      const candidates = isOfOneUniversity ? byEmployer.get(leader.employerId)! : people;
      const members = draw(random, candidates, random.whole(4, 7)).filter(({ id }) => id !== leader.id);
      return {
        id: idOf('team', city.prefix, index + 1, 3),
        city: city.prefix,
        leaderId: leader.id,
        memberIds: members.map(({ id }) => id),
        institutionIds: [...new Set([leader, ...members].map(({ employerId }) => employerId))],
      };
    });
  });
}
