/** Where two JSON values part, as a path such as `data.projects.nodes.3.id`; null where they do not. The order of keys does not count. */
export function firstDifference(one: unknown, other: unknown, path = 'data'): string | null {
  if (one === other) return null;
  if (
    one === null ||
    other === null ||
    typeof one !== 'object' ||
    typeof other !== 'object' ||
    Array.isArray(one) !== Array.isArray(other)
  ) {
    return `${path}: ${JSON.stringify(one)?.slice(0, 60)} and ${JSON.stringify(other)?.slice(0, 60)}`;
  }
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  if (Array.isArray(one) && one.length !== (other as unknown[]).length)
    return `${path}: ${one.length} and ${(other as unknown[]).length} items`;
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (!(key in left) || !(key in right)) return `${path}.${key}: ${key in left ? 'missing in the other' : 'only in the other'}`;
    const difference = firstDifference(left[key], right[key], `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
}

/** Cursors are signed, which no SQL does: they stay out of the comparison with answers that SQL gives. */
export const withoutCursors = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'endCursor' ? undefined : value)));

/** Every value of an answer in a fixed order, amounts in fen: what is left to compare where names and nesting are another tool's own. */
export function values(data: unknown, key = ''): readonly string[] {
  if (data === null || key === 'endCursor') return [];
  if (typeof data !== 'object') return [key === 'wan' ? fenOf(String(data)) : String(data)];
  return Object.entries(data)
    .flatMap(([name, value]) => values(value, name))
    .toSorted();
}

/** Ten thousand yuan are a million fen; exact, for amounts have at most six decimals of it. */
function fenOf(wan: string): string {
  const [whole, fraction = ''] = wan.split('.');
  return String(BigInt(`${whole}${fraction.padEnd(6, '0')}`));
}
