import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsFor, keyServer, newKey, signed } from '@helix/gateway/auth/key-server.testing';
import type { TrustedIssuer } from '@helix/gateway/auth/authentication';
import { remoteSource } from '@helix/gateway/sources';
import { identityOf, viewerOf } from '@helix/local/identity/identities';
import { signedToken, testIssuer } from '@helix/local/identity/test-issuer';
import { subgraphOfFile, testSecret } from '@helix/local/testing';
import { testGraph, topologies, type TestGraph, type Topology } from '@helix/local/testing-graph';
import { bureaus } from '@helix/service-kit/bureaus';
import { serveSubgraph, type SubgraphServer } from '@helix/service-kit/subgraph-server';
import { callerHeader, derivedKey, publicViewer, signCaller, verifyCaller, type Viewer } from '@helix/service-kit/viewer';
import { gatewayWith } from './gateway.ts';
import { dataOf, errorsOf, expectNothingInside, expectRefusal, post, type Reply } from './wire.ts';

/** Withheld from the public and shown to the talent office of the city: tells as whom a request was answered. */
const colleague = identityOf('researcher')!.talent!;
const query = `{ talent(id: "${colleague}") { id ageBand } }`;
const callerKey = derivedKey(testSecret, 'caller');
const seconds = (): number => Math.floor(Date.now() / 1_000);
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const listeningSockets = (): number => process.getActiveResourcesInfo().filter((resource) => resource === 'TCPServerWrap').length;

