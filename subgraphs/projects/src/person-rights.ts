import { sql } from 'kysely';
import { researchArchives } from '@helix/service-kit/legal-holds';
import { personRights } from '@helix/service-kit/person-rights';
import { Bid, BidMilestone } from './challenge/challenge.entity.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { ProjectMember } from './project/project.entity.ts';

/** Everything that is held on a person here: bids that he or she leads, and parts in projects. All of it is kept for the archives of research. */
const rights = personRights([
  { entity: Bid, about: (person) => sql`t.leader_id = ${person}`, erasure: researchArchives },
  {
    entity: BidMilestone,
    about: (person) => sql`t.bid_id in (select id from bid where leader_id = ${person})`,
    erasure: researchArchives,
  },
  { entity: ProjectMember, about: (person) => sql`t.talent_id = ${person}`, erasure: researchArchives },
]);

export const personRightsResolvers: Resolvers = {
  Query: { projectsPersonalData: (_, { talentId }, request) => rights.export(talentId, request) },
  Mutation: { projectsErasePersonalData: (_, { input }, request) => rights.erase(input, request) },
};
