import { createHmac } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';

/** Who asks, as the gateway established it. */
export interface Viewer {
  /** Pseudonymous subject; null for the public. */
  readonly subject: string | null;
  readonly roles: readonly string[];
}

export const publicViewer: Viewer = { subject: null, roles: ['PUBLIC'] };

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
    const roles = Array.isArray(payload.roles) ? payload.roles.filter((role) => typeof role === 'string') : [];
    return { subject: payload.sub || null, roles };
  } catch {
    return null;
  }
}
