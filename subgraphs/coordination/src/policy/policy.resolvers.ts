import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { targetsOfClause } from '../indicator/indicator.queries.ts';
import { tasksOfClause } from '../task/task.queries.ts';
import {
  clausesBelow,
  clausesOfDocument,
  policyClauseById,
  policyClauses,
  policyDocumentById,
  policyDocuments,
  relationsOf,
  responsibleUnitsOf,
} from './policy.queries.ts';

export const policyResolvers: Resolvers = {
  Query: {
    policyDocument: (_, { id }, request) => policyDocumentById(request).load(id),
    policyDocuments: (_, args, request) => policyDocuments.page(request, args),
    policyClause: (_, { id }, request) => policyClauseById(request).load(id),
    policyClauses: (_, args, request) => policyClauses.page(request, args),
  },
  PolicyDocument: {
    __resolveReference: ({ id }, request) => policyDocumentById(request).load(id),
    issuer: ({ issuerId }) => reference('Institution', issuerId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    clauses: ({ id }, args, request) => clausesOfDocument.page(request, id, args),
    relations: ({ id }, _, request) => relationsOf(request).load(id),
  },
  PolicyClause: {
    __resolveReference: ({ id }, request) => policyClauseById(request).load(id),
    document: ({ documentId }, _, request) => existing(policyDocumentById(request).load(documentId)),
    parent: ({ parentId }, _, request) => (parentId === null ? null : policyClauseById(request).load(parentId)),
    children: ({ id }, _, request) => clausesBelow(request).load(id),
    responsibleUnits: ({ id }, _, request) => responsibleUnitsOf(request).load(id),
    targets: ({ id }, args, request) => targetsOfClause.page(request, id, args),
    tasks: ({ id }, args, request) => tasksOfClause.page(request, id, args),
  },
  ClauseResponsibility: {
    institution: ({ institutionId }) => reference('Institution', institutionId),
  },
  PolicyRelation: {
    otherDocument: ({ otherDocumentId }, _, request) =>
      otherDocumentId === null ? null : policyDocumentById(request).load(otherDocumentId),
  },
  PolicyInstrument: {
    clause: ({ clauseId }, _, request) => policyClauseById(request).load(clauseId),
    adoptionStatus: async ({ clauseId }, _, request) => {
      const clause = await policyClauseById(request).load(clauseId);
      return clause && (await existing(policyDocumentById(request).load(clause.documentId))).status;
    },
  },
};
