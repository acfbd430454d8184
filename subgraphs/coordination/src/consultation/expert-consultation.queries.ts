import { sql } from 'kysely';
import { anyOf, inYear, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy } from '@helix/service-kit/table';
import { oneVisible, published } from '../visibility.ts';
import { ConsultedExpert, ExpertConsultation } from './expert-consultation.entity.ts';

export const publishedConsultationById = oneVisible(ExpertConsultation, 'id');
export const expertsOf = manyBy(ConsultedExpert, 'consultationId', ['talentId']);

export const expertConsultations = listing(ExpertConsultation, {
  filter: {
    kind: anyOf('kind'),
    status: anyOf('status'),
    regionCode: anyOf('regionCode'),
    requestedById: anyOf('requestedById'),
    projectId: anyOf('projectId'),
    requestedOn: within('requestedOn'),
    year: inYear('requestedOn'),
  },
  order: { REQUESTED_ON: 'requestedOn' },
  defaultOrder: { field: 'REQUESTED_ON', direction: 'DESC' },
  facets: { kind: 'kind', status: 'status' },
  visible: () => published,
});
export const consultationsOfTalent = expertConsultations.of(
  'talent',
  (id) => sql`t.id in (select consultation_id from consulted_expert where talent_id = ${id})`,
);
