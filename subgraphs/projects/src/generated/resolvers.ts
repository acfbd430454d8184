// Generated from schema.graphql by `npm run codegen`; do not edit.
/* oxlint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Project as ProjectRow, ProjectParticipation as ProjectParticipationRow, ProjectMember as ProjectMemberRow, ProjectMilestone as ProjectMilestoneRow, MutualRecognition as MutualRecognitionRow } from '../project/project.entity.ts';
import type { ProjectCall as ProjectCallRow, CallTopic as CallTopicRow, ProjectApplication as ProjectApplicationRow, ProjectApplicant as ProjectApplicantRow } from '../call/project-call.entity.ts';
import type { Challenge as ChallengeRow, Bid as BidRow, BidMilestone as BidMilestoneRow, Scenario as ScenarioRow } from '../challenge/challenge.entity.ts';
import type { Platform as PlatformRow, PlatformFounder as PlatformFounderRow, PlatformAssessment as PlatformAssessmentRow, AgreedGoal as AgreedGoalRow, InstituteReport as InstituteReportRow, MakerspaceReport as MakerspaceReportRow, IncubatedFirm as IncubatedFirmRow } from '../platform/platform.entity.ts';
import type { PlatformCount as PlatformCountRow } from '../platform/platform.queries.ts';
import type { Instrument as InstrumentRow, SharingRecord as SharingRecordRow } from '../instrument/instrument.entity.ts';
import type { ConstructionProject as ConstructionProjectRow, ConstructionComponent as ConstructionComponentRow, ConstructionReport as ConstructionReportRow } from '../construction/construction-project.entity.ts';
import type { InstitutionProjectFacts as InstitutionProjectFactsRow } from '../institution/institution-facts.queries.ts';
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
  /** 按标识取项目；不存在或无权查看为空。 One project by id; null when there is none or you may not see it. */
  readonly project: Maybe<Project>;
  /** 按项目编号取项目；不存在或无权查看为空。 One project by its number; null when there is none or you may not see it. */
  readonly projectByNumber: Maybe<Project>;
  /** 项目列表；企业自主研发和未立项的只向有关单位和履职部门列出。 Projects; firms' own R&D and projects that are not approved only for those concerned and the offices in charge. */
  readonly projects: ProjectConnection;
  /** 按标识取申报指南；不存在为空。 One project call by id; null when there is none. */
  readonly projectCall: Maybe<ProjectCall>;
  /** 申报指南列表。 Project calls. */
  readonly projectCalls: ProjectCallConnection;
  /** 项目申报列表；未立项的只向申报单位、评审专家和科技部门列出。 Applications for projects; those not approved only for the applicants, the panel and the science and technology bureau. */
  readonly projectApplications: ProjectApplicationConnection;
  /** 按标识取榜单；不存在或无权查看草稿为空。 One challenge by id; null when there is none or it is a draft that you may not see. */
  readonly challenge: Maybe<Challenge>;
  /** 榜单列表；草稿只向发榜单位和科技部门列出。 Challenges; drafts only for their posters and the science and technology bureau. */
  readonly challenges: ChallengeConnection;
  /** 按标识取应用场景；不存在或无权查看为空。 One scenario by id; null when there is none or it is not on the list and you may not see it. */
  readonly scenario: Maybe<Scenario>;
  /** 应用场景清单；未入清单的只向提出单位和科技部门列出。 Scenarios on the public list; others only for their owners and the science and technology bureau. */
  readonly scenarios: ScenarioConnection;
  /** 按标识取平台；不存在为空。 One platform by id; null when there is none. */
  readonly platform: Maybe<Platform>;
  /** 平台列表。 Platforms. */
  readonly platforms: PlatformConnection;
  /** 众创空间报表列表（SY-05e）。 Reports of makerspaces. */
  readonly makerspaceReports: MakerspaceReportConnection;
  /** 按标识取仪器；不存在为空。 One instrument by id; null when there is none. */
  readonly instrument: Maybe<Instrument>;
  /** 仪器列表。 Instruments. */
  readonly instruments: InstrumentConnection;
  /** 仪器共享记录列表。 Records of instrument sharing. */
  readonly sharingRecords: SharingRecordConnection;
  /** 按标识取建设项目；不存在为空。 One construction project by id; null when there is none. */
  readonly constructionProject: Maybe<ConstructionProject>;
  /** 建设项目列表。 Construction projects. */
  readonly constructionProjects: ConstructionProjectConnection;
  /** 项目子图持有的某人的全部记录（个人信息保护法第四十五条），供本人和说明理由的人才办；日志只列条数与起止。 Everything held here on a person (Personal Information Protection Law §45), for the person and, with a reason, the talent office; of the logs their number and time. */
  readonly projectsPersonalData: ReadonlyArray<PersonalRecord>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectByNumberArgs = {
  projectNo: Scalars['String']['input'];
};


export type QueryProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};


export type QueryProjectCallArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectCallsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectCallFilter>;
  orderBy?: InputMaybe<ProjectCallOrder>;
};


export type QueryProjectApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectApplicationFilter>;
  orderBy?: InputMaybe<ProjectApplicationOrder>;
};


export type QueryChallengeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChallengesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ChallengeFilter>;
  orderBy?: InputMaybe<ChallengeOrder>;
};


export type QueryScenarioArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScenariosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ScenarioFilter>;
  orderBy?: InputMaybe<ScenarioOrder>;
};


export type QueryPlatformArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlatformsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PlatformFilter>;
  orderBy?: InputMaybe<PlatformOrder>;
};


export type QueryMakerspaceReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MakerspaceReportFilter>;
  orderBy?: InputMaybe<MakerspaceReportOrder>;
};


export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  orderBy?: InputMaybe<InstrumentOrder>;
};


export type QuerySharingRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SharingRecordFilter>;
  orderBy?: InputMaybe<SharingRecordOrder>;
};


export type QueryConstructionProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConstructionProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ConstructionProjectFilter>;
  orderBy?: InputMaybe<ConstructionProjectOrder>;
};


export type QueryProjectsPersonalDataArgs = {
  talentId: Scalars['ID']['input'];
};

export type Mutation = {
  /** 删除项目子图中的个人数据，依法保留的逐条列出；供本人和说明理由的人才办。 Deletes a person's data here and lists what the law keeps; for the person and, with a reason, the talent office. */
  readonly projectsErasePersonalData: ErasePersonalDataPayload;
};


export type MutationProjectsErasePersonalDataArgs = {
  input: ErasePersonalDataInput;
};

/** 项目：科技项目，自申报至后评价。 A science and technology project, from application to evaluation. */
export type Project = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 项目编号，唯一。 Project number, unique. */
  readonly projectNo: Scalars['String']['output'];
  /** 中文名称。 Title in Chinese. */
  readonly titleZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Title in English; null when not recorded. */
  readonly titleEn: Maybe<Scalars['String']['output']>;
  /** 项目类型。 Its kind. */
  readonly kind: ProjectKind;
  /** 立项级别。 The level that approves it. */
  readonly level: Level;
  /** 所属计划；未登记为空。 The programme it belongs to; null when not recorded. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** 是否重点科技创新项目，由立项部门认定（XT-19b）。 Whether it is a key innovation project, set by the approving bureau. */
  readonly isKey: Scalars['Boolean']['output'];
  /** 技术类别；未登记为空。 Kind of technology; null when not recorded. */
  readonly technologyKind: Maybe<TechnologyKind>;
  /** 组织方式。 How it came about. */
  readonly mechanism: ProjectMechanism;
  /** 企业出题项目所处步骤（SM-EPOSED，BS-29b）；其他项目为空。 Step of an enterprise-posed project; null for others. */
  readonly enterprisePosedStage: Maybe<EnterprisePosedStage>;
  /** 状态（SM-PROJ）。 Its state. */
  readonly status: ProjectStatus;
  /** 立项日期；未立项为空。 When approved; null before. */
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  /** 立项年份；未立项为空。 Year of approval; null before. */
  readonly approvalYear: Maybe<Scalars['Year']['output']>;
  /** 开始日期；未定为空。 First day; null while not set. */
  readonly startOn: Maybe<Scalars['Date']['output']>;
  /** 结束日期；未定为空。 Last day; null while not set. */
  readonly endOn: Maybe<Scalars['Date']['output']>;
  /** 验收；未验收为空。 Its acceptance; null before. */
  readonly acceptance: Maybe<ProjectAcceptance>;
  /** 参与单位，牵头单位在前。 Participating institutions, the lead first. */
  readonly participants: ReadonlyArray<ProjectParticipation>;
  /** 牵头单位；未登记为空。 The lead institution; null when not recorded. */
  readonly lead: Maybe<Institution>;
  /** 项目成员。 Its members. */
  readonly members: ReadonlyArray<ProjectMember>;
  /** 里程碑，按期限。 Its milestones by due day. */
  readonly milestones: ReadonlyArray<ProjectMilestone>;
  /** 互认：各部门对联合研究项目的认定（BS-18a）。 Recognitions by departments. */
  readonly recognitions: ReadonlyArray<MutualRecognition>;
  /** 是否联合项目：参与单位至少含一家高校院所和一家企业，由参与单位算出（AR-07）。 Whether it is joint: at least one university or institute and one enterprise take part; computed. */
  readonly isJoint: Scalars['Boolean']['output'];
  /** 联合方式，由参与单位算出；单方项目为空（AR-07、A-41）。 How it is joint, computed from the participants; null for a party on its own. */
  readonly jointKind: Maybe<JointKind>;
  /** 所在产业链；无则为空。 Its industry chain; null when it has none. */
  readonly chain: Maybe<IndustryChain>;
  /** 所属学科；无则为空。 Its discipline; null when it has none. */
  readonly discipline: Maybe<Discipline>;
  /** 承担团队；无则为空。 The team that carries it; null when none does. */
  readonly team: Maybe<Team>;
  /** 来源需求；无则为空。 The demand it answers; null when it answers none. */
  readonly demand: Maybe<Demand>;
  /** 来源榜单；无则为空。 The challenge it came from; null when it came from none. */
  readonly challenge: Maybe<Challenge>;
  /** 所依托或牵头的平台（如联盟）；无则为空。 The platform that carries it, such as an alliance; null when none does. */
  readonly platform: Maybe<Platform>;
  /** 受委托的入企博士（JX-12a）；无则为空。 The doctor's placement under which an enterprise commissioned it; null when none. */
  readonly placement: Maybe<DoctorPlacement>;
  /** 对应的申报；无则为空。 The application it was approved from; null when none is recorded. */
  readonly application: Maybe<ProjectApplication>;
  /** 立项城市。 The city that keeps it. */
  readonly city: Region;
  /** 实施地区，通常为县（市、区）。 Where it is carried out, usually a county. */
  readonly region: Region;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 项目的筛选。 Conditions on projects. */
export type ProjectFilter = {
  /** 项目类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ProjectKind>>;
  /** 级别之一。 One of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ProjectStatus>>;
  /** 是否重点。 Key or not. */
  readonly isKey?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否联合项目（AR-07）。 Joint or not. */
  readonly isJoint?: InputMaybe<Scalars['Boolean']['input']>;
  /** 联合方式之一。 Joint in one of these ways. */
  readonly jointKind?: InputMaybe<ReadonlyArray<JointKind>>;
  /** 立项年份。 Approved in this year. */
  readonly approvalYear?: InputMaybe<Scalars['Year']['input']>;
  /** 立项年份范围。 Approved within these years. */
  readonly approvalYears?: InputMaybe<YearRange>;
  /** 组织方式之一。 Came about in one of these ways. */
  readonly mechanism?: InputMaybe<ReadonlyArray<ProjectMechanism>>;
  /** 企业出题步骤之一。 At one of these steps of the enterprise-posed mechanism. */
  readonly enterprisePosedStage?: InputMaybe<ReadonlyArray<EnterprisePosedStage>>;
  /** 技术类别之一。 One of these kinds of technology. */
  readonly technologyKind?: InputMaybe<ReadonlyArray<TechnologyKind>>;
  /** 在此产业链之一。 On one of these chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 此单位之一参与。 One of these institutions takes part. */
  readonly participantId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 由此单位之一牵头。 Led by one of these institutions. */
  readonly leadId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 由此平台之一承担。 Carried by one of these platforms. */
  readonly platformId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 城市之一。 Kept by one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 实施地区之一，不含下级。 Carried out in one of these regions, those below not included. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 实施地区在此地区或其下级。 Carried out in this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 是否有部门互认。 Recognised by at least one department or by none. */
  readonly isRecognised?: InputMaybe<Scalars['Boolean']['input']>;
  /** 验收方式之一。 Accepted in one of these ways. */
  readonly acceptanceKind?: InputMaybe<ReadonlyArray<AcceptanceKind>>;
  /** 名称或编号含有此文本。 Title or number contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 项目的排序字段。 Orders of projects. */
export type ProjectOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 立项日期。 Day of approval. */
  | 'APPROVED_ON'
  /** 项目编号。 Project number. */
  | 'PROJECT_NO';

/** 项目的分面计数。 Counts of projects by facet. */
export type ProjectFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<ProjectKindFacet>;
  /** 按级别。 By level. */
  readonly level: ReadonlyArray<LevelFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<ProjectStatusFacet>;
  /** 按立项年份。 By year of approval. */
  readonly approvalYear: ReadonlyArray<YearFacet>;
  /** 按组织方式。 By mechanism. */
  readonly mechanism: ReadonlyArray<ProjectMechanismFacet>;
  /** 按技术类别。 By kind of technology. */
  readonly technologyKind: ReadonlyArray<TechnologyKindFacet>;
  /** 按产业链。 By chain. */
  readonly chainId: ReadonlyArray<StringFacet>;
  /** 按城市。 By city. */
  readonly cityCode: ReadonlyArray<StringFacet>;
  /** 按实施地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 项目参与：一个单位在项目中的角色。 The part an institution has in a project. */
export type ProjectParticipation = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 单位。 The institution. */
  readonly institution: Institution;
  /** 角色。 Its role. */
  readonly role: ParticipantRole;
  /** 登记时的所属方。 The sector it acted for when recorded. */
  readonly sector: ParticipantSector;
  /** 参与阶段；未登记为空（BS-16c）。 From which phase it takes part; null when not recorded. */
  readonly phase: Maybe<ProjectPhase>;
};

/** 项目成员：一位人才在项目中的角色。 The part a person has in a project. */
export type ProjectMember = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 项目。 The project. */
  readonly project: Project;
  /** 人才。 The person. */
  readonly talent: Talent;
  /** 角色。 The role. */
  readonly role: ProjectMemberRole;
  /** 在读层次；非学生为空（XT-17c）。 Level of study; null for others than students. */
  readonly studyLevel: Maybe<StudyLevel>;
};

/** 项目成员的筛选。 Conditions on roles in projects. */
export type ProjectMemberFilter = {
  /** 角色之一。 One of these roles. */
  readonly role?: InputMaybe<ReadonlyArray<ProjectMemberRole>>;
  /** 项目是否联合。 In joint projects or others. */
  readonly isJoint?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 项目成员的排序字段。 Orders of roles in projects. */
export type ProjectMemberOrderField =
  /** 标识。 Id. */
  | 'ID';

/** 里程碑：项目的一个节点。 A milestone of a project. */
export type ProjectMilestone = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 名称。 What is due. */
  readonly nameZh: Scalars['String']['output'];
  /** 期限。 When it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** 完成日期；未完成为空。 When done; null before. */
  readonly doneOn: Maybe<Scalars['Date']['output']>;
};

/** 验收：对项目结果的结论。 The conclusion on a project's results. */
export type ProjectAcceptance = {
  /** 验收日期。 The day. */
  readonly on: Scalars['Date']['output'];
  /** 验收方式。 By experts or by the market. */
  readonly kind: AcceptanceKind;
  /** 结论。 The conclusion. */
  readonly result: AcceptanceResult;
};

/** 部门互认：一个部门对联合研究项目的认定（BS-18a）。 A department's recognition of a joint research project. */
export type MutualRecognition = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 认定部门。 The department. */
  readonly department: Institution;
  /** 认定日期。 The day. */
  readonly recognisedOn: Scalars['Date']['output'];
};

