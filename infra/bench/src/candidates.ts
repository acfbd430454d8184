import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subgraphNames, type SubgraphName } from '@helix/local/subgraphs';
import { values, withoutCursors } from './equality.ts';
import type { Shot } from './load.ts';
import { forkServer, spawnServer, type Running } from './processes.ts';
import type { HelixSettings } from './servers/helix.ts';
import type { Operation } from './workload.ts';
import type { World } from './world.ts';

/**
 * Whether identical requests in flight are answered together: never; those to subgraphs; those and the clients' own. Gateways that cannot do a
 * thing are measured without it, and the results say so.
 */
export const deduplications = ['off', 'upstream', 'inbound'] as const;
export type Deduplication = (typeof deduplications)[number];

/** What all candidates stand on. */
export interface Ground {
  readonly world: World;
  readonly supergraphFile: string;
  readonly supergraphSdl: string;
  readonly subgraphs: ReadonlyMap<SubgraphName, Running>;
  /** For files of the run. */
  readonly folder: string;
  /** Where our gateway leaves a profile of its processor time; null for none. */
  readonly profiles: string | null;
}

/** A candidate that serves. */
export interface Started {
  readonly running: Running;
  /** The processes in which subgraphs work for it; those of its own process count as the gateway's. */
  readonly subgraphPids: readonly number[];
  /** How the operation is put to it; null where it cannot answer it. */
  shot(operation: Operation): Shot | null;
  /** The part of our answer's data that it can give; all of it by default. */
  comparable?(data: unknown): unknown;
}

export interface Candidate {
  readonly id: string;
  /** For people. */
  readonly label: string;
  /** What it can share. */
  readonly deduplicates: readonly Exclude<Deduplication, 'off'>[];
  /** In which phases it takes part though it cannot share. */
  readonly alwaysThere?: boolean;
  /** @throws Error saying why it does not run here */
  start(ground: Ground, deduplication: Deduplication): Promise<Started>;
}

const peers = new URL('../node_modules/', import.meta.url);
const server = (name: string): string => fileURLToPath(new URL(`servers/${name}`, import.meta.url));

const urlsOf = ({ subgraphs }: Ground): Record<string, string> => Object.fromEntries([...subgraphs].map(([name, { url }]) => [name, url]));
const pidsOf = ({ subgraphs }: Ground): number[] => [...subgraphs.values()].map(({ pid }) => pid);

const asGraphQl =
  ({ url }: Running) =>
  ({ document, variables }: Operation): Shot => ({ url, body: JSON.stringify({ query: document, variables }) });

