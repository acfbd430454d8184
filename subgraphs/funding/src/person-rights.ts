import { sql, type RawBuilder } from 'kysely';
import { accounts } from '@helix/service-kit/legal-holds';
import { personRights } from '@helix/service-kit/person-rights';
import type { Resolvers } from './generated/resolvers.ts';
import { Payment } from './payment/payment.entity.ts';
import { PaymentObligation, ReviewScore, SubsidyApplication } from './subsidy-application/subsidy-application.entity.ts';

/** Claims for a person: those that name the person, and those of which the person is the subject. */
const applicationsOf = (person: string): RawBuilder<unknown> => sql`
  (select a.id from subsidy_application a where a.talent_id = ${person} or (a.subject_type = 'TALENT' and a.subject_id = ${person}))`;
const owedOrPaid = (person: string): RawBuilder<unknown> => sql`
  (t.application_id in ${applicationsOf(person)} or (t.subject_type = 'TALENT' and t.subject_id = ${person}))`;

/** Everything that is held on a person here: claims, what is owed on them and what was paid. Public money leaves accounts that are kept. */
const rights = personRights([
  { entity: SubsidyApplication, about: (person) => sql`t.id in ${applicationsOf(person)}`, erasure: accounts },
  {
    entity: ReviewScore,
    about: (person) => sql`t.application_id in ${applicationsOf(person)}`,
    erasure: accounts,
    ofOthers: ['reviewerId'],
  },
  { entity: PaymentObligation, about: owedOrPaid, erasure: accounts },
  {
    entity: Payment,
    about: (person) => sql`
      (${owedOrPaid(person)} or t.obligation_id in (select o.id from payment_obligation o where o.application_id in ${applicationsOf(person)}))`,
    erasure: accounts,
  },
]);

export const personRightsResolvers: Resolvers = {
  Query: { fundingPersonalData: (_, { talentId }, request) => rights.export(talentId, request) },
  Mutation: { fundingErasePersonalData: (_, { input }, request) => rights.erase(input, request) },
};
