import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { StoredOperation } from '../operations.ts';
import { asset, assetFolder, type Asset, type AssetFolder } from './assets.ts';
import { watchBureaus, type BureauHealth, type BureauWatch } from './bureaus.ts';
import { explorerPage } from './explorer-page.ts';
import { graphiqlAssets } from './graphiql.ts';
import type { Html } from './html.ts';
import { page, type Frame, type PageLink } from './layout.ts';
import { playgroundPage, type SignIn } from './playground-page.ts';
import { clientSdl, schemaModel } from './schema-model.ts';
import { startPage } from './start-page.ts';

export interface PagesOptions {
  /** The composed supergraph as it is now; asked again for every reader, so a hot reload shows at once. */
  readonly supergraphSdl: () => string;
  /** The bureaus and whether each answers now, in the order in which they are shown. */
  readonly bureaus: () => Promise<readonly BureauHealth[]>;
  /** Questions the graph answers, under their codes (Q01 …). */
  readonly operations: readonly StoredOperation[];
  readonly graphqlPath: string;
  /** Health endpoints to point at. */
  readonly healthPaths?: { readonly live: string; readonly ready: string };
  /** Whether readers may see the schema; they may unless told. Where introspection is off, the explorer is too. */
  readonly schemaIsPublic?: boolean;
  /** The provider with which readers of the playground sign in; nobody can where it is not set. */
  readonly signIn?: SignIn | null;
  /** Further pages of this origin, for the navigation. */
  readonly links?: readonly PageLink[];
}

const STATIC_FILES = join(import.meta.dirname, 'static');

/** Nothing loads from elsewhere, nothing inline runs, nobody frames us, no form leaves. */
const NOTHING_FOREIGN = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

const policy = (directives: Readonly<Record<string, string[]>>) => ({ contentSecurityPolicy: { useDefaults: false, directives } });
const PAGE = { helmet: policy(NOTHING_FOREIGN) };
/** GraphiQL's code editor writes style elements and style attributes. Its workers are scripts of ours like any other. */
const playgroundPolicy = (signIn: SignIn | null) => ({
  helmet: policy({ ...withProvider(signIn), styleSrc: ["'self'", "'unsafe-inline'"] }),
});
/** Pages on which readers sign in also talk to the provider that the gateway itself trusts. */
const withProvider = (signIn: SignIn | null) => ({
  ...NOTHING_FOREIGN,
  connectSrc: ["'self'", ...(signIn ? [new URL(signIn.issuer).origin] : [])],
});

const FOR_EVER = 'public, max-age=31536000, immutable';

async function send(reply: FastifyReply, file: Asset, cacheControl: string): Promise<FastifyReply> {
  const etag = `"${file.hash}"`;
  void reply.header('cache-control', cacheControl).header('vary', 'accept-encoding').header('etag', etag);
  if (reply.request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
  const { body, encoding } = await file.encodedFor(reply.request.headers['accept-encoding']);
  if (encoding) void reply.header('content-encoding', encoding);
  return reply.type(file.type).send(body);
}

const sendHtml = (reply: FastifyReply, markup: string): FastifyReply =>
  reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(markup);
const notFound = (reply: FastifyReply): FastifyReply =>
  reply.code(404).type('text/plain; charset=utf-8').send('没有这个文件。 No such file.\n');

/** Computed anew only when the supergraph is another one. */
function perSupergraph<T>(compute: (sdl: string) => T): (sdl: string) => T {
  let known: { readonly sdl: string; readonly value: T } | null = null;
  return (sdl) => {
    if (known?.sdl !== sdl) known = { sdl, value: compute(sdl) };
    return known.value;
  };
}

/** The origin a reader typed, for text to copy. A host with characters no host has is not repeated. */
function originOf(request: FastifyRequest): string {
  const host = /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(request.host) ? request.host : 'localhost';
  return `${request.protocol}://${host}`;
}

async function ownAssets(operations: readonly StoredOperation[]): Promise<AssetFolder> {
  const names = (await readdir(STATIC_FILES)).toSorted();
  const files = await Promise.all(names.map(async (name) => [name, asset(name, await readFile(join(STATIC_FILES, name)))] as const));
  return assetFolder('/assets/pages', new Map([...files, ['examples.json', asset('examples.json', JSON.stringify(operations))]]));
}

async function stateNow(watch: BureauWatch) {
  try {
    return await watch.current();
  } catch {
    // A page still names the bureaus when nobody can say how they are; none is then claimed to answer.
    const last = watch.lastKnown();
    return last && { ...last, bureaus: last.bureaus.map((bureau) => ({ ...bureau, healthy: false, latencyMs: null })) };
  }
}

const REFUSAL = { type: 'object', properties: { error: { type: 'string' } } };
/** Only what is named here leaves, whatever else the source knows of a bureau. */
const BUREAU_REPORT = {
  type: 'object',
  properties: {
    checkedAt: { type: 'string' },
    bureaus: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          ...Object.fromEntries(['name', 'nameZh', 'nameEn', 'bureauZh', 'bureauEn'].map((name) => [name, { type: 'string' }])),
          healthy: { type: 'boolean' },
          latencyMs: { type: ['number', 'null'] },
        },
      },
    },
  },
};

