import { manyBy, oneBy } from '@helix/service-kit/table';
import { Entitlement } from './entitlement.entity.ts';

export const entitlementById = oneBy(Entitlement, 'id');
export const entitlementsOfTalent = manyBy(Entitlement, 'talentId', ['claimedOn']);
export const entitlementsOfPlacement = manyBy(Entitlement, 'placementId', ['claimedOn']);
