import { sql } from 'kysely';
import { anyOf, contains, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy, manyVisible, oneVisible } from '@helix/service-kit/table';
import { visiblePolicyClause, visiblePolicyDocument, visiblePolicyRelation } from '../policies.ts';
import { ClauseResponsibility, PolicyClause, PolicyDocument, PolicyRelation } from './policy.entity.ts';

/** What funding's instrument tells this subgraph: the clause it rests on. */
export interface PolicyInstrument {
  readonly code: string;
  readonly clauseId: string;
}

export const policyDocumentById = oneVisible(PolicyDocument, 'id', visiblePolicyDocument);
export const policyClauseById = oneVisible(PolicyClause, 'id', visiblePolicyClause);
export const clausesBelow = manyBy(PolicyClause, 'parentId', ['ordinal']);
export const responsibleUnitsOf = manyBy(ClauseResponsibility, 'clauseId', ['ordinal']);
export const relationsOf = manyVisible(PolicyRelation, 'documentId', visiblePolicyRelation);

export const policyDocuments = listing(PolicyDocument, {
  filter: {
    kind: anyOf('kind'),
    status: anyOf('status'),
    regionCode: anyOf('regionCode'),
    publicationClass: anyOf('publicationClass'),
    text: contains('titleZh', 'titleEn', 'docNumber'),
  },
  order: { ID: 'id', ISSUED_ON: 'issuedOn' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { kind: 'kind', status: 'status', regionCode: 'regionCode' },
  visible: visiblePolicyDocument,
});

export const policyClauses = listing(PolicyClause, {
  filter: {
    documentId: anyOf('documentId'),
    responsibleUnitId: where<readonly string[]>(
      (ids) => sql`t.id in (select clause_id from clause_responsibility where institution_id = any(${[...ids]}::text[]))`,
    ),
    text: contains('headingZh', 'headingEn', 'summaryZh', 'summaryEn'),
  },
  order: { ID: 'id', ORDINAL: 'ordinal' },
  defaultOrder: { field: 'ORDINAL', direction: 'ASC' },
  facets: { documentId: 'documentId' },
  visible: visiblePolicyClause,
});
export const clausesOfDocument = policyClauses.of('document', (id) => sql`t.document_id = ${id}`);