/**
 * Adds what a person sees in a browser: `/` (start page), `/playground` (GraphiQL with the stored questions),
 * `/explorer` (schema explorer, with `/explorer/model.json` and `/explorer/schema.graphql`), `/api/bureaus`,
 * `/assets/**` and the favicon. It knows no subgraph: bureaus, questions and schema are data.
 * @throws when a static file cannot be read.
 */
export async function registerPages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const { operations, graphqlPath, links = [], signIn = null, schemaIsPublic = true } = options;
  const PLAYGROUND = playgroundPolicy(signIn);
  const START = { helmet: policy(withProvider(signIn)) };
  const { live: livePath, ready: readyPath } = options.healthPaths ?? { live: '/health/live', ready: '/health/ready' };
  const assets = await ownAssets(operations);
  const watch = watchBureaus(options.bureaus);
  const model = perSupergraph((sdl) => asset('model.json', JSON.stringify(schemaModel(sdl))));
  const sdlForClients = perSupergraph((sdl) => asset('schema.graphql', clientSdl(sdl)));

  const framed = (frame: Omit<Frame, 'icon' | 'links' | 'description'>, main: Html): string =>
    page(
      {
        ...frame,
        icon: assets.urlOf('favicon.svg'),
        links,
        description: '政产学研协同数据图：一次提问，各部门一起作答。 Ask once; every bureau answers.',
      },
      main,
    );
  const urls = (...names: readonly string[]): string[] => names.map((name) => assets.urlOf(name));

  await app.register(async (scope) => {
    await scope.register(helmet, { global: true, ...PAGE.helmet, referrerPolicy: { policy: 'no-referrer' } });

    scope.get('/', START, async (request, reply) => {
      const frame = {
        titleZh: '首页',
        titleEn: 'Start',
        path: '/',
        styles: urls('base.css', 'start.css'),
        scripts: urls('start.js'),
        shape: 'page',
      } as const;
      const report = await stateNow(watch);
      return sendHtml(
        reply,
        framed(
          frame,
          startPage({ report, operations, origin: originOf(request), graphqlPath, livePath, readyPath, issuer: signIn?.issuer ?? null }),
        ),
      );
    });

    scope.get('/playground', PLAYGROUND, async (_request, reply) => {
      const graphiql = await graphiqlAssets();
      const frame = {
        titleZh: '查询台',
        titleEn: 'Playground',
        path: '/playground',
        styles: [graphiql.urlOf('graphiql.css'), ...urls('base.css', 'playground.css')],
        scripts: urls('playground.js'),
        preload: [graphiql.urlOf('graphiql.js')],
        shape: 'tool',
      } as const;
      return sendHtml(
        reply,
        framed(frame, playgroundPage({ operations, graphqlPath, examplesUrl: assets.urlOf('examples.json'), graphiql, signIn })),
      );
    });

    const EXPLORER = {
      ...PAGE,
      onRequest: async (_request: FastifyRequest, reply: FastifyReply) => {
        if (schemaIsPublic) return;
        await reply
          .code(404)
          .type('text/plain; charset=utf-8')
          .send('本部署不公开数据模型。 This deployment does not publish its schema.\n');
      },
    };
    scope.get('/explorer', EXPLORER, async (_request, reply) => {
      const frame = {
        titleZh: '数据模型',
        titleEn: 'Schema',
        path: '/explorer',
        styles: urls('base.css', 'explorer.css'),
        scripts: urls('explorer.js'),
        shape: 'tool',
      } as const;
      return sendHtml(reply, framed(frame, explorerPage({ modelUrl: '/explorer/model.json', sdlUrl: '/explorer/schema.graphql' })));
    });
    scope.get('/explorer/model.json', EXPLORER, (_request, reply) => send(reply, model(options.supergraphSdl()), 'no-cache'));
    scope.get('/explorer/schema.graphql', EXPLORER, (_request, reply) => send(reply, sdlForClients(options.supergraphSdl()), 'no-cache'));

    scope.get('/api/bureaus', { ...PAGE, schema: { response: { 200: BUREAU_REPORT, 503: REFUSAL } } }, async (_request, reply) => {
      void reply.header('cache-control', 'no-store');
      try {
        return await watch.current();
      } catch {
        return reply.code(503).send({ error: '暂时无法取得各部门的状态。 The state of the bureaus cannot be had just now.' });
      }
    });

    // Files are looked up by name in memory; no part of an address ever becomes a path on disk.
    scope.get<{ Params: { release: string; file: string } }>('/assets/pages/:release/:file', PAGE, async ({ params }, reply) => {
      const file = assets.find(params.release, params.file);
      return file ? send(reply, file, FOR_EVER) : notFound(reply);
    });
    scope.get<{ Params: { release: string; file: string } }>('/assets/graphiql/:release/:file', PLAYGROUND, async ({ params }, reply) => {
      const file = (await graphiqlAssets()).find(params.release, params.file);
      return file ? send(reply, file, FOR_EVER) : notFound(reply);
    });
    // A browser that opens the endpoint itself asks for this one by habit.
    scope.get('/favicon.ico', PAGE, (_request, reply) => {
      const icon = assets.find(assets.release, 'favicon.svg');
      return icon ? send(reply, icon, 'public, max-age=86400') : notFound(reply);
    });
  });
}
