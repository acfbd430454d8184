// Generated from schema.graphql by `npm run codegen`; do not edit.
/* oxlint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Demand as DemandRow, SupplyItem as SupplyItemRow, Match as MatchRow, SolvedCase as SolvedCaseRow } from '../demand/demand.entity.ts';
import type { Achievement as AchievementRow, AchievementOwner as AchievementOwnerRow, AchievementInventor as AchievementInventorRow, AchievementStageEntry as AchievementStageEntryRow, ResearchOutput as ResearchOutputRow, Award as AwardRow } from '../achievement/achievement.entity.ts';
import type { PilotTest as PilotTestRow, Conversion as ConversionRow, BenefitShare as BenefitShareRow, PersonalBenefitShare as PersonalBenefitShareRow, IndustrialisationProject as IndustrialisationProjectRow } from '../conversion/conversion.entity.ts';
import type { TechContract as TechContractRow } from '../contract/tech-contract.entity.ts';
import type { ContractSummary as ContractSummaryRow } from '../contract/turnover.queries.ts';
import type { Turnover as TurnoverRow, TurnoverOfType as TurnoverOfTypeRow, RegionTurnover as RegionTurnoverRow } from '../contract/turnover.rules.ts';
import type { Listing as ListingRow, AuctionBid as AuctionBidRow } from '../listing/listing.entity.ts';
import type { UseRightGrant as UseRightGrantRow, RightsPolicy as RightsPolicyRow, TechnologyShare as TechnologyShareRow } from '../rights/rights.entity.ts';
import type { ConversionIncome as ConversionIncomeRow } from '../conversion/conversion.rules.ts';
import type { InstitutionAchievementFacts as InstitutionAchievementFactsRow } from '../institution/institution-facts.queries.ts';
import type { Project as ProjectRow } from '../project.ts';
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
  /** 按标识取技术需求；不存在或无权查看为空。 One demand by id; null when there is none or you may not see it. */
  readonly demand: Maybe<Demand>;
  /** 企业技术需求清单；未公开的只向有关单位和履职部门列出。 Technology demands of firms; those not public only for those concerned and the offices in charge. */
  readonly demands: DemandConnection;
  /** 按标识取供给；不存在或无权查看为空。 One supply item by id; null when there is none or you may not see it. */
  readonly supplyItem: Maybe<SupplyItem>;
  /** 供给清单；未发布的只向发布单位和履职部门列出。 Supply items; unpublished ones only for their institutions and the offices in charge. */
  readonly supplyItems: SupplyItemConnection;
  /** 供需匹配列表；需求不公开的只向有关方列出。 Matches; those of demands that are not public only for the parties concerned. */
  readonly matches: MatchConnection;
  /** 现场解决的难题案例。 Problems solved on the spot. */
  readonly solvedCases: SolvedCaseConnection;
  /** 按标识取成果；不存在或无权查看为空。 One achievement by id; null when there is none or you may not see it. */
  readonly achievement: Maybe<Achievement>;
  /** 成果列表；未发布的只向发明人、权属单位和履职部门列出。 Achievements; unpublished ones only for inventors, owners and the offices in charge. */
  readonly achievements: AchievementConnection;
  /** 科研产出列表；未申请或未授权的只向发明人、权属单位和履职部门列出。 Research outputs; those not filed or not granted only for inventors, owners and the offices in charge. */
  readonly researchOutputs: ResearchOutputConnection;
  /** 奖项列表。 Awards. */
  readonly awards: AwardConnection;
  /** 中试列表。 Pilot tests. */
  readonly pilotTests: PilotTestConnection;
  /** 按标识取技术合同；不存在或无权查看为空。 One technology contract by id; null when there is none or you may not see it. */
  readonly techContract: Maybe<TechContract>;
  /** 按登记号取技术合同；不存在或无权查看为空。 One technology contract by its registration number; null when there is none or you may not see it. */
  readonly techContractByRegistration: Maybe<TechContract>;
  /** 技术合同列表；未签订的只向各方和履职部门列出。 Technology contracts; unsigned ones only for their parties and the offices in charge. */
  readonly techContracts: TechContractConnection;
  /** 挂牌、拍卖与托管；未披露的只向权属单位、代理机构和技术市场列出。 Listings, auctions and trusteeships; undisclosed ones only for owners, agent and the technology market. */
  readonly listings: ListingConnection;
  /** 按标识取成果转化；不存在为空。 One conversion by id; null when there is none. */
  readonly conversion: Maybe<Conversion>;
  /** 成果转化列表。 Conversions. */
  readonly conversions: ConversionConnection;
  /** 产业化项目列表。 Industrialisation projects. */
  readonly industrialisationProjects: IndustrialisationProjectConnection;
  /** 使用权授予列表。 Grants of the right of use. */
  readonly useRightGrants: UseRightGrantConnection;
  /** 权益制度列表。 Institutions' policies on rights in achievements. */
  readonly rightsPolicies: RightsPolicyConnection;
  /** 成果子图持有的某人的全部记录（个人信息保护法第四十五条），供本人和说明理由的人才办；日志只列条数与起止。 Everything held here on a person (Personal Information Protection Law §45), for the person and, with a reason, the talent office; of the logs their number and time. */
  readonly achievementsPersonalData: ReadonlyArray<PersonalRecord>;
};


export type QueryDemandArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemandsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DemandFilter>;
  orderBy?: InputMaybe<DemandOrder>;
};


export type QuerySupplyItemArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplyItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SupplyItemFilter>;
  orderBy?: InputMaybe<SupplyItemOrder>;
};


export type QueryMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MatchFilter>;
  orderBy?: InputMaybe<MatchOrder>;
};


export type QuerySolvedCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SolvedCaseFilter>;
  orderBy?: InputMaybe<SolvedCaseOrder>;
};


export type QueryAchievementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAchievementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AchievementFilter>;
  orderBy?: InputMaybe<AchievementOrder>;
};


export type QueryResearchOutputsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ResearchOutputFilter>;
  orderBy?: InputMaybe<ResearchOutputOrder>;
};


export type QueryAwardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AwardFilter>;
  orderBy?: InputMaybe<AwardOrder>;
};


export type QueryPilotTestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PilotTestFilter>;
  orderBy?: InputMaybe<PilotTestOrder>;
};


export type QueryTechContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTechContractByRegistrationArgs = {
  registrationNo: Scalars['String']['input'];
};


export type QueryTechContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TechContractFilter>;
  orderBy?: InputMaybe<TechContractOrder>;
};


export type QueryListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ListingFilter>;
  orderBy?: InputMaybe<ListingOrder>;
};


export type QueryConversionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConversionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ConversionFilter>;
  orderBy?: InputMaybe<ConversionOrder>;
};


export type QueryIndustrialisationProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IndustrialisationProjectFilter>;
  orderBy?: InputMaybe<IndustrialisationProjectOrder>;
};


export type QueryUseRightGrantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<UseRightGrantFilter>;
  orderBy?: InputMaybe<UseRightGrantOrder>;
};


export type QueryRightsPoliciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<RightsPolicyFilter>;
  orderBy?: InputMaybe<RightsPolicyOrder>;
};


export type QueryAchievementsPersonalDataArgs = {
  talentId: Scalars['ID']['input'];
};

export type Mutation = {
  /** 删除成果子图中的个人数据，依法保留的逐条列出；供本人和说明理由的人才办。 Deletes a person's data here and lists what the law keeps; for the person and, with a reason, the talent office. */
  readonly achievementsErasePersonalData: ErasePersonalDataPayload;
};


export type MutationAchievementsErasePersonalDataArgs = {
  input: ErasePersonalDataInput;
};

/** 技术需求：企业提出的一项技术需求。 A technology demand of a firm (XT-23a). */
export type Demand = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 名称。 Title. */
  readonly titleZh: Scalars['String']['output'];
  /** 说明；未登记为空。 Description; null when not recorded. */
  readonly descriptionZh: Maybe<Scalars['String']['output']>;
  /** 领域；未登记为空。 Field; null when not recorded. */
  readonly field: Maybe<Scalars['String']['output']>;
  /** 提出需求的企业。 The firm that has it. */
  readonly enterprise: Institution;
  /** 企业所在产业链；无则为空。一项需求只计入此链一次（AR-17）。 The chain of the firm, in which the demand counts once; null when it is on none. */
  readonly chain: Maybe<IndustryChain>;
  /** 技术类别；未登记为空。 Kind of technology; null when not recorded. */
  readonly technologyKind: Maybe<TechnologyKind>;
  /** 预算；未公布为空。 Budget; null where not stated. */
  readonly budget: Maybe<Money>;
  /** 发布日期；草稿为空。 When published; null while a draft. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** 首次响应日期；无响应为空。 First response; null while there is none. */
  readonly firstResponseOn: Maybe<Scalars['Date']['output']>;
  /** 可见范围。 Who may see it. */
  readonly visibility: Visibility;
  /** 是否军民两用，属不宜公开事项；无权查看为空。 Whether it is civil and military, which is restricted; null where withheld. */
  readonly isCivilMilitary: Maybe<Scalars['Boolean']['output']>;
  /** 状态（SM-DEMAND）。 Its state. */
  readonly status: DemandStatus;
  /** 是否仍待解决。 Whether it still waits for a solution: published or posted as a challenge. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** 匹配情况，按日期。 Its matches, by day. */
  readonly matches: ReadonlyArray<Match>;
  /** 由此签订的技术合同，按签订日期。 Contracts that came of it, by day of signing. */
  readonly contracts: ReadonlyArray<TechContract>;
  /** 解决案例；无则为空列表。 Cases in which it was solved on the spot. */
  readonly solvedCases: ReadonlyArray<SolvedCase>;
  /** 城市。 The city that keeps it. */
  readonly city: Region;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 技术需求的筛选。 Conditions on demands. */
export type DemandFilter = {
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<DemandStatus>>;
  /** 是否仍待解决。 Still open or not. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** 技术类别之一。 One of these kinds of technology. */
  readonly technologyKind?: InputMaybe<ReadonlyArray<TechnologyKind>>;
  /** 产业链之一。 On one of these chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 企业之一。 Of one of these firms. */
  readonly enterpriseId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 城市之一。 Kept by one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 发布年份。 Published in this year. */
  readonly publishedYear?: InputMaybe<Scalars['Year']['input']>;
  /** 发布日期区间。 Published within these days. */
  readonly publishedOn?: InputMaybe<DateRange>;
  /** 名称或领域含有此文本。 Title or field contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 技术需求的排序字段。 Orders of demands. */
export type DemandOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 发布日期。 Day of publication. */
  | 'PUBLISHED_ON';

/** 技术需求的分面计数。 Counts of demands by facet. */
export type DemandFacets = {
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<DemandStatusFacet>;
  /** 按技术类别。 By kind of technology. */
  readonly technologyKind: ReadonlyArray<TechnologyKindFacet>;
  /** 按产业链。 By chain. */
  readonly chainId: ReadonlyArray<StringFacet>;
  /** 按城市。 By city. */
  readonly cityCode: ReadonlyArray<StringFacet>;
};

/** 技术需求状态。 States of a demand (SM-DEMAND). */
export type DemandStatus =
  /** 草稿，不公开。 Draft, not public. */
  | 'DRAFT'
  /** 已发布。 Published. */
  | 'PUBLISHED'
  /** 已张榜。 Posted as a challenge. */
  | 'POSTED_AS_CHALLENGE'
  /** 已匹配。 Matched. */
  | 'MATCHED'
  /** 已签约。 Contracted. */
  | 'CONTRACTED'
  /** 已验收。 Accepted. */
  | 'ACCEPTED'
  /** 现场解决。 Solved on the spot. */
  | 'SOLVED_ON_SITE'
  /** 已撤回。 Withdrawn. */
  | 'WITHDRAWN'
  /** 已过期。 Expired. */
  | 'EXPIRED';

/** 供给：高校院所发布的成果、服务、团队或设备。 What an institution offers: an achievement, service, team or equipment. */
export type SupplyItem = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 名称。 Title. */
  readonly titleZh: Scalars['String']['output'];
  /** 发布单位。 The institution that offers it. */
  readonly institution: Institution;
  /** 供给类型。 What is offered. */
  readonly kind: SupplyKind;
  /** 所供成果；非成果或未发布为空。 The achievement offered; null for others or while it is not published. */
  readonly achievement: Maybe<Achievement>;
  /** 所供团队；非团队为空。 The team offered; null for others. */
  readonly team: Maybe<Team>;
  /** 面向的产业链；不限为空。 The chain it is meant for; null for any. */
  readonly chain: Maybe<IndustryChain>;
  /** 发布日期。 When published. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** 城市。 The city that keeps it. */
  readonly city: Region;
};

/** 供给的筛选。 Conditions on supply items. */
export type SupplyItemFilter = {
  /** 供给类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<SupplyKind>>;
  /** 发布单位之一。 Of one of these institutions. */
  readonly institutionId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 产业链之一。 Meant for one of these chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 城市之一。 Kept by one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 名称含有此文本。 Title contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 供给的排序字段。 Orders of supply items. */
export type SupplyItemOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 发布日期。 Day of publication. */
  | 'PUBLISHED_ON';

/** 供给的分面计数。 Counts of supply items by facet. */
export type SupplyItemFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<SupplyKindFacet>;
  /** 按城市。 By city. */
  readonly cityCode: ReadonlyArray<StringFacet>;
};

/** 供给类型。 Kinds of supply. */
export type SupplyKind =
  /** 成果。 Achievement. */
  | 'ACHIEVEMENT'
  /** 服务。 Service. */
  | 'SERVICE'
  /** 团队。 Team. */
  | 'TEAM'
  /** 设备。 Equipment. */
  | 'EQUIPMENT';

/** 匹配：一项需求与一方的对接。 A demand brought together with a party that may solve it. */
export type Match = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 技术需求；需求不公开时为空。 The demand; null while the demand is not public. */
  readonly demand: Maybe<Demand>;
  /** 所用供给；无则为空。 The supply item used; null when there is none. */
  readonly supply: Maybe<SupplyItem>;
  /** 对接方。 The party that may solve it. */
  readonly party: Institution;
  /** 对接团队；无则为空。 Its team; null when none is named. */
  readonly team: Maybe<Team>;
  /** 匹配日期。 When matched. */
  readonly matchedOn: Scalars['Date']['output'];
  /** 结果。 What came of it. */
  readonly result: MatchResult;
};

/** 匹配的筛选。 Conditions on matches. */
export type MatchFilter = {
  /** 结果之一。 With one of these results. */
  readonly result?: InputMaybe<ReadonlyArray<MatchResult>>;
  /** 对接方之一。 With one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 匹配年份。 Matched in this year. */
  readonly matchedYear?: InputMaybe<Scalars['Year']['input']>;
};

/** 匹配的排序字段。 Orders of matches. */
export type MatchOrderField =
  /** 匹配日期。 Day of the match. */
  | 'MATCHED_ON';

/** 匹配的分面计数。 Counts of matches by facet. */
export type MatchFacets = {
  /** 按结果。 By result. */
  readonly result: ReadonlyArray<MatchResultFacet>;
};

/** 匹配结果。 Results of a match. */
export type MatchResult =
  /** 洽谈中。 In talks. */
  | 'IN_TALKS'
  /** 已签约。 Contracted. */
  | 'CONTRACTED'
  /** 已解决。 Solved. */
  | 'SOLVED'
  /** 未成。 Failed. */
  | 'FAILED';

/** 难题案例：院所到企业现场解决的一个难题。 A problem of a firm that an institute solved on the spot. */
export type SolvedCase = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 解决单位。 The body that solved it. */
  readonly institute: Institution;
  /** 企业。 The firm. */
  readonly enterprise: Institution;
  /** 对应需求；无或不公开为空。 The demand; null when there is none or it is not public. */
  readonly demand: Maybe<Demand>;
  /** 难题。 The problem. */
  readonly problemZh: Scalars['String']['output'];
  /** 成效。 The result. */
  readonly resultZh: Scalars['String']['output'];
  /** 解决日期。 When solved. */
  readonly solvedOn: Scalars['Date']['output'];
};

/** 难题案例的筛选。 Conditions on solved cases. */
export type SolvedCaseFilter = {
  /** 解决单位之一。 By one of these bodies. */
  readonly instituteId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 企业之一。 For one of these firms. */
  readonly enterpriseId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 解决年份。 Solved in this year. */
  readonly solvedYear?: InputMaybe<Scalars['Year']['input']>;
};

/** 难题案例的排序字段。 Orders of solved cases. */
export type SolvedCaseOrderField =
  /** 解决日期。 Day of the solution. */
  | 'SOLVED_ON';

