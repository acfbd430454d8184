import { sql } from 'kysely';
import { accounts, personnelFiles, researchArchives, type LegalHold } from '@helix/service-kit/legal-holds';
import { personRights, type PersonalRows } from '@helix/service-kit/person-rights';
import { Appointment, AppointmentCoMentor, AppointmentContribution } from './appointment/appointment.entity.ts';
import { TalentAttribution } from './attribution/attribution.entity.ts';
import { CommissionerAssignment, CommissionerResult } from './commissioner/commissioner.entity.ts';
import { DoctorPlacement, TalentAssessment } from './doctor-placement/doctor-placement.entity.ts';
import { Entitlement } from './entitlement/entitlement.entity.ts';
import { ExpertMatch, ExpertMembership } from './expert-pool/expert-pool.entity.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { LeaveForEntrepreneurship } from './leave/leave.entity.ts';
import { PartTimeAppointment } from './part-time-appointment/part-time-appointment.entity.ts';
import { PlatformStaffing } from './platform-staffing/platform-staffing.entity.ts';
import { TalentProgrammeSelection } from './programme-selection/programme-selection.entity.ts';
import { Secondment } from './secondment/secondment.entity.ts';
import { Settlement } from './settlement/settlement.entity.ts';
import { Employment, Talent } from './talent/talent.entity.ts';
import { Team, TeamMembership } from './team/team.entity.ts';
import { ForeignWorkPermit } from './work-permit/work-permit.entity.ts';

/** 假名 The id and the degree, without which the records that the law keeps would speak of nobody. */
const pseudonym: LegalHold = {
  basisZh: '《档案法》第十三条：依法保留的记录以此标识为准；姓名、性别、国籍、年龄段等已清除',
  basisEn: 'Archives Law §13: the records that are kept refer to this id; name, gender, nationality, age band and the like are gone',
};

/** 行政许可档案 */
const permits: LegalHold = {
  basisZh: '《档案法》第十三条、《行政许可法》第六十一条：行政许可的办理和监督检查材料须归档',
  basisEn: 'Archives Law §13 and Administrative Licensing Law §61: papers on permits and their supervision are archived',
};

/** 统计资料 */
const statistics: LegalHold = {
  basisZh: '《统计法》：作为考核与统计依据的原始记录须保存备查',
  basisEn: 'Statistics Law: original records on which assessments and statistics rest are kept for verification',
};

const ofPerson: PersonalRows['about'] = (person) => sql`t.talent_id = ${person}`;
const childSupport = ['CHILD_SCHOOLING', 'CHILD_NURSERY'];

/** Everything that is held on a person here. What rests on consent or serves the person alone goes; the rest is kept for the law that it names. */
const rights = personRights([
  {
    entity: Talent,
    about: (person) => sql`t.id = ${person}`,
    erasure: {
      empty: [
        'displayName',
        'nameConsentOn',
        'legalName',
        'orcid',
        'gender',
        'nationality',
        'title',
        'titleRank',
        'ageBand',
        'teacherType',
        'isDualRole',
        'categories',
        'fields',
        'disciplineId',
      ],
      hold: pseudonym,
    },
  },
  { entity: Employment, about: ofPerson, erasure: personnelFiles },
  { entity: ForeignWorkPermit, about: ofPerson, erasure: permits },
  { entity: Team, about: (person) => sql`t.leader_id = ${person}`, erasure: researchArchives },
  { entity: TeamMembership, about: ofPerson, erasure: researchArchives },
  { entity: Appointment, about: ofPerson, erasure: personnelFiles },
  { entity: AppointmentCoMentor, about: ofPerson, erasure: personnelFiles },
  {
    entity: AppointmentContribution,
    about: (person) => sql`t.appointment_id in (select id from appointment where talent_id = ${person})`,
    erasure: personnelFiles,
  },
  { entity: Secondment, about: ofPerson, erasure: personnelFiles },
  { entity: PartTimeAppointment, about: ofPerson, erasure: personnelFiles },
  { entity: LeaveForEntrepreneurship, about: ofPerson, erasure: personnelFiles },
  { entity: CommissionerAssignment, about: ofPerson, erasure: personnelFiles },
  {
    entity: CommissionerResult,
    about: (person) => sql`t.assignment_id in (select id from commissioner_assignment where talent_id = ${person})`,
    erasure: personnelFiles,
  },
  { entity: DoctorPlacement, about: ofPerson, erasure: personnelFiles },
  {
    entity: TalentAssessment,
    about: (person) => sql`t.placement_id in (select id from doctor_placement where talent_id = ${person})`,
    erasure: personnelFiles,
  },
  // A selection brings public money; a nomination that led to none, or has not yet, can be withdrawn.
  {
    entity: TalentProgrammeSelection,
    about: (person) => sql`t.talent_id = ${person} and t.selected_on is not null`,
    erasure: accounts,
  },
  { entity: TalentProgrammeSelection, about: (person) => sql`t.talent_id = ${person} and t.selected_on is null`, erasure: 'DELETE' },
  { entity: TalentAttribution, about: ofPerson, erasure: statistics },
  // What was arranged for the children cost no fund and tells of minors.
  {
    entity: Entitlement,
    about: (person) => sql`t.talent_id = ${person} and t.kind <> all(${childSupport})`,
    erasure: accounts,
  },
  { entity: Entitlement, about: (person) => sql`t.talent_id = ${person} and t.kind = any(${childSupport})`, erasure: 'DELETE' },
  { entity: ExpertMembership, about: ofPerson, erasure: 'DELETE' },
  { entity: ExpertMatch, about: ofPerson, erasure: 'DELETE' },
  { entity: Settlement, about: ofPerson, erasure: 'DELETE' },
  { entity: PlatformStaffing, about: ofPerson, erasure: personnelFiles },
]);

export const personRightsResolvers: Resolvers = {
  Query: { talentPersonalData: (_, { talentId }, request) => rights.export(talentId, request) },
  Mutation: { talentErasePersonalData: (_, { input }, request) => rights.erase(input, request) },
};
