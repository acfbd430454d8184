import { orcid, regionCode } from '@helix/service-kit/identifiers';
import { mergeResolvers } from '@helix/service-kit/resolvers';
import { defineSubgraph } from '@helix/service-kit/subgraph';
import { migrations } from '../migrations/index.ts';
import { Appointment, AppointmentCoMentor, AppointmentContribution } from './appointment/appointment.entity.ts';
import { appointmentResolvers } from './appointment/appointment.resolvers.ts';
import { TalentAttribution } from './attribution/attribution.entity.ts';
import { attributionResolvers } from './attribution/attribution.resolvers.ts';
import { CommissionerAssignment, CommissionerRequest, CommissionerResult } from './commissioner/commissioner.entity.ts';
import { commissionerResolvers } from './commissioner/commissioner.resolvers.ts';
import { DoctorPlacement, DoctorVacancy, TalentAssessment } from './doctor-placement/doctor-placement.entity.ts';
import { concerns } from './concerns.ts';
import { doctorPlacementResolvers } from './doctor-placement/doctor-placement.resolvers.ts';
import { Entitlement } from './entitlement/entitlement.entity.ts';
import { entitlementResolvers } from './entitlement/entitlement.resolvers.ts';
import { EvaluationScheme, EvaluationSchemeMeasure } from './evaluation-scheme/evaluation-scheme.entity.ts';
import { evaluationSchemeResolvers } from './evaluation-scheme/evaluation-scheme.resolvers.ts';
import { ExpertMatch, ExpertMembership, ExpertPool } from './expert-pool/expert-pool.entity.ts';
import { expertPoolResolvers } from './expert-pool/expert-pool.resolvers.ts';
import { LeaveForEntrepreneurship } from './leave/leave.entity.ts';
import { leaveResolvers } from './leave/leave.resolvers.ts';
import { PartTimeAppointment } from './part-time-appointment/part-time-appointment.entity.ts';
import { partTimeAppointmentResolvers } from './part-time-appointment/part-time-appointment.resolvers.ts';
import { personRightsResolvers } from './person-rights.ts';
import { PlatformStaffing } from './platform-staffing/platform-staffing.entity.ts';
import { platformStaffingResolvers } from './platform-staffing/platform-staffing.resolvers.ts';
import { TalentProgrammeSelection } from './programme-selection/programme-selection.entity.ts';
import { programmeSelectionResolvers } from './programme-selection/programme-selection.resolvers.ts';
import { Secondment } from './secondment/secondment.entity.ts';
import { secondmentResolvers } from './secondment/secondment.resolvers.ts';
import { Settlement } from './settlement/settlement.entity.ts';
import { settlementResolvers } from './settlement/settlement.resolvers.ts';
import { ShortageOccupation } from './shortage-occupation/shortage-occupation.entity.ts';
import { shortageOccupationResolvers } from './shortage-occupation/shortage-occupation.resolvers.ts';
import { Employment, Talent } from './talent/talent.entity.ts';
import { talentResolvers } from './talent/talent.resolvers.ts';
import { talentFlowResolvers } from './talent-flow/talent-flow.resolvers.ts';
import { Team, TeamInstitution, TeamMembership } from './team/team.entity.ts';
import { teamResolvers } from './team/team.resolvers.ts';
import { DirectedTraining, TrainingProgramme } from './training/training.entity.ts';
import { trainingResolvers } from './training/training.resolvers.ts';
import { ForeignWorkPermit } from './work-permit/work-permit.entity.ts';
import { workPermitResolvers } from './work-permit/work-permit.resolvers.ts';

export const subgraph = defineSubgraph({
  name: 'talent',
  folder: new URL('..', import.meta.url),
  entities: [
    Talent,
    Employment,
    ForeignWorkPermit,
    Team,
    TeamMembership,
    TeamInstitution,
    Appointment,
    AppointmentCoMentor,
    AppointmentContribution,
    Secondment,
    PartTimeAppointment,
    LeaveForEntrepreneurship,
    CommissionerRequest,
    CommissionerAssignment,
    CommissionerResult,
    DoctorVacancy,
    DoctorPlacement,
    TalentAssessment,
    TalentProgrammeSelection,
    TalentAttribution,
    Entitlement,
    ShortageOccupation,
    TrainingProgramme,
    DirectedTraining,
    ExpertPool,
    ExpertMembership,
    ExpertMatch,
    EvaluationScheme,
    EvaluationSchemeMeasure,
    Settlement,
    PlatformStaffing,
  ],
  migrations,
  resolvers: mergeResolvers(
    talentResolvers,
    workPermitResolvers,
    teamResolvers,
    appointmentResolvers,
    secondmentResolvers,
    partTimeAppointmentResolvers,
    leaveResolvers,
    commissionerResolvers,
    doctorPlacementResolvers,
    programmeSelectionResolvers,
    attributionResolvers,
    entitlementResolvers,
    shortageOccupationResolvers,
    trainingResolvers,
    expertPoolResolvers,
    evaluationSchemeResolvers,
    settlementResolvers,
    platformStaffingResolvers,
    talentFlowResolvers,
    personRightsResolvers,
  ),
  concerns,
  imports: {
    Talent: { formats: { orcid } },
    ForeignWorkPermit: {
      formats: { regionCode },
      periods: [
        ['appliedOn', 'issuedOn'],
        ['issuedOn', 'validTo'],
      ],
    },
    Employment: { formats: { regionCode }, periods: [['startsOn', 'endsOn']] },
    Team: { formats: { regionCode }, periods: [['since', 'dissolvedOn']] },
    TeamMembership: { periods: [['startsOn', 'endsOn']] },
    Appointment: { formats: { regionCode }, periods: [['startsOn', 'endsOn']] },
    Secondment: { formats: { regionCode }, periods: [['startsOn', 'endsOn']] },
    PartTimeAppointment: { formats: { regionCode }, periods: [['startsOn', 'endsOn']] },
    LeaveForEntrepreneurship: { formats: { regionCode }, periods: [['startsOn', 'endsOn']] },
    CommissionerRequest: { formats: { regionCode }, periods: [['requestedOn', 'answeredOn']] },
    CommissionerAssignment: { formats: { regionCode }, periods: [['startsOn', 'endsOn']] },
    DoctorVacancy: { formats: { regionCode }, periods: [['openFrom', 'closedOn']] },
    DoctorPlacement: {
      formats: { regionCode, workSiteRegionCode: regionCode, registeredRegionCode: regionCode },
      periods: [['enteredOn', 'exitedOn']],
    },
    TalentProgrammeSelection: { formats: { regionCode }, periods: [['nominatedOn', 'selectedOn']] },
    TalentAttribution: { formats: { regionCode } },
    Entitlement: { periods: [['claimedOn', 'decidedOn']] },
    ShortageOccupation: { formats: { regionCode }, periods: [['openFrom', 'closedOn']] },
    TrainingProgramme: { formats: { regionCode }, periods: [['startsOn', 'endsOn']] },
    DirectedTraining: { formats: { regionCode } },
    ExpertPool: { formats: { regionCode } },
    ExpertMembership: { periods: [['startsOn', 'endsOn']] },
    Settlement: { formats: { regionCode }, periods: [['settledOn', 'leftOn']] },
    PlatformStaffing: { periods: [['startsOn', 'endsOn']] },
  },
});
