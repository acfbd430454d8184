import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import type { BureauHealth } from './bureaus.ts';
import { registerPages, type PagesOptions } from './pages.ts';

const SUPERGRAPH = 'type Query { hello: String }';
const finance: BureauHealth = {
  name: 'funding',
  nameZh: '资金',
  nameEn: 'Funding',
  bureauZh: '财政局',
  bureauEn: 'Finance Bureau',
  healthy: true,
  latencyMs: 3,
};

let app: FastifyInstance;
afterEach(() => app.close());

async function serve(options: Partial<PagesOptions> = {}): Promise<FastifyInstance> {
  app = Fastify();
  await registerPages(app, {
    supergraphSdl: () => SUPERGRAPH,
    bureaus: async () => [finance],
    operations: [],
    graphqlPath: '/graphql',
    ...options,
  });
  return app;
}

const assetsOf = (page: string): string[] =>
  [...page.matchAll(/(?:href|src|data-[\w-]+)="(\/assets\/[^"]+)"/g)].map(([, url]) => url ?? '');

describe('assets 静态文件', () => {
  it.each(['/', '/playground', '/explorer'])(
    '%s refers only to files that are there, kept for ever under an address of their content',
    async (path) => {
      const pages = await serve();
      const urls = assetsOf((await pages.inject(path)).body);
      expect(urls.length).toBeGreaterThan(2);
      for (const url of urls) {
        const response = await pages.inject(url);
        expect([url, response.statusCode]).toEqual([url, 200]);
        expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
        expect(url).toMatch(/^\/assets\/(pages|graphiql)\/[\w-]{16}\//);
      }
    },
  );

  it('are compressed as the browser can take it, and say so to caches', async () => {
    const pages = await serve();
    const [url = ''] = assetsOf((await pages.inject('/')).body).filter((each) => each.endsWith('base.css'));
    const get = (encoding?: string) => pages.inject({ url, headers: encoding ? { 'accept-encoding': encoding } : {} });
    const plain = await get();
    const brotli = await get('gzip, deflate, br');
    const gzip = await get('gzip;q=0.5, br;q=0');
    expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    expect(brotliDecompressSync(brotli.rawPayload)).toEqual(plain.rawPayload);
    expect(gunzipSync(gzip.rawPayload)).toEqual(plain.rawPayload);
    expect(brotli.headers.vary).toBe('accept-encoding');
  });

  it('of another release are not found, so that no old page mixes with new files', async () => {
    const pages = await serve();
    expect((await pages.inject('/assets/pages/AAAAAAAAAAAAAAAA/base.css')).statusCode).toBe(404);
  });

  it('include an icon where browsers look for one', async () => {
    expect((await (await serve()).inject('/favicon.ico')).headers['content-type']).toMatch('image/svg+xml');
  });
});

describe('the schema model 数据模型', () => {
  it('is not sent again while the supergraph is the same, and is another after a hot reload', async () => {
    let sdl = SUPERGRAPH;
    const pages = await serve({ supergraphSdl: () => sdl });
    const get = (etag?: string) => pages.inject({ url: '/explorer/model.json', headers: etag ? { 'if-none-match': etag } : {} });
    const etag = String((await get()).headers.etag);
    expect((await get(etag)).statusCode).toBe(304);
    sdl = 'type Query { hello: String goodbye: String }';
    const renewed = await get(etag);
    expect(renewed.statusCode).toBe(200);
    expect(renewed.body).toContain('goodbye');
  });
});

describe('the state of the bureaus 各部门状态', () => {
  it('carries nothing but names and state, whatever else the source knows', async () => {
    const pages = await serve({
      bureaus: async () => [Object.assign({ url: 'http://funding.internal.invalid', password: 'secret' }, finance)],
    });
    expect((await pages.inject('/api/bureaus')).json()).toMatchObject({ bureaus: [finance] });
    expect((await pages.inject('/api/bureaus')).body).not.toMatch(/internal|secret/);
    expect((await pages.inject('/')).body).not.toMatch(/internal|secret/);
  });

  it('is asked once for all who look at the same time', async () => {
    let asked = 0;
    const pages = await serve({ bureaus: async () => (asked++, [finance]) });
    await Promise.all(Array.from({ length: 20 }, () => pages.inject('/api/bureaus')));
    expect(asked).toBe(1);
  });

  it('is a plain refusal when it cannot be had, and the start page still opens', async () => {
    const pages = await serve({
      bureaus: async () => {
        throw new Error('http://funding.internal.invalid refused');
      },
    });
    const answer = await pages.inject('/api/bureaus');
    expect(answer.statusCode).toBe(503);
    expect(answer.body).not.toContain('internal');
    const page = await pages.inject('/');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('暂时无法取得各部门的状态');
  });
});

describe('the start page 首页', () => {
  it('repeats the host of the request in its curl line, but never one that is no host', async () => {
    const pages = await serve();
    const lineFor = async (host: string) => (await pages.inject({ url: '/', headers: { host } })).body;
    expect(await lineFor('graph.example:8443')).toContain('curl -sS http://graph.example:8443/graphql');
    expect(await lineFor('$(reboot)')).toContain('curl -sS http://localhost/graphql');
  });

  it('shows further pages of the gateway in the navigation', async () => {
    const pages = await serve({ links: [{ href: '/reports', zh: '报表', en: 'Reports' }] });
    expect((await pages.inject('/explorer')).body).toMatch(/<a\s+href="\/reports"/);
  });

  it('answers HEAD, and refuses to be framed by others', async () => {
    const response = await (await serve()).inject({ method: 'HEAD', url: '/' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    expect(response.headers['referrer-policy']).toBe('no-referrer');
  });
});
