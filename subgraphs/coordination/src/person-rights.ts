import { sql, type RawBuilder } from 'kysely';
import type { LegalHold } from '@helix/service-kit/legal-holds';
import { personRights } from '@helix/service-kit/person-rights';
import { ConsultedExpert } from './consultation/expert-consultation.entity.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Issue } from './issue/issue.entity.ts';
import { LiaisonAssignment, LiaisonContact } from './liaison/liaison.entity.ts';
import { TalentProgrammeTag } from './task/task.entity.ts';

/** 决策档案 Opinions that were given on decisions. */
const decisions: LegalHold = {
  basisZh: '《重大行政决策程序暂行条例》：专家论证意见须归入决策档案',
  basisEn: 'Interim Regulation on Procedures of Major Administrative Decisions: opinions of experts belong to the archives of the decision',
};

const linksOf = (person: string): RawBuilder<unknown> => sql`
  (select l.id from liaison_assignment l where l.subject_type = 'Talent' and l.subject_id = ${person})`;

/**
 * Everything that is held on a person here. A liaison official's link stays as work of that official, but with nobody any more, and nothing of what was
 * noted; quarterly counts and reports go by placement, which only the talent office can put to a person.
 */
const rights = personRights([
  {
    entity: LiaisonAssignment,
    about: (person) => sql`t.id in ${linksOf(person)}`,
    erasure: { empty: ['subjectType', 'subjectId'] },
  },
  { entity: LiaisonContact, about: (person) => sql`t.assignment_id in ${linksOf(person)}`, erasure: { empty: ['noteZh'] } },
  { entity: Issue, about: (person) => sql`t.assignment_id in ${linksOf(person)}`, erasure: { empty: ['assignmentId'] } },
  { entity: ConsultedExpert, about: (person) => sql`t.talent_id = ${person} and t.answered_on is not null`, erasure: decisions },
  { entity: ConsultedExpert, about: (person) => sql`t.talent_id = ${person} and t.answered_on is null`, erasure: 'DELETE' },
  { entity: TalentProgrammeTag, about: (person) => sql`t.talent_id = ${person}`, erasure: 'DELETE' },
]);

export const personRightsResolvers: Resolvers = {
  Query: { coordinationPersonalData: (_, { talentId }, request) => rights.export(talentId, request) },
  Mutation: { coordinationErasePersonalData: (_, { input }, request) => rights.erase(input, request) },
};