describe.each(topologies)('who asks, %s', (topology: Topology) => {
  let graph: TestGraph;
  let doors: number;
  beforeAll(async () => {
    const before = listeningSockets();
    graph = await testGraph({ topology });
    doors = listeningSockets() - before;
  });
  afterAll(() => graph.close());

  const ask = (headers: Record<string, string> = {}, url = graph.url): Promise<Reply> => post(`${url}/graphql`, { query }, headers);
  const officer = (claims?: Readonly<Record<string, unknown>>): string => graph.token('bureau-officer-talent', claims);
  /** Whether an answer is the officer's; that of the public has the same record without what is withheld from it. */
  const seesAll = (reply: Reply): boolean => {
    expect([reply.status, dataOf(reply)]).toMatchObject([200, { talent: { id: colleague } }]);
    return (dataOf(reply) as unknown as { talent: { ageBand: string | null } }).talent.ageBand !== null;
  };
  const expectInvalidToken = (reply: Reply): void => {
    expectRefusal(reply, 401, 'UNAUTHENTICATED');
    expect(reply.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    expect(errorsOf(reply)[0]!.message).toBe(
      '登录凭证无效或已过期，请重新登录。 The access token is not valid, or no longer; sign in again.',
    );
  };

  it('decides what is seen: the officer sees what is withheld from the public', async () => {
    expect([seesAll(await ask()), seesAll(await ask(bearer(officer())))]).toEqual([false, true]);
  });

  // What can be called directly is specified below.
  it('[D1] [D2] [D3] has no door but the gateway in one process, and one to each subgraph over HTTP', () => {
    expect(doors).toBe({ 'in process': 1, 'over HTTP': 7 }[topology]);
  });

  it.each([
    ['_service', '{ _service { sdl } }'],
    ['_entities', `{ _entities(representations: [{ __typename: "Talent", id: "${colleague}" }]) { ... on Talent { ageBand } } }`],
  ])('[D4] %s is no field of the graph, for the public and for an officer', async (_, text) => {
    for (const headers of [{}, bearer(officer())]) {
      expectRefusal(await post(`${graph.url}/graphql`, { query: text }, headers), 400, 'GRAPHQL_VALIDATION_FAILED');
    }
  });

  it('[D13] a role that was taken away is gone with the next token, and after an hour at the latest', async () => {
    expect(seesAll(await ask(bearer(officer())))).toBe(true);
    expect(seesAll(await ask(bearer(officer({ roles: [] }))))).toBe(false);
    const hour = (age: number) => bearer(officer({ iat: seconds() - age, exp: seconds() + 86_400 }));
    expect(seesAll(await ask(hour(3_590)))).toBe(true);
    expectInvalidToken(await ask(hour(3_610)));
  });

  it('[D14] the headers by which we tell a subgraph who asks count for nothing from a client', async () => {
    const body = JSON.stringify({ query });
    const forged = {
      [callerHeader]: signCaller(viewerOf('bureau-officer-talent'), 'talent', body, callerKey),
      'x-helix-viewer': JSON.stringify(viewerOf('bureau-officer-talent')),
      'x-forwarded-user': 'bureau-officer-talent',
      roles: 'BUREAU_OFFICER',
    };
    expect(seesAll(await ask(forged))).toBe(false);
    expect(seesAll(await ask({ ...forged, ...bearer(graph.token('statistics-officer')) }))).toBe(false);
  });

  describe('[D15] a token', () => {
    const claims = (more: Readonly<Record<string, unknown>> = {}) => ({
      ...graph.issuer.claims(viewerOf('bureau-officer-talent')),
      ...more,
    });
    const withAlg = (alg: string, signature: (text: string) => string): string => {
      const [, payload] = officer().split('.');
      const header = Buffer.from(JSON.stringify({ alg, typ: 'at+jwt', kid: graph.issuer.key.kid })).toString('base64url');
      return `${header}.${payload}.${signature(`${header}.${payload}`)}`;
    };
    const wrong: Record<string, () => string> = {
      'with the algorithm none': () => withAlg('none', () => ''),
      'signed with HS256 and the published key': () =>
        withAlg('HS256', (text) => createHmac('sha256', JSON.stringify(graph.issuer.key.jwk)).update(text).digest('base64url')),
      'of another issuer': () => officer({ iss: 'https://elsewhere.test' }),
      'for another audience': () => officer({ aud: 'another-graph' }),
      'of another type': () => signedToken(graph.issuer.key, claims(), { typ: 'JWT' }),
      'without exp': () => officer({ exp: undefined }),
      'that has expired': () => officer({ iat: seconds() - 400, exp: seconds() - 100 }),
      'without a subject': () => officer({ sub: undefined }),
      'that is none': () => 'x.y.z',
    };
    it.each(Object.entries(wrong))('%s is refused, without saying why', async (_, make) => expectInvalidToken(await ask(bearer(make()))));

    it('that is good is accepted, and refused when a character of it changes', async () => {
      const token = officer();
      expect(seesAll(await ask(bearer(token)))).toBe(true);
      const at = token.indexOf('.') + 20;
      expectInvalidToken(await ask(bearer(token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1))));
    });

    it('is refused before the body is read', async () => {
      expectInvalidToken(await post(`${graph.url}/graphql`, 'no JSON', bearer('x.y.z')));
    });
  });

  it('[G6] the clock of the issuer may differ by five seconds, not by two hours', async () => {
    const shifted = (by: number) => bearer(officer({ iat: seconds() + by, exp: seconds() + by + 300 }));
    expect(seesAll(await ask(shifted(4)))).toBe(true);
    expect(seesAll(await ask(shifted(-303)))).toBe(true);
    for (const by of [7_200, -7_200]) expectInvalidToken(await ask(shifted(by)));
  });

  describe('an issuer with a key set of its own', () => {
    const officerOf = (issuer: string) => claimsFor(issuer, { ...graph.issuer.claims(viewerOf('bureau-officer-talent')), iss: issuer });
    const before = async (
      work: (gateway: { readonly url: string }, server: Awaited<ReturnType<typeof keyServer>>) => Promise<void>,
      keyTimes: TrustedIssuer['keyTimes'] = {},
    ) => {
      const server = await keyServer(await newKey('old'));
      const auth: TrustedIssuer = { issuer: server.issuer, audience: 'helix-graph', keyTimes };
      const gateway = await gatewayWith(graph, {}, { auth });
      try {
        await work(gateway, server);
      } finally {
        await gateway.close();
        await server.close();
      }
    };

    it('[F16] is down: keys that were had serve on, an unknown key is refused, and nothing storms', () =>
      before(async ({ url }, server) => {
        const [old, unknown] = [await newKey('old'), await newKey('unknown')];
        server.keys = [old.jwk];
        expect(seesAll(await ask(bearer(await signed(old, officerOf(server.issuer))), url))).toBe(true);
        server.state = 'failing';
        expect(seesAll(await ask(bearer(await signed(old, officerOf(server.issuer), {})), url))).toBe(true);
        const tokens = await Promise.all(
          Array.from({ length: 50 }, (_, at) => signed(unknown, { ...officerOf(server.issuer), jti: String(at) })),
        );
        for (const reply of await Promise.all(tokens.map((token) => ask(bearer(token), url)))) expectInvalidToken(reply);
        expect(server.asked.keys + server.asked.configuration).toBeLessThanOrEqual(3);
      }));

    it('[F16] was never reached: who is signed in is told to come again, and the public is served', () =>
      before(async ({ url }, server) => {
        server.state = 'failing';
        const reply = await ask(bearer(await signed(await newKey('old'), officerOf(server.issuer))), url);
        expectRefusal(reply, 503, 'SERVICE_UNAVAILABLE');
        expect(reply.headers['retry-after']).toBe('30');
        expect(seesAll(await ask({}, url))).toBe(false);
      }));

    it('[G7] changes its key: both are good meanwhile, and the removed one is refused once the key set is old', () =>
      before(
        async ({ url }, server) => {
          const [old, fresh] = [await newKey('old'), await newKey('fresh')];
          const token = async (key: typeof old) => bearer(await signed(key, { ...officerOf(server.issuer), jti: String(Math.random()) }));
          server.keys = [old.jwk];
          expect(seesAll(await ask(await token(old), url))).toBe(true);
          server.keys = [old.jwk, fresh.jwk];
          await expect.poll(async () => (await ask(await token(fresh), url)).status).toBe(200);
          expect(seesAll(await ask(await token(old), url))).toBe(true);
          server.keys = [fresh.jwk];
          await expect.poll(async () => (await ask(await token(old), url)).status, { timeout: 5_000 }).toBe(401);
          expect(seesAll(await ask(await token(fresh), url))).toBe(true);
        },
        { freshFor: 500, cooldown: 50 },
      ));
  });

  it('a malformed purpose or reason is a bad request that names its header', async () => {
    for (const [header, value] of [
      ['helix-purpose', 'Talent support'],
      ['helix-reason', '%E4%BD'],
    ] as const) {
      const [error] = expectRefusal(await ask({ ...bearer(officer()), [header]: value }), 400, 'BAD_REQUEST');
      expect(error!.message).toContain(header);
    }
    expect(
      seesAll(await ask({ ...bearer(officer()), 'helix-purpose': 'talent-support', 'helix-reason': encodeURIComponent('核对') })),
    ).toBe(true);
  });

  it('[B14] a person is counted as that person, wherever he or she asks from; guesses at tokens count for their address', async () => {
    const settings = { HELIX_CLIENT_REQUESTS_PER_SECOND: '0.01', HELIX_CLIENT_BURST: '4', HELIX_TRUSTED_PROXIES: '127.0.0.1' };
    const gateway = await gatewayWith(graph, settings, { auth: graph.issuer.trusted });
    try {
      const statuses = async (token: string, ...addresses: string[]): Promise<number[]> => {
        const found: number[] = [];
        for (const address of addresses) found.push((await ask({ ...bearer(token), 'x-forwarded-for': address }, gateway.url)).status);
        return found;
      };
      const everywhere = Array.from({ length: 6 }, (_, at) => `203.0.113.${at}`);
      expect(await statuses(graph.token('city-leader'), ...everywhere)).toEqual([200, 200, 200, 200, 429, 429]);
      expect(await statuses(graph.token('finance-officer'), ...everywhere.slice(0, 4))).toEqual([200, 200, 200, 200]);
      expect(await statuses('x.y.z', ...Array.from({ length: 6 }, () => '198.51.100.1'))).toEqual([401, 401, 401, 401, 429, 429]);
    } finally {
      await gateway.close();
    }
  });
});

