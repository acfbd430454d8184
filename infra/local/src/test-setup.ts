import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect, dropDatabase } from './databases.ts';
import { serverForTests } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The administrator's URL of the PostgreSQL server of this run. */
    adminUrl: string;
    /** Marks this run's databases and roles. */
    run: string;
  }
}

/**
 * Starts the run's PostgreSQL server, and keeps what every process of the run logs. In the end removes this run's databases and roles from a server
 * that was there before, and searches the logs for what no log may hold (hostile case H3): the run fails if anything is found, or if nothing was kept.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const logs = await mkdtemp(join(tmpdir(), 'helix-test-logs-'));
  process.env['HELIX_LOG_FOLDER'] = logs;
  // Loaded only now, so that this process keeps its log too.
  const { plantedWord } = await import('./log-scan.ts');
  plantedWord();
  const server = await serverForTests();
  const run = `t${randomBytes(4).toString('hex')}`;
  project.provide('adminUrl', server.adminUrl);
  project.provide('run', run);
  return async () => {
    try {
      await expectCleanLogs(logs, await logOf(server.adminUrl));
      await rm(logs, { recursive: true });
    } finally {
      if (server.kind === 'external') await removeRun(server.adminUrl, run);
      await server.stop();
    }
  };
}

async function expectCleanLogs(folder: string, serverLog: string | null): Promise<void> {
  const { scanLogs, plantedWords } = await import('./log-scan.ts');
  const [{ lines, findings, notes }, planted] = await Promise.all([scanLogs(folder, serverLog ? [serverLog] : []), plantedWords(folder)]);
  const complaints = findings.map(({ file, line, leak }) => `${file}:${line} ${leak}`);
  if (notes !== planted) complaints.push(`${planted} words were planted, but the logs tell of ${notes}: not every process kept its log`);
  // The line of this process, and what the words planted by tests must have caused besides their own lines.
  if (lines < (planted > 1 ? 2 * planted : 1)) complaints.push(`only ${lines} lines were kept`);
  if (!complaints.length) {
    process.stderr.write(`日志检查 Logs searched: ${lines} lines, ${planted} planted words, nothing found\n`);
    return;
  }
  process.exitCode = 1;
  throw new Error(
    `日志中有不得出现的内容。 The logs hold what they must not hold (kept in ${folder}):\n${complaints.slice(0, 50).join('\n')}`,
  );
}

/** The log of a server of ours, which lies beside its data; null where the server is another's, or does not say. */
async function logOf(adminUrl: string): Promise<string | null> {
  const admin = await connect(adminUrl, 'DATABASE_URL');
  try {
    const { rows } = await admin.query<{ folder: string | null }>(
      `select setting as folder from pg_settings where name = 'data_directory'`,
    );
    const log = join(dirname(rows[0]?.folder ?? ''), 'server.log');
    return existsSync(log) ? log : null;
  } finally {
    await admin.end();
  }
}

async function removeRun(adminUrl: string, run: string): Promise<void> {
  const admin = await connect(adminUrl, 'DATABASE_URL');
  const { rows: databases } = await admin.query<{ name: string }>(`select datname as name from pg_database where datname like $1`, [
    `helix\\_${run}\\_%`,
  ]);
  for (const { name } of databases) await dropDatabase(adminUrl, name);
  const { rows: roles } = await admin.query<{ name: string }>(`select rolname as name from pg_roles where rolname like $1`, [
    `helix\\_${run}\\_%`,
  ]);
  for (const { name } of roles) await admin.query(`drop role "${name}"`);
  await admin.end();
}
