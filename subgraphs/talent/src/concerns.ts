import { sql } from 'kysely';
import type { ConcernedKeys } from '@helix/service-kit/classification';
import type { Concerns } from '@helix/service-kit/enforcement';
import { batched } from '@helix/service-kit/loaders';
import { holds } from '@helix/service-kit/regions';
import { today } from './talent/talent.queries.ts';

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

/** Whom a record of each type with classified fields concerns. */
export const concerns = {
  Talent: ({ id }: { id: string }, request) => concernsOfTalent(request).load(id),
} satisfies Readonly<Record<string, Concerns>>;
