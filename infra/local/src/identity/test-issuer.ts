import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { Viewer } from '@helix/service-kit/viewer';

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A key of an issuer of tests. */
export interface TestKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  /** As a key set publishes it. */
  readonly jwk: Readonly<Record<'kty' | 'kid' | 'alg' | 'use', string>>;
}

/** A new key for ES256. */
export function testKey(kid: string): TestKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' });
  return { kid, privateKey, jwk: { ...jwk, kty: 'EC', kid, alg: 'ES256', use: 'sig' } };
}

/** An ES256 token that says exactly this; fields of the header and the claims may be as wrong as a test wants them. */
export function signedToken(key: TestKey, claims: object, header: object = {}): string {
  const text = `${encoded({ alg: 'ES256', typ: 'at+jwt', kid: key.kid, ...header })}.${encoded(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), { key: key.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** An issuer without a server: what it signs is verified as any provider's token is, by a key set given to the gateway beforehand. */
export interface TestIssuer {
  readonly trusted: { readonly issuer: string; readonly audience: string; readonly keys: { readonly keys: TestKey['jwk'][] } };
  readonly key: TestKey;
  /** The claims of a good access token of five minutes for a caller. */
  claims(viewer: Viewer): Record<string, unknown>;
  /** An access token for a caller; `claims` come on top, and undefined ones are left out. */
  token(viewer: Viewer, claims?: Readonly<Record<string, unknown>>): string;
}

export function testIssuer(issuer = 'https://sign-in.test'): TestIssuer {
  const audience = 'helix-graph';
  const key = testKey('test');
  const claims: TestIssuer['claims'] = ({ subject, client, scopes, purpose: _purpose, reason: _reason, ...held }) => {
    const now = Math.floor(Date.now() / 1_000);
    return { iss: issuer, aud: audience, sub: subject, client_id: client, iat: now, exp: now + 300, scope: scopes.join(' '), ...held };
  };
  return {
    trusted: { issuer, audience, keys: { keys: [key.jwk] } },
    key,
    claims,
    token: (viewer, more = {}) => signedToken(key, { ...claims(viewer), ...more }),
  };
}
