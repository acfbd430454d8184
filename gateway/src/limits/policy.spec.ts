import { describe, expect, it } from 'vitest';
import { policyFromEnvironment } from './policy.ts';

describe('the policy', () => {
  it('of development tells the schema, answers any operation and limits no rate', () => {
    for (const NODE_ENV of [undefined, 'development', 'test']) {
      const { introspection, operations, clients } = policyFromEnvironment({ NODE_ENV });
      expect({ introspection, operations, rate: clients.requestsPerSecond }).toEqual({
        introspection: true,
        operations: 'any',
        rate: null,
      });
    }
  });

  it('of production tells no schema, answers stored operations alone and limits the rate of a client', () => {
    const { introspection, operations, clients } = policyFromEnvironment({ NODE_ENV: 'production' });
    expect({ introspection, operations, rate: clients.requestsPerSecond }).toEqual({
      introspection: false,
      operations: 'stored',
      rate: 1_000,
    });
  });

  it('of production can be opened setting by setting', () => {
    const policy = policyFromEnvironment({
      NODE_ENV: 'production',
      HELIX_INTROSPECTION: 'on',
      HELIX_OPERATIONS: 'any',
      HELIX_CLIENT_REQUESTS_PER_SECOND: '0',
      HELIX_TRUSTED_PROXIES: '10.0.0.0/8, 192.0.2.1',
      HELIX_MAX_DEPTH: '12',
    });
    expect(policy).toMatchObject({ introspection: true, operations: 'any', trustedProxies: ['10.0.0.0/8', '192.0.2.1'] });
    expect([policy.clients.requestsPerSecond, policy.limits.depth]).toEqual([null, 12]);
  });

  it.each([
    ['HELIX_INTROSPECTION', 'yes'],
    ['HELIX_OPERATIONS', 'all'],
    ['HELIX_MAX_COST', '0'],
    ['HELIX_MAX_DEPTH', 'deep'],
    ['HELIX_CLIENT_BURST', '1.5'],
  ])('names %s when it is malformed, without its value', (name, value) => {
    expect(() => policyFromEnvironment({ [name]: value })).toThrow(new RegExp(`${name}: .*[\\u4e00-\\u9fff]`));
    expect(() => policyFromEnvironment({ [name]: value })).not.toThrow(new RegExp(`"${value}"`));
  });
});
