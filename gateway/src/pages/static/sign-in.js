// Signing in with the OpenID provider that the gateway trusts: authorization code with PKCE, from this page alone. The token stays in this tab.

const STORE = 'helix-sign-in';
const now = () => Math.floor(Date.now() / 1000);
const stored = () => JSON.parse(sessionStorage.getItem(STORE) ?? '{}');
const store = (value) => sessionStorage.setItem(STORE, JSON.stringify(value));

const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_', '=': '' })[sign]);
const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const redirectUri = () => location.origin + location.pathname;

async function endpointsOf(issuer) {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return answer.json();
}

/** The claims of a token that was just received over a trusted way; nothing is decided by them here but a label. */
const claimsOf = (token) =>
  JSON.parse(
    new TextDecoder().decode(Uint8Array.from(atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))),
  );

/** Takes the code that the provider sent back with; the address is cleaned of it whatever comes of it. */
async function finish({ issuer, clientId }) {
  const given = new URLSearchParams(location.search);
  if (!given.has('code') && !given.has('error')) return;
  const { pending } = stored();
  history.replaceState(null, '', location.pathname + (pending?.hash ?? ''));
  store({});
  if (!pending || given.get('state') !== pending.state || given.has('error')) return;
  const { token_endpoint: endpoint } = await endpointsOf(issuer);
  const answer = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri(),
      code: given.get('code'),
      code_verifier: pending.verifier,
    }),
  });
  if (!answer.ok) return;
  const { access_token: token } = await answer.json();
  const { sub, exp } = claimsOf(token);
  store({ token, subject: sub, until: exp });
}

/** The demo identities that a development issuer offers; null where the provider has none to offer. */
export async function identitiesOf({ issuer }) {
  try {
    const answer = await fetch(`${issuer.replace(/\/$/, '')}/identities`);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** Leaves for the provider's page; never returns. */
export async function signIn({ issuer, clientId }, loginHint) {
  const verifier = random();
  const state = random();
  const challenge = base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  store({ pending: { verifier, state, hash: location.hash } });
  const { authorization_endpoint: endpoint } = await endpointsOf(issuer);
  const asked = { client_id: clientId, response_type: 'code', scope: 'openid', redirect_uri: redirectUri(), state };
  const hint = loginHint ? { login_hint: loginHint } : {};
  location.assign(`${endpoint}?${new URLSearchParams({ ...asked, ...hint, code_challenge: challenge, code_challenge_method: 'S256' })}`);
  await new Promise(() => undefined);
}

export const signOut = () => store({});

/** Who is signed in now, and the header to ask with; null for the public. */
export function signedIn() {
  const { token, subject, until } = stored();
  return token && until > now() ? { subject, headers: { authorization: `Bearer ${token}` } } : null;
}

/** To be awaited before anything is asked. A provider that does not answer leaves the reader what everybody is: the public. */
export const ready = (provider) => finish(provider).catch(() => undefined);