/** 联合项目占比：按立项年份计，不含企业自主研发（AR-07、AR-08，IN-07）。 Share of joint projects, by year of approval, firms' own R&D left out. */
export type JointProjectShare = {
  /** 立项年份。 The year of approval. */
  readonly year: Scalars['Year']['output'];
  /** 联合项目数。 Joint projects. */
  readonly numerator: Scalars['Int']['output'];
  /** 项目总数。 All projects. */
  readonly denominator: Scalars['Int']['output'];
  /** 占比，0 至 1，四位小数；无项目为空。 Numerator over denominator, 0 to 1, four decimals; null without projects. */
  readonly share: Maybe<Scalars['Decimal']['output']>;
};

/** 项目类型。 Kinds of project. */
export type ProjectKind =
  /** 纵向项目。 Vertical: from a public programme. */
  | 'VERTICAL'
  /** 横向项目。 Horizontal: commissioned by contract. */
  | 'HORIZONTAL'
  /** 重点研发计划。 Key R&D programme. */
  | 'KEY_RD'
  /** 重大专项。 Major programme. */
  | 'MAJOR_PROGRAMME'
  /** 自然科学基金。 Natural science fund. */
  | 'NATURAL_SCIENCE_FUND'
  /** 省市联合基金。 Joint fund. */
  | 'JOINT_FUND'
  /** 成果转化及产业化。 Conversion and industrialisation. */
  | 'CONVERSION'
  /** 新产品试制计划。 New-product trial. */
  | 'NEW_PRODUCT_TRIAL'
  /** 公益性技术应用研究。 Public benefit. */
  | 'PUBLIC_BENEFIT'
  /** 社会发展。 Social development. */
  | 'SOCIAL_DEVELOPMENT'
  /** 新型产学研合作。 New industry–university–research cooperation. */
  | 'NEW_IUR_COOPERATION'
  /** 企业自主研发。 An enterprise's own R&D. */
  | 'ENTERPRISE_RD';

/** 项目组织方式。 How projects come about. */
export type ProjectMechanism =
  /** 指南申报。 Answer to a call. */
  | 'CALL'
  /** 企业出题。 Posed by an enterprise. */
  | 'ENTERPRISE_POSED'
  /** 揭榜挂帅。 Open challenge. */
  | 'CHALLENGE'
  /** 委托。 Commissioned. */
  | 'COMMISSIONED';

/** 企业出题机制的步骤（SM-EPOSED）。 Steps of the enterprise-posed mechanism. */
export type EnterprisePosedStage =
  /** 企业出题。 Question posed. */
  | 'QUESTION_POSED'
  /** 先行投入。 The enterprise invests first. */
  | 'ENTERPRISE_INVESTED'
  /** 协同攻关。 Joint research. */
  | 'JOINT_RESEARCH'
  /** 市场验收。 Accepted by the market. */
  | 'MARKET_ACCEPTED'
  /** 政府补助。 Subsidised. */
  | 'SUBSIDISED'
  /** 攻关失败。 Failed. */
  | 'FAILED';

/** 参与角色。 Roles of institutions. */
export type ParticipantRole =
  /** 牵头单位。 Lead. */
  | 'LEAD'
  /** 合作单位。 Partner. */
  | 'PARTNER'
  /** 委托单位。 The one who commissions. */
  | 'COMMISSIONER'
  /** 承载单位。 Host. */
  | 'HOST'
  /** 应用单位。 User. */
  | 'USER';

/** 联合方式（A-41）。 Ways of being joint. */
export type JointKind =
  /** 校企。 University or institute with an enterprise. */
  | 'UNIVERSITY_ENTERPRISE'
  /** 校地。 University or institute with the locality. */
  | 'UNIVERSITY_LOCALITY'
  /** 校地企：校企之外，企业或实施的园区、县（市、区）在本地。 University, locality and enterprise: the enterprise or the implementing park or county is local. */
  | 'UNIVERSITY_LOCALITY_ENTERPRISE'
  /** 企企。 Enterprises among themselves. */
  | 'ENTERPRISE_ENTERPRISE';

/** 参与阶段。 Phases of a project. */
export type ProjectPhase =
  /** 早期研发。 Early research. */
  | 'EARLY'
  /** 中试。 Pilot. */
  | 'PILOT'
  /** 产品化。 Product. */
  | 'PRODUCT';

/** 成员角色。 Roles of members. */
export type ProjectMemberRole =
  /** 项目负责人。 Leader. */
  | 'LEADER'
  /** 骨干成员。 Member. */
  | 'MEMBER'
  /** 学生。 Student. */
  | 'STUDENT'
  /** 顾问。 Adviser. */
  | 'ADVISER';

/** 在读层次。 Levels of study. */
export type StudyLevel =
  /** 本科。 Bachelor. */
  | 'BACHELOR'
  /** 硕士。 Master. */
  | 'MASTER'
  /** 博士。 Doctor. */
  | 'DOCTOR';

/** 验收方式。 Ways of acceptance. */
export type AcceptanceKind =
  /** 专家验收。 By experts. */
  | 'EXPERT'
  /** 市场验收。 By the market. */
  | 'MARKET';

/** 验收结论。 Conclusions of acceptance. */
export type AcceptanceResult =
  /** 通过。 Passed. */
  | 'PASSED'
  /** 结题。 Closed without passing. */
  | 'CLOSED'
  /** 未通过。 Failed. */
  | 'FAILED';

/** 申报指南：一年一类的项目指南，源自需求（BS-05）。 A call for projects, distilled from demands. */
export type ProjectCall = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 年度。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 名称。 Title. */
  readonly titleZh: Scalars['String']['output'];
  /** 级别。 The level. */
  readonly level: Level;
  /** 发布部门。 The department that issues it. */
  readonly owner: Institution;
  /** 城市。 The city. */
  readonly city: Region;
  /** 状态（SM-CALL）。 Its state. */
  readonly status: ProjectCallStatus;
  /** 发布日期；未发布为空。 When issued; null before. */
  readonly issuedOn: Maybe<Scalars['Date']['output']>;
  /** 受理截止日；未发布为空。 Last day of submission; null before issue. */
  readonly closesOn: Maybe<Scalars['Date']['output']>;
  /** 已征求意见的群体。 Groups whose opinions were collected. */
  readonly consultedGroups: ReadonlyArray<ConsultedGroup>;
  /** 尚未征求意见的群体；发布前应为空表（BS-05c）。 Groups not yet asked; empty before a call may be issued. */
  readonly missingGroups: ReadonlyArray<ConsultedGroup>;
  /** 题目。 Its topics. */
  readonly topics: ReadonlyArray<CallTopic>;
  /** 收到的申报。 Applications under it. */
  readonly applications: ProjectApplicationConnection;
};


/** 申报指南：一年一类的项目指南，源自需求（BS-05）。 A call for projects, distilled from demands. */
export type ProjectCallApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectApplicationFilter>;
  orderBy?: InputMaybe<ProjectApplicationOrder>;
};

/** 申报指南的筛选。 Conditions on calls. */
export type ProjectCallFilter = {
  /** 年度。 Of this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 级别之一。 One of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ProjectCallStatus>>;
  /** 城市之一。 Of one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 是否已征求六类群体的意见。 All six groups asked or not. */
  readonly isConsulted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 申报指南的排序字段。 Orders of calls. */
export type ProjectCallOrderField =
  /** 年度。 Year. */
  | 'YEAR';

/** 申报指南状态（SM-CALL）。 States of a call. */
export type ProjectCallStatus =
  /** 需求已征集。 Needs collected. */
  | 'NEEDS_COLLECTED'
  /** 已起草。 Drafted. */
  | 'DRAFTED'
  /** 已征求意见。 Consulted. */
  | 'CONSULTED'
  /** 已发布。 Issued. */
  | 'ISSUED'
  /** 已截止。 Closed. */
  | 'CLOSED';

/** 指南须征求意见的群体（BS-05c）。 Groups to be asked before a call is issued. */
export type ConsultedGroup =
  /** 部门。 Departments. */
  | 'DEPARTMENTS'
  /** 高校。 Universities. */
  | 'UNIVERSITIES'
  /** 科研院所。 Institutes. */
  | 'INSTITUTES'
  /** 行业、产业。 Trades and industry. */
  | 'INDUSTRY'
  /** 社团。 Associations. */
  | 'ASSOCIATIONS'
  /** 公众。 The public. */
  | 'PUBLIC';

/** 指南题目：指南中的一个题目。 A topic of a call. */
export type CallTopic = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 名称。 Title. */
  readonly titleZh: Scalars['String']['output'];
  /** 技术类别。 Kind of technology. */
  readonly technologyKind: TechnologyKind;
  /** 来源需求；空表表示没有企业需求支撑（BS-05b），无权查看的为空。 Demands it was distilled from, null those not for the caller; empty where none backs it. */
  readonly demands: ReadonlyArray<Maybe<Demand>>;
};

/** 项目申报：单位联合或单独提出的立项申请。 An application for a project. */
export type ProjectApplication = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 所答复的指南；上级计划为空。 The call it answers; null for programmes of higher levels. */
  readonly call: Maybe<ProjectCall>;
  /** 申报的计划。 The programme applied to. */
  readonly programme: Scalars['String']['output'];
  /** 级别。 The level. */
  readonly level: Level;
  /** 申报年度。 Year of application. */
  readonly year: Scalars['Year']['output'];
  /** 申报日期。 When submitted. */
  readonly submittedOn: Scalars['Date']['output'];
  /** 申报单位，牵头单位在前。 The applicants, the lead first. */
  readonly applicants: ReadonlyArray<ProjectApplicant>;
  /** 是否联合申报：至少一家高校院所和一家企业（XT-20a）。 Whether it is joint: at least one university or institute and one enterprise. */
  readonly isJoint: Scalars['Boolean']['output'];
  /** 牵头的联盟；无则为空（XT-40d）。 The alliance that leads it; null when none does. */
  readonly leadAlliance: Maybe<Platform>;
  /** 优先推荐的理由。 Reasons to recommend it first. */
  readonly priorities: ReadonlyArray<ApplicationPriority>;
  /** 结果。 The outcome. */
  readonly outcome: ApplicationOutcome;
  /** 立项的项目；未立项为空。 The project it became; null when it became none. */
  readonly project: Maybe<Project>;
  /** 城市。 The city that recommends it. */
  readonly city: Region;
};

/** 项目申报的筛选。 Conditions on applications. */
export type ProjectApplicationFilter = {
  /** 级别之一。 One of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** 申报年度。 Of this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 结果之一。 With one of these outcomes. */
  readonly outcome?: InputMaybe<ReadonlyArray<ApplicationOutcome>>;
  /** 是否联合申报。 Joint or not. */
  readonly isJoint?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否联盟牵头。 Led by an alliance or not. */
  readonly isAllianceLed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 城市之一。 Of one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
};

/** 项目申报的排序字段。 Orders of applications. */
export type ProjectApplicationOrderField =
  /** 申报日期。 Day of submission. */
  | 'SUBMITTED_ON';

/** 项目申报的分面计数。 Counts of applications by facet. */
export type ProjectApplicationFacets = {
  /** 按级别。 By level. */
  readonly level: ReadonlyArray<LevelFacet>;
  /** 按结果。 By outcome. */
  readonly outcome: ReadonlyArray<ApplicationOutcomeFacet>;
  /** 按年度。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
};

/** 申报单位：申报中的一个单位。 One applicant. */
export type ProjectApplicant = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 单位。 The institution. */
  readonly institution: Institution;
  /** 角色。 Its role. */
  readonly role: ParticipantRole;
  /** 所属方。 Its sector. */
  readonly sector: ParticipantSector;
};

/** 优先推荐的理由。 Reasons of priority. */
export type ApplicationPriority =
  /** 联盟牵头（PI-XT-23）。 Led by an alliance. */
  | 'ALLIANCE_LED'
  /** 源自获奖成果（PI-XT-18）。 Based on an award-winning achievement. */
  | 'AWARDED_ACHIEVEMENT'
  /** 企业牵头产学研（PI-BS-08）。 Led by an enterprise with a university. */
  | 'ENTERPRISE_LED';

/** 申报结果。 Outcomes of applications. */
export type ApplicationOutcome =
  /** 待定。 Pending. */
  | 'PENDING'
  /** 已立项。 Approved. */
  | 'APPROVED'
  /** 未立项。 Rejected. */
  | 'REJECTED';

/** 榜单：公开征集解决方案的技术或场景难题（揭榜挂帅）。 A problem posted for others to solve. */
export type Challenge = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 名称。 Title. */
  readonly titleZh: Scalars['String']['output'];
  /** 方式。 How the solver is found. */
  readonly mode: ChallengeMode;
  /** 来源需求；场景发榜为空。 The demand behind it; null for posted scenarios. */
  readonly demand: Maybe<Demand>;
  /** 应用场景；非场景发榜为空。 The scenario behind it; null for others. */
  readonly scenario: Maybe<Scenario>;
  /** 发榜单位。 The body that posts it. */
  readonly poster: Institution;
  /** 所在产业链；无则为空。 Its industry chain; null when it has none. */
  readonly chain: Maybe<IndustryChain>;
  /** 榜金；未定为空。 The reward; null while not set. */
  readonly reward: Maybe<Money>;
  /** 发榜日期；定向委托未公开发榜为空。 When posted; null where it was commissioned without posting. */
  readonly postedOn: Maybe<Scalars['Date']['output']>;
  /** 投榜截止日，含当日；未公开发榜为空。 Last day for bids; null where it was not posted. */
  readonly closesOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-CHAL）。 Its state. */
  readonly status: ChallengeStatus;
  /** 今日是否可投榜。 Whether bids are taken today. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** 投标是否已向社会开封；此前既不列出也不计数。 Whether the bids are public; before that the public finds neither them nor their number. */
  readonly bidsUnsealed: Scalars['Boolean']['output'];
  /** 已开封的投标：截止之前对任何人均为空列表，截止之后向有关方，选定之后向社会。 Unsealed bids: none for anybody before the close; from the close on for those concerned, from the selection on for the public. */
  readonly bids: BidConnection;
  /** 由此产生的项目。 Projects that came of it. */
  readonly projects: ProjectConnection;
  /** 城市。 The city. */
  readonly city: Region;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 榜单：公开征集解决方案的技术或场景难题（揭榜挂帅）。 A problem posted for others to solve. */
export type ChallengeBidsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<BidFilter>;
  orderBy?: InputMaybe<BidOrder>;
};


/** 榜单：公开征集解决方案的技术或场景难题（揭榜挂帅）。 A problem posted for others to solve. */
export type ChallengeProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};

