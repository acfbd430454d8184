import { existing } from '@helix/service-kit/loaders';
import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { platformById } from '../platform/platform.queries.ts';
import {
  instrumentById,
  instruments,
  instrumentsOfOwner,
  sharingOfInstrument,
  sharingProvidedBy,
  sharingRecordById,
  sharingRecords,
  sharingUsedBy,
} from './instrument.queries.ts';

export const instrumentResolvers: Resolvers = {
  Query: {
    instrument: (_, { id }, request) => instrumentById(request).load(id),
    instruments: (_, args, request) => instruments.page(request, args),
    sharingRecords: (_, args, request) => sharingRecords.page(request, args),
  },
  Instrument: {
    __resolveReference: ({ id }, request) => instrumentById(request).load(id),
    owner: ({ ownerId }) => reference('Institution', ownerId),
    platform: ({ platformId }, _, request) => (platformId === null ? null : platformById(request).load(platformId)),
    value: ({ valueFen }) => moneyOf(valueFen),
    ratePerHour: ({ ratePerHourFen }) => moneyOf(ratePerHourFen),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
    sharingRecords: ({ id }, args, request) => sharingOfInstrument.page(request, id, args),
  },
  SharingRecord: {
    __resolveReference: ({ id }, request) => sharingRecordById(request).load(id),
    instrument: ({ instrumentId }, _, request) => existing(instrumentById(request).load(instrumentId)),
    provider: ({ providerId }) => reference('Institution', providerId),
    user: ({ userId }) => reference('Institution', userId),
    fee: ({ feeFen }) => moneyOf(feeFen),
  },
  Institution: {
    instruments: ({ id }, args, request) => instrumentsOfOwner.page(request, id, args),
    sharingProvided: ({ id }, args, request) => sharingProvidedBy.page(request, id, args),
    sharingUsed: ({ id }, args, request) => sharingUsedBy.page(request, id, args),
  },
};
