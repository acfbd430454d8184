import { sql } from 'kysely';
import { anyOf, inYear, within } from '@helix/service-kit/filters';
import { listing, type ListingShape } from '@helix/service-kit/listing';
import { manyBy, oneVisible } from '@helix/service-kit/table';
import { visibleByExpert, visibleConsultation } from '../policies.ts';
import { ConsultedExpert, ExpertConsultation } from './expert-consultation.entity.ts';

export const consultationById = oneVisible(ExpertConsultation, 'id', visibleConsultation);
export const expertsOf = manyBy(ConsultedExpert, 'consultationId');

const shape: ListingShape<typeof ExpertConsultation> = {
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
  visible: visibleConsultation,
};
export const expertConsultations = listing(ExpertConsultation, shape);
export const consultationsOfTalent = listing(ExpertConsultation, { ...shape, visible: visibleByExpert }).of(
  'talent',
  (id) => sql`t.id in (select consultation_id from consulted_expert where talent_id = ${id})`,
);
