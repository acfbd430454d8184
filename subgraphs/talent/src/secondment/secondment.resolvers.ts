import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { regionStem } from '@helix/service-kit/identifiers';
import { talentById } from '../talent/talent.queries.ts';
import {
  quotaCounts,
  secondmentById,
  secondmentCount,
  secondments,
  secondmentsFrom,
  secondmentsInto,
  secondmentsOfZone,
} from './secondment.queries.ts';
import { isQualifiedSecondee, quotaOf } from './secondment.rules.ts';

export const secondmentResolvers: Resolvers = {
  Query: { secondments: (_, args, request) => secondments.page(request, args) },
  Secondment: {
    __resolveReference: ({ id }, request) => secondmentById(request).load(id),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    zone: ({ zoneId }) => reference('Park', zoneId),
    homeInstitution: ({ homeInstitutionId }) => reference('Institution', homeInstitutionId),
    hostInstitution: ({ hostInstitutionId }) => reference('Institution', hostInstitutionId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    quota: (secondment) => quotaOf(secondment),
    isQualified: async ({ talentId }, _, request) => isQualifiedSecondee(await existing(talentById(request).load(talentId))),
  },
  Institution: {
    secondmentsIn: ({ id }, args, request) => secondmentsInto.page(request, id, args),
    secondmentsOut: ({ id }, args, request) => secondmentsFrom.page(request, id, args),
  },
  Region: {
    secondmentCount: ({ code }, { year, direction }, request) =>
      secondmentCount(request).load({ stem: regionStem(code), year: year ?? null, direction: direction ?? null }),
  },
  Park: {
    secondments: ({ id }, args, request) => secondmentsOfZone.page(request, id, args),
    secondmentQuotas: ({ id }, { year }, request) => quotaCounts(request).load({ zoneId: id, year }),
  },
};
