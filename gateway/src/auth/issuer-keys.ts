import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { Log } from '@helix/service-kit/log';

/** Gives the key that a token names. */
export type IssuerKeys = JWTVerifyGetKey;

/** No key set has been had from the issuer yet, or none lately enough to be trusted. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

export interface KeyTimes {
  /** How long a key set is used before it is asked for again; a removed key counts no longer than this. Milliseconds, as all here. */
  readonly freshFor: number;
  /** Least time between two requests to the issuer, whatever keys the tokens name (hostile case F16). */
  readonly cooldown: number;
  /** How long the last key set is used while the issuer does not answer. */
  readonly keptFor: number;
  readonly timeout: number;
}

const usualTimes: KeyTimes = { freshFor: 600_000, cooldown: 30_000, keptFor: 86_400_000, timeout: 3_000 };
const largestAnswer = 1_000_000;

async function fetchJson(url: string, timeout: number): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  });
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > largestAnswer) throw new Error('answer too large');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Record<string, unknown>;
}

/** Whether keys may be had from there: over TLS, or without it from this machine alone. */
export const isSafeToAsk = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname));
};

/** OpenID Connect Discovery 1.0 §4: the configuration must name the issuer that it was asked of, to the letter. */
async function keySetOf(issuer: string, timeout: number): Promise<JSONWebKeySet> {
  const configuration = await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, timeout);
  const { jwks_uri: address } = configuration;
  if (configuration['issuer'] !== issuer) throw new Error('the configuration names another issuer');
  if (typeof address !== 'string' || !isSafeToAsk(address)) throw new Error('the configuration names no safe jwks_uri');
  return (await fetchJson(address, timeout)) as unknown as JSONWebKeySet;
}

/**
 * The keys of an issuer, found by discovery when the first token arrives. They are asked for again when they are old and when a token names a
 * key that is not among them, but never more often than the cool-down allows; while the issuer does not answer, those had before serve on.
 *
 * @param now milliseconds of a clock that never goes back
 */
export function issuerKeys(
  issuer: string,
  log: Log,
  times: Partial<KeyTimes> = {},
  now: () => number = () => performance.now(),
): IssuerKeys {
  const { freshFor, cooldown, keptFor, timeout } = { ...usualTimes, ...times };
  let known: { readonly keys: JWTVerifyGetKey; readonly at: number } | null = null;
  let askedAt = -Infinity;
  let asking: Promise<void> | null = null;

  const ask = (): Promise<void> => {
    asking ??= (async () => {
      try {
        known = { keys: createLocalJWKSet(await keySetOf(issuer, timeout)), at: now() };
      } catch (error) {
        log.warn({ err: error }, 'the issuer gives no keys');
      } finally {
        askedAt = now();
        asking = null;
      }
    })();
    return asking;
  };
  const mayAsk = (): boolean => asking !== null || now() - askedAt >= cooldown;

  return async (header, token) => {
    if ((!known || now() - known.at >= freshFor) && mayAsk()) await ask();
    if (!known || now() - known.at >= keptFor) throw new KeysUnavailable();
    try {
      return await known.keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !mayAsk()) throw error;
      await ask();
      return known.keys(header, token);
    }
  };
}
