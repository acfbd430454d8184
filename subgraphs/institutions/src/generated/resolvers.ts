// Generated from schema.graphql by `npm run codegen`; do not edit.
/* oxlint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Institution as InstitutionRow } from '../institution/institution.entity.ts';
import type { Region as RegionRow } from '../region/region.entity.ts';
import type { Park as ParkRow, ParkTenancy as ParkTenancyRow } from '../park/park.entity.ts';
import type { IndustryChain as IndustryChainRow, IndustryCluster as IndustryClusterRow } from '../industry-chain/industry-chain.entity.ts';
import type { Discipline as DisciplineRow, DisciplineCoBuilder as DisciplineCoBuilderRow } from '../discipline/discipline.entity.ts';
import type { EnterpriseRdProfile as EnterpriseRdProfileRow } from '../rd-profile/enterprise-rd-profile.entity.ts';
import type { EnterpriseFigures as EnterpriseFiguresRow } from '../rd-profile/enterprise-rd-profile.queries.ts';
import type { EnterpriseQualification as EnterpriseQualificationRow } from '../qualification/enterprise-qualification.entity.ts';
import type { AnyConnection } from '@helix/service-kit/listing';
import type { RequestContext } from '@helix/service-kit/request';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 64 位整数，以字符串传输；可写成不带引号的整数。 A 64-bit integer, a string on the wire; integers without quotes are taken too. */
  BigInt: { input: bigint; output: string | bigint; }
  /** 精确十进制数，以字符串传输，无多余的零；不接受浮点数和指数。 An exact decimal number, a string on the wire, without trailing zeros; no floats, no exponents. */
  Decimal: { input: string; output: string; }
  /** 日期（北京时间），形如 2026-01-31。 A day as it is in Shanghai, such as 2026-01-31. */
  Date: { input: string; output: string; }
  /** 时刻：可带任意时区偏移写入，一律以 UTC 返回。 An instant: given with any offset, always returned in UTC. */
  DateTime: { input: Date; output: string | Date; }
  /** 公历年，1900 至 2200 的整数；财政年度即公历年。 A calendar year, an integer from 1900 to 2200; the fiscal year is the calendar year. */
  Year: { input: number; output: number; }
  /** 季度，形如 2026-Q1。 A quarter of a calendar year, such as 2026-Q1. */
  Quarter: { input: string; output: string; }
  /** 行政区划代码（GB/T 2260），6 位；乡镇 9 位。 Code of an administrative division, 6 digits; 9 for a township. */
  RegionCode: { input: string; output: string; }
  /** 统一社会信用代码（GB 32100-2015），18 位大写，含校验码。 Unified social credit code: 18 upper-case characters, the last a check character. */
  UnifiedSocialCreditCode: { input: string; output: string; }
  /** ROR 机构标识，九位短形式；写入时也接受网址形式。 ROR id in its bare form of nine characters; the URL form is taken too. */
  RorId: { input: string; output: string; }
  /** ORCID 研究者标识，形如 0000-0002-1825-0097；写入时也接受网址形式。 ORCID iD such as 0000-0002-1825-0097; the URL form is taken too. */
  Orcid: { input: string; output: string; }
  /** DOI，一律小写，不带网址前缀；写入时也接受网址形式。 A DOI in lower case, without the URL; the URL form is taken too. */
  Doi: { input: string; output: string; }
  /** 游标：不透明，只能原样传回，至多 2 KB。 A cursor: opaque, to be sent back unchanged, at most 2 KB. */
  Cursor: { input: string; output: string; }
  /** JSON 值，只在返回中使用；超出双精度的数以字符串表示。 A JSON value, in answers only; numbers beyond double precision are strings. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** 非公开数据的类别；GB/T 43697 级别写在括号内，联结取最高级。 Classes of data that are not public, with their level in GB/T 43697; a join has the highest. */
export type DataClass =
  /** 个人身份信息（一般数据）。 Personal, identifying (general data). */
  | 'PERSONAL_IDENTIFYING'
  /** 个人财务信息（一般数据）。 Personal, financial (general data). */
  | 'PERSONAL_FINANCIAL'
  /** 个人评价信息（一般数据）。 Personal, evaluative (general data). */
  | 'PERSONAL_EVALUATIVE'
  /** 外国人员信息（一般数据）。 Data on foreigners (general data). */
  | 'FOREIGNER'
  /** 商业信息（一般数据）。 Commercial (general data). */
  | 'COMMERCIAL'
  /** 限时保密的商业信息，如开标前的报价（一般数据）。 Commercial until a moment, such as bids before the opening (general data). */
  | 'COMMERCIAL_SEALED'
  /** 知识产权信息（一般数据）。 Intellectual property (general data). */
  | 'INTELLECTUAL_PROPERTY'
  /** 过程性信息（一般数据）。 Deliberative (general data). */
  | 'DELIBERATIVE'
  /** 不宜公开事项（重要数据）。 Restricted matters (important data). */
  | 'RESTRICTED'
  /** 联系走访记录（一般数据）。 Liaison notes (general data). */
  | 'LIAISON';

/** 可见对象：与记录有关系的人，或在其地区履职的部门。 Who may see: those whom the record concerns, or offices within their region. */
export type Audience =
  /** 本人。 The person concerned. */
  | 'PERSON'
  /** 有关单位的代表。 Those who speak for an institution concerned. */
  | 'INSTITUTION'
  /** 有关园区。 Officers of the park concerned. */
  | 'PARK'
  /** 有关县（市、区）。 Officers of the county concerned. */
  | 'COUNTY'
  /** 受指派的评审专家。 Experts asked to judge the record. */
  | 'PANEL'
  /** 人才办。 Talent office. */
  | 'TALENT_OFFICE'
  /** 人力资源和社会保障局。 Human resources and social security bureau. */
  | 'HUMAN_RESOURCES'
  /** 教育局。 Education bureau. */
  | 'EDUCATION'
  /** 工业和信息化局。 Industry and information bureau. */
  | 'INDUSTRY'
  /** 科学技术局。 Science and technology bureau. */
  | 'SCIENCE_AND_TECHNOLOGY'
  /** 技术市场。 Technology market. */
  | 'TECHNOLOGY_MARKET'
  /** 发展和改革委员会。 Development and reform commission. */
  | 'DEVELOPMENT_AND_REFORM'
  /** 机构编制部门。 Establishment office. */
  | 'ESTABLISHMENT'
  /** 财政局。 Finance bureau. */
  | 'FINANCE'
  /** 统计部门。 Statistics office. */
  | 'STATISTICS'
  /** 联席会议办公室。 Joint-conference office. */
  | 'CONFERENCE_OFFICE'
  /** 负有联系职责的市领导。 Leaders with liaison duties. */
  | 'CITY_LEADERS';

/** 共享属性。 Sharing attributes. */
export type Sharing =
  /** 无条件共享。 Shared unconditionally with other departments. */
  | 'UNCONDITIONAL'
  /** 有条件共享：须有限定用途和期限的授权。 Shared on a grant that is bound to a purpose and a time. */
  | 'CONDITIONAL'
  /** 不予共享。 Not shared. */
  | 'NONE';

/** 金额：同一数值的三种单位，均为精确值。 An amount: one value in three units, each exact. */
export type Money = {
  /** 以分计的整数。 In fen (1/100 yuan), an integer. */
  readonly fen: Scalars['BigInt']['output'];
  /** 以元计。 In yuan. */
  readonly yuan: Scalars['Decimal']['output'];
  /** 以万元计。 In ten thousand yuan. */
  readonly wan: Scalars['Decimal']['output'];
};

/** 可能被文件隐去的数值：原文只给出“xx.x”时数值为空。 A number that a document may leave blank: null where the text gives only xx.x. */
export type MaskedDecimal = {
  /** 数值；原文隐去时为空，绝不以 0 代替。 The number; null where the text hides it, never nought instead. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
  /** 原文的占位写法，如 xx.x；数值已给出时为空。 The placeholder as printed, such as xx.x; null where the number is given. */
  readonly mask: Maybe<Scalars['String']['output']>;
  /** 计量单位，如 万元、%、家。 The unit, such as 万元 (ten thousand yuan), % or 家 (firms). */
  readonly unit: Scalars['String']['output'];
};

/** 翻页信息。 Where a page lies in its list. */
export type PageInfo = {
  /** 之后还有记录。 Whether more records follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 之前还有记录。 Whether records precede. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** 本页首条的游标；空页为空。 Cursor of the first record; null on an empty page. */
  readonly startCursor: Maybe<Scalars['Cursor']['output']>;
  /** 本页末条的游标；空页为空。 Cursor of the last record; null on an empty page. */
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
};

