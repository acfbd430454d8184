import { sql } from 'kysely';
import { anyOf, exists, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { among, visibleCase, visibleDecision } from '../policies.ts';
import { CaseDecision, FastTrackCase } from './case.entity.ts';

export const caseById = oneVisible(FastTrackCase, 'id', visibleCase);
export const decisionById = oneVisible(CaseDecision, 'id', visibleDecision);
export const decisionsOfCase = manyVisible(CaseDecision, 'caseId', visibleDecision, sql`t.decided_on, t.id`);
export const casesOfProject = manyVisible(
  FastTrackCase,
  'subjectId',
  among(sql`t.subject_type = 'Project'`, visibleCase),
  sql`t.proposed_on desc, t.id`,
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
  visible: visibleCase,
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
  visible: visibleDecision,
});
export const decisionsOnChain = caseDecisions.of('chain', (id) => sql`t.chain_id = ${id}`);
