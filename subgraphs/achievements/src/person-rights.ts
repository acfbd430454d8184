import { sql } from 'kysely';
import { conversionContracts, type LegalHold } from '@helix/service-kit/legal-holds';
import { personRights, type PersonalRows } from '@helix/service-kit/person-rights';
import { AchievementInventor } from './achievement/achievement.entity.ts';
import { Conversion, PersonalBenefitShare } from './conversion/conversion.entity.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { TechnologyShare, UseRightGrant } from './rights/rights.entity.ts';

/** 发明人署名 */
const inventorship: LegalHold = {
  basisZh: '《专利法》第十五条、第十六条，《促进科技成果转化法》第四十四条：完成人的署名和受奖依据须保留',
  basisEn:
    'Patent Law §15 and §16, Law on Promoting the Transformation of Scientific and Technological Achievements §44: who made an achievement is on record, and rewards rest on it',
};

const ofPerson: PersonalRows['about'] = (person) => sql`t.talent_id = ${person}`;

/** Everything that is held on a person here: as inventor, as grantee, as carrier of a conversion, as shareholder. All of it rests on contracts and statutes. */
const rights = personRights([
  { entity: AchievementInventor, about: ofPerson, erasure: inventorship },
  { entity: Conversion, about: (person) => sql`t.carrier_id = ${person}`, erasure: conversionContracts },
  { entity: PersonalBenefitShare, about: ofPerson, erasure: conversionContracts },
  { entity: UseRightGrant, about: ofPerson, erasure: conversionContracts },
  { entity: TechnologyShare, about: (person) => sql`t.holder_id = ${person}`, erasure: conversionContracts },
]);

export const personRightsResolvers: Resolvers = {
  Query: { achievementsPersonalData: (_, { talentId }, request) => rights.export(talentId, request) },
  Mutation: { achievementsErasePersonalData: (_, { input }, request) => rights.erase(input, request) },
};
