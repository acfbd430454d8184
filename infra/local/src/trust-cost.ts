import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute } from 'graphql';
import { storedOperations } from '@helix/gateway/operations';
import { policyFromEnvironment } from '@helix/gateway/limits/policy';
import { startGateway } from '@helix/gateway/server';
import { localSource, type LocalSubgraph } from '@helix/gateway/sources';
import { composeAll } from './composition.ts';
import { ensureDatabases } from './databases.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { viewerOf } from './identity/identities.ts';
import { testIssuer } from './identity/test-issuer.ts';
import { allDefinitions, subgraphNames, type SubgraphName } from './subgraphs.ts';
import { ensureWorld } from './world-state.ts';
import { bureaus } from '@helix/service-kit/bureaus';
import { openLog } from '@helix/service-kit/log';
import { scalarResolvers } from '@helix/service-kit/scalars';
import { openSubgraph, subgraphSdl, type Subgraph } from '@helix/service-kit/subgraph';
import { publicViewer } from '@helix/service-kit/viewer';

/*
 * What trust costs: CPU per request of gateway and subgraphs in one process, with sign-in, classification, row policies' bookkeeping and accounting,
 * and without them, in turns of one run. `npm run bench:trust`
 */

const reads = {
  'list page': '{ talents(first: 20) { nodes { id highestDegree title categories fields employer { nameZh } } } }',
  'single record': '{ institution(id: "ent-xt-0001") { nameZh kind scale region { nameZh } } }',
  'list page with figures of other bureaus':
    '{ institutions(first: 20) { nodes { nameZh staffCount(asOf: "2026-01-01") loans(first: 3) { totalCount nodes { status bank { nameZh } } } } } }',
} as const;
const protectedRead = '{ talents(first: 20, filter: { withinRegion: "430300" }) { nodes { id highestDegree ageBand } } }';
const openRead = '{ talents(first: 20, filter: { withinRegion: "430300" }) { nodes { id highestDegree title } } }';

const secret = 'a secret of measurements that is longer than thirty-two characters';
const rounds = Number(process.env['ROUNDS'] ?? 12);
const requests = Number(process.env['REQUESTS'] ?? 300);

/** The client is a process of its own, so that its work counts for nobody. */
async function client(): Promise<void> {
  const [, , , url, query, token, count] = process.argv;
  let left = Number(count);
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      const response = await fetch(url!, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ query }),
      });
      const text = await response.text();
      if (!text.includes('"data"')) throw new Error(text.slice(0, 300));
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

/** The same subgraph as it would answer without any of it: schema and resolvers as they were written, nothing wrapped, nothing accounted for. */
function bare({ definition, database, requestFor }: Subgraph): LocalSubgraph {
  const resolvers = { ...scalarResolvers, ...definition.resolvers } as never;
  const schema = buildSubgraphSchema([{ typeDefs: subgraphSdl(definition), resolvers }]);
  return {
    definition,
    schema,
    database,
    answer: async ({ document, operationName, variables }) =>
      execute({ schema, document, operationName, variableValues: variables, contextValue: requestFor(publicViewer) }),
  };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'helix-trust-'));
  const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres') });
  const urls = await ensureDatabases(server.adminUrl, subgraphNames, { prefix: 'trust' });
  const definitions = await allDefinitions();
  const subgraphs = await Promise.all(
    definitions.map((definition) =>
      openSubgraph(definition, {
        databaseUrl: urls[definition.name as SubgraphName],
        secret: secret,
        log: openLog(definition.name, 'error'),
      }),
    ),
  );
  await Promise.all(subgraphs.map(({ database }) => database.migrate()));
  await ensureWorld(subgraphs, 1);
  const composition = composeAll(definitions);
  if ('problems' in composition) throw new Error('The subgraphs do not compose');
  const issuer = testIssuer();
  const shared = {
    supergraphSdl: composition.supergraphSdl,
    bureaus,
    operations: storedOperations(new URL('../../../schema/operations/', import.meta.url)),
    log: openLog('gateway', 'error'),
    policy: policyFromEnvironment({}),
    port: 0,
  };
  const sourcesOf = (reach: (subgraph: Subgraph) => LocalSubgraph) =>
    new Map(subgraphs.map((subgraph) => [subgraph.definition.name, localSource(reach(subgraph))]));
  const guarded = await startGateway({ ...shared, sources: sourcesOf((subgraph) => subgraph), auth: issuer.trusted });
  const open = await startGateway({ ...shared, sources: sourcesOf(bare), auth: null });
  const token = issuer.token(viewerOf('bureau-officer-talent'));

  const measure = async (url: string, query: string, bearer: string): Promise<number> => {
    const before = process.cpuUsage();
    const child = fork(fileURLToPath(import.meta.url), ['--client', `${url}/graphql`, query, bearer, String(requests)]);
    const [code] = (await once(child, 'exit')) as [number];
    if (code !== 0) throw new Error('The client failed');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / requests;
  };
  const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
  const compare = async (name: string, candidates: Readonly<Record<string, () => Promise<number>>>): Promise<void> => {
    const taken: Record<string, number[]> = Object.fromEntries(Object.keys(candidates).map((each) => [each, []]));
    for (const run of Object.values(candidates)) await run();
    for (let round = 0; round < rounds; round += 1) for (const [each, run] of Object.entries(candidates)) taken[each]!.push(await run());
    const [first, ...others] = Object.keys(candidates);
    const base = median(taken[first!]!);
    const told = others.map((each) => {
      const ratios = taken[each]!.map((value, at) => value / taken[first!]![at]!);
      return `${each} ${(median(taken[each]!) / 1000).toFixed(3)} ms, × ${median(ratios).toFixed(3)}`;
    });
    process.stdout.write(
      `${name}: ${first} ${(base / 1000).toFixed(3)} ms of CPU per request; ${told.join('; ')} (n = ${rounds} × ${requests})\n`,
    );
  };
  for (const [name, query] of Object.entries(reads)) {
    await compare(name, {
      'without trust': () => measure(open.url, query, ''),
      'with trust, the public': () => measure(guarded.url, query, ''),
      'with trust, signed in': () => measure(guarded.url, query, token),
    });
  }
  await compare('an office reads a protected field of 20 persons, on the record', {
    'open fields, signed in': () => measure(guarded.url, openRead, token),
    'protected, accounted for': () => measure(guarded.url, protectedRead, token),
  });
  await Promise.all([guarded.close(), open.close()]);
  await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  await server.stop();
  rmSync(folder, { recursive: true });
}

await (process.argv[2] === '--client' ? client() : main());
