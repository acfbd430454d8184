import { readFileSync } from 'node:fs';
import { INVENTED_CHAINS, INVENTED_PARKS, managementBodyOf } from './build-spine-places.ts';
import { buildSpine } from './build-spine.ts';
import { generateInstitutions } from './institutions.ts';
import { realInput } from './real-input.ts';
import type { Spine } from './spine.ts';

export interface Identified {
  readonly id: string;
}
export type InstitutionRow = Identified & {
  readonly uscc: string | null;
  readonly regionCode: string;
  readonly parentId: string | null;
  readonly kind: string;
};

const read = <Row>(entity: string): Row[] =>
  readFileSync(realInput('institutions', entity), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

/** What the documents name, as the registers hold it. */
export const named = {
  institutions: read<Identified & { kind: string }>('Institution'),
  parks: read<Identified & { managementBodyId: string }>('Park'),
  chains: read<Identified>('IndustryChain'),
  regions: read<{ code: string; parentCode: string | null; validTo: string | null }>('Region'),
};
/** Generated rows of an entity of the institutions. */
export const rowsOf = <Row extends object>(spine: Spine, entity: string): readonly Row[] =>
  generateInstitutions(spine)[entity] as unknown as readonly Row[];
export const idsOf = (rows: readonly Identified[]): Set<string> => new Set(rows.map(({ id }) => id));
export const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};
export const isIn = (year: number, day: string | null): boolean => day !== null && day.startsWith(String(year));

/** The worlds in which every statement must hold. */
export const WORLDS = [
  { scale: 1, seed: 20_260_101 },
  { scale: 1, seed: 7 },
  { scale: 3, seed: 20_260_101 },
  { scale: 3, seed: 7 },
] as const;

export const byId = <Row extends Identified>(rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** A world with the sets that its statements speak of. */
export function worldOf({ scale, seed }: { readonly scale: number; readonly seed: number }) {
  const spine = buildSpine({ scale, seed });
  const parks = idsOf([...named.parks, ...INVENTED_PARKS]);
  return {
    spine,
    universities: idsOf(spine.universities),
    enterprises: idsOf(spine.enterprises),
    institutions: idsOf([...named.institutions, ...rowsOf<InstitutionRow>(spine, 'Institution')]),
    parks,
    parkBodies: new Set([...parks].map(managementBodyOf)),
    chains: idsOf([...named.chains, ...INVENTED_CHAINS]),
    enterpriseById: byId(spine.enterprises),
    talentById: byId(spine.talents),
  };
}
