import { sql } from 'kysely';
import { anyOf, exists, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyVisible, oneVisible, published } from '../visibility.ts';
import { CaseDecision, FastTrackCase } from './case.entity.ts';

export const publishedCaseById = oneVisible(FastTrackCase, 'id');
export const publishedDecisionById = oneVisible(CaseDecision, 'id');
export const decisionsOfCase = manyVisible(CaseDecision, 'caseId', sql`t.decided_on, t.id`);
export const casesOfProject = manyVisible(
  FastTrackCase,
  'subjectId',
  sql`t.proposed_on desc, t.id`,
  sql`t.subject_type = 'Project' and ${published}`,
);

export const fastTrackCases = listing(FastTrackCase, {
  filter: {
    category: anyOf('category'),
    status: anyOf('status'),
    regionCode: anyOf('regionCode'),
    hasLiaisonUnit: exists('liaisonUnitId'),
    proposedOn: within('proposedOn'),
  },
  order: { PROPOSED_ON: 'proposedOn' },
  defaultOrder: { field: 'PROPOSED_ON', direction: 'DESC' },
  facets: { category: 'category', status: 'status' },
  visible: () => published,
});

export const caseDecisions = listing(CaseDecision, {
  filter: {
    decidingKind: anyOf('decidingKind'),
    chainId: anyOf('chainId'),
    regionCode: anyOf('regionCode'),
    decidedOn: within('decidedOn'),
  },
  order: { DECIDED_ON: 'decidedOn' },
  defaultOrder: { field: 'DECIDED_ON', direction: 'DESC' },
  facets: { decidingKind: 'decidingKind' },
  visible: () => published,
});
export const decisionsOnChain = caseDecisions.of('chain', (id) => sql`t.chain_id = ${id}`);
