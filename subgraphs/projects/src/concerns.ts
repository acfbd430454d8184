import type { Concerns } from '@helix/service-kit/enforcement';
import { existing } from '@helix/service-kit/loaders';
import type { Bid } from './challenge/challenge.entity.ts';
import { challengeById } from './challenge/challenge.queries.ts';
import type { MakerspaceReport } from './platform/platform.entity.ts';
import { platformById } from './platform/platform.queries.ts';

/** Whom a record of each type with classified fields concerns. */
export const concerns = {
  Bid: async ({ id, challengeId, bidderId, leaderId }: Bid, request) => ({
    persons: [leaderId],
    institutions: [bidderId],
    assignments: [id],
    regions: [(await existing(challengeById(request).load(challengeId))).cityCode],
  }),
  MakerspaceReport: async ({ platformId }: MakerspaceReport, request) => {
    const { hostId, parkId, regionCode, cityCode } = await existing(platformById(request).load(platformId));
    return { institutions: [hostId], parks: parkId === null ? [] : [parkId], regions: [regionCode, cityCode] };
  },
} satisfies Readonly<Record<string, Concerns>>;
