import { eventLoopUtilization } from 'node:perf_hooks';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Bureau } from '@helix/service-kit/bureaus';
import type { SubgraphSource } from './sources.ts';
import { fetchOutcomes } from './sources/guard.ts';

/** What the gateway counts about itself, in the words of Prometheus. Labels hold names that we gave, never what a client sent. */
export interface Metrics {
  /** An operation was answered. @param operation its name if it is a stored one; those of clients' own are not told apart */
  answered(operation: string, outcome: 'complete' | 'partial' | 'failed', seconds: number): void;
  /** A request was refused before an operation ran. */
  refused(status: number): void;
  /** Whether what is known of a document, or an operation's plan, was still there. */
  looked(cache: 'document' | 'plan', found: boolean): void;
  planned(seconds: number): void;
  /** A new supergraph was taken over, or refused while the old one stays. */
  reloaded(accepted: boolean): void;
  /** Answers a scrape. */
  send(reply: FastifyReply): Promise<FastifyReply>;
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

export function openMetrics(bureaus: readonly Bureau[], sources: ReadonlyMap<string, SubgraphSource>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const operations = new Histogram({
    name: 'helix_operation_seconds',
    help: 'Time to answer an operation; partial: with data and errors, failed: without data',
    labelNames: ['operation', 'outcome'],
    buckets: seconds,
    registers,
  });
  const refusals = new Counter({
    name: 'helix_refusals_total',
    help: 'Requests refused before they ran',
    labelNames: ['status'],
    registers,
  });
  const lookups = new Counter({
    name: 'helix_cache_lookups_total',
    help: 'Documents and plans looked for, by whether they were kept',
    labelNames: ['cache', 'found'],
    registers,
  });
  const planning = new Histogram({ name: 'helix_plan_seconds', help: 'Time to plan an operation', buckets: seconds, registers });
  const reloads = new Counter({ name: 'helix_supergraph_reloads_total', help: 'Supergraphs offered', labelNames: ['accepted'], registers });
  const stale = new Gauge({
    name: 'helix_supergraph_stale',
    help: '1 while an older supergraph serves because the latest was refused',
    registers,
  });
  stale.set(0);
  observeSubgraphs(bureaus, sources, registers);
  observeProcess(registers);
  return {
    answered: (operation, outcome, took) => operations.observe({ operation, outcome }, took),
    refused: (status) => refusals.inc({ status }),
    looked: (cache, found) => lookups.inc({ cache, found: String(found) }),
    planned: (took) => planning.observe(took),
    reloaded(accepted) {
      reloads.inc({ accepted: String(accepted) });
      stale.set(accepted ? 0 : 1);
    },
    send: async (reply) => reply.header('content-type', registry.contentType).send(await registry.metrics()),
  };
}

function observeSubgraphs(bureaus: readonly Bureau[], sources: ReadonlyMap<string, SubgraphSource>, registers: Registry[]): void {
  const labelNames = ['subgraph'] as const;
  const fetches = new Counter({
    name: 'helix_subgraph_requests_total',
    help: 'Requests to a bureau’s subgraph by what became of them',
    labelNames: ['subgraph', 'outcome'],
    registers,
  });
  const took = new Histogram({
    name: 'helix_subgraph_seconds',
    help: 'Time that a bureau’s subgraph took',
    labelNames,
    buckets: seconds,
    registers,
  });
  const gauge = (name: string, help: string, read: (state: ReturnType<SubgraphSource['state']>) => number | undefined): Gauge<'subgraph'> =>
    new Gauge({
      name,
      help,
      labelNames,
      registers,
      collect() {
        for (const { name: subgraph } of bureaus) {
          const value = read(sources.get(subgraph)!.state());
          if (value !== undefined) this.set({ subgraph }, value);
        }
      },
    });
  gauge('helix_subgraph_circuit', '0 closed, 1 open: nothing is sent, 2 half-open: one request tries', ({ circuit }) =>
    ['closed', 'open', 'half-open'].indexOf(circuit),
  );
  gauge('helix_subgraph_running', 'Requests that the subgraph is answering', ({ running }) => running);
  gauge('helix_subgraph_waiting', 'Requests that wait for their turn', ({ waiting }) => waiting);
  gauge(
    'helix_pool_open',
    'Database connections of the subgraph; of one in another process, when it was last asked whether it is ready',
    ({ database }) => database?.open,
  );
  gauge('helix_pool_idle', 'Database connections that nobody uses', ({ database }) => database?.idle);
  gauge('helix_pool_waiting', 'Statements that wait for a connection', ({ database }) => database?.waiting);
  gauge('helix_pool_most', 'Database connections that there may be', ({ database }) => database?.most);
  for (const { name: subgraph } of bureaus) {
    for (const outcome of fetchOutcomes) fetches.inc({ subgraph, outcome }, 0);
    sources.get(subgraph)!.observe((outcome, milliseconds) => {
      fetches.inc({ subgraph, outcome });
      took.observe({ subgraph }, milliseconds / 1_000);
    });
  }
}

function observeProcess(registers: Registry[]): void {
  const gauge = (name: string, help: string, read: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('process_resident_memory_bytes', 'Resident memory', () => process.memoryUsage.rss());
  gauge('nodejs_heap_used_bytes', 'Heap in use', () => process.memoryUsage().heapUsed);
  gauge('process_cpu_seconds_total', 'CPU time, user and system', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
  let last = eventLoopUtilization();
  gauge('nodejs_eventloop_utilization', 'Share of the time since the last scrape in which the event loop was busy', () => {
    const now = eventLoopUtilization();
    const { utilization } = eventLoopUtilization(now, last);
    last = now;
    return utilization;
  });
}

/** Answers a scrape of the same machine; anybody else, one behind a proxy of this machine too, hears that there is no such address. */
export function fromThisMachine({ raw, headers }: FastifyRequest): boolean {
  const address = raw.socket.remoteAddress ?? '';
  return /^(?:::ffff:)?127\.|^::1$/.test(address) && headers.forwarded === undefined && headers['x-forwarded-for'] === undefined;
}

/** Serves `/metrics` on a port of its own. */
export async function serveMetrics(
  metrics: Metrics,
  where: { readonly host: string; readonly port: number },
): Promise<{ close(): Promise<void> }> {
  const app = Fastify({ logger: false, forceCloseConnections: true });
  app.get('/metrics', (_, reply) => metrics.send(reply));
  await app.listen(where);
  return { close: () => app.close() };
}
