import { existsSync } from 'node:fs';
import type { EntityMetadata } from '@mikro-orm/core';
import { jsonLines, loadRows, rowsInMemory, type LoadResult } from '@helix/service-kit/bulk';
import type { Subgraph } from '@helix/service-kit/subgraph';
import type { Spine } from '@helix/world/spine';
import { realInput } from '@helix/world/real-input';

/** The demo world's own seed; another gives another world with the same real input. */
export const worldSeed = 20_260_101;

/** `real`: the five documents alone; `none`: nothing. A number: the invented world at that scale around them. */
export type WorldSize = 'none' | 'real' | number;

/** The skeleton that all six loads share; the generator is read only when a world is made. */
export const spineOf = async (size: WorldSize, seed = worldSeed): Promise<Spine | null> =>
  typeof size === 'number' ? (await import('@helix/world/build-spine')).buildSpine({ scale: size, seed }) : null;

/**
 * Loads the real input and the generated rows of one subgraph through the bulk path, parents before children.
 * Loading twice changes nothing.
 *
 * @throws when a row of the project's own world is bad, naming file, line, field and reason
 */
export async function loadWorld(subgraph: Subgraph, size: WorldSize, shared?: Spine | null): Promise<readonly LoadResult[]> {
  if (size === 'none') return [];
  const { name, entities, imports } = subgraph.definition;
  const spine = shared ?? (await spineOf(size));
  const generated = spine ? (await import('@helix/world/world')).generators[name]!(spine) : {};
  const unknown = new Set(Object.keys(generated));
  const results: LoadResult[] = [];
  const take = async (entity: unknown, source: Parameters<typeof loadRows>[2], className: string): Promise<void> => {
    const result = await loadRows(subgraph.database.db, entity, source, imports?.[className]);
    const [first] = result.bad;
    if (first) {
      throw new Error(
        `${first.file}:${first.line} ${first.field ?? ''}: ${first.reasonZh}。 ${first.reasonEn}. (${result.bad.length} bad rows of ${className})`,
      );
    }
    results.push(result);
  };
  for (const entity of entities) {
    const { className } = (entity as { meta: EntityMetadata }).meta;
    const real = realInput(name, className);
    if (existsSync(real)) await take(entity, jsonLines(real, `${name}/${className}.jsonl`), className);
    const rows = generated[className];
    unknown.delete(className);
    if (rows) await take(entity, rowsInMemory(`generated/${name}/${className}`, rows), className);
  }
  if (unknown.size) throw new Error(`The world has rows for entities that ${name} does not have: ${[...unknown].join(', ')}`);
  return results;
}
