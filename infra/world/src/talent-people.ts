import { addDays } from '@helix/service-kit/days';
import { POOR_PLACE, placeOf } from './build-spine-bodies.ts';
import { caseAt, draw, groupedBy } from './build-spine-stage.ts';
import { BRANDS, brandOf, vocabularyOf } from './names.ts';
import { randomFor, type Random } from './random.ts';
import type { CityPrefix, Spine, SpineEnterprise, SpineTalent } from './spine.ts';

/** A person with what the rest of the generated register needs to know about him or her. */
export interface Person extends SpineTalent {
  readonly sector: 'UNIVERSITY' | 'INDUSTRY' | 'GOVERNMENT';
  readonly regionCode: string;
  readonly disciplineId: string | null;
  readonly fields: readonly string[];
  /** First day of the main employment. */
  readonly since: string;
}

/** The people of the world, by city and by the side on which they work. */
export interface People {
  readonly all: readonly Person[];
  readonly byId: ReadonlyMap<string, Person>;
  at(city: CityPrefix, sector: Person['sector']): readonly Person[];
}

/** The firms of whom something is to be found; of the poor and the bare there is nothing here either. */
export const firmsOf = (spine: Spine): readonly SpineEnterprise[] => spine.enterprises.filter(({ id }) => placeOf(id) < POOR_PLACE);

const SURNAMES = [...'沈陆顾苏程叶钟汪秦范石姚邵万覃武戴莫孔向汤温庞樊兰殷施洪翟安颜倪严牛'];
const TITLES = {
  UNIVERSITY: { SENIOR: '教授', ASSOCIATE_SENIOR: '副教授', INTERMEDIATE: '讲师', JUNIOR: '助教' },
  INDUSTRY: { SENIOR: '正高级工程师', ASSOCIATE_SENIOR: '高级工程师', INTERMEDIATE: '工程师', JUNIOR: '助理工程师' },
  GOVERNMENT: { SENIOR: '正高级经济师', ASSOCIATE_SENIOR: '高级经济师', INTERMEDIATE: '经济师', JUNIOR: '助理经济师' },
} as const;
const AGE_BANDS = ['UNDER_35', 'FROM_35_TO_39', 'FROM_40_TO_44', 'FROM_45_TO_54', 'FROM_55'] as const;

/** ORCID iD from a block that has never been handed out (0000-0000), so that it belongs to nobody; ISO 7064 MOD 11-2. */
function inventedOrcid(serial: number): string {
  const digits = `00000000${String(serial).padStart(7, '0')}`;
  let total = 0;
  for (const digit of digits) total = ((total + Number(digit)) * 2) % 11;
  return `${digits}${'0123456789X'[(12 - total) % 11]!}`.match(/.{4}/g)!.join('-');
}

const zones = ['park-lz-new-area', 'park-lz-high-tech-zone', 'park-lz-economic-zone'] as const;

/** 三区 Lanzhou's three zones with their management bodies. */
export const ZONES = zones.map((id) => ({ id, managementBodyId: `${id.replace('park-', 'ins-')}-management` }));

/**
 * People of Lanzhou beyond the skeleton, so that three zones can fill their quotas year by year: managers of the zones' administrations,
 * technicians of firms, specialists of universities.
 */
function furtherPeople(spine: Spine): SpineTalent[] {
  const universities = spine.universities.filter(({ city, isVocational }) => city === 'lz' && !isVocational);
  const firms = firmsOf(spine).filter(({ city }) => city === 'lz');
  const made = (
    kind: string,
    count: number,
    employerIds: readonly string[],
    learning: readonly Pick<SpineTalent, 'degree' | 'titleRank'>[],
  ) =>
    Array.from({ length: Math.round(count * spine.scale) }, (_, index): SpineTalent => ({
      id: `tal-lz-${kind}${String(index + 1).padStart(3, '0')}`,
      city: 'lz',
      employerId: caseAt(employerIds, index),
      ...caseAt(learning, index),
    }));
  return [
    ...made(
      'm',
      18,
      ZONES.map(({ managementBodyId }) => managementBodyId),
      [
        { degree: 'MASTER', titleRank: null },
        { degree: 'BACHELOR', titleRank: 'INTERMEDIATE' },
      ],
    ),
    ...made(
      't',
      36,
      firms.map(({ id }) => id),
      [
        { degree: 'BACHELOR', titleRank: 'INTERMEDIATE' },
        { degree: 'BACHELOR', titleRank: null },
        { degree: 'BACHELOR', titleRank: 'JUNIOR' },
      ],
    ),
    ...made(
      's',
      40,
      universities.map(({ id }) => id),
      [
        { degree: 'DOCTOR', titleRank: 'ASSOCIATE_SENIOR' },
        { degree: 'MASTER', titleRank: 'INTERMEDIATE' },
        { degree: 'BACHELOR', titleRank: 'ASSOCIATE_SENIOR' },
        { degree: 'DOCTOR', titleRank: 'SENIOR' },
        // Neither a master's degree nor an associate senior title (LZ-07e).
        { degree: 'BACHELOR', titleRank: 'INTERMEDIATE' },
      ],
    ),
  ];
}

