/** Real input: one JSON Lines file per entity that the five documents fill; there may be none. */
export const realInput = (subgraph: string, entity: string): URL => new URL(`../data/${subgraph}/${entity}.jsonl`, import.meta.url);
