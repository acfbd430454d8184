import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
// By path: the package's main file warns at every start about runtimes without long-term support, and about the memory that we choose here.
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { Provider, type Context, type Token } from 'oidc-provider/lib/provider.js';
import { claimsOf, identities, identityOf, pagesClient, type Identity } from './identities.ts';
import { keepIssuerState, type IssuerState } from './issuer-state.ts';
import { faultPage, pageHeaders, signInPage } from './sign-in-page.ts';

/** What tokens for the graph are for: the audience, and as a resource indicator (RFC 8707). */
export const audience = 'helix-graph';
const resource = 'urn:helix:graph';

export interface Issuer {
  /** Its `iss`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface IssuerOptions {
  /** Any free port where it is 0 or taken. */
  readonly port: number;
  /** Origins of the pages that sign in here, at least one. */
  readonly pages: readonly string[];
  /** Where keys and secrets are kept. */
  readonly dataDirectory: string;
}

const all = identities as readonly Identity[];
const scopesThatExist = [...new Set(all.flatMap(({ scopes = [] }) => scopes))];
const tokenLife = 1_800;

/** Who the token speaks of: whoever signed in, or the machine itself. */
const identityOfToken = ({ accountId, clientId }: Token): Identity | undefined => identityOf(accountId ?? clientId);

const configurationOf = ({ keys, cookieKey, clientSecrets }: IssuerState, pages: readonly string[]): object => ({
  adapter: createMemoryAdapter(),
  jwks: { keys },
  cookies: { keys: [cookieKey] },
  clients: [
    {
      client_id: pagesClient,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: pages.flatMap((origin) => [`${origin}/playground`, `${origin}/`]),
      id_token_signed_response_alg: 'ES256',
    },
    ...all
      .filter(({ isMachine }) => isMachine)
      .map(({ id, scopes }) => ({
        client_id: id,
        client_secret: clientSecrets[id],
        token_endpoint_auth_method: 'client_secret_basic',
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
        scope: (scopes ?? []).join(' '),
        id_token_signed_response_alg: 'ES256',
      })),
  ],
  scopes: ['openid', ...scopesThatExist],
  pkce: { required: () => true },
  responseTypes: ['code'],
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        audience,
        scope: scopesThatExist.join(' '),
        accessTokenTTL: tokenLife,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  ttl: {
    AccessToken: tokenLife,
    AuthorizationCode: 60,
    ClientCredentials: tokenLife,
    Grant: tokenLife,
    IdToken: tokenLife,
    Interaction: 900,
    Session: tokenLife,
  },
  clientBasedCORS: (_context: Context, origin: string) => pages.includes(origin),
  interactions: { url: (_context: Context, { uid }: { uid: string }) => `/interaction/${uid}` },
  findAccount: (_context: Context, id: string) => (identityOf(id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
  extraTokenClaims: (_context: Context, token: Token) => {
    const identity = identityOfToken(token);
    return identity ? claimsOf(identity) : {};
  },
  // A demo identity has its scopes however it signs in; nobody is asked to consent.
  formats: {
    customizers: {
      jwt: (_context: Context, token: Token, { payload }: { payload: Record<string, unknown> }) => {
        if (token.accountId) payload['scope'] = ['openid', ...(identityOfToken(token)?.scopes ?? [])].join(' ');
      },
    },
  },
  loadExistingGrant: async ({ oidc: { provider, client, session } }: Context) => {
    const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
    grant.addOIDCScope('openid');
    grant.addResourceScope(resource, scopesThatExist.join(' '));
    await grant.save();
    return grant;
  },
  renderError: (context: Context, { error, error_description: reason = '' }: { error: string; error_description?: string }) => {
    context.set(pageHeaders(pages));
    context.body = faultPage(error, reason);
  },
});

/** The issuer remembers no sign-in: each says anew who it is for, so that a role is changed by asking for another. */
function forgetSession({ headers }: IncomingMessage): void {
  const kept = headers.cookie?.split(/; */).filter((cookie) => !cookie.startsWith('_session'));
  if (kept?.length) headers.cookie = kept.join('; ');
  else delete headers.cookie;
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const part of request.setEncoding('utf8') as AsyncIterable<string>) {
    text += part;
    if (text.length > 1_000) break;
  }
  return new URLSearchParams(text);
}

/**
 * 开发用登录服务 Starts the development issuer on this machine alone: an OpenID provider whose users are the demo identities.
 * `login_hint=<identity>` signs in without a page, any other sign-in shows the identities. `/identities` lists them as JSON.
 */
export async function startIssuer({ port, pages, dataDirectory }: IssuerOptions): Promise<Issuer> {
  const server = createServer();
  const listen = (at: number): Promise<void> =>
    new Promise((done, failed) => {
      server.once('error', failed);
      server.listen(at, '127.0.0.1', () => {
        server.off('error', failed);
        done();
      });
    });
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, configurationOf(keepIssuerState(dataDirectory, { url, page: pages[0]! }), pages));
  const serveProtocol = provider.callback();
  const headers = pageHeaders(pages);
  const list = JSON.stringify(all.map(({ id, role, labelZh, labelEn }) => ({ id, role, labelZh, labelEn })));

  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { params } = await provider.interactionDetails(request, response);
      const chosen = request.method === 'POST' ? (await formOf(request)).get('identity') : params['login_hint'];
      const identity = typeof chosen === 'string' ? identityOf(chosen) : undefined;
      if (identity) await provider.interactionFinished(request, response, { login: { accountId: identity.id, remember: false } });
      else response.writeHead(200, headers).end(signInPage());
    } catch {
      response.writeHead(400, headers).end(faultPage('expired', '登录已过期。 This sign-in has expired.'));
    }
  };
  const listIdentities = (request: IncomingMessage, response: ServerResponse): void => {
    const { origin } = request.headers;
    const shared = origin && pages.includes(origin) ? { 'access-control-allow-origin': origin } : {};
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', vary: 'origin', ...shared }).end(list);
  };

  server.on('request', (request, response) => {
    forgetSession(request);
    const [path = ''] = request.url!.split('?');
    if (path.startsWith('/interaction/')) void interact(request, response);
    else if (path === '/identities' && request.method === 'GET') listIdentities(request, response);
    else serveProtocol(request, response);
  });
  return {
    url,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
