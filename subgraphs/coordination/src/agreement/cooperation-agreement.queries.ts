import { sql } from 'kysely';
import { anyOf, contains, wanWithin, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { AgreementParty, CooperationAgreement, ResourceCommitment } from './cooperation-agreement.entity.ts';

export const cooperationAgreementById = oneBy(CooperationAgreement, 'id');
export const partiesOf = manyBy(AgreementParty, 'agreementId', ['ordinal']);

export const cooperationAgreements = listing(CooperationAgreement, {
  filter: {
    kind: anyOf('kind'),
    status: anyOf('status'),
    regionCode: anyOf('regionCode'),
    partyId: where<readonly string[]>(
      (ids) => sql`t.id in (select agreement_id from agreement_party where institution_id = any(${[...ids]}::text[]))`,
    ),
    signedOn: within('signedOn'),
    text: contains('titleZh'),
  },
  order: { SIGNED_ON: 'signedOn' },
  defaultOrder: { field: 'SIGNED_ON', direction: 'DESC' },
  facets: { kind: 'kind', status: 'status' },
});
export const agreementsOfInstitution = cooperationAgreements.of(
  'institution',
  (id) => sql`t.id in (select agreement_id from agreement_party where institution_id = ${id})`,
);

export const resourceCommitments = listing(ResourceCommitment, {
  filter: {
    kind: anyOf('kind'),
    status: anyOf('status'),
    chainId: anyOf('chainId'),
    providerId: anyOf('providerId'),
    regionCode: anyOf('regionCode'),
    value: wanWithin('valueFen'),
  },
  order: { COMMITTED_ON: 'committedOn', VALUE: 'valueFen' },
  defaultOrder: { field: 'COMMITTED_ON', direction: 'DESC' },
  facets: { kind: 'kind', status: 'status' },
});
export const commitmentsOfChain = resourceCommitments.of('chain', (id) => sql`t.chain_id = ${id}`);
