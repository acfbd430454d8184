import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { jsonLines, loadRows, rowsInMemory, type LoadResult } from '@helix/service-kit/bulk';
import { testSubgraph, type TestSubgraph } from '@helix/local/testing';

let institutions: TestSubgraph;
beforeAll(async () => {
  institutions = await testSubgraph('institutions', { world: 'real' });
});
afterAll(() => institutions.close());

const load = (source = jsonLines(new URL('bad-rows.jsonl', import.meta.url), 'bad-rows.jsonl')): Promise<LoadResult> => {
  const { subgraph } = institutions;
  const entity = subgraph.definition.entities.find(
    (candidate) => (candidate as { meta: { className: string } }).meta.className === 'Institution',
  );
  return loadRows(subgraph.database.db, entity, source, subgraph.definition.imports?.Institution);
};
const names = async (): Promise<string[]> => {
  const { data } = await institutions.ask<{ institutions: { nodes: { id: string }[] } }>(
    `{ institutions(first: 100, filter: { kind: [ENTERPRISE] }) { nodes { id } } }`,
  );
  return data!.institutions.nodes.map(({ id }) => id).filter((id) => id.startsWith('import-'));
};

describe('a file with good and bad rows 导入', () => {
  let first: LoadResult;
  beforeAll(async () => {
    first = await load();
  });

  it('loads the good rows and none of the bad ones', async () => {
    expect(first).toMatchObject({ read: 14, inserted: 2, updated: 0, unchanged: 0 });
    expect(await names()).toEqual(['import-good-1', 'import-good-2']);
  });

  it('lists every bad row with file, line, field and reason', () => {
    expect(first.bad.map(({ file, line, field, fault }) => [file, line, field, fault])).toEqual([
      ['bad-rows.jsonl', 2, null, 'INVALID_JSON'],
      ['bad-rows.jsonl', 3, 'colour', 'UNKNOWN_FIELD'],
      ['bad-rows.jsonl', 4, 'nameZh', 'REQUIRED'],
      ['bad-rows.jsonl', 5, 'isListed', 'WRONG_TYPE'],
      ['bad-rows.jsonl', 6, 'kind', 'NOT_IN_LIST'],
      ['bad-rows.jsonl', 7, 'uscc', 'INVALID_IDENTIFIER'],
      ['bad-rows.jsonl', 8, 'validFrom', 'INVALID_DATE'],
      ['bad-rows.jsonl', 9, 'validTo', 'PERIOD_REVERSED'],
      ['bad-rows.jsonl', 10, 'nameZh', 'PERSONAL_DATA_REFUSED'],
      ['bad-rows.jsonl', 11, 'id', 'DUPLICATE'],
      ['bad-rows.jsonl', 12, 'regionCode', 'REFERENCE_NOT_FOUND'],
      ['bad-rows.jsonl', 13, 'uscc', 'DUPLICATE'],
    ]);
  });

  it('gives each reason in Chinese and in English', () => {
    for (const { reasonZh, reasonEn } of first.bad) {
      expect(reasonZh).toMatch(/\p{Script=Han}/u);
      expect(reasonEn).toMatch(/^[^\p{Script=Han}]*[a-z]/u);
    }
  });

  it('repeats no personal number in a reason', () => {
    expect(JSON.stringify(first.bad)).not.toContain('11010519491231002X');
  });

  it('changes nothing when loaded again, and says the same', async () => {
    const second = await load();
    expect(second).toMatchObject({ read: 14, inserted: 0, updated: 0, unchanged: 2 });
    expect(second.bad).toEqual(first.bad);
  });

  it('updates a row that differs, once, and raises its version', async () => {
    const changed = {
      id: 'import-good-2',
      kind: 'ENTERPRISE',
      sector: 'INDUSTRY',
      nameZh: '改名后的二厂',
      regionCode: '430302',
      parentId: 'import-good-1',
    };
    expect(await load(rowsInMemory('changed', [changed]))).toMatchObject({ updated: 1, unchanged: 0, bad: [] });
    expect(await load(rowsInMemory('changed', [changed]))).toMatchObject({ updated: 0, unchanged: 1, bad: [] });
    const { rows } = (await institutions.subgraph.database.orm.em
      .getConnection()
      .execute(`select version from institution where id = 'import-good-2'`, [], 'run')) as unknown as { rows: { version: number }[] };
    expect(rows[0]?.version).toBe(2);
  });
});

describe('amounts in a file', () => {
  it.each([
    ['NaN', 'NaN'],
    ['1e20', '1e20'],
    ['-1', '-1'],
    ['thousands separators', '1,000'],
    ['more decimals than fen allow', '0.0000001'],
    ['a number instead of text', 100],
  ])('[E14] %s is refused', async (_, budgetWan) => {
    const funding = await testSubgraph('funding', { world: 'none' });
    try {
      const entity = funding.subgraph.definition.entities.find(
        (candidate) => (candidate as { meta: { className: string } }).meta.className === 'FundProgramme',
      );
      const row = { id: 'X', code: 'ST_SPECIAL', nameZh: '样例', nameEn: 'Sample', regionCode: '430300', budgetWan };
      const { bad, inserted } = await loadRows(
        funding.subgraph.database.db,
        entity,
        rowsInMemory('amounts', [row]),
        funding.subgraph.definition.imports?.FundProgramme,
      );
      expect(inserted).toBe(0);
      expect(bad.map(({ field, fault }) => [field, fault])).toContainEqual(['budgetWan', 'INVALID_AMOUNT']);
    } finally {
      await funding.close();
    }
  });
});

describe('npm run import', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../../infra/local/src/import.ts', import.meta.url)), ...words], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: inject('adminUrl'), HELIX_DATABASE_PREFIX: `helix_${inject('run')}_import` },
    });

  it('lists every bad row on one line and says how many were written', () => {
    const { status, stdout, stderr } = run('institutions', 'Institution', fileURLToPath(new URL('bad-rows.jsonl', import.meta.url)));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^bad-rows\.jsonl:8 validFrom: .*。 .*\. \[INVALID_DATE\]$/m);
    expect(stdout).toContain('Read 14: 0 inserted');
  });

  it('names the entities that there are when it is asked for another', () => {
    const { status, stderr } = run('institutions', 'Factory', 'nothing.jsonl');
    expect(status).toBe(2);
    expect(stderr).toContain('Institution');
  });
});
