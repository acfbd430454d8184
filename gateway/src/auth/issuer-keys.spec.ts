import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '@helix/service-kit/log';
import { isSafeToAsk, issuerKeys, KeysUnavailable, type IssuerKeys } from './issuer-keys.ts';
import { keyServer, newKey, type Key, type KeyServer } from './key-server.testing.ts';

const times = { freshFor: 10_000, cooldown: 1_000, keptFor: 100_000, timeout: 200 };
const old = await newKey('old');
const fresh = await newKey('fresh');

let server: KeyServer;
let now: number;
let lines: string[];
let keys: IssuerKeys;
beforeEach(async () => {
  server = await keyServer(old);
  now = 0;
  lines = [];
  keys = issuerKeys(server.issuer, openLog('gateway', 'warn', { write: (line) => void lines.push(line) }), times, () => now);
});
afterEach(() => server.close());

const token = { payload: '', signature: '' };
const find = (kid: string): Promise<unknown> => Promise.resolve(keys({ alg: 'ES256', kid }, token));
const finds = async ({ kid }: Key): Promise<boolean> => {
  try {
    return (await find(kid)) !== undefined;
  } catch (error) {
    if (error instanceof KeysUnavailable) throw error;
    return false;
  }
};

describe('the keys of an issuer', () => {
  it('are found by discovery, once for all who ask at the same time, and then had at hand', async () => {
    expect(await Promise.all(Array.from({ length: 50 }, () => finds(old)))).toEqual(Array.from({ length: 50 }, () => true));
    now += 9_999;
    expect(await finds(old)).toBe(true);
    expect(server.asked).toEqual({ configuration: 1, keys: 1 });
  });

  it('[G7] overlap while they are changed; one that was removed counts no longer than the key set is fresh', async () => {
    expect([await finds(old), await finds(fresh)]).toEqual([true, false]);
    server.keys = [old.jwk, fresh.jwk];
    now += 1_000;
    expect([await finds(fresh), await finds(old)]).toEqual([true, true]);
    server.keys = [fresh.jwk];
    now += 9_999;
    expect(await finds(old)).toBe(true);
    now += 1;
    expect([await finds(old), await finds(fresh)]).toEqual([false, true]);
  });

  it('[F16] are asked for again when a token names an unknown one, but at most once in a cool-down', async () => {
    await finds(old);
    for (let at = 0; at < 200; at += 1) expect(await finds({ ...fresh, kid: `forged-${at}` })).toBe(false);
    expect(server.asked.keys).toBe(1);
    now += 1_000;
    await Promise.all(Array.from({ length: 200 }, (_, at) => finds({ ...fresh, kid: `forged-${at}` })));
    expect(server.asked.keys).toBe(2);
  });

  it.each(['failing', 'silent'] as const)('[F16] serve on while the issuer is %s, for as long as they may be kept', async (state) => {
    await finds(old);
    server.state = state;
    now += 20_000;
    expect(await finds(old)).toBe(true);
    expect(await finds(fresh)).toBe(false);
    expect(server.asked).toEqual({ configuration: 2, keys: 1 });
    expect(lines.join()).toContain('the issuer gives no keys');
    now += 80_000;
    await expect(finds(old)).rejects.toThrow(KeysUnavailable);
    server.state = 'up';
    now += 1_000;
    expect(await finds(old)).toBe(true);
  });

  it('[F16] that were never had are asked for once in a cool-down, until the issuer answers', async () => {
    server.state = 'failing';
    for (let at = 0; at < 100; at += 1) await expect(finds(old)).rejects.toThrow(KeysUnavailable);
    expect(server.asked.configuration).toBe(1);
    server.state = 'up';
    now += 1_000;
    expect(await finds(old)).toBe(true);
  });

  it.each([
    ['names another issuer', { issuer: 'http://127.0.0.1:1' }],
    ['names no key set', { jwks_uri: undefined }],
    ['names a key set without TLS on another machine', { jwks_uri: 'http://keys.example/jwks' }],
    ['names a file', { jwks_uri: 'file:///etc/passwd' }],
  ])('are not taken where the configuration %s', async (_, configuration) => {
    server.configuration = configuration;
    await expect(finds(old)).rejects.toThrow(KeysUnavailable);
    expect(server.asked.keys).toBe(0);
  });

  it('are not fetched by way of a redirect', async () => {
    server.state = 'elsewhere';
    await expect(finds(old)).rejects.toThrow(KeysUnavailable);
    expect(server.asked.keys).toBe(1);
  });

  it('are not taken from an answer beyond bounds', async () => {
    server.keys = Array.from({ length: 8_000 }, (_, at) => ({ ...old.jwk, kid: String(at) }));
    await expect(finds(old)).rejects.toThrow(KeysUnavailable);
  });
});

describe('an issuer', () => {
  it.each(['https://sign-in.example/realms/city', 'http://127.0.0.1:4020', 'http://localhost:4020', 'http://[::1]:4020'])(
    'at %s may be asked',
    (url) => expect(isSafeToAsk(url)).toBe(true),
  );
  it.each(['http://sign-in.example', 'http://127.0.0.1.example', 'ftp://127.0.0.1', 'sign-in.example', ''])('at %s may not', (url) =>
    expect(isSafeToAsk(url)).toBe(false),
  );
});
