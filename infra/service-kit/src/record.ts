import { p } from '@mikro-orm/core';

/** Columns that every record has: where it comes from, its optimistic version, and when it was written. */
export const recordColumns = {
  /** 依据的目录行 Catalogue rows the record rests on; empty for records that bureaus enter themselves. */
  sourceRows: p.array().default([]),
  version: p.integer().version().default(1),
  createdAt: p.datetime().defaultRaw('now()'),
  updatedAt: p.datetime().defaultRaw('now()'),
} as const;
