import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../limits/refusal.ts';
import { columnsOf, legendOf, selectionOf } from './columns.ts';
import { exportedLists } from './lists.ts';

const schema = buildSchema(`
  scalar BigInt scalar Decimal scalar Date scalar Cursor
  type Money { "以分计。 In fen." fen: BigInt! "以元计。 In yuan." yuan: Decimal! "以万元计。 In ten thousand yuan." wan: Decimal! }
  type MaskedDecimal { value: Decimal mask: String unit: String! }
  type DatePeriod { from: Date to: Date }
  type PageInfo { hasNextPage: Boolean! endCursor: Cursor }
  type Region { "代码。 Its code." code: ID! "中文名称。 Name in Chinese." nameZh: String! parent: Region }
  type Share { percent: Int! }
  "状态。 State." enum State { "草稿。 Draft." DRAFT "已签订。 Signed." SIGNED }
  type Contract {
    "金额；未定为空。 The amount; null while open." amount: Money
    "所在地区。 Its region." region: Region!
    "参与地区。 Regions that take part." regions: [Region!]!
    "有效期。 In force." period: DatePeriod!
    "进展。 Progress." progress: MaskedDecimal
    "状态，按办法第三条。 Its state, by article 3." state: State!
    "别名。 Other names." aliases: [String!]!
    "机时：全年，单位：小时。 Time: a year's, in hours." hours: Int
    "合作方：至少一家企业。 Partners: one enterprise at least." partners: Int
    "份额。 Shares." shares: [Share!]!
    "旧名。 Old name." old: String @deprecated(reason: "gone")
    "某年的数额。 The figure of a year." figure(year: Int!): Int
    "子合同。 Contracts below it." parts(first: Int, after: Cursor): ContractPage!
    noDescription: Int
    "标识。 Opaque id." id: ID!
    "名称。 Title." titleZh: String!
  }
  type ContractPage { nodes: [Contract!]! pageInfo: PageInfo! totalCount: Int! }
  input ContractFilter { state: State }
  input ContractOrder { field: String! direction: String! }
  type Query {
    "合同列表。 Contracts." contracts(first: Int, after: Cursor, filter: ContractFilter, orderBy: ContractOrder): ContractPage!
    contractsOf(year: Int!, first: Int, after: Cursor): ContractPage!
    all: [Contract!]!
    contract(id: ID!): Contract
  }
`);
const list = exportedLists(schema).get('contracts')!;
const columns = (fields: string | null) => columnsOf(list.record, fields);
const paths = (fields: string | null) => columns(fields).map(({ path }) => path);

function refusalOf(fields: string) {
  try {
    columns(fields);
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, ...error.errors[0]!.extensions, message: error.message };
    throw error;
  }
  return null;
}

describe('lists that can be exported 可导出的列表', () => {
  it('are the root connections that need no argument, read off the schema', () => {
    expect([...exportedLists(schema).keys()]).toEqual(['contracts']);
    expect(list).toMatchObject({ name: 'contracts', description: { zh: '合同列表。', en: 'Contracts.' } });
    expect([String(list.filter), String(list.orderBy)]).toEqual(['ContractFilter', 'ContractOrder']);
  });
});

describe('columns of an export 导出的列', () => {
  it('are by default key, name, own values, and key and name of what the record refers to', () => {
    expect(paths(null)).toEqual([
      'id',
      'titleZh',
      'amount.wan',
      'region.code',
      'region.nameZh',
      'regions.code',
      'regions.nameZh',
      'period.from',
      'period.to',
      'progress.value',
      'progress.mask',
      'progress.unit',
      'state',
      'aliases',
      'hours',
      'partners',
      'noDescription',
    ]);
  });

  it('are what is asked for, in that order; an amount, a period or a record stands for the columns that show it', () => {
    expect(paths('region, amount,amount.fen,region.parent.nameZh')).toEqual([
      'region.code',
      'region.nameZh',
      'amount.wan',
      'amount.fen',
      'region.parent.nameZh',
    ]);
  });

  it('are named in both languages by the descriptions, with the unit of an amount', () => {
    const labels = columns('amount,amount.fen,region.nameZh,state,hours,partners,noDescription').map(
      ({ label: { zh, en } }) => `${zh} | ${en}`,
    );
    expect(labels).toEqual([
      '金额（万元） | The amount (10,000 yuan)',
      '金额（分） | The amount (fen)',
      '所在地区·中文名称 | Its region · Name in Chinese',
      '状态，按办法第三条 | Its state, by article 3',
      "机时：全年，单位：小时 | Time: a year's, in hours",
      '合作方 | Partners',
      'noDescription | noDescription',
    ]);
  });

  it('are fetched by one selection', () => {
    expect(selectionOf(columns('id,region.nameZh,amount,region.code'))).toBe('id region { nameZh code } amount { wan }');
  });

  it('give null for what is absent, and every value of a list', () => {
    const [amount, parent, regions, aliases] = columns('amount,region.parent.nameZh,regions.nameZh,aliases');
    const record = { amount: null, region: { parent: null }, regions: [{ nameZh: '甲' }, { nameZh: '乙' }], aliases: [] };
    expect([amount, parent, regions, aliases].map((column) => column!.valueIn(record))).toEqual([null, null, ['甲', '乙'], []]);
    expect(parent!.valueIn({ region: { parent: { nameZh: '丙' } } })).toBe('丙');
  });

  it('say what their codes mean', () => {
    expect(columns('state,id').map(legendOf)).toEqual(['DRAFT＝草稿；SIGNED＝已签订', null]);
  });

  it.each([
    ['nope', 'nope'],
    ['id,region.nope', 'region.nope'],
    ['id.more', 'id.more'],
    ['', ''],
    ['id,,state', ''],
    ['__typename', '__typename'],
    ['constructor', 'constructor'],
    ['region.__proto__', 'region.__proto__'],
    ['id } other { id', 'id } other { id'],
    ['figure', 'figure'],
    ['parts', 'parts'],
    ['parts.nodes.id', 'parts.nodes.id'],
    ['shares', 'shares'],
    ['id,id', 'id'],
    ['amount,amount.wan', 'amount.wan'],
    ['region.parent.parent.parent.parent.parent.code', 'region.parent.parent.parent.parent.parent.code'],
  ])('refuse %j, naming %j', (fields, named) => {
    expect(refusalOf(fields)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', argument: `fields: ${named}` });
  });
});