/** 成果：一项科技成果。 A scientific or technical achievement. */
export type Achievement = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 中文名称。 Title in Chinese. */
  readonly titleZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Title in English; null when not recorded. */
  readonly titleEn: Maybe<Scalars['String']['output']>;
  /** 登记号；未登记为空。 Registration number; null when not registered. */
  readonly registeredNo: Maybe<Scalars['String']['output']>;
  /** 所处阶段。 The stage it is in. */
  readonly stage: AchievementStage;
  /** 各阶段进入日期，按先后（SY-20b）。 When it entered each stage, in order. */
  readonly stages: ReadonlyArray<AchievementStageEntry>;
  /** 权利状态（SM-ACH）。 State of the rights. */
  readonly rightState: AchievementRightState;
  /** 是否职务科技成果。 Whether it was made in the course of employment. */
  readonly isServiceInvention: Scalars['Boolean']['output'];
  /** 是否原始创新成果。 Whether it is an original innovation. */
  readonly isOriginal: Scalars['Boolean']['output'];
  /** 是否有自主知识产权。 Whether it rests on own intellectual property. */
  readonly ownIp: Scalars['Boolean']['output'];
  /** 是否重要成果。 Whether it is important. */
  readonly isImportant: Scalars['Boolean']['output'];
  /** 是否重大成果。 Whether it is major. */
  readonly isMajor: Scalars['Boolean']['output'];
  /** 权属单位，按排名；份额合计为百分之百。 Its owners by rank; the shares sum to one hundred per cent. */
  readonly owners: ReadonlyArray<AchievementOwner>;
  /** 发明人，按顺序。 Its inventors in order. */
  readonly inventors: ReadonlyArray<AchievementInventor>;
  /** 来源项目；无则为空。 The project it came of; null when it came of none. */
  readonly sourceProject: Maybe<Project>;
  /** 所属学科；无则为空。 Its discipline; null when it has none. */
  readonly discipline: Maybe<Discipline>;
  /** 完成团队；无则为空。 The team that made it; null when none is named. */
  readonly team: Maybe<Team>;
  /** 依托平台；无则为空。 The platform it was made on; null when on none. */
  readonly platform: Maybe<Platform>;
  /** 评价；未评价为空。 Its appraisal; null before. */
  readonly appraisal: Maybe<AchievementAppraisal>;
  /** 发布日期；未发布为空。 When published; null before. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** 论文、专利、标准等产出。 Its papers, patents, standards and other outputs. */
  readonly outputs: ReadonlyArray<ResearchOutput>;
  /** 转化。 Its conversions. */
  readonly conversions: ReadonlyArray<Conversion>;
  /** 是否已在登记城市转化（XT-33）。 Whether it is converted in the city that keeps it; abandoned conversions do not count. */
  readonly isConvertedLocally: Scalars['Boolean']['output'];
  /** 所获奖项。 Its awards. */
  readonly awards: ReadonlyArray<Award>;
  /** 中试。 Its pilot tests. */
  readonly pilotTests: ReadonlyArray<PilotTest>;
  /** 使用权授予（XT-43a）。 Rights of use granted in it. */
  readonly useRights: ReadonlyArray<UseRightGrant>;
  /** 意向匹配：以其供给对接的公开需求。 Matches of public demands with its supply. */
  readonly matches: ReadonlyArray<Match>;
  /** 登记城市。 The city that keeps it. */
  readonly city: Region;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 成果权属：一个单位的排名与份额。 One owner's rank and share. */
export type AchievementOwner = {
  /** 权属单位。 The owner. */
  readonly institution: Institution;
  /** 排名，自 1 起。 Its rank, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** 归属协议约定的份额（百分比）；无权查看或未约定为空。 Its share in per cent as the ownership agreement has it; null where withheld or not agreed. */
  readonly sharePct: Maybe<Scalars['Decimal']['output']>;
};

/** 成果发明人：一位发明人及其顺序。 One inventor and the place in the order. */
export type AchievementInventor = {
  /** 发明人。 The inventor. */
  readonly talent: Talent;
  /** 顺序，自 1 起。 The place, from 1. */
  readonly order: Scalars['Int']['output'];
};

/** 成果阶段记录：进入一个阶段的日期。 The day on which an achievement entered a stage. */
export type AchievementStageEntry = {
  /** 阶段。 The stage. */
  readonly stage: AchievementStage;
  /** 进入日期。 Since when. */
  readonly enteredOn: Scalars['Date']['output'];
};

/** 成果评价：评价日期、机构与等级。 When, by whom and with which grade an achievement was appraised. */
export type AchievementAppraisal = {
  /** 评价日期。 When. */
  readonly on: Scalars['Date']['output'];
  /** 评价机构。 By whom. */
  readonly body: Scalars['String']['output'];
  /** 等级；未定为空。 The grade; null when none was given. */
  readonly grade: Maybe<Scalars['String']['output']>;
};

/** 成果的筛选。 Conditions on achievements. */
export type AchievementFilter = {
  /** 阶段之一。 In one of these stages. */
  readonly stage?: InputMaybe<ReadonlyArray<AchievementStage>>;
  /** 权利状态之一。 In one of these states of rights. */
  readonly rightState?: InputMaybe<ReadonlyArray<AchievementRightState>>;
  /** 权属单位之一。 Owned by one of these institutions. */
  readonly ownerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 学科之一。 Of one of these disciplines. */
  readonly disciplineId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 登记城市之一。 Kept by one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 是否获国家或省级科技三大奖（XT-33）。 With or without a national or provincial science and technology award. */
  readonly isAwarded?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否已在登记城市转化。 Converted in its city or not. */
  readonly isConvertedLocally?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否有自主知识产权。 With own intellectual property or not. */
  readonly ownIp?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否重大成果。 Major or not. */
  readonly isMajor?: InputMaybe<Scalars['Boolean']['input']>;
  /** 发布年份。 Published in this year. */
  readonly publishedYear?: InputMaybe<Scalars['Year']['input']>;
  /** 名称含有此文本。 Title contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 成果的排序字段。 Orders of achievements. */
export type AchievementOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 发布日期。 Day of publication. */
  | 'PUBLISHED_ON';

/** 成果的分面计数。 Counts of achievements by facet. */
export type AchievementFacets = {
  /** 按阶段。 By stage. */
  readonly stage: ReadonlyArray<AchievementStageFacet>;
  /** 按权利状态。 By state of rights. */
  readonly rightState: ReadonlyArray<AchievementRightStateFacet>;
  /** 按学科。 By discipline. */
  readonly disciplineId: ReadonlyArray<StringFacet>;
  /** 按城市。 By city. */
  readonly cityCode: ReadonlyArray<StringFacet>;
};

/** 成果阶段：从实验室到市场。 Stages of an achievement, from laboratory to market (SY-20b). */
export type AchievementStage =
  /** 实验室。 Laboratory. */
  | 'LAB'
  /** 中试。 Pilot. */
  | 'PILOT'
  /** 企业。 Enterprise. */
  | 'ENTERPRISE'
  /** 产品。 Product. */
  | 'PRODUCT'
  /** 市场。 Market. */
  | 'MARKET';

/** 成果权利状态。 States of the rights in an achievement (SM-ACH). */
export type AchievementRightState =
  /** 单位持有。 Owned by the institution. */
  | 'INSTITUTION_OWNED'
  /** 已授使用权。 Right of use granted. */
  | 'USE_RIGHT_GRANTED'
  /** 已转化。 Converted. */
  | 'CONVERTED';

/** 科研产出：论文、专利、标准、软件、品种、产品或报告。 A paper, patent, standard, software, variety, product or report. */
export type ResearchOutput = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 产出类型。 Its kind. */
  readonly kind: ResearchOutputKind;
  /** 名称。 Title. */
  readonly titleZh: Scalars['String']['output'];
  /** 编号；未取得为空。 Its number; null before it has one. */
  readonly no: Maybe<Scalars['String']['output']>;
  /** 申请或投稿日期；未登记为空。 When filed or submitted; null when not recorded. */
  readonly filedOn: Maybe<Scalars['Date']['output']>;
  /** 授权或发表日期；尚未为空，此时产出不公开。 When granted or published; null before, and then the output is not public. */
  readonly grantedOn: Maybe<Scalars['Date']['output']>;
  /** 所属成果；无或未发布为空。 Its achievement; null when it has none or that is not published. */
  readonly achievement: Maybe<Achievement>;
  /** 来源项目；无则为空。 The project it came of; null when it came of none. */
  readonly project: Maybe<Project>;
  /** 归属协议是否在申请前签订（JX-16）。 Whether ownership and ranking were agreed before filing. */
  readonly hasOwnershipAgreement: Scalars['Boolean']['output'];
  /** 归属协议签订日期；无权查看或未签为空。 When the ownership agreement was signed; null where withheld or not signed. */
  readonly ownershipAgreedOn: Maybe<Scalars['Date']['output']>;
};

/** 科研产出的筛选。 Conditions on research outputs. */
export type ResearchOutputFilter = {
  /** 产出类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ResearchOutputKind>>;
  /** 是否已签归属协议。 With or without an ownership agreement. */
  readonly hasOwnershipAgreement?: InputMaybe<Scalars['Boolean']['input']>;
  /** 来源项目之一。 Of one of these projects. */
  readonly projectId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 授权或发表年份。 Granted or published in this year. */
  readonly grantedYear?: InputMaybe<Scalars['Year']['input']>;
  /** 名称或编号含有此文本。 Title or number contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 科研产出的排序字段。 Orders of research outputs. */
export type ResearchOutputOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 授权或发表日期。 Day of grant or publication. */
  | 'GRANTED_ON';

/** 科研产出的分面计数。 Counts of research outputs by facet. */
export type ResearchOutputFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<ResearchOutputKindFacet>;
};

/** 科研产出类型。 Kinds of research output. */
export type ResearchOutputKind =
  /** 论文。 Paper. */
  | 'PAPER'
  /** 专利。 Patent. */
  | 'PATENT'
  /** 标准。 Standard. */
  | 'STANDARD'
  /** 软件著作权。 Software. */
  | 'SOFTWARE'
  /** 品种。 Plant or animal variety. */
  | 'VARIETY'
  /** 产品。 Product. */
  | 'PRODUCT'
  /** 研究报告。 Report. */
  | 'REPORT';

/** 奖项：授予成果或项目的一项奖励。 An award to an achievement. */
export type Award = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 名称。 Its name. */
  readonly nameZh: Scalars['String']['output'];
  /** 类别。 Its kind. */
  readonly kind: AwardKind;
  /** 级别。 Its level. */
  readonly level: Level;
  /** 等级；未设为空。 Its grade; null where there are none. */
  readonly grade: Maybe<AwardGrade>;
  /** 年度。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 获奖成果；无或未发布为空。 The achievement; null when there is none or it is not published. */
  readonly achievement: Maybe<Achievement>;
  /** 来源项目；无则为空。 The project it came of; null when it came of none. */
  readonly project: Maybe<Project>;
  /** 获奖单位，按排名（JX-17c）。 The institutions that hold it, by rank. */
  readonly holders: ReadonlyArray<Institution>;
};

