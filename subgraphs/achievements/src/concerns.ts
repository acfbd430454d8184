import { sql } from 'kysely';
import type { ConcernedKeys } from '@helix/service-kit/classification';
import type { Concerns } from '@helix/service-kit/enforcement';
import { batched, existing } from '@helix/service-kit/loaders';
import type { RequestContext } from '@helix/service-kit/request';
import type { AchievementOwner, ResearchOutput } from './achievement/achievement.entity.ts';
import type { TechContract } from './contract/tech-contract.entity.ts';
import type {
  BenefitShare,
  Conversion,
  IndustrialisationProject,
  PersonalBenefitShare,
  PilotTest,
} from './conversion/conversion.entity.ts';
import { conversionById } from './conversion/conversion.queries.ts';
import type { Demand } from './demand/demand.entity.ts';
import { listingById } from './listing/listing.queries.ts';
import type { AuctionBid, Listing } from './listing/listing.entity.ts';
import type { TechnologyShare, UseRightGrant } from './rights/rights.entity.ts';

type Keys = Required<Pick<ConcernedKeys, 'persons' | 'institutions' | 'regions'>>;
const nobody: Keys = { persons: [], institutions: [], regions: [] };

/** An achievement concerns its inventors, its owners and the offices of the city that keeps it, whether or not it is published. */
const concernsOfAchievement = batched(async (ids: readonly string[], request): Promise<Keys[]> => {
  const { rows } = await sql<Keys & { id: string }>`
    select a.id, array[a.city_code] as regions,
      array(select talent_id from achievement_inventor i where i.achievement_id = a.id) as persons,
      array(select institution_id from achievement_owner o where o.achievement_id = a.id) as institutions
    from achievement a where a.id = any(${[...ids]})`.execute(request.db);
  const byId = new Map(rows.map(({ id, ...keys }) => [id, keys]));
  return ids.map((id) => byId.get(id) ?? nobody);
});

const conversionOf = (request: RequestContext, id: string): Promise<Conversion> => existing(conversionById(request).load(id));
const placesOf = ({ cityCode, regionCode }: Conversion): string[] => [cityCode, regionCode];

/** Whom a record of each type with classified fields concerns. */
export const concerns = {
  Demand: ({ enterpriseId, cityCode }: Demand) => ({ institutions: [enterpriseId], regions: [cityCode] }),
  AchievementOwner: ({ achievementId }: AchievementOwner, request) => concernsOfAchievement(request).load(achievementId),
  ResearchOutput: ({ achievementId }: ResearchOutput, request) =>
    achievementId === null ? nobody : concernsOfAchievement(request).load(achievementId),
  PilotTest: async ({ achievementId, enterpriseId, regionCode }: PilotTest, request) => {
    const { persons, institutions, regions } = await concernsOfAchievement(request).load(achievementId);
    return {
      persons,
      institutions: enterpriseId === null ? institutions : [...institutions, enterpriseId],
      regions: [...regions, regionCode],
    };
  },
  UseRightGrant: async ({ achievementId, talentId }: UseRightGrant, request) => {
    const { persons, institutions, regions } = await concernsOfAchievement(request).load(achievementId);
    return { persons: [...persons, talentId], institutions, regions };
  },
  TechnologyShare: async ({ achievementId, holderId, companyId }: TechnologyShare, request) => {
    const { institutions, regions } = await concernsOfAchievement(request).load(achievementId);
    return { persons: [holderId], institutions: [...institutions, companyId], regions };
  },
  TechContract: ({ sellerId, buyerId, payerId, intermediaryId, cityCode }: TechContract) => ({
    institutions: [sellerId, buyerId, payerId, ...(intermediaryId === null ? [] : [intermediaryId])],
    regions: [cityCode],
  }),
  Listing: async ({ achievementId, agentId, cityCode }: Listing, request) => {
    const { institutions } = await concernsOfAchievement(request).load(achievementId);
    return { institutions: agentId === null ? institutions : [...institutions, agentId], regions: [cityCode] };
  },
  AuctionBid: async ({ listingId, bidderId }: AuctionBid, request) => ({
    institutions: [bidderId],
    regions: [(await existing(listingById(request).load(listingId))).cityCode],
  }),
  BenefitShare: async ({ conversionId, institutionId }: BenefitShare, request) => {
    const conversion = await conversionOf(request, conversionId);
    return { institutions: [institutionId, conversion.enterpriseId], regions: placesOf(conversion) };
  },
  PersonalBenefitShare: async ({ conversionId, institutionId, talentId }: PersonalBenefitShare, request) => ({
    persons: [talentId],
    institutions: [institutionId],
    regions: placesOf(await conversionOf(request, conversionId)),
  }),
  IndustrialisationProject: async ({ conversionId, regionCode }: IndustrialisationProject, request) => {
    const conversion = await conversionOf(request, conversionId);
    return { institutions: [conversion.enterpriseId], regions: [regionCode, ...placesOf(conversion)] };
  },
} satisfies Readonly<Record<string, Concerns>>;
