/** Rows of a subgraph by entity name, in any order; parents of the same entity precede their children. */
export type GeneratedRows = Readonly<Record<string, readonly object[]>>;
