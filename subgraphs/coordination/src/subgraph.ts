import { regionCode } from '@helix/service-kit/identifiers';
import { mergeResolvers } from '@helix/service-kit/resolvers';
import { defineSubgraph } from '@helix/service-kit/subgraph';
import { migrations } from '../migrations/index.ts';
import { AgreementParty, CooperationAgreement, ResourceCommitment } from './agreement/cooperation-agreement.entity.ts';
import { cooperationAgreementResolvers } from './agreement/cooperation-agreement.resolvers.ts';
import { AssessmentComponent, CooperationAssessment } from './assessment/cooperation-assessment.entity.ts';
import { cooperationAssessmentResolvers } from './assessment/cooperation-assessment.resolvers.ts';
import { AttributionReport, AttributionRule, MonitoringRecord } from './attribution/attribution.entity.ts';
import { attributionResolvers } from './attribution/attribution.resolvers.ts';
import { BodyMembership, CoordinationBody } from './body/coordination-body.entity.ts';
import { coordinationBodyResolvers } from './body/coordination-body.resolvers.ts';
import { CaseDecision, FastTrackCase } from './case/case.entity.ts';
import { caseResolvers } from './case/case.resolvers.ts';
import { concerns } from './concerns.ts';
import { ConsultedExpert, ExpertConsultation } from './consultation/expert-consultation.entity.ts';
import { expertConsultationResolvers } from './consultation/expert-consultation.resolvers.ts';
import { DisclosureRecord } from './disclosure/disclosure-record.entity.ts';
import { disclosureRecordResolvers } from './disclosure/disclosure-record.resolvers.ts';
import { CollaborationEvent, EventDemand, EventExhibit, EventOutcome, EventParticipation } from './event/collaboration-event.entity.ts';
import { collaborationEventResolvers } from './event/collaboration-event.resolvers.ts';
import { Indicator, IndicatorObservation, IndicatorTarget } from './indicator/indicator.entity.ts';
import { indicatorResolvers } from './indicator/indicator.resolvers.ts';
import { Issue } from './issue/issue.entity.ts';
import { issueResolvers } from './issue/issue.resolvers.ts';
import { LiaisonAssignment, LiaisonContact, LiaisonOfficial } from './liaison/liaison.entity.ts';
import { liaisonResolvers } from './liaison/liaison.resolvers.ts';
import { AgendaItem, AgendaItemSubject, Meeting, Resolution } from './meeting/meeting.entity.ts';
import { meetingResolvers } from './meeting/meeting.resolvers.ts';
import { personRightsResolvers } from './person-rights.ts';
import { ClauseResponsibility, PolicyClause, PolicyDocument, PolicyRelation } from './policy/policy.entity.ts';
import { policyResolvers } from './policy/policy.resolvers.ts';
import { PeriodicReport, ReportingDuty } from './reporting/reporting.entity.ts';
import { reportingResolvers } from './reporting/reporting.resolvers.ts';
import { SupervisionRecord, TalentProgrammeTag, Task, TaskDelay } from './task/task.entity.ts';
import { taskResolvers } from './task/task.resolvers.ts';
import { DockingRecord, Visit } from './visit/visit.entity.ts';
import { visitResolvers } from './visit/visit.resolvers.ts';

const inRegion = { formats: { regionCode } };

export const subgraph = defineSubgraph({
  name: 'coordination',
  folder: new URL('..', import.meta.url),
  entities: [
    PolicyDocument,
    PolicyClause,
    ClauseResponsibility,
    PolicyRelation,
    CoordinationBody,
    BodyMembership,
    Meeting,
    AgendaItem,
    AgendaItemSubject,
    Resolution,
    Task,
    TaskDelay,
    SupervisionRecord,
    TalentProgrammeTag,
    Indicator,
    IndicatorTarget,
    IndicatorObservation,
    ReportingDuty,
    PeriodicReport,
    AttributionRule,
    AttributionReport,
    MonitoringRecord,
    CooperationAssessment,
    AssessmentComponent,
    LiaisonOfficial,
    LiaisonAssignment,
    LiaisonContact,
    CollaborationEvent,
    EventParticipation,
    EventOutcome,
    EventExhibit,
    EventDemand,
    Visit,
    DockingRecord,
    Issue,
    CooperationAgreement,
    AgreementParty,
    ResourceCommitment,
    FastTrackCase,
    CaseDecision,
    DisclosureRecord,
    ExpertConsultation,
    ConsultedExpert,
  ],
  migrations,
  resolvers: mergeResolvers(
    policyResolvers,
    coordinationBodyResolvers,
    meetingResolvers,
    taskResolvers,
    indicatorResolvers,
    reportingResolvers,
    attributionResolvers,
    cooperationAssessmentResolvers,
    liaisonResolvers,
    collaborationEventResolvers,
    visitResolvers,
    issueResolvers,
    cooperationAgreementResolvers,
    caseResolvers,
    disclosureRecordResolvers,
    expertConsultationResolvers,
    personRightsResolvers,
  ),
  concerns,
  imports: {
    PolicyDocument: inRegion,
    CoordinationBody: inRegion,
    Task: { ...inRegion, periods: [['assignedOn', 'closedOn']] },
    TaskDelay: { periods: [['plannedOn', 'resolvedOn']] },
    IndicatorTarget: inRegion,
    IndicatorObservation: inRegion,
    PeriodicReport: inRegion,
    AttributionReport: inRegion,
    CooperationAssessment: inRegion,
    LiaisonOfficial: inRegion,
    LiaisonAssignment: { periods: [['startsOn', 'endsOn']] },
    CollaborationEvent: { ...inRegion, periods: [['startsOn', 'endsOn']] },
    Visit: inRegion,
    DockingRecord: inRegion,
    Issue: { ...inRegion, periods: [['raisedOn', 'resolvedOn']] },
    CooperationAgreement: { ...inRegion, periods: [['signedOn', 'validTo']] },
    ResourceCommitment: { ...inRegion, periods: [['committedOn', 'deliveredOn']] },
    FastTrackCase: { ...inRegion, periods: [['proposedOn', 'closedOn']] },
    CaseDecision: { ...inRegion, periods: [['decidedOn', 'publishedOn']] },
    TalentProgrammeTag: inRegion,
    DisclosureRecord: { ...inRegion, periods: [['publishedOn', 'objectionsUntil']] },
    ExpertConsultation: { ...inRegion, periods: [['requestedOn', 'dueOn']] },
  },
});