/** 奖项的筛选。 Conditions on awards. */
export type AwardFilter = {
  /** 类别之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<AwardKind>>;
  /** 级别之一。 One of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** 年度。 Of this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 获奖单位之一。 Held by one of these institutions. */
  readonly holderId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 奖项的排序字段。 Orders of awards. */
export type AwardOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 年度。 Year. */
  | 'YEAR';

/** 奖项的分面计数。 Counts of awards by facet. */
export type AwardFacets = {
  /** 按类别。 By kind. */
  readonly kind: ReadonlyArray<AwardKindFacet>;
  /** 按级别。 By level. */
  readonly level: ReadonlyArray<LevelFacet>;
  /** 按年度。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
};

/** 奖项类别。 Kinds of award. */
export type AwardKind =
  /** 自然科学奖。 Natural science. */
  | 'NATURAL_SCIENCE'
  /** 技术发明奖。 Technical invention. */
  | 'TECHNICAL_INVENTION'
  /** 科技进步奖。 Science and technology progress. */
  | 'ST_PROGRESS'
  /** 行业奖。 Industry. */
  | 'INDUSTRY'
  /** 其他。 Other. */
  | 'OTHER';

/** 奖项等级。 Grades of award. */
export type AwardGrade =
  /** 特等奖。 Special. */
  | 'SPECIAL'
  /** 一等奖。 First. */
  | 'FIRST'
  /** 二等奖。 Second. */
  | 'SECOND'
  /** 三等奖。 Third. */
  | 'THIRD';

/** 中试：成果的一次中间试验。 A pilot test of an achievement (BS-19d). */
export type PilotTest = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 成果；未发布为空。 The achievement; null while it is not published. */
  readonly achievement: Maybe<Achievement>;
  /** 对应转化；无则为空。 The conversion it belongs to; null when there is none. */
  readonly conversion: Maybe<Conversion>;
  /** 中试地区。 Where it takes place. */
  readonly region: Region;
  /** 承接企业；无则为空。 The firm that hosts it; null when none does. */
  readonly enterprise: Maybe<Institution>;
  /** 开始日期。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 结束日期；进行中为空。 Last day; null while it runs. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 结果。 Its result. */
  readonly result: PilotResult;
  /** 中试数据；无权查看或未登记为空。 Data of the pilot; null where withheld or not recorded. */
  readonly dataZh: Maybe<Scalars['String']['output']>;
};

/** 中试的筛选。 Conditions on pilot tests. */
export type PilotTestFilter = {
  /** 结果之一。 With one of these results. */
  readonly result?: InputMaybe<ReadonlyArray<PilotResult>>;
  /** 地区之一。 In one of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 开始年份。 Begun in this year. */
  readonly startedYear?: InputMaybe<Scalars['Year']['input']>;
};

/** 中试的排序字段。 Orders of pilot tests. */
export type PilotTestOrderField =
  /** 开始日期。 First day. */
  | 'STARTS_ON';

/** 中试的分面计数。 Counts of pilot tests by facet. */
export type PilotTestFacets = {
  /** 按结果。 By result. */
  readonly result: ReadonlyArray<PilotResultFacet>;
};

/** 中试结果。 Results of a pilot test. */
export type PilotResult =
  /** 进行中。 Running. */
  | 'RUNNING'
  /** 通过。 Passed. */
  | 'PASSED'
  /** 未通过。 Failed. */
  | 'FAILED';

/** 技术合同：在技术市场登记的合同。 A technology contract (XT-24a). */
export type TechContract = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 登记号，唯一；未登记为空。 Registration number, unique; null while not registered. */
  readonly registrationNo: Maybe<Scalars['String']['output']>;
  /** 合同类型。 Its kind. */
  readonly type: TechContractType;
  /** 卖方。 The seller. */
  readonly seller: Institution;
  /** 买方。 The buyer. */
  readonly buyer: Institution;
  /** 付款方（XT-24b）。 The party that pays. */
  readonly payer: Institution;
  /** 中介方，如技术转移机构；无则为空。 The intermediary, such as a technology transfer office; null when there is none. */
  readonly intermediary: Maybe<Institution>;
  /** 公布的合同额：已登记且非企业之间签订的，其余为空。 The amount as published: of registered contracts that firms did not make among themselves; null for others. */
  readonly amount: Maybe<Money>;
  /** 公布的技术交易额，范围同上；未核定为空。 The technology part as published, within the same bounds; null for others or while not assessed. */
  readonly technologyAmount: Maybe<Money>;
  /** 约定价款；无权查看为空。 The price agreed; null where withheld. */
  readonly price: Maybe<Money>;
  /** 约定价款中的技术部分；无权查看或未核定为空。 The technology part of the price; null where withheld or not assessed. */
  readonly technologyPrice: Maybe<Money>;
  /** 合同要点；无权查看或未登记为空。 The main terms; null where withheld or not recorded. */
  readonly termsZh: Maybe<Scalars['String']['output']>;
  /** 签订日期；未签订为空，此时合同不公开。 When signed; null before, and then the contract is not public. */
  readonly signedOn: Maybe<Scalars['Date']['output']>;
  /** 登记日期；未登记为空。 When registered; null while it is not. */
  readonly registeredOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-CONTRACT）。 Its state. */
  readonly status: TechContractStatus;
  /** 实效；未确认为空（XT-25a）。 Its confirmed effect; null while not confirmed. */
  readonly effect: Maybe<TechContractEffect>;
  /** 实效金额，如新增销售；无权查看或未确认为空。 What the effect is worth, such as new sales; null where withheld or not confirmed. */
  readonly effectValue: Maybe<Money>;
  /** 是否以横向课题支付的科研启动费（JX-20g）。 Whether it is research start-up money paid as a contract. */
  readonly isStartupPayment: Scalars['Boolean']['output'];
  /** 卖方地区，登记入库时冻结（AR-09）。 The seller's region, frozen when the contract was recorded. */
  readonly sellerRegion: Region;
  /** 买方地区，登记入库时冻结（AR-09）。 The buyer's region, frozen when the contract was recorded. */
  readonly buyerRegion: Region;
  /** 所属产业链；无则为空。 Its industry chain; null when it is on none. */
  readonly chain: Maybe<IndustryChain>;
  /** 对应项目；无则为空。 Its project; null when it has none. */
  readonly project: Maybe<Project>;
  /** 对应需求；无或不公开为空。 The demand it answers; null when there is none or it is not public. */
  readonly demand: Maybe<Demand>;
  /** 对应榜单；无则为空。 The challenge it came from; null when it came from none. */
  readonly challenge: Maybe<Challenge>;
  /** 对应的博士进企业；无则为空。 The doctor's placement it was signed for; null when for none. */
  readonly placement: Maybe<DoctorPlacement>;
  /** 标的成果；无或未发布为空。 The achievement sold or licensed; null when there is none or it is not published. */
  readonly achievement: Maybe<Achievement>;
  /** 城市。 The city that keeps it. */
  readonly city: Region;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 合同实效：一份技术合同取得的实效。 The confirmed effect of a technology contract. */
export type TechContractEffect = {
  /** 确认日期。 When confirmed. */
  readonly confirmedOn: Scalars['Date']['output'];
  /** 实效类型。 Its kind. */
  readonly kind: EffectKind;
};

/** 技术合同的筛选。 Conditions on technology contracts. */
export type TechContractFilter = {
  /** 合同类型之一。 One of these kinds. */
  readonly type?: InputMaybe<ReadonlyArray<TechContractType>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<TechContractStatus>>;
  /** 是否已登记。 Registered or not. */
  readonly isRegistered?: InputMaybe<Scalars['Boolean']['input']>;
  /** 登记年份（AR-09）。 Registered in this year. */
  readonly registeredYear?: InputMaybe<Scalars['Year']['input']>;
  /** 登记日期区间。 Registered within these days. */
  readonly registeredOn?: InputMaybe<DateRange>;
  /** 签订年份。 Signed in this year. */
  readonly signedYear?: InputMaybe<Scalars['Year']['input']>;
  /** 卖方之一。 Sold by one of these institutions. */
  readonly sellerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 买方之一。 Bought by one of these institutions. */
  readonly buyerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 付款方之一。 Paid by one of these institutions. */
  readonly payerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 中介方之一。 Through one of these intermediaries. */
  readonly intermediaryId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 产业链之一。 On one of these chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 项目之一。 Of one of these projects. */
  readonly projectId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 是否科研启动费（AR-10）。 Start-up payments or others. */
  readonly isStartupPayment?: InputMaybe<Scalars['Boolean']['input']>;
  /** 买方是否与付款方为同一单位。 Paid by the buyer itself or by another. */
  readonly isPaidByBuyer?: InputMaybe<Scalars['Boolean']['input']>;
  /** 城市之一。 Kept by one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
};

/** 技术合同的排序字段。 Orders of technology contracts. */
export type TechContractOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 签订日期。 Day of signing. */
  | 'SIGNED_ON'
  /** 登记日期。 Day of registration. */
  | 'REGISTERED_ON';

/** 技术合同的分面计数。 Counts of technology contracts by facet. */
export type TechContractFacets = {
  /** 按类型。 By kind. */
  readonly type: ReadonlyArray<TechContractTypeFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<TechContractStatusFacet>;
  /** 按产业链。 By chain. */
  readonly chainId: ReadonlyArray<StringFacet>;
  /** 按城市。 By city. */
  readonly cityCode: ReadonlyArray<StringFacet>;
  /** 是否科研启动费。 Start-up payments and others. */
  readonly isStartupPayment: ReadonlyArray<BooleanFacet>;
};

/** 技术合同类型。 Kinds of technology contract. */
export type TechContractType =
  /** 技术开发。 Development. */
  | 'DEVELOPMENT'
  /** 技术转让。 Assignment. */
  | 'ASSIGNMENT'
  /** 技术许可。 Licence. */
  | 'LICENCE'
  /** 技术咨询。 Consulting. */
  | 'CONSULTING'
  /** 技术服务。 Service. */
  | 'SERVICE';

/** 合同实效类型。 Kinds of confirmed effect. */
export type EffectKind =
  /** 新增销售。 New sales. */
  | 'NEW_SALES'
  /** 节约成本。 Costs saved. */
  | 'COSTS_SAVED'
  /** 新产品。 A new product. */
  | 'NEW_PRODUCT'
  /** 新工艺。 A new process. */
  | 'NEW_PROCESS';

/** 合同中的身份。 The part an institution has in a contract. */
export type ContractRole =
  /** 卖方。 Seller. */
  | 'SELLER'
  /** 买方。 Buyer. */
  | 'BUYER'
  /** 中介方。 Intermediary. */
  | 'INTERMEDIARY';

/** 合同汇总：某年登记的技术合同的份数与金额。 Number and sum of the contracts registered in a year. */
export type ContractSummary = {
  /** 份数。 How many. */
  readonly count: Scalars['Int']['output'];
  /** 合同额合计；其中企业之间的合同涉及不足三家企业时为空。 Their sum; null where firms’ contracts among themselves are with fewer than three firms. */
  readonly amount: Maybe<Money>;
};

/** 交易额：某年登记的技术合同（AR-09），含与不含科研启动费（AR-10）。 Contracts registered in a year, with and without start-up payments. */
export type Turnover = {
  /** 登记年份。 The year of registration. */
  readonly year: Scalars['Year']['output'];
  /** 份数，含科研启动费。 How many contracts, start-up payments included. */
  readonly count: Scalars['Int']['output'];
  /** 合同额，含科研启动费；会泄露企业之间的价款时为空：一家单位与不足三家企业、或一地一链仅有一两份企业之间的合同。 Their amount, start-up payments included; null where it would tell a price between firms: with fewer than three firms, or one or two such contracts and no others in a place or on a chain. */
  readonly amount: Maybe<Money>;
  /** 其中科研启动费的份数。 How many of them are start-up payments. */
  readonly startupCount: Scalars['Int']['output'];
  /** 其中科研启动费的金额。 The amount of start-up payments among them. */
  readonly startupAmount: Money;
  /** 合同额，不含科研启动费；为空的情形同合同额。 The amount without start-up payments; null where the amount is. */
  readonly amountWithoutStartup: Maybe<Money>;
  /** 按合同类型，含科研启动费。 By kind of contract, start-up payments included. */
  readonly byType: ReadonlyArray<TurnoverOfType>;
};

/** 分类交易额：一类技术合同的份数与金额。 Contracts of one kind within a turnover. */
export type TurnoverOfType = {
  /** 合同类型。 The kind. */
  readonly type: TechContractType;
  /** 份数。 How many. */
  readonly count: Scalars['Int']['output'];
  /** 合同额；任一类会泄露企业之间的价款时各类均为空。 Their amount; null for all kinds where that of any would tell a price between firms. */
  readonly amount: Maybe<Money>;
};

/** 地区交易额：按卖方（输出）与按买方（吸纳）并列，缺省口径为卖方。 A region's turnover at the seller (output) and beside it at the buyer (absorption); the seller counts unless told. */
export type RegionTurnover = {
  /** 登记年份。 The year of registration. */
  readonly year: Scalars['Year']['output'];
  /** 按卖方地区计。 Counted at the seller's region. */
  readonly atSeller: Turnover;
  /** 按买方地区计。 Counted at the buyer's region. */
  readonly atBuyer: Turnover;
};

/** 挂牌：成果的托管、挂牌出让或拍卖。 An achievement entrusted, listed for sale or auctioned. */
export type Listing = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 方式。 The way. */
  readonly kind: ListingKind;
  /** 标的成果；未发布为空。 The achievement; null while it is not published. */
  readonly achievement: Maybe<Achievement>;
  /** 受托或代理机构；无则为空。 The trustee or agent; null when there is none. */
  readonly agent: Maybe<Institution>;
  /** 挂牌价；托管、拍卖或未定为空。 The asking price; null for trusteeships, auctions or while not set. */
  readonly askPrice: Maybe<Money>;
  /** 保留价：截止之前对任何人为空；此后无权查看或非拍卖为空。 The reserve price: null for anybody before the close; afterwards null where withheld or for others than auctions. */
  readonly reservePrice: Maybe<Money>;
  /** 竞价：截止之前对任何人（含经办人员）均为空列表；此后竞买人可见自己的，技术市场可见全部。 Its bids: none for anybody before the close, officers included; afterwards a bidder sees its own, the technology market all of them. */
  readonly auctionBids: ReadonlyArray<AuctionBid>;
  /** 开始日期；未定为空。 First day; null while not set. */
  readonly openFrom: Maybe<Scalars['Date']['output']>;
  /** 截止日期；未定为空。 Last day; null while not set. */
  readonly openTo: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-LIST）。 Its state. */
  readonly status: ListingStatus;
  /** 成交方；未成交或未截止为空。 The winner; null before a deal and before the close. */
  readonly winner: Maybe<Institution>;
  /** 成交价，公开；未成交或未截止为空。 The final price, public; null before a deal and before the close. */
  readonly finalPrice: Maybe<Money>;
  /** 城市。 The city that keeps it. */
  readonly city: Region;
};

/** 竞价：拍卖中的一次出价，截止之前密封，不向社会公开。 A bid in an auction, sealed before the close and not public afterwards. */
export type AuctionBid = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 竞买人；无权查看为空。 The bidder; null where withheld. */
  readonly bidder: Maybe<Institution>;
  /** 出价；无权查看为空。 The price bid; null where withheld. */
  readonly amount: Maybe<Money>;
};

/** 挂牌的筛选。 Conditions on listings. */
export type ListingFilter = {
  /** 方式之一。 One of these ways. */
  readonly kind?: InputMaybe<ReadonlyArray<ListingKind>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ListingStatus>>;
  /** 成果之一。 Of one of these achievements. */
  readonly achievementId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 城市之一。 Kept by one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
};

/** 挂牌的排序字段。 Orders of listings. */
export type ListingOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 开始日期。 First day. */
  | 'OPEN_FROM';

/** 挂牌的分面计数。 Counts of listings by facet. */
export type ListingFacets = {
  /** 按方式。 By way. */
  readonly kind: ReadonlyArray<ListingKindFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<ListingStatusFacet>;
};

/** 挂牌方式。 Ways of listing. */
export type ListingKind =
  /** 托管。 Trusteeship. */
  | 'TRUSTEESHIP'
  /** 挂牌出让。 Listed sale. */
  | 'LISTED_SALE'
  /** 拍卖。 Auction. */
  | 'AUCTION';

/** 挂牌状态。 States of a listing (SM-LIST). */
export type ListingStatus =
  /** 准备中。 Prepared. */
  | 'PREPARED'
  /** 已估值。 Valued. */
  | 'VALUED'
  /** 已披露。 Disclosed. */
  | 'DISCLOSED'
  /** 进行中。 Open. */
  | 'OPEN'
  /** 已成交。 Deal. */
  | 'DEAL'
  /** 合同已登记。 Contract registered. */
  | 'CONTRACT_REGISTERED'
  /** 已结清。 Settled. */
  | 'SETTLED'
  /** 未成交。 Unsold. */
  | 'UNSOLD'
  /** 重新挂牌。 Relisted. */
  | 'RELISTED'
  /** 已撤回。 Withdrawn. */
  | 'WITHDRAWN'
  /** 已受托。 Entrusted. */
  | 'ENTRUSTED'
  /** 托管中。 Managed. */
  | 'MANAGED'
  /** 已转挂牌。 Listed. */
  | 'LISTED'
  /** 已退还。 Returned. */
  | 'RETURNED';

/** 成果转化：一项成果在某地的一次转化。 One conversion of an achievement at a place. */
export type Conversion = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 成果；未发布为空。 The achievement; null while it is not published. */
  readonly achievement: Maybe<Achievement>;
  /** 方式。 The way. */
  readonly method: ConversionMethod;
  /** 转化地。 Where it takes place. */
  readonly place: Region;
  /** 所在园区；园区外为空。 The park; null outside parks. */
  readonly park: Maybe<Park>;
  /** 实施企业。 The firm that implements it. */
  readonly enterprise: Institution;
  /** 携带成果的人才；无则为空（XT-34a）。 The person who brought the achievement; null when nobody did. */
  readonly carrier: Maybe<Talent>;
  /** 促成转化的平台；无则为空。 The platform that brought it about; null when none did. */
  readonly platform: Maybe<Platform>;
  /** 是否首次转化。 Whether it is the first conversion of the achievement. */
  readonly isFirst: Scalars['Boolean']['output'];
  /** 决定日期。 When decided. */
  readonly decidedOn: Scalars['Date']['output'];
  /** 状态（SM-CONV）。 Its state. */
  readonly status: ConversionStatus;
  /** 各单位的收益分享；份额合计为百分之百（JX-17b）。 Institutions' shares of the benefit; they sum to one hundred per cent. */
  readonly benefitShares: ReadonlyArray<BenefitShare>;
  /** 个人的收益分享；只列本人、支付单位和履职部门有权查看的。 What persons get of it; only what you may see as the person, the paying institution or an office in charge. */
  readonly personalShares: ReadonlyArray<PersonalBenefitShare>;
  /** 产业化项目。 Its industrialisation projects. */
  readonly industrialisationProjects: ReadonlyArray<IndustrialisationProject>;
  /** 中试。 Its pilot tests. */
  readonly pilotTests: ReadonlyArray<PilotTest>;
  /** 城市。 The city that keeps it. */
  readonly city: Region;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 收益分享：一个单位在转化收益中的份额。 One institution's share of the benefit of a conversion. */
export type BenefitShare = {
  /** 单位。 The institution. */
  readonly institution: Institution;
  /** 份额（百分比）；无权查看为空。 Its share in per cent; null where withheld. */
  readonly sharePct: Maybe<Scalars['Decimal']['output']>;
  /** 金额；无权查看或未结算为空。 The amount; null where withheld or not settled. */
  readonly amount: Maybe<Money>;
};

/** 个人收益分享：一个单位从转化收益中给一位人员的部分，只向本人、支付单位和履职部门公开。 What an institution gives a person of its share of a conversion's benefit; only for the person, the institution and the offices in charge. */
export type PersonalBenefitShare = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 转化。 The conversion. */
  readonly conversion: Conversion;
  /** 支付单位；无权查看为空。 The institution that pays; null where withheld. */
  readonly institution: Maybe<Institution>;
  /** 人才；无权查看为空。 The person; null where withheld. */
  readonly talent: Maybe<Talent>;
  /** 份额（百分比）；无权查看为空。 The share in per cent; null where withheld. */
  readonly sharePct: Maybe<Scalars['Decimal']['output']>;
  /** 金额；无权查看或未结算为空。 The amount; null where withheld or not settled. */
  readonly amount: Maybe<Money>;
};