/** 按文本取值的计数。 A count by text. */
export type StringFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按年份的计数。 A count by year. */
export type YearFacet = {
  /** 年份；未填为空。 The year; null where it is not recorded. */
  readonly value: Maybe<Scalars['Year']['output']>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按是否的计数。 A count by yes and no. */
export type BooleanFacet = {
  /** 是或否；未填为空。 Yes or no; null where it is not recorded. */
  readonly value: Maybe<Scalars['Boolean']['output']>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 起止日期，两端均含。 A closed period of days: both belong to it. */
export type DatePeriod = {
  /** 起始日；空表示未载明或无起点。 First day; null where none is recorded. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** 截止日；空表示至今或无期限。 Last day; null while it lasts. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** 变更流的一页：按变更顺序，可从头重放。 A page of the change feed: in the order of the changes, replayable from zero. */
export type ChangePage = {
  /** 本页的变更，含删除。 The changes of this page, deletions included. */
  readonly changes: ReadonlyArray<RecordChange>;
  /** 下一页的起点；本页为空时也有。 Where to read on; given though the page be empty. */
  readonly endCursor: Scalars['Cursor']['output'];
  /** 之后还有变更。 Whether more changes follow. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** 本页之后的变更数（含未读取的实体），即读者落后多少。 Changes beyond this page, of other entities too: how far the reader is behind. */
  readonly behind: Scalars['Int']['output'];
};

/** 一条记录的一次变更，只含开放字段。 One change of one record, open fields only. */
export type RecordChange = {
  /** 本次变更之后的起点。 Where to read on after this change. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 实体类型，如 Institution。 The type of the record, such as Institution. */
  readonly entity: Scalars['String']['output'];
  /** 记录的标识。 The key of the record. */
  readonly key: Scalars['ID']['output'];
  /** 变更方式。 What became of the record. */
  readonly operation: ChangeOperation;
  /** 变更后的记录版本；无版本的记录为空。 Version of the record after the change; null where records have none. */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** 变更时刻。 Instant of the change. */
  readonly at: Scalars['DateTime']['output'];
  /** 变更前的开放字段；新增时为空。 Open fields before the change; null for an added record. */
  readonly before: Maybe<Scalars['JSON']['output']>;
  /** 变更后的开放字段；删除时为空。 Open fields after the change; null for a removed record. */
  readonly after: Maybe<Scalars['JSON']['output']>;
};

/** 变更方式。 What became of a record. */
export type ChangeOperation =
  /** 新增。 Added. */
  | 'INSERT'
  /** 修改。 Changed. */
  | 'UPDATE'
  /** 删除。 Removed. */
  | 'DELETE'
  /** 合并：两条记录被认定为同一对象（预留）。 Merged: two records were found to be one (reserved). */
  | 'MERGE';

/** 业务性拒绝：作为数据返回，操作未产生任何效果。 A business refusal: returned as data, the operation had no effect. */
export type UserError = {
  /** 拒绝代码。 The code of the refusal. */
  readonly code: UserErrorCode;
  /** 从输入对象到须修改字段的路径。 Path from the input object to the field to be mended. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** 可直接显示的中文说明。 A message in Chinese, fit to show. */
  readonly messageZh: Scalars['String']['output'];
  /** 可直接显示的英文说明。 A message in English, fit to show. */
  readonly messageEn: Scalars['String']['output'];
};

/** 日期范围，两端均含，可只填一端。 A closed range of days; either end may be left open. */
export type DateRange = {
  /** 起始日。 First day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 截止日。 Last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** 年份范围，两端均含，可只填一端。 A closed range of years; either end may be left open. */
export type YearRange = {
  /** 起始年。 First year. */
  readonly from?: InputMaybe<Scalars['Year']['input']>;
  /** 截止年。 Last year. */
  readonly to?: InputMaybe<Scalars['Year']['input']>;
};

/** 整数范围，两端均含，可只填一端。 A closed range of integers; either end may be left open. */
export type IntRange = {
  /** 最小值。 Smallest. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** 最大值。 Largest. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** 金额范围（万元），两端均含，可只填一端。 A closed range of amounts in ten thousand yuan; either end may be left open. */
export type MoneyRange = {
  /** 最低金额，单位：万元，至多六位小数。 Smallest amount, in ten thousand yuan, at most six decimals. */
  readonly fromWan?: InputMaybe<Scalars['Decimal']['input']>;
  /** 最高金额，单位：万元，至多六位小数。 Largest amount, in ten thousand yuan, at most six decimals. */
  readonly toWan?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 排序方向。 The direction of an order. */
export type OrderDirection =
  /** 升序。 Ascending. */
  | 'ASC'
  /** 降序。 Descending. */
  | 'DESC';

/** 级别：由哪一级认定、立项或管理。 Level: which tier recognises, approves or runs it. */
export type Level =
  /** 国家级。 National. */
  | 'NATIONAL'
  /** 部委级。 Ministerial. */
  | 'MINISTERIAL'
  /** 省级；自治区、直辖市同级。 Provincial; autonomous regions and municipalities under the State Council count here. */
  | 'PROVINCIAL'
  /** 市级。 Municipal. */
  | 'MUNICIPAL'
  /** 县（市、区）级。 County. */
  | 'COUNTY'
  /** 乡镇（街道）级。 Township. */
  | 'TOWNSHIP'
  /** 单位自设。 Set up by an institution itself. */
  | 'INSTITUTIONAL';

/** 参与方类别：政、产、学、研、金、服、用。 Which side of the collaboration a party stands for. */
export type ParticipantSector =
  /** 政：政府部门。 Government. */
  | 'GOVERNMENT'
  /** 产：企业。 Industry. */
  | 'INDUSTRY'
  /** 学：高校。 University. */
  | 'UNIVERSITY'
  /** 研：科研院所。 Research institute. */
  | 'RESEARCH'
  /** 金：金融机构。 Finance. */
  | 'FINANCE'
  /** 服：服务机构。 Services and intermediaries. */
  | 'SERVICE'
  /** 用：用户。 User. */
  | 'USER';

/** 技术类别。 Kind of technology. */
export type TechnologyKind =
  /** 关键核心技术。 Key core technology. */
  | 'KEY_CORE'
  /** 关键技术。 Key technology. */
  | 'KEY'
  /** 共性技术。 Technology common to an industry. */
  | 'COMMON'
  /** 瓶颈（卡脖子）技术。 Bottleneck technology. */
  | 'BOTTLENECK'
  /** 原始创新。 Original innovation. */
  | 'ORIGINAL';

/** 单位在任务中的职责。 The part a unit has in a task. */
export type UnitRole =
  /** 牵头单位。 Lead. */
  | 'LEAD'
  /** 配合单位。 Support. */
  | 'SUPPORT'
  /** 主体（实施）单位。 The body that carries it out. */
  | 'MAIN_BODY';

/** 可见范围。 Who may see a record. */
export type Visibility =
  /** 向社会公开。 The public. */
  | 'PUBLIC'
  /** 对接双方等登记主体。 Registered parties. */
  | 'REGISTERED_PARTIES'
  /** 经办工作人员。 Officers in charge. */
  | 'OFFICERS'
  /** 限定人员。 Named persons only. */
  | 'RESTRICTED';

/** 业务性拒绝的代码，封闭词表。 Codes of business refusals, a closed vocabulary. */
export type UserErrorCode =
  /** 记录不存在或不可见。 There is no such record, or it is not visible to you. */
  | 'NOT_FOUND'
  /** 无权进行此操作。 You may not do this. */
  | 'NOT_PERMITTED'
  /** 职责须分离，不能由同一人办理。 Duties are separated: the same person may not do this. */
  | 'SEPARATION_OF_DUTIES'
  /** 存在利益关系，应当回避。 A conflict of interest excludes you here. */
  | 'CONFLICT_OF_INTEREST'
  /** 记录已被他人修改，请刷新后重试。 The record has changed since you read it; load it again. */
  | 'STALE_VERSION'
  /** 该幂等键已用于另一请求。 The idempotency key was already used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 当前状态不允许此操作。 The state of the record does not allow this. */
  | 'WRONG_STATE'
  /** 不在受理时间内。 Submissions are not open at this time. */
  | 'CALL_NOT_OPEN'
  /** 公示期未满。 The publicity period is not over. */
  | 'PUBLICITY_NOT_OVER'
  /** 已过有效期。 The period of validity is over. */
  | 'EXPIRED'
  /** 记录已存在。 The record exists already. */
  | 'DUPLICATE'
  /** 同一事项已获资助，不得重复。 The same matter is funded already. */
  | 'DUPLICATE_FUNDING'
  /** 该时段已被占用。 The time is taken. */
  | 'SLOT_TAKEN'
  /** 所引用的记录不存在。 The record referred to does not exist. */
  | 'REFERENCE_NOT_FOUND'
  /** 所引用的记录不适用于此处。 The record referred to does not fit here. */
  | 'REFERENCE_UNSUITABLE'
  /** 上下级关系构成循环。 The relation would lead back to itself. */
  | 'CIRCULAR_REFERENCE'
  /** 仍被其他记录引用。 Other records still refer to it. */
  | 'IN_USE'
  /** 必填。 A value is required. */
  | 'REQUIRED'
  /** 此情形下不应填写。 No value belongs here in this case. */
  | 'NOT_APPLICABLE'
  /** 内容过长。 The text is too long. */
  | 'TOO_LONG'
  /** 条目过多。 There are too many items. */
  | 'TOO_MANY'
  /** 数值超出允许范围。 The number is out of range. */
  | 'OUT_OF_RANGE'
  /** 格式无效。 The form is not valid. */
  | 'INVALID_FORMAT'
  /** 标识号无效。 The identifier is not valid. */
  | 'INVALID_IDENTIFIER'
  /** 金额无效。 The amount is not valid. */
  | 'INVALID_AMOUNT'
  /** 日期无效。 The date is not valid. */
  | 'INVALID_DATE'
  /** 起止时间无效。 The period is not valid. */
  | 'INVALID_PERIOD'
  /** 与已有时间段重叠。 The period overlaps another one. */
  | 'PERIOD_OVERLAP'
  /** 代码不在所注明版本的分类中。 The code is not in the stated edition of the classification. */
  | 'UNKNOWN_CODE'
  /** 计量单位与模板不符。 The unit differs from the template. */
  | 'UNIT_MISMATCH'
  /** 金额之间互相矛盾。 The amounts contradict each other. */
  | 'AMOUNTS_INCONSISTENT'
  /** 份额合计不等于百分之百。 The shares do not add up to the whole. */
  | 'SHARES_NOT_WHOLE'
  /** 超过上限。 The upper limit is exceeded. */
  | 'OVER_LIMIT'
  /** 低于下限。 The amount or share is below the required minimum. */
  | 'BELOW_MINIMUM'
  /** 预算余额不足。 The budget left does not suffice. */
  | 'BUDGET_EXHAUSTED'
  /** 低于已支出金额。 The amount is below what is already spent. */
  | 'BELOW_SPENT'
  /** 超过已支付金额。 The amount is above what was paid. */
  | 'ABOVE_PAID'
  /** 不符合申报条件。 The conditions are not met. */
  | 'NOT_ELIGIBLE'
  /** 证明材料不全。 Evidence is missing. */
  | 'EVIDENCE_MISSING'
  /** 规则表达式不被接受。 The rule expression is not accepted. */
  | 'RULE_REFUSED'
  /** 该年度工作日历尚未录入，无法计算期限。 The working-day calendar of that year is not loaded, so no deadline can be worked out. */
  | 'CALENDAR_MISSING'
  /** 该数据不为此用途共享。 The data are not shared for this purpose. */
  | 'PURPOSE_REFUSED'
  /** 依法须保留，不能删除。 The law requires the record to be kept. */
  | 'LEGAL_HOLD'
  /** 不得填写身份证号码或手机号码。 Identity and mobile numbers must not be entered. */
  | 'PERSONAL_DATA_REFUSED'
  /** 文件不被接受。 The file is not accepted. */
  | 'FILE_REFUSED'
  /** 列名不在模板中或重复。 A column is not in the template, or appears twice. */
  | 'UNKNOWN_COLUMN';

/** 技术合同状态。 States of a technology contract (SM-CONTRACT). */
export type TechContractStatus =
  /** 草稿，不在此列出。 Draft; not served. */
  | 'DRAFT'
  /** 已签订。 Signed. */
  | 'SIGNED'
  /** 已登记。 Registered. */
  | 'REGISTERED'
  /** 履行中。 Being performed. */
  | 'PERFORMING'
  /** 已履行。 Performed. */
  | 'PERFORMED'
  /** 实效已确认。 Effect confirmed. */
  | 'EFFECT_CONFIRMED'
  /** 后补助候选。 Candidate for post-subsidy. */
  | 'POST_SUBSIDY_CANDIDATE'
  /** 不予登记。 Registration refused. */
  | 'REJECTED'
  /** 已终止。 Terminated. */
  | 'TERMINATED';

/** 机构类型。 Kinds of organisation. */
export type InstitutionKind =
  /** 高等院校。 University. */
  | 'UNIVERSITY'
  /** 职业技术院校。 Vocational college. */
  | 'VOCATIONAL_COLLEGE'
  /** 科研院所。 Research institute. */
  | 'RESEARCH_INSTITUTE'
  /** 大学研究院（研究生分院）。 University branch institute hosted by a locality. */
  | 'UNIVERSITY_BRANCH_INSTITUTE'
  /** 产学研合作研究院。 University cooperation institute. */
  | 'UNIVERSITY_COOPERATION_INSTITUTE'
  /** 专业化技术转移机构。 Technology transfer office. */
  | 'TECHNOLOGY_TRANSFER_OFFICE'
  /** 企业。 Enterprise. */
  | 'ENTERPRISE'
  /** 企业研究院。 Research institute of an enterprise. */
  | 'ENTERPRISE_INSTITUTE'
  /** 园区管理机构。 Management body of a park. */
  | 'PARK_MANAGEMENT'
  /** 党政部门。 Government or Party body. */
  | 'GOVERNMENT_BODY'
  /** 产业链落地办。 Landing office of an industry chain. */
  | 'CHAIN_OFFICE'
  /** 金融机构。 Financial institution. */
  | 'FINANCIAL_INSTITUTION'
  /** 投资机构。 Investor. */
  | 'INVESTOR'
  /** 中介机构。 Intermediary. */
  | 'INTERMEDIARY'
  /** 行业协会。 Association. */
  | 'ASSOCIATION'
  /** 事业单位。 Public institution. */
  | 'PUBLIC_INSTITUTION';

/** 企业规模。 Size classes of enterprises. */
export type EnterpriseScale =
  /** 规模以上。 Above the statistical scale. */
  | 'ABOVE_SCALE'
  /** 中型。 Medium. */
  | 'MEDIUM'
  /** 小型。 Small. */
  | 'SMALL'
  /** 微型。 Micro. */
  | 'MICRO';

/** 平台类型。 Kinds of platform. */
export type PlatformKind =
  /** 重点实验室。 Key laboratory. */
  | 'KEY_LAB'
  /** 技术创新中心。 Technology innovation centre. */
  | 'TECH_INNOVATION_CENTRE'
  /** 工程（技术）研究中心。 Engineering research centre. */
  | 'ENGINEERING_RESEARCH_CENTRE'
  /** 工程实验室。 Engineering laboratory. */
  | 'ENGINEERING_LAB'
  /** 企业技术中心。 Enterprise technology centre. */
  | 'ENTERPRISE_TECH_CENTRE'
  /** 企业研发中心。 Enterprise R&D centre. */
  | 'ENTERPRISE_RD_CENTRE'
  /** 企业研究院。 Enterprise research institute. */
  | 'ENTERPRISE_RESEARCH_INSTITUTE'
  /** 院士工作站。 Academician workstation. */
  | 'ACADEMICIAN_WORKSTATION'
  /** 外国专家站。 Foreign expert station. */
  | 'FOREIGN_EXPERT_STATION'
  /** 新型研发机构。 New-type R&D institution. */
  | 'NEW_RD_INSTITUTION'
  /** 产业研究院。 Industry R&D institute. */
  | 'INDUSTRY_RD_INSTITUTE'
  /** 产业技术中心。 Industry technology centre. */
  | 'INDUSTRY_TECH_CENTRE'
  /** 联合实验室。 Joint laboratory. */
  | 'JOINT_LAB'
  /** 协同创新中心。 Collaborative innovation centre. */
  | 'COLLABORATIVE_INNOVATION_CENTRE'
  /** 创新共同体。 Innovation community. */
  | 'INNOVATION_COMMUNITY'
  /** 创新联合体。 Innovation consortium. */
  | 'INNOVATION_CONSORTIUM'
  /** 产业技术创新战略联盟。 Industrial technology innovation alliance. */
  | 'ALLIANCE'
  /** 大学研究院联盟。 Alliance of university institutes. */
  | 'INSTITUTE_ALLIANCE'
  /** 协同创新研究院。 Collaborative institute. */
  | 'COLLABORATIVE_INSTITUTE'
  /** 联合创新研究院。 Joint innovation institute. */
  | 'JOINT_INNOVATION_INSTITUTE'
  /** 共享科研平台。 Shared research platform. */
  | 'SHARED_RESEARCH_PLATFORM'
  /** 资源共享服务基地。 Resource-sharing base. */
  | 'SHARING_BASE'
  /** 开放实验室。 Open laboratory. */
  | 'OPEN_LAB'
  /** 公共技术服务平台。 Public technology service platform. */
  | 'PUBLIC_TECH_SERVICE'
  /** 产业创新服务综合体。 Industrial innovation service complex. */
  | 'SERVICE_COMPLEX'
  /** 成果转移转化中心。 Technology transfer centre. */
  | 'TRANSFER_CENTRE'
  /** 成果转化基地。 Conversion base. */
  | 'TRANSFER_BASE'
  /** 产学研合作创新发展基地。 Industry–university–research base. */
  | 'IUR_BASE'
  /** 孵化器。 Incubator. */
  | 'INCUBATOR'
  /** 众创空间。 Makerspace. */
  | 'MAKERSPACE'
  /** 双创中心。 Entrepreneurship centre. */
  | 'ENTREPRENEURSHIP_CENTRE'
  /** 产教融合基地。 Industry–education base. */
  | 'INDUSTRY_EDUCATION_BASE'
  /** 可持续发展示范区。 Sustainable development zone. */
  | 'SUSTAINABLE_DEVELOPMENT_ZONE'
  /** 农业科技园区。 Agricultural science park. */
  | 'AGRI_SCIENCE_PARK'
  /** 农业研发中心。 Agricultural R&D centre. */
  | 'AGRI_RD_CENTRE'
  /** 农业示范基地。 Agricultural demonstration base. */
  | 'AGRI_DEMONSTRATION_BASE'
  /** 星创天地。 Star Creation base. */
  | 'STAR_CREATION_BASE';

/** 平台状态（SM-PLAT）。 States of a platform. */
export type PlatformStatus =
  /** 筹建。 Planned. */
  | 'PLANNED'
  /** 已申报。 Applied. */
  | 'APPLIED'
  /** 培育。 Under cultivation. */
  | 'CULTIVATION'
  /** 列入创建。 On the creation list. */
  | 'CREATION_LISTED'
  /** 已认定。 Recognised. */
  | 'RECOGNISED'
  /** 已备案。 Filed. */
  | 'FILED'
  /** 已考评。 Assessed. */
  | 'ASSESSED'
  /** 已重新认定。 Re-recognised. */
  | 'RE_RECOGNISED'
  /** 未通过。 Rejected. */
  | 'REJECTED'
  /** 已撤销。 Revoked. */
  | 'REVOKED';

/** 项目状态（SM-PROJ）。 States of a project. */
export type ProjectStatus =
  /** 已申报。 Applied. */
  | 'APPLIED'
  /** 已评审。 Reviewed. */
  | 'REVIEWED'
  /** 未通过。 Rejected. */
  | 'REJECTED'
  /** 已立项。 Approved. */
  | 'APPROVED'
  /** 已签任务书。 Contracted. */
  | 'CONTRACTED'
  /** 实施中。 Under way. */
  | 'UNDER_WAY'
  /** 已验收。 Accepted. */
  | 'ACCEPTED'
  /** 已后评价。 Evaluated afterwards. */
  | 'POST_EVALUATED'
  /** 已中止。 Suspended. */
  | 'SUSPENDED'
  /** 已终止。 Terminated. */
  | 'TERMINATED';

/** 依法须保留的理由。 Why the law demands that a record be kept. */
export type LegalHold = {
  /** 依据。 The ground, in Chinese. */
  readonly basisZh: Scalars['String']['output'];
  /** 依据的英文说明。 The ground, in English. */
  readonly basisEn: Scalars['String']['output'];
};

/** 某部门持有的一条个人记录。 One record that a bureau holds on a person. */
export type PersonalRecord = {
  /** 记录类型。 Its type in the graph. */
  readonly type: Scalars['String']['output'];
  /** 记录标识。 Its key. */
  readonly key: Scalars['ID']['output'];
  /** 所存内容，JSON 文本。 What is stored, as JSON text. */
  readonly content: Scalars['String']['output'];
  /** 申请删除时依法保留的理由；可删除的为空。 Why it is kept when deletion is asked for; null where it is deleted. */
  readonly hold: Maybe<LegalHold>;
};

/** 删除个人数据的申请（个人信息保护法第四十七条）。 A request to delete a person's data (Personal Information Protection Law §47). */
export type ErasePersonalDataInput = {
  /** 幂等键，8 至 128 个字符。 Idempotency key of 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 本人的人才标识。 The person's id. */
  readonly talentId: Scalars['ID']['input'];
  /** 理由；代为办理时必填于请求头 helix-reason。 The reason; the talent office acting for the person states it in the header helix-reason too. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 删除的结果：依法保留的记录逐条列出。 What became of it: whatever the law keeps is listed, record by record. */
export type ErasePersonalDataPayload = {
  /** 依法保留的记录。 The records that are kept, with the ground. */
  readonly kept: ReadonlyArray<PersonalRecord>;
  /** 拒绝的理由；空即成功。 Why it was refused; empty means success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Query = {
  /** 按标识取机构；不存在为空。 One institution by id; null when there is none. */
  readonly institution: Maybe<Institution>;
  /** 按统一社会信用代码取机构；不存在为空。 One institution by its unified social credit code; null when there is none. */
  readonly institutionByCreditCode: Maybe<Institution>;
  /** 机构列表。 Institutions. */
  readonly institutions: InstitutionConnection;
  /** 按行政区划代码取地区；不存在为空。 One region by its code; null when there is none. */
  readonly region: Maybe<Region>;
  /** 地区列表。 Regions. */
  readonly regions: RegionConnection;
  /** 按标识取园区；不存在为空。 One park by id; null when there is none. */
  readonly park: Maybe<Park>;
  /** 园区列表。 Parks. */
  readonly parks: ParkConnection;
  /** 按标识取产业链；不存在为空。 One industry chain by id; null when there is none. */
  readonly industryChain: Maybe<IndustryChain>;
  /** 产业链列表。 Industry chains. */
  readonly industryChains: IndustryChainConnection;
  /** 产业集群，按序号。 Industrial clusters, in their order. */
  readonly industryClusters: ReadonlyArray<IndustryCluster>;
  /** 按标识取学科；不存在为空。 One discipline by id; null when there is none. */
  readonly discipline: Maybe<Discipline>;
  /** 学科列表。 Disciplines. */
  readonly disciplines: DisciplineConnection;
  /** 企业资质列表；未认定的申报只向企业和履职部门列出。 Enterprise qualifications; applications that were not recognised are listed only to the firm and the offices in charge. */
  readonly enterpriseQualifications: EnterpriseQualificationConnection;
  /** 企业研发与经营情况列表（BS-29a）。 What enterprises report of their research and business, by year. */
  readonly enterpriseRdProfiles: EnterpriseRdProfileConnection;
};


export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstitutionByCreditCodeArgs = {
  uscc: Scalars['UnifiedSocialCreditCode']['input'];
};


export type QueryInstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  orderBy?: InputMaybe<InstitutionOrder>;
};


export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};


export type QueryRegionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<RegionFilter>;
  orderBy?: InputMaybe<RegionOrder>;
};


export type QueryParkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryParksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParkFilter>;
  orderBy?: InputMaybe<ParkOrder>;
};


export type QueryIndustryChainArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndustryChainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IndustryChainFilter>;
  orderBy?: InputMaybe<IndustryChainOrder>;
};


export type QueryIndustryClustersArgs = {
  regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryDisciplineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisciplinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DisciplineFilter>;
  orderBy?: InputMaybe<DisciplineOrder>;
};


export type QueryEnterpriseQualificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EnterpriseQualificationFilter>;
  orderBy?: InputMaybe<EnterpriseQualificationOrder>;
};


export type QueryEnterpriseRdProfilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EnterpriseRdProfileFilter>;
  orderBy?: InputMaybe<EnterpriseRdProfileOrder>;
};

