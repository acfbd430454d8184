import { randomBytes } from 'node:crypto';
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

/** Starts the run's PostgreSQL server; removes this run's databases and roles from one that was there before. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serverForTests();
  const run = `t${randomBytes(4).toString('hex')}`;
  project.provide('adminUrl', server.adminUrl);
  project.provide('run', run);
  return async () => {
    if (server.kind === 'external') await removeRun(server.adminUrl, run);
    await server.stop();
  };
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
