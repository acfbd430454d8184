import { reference } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { subjectOf } from '../subject.ts';
import {
  disclosureRecordById,
  disclosureRecords,
  disclosuresOfChallenge,
  disclosuresOfProject,
  disclosuresOfSubsidyApplication,
} from './disclosure-record.queries.ts';

export const disclosureRecordResolvers: Resolvers = {
  Query: {
    disclosureRecords: (_, args, request) => disclosureRecords.page(request, args),
  },
  DisclosureRecord: {
    __resolveReference: ({ id }, request) => disclosureRecordById(request).load(id),
    subject: (record) => subjectOf(record),
    publisher: ({ publisherId }) => reference('Institution', publisherId),
    recipients: ({ recipientIds }) => recipientIds.map((id) => reference('Institution', id)),
  },
  Project: {
    disclosures: ({ id }, _, request) => disclosuresOfProject(request).load(id),
  },
  Challenge: {
    disclosure: async ({ id }, _, request) => (await disclosuresOfChallenge(request).load(id))[0] ?? null,
  },
  SubsidyApplication: {
    disclosure: async ({ id }, _, request) => (await disclosuresOfSubsidyApplication(request).load(id))[0] ?? null,
  },
};