/** 榜单的筛选。 Conditions on challenges. */
export type ChallengeFilter = {
  /** 方式之一。 One of these modes. */
  readonly mode?: InputMaybe<ReadonlyArray<ChallengeMode>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ChallengeStatus>>;
  /** 今日是否可投榜。 Taking bids today or not. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** 在此日处于投榜期。 Within its bidding period on this day. */
  readonly openOn?: InputMaybe<Scalars['Date']['input']>;
  /** 在此产业链之一。 On one of these chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 由此单位之一发榜。 Posted by one of these bodies. */
  readonly posterId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 城市之一。 Of one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 发榜年份。 Posted in this year. */
  readonly postedYear?: InputMaybe<Scalars['Year']['input']>;
  /** 榜金范围。 Reward within these amounts. */
  readonly reward?: InputMaybe<MoneyRange>;
  /** 名称含有此文本。 Title contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 榜单的排序字段。 Orders of challenges. */
export type ChallengeOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 发榜日期。 Day of posting. */
  | 'POSTED_ON'
  /** 投榜截止日。 Last day for bids. */
  | 'CLOSES_ON'
  /** 榜金。 Reward. */
  | 'REWARD';

/** 榜单的分面计数。 Counts of challenges by facet. */
export type ChallengeFacets = {
  /** 按方式。 By mode. */
  readonly mode: ReadonlyArray<ChallengeModeFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<ChallengeStatusFacet>;
  /** 按产业链。 By chain. */
  readonly chainId: ReadonlyArray<StringFacet>;
  /** 按城市。 By city. */
  readonly cityCode: ReadonlyArray<StringFacet>;
};

/** 发榜方式。 Modes of challenges. */
export type ChallengeMode =
  /** 揭榜挂帅：公开竞争。 Open competition. */
  | 'OPEN_COMPETITION'
  /** 赛马制：至少两支队伍并行。 Horse race: at least two teams side by side. */
  | 'HORSE_RACE'
  /** 定向委托：一支指定队伍。 Directed commission: one named team. */
  | 'DIRECTED_COMMISSION'
  /** 场景发榜。 Posted scenario. */
  | 'SCENARIO_POST';

/** 榜单状态（SM-CHAL）。 States of a challenge. */
export type ChallengeStatus =
  /** 草稿，不公开。 Draft, not public. */
  | 'DRAFT'
  /** 已发榜。 Posted. */
  | 'POSTED'
  /** 投榜截止。 Bidding closed. */
  | 'BIDDING_CLOSED'
  /** 已选定。 Selected. */
  | 'SELECTED'
  /** 已定向委托。 Commissioned. */
  | 'COMMISSIONED'
  /** 已签约。 Contracted. */
  | 'CONTRACTED'
  /** 实施中。 Under way. */
  | 'UNDER_WAY'
  /** 已验收。 Accepted. */
  | 'ACCEPTED'
  /** 已兑付榜金。 Rewarded. */
  | 'REWARDED'
  /** 定向采购。 Directed procurement. */
  | 'DIRECTED_PROCUREMENT'
  /** 无有效投标。 No valid bid. */
  | 'NO_VALID_BID'
  /** 已取消。 Cancelled. */
  | 'CANCELLED'
  /** 已终止。 Terminated. */
  | 'TERMINATED';

/** 投标：对榜单的一份应答；截止之前对任何人（含经办人员）密封，选定之后公开，报价除外。 An answer to a challenge: sealed for everybody, officers included, until the bidding is closed; public from the selection on, what it offers excepted. */
export type Bid = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 榜单。 The challenge. */
  readonly challenge: Challenge;
  /** 投标单位。 The bidding institution. */
  readonly bidder: Institution;
  /** 投标团队；无则为空。 The bidding team; null when none is named. */
  readonly team: Maybe<Team>;
  /** 负责人。 Who leads it. */
  readonly leader: Talent;
  /** 报价；无权查看或未报为空。 What it offers; null where withheld or not stated. */
  readonly offer: Maybe<Money>;
  /** 中榜报价，随结果公布；未中榜或结果未公布为空。 What the winner offered, public with the result; null for others and before it. */
  readonly winningOffer: Maybe<Money>;
  /** 评审得分，0 至 100；无权查看或未评为空。 Score of the review, 0 to 100; null where withheld or not scored. */
  readonly score: Maybe<Scalars['Decimal']['output']>;
  /** 投标日期。 When submitted. */
  readonly submittedOn: Scalars['Date']['output'];
  /** 状态（SM-BID）。 Its state. */
  readonly status: BidStatus;
  /** 是否中榜（含之后被淘汰的）。 Whether it was selected, also when eliminated later. */
  readonly isSelected: Scalars['Boolean']['output'];
  /** 淘汰日期，仅赛马制；未淘汰为空。 When eliminated from a horse race; null otherwise. */
  readonly eliminatedOn: Maybe<Scalars['Date']['output']>;
  /** 里程碑，按期限（赛马制的关口）。 Milestones by due day, the gates of a horse race. */
  readonly milestones: ReadonlyArray<BidMilestone>;
};

/** 投标的筛选。 Conditions on bids. */
export type BidFilter = {
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<BidStatus>>;
  /** 是否中榜。 Selected or not. */
  readonly isSelected?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 投标的排序字段。 Orders of bids. */
export type BidOrderField =
  /** 投标日期。 Day of submission. */
  | 'SUBMITTED_ON';

/** 投标状态（SM-BID）。 States of a bid. */
export type BidStatus =
  /** 已提交（密封）。 Submitted, sealed. */
  | 'SUBMITTED'
  /** 已受理。 Admitted. */
  | 'ADMITTED'
  /** 入围。 Shortlisted. */
  | 'SHORTLISTED'
  /** 中榜。 Selected. */
  | 'SELECTED'
  /** 已签约。 Contracted. */
  | 'CONTRACTED'
  /** 未中榜。 Not selected. */
  | 'NOT_SELECTED'
  /** 已淘汰。 Eliminated. */
  | 'ELIMINATED'
  /** 已撤回。 Withdrawn. */
  | 'WITHDRAWN';

/** 投标里程碑：中榜队伍的一个关口。 A gate that a selected team has to pass. */
export type BidMilestone = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 名称。 What is due. */
  readonly nameZh: Scalars['String']['output'];
  /** 期限。 When it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** 完成日期；未完成为空。 When done; null before. */
  readonly doneOn: Maybe<Scalars['Date']['output']>;
  /** 是否通过；未评为空。 Whether it passed; null before it was judged. */
  readonly isPassed: Maybe<Scalars['Boolean']['output']>;
};

/** 应用场景：重大应用场景需求清单中的一项（XT-32a）。 An item of the list of major application scenarios. */
export type Scenario = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 名称。 Title. */
  readonly titleZh: Scalars['String']['output'];
  /** 提出单位。 The body that needs it. */
  readonly owner: Institution;
  /** 领域。 Its field. */
  readonly sector: ScenarioSector;
  /** 需求说明。 What is needed. */
  readonly need: Scalars['String']['output'];
  /** 状态（SM-SCEN）。 Its state. */
  readonly status: ScenarioStatus;
  /** 入清单日期；未入清单为空，此时场景不公开。 When put on the list; null before, and then the scenario is not public. */
  readonly listedOn: Maybe<Scalars['Date']['output']>;
  /** 发榜；未发榜为空。 The challenge that posts it; null before. */
  readonly challenge: Maybe<Challenge>;
  /** 城市。 The city. */
  readonly city: Region;
};

/** 应用场景的筛选。 Conditions on scenarios. */
export type ScenarioFilter = {
  /** 领域之一。 In one of these fields. */
  readonly sector?: InputMaybe<ReadonlyArray<ScenarioSector>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ScenarioStatus>>;
  /** 城市之一。 Of one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 是否已公开发榜。 Posted or not. */
  readonly isPosted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 应用场景的排序字段。 Orders of scenarios. */
export type ScenarioOrderField =
  /** 入清单日期。 Day of listing. */
  | 'LISTED_ON';

/** 应用场景的分面计数。 Counts of scenarios by facet. */
export type ScenarioFacets = {
  /** 按领域。 By field. */
  readonly sector: ReadonlyArray<ScenarioSectorFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<ScenarioStatusFacet>;
};

/** 场景领域。 Fields of scenarios. */
export type ScenarioSector =
  /** 产业。 Industry. */
  | 'INDUSTRY'
  /** 民生。 Livelihood. */
  | 'LIVELIHOOD';

/** 应用场景状态（SM-SCEN）。 States of a scenario. */
export type ScenarioStatus =
  /** 已征集，不公开。 Collected, not public. */
  | 'COLLECTED'
  /** 已评审，不公开。 Reviewed, not public. */
  | 'REVIEWED'
  /** 未采纳，不公开。 Declined, not public. */
  | 'DECLINED'
  /** 已入清单。 Listed. */
  | 'LISTED'
  /** 已发榜。 Posted. */
  | 'POSTED'
  /** 已对接。 Matched. */
  | 'MATCHED'
  /** 已应用。 In use. */
  | 'APPLIED_IN_USE';

/** 平台：创新平台、转化载体、联盟等。 An innovation platform, conversion carrier, alliance or the like. */
export type Platform = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 平台类型。 Its kind. */
  readonly kind: PlatformKind;
  /** 级别。 Its level. */
  readonly level: Level;
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Name in English; null when not recorded. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** 依托单位。 The host. */
  readonly host: Institution;
  /** 牵头企业；无则为空。 The leading enterprise; null when none leads. */
  readonly leadEnterprise: Maybe<Institution>;
  /** 共建单位。 Its founders. */
  readonly founders: ReadonlyArray<PlatformFounder>;
  /** 是否由高校院所、企业和政府（园区）三方共建（SY-17a）。 Whether university or institute, enterprise and government all founded it. */
  readonly isThreeParty: Scalars['Boolean']['output'];
  /** 所在园区；不在园区为空。 The park it lies in; null outside parks. */
  readonly park: Maybe<Park>;
  /** 所在地区，通常为县（市、区）。 Where it lies, usually a county. */
  readonly region: Region;
  /** 所属城市。 The city. */
  readonly city: Region;
  /** 所在产业链；无则为空。 Its industry chain; null when it has none. */
  readonly chain: Maybe<IndustryChain>;
  /** 所服务的产业集群，仅综合体（SY-15d）；无则为空。 The cluster a service complex serves; null otherwise. */
  readonly cluster: Maybe<IndustryCluster>;
  /** 依托的学科（JX-14a）；无则为空。 The discipline it builds on; null when none is named. */
  readonly discipline: Maybe<Discipline>;
  /** 是否联合申报（XT-38a）。 Whether it was applied for jointly. */
  readonly jointApplication: Scalars['Boolean']['output'];
  /** 状态（SM-PLAT）。 Its state. */
  readonly status: PlatformStatus;
  /** 申报日期；未申报为空。 When applied for; null before. */
  readonly appliedOn: Maybe<Scalars['Date']['output']>;
  /** 认定或备案日期；未认定为空。 When recognised or filed; null before. */
  readonly recognisedOn: Maybe<Scalars['Date']['output']>;
  /** 是否在该年新认定（AR-12）。 Whether it was newly recognised in that year. */
  readonly newlyRecognised: Scalars['Boolean']['output'];
  /** 对谁开放（BS-09a）。 To whom it is open. */
  readonly openTo: ReadonlyArray<PlatformAudience>;
  /** 上级研究院，一院多中心（SY-17b）；无则为空。 The institute it is a centre of; null when none. */
  readonly parentInstitute: Maybe<Platform>;
  /** 下属中心。 Centres below it. */
  readonly centres: ReadonlyArray<Platform>;
  /** 研究方向或示范重点；未登记为空。 Its focus; null when not recorded. */
  readonly focus: Maybe<Scalars['String']['output']>;
  /** 组建方式（XT-37）；未登记为空。 How it was formed; null when not recorded. */
  readonly formationMode: Maybe<FormationMode>;
  /** 建设次序（SY-25b），仅综合体；未定为空。 Priority among the complexes; null otherwise. */
  readonly priority: Maybe<PlatformPriority>;
  /** 年度考评，按年度。 Yearly assessments, by year. */
  readonly assessments: ReadonlyArray<PlatformAssessment>;
  /** 协定目标，按年度（SY-16a）。 Agreed goals, by year. */
  readonly agreedGoals: ReadonlyArray<AgreedGoal>;
  /** 研究院年报，按年度（SY-07d、SY-07e）。 Yearly reports of an institute, by year. */
  readonly instituteReports: ReadonlyArray<InstituteReport>;
  /** 众创空间报表，按年度（SY-05e）。 Reports of a makerspace, by year. */
  readonly makerspaceReports: ReadonlyArray<MakerspaceReport>;
  /** 在孵企业（SY-05e）。 Firms it incubates or incubated. */
  readonly incubatedFirms: IncubatedFirmConnection;
  /** 平台上的仪器。 Its instruments. */
  readonly instruments: InstrumentConnection;
  /** 由其承担或牵头的项目。 Projects it carries. */
  readonly projects: ProjectConnection;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 平台：创新平台、转化载体、联盟等。 An innovation platform, conversion carrier, alliance or the like. */
export type PlatformNewlyRecognisedArgs = {
  year: Scalars['Year']['input'];
};


/** 平台：创新平台、转化载体、联盟等。 An innovation platform, conversion carrier, alliance or the like. */
export type PlatformIncubatedFirmsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IncubatedFirmFilter>;
  orderBy?: InputMaybe<IncubatedFirmOrder>;
};


/** 平台：创新平台、转化载体、联盟等。 An innovation platform, conversion carrier, alliance or the like. */
export type PlatformInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  orderBy?: InputMaybe<InstrumentOrder>;
};


/** 平台：创新平台、转化载体、联盟等。 An innovation platform, conversion carrier, alliance or the like. */
export type PlatformProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};

/** 平台的筛选。 Conditions on platforms. */
export type PlatformFilter = {
  /** 平台类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<PlatformKind>>;
  /** 级别之一。 One of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PlatformStatus>>;
  /** 在该年新认定。 Newly recognised in this year. */
  readonly recognisedYear?: InputMaybe<Scalars['Year']['input']>;
  /** 认定日期区间。 Recognised within these days. */
  readonly recognisedOn?: InputMaybe<DateRange>;
  /** 是否已认定或备案且未撤销。 Recognised or filed and not revoked, or not. */
  readonly isRecognised?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否联合申报。 Applied for jointly or not. */
  readonly jointApplication?: InputMaybe<Scalars['Boolean']['input']>;
  /** 城市之一。 Of one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 所在地区之一，不含下级。 In one of these regions, those below not included. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 所在园区之一。 In one of these parks. */
  readonly parkId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此产业链之一。 On one of these chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 服务此产业集群之一。 Serving one of these clusters. */
  readonly clusterId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 依托单位之一。 Hosted by one of these institutions. */
  readonly hostId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 此单位之一共建。 Founded by one of these institutions. */
  readonly founderId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 对谁开放。 Open to one of these. */
  readonly openTo?: InputMaybe<ReadonlyArray<PlatformAudience>>;
  /** 该年全年处于认定状态而未考评（XT-28b）。 Recognised throughout this year, yet not assessed for it. */
  readonly notAssessedIn?: InputMaybe<Scalars['Year']['input']>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 平台的排序字段。 Orders of platforms. */
export type PlatformOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 认定日期。 Day of recognition. */
  | 'RECOGNISED_ON'
  /** 中文名称。 Name in Chinese. */
  | 'NAME_ZH';

/** 平台的分面计数。 Counts of platforms by facet. */
export type PlatformFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<PlatformKindFacet>;
  /** 按级别。 By level. */
  readonly level: ReadonlyArray<LevelFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<PlatformStatusFacet>;
  /** 按是否联合申报。 By joint application. */
  readonly jointApplication: ReadonlyArray<BooleanFacet>;
  /** 按产业链。 By chain. */
  readonly chainId: ReadonlyArray<StringFacet>;
  /** 按城市。 By city. */
  readonly cityCode: ReadonlyArray<StringFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 平台计数：按类型与级别。 A count of platforms by kind and level. */
export type PlatformCount = {
  /** 类型。 The kind. */
  readonly kind: PlatformKind;
  /** 级别。 The level. */
  readonly level: Level;
  /** 平台数。 How many platforms. */
  readonly count: Scalars['Int']['output'];
};

/** 平台开放对象。 To whom platforms are open. */
export type PlatformAudience =
  /** 企业。 Enterprises. */
  | 'ENTERPRISE'
  /** 公众。 The public. */
  | 'PUBLIC';

/** 组建方式（XT-37）。 Ways of forming a platform. */
export type FormationMode =
  /** 重组。 Reorganised. */
  | 'REORGANISE'
  /** 合作。 Cooperation. */
  | 'COOPERATE'
  /** 共享。 Shared. */
  | 'SHARE';

/** 综合体建设次序（SY-25b）。 Priority among complexes. */
export type PlatformPriority =
  /** 重点推进。 Key. */
  | 'KEY'
  /** 加快推进。 Accelerated. */
  | 'ACCELERATE'
  /** 同步推进。 In parallel. */
  | 'PARALLEL';

/** 共建单位：平台的一个共建方。 One founder of a platform. */
export type PlatformFounder = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 单位。 The institution. */
  readonly institution: Institution;
  /** 角色。 Its role. */
  readonly role: FounderRole;
  /** 所属方。 Its sector. */
  readonly sector: ParticipantSector;
};

/** 共建角色。 Roles of founders. */
export type FounderRole =
  /** 牵头。 Lead. */
  | 'LEAD'
  /** 共建。 Co-founder. */
  | 'CO_FOUNDER'
  /** 成员。 Member. */
  | 'MEMBER';

/** 平台考评：一年一次的考评（XT-28b）。 A yearly assessment of a platform. */
export type PlatformAssessment = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 年度。 The year assessed. */
  readonly year: Scalars['Year']['output'];
  /** 得分，0 至 100。 The score, 0 to 100. */
  readonly score: Scalars['Decimal']['output'];
  /** 等次。 The grade. */
  readonly grade: AssessmentGrade;
};

