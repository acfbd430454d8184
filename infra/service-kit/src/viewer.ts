import { createHmac } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';

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
  /** Of a BUREAU_OFFICER; null for others. */
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

/** Signs the caller for one subgraph; valid for 60 seconds. */
export const signCaller = (viewer: Viewer, subgraph: string, key: Buffer): Promise<string> =>
  new SignJWT({ roles: viewer.roles })
    .setProtectedHeader({ alg: 'HS256', typ: 'helix-caller+jwt' })
    .setSubject(viewer.subject ?? '')
    .setIssuer('helix-gateway')
    .setAudience(subgraph)
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(key);

/** The caller of a request to a subgraph; null when the header is absent, forged, stale or meant for another subgraph. */
export async function verifyCaller(token: string | undefined, subgraph: string, key: Buffer): Promise<Viewer | null> {
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      typ: 'helix-caller+jwt',
      issuer: 'helix-gateway',
      audience: subgraph,
      requiredClaims: ['exp', 'sub'],
      maxTokenAge: '60s',
      clockTolerance: 5,
    });
    const held = Array.isArray(payload.roles) ? roles.filter((role) => (payload.roles as unknown[]).includes(role)) : [];
    return { ...publicViewer, subject: payload.sub || null, roles: held };
  } catch {
    return null;
  }
}