/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type Institution = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 机构类型。 What kind of organisation. */
  readonly kind: InstitutionKind;
  /** 所属方。 The sector it acts for. */
  readonly sector: ParticipantSector;
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Name in English; null when not recorded. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** 别名与曾用名。 Other and former names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** 统一社会信用代码（GB 32100-2015）；未登记为空。 Unified social credit code; null when not recorded. */
  readonly uscc: Maybe<Scalars['UnifiedSocialCreditCode']['output']>;
  /** ROR 标识；未登记为空。 ROR id; null when not recorded. */
  readonly rorId: Maybe<Scalars['RorId']['output']>;
  /** 注册地区。 The region where it is registered. */
  readonly region: Region;
  /** 所在园区；不在园区为空。 The park it is in; null outside parks. */
  readonly park: Maybe<Park>;
  /** 上级机构；无则为空。 The parent organisation; null when it has none. */
  readonly parent: Maybe<Institution>;
  /** 下属机构。 Organisations directly below it. */
  readonly children: InstitutionConnection;
  /** 是否驻地单位（驻潭、驻地）。 Whether it is resident in the city. */
  readonly isResident: Scalars['Boolean']['output'];
  /** 企业规模；非企业为空。 Size class; null for others than enterprises. */
  readonly scale: Maybe<EnterpriseScale>;
  /** 是否上市。 Whether it is listed on a stock exchange. */
  readonly isListed: Scalars['Boolean']['output'];
  /** 是否龙头骨干企业。 Whether it is a leading enterprise. */
  readonly isLeading: Scalars['Boolean']['output'];
  /** 梯队培育档次；未入梯队为空。 Rung of the cultivation ladder; null outside it. */
  readonly echelon: Maybe<EnterpriseEchelon>;
  /** 是否独立法人。 Whether it is a legal person. */
  readonly isLegalPerson: Scalars['Boolean']['output'];
  /** 重点领域。 Fields of focus. */
  readonly focusFields: ReadonlyArray<Scalars['String']['output']>;
  /** 政府部门的职能代号；非政府部门为空。 Which bureau it is; null for others than government bodies. */
  readonly bureau: Maybe<Bureau>;
  /** 设立日期；未知为空。 Since when; null when unknown. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** 撤并日期；存续为空。 Until when; null while it exists. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** 所在产业链。 The industry chains it is on. */
  readonly chains: ReadonlyArray<IndustryChain>;
  /** 企业资质；未认定的申报不公开。 Its qualifications; applications that were not recognised are not public. */
  readonly qualifications: EnterpriseQualificationConnection;
  /** 研发与经营情况，逐年；仅企业有（BS-29a）。 What it reports of its research and business, by year; enterprises only. */
  readonly rdProfiles: ReadonlyArray<EnterpriseRdProfile>;
  /** 资质事实，供政策资格判断。 Facts about its qualifications, for eligibility. */
  readonly qualificationFacts: InstitutionQualificationFacts;
  /** 所设学科，仅高校有。 Its disciplines; universities only. */
  readonly disciplines: DisciplineConnection;
  /** 是否有技术转移机构，仅高校有意义（XT-05b）。 Whether it runs a technology transfer office; meaningful for universities. */
  readonly hasTechnologyTransferOffice: Scalars['Boolean']['output'];
  /** 其技术转移机构。 Its technology transfer offices. */
  readonly technologyTransferOffices: ReadonlyArray<Institution>;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  orderBy?: InputMaybe<InstitutionOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionQualificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EnterpriseQualificationFilter>;
  orderBy?: InputMaybe<EnterpriseQualificationOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionDisciplinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DisciplineFilter>;
  orderBy?: InputMaybe<DisciplineOrder>;
};

