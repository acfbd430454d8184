import { readXlsx } from 'hucre/xlsx';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { columnsOf } from './columns.ts';
import { xlsx, type LineageLine } from './xlsx.ts';

const schema = buildSchema(`
  scalar Decimal scalar BigInt scalar Date
  type Firm {
    "名称。 Its name." nameZh: String "数。 A number." count: Int "比率。 A share." share: Decimal "分。 In fen." fen: BigInt
    "日期。 Its day." day: Date "是否。 Whether." isListed: Boolean "别名。 Names." aliases: [String!]!
  }
  type Query { firm: Firm }
`);
const columns = columnsOf(schema.getType('Firm') as GraphQLObjectType, null);
const nothing = { nameZh: null, count: null, share: null, fen: null, day: null, isListed: null, aliases: [] };

async function bytesOf(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

async function workbookOf(records: readonly object[], lineage: readonly LineageLine[] = []) {
  const pages = async function* (): AsyncGenerator<readonly unknown[]> {
    for (const record of records) yield [{ ...nothing, ...record }];
  };
  const bytes = await bytesOf(xlsx(columns, pages(), () => lineage));
  const { sheets } = await readXlsx(bytes);
  const [data, told] = sheets;
  return { bytes, sheets, rows: data!.rows, told: told!.rows };
}

describe('an XLSX export, as another library reads it', () => {
  it('holds the records below headings in both languages, and a sheet that tells where they come from', async () => {
    const { sheets, rows, told } = await workbookOf(
      [{ nameZh: '甲公司', count: 3, share: '0.25', isListed: true, aliases: ['甲', '乙'] }],
      [
        ['角色', 'Role', 'PUBLIC'],
        ['记录数', 'Records', 1],
      ],
    );
    expect(sheets.map(({ name }) => name)).toEqual(['数据 Data', '来源 Lineage']);
    expect(rows).toHaveLength(2);
    expect(rows[0]!.slice(0, 2)).toEqual(['名称\nIts name', '数\nA number']);
    expect(rows[1]).toEqual(['甲公司', 3, 0.25, null, null, true, '甲；乙']);
    expect(told.slice(1)).toEqual([
      ['角色', 'Role', 'PUBLIC'],
      ['记录数', 'Records', 1],
    ]);
  });

  it.each(['=1+1', "=cmd|' /C calc'!A0", '+1', '-1-1', '@SUM(A1)', '\t=1', "'=1"])(
    '[C12] keeps %j as text, never as a formula',
    async (text) => {
      const { rows, bytes } = await workbookOf([{ nameZh: text, aliases: [text] }], [['筛选', 'Filter', text]]);
      expect([rows[1]![0], rows[1]![6]]).toEqual([text, text]);
      const cells = (await readXlsx(bytes, { readStyles: true })).sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
      expect(cells.length).toBeGreaterThan(12);
      expect(cells.filter((cell) => cell.formula !== undefined || cell.type === 'formula')).toEqual([]);
    },
  );

  it('leaves numbers as text where a spreadsheet would round them', async () => {
    const { rows } = await workbookOf([
      { share: '0.1', fen: '900719925474099' },
      { share: '0.1234567890123456', fen: '9007199254740993' },
      { share: '-0.000001', fen: '-5' },
    ]);
    expect(rows.slice(1).map((row) => [row[2], row[3]])).toEqual([
      [0.1, 900719925474099],
      ['0.1234567890123456', '9007199254740993'],
      [-0.000001, -5],
    ]);
  });

  it('writes days as days', async () => {
    const { rows } = await workbookOf([{ day: '2026-11-22' }, { day: '1900-03-01' }, { day: '1895-01-01' }]);
    expect(rows.slice(1).map(([, , , , day]) => (day instanceof Date ? day.toISOString().slice(0, 10) : day))).toEqual([
      '2026-11-22',
      '1900-03-01',
      '1895-01-01',
    ]);
  });

  it('cuts text that no cell holds, and says so by an ellipsis', async () => {
    const [, [text] = []] = (await workbookOf([{ nameZh: '长'.repeat(40_000) }])).rows;
    expect([String(text).length, String(text).at(-1)]).toEqual([32_767, '…']);
  });

  it('ends with the error of its records, and gives no whole file', async () => {
    const pages = async function* (): AsyncGenerator<readonly unknown[]> {
      yield [nothing];
      throw new Error('the bureau went away');
    };
    await expect(bytesOf(xlsx(columns, pages(), () => []))).rejects.toThrow('the bureau went away');
  });
});
