import { describe, expect, it } from 'vitest';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { columnsOf } from './columns.ts';
import { csv, harmless } from './csv.ts';
import { jsonLines } from './json-lines.ts';

const schema = buildSchema(`
  scalar Decimal
  type Firm { "名称。 Its name." nameZh: String "数。 A number." count: Int "比率。 A share." share: Decimal "是否。 Whether." isListed: Boolean "别名。 Names." aliases: [String!]! }
  type Query { firm: Firm }
`);
const columns = columnsOf(schema.getType('Firm') as GraphQLObjectType, null);
async function* pages(...records: object[]): AsyncGenerator<readonly unknown[]> {
  for (const record of records) yield [record];
}
async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}
const linesFor = async (...records: object[]): Promise<string[]> =>
  (await textOf(csv(columns, pages(...records)))).slice(1).split('\r\n').slice(1, -1);

describe('a CSV export', () => {
  it('begins with a byte order mark and one line of headings, Chinese first, and ends lines as RFC 4180 has it', async () => {
    const text = await textOf(csv(columns, pages({ nameZh: '甲公司', count: 3, share: '0.5', isListed: true, aliases: [] })));
    expect(text).toBe('\ufeff名称 Its name,数 A number,比率 A share,是否 Whether,别名 Names\r\n甲公司,3,0.5,true,\r\n');
  });

  it('has only its headings where there is no record', async () => {
    expect((await textOf(csv(columns, pages()))).split('\r\n')).toHaveLength(2);
  });

  it('quotes commas, quotation marks and line breaks, leaves null empty and joins lists', async () => {
    expect(await linesFor({ nameZh: '说"好",\n再见', count: null, share: null, isListed: false, aliases: ['甲', '乙'] })).toEqual([
      '"说""好"",\n再见",,,false,甲；乙',
    ]);
  });

  it.each([
    "=cmd|' /C calc'!A0",
    '=1+1',
    '+1+1',
    '-1-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u3000=1+1',
    '＝1+1',
    '-',
    '+86 731',
    '=HYPERLINK("http://x","y")',
  ])('[C12] has %j run by no office program', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  it.each(['-5', '+5', '-0.25', '12', '甲=乙', 'a-b', 'x@y', '', '<script>alert(1)</script>'])('[C12] leaves %j as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });

  it('[C12] looks at the cell that lists are joined to', async () => {
    expect(await linesFor({ nameZh: '=1', count: -3, share: '-0.5', isListed: null, aliases: ['=1', '=2'] })).toEqual([
      "'=1,-3,-0.5,,'=1；=2",
    ]);
  });
});

describe('a JSON Lines export', () => {
  it('gives each value as the graph has it, by the path of its column', async () => {
    const record = { nameZh: '=1\n', count: 3, share: '0.50', isListed: null, aliases: ['甲', '乙'] };
    const text = await textOf(jsonLines(columns, pages(record, record)));
    const lines = text.split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[1]!)).toEqual(record);
    expect(lines[2]).toBe('');
  });
});