describe('a subgraph that is called directly', () => {
  const talent = subgraphOfFile('talent');
  const issuer = testIssuer();
  let server: SubgraphServer;
  beforeAll(async () => {
    server = await serveSubgraph(talent.subgraph, { port: 0, secret: testSecret });
  });
  afterAll(() => server.close());
  const entities = {
    query: 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Talent { id ageBand } } }',
    variables: { of: [{ __typename: 'Talent', id: colleague }] },
  };
  const signedFor = (body: object, viewer: Viewer = publicViewer, subgraph = 'talent'): Record<string, string> => ({
    [callerHeader]: signCaller(viewer, subgraph, JSON.stringify(body), callerKey),
  });
  const expectUnsigned = (reply: Reply): void => {
    expect(reply.status).toBe(401);
    expect(errorsOf(reply).map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    expect(reply.body).not.toContain('"data"');
  };

  it('[D1] answers no operation, and no access token opens it', async () => {
    expectUnsigned(await post(server.url, { query }));
    expectUnsigned(await post(server.url, { query }, bearer(issuer.token(viewerOf('bureau-officer-talent')))));
    expect((await post(server.url, { query }, signedFor({ query }))).status).toBe(200);
  });

  it('[D1] tells its health to anybody, and nothing else', async () => {
    const origin = new URL(server.url).origin;
    expect(await (await fetch(`${origin}/healthz`)).json()).toEqual({ status: 'ok', subgraph: 'talent' });
    expect((await fetch(`${origin}/readyz`)).status).toBe(200);
    expect((await fetch(`${origin}/`)).status).toBe(401);
    expect((await fetch(server.url, { headers: { 'x-apollo-operation-name': 'x' } })).status).toBe(401);
  });

  it('[D2] does not show its schema', async () => {
    const sdl = { query: '{ _service { sdl } }' };
    expectUnsigned(await post(server.url, sdl));
    expect((await post(server.url, sdl, signedFor(sdl))).status).toBe(200);
  });

  it('[D3] takes no entities from anybody, whatever they bring along', async () => {
    expectUnsigned(await post(server.url, entities));
    const officer = viewerOf('bureau-officer-talent');
    const forged = signCaller(officer, 'talent', JSON.stringify(entities), derivedKey('x'.repeat(40), 'caller'));
    expectUnsigned(await post(server.url, entities, { [callerHeader]: forged }));
    const reply = await post(server.url, entities, signedFor(entities, officer));
    expect(dataOf(reply)).toMatchObject({ _entities: [{ id: colleague, ageBand: expect.any(String) as string }] });
  });

  it('[D3] a signed caller that was captured opens nothing: no other operation, not the same again, no other subgraph', async () => {
    const captured = signedFor({ query }, viewerOf('bureau-officer-talent'));
    expectUnsigned(await post(server.url, entities, captured));
    expectUnsigned(await post(server.url, { query: `${query} ` }, captured));
    expect((await post(server.url, { query }, captured)).status).toBe(200);
    expectUnsigned(await post(server.url, { query }, captured));
    expectUnsigned(await post(server.url, { query }, signedFor({ query }, publicViewer, 'funding')));
  });
});

