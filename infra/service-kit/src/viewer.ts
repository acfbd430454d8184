import { createHmac, hash, randomUUID, timingSafeEqual } from 'node:crypto';

/** The roles that the policy documents know; everybody has PUBLIC. */
export const roles = [
  'PUBLIC',
  'ENTERPRISE_USER',
  'INSTITUTION_ADMIN',
  'RESEARCHER',
  'PARK_OFFICER',
  'COUNTY_OFFICER',
  'BUREAU_OFFICER',
  'CONFERENCE_OFFICE',
  'CITY_LEADER',
  'FINANCE_OFFICER',
  'EXPERT_REVIEWER',
  'THIRD_PARTY_EVALUATOR',
  'PROVINCIAL_INTEGRATOR',
  'STATISTICS_OFFICER',
  'SYSTEM',
] as const;
export type Role = (typeof roles)[number];

/** The departments whose officers act in their own duties only: what a BUREAU_OFFICER is an officer of. */
export const departments = [
  'TALENT_OFFICE',
  'HUMAN_RESOURCES',
  'EDUCATION',
  'INDUSTRY',
  'SCIENCE_AND_TECHNOLOGY',
  'TECHNOLOGY_MARKET',
  'DEVELOPMENT_AND_REFORM',
  'ESTABLISHMENT',
] as const;
export type Department = (typeof departments)[number];

/** Who asks, as the gateway established it from a verified token; a subgraph believes nothing else. */
export interface Viewer {
  /** Pseudonymous subject of a person or a machine; null for the public. */
  readonly subject: string | null;
  /** The application through which it asks; null for the public. */
  readonly client: string | null;
  readonly roles: readonly Role[];
  /** Of a BUREAU_OFFICER, or of the department whose SYSTEM it is; null for others. */
  readonly department: Department | null;
  /** Regions (GB/T 2260) within which an officer or a machine acts, those below included; none where empty. */
  readonly regions: readonly string[];
  /** Parks that a PARK_OFFICER answers for. */
  readonly parks: readonly string[];
  /** Institutions that an ENTERPRISE_USER or INSTITUTION_ADMIN speaks for. */
  readonly institutions: readonly string[];
  /** The record of the person himself or herself; null where there is none. */
  readonly talent: string | null;
  /** Records that an EXPERT_REVIEWER or THIRD_PARTY_EVALUATOR was asked to judge. */
  readonly assignments: readonly string[];
  /** OAuth scopes that a machine was granted, such as `talent:read`. */
  readonly scopes: readonly string[];
  /** Code of the purpose for which shared data are asked, as a grant names it; null where none is stated. */
  readonly purpose: string | null;
  /** Why a protected value is revealed, in the caller's words; null where none is given. */
  readonly reason: string | null;
}

export const publicViewer: Viewer = {
  subject: null,
  client: null,
  roles: ['PUBLIC'],
  department: null,
  regions: [],
  parks: [],
  institutions: [],
  talent: null,
  assignments: [],
  scopes: [],
  purpose: null,
  reason: null,
};

/** The header that carries the signed caller from the gateway to a subgraph. */
export const callerHeader = 'x-helix-caller';

/** One key per purpose from the deployment's one secret. */
export const derivedKey = (secret: string, purpose: string): Buffer => createHmac('sha256', secret).update(`helix/${purpose}`).digest();

/** Seconds that a signed caller is good for, and by which two clocks may differ. */
const goodFor = 60;
const clockTolerance = 5;

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const digestOf = (body: string | Uint8Array): string => hash('sha256', body, 'base64url');
const signature = (text: string, key: Buffer): Buffer => createHmac('sha256', key).update(text).digest();

// A JWS in compact form of exactly this header: no other algorithm can be talked into.
const header = encoded({ alg: 'HS256', typ: 'helix-caller+jwt' });

/** What the gateway vouches for with one request to one subgraph. */
interface Vouched {
  readonly aud: string;
  /** Seconds since 1970. */
  readonly iat: number;
  readonly jti: string;
  /** SHA-256 of the body to the byte. */
  readonly body: string;
  readonly viewer: Viewer;
}

/**
 * Signs the caller of one request: for this subgraph, with this body and no other, once, for 60 seconds.
 *
 * @param body what is sent, to the byte
 */
export function signCaller(viewer: Viewer, subgraph: string, body: string | Uint8Array, key: Buffer): string {
  const vouched: Vouched = { aud: subgraph, iat: Math.floor(Date.now() / 1_000), jti: randomUUID(), body: digestOf(body), viewer };
  const text = `${header}.${encoded(vouched)}`;
  return `${text}.${signature(text, key).toString('base64url')}`;
}

/** A caller for whom the gateway vouched, once the body has been seen too. */
export interface SignedCaller {
  readonly viewer: Viewer;
  /** Of this one request. */
  readonly id: string;
  /** Whether this is the body that was signed, to the byte. */
  isSentWith(body: Uint8Array): boolean;
}

/** What a request to a subgraph claims of its caller; null when the header is absent, forged, stale or meant for another subgraph. */
export function verifyCaller(token: string | undefined, subgraph: string, key: Buffer): SignedCaller | null {
  const [first, second, third, ...rest] = token?.split('.') ?? [];
  if (first !== header || !second || !third || rest.length) return null;
  const given = Buffer.from(third, 'base64url');
  const due = signature(`${first}.${second}`, key);
  if (given.length !== due.length || !timingSafeEqual(given, due)) return null;
  const { aud, iat, jti, body, viewer } = JSON.parse(Buffer.from(second, 'base64url').toString('utf8')) as Vouched;
  const age = Date.now() / 1_000 - iat;
  if (aud !== subgraph || age > goodFor + clockTolerance || age < -clockTolerance) return null;
  return { viewer, id: jti, isSentWith: (sent) => digestOf(sent) === body };
}

/**
 * Tells whether an id comes for the first time within the life of a signed caller. Each process remembers its own; where several serve one
 * subgraph, the signed body bounds what a request that is sent again can do: read the same once more.
 *
 * @param now milliseconds of a clock that never goes back
 */
export function onceOnly(now: () => number = () => performance.now()): (id: string) => boolean {
  const span = (goodFor + 2 * clockTolerance) * 1_000;
  let [current, previous] = [new Set<string>(), new Set<string>()];
  let since = now();
  return (id) => {
    const passed = now() - since;
    if (passed >= span) {
      [current, previous] = [new Set(), passed < 2 * span ? current : new Set()];
      since = now();
    }
    if (current.has(id) || previous.has(id)) return false;
    current.add(id);
    return true;
  };
}
