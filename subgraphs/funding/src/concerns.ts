import { sql } from 'kysely';
import type { ConcernedKeys } from '@helix/service-kit/classification';
import type { Concerns } from '@helix/service-kit/enforcement';
import { batched } from '@helix/service-kit/loaders';
import type { Loan, TaxBenefit } from './finance/finance.entity.ts';
import type { DoctorPlacement } from './subjects.ts';
import type { SubsidyApplication } from './subsidy-application/subsidy-application.entity.ts';

/** Where a person claims benefits; offices of other places are not concerned. */
const regionsOfClaims = batched(async (ids: readonly string[], request): Promise<string[][]> => {
  const { rows } = await sql<{ id: string; regions: string[] }>`
    select talent_id as id, array_agg(distinct region_code) as regions from subsidy_application
    where talent_id = any(${[...ids]}) group by 1`.execute(request.db);
  const regions = new Map(rows.map((row) => [row.id, row.regions]));
  return ids.map((id) => regions.get(id) ?? []);
});

const known = (...keys: readonly (string | null | undefined)[]): string[] => keys.filter((key) => key != null);

/** Whom a record of each type with classified fields concerns. */
export const concerns = {
  SubsidyApplication: ({ id, talentId, applicantId, subjectType, subjectId, regionCode }: SubsidyApplication): ConcernedKeys => ({
    persons: known(talentId),
    institutions: known(applicantId, subjectType === 'INSTITUTION' ? subjectId : null),
    regions: [regionCode],
    assignments: [id],
  }),
  Loan: ({ borrowerId, bankId, regionCode }: Loan): ConcernedKeys => ({ institutions: [borrowerId, bankId], regions: [regionCode] }),
  TaxBenefit: ({ enterpriseId, regionCode }: TaxBenefit): ConcernedKeys => ({ institutions: [enterpriseId], regions: [regionCode] }),
  Talent: async ({ id }: { readonly id: string }, request) => ({ persons: [id], regions: await regionsOfClaims(request).load(id) }),
  DoctorPlacement: ({ talent, enterprise, enterpriseRegion }: DoctorPlacement): ConcernedKeys => ({
    persons: known(talent?.id),
    institutions: known(enterprise?.id),
    regions: known(enterpriseRegion?.code),
  }),
} satisfies Readonly<Record<string, Concerns>>;
