import { sql } from 'kysely';
import type { ConcernedKeys } from '@helix/service-kit/classification';
import type { Concerns } from '@helix/service-kit/enforcement';
import { batched, existing } from '@helix/service-kit/loaders';
import { coordinationBodyById, membersOfBody } from './body/coordination-body.queries.ts';
import type { ConsultedExpert } from './consultation/expert-consultation.entity.ts';
import { consultationById } from './consultation/expert-consultation.queries.ts';
import type { DisclosureRecord } from './disclosure/disclosure-record.entity.ts';
import type { Issue } from './issue/issue.entity.ts';
import type { LiaisonContact } from './liaison/liaison.entity.ts';
import { liaisonAssignmentById, liaisonOfficialById } from './liaison/liaison.queries.ts';
import type { Meeting } from './meeting/meeting.entity.ts';
import type { Visit } from './visit/visit.entity.ts';

/** A person concerns himself or herself, and the offices of the regions that asked for an opinion or entered a tag. */
const concernsOfTalent = batched(async (ids: readonly string[], request): Promise<ConcernedKeys[]> => {
  const { rows } = await sql<{ id: string; regions: string[] }>`
    select id, array_agg(distinct region) as regions from (
      select e.talent_id as id, c.region_code as region from consulted_expert e join expert_consultation c on c.id = e.consultation_id
      where e.talent_id = any(${[...ids]})
      union all
      select talent_id, region_code from talent_programme_tag where talent_id = any(${[...ids]}) and region_code is not null) known
    group by id`.execute(request.db);
  const regions = new Map(rows.map((row) => [row.id, row.regions]));
  return ids.map((id) => ({ persons: [id], regions: regions.get(id) ?? [] }));
});

/** The local side of a visit, which keeps the note: whoever went out, or else whoever received. */
const keeperOf = ({ visitorKind, visitorId, visitedId }: Visit): string[] =>
  visitorKind !== 'SERVICE_TEAM' && visitorKind !== 'LOCAL_LEADERS' ? [visitedId] : visitorId === null ? [] : [visitorId];

/** Whom a record of each type with classified fields concerns. */
export const concerns = {
  Meeting: async ({ bodyId }: Meeting, request) => {
    const [{ regionCode }, members] = await Promise.all([
      existing(coordinationBodyById(request).load(bodyId)),
      membersOfBody(request).load(bodyId),
    ]);
    return { institutions: members.map(({ institutionId }) => institutionId), regions: [regionCode] };
  },
  Issue: ({ raisedById, ownerId, regionCode }: Issue) => ({
    institutions: [raisedById, ownerId].filter((id) => id !== null),
    regions: [regionCode],
  }),
  LiaisonContact: async ({ assignmentId }: LiaisonContact, request) => {
    const { officialId } = await existing(liaisonAssignmentById(request).load(assignmentId));
    const { unitId, regionCode } = await existing(liaisonOfficialById(request).load(officialId));
    return { institutions: unitId === null ? [] : [unitId], regions: [regionCode] };
  },
  Visit: (visit: Visit) => ({ institutions: keeperOf(visit), regions: [visit.regionCode] }),
  ConsultedExpert: async ({ consultationId, talentId }: ConsultedExpert, request) => {
    const { requestedById, regionCode } = await existing(consultationById(request).load(consultationId));
    return { persons: [talentId], institutions: [requestedById], regions: [regionCode] };
  },
  DisclosureRecord: ({ publisherId, recipientIds }: DisclosureRecord) => ({ institutions: [publisherId, ...recipientIds] }),
  Talent: ({ id }: { readonly id: string }, request) => concernsOfTalent(request).load(id),
} satisfies Readonly<Record<string, Concerns>>;
