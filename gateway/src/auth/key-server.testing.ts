import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTHeaderParameters, type JWTPayload } from 'jose';

export interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

export async function newKey(kid: string, alg = 'ES256'): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** An OpenID provider as the gateway knows one: a configuration and a key set over HTTP, both of which a test may change or take away. */
export interface KeyServer {
  readonly issuer: string;
  /** What the key set holds now. */
  keys: readonly JWK[];
  /** What the configuration says otherwise. */
  configuration: Readonly<Record<string, unknown>>;
  /** How the server fares; `silent` takes requests and never answers. */
  state: 'up' | 'failing' | 'silent' | 'elsewhere';
  /** Requests for the key set and for the configuration so far. */
  readonly asked: { keys: number; configuration: number };
  close(): Promise<void>;
}

export async function keyServer(...keys: readonly Key[]): Promise<KeyServer> {
  const server = createServer((request, response) => {
    const isConfiguration = request.url === '/.well-known/openid-configuration';
    known.asked[isConfiguration ? 'configuration' : 'keys'] += 1;
    if (known.state === 'silent') return;
    if (known.state === 'failing') return void response.writeHead(503).end();
    if (known.state === 'elsewhere' && !isConfiguration) return void response.writeHead(302, { location: `${known.issuer}/keys` }).end();
    const configuration = { issuer: known.issuer, jwks_uri: `${known.issuer}/jwks`, ...known.configuration };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(isConfiguration ? configuration : { keys: known.keys }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const known: KeyServer = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keys: keys.map(({ jwk }) => jwk),
    configuration: {},
    state: 'up',
    asked: { keys: 0, configuration: 0 },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return known;
}

export const seconds = (): number => Math.floor(Date.now() / 1_000);

/** The claims of a good token; undefined ones are left out. */
export const claimsFor = (issuer: string, more: Readonly<Record<string, unknown>> = {}): JWTPayload => ({
  iss: issuer,
  aud: 'helix-graph',
  sub: 'researcher',
  client_id: 'pages',
  iat: seconds(),
  exp: seconds() + 300,
  roles: ['RESEARCHER'],
  ...more,
});

export const signed = (key: Key, claims: JWTPayload, header: Partial<JWTHeaderParameters> = {}): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid, ...header }).sign(key.privateKey);
