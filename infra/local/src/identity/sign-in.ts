import { createHash, randomBytes } from 'node:crypto';
import { identityOf, pagesClient, type Identity } from './identities.ts';

const random = (): string => randomBytes(32).toString('base64url');

/** Thrown when the issuer refuses; says what it said. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
}

interface Endpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

const endpointsOf = async (issuer: string): Promise<Endpoints> =>
  (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as Endpoints;

async function accessToken(endpoint: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(endpoint, { method: 'POST', headers, body: new URLSearchParams(form) });
  const answer = (await response.json()) as { access_token?: string; error?: string; error_description?: string };
  if (!answer.access_token) throw new SignInError(`${answer.error ?? response.status}: ${answer.error_description ?? ''}`);
  return answer.access_token;
}

/** The token of a machine: client credentials (RFC 6749 §4.4). @throws SignInError */
export async function machineToken(issuer: string, { id, scopes = [] }: Identity, secret: string): Promise<string> {
  const { token_endpoint: endpoint } = await endpointsOf(issuer);
  const authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  return accessToken(endpoint, { grant_type: 'client_credentials', scope: scopes.join(' ') }, { authorization });
}

/**
 * The token of a person: authorization code with PKCE (RFC 7636), as the pages do it, with the redirects followed here.
 *
 * @param redirectUri one that the issuer knows; nothing is asked of it
 * @throws SignInError
 */
export async function personToken(issuer: string, identity: string, redirectUri: string): Promise<string> {
  if (!identityOf(identity)) throw new SignInError(`no such identity: ${identity}`);
  const { authorization_endpoint: authorize, token_endpoint: endpoint } = await endpointsOf(issuer);
  const verifier = random();
  const asked = new URLSearchParams({
    client_id: pagesClient,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirectUri,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: random(),
    login_hint: identity,
  });
  const cookies = new Map<string, string>();
  let place = `${authorize}?${asked}`;
  for (let redirects = 0; redirects < 10; redirects += 1) {
    const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    const response = await fetch(place, { redirect: 'manual', headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = response.headers.get('location');
    if (!location) throw new SignInError(`status ${response.status}`);
    place = new URL(location, place).href;
    if (!place.startsWith(redirectUri)) continue;
    const answer = new URL(place).searchParams;
    const code = answer.get('code');
    if (!code || answer.get('state') !== asked.get('state')) throw new SignInError(answer.get('error_description') ?? 'no code');
    const form = { grant_type: 'authorization_code', client_id: pagesClient, code, code_verifier: verifier, redirect_uri: redirectUri };
    return accessToken(endpoint, form);
  }
  throw new SignInError('too many redirects');
}
