import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { ratioOf } from '../ratio.rules.ts';
import {
  componentsOf,
  constructionProjectById,
  constructionProjects,
  constructionProjectsOfPark,
  latestReportOf,
  reportsOf,
} from './construction-project.queries.ts';

export const constructionProjectResolvers: Resolvers = {
  Query: {
    constructionProject: (_, { id }, request) => constructionProjectById(request).load(id),
    constructionProjects: (_, args, request) => constructionProjects.page(request, args),
  },
  ConstructionProject: {
    __resolveReference: ({ id }, request) => constructionProjectById(request).load(id),
    total: ({ totalFen }) => moneyOf(totalFen),
    done: ({ doneFen }) => moneyOf(doneFen),
    progress: ({ doneFen, totalFen }) => ratioOf(BigInt(doneFen), BigInt(totalFen)),
    park: ({ parkId }) => reference('Park', parkId),
    builder: ({ builderId }) => reference('Institution', builderId),
    responsibleUnit: ({ responsibleUnitId }) => reference('Institution', responsibleUnitId),
    components: ({ id }, _, request) => componentsOf(request).load(id),
    reports: ({ id }, args, request) => reportsOf.page(request, id, args),
    latestReport: ({ id }, _, request) => latestReportOf(request).load(id),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
  },
  ConstructionReport: {
    done: ({ doneFen }) => moneyOf(doneFen),
    progress: ({ doneFen, totalFen }) => ratioOf(BigInt(doneFen), BigInt(totalFen)),
    delayUnit: ({ delayUnitId }) => reference('Institution', delayUnitId),
  },
  Park: {
    constructionProjects: ({ id }, args, request) => constructionProjectsOfPark.page(request, id, args),
  },
};