/** 考评等次。 Grades of assessment. */
export type AssessmentGrade =
  /** 优秀。 Excellent. */
  | 'EXCELLENT'
  /** 良好。 Good. */
  | 'GOOD'
  /** 合格。 Passed. */
  | 'PASSED'
  /** 不合格。 Failed. */
  | 'FAILED';

/** 协定目标：研究院一年的一项目标（SY-16a）。 One goal agreed with an institute for a year. */
export type AgreedGoal = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 年度。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 指标。 What is measured. */
  readonly metric: GoalMetric;
  /** 目标值。 The target. */
  readonly target: Scalars['Int']['output'];
  /** 完成值；未报为空。 What was achieved; null before it was reported. */
  readonly achieved: Maybe<Scalars['Int']['output']>;
  /** 得分：完成值除以目标值，以 1 为限，四位小数；未报为空。 Achieved over target, at most 1, four decimals; null before it was reported. */
  readonly score: Maybe<Scalars['Decimal']['output']>;
};

/** 协定目标的指标。 What agreed goals measure. */
export type GoalMetric =
  /** 引进团队数。 Teams brought in. */
  | 'TEAMS'
  /** 教授人数。 Professors. */
  | 'PROFESSORS'
  /** 研究生人数。 Postgraduates. */
  | 'POSTGRADUATES'
  /** 服务企业数。 Firms served. */
  | 'FIRMS_SERVED'
  /** 专利数。 Patents. */
  | 'PATENTS'
  /** 孵化企业数。 Firms incubated. */
  | 'FIRMS_INCUBATED';

/** 研究院年报：大学研究院一年的人员与成效（SY-07d、SY-07e）。 Staff and results of an institute in a year. */
export type InstituteReport = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 年度。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 团队数。 Teams. */
  readonly teams: Scalars['Int']['output'];
  /** 教授人数。 Professors. */
  readonly professors: Scalars['Int']['output'];
  /** 研究生人数。 Postgraduates. */
  readonly postgraduates: Scalars['Int']['output'];
  /** 服务企业数。 Firms served. */
  readonly firmsServed: Scalars['Int']['output'];
  /** 专利数。 Patents. */
  readonly patents: Scalars['Int']['output'];
  /** 孵化企业数。 Firms incubated. */
  readonly firmsIncubated: Scalars['Int']['output'];
};

/** 众创空间报表：一年的团队、企业与人数（SY-05e）。 Teams, firms and people of a makerspace in a year. */
export type MakerspaceReport = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 平台。 The makerspace. */
  readonly platform: Platform;
  /** 年度。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 入驻团队数；无权查看为空。 Resident teams; null where withheld. */
  readonly teams: Maybe<Scalars['Int']['output']>;
  /** 在孵企业数；无权查看为空。 Incubated firms; null where withheld. */
  readonly firms: Maybe<Scalars['Int']['output']>;
  /** 创业人数；无权查看为空。 People; null where withheld. */
  readonly persons: Maybe<Scalars['Int']['output']>;
};

/** 众创空间报表的筛选。 Conditions on reports of makerspaces. */
export type MakerspaceReportFilter = {
  /** 年度。 Of this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 众创空间在此地区或其下级。 Of a makerspace in this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** 众创空间报表的排序字段。 Orders of reports of makerspaces. */
export type MakerspaceReportOrderField =
  /** 年度。 Year. */
  | 'YEAR';

/** 在孵企业：企业在众创空间或孵化器的一段期间。 A firm's stay in a makerspace or incubator. */
export type IncubatedFirm = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 企业。 The firm. */
  readonly enterprise: Institution;
  /** 入孵日期。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 毕业或退出日期；在孵为空。 Last day; null while it lasts. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
};

/** 在孵企业的筛选。 Conditions on incubated firms. */
export type IncubatedFirmFilter = {
  /** 是否在孵。 Still there or gone. */
  readonly isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 在孵企业的排序字段。 Orders of incubated firms. */
export type IncubatedFirmOrderField =
  /** 入孵日期。 First day. */
  | 'STARTS_ON';

/** 仪器：大型科研仪器设备（XT-39a）。 A large research instrument. */
export type Instrument = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 名称。 Name. */
  readonly nameZh: Scalars['String']['output'];
  /** 型号。 Model. */
  readonly model: Scalars['String']['output'];
  /** 所有单位。 The owner. */
  readonly owner: Institution;
  /** 所在平台；无则为空。 The platform it stands in; null when none. */
  readonly platform: Maybe<Platform>;
  /** 原值；未登记为空。 Purchase value; null when not recorded. */
  readonly value: Maybe<Money>;
  /** 是否对外开放。 Whether it is open to others. */
  readonly openToPublic: Scalars['Boolean']['output'];
  /** 每小时收费；不开放为空。 Price per hour; null when not open. */
  readonly ratePerHour: Maybe<Money>;
  /** 城市。 The city. */
  readonly city: Region;
  /** 共享记录。 Records of its sharing. */
  readonly sharingRecords: SharingRecordConnection;
};


/** 仪器：大型科研仪器设备（XT-39a）。 A large research instrument. */
export type InstrumentSharingRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SharingRecordFilter>;
  orderBy?: InputMaybe<SharingRecordOrder>;
};

/** 仪器的筛选。 Conditions on instruments. */
export type InstrumentFilter = {
  /** 是否对外开放。 Open or not. */
  readonly openToPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所有单位之一。 Owned by one of these. */
  readonly ownerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 城市之一。 In one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 原值范围。 Value within these amounts. */
  readonly value?: InputMaybe<MoneyRange>;
  /** 名称或型号含有此文本。 Name or model contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 仪器的排序字段。 Orders of instruments. */
export type InstrumentOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 原值。 Value. */
  | 'VALUE';

/** 仪器的分面计数。 Counts of instruments by facet. */
export type InstrumentFacets = {
  /** 按是否开放。 By openness. */
  readonly openToPublic: ReadonlyArray<BooleanFacet>;
  /** 按所有单位。 By owner. */
  readonly ownerId: ReadonlyArray<StringFacet>;
  /** 按城市。 By city. */
  readonly cityCode: ReadonlyArray<StringFacet>;
};

/** 共享记录：一次仪器预约、使用与结算（SM-SHARE）。 One sharing of an instrument. */
export type SharingRecord = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 仪器。 The instrument. */
  readonly instrument: Instrument;
  /** 提供单位。 The provider. */
  readonly provider: Institution;
  /** 使用单位。 The user. */
  readonly user: Institution;
  /** 机时，单位：小时。 Hours used. */
  readonly hours: Scalars['Int']['output'];
  /** 费用：机时乘以公开的每小时收费；未结算为空。 The fee, hours times the public price per hour; null before it is settled. */
  readonly fee: Maybe<Money>;
  /** 预约日期。 When booked. */
  readonly bookedOn: Scalars['Date']['output'];
  /** 完成日期；未完成为空。 When completed; null before. */
  readonly completedOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-SHARE）。 Its state. */
  readonly status: SharingStatus;
};

/** 共享记录的筛选。 Conditions on sharing records. */
export type SharingRecordFilter = {
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<SharingStatus>>;
  /** 完成年份。 Completed in this year. */
  readonly completedYear?: InputMaybe<Scalars['Year']['input']>;
  /** 完成日期区间。 Completed within these days. */
  readonly completedOn?: InputMaybe<DateRange>;
  /** 提供单位之一。 Provided by one of these. */
  readonly providerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 使用单位之一。 Used by one of these. */
  readonly userId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 共享记录的排序字段。 Orders of sharing records. */
export type SharingRecordOrderField =
  /** 预约日期。 Day of booking. */
  | 'BOOKED_ON'
  /** 完成日期。 Day of completion. */
  | 'COMPLETED_ON';

/** 共享记录的分面计数。 Counts of sharing records by facet. */
export type SharingRecordFacets = {
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<SharingStatusFacet>;
  /** 按使用单位。 By user. */
  readonly userId: ReadonlyArray<StringFacet>;
};

/** 共享状态（SM-SHARE）。 States of a sharing record. */
export type SharingStatus =
  /** 已预约。 Booked. */
  | 'BOOKED'
  /** 已使用。 Used. */
  | 'USED'
  /** 已结算。 Settled. */
  | 'SETTLED'
  /** 已申领补贴。 Subsidy claimed. */
  | 'SUBSIDY_CLAIMED'
  /** 已取消。 Cancelled. */
  | 'CANCELLED';

/** 建设项目：科创走廊等的工程建设项目。 A construction project, such as those of an innovation corridor. */
export type ConstructionProject = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 总投资。 Total amount of work. */
  readonly total: Money;
  /** 累计完成。 Work done so far. */
  readonly done: Money;
  /** 工程进度：累计完成除以总投资，四位小数（IN-80）；总投资为零时为空。 Done over total, four decimals; null where the total is nought. */
  readonly progress: Maybe<Scalars['Decimal']['output']>;
  /** 建设阶段（SM-BUILD）。 Its stage. */
  readonly stage: BuildStage;
  /** 是否未按期。 Whether it is behind schedule. */
  readonly isDelayed: Scalars['Boolean']['output'];
  /** 所属园区或走廊。 The corridor or park. */
  readonly park: Park;
  /** 建设单位。 The builder. */
  readonly builder: Institution;
  /** 责任单位。 The responsible unit. */
  readonly responsibleUnit: Institution;
  /** 是否“三个一批”重大项目（SY-18b）。 Whether it is one of the three batches of major items. */
  readonly isMajorItem: Scalars['Boolean']['output'];
  /** 开工日期；未开工为空。 When started; null before. */
  readonly startedOn: Maybe<Scalars['Date']['output']>;
  /** 计划竣工日期。 When completion is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** 竣工验收日期；未验收为空。 When completion was accepted; null before. */
  readonly acceptedOn: Maybe<Scalars['Date']['output']>;
  /** 组成部分（JX-15b）。 Its components. */
  readonly components: ReadonlyArray<ConstructionComponent>;
  /** 按月进展，缺省新的在前。 Monthly reports, the latest first unless ordered otherwise. */
  readonly reports: ConstructionReportConnection;
  /** 最近一期进展；尚无为空。 The latest report; null before the first. */
  readonly latestReport: Maybe<ConstructionReport>;
  /** 城市。 The city. */
  readonly city: Region;
};


/** 建设项目：科创走廊等的工程建设项目。 A construction project, such as those of an innovation corridor. */
export type ConstructionProjectReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  orderBy?: InputMaybe<ConstructionReportOrder>;
};

/** 建设项目的筛选。 Conditions on construction projects. */
export type ConstructionProjectFilter = {
  /** 阶段之一。 At one of these stages. */
  readonly stage?: InputMaybe<ReadonlyArray<BuildStage>>;
  /** 是否未按期。 Behind schedule or not. */
  readonly isDelayed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 所属园区或走廊之一。 Of one of these corridors or parks. */
  readonly parkId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 是否“三个一批”重大项目。 A major item or not. */
  readonly isMajorItem?: InputMaybe<Scalars['Boolean']['input']>;
  /** 城市之一。 Of one of these cities. */
  readonly cityCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 责任单位之一。 Under one of these units. */
  readonly responsibleUnitId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 建设项目的排序字段。 Orders of construction projects. */
export type ConstructionProjectOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 计划竣工日期。 Day of completion due. */
  | 'DUE_ON';

/** 建设项目的分面计数。 Counts of construction projects by facet. */
export type ConstructionProjectFacets = {
  /** 按阶段。 By stage. */
  readonly stage: ReadonlyArray<BuildStageFacet>;
  /** 按是否未按期。 By delay. */
  readonly isDelayed: ReadonlyArray<BooleanFacet>;
  /** 按城市。 By city. */
  readonly cityCode: ReadonlyArray<StringFacet>;
};

/** 建设阶段（SM-BUILD）。 Stages of construction. */
export type BuildStage =
  /** 前期。 Planned. */
  | 'PLANNED'
  /** 已开工。 Started. */
  | 'STARTED'
  /** 桩基。 Pile foundation. */
  | 'PILE_FOUNDATION'
  /** 主体结构。 Structure. */
  | 'STRUCTURE'
  /** 装修。 Fit-out. */
  | 'FIT_OUT'
  /** 竣工验收。 Completion accepted. */
  | 'COMPLETION_ACCEPTED'
  /** 投入使用。 In use. */
  | 'IN_USE';

/** 建设组成部分：建设项目中的一栋或一块。 One part of a construction project. */
export type ConstructionComponent = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 名称。 Name. */
  readonly nameZh: Scalars['String']['output'];
  /** 阶段。 Its stage. */
  readonly stage: BuildStage;
};

/** 建设月报：截至某月末的进展。 Progress up to the end of a month. */
export type ConstructionReport = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 月份的首日。 First day of the month reported. */
  readonly month: Scalars['Date']['output'];
  /** 累计完成。 Work done so far. */
  readonly done: Money;
  /** 工程进度，四位小数（IN-80）。 Done over total, four decimals. */
  readonly progress: Maybe<Scalars['Decimal']['output']>;
  /** 当时的阶段。 The stage then. */
  readonly stage: BuildStage;
  /** 是否未按期。 Whether it was behind schedule. */
  readonly isDelayed: Scalars['Boolean']['output'];
  /** 未按期的原因；按期为空。 Why it is late; null when on time. */
  readonly delayReason: Maybe<Scalars['String']['output']>;
  /** 延误的责任单位；按期为空。 The unit answerable for the delay; null when on time. */
  readonly delayUnit: Maybe<Institution>;
};

/** 建设月报的排序字段。 Orders of construction reports. */
export type ConstructionReportOrderField =
  /** 月份。 Month. */
  | 'MONTH';

/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type Institution = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 参与的项目。 Projects it takes part in. */
  readonly projects: ProjectConnection;
  /** 依托或共建的平台。 Platforms it hosts or founded. */
  readonly platforms: PlatformConnection;
  /** 拥有的仪器。 Instruments it owns. */
  readonly instruments: InstrumentConnection;
  /** 提供给他人的仪器共享。 Sharing it provided. */
  readonly sharingProvided: SharingRecordConnection;
  /** 使用他人仪器的共享。 Sharing it used. */
  readonly sharingUsed: SharingRecordConnection;
  /** 参加的项目申报。 Applications for projects it took part in. */
  readonly projectApplications: ProjectApplicationConnection;
  /** 发榜的榜单。 Challenges it posted. */
  readonly challengesPosted: ChallengeConnection;
  /** 已开封的投标。 Its unsealed bids. */
  readonly bids: BidConnection;
  /** 兑现政策条件所需的项目事实，均为计数。 Facts about its projects that eligibility rests on; all are counts. */
  readonly projectFacts: InstitutionProjectFacts;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionProjectsArgs = {
  role?: InputMaybe<ParticipantRole>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionPlatformsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PlatformFilter>;
  orderBy?: InputMaybe<PlatformOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  orderBy?: InputMaybe<InstrumentOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionSharingProvidedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SharingRecordFilter>;
  orderBy?: InputMaybe<SharingRecordOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionSharingUsedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SharingRecordFilter>;
  orderBy?: InputMaybe<SharingRecordOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionProjectApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectApplicationFilter>;
  orderBy?: InputMaybe<ProjectApplicationOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionChallengesPostedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ChallengeFilter>;
  orderBy?: InputMaybe<ChallengeOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionBidsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<BidFilter>;
  orderBy?: InputMaybe<BidOrder>;
};

