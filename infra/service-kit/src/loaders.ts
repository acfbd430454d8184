import DataLoader from 'dataloader';
import type { RequestContext } from './request.ts';

/**
 * One DataLoader per request: all keys asked for in one tick cost one call of `fetch`.
 *
 * @param fetch answers in the order of the keys, null for what is absent
 */
export function batched<Key, Value, CacheKey = Key>(
  fetch: (keys: readonly Key[], request: RequestContext) => Promise<readonly (Value | Error)[]>,
  cacheKey?: (key: Key) => CacheKey,
): (request: RequestContext) => DataLoader<Key, Value, CacheKey> {
  const slot = {};
  return (request) => {
    let loader = request.loaders.get(slot) as DataLoader<Key, Value, CacheKey> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value, CacheKey>((keys) => fetch(keys, request), cacheKey ? { cacheKeyFn: cacheKey } : {});
      request.loaders.set(slot, loader);
    }
    return loader;
  };
}

/** Rows in the order of the keys; null where a key has no row. */
export function inOrderOf<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Rows gathered by key, in the order of the keys and of the rows; an empty list where a key has none. */
export function groupedBy<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[][] {
  const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}

/** A row that a foreign key guarantees. @throws when it is gone all the same */
export async function existing<Row>(row: Promise<Row | null>): Promise<Row> {
  const found = await row;
  if (found === null) throw new Error('A row that a foreign key guarantees is missing');
  return found;
}
