import { sql } from 'kysely';
import { anyOf, exists, inYear, is, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { visibleContract } from '../policies.ts';
import { TechContract } from './tech-contract.entity.ts';

export const techContractById = oneVisible(TechContract, 'id', visibleContract);
export const techContractByRegistration = oneVisible(TechContract, 'registrationNo', visibleContract);

// No filter and no order by amount: either would tell the price of a contract that is not registered or that firms made among themselves.
export const techContracts = listing(TechContract, {
  visible: visibleContract,
  filter: {
    type: anyOf('type'),
    status: anyOf('status'),
    isRegistered: exists('registeredOn'),
    registeredYear: inYear('registeredOn'),
    registeredOn: within('registeredOn'),
    signedYear: inYear('signedOn'),
    sellerId: anyOf('sellerId'),
    buyerId: anyOf('buyerId'),
    payerId: anyOf('payerId'),
    intermediaryId: anyOf('intermediaryId'),
    chainId: anyOf('chainId'),
    projectId: anyOf('projectId'),
    isStartupPayment: is('isStartupPayment'),
    isPaidByBuyer: where<boolean>((wanted) => sql`(t.payer_id = t.buyer_id) = ${wanted}`),
    cityCode: anyOf('cityCode'),
  },
  order: { ID: 'id', SIGNED_ON: 'signedOn', REGISTERED_ON: 'registeredOn' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { type: 'type', status: 'status', chainId: 'chainId', cityCode: 'cityCode', isStartupPayment: 'isStartupPayment' },
});
export const contractsOfSeller = techContracts.of('seller', (id) => sql`t.seller_id = ${id}`);
export const contractsOfBuyer = techContracts.of('buyer', (id) => sql`t.buyer_id = ${id}`);
export const contractsOfIntermediary = techContracts.of('intermediary', (id) => sql`t.intermediary_id = ${id}`);
export const contractsOfPlacement = techContracts.of('placement', (id) => sql`t.placement_id = ${id}`);
export const contractsOfProject = techContracts.of('project', (id) => sql`t.project_id = ${id}`);

export const contractsOfDemand = manyVisible(TechContract, 'demandId', visibleContract, sql`t.signed_on, t.id`);
export const contractsOfChallenge = manyVisible(TechContract, 'challengeId', visibleContract, sql`t.signed_on, t.id`);
