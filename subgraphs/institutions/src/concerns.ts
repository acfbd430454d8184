import type { Concerns } from '@helix/service-kit/enforcement';
import { existing } from '@helix/service-kit/loaders';
import { institutionById } from './institution/institution.queries.ts';
import type { EnterpriseRdProfile } from './rd-profile/enterprise-rd-profile.entity.ts';

/** Whom a record of each type with classified fields concerns: the firm, and the offices of the region where it is registered. */
export const concerns = {
  EnterpriseRdProfile: async ({ enterpriseId }: EnterpriseRdProfile, request) => ({
    institutions: [enterpriseId],
    regions: [(await existing(institutionById(request).load(enterpriseId))).regionCode],
  }),
} satisfies Readonly<Record<string, Concerns>>;
