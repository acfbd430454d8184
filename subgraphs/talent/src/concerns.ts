import { sql } from 'kysely';
import type { ConcernedKeys } from '@helix/service-kit/classification';
import type { Concerns } from '@helix/service-kit/enforcement';
import { batched, existing } from '@helix/service-kit/loaders';
import { holds } from '@helix/service-kit/regions';
import type { DoctorPlacement, TalentAssessment } from './doctor-placement/doctor-placement.entity.ts';
import { doctorPlacementById } from './doctor-placement/doctor-placement.queries.ts';
import type { Entitlement } from './entitlement/entitlement.entity.ts';
import type { PartTimeAppointment } from './part-time-appointment/part-time-appointment.entity.ts';
import type { Secondment } from './secondment/secondment.entity.ts';
import type { Talent } from './talent/talent.entity.ts';
import { today } from './talent/talent.queries.ts';
import type { ForeignWorkPermit } from './work-permit/work-permit.entity.ts';

/**
 * Whom records about people concern: the person; those for whom he or she works today, as employer or as host; the offices of the places of
 * that work. Who was once the employer is not concerned any more; the place of the last employment stays, so that somebody answers for everybody.
 */
const concernsOfTalent = batched(async (ids: readonly string[], request): Promise<ConcernedKeys[]> => {
  const lasts = (from: string, to: string) => holds(sql.ref(`x.${from}`), sql.ref(`x.${to}`), today(request));
  const { rows } = await sql<{ id: string; institutions: string[]; regions: string[] }>`
    with work (talent_id, institution_id, region_code) as (
      select x.talent_id, x.institution_id, x.region_code from employment x where x.talent_id = any(${[...ids]}) and ${lasts('starts_on', 'ends_on')}
      union all
      select x.talent_id, h.id, x.region_code from secondment x, unnest(array[x.home_institution_id, x.host_institution_id]) as h(id)
        where x.talent_id = any(${[...ids]}) and x.status in ('APPROVED', 'ON_DUTY', 'ASSESSED') and ${lasts('starts_on', 'ends_on')}
      union all
      select x.talent_id, x.host_id, x.region_code from part_time_appointment x
        where x.talent_id = any(${[...ids]}) and x.status = 'ACTIVE' and ${lasts('starts_on', 'ends_on')}
      union all
      select x.talent_id, x.host_id, x.region_code from appointment x
        where x.talent_id = any(${[...ids]}) and x.status in ('APPOINTED', 'ACTIVE') and ${lasts('starts_on', 'ends_on')}
      union all
      select x.talent_id, x.enterprise_id, x.region_code from commissioner_assignment x
        where x.talent_id = any(${[...ids]}) and x.status in ('DISPATCHED', 'SERVING') and ${lasts('starts_on', 'ends_on')}
      union all
      select x.talent_id, h.id, x.region_code from doctor_placement x, unnest(array[x.university_id, x.enterprise_id]) as h(id)
        where x.talent_id = any(${[...ids]}) and ${lasts('entered_on', 'exited_on')}
      union all
      (select distinct on (x.talent_id) x.talent_id, null, x.region_code from employment x
        where x.talent_id = any(${[...ids]}) order by x.talent_id, x.starts_on desc, x.id))
    select talent_id as id, array_remove(array_agg(distinct institution_id), null) as institutions, array_agg(distinct region_code) as regions
    from work group by talent_id`.execute(request.db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => ({ persons: [id], institutions: byId.get(id)?.institutions ?? [], regions: byId.get(id)?.regions ?? [] }));
});

const placementKeys = ({ talentId, universityId, enterpriseId, regionCode }: DoctorPlacement): ConcernedKeys => ({
  persons: [talentId],
  institutions: [universityId, enterpriseId],
  regions: [regionCode],
});

/** Whom a record of each type with classified fields concerns. */
export const concerns = {
  Talent: ({ id }: Talent, request) => concernsOfTalent(request).load(id),
  ForeignWorkPermit: ({ talentId, employerId, regionCode }: ForeignWorkPermit) => ({
    persons: [talentId],
    institutions: [employerId],
    regions: [regionCode],
  }),
  Secondment: ({ talentId, homeInstitutionId, hostInstitutionId, regionCode }: Secondment) => ({
    persons: [talentId],
    institutions: [homeInstitutionId, hostInstitutionId],
    regions: [regionCode],
  }),
  PartTimeAppointment: ({ talentId, employerId, hostId, regionCode }: PartTimeAppointment) => ({
    persons: [talentId],
    institutions: [employerId, hostId],
    regions: [regionCode],
  }),
  // What is paid concerns the host, who pays; the own employer has no business with it.
  PartTimePay: ({ talentId, hostId, regionCode }: PartTimeAppointment) => ({
    persons: [talentId],
    institutions: [hostId],
    regions: [regionCode],
  }),
  DoctorPlacement: placementKeys,
  TalentAssessment: async ({ placementId }: TalentAssessment, request) =>
    placementKeys(await existing(doctorPlacementById(request).load(placementId))),
  Entitlement: async ({ talentId, placementId }: Entitlement, request) => {
    const [work, placement] = await Promise.all([
      concernsOfTalent(request).load(talentId),
      placementId === null ? null : doctorPlacementById(request).load(placementId),
    ]);
    return placement ? { ...work, institutions: [...(work.institutions ?? []), placement.universityId, placement.enterpriseId] } : work;
  },
} satisfies Readonly<Record<string, Concerns>>;