/** 机构的项目事实：供政策条件判断（Q49）。 Counts of an institution's projects, platforms and sharing, for eligibility. */
export type InstitutionProjectFacts = {
  /** 参与的国家级或省级联合项目，已立项。 Approved joint projects at national or provincial level it takes part in (XT-20b). */
  readonly jointNationalOrProvincialProjects: Scalars['Int']['output'];
  /** 参与的联合项目，已立项。 Approved joint projects it takes part in. */
  readonly jointProjects: Scalars['Int']['output'];
  /** 参与的重点联合项目，已立项。 Approved key joint projects it takes part in (SY-29a). */
  readonly keyJointProjects: Scalars['Int']['output'];
  /** 由其牵头的企业主导联合项目，已立项。 Approved joint projects that it leads as an enterprise (BS-24). */
  readonly enterpriseLedJointProjects: Scalars['Int']['output'];
  /** 参与的企业出题项目，已通过市场验收。 Enterprise-posed projects it takes part in that passed market acceptance (BS-29b). */
  readonly marketAcceptedEnterprisePosedProjects: Scalars['Int']['output'];
  /** 参与的获部门互认的联合项目。 Joint projects it takes part in that a department recognised (BS-18b). */
  readonly recognisedJointProjects: Scalars['Int']['output'];
  /** 参与的社会发展项目，已立项。 Approved social-development projects it takes part in (SY-12f). */
  readonly socialDevelopmentProjects: Scalars['Int']['output'];
  /** 参与申报的自然科学联合基金项目；未立项的只计有权查看的。 Joint-fund projects it applied for; those not approved as far as you may see them (XT-21a). */
  readonly jointFundApplications: Scalars['Int']['output'];
  /** 依托的已认定或备案平台。 Recognised or filed platforms it hosts. */
  readonly recognisedPlatforms: Scalars['Int']['output'];
  /** 依托的联合申报且已认定的国家、省、市级平台。 Jointly applied and recognised national, provincial or municipal platforms it hosts (XT-38a). */
  readonly jointlyAppliedRecognisedPlatforms: Scalars['Int']['output'];
  /** 其中四类国家级平台：重点实验室、技术创新中心、工程（技术）研究中心、企业技术中心。 Of them, national platforms of the four kinds that XT-38a names. */
  readonly jointlyAppliedNationalPlatforms: Scalars['Int']['output'];
  /** 其中四类省级平台。 Of them, provincial platforms of the four kinds. */
  readonly jointlyAppliedProvincialPlatforms: Scalars['Int']['output'];
  /** 其中四类市级平台。 Of them, municipal platforms of the four kinds. */
  readonly jointlyAppliedMunicipalPlatforms: Scalars['Int']['output'];
  /** 其中待定类别的国家级平台：不在四类之内，也没有专门补助（A-05）。 Of them, national platforms of kinds that need a decision: neither of the four nor with a subsidy of their own. */
  readonly otherNationalPlatforms: Scalars['Int']['output'];
  /** 其中待定类别的省级平台（A-05）。 Of them, provincial platforms of kinds that need a decision. */
  readonly otherProvincialPlatforms: Scalars['Int']['output'];
  /** 其中待定类别的市级平台（A-05）。 Of them, municipal platforms of kinds that need a decision. */
  readonly otherMunicipalPlatforms: Scalars['Int']['output'];
  /** 依托的联合建立的国家级或省级成果转移转化中心（基地）。 National or provincial transfer centres it hosts, founded jointly (XT-27b, XT-27c). */
  readonly recognisedTransferCentres: Scalars['Int']['output'];
  /** 依托的产学研基地中最近一次考评为优良的。 Industry–university–research bases it hosts whose latest grade is excellent or good (XT-28c). */
  readonly wellAssessedIurBases: Scalars['Int']['output'];
  /** 依托的已认定或备案的孵化器、众创空间、双创中心和联盟。 Recognised or filed incubators, makerspaces, entrepreneurship centres and alliances it hosts (XT-40c). */
  readonly recognisedIncubatorsAndAlliances: Scalars['Int']['output'];
  /** 依托的列入培育、创建或认定的综合体。 Service complexes it hosts that are cultivated, listed or recognised (SY-09i). */
  readonly serviceComplexes: Scalars['Int']['output'];
  /** 依托的由其牵头的联盟。 Alliances it hosts (XT-40d). */
  readonly alliances: Scalars['Int']['output'];
  /** 作为提供方已完成的仪器共享机时。 Hours of completed instrument sharing as provider (XT-39b). */
  readonly sharedInstrumentHours: Scalars['Int']['output'];
  /** 作为使用方已完成的仪器共享机时。 Hours of completed instrument sharing as user (XT-39b). */
  readonly usedInstrumentHours: Scalars['Int']['output'];
  /** 中榜的场景发榜。 Posted scenarios it won (XT-32c). */
  readonly wonScenarioChallenges: Scalars['Int']['output'];
};

/** 地区：行政区划，撤并的仍保留并指向继任者。 An administrative division; abolished ones stay and point to their successor. */
export type Region = {
  /** 行政区划代码。 Administrative division code. */
  readonly code: Scalars['RegionCode']['output'];
  /** 该年立项项目中联合项目的占比，含下级地区（IN-07）。 Share of joint projects among those approved in the year, regions below included. */
  readonly jointProjectShare: JointProjectShare;
  /** 已认定或备案的平台数，按类型与级别，含下级地区（IN-96）。 Recognised or filed platforms by kind and level, regions below included. */
  readonly platformsByKind: ReadonlyArray<PlatformCount>;
};


/** 地区：行政区划，撤并的仍保留并指向继任者。 An administrative division; abolished ones stay and point to their successor. */
export type RegionJointProjectShareArgs = {
  year: Scalars['Year']['input'];
  isKey?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 园区：高新区、开发区、新区、园中园等。 An industrial park or zone. */
export type Park = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 园内平台。 Platforms in the park. */
  readonly platforms: PlatformConnection;
  /** 园区的建设项目。 Construction projects of the park. */
  readonly constructionProjects: ConstructionProjectConnection;
};


/** 园区：高新区、开发区、新区、园中园等。 An industrial park or zone. */
export type ParkPlatformsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PlatformFilter>;
  orderBy?: InputMaybe<PlatformOrder>;
};


/** 园区：高新区、开发区、新区、园中园等。 An industrial park or zone. */
export type ParkConstructionProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ConstructionProjectFilter>;
  orderBy?: InputMaybe<ConstructionProjectOrder>;
};

/** 产业链：有责任单位和落地办的产业链。 An industry chain with its responsible unit and landing office. */
export type IndustryChain = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 链上项目。 Projects on the chain. */
  readonly projects: ProjectConnection;
  /** 链上平台。 Platforms on the chain. */
  readonly platforms: PlatformConnection;
  /** 链上榜单。 Challenges on the chain. */
  readonly challenges: ChallengeConnection;
};


/** 产业链：有责任单位和落地办的产业链。 An industry chain with its responsible unit and landing office. */
export type IndustryChainProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};


/** 产业链：有责任单位和落地办的产业链。 An industry chain with its responsible unit and landing office. */
export type IndustryChainPlatformsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PlatformFilter>;
  orderBy?: InputMaybe<PlatformOrder>;
};


/** 产业链：有责任单位和落地办的产业链。 An industry chain with its responsible unit and landing office. */
export type IndustryChainChallengesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ChallengeFilter>;
  orderBy?: InputMaybe<ChallengeOrder>;
};

/** 产业集群：上虞八大集群之一（SY-15d）。 One of the district's eight industrial clusters. */
export type IndustryCluster = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 服务该集群的综合体（SY-15d）。 Service complexes that serve it. */
  readonly serviceComplexes: ReadonlyArray<Platform>;
};

/** 学科（专业）：高校的学科或专业。 A discipline or major of a university. */
export type Discipline = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 所属项目。 Its projects. */
  readonly projects: ProjectConnection;
};


/** 学科（专业）：高校的学科或专业。 A discipline or major of a university. */
export type DisciplineProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};

/** 人才：科技人才，图中不存放证件号码、电话和出生日期。 A person of research, technology or management; identity numbers, phone numbers and birth dates never enter the graph. */
export type Talent = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 在项目中的角色。 Roles in projects. */
  readonly projectRoles: ProjectMemberConnection;
  /** 领衔的已开封投标。 Unsealed bids that the person leads. */
  readonly bids: BidConnection;
};


/** 人才：科技人才，图中不存放证件号码、电话和出生日期。 A person of research, technology or management; identity numbers, phone numbers and birth dates never enter the graph. */
export type TalentProjectRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectMemberFilter>;
  orderBy?: InputMaybe<ProjectMemberOrder>;
};


/** 人才：科技人才，图中不存放证件号码、电话和出生日期。 A person of research, technology or management; identity numbers, phone numbers and birth dates never enter the graph. */
export type TalentBidsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<BidFilter>;
  orderBy?: InputMaybe<BidOrder>;
};

/** 团队：科技创新团队，可跨单位、跨学科、跨地区。 An innovation team; it may span institutions, disciplines and localities. */
export type Team = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 承担的项目。 Projects it carries. */
  readonly projects: ProjectConnection;
  /** 已开封的投标。 Its unsealed bids. */
  readonly bids: BidConnection;
};


/** 团队：科技创新团队，可跨单位、跨学科、跨地区。 An innovation team; it may span institutions, disciplines and localities. */
export type TeamProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};


/** 团队：科技创新团队，可跨单位、跨学科、跨地区。 An innovation team; it may span institutions, disciplines and localities. */
export type TeamBidsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<BidFilter>;
  orderBy?: InputMaybe<BidOrder>;
};

/** 博士进企业：入选博士编制在高校、进入企业工作的一段期间（百博进百企百院）。 A period in which a selected doctor, on the college's establishment, works in an enterprise. */
export type DoctorPlacement = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 受企业委托的项目（JX-12a）。 Projects commissioned under the placement. */
  readonly projects: ProjectConnection;
};


/** 博士进企业：入选博士编制在高校、进入企业工作的一段期间（百博进百企百院）。 A period in which a selected doctor, on the college's establishment, works in an enterprise. */
export type DoctorPlacementProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};

/** 技术需求：企业提出的一项技术需求。 A technology demand of a firm (XT-23a). */
export type Demand = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 由其发出的榜单，多次发榜取最近一次；未发榜为空。 The challenge posted for it, the latest where there are several; null when none was posted. */
  readonly challenge: Maybe<Challenge>;
  /** 由其产生的项目，多个取最近立项的；无则为空。 The project that came of it, the latest approved where there are several; null when none did. */
  readonly project: Maybe<Project>;
};

/** 项目列表：按键集游标分页。 A page of Project records, by keyset cursor. */
export type ProjectConnection = {
  /** 本页的项目。 The records of this page. */
  readonly nodes: ReadonlyArray<Project>;
  /** 本页的项目及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ProjectFacets;
};

/** 项目列表的一条边。 One record of a page. */
export type ProjectEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 项目。 The record. */
  readonly node: Project;
};

/** 项目的排序；相同时以标识为序。 How to order Project records; the id breaks ties. */
export type ProjectOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ProjectOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 申报指南列表：按键集游标分页。 A page of ProjectCall records, by keyset cursor. */
export type ProjectCallConnection = {
  /** 本页的申报指南。 The records of this page. */
  readonly nodes: ReadonlyArray<ProjectCall>;
  /** 本页的申报指南及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ProjectCallEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 申报指南列表的一条边。 One record of a page. */
export type ProjectCallEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 申报指南。 The record. */
  readonly node: ProjectCall;
};

/** 申报指南的排序；相同时以标识为序。 How to order ProjectCall records; the id breaks ties. */
export type ProjectCallOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ProjectCallOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 项目申报列表：按键集游标分页。 A page of ProjectApplication records, by keyset cursor. */
export type ProjectApplicationConnection = {
  /** 本页的项目申报。 The records of this page. */
  readonly nodes: ReadonlyArray<ProjectApplication>;
  /** 本页的项目申报及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ProjectApplicationEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ProjectApplicationFacets;
};

/** 项目申报列表的一条边。 One record of a page. */
export type ProjectApplicationEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 项目申报。 The record. */
  readonly node: ProjectApplication;
};

/** 项目申报的排序；相同时以标识为序。 How to order ProjectApplication records; the id breaks ties. */
export type ProjectApplicationOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ProjectApplicationOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 榜单列表：按键集游标分页。 A page of Challenge records, by keyset cursor. */
export type ChallengeConnection = {
  /** 本页的榜单。 The records of this page. */
  readonly nodes: ReadonlyArray<Challenge>;
  /** 本页的榜单及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ChallengeEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ChallengeFacets;
};

/** 榜单列表的一条边。 One record of a page. */
export type ChallengeEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 榜单。 The record. */
  readonly node: Challenge;
};

/** 榜单的排序；相同时以标识为序。 How to order Challenge records; the id breaks ties. */
export type ChallengeOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ChallengeOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 应用场景列表：按键集游标分页。 A page of Scenario records, by keyset cursor. */
export type ScenarioConnection = {
  /** 本页的应用场景。 The records of this page. */
  readonly nodes: ReadonlyArray<Scenario>;
  /** 本页的应用场景及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ScenarioEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ScenarioFacets;
};

/** 应用场景列表的一条边。 One record of a page. */
export type ScenarioEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 应用场景。 The record. */
  readonly node: Scenario;
};

/** 应用场景的排序；相同时以标识为序。 How to order Scenario records; the id breaks ties. */
export type ScenarioOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ScenarioOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 平台列表：按键集游标分页。 A page of Platform records, by keyset cursor. */
export type PlatformConnection = {
  /** 本页的平台。 The records of this page. */
  readonly nodes: ReadonlyArray<Platform>;
  /** 本页的平台及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<PlatformEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: PlatformFacets;
};

/** 平台列表的一条边。 One record of a page. */
export type PlatformEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 平台。 The record. */
  readonly node: Platform;
};

/** 平台的排序；相同时以标识为序。 How to order Platform records; the id breaks ties. */
export type PlatformOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: PlatformOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 众创空间报表列表：按键集游标分页。 A page of MakerspaceReport records, by keyset cursor. */
export type MakerspaceReportConnection = {
  /** 本页的众创空间报表。 The records of this page. */
  readonly nodes: ReadonlyArray<MakerspaceReport>;
  /** 本页的众创空间报表及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<MakerspaceReportEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 众创空间报表列表的一条边。 One record of a page. */
export type MakerspaceReportEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 众创空间报表。 The record. */
  readonly node: MakerspaceReport;
};

/** 众创空间报表的排序；相同时以标识为序。 How to order MakerspaceReport records; the id breaks ties. */
export type MakerspaceReportOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: MakerspaceReportOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 仪器列表：按键集游标分页。 A page of Instrument records, by keyset cursor. */
export type InstrumentConnection = {
  /** 本页的仪器。 The records of this page. */
  readonly nodes: ReadonlyArray<Instrument>;
  /** 本页的仪器及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<InstrumentEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: InstrumentFacets;
};

/** 仪器列表的一条边。 One record of a page. */
export type InstrumentEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 仪器。 The record. */
  readonly node: Instrument;
};

/** 仪器的排序；相同时以标识为序。 How to order Instrument records; the id breaks ties. */
export type InstrumentOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: InstrumentOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 共享记录列表：按键集游标分页。 A page of SharingRecord records, by keyset cursor. */
export type SharingRecordConnection = {
  /** 本页的共享记录。 The records of this page. */
  readonly nodes: ReadonlyArray<SharingRecord>;
  /** 本页的共享记录及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<SharingRecordEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: SharingRecordFacets;
};

/** 共享记录列表的一条边。 One record of a page. */
export type SharingRecordEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 共享记录。 The record. */
  readonly node: SharingRecord;
};

/** 共享记录的排序；相同时以标识为序。 How to order SharingRecord records; the id breaks ties. */
export type SharingRecordOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: SharingRecordOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 建设项目列表：按键集游标分页。 A page of ConstructionProject records, by keyset cursor. */
export type ConstructionProjectConnection = {
  /** 本页的建设项目。 The records of this page. */
  readonly nodes: ReadonlyArray<ConstructionProject>;
  /** 本页的建设项目及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ConstructionProjectEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ConstructionProjectFacets;
};

/** 建设项目列表的一条边。 One record of a page. */
export type ConstructionProjectEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 建设项目。 The record. */
  readonly node: ConstructionProject;
};

/** 建设项目的排序；相同时以标识为序。 How to order ConstructionProject records; the id breaks ties. */
export type ConstructionProjectOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ConstructionProjectOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 按 ProjectKind 的计数。 A count by ProjectKind. */
export type ProjectKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ProjectKind>;
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

/** 按 ProjectStatus 的计数。 A count by ProjectStatus. */
export type ProjectStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ProjectStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ProjectMechanism 的计数。 A count by ProjectMechanism. */
export type ProjectMechanismFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ProjectMechanism>;
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

