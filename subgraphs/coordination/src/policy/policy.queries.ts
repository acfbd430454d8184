import { sql } from 'kysely';
import { anyOf, contains, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy } from '@helix/service-kit/table';
import { oneVisible } from '../visibility.ts';
import { ClauseResponsibility, PolicyClause, PolicyDocument, PolicyRelation } from './policy.entity.ts';

/** What funding's instrument tells this subgraph: the clause it rests on. */
export interface PolicyInstrument {
  readonly code: string;
  readonly clauseId: string;
}

// A class that no text states does not hide a document: only an express decision not to publish does (BS-01b).
const publicDocument = sql`t.publication_class is distinct from 'NOT_PUBLIC'`;
const clauseOfPublicDocument = sql`t.document_id in (select id from policy_document where publication_class is distinct from 'NOT_PUBLIC')`;

export const policyDocumentById = oneVisible(PolicyDocument, 'id', publicDocument);
export const policyClauseById = oneVisible(PolicyClause, 'id', clauseOfPublicDocument);
export const clausesBelow = manyBy(PolicyClause, 'parentId', ['ordinal']);
export const responsibleUnitsOf = manyBy(ClauseResponsibility, 'clauseId', ['ordinal']);
export const relationsOf = manyBy(PolicyRelation, 'documentId');

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
  visible: () => publicDocument,
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
  visible: () => clauseOfPublicDocument,
});
export const clausesOfDocument = policyClauses.of('document', (id) => sql`t.document_id = ${id}`);