describe('[D14] what a subgraph receives', () => {
  it('is what the gateway says, and no header of the client', async () => {
    const received: IncomingHttpHeaders[] = [];
    let body = '';
    const recorder = createServer((request, response) => {
      received.push(request.headers);
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"talent":null}}'));
    });
    await new Promise<void>((done) => recorder.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(recorder.address() as AddressInfo).port}/graphql`;
    const graph = await testGraph({ world: 'real' });
    const talent = remoteSource({ bureau: bureaus.find(({ name }) => name === 'talent')!, url, secret: testSecret });
    const gateway = await gatewayWith(graph, {}, { auth: graph.issuer.trusted, reached: { talent } });
    try {
      const token = graph.token('researcher');
      const reply = await post(
        `${gateway.url}/graphql`,
        { query },
        {
          ...bearer(token),
          [callerHeader]: 'a-caller-of-my-own',
          cookie: 'session=a-cookie',
          'x-helix-viewer': 'a-viewer',
          'x-forwarded-for': '198.51.100.9',
          'helix-reason': 'because',
        },
      );
      expect(dataOf(reply)).toEqual({ talent: null });
      expectNothingInside(reply);
      const [headers] = received;
      expect(received).toHaveLength(1);
      expect(
        Object.keys(headers!).filter((name) => !/^(host|connection|content-type|content-length|x-helix-(caller|wait.*))$/.test(name)),
      ).toEqual([]);
      const text = JSON.stringify(headers);
      for (const mine of [token, 'a-caller-of-my-own', 'a-cookie', 'a-viewer', '198.51.100.9']) expect(text).not.toContain(mine);
      const caller = verifyCaller(headers![callerHeader] as string, 'talent', callerKey)!;
      expect(caller.viewer).toEqual({ ...viewerOf('researcher'), reason: 'because' });
      expect(caller.isSentWith(Buffer.from(body))).toBe(true);
    } finally {
      await gateway.close();
      await graph.close();
      await new Promise((done) => recorder.close(done));
    }
  });
});
