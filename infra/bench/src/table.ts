import type { described } from './results.ts';
import type { Figure } from './statistics.ts';

interface Tabled {
  readonly summary: Readonly<Record<string, number | null>>;
  readonly phases: readonly {
    readonly scale: number;
    readonly deduplication: string;
    readonly failures: Readonly<Record<string, string>>;
    readonly operations: Readonly<Record<string, Readonly<Record<string, ReturnType<typeof described>>>>>;
  }[];
}

const head = ['', 'req/s', '± %', '× stock', 'p50', 'p99', 'gateway', 'subgraphs', 'postgres', 'total', '× SQL', 'wrong'];

const shown = (found: Figure | null | undefined): string => (found ? String(found.median) : '–');
const spread = (found: Figure | null): string => (found ? String(Math.round(((found.max - found.min) / 2 / found.median) * 100)) : '–');

/** The results as text for a terminal: a block per phase and operation, then the summary. Milliseconds, and processor milliseconds per request. */
export function tableOf({ phases, summary }: Tabled): string {
  const lines: string[] = [];
  for (const { scale, deduplication, failures, operations } of phases) {
    lines.push('', `Scale ${scale}, requests in flight shared: ${deduplication}`);
    for (const [id, reason] of Object.entries(failures)) lines.push(`  ${id} does not run here: ${reason}`);
    for (const [operation, byCandidate] of Object.entries(operations)) {
      const [first] = Object.values(byCandidate);
      lines.push('', row([`${operation} ${first ? `${(first.bytes / 1024).toFixed(1)} KiB` : ''}`, ...head.slice(1)]));
      for (const [id, { requestsPerSecond, toStock, toSql, p50Ms, p99Ms, cpuMsPerRequest: cpu, wrong, wrongExample }] of Object.entries(
        byCandidate,
      )) {
        lines.push(
          row([
            id,
            shown(requestsPerSecond),
            spread(requestsPerSecond),
            shown(toStock.requestsPerSecond),
            ...[p50Ms, p99Ms, cpu.gateway, cpu.subgraphs, cpu.postgres, cpu.total, toSql.totalCpu].map(shown),
            String(wrong),
          ]),
        );
        if (wrongExample !== undefined) lines.push(`    wrong: ${wrongExample}`);
      }
    }
  }
  lines.push('', 'Geometric means over the questions; null where something did not run:');
  for (const [name, value] of Object.entries(summary)) lines.push(`  ${name.padEnd(46)}${value ?? 'null'}`);
  return lines.join('\n');
}

const row = (cells: readonly string[]): string => cells.map((cell, at) => (at ? cell.padStart(10) : cell.padEnd(24))).join('');
