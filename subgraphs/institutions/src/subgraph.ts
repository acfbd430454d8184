import { regionCode, rorId, unifiedSocialCreditCode } from '@helix/service-kit/identifiers';
import { mergeResolvers } from '@helix/service-kit/resolvers';
import { defineSubgraph } from '@helix/service-kit/subgraph';
import { concerns } from './concerns.ts';
import { Discipline, DisciplineAlignment, DisciplineCoBuilder } from './discipline/discipline.entity.ts';
import { disciplineResolvers } from './discipline/discipline.resolvers.ts';
import { ChainEnterprise, IndustryChain, IndustryCluster } from './industry-chain/industry-chain.entity.ts';
import { industryChainResolvers } from './industry-chain/industry-chain.resolvers.ts';
import { Institution } from './institution/institution.entity.ts';
import { institutionResolvers } from './institution/institution.resolvers.ts';
import { migrations } from '../migrations/index.ts';
import { Park, ParkTenancy } from './park/park.entity.ts';
import { parkResolvers } from './park/park.resolvers.ts';
import { EnterpriseQualification } from './qualification/enterprise-qualification.entity.ts';
import { enterpriseQualificationResolvers } from './qualification/enterprise-qualification.resolvers.ts';
import { EnterpriseRdProfile } from './rd-profile/enterprise-rd-profile.entity.ts';
import { enterpriseRdProfileResolvers } from './rd-profile/enterprise-rd-profile.resolvers.ts';
import { Region } from './region/region.entity.ts';
import { regionResolvers } from './region/region.resolvers.ts';

export const subgraph = defineSubgraph({
  name: 'institutions',
  folder: new URL('..', import.meta.url),
  entities: [
    Region,
    Institution,
    Park,
    ParkTenancy,
    IndustryChain,
    ChainEnterprise,
    IndustryCluster,
    Discipline,
    DisciplineCoBuilder,
    DisciplineAlignment,
    EnterpriseQualification,
    EnterpriseRdProfile,
  ],
  migrations,
  resolvers: mergeResolvers(
    regionResolvers,
    institutionResolvers,
    parkResolvers,
    industryChainResolvers,
    disciplineResolvers,
    enterpriseQualificationResolvers,
    enterpriseRdProfileResolvers,
  ),
  concerns,
  imports: {
    Region: { formats: { code: regionCode }, periods: [['validFrom', 'validTo']] },
    Institution: { formats: { uscc: unifiedSocialCreditCode, rorId, regionCode }, periods: [['validFrom', 'validTo']] },
    ParkTenancy: { periods: [['startsOn', 'endsOn']] },
    EnterpriseQualification: { periods: [['recognisedOn', 'validTo']] },
  },
});