/** 人才 Everybody, with employer, discipline and field; the doctors of Jiaxing work for the college from the day on which they were first placed. */
export function peopleOf(spine: Spine): People {
  const random = randomFor(spine.seed, 'talent/people');
  const universityById = new Map(spine.universities.map((university) => [university.id, university]));
  const enterpriseById = new Map(spine.enterprises.map((enterprise) => [enterprise.id, enterprise]));
  const cityByPrefix = new Map(spine.cities.map((city) => [city.prefix, city]));
  const disciplinesOf = groupedBy(spine.disciplines, ({ universityId }) => universityId);
  const chainOfDiscipline = new Map(spine.disciplines.map(({ id, chainIds }) => [id, chainIds[0] ?? null]));
  const firstEntry = new Map<string, string>();
  for (const { talentId, enteredOn } of spine.doctorPlacements) {
    const known = firstEntry.get(talentId);
    if (known === undefined || enteredOn < known) firstEntry.set(talentId, enteredOn);
  }
  const all = [...spine.talents, ...furtherPeople(spine)].map((talent): Person => {
    const university = universityById.get(talent.employerId);
    const enterprise = enterpriseById.get(talent.employerId);
    const disciplines = university ? (disciplinesOf.get(university.id) ?? []) : [];
    const disciplineId = disciplines.length ? random.pick(disciplines).id : null;
    const chainId = enterprise ? enterprise.chainId : disciplineId === null ? null : chainOfDiscipline.get(disciplineId)!;
    return {
      ...talent,
      sector: university ? 'UNIVERSITY' : enterprise ? 'INDUSTRY' : 'GOVERNMENT',
      regionCode: university?.regionCode ?? enterprise?.regionCode ?? cityByPrefix.get(talent.city)!.regionCode,
      disciplineId,
      fields: draw(random, vocabularyOf(chainId).topics, random.whole(1, 2)),
      since: firstEntry.get(talent.id) ?? random.day('2008-07-01', '2020-12-31'),
    };
  });
  const groups = groupedBy(all, ({ city, sector }) => `${city} ${sector}`);
  return { all, byId: new Map(all.map((person) => [person.id, person])), at: (city, sector) => groups.get(`${city} ${sector}`) ?? [] };
}

function categoriesOf(person: Person, placed: ReadonlySet<string>, isYoung: boolean, index: number): string[] {
  const { degree, titleRank, sector, city } = person;
  return [
    ...(placed.has(person.id) ? ['DOCTOR'] : []),
    ...(titleRank === 'SENIOR' && index % 3 === 0 ? ['LEADING'] : []),
    ...(sector === 'UNIVERSITY' ? (titleRank === 'SENIOR' ? ['INDUSTRY_SUPPORT_PROFESSOR'] : ['RESEARCH']) : []),
    ...(sector === 'INDUSTRY' ? [caseAt(['TECH_DEVELOPMENT', 'TECHNICAL', 'INNOVATIVE_ENTREPRENEUR', 'CONVERSION'], index)] : []),
    ...(sector === 'GOVERNMENT' ? ['MANAGEMENT'] : []),
    ...(sector === 'INDUSTRY' && degree === 'BACHELOR' ? [caseAt(['HIGHLY_SKILLED', 'FRONTLINE_SKILLED'], index)] : []),
    // Overseas engineers of Shangyu's firms (SY-10c), some of them foreign experts.
    ...(city === 'sy' && sector === 'INDUSTRY' && degree !== 'BACHELOR' && index % 2 === 0 ? ['OVERSEAS_ENGINEER'] : []),
    ...(city === 'sy' && sector === 'INDUSTRY' && degree === 'DOCTOR' && index % 4 === 0 ? ['FOREIGN_EXPERT'] : []),
    ...(isYoung ? ['YOUNG'] : []),
  ];
}

