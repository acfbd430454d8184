import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, dropDatabase, ensureDatabases, urlOf } from '@helix/local/databases';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@helix/local/embedded-postgres';
import { loadWorld, spineOf } from '@helix/local/load-world';
import { allDefinitions, definitionOf, subgraphNames, type SubgraphName } from '@helix/local/subgraphs';
import { ensureWorld } from '@helix/local/world-state';
import { openLog } from '@helix/service-kit/log';
import { openSubgraph, type Subgraph } from '@helix/service-kit/subgraph';
import { benchSecret } from './conditions.ts';

/** The demo world at one scale: as six databases, and once more as one. */
export interface World {
  readonly scale: number;
  readonly urls: Readonly<Record<SubgraphName, string>>;
  /** One database with a schema per subgraph (`institutions.park`, …): for SQL and for PostGraphile. */
  readonly unitedUrl: string;
}

const united = 'united';
const unitedFile = new URL('../postgraphile/united.sql', import.meta.url);

/** The embedded server on which all measurements run. Its data stay below `folder`, so that a second run need not load them. */
export const startDatabases = (folder: string): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres') });

/** Loads what is missing and leaves tables vacuumed and analysed, so that no run pays for another's housekeeping. */
export async function openWorld(adminUrl: string, scale: number): Promise<World> {
  const prefix = `bench_${scale}`;
  const urls = await ensureDatabases(adminUrl, subgraphNames, { prefix });
  const unitedName = `${prefix}_${united}`;
  const isNew = await loadSix(urls, scale);
  const admin = await connect(adminUrl, 'adminUrl');
  const mark = createHash('sha256').update(readFileSync(unitedFile)).digest('hex');
  const { rowCount } = await admin.query(`select from pg_database where datname = $1 and shobj_description(oid, 'pg_database') = $2`, [
    unitedName,
    mark,
  ]);
  const isStale = isNew || !rowCount;
  if (isStale) {
    await dropDatabase(adminUrl, unitedName);
    await loadUnited((await ensureDatabases(adminUrl, [united], { prefix }))[united], scale);
    await admin.query(`comment on database "${unitedName}" is '${mark}'`);
  }
  await admin.end();
  const unitedUrl = urlOf(adminUrl, unitedName, unitedName);
  if (isStale) for (const url of [...Object.values<string>(urls), unitedUrl]) await settle(url);
  return { scale, urls, unitedUrl };
}

const opened = async (name: SubgraphName, databaseUrl: string): Promise<Subgraph> =>
  openSubgraph(await definitionOf(name), { databaseUrl, secret: benchSecret, log: openLog(name, 'error') });

/** @returns whether anything changed */
async function loadSix(urls: World['urls'], scale: number): Promise<boolean> {
  const subgraphs = await Promise.all(subgraphNames.map((name) => opened(name, urls[name])));
  try {
    const migrated = await Promise.all(subgraphs.map(({ database }) => database.migrate()));
    const written = await ensureWorld(subgraphs, scale);
    return written !== null || migrated.some((names) => names.length > 0);
  } finally {
    await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  }
}

/** Each subgraph is loaded as it loads anywhere, into `public`, which then takes the subgraph's name and makes room for the next. */
async function loadUnited(url: string, scale: number): Promise<void> {
  const spine = await spineOf(scale);
  for (const { name } of await allDefinitions()) {
    const subgraph = await opened(name as SubgraphName, url);
    try {
      await subgraph.database.migrate();
      await loadWorld(subgraph, scale, spine);
    } finally {
      await subgraph.close();
    }
    const client = await connect(url, united);
    await client.query(`alter schema public rename to "${name}"`);
    await client.query('create schema public');
    await client.end();
  }
  const client = await connect(url, united);
  await client.query(readFileSync(unitedFile, 'utf8'));
  await client.end();
}

async function settle(url: string): Promise<void> {
  const client = await connect(url, united);
  await client.query('vacuum analyze');
  await client.end();
}
