import { describe, expect, it } from 'vitest';
import { publicAmountFen, resultingContract } from './tech-contract.rules.ts';

describe('合同额公开 the price of a contract', () => {
  it('is served once the contract is registered', () =>
    expect(publicAmountFen({ isBetweenFirms: false, registeredOn: '2025-01-06' }, '5000')).toBe('5000'));
  it('is not served where firms made it among themselves', () =>
    expect(publicAmountFen({ isBetweenFirms: true, registeredOn: '2025-01-06' }, '5000')).toBeNull());
  it('is not served before', () => expect(publicAmountFen({ isBetweenFirms: false, registeredOn: null }, '5000')).toBeNull());
  it('stays open where the part for technology is not assessed', () =>
    expect(publicAmountFen({ isBetweenFirms: false, registeredOn: '2025-01-06' }, null)).toBeNull());
});

describe('the contract that came of a challenge', () => {
  const contract = (id: string, signedOn: string, status = 'PERFORMING') => ({ id, signedOn, status });

  it('is the latest signed where a horse race brought several', () =>
    expect(resultingContract([contract('a', '2025-03-01'), contract('c', '2025-06-01'), contract('b', '2025-04-01')])?.id).toBe('c'));

  it.each(['TERMINATED', 'REJECTED'])('is an earlier one that stands rather than a later one that is %s', (status) =>
    expect(resultingContract([contract('a', '2025-03-01'), contract('b', '2025-04-01', status)])?.id).toBe('a'),
  );

  it('is the fallen one where none stands, and none where none was signed', () => {
    expect(resultingContract([contract('a', '2025-03-01', 'TERMINATED')])?.id).toBe('a');
    expect(resultingContract([])).toBeNull();
  });
});
