import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '@helix/service-kit/log';
import { publicViewer } from '@helix/service-kit/viewer';
import { Refusal } from '../limits/refusal.ts';
import { openAuthentication, type Authentication } from './authentication.ts';
import { claimsFor, keyServer, newKey, seconds, signed, type KeyServer } from './key-server.testing.ts';

const lines: string[] = [];
const log = openLog('gateway', 'debug', { write: (line) => void lines.push(line) });
const key = await newKey('one');
const others = new Map(await Promise.all(['RS256', 'PS256', 'EdDSA', 'ES384'].map(async (alg) => [alg, await newKey(alg, alg)] as const)));
let server: KeyServer;
let authentication: Authentication;
beforeAll(async () => {
  server = await keyServer(key, ...others.values());
  authentication = openAuthentication({ issuer: server.issuer, audience: 'helix-graph' }, log);
});
afterAll(() => server.close());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const claims = (more: Readonly<Record<string, unknown>> = {}) => claimsFor(server.issuer, more);
const accepted = async (token: string, by = authentication) => (await by.authenticate(bearer(token))).subject;
/** What a caller is told of a request that is refused; null where it is not. */
const refused = async (headers: Record<string, string>, by = authentication) => {
  try {
    await by.authenticate(headers);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, code: error.errors[0]!.extensions['code'], message: error.message, headers: error.headers };
  }
};
const invalid = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: '登录凭证无效或已过期，请重新登录。 The access token is not valid, or no longer; sign in again.',
  headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
};
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const raw = (header: object, payload: object, signature = ''): string => `${encoded(header)}.${encoded(payload)}.${signature}`;

describe('who asks', () => {
  it('is the public without a token', async () => expect(await authentication.authenticate({})).toBe(publicViewer));

  it('is whom a token of the trusted issuer describes', async () => {
    expect(await authentication.authenticate(bearer(await signed(key, claims())))).toEqual({
      ...publicViewer,
      subject: 'researcher',
      client: 'pages',
      roles: ['PUBLIC', 'RESEARCHER'],
    });
  });

  it.each(['RS256', 'PS256', 'EdDSA'])('may be said in a token signed with %s', async (alg) => {
    expect(await accepted(await signed(others.get(alg)!, claims(), { alg }))).toBe('researcher');
  });

  it('may be said to one audience of several', async () => {
    expect(await accepted(await signed(key, claims({ aud: ['another', 'helix-graph'] })))).toBe('researcher');
  });
});

describe('[D15] a token is refused, always in the same words, when', () => {
  const header = { alg: 'ES256', typ: 'at+jwt', kid: 'one' };
  const wrong: Record<string, () => string | Promise<string>> = {
    'its algorithm is none': () => raw({ ...header, alg: 'none' }, claims()),
    'its algorithm is None with a signature': () => raw({ ...header, alg: 'None' }, claims(), 'AAAA'),
    'it is signed with HS256 and our public key': () => {
      const text = raw({ ...header, alg: 'HS256' }, claims()).slice(0, -1);
      return `${text}.${createHmac('sha256', JSON.stringify(key.jwk)).update(text).digest('base64url')}`;
    },
    'it is signed with an algorithm that is not on the list': () => signed(others.get('ES384')!, claims(), { alg: 'ES384' }),
    'it is signed with another key under our name': async () => signed(await newKey('one'), claims()),
    'it brings its own key': async () => {
      const own = await newKey('own');
      return signed(own, claims(), { jwk: own.jwk });
    },
    'its key is unknown': async () => signed(await newKey('unknown'), claims()),
    'a claim was changed after signing': async () => {
      const [head, , signature] = (await signed(key, claims())).split('.');
      return `${head}.${encoded(claims({ roles: ['FINANCE_OFFICER'] }))}.${signature}`;
    },
    'another issuer signed it': () => signed(key, claims({ iss: 'https://elsewhere.example' })),
    'its issuer differs by a slash': () => signed(key, claims({ iss: `${server.issuer}/` })),
    'it names no issuer': () => signed(key, claims({ iss: undefined })),
    'it is for another audience': () => signed(key, claims({ aud: 'helix-graph-test' })),
    'it is for no audience': () => signed(key, claims({ aud: undefined })),
    'it is an id token': () => signed(key, claims(), { typ: 'JWT' }),
    'it has no type': () => signed(key, claims(), { typ: undefined as never }),
    'it never expires': () => signed(key, claims({ exp: undefined })),
    'its exp is text': () => raw(header, claims({ exp: '2999' })),
    'it has expired': () => signed(key, claims({ exp: seconds() - 6 })),
    'it is not valid yet': () => signed(key, claims({ nbf: seconds() + 60 })),
    'it names no subject': () => signed(key, claims({ sub: undefined })),
    'its subject is empty': () => signed(key, claims({ sub: '' })),
    'it does not say when it was issued': () => signed(key, claims({ iat: undefined })),
    'it was issued more than an hour ago': () => signed(key, claims({ iat: seconds() - 3_606, exp: seconds() + 86_400 })),
    'it must be proved by its holder': () => signed(key, claims({ cnf: { jkt: 'x' } })),
    'it has an extension that must be understood': () => raw({ ...header, crit: ['x'], x: 1 }, claims(), 'AAAA'),
    'it is encrypted': () => 'eyJhbGciOiJkaXIifQ..AAAA.AAAA.AAAA',
    'it is no token': () => 'x',
    'it is larger than a caller may be': () => signed(key, claims({ institutions: Array.from({ length: 900 }, (_, at) => `ins-${at}`) })),
  };
  it.each(Object.entries(wrong))('%s', async (_, make) => {
    const token = await make();
    expect(await refused(bearer(token))).toEqual(invalid);
    expect(lines.join('')).not.toContain(token);
  });

  it.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'Bearer a b', 'Token x', ''])('the header reads "%s"', async (authorization) => {
    expect(await refused({ authorization })).toEqual(invalid);
  });

  it('nobody is trusted', async () => {
    expect(await refused(bearer(await signed(key, claims())), openAuthentication(null, log))).toEqual(invalid);
  });
});