/** 外国人来华工作许可 Two years each: the one that ran out, and the present one or the application for it. */
function workPermits({ id, employerId, regionCode, degree, since }: Person, random: Random): object[] {
  const permit = (number: number, appliedOn: string, status: 'APPLIED' | 'ISSUED' | 'RENEWED' | 'EXPIRED' | 'REFUSED'): object => {
    const isIssued = status !== 'APPLIED' && status !== 'REFUSED';
    const issuedOn = addDays(appliedOn, 20);
    return {
      id: `fwp-${id}-${number}`,
      talentId: id,
      kind: degree === 'DOCTOR' ? 'CLASS_A' : 'CLASS_B',
      status,
      employerId,
      regionCode,
      appliedOn,
      issuedOn: isIssued ? issuedOn : null,
      validTo: isIssued ? addDays(issuedOn, 729) : null,
    };
  };
  return [
    permit(1, laterOf(since, random.day('2021-03-01', '2022-12-31')), 'EXPIRED'),
    random.chance(0.2)
      ? permit(2, random.day('2026-10-01', '2026-11-10'), random.chance(0.7) ? 'APPLIED' : 'REFUSED')
      : permit(2, random.day('2025-01-10', '2026-09-30'), random.pick(['ISSUED', 'RENEWED'])),
  ];
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);

/** Talents with their employments; one in four had an earlier employer of the same kind. */
export function talentRows(spine: Spine, people: People): Record<'Talent' | 'Employment' | 'ForeignWorkPermit', object[]> {
  const random = randomFor(spine.seed, 'talent/register');
  const unnamed = randomFor(spine.seed, 'talent/legal-names');
  const particulars = randomFor(spine.seed, 'talent/particulars');
  const placed = new Set(spine.doctorPlacements.map(({ talentId }) => talentId));
  const exits = new Map(spine.doctorPlacements.map(({ talentId, exitedOn }) => [talentId, exitedOn]));
  const collegeOf = new Map(spine.doctorPlacements.map(({ talentId, universityId }) => [talentId, universityId]));
  const universityById = new Map(spine.universities.map((university) => [university.id, university]));
  const universitiesIn = groupedBy(spine.universities, ({ city }) => city);
  const enterprisesIn = groupedBy(firmsOf(spine), ({ city }) => city);
  const employersLike = ({ sector, city }: Person): readonly { readonly id: string; readonly regionCode: string }[] =>
    (sector === 'UNIVERSITY' ? universitiesIn.get(city) : enterprisesIn.get(city))!;
  const Talent: object[] = [];
  const Employment: object[] = [];
  const ForeignWorkPermit: object[] = [];
  for (const [index, person] of people.all.entries()) {
    const { id, employerId, degree, titleRank, sector, regionCode, since, fields, disciplineId } = person;
    const isPlaced = placed.has(id);
    const college = isPlaced && collegeOf.get(id) !== employerId ? collegeOf.get(id)! : null;
    const ageBand = isPlaced ? caseAt(AGE_BANDS, random.whole(0, 1)) : random.pick(AGE_BANDS);
    const hasConsented = random.chance(0.45);
    // Whether somebody belongs to the young talents is decided case by case, so that the category does not tell the age band.
    const isYoung = (ageBand !== 'FROM_45_TO_54' && ageBand !== 'FROM_55' && particulars.chance(0.6)) || particulars.chance(0.02);
    const categories = categoriesOf(person, placed, isYoung, index);
    // Overseas engineers are foreigners, but for the one in three who comes home; so are some teachers.
    const isForeigner = categories.includes('OVERSEAS_ENGINEER')
      ? categories.includes('FOREIGN_EXPERT') || particulars.chance(0.67)
      : sector === 'UNIVERSITY' && degree === 'DOCTOR' && !isPlaced && index % 11 === 5;
    const nationality = isForeigner ? particulars.pick(['DE', 'IT', 'JP', 'KR', 'RU']) : 'CN';
    const legalName = `${(hasConsented ? random : unnamed).pick(SURNAMES)}${brandOf((index * 11 + 5) % BRANDS)}`;
    Talent.push({
      id,
      legalName,
      displayName: hasConsented ? legalName : null,
      nameConsentOn: hasConsented ? random.day('2021-01-04', '2025-12-31') : null,
      orcid: sector === 'UNIVERSITY' && random.chance(0.5) ? inventedOrcid(index + 1) : null,
      gender: particulars.chance(0.36) ? 'FEMALE' : 'MALE',
      nationality,
      highestDegree: degree,
      title: titleRank && TITLES[sector][titleRank],
      titleRank,
      ageBand,
      teacherType: sector === 'UNIVERSITY' ? (isPlaced ? 'SOCIAL_SERVICE_EXTENSION' : 'OTHER') : null,
      isDualRole: sector === 'UNIVERSITY' && !isPlaced && random.chance(0.12),
      categories,
      fields,
      disciplineId,
    });
    if (nationality !== 'CN') ForeignWorkPermit.push(...workPermits(person, particulars));
    const employment = (number: number, fact: object): void => {
      Employment.push({ id: `emp-${id}-${number}`, talentId: id, sector, regionCode, isMain: true, ...fact });
    };
    if (college !== null) {
      // Left the programme and stays with the firm: the college's post ends, the firm's begins.
      const leftOn = exits.get(id)!;
      const { regionCode: collegeRegion } = universityById.get(college)!;
      employment(1, {
        institutionId: college,
        sector: 'UNIVERSITY',
        regionCode: collegeRegion,
        startsOn: since,
        endsOn: leftOn,
        hasEstablishmentPost: true,
      });
      employment(2, { institutionId: employerId, startsOn: addDays(leftOn, 1), hasEstablishmentPost: false });
      continue;
    }
    const before = isPlaced || sector === 'GOVERNMENT' || !random.chance(0.25) ? null : random.pick(employersLike(person));
    if (before && before.id !== employerId) {
      employment(1, {
        institutionId: before.id,
        regionCode: before.regionCode,
        startsOn: addDays(since, -random.whole(400, 2_500)),
        endsOn: addDays(since, -1),
        hasEstablishmentPost: sector !== 'INDUSTRY',
      });
    }
    employment(2, { institutionId: employerId, startsOn: since, hasEstablishmentPost: sector !== 'INDUSTRY' });
  }
  return { Talent, Employment, ForeignWorkPermit };
}