/** 成果转化的筛选。 Conditions on conversions. */
export type ConversionFilter = {
  /** 方式之一。 One of these ways. */
  readonly method?: InputMaybe<ReadonlyArray<ConversionMethod>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ConversionStatus>>;
  /** 决定年份。 Decided in this year. */
  readonly decidedYear?: InputMaybe<Scalars['Year']['input']>;
  /** 决定日期区间。 Decided within these days. */
  readonly decidedOn?: InputMaybe<DateRange>;
  /** 转化地之一，不含下级。 At one of these places, those below not included. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 园区之一。 In one of these parks. */
  readonly parkId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 实施企业之一。 Implemented by one of these firms. */
  readonly enterpriseId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 是否由人才携带。 Brought by a person or not. */
  readonly isCarried?: InputMaybe<Scalars['Boolean']['input']>;
  /** 城市之一。 Kept by one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
};

/** 成果转化的排序字段。 Orders of conversions. */
export type ConversionOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 决定日期。 Day of the decision. */
  | 'DECIDED_ON';

/** 成果转化的分面计数。 Counts of conversions by facet. */
export type ConversionFacets = {
  /** 按方式。 By way. */
  readonly method: ReadonlyArray<ConversionMethodFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<ConversionStatusFacet>;
  /** 按转化地。 By place. */
  readonly regionCode: ReadonlyArray<StringFacet>;
  /** 按园区。 By park. */
  readonly parkId: ReadonlyArray<StringFacet>;
};

/** 转化方式。 Ways of conversion. */
export type ConversionMethod =
  /** 转让。 Assignment. */
  | 'ASSIGNMENT'
  /** 许可。 Licence. */
  | 'LICENCE'
  /** 作价入股。 Contribution to equity. */
  | 'EQUITY_CONTRIBUTION'
  /** 创办企业。 Spin-off. */
  | 'SPIN_OFF'
  /** 自行实施。 Own implementation. */
  | 'OWN_IMPLEMENTATION'
  /** 合作实施。 Joint implementation. */
  | 'JOINT_IMPLEMENTATION';

/** 转化状态。 States of a conversion (SM-CONV). */
export type ConversionStatus =
  /** 已决定。 Decided. */
  | 'DECIDED'
  /** 已签约。 Contracted. */
  | 'CONTRACTED'
  /** 中试。 Pilot. */
  | 'PILOT'
  /** 前期建设。 Early construction. */
  | 'EARLY_CONSTRUCTION'
  /** 已投产。 In production. */
  | 'IN_PRODUCTION'
  /** 收益已分配。 Income distributed. */
  | 'INCOME_DISTRIBUTED'
  /** 已放弃。 Abandoned. */
  | 'ABANDONED';

/** 产业化项目：成果转化后的产业化。 The industrialisation that follows a conversion. */
export type IndustrialisationProject = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 名称。 Its name. */
  readonly nameZh: Scalars['String']['output'];
  /** 对应转化。 The conversion. */
  readonly conversion: Conversion;
  /** 地点。 The site. */
  readonly site: Region;
  /** 所在园区；园区外为空。 The park; null outside parks. */
  readonly park: Maybe<Park>;
  /** 阶段。 Its phase. */
  readonly phase: IndustrialisationPhase;
  /** 对应专利等产出；无则为空。 The patent or other output it uses; null when none is named. */
  readonly patent: Maybe<ResearchOutput>;
  /** 开工日期；未开工为空。 When begun; null before. */
  readonly startedOn: Maybe<Scalars['Date']['output']>;
  /** 投产日期；未投产为空。 When production began; null before. */
  readonly inProductionOn: Maybe<Scalars['Date']['output']>;
  /** 投资额；无权查看或未登记为空。 The investment; null where withheld or not recorded. */
  readonly investment: Maybe<Money>;
  /** 销售额；无权查看或未投产为空。 The sales; null where withheld or before production. */
  readonly sales: Maybe<Money>;
};

/** 产业化项目的筛选。 Conditions on industrialisation projects. */
export type IndustrialisationProjectFilter = {
  /** 阶段之一。 In one of these phases. */
  readonly phase?: InputMaybe<ReadonlyArray<IndustrialisationPhase>>;
  /** 地点之一。 At one of these sites. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 园区之一。 In one of these parks. */
  readonly parkId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 产业化项目的排序字段。 Orders of industrialisation projects. */
export type IndustrialisationProjectOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 开工日期。 Day of the beginning. */
  | 'STARTED_ON';

/** 产业化项目的分面计数。 Counts of industrialisation projects by facet. */
export type IndustrialisationProjectFacets = {
  /** 按阶段。 By phase. */
  readonly phase: ReadonlyArray<IndustrialisationPhaseFacet>;
};

/** 产业化阶段。 Phases of industrialisation. */
export type IndustrialisationPhase =
  /** 筹划。 Planned. */
  | 'PLANNED'
  /** 前期建设。 Early construction. */
  | 'EARLY_CONSTRUCTION'
  /** 投产。 In production. */
  | 'IN_PRODUCTION'
  /** 停止。 Stopped. */
  | 'STOPPED';

/** 使用权授予：授予科研人员职务科技成果的使用权。 The right to use a job-related achievement, granted to a researcher (XT-43a). */
export type UseRightGrant = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 成果；未发布为空。 The achievement; null while it is not published. */
  readonly achievement: Maybe<Achievement>;
  /** 被授予人。 The researcher. */
  readonly talent: Talent;
  /** 起始日期；无权查看为空。 First day; null where withheld. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** 截止日期，含当日；无权查看为空。 Last day; null where withheld. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 期限是否不少于十年（XT-43a）。 Whether it lasts at least ten years. */
  readonly isLongEnough: Scalars['Boolean']['output'];
  /** 状态（SM-RIGHT）。 Its state. */
  readonly status: UseRightStatus;
};

/** 使用权授予的筛选。 Conditions on grants of the right of use. */
export type UseRightGrantFilter = {
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<UseRightStatus>>;
  /** 期限是否不少于十年。 At least ten years or less. */
  readonly isLongEnough?: InputMaybe<Scalars['Boolean']['input']>;
  /** 权属单位之一。 In an achievement of one of these institutions. */
  readonly ownerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 起始年份。 Beginning in this year. */
  readonly startedYear?: InputMaybe<Scalars['Year']['input']>;
  /** 成果登记城市在此地区或其下级。 In an achievement that this region or one below it keeps. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** 使用权授予的排序字段。 Orders of grants of the right of use. */
export type UseRightGrantOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 起始日期。 First day. */
  | 'STARTS_ON';

/** 使用权授予的分面计数。 Counts of grants by facet. */
export type UseRightGrantFacets = {
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<UseRightStatusFacet>;
};

/** 使用权状态。 States of a grant of the right of use (SM-RIGHT). */
export type UseRightStatus =
  /** 已申请。 Applied. */
  | 'APPLIED'
  /** 已约定。 Agreed. */
  | 'AGREED'
  /** 已授予。 Granted. */
  | 'GRANTED'
  /** 已到期。 Expired. */
  | 'EXPIRED'
  /** 已延长。 Extended. */
  | 'EXTENDED'
  /** 已撤销。 Revoked. */
  | 'REVOKED';

/** 权益制度：单位关于成果处置、收益与尽职免责的制度。 An institution's rules on disposal, benefit and due diligence (BS-19). */
export type RightsPolicy = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 单位。 The institution. */
  readonly institution: Institution;
  /** 处置权规定；未作规定为空。 Rules on disposal; null where it has none. */
  readonly disposalZh: Maybe<Scalars['String']['output']>;
  /** 收益权规定；未作规定为空。 Rules on benefit; null where it has none. */
  readonly benefitZh: Maybe<Scalars['String']['output']>;
  /** 尽职免责规定；未作规定为空。 Rules on due diligence; null where it has none. */
  readonly dueDiligenceZh: Maybe<Scalars['String']['output']>;
  /** 通过日期。 When adopted. */
  readonly adoptedOn: Scalars['Date']['output'];
};

/** 权益制度的筛选。 Conditions on rights policies. */
export type RightsPolicyFilter = {
  /** 单位之一。 Of one of these institutions. */
  readonly institutionId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 通过年份。 Adopted in this year. */
  readonly adoptedYear?: InputMaybe<Scalars['Year']['input']>;
};

/** 权益制度的排序字段。 Orders of rights policies. */
export type RightsPolicyOrderField =
  /** 通过日期。 Day of adoption. */
  | 'ADOPTED_ON';

/** 技术股份：以成果作价持有的公司股份，只向本人、公司、权属单位和履职部门公开（BS-19c）。 A share in a company held for an achievement; only for the holder, the company, the owners and the offices in charge. */
export type TechnologyShare = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 公司。 The company. */
  readonly company: Institution;
  /** 作价成果；未发布为空。 The achievement; null while it is not published. */
  readonly achievement: Maybe<Achievement>;
  /** 持股比例（百分比）；无权查看为空。 The percentage; null where withheld. */
  readonly percent: Maybe<Scalars['Decimal']['output']>;
};

/** 转化收入：单位某年的成果转化收入及留归单位的部分。 An institution's income from conversions in a year and the part it keeps (XT-31b). */
export type ConversionIncome = {
  /** 年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 收入。 The income. */
  readonly amount: Money;
  /** 留归单位的部分。 The part that stays with the institution. */
  readonly retained: Money;
  /** 是否全部留归单位。 Whether all of it stays. */
  readonly isFullyRetained: Scalars['Boolean']['output'];
};

/** 成果事实：单位在技术市场的事实数，供政策资格判断。 Counts of an institution's facts in the technology market, for eligibility. */
export type InstitutionAchievementFacts = {
  /** 作为买方已登记的技术合同。 Registered contracts as buyer (XT-24a). */
  readonly registeredContractsAsBuyer: Scalars['Int']['output'];
  /** 作为买方实效已确认的技术合同。 Contracts as buyer whose effect is confirmed (XT-25a). */
  readonly effectiveContractsAsBuyer: Scalars['Int']['output'];
  /** 购买本市成果：作为买方已登记的转让、许可合同，卖方在同一城市。 Registered assignments and licences as buyer from a seller of the same city. */
  readonly localAchievementPurchases: Scalars['Int']['output'];
  /** 作为卖方、买方在同一城市的已登记技术合同。 Registered contracts as seller to buyers of the same city (XT-24a). */
  readonly registeredContractsAsSeller: Scalars['Int']['output'];
  /** 其中实效已确认的。 Of them, those whose effect is confirmed (XT-25a). */
  readonly effectiveContractsAsSeller: Scalars['Int']['output'];
  /** 作为实施企业处于中试的转化。 Conversions it implements that are in the pilot stage (BS-19d). */
  readonly pilotConversions: Scalars['Int']['output'];
  /** 作为实施企业处于建设初期、成果不只归本企业的转化。 Conversions it implements in early construction of an achievement that is not its alone (XT-30). */
  readonly conversionsUnderConstruction: Scalars['Int']['output'];
  /** 作为实施企业在园区内实施的、由人才携带自主知识产权成果的转化，未放弃的。 Conversions it implements in a park of own-IP achievements that a person brought, not abandoned (XT-34a). */
  readonly carriedConversions: Scalars['Int']['output'];
  /** 待解决的公开需求。 Its public demands that are open. */
  readonly openDemands: Scalars['Int']['output'];
  /** 产业链上已匹配、签约或验收的关键核心或共性技术公开需求。 Its public demands on a chain for key core or common technology that are matched, contracted or accepted (XT-26a). */
  readonly keyCoreDemandsMatched: Scalars['Int']['output'];
  /** 获得的国家级或省级自然科学、技术发明、科技进步奖，成果未公开的不计。 National or provincial natural-science, invention and progress awards it holds, those of unpublished achievements left out (XT-33). */
  readonly nationalOrProvincialAwards: Scalars['Int']['output'];
};

/** 机构：本子图补充其供需、合同、成果与转化。 An institution, with its demands, supplies, contracts, achievements and conversions. */
export type Institution = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 提出的公开需求。 Its public demands. */
  readonly demands: DemandConnection;
  /** 发布的供给。 What it offers. */
  readonly supplies: SupplyItemConnection;
  /** 作为卖方的技术合同。 Contracts it sells. */
  readonly contractsAsSeller: TechContractConnection;
  /** 作为买方的技术合同。 Contracts it buys. */
  readonly contractsAsBuyer: TechContractConnection;
  /** 作为中介方的技术合同。 Contracts through it as intermediary. */
  readonly contractsAsIntermediary: TechContractConnection;
  /** 某年登记的技术合同的份数与金额。 Number and sum of its contracts registered in a year. */
  readonly contractSummary: ContractSummary;
  /** 持有的已发布成果。 Published achievements it owns. */
  readonly achievements: AchievementConnection;
  /** 作为实施企业的成果转化。 Conversions it implements. */
  readonly conversions: ConversionConnection;
  /** 成果权益制度。 Its policies on rights in achievements. */
  readonly rightsPolicies: RightsPolicyConnection;
  /** 某年的转化收入；未登记为空，不作零。 Its income from conversions in a year; null where none is recorded, never nought instead. */
  readonly conversionIncome: Maybe<ConversionIncome>;
  /** 某年作为卖方的交易额。 Its turnover as seller in a year. */
  readonly turnover: Turnover;
  /** 成果事实，供政策资格判断。 Facts for eligibility. */
  readonly achievementFacts: InstitutionAchievementFacts;
};


/** 机构：本子图补充其供需、合同、成果与转化。 An institution, with its demands, supplies, contracts, achievements and conversions. */
export type InstitutionDemandsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DemandFilter>;
  orderBy?: InputMaybe<DemandOrder>;
};


/** 机构：本子图补充其供需、合同、成果与转化。 An institution, with its demands, supplies, contracts, achievements and conversions. */
export type InstitutionSuppliesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SupplyItemFilter>;
  orderBy?: InputMaybe<SupplyItemOrder>;
};


/** 机构：本子图补充其供需、合同、成果与转化。 An institution, with its demands, supplies, contracts, achievements and conversions. */
export type InstitutionContractsAsSellerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TechContractFilter>;
  orderBy?: InputMaybe<TechContractOrder>;
};


/** 机构：本子图补充其供需、合同、成果与转化。 An institution, with its demands, supplies, contracts, achievements and conversions. */
export type InstitutionContractsAsBuyerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TechContractFilter>;
  orderBy?: InputMaybe<TechContractOrder>;
};


/** 机构：本子图补充其供需、合同、成果与转化。 An institution, with its demands, supplies, contracts, achievements and conversions. */
export type InstitutionContractsAsIntermediaryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TechContractFilter>;
  orderBy?: InputMaybe<TechContractOrder>;
};


/** 机构：本子图补充其供需、合同、成果与转化。 An institution, with its demands, supplies, contracts, achievements and conversions. */
export type InstitutionContractSummaryArgs = {
  year: Scalars['Year']['input'];
  role: ContractRole;
};


/** 机构：本子图补充其供需、合同、成果与转化。 An institution, with its demands, supplies, contracts, achievements and conversions. */
export type InstitutionAchievementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AchievementFilter>;
  orderBy?: InputMaybe<AchievementOrder>;
};


/** 机构：本子图补充其供需、合同、成果与转化。 An institution, with its demands, supplies, contracts, achievements and conversions. */
export type InstitutionConversionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ConversionFilter>;
  orderBy?: InputMaybe<ConversionOrder>;
};


/** 机构：本子图补充其供需、合同、成果与转化。 An institution, with its demands, supplies, contracts, achievements and conversions. */
export type InstitutionRightsPoliciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<RightsPolicyFilter>;
  orderBy?: InputMaybe<RightsPolicyOrder>;
};


/** 机构：本子图补充其供需、合同、成果与转化。 An institution, with its demands, supplies, contracts, achievements and conversions. */
export type InstitutionConversionIncomeArgs = {
  year: Scalars['Year']['input'];
};


/** 机构：本子图补充其供需、合同、成果与转化。 An institution, with its demands, supplies, contracts, achievements and conversions. */
export type InstitutionTurnoverArgs = {
  year: Scalars['Year']['input'];
};

/** 地区：本子图补充其交易额与转化。 A region, with its turnover and conversions. */
export type Region = {
  /** 行政区划代码。 Administrative division code. */
  readonly code: Scalars['RegionCode']['output'];
  /** 某年的技术市场交易额，含下级地区。 Technology-market turnover in a year, regions below included. */
  readonly turnover: RegionTurnover;
  /** 在本地区的成果转化，含下级地区。 Conversions here, regions below included. */
  readonly conversions: ConversionConnection;
};


/** 地区：本子图补充其交易额与转化。 A region, with its turnover and conversions. */
export type RegionTurnoverArgs = {
  year: Scalars['Year']['input'];
};


/** 地区：本子图补充其交易额与转化。 A region, with its turnover and conversions. */
export type RegionConversionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ConversionFilter>;
  orderBy?: InputMaybe<ConversionOrder>;
};

/** 园区：本子图补充其成果转化。 A park, with its conversions. */
export type Park = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 园区内的成果转化。 Conversions in the park. */
  readonly conversions: ConversionConnection;
};


/** 园区：本子图补充其成果转化。 A park, with its conversions. */
export type ParkConversionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ConversionFilter>;
  orderBy?: InputMaybe<ConversionOrder>;
};

/** 产业链：本子图补充其需求、匹配与交易额。 An industry chain, with its demands, matches and turnover. */
export type IndustryChain = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 链上企业的公开需求，一项只计一次（AR-17）。 Public demands of its firms, each counted once. */
  readonly demands: DemandConnection;
  /** 链上公开需求的匹配。 Matches of its public demands. */
  readonly matches: MatchConnection;
  /** 某年的技术合同交易额。 Turnover of its contracts in a year. */
  readonly turnover: Turnover;
};


/** 产业链：本子图补充其需求、匹配与交易额。 An industry chain, with its demands, matches and turnover. */
export type IndustryChainDemandsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DemandFilter>;
  orderBy?: InputMaybe<DemandOrder>;
};


