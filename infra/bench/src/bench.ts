import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { compositionProblems, currentSupergraph, supergraphFile } from '@helix/local/composition';
import { allDefinitions, subgraphNames } from '@helix/local/subgraphs';
import { candidates, deduplications, type Candidate, type Deduplication, type Ground } from './candidates.ts';
import { measure, type Pace, type Phase } from './measure.ts';
import { installPeers, peerVersions } from './peers.ts';
import { forkServer, type Running } from './processes.ts';
import { described, summaryOf } from './results.ts';
import { tableOf } from './table.ts';
import { absent, workload } from './workload.ts';
import { openWorld, startDatabases } from './world.ts';

const usage = `npm run bench -- [options]
  --quick               one short round at scale 1, nothing shared: to see that everything runs
  --scales 1,10         sizes of the world; the first one is measured fully, larger ones for growth
  --phases off,upstream,inbound   which requests in flight are shared
  --rounds N  --seconds S  --warm-up S  --connections N
  --only a,b            candidates: ${candidates.map(({ id }) => id).join(', ')}
  --operations Q02,…    operations
  --profile FOLDER      where our gateway leaves profiles of its processor time (.cpuprofile); its figures are then slower
  --output FILE         infra/bench/results.json by default; - for none
`;

const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean' },
    quick: { type: 'boolean' },
    scales: { type: 'string' },
    phases: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    'warm-up': { type: 'string' },
    connections: { type: 'string' },
    only: { type: 'string' },
    operations: { type: 'string' },
    profile: { type: 'string' },
    output: { type: 'string' },
  },
});

const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const listed = (text: string | undefined, otherwise: readonly string[]): readonly string[] => text?.split(',') ?? otherwise;

const quick = options.quick === true;
const pace: Pace = {
  rounds: Number(options.rounds ?? (quick ? 1 : 5)),
  seconds: Number(options.seconds ?? (quick ? 0.5 : 2)),
  warmUpSeconds: Number(options['warm-up'] ?? (quick ? 0.3 : 2)),
  connections: Number(options.connections ?? 20),
};
const scales = listed(options.scales, quick ? ['1'] : ['1', '10']).map(Number);
const phases = listed(options.phases, quick ? ['off'] : deduplications).filter((name): name is Deduplication =>
  deduplications.some((known) => known === name),
);
const chosen = candidates.filter(({ id }) => listed(options.only, [id]).includes(id));
const operations = workload().filter(({ id }) => listed(options.operations, [id]).includes(id));

/** Whoever shares nothing is measured again only as ours, beside those that do. */
const inPhase = (deduplication: Deduplication): readonly Candidate[] =>
  deduplication === 'off' ? chosen : chosen.filter(({ deduplicates, alwaysThere }) => alwaysThere || deduplicates.includes(deduplication));

/** Growth is ours to show; the limit and the strongest peer tell what of it is the database's. */
const atLargerScales = ['helix-in-process', 'helix-http', 'hive-router-runtime', 'sql'];

