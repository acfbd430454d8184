import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@apollo/composition';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { parse, type DocumentNode } from 'graphql';
import type { BureauHealth } from '@helix/gateway/pages/bureaus';
import type { StoredOperation } from '@helix/gateway/operations';

/** Two bureaus, small enough to read at once: who holds institutions, and who pays them. */
const institutions = parse(/* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective"])
    @link(url: "https://helix.example/classification/v1.0", import: ["@classification"])
    @composeDirective(name: "@classification")

  "密级：谁可以看到这个值。 Classification: who may see the value."
  directive @classification(level: ClassificationLevel!, basis: String) repeatable on FIELD_DEFINITION

  "密级。 Classification levels."
  enum ClassificationLevel {
    "公开。 Public."
    PUBLIC
    "商业秘密：本单位与经办人可见。 Commercial: the unit itself and officers see it."
    COMMERCIAL
  }

  "日历日，上海时间。 A calendar day, Asia/Shanghai."
  scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339")

  "机构：参与协同的高校、企业、园区与部门。 Institution: a university, firm, park or bureau that takes part."
  type Institution @key(fields: "id") {
    "机构标识。 Identifier."
    id: ID!
    "中文名称。 Name in Chinese."
    nameZh: String!
    "英文名称；没有登记时为空。 Name in English; null when none is registered."
    nameEn: String
    "类型。 Kind."
    kind: InstitutionKind!
    "成立日期；不详为空。 Day of foundation; null when unknown."
    foundedOn: Date
    "年度研发经费，单位：万元。 Annual R&D spend, in 10,000 CNY."
    rdSpendWan: String @classification(level: COMMERCIAL, basis: "统计法第二十五条")
    "所在地区。 Region."
    region: Region!
    "旧名称。 Old name."
    title: String @deprecated(reason: "改用 nameZh，2026-12 移除。 Use nameZh; removed 2026-12.")
  }

  "地区：行政区划。 Region: an administrative division."
  type Region @key(fields: "code") {
    "行政区划代码，六位。 Division code, six digits."
    code: String!
    "地区名称。 Name."
    nameZh: String!
    "区内机构。 Institutions of the region."
    institutions("只看这一类。 Only of this kind." kind: InstitutionKind, "至多多少个。 At most so many." first: Int = 20): [Institution!]!
  }

  "机构类型。 Kinds of institution."
  enum InstitutionKind {
    "高等学校。 University."
    UNIVERSITY
    "企业。 Enterprise."
    ENTERPRISE
    "园区管理机构。 Park management."
    PARK_MANAGEMENT
  }

  "机构筛选条件，各条件同时成立。 Filter of institutions; all conditions hold together."
  input InstitutionFilter {
    "机构类型。 Kind."
    kind: InstitutionKind
    "地区代码。 Region code."
    regionCode: String
  }

  type Query {
    "按标识查机构；不存在时为空。 One institution; null when there is none."
    institution("机构标识。 Identifier." id: ID!): Institution
    "机构一览。 Institutions."
    institutions("筛选条件。 Filter." filter: InstitutionFilter, "至多多少个。 At most so many." first: Int = 20): [Institution!]!
    "地区一览。 Regions."
    regions: [Region!]!
  }
`);

const funding = parse(/* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])

  type Institution @key(fields: "id") {
    id: ID!
    kind: InstitutionKind! @external
    "已到账的财政资金。 Public money received."
    disbursements: [Disbursement!]!
    "是否可申请企业后补助。 Whether it may apply for the enterprise post-subsidy."
    mayApplyForPostSubsidy: Boolean! @requires(fields: "kind")
  }

  enum InstitutionKind {
    UNIVERSITY
    ENTERPRISE
    PARK_MANAGEMENT
  }

  "拨付：一笔实际支付的财政资金。 Disbursement: public money actually paid."
  type Disbursement @key(fields: "id") {
    "拨付标识。 Identifier."
    id: ID!
    "金额，单位：分。 Amount, in fen (1/100 CNY)."
    amountFen: String!
    "收款机构。 Payee."
    payee: Institution!
    "依据：政策工具或合同。 Basis: an instrument or a contract."
    basis: DisbursementBasis
  }

  "政策工具：条款规定的一项支持。 Policy instrument: a support that a clause provides."
  type PolicyInstrument {
    "条款。 Clause."
    clause: String!
  }

  "技术合同。 Technology contract."
  type TechContract {
    "登记编号。 Registration number."
    registrationNo: String!
  }

  "拨付的依据。 What a disbursement rests on."
  union DisbursementBasis = PolicyInstrument | TechContract

  type Query {
    "拨付一览。 Disbursements."
    disbursements: [Disbursement!]!
  }
`);

const regions = [
  { code: '430300', nameZh: '湘潭市' },
  { code: '330400', nameZh: '嘉兴市' },
];
const rows = [
  {
    id: 'i1',
    nameZh: '示范工业大学',
    nameEn: 'Model University of Technology',
    kind: 'UNIVERSITY',
    foundedOn: '1958-09-01',
    rdSpendWan: '12800.00',
    code: '430300',
  },
  { id: 'i2', nameZh: '云帆电机有限公司', nameEn: null, kind: 'ENTERPRISE', foundedOn: '2009-03-18', rdSpendWan: null, code: '430300' },
  {
    id: 'i3',
    nameZh: '南湖科创园管理中心',
    nameEn: 'Nanhu Science Park',
    kind: 'PARK_MANAGEMENT',
    foundedOn: null,
    rdSpendWan: null,
    code: '330400',
  },
].map((row) => ({ ...row, region: regions.find((region) => region.code === row.code) }));
const payments = [
  { id: 'd1', amountFen: '100000000', payee: 'i1' },
  { id: 'd2', amountFen: '5000000', payee: 'i2' },
];

const resolvers = {
  institutions: {
    Query: {
      institution: (_: unknown, { id }: { id: string }) => rows.find((row) => row.id === id) ?? null,
      institutions: (_: unknown, { filter }: { filter?: { kind?: string; regionCode?: string } }) =>
        rows.filter((row) => (!filter?.kind || row.kind === filter.kind) && (!filter?.regionCode || row.code === filter.regionCode)),
      regions: () => regions,
    },
    Institution: { __resolveReference: ({ id }: { id: string }) => rows.find((row) => row.id === id) ?? null },
    Region: { institutions: ({ code }: { code: string }) => rows.filter((row) => row.code === code) },
  },
  funding: {
    Query: { disbursements: () => payments },
    Institution: {
      disbursements: ({ id }: { id: string }) => payments.filter((payment) => payment.payee === id),
      mayApplyForPostSubsidy: ({ kind }: { kind: string }) => kind === 'ENTERPRISE',
    },
    Disbursement: { payee: ({ payee }: { payee: string }) => ({ __typename: 'Institution', id: payee }) },
  },
};

const sdls: Readonly<Record<'institutions' | 'funding', DocumentNode>> = { institutions, funding };

/** The supergraph of the two bureaus, with addresses that must never reach a browser. */
export function composedSupergraph(typeDefs: Readonly<Record<string, DocumentNode>> = sdls): string {
  const result = composeServices(
    Object.entries(typeDefs).map(([name, document]) => ({ name, url: `http://${name}.internal.invalid`, typeDefs: document })),
  );
  if (!result.supergraphSdl) throw new Error(result.errors?.map((error) => error.message).join('\n'));
  return result.supergraphSdl;
}

/** Everything a text could carry that a careless page would run. */
export const hostileText = `<script>globalThis.taken = 'script'</script><img src=x onerror="globalThis.taken = 'image'">&amp;"'`;

/** A supergraph in which every description is the given text. */
export function supergraphDescribedBy(description: string): string {
  const text = JSON.stringify(description);
  return composedSupergraph({
    hostile: parse(`${text} type Thing { ${text} name(${text} of: Kind): String @deprecated(reason: ${text}) }
      ${text} enum Kind { ${text} ONE } type Query { ${text} thing: Thing }`),
  });
}

/** A gateway that really answers for the two bureaus, in process. */
export function twoBureauGateway(supergraphSdl: string): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const key = name === 'funding' ? 'funding' : 'institutions';
      return new LocalGraphQLDataSource(buildSubgraphSchema([{ typeDefs: sdls[key], resolvers: resolvers[key] }]));
    },
  });
}