/** 产业链：本子图补充其需求、匹配与交易额。 An industry chain, with its demands, matches and turnover. */
export type IndustryChainMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MatchFilter>;
  orderBy?: InputMaybe<MatchOrder>;
};


/** 产业链：本子图补充其需求、匹配与交易额。 An industry chain, with its demands, matches and turnover. */
export type IndustryChainTurnoverArgs = {
  year: Scalars['Year']['input'];
};

/** 学科：本子图补充其成果。 A discipline, with its achievements. */
export type Discipline = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 已发布的成果。 Its published achievements. */
  readonly achievements: AchievementConnection;
};


/** 学科：本子图补充其成果。 A discipline, with its achievements. */
export type DisciplineAchievementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AchievementFilter>;
  orderBy?: InputMaybe<AchievementOrder>;
};

/** 人才：本子图补充其发明、使用权、技术股份与携带转化。 A person, with inventions, rights of use, technology shares and conversions brought. */
export type Talent = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 作为发明人的已发布成果。 Published achievements invented. */
  readonly inventions: AchievementConnection;
  /** 获授的使用权。 Rights of use granted. */
  readonly useRights: ReadonlyArray<UseRightGrant>;
  /** 持有的技术股份；只列有权查看的。 Technology shares held; only what you may see. */
  readonly shares: ReadonlyArray<TechnologyShare>;
  /** 从成果转化中的个人收益；只列有权查看的。 What the person gets of conversions; only what you may see. */
  readonly benefitShares: ReadonlyArray<PersonalBenefitShare>;
  /** 携带成果的转化。 Conversions of achievements that the person brought. */
  readonly conversionsAsCarrier: ConversionConnection;
};


/** 人才：本子图补充其发明、使用权、技术股份与携带转化。 A person, with inventions, rights of use, technology shares and conversions brought. */
export type TalentInventionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AchievementFilter>;
  orderBy?: InputMaybe<AchievementOrder>;
};


/** 人才：本子图补充其发明、使用权、技术股份与携带转化。 A person, with inventions, rights of use, technology shares and conversions brought. */
export type TalentConversionsAsCarrierArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ConversionFilter>;
  orderBy?: InputMaybe<ConversionOrder>;
};

/** 团队：本子图补充其成果。 A team, with its achievements. */
export type Team = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 已发布的成果。 Its published achievements. */
  readonly achievements: AchievementConnection;
};


/** 团队：本子图补充其成果。 A team, with its achievements. */
export type TeamAchievementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AchievementFilter>;
  orderBy?: InputMaybe<AchievementOrder>;
};

/** 博士进企业：本子图补充其技术合同。 A doctor's placement, with its contracts. */
export type DoctorPlacement = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 为其签订的技术合同，含科研启动费。 Contracts signed for it, start-up payments included. */
  readonly contracts: TechContractConnection;
};


/** 博士进企业：本子图补充其技术合同。 A doctor's placement, with its contracts. */
export type DoctorPlacementContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TechContractFilter>;
  orderBy?: InputMaybe<TechContractOrder>;
};

/** 项目：本子图补充其产出、合同、成果、奖项与来源需求。 A project, with its outputs, contracts, achievements, awards and source demand. */
export type Project = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 来源需求，由项目子图登记。 The demand it answers, as projects records it. */
  readonly demand: Maybe<Demand>;
  /** 来源需求的详情；无或不公开为空。 The demand it answers in detail; null when there is none or it is not public. */
  readonly sourceDemand: Maybe<Demand>;
  /** 科研产出。 Its outputs. */
  readonly outputs: ResearchOutputConnection;
  /** 技术合同。 Its contracts. */
  readonly contracts: TechContractConnection;
  /** 已发布的成果。 Its published achievements. */
  readonly achievements: AchievementConnection;
  /** 所获奖项。 Awards won by what came of it. */
  readonly awards: ReadonlyArray<Award>;
};


/** 项目：本子图补充其产出、合同、成果、奖项与来源需求。 A project, with its outputs, contracts, achievements, awards and source demand. */
export type ProjectOutputsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ResearchOutputFilter>;
  orderBy?: InputMaybe<ResearchOutputOrder>;
};


/** 项目：本子图补充其产出、合同、成果、奖项与来源需求。 A project, with its outputs, contracts, achievements, awards and source demand. */
export type ProjectContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TechContractFilter>;
  orderBy?: InputMaybe<TechContractOrder>;
};


/** 项目：本子图补充其产出、合同、成果、奖项与来源需求。 A project, with its outputs, contracts, achievements, awards and source demand. */
export type ProjectAchievementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AchievementFilter>;
  orderBy?: InputMaybe<AchievementOrder>;
};

/** 榜单：本子图补充由其签订的合同。 A challenge, with the contracts that came of it. */
export type Challenge = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 由其签订的合同，多份取最近签订的；无则为空。 The contract that came of it, the latest signed where there are several; null when none did. */
  readonly resultingContract: Maybe<TechContract>;
  /** 由其签订的全部合同，赛马制可有多份。 All contracts that came of it; a horse race may have several. */
  readonly resultingContracts: ReadonlyArray<TechContract>;
};

/** 平台：本子图补充其成果与转化。 A platform, with its achievements and conversions. */
export type Platform = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 在其上完成的已发布成果。 Published achievements made on it. */
  readonly achievements: AchievementConnection;
  /** 由其促成的成果转化。 Conversions it brought about. */
  readonly conversions: ConversionConnection;
};


/** 平台：本子图补充其成果与转化。 A platform, with its achievements and conversions. */
export type PlatformAchievementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AchievementFilter>;
  orderBy?: InputMaybe<AchievementOrder>;
};


/** 平台：本子图补充其成果与转化。 A platform, with its achievements and conversions. */
export type PlatformConversionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ConversionFilter>;
  orderBy?: InputMaybe<ConversionOrder>;
};

/** 技术需求列表：按键集游标分页。 A page of Demand records, by keyset cursor. */
export type DemandConnection = {
  /** 本页的技术需求。 The records of this page. */
  readonly nodes: ReadonlyArray<Demand>;
  /** 本页的技术需求及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<DemandEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: DemandFacets;
};

/** 技术需求列表的一条边。 One record of a page. */
export type DemandEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 技术需求。 The record. */
  readonly node: Demand;
};

/** 技术需求的排序；相同时以标识为序。 How to order Demand records; the id breaks ties. */
export type DemandOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: DemandOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 供给列表：按键集游标分页。 A page of SupplyItem records, by keyset cursor. */
export type SupplyItemConnection = {
  /** 本页的供给。 The records of this page. */
  readonly nodes: ReadonlyArray<SupplyItem>;
  /** 本页的供给及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<SupplyItemEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: SupplyItemFacets;
};

/** 供给列表的一条边。 One record of a page. */
export type SupplyItemEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 供给。 The record. */
  readonly node: SupplyItem;
};

/** 供给的排序；相同时以标识为序。 How to order SupplyItem records; the id breaks ties. */
export type SupplyItemOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: SupplyItemOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 匹配列表：按键集游标分页。 A page of Match records, by keyset cursor. */
export type MatchConnection = {
  /** 本页的匹配。 The records of this page. */
  readonly nodes: ReadonlyArray<Match>;
  /** 本页的匹配及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<MatchEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: MatchFacets;
};

/** 匹配列表的一条边。 One record of a page. */
export type MatchEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 匹配。 The record. */
  readonly node: Match;
};

/** 匹配的排序；相同时以标识为序。 How to order Match records; the id breaks ties. */
export type MatchOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: MatchOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 难题案例列表：按键集游标分页。 A page of SolvedCase records, by keyset cursor. */
export type SolvedCaseConnection = {
  /** 本页的难题案例。 The records of this page. */
  readonly nodes: ReadonlyArray<SolvedCase>;
  /** 本页的难题案例及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<SolvedCaseEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 难题案例列表的一条边。 One record of a page. */
export type SolvedCaseEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 难题案例。 The record. */
  readonly node: SolvedCase;
};

/** 难题案例的排序；相同时以标识为序。 How to order SolvedCase records; the id breaks ties. */
export type SolvedCaseOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: SolvedCaseOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 成果列表：按键集游标分页。 A page of Achievement records, by keyset cursor. */
export type AchievementConnection = {
  /** 本页的成果。 The records of this page. */
  readonly nodes: ReadonlyArray<Achievement>;
  /** 本页的成果及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<AchievementEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: AchievementFacets;
};

/** 成果列表的一条边。 One record of a page. */
export type AchievementEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 成果。 The record. */
  readonly node: Achievement;
};

/** 成果的排序；相同时以标识为序。 How to order Achievement records; the id breaks ties. */
export type AchievementOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: AchievementOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 科研产出列表：按键集游标分页。 A page of ResearchOutput records, by keyset cursor. */
export type ResearchOutputConnection = {
  /** 本页的科研产出。 The records of this page. */
  readonly nodes: ReadonlyArray<ResearchOutput>;
  /** 本页的科研产出及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ResearchOutputEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ResearchOutputFacets;
};

/** 科研产出列表的一条边。 One record of a page. */
export type ResearchOutputEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 科研产出。 The record. */
  readonly node: ResearchOutput;
};

/** 科研产出的排序；相同时以标识为序。 How to order ResearchOutput records; the id breaks ties. */
export type ResearchOutputOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ResearchOutputOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 奖项列表：按键集游标分页。 A page of Award records, by keyset cursor. */
export type AwardConnection = {
  /** 本页的奖项。 The records of this page. */
  readonly nodes: ReadonlyArray<Award>;
  /** 本页的奖项及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<AwardEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: AwardFacets;
};

/** 奖项列表的一条边。 One record of a page. */
export type AwardEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 奖项。 The record. */
  readonly node: Award;
};

/** 奖项的排序；相同时以标识为序。 How to order Award records; the id breaks ties. */
export type AwardOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: AwardOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 中试列表：按键集游标分页。 A page of PilotTest records, by keyset cursor. */
export type PilotTestConnection = {
  /** 本页的中试。 The records of this page. */
  readonly nodes: ReadonlyArray<PilotTest>;
  /** 本页的中试及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<PilotTestEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: PilotTestFacets;
};

/** 中试列表的一条边。 One record of a page. */
export type PilotTestEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 中试。 The record. */
  readonly node: PilotTest;
};

/** 中试的排序；相同时以标识为序。 How to order PilotTest records; the id breaks ties. */
export type PilotTestOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: PilotTestOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 技术合同列表：按键集游标分页。 A page of TechContract records, by keyset cursor. */
export type TechContractConnection = {
  /** 本页的技术合同。 The records of this page. */
  readonly nodes: ReadonlyArray<TechContract>;
  /** 本页的技术合同及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<TechContractEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: TechContractFacets;
};

/** 技术合同列表的一条边。 One record of a page. */
export type TechContractEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 技术合同。 The record. */
  readonly node: TechContract;
};

/** 技术合同的排序；相同时以标识为序。 How to order TechContract records; the id breaks ties. */
export type TechContractOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: TechContractOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 挂牌列表：按键集游标分页。 A page of Listing records, by keyset cursor. */
export type ListingConnection = {
  /** 本页的挂牌。 The records of this page. */
  readonly nodes: ReadonlyArray<Listing>;
  /** 本页的挂牌及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ListingEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ListingFacets;
};

/** 挂牌列表的一条边。 One record of a page. */
export type ListingEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 挂牌。 The record. */
  readonly node: Listing;
};

/** 挂牌的排序；相同时以标识为序。 How to order Listing records; the id breaks ties. */
export type ListingOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ListingOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 成果转化列表：按键集游标分页。 A page of Conversion records, by keyset cursor. */
export type ConversionConnection = {
  /** 本页的成果转化。 The records of this page. */
  readonly nodes: ReadonlyArray<Conversion>;
  /** 本页的成果转化及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ConversionEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ConversionFacets;
};

/** 成果转化列表的一条边。 One record of a page. */
export type ConversionEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 成果转化。 The record. */
  readonly node: Conversion;
};

/** 成果转化的排序；相同时以标识为序。 How to order Conversion records; the id breaks ties. */
export type ConversionOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ConversionOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 产业化项目列表：按键集游标分页。 A page of IndustrialisationProject records, by keyset cursor. */
export type IndustrialisationProjectConnection = {
  /** 本页的产业化项目。 The records of this page. */
  readonly nodes: ReadonlyArray<IndustrialisationProject>;
  /** 本页的产业化项目及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<IndustrialisationProjectEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: IndustrialisationProjectFacets;
};

/** 产业化项目列表的一条边。 One record of a page. */
export type IndustrialisationProjectEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 产业化项目。 The record. */
  readonly node: IndustrialisationProject;
};

/** 产业化项目的排序；相同时以标识为序。 How to order IndustrialisationProject records; the id breaks ties. */
export type IndustrialisationProjectOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: IndustrialisationProjectOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 使用权授予列表：按键集游标分页。 A page of UseRightGrant records, by keyset cursor. */
export type UseRightGrantConnection = {
  /** 本页的使用权授予。 The records of this page. */
  readonly nodes: ReadonlyArray<UseRightGrant>;
  /** 本页的使用权授予及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<UseRightGrantEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: UseRightGrantFacets;
};

/** 使用权授予列表的一条边。 One record of a page. */
export type UseRightGrantEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 使用权授予。 The record. */
  readonly node: UseRightGrant;
};

/** 使用权授予的排序；相同时以标识为序。 How to order UseRightGrant records; the id breaks ties. */
export type UseRightGrantOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: UseRightGrantOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 权益制度列表：按键集游标分页。 A page of RightsPolicy records, by keyset cursor. */
export type RightsPolicyConnection = {
  /** 本页的权益制度。 The records of this page. */
  readonly nodes: ReadonlyArray<RightsPolicy>;
  /** 本页的权益制度及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<RightsPolicyEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 权益制度列表的一条边。 One record of a page. */
export type RightsPolicyEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 权益制度。 The record. */
  readonly node: RightsPolicy;
};

/** 权益制度的排序；相同时以标识为序。 How to order RightsPolicy records; the id breaks ties. */
export type RightsPolicyOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: RightsPolicyOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 按 DemandStatus 的计数。 A count by DemandStatus. */
export type DemandStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<DemandStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TechnologyKind 的计数。 A count by TechnologyKind. */
export type TechnologyKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TechnologyKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 SupplyKind 的计数。 A count by SupplyKind. */
export type SupplyKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<SupplyKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 MatchResult 的计数。 A count by MatchResult. */
export type MatchResultFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<MatchResult>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 AchievementStage 的计数。 A count by AchievementStage. */
export type AchievementStageFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<AchievementStage>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 AchievementRightState 的计数。 A count by AchievementRightState. */
export type AchievementRightStateFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<AchievementRightState>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ResearchOutputKind 的计数。 A count by ResearchOutputKind. */
export type ResearchOutputKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ResearchOutputKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 AwardKind 的计数。 A count by AwardKind. */
export type AwardKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<AwardKind>;
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

