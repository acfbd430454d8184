import { regionCode } from '@helix/service-kit/identifiers';
import { mergeResolvers } from '@helix/service-kit/resolvers';
import { defineSubgraph } from '@helix/service-kit/subgraph';
import { CallTopic, ProjectApplicant, ProjectApplication, ProjectCall } from './call/project-call.entity.ts';
import { projectCallResolvers } from './call/project-call.resolvers.ts';
import { Bid, BidMilestone, Challenge, Scenario } from './challenge/challenge.entity.ts';
import { challengeResolvers } from './challenge/challenge.resolvers.ts';
import { concerns } from './concerns.ts';
import { ConstructionComponent, ConstructionProject, ConstructionReport } from './construction/construction-project.entity.ts';
import { constructionProjectResolvers } from './construction/construction-project.resolvers.ts';
import { institutionFactsResolvers } from './institution/institution-facts.resolvers.ts';
import { Instrument, SharingRecord } from './instrument/instrument.entity.ts';
import { instrumentResolvers } from './instrument/instrument.resolvers.ts';
import { personRightsResolvers } from './person-rights.ts';
import { migrations } from '../migrations/index.ts';
import {
  AgreedGoal,
  IncubatedFirm,
  InstituteReport,
  MakerspaceReport,
  Platform,
  PlatformAssessment,
  PlatformFounder,
} from './platform/platform.entity.ts';
import { platformResolvers } from './platform/platform.resolvers.ts';
import { MutualRecognition, Project, ProjectMember, ProjectMilestone, ProjectParticipation } from './project/project.entity.ts';
import { projectResolvers } from './project/project.resolvers.ts';

const place = { cityCode: regionCode, regionCode };

export const subgraph = defineSubgraph({
  name: 'projects',
  folder: new URL('..', import.meta.url),
  entities: [
    Platform,
    PlatformFounder,
    PlatformAssessment,
    AgreedGoal,
    InstituteReport,
    MakerspaceReport,
    IncubatedFirm,
    Scenario,
    Challenge,
    Bid,
    BidMilestone,
    ProjectCall,
    CallTopic,
    ProjectApplication,
    ProjectApplicant,
    Project,
    ProjectParticipation,
    ProjectMember,
    ProjectMilestone,
    MutualRecognition,
    Instrument,
    SharingRecord,
    ConstructionProject,
    ConstructionComponent,
    ConstructionReport,
  ],
  migrations,
  resolvers: mergeResolvers(
    projectResolvers,
    projectCallResolvers,
    challengeResolvers,
    platformResolvers,
    instrumentResolvers,
    constructionProjectResolvers,
    institutionFactsResolvers,
    personRightsResolvers,
  ),
  concerns,
  imports: {
    Platform: { formats: place, periods: [['appliedOn', 'recognisedOn']] },
    IncubatedFirm: { periods: [['startsOn', 'endsOn']] },
    Scenario: { formats: { cityCode: regionCode } },
    Challenge: { formats: { cityCode: regionCode }, periods: [['postedOn', 'closesOn']] },
    ProjectCall: { formats: { cityCode: regionCode }, periods: [['issuedOn', 'closesOn']] },
    ProjectApplication: { formats: { cityCode: regionCode } },
    Project: { formats: place, periods: [['startOn', 'endOn']] },
    ProjectParticipation: { formats: { cityCode: regionCode } },
    Instrument: { formats: { cityCode: regionCode } },
    SharingRecord: { periods: [['bookedOn', 'completedOn']] },
    ConstructionProject: { formats: { cityCode: regionCode }, periods: [['startedOn', 'acceptedOn']] },
  },
});