const profiled = ({ profiles, world: { scale } }: Ground, id: string): readonly string[] =>
  profiles === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`, `--cpu-prof-name=${id}-${scale}.cpuprofile`];

const overSubgraphs = (running: Running, ground: Ground): Started => ({
  running,
  subgraphPids: pidsOf(ground),
  shot: asGraphQl(running),
});

const ours: Candidate = {
  id: 'helix-http',
  label: 'Helix gateway over HTTP',
  deduplicates: [],
  alwaysThere: true,
  async start(ground) {
    const settings: HelixSettings = { supergraphSdl: ground.supergraphSdl, executor: 'helix', reach: { subgraphUrls: urlsOf(ground) } };
    return overSubgraphs(await forkServer('helix', settings, profiled(ground, 'helix-http')), ground);
  },
};

const inProcess: Candidate = {
  id: 'helix-in-process',
  label: 'Helix gateway with its subgraphs in one process',
  deduplicates: [],
  alwaysThere: true,
  async start(ground) {
    const settings: HelixSettings = { supergraphSdl: ground.supergraphSdl, executor: 'helix', reach: { databaseUrls: ground.world.urls } };
    const running = await forkServer('helix', settings, profiled(ground, 'helix-in-process'));
    return { running, subgraphPids: [], shot: asGraphQl(running) };
  },
};

const stock: Candidate = {
  id: 'stock',
  label: '@apollo/gateway as it comes',
  deduplicates: [],
  async start(ground) {
    return overSubgraphs(await forkServer('stock', { supergraphSdl: ground.supergraphSdl, subgraphUrls: urlsOf(ground) }), ground);
  },
};

const apolloExecutor: Candidate = {
  id: 'apollo-executor',
  label: "Helix gateway with Apollo's executor (HELIX_EXECUTOR=apollo)",
  deduplicates: [],
  async start(ground) {
    const settings: HelixSettings = { supergraphSdl: ground.supergraphSdl, executor: 'apollo', reach: { subgraphUrls: urlsOf(ground) } };
    return overSubgraphs(await forkServer('helix', settings), ground);
  },
};

const hive = (id: string, label: string, words: readonly string[]): Candidate => ({
  id,
  label,
  deduplicates: ['upstream', 'inbound'],
  async start(ground, deduplication) {
    const folder = mkdtempSync(join(ground.folder, `${id}-`));
    copyFileSync(server('hive.config.mjs'), join(folder, 'gateway.config.mjs'));
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ subgraphUrls: urlsOf(ground), deduplication }));
    const running = await spawnServer(
      (port) => ({
        file: process.execPath,
        words: [
          fileURLToPath(new URL('@graphql-hive/gateway/dist/bin.js', peers)),
          'supergraph',
          ground.supergraphFile,
          '--config-path',
          join(folder, 'gateway.config.mjs'),
          '--host',
          '127.0.0.1',
          '--port',
          String(port),
          ...words,
        ],
        folder: dirname(fileURLToPath(peers)),
      }),
      { path: '/graphql', readyPath: '/readiness' },
    );
    return overSubgraphs(running, ground);
  },
});

const grafbase: Candidate = {
  id: 'grafbase',
  label: 'Grafbase 0.103, native',
  deduplicates: ['upstream'],
  async start(ground, deduplication) {
    const file = fileURLToPath(new URL('@grafbase/cli-x86_64-unknown-linux-musl/grafbase', peers));
    if (!existsSync(file)) throw new Error('The registry has its binary for Linux on x86-64 alone.');
    const folder = mkdtempSync(join(ground.folder, 'grafbase-'));
    const subgraphs = Object.entries(urlsOf(ground)).map(
      ([name, url]) => `[subgraphs.${name}]\nurl = "${url}"\nintrospection_url = "${url}"\n`,
    );
    writeFileSync(
      join(folder, 'grafbase.toml'),
      [`[traffic_shaping]\ninflight_deduplication = ${deduplication !== 'off'}\n`, ...subgraphs].join('\n'),
    );
    const running = await spawnServer(
      (port) => ({ file, words: ['dev', '--config', 'grafbase.toml', '--listen-address', `127.0.0.1:${port}`], folder }),
      { path: '/graphql', readyPath: '/health' },
    );
    return overSubgraphs(running, ground);
  },
};

const folderOf = (name: string): URL => new URL(`../${name}/`, import.meta.url);

const sql: Candidate = {
  id: 'sql',
  label: 'One SQL statement by hand',
  deduplicates: [],
  async start({ world }) {
    const running = await forkServer('sql', { databaseUrl: world.unitedUrl, folder: folderOf('sql').href });
    return {
      running,
      subgraphPids: [],
      shot({ id, variables }) {
        const isWritten = existsSync(new URL(`${id}.sql`, folderOf('sql')));
        return isWritten ? { url: `${running.url}/${id}`, body: JSON.stringify(variables) } : null;
      },
      comparable: withoutCursors,
    };
  },
};

const postgraphile: Candidate = {
  id: 'postgraphile',
  label: 'PostGraphile 5 over one database',
  deduplicates: [],
  async start({ world, folder }) {
    createRequire(new URL('x', peers)).resolve('postgraphile');
    const own = mkdtempSync(join(folder, 'postgraphile-'));
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'settings.json'), JSON.stringify({ databaseUrl: world.unitedUrl, schemas: subgraphNames }));
    const running = await spawnServer(
      (port) => ({
        file: process.execPath,
        words: [server('postgraphile.mjs'), join(own, 'settings.json'), String(port)],
        folder: dirname(fileURLToPath(peers)),
      }),
      { path: '/graphql', readyPath: '/ready' },
    );
    const documents = folderOf('postgraphile');
    return {
      running,
      subgraphPids: [],
      comparable: values,
      shot({ id, variables }) {
        const file = new URL(`${id}.graphql`, documents);
        return existsSync(file) ? { url: running.url, body: JSON.stringify({ query: readFileSync(file, 'utf8'), variables }) } : null;
      },
    };
  },
};

/** Everybody who is measured, ours first. */
export const candidates: readonly Candidate[] = [
  inProcess,
  ours,
  stock,
  apolloExecutor,
  hive('hive', 'Hive Gateway 2.15', []),
  hive('hive-router-runtime', 'Hive Gateway 2.15 with router-runtime', ['--hive-router-runtime']),
  grafbase,
  postgraphile,
  sql,
];