export const bureaus: readonly BureauHealth[] = [
  {
    name: 'institutions',
    nameZh: '机构',
    nameEn: 'Institutions',
    bureauZh: '工业和信息化局',
    bureauEn: 'Industry and Information Technology Bureau',
    healthy: true,
    latencyMs: 4,
  },
  { name: 'funding', nameZh: '资金', nameEn: 'Funding', bureauZh: '财政局', bureauEn: 'Finance Bureau', healthy: true, latencyMs: 7 },
];

export const operations: readonly StoredOperation[] = [
  {
    id: 'Q01',
    titleZh: '某地区有哪些机构，各收到多少财政资金？',
    titleEn: 'Which institutions does a region have, and what public money did each receive?',
    descriptionZh: '机构来自工信局，拨付来自财政局：一次提问，两个部门一起作答。',
    descriptionEn: 'Institutions come from one bureau and payments from another, in one answer.',
    document: `query InstitutionsOfRegion($filter: InstitutionFilter) {
  institutions(filter: $filter) {
    nameZh
    kind
    region {
      nameZh
    }
    disbursements {
      amountFen
    }
  }
}
`,
    variables: { filter: { regionCode: '430300' } },
  },
  {
    id: 'Q02',
    titleZh: '哪些企业可以申请后补助？',
    titleEn: 'Which enterprises may apply for the post-subsidy?',
    descriptionZh: '',
    descriptionEn: '',
    document: `query PostSubsidyCandidates {
  institutions(filter: { kind: ENTERPRISE }) {
    nameZh
    mayApplyForPostSubsidy
  }
}
`,
    variables: {},
  },
];