/** 按 ApplicationOutcome 的计数。 A count by ApplicationOutcome. */
export type ApplicationOutcomeFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ApplicationOutcome>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 投标列表：按键集游标分页。 A page of Bid records, by keyset cursor. */
export type BidConnection = {
  /** 本页的投标。 The records of this page. */
  readonly nodes: ReadonlyArray<Bid>;
  /** 本页的投标及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<BidEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 投标列表的一条边。 One record of a page. */
export type BidEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 投标。 The record. */
  readonly node: Bid;
};

/** 投标的排序；相同时以标识为序。 How to order Bid records; the id breaks ties. */
export type BidOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: BidOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 按 ChallengeMode 的计数。 A count by ChallengeMode. */
export type ChallengeModeFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ChallengeMode>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ChallengeStatus 的计数。 A count by ChallengeStatus. */
export type ChallengeStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ChallengeStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ScenarioSector 的计数。 A count by ScenarioSector. */
export type ScenarioSectorFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ScenarioSector>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ScenarioStatus 的计数。 A count by ScenarioStatus. */
export type ScenarioStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ScenarioStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 在孵企业列表：按键集游标分页。 A page of IncubatedFirm records, by keyset cursor. */
export type IncubatedFirmConnection = {
  /** 本页的在孵企业。 The records of this page. */
  readonly nodes: ReadonlyArray<IncubatedFirm>;
  /** 本页的在孵企业及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<IncubatedFirmEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 在孵企业列表的一条边。 One record of a page. */
export type IncubatedFirmEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 在孵企业。 The record. */
  readonly node: IncubatedFirm;
};

/** 在孵企业的排序；相同时以标识为序。 How to order IncubatedFirm records; the id breaks ties. */
export type IncubatedFirmOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: IncubatedFirmOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 按 PlatformKind 的计数。 A count by PlatformKind. */
export type PlatformKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<PlatformKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 PlatformStatus 的计数。 A count by PlatformStatus. */
export type PlatformStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<PlatformStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 SharingStatus 的计数。 A count by SharingStatus. */
export type SharingStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<SharingStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 建设月报列表：按键集游标分页。 A page of ConstructionReport records, by keyset cursor. */
export type ConstructionReportConnection = {
  /** 本页的建设月报。 The records of this page. */
  readonly nodes: ReadonlyArray<ConstructionReport>;
  /** 本页的建设月报及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ConstructionReportEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 建设月报列表的一条边。 One record of a page. */
export type ConstructionReportEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 建设月报。 The record. */
  readonly node: ConstructionReport;
};

/** 建设月报的排序；相同时以标识为序。 How to order ConstructionReport records; the id breaks ties. */
export type ConstructionReportOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ConstructionReportOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 按 BuildStage 的计数。 A count by BuildStage. */
export type BuildStageFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<BuildStage>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 项目成员列表：按键集游标分页。 A page of ProjectMember records, by keyset cursor. */
export type ProjectMemberConnection = {
  /** 本页的项目成员。 The records of this page. */
  readonly nodes: ReadonlyArray<ProjectMember>;
  /** 本页的项目成员及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ProjectMemberEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 项目成员列表的一条边。 One record of a page. */
export type ProjectMemberEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 项目成员。 The record. */
  readonly node: ProjectMember;
};

/** 项目成员的排序；相同时以标识为序。 How to order ProjectMember records; the id breaks ties. */
export type ProjectMemberOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ProjectMemberOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
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
  Project: Project;
  ProjectCall: ProjectCall;
  ProjectApplication: ProjectApplication;
  Challenge: Challenge;
  Bid: Bid;
  Scenario: Scenario;
  Platform: Platform;
  Instrument: Instrument;
  SharingRecord: SharingRecord;
  ConstructionProject: ConstructionProject;
  Institution: Institution;
  Region: Region;
  Park: Park;
  IndustryChain: IndustryChain;
  IndustryCluster: IndustryCluster;
  Discipline: Discipline;
  Talent: Talent;
  Team: Team;
  DoctorPlacement: DoctorPlacement;
  Demand: Demand;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & ( GraphQLRecursivePick<FederationTypes['Project'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Project'], {"projectNo":true}> ) );
  ProjectCall:
    ( { __typename: 'ProjectCall' }
    & GraphQLRecursivePick<FederationTypes['ProjectCall'], {"id":true}> );
  ProjectApplication:
    ( { __typename: 'ProjectApplication' }
    & GraphQLRecursivePick<FederationTypes['ProjectApplication'], {"id":true}> );
  Challenge:
    ( { __typename: 'Challenge' }
    & GraphQLRecursivePick<FederationTypes['Challenge'], {"id":true}> );
  Bid:
    ( { __typename: 'Bid' }
    & GraphQLRecursivePick<FederationTypes['Bid'], {"id":true}> );
  Scenario:
    ( { __typename: 'Scenario' }
    & GraphQLRecursivePick<FederationTypes['Scenario'], {"id":true}> );
  Platform:
    ( { __typename: 'Platform' }
    & GraphQLRecursivePick<FederationTypes['Platform'], {"id":true}> );
  Instrument:
    ( { __typename: 'Instrument' }
    & GraphQLRecursivePick<FederationTypes['Instrument'], {"id":true}> );
  SharingRecord:
    ( { __typename: 'SharingRecord' }
    & GraphQLRecursivePick<FederationTypes['SharingRecord'], {"id":true}> );
  ConstructionProject:
    ( { __typename: 'ConstructionProject' }
    & GraphQLRecursivePick<FederationTypes['ConstructionProject'], {"id":true}> );
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
  IndustryCluster:
    ( { __typename: 'IndustryCluster' }
    & GraphQLRecursivePick<FederationTypes['IndustryCluster'], {"id":true}> );
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
  Demand:
    ( { __typename: 'Demand' }
    & GraphQLRecursivePick<FederationTypes['Demand'], {"id":true}> );
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
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectFilter: ProjectFilter;
  ProjectOrderField: ProjectOrderField;
  ProjectFacets: ResolverTypeWrapper<object>;
  ProjectParticipation: ResolverTypeWrapper<ProjectParticipationRow>;
  ProjectMember: ResolverTypeWrapper<ProjectMemberRow>;
  ProjectMemberFilter: ProjectMemberFilter;
  ProjectMemberOrderField: ProjectMemberOrderField;
  ProjectMilestone: ResolverTypeWrapper<ProjectMilestoneRow>;
  ProjectAcceptance: ResolverTypeWrapper<ProjectAcceptance>;
  MutualRecognition: ResolverTypeWrapper<MutualRecognitionRow>;
  JointProjectShare: ResolverTypeWrapper<JointProjectShare>;
  ProjectKind: ProjectKind;
  ProjectMechanism: ProjectMechanism;
  EnterprisePosedStage: EnterprisePosedStage;
  ParticipantRole: ParticipantRole;
  JointKind: JointKind;
  ProjectPhase: ProjectPhase;
  ProjectMemberRole: ProjectMemberRole;
  StudyLevel: StudyLevel;
  AcceptanceKind: AcceptanceKind;
  AcceptanceResult: AcceptanceResult;
  ProjectCall: ResolverTypeWrapper<ProjectCallRow>;
  ProjectCallFilter: ProjectCallFilter;
  ProjectCallOrderField: ProjectCallOrderField;
  ProjectCallStatus: ProjectCallStatus;
  ConsultedGroup: ConsultedGroup;
  CallTopic: ResolverTypeWrapper<CallTopicRow>;
  ProjectApplication: ResolverTypeWrapper<ProjectApplicationRow>;
  ProjectApplicationFilter: ProjectApplicationFilter;
  ProjectApplicationOrderField: ProjectApplicationOrderField;
  ProjectApplicationFacets: ResolverTypeWrapper<object>;
  ProjectApplicant: ResolverTypeWrapper<ProjectApplicantRow>;
  ApplicationPriority: ApplicationPriority;
  ApplicationOutcome: ApplicationOutcome;
  Challenge: ResolverTypeWrapper<ChallengeRow>;
  ChallengeFilter: ChallengeFilter;
  ChallengeOrderField: ChallengeOrderField;
  ChallengeFacets: ResolverTypeWrapper<object>;
  ChallengeMode: ChallengeMode;
  ChallengeStatus: ChallengeStatus;
  Bid: ResolverTypeWrapper<BidRow>;
  BidFilter: BidFilter;
  BidOrderField: BidOrderField;
  BidStatus: BidStatus;
  BidMilestone: ResolverTypeWrapper<BidMilestoneRow>;
  Scenario: ResolverTypeWrapper<ScenarioRow>;
  ScenarioFilter: ScenarioFilter;
  ScenarioOrderField: ScenarioOrderField;
  ScenarioFacets: ResolverTypeWrapper<object>;
  ScenarioSector: ScenarioSector;
  ScenarioStatus: ScenarioStatus;
  Platform: ResolverTypeWrapper<PlatformRow>;
  PlatformFilter: PlatformFilter;
  PlatformOrderField: PlatformOrderField;
  PlatformFacets: ResolverTypeWrapper<object>;
  PlatformCount: ResolverTypeWrapper<PlatformCountRow>;
  PlatformAudience: PlatformAudience;
  FormationMode: FormationMode;
  PlatformPriority: PlatformPriority;
  PlatformFounder: ResolverTypeWrapper<PlatformFounderRow>;
  FounderRole: FounderRole;
  PlatformAssessment: ResolverTypeWrapper<PlatformAssessmentRow>;
  AssessmentGrade: AssessmentGrade;
  AgreedGoal: ResolverTypeWrapper<AgreedGoalRow>;
  GoalMetric: GoalMetric;
  InstituteReport: ResolverTypeWrapper<InstituteReportRow>;
  MakerspaceReport: ResolverTypeWrapper<MakerspaceReportRow>;
  MakerspaceReportFilter: MakerspaceReportFilter;
  MakerspaceReportOrderField: MakerspaceReportOrderField;
  IncubatedFirm: ResolverTypeWrapper<IncubatedFirmRow>;
  IncubatedFirmFilter: IncubatedFirmFilter;
  IncubatedFirmOrderField: IncubatedFirmOrderField;
  Instrument: ResolverTypeWrapper<InstrumentRow>;
  InstrumentFilter: InstrumentFilter;
  InstrumentOrderField: InstrumentOrderField;
  InstrumentFacets: ResolverTypeWrapper<object>;
  SharingRecord: ResolverTypeWrapper<SharingRecordRow>;
  SharingRecordFilter: SharingRecordFilter;
  SharingRecordOrderField: SharingRecordOrderField;
  SharingRecordFacets: ResolverTypeWrapper<object>;
  SharingStatus: SharingStatus;
  ConstructionProject: ResolverTypeWrapper<ConstructionProjectRow>;
  ConstructionProjectFilter: ConstructionProjectFilter;
  ConstructionProjectOrderField: ConstructionProjectOrderField;
  ConstructionProjectFacets: ResolverTypeWrapper<object>;
  BuildStage: BuildStage;
  ConstructionComponent: ResolverTypeWrapper<ConstructionComponentRow>;
  ConstructionReport: ResolverTypeWrapper<ConstructionReportRow>;
  ConstructionReportOrderField: ConstructionReportOrderField;
  Institution: ResolverTypeWrapper<{ readonly id: string }>;
  InstitutionProjectFacts: ResolverTypeWrapper<InstitutionProjectFactsRow>;
  Region: ResolverTypeWrapper<{ readonly code: string }>;
  Park: ResolverTypeWrapper<{ readonly id: string }>;
  IndustryChain: ResolverTypeWrapper<{ readonly id: string }>;
  IndustryCluster: ResolverTypeWrapper<{ readonly id: string }>;
  Discipline: ResolverTypeWrapper<{ readonly id: string }>;
  Talent: ResolverTypeWrapper<{ readonly id: string }>;
  Team: ResolverTypeWrapper<{ readonly id: string }>;
  DoctorPlacement: ResolverTypeWrapper<{ readonly id: string }>;
  Demand: ResolverTypeWrapper<{ readonly id: string }>;
  ProjectConnection: ResolverTypeWrapper<AnyConnection>;
  ProjectEdge: ResolverTypeWrapper<object>;
  ProjectOrder: ProjectOrder;
  ProjectCallConnection: ResolverTypeWrapper<AnyConnection>;
  ProjectCallEdge: ResolverTypeWrapper<object>;
  ProjectCallOrder: ProjectCallOrder;
  ProjectApplicationConnection: ResolverTypeWrapper<AnyConnection>;
  ProjectApplicationEdge: ResolverTypeWrapper<object>;
  ProjectApplicationOrder: ProjectApplicationOrder;
  ChallengeConnection: ResolverTypeWrapper<AnyConnection>;
  ChallengeEdge: ResolverTypeWrapper<object>;
  ChallengeOrder: ChallengeOrder;
  ScenarioConnection: ResolverTypeWrapper<AnyConnection>;
  ScenarioEdge: ResolverTypeWrapper<object>;
  ScenarioOrder: ScenarioOrder;
  PlatformConnection: ResolverTypeWrapper<AnyConnection>;
  PlatformEdge: ResolverTypeWrapper<object>;
  PlatformOrder: PlatformOrder;
  MakerspaceReportConnection: ResolverTypeWrapper<AnyConnection>;
  MakerspaceReportEdge: ResolverTypeWrapper<object>;
  MakerspaceReportOrder: MakerspaceReportOrder;
  InstrumentConnection: ResolverTypeWrapper<AnyConnection>;
  InstrumentEdge: ResolverTypeWrapper<object>;
  InstrumentOrder: InstrumentOrder;
  SharingRecordConnection: ResolverTypeWrapper<AnyConnection>;
  SharingRecordEdge: ResolverTypeWrapper<object>;
  SharingRecordOrder: SharingRecordOrder;
  ConstructionProjectConnection: ResolverTypeWrapper<AnyConnection>;
  ConstructionProjectEdge: ResolverTypeWrapper<object>;
  ConstructionProjectOrder: ConstructionProjectOrder;
  ProjectKindFacet: ResolverTypeWrapper<object>;
  LevelFacet: ResolverTypeWrapper<object>;
  ProjectStatusFacet: ResolverTypeWrapper<object>;
  ProjectMechanismFacet: ResolverTypeWrapper<object>;
  TechnologyKindFacet: ResolverTypeWrapper<object>;
  ApplicationOutcomeFacet: ResolverTypeWrapper<object>;
  BidConnection: ResolverTypeWrapper<AnyConnection>;
  BidEdge: ResolverTypeWrapper<object>;
  BidOrder: BidOrder;
  ChallengeModeFacet: ResolverTypeWrapper<object>;
  ChallengeStatusFacet: ResolverTypeWrapper<object>;
  ScenarioSectorFacet: ResolverTypeWrapper<object>;
  ScenarioStatusFacet: ResolverTypeWrapper<object>;
  IncubatedFirmConnection: ResolverTypeWrapper<AnyConnection>;
  IncubatedFirmEdge: ResolverTypeWrapper<object>;
  IncubatedFirmOrder: IncubatedFirmOrder;
  PlatformKindFacet: ResolverTypeWrapper<object>;
  PlatformStatusFacet: ResolverTypeWrapper<object>;
  SharingStatusFacet: ResolverTypeWrapper<object>;
  ConstructionReportConnection: ResolverTypeWrapper<AnyConnection>;
  ConstructionReportEdge: ResolverTypeWrapper<object>;
  ConstructionReportOrder: ConstructionReportOrder;
  BuildStageFacet: ResolverTypeWrapper<object>;
  ProjectMemberConnection: ResolverTypeWrapper<AnyConnection>;
  ProjectMemberEdge: ResolverTypeWrapper<object>;
  ProjectMemberOrder: ProjectMemberOrder;
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
  Project: ProjectRow;
  ProjectFilter: ProjectFilter;
  ProjectFacets: object;
  ProjectParticipation: ProjectParticipationRow;
  ProjectMember: ProjectMemberRow;
  ProjectMemberFilter: ProjectMemberFilter;
  ProjectMilestone: ProjectMilestoneRow;
  ProjectAcceptance: ProjectAcceptance;
  MutualRecognition: MutualRecognitionRow;
  JointProjectShare: JointProjectShare;
  ProjectCall: ProjectCallRow;
  ProjectCallFilter: ProjectCallFilter;
  CallTopic: CallTopicRow;
  ProjectApplication: ProjectApplicationRow;
  ProjectApplicationFilter: ProjectApplicationFilter;
  ProjectApplicationFacets: object;
  ProjectApplicant: ProjectApplicantRow;
  Challenge: ChallengeRow;
  ChallengeFilter: ChallengeFilter;
  ChallengeFacets: object;
  Bid: BidRow;
  BidFilter: BidFilter;
  BidMilestone: BidMilestoneRow;
  Scenario: ScenarioRow;
  ScenarioFilter: ScenarioFilter;
  ScenarioFacets: object;
  Platform: PlatformRow;
  PlatformFilter: PlatformFilter;
  PlatformFacets: object;
  PlatformCount: PlatformCountRow;
  PlatformFounder: PlatformFounderRow;
  PlatformAssessment: PlatformAssessmentRow;
  AgreedGoal: AgreedGoalRow;
  InstituteReport: InstituteReportRow;
  MakerspaceReport: MakerspaceReportRow;
  MakerspaceReportFilter: MakerspaceReportFilter;
  IncubatedFirm: IncubatedFirmRow;
  IncubatedFirmFilter: IncubatedFirmFilter;
  Instrument: InstrumentRow;
  InstrumentFilter: InstrumentFilter;
  InstrumentFacets: object;
  SharingRecord: SharingRecordRow;
  SharingRecordFilter: SharingRecordFilter;
  SharingRecordFacets: object;
  ConstructionProject: ConstructionProjectRow;
  ConstructionProjectFilter: ConstructionProjectFilter;
  ConstructionProjectFacets: object;
  ConstructionComponent: ConstructionComponentRow;
  ConstructionReport: ConstructionReportRow;
  Institution: { readonly id: string };
  InstitutionProjectFacts: InstitutionProjectFactsRow;
  Region: { readonly code: string };
  Park: { readonly id: string };
  IndustryChain: { readonly id: string };
  IndustryCluster: { readonly id: string };
  Discipline: { readonly id: string };
  Talent: { readonly id: string };
  Team: { readonly id: string };
  DoctorPlacement: { readonly id: string };
  Demand: { readonly id: string };
  ProjectConnection: AnyConnection;
  ProjectEdge: object;
  ProjectOrder: ProjectOrder;
  ProjectCallConnection: AnyConnection;
  ProjectCallEdge: object;
  ProjectCallOrder: ProjectCallOrder;
  ProjectApplicationConnection: AnyConnection;
  ProjectApplicationEdge: object;
  ProjectApplicationOrder: ProjectApplicationOrder;
  ChallengeConnection: AnyConnection;
  ChallengeEdge: object;
  ChallengeOrder: ChallengeOrder;
  ScenarioConnection: AnyConnection;
  ScenarioEdge: object;
  ScenarioOrder: ScenarioOrder;
  PlatformConnection: AnyConnection;
  PlatformEdge: object;
  PlatformOrder: PlatformOrder;
  MakerspaceReportConnection: AnyConnection;
  MakerspaceReportEdge: object;
  MakerspaceReportOrder: MakerspaceReportOrder;
  InstrumentConnection: AnyConnection;
  InstrumentEdge: object;
  InstrumentOrder: InstrumentOrder;
  SharingRecordConnection: AnyConnection;
  SharingRecordEdge: object;
  SharingRecordOrder: SharingRecordOrder;
  ConstructionProjectConnection: AnyConnection;
  ConstructionProjectEdge: object;
  ConstructionProjectOrder: ConstructionProjectOrder;
  ProjectKindFacet: object;
  LevelFacet: object;
  ProjectStatusFacet: object;
  ProjectMechanismFacet: object;
  TechnologyKindFacet: object;
  ApplicationOutcomeFacet: object;
  BidConnection: AnyConnection;
  BidEdge: object;
  BidOrder: BidOrder;
  ChallengeModeFacet: object;
  ChallengeStatusFacet: object;
  ScenarioSectorFacet: object;
  ScenarioStatusFacet: object;
  IncubatedFirmConnection: AnyConnection;
  IncubatedFirmEdge: object;
  IncubatedFirmOrder: IncubatedFirmOrder;
  PlatformKindFacet: object;
  PlatformStatusFacet: object;
  SharingStatusFacet: object;
  ConstructionReportConnection: AnyConnection;
  ConstructionReportEdge: object;
  ConstructionReportOrder: ConstructionReportOrder;
  BuildStageFacet: object;
  ProjectMemberConnection: AnyConnection;
  ProjectMemberEdge: object;
  ProjectMemberOrder: ProjectMemberOrder;
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
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projectByNumber?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectByNumberArgs, 'projectNo'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>;
  projectCall?: Resolver<Maybe<ResolversTypes['ProjectCall']>, ParentType, ContextType, RequireFields<QueryProjectCallArgs, 'id'>>;
  projectCalls?: Resolver<ResolversTypes['ProjectCallConnection'], ParentType, ContextType, Partial<QueryProjectCallsArgs>>;
  projectApplications?: Resolver<ResolversTypes['ProjectApplicationConnection'], ParentType, ContextType, Partial<QueryProjectApplicationsArgs>>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType, RequireFields<QueryChallengeArgs, 'id'>>;
  challenges?: Resolver<ResolversTypes['ChallengeConnection'], ParentType, ContextType, Partial<QueryChallengesArgs>>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<QueryScenarioArgs, 'id'>>;
  scenarios?: Resolver<ResolversTypes['ScenarioConnection'], ParentType, ContextType, Partial<QueryScenariosArgs>>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType, RequireFields<QueryPlatformArgs, 'id'>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, Partial<QueryPlatformsArgs>>;
  makerspaceReports?: Resolver<ResolversTypes['MakerspaceReportConnection'], ParentType, ContextType, Partial<QueryMakerspaceReportsArgs>>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<QueryInstrumentsArgs>>;
  sharingRecords?: Resolver<ResolversTypes['SharingRecordConnection'], ParentType, ContextType, Partial<QuerySharingRecordsArgs>>;
  constructionProject?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType, RequireFields<QueryConstructionProjectArgs, 'id'>>;
  constructionProjects?: Resolver<ResolversTypes['ConstructionProjectConnection'], ParentType, ContextType, Partial<QueryConstructionProjectsArgs>>;
  projectsPersonalData?: Resolver<ReadonlyArray<ResolversTypes['PersonalRecord']>, ParentType, ContextType, RequireFields<QueryProjectsPersonalDataArgs, 'talentId'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  projectsErasePersonalData?: Resolver<ResolversTypes['ErasePersonalDataPayload'], ParentType, ContextType, RequireFields<MutationProjectsErasePersonalDataArgs, 'input'>>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isKey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  technologyKind?: Resolver<Maybe<ResolversTypes['TechnologyKind']>, ParentType, ContextType>;
  mechanism?: Resolver<ResolversTypes['ProjectMechanism'], ParentType, ContextType>;
  enterprisePosedStage?: Resolver<Maybe<ResolversTypes['EnterprisePosedStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvalYear?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType>;
  startOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acceptance?: Resolver<Maybe<ResolversTypes['ProjectAcceptance']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['ProjectParticipation']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ProjectMember']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['ProjectMilestone']>, ParentType, ContextType>;
  recognitions?: Resolver<ReadonlyArray<ResolversTypes['MutualRecognition']>, ParentType, ContextType>;
  isJoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointKind?: Resolver<Maybe<ResolversTypes['JointKind']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['Discipline']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['DoctorPlacement']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['ProjectApplication']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectFacets'] = ResolversParentTypes['ProjectFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['ProjectKindFacet']>, ParentType, ContextType>;
  level?: Resolver<ReadonlyArray<ResolversTypes['LevelFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['ProjectStatusFacet']>, ParentType, ContextType>;
  approvalYear?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
  mechanism?: Resolver<ReadonlyArray<ResolversTypes['ProjectMechanismFacet']>, ParentType, ContextType>;
  technologyKind?: Resolver<ReadonlyArray<ResolversTypes['TechnologyKindFacet']>, ParentType, ContextType>;
  chainId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  cityCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type ProjectParticipationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectParticipation'] = ResolversParentTypes['ProjectParticipation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ParticipantSector'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['ProjectPhase']>, ParentType, ContextType>;
};

export type ProjectMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMember'] = ResolversParentTypes['ProjectMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ProjectMemberRole'], ParentType, ContextType>;
  studyLevel?: Resolver<Maybe<ResolversTypes['StudyLevel']>, ParentType, ContextType>;
};

export type ProjectMilestoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMilestone'] = ResolversParentTypes['ProjectMilestone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProjectAcceptanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAcceptance'] = ResolversParentTypes['ProjectAcceptance']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AcceptanceKind'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['AcceptanceResult'], ParentType, ContextType>;
};

export type MutualRecognitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MutualRecognition'] = ResolversParentTypes['MutualRecognition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  recognisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type JointProjectShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointProjectShare'] = ResolversParentTypes['JointProjectShare']> = {
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ProjectCallResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectCall'] = ResolversParentTypes['ProjectCall'], FederationReferenceType extends FederationReferenceTypes['ProjectCall'] = FederationReferenceTypes['ProjectCall']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectCall']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectCallStatus'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consultedGroups?: Resolver<ReadonlyArray<ResolversTypes['ConsultedGroup']>, ParentType, ContextType>;
  missingGroups?: Resolver<ReadonlyArray<ResolversTypes['ConsultedGroup']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['CallTopic']>, ParentType, ContextType>;
  applications?: Resolver<ResolversTypes['ProjectApplicationConnection'], ParentType, ContextType, Partial<ProjectCallApplicationsArgs>>;
};

