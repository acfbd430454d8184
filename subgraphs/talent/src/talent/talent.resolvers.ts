import { talentFactsOf } from './talent-facts.queries.ts';
import { dayOf } from '@helix/service-kit/days';
import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import { appointmentsOfTalent } from '../appointment/appointment.queries.ts';
import { attributionsOfTalent } from '../attribution/attribution.queries.ts';
import { assignmentsOfTalent } from '../commissioner/commissioner.queries.ts';
import { placementsOfTalent } from '../doctor-placement/doctor-placement.queries.ts';
import { entitlementsOfTalent } from '../entitlement/entitlement.queries.ts';
import { expertMembershipsOf } from '../expert-pool/expert-pool.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { leavesOfTalent } from '../leave/leave.queries.ts';
import { partTimeAppointmentsOfTalent } from '../part-time-appointment/part-time-appointment.queries.ts';
import { selectionsOfTalent } from '../programme-selection/programme-selection.queries.ts';
import { secondmentsOfTalent } from '../secondment/secondment.queries.ts';
import { teamMembershipsOf } from '../team/team.queries.ts';
import { employmentById, employmentsOf } from './employment.queries.ts';
import { employerOf, staffCount, talentById, talentByOrcid, talents } from './talent.queries.ts';

export const talentResolvers: Resolvers = {
  Query: {
    talent: (_, { id }, request) => talentById(request).load(id),
    talentByOrcid: (_, { orcid }, request) => talentByOrcid(request).load(orcid),
    talents: (_, args, request) => talents.page(request, args),
  },
  Talent: {
    __resolveReference: (key, request) =>
      'id' in key ? talentById(request).load(key.id) : key.orcid ? talentByOrcid(request).load(key.orcid) : null,
    orcid: ({ orcid, nameConsentOn }) => (nameConsentOn === null ? null : orcid),
    discipline: ({ disciplineId }) => reference('Discipline', disciplineId),
    employer: async ({ id }, _, request) => reference('Institution', await employerOf(request).load(id)),
    employments: ({ id }, _, request) => employmentsOf(request).load(id),
    teamMemberships: ({ id }, _, request) => teamMembershipsOf(request).load(id),
    appointments: ({ id }, _, request) => appointmentsOfTalent(request).load(id),
    secondments: ({ id }, _, request) => secondmentsOfTalent(request).load(id),
    partTimeAppointments: ({ id }, _, request) => partTimeAppointmentsOfTalent(request).load(id),
    leaves: ({ id }, _, request) => leavesOfTalent(request).load(id),
    commissionerAssignments: ({ id }, _, request) => assignmentsOfTalent(request).load(id),
    doctorPlacements: ({ id }, _, request) => placementsOfTalent(request).load(id),
    programmeSelections: ({ id }, _, request) => selectionsOfTalent(request).load(id),
    attributions: ({ id }, _, request) => attributionsOfTalent(request).load(id),
    entitlements: ({ id }, _, request) => entitlementsOfTalent(request).load(id),
    expertMemberships: ({ id }, _, request) => expertMembershipsOf(request).load(id),
  },
  Employment: {
    __resolveReference: ({ id }, request) => employmentById(request).load(id),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    institution: ({ institutionId }) => reference('Institution', institutionId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
  },
  Institution: {
    talentFacts: ({ id }, _, request) => talentFactsOf(request).load(id),
    staffCount: ({ id }, { asOf, highestDegree, titleRank }, request) =>
      staffCount(request).load({
        institutionId: id,
        asOf: asOf ?? dayOf(request.now()),
        degrees: highestDegree ?? null,
        ranks: titleRank ?? null,
      }),
  },
};