describe('[G6] clocks', () => {
  const shifted = (by: number, life = 300) => signed(key, claims({ iat: seconds() + by, exp: seconds() + by + life }));

  it('may differ by up to five seconds', async () => {
    expect(await accepted(await shifted(4))).toBe('researcher');
    expect(await accepted(await shifted(-304, 300))).toBe('researcher');
  });

  it.each([7_200, -7_200, 7, -307])('may not differ by %d s', async (by) => {
    expect(await refused(bearer(await shifted(by)))).toEqual(invalid);
  });
});

describe('a token that was verified', () => {
  it('is remembered, so that the next request costs no signature check', async () => {
    const token = await signed(key, claims());
    expect(authentication.isRemembered(bearer(token))).toBe(false);
    const first = await authentication.authenticate(bearer(token));
    expect(authentication.isRemembered(bearer(token))).toBe(true);
    expect(await authentication.authenticate(bearer(token))).toBe(first);
  });

  it('is not remembered beyond its exp, and not at all after it', async () => {
    const brief = await signed(key, claims({ exp: seconds() + 2 }));
    await authentication.authenticate(bearer(brief));
    const late = await signed(key, claims({ exp: seconds() - 2 }));
    await authentication.authenticate(bearer(late));
    expect([brief, late].map((token) => authentication.isRemembered(bearer(token)))).toEqual([true, false]);
    await expect.poll(() => authentication.isRemembered(bearer(brief)), { timeout: 4_000 }).toBe(false);
  });

  it('[D13] is believed no longer than an hour, and a role taken away is gone with the next token', async () => {
    const hour = (iat: number) => signed(key, claims({ iat, exp: iat + 86_400 }));
    expect(await accepted(await hour(seconds() - 3_590))).toBe('researcher');
    expect(await refused(bearer(await hour(seconds() - 3_610)))).toEqual(invalid);
    const without = await authentication.authenticate(bearer(await signed(key, claims({ roles: [] }))));
    expect(without.roles).toEqual(['PUBLIC']);
  });
});

describe('[F16] while the issuer has never told its keys', () => {
  it('a token is neither good nor bad: sign-in is not available, and the public is served', async () => {
    const down = await keyServer(key);
    down.state = 'failing';
    const waiting = openAuthentication({ issuer: down.issuer, audience: 'helix-graph' }, log);
    const token = await signed(key, claimsFor(down.issuer));
    expect(await refused(bearer(token), waiting)).toMatchObject({
      status: 503,
      code: 'SERVICE_UNAVAILABLE',
      headers: { 'retry-after': '30' },
    });
    expect(await waiting.authenticate({})).toBe(publicViewer);
    await down.close();
  });
});

describe('what for and why', () => {
  const signedIn = async (headers: Record<string, string>) =>
    authentication.authenticate({ ...bearer(await signed(key, claims())), ...headers });

  it('are told by two headers', async () => {
    const headers = { 'helix-purpose': 'talent-support-2026', 'helix-reason': encodeURIComponent('核对安家补助，第 3 批') };
    expect(await signedIn(headers)).toMatchObject({
      subject: 'researcher',
      purpose: 'talent-support-2026',
      reason: '核对安家补助，第 3 批',
    });
    expect(await signedIn({})).toMatchObject({ purpose: null, reason: null });
  });

  it('belong to one request and not to the token', async () => {
    const token = bearer(await signed(key, claims()));
    await authentication.authenticate({ ...token, 'helix-purpose': 'one' });
    expect((await authentication.authenticate(token)).purpose).toBeNull();
  });

  it.each(['', 'Talent', 'talent support', 'a'.repeat(65), '人才', 'a, b'])(
    'the purpose "%s" is refused, naming its header',
    async (purpose) => {
      const told = await refused({ 'helix-purpose': purpose });
      expect(told).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
      expect(told!.message).toContain('helix-purpose');
    },
  );

  it('a reason has at most 500 characters', async () => {
    expect((await signedIn({ 'helix-reason': encodeURIComponent('据'.repeat(500)) })).reason).toHaveLength(500);
    expect(await refused({ 'helix-reason': encodeURIComponent('据'.repeat(501)) })).toMatchObject({ status: 400 });
  });

  it.each([
    ['empty', ''],
    ['blank', '%20%20'],
    ['not decodable', '%E4%BD'],
    ['not encoded', '\u00e4\u00bd\u00a0'],
    ['two lines', 'a%0Ab'],
    ['with NUL', 'a%00'],
  ])('a reason that is %s is refused, naming its header', async (_, reason) => {
    const told = await refused({ 'helix-reason': reason });
    expect(told).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(told!.message).toContain('helix-reason');
  });
});
