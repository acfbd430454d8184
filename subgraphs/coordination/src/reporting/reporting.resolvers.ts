import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { today } from '../today.ts';
import { missingReportsOf, periodicReports, reportingDuties, reportingDutyByCode } from './reporting.queries.ts';
import { isMissing } from './reporting.rules.ts';

export const reportingResolvers: Resolvers = {
  Query: {
    reportingDuties: (_, __, request) => reportingDuties(request),
    periodicReports: (_, args, request) => periodicReports.page(request, args),
  },
  ReportingDuty: {
    __resolveReference: ({ code }, request) => reportingDutyByCode(request).load(code),
  },
  PeriodicReport: {
    unit: ({ unitId }) => reference('Institution', unitId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    duty: ({ dutyCode }, _, request) => (dutyCode === null ? null : reportingDutyByCode(request).load(dutyCode)),
    isMissing: (report, _, request) => isMissing(report, today(request)),
  },
  Institution: {
    missingReports: ({ id }, args, request) => missingReportsOf.page(request, id, args),
  },
};
