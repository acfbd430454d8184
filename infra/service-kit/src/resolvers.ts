type ResolverMap = Readonly<Record<string, unknown>>;

/** Joins the resolver maps of a subgraph's aggregates, type by type. @throws when two define the same field */
export function mergeResolvers(...maps: readonly object[]): ResolverMap {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const map of maps as readonly ResolverMap[]) {
    for (const [type, fields] of Object.entries(map)) {
      const target = (merged[type] ??= {});
      for (const [field, resolver] of Object.entries(fields as object)) {
        if (field in target) throw new Error(`${type}.${field} has two resolvers`);
        target[field] = resolver;
      }
    }
  }
  return merged;
}
