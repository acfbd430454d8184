import { describe, expect, it } from 'vitest';
import { clientOf, Clients } from './clients.ts';
import { Refusal } from './refusal.ts';

const operation = (cost: number, stored = false) => ({ cost, stored });
const retryAfter = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return (error as Refusal).headers['retry-after'];
  }
};

describe('a client', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0:0:ffff::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('at %s is known as %s', (address, client) => expect(clientOf(address)).toBe(client));
});

describe('the rate of a client', () => {
  it('is refused once the burst is used up, and allowed again as time goes by', () => {
    let now = 0;
    const clients = new Clients({ requestsPerSecond: 2, burst: 3, costAtOnce: 1 }, () => now);
    for (let at = 0; at < 3; at += 1) clients.arrive('a');
    expect(() => clients.arrive('a')).toThrow(Refusal);
    now = 400;
    expect(retryAfter(() => clients.arrive('a'))).toBe('1');
    now = 500;
    clients.arrive('a');
    expect(() => clients.arrive('a')).toThrow(Refusal);
    clients.arrive('b');
  });

  it('never saves up more than the burst', () => {
    let now = 0;
    const clients = new Clients({ requestsPerSecond: 100, burst: 2, costAtOnce: 1 }, () => now);
    now = 3_600_000;
    clients.arrive('a');
    clients.arrive('a');
    expect(() => clients.arrive('a')).toThrow(Refusal);
  });

  it('tells how long to wait when the rate is slow', () => {
    const clients = new Clients({ requestsPerSecond: 0.1, burst: 1, costAtOnce: 1 }, () => 0);
    clients.arrive('a');
    expect(retryAfter(() => clients.arrive('a'))).toBe('10');
  });

  it('is not limited where no rate is set', () => {
    const clients = new Clients({ requestsPerSecond: null, burst: 1, costAtOnce: 1 }, () => 0);
    for (let at = 0; at < 1_000; at += 1) clients.arrive('a');
  });
});

describe('what a client has under way', () => {
  const limits = { requestsPerSecond: null, burst: 1, costAtOnce: 10_000 };

  it('may cost the limit and no more, until something ends', () => {
    const clients = new Clients(limits);
    const end = clients.begin('a', operation(6_000));
    clients.begin('a', operation(4_000));
    expect(() => clients.begin('a', operation(1))).toThrow(Refusal);
    clients.begin('b', operation(10_000));
    end();
    clients.begin('a', operation(6_000));
  });

  it('counts 1,000 for the smallest operation', () => {
    const clients = new Clients(limits);
    for (let at = 0; at < 10; at += 1) clients.begin('a', operation(0));
    expect(() => clients.begin('a', operation(0))).toThrow(Refusal);
  });

  it('counts a tenth of a stored operation', () => {
    const clients = new Clients(limits);
    clients.begin('a', operation(90_000, true));
    clients.begin('a', operation(10_000, true));
    expect(() => clients.begin('a', operation(0, true))).toThrow(Refusal);
  });

  it('may be one operation above the limit', () => {
    const clients = new Clients(limits);
    clients.begin('a', operation(500_000))();
    clients.begin('a', operation(500_000));
    expect(() => clients.begin('a', operation(1))).toThrow(Refusal);
  });
});
