import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet } from 'jose';
import { LRUCache } from 'lru-cache';
import { topLevelError } from '@helix/service-kit/errors';
import type { Log } from '@helix/service-kit/log';
import { publicViewer, type Viewer } from '@helix/service-kit/viewer';
import { badRequest, Refusal } from '../limits/refusal.ts';
import { viewerOfClaims } from './claims.ts';
import { issuerKeys, KeysUnavailable, type KeyTimes } from './issuer-keys.ts';

/** Whose word counts for who a caller is. */
export interface TrustedIssuer {
  /** The `iss` of its tokens, to the letter; by default its keys are found there by discovery. */
  readonly issuer: string;
  /** What the `aud` of a token for this graph must hold. */
  readonly audience: string;
  /** The public client with which our pages sign in; null where they offer no sign-in. */
  readonly clientId?: string | null;
  /** Its keys where they are known beforehand; nothing is then asked of the issuer. */
  readonly keys?: JSONWebKeySet;
  readonly keyTimes?: Partial<KeyTimes>;
}

/** Tells who asks. */
export interface Authentication {
  /**
   * The caller of a request: the public without an `Authorization` header, else whom its access token describes. The headers `helix-purpose`
   * and `helix-reason` add for what and why.
   *
   * @throws Refusal 401 UNAUTHENTICATED for a token that cannot be accepted, 400 BAD_REQUEST for a malformed `helix-…` header,
   *   503 SERVICE_UNAVAILABLE while the issuer has never told its keys
   */
  authenticate(headers: IncomingHttpHeaders): Promise<Viewer>;
  /** Whether the request brings a token that was verified of late, so that `authenticate` costs next to nothing. */
  isRemembered(headers: IncomingHttpHeaders): boolean;
}

/** Asymmetric alone: whoever can check a token cannot make one. */
const algorithms = ['ES256', 'RS256', 'PS256', 'EdDSA'];
/** An access token is taken for an hour after it was issued, whatever its `exp` says: a role taken away ends with it (hostile case D13). */
const oldestToken = 3_600;
const clockTolerance = 5;
/** A verified token is believed this long without another look, in seconds. */
const rememberedFor = 60;
/** Characters. A caller must fit into the internal header too, which may be 16 KB. */
const longestToken = 8_192;

/** Opens the verification of access tokens. Where nobody is trusted, every token is refused. */
export function openAuthentication(trusted: TrustedIssuer | null, log: Log): Authentication {
  const verified = new LRUCache<string, Viewer>({ max: 20_000, ttl: rememberedFor * 1_000 });
  const keys = trusted && (trusted.keys ? createLocalJWKSet(trusted.keys) : issuerKeys(trusted.issuer, log, trusted.keyTimes));

  const verify = async (token: string, digest: string): Promise<Viewer> => {
    if (!trusted || !keys || token.length > longestToken) throw invalidToken();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: trusted.issuer,
        audience: trusted.audience,
        typ: 'at+jwt',
        algorithms,
        requiredClaims: ['exp', 'sub'],
        maxTokenAge: oldestToken,
        clockTolerance,
      });
      // RFC 9449 §7.2: a token bound to a key of its holder is nothing worth without the proof.
      if (payload['cnf'] !== undefined || !payload.sub) throw invalidToken();
      const viewer = viewerOfClaims(payload);
      const left = Math.min(payload.exp!, payload.iat! + oldestToken) - Date.now() / 1_000;
      if (left > 0) verified.set(digest, viewer, { ttl: Math.min(left, rememberedFor) * 1_000 });
      return viewer;
    } catch (error) {
      if (error instanceof KeysUnavailable) throw keysUnavailable();
      log.debug({ code: error instanceof errors.JOSEError ? error.code : (error as Error).name }, 'token refused');
      throw invalidToken();
    }
  };

  return {
    async authenticate(headers) {
      const purpose = purposeOf(headers);
      const reason = reasonOf(headers);
      const token = tokenOf(headers);
      let viewer = publicViewer;
      if (token !== null) {
        const digest = digestOf(token);
        viewer = verified.get(digest) ?? (await verify(token, digest));
      }
      return purpose === null && reason === null ? viewer : { ...viewer, purpose, reason };
    },
    isRemembered({ authorization }) {
      const token = bearer.exec(authorization ?? '')?.[1];
      return token !== undefined && verified.has(digestOf(token));
    },
  };
}

// RFC 6750 §2.1.
const bearer = /^bearer +([\w.~+/-]+=*)$/i;
const digestOf = (token: string): string => hash('sha256', token, 'base64');

/** @throws Refusal 401 for credentials of any other kind */
function tokenOf({ authorization }: IncomingHttpHeaders): string | null {
  if (authorization === undefined) return null;
  const token = bearer.exec(authorization)?.[1];
  if (token === undefined) throw invalidToken();
  return token;
}

/** One answer to all that is wrong with a token, so that nobody learns which part to forge better. */
const invalidToken = (): Refusal =>
  new Refusal(
    401,
    [topLevelError('UNAUTHENTICATED', ['登录凭证无效或已过期，请重新登录', 'The access token is not valid, or no longer; sign in again'])],
    { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } },
  );

const keysUnavailable = (): Refusal =>
  new Refusal(
    503,
    [
      topLevelError('SERVICE_UNAVAILABLE', ['登录服务暂不可用，请稍后再试', 'Sign-in is not available; try again shortly'], {
        retryAfterSeconds: 30,
      }),
    ],
    { headers: { 'retry-after': '30' } },
  );

/** @throws Refusal 400 */
function purposeOf({ 'helix-purpose': purpose }: IncomingHttpHeaders): string | null {
  if (purpose === undefined) return null;
  if (typeof purpose === 'string' && /^[a-z0-9-]{1,64}$/.test(purpose)) return purpose;
  throw badRequest(
    '请求头 helix-purpose 须为用途代码：小写字母、数字和连字符，至多 64 个字符',
    'The header helix-purpose must be the code of a purpose: lower-case letters, digits and hyphens, at most 64 characters',
  );
}

/** @throws Refusal 400 */
function reasonOf({ 'helix-reason': encoded }: IncomingHttpHeaders): string | null {
  if (encoded === undefined) return null;
  const reason = typeof encoded === 'string' ? decoded(encoded) : null;
  // Control characters would let a reason pretend to be lines of a log.
  if (reason?.trim() && [...reason].length <= 500 && !/\p{Cc}|\p{Zl}|\p{Zp}/u.test(reason)) return reason;
  throw badRequest(
    '请求头 helix-reason 须为百分号编码的 UTF-8 文字，至多 500 个字符，不含控制字符',
    'The header helix-reason must be text in percent-encoded UTF-8, at most 500 characters and none of them a control character',
  );
}

function decoded(encoded: string): string | null {
  // Bytes above ASCII arrive as Latin-1 and would be read as something else.
  if (!/^[\x20-\x7e]*$/.test(encoded)) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
