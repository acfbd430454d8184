import { existing } from '@helix/service-kit/loaders';
import { coordinationBodyById } from '../body/coordination-body.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { subjectOf } from '../subject.ts';
import { tasksOfMeeting, tasksOfQuarter, tasksOfResolution } from '../task/task.queries.ts';
import {
  agendaItemById,
  agendaItemsAboutDemand,
  agendaOfMeeting,
  jointConferenceQuarters,
  keyOfQuarter,
  meetingById,
  meetings,
  meetingsHeldIn,
  resolutionsOfAgendaItem,
  resolutionsOfMeeting,
  subjectsOfAgendaItem,
} from './meeting.queries.ts';

export const meetingResolvers: Resolvers = {
  Query: {
    meeting: (_, { id }, request) => meetingById(request).load(id),
    meetings: (_, args, request) => meetings.page(request, args),
    jointConferenceQuarters: (_, { bodyId, regionCode, year }, request) =>
      jointConferenceQuarters(request, { bodyId: bodyId ?? null, regionCode: regionCode ?? null, year }),
  },
  Meeting: {
    __resolveReference: ({ id }, request) => meetingById(request).load(id),
    body: ({ bodyId }, _, request) => existing(coordinationBodyById(request).load(bodyId)),
    minutesZh: ({ minutesZh, minutesPublishedOn }) => (minutesPublishedOn === null ? null : minutesZh),
    draftMinutesZh: ({ minutesZh, minutesPublishedOn }) => (minutesPublishedOn === null ? minutesZh : null),
    agenda: ({ id }, _, request) => agendaOfMeeting(request).load(id),
    resolutions: ({ id }, _, request) => resolutionsOfMeeting(request).load(id),
    tasks: ({ id }, args, request) => tasksOfMeeting.page(request, id, args),
  },
  AgendaItem: {
    meeting: ({ meetingId }, _, request) => existing(meetingById(request).load(meetingId)),
    subjects: async ({ id }, _, request) => (await subjectsOfAgendaItem(request).load(id)).map((row) => subjectOf(row)),
    resolutions: ({ id }, _, request) => resolutionsOfAgendaItem(request).load(id),
  },
  Resolution: {
    meeting: ({ meetingId }, _, request) => existing(meetingById(request).load(meetingId)),
    agendaItem: ({ agendaItemId }, _, request) => (agendaItemId === null ? null : agendaItemById(request).load(agendaItemId)),
    tasks: ({ id }, args, request) => tasksOfResolution.page(request, id, args),
  },
  JointConferenceQuarter: {
    body: ({ bodyId }, _, request) => existing(coordinationBodyById(request).load(bodyId)),
    isMissing: ({ isElapsed, wasHeld }) => isElapsed && !wasHeld,
    heldMeetings: (quarter, _, request) => meetingsHeldIn(request).load(keyOfQuarter(quarter)),
    tasks: (quarter, args, request) => tasksOfQuarter.page(request, keyOfQuarter(quarter), args),
  },
  Demand: {
    agendaItems: ({ id }, _, request) => agendaItemsAboutDemand(request).load(id),
  },
};