/** 机构的筛选。 Conditions on institutions. */
export type InstitutionFilter = {
  /** 机构类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<InstitutionKind>>;
  /** 所属方之一。 One of these sectors. */
  readonly sector?: InputMaybe<ReadonlyArray<ParticipantSector>>;
  /** 地区代码之一，不含下级。 One of these regions, those below not included. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 所在园区之一。 One of these parks. */
  readonly parkId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此产业链上。 On one of these industry chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 政府部门代号之一。 One of these bureaus. */
  readonly bureau?: InputMaybe<ReadonlyArray<Bureau>>;
  /** 企业规模之一。 One of these size classes. */
  readonly scale?: InputMaybe<ReadonlyArray<EnterpriseScale>>;
  /** 是否驻地单位。 Resident or not. */
  readonly isResident?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否上市。 Listed or not. */
  readonly isListed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否龙头骨干企业。 Leading or not. */
  readonly isLeading?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 机构的排序字段。 Orders of institutions. */
export type InstitutionOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 中文名称。 Name in Chinese. */
  | 'NAME_ZH';

/** 机构的分面计数。 Counts of institutions by facet. */
export type InstitutionFacets = {
  /** 按机构类型。 By kind. */
  readonly kind: ReadonlyArray<InstitutionKindFacet>;
  /** 按所属方。 By sector. */
  readonly sector: ReadonlyArray<ParticipantSectorFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
  /** 按企业规模。 By size class. */
  readonly scale: ReadonlyArray<EnterpriseScaleFacet>;
};

/** 企业梯队。 Rungs of the enterprise ladder (微成长、小升高、高壮大). */
export type EnterpriseEchelon =
  /** 微型企业。 Micro. */
  | 'MICRO'
  /** 小型企业。 Small. */
  | 'SMALL'
  /** 高新技术企业。 High-tech. */
  | 'HIGH_TECH'
  /** 骨干企业。 Strong. */
  | 'STRONG';

/** 政府部门代号。 Bureaus by their duty. */
export type Bureau =
  /** 发展和改革。 Development and reform. */
  | 'DRC'
  /** 科学技术。 Science and technology. */
  | 'STB'
  /** 人才办、组织部门。 Talent office, organisation department. */
  | 'TAO'
  /** 人力资源和社会保障。 Human resources and social security. */
  | 'HRB'
  /** 教育。 Education. */
  | 'EDB'
  /** 机构编制。 Establishment office. */
  | 'EST'
  /** 财政。 Finance. */
  | 'FIN'
  /** 工业和信息化、经信。 Industry and information, economy. */
  | 'IIT'
  /** 联席会议、领导小组办公室。 Joint-conference or leading-group office. */
  | 'JCO'
  /** 县（市、区）政府。 County, city or district government. */
  | 'CTY'
  /** 园区。 Park administration. */
  | 'PRK'
  /** 税务。 Tax. */
  | 'TAX'
  /** 统计。 Statistics. */
  | 'STAT'
  /** 省级、自治区级部门。 Provincial or autonomous-region authority. */
  | 'PRV'
  /** 市委、市政府及其他部门。 City Party committee, city government and other departments. */
  | 'GOV';

/** 地区：行政区划，撤并的仍保留并指向继任者。 An administrative division; abolished ones stay and point to their successor. */
export type Region = {
  /** 行政区划代码。 Administrative division code. */
  readonly code: Scalars['RegionCode']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称。 Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** 层级。 Its level. */
  readonly level: RegionLevel;
  /** 上级地区；省级为空。 The region above; null for provinces. */
  readonly parent: Maybe<Region>;
  /** 下级地区。 Regions directly below. */
  readonly children: RegionConnection;
  /** 区内园区。 Parks in the region. */
  readonly parks: ParkConnection;
  /** 注册在本地区的机构，不含下级。 Institutions registered here, regions below not included. */
  readonly institutions: InstitutionConnection;
  /** 区内及下级企业当年研发与经营情况合计；不公布可推知不足 3 家企业的合计。 Totals of what enterprises here and below report for a year; none that would tell of fewer than 3 firms. */
  readonly enterpriseFigures: EnterpriseFigures;
  /** 启用日期；未知为空。 Since when; null when unknown. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** 撤销日期；存续为空。 Until when; null while it exists. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** 继任地区；存续为空。 The region that replaced it; null while it exists. */
  readonly successor: Maybe<Region>;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 地区：行政区划，撤并的仍保留并指向继任者。 An administrative division; abolished ones stay and point to their successor. */
export type RegionChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<RegionFilter>;
  orderBy?: InputMaybe<RegionOrder>;
};


/** 地区：行政区划，撤并的仍保留并指向继任者。 An administrative division; abolished ones stay and point to their successor. */
export type RegionParksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParkFilter>;
  orderBy?: InputMaybe<ParkOrder>;
};


/** 地区：行政区划，撤并的仍保留并指向继任者。 An administrative division; abolished ones stay and point to their successor. */
export type RegionInstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  orderBy?: InputMaybe<InstitutionOrder>;
};


/** 地区：行政区划，撤并的仍保留并指向继任者。 An administrative division; abolished ones stay and point to their successor. */
export type RegionEnterpriseFiguresArgs = {
  year: Scalars['Year']['input'];
};

/** 地区的筛选。 Conditions on regions. */
export type RegionFilter = {
  /** 层级之一。 One of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<RegionLevel>>;
  /** 上级地区之一。 Directly below one of these regions. */
  readonly parentCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 是否存续。 Existing or abolished. */
  readonly isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 地区的排序字段。 Orders of regions. */
export type RegionOrderField =
  /** 代码。 Code. */
  | 'CODE';

/** 地区的分面计数。 Counts of regions by facet. */
export type RegionFacets = {
  /** 按层级。 By level. */
  readonly level: ReadonlyArray<RegionLevelFacet>;
};

/** 行政层级。 Levels of administrative divisions. */
export type RegionLevel =
  /** 省、自治区、直辖市。 Province, autonomous region, municipality. */
  | 'PROVINCE'
  /** 设区的市。 City. */
  | 'CITY'
  /** 县（市、区）。 County, county-level city or district. */
  | 'COUNTY'
  /** 乡镇、街道。 Township or street. */
  | 'TOWNSHIP';

/** 园区：高新区、开发区、新区、园中园等。 An industrial park or zone. */
export type Park = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 园区类型。 Its kind. */
  readonly kind: ParkKind;
  /** 级别；未定为空。 Its level; null when not set. */
  readonly level: Maybe<Level>;
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Name in English; null when not recorded. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** 所在地区。 The region it lies in. */
  readonly region: Region;
  /** 所属园区，园中园才有。 The park it lies in; only for parks within parks. */
  readonly parentPark: Maybe<Park>;
  /** 园内的园中园。 Parks within this park. */
  readonly parksWithin: ReadonlyArray<Park>;
  /** 共建单位；无则为空。 The co-building organisation; null when there is none. */
  readonly coBuilder: Maybe<Institution>;
  /** 管理机构。 The body that runs it. */
  readonly managementBody: Institution;
  /** 是否兰州“三区”之一（LZ-07b）。 Whether it is one of Lanzhou's three zones. */
  readonly isThreeZones: Scalars['Boolean']['output'];
  /** 状态。 State. */
  readonly status: ParkStatus;
  /** 入园企业及其期间。 Tenancies, each a period. */
  readonly tenants: ParkTenancyConnection;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 园区：高新区、开发区、新区、园中园等。 An industrial park or zone. */
export type ParkTenantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParkTenancyFilter>;
  orderBy?: InputMaybe<ParkTenancyOrder>;
};

/** 园区的筛选。 Conditions on parks. */
export type ParkFilter = {
  /** 园区类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ParkKind>>;
  /** 级别之一。 One of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 是否“三区”之一。 One of the three zones or not. */
  readonly isThreeZones?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 园区的排序字段。 Orders of parks. */
export type ParkOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 中文名称。 Name in Chinese. */
  | 'NAME_ZH';

/** 园区的分面计数。 Counts of parks by facet. */
export type ParkFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<ParkKindFacet>;
  /** 按级别。 By level. */
  readonly level: ReadonlyArray<LevelFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 园区类型。 Kinds of park. */
export type ParkKind =
  /** 高新技术产业开发区。 High-tech zone. */
  | 'HIGH_TECH_ZONE'
  /** 经济（技术）开发区。 Economic zone. */
  | 'ECONOMIC_ZONE'
  /** 新区。 New area. */
  | 'NEW_AREA'
  /** 开发区、产业园。 Development zone. */
  | 'DEVELOPMENT_ZONE'
  /** 园中园。 Park within a park. */
  | 'PARK_IN_PARK'
  /** 科创走廊。 Innovation corridor. */
  | 'CORRIDOR'
  /** 农业园区。 Agricultural park. */
  | 'AGRICULTURAL'
  /** 产教融合园。 Industry–education park. */
  | 'INDUSTRY_EDUCATION';

/** 园区状态。 States of a park. */
export type ParkStatus =
  /** 规划中。 Planned. */
  | 'PLANNED'
  /** 在建。 Under construction. */
  | 'UNDER_CONSTRUCTION'
  /** 运行中。 In operation. */
  | 'IN_OPERATION'
  /** 已撤销。 Closed. */
  | 'CLOSED';

/** 入园期：企业在园区的一段期间。 A firm's tenancy of a park. */
export type ParkTenancy = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 企业。 The firm. */
  readonly enterprise: Institution;
  /** 园区。 The park. */
  readonly park: Park;
  /** 入园日期。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 离园日期；在园为空。 Last day; null while it lasts. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
};

/** 入园期的筛选。 Conditions on tenancies. */
export type ParkTenancyFilter = {
  /** 是否在园。 Lasting or ended. */
  readonly isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 入园期的排序字段。 Orders of tenancies. */
export type ParkTenancyOrderField =
  /** 入园日期。 First day. */
  | 'STARTS_ON';

/** 产业链：有责任单位和落地办的产业链。 An industry chain with its responsible unit and landing office. */
export type IndustryChain = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Name in English; null when not recorded. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** 产业类别；文件未说明为空。 Class of industry; null where no document says. */
  readonly class: Maybe<IndustryClass>;
  /** 所在地区。 The region it belongs to. */
  readonly region: Region;
  /** 责任单位。 The responsible unit. */
  readonly responsibleUnit: Institution;
  /** 落地办。 The landing office. */
  readonly landingOffice: Institution;
  /** 链上企业。 Firms on the chain. */
  readonly enterprises: InstitutionConnection;
  /** 重点企业。 Its key firms. */
  readonly keyEnterprises: InstitutionConnection;
  /** 配置的学科（XT-11b）。 Disciplines assigned to the chain. */
  readonly disciplines: DisciplineConnection;
  /** 是否已配置优势学科（XT-11b）。 Whether it has at least one strong discipline: tier advantage or higher. */
  readonly hasStrongDiscipline: Scalars['Boolean']['output'];
  /** 可补配的优势学科：与已配置学科代码相同、层次为优势以上且尚未配置到本链（XT-11b）。 Strong disciplines it could be given: of the same code as one it has, and not yet assigned to it. */
  readonly candidateDisciplines: DisciplineConnection;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 产业链：有责任单位和落地办的产业链。 An industry chain with its responsible unit and landing office. */
export type IndustryChainEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  orderBy?: InputMaybe<InstitutionOrder>;
};


/** 产业链：有责任单位和落地办的产业链。 An industry chain with its responsible unit and landing office. */
export type IndustryChainKeyEnterprisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  orderBy?: InputMaybe<InstitutionOrder>;
};