export type CallTopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CallTopic'] = ResolversParentTypes['CallTopic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  technologyKind?: Resolver<ResolversTypes['TechnologyKind'], ParentType, ContextType>;
  demands?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Demand']>>, ParentType, ContextType>;
};

export type ProjectApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectApplication'] = ResolversParentTypes['ProjectApplication'], FederationReferenceType extends FederationReferenceTypes['ProjectApplication'] = FederationReferenceTypes['ProjectApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['ProjectCall']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  applicants?: Resolver<ReadonlyArray<ResolversTypes['ProjectApplicant']>, ParentType, ContextType>;
  isJoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leadAlliance?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  priorities?: Resolver<ReadonlyArray<ResolversTypes['ApplicationPriority']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ApplicationOutcome'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ProjectApplicationFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectApplicationFacets'] = ResolversParentTypes['ProjectApplicationFacets']> = {
  level?: Resolver<ReadonlyArray<ResolversTypes['LevelFacet']>, ParentType, ContextType>;
  outcome?: Resolver<ReadonlyArray<ResolversTypes['ApplicationOutcomeFacet']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
};

export type ProjectApplicantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectApplicant'] = ResolversParentTypes['ProjectApplicant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ParticipantSector'], ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge'], FederationReferenceType extends FederationReferenceTypes['Challenge'] = FederationReferenceTypes['Challenge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Challenge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ChallengeMode'], ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType>;
  poster?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  reward?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChallengeStatus'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bidsUnsealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bids?: Resolver<ResolversTypes['BidConnection'], ParentType, ContextType, Partial<ChallengeBidsArgs>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<ChallengeProjectsArgs>>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChallengeFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChallengeFacets'] = ResolversParentTypes['ChallengeFacets']> = {
  mode?: Resolver<ReadonlyArray<ResolversTypes['ChallengeModeFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['ChallengeStatusFacet']>, ParentType, ContextType>;
  chainId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  cityCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type BidResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bid'] = ResolversParentTypes['Bid'], FederationReferenceType extends FederationReferenceTypes['Bid'] = FederationReferenceTypes['Bid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Bid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  bidder?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  winningOffer?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BidStatus'], ParentType, ContextType>;
  isSelected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eliminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['BidMilestone']>, ParentType, ContextType>;
};

export type BidMilestoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BidMilestone'] = ResolversParentTypes['BidMilestone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isPassed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ScenarioResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario'], FederationReferenceType extends FederationReferenceTypes['Scenario'] = FederationReferenceTypes['Scenario']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Scenario']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ScenarioSector'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScenarioStatus'], ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ScenarioFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScenarioFacets'] = ResolversParentTypes['ScenarioFacets']> = {
  sector?: Resolver<ReadonlyArray<ResolversTypes['ScenarioSectorFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['ScenarioStatusFacet']>, ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform'], FederationReferenceType extends FederationReferenceTypes['Platform'] = FederationReferenceTypes['Platform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Platform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlatformKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  leadEnterprise?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  founders?: Resolver<ReadonlyArray<ResolversTypes['PlatformFounder']>, ParentType, ContextType>;
  isThreeParty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['IndustryCluster']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['Discipline']>, ParentType, ContextType>;
  jointApplication?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlatformStatus'], ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recognisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  newlyRecognised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<PlatformNewlyRecognisedArgs, 'year'>>;
  openTo?: Resolver<ReadonlyArray<ResolversTypes['PlatformAudience']>, ParentType, ContextType>;
  parentInstitute?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  centres?: Resolver<ReadonlyArray<ResolversTypes['Platform']>, ParentType, ContextType>;
  focus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formationMode?: Resolver<Maybe<ResolversTypes['FormationMode']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['PlatformPriority']>, ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['PlatformAssessment']>, ParentType, ContextType>;
  agreedGoals?: Resolver<ReadonlyArray<ResolversTypes['AgreedGoal']>, ParentType, ContextType>;
  instituteReports?: Resolver<ReadonlyArray<ResolversTypes['InstituteReport']>, ParentType, ContextType>;
  makerspaceReports?: Resolver<ReadonlyArray<ResolversTypes['MakerspaceReport']>, ParentType, ContextType>;
  incubatedFirms?: Resolver<ResolversTypes['IncubatedFirmConnection'], ParentType, ContextType, Partial<PlatformIncubatedFirmsArgs>>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<PlatformInstrumentsArgs>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<PlatformProjectsArgs>>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformFacets'] = ResolversParentTypes['PlatformFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['PlatformKindFacet']>, ParentType, ContextType>;
  level?: Resolver<ReadonlyArray<ResolversTypes['LevelFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['PlatformStatusFacet']>, ParentType, ContextType>;
  jointApplication?: Resolver<ReadonlyArray<ResolversTypes['BooleanFacet']>, ParentType, ContextType>;
  chainId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  cityCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type PlatformCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformCount'] = ResolversParentTypes['PlatformCount']> = {
  kind?: Resolver<ResolversTypes['PlatformKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformFounderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformFounder'] = ResolversParentTypes['PlatformFounder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['FounderRole'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ParticipantSector'], ParentType, ContextType>;
};

export type PlatformAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformAssessment'] = ResolversParentTypes['PlatformAssessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['AssessmentGrade'], ParentType, ContextType>;
};

export type AgreedGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreedGoal'] = ResolversParentTypes['AgreedGoal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['GoalMetric'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  achieved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type InstituteReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstituteReport'] = ResolversParentTypes['InstituteReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  professors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postgraduates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firmsServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  patents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firmsIncubated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MakerspaceReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MakerspaceReport'] = ResolversParentTypes['MakerspaceReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IncubatedFirmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IncubatedFirm'] = ResolversParentTypes['IncubatedFirm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'], FederationReferenceType extends FederationReferenceTypes['Instrument'] = FederationReferenceTypes['Instrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Instrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  openToPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ratePerHour?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sharingRecords?: Resolver<ResolversTypes['SharingRecordConnection'], ParentType, ContextType, Partial<InstrumentSharingRecordsArgs>>;
};

export type InstrumentFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstrumentFacets'] = ResolversParentTypes['InstrumentFacets']> = {
  openToPublic?: Resolver<ReadonlyArray<ResolversTypes['BooleanFacet']>, ParentType, ContextType>;
  ownerId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  cityCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type SharingRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingRecord'] = ResolversParentTypes['SharingRecord'], FederationReferenceType extends FederationReferenceTypes['SharingRecord'] = FederationReferenceTypes['SharingRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharingRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SharingStatus'], ParentType, ContextType>;
};