async function run(): Promise<void> {
  const began = performance.now();
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const folder = resolve(root, '.helix/bench');
  const temporary = join(folder, `run-${process.pid}`);
  mkdirSync(temporary, { recursive: true });
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).toReversed()) await closer();
    rmSync(temporary, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      // What breaks from here on breaks because it is being stopped.
      process.on('uncaughtException', () => undefined);
      void close().finally(() => process.exit(130));
    });
  try {
    const peersFailure = await installPeers(tell);
    if (peersFailure !== undefined) tell(peersFailure);
    const composition = currentSupergraph(await allDefinitions());
    if ('problems' in composition) throw new Error(compositionProblems(composition.problems));
    const isCurrent = existsSync(supergraphFile) && readFileSync(supergraphFile, 'utf8') === composition.supergraphSdl;
    if (!isCurrent) throw new Error('schema/supergraph.graphql is not that of the schemas: npm run compose');

    const databases = await startDatabases(folder);
    closers.push(() => databases.stop());
    const postgresPid = Number(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
    const measured: Phase[] = [];
    for (const [index, scale] of scales.entries()) {
      tell(`正在载入规模 ${scale} 的数据… Loading the world of scale ${scale}…`);
      const world = await openWorld(databases.adminUrl, scale);
      const subgraphs = new Map<(typeof subgraphNames)[number], Running>();
      const stopSubgraphs = (): Promise<unknown> => Promise.all([...subgraphs.values()].map((subgraph) => subgraph.stop()));
      closers.push(stopSubgraphs);
      for (const name of subgraphNames) subgraphs.set(name, await forkServer('subgraph', { name, databaseUrl: world.urls[name] }));
      const ground: Ground = {
        world,
        subgraphs,
        supergraphFile: fileURLToPath(supergraphFile),
        supergraphSdl: composition.supergraphSdl,
        folder: temporary,
        profiles: options.profile === undefined ? null : resolve(options.profile),
      };
      for (const deduplication of index === 0 ? phases : phases.filter((phase) => phase === 'off')) {
        const entering = inPhase(deduplication).filter(({ id }) => index === 0 || atLargerScales.includes(id));
        measured.push(await measure(ground, postgresPid, { candidates: entering, operations, deduplication, pace }, tell));
      }
      await stopSubgraphs();
    }

    const { summary, means, growth } = summaryOf(measured, operations);
    const results = {
      about: {
        measuredOn: new Date().toISOString(),
        revision: revisionOf(root),
        minutes: Math.round((performance.now() - began) / 6_000) / 10,
        machine: { processor: cpus()[0]?.model ?? null, cores: cpus().length, memoryGib: Math.round(totalmem() / 2 ** 30) },
        node: process.versions.node,
        postgres: databases.label.split(',')[0],
        peers: peerVersions(),
        pace,
        scales,
        notes: [
          'Only ratios mean anything. Load, gateways, subgraphs and PostgreSQL share the machine.',
          'Closed loop; every answer is compared, byte by byte, with the one that was found equal to ours before.',
          'Subgraphs stand behind a bare HTTP server that asks for no signature, the same for all; our gateway signs each request nevertheless.',
          'Processor times have a grain of 10 ms per spell. Figures are medians over the rounds, with the least and the greatest; ratios are taken round by round.',
          'total = gateway + subgraphs + PostgreSQL. Memory is proportional set size.',
          'stock is @apollo/gateway with its own data source and web server; apollo-executor is our gateway with its executor over our data sources.',
          'Grafbase composes the same subgraphs itself: its free binary loads no supergraph file.',
          'PostGraphile answers with names of its own where aliases do not reach; it is asked only what it can answer alike, cursors left out.',
        ],
      },
      summary,
      means,
      growth,
      absent: {
        ...absent,
        ...Object.fromEntries(
          inPhase('upstream')
            .filter(({ alwaysThere }) => alwaysThere)
            .map(({ id }) => [
              `${id} deduplication`,
              'It answers each request in flight for itself: in the phases upstream and inbound it stands as it is.',
            ]),
        ),
      },
      peersFailure: peersFailure ?? null,
      phases: measured.map(({ scale, deduplication, failures, equality, memory, ...phase }) => ({
        scale,
        deduplication,
        failures,
        equality,
        memoryMib: memory,
        operations: Object.fromEntries(
          Object.entries(phase.measured).map(([id, byCandidate]) => [
            id,
            Object.fromEntries(
              Object.entries(byCandidate).map(([candidate, figures]) => [
                candidate,
                described(figures, byCandidate['stock'], byCandidate['sql']),
              ]),
            ),
          ]),
        ),
      })),
    };
    process.stdout.write(`${tableOf(results)}\n`);
    if (options.output !== '-') {
      const output = resolve(options.output ?? fileURLToPath(new URL('../results.json', import.meta.url)));
      writeFileSync(output, await format(JSON.stringify(results), { ...(await resolveConfig(output)), parser: 'json' }));
    }
  } finally {
    await close();
  }
}

function revisionOf(root: string): string | null {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

if (options.help) process.stdout.write(usage);
else await run();