/** 产业链：有责任单位和落地办的产业链。 An industry chain with its responsible unit and landing office. */
export type IndustryChainDisciplinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DisciplineFilter>;
  orderBy?: InputMaybe<DisciplineOrder>;
};


/** 产业链：有责任单位和落地办的产业链。 An industry chain with its responsible unit and landing office. */
export type IndustryChainCandidateDisciplinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DisciplineFilter>;
  orderBy?: InputMaybe<DisciplineOrder>;
};

/** 产业链的筛选。 Conditions on industry chains. */
export type IndustryChainFilter = {
  /** 产业类别之一。 One of these classes. */
  readonly class?: InputMaybe<ReadonlyArray<IndustryClass>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 是否已配置优势学科。 With or without a strong discipline. */
  readonly hasStrongDiscipline?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 产业链的排序字段。 Orders of industry chains. */
export type IndustryChainOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 中文名称。 Name in Chinese. */
  | 'NAME_ZH';

/** 产业链的分面计数。 Counts of industry chains by facet. */
export type IndustryChainFacets = {
  /** 按产业类别。 By class. */
  readonly class: ReadonlyArray<IndustryClassFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 产业类别。 Classes of industry. */
export type IndustryClass =
  /** 新兴优势产业。 Emerging advantage. */
  | 'EMERGING_ADVANTAGE'
  /** 战略性新兴产业。 Strategic emerging. */
  | 'STRATEGIC_EMERGING'
  /** 未来产业。 Future. */
  | 'FUTURE'
  /** 重点产业。 Key. */
  | 'KEY'
  /** 特色产业。 Characteristic. */
  | 'CHARACTERISTIC';

/** 产业集群：上虞八大集群之一（SY-15d）。 One of the district's eight industrial clusters. */
export type IndustryCluster = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Name in English; null when not recorded. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** 别名（A-30）。 Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** 所在地区。 The region. */
  readonly region: Region;
  /** 对应的产业链；无则为空。 Its industry chain; null when there is none. */
  readonly chain: Maybe<IndustryChain>;
  /** 序号，1 至 8。 Its number, 1 to 8. */
  readonly ordinal: Scalars['Int']['output'];
};

/** 学科（专业）：高校的学科或专业。 A discipline or major of a university. */
export type Discipline = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Name in English; null when not recorded. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** 学科代码；未登记为空。 Its code; null when not recorded. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** 代码所属标准与版本；无代码为空。 The scheme and edition of the code; null without a code. */
  readonly codeScheme: Maybe<Scalars['String']['output']>;
  /** 所属高校。 The university. */
  readonly university: Institution;
  /** 层次。 Its tier. */
  readonly tier: DisciplineTier;
  /** 是否新设（XT-10a）。 Whether it is newly set. */
  readonly newlySet: Scalars['Boolean']['output'];
  /** 设置年份；未知为空。 The year it was set; null when unknown. */
  readonly setYear: Maybe<Scalars['Year']['output']>;
  /** 状态（SM-DISC）。 Its state. */
  readonly status: DisciplineStatus;
  /** 共建的园区与企业（XT-10a）。 The parks and firms that build it together with the university. */
  readonly coBuilders: ReadonlyArray<DisciplineCoBuilder>;
  /** 对接的产业链。 Industry chains it is assigned to. */
  readonly alignedChains: ReadonlyArray<IndustryChain>;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 学科共建方。 One co-builder of a discipline. */
export type DisciplineCoBuilder = {
  /** 共建单位。 The co-building park body or firm. */
  readonly institution: Institution;
  /** 共建起始日。 Since when. */
  readonly since: Scalars['Date']['output'];
  /** 协议编号；未登记为空。 The agreement's number; null when not recorded. */
  readonly agreementNumber: Maybe<Scalars['String']['output']>;
};

/** 学科的筛选。 Conditions on disciplines. */
export type DisciplineFilter = {
  /** 层次之一。 One of these tiers. */
  readonly tier?: InputMaybe<ReadonlyArray<DisciplineTier>>;
  /** 高校之一。 Of one of these universities. */
  readonly universityId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 高校在此地区或其下级。 Of universities in this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<DisciplineStatus>>;
  /** 是否新设。 Newly set or not. */
  readonly newlySet?: InputMaybe<Scalars['Boolean']['input']>;
  /** 设置年份。 Set in this year. */
  readonly setYear?: InputMaybe<Scalars['Year']['input']>;
  /** 对接此产业链之一。 Assigned to one of these chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 学科的排序字段。 Orders of disciplines. */
export type DisciplineOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 中文名称。 Name in Chinese. */
  | 'NAME_ZH';

/** 学科的分面计数。 Counts of disciplines by facet. */
export type DisciplineFacets = {
  /** 按层次。 By tier. */
  readonly tier: ReadonlyArray<DisciplineTierFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<DisciplineStatusFacet>;
  /** 按高校。 By university. */
  readonly universityId: ReadonlyArray<StringFacet>;
};

/** 学科层次。 Tiers of disciplines. */
export type DisciplineTier =
  /** “双一流”学科。 Double first-class. */
  | 'DOUBLE_FIRST_CLASS'
  /** 核心竞争力特色学科。 Characteristic with core competitiveness. */
  | 'CORE_COMPETITIVE_FEATURE'
  /** 优势学科。 Advantage. */
  | 'ADVANTAGE'
  /** 特色学科。 Characteristic. */
  | 'CHARACTERISTIC'
  /** 一般学科。 Ordinary. */
  | 'ORDINARY';

/** 学科状态。 States of a discipline (SM-DISC). */
export type DisciplineStatus =
  /** 拟设。 Planned. */
  | 'PLANNED'
  /** 新设。 Newly set. */
  | 'NEWLY_SET'
  /** 已共建。 Co-built. */
  | 'CO_BUILT'
  /** 已获支持。 Supported. */
  | 'SUPPORTED'
  /** 已调整。 Adjusted. */
  | 'ADJUSTED'
  /** 已撤销。 Closed. */
  | 'CLOSED';

/** 企业研发与经营情况：一家企业一年的申报（BS-29a）。 What an enterprise reports of its research and business for a year. */
export type EnterpriseRdProfile = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 企业。 The enterprise. */
  readonly enterprise: Institution;
  /** 年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 研发投入；无权查看为空。 Spent on research and development; null where withheld. */
  readonly rdSpend: Maybe<Money>;
  /** 营业收入；无权查看为空。 Revenue; null where withheld. */
  readonly revenue: Maybe<Money>;
  /** 利润，亏损为负；无权查看为空。 Profit, below nought for a loss; null where withheld. */
  readonly profit: Maybe<Money>;
  /** 研发人员数；无权查看为空。 Research staff; null where withheld. */
  readonly rdStaff: Maybe<Scalars['Int']['output']>;
  /** 内设研发机构数。 Research institutions of its own. */
  readonly rdInstitutions: Scalars['Int']['output'];
  /** 是否使用企业研发项目信息管理系统（SY-09c）。 Whether it uses the information system for enterprises' own projects. */
  readonly usesRdInfoSystem: Scalars['Boolean']['output'];
};

/** 企业研发与经营情况的筛选。 Conditions on what enterprises report. */
export type EnterpriseRdProfileFilter = {
  /** 企业之一。 Of one of these enterprises. */
  readonly enterpriseId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 年份。 For this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 企业在此地区或其下级。 Of enterprises in this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 研发投入范围，单位：万元。 Spent on research, in ten thousand yuan. */
  readonly rdSpend?: InputMaybe<MoneyRange>;
  /** 是否使用企业研发项目信息管理系统。 With or without the information system. */
  readonly usesRdInfoSystem?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 企业研发与经营情况的排序字段。 Orders of what enterprises report. */
export type EnterpriseRdProfileOrderField =
  /** 年份。 Year. */
  | 'YEAR'
  /** 研发投入。 Spent on research. */
  | 'RD_SPEND';

/** 企业研发与经营情况的分面计数。 Counts of what enterprises report by facet. */
export type EnterpriseRdProfileFacets = {
  /** 按年份。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
};

/** 企业研发与经营情况合计：一个地区一年；四项合计同时公布或同时为空。 Totals of a region and year; the four totals are told together, or all null. */
export type EnterpriseFigures = {
  /** 年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 申报企业数。 Enterprises that reported. */
  readonly firms: Scalars['Int']['output'];
  /** 研发投入合计；不足 3 家或可由其他合计推知不足 3 家时为空。 Spent on research; null where it, or a difference of totals, would tell of fewer than 3 firms. */
  readonly rdSpend: Maybe<Money>;
  /** 营业收入合计；同上为空。 Revenue; null likewise. */
  readonly revenue: Maybe<Money>;
  /** 利润合计；同上为空。 Profit; null likewise. */
  readonly profit: Maybe<Money>;
  /** 研发人员合计；同上为空。 Research staff; null likewise. */
  readonly rdStaff: Maybe<Scalars['Int']['output']>;
};

/** 企业资质：对企业的一项认定，有有效期；申报中、评审中和未通过的不公开。 A recognition of an enterprise with its validity; what is applied for, under review or was rejected is not public. */
export type EnterpriseQualification = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 企业。 The enterprise. */
  readonly enterprise: Institution;
  /** 资质类型。 What is recognised. */
  readonly kind: QualificationKind;
  /** 级别。 The level. */
  readonly level: Level;
  /** 认定机关；未登记为空。 The recognising authority; null when not recorded. */
  readonly authority: Maybe<Scalars['String']['output']>;
  /** 状态（SM-QUAL）。 Its state. */
  readonly status: QualificationStatus;
  /** 申报日期；未申报为空。 When applied for; null before. */
  readonly appliedOn: Maybe<Scalars['Date']['output']>;
  /** 认定日期；未认定为空。 When recognised; null before. */
  readonly recognisedOn: Maybe<Scalars['Date']['output']>;
  /** 重新认定日期；无则为空。 When renewed; null when never. */
  readonly renewedOn: Maybe<Scalars['Date']['output']>;
  /** 有效期至，含当日；未认定或长期有效为空。 Last day of validity; null before recognition, and where it holds without end. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** 是否首次认定（AR-11）。 Whether it is the first recognition of this kind. */
  readonly isFirst: Scalars['Boolean']['output'];
};

/** 资质事实：今日有效和曾经认定的资质类型数。 How many kinds of qualification an enterprise holds today and ever held. */
export type InstitutionQualificationFacts = {
  /** 今日有效的资质类型数。 Kinds valid today. */
  readonly validQualifications: Scalars['Int']['output'];
  /** 曾获认定的资质类型数。 Kinds ever recognised. */
  readonly everRecognised: Scalars['Int']['output'];
};

/** 企业资质的筛选。 Conditions on enterprise qualifications. */
export type EnterpriseQualificationFilter = {
  /** 资质类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<QualificationKind>>;
  /** 级别之一。 One of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<QualificationStatus>>;
  /** 认定年份。 Recognised in this year. */
  readonly recognisedYear?: InputMaybe<Scalars['Year']['input']>;
  /** 有效期止于此区间。 Validity ends within these days. */
  readonly validTo?: InputMaybe<DateRange>;
};

/** 企业资质的排序字段。 Orders of enterprise qualifications. */
export type EnterpriseQualificationOrderField =
  /** 认定日期。 Day of recognition. */
  | 'RECOGNISED_ON'
  /** 有效期至。 Last day of validity. */
  | 'VALID_TO';

/** 企业资质的分面计数。 Counts of enterprise qualifications by facet. */
export type EnterpriseQualificationFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<QualificationKindFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<QualificationStatusFacet>;
};

/** 企业资质类型。 Kinds of enterprise qualification. */
export type QualificationKind =
  /** 高新技术企业。 National high-tech enterprise. */
  | 'NATIONAL_HIGH_TECH'
  /** 瞪羚企业。 Gazelle. */
  | 'GAZELLE'
  /** 科技型中小企业。 Technology SME. */
  | 'TECH_SME'
  /** 省科技型中小企业。 Provincial technology SME. */
  | 'PROVINCIAL_TECH_SME'
  /** 技术先进型服务企业。 Advanced technology service enterprise. */
  | 'ADVANCED_TECH_SERVICE'
  /** 战略性新兴产业企业。 Strategic emerging industry enterprise. */
  | 'STRATEGIC_EMERGING'
  /** 技术创新示范企业。 Technology innovation demonstration enterprise. */
  | 'TECH_INNOVATION_DEMONSTRATION'
  /** 专精特新企业。 Specialised and sophisticated SME. */
  | 'SPECIALISED_SOPHISTICATED'
  /** 创新型领军企业。 Innovative leading enterprise. */
  | 'INNOVATIVE_LEADER'
  /** 上市公司。 Listed company. */
  | 'LISTED_COMPANY'
  /** 规模以上企业。 Above-scale enterprise. */
  | 'ABOVE_SCALE';

/** 企业资质状态。 States of a qualification (SM-QUAL). */
export type QualificationStatus =
  /** 在库。 In the pool. */
  | 'IN_POOL'
  /** 已申报。 Applied. */
  | 'APPLIED'
  /** 评审中。 Under review. */
  | 'UNDER_REVIEW'
  /** 已认定。 Recognised. */
  | 'RECOGNISED'
  /** 有效。 Valid. */
  | 'VALID'
  /** 已重新认定。 Re-recognised. */
  | 'RE_RECOGNISED'
  /** 已过期。 Expired. */
  | 'EXPIRED'
  /** 未通过。 Rejected. */
  | 'REJECTED'
  /** 已撤销。 Revoked. */
  | 'REVOKED';

/** 机构列表：按键集游标分页。 A page of Institution records, by keyset cursor. */
export type InstitutionConnection = {
  /** 本页的机构。 The records of this page. */
  readonly nodes: ReadonlyArray<Institution>;
  /** 本页的机构及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<InstitutionEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: InstitutionFacets;
};

/** 机构列表的一条边。 One record of a page. */
export type InstitutionEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 机构。 The record. */
  readonly node: Institution;
};

/** 机构的排序；相同时以标识为序。 How to order Institution records; the id breaks ties. */
export type InstitutionOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: InstitutionOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 地区列表：按键集游标分页。 A page of Region records, by keyset cursor. */
export type RegionConnection = {
  /** 本页的地区。 The records of this page. */
  readonly nodes: ReadonlyArray<Region>;
  /** 本页的地区及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: RegionFacets;
};

/** 地区列表的一条边。 One record of a page. */
export type RegionEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 地区。 The record. */
  readonly node: Region;
};

/** 地区的排序；相同时以标识为序。 How to order Region records; the id breaks ties. */
export type RegionOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: RegionOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 园区列表：按键集游标分页。 A page of Park records, by keyset cursor. */
export type ParkConnection = {
  /** 本页的园区。 The records of this page. */
  readonly nodes: ReadonlyArray<Park>;
  /** 本页的园区及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ParkEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ParkFacets;
};

/** 园区列表的一条边。 One record of a page. */
export type ParkEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 园区。 The record. */
  readonly node: Park;
};

/** 园区的排序；相同时以标识为序。 How to order Park records; the id breaks ties. */
export type ParkOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ParkOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 产业链列表：按键集游标分页。 A page of IndustryChain records, by keyset cursor. */
export type IndustryChainConnection = {
  /** 本页的产业链。 The records of this page. */
  readonly nodes: ReadonlyArray<IndustryChain>;
  /** 本页的产业链及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<IndustryChainEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: IndustryChainFacets;
};

/** 产业链列表的一条边。 One record of a page. */
export type IndustryChainEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 产业链。 The record. */
  readonly node: IndustryChain;
};

/** 产业链的排序；相同时以标识为序。 How to order IndustryChain records; the id breaks ties. */
export type IndustryChainOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: IndustryChainOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 学科列表：按键集游标分页。 A page of Discipline records, by keyset cursor. */
export type DisciplineConnection = {
  /** 本页的学科。 The records of this page. */
  readonly nodes: ReadonlyArray<Discipline>;
  /** 本页的学科及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<DisciplineEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: DisciplineFacets;
};

/** 学科列表的一条边。 One record of a page. */
export type DisciplineEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 学科。 The record. */
  readonly node: Discipline;
};

/** 学科的排序；相同时以标识为序。 How to order Discipline records; the id breaks ties. */
export type DisciplineOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: DisciplineOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 企业资质列表：按键集游标分页。 A page of EnterpriseQualification records, by keyset cursor. */
export type EnterpriseQualificationConnection = {
  /** 本页的企业资质。 The records of this page. */
  readonly nodes: ReadonlyArray<EnterpriseQualification>;
  /** 本页的企业资质及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<EnterpriseQualificationEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: EnterpriseQualificationFacets;
};

/** 企业资质列表的一条边。 One record of a page. */
export type EnterpriseQualificationEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 企业资质。 The record. */
  readonly node: EnterpriseQualification;
};

/** 企业资质的排序；相同时以标识为序。 How to order EnterpriseQualification records; the id breaks ties. */
export type EnterpriseQualificationOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: EnterpriseQualificationOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 企业研发与经营情况列表：按键集游标分页。 A page of EnterpriseRdProfile records, by keyset cursor. */
export type EnterpriseRdProfileConnection = {
  /** 本页的企业研发与经营情况。 The records of this page. */
  readonly nodes: ReadonlyArray<EnterpriseRdProfile>;
  /** 本页的企业研发与经营情况及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<EnterpriseRdProfileEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: EnterpriseRdProfileFacets;
};

/** 企业研发与经营情况列表的一条边。 One record of a page. */
export type EnterpriseRdProfileEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 企业研发与经营情况。 The record. */
  readonly node: EnterpriseRdProfile;
};

/** 企业研发与经营情况的排序；相同时以标识为序。 How to order EnterpriseRdProfile records; the id breaks ties. */
export type EnterpriseRdProfileOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: EnterpriseRdProfileOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 按 InstitutionKind 的计数。 A count by InstitutionKind. */
export type InstitutionKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<InstitutionKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ParticipantSector 的计数。 A count by ParticipantSector. */
export type ParticipantSectorFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ParticipantSector>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 EnterpriseScale 的计数。 A count by EnterpriseScale. */
export type EnterpriseScaleFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<EnterpriseScale>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 RegionLevel 的计数。 A count by RegionLevel. */
export type RegionLevelFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<RegionLevel>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 入园期列表：按键集游标分页。 A page of ParkTenancy records, by keyset cursor. */
export type ParkTenancyConnection = {
  /** 本页的入园期。 The records of this page. */
  readonly nodes: ReadonlyArray<ParkTenancy>;
  /** 本页的入园期及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ParkTenancyEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 入园期列表的一条边。 One record of a page. */
export type ParkTenancyEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 入园期。 The record. */
  readonly node: ParkTenancy;
};

/** 入园期的排序；相同时以标识为序。 How to order ParkTenancy records; the id breaks ties. */
export type ParkTenancyOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ParkTenancyOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 按 ParkKind 的计数。 A count by ParkKind. */
export type ParkKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ParkKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 Level 的计数。 A count by Level. */
export type LevelFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<Level>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 IndustryClass 的计数。 A count by IndustryClass. */
export type IndustryClassFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<IndustryClass>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 DisciplineTier 的计数。 A count by DisciplineTier. */
export type DisciplineTierFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<DisciplineTier>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 DisciplineStatus 的计数。 A count by DisciplineStatus. */
export type DisciplineStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<DisciplineStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 QualificationKind 的计数。 A count by QualificationKind. */
export type QualificationKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<QualificationKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 QualificationStatus 的计数。 A count by QualificationStatus. */
export type QualificationStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<QualificationStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Institution: Institution;
  Region: Region;
  Park: Park;
  IndustryChain: IndustryChain;
  IndustryCluster: IndustryCluster;
  Discipline: Discipline;
  EnterpriseRdProfile: EnterpriseRdProfile;
  EnterpriseQualification: EnterpriseQualification;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Institution:
    ( { __typename: 'Institution' }
    & ( GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Institution'], {"uscc":true}> ) );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Park:
    ( { __typename: 'Park' }
    & GraphQLRecursivePick<FederationTypes['Park'], {"id":true}> );
  IndustryChain:
    ( { __typename: 'IndustryChain' }
    & GraphQLRecursivePick<FederationTypes['IndustryChain'], {"id":true}> );
  IndustryCluster:
    ( { __typename: 'IndustryCluster' }
    & GraphQLRecursivePick<FederationTypes['IndustryCluster'], {"id":true}> );
  Discipline:
    ( { __typename: 'Discipline' }
    & GraphQLRecursivePick<FederationTypes['Discipline'], {"id":true}> );
  EnterpriseRdProfile:
    ( { __typename: 'EnterpriseRdProfile' }
    & GraphQLRecursivePick<FederationTypes['EnterpriseRdProfile'], {"id":true}> );
  EnterpriseQualification:
    ( { __typename: 'EnterpriseQualification' }
    & GraphQLRecursivePick<FederationTypes['EnterpriseQualification'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DataClass: DataClass;
  Audience: Audience;
  Sharing: Sharing;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Year: ResolverTypeWrapper<Scalars['Year']['output']>;
  Quarter: ResolverTypeWrapper<Scalars['Quarter']['output']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  UnifiedSocialCreditCode: ResolverTypeWrapper<Scalars['UnifiedSocialCreditCode']['output']>;
  RorId: ResolverTypeWrapper<Scalars['RorId']['output']>;
  Orcid: ResolverTypeWrapper<Scalars['Orcid']['output']>;
  Doi: ResolverTypeWrapper<Scalars['Doi']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Money: ResolverTypeWrapper<{ fen: string; yuan: string; wan: string }>;
  MaskedDecimal: ResolverTypeWrapper<MaskedDecimal>;
  PageInfo: ResolverTypeWrapper<object>;
  StringFacet: ResolverTypeWrapper<object>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  YearFacet: ResolverTypeWrapper<object>;
  BooleanFacet: ResolverTypeWrapper<object>;
  DatePeriod: ResolverTypeWrapper<DatePeriod>;
  ChangePage: ResolverTypeWrapper<ChangePage>;
  RecordChange: ResolverTypeWrapper<RecordChange>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChangeOperation: ChangeOperation;
  UserError: ResolverTypeWrapper<UserError>;
  DateRange: DateRange;
  YearRange: YearRange;
  IntRange: IntRange;
  MoneyRange: MoneyRange;
  OrderDirection: OrderDirection;
  Level: Level;
  ParticipantSector: ParticipantSector;
  TechnologyKind: TechnologyKind;
  UnitRole: UnitRole;
  Visibility: Visibility;
  UserErrorCode: UserErrorCode;
  TechContractStatus: TechContractStatus;
  InstitutionKind: InstitutionKind;
  EnterpriseScale: EnterpriseScale;
  PlatformKind: PlatformKind;
  PlatformStatus: PlatformStatus;
  ProjectStatus: ProjectStatus;
  LegalHold: ResolverTypeWrapper<LegalHold>;
  PersonalRecord: ResolverTypeWrapper<PersonalRecord>;
  ErasePersonalDataInput: ErasePersonalDataInput;
  ErasePersonalDataPayload: ResolverTypeWrapper<ErasePersonalDataPayload>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionFilter: InstitutionFilter;
  InstitutionOrderField: InstitutionOrderField;
  InstitutionFacets: ResolverTypeWrapper<object>;
  EnterpriseEchelon: EnterpriseEchelon;
  Bureau: Bureau;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionFilter: RegionFilter;
  RegionOrderField: RegionOrderField;
  RegionFacets: ResolverTypeWrapper<object>;
  RegionLevel: RegionLevel;
  Park: ResolverTypeWrapper<ParkRow>;
  ParkFilter: ParkFilter;
  ParkOrderField: ParkOrderField;
  ParkFacets: ResolverTypeWrapper<object>;
  ParkKind: ParkKind;
  ParkStatus: ParkStatus;
  ParkTenancy: ResolverTypeWrapper<ParkTenancyRow>;
  ParkTenancyFilter: ParkTenancyFilter;
  ParkTenancyOrderField: ParkTenancyOrderField;
  IndustryChain: ResolverTypeWrapper<IndustryChainRow>;
  IndustryChainFilter: IndustryChainFilter;
  IndustryChainOrderField: IndustryChainOrderField;
  IndustryChainFacets: ResolverTypeWrapper<object>;
  IndustryClass: IndustryClass;
  IndustryCluster: ResolverTypeWrapper<IndustryClusterRow>;
  Discipline: ResolverTypeWrapper<DisciplineRow>;
  DisciplineCoBuilder: ResolverTypeWrapper<DisciplineCoBuilderRow>;
  DisciplineFilter: DisciplineFilter;
  DisciplineOrderField: DisciplineOrderField;
  DisciplineFacets: ResolverTypeWrapper<object>;
  DisciplineTier: DisciplineTier;
  DisciplineStatus: DisciplineStatus;
  EnterpriseRdProfile: ResolverTypeWrapper<EnterpriseRdProfileRow>;
  EnterpriseRdProfileFilter: EnterpriseRdProfileFilter;
  EnterpriseRdProfileOrderField: EnterpriseRdProfileOrderField;
  EnterpriseRdProfileFacets: ResolverTypeWrapper<object>;
  EnterpriseFigures: ResolverTypeWrapper<EnterpriseFiguresRow>;
  EnterpriseQualification: ResolverTypeWrapper<EnterpriseQualificationRow>;
  InstitutionQualificationFacts: ResolverTypeWrapper<InstitutionQualificationFacts>;
  EnterpriseQualificationFilter: EnterpriseQualificationFilter;
  EnterpriseQualificationOrderField: EnterpriseQualificationOrderField;
  EnterpriseQualificationFacets: ResolverTypeWrapper<object>;
  QualificationKind: QualificationKind;
  QualificationStatus: QualificationStatus;
  InstitutionConnection: ResolverTypeWrapper<AnyConnection>;
  InstitutionEdge: ResolverTypeWrapper<object>;
  InstitutionOrder: InstitutionOrder;
  RegionConnection: ResolverTypeWrapper<AnyConnection>;
  RegionEdge: ResolverTypeWrapper<object>;
  RegionOrder: RegionOrder;
  ParkConnection: ResolverTypeWrapper<AnyConnection>;
  ParkEdge: ResolverTypeWrapper<object>;
  ParkOrder: ParkOrder;
  IndustryChainConnection: ResolverTypeWrapper<AnyConnection>;
  IndustryChainEdge: ResolverTypeWrapper<object>;
  IndustryChainOrder: IndustryChainOrder;
  DisciplineConnection: ResolverTypeWrapper<AnyConnection>;
  DisciplineEdge: ResolverTypeWrapper<object>;
  DisciplineOrder: DisciplineOrder;
  EnterpriseQualificationConnection: ResolverTypeWrapper<AnyConnection>;
  EnterpriseQualificationEdge: ResolverTypeWrapper<object>;
  EnterpriseQualificationOrder: EnterpriseQualificationOrder;
  EnterpriseRdProfileConnection: ResolverTypeWrapper<AnyConnection>;
  EnterpriseRdProfileEdge: ResolverTypeWrapper<object>;
  EnterpriseRdProfileOrder: EnterpriseRdProfileOrder;
  InstitutionKindFacet: ResolverTypeWrapper<object>;
  ParticipantSectorFacet: ResolverTypeWrapper<object>;
  EnterpriseScaleFacet: ResolverTypeWrapper<object>;
  RegionLevelFacet: ResolverTypeWrapper<object>;
  ParkTenancyConnection: ResolverTypeWrapper<AnyConnection>;
  ParkTenancyEdge: ResolverTypeWrapper<object>;
  ParkTenancyOrder: ParkTenancyOrder;
  ParkKindFacet: ResolverTypeWrapper<object>;
  LevelFacet: ResolverTypeWrapper<object>;
  IndustryClassFacet: ResolverTypeWrapper<object>;
  DisciplineTierFacet: ResolverTypeWrapper<object>;
  DisciplineStatusFacet: ResolverTypeWrapper<object>;
  QualificationKindFacet: ResolverTypeWrapper<object>;
  QualificationStatusFacet: ResolverTypeWrapper<object>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  Decimal: Scalars['Decimal']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Year: Scalars['Year']['output'];
  Quarter: Scalars['Quarter']['output'];
  RegionCode: Scalars['RegionCode']['output'];
  UnifiedSocialCreditCode: Scalars['UnifiedSocialCreditCode']['output'];
  RorId: Scalars['RorId']['output'];
  Orcid: Scalars['Orcid']['output'];
  Doi: Scalars['Doi']['output'];
  Cursor: Scalars['Cursor']['output'];
  JSON: Scalars['JSON']['output'];
  Money: { fen: string; yuan: string; wan: string };
  MaskedDecimal: MaskedDecimal;
  PageInfo: object;
  StringFacet: object;
  Int: Scalars['Int']['output'];
  YearFacet: object;
  BooleanFacet: object;
  DatePeriod: DatePeriod;
  ChangePage: ChangePage;
  RecordChange: RecordChange;
  ID: Scalars['ID']['output'];
  UserError: UserError;
  DateRange: DateRange;
  YearRange: YearRange;
  IntRange: IntRange;
  MoneyRange: MoneyRange;
  LegalHold: LegalHold;
  PersonalRecord: PersonalRecord;
  ErasePersonalDataInput: ErasePersonalDataInput;
  ErasePersonalDataPayload: ErasePersonalDataPayload;
  Query: Record<PropertyKey, never>;
  Institution: InstitutionRow;
  InstitutionFilter: InstitutionFilter;
  InstitutionFacets: object;
  Region: RegionRow;
  RegionFilter: RegionFilter;
  RegionFacets: object;
  Park: ParkRow;
  ParkFilter: ParkFilter;
  ParkFacets: object;
  ParkTenancy: ParkTenancyRow;
  ParkTenancyFilter: ParkTenancyFilter;
  IndustryChain: IndustryChainRow;
  IndustryChainFilter: IndustryChainFilter;
  IndustryChainFacets: object;
  IndustryCluster: IndustryClusterRow;
  Discipline: DisciplineRow;
  DisciplineCoBuilder: DisciplineCoBuilderRow;
  DisciplineFilter: DisciplineFilter;
  DisciplineFacets: object;
  EnterpriseRdProfile: EnterpriseRdProfileRow;
  EnterpriseRdProfileFilter: EnterpriseRdProfileFilter;
  EnterpriseRdProfileFacets: object;
  EnterpriseFigures: EnterpriseFiguresRow;
  EnterpriseQualification: EnterpriseQualificationRow;
  InstitutionQualificationFacts: InstitutionQualificationFacts;
  EnterpriseQualificationFilter: EnterpriseQualificationFilter;
  EnterpriseQualificationFacets: object;
  InstitutionConnection: AnyConnection;
  InstitutionEdge: object;
  InstitutionOrder: InstitutionOrder;
  RegionConnection: AnyConnection;
  RegionEdge: object;
  RegionOrder: RegionOrder;
  ParkConnection: AnyConnection;
  ParkEdge: object;
  ParkOrder: ParkOrder;
  IndustryChainConnection: AnyConnection;
  IndustryChainEdge: object;
  IndustryChainOrder: IndustryChainOrder;
  DisciplineConnection: AnyConnection;
  DisciplineEdge: object;
  DisciplineOrder: DisciplineOrder;
  EnterpriseQualificationConnection: AnyConnection;
  EnterpriseQualificationEdge: object;
  EnterpriseQualificationOrder: EnterpriseQualificationOrder;
  EnterpriseRdProfileConnection: AnyConnection;
  EnterpriseRdProfileEdge: object;
  EnterpriseRdProfileOrder: EnterpriseRdProfileOrder;
  InstitutionKindFacet: object;
  ParticipantSectorFacet: object;
  EnterpriseScaleFacet: object;
  RegionLevelFacet: object;
  ParkTenancyConnection: AnyConnection;
  ParkTenancyEdge: object;
  ParkTenancyOrder: ParkTenancyOrder;
  ParkKindFacet: object;
  LevelFacet: object;
  IndustryClassFacet: object;
  DisciplineTierFacet: object;
  DisciplineStatusFacet: object;
  QualificationKindFacet: object;
  QualificationStatusFacet: object;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type ClassifiedDirectiveArgs = {
  class: DataClass;
  to: ReadonlyArray<Audience>;
  sharing?: Sharing;
  basis: Scalars['String']['input'];
  reveal?: Scalars['Boolean']['input'];
};

export type ClassifiedDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ClassifiedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface YearScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Year'], any> {
  name: 'Year';
}

export interface QuarterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quarter'], any> {
  name: 'Quarter';
}

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export interface UnifiedSocialCreditCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UnifiedSocialCreditCode'], any> {
  name: 'UnifiedSocialCreditCode';
}

export interface RorIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RorId'], any> {
  name: 'RorId';
}

export interface OrcidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Orcid'], any> {
  name: 'Orcid';
}

