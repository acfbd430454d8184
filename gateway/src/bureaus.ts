import { readFileSync } from 'node:fs';
import type { Bureau } from './sources.ts';

/** The bureaus that own the subgraphs, in order of dependency. */
export const bureaus = JSON.parse(readFileSync(new URL('../../schema/bureaus.json', import.meta.url), 'utf8')) as readonly Bureau[];