export type SharingRecordFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingRecordFacets'] = ResolversParentTypes['SharingRecordFacets']> = {
  status?: Resolver<ReadonlyArray<ResolversTypes['SharingStatusFacet']>, ParentType, ContextType>;
  userId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type ConstructionProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConstructionProject'] = ResolversParentTypes['ConstructionProject'], FederationReferenceType extends FederationReferenceTypes['ConstructionProject'] = FederationReferenceTypes['ConstructionProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConstructionProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['BuildStage'], ParentType, ContextType>;
  isDelayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  park?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
  builder?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  responsibleUnit?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  isMajorItem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ConstructionComponent']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ConstructionReportConnection'], ParentType, ContextType, Partial<ConstructionProjectReportsArgs>>;
  latestReport?: Resolver<Maybe<ResolversTypes['ConstructionReport']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ConstructionProjectFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConstructionProjectFacets'] = ResolversParentTypes['ConstructionProjectFacets']> = {
  stage?: Resolver<ReadonlyArray<ResolversTypes['BuildStageFacet']>, ParentType, ContextType>;
  isDelayed?: Resolver<ReadonlyArray<ResolversTypes['BooleanFacet']>, ParentType, ContextType>;
  cityCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type ConstructionComponentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConstructionComponent'] = ResolversParentTypes['ConstructionComponent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['BuildStage'], ParentType, ContextType>;
};

export type ConstructionReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConstructionReport'] = ResolversParentTypes['ConstructionReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['BuildStage'], ParentType, ContextType>;
  isDelayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delayReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delayUnit?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<InstitutionProjectsArgs>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, Partial<InstitutionPlatformsArgs>>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<InstitutionInstrumentsArgs>>;
  sharingProvided?: Resolver<ResolversTypes['SharingRecordConnection'], ParentType, ContextType, Partial<InstitutionSharingProvidedArgs>>;
  sharingUsed?: Resolver<ResolversTypes['SharingRecordConnection'], ParentType, ContextType, Partial<InstitutionSharingUsedArgs>>;
  projectApplications?: Resolver<ResolversTypes['ProjectApplicationConnection'], ParentType, ContextType, Partial<InstitutionProjectApplicationsArgs>>;
  challengesPosted?: Resolver<ResolversTypes['ChallengeConnection'], ParentType, ContextType, Partial<InstitutionChallengesPostedArgs>>;
  bids?: Resolver<ResolversTypes['BidConnection'], ParentType, ContextType, Partial<InstitutionBidsArgs>>;
  projectFacts?: Resolver<ResolversTypes['InstitutionProjectFacts'], ParentType, ContextType>;
};

export type InstitutionProjectFactsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionProjectFacts'] = ResolversParentTypes['InstitutionProjectFacts']> = {
  jointNationalOrProvincialProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keyJointProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterpriseLedJointProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marketAcceptedEnterprisePosedProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recognisedJointProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  socialDevelopmentProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointFundApplications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recognisedPlatforms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointlyAppliedRecognisedPlatforms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointlyAppliedNationalPlatforms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointlyAppliedProvincialPlatforms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointlyAppliedMunicipalPlatforms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherNationalPlatforms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherProvincialPlatforms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherMunicipalPlatforms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recognisedTransferCentres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wellAssessedIurBases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recognisedIncubatorsAndAlliances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serviceComplexes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alliances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedInstrumentHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedInstrumentHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wonScenarioChallenges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  jointProjectShare?: Resolver<ResolversTypes['JointProjectShare'], ParentType, ContextType, RequireFields<RegionJointProjectShareArgs, 'year'>>;
  platformsByKind?: Resolver<ReadonlyArray<ResolversTypes['PlatformCount']>, ParentType, ContextType>;
};

export type ParkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park'], FederationReferenceType extends FederationReferenceTypes['Park'] = FederationReferenceTypes['Park']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Park']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, Partial<ParkPlatformsArgs>>;
  constructionProjects?: Resolver<ResolversTypes['ConstructionProjectConnection'], ParentType, ContextType, Partial<ParkConstructionProjectsArgs>>;
};

export type IndustryChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryChain'] = ResolversParentTypes['IndustryChain'], FederationReferenceType extends FederationReferenceTypes['IndustryChain'] = FederationReferenceTypes['IndustryChain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndustryChain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<IndustryChainProjectsArgs>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, Partial<IndustryChainPlatformsArgs>>;
  challenges?: Resolver<ResolversTypes['ChallengeConnection'], ParentType, ContextType, Partial<IndustryChainChallengesArgs>>;
};

export type IndustryClusterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryCluster'] = ResolversParentTypes['IndustryCluster'], FederationReferenceType extends FederationReferenceTypes['IndustryCluster'] = FederationReferenceTypes['IndustryCluster']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndustryCluster']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceComplexes?: Resolver<ReadonlyArray<ResolversTypes['Platform']>, ParentType, ContextType>;
};

export type DisciplineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Discipline'] = ResolversParentTypes['Discipline'], FederationReferenceType extends FederationReferenceTypes['Discipline'] = FederationReferenceTypes['Discipline']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Discipline']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<DisciplineProjectsArgs>>;
};

export type TalentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Talent'] = ResolversParentTypes['Talent'], FederationReferenceType extends FederationReferenceTypes['Talent'] = FederationReferenceTypes['Talent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Talent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectRoles?: Resolver<ResolversTypes['ProjectMemberConnection'], ParentType, ContextType, Partial<TalentProjectRolesArgs>>;
  bids?: Resolver<ResolversTypes['BidConnection'], ParentType, ContextType, Partial<TalentBidsArgs>>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<TeamProjectsArgs>>;
  bids?: Resolver<ResolversTypes['BidConnection'], ParentType, ContextType, Partial<TeamBidsArgs>>;
};

export type DoctorPlacementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorPlacement'] = ResolversParentTypes['DoctorPlacement'], FederationReferenceType extends FederationReferenceTypes['DoctorPlacement'] = FederationReferenceTypes['DoctorPlacement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DoctorPlacement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<DoctorPlacementProjectsArgs>>;
};

export type DemandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand'], FederationReferenceType extends FederationReferenceTypes['Demand'] = FederationReferenceTypes['Demand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Demand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProjectFacets'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectCallConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectCallConnection'] = ResolversParentTypes['ProjectCallConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectCall']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectCallEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectCallEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectCallEdge'] = ResolversParentTypes['ProjectCallEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectCall'], ParentType, ContextType>;
};

export type ProjectApplicationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectApplicationConnection'] = ResolversParentTypes['ProjectApplicationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectApplication']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProjectApplicationFacets'], ParentType, ContextType>;
};

export type ProjectApplicationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectApplicationEdge'] = ResolversParentTypes['ProjectApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectApplication'], ParentType, ContextType>;
};

export type ChallengeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChallengeConnection'] = ResolversParentTypes['ChallengeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Challenge']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChallengeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ChallengeFacets'], ParentType, ContextType>;
};

export type ChallengeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChallengeEdge'] = ResolversParentTypes['ChallengeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
};

export type ScenarioConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScenarioConnection'] = ResolversParentTypes['ScenarioConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Scenario']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScenarioEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ScenarioFacets'], ParentType, ContextType>;
};

export type ScenarioEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScenarioEdge'] = ResolversParentTypes['ScenarioEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType>;
};

export type PlatformConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformConnection'] = ResolversParentTypes['PlatformConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Platform']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PlatformFacets'], ParentType, ContextType>;
};

export type PlatformEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformEdge'] = ResolversParentTypes['PlatformEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
};

export type MakerspaceReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MakerspaceReportConnection'] = ResolversParentTypes['MakerspaceReportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MakerspaceReport']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MakerspaceReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MakerspaceReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MakerspaceReportEdge'] = ResolversParentTypes['MakerspaceReportEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MakerspaceReport'], ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['InstrumentFacets'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type SharingRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingRecordConnection'] = ResolversParentTypes['SharingRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharingRecord']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharingRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SharingRecordFacets'], ParentType, ContextType>;
};

export type SharingRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingRecordEdge'] = ResolversParentTypes['SharingRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharingRecord'], ParentType, ContextType>;
};

export type ConstructionProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConstructionProjectConnection'] = ResolversParentTypes['ConstructionProjectConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConstructionProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ConstructionProjectFacets'], ParentType, ContextType>;
};

export type ConstructionProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConstructionProjectEdge'] = ResolversParentTypes['ConstructionProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConstructionProject'], ParentType, ContextType>;
};

export type ProjectKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectKindFacet'] = ResolversParentTypes['ProjectKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelFacet'] = ResolversParentTypes['LevelFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectStatusFacet'] = ResolversParentTypes['ProjectStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ProjectStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectMechanismFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMechanismFacet'] = ResolversParentTypes['ProjectMechanismFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ProjectMechanism']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnologyKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechnologyKindFacet'] = ResolversParentTypes['TechnologyKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TechnologyKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationOutcomeFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationOutcomeFacet'] = ResolversParentTypes['ApplicationOutcomeFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ApplicationOutcome']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BidConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BidConnection'] = ResolversParentTypes['BidConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bid']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BidEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BidEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BidEdge'] = ResolversParentTypes['BidEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bid'], ParentType, ContextType>;
};

export type ChallengeModeFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChallengeModeFacet'] = ResolversParentTypes['ChallengeModeFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ChallengeMode']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChallengeStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChallengeStatusFacet'] = ResolversParentTypes['ChallengeStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ChallengeStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScenarioSectorFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScenarioSectorFacet'] = ResolversParentTypes['ScenarioSectorFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ScenarioSector']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScenarioStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScenarioStatusFacet'] = ResolversParentTypes['ScenarioStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ScenarioStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncubatedFirmConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IncubatedFirmConnection'] = ResolversParentTypes['IncubatedFirmConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncubatedFirm']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncubatedFirmEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncubatedFirmEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IncubatedFirmEdge'] = ResolversParentTypes['IncubatedFirmEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncubatedFirm'], ParentType, ContextType>;
};

export type PlatformKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformKindFacet'] = ResolversParentTypes['PlatformKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['PlatformKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformStatusFacet'] = ResolversParentTypes['PlatformStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['PlatformStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharingStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingStatusFacet'] = ResolversParentTypes['SharingStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['SharingStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConstructionReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConstructionReportConnection'] = ResolversParentTypes['ConstructionReportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConstructionReport']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConstructionReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConstructionReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConstructionReportEdge'] = ResolversParentTypes['ConstructionReportEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConstructionReport'], ParentType, ContextType>;
};

export type BuildStageFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuildStageFacet'] = ResolversParentTypes['BuildStageFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['BuildStage']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectMemberConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMemberConnection'] = ResolversParentTypes['ProjectMemberConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectMember']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectMemberEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMemberEdge'] = ResolversParentTypes['ProjectMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectMember'], ParentType, ContextType>;
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
  Project?: ProjectResolvers<ContextType>;
  ProjectFacets?: ProjectFacetsResolvers<ContextType>;
  ProjectParticipation?: ProjectParticipationResolvers<ContextType>;
  ProjectMember?: ProjectMemberResolvers<ContextType>;
  ProjectMilestone?: ProjectMilestoneResolvers<ContextType>;
  ProjectAcceptance?: ProjectAcceptanceResolvers<ContextType>;
  MutualRecognition?: MutualRecognitionResolvers<ContextType>;
  JointProjectShare?: JointProjectShareResolvers<ContextType>;
  ProjectCall?: ProjectCallResolvers<ContextType>;
  CallTopic?: CallTopicResolvers<ContextType>;
  ProjectApplication?: ProjectApplicationResolvers<ContextType>;
  ProjectApplicationFacets?: ProjectApplicationFacetsResolvers<ContextType>;
  ProjectApplicant?: ProjectApplicantResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  ChallengeFacets?: ChallengeFacetsResolvers<ContextType>;
  Bid?: BidResolvers<ContextType>;
  BidMilestone?: BidMilestoneResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioFacets?: ScenarioFacetsResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformFacets?: PlatformFacetsResolvers<ContextType>;
  PlatformCount?: PlatformCountResolvers<ContextType>;
  PlatformFounder?: PlatformFounderResolvers<ContextType>;
  PlatformAssessment?: PlatformAssessmentResolvers<ContextType>;
  AgreedGoal?: AgreedGoalResolvers<ContextType>;
  InstituteReport?: InstituteReportResolvers<ContextType>;
  MakerspaceReport?: MakerspaceReportResolvers<ContextType>;
  IncubatedFirm?: IncubatedFirmResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentFacets?: InstrumentFacetsResolvers<ContextType>;
  SharingRecord?: SharingRecordResolvers<ContextType>;
  SharingRecordFacets?: SharingRecordFacetsResolvers<ContextType>;
  ConstructionProject?: ConstructionProjectResolvers<ContextType>;
  ConstructionProjectFacets?: ConstructionProjectFacetsResolvers<ContextType>;
  ConstructionComponent?: ConstructionComponentResolvers<ContextType>;
  ConstructionReport?: ConstructionReportResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionProjectFacts?: InstitutionProjectFactsResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  IndustryChain?: IndustryChainResolvers<ContextType>;
  IndustryCluster?: IndustryClusterResolvers<ContextType>;
  Discipline?: DisciplineResolvers<ContextType>;
  Talent?: TalentResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  DoctorPlacement?: DoctorPlacementResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectCallConnection?: ProjectCallConnectionResolvers<ContextType>;
  ProjectCallEdge?: ProjectCallEdgeResolvers<ContextType>;
  ProjectApplicationConnection?: ProjectApplicationConnectionResolvers<ContextType>;
  ProjectApplicationEdge?: ProjectApplicationEdgeResolvers<ContextType>;
  ChallengeConnection?: ChallengeConnectionResolvers<ContextType>;
  ChallengeEdge?: ChallengeEdgeResolvers<ContextType>;
  ScenarioConnection?: ScenarioConnectionResolvers<ContextType>;
  ScenarioEdge?: ScenarioEdgeResolvers<ContextType>;
  PlatformConnection?: PlatformConnectionResolvers<ContextType>;
  PlatformEdge?: PlatformEdgeResolvers<ContextType>;
  MakerspaceReportConnection?: MakerspaceReportConnectionResolvers<ContextType>;
  MakerspaceReportEdge?: MakerspaceReportEdgeResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  SharingRecordConnection?: SharingRecordConnectionResolvers<ContextType>;
  SharingRecordEdge?: SharingRecordEdgeResolvers<ContextType>;
  ConstructionProjectConnection?: ConstructionProjectConnectionResolvers<ContextType>;
  ConstructionProjectEdge?: ConstructionProjectEdgeResolvers<ContextType>;
  ProjectKindFacet?: ProjectKindFacetResolvers<ContextType>;
  LevelFacet?: LevelFacetResolvers<ContextType>;
  ProjectStatusFacet?: ProjectStatusFacetResolvers<ContextType>;
  ProjectMechanismFacet?: ProjectMechanismFacetResolvers<ContextType>;
  TechnologyKindFacet?: TechnologyKindFacetResolvers<ContextType>;
  ApplicationOutcomeFacet?: ApplicationOutcomeFacetResolvers<ContextType>;
  BidConnection?: BidConnectionResolvers<ContextType>;
  BidEdge?: BidEdgeResolvers<ContextType>;
  ChallengeModeFacet?: ChallengeModeFacetResolvers<ContextType>;
  ChallengeStatusFacet?: ChallengeStatusFacetResolvers<ContextType>;
  ScenarioSectorFacet?: ScenarioSectorFacetResolvers<ContextType>;
  ScenarioStatusFacet?: ScenarioStatusFacetResolvers<ContextType>;
  IncubatedFirmConnection?: IncubatedFirmConnectionResolvers<ContextType>;
  IncubatedFirmEdge?: IncubatedFirmEdgeResolvers<ContextType>;
  PlatformKindFacet?: PlatformKindFacetResolvers<ContextType>;
  PlatformStatusFacet?: PlatformStatusFacetResolvers<ContextType>;
  SharingStatusFacet?: SharingStatusFacetResolvers<ContextType>;
  ConstructionReportConnection?: ConstructionReportConnectionResolvers<ContextType>;
  ConstructionReportEdge?: ConstructionReportEdgeResolvers<ContextType>;
  BuildStageFacet?: BuildStageFacetResolvers<ContextType>;
  ProjectMemberConnection?: ProjectMemberConnectionResolvers<ContextType>;
  ProjectMemberEdge?: ProjectMemberEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
};