export interface DoiScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Doi'], any> {
  name: 'Doi';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  fen?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  yuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MaskedDecimalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaskedDecimal'] = ResolversParentTypes['MaskedDecimal']> = {
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  mask?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type StringFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StringFacet'] = ResolversParentTypes['StringFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearFacet'] = ResolversParentTypes['YearFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BooleanFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BooleanFacet'] = ResolversParentTypes['BooleanFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatePeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatePeriod'] = ResolversParentTypes['DatePeriod']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChangePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType>;
  endCursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  behind?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ChangeOperation'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalHoldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = {
  basisZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basisEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonalRecord'] = ResolversParentTypes['PersonalRecord']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
};

export type ErasePersonalDataPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasePersonalDataPayload'] = ResolversParentTypes['ErasePersonalDataPayload']> = {
  kept?: Resolver<ReadonlyArray<ResolversTypes['PersonalRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutionByCreditCode?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionByCreditCodeArgs, 'uscc'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, Partial<QueryInstitutionsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType, RequireFields<QueryParkArgs, 'id'>>;
  parks?: Resolver<ResolversTypes['ParkConnection'], ParentType, ContextType, Partial<QueryParksArgs>>;
  industryChain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType, RequireFields<QueryIndustryChainArgs, 'id'>>;
  industryChains?: Resolver<ResolversTypes['IndustryChainConnection'], ParentType, ContextType, Partial<QueryIndustryChainsArgs>>;
  industryClusters?: Resolver<ReadonlyArray<ResolversTypes['IndustryCluster']>, ParentType, ContextType, Partial<QueryIndustryClustersArgs>>;
  discipline?: Resolver<Maybe<ResolversTypes['Discipline']>, ParentType, ContextType, RequireFields<QueryDisciplineArgs, 'id'>>;
  disciplines?: Resolver<ResolversTypes['DisciplineConnection'], ParentType, ContextType, Partial<QueryDisciplinesArgs>>;
  enterpriseQualifications?: Resolver<ResolversTypes['EnterpriseQualificationConnection'], ParentType, ContextType, Partial<QueryEnterpriseQualificationsArgs>>;
  enterpriseRdProfiles?: Resolver<ResolversTypes['EnterpriseRdProfileConnection'], ParentType, ContextType, Partial<QueryEnterpriseRdProfilesArgs>>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstitutionKind'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ParticipantSector'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['UnifiedSocialCreditCode']>, ParentType, ContextType>;
  rorId?: Resolver<Maybe<ResolversTypes['RorId']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, Partial<InstitutionChildrenArgs>>;
  isResident?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['EnterpriseScale']>, ParentType, ContextType>;
  isListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLeading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  echelon?: Resolver<Maybe<ResolversTypes['EnterpriseEchelon']>, ParentType, ContextType>;
  isLegalPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  focusFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bureau?: Resolver<Maybe<ResolversTypes['Bureau']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  qualifications?: Resolver<ResolversTypes['EnterpriseQualificationConnection'], ParentType, ContextType, Partial<InstitutionQualificationsArgs>>;
  rdProfiles?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseRdProfile']>, ParentType, ContextType>;
  qualificationFacts?: Resolver<ResolversTypes['InstitutionQualificationFacts'], ParentType, ContextType>;
  disciplines?: Resolver<ResolversTypes['DisciplineConnection'], ParentType, ContextType, Partial<InstitutionDisciplinesArgs>>;
  hasTechnologyTransferOffice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  technologyTransferOffices?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstitutionFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionFacets'] = ResolversParentTypes['InstitutionFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['InstitutionKindFacet']>, ParentType, ContextType>;
  sector?: Resolver<ReadonlyArray<ResolversTypes['ParticipantSectorFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  scale?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseScaleFacet']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<RegionChildrenArgs>>;
  parks?: Resolver<ResolversTypes['ParkConnection'], ParentType, ContextType, Partial<RegionParksArgs>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, Partial<RegionInstitutionsArgs>>;
  enterpriseFigures?: Resolver<ResolversTypes['EnterpriseFigures'], ParentType, ContextType, RequireFields<RegionEnterpriseFiguresArgs, 'year'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegionFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionFacets'] = ResolversParentTypes['RegionFacets']> = {
  level?: Resolver<ReadonlyArray<ResolversTypes['RegionLevelFacet']>, ParentType, ContextType>;
};