/** 按 PilotResult 的计数。 A count by PilotResult. */
export type PilotResultFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<PilotResult>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TechContractType 的计数。 A count by TechContractType. */
export type TechContractTypeFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TechContractType>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TechContractStatus 的计数。 A count by TechContractStatus. */
export type TechContractStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TechContractStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ListingKind 的计数。 A count by ListingKind. */
export type ListingKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ListingKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ListingStatus 的计数。 A count by ListingStatus. */
export type ListingStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ListingStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ConversionMethod 的计数。 A count by ConversionMethod. */
export type ConversionMethodFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ConversionMethod>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ConversionStatus 的计数。 A count by ConversionStatus. */
export type ConversionStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ConversionStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 IndustrialisationPhase 的计数。 A count by IndustrialisationPhase. */
export type IndustrialisationPhaseFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<IndustrialisationPhase>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 UseRightStatus 的计数。 A count by UseRightStatus. */
export type UseRightStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<UseRightStatus>;
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
  Demand: Demand;
  SupplyItem: SupplyItem;
  Match: Match;
  SolvedCase: SolvedCase;
  Achievement: Achievement;
  ResearchOutput: ResearchOutput;
  Award: Award;
  PilotTest: PilotTest;
  TechContract: TechContract;
  Listing: Listing;
  Conversion: Conversion;
  IndustrialisationProject: IndustrialisationProject;
  UseRightGrant: UseRightGrant;
  RightsPolicy: RightsPolicy;
  TechnologyShare: TechnologyShare;
  Institution: Institution;
  Region: Region;
  Park: Park;
  IndustryChain: IndustryChain;
  Discipline: Discipline;
  Talent: Talent;
  Team: Team;
  DoctorPlacement: DoctorPlacement;
  Project: Project;
  Challenge: Challenge;
  Platform: Platform;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Demand:
    ( { __typename: 'Demand' }
    & GraphQLRecursivePick<FederationTypes['Demand'], {"id":true}> );
  SupplyItem:
    ( { __typename: 'SupplyItem' }
    & GraphQLRecursivePick<FederationTypes['SupplyItem'], {"id":true}> );
  Match:
    ( { __typename: 'Match' }
    & GraphQLRecursivePick<FederationTypes['Match'], {"id":true}> );
  SolvedCase:
    ( { __typename: 'SolvedCase' }
    & GraphQLRecursivePick<FederationTypes['SolvedCase'], {"id":true}> );
  Achievement:
    ( { __typename: 'Achievement' }
    & GraphQLRecursivePick<FederationTypes['Achievement'], {"id":true}> );
  ResearchOutput:
    ( { __typename: 'ResearchOutput' }
    & GraphQLRecursivePick<FederationTypes['ResearchOutput'], {"id":true}> );
  Award:
    ( { __typename: 'Award' }
    & GraphQLRecursivePick<FederationTypes['Award'], {"id":true}> );
  PilotTest:
    ( { __typename: 'PilotTest' }
    & GraphQLRecursivePick<FederationTypes['PilotTest'], {"id":true}> );
  TechContract:
    ( { __typename: 'TechContract' }
    & ( GraphQLRecursivePick<FederationTypes['TechContract'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['TechContract'], {"registrationNo":true}> ) );
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"id":true}> );
  Conversion:
    ( { __typename: 'Conversion' }
    & GraphQLRecursivePick<FederationTypes['Conversion'], {"id":true}> );
  IndustrialisationProject:
    ( { __typename: 'IndustrialisationProject' }
    & GraphQLRecursivePick<FederationTypes['IndustrialisationProject'], {"id":true}> );
  UseRightGrant:
    ( { __typename: 'UseRightGrant' }
    & GraphQLRecursivePick<FederationTypes['UseRightGrant'], {"id":true}> );
  RightsPolicy:
    ( { __typename: 'RightsPolicy' }
    & GraphQLRecursivePick<FederationTypes['RightsPolicy'], {"id":true}> );
  TechnologyShare:
    ( { __typename: 'TechnologyShare' }
    & GraphQLRecursivePick<FederationTypes['TechnologyShare'], {"id":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Park:
    ( { __typename: 'Park' }
    & GraphQLRecursivePick<FederationTypes['Park'], {"id":true}> );
  IndustryChain:
    ( { __typename: 'IndustryChain' }
    & GraphQLRecursivePick<FederationTypes['IndustryChain'], {"id":true}> );
  Discipline:
    ( { __typename: 'Discipline' }
    & GraphQLRecursivePick<FederationTypes['Discipline'], {"id":true}> );
  Talent:
    ( { __typename: 'Talent' }
    & GraphQLRecursivePick<FederationTypes['Talent'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  DoctorPlacement:
    ( { __typename: 'DoctorPlacement' }
    & GraphQLRecursivePick<FederationTypes['DoctorPlacement'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Project'], {"demand":{"id":true}}> ) );
  Challenge:
    ( { __typename: 'Challenge' }
    & GraphQLRecursivePick<FederationTypes['Challenge'], {"id":true}> );
  Platform:
    ( { __typename: 'Platform' }
    & GraphQLRecursivePick<FederationTypes['Platform'], {"id":true}> );
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Demand: ResolverTypeWrapper<DemandRow>;
  DemandFilter: DemandFilter;
  DemandOrderField: DemandOrderField;
  DemandFacets: ResolverTypeWrapper<object>;
  DemandStatus: DemandStatus;
  SupplyItem: ResolverTypeWrapper<SupplyItemRow>;
  SupplyItemFilter: SupplyItemFilter;
  SupplyItemOrderField: SupplyItemOrderField;
  SupplyItemFacets: ResolverTypeWrapper<object>;
  SupplyKind: SupplyKind;
  Match: ResolverTypeWrapper<MatchRow>;
  MatchFilter: MatchFilter;
  MatchOrderField: MatchOrderField;
  MatchFacets: ResolverTypeWrapper<object>;
  MatchResult: MatchResult;
  SolvedCase: ResolverTypeWrapper<SolvedCaseRow>;
  SolvedCaseFilter: SolvedCaseFilter;
  SolvedCaseOrderField: SolvedCaseOrderField;
  Achievement: ResolverTypeWrapper<AchievementRow>;
  AchievementOwner: ResolverTypeWrapper<AchievementOwnerRow>;
  AchievementInventor: ResolverTypeWrapper<AchievementInventorRow>;
  AchievementStageEntry: ResolverTypeWrapper<AchievementStageEntryRow>;
  AchievementAppraisal: ResolverTypeWrapper<AchievementAppraisal>;
  AchievementFilter: AchievementFilter;
  AchievementOrderField: AchievementOrderField;
  AchievementFacets: ResolverTypeWrapper<object>;
  AchievementStage: AchievementStage;
  AchievementRightState: AchievementRightState;
  ResearchOutput: ResolverTypeWrapper<ResearchOutputRow>;
  ResearchOutputFilter: ResearchOutputFilter;
  ResearchOutputOrderField: ResearchOutputOrderField;
  ResearchOutputFacets: ResolverTypeWrapper<object>;
  ResearchOutputKind: ResearchOutputKind;
  Award: ResolverTypeWrapper<AwardRow>;
  AwardFilter: AwardFilter;
  AwardOrderField: AwardOrderField;
  AwardFacets: ResolverTypeWrapper<object>;
  AwardKind: AwardKind;
  AwardGrade: AwardGrade;
  PilotTest: ResolverTypeWrapper<PilotTestRow>;
  PilotTestFilter: PilotTestFilter;
  PilotTestOrderField: PilotTestOrderField;
  PilotTestFacets: ResolverTypeWrapper<object>;
  PilotResult: PilotResult;
  TechContract: ResolverTypeWrapper<TechContractRow>;
  TechContractEffect: ResolverTypeWrapper<TechContractEffect>;
  TechContractFilter: TechContractFilter;
  TechContractOrderField: TechContractOrderField;
  TechContractFacets: ResolverTypeWrapper<object>;
  TechContractType: TechContractType;
  EffectKind: EffectKind;
  ContractRole: ContractRole;
  ContractSummary: ResolverTypeWrapper<ContractSummaryRow>;
  Turnover: ResolverTypeWrapper<TurnoverRow>;
  TurnoverOfType: ResolverTypeWrapper<TurnoverOfTypeRow>;
  RegionTurnover: ResolverTypeWrapper<RegionTurnoverRow>;
  Listing: ResolverTypeWrapper<ListingRow>;
  AuctionBid: ResolverTypeWrapper<AuctionBidRow>;
  ListingFilter: ListingFilter;
  ListingOrderField: ListingOrderField;
  ListingFacets: ResolverTypeWrapper<object>;
  ListingKind: ListingKind;
  ListingStatus: ListingStatus;
  Conversion: ResolverTypeWrapper<ConversionRow>;
  BenefitShare: ResolverTypeWrapper<BenefitShareRow>;
  PersonalBenefitShare: ResolverTypeWrapper<PersonalBenefitShareRow>;
  ConversionFilter: ConversionFilter;
  ConversionOrderField: ConversionOrderField;
  ConversionFacets: ResolverTypeWrapper<object>;
  ConversionMethod: ConversionMethod;
  ConversionStatus: ConversionStatus;
  IndustrialisationProject: ResolverTypeWrapper<IndustrialisationProjectRow>;
  IndustrialisationProjectFilter: IndustrialisationProjectFilter;
  IndustrialisationProjectOrderField: IndustrialisationProjectOrderField;
  IndustrialisationProjectFacets: ResolverTypeWrapper<object>;
  IndustrialisationPhase: IndustrialisationPhase;
  UseRightGrant: ResolverTypeWrapper<UseRightGrantRow>;
  UseRightGrantFilter: UseRightGrantFilter;
  UseRightGrantOrderField: UseRightGrantOrderField;
  UseRightGrantFacets: ResolverTypeWrapper<object>;
  UseRightStatus: UseRightStatus;
  RightsPolicy: ResolverTypeWrapper<RightsPolicyRow>;
  RightsPolicyFilter: RightsPolicyFilter;
  RightsPolicyOrderField: RightsPolicyOrderField;
  TechnologyShare: ResolverTypeWrapper<TechnologyShareRow>;
  ConversionIncome: ResolverTypeWrapper<ConversionIncomeRow>;
  InstitutionAchievementFacts: ResolverTypeWrapper<InstitutionAchievementFactsRow>;
  Institution: ResolverTypeWrapper<{ readonly id: string }>;
  Region: ResolverTypeWrapper<{ readonly code: string }>;
  Park: ResolverTypeWrapper<{ readonly id: string }>;
  IndustryChain: ResolverTypeWrapper<{ readonly id: string }>;
  Discipline: ResolverTypeWrapper<{ readonly id: string }>;
  Talent: ResolverTypeWrapper<{ readonly id: string }>;
  Team: ResolverTypeWrapper<{ readonly id: string }>;
  DoctorPlacement: ResolverTypeWrapper<{ readonly id: string }>;
  Project: ResolverTypeWrapper<ProjectRow>;
  Challenge: ResolverTypeWrapper<{ readonly id: string }>;
  Platform: ResolverTypeWrapper<{ readonly id: string }>;
  DemandConnection: ResolverTypeWrapper<AnyConnection>;
  DemandEdge: ResolverTypeWrapper<object>;
  DemandOrder: DemandOrder;
  SupplyItemConnection: ResolverTypeWrapper<AnyConnection>;
  SupplyItemEdge: ResolverTypeWrapper<object>;
  SupplyItemOrder: SupplyItemOrder;
  MatchConnection: ResolverTypeWrapper<AnyConnection>;
  MatchEdge: ResolverTypeWrapper<object>;
  MatchOrder: MatchOrder;
  SolvedCaseConnection: ResolverTypeWrapper<AnyConnection>;
  SolvedCaseEdge: ResolverTypeWrapper<object>;
  SolvedCaseOrder: SolvedCaseOrder;
  AchievementConnection: ResolverTypeWrapper<AnyConnection>;
  AchievementEdge: ResolverTypeWrapper<object>;
  AchievementOrder: AchievementOrder;
  ResearchOutputConnection: ResolverTypeWrapper<AnyConnection>;
  ResearchOutputEdge: ResolverTypeWrapper<object>;
  ResearchOutputOrder: ResearchOutputOrder;
  AwardConnection: ResolverTypeWrapper<AnyConnection>;
  AwardEdge: ResolverTypeWrapper<object>;
  AwardOrder: AwardOrder;
  PilotTestConnection: ResolverTypeWrapper<AnyConnection>;
  PilotTestEdge: ResolverTypeWrapper<object>;
  PilotTestOrder: PilotTestOrder;
  TechContractConnection: ResolverTypeWrapper<AnyConnection>;
  TechContractEdge: ResolverTypeWrapper<object>;
  TechContractOrder: TechContractOrder;
  ListingConnection: ResolverTypeWrapper<AnyConnection>;
  ListingEdge: ResolverTypeWrapper<object>;
  ListingOrder: ListingOrder;
  ConversionConnection: ResolverTypeWrapper<AnyConnection>;
  ConversionEdge: ResolverTypeWrapper<object>;
  ConversionOrder: ConversionOrder;
  IndustrialisationProjectConnection: ResolverTypeWrapper<AnyConnection>;
  IndustrialisationProjectEdge: ResolverTypeWrapper<object>;
  IndustrialisationProjectOrder: IndustrialisationProjectOrder;
  UseRightGrantConnection: ResolverTypeWrapper<AnyConnection>;
  UseRightGrantEdge: ResolverTypeWrapper<object>;
  UseRightGrantOrder: UseRightGrantOrder;
  RightsPolicyConnection: ResolverTypeWrapper<AnyConnection>;
  RightsPolicyEdge: ResolverTypeWrapper<object>;
  RightsPolicyOrder: RightsPolicyOrder;
  DemandStatusFacet: ResolverTypeWrapper<object>;
  TechnologyKindFacet: ResolverTypeWrapper<object>;
  SupplyKindFacet: ResolverTypeWrapper<object>;
  MatchResultFacet: ResolverTypeWrapper<object>;
  AchievementStageFacet: ResolverTypeWrapper<object>;
  AchievementRightStateFacet: ResolverTypeWrapper<object>;
  ResearchOutputKindFacet: ResolverTypeWrapper<object>;
  AwardKindFacet: ResolverTypeWrapper<object>;
  LevelFacet: ResolverTypeWrapper<object>;
  PilotResultFacet: ResolverTypeWrapper<object>;
  TechContractTypeFacet: ResolverTypeWrapper<object>;
  TechContractStatusFacet: ResolverTypeWrapper<object>;
  ListingKindFacet: ResolverTypeWrapper<object>;
  ListingStatusFacet: ResolverTypeWrapper<object>;
  ConversionMethodFacet: ResolverTypeWrapper<object>;
  ConversionStatusFacet: ResolverTypeWrapper<object>;
  IndustrialisationPhaseFacet: ResolverTypeWrapper<object>;
  UseRightStatusFacet: ResolverTypeWrapper<object>;
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
  Mutation: Record<PropertyKey, never>;
  Demand: DemandRow;
  DemandFilter: DemandFilter;
  DemandFacets: object;
  SupplyItem: SupplyItemRow;
  SupplyItemFilter: SupplyItemFilter;
  SupplyItemFacets: object;
  Match: MatchRow;
  MatchFilter: MatchFilter;
  MatchFacets: object;
  SolvedCase: SolvedCaseRow;
  SolvedCaseFilter: SolvedCaseFilter;
  Achievement: AchievementRow;
  AchievementOwner: AchievementOwnerRow;
  AchievementInventor: AchievementInventorRow;
  AchievementStageEntry: AchievementStageEntryRow;
  AchievementAppraisal: AchievementAppraisal;
  AchievementFilter: AchievementFilter;
  AchievementFacets: object;
  ResearchOutput: ResearchOutputRow;
  ResearchOutputFilter: ResearchOutputFilter;
  ResearchOutputFacets: object;
  Award: AwardRow;
  AwardFilter: AwardFilter;
  AwardFacets: object;
  PilotTest: PilotTestRow;
  PilotTestFilter: PilotTestFilter;
  PilotTestFacets: object;
  TechContract: TechContractRow;
  TechContractEffect: TechContractEffect;
  TechContractFilter: TechContractFilter;
  TechContractFacets: object;
  ContractSummary: ContractSummaryRow;
  Turnover: TurnoverRow;
  TurnoverOfType: TurnoverOfTypeRow;
  RegionTurnover: RegionTurnoverRow;
  Listing: ListingRow;
  AuctionBid: AuctionBidRow;
  ListingFilter: ListingFilter;
  ListingFacets: object;
  Conversion: ConversionRow;
  BenefitShare: BenefitShareRow;
  PersonalBenefitShare: PersonalBenefitShareRow;
  ConversionFilter: ConversionFilter;
  ConversionFacets: object;
  IndustrialisationProject: IndustrialisationProjectRow;
  IndustrialisationProjectFilter: IndustrialisationProjectFilter;
  IndustrialisationProjectFacets: object;
  UseRightGrant: UseRightGrantRow;
  UseRightGrantFilter: UseRightGrantFilter;
  UseRightGrantFacets: object;
  RightsPolicy: RightsPolicyRow;
  RightsPolicyFilter: RightsPolicyFilter;
  TechnologyShare: TechnologyShareRow;
  ConversionIncome: ConversionIncomeRow;
  InstitutionAchievementFacts: InstitutionAchievementFactsRow;
  Institution: { readonly id: string };
  Region: { readonly code: string };
  Park: { readonly id: string };
  IndustryChain: { readonly id: string };
  Discipline: { readonly id: string };
  Talent: { readonly id: string };
  Team: { readonly id: string };
  DoctorPlacement: { readonly id: string };
  Project: ProjectRow;
  Challenge: { readonly id: string };
  Platform: { readonly id: string };
  DemandConnection: AnyConnection;
  DemandEdge: object;
  DemandOrder: DemandOrder;
  SupplyItemConnection: AnyConnection;
  SupplyItemEdge: object;
  SupplyItemOrder: SupplyItemOrder;
  MatchConnection: AnyConnection;
  MatchEdge: object;
  MatchOrder: MatchOrder;
  SolvedCaseConnection: AnyConnection;
  SolvedCaseEdge: object;
  SolvedCaseOrder: SolvedCaseOrder;
  AchievementConnection: AnyConnection;
  AchievementEdge: object;
  AchievementOrder: AchievementOrder;
  ResearchOutputConnection: AnyConnection;
  ResearchOutputEdge: object;
  ResearchOutputOrder: ResearchOutputOrder;
  AwardConnection: AnyConnection;
  AwardEdge: object;
  AwardOrder: AwardOrder;
  PilotTestConnection: AnyConnection;
  PilotTestEdge: object;
  PilotTestOrder: PilotTestOrder;
  TechContractConnection: AnyConnection;
  TechContractEdge: object;
  TechContractOrder: TechContractOrder;
  ListingConnection: AnyConnection;
  ListingEdge: object;
  ListingOrder: ListingOrder;
  ConversionConnection: AnyConnection;
  ConversionEdge: object;
  ConversionOrder: ConversionOrder;
  IndustrialisationProjectConnection: AnyConnection;
  IndustrialisationProjectEdge: object;
  IndustrialisationProjectOrder: IndustrialisationProjectOrder;
  UseRightGrantConnection: AnyConnection;
  UseRightGrantEdge: object;
  UseRightGrantOrder: UseRightGrantOrder;
  RightsPolicyConnection: AnyConnection;
  RightsPolicyEdge: object;
  RightsPolicyOrder: RightsPolicyOrder;
  DemandStatusFacet: object;
  TechnologyKindFacet: object;
  SupplyKindFacet: object;
  MatchResultFacet: object;
  AchievementStageFacet: object;
  AchievementRightStateFacet: object;
  ResearchOutputKindFacet: object;
  AwardKindFacet: object;
  LevelFacet: object;
  PilotResultFacet: object;
  TechContractTypeFacet: object;
  TechContractStatusFacet: object;
  ListingKindFacet: object;
  ListingStatusFacet: object;
  ConversionMethodFacet: object;
  ConversionStatusFacet: object;
  IndustrialisationPhaseFacet: object;
  UseRightStatusFacet: object;
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
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType, RequireFields<QueryDemandArgs, 'id'>>;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, Partial<QueryDemandsArgs>>;
  supplyItem?: Resolver<Maybe<ResolversTypes['SupplyItem']>, ParentType, ContextType, RequireFields<QuerySupplyItemArgs, 'id'>>;
  supplyItems?: Resolver<ResolversTypes['SupplyItemConnection'], ParentType, ContextType, Partial<QuerySupplyItemsArgs>>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, Partial<QueryMatchesArgs>>;
  solvedCases?: Resolver<ResolversTypes['SolvedCaseConnection'], ParentType, ContextType, Partial<QuerySolvedCasesArgs>>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType, RequireFields<QueryAchievementArgs, 'id'>>;
  achievements?: Resolver<ResolversTypes['AchievementConnection'], ParentType, ContextType, Partial<QueryAchievementsArgs>>;
  researchOutputs?: Resolver<ResolversTypes['ResearchOutputConnection'], ParentType, ContextType, Partial<QueryResearchOutputsArgs>>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, Partial<QueryAwardsArgs>>;
  pilotTests?: Resolver<ResolversTypes['PilotTestConnection'], ParentType, ContextType, Partial<QueryPilotTestsArgs>>;
  techContract?: Resolver<Maybe<ResolversTypes['TechContract']>, ParentType, ContextType, RequireFields<QueryTechContractArgs, 'id'>>;
  techContractByRegistration?: Resolver<Maybe<ResolversTypes['TechContract']>, ParentType, ContextType, RequireFields<QueryTechContractByRegistrationArgs, 'registrationNo'>>;
  techContracts?: Resolver<ResolversTypes['TechContractConnection'], ParentType, ContextType, Partial<QueryTechContractsArgs>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<QueryListingsArgs>>;
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType, RequireFields<QueryConversionArgs, 'id'>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<QueryConversionsArgs>>;
  industrialisationProjects?: Resolver<ResolversTypes['IndustrialisationProjectConnection'], ParentType, ContextType, Partial<QueryIndustrialisationProjectsArgs>>;
  useRightGrants?: Resolver<ResolversTypes['UseRightGrantConnection'], ParentType, ContextType, Partial<QueryUseRightGrantsArgs>>;
  rightsPolicies?: Resolver<ResolversTypes['RightsPolicyConnection'], ParentType, ContextType, Partial<QueryRightsPoliciesArgs>>;
  achievementsPersonalData?: Resolver<ReadonlyArray<ResolversTypes['PersonalRecord']>, ParentType, ContextType, RequireFields<QueryAchievementsPersonalDataArgs, 'talentId'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  achievementsErasePersonalData?: Resolver<ResolversTypes['ErasePersonalDataPayload'], ParentType, ContextType, RequireFields<MutationAchievementsErasePersonalDataArgs, 'input'>>;
};

export type DemandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand'], FederationReferenceType extends FederationReferenceTypes['Demand'] = FederationReferenceTypes['Demand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Demand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  technologyKind?: Resolver<Maybe<ResolversTypes['TechnologyKind']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstResponseOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  isCivilMilitary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DemandStatus'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['TechContract']>, ParentType, ContextType>;
  solvedCases?: Resolver<ReadonlyArray<ResolversTypes['SolvedCase']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DemandFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemandFacets'] = ResolversParentTypes['DemandFacets']> = {
  status?: Resolver<ReadonlyArray<ResolversTypes['DemandStatusFacet']>, ParentType, ContextType>;
  technologyKind?: Resolver<ReadonlyArray<ResolversTypes['TechnologyKindFacet']>, ParentType, ContextType>;
  chainId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  cityCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type SupplyItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyItem'] = ResolversParentTypes['SupplyItem'], FederationReferenceType extends FederationReferenceTypes['SupplyItem'] = FederationReferenceTypes['SupplyItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplyItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupplyKind'], ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type SupplyItemFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyItemFacets'] = ResolversParentTypes['SupplyItemFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['SupplyKindFacet']>, ParentType, ContextType>;
  cityCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type MatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match'], FederationReferenceType extends FederationReferenceTypes['Match'] = FederationReferenceTypes['Match']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Match']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['SupplyItem']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  matchedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['MatchResult'], ParentType, ContextType>;
};

export type MatchFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchFacets'] = ResolversParentTypes['MatchFacets']> = {
  result?: Resolver<ReadonlyArray<ResolversTypes['MatchResultFacet']>, ParentType, ContextType>;
};

export type SolvedCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SolvedCase'] = ResolversParentTypes['SolvedCase'], FederationReferenceType extends FederationReferenceTypes['SolvedCase'] = FederationReferenceTypes['SolvedCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SolvedCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institute?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  problemZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  solvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AchievementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement'], FederationReferenceType extends FederationReferenceTypes['Achievement'] = FederationReferenceTypes['Achievement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Achievement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AchievementStage'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['AchievementStageEntry']>, ParentType, ContextType>;
  rightState?: Resolver<ResolversTypes['AchievementRightState'], ParentType, ContextType>;
  isServiceInvention?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOriginal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownIp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isImportant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMajor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['AchievementOwner']>, ParentType, ContextType>;
  inventors?: Resolver<ReadonlyArray<ResolversTypes['AchievementInventor']>, ParentType, ContextType>;
  sourceProject?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['Discipline']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  appraisal?: Resolver<Maybe<ResolversTypes['AchievementAppraisal']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['ResearchOutput']>, ParentType, ContextType>;
  conversions?: Resolver<ReadonlyArray<ResolversTypes['Conversion']>, ParentType, ContextType>;
  isConvertedLocally?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  pilotTests?: Resolver<ReadonlyArray<ResolversTypes['PilotTest']>, ParentType, ContextType>;
  useRights?: Resolver<ReadonlyArray<ResolversTypes['UseRightGrant']>, ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AchievementOwnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AchievementOwner'] = ResolversParentTypes['AchievementOwner']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharePct?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type AchievementInventorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AchievementInventor'] = ResolversParentTypes['AchievementInventor']> = {
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AchievementStageEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AchievementStageEntry'] = ResolversParentTypes['AchievementStageEntry']> = {
  stage?: Resolver<ResolversTypes['AchievementStage'], ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AchievementAppraisalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AchievementAppraisal'] = ResolversParentTypes['AchievementAppraisal']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AchievementFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AchievementFacets'] = ResolversParentTypes['AchievementFacets']> = {
  stage?: Resolver<ReadonlyArray<ResolversTypes['AchievementStageFacet']>, ParentType, ContextType>;
  rightState?: Resolver<ReadonlyArray<ResolversTypes['AchievementRightStateFacet']>, ParentType, ContextType>;
  disciplineId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  cityCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type ResearchOutputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResearchOutput'] = ResolversParentTypes['ResearchOutput'], FederationReferenceType extends FederationReferenceTypes['ResearchOutput'] = FederationReferenceTypes['ResearchOutput']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResearchOutput']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResearchOutputKind'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  no?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grantedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  hasOwnershipAgreement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownershipAgreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ResearchOutputFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResearchOutputFacets'] = ResolversParentTypes['ResearchOutputFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['ResearchOutputKindFacet']>, ParentType, ContextType>;
};

