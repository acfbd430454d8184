import { describe, expect, it } from 'vitest';
import { isQualifiedSecondee, quotaOf } from './secondment.rules.ts';

describe('the quotas of the three zones 三区挂职名额', () => {
  const zoneId = 'park-lz-new-area';
  it.each([
    ['GOVERNMENT_TO_UNIVERSITY', 'MANAGER_TRAINEE', 'MANAGERS'],
    ['ENTERPRISE_TO_UNIVERSITY', 'MANAGER_TRAINEE', 'MANAGERS'],
    ['ENTERPRISE_TO_VOCATIONAL', 'DUAL_TEACHER', 'DUAL_TEACHERS'],
    ['ENTERPRISE_TO_VOCATIONAL', 'MANAGER_TRAINEE', null],
    ['UNIVERSITY_TO_GOVERNMENT', 'ST_DEPUTY', 'SPECIALISTS'],
    ['UNIVERSITY_TO_ENTERPRISE', 'TECHNICAL_SUPERVISOR', 'SPECIALISTS'],
    ['UNIVERSITY_TO_GOVERNMENT', 'DEPARTMENT_STAFF', null],
  ])('[AR-06] %s as %s belongs to %s', (direction, role, quota) => expect(quotaOf({ zoneId, direction, role })).toBe(quota));

  it('[AR-06] are for the zones alone', () =>
    expect(quotaOf({ zoneId: null, direction: 'UNIVERSITY_TO_GOVERNMENT', role: 'ST_DEPUTY' })).toBeNull());
});

describe('qualification of secondees 挂职资格', () => {
  it.each([
    ['MASTER', null, true],
    ['DOCTOR', 'JUNIOR', true],
    ['BACHELOR', 'ASSOCIATE_SENIOR', true],
    ['BACHELOR', 'SENIOR', true],
    ['BACHELOR', 'INTERMEDIATE', false],
    ['BACHELOR', null, false],
  ])('[AR-06] %s with title %s: %s', (highestDegree, titleRank, qualified) =>
    expect(isQualifiedSecondee({ highestDegree, titleRank })).toBe(qualified),
  );
});