export type ParkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park'], FederationReferenceType extends FederationReferenceTypes['Park'] = FederationReferenceTypes['Park']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Park']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ParkKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  parentPark?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  parksWithin?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  coBuilder?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  managementBody?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  isThreeZones?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParkStatus'], ParentType, ContextType>;
  tenants?: Resolver<ResolversTypes['ParkTenancyConnection'], ParentType, ContextType, Partial<ParkTenantsArgs>>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkFacets'] = ResolversParentTypes['ParkFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['ParkKindFacet']>, ParentType, ContextType>;
  level?: Resolver<ReadonlyArray<ResolversTypes['LevelFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type ParkTenancyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkTenancy'] = ResolversParentTypes['ParkTenancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  park?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IndustryChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryChain'] = ResolversParentTypes['IndustryChain'], FederationReferenceType extends FederationReferenceTypes['IndustryChain'] = FederationReferenceTypes['IndustryChain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndustryChain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['IndustryClass']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  responsibleUnit?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  landingOffice?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, Partial<IndustryChainEnterprisesArgs>>;
  keyEnterprises?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, Partial<IndustryChainKeyEnterprisesArgs>>;
  disciplines?: Resolver<ResolversTypes['DisciplineConnection'], ParentType, ContextType, Partial<IndustryChainDisciplinesArgs>>;
  hasStrongDiscipline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  candidateDisciplines?: Resolver<ResolversTypes['DisciplineConnection'], ParentType, ContextType, Partial<IndustryChainCandidateDisciplinesArgs>>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndustryChainFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryChainFacets'] = ResolversParentTypes['IndustryChainFacets']> = {
  class?: Resolver<ReadonlyArray<ResolversTypes['IndustryClassFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type IndustryClusterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryCluster'] = ResolversParentTypes['IndustryCluster'], FederationReferenceType extends FederationReferenceTypes['IndustryCluster'] = FederationReferenceTypes['IndustryCluster']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndustryCluster']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisciplineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Discipline'] = ResolversParentTypes['Discipline'], FederationReferenceType extends FederationReferenceTypes['Discipline'] = FederationReferenceTypes['Discipline']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Discipline']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeScheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  university?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['DisciplineTier'], ParentType, ContextType>;
  newlySet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  setYear?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DisciplineStatus'], ParentType, ContextType>;
  coBuilders?: Resolver<ReadonlyArray<ResolversTypes['DisciplineCoBuilder']>, ParentType, ContextType>;
  alignedChains?: Resolver<ReadonlyArray<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisciplineCoBuilderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisciplineCoBuilder'] = ResolversParentTypes['DisciplineCoBuilder']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  agreementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisciplineFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisciplineFacets'] = ResolversParentTypes['DisciplineFacets']> = {
  tier?: Resolver<ReadonlyArray<ResolversTypes['DisciplineTierFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['DisciplineStatusFacet']>, ParentType, ContextType>;
  universityId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type EnterpriseRdProfileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseRdProfile'] = ResolversParentTypes['EnterpriseRdProfile'], FederationReferenceType extends FederationReferenceTypes['EnterpriseRdProfile'] = FederationReferenceTypes['EnterpriseRdProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnterpriseRdProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  rdSpend?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  profit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rdStaff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rdInstitutions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usesRdInfoSystem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnterpriseRdProfileFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseRdProfileFacets'] = ResolversParentTypes['EnterpriseRdProfileFacets']> = {
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
};

export type EnterpriseFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseFigures'] = ResolversParentTypes['EnterpriseFigures']> = {
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rdSpend?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  profit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rdStaff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnterpriseQualificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseQualification'] = ResolversParentTypes['EnterpriseQualification'], FederationReferenceType extends FederationReferenceTypes['EnterpriseQualification'] = FederationReferenceTypes['EnterpriseQualification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnterpriseQualification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QualificationKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QualificationStatus'], ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recognisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InstitutionQualificationFactsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionQualificationFacts'] = ResolversParentTypes['InstitutionQualificationFacts']> = {
  validQualifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  everRecognised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseQualificationFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseQualificationFacets'] = ResolversParentTypes['EnterpriseQualificationFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['QualificationKindFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['QualificationStatusFacet']>, ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['InstitutionFacets'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['RegionFacets'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ParkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkConnection'] = ResolversParentTypes['ParkConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ParkFacets'], ParentType, ContextType>;
};