export type AwardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award'], FederationReferenceType extends FederationReferenceTypes['Award'] = FederationReferenceTypes['Award']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Award']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AwardKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['AwardGrade']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type AwardFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardFacets'] = ResolversParentTypes['AwardFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['AwardKindFacet']>, ParentType, ContextType>;
  level?: Resolver<ReadonlyArray<ResolversTypes['LevelFacet']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
};

export type PilotTestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PilotTest'] = ResolversParentTypes['PilotTest'], FederationReferenceType extends FederationReferenceTypes['PilotTest'] = FederationReferenceTypes['PilotTest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PilotTest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['PilotResult'], ParentType, ContextType>;
  dataZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PilotTestFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PilotTestFacets'] = ResolversParentTypes['PilotTestFacets']> = {
  result?: Resolver<ReadonlyArray<ResolversTypes['PilotResultFacet']>, ParentType, ContextType>;
};

export type TechContractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechContract'] = ResolversParentTypes['TechContract'], FederationReferenceType extends FederationReferenceTypes['TechContract'] = FederationReferenceTypes['TechContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TechContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registrationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TechContractType'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  intermediary?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  technologyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  technologyPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  termsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TechContractStatus'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['TechContractEffect']>, ParentType, ContextType>;
  effectValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isStartupPayment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sellerRegion?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  buyerRegion?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['DoctorPlacement']>, ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TechContractEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechContractEffect'] = ResolversParentTypes['TechContractEffect']> = {
  confirmedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EffectKind'], ParentType, ContextType>;
};

export type TechContractFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechContractFacets'] = ResolversParentTypes['TechContractFacets']> = {
  type?: Resolver<ReadonlyArray<ResolversTypes['TechContractTypeFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['TechContractStatusFacet']>, ParentType, ContextType>;
  chainId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  cityCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  isStartupPayment?: Resolver<ReadonlyArray<ResolversTypes['BooleanFacet']>, ParentType, ContextType>;
};

export type ContractSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContractSummary'] = ResolversParentTypes['ContractSummary']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type TurnoverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Turnover'] = ResolversParentTypes['Turnover']> = {
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  startupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startupAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amountWithoutStartup?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['TurnoverOfType']>, ParentType, ContextType>;
};

export type TurnoverOfTypeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TurnoverOfType'] = ResolversParentTypes['TurnoverOfType']> = {
  type?: Resolver<ResolversTypes['TechContractType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type RegionTurnoverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionTurnover'] = ResolversParentTypes['RegionTurnover']> = {
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  atSeller?: Resolver<ResolversTypes['Turnover'], ParentType, ContextType>;
  atBuyer?: Resolver<ResolversTypes['Turnover'], ParentType, ContextType>;
};

export type ListingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ListingKind'], ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  askPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reservePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  auctionBids?: Resolver<ReadonlyArray<ResolversTypes['AuctionBid']>, ParentType, ContextType>;
  openFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType>;
  winner?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  finalPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type AuctionBidResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuctionBid'] = ResolversParentTypes['AuctionBid']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bidder?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ListingFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListingFacets'] = ResolversParentTypes['ListingFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['ListingKindFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['ListingStatusFacet']>, ParentType, ContextType>;
};

export type ConversionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conversion'] = ResolversParentTypes['Conversion'], FederationReferenceType extends FederationReferenceTypes['Conversion'] = FederationReferenceTypes['Conversion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Conversion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ConversionMethod'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  isFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConversionStatus'], ParentType, ContextType>;
  benefitShares?: Resolver<ReadonlyArray<ResolversTypes['BenefitShare']>, ParentType, ContextType>;
  personalShares?: Resolver<ReadonlyArray<ResolversTypes['PersonalBenefitShare']>, ParentType, ContextType>;
  industrialisationProjects?: Resolver<ReadonlyArray<ResolversTypes['IndustrialisationProject']>, ParentType, ContextType>;
  pilotTests?: Resolver<ReadonlyArray<ResolversTypes['PilotTest']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BenefitShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BenefitShare'] = ResolversParentTypes['BenefitShare']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  sharePct?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PersonalBenefitShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonalBenefitShare'] = ResolversParentTypes['PersonalBenefitShare']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conversion?: Resolver<ResolversTypes['Conversion'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
  sharePct?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ConversionFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionFacets'] = ResolversParentTypes['ConversionFacets']> = {
  method?: Resolver<ReadonlyArray<ResolversTypes['ConversionMethodFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['ConversionStatusFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  parkId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type IndustrialisationProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustrialisationProject'] = ResolversParentTypes['IndustrialisationProject'], FederationReferenceType extends FederationReferenceTypes['IndustrialisationProject'] = FederationReferenceTypes['IndustrialisationProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndustrialisationProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conversion?: Resolver<ResolversTypes['Conversion'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['IndustrialisationPhase'], ParentType, ContextType>;
  patent?: Resolver<Maybe<ResolversTypes['ResearchOutput']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inProductionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type IndustrialisationProjectFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustrialisationProjectFacets'] = ResolversParentTypes['IndustrialisationProjectFacets']> = {
  phase?: Resolver<ReadonlyArray<ResolversTypes['IndustrialisationPhaseFacet']>, ParentType, ContextType>;
};

export type UseRightGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UseRightGrant'] = ResolversParentTypes['UseRightGrant'], FederationReferenceType extends FederationReferenceTypes['UseRightGrant'] = FederationReferenceTypes['UseRightGrant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UseRightGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isLongEnough?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UseRightStatus'], ParentType, ContextType>;
};

export type UseRightGrantFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UseRightGrantFacets'] = ResolversParentTypes['UseRightGrantFacets']> = {
  status?: Resolver<ReadonlyArray<ResolversTypes['UseRightStatusFacet']>, ParentType, ContextType>;
};

export type RightsPolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RightsPolicy'] = ResolversParentTypes['RightsPolicy'], FederationReferenceType extends FederationReferenceTypes['RightsPolicy'] = FederationReferenceTypes['RightsPolicy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RightsPolicy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  disposalZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  benefitZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDiligenceZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TechnologyShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechnologyShare'] = ResolversParentTypes['TechnologyShare'], FederationReferenceType extends FederationReferenceTypes['TechnologyShare'] = FederationReferenceTypes['TechnologyShare']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TechnologyShare']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ConversionIncomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionIncome'] = ResolversParentTypes['ConversionIncome']> = {
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  retained?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isFullyRetained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InstitutionAchievementFactsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionAchievementFacts'] = ResolversParentTypes['InstitutionAchievementFacts']> = {
  registeredContractsAsBuyer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveContractsAsBuyer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  localAchievementPurchases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredContractsAsSeller?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveContractsAsSeller?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pilotConversions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conversionsUnderConstruction?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriedConversions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openDemands?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keyCoreDemandsMatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nationalOrProvincialAwards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, Partial<InstitutionDemandsArgs>>;
  supplies?: Resolver<ResolversTypes['SupplyItemConnection'], ParentType, ContextType, Partial<InstitutionSuppliesArgs>>;
  contractsAsSeller?: Resolver<ResolversTypes['TechContractConnection'], ParentType, ContextType, Partial<InstitutionContractsAsSellerArgs>>;
  contractsAsBuyer?: Resolver<ResolversTypes['TechContractConnection'], ParentType, ContextType, Partial<InstitutionContractsAsBuyerArgs>>;
  contractsAsIntermediary?: Resolver<ResolversTypes['TechContractConnection'], ParentType, ContextType, Partial<InstitutionContractsAsIntermediaryArgs>>;
  contractSummary?: Resolver<ResolversTypes['ContractSummary'], ParentType, ContextType, RequireFields<InstitutionContractSummaryArgs, 'year' | 'role'>>;
  achievements?: Resolver<ResolversTypes['AchievementConnection'], ParentType, ContextType, Partial<InstitutionAchievementsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<InstitutionConversionsArgs>>;
  rightsPolicies?: Resolver<ResolversTypes['RightsPolicyConnection'], ParentType, ContextType, Partial<InstitutionRightsPoliciesArgs>>;
  conversionIncome?: Resolver<Maybe<ResolversTypes['ConversionIncome']>, ParentType, ContextType, RequireFields<InstitutionConversionIncomeArgs, 'year'>>;
  turnover?: Resolver<ResolversTypes['Turnover'], ParentType, ContextType, RequireFields<InstitutionTurnoverArgs, 'year'>>;
  achievementFacts?: Resolver<ResolversTypes['InstitutionAchievementFacts'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  turnover?: Resolver<ResolversTypes['RegionTurnover'], ParentType, ContextType, RequireFields<RegionTurnoverArgs, 'year'>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<RegionConversionsArgs>>;
};

