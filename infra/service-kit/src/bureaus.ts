import { readFileSync } from 'node:fs';

/** A bureau as people know it; the six stand in `schema/bureaus.json`. */
export interface Bureau {
  /** The subgraph's name. */
  readonly name: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly bureauZh: string;
  readonly bureauEn: string;
}

/** The bureaus that own the subgraphs, in order of dependency. */
export const bureaus = JSON.parse(readFileSync(new URL('../../../schema/bureaus.json', import.meta.url), 'utf8')) as readonly Bureau[];