export type ParkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkEdge'] = ResolversParentTypes['ParkEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
};

export type IndustryChainConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryChainConnection'] = ResolversParentTypes['IndustryChainConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustryChainEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['IndustryChainFacets'], ParentType, ContextType>;
};

export type IndustryChainEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryChainEdge'] = ResolversParentTypes['IndustryChainEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndustryChain'], ParentType, ContextType>;
};

export type DisciplineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisciplineConnection'] = ResolversParentTypes['DisciplineConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Discipline']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisciplineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['DisciplineFacets'], ParentType, ContextType>;
};

export type DisciplineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisciplineEdge'] = ResolversParentTypes['DisciplineEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Discipline'], ParentType, ContextType>;
};

export type EnterpriseQualificationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseQualificationConnection'] = ResolversParentTypes['EnterpriseQualificationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseQualification']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseQualificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['EnterpriseQualificationFacets'], ParentType, ContextType>;
};

export type EnterpriseQualificationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseQualificationEdge'] = ResolversParentTypes['EnterpriseQualificationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterpriseQualification'], ParentType, ContextType>;
};

export type EnterpriseRdProfileConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseRdProfileConnection'] = ResolversParentTypes['EnterpriseRdProfileConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseRdProfile']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseRdProfileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['EnterpriseRdProfileFacets'], ParentType, ContextType>;
};

export type EnterpriseRdProfileEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseRdProfileEdge'] = ResolversParentTypes['EnterpriseRdProfileEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterpriseRdProfile'], ParentType, ContextType>;
};

export type InstitutionKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionKindFacet'] = ResolversParentTypes['InstitutionKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['InstitutionKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantSectorFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipantSectorFacet'] = ResolversParentTypes['ParticipantSectorFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ParticipantSector']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseScaleFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseScaleFacet'] = ResolversParentTypes['EnterpriseScaleFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['EnterpriseScale']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionLevelFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionLevelFacet'] = ResolversParentTypes['RegionLevelFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkTenancyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkTenancyConnection'] = ResolversParentTypes['ParkTenancyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ParkTenancy']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParkTenancyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkTenancyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkTenancyEdge'] = ResolversParentTypes['ParkTenancyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParkTenancy'], ParentType, ContextType>;
};

export type ParkKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkKindFacet'] = ResolversParentTypes['ParkKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ParkKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelFacet'] = ResolversParentTypes['LevelFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryClassFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryClassFacet'] = ResolversParentTypes['IndustryClassFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['IndustryClass']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisciplineTierFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisciplineTierFacet'] = ResolversParentTypes['DisciplineTierFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['DisciplineTier']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisciplineStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisciplineStatusFacet'] = ResolversParentTypes['DisciplineStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['DisciplineStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualificationKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualificationKindFacet'] = ResolversParentTypes['QualificationKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['QualificationKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualificationStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QualificationStatusFacet'] = ResolversParentTypes['QualificationStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['QualificationStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  BigInt?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Year?: GraphQLScalarType;
  Quarter?: GraphQLScalarType;
  RegionCode?: GraphQLScalarType;
  UnifiedSocialCreditCode?: GraphQLScalarType;
  RorId?: GraphQLScalarType;
  Orcid?: GraphQLScalarType;
  Doi?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  MaskedDecimal?: MaskedDecimalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  StringFacet?: StringFacetResolvers<ContextType>;
  YearFacet?: YearFacetResolvers<ContextType>;
  BooleanFacet?: BooleanFacetResolvers<ContextType>;
  DatePeriod?: DatePeriodResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  ErasePersonalDataPayload?: ErasePersonalDataPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionFacets?: InstitutionFacetsResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionFacets?: RegionFacetsResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  ParkFacets?: ParkFacetsResolvers<ContextType>;
  ParkTenancy?: ParkTenancyResolvers<ContextType>;
  IndustryChain?: IndustryChainResolvers<ContextType>;
  IndustryChainFacets?: IndustryChainFacetsResolvers<ContextType>;
  IndustryCluster?: IndustryClusterResolvers<ContextType>;
  Discipline?: DisciplineResolvers<ContextType>;
  DisciplineCoBuilder?: DisciplineCoBuilderResolvers<ContextType>;
  DisciplineFacets?: DisciplineFacetsResolvers<ContextType>;
  EnterpriseRdProfile?: EnterpriseRdProfileResolvers<ContextType>;
  EnterpriseRdProfileFacets?: EnterpriseRdProfileFacetsResolvers<ContextType>;
  EnterpriseFigures?: EnterpriseFiguresResolvers<ContextType>;
  EnterpriseQualification?: EnterpriseQualificationResolvers<ContextType>;
  InstitutionQualificationFacts?: InstitutionQualificationFactsResolvers<ContextType>;
  EnterpriseQualificationFacets?: EnterpriseQualificationFacetsResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  ParkConnection?: ParkConnectionResolvers<ContextType>;
  ParkEdge?: ParkEdgeResolvers<ContextType>;
  IndustryChainConnection?: IndustryChainConnectionResolvers<ContextType>;
  IndustryChainEdge?: IndustryChainEdgeResolvers<ContextType>;
  DisciplineConnection?: DisciplineConnectionResolvers<ContextType>;
  DisciplineEdge?: DisciplineEdgeResolvers<ContextType>;
  EnterpriseQualificationConnection?: EnterpriseQualificationConnectionResolvers<ContextType>;
  EnterpriseQualificationEdge?: EnterpriseQualificationEdgeResolvers<ContextType>;
  EnterpriseRdProfileConnection?: EnterpriseRdProfileConnectionResolvers<ContextType>;
  EnterpriseRdProfileEdge?: EnterpriseRdProfileEdgeResolvers<ContextType>;
  InstitutionKindFacet?: InstitutionKindFacetResolvers<ContextType>;
  ParticipantSectorFacet?: ParticipantSectorFacetResolvers<ContextType>;
  EnterpriseScaleFacet?: EnterpriseScaleFacetResolvers<ContextType>;
  RegionLevelFacet?: RegionLevelFacetResolvers<ContextType>;
  ParkTenancyConnection?: ParkTenancyConnectionResolvers<ContextType>;
  ParkTenancyEdge?: ParkTenancyEdgeResolvers<ContextType>;
  ParkKindFacet?: ParkKindFacetResolvers<ContextType>;
  LevelFacet?: LevelFacetResolvers<ContextType>;
  IndustryClassFacet?: IndustryClassFacetResolvers<ContextType>;
  DisciplineTierFacet?: DisciplineTierFacetResolvers<ContextType>;
  DisciplineStatusFacet?: DisciplineStatusFacetResolvers<ContextType>;
  QualificationKindFacet?: QualificationKindFacetResolvers<ContextType>;
  QualificationStatusFacet?: QualificationStatusFacetResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
};