export type ParkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park'], FederationReferenceType extends FederationReferenceTypes['Park'] = FederationReferenceTypes['Park']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Park']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<ParkConversionsArgs>>;
};

export type IndustryChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryChain'] = ResolversParentTypes['IndustryChain'], FederationReferenceType extends FederationReferenceTypes['IndustryChain'] = FederationReferenceTypes['IndustryChain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndustryChain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demands?: Resolver<ResolversTypes['DemandConnection'], ParentType, ContextType, Partial<IndustryChainDemandsArgs>>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, Partial<IndustryChainMatchesArgs>>;
  turnover?: Resolver<ResolversTypes['Turnover'], ParentType, ContextType, RequireFields<IndustryChainTurnoverArgs, 'year'>>;
};

export type DisciplineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Discipline'] = ResolversParentTypes['Discipline'], FederationReferenceType extends FederationReferenceTypes['Discipline'] = FederationReferenceTypes['Discipline']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Discipline']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  achievements?: Resolver<ResolversTypes['AchievementConnection'], ParentType, ContextType, Partial<DisciplineAchievementsArgs>>;
};

export type TalentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Talent'] = ResolversParentTypes['Talent'], FederationReferenceType extends FederationReferenceTypes['Talent'] = FederationReferenceTypes['Talent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Talent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inventions?: Resolver<ResolversTypes['AchievementConnection'], ParentType, ContextType, Partial<TalentInventionsArgs>>;
  useRights?: Resolver<ReadonlyArray<ResolversTypes['UseRightGrant']>, ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['TechnologyShare']>, ParentType, ContextType>;
  benefitShares?: Resolver<ReadonlyArray<ResolversTypes['PersonalBenefitShare']>, ParentType, ContextType>;
  conversionsAsCarrier?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<TalentConversionsAsCarrierArgs>>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  achievements?: Resolver<ResolversTypes['AchievementConnection'], ParentType, ContextType, Partial<TeamAchievementsArgs>>;
};

export type DoctorPlacementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorPlacement'] = ResolversParentTypes['DoctorPlacement'], FederationReferenceType extends FederationReferenceTypes['DoctorPlacement'] = FederationReferenceTypes['DoctorPlacement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DoctorPlacement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contracts?: Resolver<ResolversTypes['TechContractConnection'], ParentType, ContextType, Partial<DoctorPlacementContractsArgs>>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceDemand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['ResearchOutputConnection'], ParentType, ContextType, Partial<ProjectOutputsArgs>>;
  contracts?: Resolver<ResolversTypes['TechContractConnection'], ParentType, ContextType, Partial<ProjectContractsArgs>>;
  achievements?: Resolver<ResolversTypes['AchievementConnection'], ParentType, ContextType, Partial<ProjectAchievementsArgs>>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge'], FederationReferenceType extends FederationReferenceTypes['Challenge'] = FederationReferenceTypes['Challenge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Challenge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resultingContract?: Resolver<Maybe<ResolversTypes['TechContract']>, ParentType, ContextType>;
  resultingContracts?: Resolver<ReadonlyArray<ResolversTypes['TechContract']>, ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform'], FederationReferenceType extends FederationReferenceTypes['Platform'] = FederationReferenceTypes['Platform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Platform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  achievements?: Resolver<ResolversTypes['AchievementConnection'], ParentType, ContextType, Partial<PlatformAchievementsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<PlatformConversionsArgs>>;
};

export type DemandConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemandConnection'] = ResolversParentTypes['DemandConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Demand']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DemandEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['DemandFacets'], ParentType, ContextType>;
};

export type DemandEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemandEdge'] = ResolversParentTypes['DemandEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Demand'], ParentType, ContextType>;
};

export type SupplyItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyItemConnection'] = ResolversParentTypes['SupplyItemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupplyItem']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplyItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SupplyItemFacets'], ParentType, ContextType>;
};

export type SupplyItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyItemEdge'] = ResolversParentTypes['SupplyItemEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyItem'], ParentType, ContextType>;
};

export type MatchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['MatchFacets'], ParentType, ContextType>;
};

export type MatchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchEdge'] = ResolversParentTypes['MatchEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type SolvedCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SolvedCaseConnection'] = ResolversParentTypes['SolvedCaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SolvedCase']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SolvedCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SolvedCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SolvedCaseEdge'] = ResolversParentTypes['SolvedCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SolvedCase'], ParentType, ContextType>;
};

export type AchievementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AchievementConnection'] = ResolversParentTypes['AchievementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Achievement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AchievementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['AchievementFacets'], ParentType, ContextType>;
};

export type AchievementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AchievementEdge'] = ResolversParentTypes['AchievementEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType>;
};

export type ResearchOutputConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResearchOutputConnection'] = ResolversParentTypes['ResearchOutputConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResearchOutput']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResearchOutputEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ResearchOutputFacets'], ParentType, ContextType>;
};

export type ResearchOutputEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResearchOutputEdge'] = ResolversParentTypes['ResearchOutputEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResearchOutput'], ParentType, ContextType>;
};

export type AwardConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardConnection'] = ResolversParentTypes['AwardConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AwardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['AwardFacets'], ParentType, ContextType>;
};

export type AwardEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardEdge'] = ResolversParentTypes['AwardEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
};

export type PilotTestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PilotTestConnection'] = ResolversParentTypes['PilotTestConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PilotTest']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PilotTestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PilotTestFacets'], ParentType, ContextType>;
};

export type PilotTestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PilotTestEdge'] = ResolversParentTypes['PilotTestEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PilotTest'], ParentType, ContextType>;
};

export type TechContractConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechContractConnection'] = ResolversParentTypes['TechContractConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TechContract']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TechContractEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TechContractFacets'], ParentType, ContextType>;
};

export type TechContractEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechContractEdge'] = ResolversParentTypes['TechContractEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TechContract'], ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ListingFacets'], ParentType, ContextType>;
};

export type ListingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListingEdge'] = ResolversParentTypes['ListingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
};

export type ConversionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionConnection'] = ResolversParentTypes['ConversionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conversion']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConversionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ConversionFacets'], ParentType, ContextType>;
};

export type ConversionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionEdge'] = ResolversParentTypes['ConversionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conversion'], ParentType, ContextType>;
};

export type IndustrialisationProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustrialisationProjectConnection'] = ResolversParentTypes['IndustrialisationProjectConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndustrialisationProject']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndustrialisationProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['IndustrialisationProjectFacets'], ParentType, ContextType>;
};

export type IndustrialisationProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustrialisationProjectEdge'] = ResolversParentTypes['IndustrialisationProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndustrialisationProject'], ParentType, ContextType>;
};

export type UseRightGrantConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UseRightGrantConnection'] = ResolversParentTypes['UseRightGrantConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UseRightGrant']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['UseRightGrantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['UseRightGrantFacets'], ParentType, ContextType>;
};

export type UseRightGrantEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UseRightGrantEdge'] = ResolversParentTypes['UseRightGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UseRightGrant'], ParentType, ContextType>;
};

export type RightsPolicyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RightsPolicyConnection'] = ResolversParentTypes['RightsPolicyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RightsPolicy']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RightsPolicyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RightsPolicyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RightsPolicyEdge'] = ResolversParentTypes['RightsPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RightsPolicy'], ParentType, ContextType>;
};

export type DemandStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemandStatusFacet'] = ResolversParentTypes['DemandStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['DemandStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnologyKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechnologyKindFacet'] = ResolversParentTypes['TechnologyKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TechnologyKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyKindFacet'] = ResolversParentTypes['SupplyKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['SupplyKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchResultFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchResultFacet'] = ResolversParentTypes['MatchResultFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['MatchResult']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AchievementStageFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AchievementStageFacet'] = ResolversParentTypes['AchievementStageFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['AchievementStage']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AchievementRightStateFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AchievementRightStateFacet'] = ResolversParentTypes['AchievementRightStateFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['AchievementRightState']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResearchOutputKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResearchOutputKindFacet'] = ResolversParentTypes['ResearchOutputKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ResearchOutputKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AwardKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AwardKindFacet'] = ResolversParentTypes['AwardKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['AwardKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelFacet'] = ResolversParentTypes['LevelFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PilotResultFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PilotResultFacet'] = ResolversParentTypes['PilotResultFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['PilotResult']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechContractTypeFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechContractTypeFacet'] = ResolversParentTypes['TechContractTypeFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TechContractType']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechContractStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechContractStatusFacet'] = ResolversParentTypes['TechContractStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TechContractStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListingKindFacet'] = ResolversParentTypes['ListingKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ListingKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListingStatusFacet'] = ResolversParentTypes['ListingStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ListingStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversionMethodFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionMethodFacet'] = ResolversParentTypes['ConversionMethodFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ConversionMethod']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversionStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionStatusFacet'] = ResolversParentTypes['ConversionStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ConversionStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustrialisationPhaseFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustrialisationPhaseFacet'] = ResolversParentTypes['IndustrialisationPhaseFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['IndustrialisationPhase']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UseRightStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UseRightStatusFacet'] = ResolversParentTypes['UseRightStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['UseRightStatus']>, ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  DemandFacets?: DemandFacetsResolvers<ContextType>;
  SupplyItem?: SupplyItemResolvers<ContextType>;
  SupplyItemFacets?: SupplyItemFacetsResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchFacets?: MatchFacetsResolvers<ContextType>;
  SolvedCase?: SolvedCaseResolvers<ContextType>;
  Achievement?: AchievementResolvers<ContextType>;
  AchievementOwner?: AchievementOwnerResolvers<ContextType>;
  AchievementInventor?: AchievementInventorResolvers<ContextType>;
  AchievementStageEntry?: AchievementStageEntryResolvers<ContextType>;
  AchievementAppraisal?: AchievementAppraisalResolvers<ContextType>;
  AchievementFacets?: AchievementFacetsResolvers<ContextType>;
  ResearchOutput?: ResearchOutputResolvers<ContextType>;
  ResearchOutputFacets?: ResearchOutputFacetsResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  AwardFacets?: AwardFacetsResolvers<ContextType>;
  PilotTest?: PilotTestResolvers<ContextType>;
  PilotTestFacets?: PilotTestFacetsResolvers<ContextType>;
  TechContract?: TechContractResolvers<ContextType>;
  TechContractEffect?: TechContractEffectResolvers<ContextType>;
  TechContractFacets?: TechContractFacetsResolvers<ContextType>;
  ContractSummary?: ContractSummaryResolvers<ContextType>;
  Turnover?: TurnoverResolvers<ContextType>;
  TurnoverOfType?: TurnoverOfTypeResolvers<ContextType>;
  RegionTurnover?: RegionTurnoverResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  AuctionBid?: AuctionBidResolvers<ContextType>;
  ListingFacets?: ListingFacetsResolvers<ContextType>;
  Conversion?: ConversionResolvers<ContextType>;
  BenefitShare?: BenefitShareResolvers<ContextType>;
  PersonalBenefitShare?: PersonalBenefitShareResolvers<ContextType>;
  ConversionFacets?: ConversionFacetsResolvers<ContextType>;
  IndustrialisationProject?: IndustrialisationProjectResolvers<ContextType>;
  IndustrialisationProjectFacets?: IndustrialisationProjectFacetsResolvers<ContextType>;
  UseRightGrant?: UseRightGrantResolvers<ContextType>;
  UseRightGrantFacets?: UseRightGrantFacetsResolvers<ContextType>;
  RightsPolicy?: RightsPolicyResolvers<ContextType>;
  TechnologyShare?: TechnologyShareResolvers<ContextType>;
  ConversionIncome?: ConversionIncomeResolvers<ContextType>;
  InstitutionAchievementFacts?: InstitutionAchievementFactsResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  IndustryChain?: IndustryChainResolvers<ContextType>;
  Discipline?: DisciplineResolvers<ContextType>;
  Talent?: TalentResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  DoctorPlacement?: DoctorPlacementResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  DemandConnection?: DemandConnectionResolvers<ContextType>;
  DemandEdge?: DemandEdgeResolvers<ContextType>;
  SupplyItemConnection?: SupplyItemConnectionResolvers<ContextType>;
  SupplyItemEdge?: SupplyItemEdgeResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchEdge?: MatchEdgeResolvers<ContextType>;
  SolvedCaseConnection?: SolvedCaseConnectionResolvers<ContextType>;
  SolvedCaseEdge?: SolvedCaseEdgeResolvers<ContextType>;
  AchievementConnection?: AchievementConnectionResolvers<ContextType>;
  AchievementEdge?: AchievementEdgeResolvers<ContextType>;
  ResearchOutputConnection?: ResearchOutputConnectionResolvers<ContextType>;
  ResearchOutputEdge?: ResearchOutputEdgeResolvers<ContextType>;
  AwardConnection?: AwardConnectionResolvers<ContextType>;
  AwardEdge?: AwardEdgeResolvers<ContextType>;
  PilotTestConnection?: PilotTestConnectionResolvers<ContextType>;
  PilotTestEdge?: PilotTestEdgeResolvers<ContextType>;
  TechContractConnection?: TechContractConnectionResolvers<ContextType>;
  TechContractEdge?: TechContractEdgeResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  ConversionConnection?: ConversionConnectionResolvers<ContextType>;
  ConversionEdge?: ConversionEdgeResolvers<ContextType>;
  IndustrialisationProjectConnection?: IndustrialisationProjectConnectionResolvers<ContextType>;
  IndustrialisationProjectEdge?: IndustrialisationProjectEdgeResolvers<ContextType>;
  UseRightGrantConnection?: UseRightGrantConnectionResolvers<ContextType>;
  UseRightGrantEdge?: UseRightGrantEdgeResolvers<ContextType>;
  RightsPolicyConnection?: RightsPolicyConnectionResolvers<ContextType>;
  RightsPolicyEdge?: RightsPolicyEdgeResolvers<ContextType>;
  DemandStatusFacet?: DemandStatusFacetResolvers<ContextType>;
  TechnologyKindFacet?: TechnologyKindFacetResolvers<ContextType>;
  SupplyKindFacet?: SupplyKindFacetResolvers<ContextType>;
  MatchResultFacet?: MatchResultFacetResolvers<ContextType>;
  AchievementStageFacet?: AchievementStageFacetResolvers<ContextType>;
  AchievementRightStateFacet?: AchievementRightStateFacetResolvers<ContextType>;
  ResearchOutputKindFacet?: ResearchOutputKindFacetResolvers<ContextType>;
  AwardKindFacet?: AwardKindFacetResolvers<ContextType>;
  LevelFacet?: LevelFacetResolvers<ContextType>;
  PilotResultFacet?: PilotResultFacetResolvers<ContextType>;
  TechContractTypeFacet?: TechContractTypeFacetResolvers<ContextType>;
  TechContractStatusFacet?: TechContractStatusFacetResolvers<ContextType>;
  ListingKindFacet?: ListingKindFacetResolvers<ContextType>;
  ListingStatusFacet?: ListingStatusFacetResolvers<ContextType>;
  ConversionMethodFacet?: ConversionMethodFacetResolvers<ContextType>;
  ConversionStatusFacet?: ConversionStatusFacetResolvers<ContextType>;
  IndustrialisationPhaseFacet?: IndustrialisationPhaseFacetResolvers<ContextType>;
  UseRightStatusFacet?: UseRightStatusFacetResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
};
