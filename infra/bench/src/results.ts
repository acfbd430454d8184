import type { Measured, Phase, Sample } from './measure.ts';
import { figure, geometricMean, ratio, rounded, type Figure } from './statistics.ts';
import type { Operation } from './workload.ts';

/** What one candidate's requests take of one thing, by round. */
type Series = (measured: Measured) => readonly (number | null)[];

const each =
  (of: (sample: Sample) => number | null): Series =>
  ({ samples }) =>
    samples.map(of);

const sumOf = (...parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);

/** Requests answered in a second. */
export const speed = each(({ requestsPerSecond }) => requestsPerSecond);
/** Processor time per request of the gateway's process; of everything but PostgreSQL where the subgraphs work in it. */
export const gatewayCpu = each(({ cpu }) => cpu.gateway);
/** Processor time per request of gateway and subgraphs, PostgreSQL left out. */
export const programCpu = each(({ cpu }) => sumOf(cpu.gateway, cpu.subgraphs));
/** Processor time per request of everything that answers it. */
export const totalCpu = each(({ cpu }) => sumOf(cpu.gateway, cpu.subgraphs, cpu.postgres));

const figureOf = (series: readonly (number | null)[]): Figure | null =>
  series.includes(null) || !series.length ? null : roundedFigure(figure(series as number[]));
const roundedFigure = ({ median, min, max, n }: Figure): Figure => ({ median: rounded(median), min: rounded(min), max: rounded(max), n });
const ratioOf = (of: Measured | undefined, to: Measured | undefined, series: Series): Figure | null => {
  const found = of && to ? ratio(series(of), series(to)) : null;
  return found && roundedFigure(found);
};

/** One candidate's figures for one operation, as results.json holds them. */
export function described(measured: Measured, stock: Measured | undefined, sql: Measured | undefined) {
  return {
    bytes: measured.bytes,
    wrong: measured.wrong,
    ...(measured.example === null ? {} : { wrongExample: measured.example }),
    requestsPerSecond: figureOf(speed(measured)),
    p50Ms: figureOf(each(({ p50 }) => p50)(measured)),
    p99Ms: figureOf(each(({ p99 }) => p99)(measured)),
    cpuMsPerRequest: {
      gateway: figureOf(each(({ cpu }) => cpu.gateway)(measured)),
      subgraphs: figureOf(each(({ cpu }) => cpu.subgraphs)(measured)),
      postgres: figureOf(each(({ cpu }) => cpu.postgres)(measured)),
      total: figureOf(totalCpu(measured)),
    },
    toStock: { requestsPerSecond: ratioOf(measured, stock, speed), totalCpu: ratioOf(measured, stock, totalCpu) },
    toSql: { requestsPerSecond: ratioOf(measured, sql, speed), totalCpu: ratioOf(measured, sql, totalCpu) },
  };
}

/** A mean over operations, with what it is a mean of. */
export interface Mean {
  /** The geometric mean of the medians; null with a reason. */
  readonly value: number | null;
  /** Median, least and greatest ratio over the rounds, by operation. */
  readonly operations: Readonly<Record<string, Figure>>;
  readonly reason?: string;
}

/** How the one compares with the other on each operation that both answer as we do. */
export function meanOf(phase: Phase | undefined, of: string, to: string, series: Series, operations: readonly Operation[]): Mean {
  if (!phase) return { value: null, operations: {}, reason: 'This phase was not run.' };
  const ratios = Object.fromEntries(
    operations.flatMap(({ id }) => {
      const found = ratioOf(phase.measured[id]?.[of], phase.measured[id]?.[to], series);
      return found ? [[id, found]] : [];
    }),
  );
  const failed = [of, to].filter((id) => phase.failures[id] !== undefined);
  const mean = geometricMean(Object.values(ratios).map(({ median }) => median));
  if (mean !== null) return { value: rounded(mean), operations: ratios };
  return {
    value: null,
    operations: {},
    reason: failed.map((id) => `${id}: ${phase.failures[id]}`).join('; ') || `No operation was measured for both ${of} and ${to}.`,
  };
}

