import { describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { everywhere } from './callers.testing.ts';

// The talent office sees every row; what others see of them is the matter of privacy.spec.ts.
const talent = subgraphOfFile('talent').as(everywhere);

/** Today at the clock of tests. */
const today = '2026-11-22';
const lasts = (from: string, to: string | null, day = today): boolean => from <= day && (to === null || day <= to);
const mainNow = ({ employments }: Shape): Shape[] =>
  employments.filter(({ isMain, startsOn, endsOn }: Shape) => isMain && lasts(startsOn, endsOn));

const filters: readonly (readonly [list: string, filter: string, selection: string, holds: (row: Shape) => boolean])[] = [
  ['talents', '{ highestDegree: [DOCTOR] }', 'highestDegree', (row) => row.highestDegree === 'DOCTOR'],
  ['talents', '{ titleRank: [SENIOR, ASSOCIATE_SENIOR] }', 'titleRank', (row) => /SENIOR/.test(row.titleRank)],
  [
    'talents',
    '{ ageBand: [UNDER_35], withinRegion: "430000" }',
    'ageBand employments { isMain startsOn endsOn region { code } }',
    (row) => row.ageBand === 'UNDER_35' && mainNow(row).some(({ region }) => region.code.startsWith('43')),
  ],
  ['talents', '{ teacherType: [SOCIAL_SERVICE_EXTENSION] }', 'teacherType', (row) => row.teacherType === 'SOCIAL_SERVICE_EXTENSION'],
  ['talents', '{ categories: [OVERSEAS_ENGINEER] }', 'categories', (row) => row.categories.includes('OVERSEAS_ENGINEER')],
  ['talents', '{ disciplineId: ["dis-xt-001"] }', 'discipline { id }', (row) => row.discipline?.id === 'dis-xt-001'],
  ['talents', '{ employerId: ["uni-xt-01"] }', 'employer { id }', (row) => row.employer?.id === 'uni-xt-01'],
  [
    'talents',
    '{ employerSector: [GOVERNMENT] }',
    'employments { isMain startsOn endsOn sector }',
    (row) => mainNow(row).some(({ sector }) => sector === 'GOVERNMENT'),
  ],
  [
    'talents',
    '{ withinRegion: "430000" }',
    'employments { isMain startsOn endsOn region { code } }',
    (row) => mainNow(row).some(({ region }) => region.code.startsWith('43')),
  ],
  ['talents', '{ isDualRole: true }', 'isDualRole', (row) => row.isDualRole],
  [
    'talents',
    '{ isQualifiedForSecondment: false }',
    'highestDegree titleRank',
    (row) => row.highestDegree === 'BACHELOR' && !/SENIOR/.test(row.titleRank ?? ''),
  ],
  ['talents', '{ text: "沈" }', 'displayName', (row) => row.displayName?.includes('沈') ?? false],
  [
    'foreignWorkPermits',
    '{ kind: [CLASS_A], withinRegion: "330000" }',
    'kind region { code }',
    (row) => row.kind === 'CLASS_A' && row.region.code.startsWith('33'),
  ],
  [
    'foreignWorkPermits',
    '{ status: [EXPIRED], withinRegion: "330604" }',
    'status region { code }',
    (row) => row.status === 'EXPIRED' && row.region.code === '330604',
  ],
  ['teams', '{ level: [MUNICIPAL] }', 'level', (row) => row.level === 'MUNICIPAL'],
  ['teams', '{ leaderId: ["tal-xt-0001"] }', 'leader { id }', (row) => row.leader.id === 'tal-xt-0001'],
  ['teams', '{ disciplineId: ["dis-xt-005"] }', 'discipline { id }', (row) => row.discipline?.id === 'dis-xt-005'],
  [
    'teams',
    '{ institutionId: ["uni-xt-01"] }',
    'institutions { id }',
    (row) => row.institutions.some(({ id }: Shape) => id === 'uni-xt-01'),
  ],
  ['teams', '{ withinRegion: "330000" }', 'region { code }', (row) => row.region.code.startsWith('33')],
  ['teams', '{ isJoint: true }', 'isJoint', (row) => row.isJoint],
  ['teams', '{ isCrossLocality: true }', 'isCrossLocality', (row) => row.isCrossLocality],
  ['teams', '{ isCrossDiscipline: false }', 'isCrossDiscipline', (row) => !row.isCrossDiscipline],
  ['teams', '{ isCrossDepartment: false }', 'isCrossDepartment', (row) => !row.isCrossDepartment],
  ['teams', '{ text: "监测" }', 'nameZh', (row) => row.nameZh.includes('监测')],
  ['appointments', '{ kind: [ST_ADVISER] }', 'kind', (row) => row.kind === 'ST_ADVISER'],
  ['appointments', '{ status: [PROPOSED] }', 'status', (row) => row.status === 'PROPOSED'],
  ['appointments', '{ hostId: ["ins-lz-gov"] }', 'host { id }', (row) => row.host.id === 'ins-lz-gov'],
  ['appointments', '{ disciplineId: ["dis-xt-001"] }', 'discipline { id }', (row) => row.discipline?.id === 'dis-xt-001'],
  ['appointments', '{ withinRegion: "430300" }', 'region { code }', (row) => row.region.code.startsWith('4303')],
  ['appointments', '{ activeOn: "2024-12-31" }', 'startsOn endsOn', (row) => lasts(row.startsOn, row.endsOn, '2024-12-31')],
  ['secondments', '{ direction: [UNIVERSITY_TO_GOVERNMENT] }', 'direction', (row) => row.direction === 'UNIVERSITY_TO_GOVERNMENT'],
  ['secondments', '{ role: [DUAL_TEACHER] }', 'role', (row) => row.role === 'DUAL_TEACHER'],
  ['secondments', '{ status: [RECALLED, REJECTED] }', 'status', (row) => /^RE/.test(row.status)],
  ['secondments', '{ zoneId: ["park-lz-new-area"] }', 'zone { id }', (row) => row.zone?.id === 'park-lz-new-area'],
  ['secondments', '{ homeInstitutionId: ["uni-xt-01"] }', 'homeInstitution { id }', (row) => row.homeInstitution.id === 'uni-xt-01'],
  ['secondments', '{ hostInstitutionId: ["ins-bs-stb"] }', 'hostInstitution { id }', (row) => row.hostInstitution.id === 'ins-bs-stb'],
  ['secondments', '{ withinRegion: "620100" }', 'region { code }', (row) => row.region.code.startsWith('6201')],
  ['secondments', '{ year: 2025 }', 'startsOn', (row) => row.startsOn.startsWith('2025')],
  ['secondments', '{ quota: MANAGERS }', 'quota', (row) => row.quota === 'MANAGERS'],
  ['secondments', '{ quota: DUAL_TEACHERS }', 'quota', (row) => row.quota === 'DUAL_TEACHERS'],
  ['secondments', '{ quota: SPECIALISTS }', 'quota', (row) => row.quota === 'SPECIALISTS'],
  ['secondments', '{ isQualified: false }', 'isQualified', (row) => !row.isQualified],
  ['partTimeAppointments', '{ role: [TECHNICAL_LEADER] }', 'role', (row) => row.role === 'TECHNICAL_LEADER'],
  ['partTimeAppointments', '{ status: [ACTIVE] }', 'status', (row) => row.status === 'ACTIVE'],
  ['partTimeAppointments', '{ employerId: ["uni-xt-04"] }', 'employer { id }', (row) => row.employer.id === 'uni-xt-04'],
  ['partTimeAppointments', '{ hostId: ["uni-xt-03"] }', 'host { id }', (row) => row.host.id === 'uni-xt-03'],
  ['partTimeAppointments', '{ withinRegion: "451000" }', 'region { code }', (row) => row.region.code.startsWith('4510')],
  [
    'partTimeAppointments',
    '{ hasConsent: false, withinRegion: "430000" }',
    'consentOn region { code }',
    (row) => row.consentOn === null && row.region.code.startsWith('43'),
  ],
  [
    'partTimeAppointments',
    '{ isPaid: true, withinRegion: "430000" }',
    'isPaid region { code }',
    (row) => row.isPaid && row.region.code.startsWith('43'),
  ],
  [
    'partTimeAppointments',
    '{ isCompliant: false, withinRegion: "430000" }',
    'violations region { code }',
    (row) => row.violations.length > 0 && row.region.code.startsWith('43'),
  ],
  [
    'partTimeAppointments',
    '{ isCompliant: true, withinRegion: "430000" }',
    'violations region { code }',
    (row) => row.violations.length === 0 && row.region.code.startsWith('43'),
  ],
  ['partTimeAppointments', '{ activeOn: "2025-06-30" }', 'startsOn endsOn', (row) => lasts(row.startsOn, row.endsOn, '2025-06-30')],
  ['leavesForEntrepreneurship', '{ purpose: [FOUND] }', 'purpose', (row) => row.purpose === 'FOUND'],
  ['leavesForEntrepreneurship', '{ status: [APPLIED] }', 'status approvedOn', (row) => row.approvedOn === null],
  ['leavesForEntrepreneurship', '{ employerId: ["uni-xt-01"] }', 'employer { id }', (row) => row.employer.id === 'uni-xt-01'],
  ['leavesForEntrepreneurship', '{ withinRegion: "330600" }', 'region { code }', (row) => row.region.code.startsWith('3306')],
  ['commissionerRequests', '{ status: [REQUESTED] }', 'status', (row) => row.status === 'REQUESTED'],
  ['commissionerRequests', '{ enterpriseId: ["ent-xt-0005"] }', 'enterprise { id }', (row) => row.enterprise.id === 'ent-xt-0005'],
  ['commissionerRequests', '{ withinRegion: "430302" }', 'region { code }', (row) => row.region.code === '430302'],
  ['commissionerRequests', '{ isAnswered: false }', 'answeredOn', (row) => row.answeredOn === null],
  ['commissionerAssignments', '{ status: [SERVING] }', 'status', (row) => row.status === 'SERVING'],
  ['commissionerAssignments', '{ universityId: ["uni-xt-01"] }', 'university { id }', (row) => row.university.id === 'uni-xt-01'],
  ['commissionerAssignments', '{ enterpriseId: ["ent-xt-0005"] }', 'enterprise { id }', (row) => row.enterprise.id === 'ent-xt-0005'],
  ['commissionerAssignments', '{ withinRegion: "430000" }', 'region { code }', (row) => row.region.code.startsWith('43')],
  [
    'commissionerAssignments',
    '{ year: 2025 }',
    'startsOn endsOn',
    (row) => row.startsOn <= '2025-12-31' && (row.endsOn === null || row.endsOn >= '2025-01-01'),
  ],
  ['commissionerAssignments', '{ isRewardable: true }', 'isRewardable', (row) => row.isRewardable],
  ['doctorPlacements', '{ status: [EXITED] }', 'exitedOn', (row) => row.exitedOn !== null],
  ['doctorPlacements', '{ enterpriseId: ["ent-jx-0001"] }', 'enterprise { id }', (row) => row.enterprise.id === 'ent-jx-0001'],
  ['doctorPlacements', '{ withinRegion: "330481" }', 'enterpriseRegion { code }', (row) => row.enterpriseRegion.code === '330481'],
  [
    'doctorPlacements',
    '{ enteredOn: { from: "2025-12-31", to: "2026-01-01" } }',
    'enteredOn',
    (row) => /^(2025-12-31|2026-01-01)$/.test(row.enteredOn),
  ],
  ['doctorPlacements', '{ inPostOn: "2024-06-30" }', 'enteredOn exitedOn', (row) => lasts(row.enteredOn, row.exitedOn, '2024-06-30')],
  ['doctorPlacements', '{ isNewlyIntroduced: false }', 'isNewlyIntroduced', (row) => !row.isNewlyIntroduced],
  ['doctorPlacements', '{ hasHostPlatform: false }', 'hostPlatform { id }', (row) => row.hostPlatform === null],
  ['doctorVacancies', '{ status: [SELECTED] }', 'status', (row) => row.status === 'SELECTED'],
  ['doctorVacancies', '{ enterpriseId: ["ent-jx-0001"] }', 'enterprise { id }', (row) => row.enterprise.id === 'ent-jx-0001'],
  ['doctorVacancies', '{ disciplineId: ["dis-jx-005"] }', 'discipline { id }', (row) => row.discipline?.id === 'dis-jx-005'],
  ['doctorVacancies', '{ chainId: ["chain-jx-photovoltaics"] }', 'chain { id }', (row) => row.chain?.id === 'chain-jx-photovoltaics'],
  ['doctorVacancies', '{ withinRegion: "330424" }', 'region { code }', (row) => row.region.code === '330424'],
  ['doctorVacancies', '{ isOpen: true }', 'closedOn', (row) => row.closedOn === null],
  ['shortageOccupations', '{ chainId: ["chain-xt-motors"] }', 'chain { id }', (row) => row.chain.id === 'chain-xt-motors'],
  ['shortageOccupations', '{ disciplineId: ["dis-xt-002"] }', 'discipline { id }', (row) => row.discipline?.id === 'dis-xt-002'],
  ['shortageOccupations', '{ withinRegion: "430300" }', 'region { code }', (row) => row.region.code === '430300'],
  ['shortageOccupations', '{ isOpen: false }', 'closedOn', (row) => row.closedOn !== null],
  ['shortageOccupations', '{ hasGap: true }', 'gap', (row) => row.gap > 0],
  ['talentAttributions', '{ basis: [PROGRAMME_SELECTION] }', 'selection { id }', (row) => row.selection !== null],
  ['talentAttributions', '{ year: 2025 }', 'year', (row) => row.year === 2025],
  ['talentAttributions', '{ regionCode: ["330402", "330424"] }', 'region { code }', (row) => /^3304(02|24)$/.test(row.region.code)],
  ['talentAttributions', '{ withinRegion: "330481" }', 'region { code }', (row) => row.region.code === '330481'],
  ['talentProgrammeSelections', '{ level: [NATIONAL] }', 'level', (row) => row.level === 'NATIONAL'],
  ['talentProgrammeSelections', '{ status: [REVIEWED] }', 'status', (row) => row.status === 'REVIEWED'],
  ['talentProgrammeSelections', '{ institutionId: ["ent-sy-0001"] }', 'institution { id }', (row) => row.institution.id === 'ent-sy-0001'],
  ['talentProgrammeSelections', '{ withinRegion: "330604" }', 'region { code }', (row) => row.region.code === '330604'],
  ['talentProgrammeSelections', '{ selectedYear: 2025 }', 'selectedOn', (row) => row.selectedOn?.startsWith('2025') ?? false],
  ['talentProgrammeSelections', '{ isSelected: false }', 'selectedOn', (row) => row.selectedOn === null],
  ['talentProgrammeSelections', '{ text: "领军" }', 'programme', (row) => row.programme.includes('领军')],
  ['trainingProgrammes', '{ kind: [VOCATIONAL] }', 'kind', (row) => row.kind === 'VOCATIONAL'],
  ['trainingProgrammes', '{ status: [RUNNING] }', 'status', (row) => row.status === 'RUNNING'],
  [
    'trainingProgrammes',
    '{ organiserId: ["uni-xt-01"] }',
    'organisers { id }',
    (row) => row.organisers.some(({ id }: Shape) => id === 'uni-xt-01'),
  ],
  ['trainingProgrammes', '{ withinRegion: "430300" }', 'region { code }', (row) => row.region.code === '430300'],
  ['trainingProgrammes', '{ year: 2024 }', 'startsOn', (row) => row.startsOn.startsWith('2024')],
  [
    'trainingProgrammes',
    '{ durationMonths: { from: 6, to: 12 } }',
    'durationMonths',
    (row) => row.durationMonths >= 6 && row.durationMonths <= 12,
  ],
  ['directedTrainings', '{ kind: [JOINT_ENROLMENT] }', 'kind', (row) => row.kind === 'JOINT_ENROLMENT'],
  ['directedTrainings', '{ status: [PLACEMENT_TRACKED] }', 'graduates', (row) => row.graduates !== null],
  ['directedTrainings', '{ universityId: ["uni-xt-01"] }', 'university { id }', (row) => row.university.id === 'uni-xt-01'],
  ['directedTrainings', '{ disciplineId: ["dis-xt-001"] }', 'discipline { id }', (row) => row.discipline.id === 'dis-xt-001'],
  ['directedTrainings', '{ sponsorId: ["ent-xt-0008"] }', 'sponsor { id }', (row) => row.sponsor.id === 'ent-xt-0008'],
  ['directedTrainings', '{ withinRegion: "430000" }', 'region { code }', (row) => row.region.code.startsWith('43')],
  ['directedTrainings', '{ cohortYear: 2021 }', 'cohortYear', (row) => row.cohortYear === 2021],
  ['expertPools', '{ kind: [ADVISERS] }', 'kind', (row) => row.kind === 'ADVISERS'],
  ['expertPools', '{ hostId: ["ins-lz-tao"] }', 'host { id }', (row) => row.host.id === 'ins-lz-tao'],
  ['expertPools', '{ withinRegion: "620000" }', 'region { code }', (row) => row.region.code.startsWith('62')],
  ['evaluationSchemes', '{ institutionId: ["uni-xt-01"] }', 'institution { id }', (row) => row.institution.id === 'uni-xt-01'],
  ['evaluationSchemes', '{ year: 2025 }', 'year', (row) => row.year === 2025],
  ['evaluationSchemes', '{ category: [RESEARCH] }', 'category', (row) => row.category === 'RESEARCH'],
  ['evaluationSchemes', '{ isComplete: true }', 'isComplete', (row) => row.isComplete],
  ['evaluationSchemes', '{ isComplete: false }', 'isComplete', (row) => !row.isComplete],
  ['settlements', '{ brings: [PROJECT] }', 'brings', (row) => row.brings.includes('PROJECT')],
  ['settlements', '{ parkId: ["park-lz-new-area"] }', 'park { id }', (row) => row.park.id === 'park-lz-new-area'],
  ['settlements', '{ withinRegion: "330600" }', 'region { code }', (row) => row.region.code.startsWith('3306')],
  ['settlements', '{ year: 2025 }', 'settledOn', (row) => row.settledOn.startsWith('2025')],
];

describe('filters 筛选', () => {
  it.each(filters)('%s %s gives exactly the rows that satisfy it', async (list, filter, selection, holds) => {
    const all = await talent.walk(list, `id ${selection}`);
    const wanted = all.filter(holds).map(({ id }) => id);
    const found = (await talent.walk(list, 'id', filter)).map(({ id }) => id);
    expect(found.toSorted()).toEqual(wanted.toSorted());
    // Else the condition would not have been tried.
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(all.length);
  });

  it('an empty list of values matches nothing', async () => {
    expect(await talent.walk('talents', 'id', '{ highestDegree: [] }')).toEqual([]);
  });

  it('all teams of the world exist, none is dissolved', async () => {
    expect(await talent.walk('teams', 'id', '{ isCurrent: true }')).toHaveLength((await talent.walk('teams')).length);
    expect(await talent.walk('teams', 'id', '{ isCurrent: false }')).toEqual([]);
  });

  it('all doctors are on the establishment of one college', async () => {
    const placements = await talent.walk('doctorPlacements', 'id', '{ universityId: ["ins-jx-nanhu-university"] }');
    expect(placements).toHaveLength((await talent.walk('doctorPlacements')).length);
    expect(await talent.walk('doctorPlacements', 'id', '{ universityId: ["uni-jx-01"] }')).toEqual([]);
  });
});
