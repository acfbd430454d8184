import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { sql, type Kysely } from 'kysely';
import { SettingsError } from '@helix/service-kit/settings';
import type { Subgraph } from '@helix/service-kit/subgraph';
import { loadWorld, spineOf, type WorldSize } from './load-world.ts';

const world = new URL('../../world/', import.meta.url);

/** Changes with every change of the world's files, so that a newer release brings its own data. */
function digestOfWorld(): string {
  const hash = createHash('sha256');
  for (const folder of ['data', 'src']) {
    const files = readdirSync(new URL(folder, world), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .toSorted();
    for (const file of files) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

interface Loaded {
  readonly size: string;
  readonly digest: string;
}

async function loadedWorld(db: Kysely<unknown>): Promise<Loaded | null> {
  await sql`create table if not exists helix_world (size text primary key, digest text not null, loaded_at timestamptz not null default now())`.execute(
    db,
  );
  const { rows } = await sql<Loaded>`select size, digest from helix_world`.execute(db);
  return rows[0] ?? null;
}

/**
 * Loads the world into databases that do not hold it yet, or hold it from an older release; leaves others alone.
 *
 * @returns how many rows were written, null when all were up to date
 * @throws SettingsError when a database holds a world of another size
 */
export async function ensureWorld(subgraphs: readonly Subgraph[], size: WorldSize): Promise<number | null> {
  if (size === 'none') return null;
  const digest = digestOfWorld();
  const stale: Subgraph[] = [];
  for (const subgraph of subgraphs) {
    const loaded = await loadedWorld(subgraph.database.db);
    if (loaded && loaded.size !== String(size)) {
      throw new SettingsError(
        `HELIX_WORLD: 数据库 ${subgraph.definition.name} 已载入规模 ${loaded.size} 的数据；请另选 HELIX_DATA 或数据库。\n` +
          `HELIX_WORLD: the database of ${subgraph.definition.name} holds the world of size ${loaded.size}; choose another HELIX_DATA or database.`,
      );
    }
    if (loaded?.digest !== digest) stale.push(subgraph);
  }
  if (!stale.length) return null;
  const spine = await spineOf(size);
  let written = 0;
  for (const subgraph of stale) {
    for (const { inserted, updated } of await loadWorld(subgraph, size, spine)) written += inserted + updated;
    await sql`insert into helix_world (size, digest) values (${String(size)}, ${digest})
      on conflict (size) do update set digest = excluded.digest, loaded_at = now()`.execute(subgraph.database.db);
  }
  return written;
}
