import { existing } from '@helix/service-kit/loaders';
import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { subjectOf } from '../subject.ts';
import {
  collaborationEventById,
  collaborationEvents,
  demandsOfEvent,
  eventOfDemand,
  exhibitsOf,
  fairExhibitsOfAchievement,
  hostsOf,
  outcomesOfEvent,
  participationsOf,
  releasesOfAchievement,
  sectorsOf,
} from './collaboration-event.queries.ts';
import { isJointlyHosted } from './collaboration-event.rules.ts';

export const collaborationEventResolvers: Resolvers = {
  Query: {
    collaborationEvent: (_, { id }, request) => collaborationEventById(request).load(id),
    collaborationEvents: (_, args, request) => collaborationEvents.page(request, args),
  },
  CollaborationEvent: {
    __resolveReference: ({ id }, request) => collaborationEventById(request).load(id),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    hosts: async ({ id }, _, request) =>
      (await hostsOf(request).load(id)).map(({ institutionId }) => reference('Institution', institutionId)),
    participations: ({ id }, args, request) => participationsOf.page(request, id, args),
    sectors: ({ id }, _, request) => sectorsOf(request).load(id),
    isJointlyHosted: async ({ id }, _, request) => isJointlyHosted(await hostsOf(request).load(id)),
    presentedDemands: async ({ id }, _, request) =>
      (await demandsOfEvent(request).load(id)).map(({ demandId }) => reference('Demand', demandId)),
    exhibits: ({ id }, args, request) => exhibitsOf.page(request, id, args),
    outcomes: ({ id }, args, request) => outcomesOfEvent.page(request, id, args),
  },
  EventParticipation: {
    institution: ({ institutionId }) => reference('Institution', institutionId),
  },
  EventExhibit: {
    event: ({ eventId }, _, request) => existing(collaborationEventById(request).load(eventId)),
    achievement: ({ achievementId }) => reference('Achievement', achievementId),
    exhibitor: ({ exhibitorId }) => reference('Institution', exhibitorId),
  },
  EventOutcome: {
    event: ({ eventId }, _, request) => existing(collaborationEventById(request).load(eventId)),
    record: ({ recordType, recordId }) => subjectOf({ subjectType: recordType, subjectId: recordId }),
    amount: ({ amountFen }) => moneyOf(amountFen),
  },
  Demand: {
    event: ({ id }, _, request) => eventOfDemand(request).load(id),
  },
  Achievement: {
    releases: ({ id }, _, request) => releasesOfAchievement(request).load(id),
    fairExhibits: ({ id }, _, request) => fairExhibitsOfAchievement(request).load(id),
  },
};
