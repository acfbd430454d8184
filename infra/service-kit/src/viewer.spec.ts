import { describe, expect, it, vi } from 'vitest';
import { derivedKey, onceOnly, publicViewer, signCaller, verifyCaller, type Viewer } from './viewer.ts';

const key = derivedKey('a secret that is longer than thirty-two characters', 'caller');
const body = '{"query":"{ talents { totalCount } }"}';
const officer: Viewer = {
  subject: 'p-1',
  client: 'pages',
  roles: ['PUBLIC', 'BUREAU_OFFICER'],
  department: 'TALENT_OFFICE',
  regions: ['430300'],
  parks: ['park-1'],
  institutions: ['uni-1'],
  talent: 'tal-1',
  assignments: ['bid-1'],
  scopes: ['talent:read'],
  purpose: 'talent-support',
  reason: '核对安家补助',
};

const at = <Result>(milliseconds: number, work: () => Result): Result => {
  vi.useFakeTimers({ now: milliseconds, toFake: ['Date'] });
  try {
    return work();
  } finally {
    vi.useRealTimers();
  }
};
const start = 1_790_000_000_000;

describe('a signed caller', () => {
  it('arrives whole', () => {
    expect(verifyCaller(signCaller(officer, 'talent', body, key), 'talent', key)?.viewer).toEqual(officer);
    expect(verifyCaller(signCaller(publicViewer, 'talent', body, key), 'talent', key)?.viewer).toEqual(publicViewer);
  });

  it('vouches for the body with which it was signed, to the byte', () => {
    const caller = verifyCaller(signCaller(officer, 'talent', body, key), 'talent', key)!;
    expect(caller.isSentWith(Buffer.from(body))).toBe(true);
    expect(caller.isSentWith(Buffer.from(`${body} `))).toBe(false);
    expect(caller.isSentWith(Buffer.alloc(0))).toBe(false);
  });

  it('is of one request: another, even of the same body, has another id', () => {
    const [one, two] = [0, 1].map(() => verifyCaller(signCaller(officer, 'talent', body, key), 'talent', key)!.id);
    expect(one).not.toBe(two);
  });

  it('is good for 60 seconds, by clocks that differ by five', () => {
    const token = at(start, () => signCaller(officer, 'talent', body, key));
    const isGood = (after: number) => at(start + after, () => verifyCaller(token, 'talent', key) !== null);
    expect([0, 59_000, 65_000, -5_000].map(isGood)).toEqual([true, true, true, true]);
    expect([66_000, -6_000, 7_200_000].map(isGood)).toEqual([false, false, false]);
  });

  it('is refused by another subgraph, under another secret, changed, or in another form', () => {
    const token = signCaller(officer, 'talent', body, key);
    const [header = '', payload = '', signature = ''] = token.split('.');
    const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const none = encoded({ alg: 'none', typ: 'helix-caller+jwt' });
    const told = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const other = encoded({ ...told, viewer: { ...officer, roles: ['PUBLIC', 'SYSTEM'] } });
    expect(verifyCaller(token, 'funding', key)).toBeNull();
    expect(verifyCaller(token, 'talent', derivedKey('another secret that is longer than thirty-two', 'caller'))).toBeNull();
    const forged = [
      undefined,
      '',
      'x',
      `${header}.${other}.${signature}`,
      `${none}.${payload}.`,
      `${none}.${payload}.${signature}`,
      `${token}.x`,
    ];
    expect(forged.map((each) => verifyCaller(each, 'talent', key))).toEqual(forged.map(() => null));
  });

  it('is taken once while it is good, and is not remembered for ever', () => {
    let now = 0;
    const isFirst = onceOnly(() => now);
    expect([isFirst('a'), isFirst('b'), isFirst('a')]).toEqual([true, true, false]);
    now = 65_000;
    expect(isFirst('a')).toBe(false);
    now = 70_001;
    expect([isFirst('c'), isFirst('b')]).toEqual([true, false]);
    now = 200_000;
    expect(isFirst('a')).toBe(true);
  });
});
