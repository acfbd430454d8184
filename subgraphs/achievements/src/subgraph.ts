import { mergeResolvers } from '@helix/service-kit/resolvers';
import { defineSubgraph } from '@helix/service-kit/subgraph';
import {
  Achievement,
  AchievementInventor,
  AchievementOwner,
  AchievementStageEntry,
  Award,
  AwardHolder,
  ResearchOutput,
} from './achievement/achievement.entity.ts';
import { achievementResolvers } from './achievement/achievement.resolvers.ts';
import { concerns } from './concerns.ts';
import { TechContract } from './contract/tech-contract.entity.ts';
import { techContractResolvers } from './contract/tech-contract.resolvers.ts';
import {
  BenefitShare,
  Conversion,
  ConversionIncomeEntry,
  IndustrialisationProject,
  PersonalBenefitShare,
  PilotTest,
} from './conversion/conversion.entity.ts';
import { conversionResolvers } from './conversion/conversion.resolvers.ts';
import { Demand, Match, SolvedCase, SupplyItem } from './demand/demand.entity.ts';
import { demandResolvers } from './demand/demand.resolvers.ts';
import { institutionFactsResolvers } from './institution/institution-facts.resolvers.ts';
import { AuctionBid, Listing } from './listing/listing.entity.ts';
import { listingResolvers } from './listing/listing.resolvers.ts';
import { personRightsResolvers } from './person-rights.ts';
import { migrations } from '../migrations/index.ts';
import { RightsPolicy, TechnologyShare, UseRightGrant } from './rights/rights.entity.ts';
import { rightsResolvers } from './rights/rights.resolvers.ts';

export const subgraph = defineSubgraph({
  name: 'achievements',
  folder: new URL('..', import.meta.url),
  entities: [
    Achievement,
    AchievementOwner,
    AchievementInventor,
    AchievementStageEntry,
    ResearchOutput,
    Award,
    AwardHolder,
    Demand,
    SupplyItem,
    Match,
    SolvedCase,
    TechContract,
    Listing,
    AuctionBid,
    Conversion,
    BenefitShare,
    PersonalBenefitShare,
    IndustrialisationProject,
    PilotTest,
    ConversionIncomeEntry,
    UseRightGrant,
    RightsPolicy,
    TechnologyShare,
  ],
  migrations,
  resolvers: mergeResolvers(
    demandResolvers,
    achievementResolvers,
    techContractResolvers,
    listingResolvers,
    conversionResolvers,
    rightsResolvers,
    institutionFactsResolvers,
    personRightsResolvers,
  ),
  concerns,
  imports: {
    ResearchOutput: { periods: [['filedOn', 'grantedOn']] },
    TechContract: { periods: [['signedOn', 'registeredOn']] },
    Listing: { periods: [['openFrom', 'openTo']] },
    PilotTest: { periods: [['startsOn', 'endsOn']] },
    UseRightGrant: { periods: [['startsOn', 'endsOn']] },
    IndustrialisationProject: { periods: [['startedOn', 'inProductionOn']] },
  },
});
