import type { Databases } from './question.ts';

const registers = {
  institution: 'select id, name_zh from institution',
  park: 'select id, name_zh from park',
  industryChain: 'select id, name_zh from industry_chain',
  region: 'select code as id, name_zh from region',
} as const;

/** Chinese names in a register of the institutions bureau, by id or code. @throws for one that the register does not have */
export async function namesIn(databases: Databases, register: keyof typeof registers): Promise<(id: string) => string> {
  const rows = await databases.rows<{ id: string; name_zh: string }>('institutions', registers[register]);
  const names = new Map(rows.map(({ id, name_zh }) => [id, name_zh]));
  return (id) => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`No ${register} ${id}`);
    return name;
  };
}

/** Codes of a region and of all regions below it. */
export async function regionAndBelow(databases: Databases, code: string): Promise<string[]> {
  const regions = await databases.rows<{ code: string; parent_code: string | null }>(
    'institutions',
    'select code, parent_code from region',
  );
  const found = [code];
  for (const parent of found) found.push(...regions.filter(({ parent_code }) => parent_code === parent).map((region) => region.code));
  return found;
}

/** 万元 An amount in fen, in ten thousand yuan; for amounts of a test world, which a JavaScript number holds exactly. */
export const wanOf = (fen: string | number): number => Number(fen) / 1_000_000;

/** For `toSorted`: by a text that tells the records apart. */
export const by =
  <Record>(key: (record: Record) => string) =>
  (one: Record, other: Record): number =>
    key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