/** How processor time per request grows from one scale of the world to another: as it is, and per byte of the answer. */
export function growthOf(small: Phase | undefined, large: Phase | undefined, candidate: string, operations: readonly Operation[]) {
  const pairs = operations.flatMap(({ id }) => {
    const [before, after] = [small?.measured[id]?.[candidate], large?.measured[id]?.[candidate]];
    const [cpuBefore, cpuAfter] = [before && figureOf(totalCpu(before)), after && figureOf(totalCpu(after))];
    if (!before || !after || !cpuBefore || !cpuAfter || !cpuBefore.median) return [];
    const cpu = cpuAfter.median / cpuBefore.median;
    const bytes = after.bytes / before.bytes;
    return [[id, { cpu: rounded(cpu), bytes: rounded(bytes), cpuPerByte: rounded(cpu / bytes) }]] as const;
  });
  return Object.fromEntries(pairs);
}

/** The figures by which a release is judged, with what each is made of. Null where something did not run. */
export function summaryOf(phases: readonly Phase[], operations: readonly Operation[]) {
  const questions = operations.filter(({ kind }) => kind === 'question');
  const samePage = operations.filter(({ kind }) => kind !== 'question');
  const at = (deduplication: Phase['deduplication'], scale: number): Phase | undefined =>
    phases.find((phase) => phase.deduplication === deduplication && phase.scale === scale);
  const scales = phases.map(({ scale }) => scale);
  const [smallest, largest] = [Math.min(...scales), Math.max(...scales)];
  const off = at('off', smallest);
  const mean = (of: string, to: string, series: Series): Mean => meanOf(off, of, to, series, questions);
  const sharing = (phase: 'upstream' | 'inbound', of: string): Mean =>
    meanOf(at(phase, smallest), of, 'hive-router-runtime', speed, questions);
  const means: Readonly<Record<string, Mean>> = {
    http_vs_stock: mean('helix-http', 'stock', speed),
    http_vs_apollo_executor: mean('helix-http', 'apollo-executor', speed),
    http_vs_hive: mean('helix-http', 'hive', speed),
    http_vs_hive_router_runtime: mean('helix-http', 'hive-router-runtime', speed),
    http_vs_native: mean('helix-http', 'grafbase', speed),
    http_gateway_cpu_vs_stock: mean('helix-http', 'stock', gatewayCpu),
    http_gateway_cpu_vs_hive_router_runtime: mean('helix-http', 'hive-router-runtime', gatewayCpu),
    http_gateway_cpu_vs_native: mean('helix-http', 'grafbase', gatewayCpu),
    inprocess_vs_stock: mean('helix-in-process', 'stock', speed),
    inprocess_vs_hive_router_runtime: mean('helix-in-process', 'hive-router-runtime', speed),
    inprocess_vs_native: mean('helix-in-process', 'grafbase', speed),
    inprocess_cpu_vs_sql: mean('helix-in-process', 'sql', totalCpu),
    inprocess_cpu_vs_postgraphile: meanOf(off, 'helix-in-process', 'postgraphile', totalCpu, operations),
    inprocess_total_cpu_vs_native: mean('helix-in-process', 'grafbase', programCpu),
    upstream_http_vs_hive_router_runtime: sharing('upstream', 'helix-http'),
    upstream_inprocess_vs_hive_router_runtime: sharing('upstream', 'helix-in-process'),
    inbound_http_vs_hive_router_runtime: sharing('inbound', 'helix-http'),
    inbound_inprocess_vs_hive_router_runtime: sharing('inbound', 'helix-in-process'),
  };
  const growth = largest > smallest ? growthOf(off, at('off', largest), 'helix-in-process', operations) : {};
  const samePageGrowth = geometricMean(samePage.flatMap(({ id }) => (growth[id] ? [growth[id].cpu] : [])));
  const questionGrowth = geometricMean(questions.flatMap(({ id }) => (growth[id] ? [growth[id].cpuPerByte] : [])));
  return {
    summary: {
      ...Object.fromEntries(Object.entries(means).map(([name, { value }]) => [name, value])),
      scale_growth_same_page: samePageGrowth && rounded(samePageGrowth),
      scale_growth_questions_per_byte: questionGrowth && rounded(questionGrowth),
    },
    means,
    growth: { from: smallest, to: largest, operations: growth },
  };
}