/** Teams with leader and members, none before he or she worked where the team is; here and there a former member. */
export function teamRows(spine: Spine, people: People): { Team: object[]; TeamMembership: object[]; TeamInstitution: object[] } {
  const random = randomFor(spine.seed, 'talent/teams');
  const regionOf = new Map(spine.cities.map(({ prefix, regionCode }) => [prefix, regionCode]));
  const rows = { Team: [] as object[], TeamMembership: [] as object[], TeamInstitution: [] as object[] };
  for (const [index, team] of spine.teams.entries()) {
    const leader = people.byId.get(team.leaderId)!;
    const since = random.day('2017-03-01', '2020-12-20');
    // One team in eight has somebody from another city (XT-18c).
    const elsewhere = caseAt(spine.cities, spine.cities.findIndex(({ prefix }) => prefix === team.city) + 1).prefix;
    const guest = index % 8 === 4 ? caseAt(people.at(elsewhere, 'UNIVERSITY'), index) : null;
    const members = new Set([team.leaderId, ...team.memberIds, ...(guest ? [guest.id] : [])]);
    rows.Team.push({
      id: team.id,
      nameZh: `${leader.fields[0]}创新团队`,
      leaderId: team.leaderId,
      level: caseAt(['PROVINCIAL', 'MUNICIPAL', null, 'MUNICIPAL', 'NATIONAL', null, 'MUNICIPAL', 'COUNTY'] as const, index),
      field: leader.fields[0],
      disciplineId: leader.disciplineId,
      regionCode: regionOf.get(team.city),
      since,
    });
    const belongs = (talentId: string, period: object): void => {
      rows.TeamMembership.push({ id: `mem-${team.id}-${talentId}`, teamId: team.id, talentId, ...period });
    };
    for (const talentId of members) belongs(talentId, { startsOn: laterOf(since, people.byId.get(talentId)!.since) });
    const former = index % 4 === 1 ? people.at(team.city, 'INDUSTRY').find(({ id }) => !members.has(id)) : undefined;
    if (former) belongs(former.id, { startsOn: laterOf(since, former.since), endsOn: formerUntil(random) });
    for (const institutionId of new Set([...team.institutionIds, ...(guest ? [guest.employerId] : [])]))
      rows.TeamInstitution.push({ id: `tin-${team.id}-${institutionId}`, teamId: team.id, institutionId });
  }
  return rows;
}

const formerUntil = (random: Random): string => random.day('2022-06-30', '2024-12-31');
