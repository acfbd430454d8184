import { sql } from 'kysely';
import { anyOf, exists, inYear, is, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { visibleMany, visibleOne } from '../visible.ts';
import { TechContract } from './tech-contract.entity.ts';

const signed = sql`t.status <> 'DRAFT'`;

export const techContractById = visibleOne(TechContract, 'id', signed);
export const techContractByRegistration = visibleOne(TechContract, 'registrationNo', signed);

// No filter and no order by amount: either would tell the price of a contract that is not registered.
export const techContracts = listing(TechContract, {
  visible: () => signed,
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

export const contractsOfDemand = visibleMany(TechContract, 'demandId', signed, sql`t.signed_on, t.id`);
export const contractsOfChallenge = visibleMany(TechContract, 'challengeId', signed, sql`t.signed_on, t.id`);
