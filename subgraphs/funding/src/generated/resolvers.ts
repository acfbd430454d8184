// Generated from schema.graphql by `npm run codegen`; do not edit.
/* oxlint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PolicyInstrument as PolicyInstrumentRow, InstrumentTier as InstrumentTierRow, EligibilityRule as EligibilityRuleRow, BudgetLine as BudgetLineRow } from '../policy-instrument/policy-instrument.entity.ts';
import type { EligibilityVerdict as EligibilityVerdictRow } from '../eligibility/eligibility.queries.ts';
import type { EligibilityAtom as EligibilityAtomRow, SubsidyDue as SubsidyDueRow, DisciplineSubsidy as DisciplineSubsidyRow, PayerShare as PayerShareRow, PlacementObligation as PlacementObligationRow, PostSubsidyCandidate as PostSubsidyCandidateRow } from '../subsidy-due/subsidy-due.queries.ts';
import type { InstrumentUse as InstrumentUseRow } from '../policy-instrument/policy-instrument.queries.ts';
import type { FundProgramme as FundProgrammeRow, FundEvaluation as FundEvaluationRow, JointFund as JointFundRow, JointFundContribution as JointFundContributionRow } from '../fund-programme/fund-programme.entity.ts';
import type { FundBalance as FundBalanceRow } from '../fund-programme/fund-programme.queries.ts';
import type { SubsidyApplication as SubsidyApplicationRow, ReviewScore as ReviewScoreRow, PaymentObligation as PaymentObligationRow } from '../subsidy-application/subsidy-application.entity.ts';
import type { Payment as PaymentRow, ProjectFunding as ProjectFundingRow } from '../payment/payment.entity.ts';
import type { InnovationVoucher as InnovationVoucherRow, FinancialProduct as FinancialProductRow, Loan as LoanRow, TaxBenefit as TaxBenefitRow } from '../finance/finance.entity.ts';
import type { LandSupport as LandSupportRow, DirectedProcurement as DirectedProcurementRow } from '../support/support.entity.ts';
import type { MoneyFlow as MoneyFlowRow, DoubleBenefit as DoubleBenefitRow, WrongPayer as WrongPayerRow, PayerAccount as PayerAccountRow, PayerAccountItem as PayerAccountItemRow, CountyPayout as CountyPayoutRow, CountyPayoutItem as CountyPayoutItemRow, ChainFunds as ChainFundsRow } from '../payment/money-flow.queries.ts';
import type { Institution as InstitutionRow, Park as ParkRow, Discipline as DisciplineRow, DoctorPlacement as DoctorPlacementRow, Project as ProjectRow, Platform as PlatformRow, TechContract as TechContractRow } from '../subjects.ts';
import type { AnyConnection } from '@helix/service-kit/listing';
import type { RequestContext } from '@helix/service-kit/request';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  /** 按代号取政策工具；不存在为空。 One policy instrument by code; null when there is none. */
  readonly policyInstrument: Maybe<PolicyInstrument>;
  /** 政策工具列表。 Policy instruments. */
  readonly policyInstruments: PolicyInstrumentConnection;
  /** 按标识取资金；不存在为空。 One fund by id; null when there is none. */
  readonly fundProgramme: Maybe<FundProgramme>;
  /** 资金列表。 Funds. */
  readonly fundProgrammes: FundProgrammeConnection;
  /** 预算额度与兑现预测列表。 Budget lines and forecasts. */
  readonly budgetLines: BudgetLineConnection;
  /** 联合基金列表。 Joint funds. */
  readonly jointFunds: JointFundConnection;
  /** 资金绩效评价列表。 Evaluations of funds. */
  readonly fundEvaluations: FundEvaluationConnection;
  /** 按标识取资助申请；不存在或涉及个人为空。 One application by id; null when there is none or it concerns a person. */
  readonly subsidyApplication: Maybe<SubsidyApplication>;
  /** 资助申请列表；给个人的不在其中。 Applications; those for persons are left out. */
  readonly subsidyApplications: SubsidyApplicationConnection;
  /** 支付责任列表；给个人的不在其中。 Obligations to pay; those towards persons are left out. */
  readonly paymentObligations: PaymentObligationConnection;
  /** 按标识取拨付；不存在或付给个人为空。 One payment by id; null when there is none or it went to a person. */
  readonly payment: Maybe<Payment>;
  /** 拨付列表；付给个人的不在其中。 Payments; those to persons are left out. */
  readonly payments: PaymentConnection;
  /** 项目资金列表。 Money for projects by source. */
  readonly projectFundings: ProjectFundingConnection;
  /** 创新券列表。 Innovation vouchers. */
  readonly innovationVouchers: InnovationVoucherConnection;
  /** 金融支持目录（XT-23c）。 The directory of financial support. */
  readonly financialProducts: FinancialProductConnection;
  /** 银企对接与贷款列表。 Bank links and loans. */
  readonly loans: LoanConnection;
  /** 税收优惠列表。 Tax benefits. */
  readonly taxBenefits: TaxBenefitConnection;
  /** 用地支持列表。 Land given. */
  readonly landSupports: LandSupportConnection;
  /** 定向采购列表。 Directed procurements. */
  readonly directedProcurements: DirectedProcurementConnection;
  /** 该年该地区的资金流向：出资方按政策工具付了多少，从大到小，至多五百行（Q12）。 Where money went in a year: each payer's payments by instrument, largest first, five hundred rows at most. */
  readonly moneyFlows: ReadonlyArray<MoneyFlow>;
  /** 同一事项重复享受：违反“一次性”或“每年一次”（A-08）。 The same matter funded more often than its instrument allows. */
  readonly doubleBenefits: ReadonlyArray<DoubleBenefit>;
  /** 付款方不合规的拨付。 Payments whose payer or fund does not fit the instrument's rule. */
  readonly wrongPayers: ReadonlyArray<WrongPayer>;
  /** 资金子图持有的某人的全部记录（个人信息保护法第四十五条），供本人和说明理由的人才办；日志只列条数与起止。 Everything held here on a person (Personal Information Protection Law §45), for the person and, with a reason, the talent office; of the logs their number and time. */
  readonly fundingPersonalData: ReadonlyArray<PersonalRecord>;
};


export type QueryPolicyInstrumentArgs = {
  code: Scalars['ID']['input'];
};


export type QueryPolicyInstrumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PolicyInstrumentFilter>;
  orderBy?: InputMaybe<PolicyInstrumentOrder>;
};


export type QueryFundProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FundProgrammeFilter>;
  orderBy?: InputMaybe<FundProgrammeOrder>;
};


export type QueryBudgetLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<BudgetLineFilter>;
  orderBy?: InputMaybe<BudgetLineOrder>;
};


export type QueryJointFundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<JointFundFilter>;
  orderBy?: InputMaybe<JointFundOrder>;
};


export type QueryFundEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FundEvaluationFilter>;
  orderBy?: InputMaybe<FundEvaluationOrder>;
};


export type QuerySubsidyApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubsidyApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SubsidyApplicationFilter>;
  orderBy?: InputMaybe<SubsidyApplicationOrder>;
};


export type QueryPaymentObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PaymentObligationFilter>;
  orderBy?: InputMaybe<PaymentObligationOrder>;
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  orderBy?: InputMaybe<PaymentOrder>;
};


export type QueryProjectFundingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProjectFundingFilter>;
  orderBy?: InputMaybe<ProjectFundingOrder>;
};


export type QueryInnovationVouchersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<InnovationVoucherFilter>;
  orderBy?: InputMaybe<InnovationVoucherOrder>;
};


export type QueryFinancialProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FinancialProductFilter>;
  orderBy?: InputMaybe<FinancialProductOrder>;
};


export type QueryLoansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LoanFilter>;
  orderBy?: InputMaybe<LoanOrder>;
};


export type QueryTaxBenefitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaxBenefitFilter>;
  orderBy?: InputMaybe<TaxBenefitOrder>;
};


export type QueryLandSupportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LandSupportFilter>;
  orderBy?: InputMaybe<LandSupportOrder>;
};


export type QueryDirectedProcurementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DirectedProcurementFilter>;
  orderBy?: InputMaybe<DirectedProcurementOrder>;
};


export type QueryMoneyFlowsArgs = {
  year: Scalars['Year']['input'];
  regionCode: Scalars['RegionCode']['input'];
};


export type QueryDoubleBenefitsArgs = {
  year: Scalars['Year']['input'];
  regionCode: Scalars['RegionCode']['input'];
};


export type QueryWrongPayersArgs = {
  year: Scalars['Year']['input'];
  regionCode: Scalars['RegionCode']['input'];
};


export type QueryFundingPersonalDataArgs = {
  talentId: Scalars['ID']['input'];
};

/** 政策工具：文件中的一项资助、补助、优惠或权利。 One grant, subsidy, preference or right of a policy, as data. */
export type PolicyInstrument = {
  /** 代号。 Its code. */
  readonly code: Scalars['ID']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称。 Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** 工具类型。 Its kind. */
  readonly kind: PolicyInstrumentKind;
  /** 制定政策的地区。 The region whose policy it is. */
  readonly region: Region;
  /** 出资规则，中文。 Who pays, in Chinese. */
  readonly payerRuleZh: Scalars['String']['output'];
  /** 出资规则，英文。 Who pays, in English. */
  readonly payerRuleEn: Scalars['String']['output'];
  /** 出资方类别。 Kinds of payer. */
  readonly payerKinds: ReadonlyArray<PayerKind>;
  /** 出资方为拟定，文件未写明。 The payer is proposed, not in the text. */
  readonly payerAssumed: Scalars['Boolean']['output'];
  /** 受益方类别。 Kinds of beneficiary. */
  readonly beneficiaryKinds: ReadonlyArray<BeneficiaryKind>;
  /** 触发条件，中文。 What sets it off, in Chinese. */
  readonly triggerZh: Scalars['String']['output'];
  /** 触发条件，英文。 What sets it off, in English. */
  readonly triggerEn: Scalars['String']['output'];
  /** 最低金额；文件未写明为空，绝不为零。 Smallest amount; null where the text states none, never nought. */
  readonly minimum: Maybe<Money>;
  /** 最高金额；文件未写明为空。 Largest amount, or the whole pool; null where the text states none. */
  readonly maximum: Maybe<Money>;
  /** 金额规则。 How the amount is found. */
  readonly amountRule: AmountRule;
  /** 分级金额。 Amounts by level. */
  readonly tiers: ReadonlyArray<InstrumentTier>;
  /** 频次。 How often it may be had. */
  readonly frequency: PolicyFrequency;
  /** 频次为拟定，文件未写明。 The frequency is proposed, not in the text. */
  readonly frequencyAssumed: Scalars['Boolean']['output'];
  /** 遴选方式。 How beneficiaries are chosen. */
  readonly selection: SelectionMode;
  /** 列支资金。 Funds that may pay. */
  readonly funds: ReadonlyArray<FundProgramme>;
  /** 列支资金为拟定，文件未写明。 The fund is proposed, not in the text. */
  readonly fundAssumed: Scalars['Boolean']['output'];
  /** 依据条款的标识。 Id of the clause it rests on. */
  readonly clauseId: Scalars['ID']['output'];
  /** 生效日期；未载明为空。 First day of validity; null where none is recorded. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** 失效日期；未载明为空。 Last day of validity; null where none is recorded. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** 当日是否有效：草案和废止的不能据以资助，未载明的不能确定（A-11、A-46）。 Whether it is in force on the day: drafts and repealed policies admit nobody, and some texts do not say. */
  readonly inForce: Verdict;
  /** 资格条件，按序号，须同时成立。 Conditions in their order; all of a scope must hold. */
  readonly eligibilityRules: ReadonlyArray<EligibilityRule>;
  /** 该年申请与兑现情况（Q45）。 How it was applied for and paid in a year. */
  readonly use: InstrumentUse;
  /** 依据本工具的申请；给个人的不在其中。 Applications under it; those for persons are left out. */
  readonly applications: SubsidyApplicationConnection;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 政策工具：文件中的一项资助、补助、优惠或权利。 One grant, subsidy, preference or right of a policy, as data. */
export type PolicyInstrumentInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 政策工具：文件中的一项资助、补助、优惠或权利。 One grant, subsidy, preference or right of a policy, as data. */
export type PolicyInstrumentUseArgs = {
  year: Scalars['Year']['input'];
};


/** 政策工具：文件中的一项资助、补助、优惠或权利。 One grant, subsidy, preference or right of a policy, as data. */
export type PolicyInstrumentApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SubsidyApplicationFilter>;
  orderBy?: InputMaybe<SubsidyApplicationOrder>;
};

/** 分级金额。 The amount for one level. */
export type InstrumentTier = {
  /** 级别。 The level. */
  readonly level: Level;
  /** 金额；文件未写明为空。 The amount; null where the text states none. */
  readonly amount: Maybe<Money>;
};

/** 政策工具的筛选。 Conditions on policy instruments. */
export type PolicyInstrumentFilter = {
  /** 工具类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<PolicyInstrumentKind>>;
  /** 地区之一。 Of one of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 出资方类别之一。 Paid by one of these kinds of payer. */
  readonly payerKind?: InputMaybe<ReadonlyArray<PayerKind>>;
  /** 受益方类别之一。 For one of these kinds of beneficiary. */
  readonly beneficiaryKind?: InputMaybe<ReadonlyArray<BeneficiaryKind>>;
  /** 依据条款之一。 Resting on one of these clauses. */
  readonly clauseId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 政策工具的排序字段。 Orders of policy instruments. */
export type PolicyInstrumentOrderField =
  /** 代号。 Code. */
  | 'CODE'
  /** 中文名称。 Name in Chinese. */
  | 'NAME_ZH';

/** 政策工具的分面计数。 Counts of policy instruments by facet. */
export type PolicyInstrumentFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<PolicyInstrumentKindFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
  /** 按遴选方式。 By how beneficiaries are chosen. */
  readonly selection: ReadonlyArray<SelectionModeFacet>;
};

/** 政策工具类型。 Kinds of policy instrument. */
export type PolicyInstrumentKind =
  /** 资助。 Grant. */
  | 'GRANT'
  /** 后补助。 Post-subsidy. */
  | 'POST_SUBSIDY'
  /** 配套。 Matching. */
  | 'MATCHING'
  /** 奖励。 Reward. */
  | 'REWARD'
  /** 人才待遇。 Talent package. */
  | 'TALENT_PACKAGE'
  /** 股权投入。 Equity. */
  | 'EQUITY'
  /** 贴息。 Interest subsidy. */
  | 'INTEREST_SUBSIDY'
  /** 券。 Voucher. */
  | 'VOUCHER'
  /** 基金。 Fund. */
  | 'FUND'
  /** 税收。 Tax. */
  | 'TAX'
  /** 用地。 Land. */
  | 'LAND'
  /** 优先倾斜。 Preference. */
  | 'PREFERENCE'
  /** 权利。 Right. */
  | 'RIGHT'
  /** 采购。 Procurement. */
  | 'PROCUREMENT'
  /** 一事一议。 Case by case. */
  | 'CASE_BY_CASE'
  /** 绿色通道。 Fast track. */
  | 'FAST_TRACK';

/** 金额规则。 How an amount is found. */
export type AmountRule =
  /** 定额。 A fixed sum. */
  | 'FIXED'
  /** 分级定额。 A sum by level. */
  | 'TIER'
  /** 区间，区间内评定。 A band; the place within it is decided by review. */
  | 'BAND'
  /** 总额，不设单项上限。 A pool, without a cap per award. */
  | 'POOL'
  /** 差额。 A difference between two standards. */
  | 'DIFFERENCE'
  /** 文件未写明。 Not stated. */
  | 'NOT_STATED'
  /** 由决定确定。 By decision. */
  | 'BY_DECISION'
  /** 由合同约定。 By contract. */
  | 'BY_CONTRACT'
  /** 按学院规定。 By the college's rules. */
  | 'BY_COLLEGE_RULES'
  /** 按外部规定。 By rules outside the documents. */
  | 'BY_EXTERNAL_RULES'
  /** 全部留归单位。 The whole stays with the unit. */
  | 'RIGHT_100_PERCENT'
  /** 非货币。 Not money. */
  | 'NON_MONETARY';

/** 频次。 How often an instrument may be had for one subject. */
export type PolicyFrequency =
  /** 一次性。 Once. */
  | 'ONE_OFF'
  /** 每年一次。 Once a year. */
  | 'ANNUAL'
  /** 每次事项。 For each event. */
  | 'PER_EVENT'
  /** 一事一议。 Case by case. */
  | 'CASE_BY_CASE'
  /** 持续。 Continuously. */
  | 'CONTINUOUS';

/** 遴选方式。 How beneficiaries are chosen. */
export type SelectionMode =
  /** 符合即享。 Whoever fulfils the conditions. */
  | 'ENTITLEMENT'
  /** 择优。 On merit. */
  | 'MERIT'
  /** 同等条件下优先。 Preferred among equals. */
  | 'PREFERENCE'
  /** 酌定。 At discretion. */
  | 'DISCRETION';

/** 出资方类别。 Kinds of payer. */
export type PayerKind =
  /** 市。 The city. */
  | 'CITY'
  /** 县（市、区）。 The county. */
  | 'COUNTY'
  /** 园区。 The park. */
  | 'PARK'
  /** 企业。 The enterprise. */
  | 'ENTERPRISE'
  /** 高校院所。 The university or institute. */
  | 'UNIVERSITY'
  /** 产业链落地办。 The chain's landing office. */
  | 'CHAIN_OFFICE'
  /** 产业链责任单位。 The chain's responsible units. */
  | 'CHAIN_UNIT'
  /** 发展和改革部门。 Development and reform. */
  | 'DRC'
  /** 科技部门。 Science and technology. */
  | 'STB'
  /** 人才部门。 Talent office. */
  | 'TAO'
  /** 人社部门。 Human resources. */
  | 'HRB'
  /** 教育部门。 Education. */
  | 'EDB'
  /** 编制部门。 Establishment. */
  | 'EST'
  /** 财政部门。 Finance. */
  | 'FIN'
  /** 工信部门。 Industry and information. */
  | 'IIT'
  /** 税务部门。 Tax. */
  | 'TAX'
  /** 银行。 Bank. */
  | 'BANK'
  /** 投资者。 Investor. */
  | 'INVESTOR'
  /** 省。 The province. */
  | 'PROVINCE'
  /** 上级。 Higher levels. */
  | 'HIGHER_LEVEL'
  /** 所在单位。 The employer. */
  | 'EMPLOYER'
  /** 采购部门。 The procuring department. */
  | 'PROCURING_DEPARTMENT'
  /** 按外部规定。 By rules outside the documents. */
  | 'EXTERNAL'
  /** 无出资方。 Nobody pays. */
  | 'NONE';

/** 受益方类别。 Kinds of beneficiary. */
export type BeneficiaryKind =
  /** 高校院所。 Universities and institutes. */
  | 'UNI'
  /** 企业。 Enterprises. */
  | 'ENT'
  /** 园区。 Parks. */
  | 'PRK'
  /** 人才。 Persons. */
  | 'TLT'
  /** 团队。 Teams. */
  | 'TEAM'
  /** 平台依托单位。 Hosts of platforms. */
  | 'PLATFORM_HOST'
  /** 仪器提供方。 Providers of instruments. */
  | 'INSTRUMENT_PROVIDER'
  /** 仪器使用方。 Users of instruments. */
  | 'INSTRUMENT_USER'
  /** 联盟。 Alliances. */
  | 'ALLIANCE'
  /** 项目。 Projects. */
  | 'PROJECT'
  /** 工作计划。 The programme of work. */
  | 'PROGRAMME'
  /** 研究院团队。 Teams of institutes. */
  | 'INSTITUTE_TEAM'
  /** 单位。 Units of any kind. */
  | 'UNIT';

/** 判断结果：三值。 An answer of three values. */
export type Verdict =
  /** 是。 Yes. */
  | 'YES'
  /** 否。 No. */
  | 'NO'
  /** 无法确定，缺事实。 Unknown for want of facts. */
  | 'UNKNOWN';

/** 资格条件：政策工具的一项条件。 One condition of an instrument, an expression over named facts. */
export type EligibilityRule = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 序号。 Its number within the instrument. */
  readonly ordinal: Scalars['Int']['output'];
  /** 对什么作判断。 What it is about. */
  readonly scope: EligibilityScope;
  /** 表达式（CEL）。 The expression, in CEL. */
  readonly expression: Scalars['String']['output'];
  /** 所用事实。 The facts it reads. */
  readonly facts: ReadonlyArray<Scalars['String']['output']>;
  /** 条件，中文。 The condition in Chinese. */
  readonly sentenceZh: Scalars['String']['output'];
  /** 条件，英文。 The condition in English. */
  readonly sentenceEn: Scalars['String']['output'];
  /** 依据的目录行。 Catalogue rows it rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 资格条件的对象。 What a condition is about. */
export type EligibilityScope =
  /** 政策本身。 The policy itself. */
  | 'POLICY'
  /** 申请单位。 The applicant. */
  | 'APPLICANT'
  /** 资助对象（平台、项目、合同等）。 The subject: a platform, project, contract and the like. */
  | 'SUBJECT';

/** 资格结论：一家单位对一项政策工具。 Whether an institution qualifies for an instrument, why, and what is missing. */
export type EligibilityVerdict = {
  /** 政策工具。 The instrument. */
  readonly instrument: PolicyInstrument;
  /** 判断日。 The day for which it holds. */
  readonly asOf: Scalars['Date']['output'];
  /** 结论：各条件的合取。 The answer: all atoms together. */
  readonly verdict: Verdict;
  /** 各项条件及其判断。 The conditions, each with its answer. */
  readonly atoms: ReadonlyArray<EligibilityAtom>;
  /** 未成立或无法确定的条件。 The conditions that do not hold or cannot be told. */
  readonly missing: ReadonlyArray<EligibilityAtom>;
  /** 能够确定的出资方；不能确定为空。 The payer where it can be told; null where it cannot. */
  readonly payer: Maybe<Institution>;
  /** 出资方为拟定。 The payer is proposed rather than written. */
  readonly payerAssumed: Scalars['Boolean']['output'];
  /** 金额，仅定额和唯一分级时有；其余见工具的金额规则。 The amount where the text fixes one; else null, and the instrument's rule says why. */
  readonly amount: Maybe<Money>;
  /** 本单位已有的申请；没有为空。 The institution's latest application; null when there is none. */
  readonly application: Maybe<SubsidyApplication>;
  /** 办理状态。 How far it has come. */
  readonly state: SubsidyState;
};

/** 资格条件的判断。 One condition with the facts it was judged by. */
export type EligibilityAtom = {
  /** 条件。 The condition. */
  readonly rule: EligibilityRule;
  /** 依据条款。 The clause. */
  readonly clause: PolicyClause;
  /** 条件，中文。 The condition in Chinese. */
  readonly sentenceZh: Scalars['String']['output'];
  /** 条件，英文。 The condition in English. */
  readonly sentenceEn: Scalars['String']['output'];
  /** 所用事实，逗号分隔。 The facts it reads, separated by commas. */
  readonly fact: Scalars['String']['output'];
  /** 应满足的表达式。 What is expected, as an expression. */
  readonly expected: Scalars['String']['output'];
  /** 事实的实际值，逗号分隔，缺失者写作 ?；全部缺失为空。 What the facts are, with ? for each that is not known; null when none is. */
  readonly actual: Maybe<Scalars['String']['output']>;
  /** 是否成立。 Whether it holds. */
  readonly holds: Verdict;
};

/** 该年使用情况。 How an instrument was used in a year. */
export type InstrumentUse = {
  /** 年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 申请数，含给个人的。 Applications, those for persons included. */
  readonly applications: Scalars['Int']['output'];
  /** 批准数。 Approved. */
  readonly approved: Scalars['Int']['output'];
  /** 已兑现的申请数。 Applications paid at least in part. */
  readonly paidApplications: Scalars['Int']['output'];
  /** 批准金额；同一出资方给不足五人的个人款不计入，全部如此为空。 Amount approved; what one payer gives to one to four persons is left out, and it is null where nothing else is there. */
  readonly approvedAmount: Maybe<Money>;
  /** 该年已付金额；同一出资方付给不足五人的个人款不计入，全部如此为空。 Amount paid in the year; what one payer paid to one to four persons is left out, and it is null where nothing else is there. */
  readonly paidAmount: Maybe<Money>;
  /** 兑现预测；没有为空。 The forecast; null when there is none. */
  readonly forecast: Maybe<Money>;
  /** 总额余额，仅总额类有；其余为空。 What is left of the pool; null for instruments without one. */
  readonly poolLeft: Maybe<Money>;
};

/** 资金：可列支的专项、预算或基金。 A fund that pays. */
export type FundProgramme = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 资金代号，各地相同。 Its code, the same in every region. */
  readonly code: Scalars['String']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Name in English; null when not recorded. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** 所属地区。 The region it belongs to. */
  readonly region: Region;
  /** 主管单位；各县、各园区、各企业自有资金没有单一主管，为空。 The institution that answers for it; null for money that counties, parks or firms hold each for themselves. */
  readonly owner: Maybe<Institution>;
  /** 年度；不限年度为空。 The year; null when not bound to one. */
  readonly year: Maybe<Scalars['Year']['output']>;
  /** 预算；未载明为空。 The budget; null where none is stated. */
  readonly budget: Maybe<Money>;
  /** 重点用途（SY-28b）；未指定为空。 Its priority; null when none is set. */
  readonly priority: Maybe<FundPriority>;
  /** 后继资金代号（A-39）；无则为空。 Code of the fund that took its place; null when none did. */
  readonly successorCode: Maybe<Scalars['String']['output']>;
  /** 该年预算、应付与已付。 Budget, obligations and payments of a year. */
  readonly balance: FundBalance;
  /** 绩效评价，新的在前。 Its evaluations, the latest first. */
  readonly evaluations: ReadonlyArray<FundEvaluation>;
  /** 可由其列支的政策工具。 Instruments that it may pay. */
  readonly instruments: ReadonlyArray<PolicyInstrument>;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 资金：可列支的专项、预算或基金。 A fund that pays. */
export type FundProgrammeBalanceArgs = {
  year: Scalars['Year']['input'];
};

/** 资金收支。 A fund's year. */
export type FundBalance = {
  /** 年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 预算：该年预算额度之和，没有则为资金所载预算；均无为空。 The year's budget lines, else the budget stated for the fund; null when there is neither. */
  readonly budget: Maybe<Money>;
  /** 应付：该年支付责任中已定金额之和，个人款不计入。 Obligations of the year whose amount is settled, without personal money. */
  readonly obliged: Money;
  /** 该年已付，个人款不计入。 Paid in the year, without personal money. */
  readonly paid: Money;
  /** 余额：预算减应付；预算未知为空。 Budget less obligations; null where the budget is unknown. */
  readonly left: Maybe<Money>;
};

/** 资金的筛选。 Conditions on funds. */
export type FundProgrammeFilter = {
  /** 资金代号之一。 One of these codes. */
  readonly code?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 地区之一。 Of one of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 主管单位之一。 Answered for by one of these. */
  readonly ownerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 资金的排序字段。 Orders of funds. */
export type FundProgrammeOrderField =
  /** 标识。 Id. */
  | 'ID';

/** 资金的分面计数。 Counts of funds by facet. */
export type FundProgrammeFacets = {
  /** 按代号。 By code. */
  readonly code: ReadonlyArray<StringFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 重点用途（SY-28b）。 Priority uses of a special fund. */
export type FundPriority =
  /** 新型研发机构。 New R&D institutions. */
  | 'NEW_RD_INSTITUTION'
  /** 资源和团队集聚。 Gathering of resources and teams. */
  | 'RESOURCES_AND_TEAMS'
  /** 重点产业孵化。 Incubation of key industries. */
  | 'INDUSTRY_INCUBATION'
  /** 重大成果转化。 Conversion of major achievements. */
  | 'MAJOR_CONVERSION';

/** 预算额度：某年某级为某资金或政策安排或预计的金额。 Money set aside or expected to be paid out in a year. */
export type BudgetLine = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 是安排还是预测。 Appropriation or forecast. */
  readonly kind: BudgetLineKind;
  /** 级次。 The level of the treasury. */
  readonly level: Level;
  /** 地区。 The region. */
  readonly region: Region;
  /** 年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 资金；未指定为空。 The fund; null when none is named. */
  readonly fund: Maybe<FundProgramme>;
  /** 政策工具；未指定为空。 The instrument; null when none is named. */
  readonly instrument: Maybe<PolicyInstrument>;
  /** 金额；未定为空。 The amount; null while open. */
  readonly amount: Maybe<Money>;
};

/** 预算额度的筛选。 Conditions on budget lines. */
export type BudgetLineFilter = {
  /** 安排或预测。 Appropriations or forecasts. */
  readonly kind?: InputMaybe<ReadonlyArray<BudgetLineKind>>;
  /** 地区之一，不含下级。 Of one of these regions, those below not included. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 年份。 Of this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 政策工具之一。 For one of these instruments. */
  readonly instrumentCode?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 预算额度的排序字段。 Orders of budget lines. */
export type BudgetLineOrderField =
  /** 年份。 Year. */
  | 'YEAR';

/** 预算额度的分面计数。 Counts of budget lines by facet. */
export type BudgetLineFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<BudgetLineKindFacet>;
  /** 按年份。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 预算额度类型。 Kinds of budget line. */
export type BudgetLineKind =
  /** 安排。 Appropriation. */
  | 'APPROPRIATION'
  /** 预测。 Forecast. */
  | 'FORECAST';

/** 资金绩效评价：资金的年度评价（SY-28a）。 The yearly evaluation of a fund. */
export type FundEvaluation = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 资金。 The fund. */
  readonly fund: FundProgramme;
  /** 年份。 The year evaluated. */
  readonly year: Scalars['Year']['output'];
  /** 状态（SM-ASSESS）。 Its state. */
  readonly status: FundEvaluationStatus;
  /** 得分，0至100；未公布为空。 The score, 0 to 100; null until published. */
  readonly score: Maybe<Scalars['Decimal']['output']>;
  /** 公布日期；未公布为空。 When published; null before. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
};

/** 资金绩效评价的筛选。 Conditions on evaluations of funds. */
export type FundEvaluationFilter = {
  /** 地区之一。 Of one of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 年份。 Of this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<FundEvaluationStatus>>;
};

/** 资金绩效评价的排序字段。 Orders of evaluations of funds. */
export type FundEvaluationOrderField =
  /** 年份。 Year. */
  | 'YEAR';

/** 资金绩效评价的分面计数。 Counts of evaluations by facet. */
export type FundEvaluationFacets = {
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<FundEvaluationStatusFacet>;
  /** 按年份。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
};

/** 资金绩效评价状态。 States of an evaluation (SM-ASSESS). */
export type FundEvaluationStatus =
  /** 准备。 Prepared. */
  | 'PREPARED'
  /** 自评。 Self-assessed. */
  | 'SELF_ASSESSED'
  /** 复核。 Reviewed. */
  | 'REVIEWED'
  /** 已打分。 Scored. */
  | 'SCORED'
  /** 已公布。 Published. */
  | 'PUBLISHED'
  /** 已应用。 Applied. */
  | 'APPLIED'
  /** 申诉中。 Appealed. */
  | 'APPEALED';

/** 联合基金：几方共同出资的基金，每年一条（XT-21a、BS-08a）。 A fund that several parties fill, one record a year. */
export type JointFund = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Name in English; null when not recorded. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** 对应资金；无则为空。 The fund it belongs to; null when none. */
  readonly programme: Maybe<FundProgramme>;
  /** 地区。 The region. */
  readonly region: Region;
  /** 年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 用途，中文；未载明为空。 Its purpose in Chinese; null when not recorded. */
  readonly purposeZh: Maybe<Scalars['String']['output']>;
  /** 用途，英文；未载明为空。 Its purpose in English; null when not recorded. */
  readonly purposeEn: Maybe<Scalars['String']['output']>;
  /** 各方出资。 What each party puts in. */
  readonly contributions: ReadonlyArray<JointFundContribution>;
  /** 总额：已定出资之和。 The sum of what is settled. */
  readonly total: Money;
  /** 上年同一基金的总额；上年没有为空。 The same fund's sum of the year before; null when there was none. */
  readonly previousTotal: Maybe<Money>;
};

/** 联合基金出资。 What one party puts into a joint fund. */
export type JointFundContribution = {
  /** 出资方。 The party. */
  readonly contributor: Institution;
  /** 金额；未定为空。 The amount; null while open. */
  readonly amount: Maybe<Money>;
  /** 出资日期；未出资为空。 When paid in; null before. */
  readonly contributedOn: Maybe<Scalars['Date']['output']>;
};

/** 联合基金的筛选。 Conditions on joint funds. */
export type JointFundFilter = {
  /** 地区之一。 Of one of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 年份。 Of this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 出资方之一。 With one of these contributors. */
  readonly contributorId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 联合基金的排序字段。 Orders of joint funds. */
export type JointFundOrderField =
  /** 年份。 Year. */
  | 'YEAR';

/** 联合基金的分面计数。 Counts of joint funds by facet. */
export type JointFundFacets = {
  /** 按年份。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 资助申请：就一个对象依一项政策工具提出的申请（SM-SUB）。 A claim under one instrument for one subject. */
export type SubsidyApplication = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 政策工具。 The instrument. */
  readonly instrument: PolicyInstrument;
  /** 引用的条款。 The clause it cites. */
  readonly clause: PolicyClause;
  /** 资助对象类型。 What kind of subject it is for. */
  readonly subjectType: SubsidySubjectType;
  /** 资助对象：机构；不是机构为空。 The subject where it is an institution; else null. */
  readonly institution: Maybe<Institution>;
  /** 资助对象：项目；不是项目为空。 The subject where it is a project; else null. */
  readonly project: Maybe<Project>;
  /** 资助对象：平台；不是平台为空。 The subject where it is a platform; else null. */
  readonly platform: Maybe<Platform>;
  /** 资助对象：成果，或转化所依的成果；没有为空。 The achievement it is for or rests on; null when there is none. */
  readonly achievement: Maybe<Achievement>;
  /** 资助对象：技术合同；不是合同为空。 The subject where it is a contract; else null. */
  readonly techContract: Maybe<TechContract>;
  /** 资助对象：成果转化；不是转化为空。 The subject where it is a conversion; else null. */
  readonly conversion: Maybe<Conversion>;
  /** 资助对象：学科；不是学科为空。 The subject where it is a discipline; else null. */
  readonly discipline: Maybe<Discipline>;
  /** 资助对象：榜单；不是榜单为空。 The subject where it is a challenge; else null. */
  readonly challenge: Maybe<Challenge>;
  /** 资助对象：团队；不是团队为空。 The subject where it is a team; else null. */
  readonly team: Maybe<Team>;
  /** 申请单位；个人申请为空。 The applying institution; null where a person applies. */
  readonly applicant: Maybe<Institution>;
  /** 制定政策的地区。 The region whose policy it is. */
  readonly region: Region;
  /** 所在产业链；无则为空。 The chain of its subject; null when on none. */
  readonly chain: Maybe<IndustryChain>;
  /** 年度轮次。 The year of the round. */
  readonly year: Scalars['Year']['output'];
  /** 状态（SM-SUB）。 Its state. */
  readonly status: SubsidyStatus;
  /** 版本，办理时须带回。 Its version, to be sent back with a move. */
  readonly version: Scalars['Int']['output'];
  /** 办理状态。 How far it has come, in short. */
  readonly state: SubsidyState;
  /** 申请金额；未写明为空。 Amount asked for; null where none is stated. */
  readonly requestedAmount: Maybe<Money>;
  /** 批准金额；未批准为空。 Amount approved; null before approval. */
  readonly approvedAmount: Maybe<Money>;
  /** 已付金额。 Amount paid so far. */
  readonly paidAmount: Maybe<Money>;
  /** 提交日期；未提交为空。 When submitted; null before. */
  readonly submittedOn: Maybe<Scalars['Date']['output']>;
  /** 决定日期；未决定为空。 When decided; null before. */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /** 公示日期；未公示为空。 When publicised; null before. */
  readonly publicisedOn: Maybe<Scalars['Date']['output']>;
  /** 不符合或不予资助的理由。 Reasons of a refusal. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** 是否同等条件下优先。 Whether it was preferred among equals. */
  readonly isPreferred: Scalars['Boolean']['output'];
  /** 优先的理由；未优先为空。 Why it was preferred; null when it was not. */
  readonly preferenceReason: Maybe<Scalars['String']['output']>;
  /** 各项评分（不含评审人）；无权查看为空。 Scores by criterion, reviewers stay hidden; null where withheld. */
  readonly scores: Maybe<ReadonlyArray<ReviewScore>>;
  /** 平均分；未评分或无权查看为空。 Mean score; null before review or where withheld. */
  readonly meanScore: Maybe<Scalars['Decimal']['output']>;
  /** 支付责任分担，以可见者为限。 Who owes how much of it, as far as the caller may see. */
  readonly obligations: ReadonlyArray<PaymentObligation>;
  /** 已付款项，以可见者为限。 Payments made, as far as the caller may see. */
  readonly payments: ReadonlyArray<Payment>;
};

export type Mutation = {
  /** 提交资助申请（SM-SUB）：以申报单位的名义。 Submits a claim in the name of the applying institution. */
  readonly submitSubsidyApplication: SubsidyApplicationPayload;
  /** 核对资格（SM-SUB）：由履职部门办理，申报单位回避。 Records that the conditions were checked; by an office in charge, never by the applicant. */
  readonly checkSubsidyApplication: SubsidyApplicationPayload;
  /** 认定不符合条件，须说明理由。 Finds the conditions not met, for a reason. */
  readonly declareSubsidyApplicationIneligible: SubsidyApplicationPayload;
  /** 评审（第一级）：与提交人分离。 Reviews it, the first level; by somebody else than submitted it. */
  readonly reviewSubsidyApplication: SubsidyApplicationPayload;
  /** 批准（第二级）：由财政部门办理，与评审人分离。 Approves it, the second level; by the finance bureau, and somebody else than reviewed it. */
  readonly approveSubsidyApplication: SubsidyApplicationPayload;
  /** 不予资助（第二级），须说明理由。 Rejects it at the second level, for a reason. */
  readonly rejectSubsidyApplication: SubsidyApplicationPayload;
  /** 公示批准结果。 Publicises the approval. */
  readonly publiciseSubsidyApplication: SubsidyApplicationPayload;
  /** 改由另一地区办理：须同时在两地履职。 Hands it over to another region; only by those who act in both. */
  readonly transferSubsidyApplication: SubsidyApplicationPayload;
  /** 删除资金子图中的个人数据，依法保留的逐条列出；供本人和说明理由的人才办。 Deletes a person's data here and lists what the law keeps; for the person and, with a reason, the talent office. */
  readonly fundingErasePersonalData: ErasePersonalDataPayload;
};


export type MutationSubmitSubsidyApplicationArgs = {
  input: SubmitSubsidyApplicationInput;
};


export type MutationCheckSubsidyApplicationArgs = {
  input: MoveSubsidyApplicationInput;
};


export type MutationDeclareSubsidyApplicationIneligibleArgs = {
  input: MoveSubsidyApplicationInput;
};


export type MutationReviewSubsidyApplicationArgs = {
  input: MoveSubsidyApplicationInput;
};


export type MutationApproveSubsidyApplicationArgs = {
  input: ApproveSubsidyApplicationInput;
};


export type MutationRejectSubsidyApplicationArgs = {
  input: MoveSubsidyApplicationInput;
};


export type MutationPubliciseSubsidyApplicationArgs = {
  input: MoveSubsidyApplicationInput;
};


export type MutationTransferSubsidyApplicationArgs = {
  input: TransferSubsidyApplicationInput;
};


export type MutationFundingErasePersonalDataArgs = {
  input: ErasePersonalDataInput;
};

/** 提交资助申请的内容。 A claim to submit. */
export type SubmitSubsidyApplicationInput = {
  /** 幂等键，8 至 128 个字符。 Idempotency key of 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 政策工具代码。 Code of the instrument. */
  readonly instrumentCode: Scalars['String']['input'];
  /** 申报单位，须由本人代表。 The applying institution, which the caller must speak for. */
  readonly applicantId: Scalars['ID']['input'];
  /** 资助对象类型；不填即申报单位本身。 Kind of the subject; the applicant itself unless told. */
  readonly subjectType?: InputMaybe<SubsidySubjectType>;
  /** 资助对象标识；与类型同时填写。 Id of the subject; goes with its kind. */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** 年度轮次。 The year of the round. */
  readonly year: Scalars['Year']['input'];
  /** 申请金额（元），至多两位小数；按规则计发的不填。 Amount asked for in yuan, at most two decimals; none where a rule decides. */
  readonly requestedYuan?: InputMaybe<Scalars['Decimal']['input']>;
  /** 说明。 A remark for the journal. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 办理一步的内容。 One move on a claim. */
export type MoveSubsidyApplicationInput = {
  /** 幂等键，8 至 128 个字符。 Idempotency key of 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 申请标识。 Id of the claim. */
  readonly id: Scalars['ID']['input'];
  /** 读到的版本。 The version as it was read. */
  readonly version: Scalars['Int']['input'];
  /** 理由；否定性决定必填。 The reason; required where the decision is negative. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 批准的内容。 An approval. */
export type ApproveSubsidyApplicationInput = {
  /** 幂等键，8 至 128 个字符。 Idempotency key of 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 申请标识。 Id of the claim. */
  readonly id: Scalars['ID']['input'];
  /** 读到的版本。 The version as it was read. */
  readonly version: Scalars['Int']['input'];
  /** 批准金额（元），至多两位小数。 Amount approved in yuan, at most two decimals. */
  readonly approvedYuan: Scalars['Decimal']['input'];
  /** 理由。 The reason. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 移交的内容。 A transfer. */
export type TransferSubsidyApplicationInput = {
  /** 幂等键，8 至 128 个字符。 Idempotency key of 8 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 申请标识。 Id of the claim. */
  readonly id: Scalars['ID']['input'];
  /** 读到的版本。 The version as it was read. */
  readonly version: Scalars['Int']['input'];
  /** 接办地区。 The region that takes it over. */
  readonly regionCode: Scalars['RegionCode']['input'];
  /** 理由。 The reason. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** 办理结果。 What became of it. */
export type SubsidyApplicationPayload = {
  /** 成功时为办理后的申请；被拒绝为空。 The claim as it is now; null when refused. */
  readonly application: Maybe<SubsidyApplication>;
  /** 拒绝的理由；空即成功。 Why it was refused; empty means success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 评分：一项指标的得分。 The score for one criterion. */
export type ReviewScore = {
  /** 指标。 The criterion. */
  readonly criterion: ReviewCriterion;
  /** 得分，0至100。 The score, 0 to 100. */
  readonly score: Scalars['Int']['output'];
  /** 评分日期。 When scored. */
  readonly scoredOn: Scalars['Date']['output'];
};

/** 评分指标（XT-34b）。 Criteria of a review. */
export type ReviewCriterion =
  /** 技术进步。 Technical progress. */
  | 'TECHNICAL_PROGRESS'
  /** 产业提升。 Industrial upgrading. */
  | 'INDUSTRIAL_UPGRADING'
  /** 经济和社会效益。 Economic and social benefit. */
  | 'ECONOMIC_AND_SOCIAL_BENEFIT'
  /** 业绩。 Results. */
  | 'RESULTS';

/** 资助对象类型。 What money may be given for. */
export type SubsidySubjectType =
  /** 机构。 Institution. */
  | 'INSTITUTION'
  /** 项目。 Project. */
  | 'PROJECT'
  /** 平台。 Platform. */
  | 'PLATFORM'
  /** 成果。 Achievement. */
  | 'ACHIEVEMENT'
  /** 技术合同。 Technology contract. */
  | 'TECH_CONTRACT'
  /** 成果转化。 Conversion. */
  | 'CONVERSION'
  /** 学科。 Discipline. */
  | 'DISCIPLINE'
  /** 榜单。 Challenge. */
  | 'CHALLENGE'
  /** 建设项目。 Construction project. */
  | 'CONSTRUCTION_PROJECT'
  /** 团队。 Team. */
  | 'TEAM'
  /** 人才。 Talent. */
  | 'TALENT'
  /** 博士进企业。 Doctor placement. */
  | 'DOCTOR_PLACEMENT';

/** 资助申请状态。 States of an application (SM-SUB). */
export type SubsidyStatus =
  /** 候选。 Candidate. */
  | 'CANDIDATE'
  /** 草稿。 Draft. */
  | 'DRAFT'
  /** 已提交。 Submitted. */
  | 'SUBMITTED'
  /** 已审资格。 Eligibility checked. */
  | 'ELIGIBILITY_CHECKED'
  /** 不符合条件。 Ineligible. */
  | 'INELIGIBLE'
  /** 已评审。 Reviewed. */
  | 'REVIEWED'
  /** 不予资助。 Rejected. */
  | 'REJECTED'
  /** 已批准。 Approved. */
  | 'APPROVED'
  /** 已公示。 Publicised. */
  | 'PUBLICISED'
  /** 有异议。 Objected to. */
  | 'OBJECTED'
  /** 已兑现。 Paid. */
  | 'PAID'
  /** 已后评价。 Evaluated afterwards. */
  | 'POST_EVALUATED'
  /** 已追回。 Clawed back. */
  | 'CLAWED_BACK';

/** 办理状态。 How far a subsidy has come. */
export type SubsidyState =
  /** 未申请。 Not applied for. */
  | 'NOT_APPLIED'
  /** 已申请。 Applied for. */
  | 'APPLIED'
  /** 已批准未兑现。 Approved and not paid. */
  | 'APPROVED'
  /** 部分兑现。 Paid in part. */
  | 'PARTLY_PAID'
  /** 已兑现。 Paid. */
  | 'PAID'
  /** 未获资助。 Refused or clawed back. */
  | 'REFUSED';

/** 资助申请的筛选。 Conditions on applications. */
export type SubsidyApplicationFilter = {
  /** 政策工具之一。 Under one of these instruments. */
  readonly instrumentCode?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地区之一。 Of one of these regions' policies. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 年度轮次。 Of this round. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<SubsidyStatus>>;
  /** 资助对象类型之一。 For one of these kinds of subject. */
  readonly subjectType?: InputMaybe<ReadonlyArray<SubsidySubjectType>>;
  /** 申请单位之一。 By one of these applicants. */
  readonly applicantId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 所在产业链之一。 On one of these chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 由此单位之一出资。 Owed by one of these payers. */
  readonly payerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 提交日期。 Submitted within these days. */
  readonly submittedOn?: InputMaybe<DateRange>;
  /** 批准金额。 Approved within these amounts. */
  readonly approvedAmount?: InputMaybe<MoneyRange>;
  /** 已批准而未付清（BS-30g）。 Approved and not fully paid, or the contrary. */
  readonly isOutstanding?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 资助申请的排序字段。 Orders of applications. */
export type SubsidyApplicationOrderField =
  /** 提交日期。 Day of submission. */
  | 'SUBMITTED_ON'
  /** 批准金额。 Amount approved. */
  | 'APPROVED_AMOUNT';

/** 资助申请的分面计数。 Counts of applications by facet. */
export type SubsidyApplicationFacets = {
  /** 按政策工具。 By instrument. */
  readonly instrumentCode: ReadonlyArray<StringFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<SubsidyStatusFacet>;
  /** 按年度。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
  /** 按资助对象类型。 By kind of subject. */
  readonly subjectType: ReadonlyArray<SubsidySubjectTypeFacet>;
};

/** 支付责任：一方应从一项资金中支付的金额。 What one payer owes out of one fund. */
export type PaymentObligation = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 对应的申请；无则为空。 The application; null when there is none. */
  readonly application: Maybe<SubsidyApplication>;
  /** 政策工具；无则为空。 The instrument; null when there is none. */
  readonly instrument: Maybe<PolicyInstrument>;
  /** 付款方。 The payer. */
  readonly payer: Institution;
  /** 付款方类别。 Kind of payer. */
  readonly payerKind: PayerKind;
  /** 列支资金；未指定为空。 The fund; null when none is named. */
  readonly fund: Maybe<FundProgramme>;
  /** 金额；未定为空。 The amount; null while open. */
  readonly amount: Maybe<Money>;
  /** 已付。 Paid so far. */
  readonly paid: Money;
  /** 年度。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 应付期限；未定为空。 When due; null when not set. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** 份额是否由各方约定；否则为平均分担（A-04）。 Whether the share was agreed; else it is an equal share. */
  readonly isAgreedShare: Scalars['Boolean']['output'];
};

/** 支付责任的筛选。 Conditions on obligations. */
export type PaymentObligationFilter = {
  /** 付款方之一。 Owed by one of these. */
  readonly payerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 付款方类别之一。 Owed by one of these kinds of payer. */
  readonly payerKind?: InputMaybe<ReadonlyArray<PayerKind>>;
  /** 政策工具之一。 Under one of these instruments. */
  readonly instrumentCode?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 资金之一。 Out of one of these funds. */
  readonly fundId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地区之一。 Of one of these regions' policies. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 年度。 Of this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 未付清。 Not fully paid, or the contrary. */
  readonly isOutstanding?: InputMaybe<Scalars['Boolean']['input']>;
  /** 此日已过期限而未付清。 Past due on this day and not fully paid. */
  readonly overdueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 支付责任的排序字段。 Orders of obligations. */
export type PaymentObligationOrderField =
  /** 年度。 Year. */
  | 'YEAR';

/** 支付责任的分面计数。 Counts of obligations by facet. */
export type PaymentObligationFacets = {
  /** 按付款方类别。 By kind of payer. */
  readonly payerKind: ReadonlyArray<PayerKindFacet>;
  /** 按政策工具。 By instrument. */
  readonly instrumentCode: ReadonlyArray<StringFacet>;
  /** 按年度。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
};

/** 拨付：一笔已付款项。 Money that went from a payer to a payee on a day. */
export type Payment = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 对应的申请；无则为空。 The application; null when there is none. */
  readonly application: Maybe<SubsidyApplication>;
  /** 政策工具；不依政策工具为空。 The instrument; null where it rests on none. */
  readonly instrument: Maybe<PolicyInstrument>;
  /** 资助对象类型。 What kind of subject it is for. */
  readonly subjectType: SubsidySubjectType;
  /** 资助对象：项目；不是项目为空。 The subject where it is a project; else null. */
  readonly project: Maybe<Project>;
  /** 资助对象：平台；不是平台为空。 The subject where it is a platform; else null. */
  readonly platform: Maybe<Platform>;
  /** 资助对象：学科；不是学科为空。 The subject where it is a discipline; else null. */
  readonly discipline: Maybe<Discipline>;
  /** 资助对象：成果转化；不是转化为空。 The subject where it is a conversion; else null. */
  readonly conversion: Maybe<Conversion>;
  /** 资助对象：榜单；不是榜单为空。 The subject where it is a challenge; else null. */
  readonly challenge: Maybe<Challenge>;
  /** 资助对象：建设项目；不是建设项目为空。 The subject where it is a construction project; else null. */
  readonly constructionProject: Maybe<ConstructionProject>;
  /** 付款方。 The payer. */
  readonly payer: Institution;
  /** 付款方类别。 Kind of payer. */
  readonly payerKind: PayerKind;
  /** 收款单位。 The institution paid. */
  readonly payee: Institution;
  /** 列支资金；未指定为空。 The fund; null when none is named. */
  readonly fund: Maybe<FundProgramme>;
  /** 金额。 The amount. */
  readonly amount: Money;
  /** 付款日期。 When paid. */
  readonly paidOn: Scalars['Date']['output'];
  /** 支付形式。 Its form. */
  readonly form: PaymentForm;
  /** 据以支付的技术合同（JX-20g）；无则为空。 The contract by which it was paid; null when there is none. */
  readonly techContract: Maybe<TechContract>;
  /** 所在产业链；无则为空。 The chain of its subject; null when on none. */
  readonly chain: Maybe<IndustryChain>;
  /** 重点用途（SY-28b）；未标注为空。 Its priority use; null when not marked. */
  readonly priority: Maybe<FundPriority>;
};

/** 支付形式。 Forms of payment. */
export type PaymentForm =
  /** 现金。 Cash. */
  | 'CASH'
  /** 横向科研项目。 A horizontal research project. */
  | 'HORIZONTAL_PROJECT'
  /** 用地。 Land. */
  | 'LAND'
  /** 服务。 Service. */
  | 'SERVICE';

/** 拨付的筛选。 Conditions on payments. */
export type PaymentFilter = {
  /** 付款方之一。 Paid by one of these. */
  readonly payerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 付款方类别之一。 Paid by one of these kinds of payer. */
  readonly payerKind?: InputMaybe<ReadonlyArray<PayerKind>>;
  /** 收款单位之一。 Paid to one of these. */
  readonly payeeId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 政策工具之一。 Under one of these instruments. */
  readonly instrumentCode?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 资金之一。 Out of one of these funds. */
  readonly fundId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地区之一。 Of one of these regions' policies. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 资助对象类型之一。 For one of these kinds of subject. */
  readonly subjectType?: InputMaybe<ReadonlyArray<SubsidySubjectType>>;
  /** 支付形式之一。 In one of these forms. */
  readonly form?: InputMaybe<ReadonlyArray<PaymentForm>>;
  /** 付款年份。 Paid in this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 付款日期。 Paid within these days. */
  readonly paidOn?: InputMaybe<DateRange>;
  /** 金额。 Within these amounts. */
  readonly amount?: InputMaybe<MoneyRange>;
};

/** 拨付的排序字段。 Orders of payments. */
export type PaymentOrderField =
  /** 付款日期。 Day of payment. */
  | 'PAID_ON'
  /** 金额。 Amount. */
  | 'AMOUNT';

/** 拨付的分面计数。 Counts of payments by facet. */
export type PaymentFacets = {
  /** 按付款方类别。 By kind of payer. */
  readonly payerKind: ReadonlyArray<PayerKindFacet>;
  /** 按政策工具。 By instrument. */
  readonly instrumentCode: ReadonlyArray<StringFacet>;
  /** 按资助对象类型。 By kind of subject. */
  readonly subjectType: ReadonlyArray<SubsidySubjectTypeFacet>;
  /** 按支付形式。 By form. */
  readonly form: ReadonlyArray<PaymentFormFacet>;
};

/** 项目资金：一个来源给一个项目的资金。 Money of one source for a project. */
export type ProjectFunding = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 项目；无权查看为空。 The project; null where it is not for the caller. */
  readonly project: Maybe<Project>;
  /** 资金来源。 The source. */
  readonly source: FundingSource;
  /** 财政级次；非财政资金为空。 Level of the treasury; null for other sources. */
  readonly level: Maybe<Level>;
  /** 出资单位；未登记为空。 Who provides it; null when not recorded. */
  readonly provider: Maybe<Institution>;
  /** 列支资金；未登记为空。 The fund; null when not recorded. */
  readonly fund: Maybe<FundProgramme>;
  /** 金额；未定为空。 The amount; null while open. */
  readonly amount: Maybe<Money>;
  /** 年度。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 到账日期；未到账为空。 When it arrived; null before. */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
};

/** 资金来源。 Sources of money. */
export type FundingSource =
  /** 财政。 Treasury. */
  | 'FISCAL'
  /** 企业。 Enterprise. */
  | 'ENTERPRISE'
  /** 高校院所。 University or institute. */
  | 'UNIVERSITY'
  /** 园区。 Park. */
  | 'PARK'
  /** 县（市、区）。 County. */
  | 'COUNTY'
  /** 银行。 Bank. */
  | 'BANK'
  /** 社会资本。 Private capital. */
  | 'PRIVATE_CAPITAL';

/** 项目资金的筛选。 Conditions on money for projects. */
export type ProjectFundingFilter = {
  /** 项目之一。 For one of these projects. */
  readonly projectId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 资金来源之一。 From one of these sources. */
  readonly source?: InputMaybe<ReadonlyArray<FundingSource>>;
  /** 财政级次之一。 Of one of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** 地区之一。 In one of these cities. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 年度。 Of this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 是否已到账。 Arrived or not. */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 金额。 Within these amounts. */
  readonly amount?: InputMaybe<MoneyRange>;
};

/** 项目资金的排序字段。 Orders of money for projects. */
export type ProjectFundingOrderField =
  /** 年度。 Year. */
  | 'YEAR'
  /** 金额。 Amount. */
  | 'AMOUNT';

/** 项目资金的分面计数。 Counts of money for projects by facet. */
export type ProjectFundingFacets = {
  /** 按来源。 By source. */
  readonly source: ReadonlyArray<FundingSourceFacet>;
  /** 按财政级次。 By level. */
  readonly level: ReadonlyArray<LevelFacet>;
  /** 按年度。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
};

/** 创新券：用于购买创新服务的券（XT-21b）。 A voucher for an innovation service. */
export type InnovationVoucher = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 持券企业。 The holder. */
  readonly holder: Institution;
  /** 服务单位；未使用为空。 Whose service it bought; null before use. */
  readonly provider: Maybe<Institution>;
  /** 服务平台；未使用或不经平台为空。 The platform used; null before use or without one. */
  readonly platform: Maybe<Platform>;
  /** 面额。 Its value. */
  readonly value: Money;
  /** 状态（SM-VOUCHER）。 Its state. */
  readonly status: VoucherStatus;
  /** 发放日期。 When issued. */
  readonly issuedOn: Scalars['Date']['output'];
  /** 有效期至。 Last day of validity. */
  readonly expiresOn: Scalars['Date']['output'];
  /** 兑付日期；未兑付为空。 When redeemed; null before. */
  readonly redeemedOn: Maybe<Scalars['Date']['output']>;
};

/** 创新券状态。 States of a voucher (SM-VOUCHER). */
export type VoucherStatus =
  /** 已发放。 Issued. */
  | 'ISSUED'
  /** 已使用。 Used. */
  | 'USED'
  /** 已兑付。 Redeemed. */
  | 'REDEEMED'
  /** 已过期。 Expired. */
  | 'EXPIRED';

/** 创新券的筛选。 Conditions on vouchers. */
export type InnovationVoucherFilter = {
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<VoucherStatus>>;
  /** 地区之一。 Of one of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 发放年份。 Issued in this year. */
  readonly issuedYear?: InputMaybe<Scalars['Year']['input']>;
  /** 持券企业之一。 Held by one of these. */
  readonly holderId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 创新券的排序字段。 Orders of vouchers. */
export type InnovationVoucherOrderField =
  /** 发放日期。 Day of issue. */
  | 'ISSUED_ON';

/** 创新券的分面计数。 Counts of vouchers by facet. */
export type InnovationVoucherFacets = {
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<VoucherStatusFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 金融产品：金融支持目录的一项（XT-23c）。 An offer in the directory of financial support. */
export type FinancialProduct = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 提供机构。 The provider. */
  readonly provider: Institution;
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Name in English; null when not recorded. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** 类型。 Its kind. */
  readonly kind: FinancialProductKind;
  /** 条件，中文。 Conditions in Chinese. */
  readonly conditionsZh: Scalars['String']['output'];
  /** 条件，英文。 Conditions in English. */
  readonly conditionsEn: Scalars['String']['output'];
  /** 最低额度；未载明为空。 Smallest amount; null when not stated. */
  readonly minimum: Maybe<Money>;
  /** 最高额度；未载明为空。 Largest amount; null when not stated. */
  readonly maximum: Maybe<Money>;
  /** 最低年利率，0至1；不适用为空。 Lowest annual rate, 0 to 1; null where none applies. */
  readonly minRate: Maybe<Scalars['Decimal']['output']>;
  /** 最高年利率，0至1；不适用为空。 Highest annual rate, 0 to 1; null where none applies. */
  readonly maxRate: Maybe<Scalars['Decimal']['output']>;
  /** 面向地区。 The region it serves. */
  readonly region: Region;
  /** 上架日期；未载明为空。 First day of the offer; null when not stated. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** 下架日期；长期为空。 Last day of the offer; null while it lasts. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** 金融产品类型。 Kinds of financial product. */
export type FinancialProductKind =
  /** 贷款。 Loan. */
  | 'LOAN'
  /** 担保。 Guarantee. */
  | 'GUARANTEE'
  /** 股权。 Equity. */
  | 'EQUITY'
  /** 保险。 Insurance. */
  | 'INSURANCE'
  /** 租赁。 Leasing. */
  | 'LEASING';

/** 金融产品的筛选。 Conditions on financial products. */
export type FinancialProductFilter = {
  /** 类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<FinancialProductKind>>;
  /** 地区之一。 Serving one of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 提供机构之一。 From one of these providers. */
  readonly providerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 此日在架。 On offer on this day. */
  readonly onOfferOn?: InputMaybe<Scalars['Date']['input']>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 金融产品的排序字段。 Orders of financial products. */
export type FinancialProductOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 中文名称。 Name in Chinese. */
  | 'NAME_ZH';

/** 金融产品的分面计数。 Counts of financial products by facet. */
export type FinancialProductFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<FinancialProductKindFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 银企对接：从报价、挂钩到放款（SY-29b、SM-LOAN）；金额与利率属商业信息，不公开。 From a bank's offer through the link to the loan; sum and rate are commercial and not served. */
export type Loan = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 银行。 The bank. */
  readonly bank: Institution;
  /** 借款企业。 The borrower. */
  readonly borrower: Institution;
  /** 金融产品；未指定为空。 The product; null when none is named. */
  readonly product: Maybe<FinancialProduct>;
  /** 对应项目；无则为空。 The project; null when none. */
  readonly project: Maybe<Project>;
  /** 对应需求；无则为空。 The demand; null when none. */
  readonly demand: Maybe<Demand>;
  /** 所在产业链；无则为空。 The chain; null when on none. */
  readonly chain: Maybe<IndustryChain>;
  /** 状态（SM-LOAN）。 Its state. */
  readonly status: LoanStatus;
  /** 报价日期。 When offered. */
  readonly offeredOn: Scalars['Date']['output'];
  /** 挂钩日期；未挂钩为空。 When linked; null before. */
  readonly linkedOn: Maybe<Scalars['Date']['output']>;
  /** 放款日期；未放款为空。 When granted; null before. */
  readonly grantedOn: Maybe<Scalars['Date']['output']>;
  /** 是否贴息。 Whether its interest is subsidised. */
  readonly isInterestSubsidised: Scalars['Boolean']['output'];
  /** 贷款金额；无权查看或未定为空。 The sum; null where withheld or open. */
  readonly amount: Maybe<Money>;
  /** 年利率，0 至 1 的小数；无权查看或未定为空。 Annual rate, a decimal from 0 to 1; null where withheld or open. */
  readonly rate: Maybe<Scalars['Decimal']['output']>;
};

/** 银企对接状态。 States of a loan (SM-LOAN). */
export type LoanStatus =
  /** 已报价。 Offered. */
  | 'OFFERED'
  /** 已挂钩。 Linked. */
  | 'LINKED'
  /** 已放款。 Granted. */
  | 'GRANTED'
  /** 已还清。 Repaid. */
  | 'REPAID'
  /** 逾期。 Overdue. */
  | 'OVERDUE';

/** 银企对接的筛选。 Conditions on loans. */
export type LoanFilter = {
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<LoanStatus>>;
  /** 银行之一。 From one of these banks. */
  readonly bankId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 借款企业之一。 To one of these firms. */
  readonly borrowerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地区之一。 In one of these cities. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 是否贴息。 With or without interest subsidy. */
  readonly isInterestSubsidised?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否对应项目。 For a project or not. */
  readonly hasProject?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 银企对接的排序字段。 Orders of loans. */
export type LoanOrderField =
  /** 报价日期。 Day of the offer. */
  | 'OFFERED_ON';

/** 银企对接的分面计数。 Counts of loans by facet. */
export type LoanFacets = {
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<LoanStatusFacet>;
  /** 按银行。 By bank. */
  readonly bankId: ReadonlyArray<StringFacet>;
};

/** 税收优惠：企业某年享受的优惠；扣除额属商业信息，不公开。 That a firm had a tax benefit in a year; the sum is commercial and not served. */
export type TaxBenefit = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 企业。 The firm. */
  readonly enterprise: Institution;
  /** 年度。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 类型。 Its kind. */
  readonly kind: TaxBenefitKind;
  /** 政策工具；未指定为空。 The instrument; null when none is named. */
  readonly instrument: Maybe<PolicyInstrument>;
  /** 扣除额；无权查看或未申报为空。 The sum deducted; null where withheld or not declared. */
  readonly deduction: Maybe<Money>;
};

/** 税收优惠类型。 Kinds of tax benefit. */
export type TaxBenefitKind =
  /** 研发费用加计扣除。 R&D super-deduction. */
  | 'SUPER_DEDUCTION'
  /** 税收优惠。 Tax preference. */
  | 'PREFERENCE';

/** 税收优惠的筛选。 Conditions on tax benefits. */
export type TaxBenefitFilter = {
  /** 类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<TaxBenefitKind>>;
  /** 年度。 Of this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 地区之一。 In one of these cities. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
};

/** 税收优惠的排序字段。 Orders of tax benefits. */
export type TaxBenefitOrderField =
  /** 年度。 Year. */
  | 'YEAR';

/** 税收优惠的分面计数。 Counts of tax benefits by facet. */
export type TaxBenefitFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<TaxBenefitKindFacet>;
  /** 按年度。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
};

/** 用地支持：为成果转化提供的工业用地（BS-21a）。 Industrial land given for the conversion of an achievement. */
export type LandSupport = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 政策工具；未指定为空。 The instrument; null when none is named. */
  readonly instrument: Maybe<PolicyInstrument>;
  /** 提供方。 Who gives it. */
  readonly granter: Institution;
  /** 用地单位。 Who receives it. */
  readonly grantee: Institution;
  /** 对应的成果转化；无则为空。 The conversion; null when none is named. */
  readonly conversion: Maybe<Conversion>;
  /** 对应的成果；无则为空。 The achievement; null when none is named. */
  readonly achievement: Maybe<Achievement>;
  /** 所在园区；不在园区为空。 The park; null outside parks. */
  readonly park: Maybe<Park>;
  /** 所在地区。 The region. */
  readonly region: Region;
  /** 面积，单位：亩；未登记为空。 Area in mu (1/15 hectare); null when not recorded. */
  readonly areaMu: Maybe<Scalars['Decimal']['output']>;
  /** 供地日期。 When given. */
  readonly grantedOn: Scalars['Date']['output'];
};

/** 用地支持的筛选。 Conditions on land given. */
export type LandSupportFilter = {
  /** 地区之一，不含下级。 In one of these regions, those below not included. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 供地年份。 Given in this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 政策工具之一。 Under one of these instruments. */
  readonly instrumentCode?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 用地支持的排序字段。 Orders of land given. */
export type LandSupportOrderField =
  /** 供地日期。 Day it was given. */
  | 'GRANTED_ON';

/** 用地支持的分面计数。 Counts of land given by facet. */
export type LandSupportFacets = {
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 定向采购：向中榜者采购（XT-32c）。 Procurement from the winner of a posted scenario. */
export type DirectedProcurement = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 榜单；无权查看为空。 The challenge; null where it is not for the caller. */
  readonly challenge: Maybe<Challenge>;
  /** 采购单位。 The buyer. */
  readonly buyer: Institution;
  /** 供应单位。 The supplier. */
  readonly supplier: Institution;
  /** 所用高校成果；无则为空。 The university achievement used; null when none. */
  readonly achievement: Maybe<Achievement>;
  /** 金额；未定为空。 The amount; null while open. */
  readonly amount: Maybe<Money>;
  /** 签订日期。 When signed. */
  readonly signedOn: Scalars['Date']['output'];
};

/** 定向采购的筛选。 Conditions on directed procurements. */
export type DirectedProcurementFilter = {
  /** 地区之一。 In one of these cities. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 签订年份。 Signed in this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 是否使用高校成果。 With or without a university achievement. */
  readonly usesAchievement?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 定向采购的排序字段。 Orders of directed procurements. */
export type DirectedProcurementOrderField =
  /** 签订日期。 Day of signature. */
  | 'SIGNED_ON';

/** 定向采购的分面计数。 Counts of directed procurements by facet. */
export type DirectedProcurementFacets = {
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 资金流向：一个出资方依一项政策工具付出的合计。 What one payer paid under one instrument. */
export type MoneyFlow = {
  /** 付款方。 The payer. */
  readonly payer: Institution;
  /** 付款方类别。 Kind of payer. */
  readonly payerKind: PayerKind;
  /** 政策工具；不依政策工具为空。 The instrument; null where it rests on none. */
  readonly instrument: Maybe<PolicyInstrument>;
  /** 已付金额；属个人且不足五人为空。 Amount paid; null where it rests on one to four persons. */
  readonly paid: Maybe<Money>;
  /** 笔数。 How many payments. */
  readonly payments: Scalars['Int']['output'];
  /** 收款单位，至多十家；个人不列。 Institutions paid, ten at most; persons are not listed. */
  readonly payees: ReadonlyArray<Institution>;
};

/** 重复享受：同一事项、同一政策工具的多次批准。 Several approvals for one matter under one instrument. */
export type DoubleBenefit = {
  /** 政策工具。 The instrument. */
  readonly instrument: PolicyInstrument;
  /** 资助对象类型。 Kind of subject. */
  readonly subjectType: SubsidySubjectType;
  /** 违反的频次规则。 The frequency that was broken. */
  readonly frequency: PolicyFrequency;
  /** 相关申请；属个人的不列。 The applications; those for persons are not listed. */
  readonly applications: ReadonlyArray<SubsidyApplication>;
};

/** 付款方不合规：一笔拨付及其问题。 A payment whose payer or fund does not fit. */
export type WrongPayer = {
  /** 拨付。 The payment. */
  readonly payment: Payment;
  /** 问题。 What is wrong. */
  readonly faults: ReadonlyArray<PayerFault>;
};

/** 付款方问题。 What may be wrong with a payer. */
export type PayerFault =
  /** 付款方类别不在出资规则内。 The kind of payer is not in the instrument's rule. */
  | 'PAYER_KIND_NOT_IN_RULE'
  /** 列支资金不在规则内。 The fund is not one the instrument names. */
  | 'FUND_NOT_IN_RULE'
  /** 付款方不是资金主管单位。 The payer is not the fund's owner. */
  | 'PAYER_IS_NOT_THE_FUND_OWNER';

/** 付款账户：一方应付、已付与未付。 What a payer owes, paid and has left to pay. */
export type PayerAccount = {
  /** 年度；不限年度为空。 The year; null for all years. */
  readonly year: Maybe<Scalars['Year']['output']>;
  /** 应付：已定金额的支付责任之和；同一年度属个人且不足五人的不计入，全部如此为空。 Obligations whose amount is settled; a year's money of one to four persons is left out, and it is null where nothing else is there. */
  readonly obliged: Maybe<Money>;
  /** 金额未定的支付责任数。 Obligations whose amount is still open. */
  readonly openObligations: Scalars['Int']['output'];
  /** 已付，同一口径。 Paid towards them, on the same footing. */
  readonly paid: Maybe<Money>;
  /** 未付，同一口径。 Still to be paid, on the same footing. */
  readonly outstanding: Maybe<Money>;
  /** 按政策工具。 By instrument. */
  readonly items: ReadonlyArray<PayerAccountItem>;
};

/** 付款账户分项。 A payer's account under one instrument. */
export type PayerAccountItem = {
  /** 政策工具；不依政策工具为空。 The instrument; null where it rests on none. */
  readonly instrument: Maybe<PolicyInstrument>;
  /** 支付责任数。 How many obligations. */
  readonly obligations: Scalars['Int']['output'];
  /** 应付；同一年度属个人且不足五人的不计入，全部如此为空。 Owed; a year's money of one to four persons is left out, and it is null where nothing else is there. */
  readonly obliged: Maybe<Money>;
  /** 已付，同一口径。 Paid, on the same footing. */
  readonly paid: Maybe<Money>;
};

/** 县级兑现：一个地区各县（市、区）付出的合计。 What the counties of a region paid. */
export type CountyPayout = {
  /** 年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 已付；一县付给不足五人的个人款不计入，全部如此为空。 Paid; what one county paid to one to four persons is left out, and it is null where nothing else is there. */
  readonly paid: Maybe<Money>;
  /** 笔数，全部。 How many payments, all of them. */
  readonly payments: Scalars['Int']['output'];
  /** 按政策工具。 By instrument. */
  readonly items: ReadonlyArray<CountyPayoutItem>;
};

/** 县级兑现分项。 What counties paid under one instrument. */
export type CountyPayoutItem = {
  /** 政策工具；不依政策工具为空。 The instrument; null where it rests on none. */
  readonly instrument: Maybe<PolicyInstrument>;
  /** 已付；一县付给不足五人的个人款不计入，全部如此为空。 Paid; what one county paid to one to four persons is left out, and it is null where nothing else is there. */
  readonly paid: Maybe<Money>;
  /** 笔数。 How many payments. */
  readonly payments: Scalars['Int']['output'];
};

/** 应得补助：一个对象依一项政策工具应得的补助及其办理。 What a subject is due under one instrument, and how far it has come. */
export type SubsidyDue = {
  /** 政策工具。 The instrument. */
  readonly instrument: PolicyInstrument;
  /** 是否符合条件；无法确定的须作决定（A-05）。 Whether it is due; unknown where a decision or a fact is wanting. */
  readonly verdict: Verdict;
  /** 各项条件及其判断。 The conditions, each with its answer. */
  readonly atoms: ReadonlyArray<EligibilityAtom>;
  /** 应得金额；区间、择优或无法确定时为空；低级别已得的扣除（A-08）。 The amount due; null for bands, merit and open cases; what a lower level received is taken off. */
  readonly amount: Maybe<Money>;
  /** 办理状态。 How far it has come. */
  readonly state: SubsidyState;
  /** 最近一次申请；没有为空。 The latest application; null when there is none. */
  readonly application: Maybe<SubsidyApplication>;
  /** 全部申请，多于一次时查重复（A-08）。 All applications; more than one calls for a check. */
  readonly applications: ReadonlyArray<SubsidyApplication>;
  /** 是否重复享受。 Whether it was approved more often than allowed. */
  readonly isDouble: Scalars['Boolean']['output'];
  /** 已付款项。 Payments made. */
  readonly payments: ReadonlyArray<Payment>;
  /** 应出资的资金；不能确定为空。 The fund that owes it; null where it cannot be told. */
  readonly fund: Maybe<FundProgramme>;
  /** 应出资的单位；不能确定为空。 The institution that owes it; null where it cannot be told. */
  readonly payer: Maybe<Institution>;
  /** 资金与平台类别的对应为拟定（A-60）。 The fund for this kind is proposed rather than written. */
  readonly fundAssumed: Scalars['Boolean']['output'];
};

/** 学科支持：新设学科应得的支持及出资（XT-10a、XT-10b）。 What a newly set discipline is due, and who pays. */
export type DisciplineSubsidy = {
  /** 应得补助。 What is due. */
  readonly due: SubsidyDue;
  /** 共建方的分担；没有约定时平均分担（A-04）。 The co-builders' shares; equal where nothing was agreed. */
  readonly shares: ReadonlyArray<PayerShare>;
  /** 人才、教育、人社专项补助（XT-10c）。 Supplements of the talent, education and human-resources funds. */
  readonly supplements: ReadonlyArray<SubsidyApplication>;
};

/** 出资份额：一方应付的部分。 One payer's share. */
export type PayerShare = {
  /** 付款方。 The payer. */
  readonly payer: Institution;
  /** 应付。 Its share. */
  readonly amount: Money;
  /** 已付。 Paid so far. */
  readonly paid: Money;
  /** 是否付清。 Whether it is paid in full. */
  readonly isPaid: Scalars['Boolean']['output'];
  /** 份额由各方约定，否则为平均分担。 Whether it was agreed; else it is an equal share. */
  readonly isAgreedShare: Scalars['Boolean']['output'];
};

/** 博士待遇责任：一项待遇由谁承担、办到哪一步；个人金额不公开。 Who bears a benefit of a placed doctor and how far it has come; no amount per person. */
export type PlacementObligation = {
  /** 政策工具。 The instrument. */
  readonly instrument: PolicyInstrument;
  /** 承担方；不能确定为空。 Who bears it; null where it cannot be told. */
  readonly payer: Maybe<Institution>;
  /** 承担方类别。 Kind of payer. */
  readonly payerKind: PayerKind;
  /** 自何日起应承担：入岗日。 Since when it is owed: the day of entry. */
  readonly owedSince: Scalars['Date']['output'];
  /** 办理状态。 How far it has come. */
  readonly state: SubsidyState;
  /** 支付形式；未支付为空。 The form of payment; null before. */
  readonly form: Maybe<PaymentForm>;
  /** 据以支付的技术合同（JX-20g）；无则为空。 The contract by which it was paid; null when there is none. */
  readonly techContract: Maybe<TechContract>;
};

/** 人才待遇：类别、状态和金额。 A benefit of a person: its kind, state and amounts. */
export type TalentBenefit = {
  /** 政策工具。 The instrument. */
  readonly instrument: PolicyInstrument;
  /** 类别。 Its kind. */
  readonly kind: PolicyInstrumentKind;
  /** 年度。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 办理状态。 How far it has come. */
  readonly state: SubsidyState;
  /** 批准金额；未批准或按规则计发为空。 Amount approved; null before, or where a rule decides. */
  readonly approvedAmount: Maybe<Money>;
  /** 已付金额。 Amount paid so far. */
  readonly paidAmount: Money;
};

/** 合同后补助候选：横向技术合同是否可列入后补助（XT-25a）。 Whether a contract may be taken up for post-subsidy. */
export type PostSubsidyCandidate = {
  /** 应得补助。 What is due. */
  readonly due: SubsidyDue;
  /** 是否已列为候选或申请。 Whether it has been taken up. */
  readonly isListed: Scalars['Boolean']['output'];
  /** 付款方是否受益企业（XT-24b）；付款方未登记为无法确定。 Whether the payer is the buyer that benefits; unknown when no payer is recorded. */
  readonly payerIsBeneficiary: Verdict;
};

/** 产业链资金：一条产业链上的资金合计。 Money on one chain in a year. */
export type ChainFunds = {
  /** 年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 项目财政资金。 Fiscal money for projects. */
  readonly fiscal: Money;
  /** 项目非财政资金。 Other money for projects. */
  readonly otherSources: Money;
  /** 政策批准金额。 Approved under instruments. */
  readonly approved: Money;
  /** 政策已付金额。 Paid under instruments. */
  readonly paid: Money;
};

/** 机构：本子图补充其申请、收付、税收、贷款与政策资格。 An institution, with its claims, money, taxes, loans and eligibility. */
export type Institution = {
  readonly id: Scalars['ID']['output'];
  readonly kind: InstitutionKind;
  readonly region: Region;
  readonly park: Maybe<Park>;
  readonly isResident: Scalars['Boolean']['output'];
  readonly scale: Maybe<EnterpriseScale>;
  readonly isListed: Scalars['Boolean']['output'];
  readonly isLeading: Scalars['Boolean']['output'];
  readonly projectFacts: InstitutionProjectFacts;
  readonly achievementFacts: InstitutionAchievementFacts;
  readonly talentFacts: InstitutionTalentFacts;
  readonly qualificationFacts: InstitutionQualificationFacts;
  /** 提出的资助申请。 Its applications for money. */
  readonly subsidyApplications: SubsidyApplicationConnection;
  /** 收到的拨付。 Payments it received. */
  readonly paymentsReceived: PaymentConnection;
  /** 付出的拨付。 Payments it made. */
  readonly paymentsMade: PaymentConnection;
  /** 作为出资方的应付与已付。 What it owes and paid. */
  readonly payerAccount: PayerAccount;
  /** 享受的税收优惠。 Its tax benefits. */
  readonly taxBenefits: TaxBenefitConnection;
  /** 银企对接与贷款。 Its bank links and loans. */
  readonly loans: LoanConnection;
  /** 持有的创新券。 Vouchers it holds. */
  readonly innovationVouchers: InnovationVoucherConnection;
  /** 够哪些政策条件、差什么、钱由谁出（Q49）；受益方不含此类单位的政策不列。 Which instruments it qualifies for, what is missing and who pays; instruments for other kinds of beneficiary are left out. */
  readonly eligibility: ReadonlyArray<EligibilityVerdict>;
};


/** 机构：本子图补充其申请、收付、税收、贷款与政策资格。 An institution, with its claims, money, taxes, loans and eligibility. */
export type InstitutionSubsidyApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SubsidyApplicationFilter>;
  orderBy?: InputMaybe<SubsidyApplicationOrder>;
};


/** 机构：本子图补充其申请、收付、税收、贷款与政策资格。 An institution, with its claims, money, taxes, loans and eligibility. */
export type InstitutionPaymentsReceivedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  orderBy?: InputMaybe<PaymentOrder>;
};


/** 机构：本子图补充其申请、收付、税收、贷款与政策资格。 An institution, with its claims, money, taxes, loans and eligibility. */
export type InstitutionPaymentsMadeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  orderBy?: InputMaybe<PaymentOrder>;
};


/** 机构：本子图补充其申请、收付、税收、贷款与政策资格。 An institution, with its claims, money, taxes, loans and eligibility. */
export type InstitutionPayerAccountArgs = {
  year?: InputMaybe<Scalars['Year']['input']>;
};


/** 机构：本子图补充其申请、收付、税收、贷款与政策资格。 An institution, with its claims, money, taxes, loans and eligibility. */
export type InstitutionTaxBenefitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaxBenefitFilter>;
  orderBy?: InputMaybe<TaxBenefitOrder>;
};


/** 机构：本子图补充其申请、收付、税收、贷款与政策资格。 An institution, with its claims, money, taxes, loans and eligibility. */
export type InstitutionLoansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LoanFilter>;
  orderBy?: InputMaybe<LoanOrder>;
};


/** 机构：本子图补充其申请、收付、税收、贷款与政策资格。 An institution, with its claims, money, taxes, loans and eligibility. */
export type InstitutionInnovationVouchersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<InnovationVoucherFilter>;
  orderBy?: InputMaybe<InnovationVoucherOrder>;
};


/** 机构：本子图补充其申请、收付、税收、贷款与政策资格。 An institution, with its claims, money, taxes, loans and eligibility. */
export type InstitutionEligibilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  everywhere?: Scalars['Boolean']['input'];
};

/** 机构的项目事实。 Counts of an institution's projects, platforms and sharing. */
export type InstitutionProjectFacts = {
  readonly jointNationalOrProvincialProjects: Scalars['Int']['output'];
  readonly jointProjects: Scalars['Int']['output'];
  readonly keyJointProjects: Scalars['Int']['output'];
  readonly enterpriseLedJointProjects: Scalars['Int']['output'];
  readonly marketAcceptedEnterprisePosedProjects: Scalars['Int']['output'];
  readonly recognisedJointProjects: Scalars['Int']['output'];
  readonly socialDevelopmentProjects: Scalars['Int']['output'];
  readonly jointFundApplications: Scalars['Int']['output'];
  readonly recognisedPlatforms: Scalars['Int']['output'];
  readonly jointlyAppliedRecognisedPlatforms: Scalars['Int']['output'];
  readonly jointlyAppliedNationalPlatforms: Scalars['Int']['output'];
  readonly jointlyAppliedProvincialPlatforms: Scalars['Int']['output'];
  readonly jointlyAppliedMunicipalPlatforms: Scalars['Int']['output'];
  readonly otherNationalPlatforms: Scalars['Int']['output'];
  readonly otherProvincialPlatforms: Scalars['Int']['output'];
  readonly otherMunicipalPlatforms: Scalars['Int']['output'];
  readonly recognisedTransferCentres: Scalars['Int']['output'];
  readonly wellAssessedIurBases: Scalars['Int']['output'];
  readonly recognisedIncubatorsAndAlliances: Scalars['Int']['output'];
  readonly serviceComplexes: Scalars['Int']['output'];
  readonly alliances: Scalars['Int']['output'];
  readonly sharedInstrumentHours: Scalars['Int']['output'];
  readonly usedInstrumentHours: Scalars['Int']['output'];
  readonly wonScenarioChallenges: Scalars['Int']['output'];
};

/** 机构的成果事实。 Counts of an institution's contracts, conversions and demands. */
export type InstitutionAchievementFacts = {
  readonly registeredContractsAsBuyer: Scalars['Int']['output'];
  readonly effectiveContractsAsBuyer: Scalars['Int']['output'];
  readonly localAchievementPurchases: Scalars['Int']['output'];
  readonly registeredContractsAsSeller: Scalars['Int']['output'];
  readonly effectiveContractsAsSeller: Scalars['Int']['output'];
  readonly pilotConversions: Scalars['Int']['output'];
  readonly conversionsUnderConstruction: Scalars['Int']['output'];
  readonly carriedConversions: Scalars['Int']['output'];
  readonly openDemands: Scalars['Int']['output'];
  readonly keyCoreDemandsMatched: Scalars['Int']['output'];
  readonly nationalOrProvincialAwards: Scalars['Int']['output'];
};

/** 机构的人才事实。 Counts of an institution's talent. */
export type InstitutionTalentFacts = {
  readonly doctorPlacements: Scalars['Int']['output'];
  readonly overseasEngineers: Scalars['Int']['output'];
  readonly commissionersServed: Scalars['Int']['output'];
  readonly flexibleTalents: Scalars['Int']['output'];
};

/** 机构的资质事实。 Counts of an enterprise's qualifications. */
export type InstitutionQualificationFacts = {
  readonly validQualifications: Scalars['Int']['output'];
  readonly everRecognised: Scalars['Int']['output'];
};

/** 地区：本子图补充其县级兑现与预算。 A region, with what its counties paid and its budget lines. */
export type Region = {
  readonly code: Scalars['RegionCode']['output'];
  /** 该年县（市、区）付出的合计，含下级地区。 What its counties paid in the year, regions below included. */
  readonly paidByCounty: CountyPayout;
  /** 预算额度，不含下级地区。 Its budget lines, regions below not included. */
  readonly budgetLines: BudgetLineConnection;
};


/** 地区：本子图补充其县级兑现与预算。 A region, with what its counties paid and its budget lines. */
export type RegionPaidByCountyArgs = {
  year: Scalars['Year']['input'];
};


/** 地区：本子图补充其县级兑现与预算。 A region, with what its counties paid and its budget lines. */
export type RegionBudgetLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<BudgetLineFilter>;
  orderBy?: InputMaybe<BudgetLineOrder>;
};

/** 园区：本子图补充其应付与用地支持。 A park, with what it owes and the land it gave. */
export type Park = {
  readonly id: Scalars['ID']['output'];
  readonly managementBody: Institution;
  /** 作为出资方的应付与已付，由管理机构支付（Q22）。 What it owes and paid, through its management body. */
  readonly paymentsAsPayer: PayerAccount;
  /** 园区内的用地支持。 Land given in it. */
  readonly landSupport: LandSupportConnection;
};


/** 园区：本子图补充其应付与用地支持。 A park, with what it owes and the land it gave. */
export type ParkPaymentsAsPayerArgs = {
  year?: InputMaybe<Scalars['Year']['input']>;
};


/** 园区：本子图补充其应付与用地支持。 A park, with what it owes and the land it gave. */
export type ParkLandSupportArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LandSupportFilter>;
  orderBy?: InputMaybe<LandSupportOrder>;
};

/** 产业链：本子图补充其资金与所用金融产品。 An industry chain, with its money and the financial products used on it. */
export type IndustryChain = {
  readonly id: Scalars['ID']['output'];
  /** 该年的资金合计。 Money on the chain in the year. */
  readonly funds: ChainFunds;
  /** 链上使用过的金融产品。 Financial products used on the chain. */
  readonly financeProductsUsed: ReadonlyArray<FinancialProduct>;
};


/** 产业链：本子图补充其资金与所用金融产品。 An industry chain, with its money and the financial products used on it. */
export type IndustryChainFundsArgs = {
  year: Scalars['Year']['input'];
};

/** 学科：本子图补充其支持。 A discipline, with its support. */
export type Discipline = {
  readonly id: Scalars['ID']['output'];
  readonly newlySet: Scalars['Boolean']['output'];
  readonly university: Institution;
  readonly coBuilders: ReadonlyArray<DisciplineCoBuilder>;
  readonly alignedChains: ReadonlyArray<IndustryChain>;
  /** 新设特色学科支持（PI-XT-03、Q16）；不在湘潭的学科为空。 The support for newly set disciplines; null for disciplines outside Xiangtan. */
  readonly subsidy: Maybe<DisciplineSubsidy>;
};

/** 学科共建方。 One co-builder of a discipline. */
export type DisciplineCoBuilder = {
  readonly institution: Institution;
};

/** 人才：本子图补充其待遇。 A person, with benefits. */
export type Talent = {
  readonly id: Scalars['ID']['output'];
  /** 享受的待遇；无权查看为空。 Benefits; null where withheld. */
  readonly benefits: Maybe<ReadonlyArray<TalentBenefit>>;
};

/** 团队：本子图补充其支持。 A team, with its grant. */
export type Team = {
  readonly id: Scalars['ID']['output'];
  /** 最近一次团队支持申请（XT-18b、BS-26b）；没有为空。 The latest application for team support; null when there is none. */
  readonly teamGrant: Maybe<SubsidyApplication>;
};

/** 博士进企业：本子图补充三项待遇的承担与办理。 A doctor placement, with who bears three benefits and how far they have come. */
export type DoctorPlacement = {
  readonly id: Scalars['ID']['output'];
  readonly talent: Talent;
  readonly enterprise: Institution;
  readonly enterpriseRegion: Region;
  readonly enteredOn: Scalars['Date']['output'];
  /** 购房补贴差额，由企业所在县（市、区）承担（JX-20c）；无权查看为空。 The housing difference, borne by the county of the enterprise; null where withheld. */
  readonly housingDifference: Maybe<PlacementObligation>;
  /** 安家费，由接收企业承担（JX-20e）；无权查看为空。 The settling-in allowance, borne by the host enterprise; null where withheld. */
  readonly settlingIn: Maybe<PlacementObligation>;
  /** 科研启动费，由接收企业以横向项目支付（JX-20f、JX-20g）；无权查看为空。 The research start-up money, paid by the host enterprise as a horizontal project; null where withheld. */
  readonly startup: Maybe<PlacementObligation>;
};

/** 项目：本子图补充其资金与补助。 A project, with its money and subsidies. */
export type Project = {
  readonly id: Scalars['ID']['output'];
  readonly level: Level;
  readonly isJoint: Scalars['Boolean']['output'];
  readonly status: ProjectStatus;
  readonly city: Region;
  /** 各来源资金。 Money by source. */
  readonly funding: ReadonlyArray<ProjectFunding>;
  /** 投入财政资金的级次（Q01）。 Levels of the treasury that put money in. */
  readonly fiscalLevels: ReadonlyArray<Level>;
  /** 是否有国家、省、市财政资金投入（XT-19b）。 Whether national, provincial or municipal fiscal money went in. */
  readonly isFiscal: Scalars['Boolean']['output'];
  /** 财政资金合计：已定金额之和；没有财政资金为零。 Fiscal money whose amount is settled; nought where there is none. */
  readonly fiscalAmount: Money;
  /** 国、省项目配套（PI-XT-07、Q26）；不在湘潭的项目为空。 Matching for nationally or provincially approved joint projects; null outside Xiangtan. */
  readonly matching: Maybe<SubsidyDue>;
  /** 以本项目为对象的全部申请。 All applications for this project. */
  readonly subsidies: ReadonlyArray<SubsidyApplication>;
};

/** 榜单：本子图补充其榜金支付。 A challenge, with the payment of its reward. */
export type Challenge = {
  readonly id: Scalars['ID']['output'];
  /** 榜金的支付，最近一笔；未付为空。 The latest payment of its reward; null before. */
  readonly rewardPayment: Maybe<Payment>;
  /** 由此产生的定向采购（XT-32c）。 Directed procurements that followed. */
  readonly directedProcurements: ReadonlyArray<DirectedProcurement>;
};

/** 平台：本子图补充其应得补助。 A platform, with the subsidies it is due. */
export type Platform = {
  readonly id: Scalars['ID']['output'];
  readonly kind: PlatformKind;
  readonly level: Level;
  readonly jointApplication: Scalars['Boolean']['output'];
  readonly recognisedOn: Maybe<Scalars['Date']['output']>;
  readonly status: PlatformStatus;
  readonly region: Region;
  readonly city: Region;
  readonly park: Maybe<Park>;
  /** 可得或待定的补助，逐项政策（Q02、Q24）；明确不符合的不列。 Subsidies it is due or that await a decision, by instrument; those it clearly does not qualify for are left out. */
  readonly postSubsidies: ReadonlyArray<SubsidyDue>;
};

/** 建设项目：本子图补充其付款。 A construction project, with its payments. */
export type ConstructionProject = {
  readonly id: Scalars['ID']['output'];
  /** 已付款项（Q40）。 Payments made for it. */
  readonly payments: PaymentConnection;
  /** 已付合计。 The sum paid. */
  readonly paidAmount: Money;
};


/** 建设项目：本子图补充其付款。 A construction project, with its payments. */
export type ConstructionProjectPaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  orderBy?: InputMaybe<PaymentOrder>;
};

/** 需求：本子图补充其金融报价。 A demand, with offers of finance. */
export type Demand = {
  readonly id: Scalars['ID']['output'];
  /** 针对该需求的银企对接。 Bank links made for it. */
  readonly financeOffers: ReadonlyArray<Loan>;
};

/** 成果：本子图补充其转化支持。 An achievement, with support for its conversion. */
export type Achievement = {
  readonly id: Scalars['ID']['output'];
  /** 对其转化的资助申请；给个人的不在其中。 Applications that support its conversion; those for persons are left out. */
  readonly conversionSupport: ReadonlyArray<SubsidyApplication>;
};

/** 技术合同：本子图补充其后补助候选。 A technology contract, with its candidacy for post-subsidy. */
export type TechContract = {
  readonly id: Scalars['ID']['output'];
  readonly status: TechContractStatus;
  readonly effect: Maybe<TechContractEffect>;
  readonly payer: Institution;
  readonly buyer: Institution;
  readonly buyerRegion: Region;
  /** 横向技术合同后补助（PI-XT-11、Q03）；买方不在湘潭为空。 Post-subsidy of effective contracts; null where the buyer is outside Xiangtan. */
  readonly postSubsidyCandidate: Maybe<PostSubsidyCandidate>;
};

/** 合同实效。 The effect of a contract. */
export type TechContractEffect = {
  readonly confirmedOn: Scalars['Date']['output'];
};

/** 成果转化：本子图补充携带成果资助与用地。 A conversion, with the carrier's grant and land. */
export type Conversion = {
  readonly id: Scalars['ID']['output'];
  /** 人才携带成果转化资助（PI-XT-19、Q23）；未申请或给个人的为空。 The grant for talent bringing achievements; null where none was applied for or it went to a person. */
  readonly carrierGrant: Maybe<SubsidyApplication>;
  /** 用地支持（BS-21a）。 Land given for it. */
  readonly landSupport: ReadonlyArray<LandSupport>;
};

/** 政策条款：本子图补充其政策工具。 A clause of a policy, with its instruments. */
export type PolicyClause = {
  readonly id: Scalars['ID']['output'];
  /** 依据本条款的政策工具。 Instruments that rest on it. */
  readonly instruments: ReadonlyArray<PolicyInstrument>;
};

/** 政策工具列表：按键集游标分页。 A page of PolicyInstrument records, by keyset cursor. */
export type PolicyInstrumentConnection = {
  /** 本页的政策工具。 The records of this page. */
  readonly nodes: ReadonlyArray<PolicyInstrument>;
  /** 本页的政策工具及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<PolicyInstrumentEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: PolicyInstrumentFacets;
};

/** 政策工具列表的一条边。 One record of a page. */
export type PolicyInstrumentEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 政策工具。 The record. */
  readonly node: PolicyInstrument;
};

/** 政策工具的排序；相同时以标识为序。 How to order PolicyInstrument records; the id breaks ties. */
export type PolicyInstrumentOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: PolicyInstrumentOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 资金列表：按键集游标分页。 A page of FundProgramme records, by keyset cursor. */
export type FundProgrammeConnection = {
  /** 本页的资金。 The records of this page. */
  readonly nodes: ReadonlyArray<FundProgramme>;
  /** 本页的资金及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<FundProgrammeEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: FundProgrammeFacets;
};

/** 资金列表的一条边。 One record of a page. */
export type FundProgrammeEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 资金。 The record. */
  readonly node: FundProgramme;
};

/** 资金的排序；相同时以标识为序。 How to order FundProgramme records; the id breaks ties. */
export type FundProgrammeOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: FundProgrammeOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 预算额度列表：按键集游标分页。 A page of BudgetLine records, by keyset cursor. */
export type BudgetLineConnection = {
  /** 本页的预算额度。 The records of this page. */
  readonly nodes: ReadonlyArray<BudgetLine>;
  /** 本页的预算额度及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<BudgetLineEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: BudgetLineFacets;
};

/** 预算额度列表的一条边。 One record of a page. */
export type BudgetLineEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 预算额度。 The record. */
  readonly node: BudgetLine;
};

/** 预算额度的排序；相同时以标识为序。 How to order BudgetLine records; the id breaks ties. */
export type BudgetLineOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: BudgetLineOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 联合基金列表：按键集游标分页。 A page of JointFund records, by keyset cursor. */
export type JointFundConnection = {
  /** 本页的联合基金。 The records of this page. */
  readonly nodes: ReadonlyArray<JointFund>;
  /** 本页的联合基金及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<JointFundEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: JointFundFacets;
};

/** 联合基金列表的一条边。 One record of a page. */
export type JointFundEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 联合基金。 The record. */
  readonly node: JointFund;
};

/** 联合基金的排序；相同时以标识为序。 How to order JointFund records; the id breaks ties. */
export type JointFundOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: JointFundOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 资金绩效评价列表：按键集游标分页。 A page of FundEvaluation records, by keyset cursor. */
export type FundEvaluationConnection = {
  /** 本页的资金绩效评价。 The records of this page. */
  readonly nodes: ReadonlyArray<FundEvaluation>;
  /** 本页的资金绩效评价及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<FundEvaluationEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: FundEvaluationFacets;
};

/** 资金绩效评价列表的一条边。 One record of a page. */
export type FundEvaluationEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 资金绩效评价。 The record. */
  readonly node: FundEvaluation;
};

/** 资金绩效评价的排序；相同时以标识为序。 How to order FundEvaluation records; the id breaks ties. */
export type FundEvaluationOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: FundEvaluationOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 资助申请列表：按键集游标分页。 A page of SubsidyApplication records, by keyset cursor. */
export type SubsidyApplicationConnection = {
  /** 本页的资助申请。 The records of this page. */
  readonly nodes: ReadonlyArray<SubsidyApplication>;
  /** 本页的资助申请及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<SubsidyApplicationEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: SubsidyApplicationFacets;
};

/** 资助申请列表的一条边。 One record of a page. */
export type SubsidyApplicationEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 资助申请。 The record. */
  readonly node: SubsidyApplication;
};

/** 资助申请的排序；相同时以标识为序。 How to order SubsidyApplication records; the id breaks ties. */
export type SubsidyApplicationOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: SubsidyApplicationOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 支付责任列表：按键集游标分页。 A page of PaymentObligation records, by keyset cursor. */
export type PaymentObligationConnection = {
  /** 本页的支付责任。 The records of this page. */
  readonly nodes: ReadonlyArray<PaymentObligation>;
  /** 本页的支付责任及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<PaymentObligationEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: PaymentObligationFacets;
};

/** 支付责任列表的一条边。 One record of a page. */
export type PaymentObligationEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 支付责任。 The record. */
  readonly node: PaymentObligation;
};

/** 支付责任的排序；相同时以标识为序。 How to order PaymentObligation records; the id breaks ties. */
export type PaymentObligationOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: PaymentObligationOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 拨付列表：按键集游标分页。 A page of Payment records, by keyset cursor. */
export type PaymentConnection = {
  /** 本页的拨付。 The records of this page. */
  readonly nodes: ReadonlyArray<Payment>;
  /** 本页的拨付及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<PaymentEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: PaymentFacets;
};

/** 拨付列表的一条边。 One record of a page. */
export type PaymentEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 拨付。 The record. */
  readonly node: Payment;
};

/** 拨付的排序；相同时以标识为序。 How to order Payment records; the id breaks ties. */
export type PaymentOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: PaymentOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 项目资金列表：按键集游标分页。 A page of ProjectFunding records, by keyset cursor. */
export type ProjectFundingConnection = {
  /** 本页的项目资金。 The records of this page. */
  readonly nodes: ReadonlyArray<ProjectFunding>;
  /** 本页的项目资金及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ProjectFundingEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ProjectFundingFacets;
};

/** 项目资金列表的一条边。 One record of a page. */
export type ProjectFundingEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 项目资金。 The record. */
  readonly node: ProjectFunding;
};

/** 项目资金的排序；相同时以标识为序。 How to order ProjectFunding records; the id breaks ties. */
export type ProjectFundingOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ProjectFundingOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 创新券列表：按键集游标分页。 A page of InnovationVoucher records, by keyset cursor. */
export type InnovationVoucherConnection = {
  /** 本页的创新券。 The records of this page. */
  readonly nodes: ReadonlyArray<InnovationVoucher>;
  /** 本页的创新券及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<InnovationVoucherEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: InnovationVoucherFacets;
};

/** 创新券列表的一条边。 One record of a page. */
export type InnovationVoucherEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 创新券。 The record. */
  readonly node: InnovationVoucher;
};

/** 创新券的排序；相同时以标识为序。 How to order InnovationVoucher records; the id breaks ties. */
export type InnovationVoucherOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: InnovationVoucherOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 金融产品列表：按键集游标分页。 A page of FinancialProduct records, by keyset cursor. */
export type FinancialProductConnection = {
  /** 本页的金融产品。 The records of this page. */
  readonly nodes: ReadonlyArray<FinancialProduct>;
  /** 本页的金融产品及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<FinancialProductEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: FinancialProductFacets;
};

/** 金融产品列表的一条边。 One record of a page. */
export type FinancialProductEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 金融产品。 The record. */
  readonly node: FinancialProduct;
};

/** 金融产品的排序；相同时以标识为序。 How to order FinancialProduct records; the id breaks ties. */
export type FinancialProductOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: FinancialProductOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 银企对接列表：按键集游标分页。 A page of Loan records, by keyset cursor. */
export type LoanConnection = {
  /** 本页的银企对接。 The records of this page. */
  readonly nodes: ReadonlyArray<Loan>;
  /** 本页的银企对接及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<LoanEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: LoanFacets;
};

/** 银企对接列表的一条边。 One record of a page. */
export type LoanEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 银企对接。 The record. */
  readonly node: Loan;
};

/** 银企对接的排序；相同时以标识为序。 How to order Loan records; the id breaks ties. */
export type LoanOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: LoanOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 税收优惠列表：按键集游标分页。 A page of TaxBenefit records, by keyset cursor. */
export type TaxBenefitConnection = {
  /** 本页的税收优惠。 The records of this page. */
  readonly nodes: ReadonlyArray<TaxBenefit>;
  /** 本页的税收优惠及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<TaxBenefitEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: TaxBenefitFacets;
};

/** 税收优惠列表的一条边。 One record of a page. */
export type TaxBenefitEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 税收优惠。 The record. */
  readonly node: TaxBenefit;
};

/** 税收优惠的排序；相同时以标识为序。 How to order TaxBenefit records; the id breaks ties. */
export type TaxBenefitOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: TaxBenefitOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 用地支持列表：按键集游标分页。 A page of LandSupport records, by keyset cursor. */
export type LandSupportConnection = {
  /** 本页的用地支持。 The records of this page. */
  readonly nodes: ReadonlyArray<LandSupport>;
  /** 本页的用地支持及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<LandSupportEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: LandSupportFacets;
};

/** 用地支持列表的一条边。 One record of a page. */
export type LandSupportEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 用地支持。 The record. */
  readonly node: LandSupport;
};

/** 用地支持的排序；相同时以标识为序。 How to order LandSupport records; the id breaks ties. */
export type LandSupportOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: LandSupportOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 定向采购列表：按键集游标分页。 A page of DirectedProcurement records, by keyset cursor. */
export type DirectedProcurementConnection = {
  /** 本页的定向采购。 The records of this page. */
  readonly nodes: ReadonlyArray<DirectedProcurement>;
  /** 本页的定向采购及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<DirectedProcurementEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: DirectedProcurementFacets;
};

/** 定向采购列表的一条边。 One record of a page. */
export type DirectedProcurementEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 定向采购。 The record. */
  readonly node: DirectedProcurement;
};

/** 定向采购的排序；相同时以标识为序。 How to order DirectedProcurement records; the id breaks ties. */
export type DirectedProcurementOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: DirectedProcurementOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 按 PolicyInstrumentKind 的计数。 A count by PolicyInstrumentKind. */
export type PolicyInstrumentKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<PolicyInstrumentKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 SelectionMode 的计数。 A count by SelectionMode. */
export type SelectionModeFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<SelectionMode>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 BudgetLineKind 的计数。 A count by BudgetLineKind. */
export type BudgetLineKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<BudgetLineKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 FundEvaluationStatus 的计数。 A count by FundEvaluationStatus. */
export type FundEvaluationStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<FundEvaluationStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 SubsidyStatus 的计数。 A count by SubsidyStatus. */
export type SubsidyStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<SubsidyStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 SubsidySubjectType 的计数。 A count by SubsidySubjectType. */
export type SubsidySubjectTypeFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<SubsidySubjectType>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 PayerKind 的计数。 A count by PayerKind. */
export type PayerKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<PayerKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 PaymentForm 的计数。 A count by PaymentForm. */
export type PaymentFormFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<PaymentForm>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 FundingSource 的计数。 A count by FundingSource. */
export type FundingSourceFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<FundingSource>;
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

/** 按 VoucherStatus 的计数。 A count by VoucherStatus. */
export type VoucherStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<VoucherStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 FinancialProductKind 的计数。 A count by FinancialProductKind. */
export type FinancialProductKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<FinancialProductKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 LoanStatus 的计数。 A count by LoanStatus. */
export type LoanStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<LoanStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TaxBenefitKind 的计数。 A count by TaxBenefitKind. */
export type TaxBenefitKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TaxBenefitKind>;
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
  PolicyInstrument: PolicyInstrument;
  FundProgramme: FundProgramme;
  BudgetLine: BudgetLine;
  FundEvaluation: FundEvaluation;
  JointFund: JointFund;
  SubsidyApplication: SubsidyApplication;
  PaymentObligation: PaymentObligation;
  Payment: Payment;
  ProjectFunding: ProjectFunding;
  InnovationVoucher: InnovationVoucher;
  FinancialProduct: FinancialProduct;
  Loan: Loan;
  TaxBenefit: TaxBenefit;
  LandSupport: LandSupport;
  DirectedProcurement: DirectedProcurement;
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
  ConstructionProject: ConstructionProject;
  Demand: Demand;
  Achievement: Achievement;
  TechContract: TechContract;
  Conversion: Conversion;
  PolicyClause: PolicyClause;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PolicyInstrument:
    ( { __typename: 'PolicyInstrument' }
    & GraphQLRecursivePick<FederationTypes['PolicyInstrument'], {"code":true}> );
  FundProgramme:
    ( { __typename: 'FundProgramme' }
    & GraphQLRecursivePick<FederationTypes['FundProgramme'], {"id":true}> );
  BudgetLine:
    ( { __typename: 'BudgetLine' }
    & GraphQLRecursivePick<FederationTypes['BudgetLine'], {"id":true}> );
  FundEvaluation:
    ( { __typename: 'FundEvaluation' }
    & GraphQLRecursivePick<FederationTypes['FundEvaluation'], {"id":true}> );
  JointFund:
    ( { __typename: 'JointFund' }
    & GraphQLRecursivePick<FederationTypes['JointFund'], {"id":true}> );
  SubsidyApplication:
    ( { __typename: 'SubsidyApplication' }
    & GraphQLRecursivePick<FederationTypes['SubsidyApplication'], {"id":true}> );
  PaymentObligation:
    ( { __typename: 'PaymentObligation' }
    & GraphQLRecursivePick<FederationTypes['PaymentObligation'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  ProjectFunding:
    ( { __typename: 'ProjectFunding' }
    & GraphQLRecursivePick<FederationTypes['ProjectFunding'], {"id":true}> );
  InnovationVoucher:
    ( { __typename: 'InnovationVoucher' }
    & GraphQLRecursivePick<FederationTypes['InnovationVoucher'], {"id":true}> );
  FinancialProduct:
    ( { __typename: 'FinancialProduct' }
    & GraphQLRecursivePick<FederationTypes['FinancialProduct'], {"id":true}> );
  Loan:
    ( { __typename: 'Loan' }
    & GraphQLRecursivePick<FederationTypes['Loan'], {"id":true}> );
  TaxBenefit:
    ( { __typename: 'TaxBenefit' }
    & GraphQLRecursivePick<FederationTypes['TaxBenefit'], {"id":true}> );
  LandSupport:
    ( { __typename: 'LandSupport' }
    & GraphQLRecursivePick<FederationTypes['LandSupport'], {"id":true}> );
  DirectedProcurement:
    ( { __typename: 'DirectedProcurement' }
    & GraphQLRecursivePick<FederationTypes['DirectedProcurement'], {"id":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Institution'], {"kind":true,"region":{"code":true},"park":{"id":true,"managementBody":{"id":true}},"isResident":true,"scale":true,"isListed":true,"isLeading":true,"projectFacts":{"jointNationalOrProvincialProjects":true,"jointProjects":true,"keyJointProjects":true,"enterpriseLedJointProjects":true,"marketAcceptedEnterprisePosedProjects":true,"recognisedJointProjects":true,"socialDevelopmentProjects":true,"jointFundApplications":true,"recognisedPlatforms":true,"jointlyAppliedRecognisedPlatforms":true,"jointlyAppliedNationalPlatforms":true,"jointlyAppliedProvincialPlatforms":true,"jointlyAppliedMunicipalPlatforms":true,"otherNationalPlatforms":true,"otherProvincialPlatforms":true,"otherMunicipalPlatforms":true,"recognisedTransferCentres":true,"wellAssessedIurBases":true,"recognisedIncubatorsAndAlliances":true,"serviceComplexes":true,"alliances":true,"sharedInstrumentHours":true,"usedInstrumentHours":true,"wonScenarioChallenges":true},"achievementFacts":{"registeredContractsAsBuyer":true,"effectiveContractsAsBuyer":true,"localAchievementPurchases":true,"registeredContractsAsSeller":true,"effectiveContractsAsSeller":true,"pilotConversions":true,"conversionsUnderConstruction":true,"carriedConversions":true,"openDemands":true,"keyCoreDemandsMatched":true,"nationalOrProvincialAwards":true},"talentFacts":{"doctorPlacements":true,"overseasEngineers":true,"commissionersServed":true,"flexibleTalents":true},"qualificationFacts":{"validQualifications":true,"everRecognised":true}}> ) );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Park:
    ( { __typename: 'Park' }
    & GraphQLRecursivePick<FederationTypes['Park'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Park'], {"managementBody":{"id":true}}> ) );
  IndustryChain:
    ( { __typename: 'IndustryChain' }
    & GraphQLRecursivePick<FederationTypes['IndustryChain'], {"id":true}> );
  Discipline:
    ( { __typename: 'Discipline' }
    & GraphQLRecursivePick<FederationTypes['Discipline'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Discipline'], {"newlySet":true,"university":{"region":{"code":true}},"coBuilders":{"institution":{"id":true,"kind":true}},"alignedChains":{"id":true}}> ) );
  Talent:
    ( { __typename: 'Talent' }
    & GraphQLRecursivePick<FederationTypes['Talent'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  DoctorPlacement:
    ( { __typename: 'DoctorPlacement' }
    & GraphQLRecursivePick<FederationTypes['DoctorPlacement'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['DoctorPlacement'], {"talent":{"id":true},"enterprise":{"id":true},"enterpriseRegion":{"code":true},"enteredOn":true}>
        | GraphQLRecursivePick<FederationTypes['DoctorPlacement'], {"talent":{"id":true},"enterprise":{"id":true},"enterpriseRegion":{"code":true},"enteredOn":true}>
        | GraphQLRecursivePick<FederationTypes['DoctorPlacement'], {"talent":{"id":true},"enterprise":{"id":true},"enterpriseRegion":{"code":true},"enteredOn":true}>
        | GraphQLRecursivePick<FederationTypes['DoctorPlacement'], {"talent":{"id":true},"enterprise":{"id":true},"enterpriseRegion":{"code":true},"enteredOn":true}>
        | GraphQLRecursivePick<FederationTypes['DoctorPlacement'], {"talent":{"id":true},"enterprise":{"id":true},"enterpriseRegion":{"code":true},"enteredOn":true}>
        | GraphQLRecursivePick<FederationTypes['DoctorPlacement'], {"talent":{"id":true},"enterprise":{"id":true},"enterpriseRegion":{"code":true},"enteredOn":true}>
        | GraphQLRecursivePick<FederationTypes['DoctorPlacement'], {"talent":{"id":true},"enterprise":{"id":true},"enterpriseRegion":{"code":true},"enteredOn":true}> ) );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Project'], {"level":true,"isJoint":true,"status":true,"city":{"code":true}}> ) );
  Challenge:
    ( { __typename: 'Challenge' }
    & GraphQLRecursivePick<FederationTypes['Challenge'], {"id":true}> );
  Platform:
    ( { __typename: 'Platform' }
    & GraphQLRecursivePick<FederationTypes['Platform'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Platform'], {"level":true,"kind":true,"jointApplication":true,"recognisedOn":true,"status":true,"city":{"code":true},"region":{"code":true},"park":{"id":true,"managementBody":{"id":true}}}> ) );
  ConstructionProject:
    ( { __typename: 'ConstructionProject' }
    & GraphQLRecursivePick<FederationTypes['ConstructionProject'], {"id":true}> );
  Demand:
    ( { __typename: 'Demand' }
    & GraphQLRecursivePick<FederationTypes['Demand'], {"id":true}> );
  Achievement:
    ( { __typename: 'Achievement' }
    & GraphQLRecursivePick<FederationTypes['Achievement'], {"id":true}> );
  TechContract:
    ( { __typename: 'TechContract' }
    & GraphQLRecursivePick<FederationTypes['TechContract'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['TechContract'], {"status":true,"effect":{"confirmedOn":true},"payer":{"id":true},"buyer":{"id":true},"buyerRegion":{"code":true}}> ) );
  Conversion:
    ( { __typename: 'Conversion' }
    & GraphQLRecursivePick<FederationTypes['Conversion'], {"id":true}> );
  PolicyClause:
    ( { __typename: 'PolicyClause' }
    & GraphQLRecursivePick<FederationTypes['PolicyClause'], {"id":true}> );
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
  PolicyInstrument: ResolverTypeWrapper<PolicyInstrumentRow>;
  InstrumentTier: ResolverTypeWrapper<InstrumentTierRow>;
  PolicyInstrumentFilter: PolicyInstrumentFilter;
  PolicyInstrumentOrderField: PolicyInstrumentOrderField;
  PolicyInstrumentFacets: ResolverTypeWrapper<object>;
  PolicyInstrumentKind: PolicyInstrumentKind;
  AmountRule: AmountRule;
  PolicyFrequency: PolicyFrequency;
  SelectionMode: SelectionMode;
  PayerKind: PayerKind;
  BeneficiaryKind: BeneficiaryKind;
  Verdict: Verdict;
  EligibilityRule: ResolverTypeWrapper<EligibilityRuleRow>;
  EligibilityScope: EligibilityScope;
  EligibilityVerdict: ResolverTypeWrapper<EligibilityVerdictRow>;
  EligibilityAtom: ResolverTypeWrapper<EligibilityAtomRow>;
  InstrumentUse: ResolverTypeWrapper<InstrumentUseRow>;
  FundProgramme: ResolverTypeWrapper<FundProgrammeRow>;
  FundBalance: ResolverTypeWrapper<FundBalanceRow>;
  FundProgrammeFilter: FundProgrammeFilter;
  FundProgrammeOrderField: FundProgrammeOrderField;
  FundProgrammeFacets: ResolverTypeWrapper<object>;
  FundPriority: FundPriority;
  BudgetLine: ResolverTypeWrapper<BudgetLineRow>;
  BudgetLineFilter: BudgetLineFilter;
  BudgetLineOrderField: BudgetLineOrderField;
  BudgetLineFacets: ResolverTypeWrapper<object>;
  BudgetLineKind: BudgetLineKind;
  FundEvaluation: ResolverTypeWrapper<FundEvaluationRow>;
  FundEvaluationFilter: FundEvaluationFilter;
  FundEvaluationOrderField: FundEvaluationOrderField;
  FundEvaluationFacets: ResolverTypeWrapper<object>;
  FundEvaluationStatus: FundEvaluationStatus;
  JointFund: ResolverTypeWrapper<JointFundRow>;
  JointFundContribution: ResolverTypeWrapper<JointFundContributionRow>;
  JointFundFilter: JointFundFilter;
  JointFundOrderField: JointFundOrderField;
  JointFundFacets: ResolverTypeWrapper<object>;
  SubsidyApplication: ResolverTypeWrapper<SubsidyApplicationRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubmitSubsidyApplicationInput: SubmitSubsidyApplicationInput;
  MoveSubsidyApplicationInput: MoveSubsidyApplicationInput;
  ApproveSubsidyApplicationInput: ApproveSubsidyApplicationInput;
  TransferSubsidyApplicationInput: TransferSubsidyApplicationInput;
  SubsidyApplicationPayload: ResolverTypeWrapper<Omit<SubsidyApplicationPayload, 'application'> & { application?: Maybe<ResolversTypes['SubsidyApplication']> }>;
  ReviewScore: ResolverTypeWrapper<ReviewScoreRow>;
  ReviewCriterion: ReviewCriterion;
  SubsidySubjectType: SubsidySubjectType;
  SubsidyStatus: SubsidyStatus;
  SubsidyState: SubsidyState;
  SubsidyApplicationFilter: SubsidyApplicationFilter;
  SubsidyApplicationOrderField: SubsidyApplicationOrderField;
  SubsidyApplicationFacets: ResolverTypeWrapper<object>;
  PaymentObligation: ResolverTypeWrapper<PaymentObligationRow>;
  PaymentObligationFilter: PaymentObligationFilter;
  PaymentObligationOrderField: PaymentObligationOrderField;
  PaymentObligationFacets: ResolverTypeWrapper<object>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentForm: PaymentForm;
  PaymentFilter: PaymentFilter;
  PaymentOrderField: PaymentOrderField;
  PaymentFacets: ResolverTypeWrapper<object>;
  ProjectFunding: ResolverTypeWrapper<ProjectFundingRow>;
  FundingSource: FundingSource;
  ProjectFundingFilter: ProjectFundingFilter;
  ProjectFundingOrderField: ProjectFundingOrderField;
  ProjectFundingFacets: ResolverTypeWrapper<object>;
  InnovationVoucher: ResolverTypeWrapper<InnovationVoucherRow>;
  VoucherStatus: VoucherStatus;
  InnovationVoucherFilter: InnovationVoucherFilter;
  InnovationVoucherOrderField: InnovationVoucherOrderField;
  InnovationVoucherFacets: ResolverTypeWrapper<object>;
  FinancialProduct: ResolverTypeWrapper<FinancialProductRow>;
  FinancialProductKind: FinancialProductKind;
  FinancialProductFilter: FinancialProductFilter;
  FinancialProductOrderField: FinancialProductOrderField;
  FinancialProductFacets: ResolverTypeWrapper<object>;
  Loan: ResolverTypeWrapper<LoanRow>;
  LoanStatus: LoanStatus;
  LoanFilter: LoanFilter;
  LoanOrderField: LoanOrderField;
  LoanFacets: ResolverTypeWrapper<object>;
  TaxBenefit: ResolverTypeWrapper<TaxBenefitRow>;
  TaxBenefitKind: TaxBenefitKind;
  TaxBenefitFilter: TaxBenefitFilter;
  TaxBenefitOrderField: TaxBenefitOrderField;
  TaxBenefitFacets: ResolverTypeWrapper<object>;
  LandSupport: ResolverTypeWrapper<LandSupportRow>;
  LandSupportFilter: LandSupportFilter;
  LandSupportOrderField: LandSupportOrderField;
  LandSupportFacets: ResolverTypeWrapper<object>;
  DirectedProcurement: ResolverTypeWrapper<DirectedProcurementRow>;
  DirectedProcurementFilter: DirectedProcurementFilter;
  DirectedProcurementOrderField: DirectedProcurementOrderField;
  DirectedProcurementFacets: ResolverTypeWrapper<object>;
  MoneyFlow: ResolverTypeWrapper<MoneyFlowRow>;
  DoubleBenefit: ResolverTypeWrapper<DoubleBenefitRow>;
  WrongPayer: ResolverTypeWrapper<WrongPayerRow>;
  PayerFault: PayerFault;
  PayerAccount: ResolverTypeWrapper<PayerAccountRow>;
  PayerAccountItem: ResolverTypeWrapper<PayerAccountItemRow>;
  CountyPayout: ResolverTypeWrapper<CountyPayoutRow>;
  CountyPayoutItem: ResolverTypeWrapper<CountyPayoutItemRow>;
  SubsidyDue: ResolverTypeWrapper<SubsidyDueRow>;
  DisciplineSubsidy: ResolverTypeWrapper<DisciplineSubsidyRow>;
  PayerShare: ResolverTypeWrapper<PayerShareRow>;
  PlacementObligation: ResolverTypeWrapper<PlacementObligationRow>;
  TalentBenefit: ResolverTypeWrapper<Omit<TalentBenefit, 'instrument' | 'approvedAmount' | 'paidAmount'> & { instrument: ResolversTypes['PolicyInstrument'], approvedAmount?: Maybe<ResolversTypes['Money']>, paidAmount: ResolversTypes['Money'] }>;
  PostSubsidyCandidate: ResolverTypeWrapper<PostSubsidyCandidateRow>;
  ChainFunds: ResolverTypeWrapper<ChainFundsRow>;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionProjectFacts: ResolverTypeWrapper<InstitutionProjectFacts>;
  InstitutionAchievementFacts: ResolverTypeWrapper<InstitutionAchievementFacts>;
  InstitutionTalentFacts: ResolverTypeWrapper<InstitutionTalentFacts>;
  InstitutionQualificationFacts: ResolverTypeWrapper<InstitutionQualificationFacts>;
  Region: ResolverTypeWrapper<{ readonly code: string }>;
  Park: ResolverTypeWrapper<ParkRow>;
  IndustryChain: ResolverTypeWrapper<{ readonly id: string }>;
  Discipline: ResolverTypeWrapper<DisciplineRow>;
  DisciplineCoBuilder: ResolverTypeWrapper<Omit<DisciplineCoBuilder, 'institution'> & { institution: ResolversTypes['Institution'] }>;
  Talent: ResolverTypeWrapper<{ readonly id: string }>;
  Team: ResolverTypeWrapper<{ readonly id: string }>;
  DoctorPlacement: ResolverTypeWrapper<DoctorPlacementRow>;
  Project: ResolverTypeWrapper<ProjectRow>;
  Challenge: ResolverTypeWrapper<{ readonly id: string }>;
  Platform: ResolverTypeWrapper<PlatformRow>;
  ConstructionProject: ResolverTypeWrapper<{ readonly id: string }>;
  Demand: ResolverTypeWrapper<{ readonly id: string }>;
  Achievement: ResolverTypeWrapper<{ readonly id: string }>;
  TechContract: ResolverTypeWrapper<TechContractRow>;
  TechContractEffect: ResolverTypeWrapper<TechContractEffect>;
  Conversion: ResolverTypeWrapper<{ readonly id: string }>;
  PolicyClause: ResolverTypeWrapper<{ readonly id: string }>;
  PolicyInstrumentConnection: ResolverTypeWrapper<AnyConnection>;
  PolicyInstrumentEdge: ResolverTypeWrapper<object>;
  PolicyInstrumentOrder: PolicyInstrumentOrder;
  FundProgrammeConnection: ResolverTypeWrapper<AnyConnection>;
  FundProgrammeEdge: ResolverTypeWrapper<object>;
  FundProgrammeOrder: FundProgrammeOrder;
  BudgetLineConnection: ResolverTypeWrapper<AnyConnection>;
  BudgetLineEdge: ResolverTypeWrapper<object>;
  BudgetLineOrder: BudgetLineOrder;
  JointFundConnection: ResolverTypeWrapper<AnyConnection>;
  JointFundEdge: ResolverTypeWrapper<object>;
  JointFundOrder: JointFundOrder;
  FundEvaluationConnection: ResolverTypeWrapper<AnyConnection>;
  FundEvaluationEdge: ResolverTypeWrapper<object>;
  FundEvaluationOrder: FundEvaluationOrder;
  SubsidyApplicationConnection: ResolverTypeWrapper<AnyConnection>;
  SubsidyApplicationEdge: ResolverTypeWrapper<object>;
  SubsidyApplicationOrder: SubsidyApplicationOrder;
  PaymentObligationConnection: ResolverTypeWrapper<AnyConnection>;
  PaymentObligationEdge: ResolverTypeWrapper<object>;
  PaymentObligationOrder: PaymentObligationOrder;
  PaymentConnection: ResolverTypeWrapper<AnyConnection>;
  PaymentEdge: ResolverTypeWrapper<object>;
  PaymentOrder: PaymentOrder;
  ProjectFundingConnection: ResolverTypeWrapper<AnyConnection>;
  ProjectFundingEdge: ResolverTypeWrapper<object>;
  ProjectFundingOrder: ProjectFundingOrder;
  InnovationVoucherConnection: ResolverTypeWrapper<AnyConnection>;
  InnovationVoucherEdge: ResolverTypeWrapper<object>;
  InnovationVoucherOrder: InnovationVoucherOrder;
  FinancialProductConnection: ResolverTypeWrapper<AnyConnection>;
  FinancialProductEdge: ResolverTypeWrapper<object>;
  FinancialProductOrder: FinancialProductOrder;
  LoanConnection: ResolverTypeWrapper<AnyConnection>;
  LoanEdge: ResolverTypeWrapper<object>;
  LoanOrder: LoanOrder;
  TaxBenefitConnection: ResolverTypeWrapper<AnyConnection>;
  TaxBenefitEdge: ResolverTypeWrapper<object>;
  TaxBenefitOrder: TaxBenefitOrder;
  LandSupportConnection: ResolverTypeWrapper<AnyConnection>;
  LandSupportEdge: ResolverTypeWrapper<object>;
  LandSupportOrder: LandSupportOrder;
  DirectedProcurementConnection: ResolverTypeWrapper<AnyConnection>;
  DirectedProcurementEdge: ResolverTypeWrapper<object>;
  DirectedProcurementOrder: DirectedProcurementOrder;
  PolicyInstrumentKindFacet: ResolverTypeWrapper<object>;
  SelectionModeFacet: ResolverTypeWrapper<object>;
  BudgetLineKindFacet: ResolverTypeWrapper<object>;
  FundEvaluationStatusFacet: ResolverTypeWrapper<object>;
  SubsidyStatusFacet: ResolverTypeWrapper<object>;
  SubsidySubjectTypeFacet: ResolverTypeWrapper<object>;
  PayerKindFacet: ResolverTypeWrapper<object>;
  PaymentFormFacet: ResolverTypeWrapper<object>;
  FundingSourceFacet: ResolverTypeWrapper<object>;
  LevelFacet: ResolverTypeWrapper<object>;
  VoucherStatusFacet: ResolverTypeWrapper<object>;
  FinancialProductKindFacet: ResolverTypeWrapper<object>;
  LoanStatusFacet: ResolverTypeWrapper<object>;
  TaxBenefitKindFacet: ResolverTypeWrapper<object>;
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
  PolicyInstrument: PolicyInstrumentRow;
  InstrumentTier: InstrumentTierRow;
  PolicyInstrumentFilter: PolicyInstrumentFilter;
  PolicyInstrumentFacets: object;
  EligibilityRule: EligibilityRuleRow;
  EligibilityVerdict: EligibilityVerdictRow;
  EligibilityAtom: EligibilityAtomRow;
  InstrumentUse: InstrumentUseRow;
  FundProgramme: FundProgrammeRow;
  FundBalance: FundBalanceRow;
  FundProgrammeFilter: FundProgrammeFilter;
  FundProgrammeFacets: object;
  BudgetLine: BudgetLineRow;
  BudgetLineFilter: BudgetLineFilter;
  BudgetLineFacets: object;
  FundEvaluation: FundEvaluationRow;
  FundEvaluationFilter: FundEvaluationFilter;
  FundEvaluationFacets: object;
  JointFund: JointFundRow;
  JointFundContribution: JointFundContributionRow;
  JointFundFilter: JointFundFilter;
  JointFundFacets: object;
  SubsidyApplication: SubsidyApplicationRow;
  Mutation: Record<PropertyKey, never>;
  SubmitSubsidyApplicationInput: SubmitSubsidyApplicationInput;
  MoveSubsidyApplicationInput: MoveSubsidyApplicationInput;
  ApproveSubsidyApplicationInput: ApproveSubsidyApplicationInput;
  TransferSubsidyApplicationInput: TransferSubsidyApplicationInput;
  SubsidyApplicationPayload: Omit<SubsidyApplicationPayload, 'application'> & { application?: Maybe<ResolversParentTypes['SubsidyApplication']> };
  ReviewScore: ReviewScoreRow;
  SubsidyApplicationFilter: SubsidyApplicationFilter;
  SubsidyApplicationFacets: object;
  PaymentObligation: PaymentObligationRow;
  PaymentObligationFilter: PaymentObligationFilter;
  PaymentObligationFacets: object;
  Payment: PaymentRow;
  PaymentFilter: PaymentFilter;
  PaymentFacets: object;
  ProjectFunding: ProjectFundingRow;
  ProjectFundingFilter: ProjectFundingFilter;
  ProjectFundingFacets: object;
  InnovationVoucher: InnovationVoucherRow;
  InnovationVoucherFilter: InnovationVoucherFilter;
  InnovationVoucherFacets: object;
  FinancialProduct: FinancialProductRow;
  FinancialProductFilter: FinancialProductFilter;
  FinancialProductFacets: object;
  Loan: LoanRow;
  LoanFilter: LoanFilter;
  LoanFacets: object;
  TaxBenefit: TaxBenefitRow;
  TaxBenefitFilter: TaxBenefitFilter;
  TaxBenefitFacets: object;
  LandSupport: LandSupportRow;
  LandSupportFilter: LandSupportFilter;
  LandSupportFacets: object;
  DirectedProcurement: DirectedProcurementRow;
  DirectedProcurementFilter: DirectedProcurementFilter;
  DirectedProcurementFacets: object;
  MoneyFlow: MoneyFlowRow;
  DoubleBenefit: DoubleBenefitRow;
  WrongPayer: WrongPayerRow;
  PayerAccount: PayerAccountRow;
  PayerAccountItem: PayerAccountItemRow;
  CountyPayout: CountyPayoutRow;
  CountyPayoutItem: CountyPayoutItemRow;
  SubsidyDue: SubsidyDueRow;
  DisciplineSubsidy: DisciplineSubsidyRow;
  PayerShare: PayerShareRow;
  PlacementObligation: PlacementObligationRow;
  TalentBenefit: Omit<TalentBenefit, 'instrument' | 'approvedAmount' | 'paidAmount'> & { instrument: ResolversParentTypes['PolicyInstrument'], approvedAmount?: Maybe<ResolversParentTypes['Money']>, paidAmount: ResolversParentTypes['Money'] };
  PostSubsidyCandidate: PostSubsidyCandidateRow;
  ChainFunds: ChainFundsRow;
  Institution: InstitutionRow;
  InstitutionProjectFacts: InstitutionProjectFacts;
  InstitutionAchievementFacts: InstitutionAchievementFacts;
  InstitutionTalentFacts: InstitutionTalentFacts;
  InstitutionQualificationFacts: InstitutionQualificationFacts;
  Region: { readonly code: string };
  Park: ParkRow;
  IndustryChain: { readonly id: string };
  Discipline: DisciplineRow;
  DisciplineCoBuilder: Omit<DisciplineCoBuilder, 'institution'> & { institution: ResolversParentTypes['Institution'] };
  Talent: { readonly id: string };
  Team: { readonly id: string };
  DoctorPlacement: DoctorPlacementRow;
  Project: ProjectRow;
  Challenge: { readonly id: string };
  Platform: PlatformRow;
  ConstructionProject: { readonly id: string };
  Demand: { readonly id: string };
  Achievement: { readonly id: string };
  TechContract: TechContractRow;
  TechContractEffect: TechContractEffect;
  Conversion: { readonly id: string };
  PolicyClause: { readonly id: string };
  PolicyInstrumentConnection: AnyConnection;
  PolicyInstrumentEdge: object;
  PolicyInstrumentOrder: PolicyInstrumentOrder;
  FundProgrammeConnection: AnyConnection;
  FundProgrammeEdge: object;
  FundProgrammeOrder: FundProgrammeOrder;
  BudgetLineConnection: AnyConnection;
  BudgetLineEdge: object;
  BudgetLineOrder: BudgetLineOrder;
  JointFundConnection: AnyConnection;
  JointFundEdge: object;
  JointFundOrder: JointFundOrder;
  FundEvaluationConnection: AnyConnection;
  FundEvaluationEdge: object;
  FundEvaluationOrder: FundEvaluationOrder;
  SubsidyApplicationConnection: AnyConnection;
  SubsidyApplicationEdge: object;
  SubsidyApplicationOrder: SubsidyApplicationOrder;
  PaymentObligationConnection: AnyConnection;
  PaymentObligationEdge: object;
  PaymentObligationOrder: PaymentObligationOrder;
  PaymentConnection: AnyConnection;
  PaymentEdge: object;
  PaymentOrder: PaymentOrder;
  ProjectFundingConnection: AnyConnection;
  ProjectFundingEdge: object;
  ProjectFundingOrder: ProjectFundingOrder;
  InnovationVoucherConnection: AnyConnection;
  InnovationVoucherEdge: object;
  InnovationVoucherOrder: InnovationVoucherOrder;
  FinancialProductConnection: AnyConnection;
  FinancialProductEdge: object;
  FinancialProductOrder: FinancialProductOrder;
  LoanConnection: AnyConnection;
  LoanEdge: object;
  LoanOrder: LoanOrder;
  TaxBenefitConnection: AnyConnection;
  TaxBenefitEdge: object;
  TaxBenefitOrder: TaxBenefitOrder;
  LandSupportConnection: AnyConnection;
  LandSupportEdge: object;
  LandSupportOrder: LandSupportOrder;
  DirectedProcurementConnection: AnyConnection;
  DirectedProcurementEdge: object;
  DirectedProcurementOrder: DirectedProcurementOrder;
  PolicyInstrumentKindFacet: object;
  SelectionModeFacet: object;
  BudgetLineKindFacet: object;
  FundEvaluationStatusFacet: object;
  SubsidyStatusFacet: object;
  SubsidySubjectTypeFacet: object;
  PayerKindFacet: object;
  PaymentFormFacet: object;
  FundingSourceFacet: object;
  LevelFacet: object;
  VoucherStatusFacet: object;
  FinancialProductKindFacet: object;
  LoanStatusFacet: object;
  TaxBenefitKindFacet: object;
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
  policyInstrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType, RequireFields<QueryPolicyInstrumentArgs, 'code'>>;
  policyInstruments?: Resolver<ResolversTypes['PolicyInstrumentConnection'], ParentType, ContextType, Partial<QueryPolicyInstrumentsArgs>>;
  fundProgramme?: Resolver<Maybe<ResolversTypes['FundProgramme']>, ParentType, ContextType, RequireFields<QueryFundProgrammeArgs, 'id'>>;
  fundProgrammes?: Resolver<ResolversTypes['FundProgrammeConnection'], ParentType, ContextType, Partial<QueryFundProgrammesArgs>>;
  budgetLines?: Resolver<ResolversTypes['BudgetLineConnection'], ParentType, ContextType, Partial<QueryBudgetLinesArgs>>;
  jointFunds?: Resolver<ResolversTypes['JointFundConnection'], ParentType, ContextType, Partial<QueryJointFundsArgs>>;
  fundEvaluations?: Resolver<ResolversTypes['FundEvaluationConnection'], ParentType, ContextType, Partial<QueryFundEvaluationsArgs>>;
  subsidyApplication?: Resolver<Maybe<ResolversTypes['SubsidyApplication']>, ParentType, ContextType, RequireFields<QuerySubsidyApplicationArgs, 'id'>>;
  subsidyApplications?: Resolver<ResolversTypes['SubsidyApplicationConnection'], ParentType, ContextType, Partial<QuerySubsidyApplicationsArgs>>;
  paymentObligations?: Resolver<ResolversTypes['PaymentObligationConnection'], ParentType, ContextType, Partial<QueryPaymentObligationsArgs>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, Partial<QueryPaymentsArgs>>;
  projectFundings?: Resolver<ResolversTypes['ProjectFundingConnection'], ParentType, ContextType, Partial<QueryProjectFundingsArgs>>;
  innovationVouchers?: Resolver<ResolversTypes['InnovationVoucherConnection'], ParentType, ContextType, Partial<QueryInnovationVouchersArgs>>;
  financialProducts?: Resolver<ResolversTypes['FinancialProductConnection'], ParentType, ContextType, Partial<QueryFinancialProductsArgs>>;
  loans?: Resolver<ResolversTypes['LoanConnection'], ParentType, ContextType, Partial<QueryLoansArgs>>;
  taxBenefits?: Resolver<ResolversTypes['TaxBenefitConnection'], ParentType, ContextType, Partial<QueryTaxBenefitsArgs>>;
  landSupports?: Resolver<ResolversTypes['LandSupportConnection'], ParentType, ContextType, Partial<QueryLandSupportsArgs>>;
  directedProcurements?: Resolver<ResolversTypes['DirectedProcurementConnection'], ParentType, ContextType, Partial<QueryDirectedProcurementsArgs>>;
  moneyFlows?: Resolver<ReadonlyArray<ResolversTypes['MoneyFlow']>, ParentType, ContextType, RequireFields<QueryMoneyFlowsArgs, 'year' | 'regionCode'>>;
  doubleBenefits?: Resolver<ReadonlyArray<ResolversTypes['DoubleBenefit']>, ParentType, ContextType, RequireFields<QueryDoubleBenefitsArgs, 'year' | 'regionCode'>>;
  wrongPayers?: Resolver<ReadonlyArray<ResolversTypes['WrongPayer']>, ParentType, ContextType, RequireFields<QueryWrongPayersArgs, 'year' | 'regionCode'>>;
  fundingPersonalData?: Resolver<ReadonlyArray<ResolversTypes['PersonalRecord']>, ParentType, ContextType, RequireFields<QueryFundingPersonalDataArgs, 'talentId'>>;
};

export type PolicyInstrumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyInstrument'] = ResolversParentTypes['PolicyInstrument'], FederationReferenceType extends FederationReferenceTypes['PolicyInstrument'] = FederationReferenceTypes['PolicyInstrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyInstrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyInstrumentKind'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  payerRuleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payerRuleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payerKinds?: Resolver<ReadonlyArray<ResolversTypes['PayerKind']>, ParentType, ContextType>;
  payerAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  beneficiaryKinds?: Resolver<ReadonlyArray<ResolversTypes['BeneficiaryKind']>, ParentType, ContextType>;
  triggerZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triggerEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountRule?: Resolver<ResolversTypes['AmountRule'], ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['InstrumentTier']>, ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['PolicyFrequency'], ParentType, ContextType>;
  frequencyAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['SelectionMode'], ParentType, ContextType>;
  funds?: Resolver<ReadonlyArray<ResolversTypes['FundProgramme']>, ParentType, ContextType>;
  fundAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clauseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType, Partial<PolicyInstrumentInForceArgs>>;
  eligibilityRules?: Resolver<ReadonlyArray<ResolversTypes['EligibilityRule']>, ParentType, ContextType>;
  use?: Resolver<ResolversTypes['InstrumentUse'], ParentType, ContextType, RequireFields<PolicyInstrumentUseArgs, 'year'>>;
  applications?: Resolver<ResolversTypes['SubsidyApplicationConnection'], ParentType, ContextType, Partial<PolicyInstrumentApplicationsArgs>>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentTierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstrumentTier'] = ResolversParentTypes['InstrumentTier']> = {
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PolicyInstrumentFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyInstrumentFacets'] = ResolversParentTypes['PolicyInstrumentFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['PolicyInstrumentKindFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  selection?: Resolver<ReadonlyArray<ResolversTypes['SelectionModeFacet']>, ParentType, ContextType>;
};

export type EligibilityRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EligibilityRule'] = ResolversParentTypes['EligibilityRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['EligibilityScope'], ParentType, ContextType>;
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sentenceZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EligibilityVerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EligibilityVerdict'] = ResolversParentTypes['EligibilityVerdict']> = {
  instrument?: Resolver<ResolversTypes['PolicyInstrument'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  atoms?: Resolver<ReadonlyArray<ResolversTypes['EligibilityAtom']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['EligibilityAtom']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  payerAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubsidyState'], ParentType, ContextType>;
};

export type EligibilityAtomResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EligibilityAtom'] = ResolversParentTypes['EligibilityAtom']> = {
  rule?: Resolver<ResolversTypes['EligibilityRule'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['PolicyClause'], ParentType, ContextType>;
  sentenceZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type InstrumentUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstrumentUse'] = ResolversParentTypes['InstrumentUse']> = {
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidApplications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  poolLeft?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FundProgrammeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProgramme'] = ResolversParentTypes['FundProgramme'], FederationReferenceType extends FederationReferenceTypes['FundProgramme'] = FederationReferenceTypes['FundProgramme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundProgramme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['FundPriority']>, ParentType, ContextType>;
  successorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['FundBalance'], ParentType, ContextType, RequireFields<FundProgrammeBalanceArgs, 'year'>>;
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['FundEvaluation']>, ParentType, ContextType>;
  instruments?: Resolver<ReadonlyArray<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundBalanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundBalance'] = ResolversParentTypes['FundBalance']> = {
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  obliged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FundProgrammeFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProgrammeFacets'] = ResolversParentTypes['FundProgrammeFacets']> = {
  code?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine'], FederationReferenceType extends FederationReferenceTypes['BudgetLine'] = FederationReferenceTypes['BudgetLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BudgetLineKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['FundProgramme']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type BudgetLineFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetLineFacets'] = ResolversParentTypes['BudgetLineFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['BudgetLineKindFacet']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type FundEvaluationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundEvaluation'] = ResolversParentTypes['FundEvaluation'], FederationReferenceType extends FederationReferenceTypes['FundEvaluation'] = FederationReferenceTypes['FundEvaluation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundEvaluation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['FundProgramme'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FundEvaluationStatus'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FundEvaluationFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundEvaluationFacets'] = ResolversParentTypes['FundEvaluationFacets']> = {
  status?: Resolver<ReadonlyArray<ResolversTypes['FundEvaluationStatusFacet']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
};

export type JointFundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointFund'] = ResolversParentTypes['JointFund'], FederationReferenceType extends FederationReferenceTypes['JointFund'] = FederationReferenceTypes['JointFund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointFund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['FundProgramme']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  purposeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['JointFundContribution']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  previousTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type JointFundContributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointFundContribution'] = ResolversParentTypes['JointFundContribution']> = {
  contributor?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contributedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type JointFundFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointFundFacets'] = ResolversParentTypes['JointFundFacets']> = {
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type SubsidyApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyApplication'] = ResolversParentTypes['SubsidyApplication'], FederationReferenceType extends FederationReferenceTypes['SubsidyApplication'] = FederationReferenceTypes['SubsidyApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubsidyApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['PolicyInstrument'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['PolicyClause'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['SubsidySubjectType'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  techContract?: Resolver<Maybe<ResolversTypes['TechContract']>, ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['Discipline']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubsidyStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubsidyState'], ParentType, ContextType>;
  requestedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  approvedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isPreferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  preferenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scores?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReviewScore']>>, ParentType, ContextType>;
  meanScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['PaymentObligation']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  submitSubsidyApplication?: Resolver<ResolversTypes['SubsidyApplicationPayload'], ParentType, ContextType, RequireFields<MutationSubmitSubsidyApplicationArgs, 'input'>>;
  checkSubsidyApplication?: Resolver<ResolversTypes['SubsidyApplicationPayload'], ParentType, ContextType, RequireFields<MutationCheckSubsidyApplicationArgs, 'input'>>;
  declareSubsidyApplicationIneligible?: Resolver<ResolversTypes['SubsidyApplicationPayload'], ParentType, ContextType, RequireFields<MutationDeclareSubsidyApplicationIneligibleArgs, 'input'>>;
  reviewSubsidyApplication?: Resolver<ResolversTypes['SubsidyApplicationPayload'], ParentType, ContextType, RequireFields<MutationReviewSubsidyApplicationArgs, 'input'>>;
  approveSubsidyApplication?: Resolver<ResolversTypes['SubsidyApplicationPayload'], ParentType, ContextType, RequireFields<MutationApproveSubsidyApplicationArgs, 'input'>>;
  rejectSubsidyApplication?: Resolver<ResolversTypes['SubsidyApplicationPayload'], ParentType, ContextType, RequireFields<MutationRejectSubsidyApplicationArgs, 'input'>>;
  publiciseSubsidyApplication?: Resolver<ResolversTypes['SubsidyApplicationPayload'], ParentType, ContextType, RequireFields<MutationPubliciseSubsidyApplicationArgs, 'input'>>;
  transferSubsidyApplication?: Resolver<ResolversTypes['SubsidyApplicationPayload'], ParentType, ContextType, RequireFields<MutationTransferSubsidyApplicationArgs, 'input'>>;
  fundingErasePersonalData?: Resolver<ResolversTypes['ErasePersonalDataPayload'], ParentType, ContextType, RequireFields<MutationFundingErasePersonalDataArgs, 'input'>>;
};

export type SubsidyApplicationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyApplicationPayload'] = ResolversParentTypes['SubsidyApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewScore'] = ResolversParentTypes['ReviewScore']> = {
  criterion?: Resolver<ResolversTypes['ReviewCriterion'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SubsidyApplicationFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyApplicationFacets'] = ResolversParentTypes['SubsidyApplicationFacets']> = {
  instrumentCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['SubsidyStatusFacet']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
  subjectType?: Resolver<ReadonlyArray<ResolversTypes['SubsidySubjectTypeFacet']>, ParentType, ContextType>;
};

export type PaymentObligationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentObligation'] = ResolversParentTypes['PaymentObligation'], FederationReferenceType extends FederationReferenceTypes['PaymentObligation'] = FederationReferenceTypes['PaymentObligation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentObligation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  payerKind?: Resolver<ResolversTypes['PayerKind'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['FundProgramme']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isAgreedShare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentObligationFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentObligationFacets'] = ResolversParentTypes['PaymentObligationFacets']> = {
  payerKind?: Resolver<ReadonlyArray<ResolversTypes['PayerKindFacet']>, ParentType, ContextType>;
  instrumentCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['SubsidySubjectType'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['Discipline']>, ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  constructionProject?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  payerKind?: Resolver<ResolversTypes['PayerKind'], ParentType, ContextType>;
  payee?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['FundProgramme']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PaymentForm'], ParentType, ContextType>;
  techContract?: Resolver<Maybe<ResolversTypes['TechContract']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['FundPriority']>, ParentType, ContextType>;
};

export type PaymentFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentFacets'] = ResolversParentTypes['PaymentFacets']> = {
  payerKind?: Resolver<ReadonlyArray<ResolversTypes['PayerKindFacet']>, ParentType, ContextType>;
  instrumentCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  subjectType?: Resolver<ReadonlyArray<ResolversTypes['SubsidySubjectTypeFacet']>, ParentType, ContextType>;
  form?: Resolver<ReadonlyArray<ResolversTypes['PaymentFormFacet']>, ParentType, ContextType>;
};

export type ProjectFundingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectFunding'] = ResolversParentTypes['ProjectFunding'], FederationReferenceType extends FederationReferenceTypes['ProjectFunding'] = FederationReferenceTypes['ProjectFunding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectFunding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['FundProgramme']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProjectFundingFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectFundingFacets'] = ResolversParentTypes['ProjectFundingFacets']> = {
  source?: Resolver<ReadonlyArray<ResolversTypes['FundingSourceFacet']>, ParentType, ContextType>;
  level?: Resolver<ReadonlyArray<ResolversTypes['LevelFacet']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
};

export type InnovationVoucherResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InnovationVoucher'] = ResolversParentTypes['InnovationVoucher'], FederationReferenceType extends FederationReferenceTypes['InnovationVoucher'] = FederationReferenceTypes['InnovationVoucher']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InnovationVoucher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VoucherStatus'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  redeemedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InnovationVoucherFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InnovationVoucherFacets'] = ResolversParentTypes['InnovationVoucherFacets']> = {
  status?: Resolver<ReadonlyArray<ResolversTypes['VoucherStatusFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type FinancialProductResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinancialProduct'] = ResolversParentTypes['FinancialProduct'], FederationReferenceType extends FederationReferenceTypes['FinancialProduct'] = FederationReferenceTypes['FinancialProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FinancialProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FinancialProductKind'], ParentType, ContextType>;
  conditionsZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditionsEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  maxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FinancialProductFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinancialProductFacets'] = ResolversParentTypes['FinancialProductFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['FinancialProductKindFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type LoanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Loan'] = ResolversParentTypes['Loan'], FederationReferenceType extends FederationReferenceTypes['Loan'] = FederationReferenceTypes['Loan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Loan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  borrower?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['FinancialProduct']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LoanStatus'], ParentType, ContextType>;
  offeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  linkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grantedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isInterestSubsidised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type LoanFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanFacets'] = ResolversParentTypes['LoanFacets']> = {
  status?: Resolver<ReadonlyArray<ResolversTypes['LoanStatusFacet']>, ParentType, ContextType>;
  bankId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type TaxBenefitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBenefit'] = ResolversParentTypes['TaxBenefit'], FederationReferenceType extends FederationReferenceTypes['TaxBenefit'] = FederationReferenceTypes['TaxBenefit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TaxBenefit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaxBenefitKind'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  deduction?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type TaxBenefitFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBenefitFacets'] = ResolversParentTypes['TaxBenefitFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['TaxBenefitKindFacet']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
};

export type LandSupportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandSupport'] = ResolversParentTypes['LandSupport'], FederationReferenceType extends FederationReferenceTypes['LandSupport'] = FederationReferenceTypes['LandSupport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LandSupport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  granter?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  grantee?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  areaMu?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LandSupportFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandSupportFacets'] = ResolversParentTypes['LandSupportFacets']> = {
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type DirectedProcurementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DirectedProcurement'] = ResolversParentTypes['DirectedProcurement'], FederationReferenceType extends FederationReferenceTypes['DirectedProcurement'] = FederationReferenceTypes['DirectedProcurement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DirectedProcurement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DirectedProcurementFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DirectedProcurementFacets'] = ResolversParentTypes['DirectedProcurementFacets']> = {
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type MoneyFlowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoneyFlow'] = ResolversParentTypes['MoneyFlow']> = {
  payer?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  payerKind?: Resolver<ResolversTypes['PayerKind'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payees?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type DoubleBenefitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoubleBenefit'] = ResolversParentTypes['DoubleBenefit']> = {
  instrument?: Resolver<ResolversTypes['PolicyInstrument'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['SubsidySubjectType'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['PolicyFrequency'], ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
};

export type WrongPayerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrongPayer'] = ResolversParentTypes['WrongPayer']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['PayerFault']>, ParentType, ContextType>;
};

export type PayerAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayerAccount'] = ResolversParentTypes['PayerAccount']> = {
  year?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType>;
  obliged?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  openObligations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  outstanding?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['PayerAccountItem']>, ParentType, ContextType>;
};

export type PayerAccountItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayerAccountItem'] = ResolversParentTypes['PayerAccountItem']> = {
  instrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obliged?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CountyPayoutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountyPayout'] = ResolversParentTypes['CountyPayout']> = {
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CountyPayoutItem']>, ParentType, ContextType>;
};

export type CountyPayoutItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountyPayoutItem'] = ResolversParentTypes['CountyPayoutItem']> = {
  instrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubsidyDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyDue'] = ResolversParentTypes['SubsidyDue']> = {
  instrument?: Resolver<ResolversTypes['PolicyInstrument'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  atoms?: Resolver<ReadonlyArray<ResolversTypes['EligibilityAtom']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubsidyState'], ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
  isDouble?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['FundProgramme']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  fundAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisciplineSubsidyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisciplineSubsidy'] = ResolversParentTypes['DisciplineSubsidy']> = {
  due?: Resolver<ResolversTypes['SubsidyDue'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['PayerShare']>, ParentType, ContextType>;
  supplements?: Resolver<ReadonlyArray<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
};

export type PayerShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayerShare'] = ResolversParentTypes['PayerShare']> = {
  payer?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAgreedShare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlacementObligationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlacementObligation'] = ResolversParentTypes['PlacementObligation']> = {
  instrument?: Resolver<ResolversTypes['PolicyInstrument'], ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  payerKind?: Resolver<ResolversTypes['PayerKind'], ParentType, ContextType>;
  owedSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubsidyState'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['PaymentForm']>, ParentType, ContextType>;
  techContract?: Resolver<Maybe<ResolversTypes['TechContract']>, ParentType, ContextType>;
};

export type TalentBenefitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentBenefit'] = ResolversParentTypes['TalentBenefit']> = {
  instrument?: Resolver<ResolversTypes['PolicyInstrument'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyInstrumentKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubsidyState'], ParentType, ContextType>;
  approvedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PostSubsidyCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostSubsidyCandidate'] = ResolversParentTypes['PostSubsidyCandidate']> = {
  due?: Resolver<ResolversTypes['SubsidyDue'], ParentType, ContextType>;
  isListed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payerIsBeneficiary?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ChainFundsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainFunds'] = ResolversParentTypes['ChainFunds']> = {
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  fiscal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  otherSources?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subsidyApplications?: Resolver<ResolversTypes['SubsidyApplicationConnection'], ParentType, ContextType, Partial<InstitutionSubsidyApplicationsArgs>>;
  paymentsReceived?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, Partial<InstitutionPaymentsReceivedArgs>>;
  paymentsMade?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, Partial<InstitutionPaymentsMadeArgs>>;
  payerAccount?: Resolver<ResolversTypes['PayerAccount'], ParentType, ContextType, Partial<InstitutionPayerAccountArgs>>;
  taxBenefits?: Resolver<ResolversTypes['TaxBenefitConnection'], ParentType, ContextType, Partial<InstitutionTaxBenefitsArgs>>;
  loans?: Resolver<ResolversTypes['LoanConnection'], ParentType, ContextType, Partial<InstitutionLoansArgs>>;
  innovationVouchers?: Resolver<ResolversTypes['InnovationVoucherConnection'], ParentType, ContextType, Partial<InstitutionInnovationVouchersArgs>>;
  eligibility?: Resolver<ReadonlyArray<ResolversTypes['EligibilityVerdict']>, ParentType, ContextType, RequireFields<InstitutionEligibilityArgs, 'everywhere'>>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  paidByCounty?: Resolver<ResolversTypes['CountyPayout'], ParentType, ContextType, RequireFields<RegionPaidByCountyArgs, 'year'>>;
  budgetLines?: Resolver<ResolversTypes['BudgetLineConnection'], ParentType, ContextType, Partial<RegionBudgetLinesArgs>>;
};

export type ParkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park'], FederationReferenceType extends FederationReferenceTypes['Park'] = FederationReferenceTypes['Park']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Park']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentsAsPayer?: Resolver<ResolversTypes['PayerAccount'], ParentType, ContextType, Partial<ParkPaymentsAsPayerArgs>>;
  landSupport?: Resolver<ResolversTypes['LandSupportConnection'], ParentType, ContextType, Partial<ParkLandSupportArgs>>;
};

export type IndustryChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryChain'] = ResolversParentTypes['IndustryChain'], FederationReferenceType extends FederationReferenceTypes['IndustryChain'] = FederationReferenceTypes['IndustryChain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndustryChain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['ChainFunds'], ParentType, ContextType, RequireFields<IndustryChainFundsArgs, 'year'>>;
  financeProductsUsed?: Resolver<ReadonlyArray<ResolversTypes['FinancialProduct']>, ParentType, ContextType>;
};

export type DisciplineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Discipline'] = ResolversParentTypes['Discipline'], FederationReferenceType extends FederationReferenceTypes['Discipline'] = FederationReferenceTypes['Discipline']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Discipline']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subsidy?: Resolver<Maybe<ResolversTypes['DisciplineSubsidy']>, ParentType, ContextType>;
};

export type TalentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Talent'] = ResolversParentTypes['Talent'], FederationReferenceType extends FederationReferenceTypes['Talent'] = FederationReferenceTypes['Talent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Talent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  benefits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TalentBenefit']>>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  teamGrant?: Resolver<Maybe<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
};

export type DoctorPlacementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorPlacement'] = ResolversParentTypes['DoctorPlacement'], FederationReferenceType extends FederationReferenceTypes['DoctorPlacement'] = FederationReferenceTypes['DoctorPlacement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DoctorPlacement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  housingDifference?: Resolver<Maybe<ResolversTypes['PlacementObligation']>, ParentType, ContextType>;
  settlingIn?: Resolver<Maybe<ResolversTypes['PlacementObligation']>, ParentType, ContextType>;
  startup?: Resolver<Maybe<ResolversTypes['PlacementObligation']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['ProjectFunding']>, ParentType, ContextType>;
  fiscalLevels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType>;
  isFiscal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fiscalAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  matching?: Resolver<Maybe<ResolversTypes['SubsidyDue']>, ParentType, ContextType>;
  subsidies?: Resolver<ReadonlyArray<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge'], FederationReferenceType extends FederationReferenceTypes['Challenge'] = FederationReferenceTypes['Challenge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Challenge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rewardPayment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  directedProcurements?: Resolver<ReadonlyArray<ResolversTypes['DirectedProcurement']>, ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform'], FederationReferenceType extends FederationReferenceTypes['Platform'] = FederationReferenceTypes['Platform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Platform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postSubsidies?: Resolver<ReadonlyArray<ResolversTypes['SubsidyDue']>, ParentType, ContextType>;
};

export type ConstructionProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConstructionProject'] = ResolversParentTypes['ConstructionProject'], FederationReferenceType extends FederationReferenceTypes['ConstructionProject'] = FederationReferenceTypes['ConstructionProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConstructionProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, Partial<ConstructionProjectPaymentsArgs>>;
  paidAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DemandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand'], FederationReferenceType extends FederationReferenceTypes['Demand'] = FederationReferenceTypes['Demand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Demand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  financeOffers?: Resolver<ReadonlyArray<ResolversTypes['Loan']>, ParentType, ContextType>;
};

export type AchievementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement'], FederationReferenceType extends FederationReferenceTypes['Achievement'] = FederationReferenceTypes['Achievement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Achievement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conversionSupport?: Resolver<ReadonlyArray<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
};

export type TechContractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechContract'] = ResolversParentTypes['TechContract'], FederationReferenceType extends FederationReferenceTypes['TechContract'] = FederationReferenceTypes['TechContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TechContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postSubsidyCandidate?: Resolver<Maybe<ResolversTypes['PostSubsidyCandidate']>, ParentType, ContextType>;
};

export type ConversionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conversion'] = ResolversParentTypes['Conversion'], FederationReferenceType extends FederationReferenceTypes['Conversion'] = FederationReferenceTypes['Conversion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Conversion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  carrierGrant?: Resolver<Maybe<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
  landSupport?: Resolver<ReadonlyArray<ResolversTypes['LandSupport']>, ParentType, ContextType>;
};

export type PolicyClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyClause'] = ResolversParentTypes['PolicyClause'], FederationReferenceType extends FederationReferenceTypes['PolicyClause'] = FederationReferenceTypes['PolicyClause']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyClause']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instruments?: Resolver<ReadonlyArray<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
};

export type PolicyInstrumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyInstrumentConnection'] = ResolversParentTypes['PolicyInstrumentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyInstrumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PolicyInstrumentFacets'], ParentType, ContextType>;
};

export type PolicyInstrumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyInstrumentEdge'] = ResolversParentTypes['PolicyInstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyInstrument'], ParentType, ContextType>;
};

export type FundProgrammeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProgrammeConnection'] = ResolversParentTypes['FundProgrammeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundProgramme']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FundProgrammeFacets'], ParentType, ContextType>;
};

export type FundProgrammeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundProgrammeEdge'] = ResolversParentTypes['FundProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundProgramme'], ParentType, ContextType>;
};

export type BudgetLineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetLineConnection'] = ResolversParentTypes['BudgetLineConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BudgetLine']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BudgetLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['BudgetLineFacets'], ParentType, ContextType>;
};

export type BudgetLineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetLineEdge'] = ResolversParentTypes['BudgetLineEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
};

export type JointFundConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointFundConnection'] = ResolversParentTypes['JointFundConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JointFund']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointFundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['JointFundFacets'], ParentType, ContextType>;
};

export type JointFundEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointFundEdge'] = ResolversParentTypes['JointFundEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointFund'], ParentType, ContextType>;
};

export type FundEvaluationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundEvaluationConnection'] = ResolversParentTypes['FundEvaluationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundEvaluation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundEvaluationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FundEvaluationFacets'], ParentType, ContextType>;
};

export type FundEvaluationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundEvaluationEdge'] = ResolversParentTypes['FundEvaluationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundEvaluation'], ParentType, ContextType>;
};

export type SubsidyApplicationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyApplicationConnection'] = ResolversParentTypes['SubsidyApplicationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubsidyApplication']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubsidyApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SubsidyApplicationFacets'], ParentType, ContextType>;
};

export type SubsidyApplicationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyApplicationEdge'] = ResolversParentTypes['SubsidyApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidyApplication'], ParentType, ContextType>;
};

export type PaymentObligationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentObligationConnection'] = ResolversParentTypes['PaymentObligationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PaymentObligation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentObligationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PaymentObligationFacets'], ParentType, ContextType>;
};

export type PaymentObligationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentObligationEdge'] = ResolversParentTypes['PaymentObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentObligation'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PaymentFacets'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type ProjectFundingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectFundingConnection'] = ResolversParentTypes['ProjectFundingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectFunding']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectFundingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProjectFundingFacets'], ParentType, ContextType>;
};

export type ProjectFundingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectFundingEdge'] = ResolversParentTypes['ProjectFundingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectFunding'], ParentType, ContextType>;
};

export type InnovationVoucherConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InnovationVoucherConnection'] = ResolversParentTypes['InnovationVoucherConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InnovationVoucher']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InnovationVoucherEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['InnovationVoucherFacets'], ParentType, ContextType>;
};

export type InnovationVoucherEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InnovationVoucherEdge'] = ResolversParentTypes['InnovationVoucherEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InnovationVoucher'], ParentType, ContextType>;
};

export type FinancialProductConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinancialProductConnection'] = ResolversParentTypes['FinancialProductConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FinancialProduct']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FinancialProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FinancialProductFacets'], ParentType, ContextType>;
};

export type FinancialProductEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinancialProductEdge'] = ResolversParentTypes['FinancialProductEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FinancialProduct'], ParentType, ContextType>;
};

export type LoanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanConnection'] = ResolversParentTypes['LoanConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Loan']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LoanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['LoanFacets'], ParentType, ContextType>;
};

export type LoanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanEdge'] = ResolversParentTypes['LoanEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
};

export type TaxBenefitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBenefitConnection'] = ResolversParentTypes['TaxBenefitConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaxBenefit']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaxBenefitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TaxBenefitFacets'], ParentType, ContextType>;
};

export type TaxBenefitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBenefitEdge'] = ResolversParentTypes['TaxBenefitEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxBenefit'], ParentType, ContextType>;
};

export type LandSupportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandSupportConnection'] = ResolversParentTypes['LandSupportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LandSupport']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LandSupportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['LandSupportFacets'], ParentType, ContextType>;
};

export type LandSupportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandSupportEdge'] = ResolversParentTypes['LandSupportEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LandSupport'], ParentType, ContextType>;
};

export type DirectedProcurementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DirectedProcurementConnection'] = ResolversParentTypes['DirectedProcurementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DirectedProcurement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DirectedProcurementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['DirectedProcurementFacets'], ParentType, ContextType>;
};

export type DirectedProcurementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DirectedProcurementEdge'] = ResolversParentTypes['DirectedProcurementEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DirectedProcurement'], ParentType, ContextType>;
};

export type PolicyInstrumentKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyInstrumentKindFacet'] = ResolversParentTypes['PolicyInstrumentKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['PolicyInstrumentKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SelectionModeFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SelectionModeFacet'] = ResolversParentTypes['SelectionModeFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['SelectionMode']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetLineKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetLineKindFacet'] = ResolversParentTypes['BudgetLineKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['BudgetLineKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundEvaluationStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundEvaluationStatusFacet'] = ResolversParentTypes['FundEvaluationStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['FundEvaluationStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubsidyStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyStatusFacet'] = ResolversParentTypes['SubsidyStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['SubsidyStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubsidySubjectTypeFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidySubjectTypeFacet'] = ResolversParentTypes['SubsidySubjectTypeFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['SubsidySubjectType']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayerKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PayerKindFacet'] = ResolversParentTypes['PayerKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['PayerKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentFormFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaymentFormFacet'] = ResolversParentTypes['PaymentFormFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['PaymentForm']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingSourceFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundingSourceFacet'] = ResolversParentTypes['FundingSourceFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelFacet'] = ResolversParentTypes['LevelFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoucherStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VoucherStatusFacet'] = ResolversParentTypes['VoucherStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['VoucherStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FinancialProductKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinancialProductKindFacet'] = ResolversParentTypes['FinancialProductKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['FinancialProductKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoanStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanStatusFacet'] = ResolversParentTypes['LoanStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['LoanStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxBenefitKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBenefitKindFacet'] = ResolversParentTypes['TaxBenefitKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TaxBenefitKind']>, ParentType, ContextType>;
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
  PolicyInstrument?: PolicyInstrumentResolvers<ContextType>;
  InstrumentTier?: InstrumentTierResolvers<ContextType>;
  PolicyInstrumentFacets?: PolicyInstrumentFacetsResolvers<ContextType>;
  EligibilityRule?: EligibilityRuleResolvers<ContextType>;
  EligibilityVerdict?: EligibilityVerdictResolvers<ContextType>;
  EligibilityAtom?: EligibilityAtomResolvers<ContextType>;
  InstrumentUse?: InstrumentUseResolvers<ContextType>;
  FundProgramme?: FundProgrammeResolvers<ContextType>;
  FundBalance?: FundBalanceResolvers<ContextType>;
  FundProgrammeFacets?: FundProgrammeFacetsResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetLineFacets?: BudgetLineFacetsResolvers<ContextType>;
  FundEvaluation?: FundEvaluationResolvers<ContextType>;
  FundEvaluationFacets?: FundEvaluationFacetsResolvers<ContextType>;
  JointFund?: JointFundResolvers<ContextType>;
  JointFundContribution?: JointFundContributionResolvers<ContextType>;
  JointFundFacets?: JointFundFacetsResolvers<ContextType>;
  SubsidyApplication?: SubsidyApplicationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  SubsidyApplicationPayload?: SubsidyApplicationPayloadResolvers<ContextType>;
  ReviewScore?: ReviewScoreResolvers<ContextType>;
  SubsidyApplicationFacets?: SubsidyApplicationFacetsResolvers<ContextType>;
  PaymentObligation?: PaymentObligationResolvers<ContextType>;
  PaymentObligationFacets?: PaymentObligationFacetsResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentFacets?: PaymentFacetsResolvers<ContextType>;
  ProjectFunding?: ProjectFundingResolvers<ContextType>;
  ProjectFundingFacets?: ProjectFundingFacetsResolvers<ContextType>;
  InnovationVoucher?: InnovationVoucherResolvers<ContextType>;
  InnovationVoucherFacets?: InnovationVoucherFacetsResolvers<ContextType>;
  FinancialProduct?: FinancialProductResolvers<ContextType>;
  FinancialProductFacets?: FinancialProductFacetsResolvers<ContextType>;
  Loan?: LoanResolvers<ContextType>;
  LoanFacets?: LoanFacetsResolvers<ContextType>;
  TaxBenefit?: TaxBenefitResolvers<ContextType>;
  TaxBenefitFacets?: TaxBenefitFacetsResolvers<ContextType>;
  LandSupport?: LandSupportResolvers<ContextType>;
  LandSupportFacets?: LandSupportFacetsResolvers<ContextType>;
  DirectedProcurement?: DirectedProcurementResolvers<ContextType>;
  DirectedProcurementFacets?: DirectedProcurementFacetsResolvers<ContextType>;
  MoneyFlow?: MoneyFlowResolvers<ContextType>;
  DoubleBenefit?: DoubleBenefitResolvers<ContextType>;
  WrongPayer?: WrongPayerResolvers<ContextType>;
  PayerAccount?: PayerAccountResolvers<ContextType>;
  PayerAccountItem?: PayerAccountItemResolvers<ContextType>;
  CountyPayout?: CountyPayoutResolvers<ContextType>;
  CountyPayoutItem?: CountyPayoutItemResolvers<ContextType>;
  SubsidyDue?: SubsidyDueResolvers<ContextType>;
  DisciplineSubsidy?: DisciplineSubsidyResolvers<ContextType>;
  PayerShare?: PayerShareResolvers<ContextType>;
  PlacementObligation?: PlacementObligationResolvers<ContextType>;
  TalentBenefit?: TalentBenefitResolvers<ContextType>;
  PostSubsidyCandidate?: PostSubsidyCandidateResolvers<ContextType>;
  ChainFunds?: ChainFundsResolvers<ContextType>;
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
  ConstructionProject?: ConstructionProjectResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  Achievement?: AchievementResolvers<ContextType>;
  TechContract?: TechContractResolvers<ContextType>;
  Conversion?: ConversionResolvers<ContextType>;
  PolicyClause?: PolicyClauseResolvers<ContextType>;
  PolicyInstrumentConnection?: PolicyInstrumentConnectionResolvers<ContextType>;
  PolicyInstrumentEdge?: PolicyInstrumentEdgeResolvers<ContextType>;
  FundProgrammeConnection?: FundProgrammeConnectionResolvers<ContextType>;
  FundProgrammeEdge?: FundProgrammeEdgeResolvers<ContextType>;
  BudgetLineConnection?: BudgetLineConnectionResolvers<ContextType>;
  BudgetLineEdge?: BudgetLineEdgeResolvers<ContextType>;
  JointFundConnection?: JointFundConnectionResolvers<ContextType>;
  JointFundEdge?: JointFundEdgeResolvers<ContextType>;
  FundEvaluationConnection?: FundEvaluationConnectionResolvers<ContextType>;
  FundEvaluationEdge?: FundEvaluationEdgeResolvers<ContextType>;
  SubsidyApplicationConnection?: SubsidyApplicationConnectionResolvers<ContextType>;
  SubsidyApplicationEdge?: SubsidyApplicationEdgeResolvers<ContextType>;
  PaymentObligationConnection?: PaymentObligationConnectionResolvers<ContextType>;
  PaymentObligationEdge?: PaymentObligationEdgeResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  ProjectFundingConnection?: ProjectFundingConnectionResolvers<ContextType>;
  ProjectFundingEdge?: ProjectFundingEdgeResolvers<ContextType>;
  InnovationVoucherConnection?: InnovationVoucherConnectionResolvers<ContextType>;
  InnovationVoucherEdge?: InnovationVoucherEdgeResolvers<ContextType>;
  FinancialProductConnection?: FinancialProductConnectionResolvers<ContextType>;
  FinancialProductEdge?: FinancialProductEdgeResolvers<ContextType>;
  LoanConnection?: LoanConnectionResolvers<ContextType>;
  LoanEdge?: LoanEdgeResolvers<ContextType>;
  TaxBenefitConnection?: TaxBenefitConnectionResolvers<ContextType>;
  TaxBenefitEdge?: TaxBenefitEdgeResolvers<ContextType>;
  LandSupportConnection?: LandSupportConnectionResolvers<ContextType>;
  LandSupportEdge?: LandSupportEdgeResolvers<ContextType>;
  DirectedProcurementConnection?: DirectedProcurementConnectionResolvers<ContextType>;
  DirectedProcurementEdge?: DirectedProcurementEdgeResolvers<ContextType>;
  PolicyInstrumentKindFacet?: PolicyInstrumentKindFacetResolvers<ContextType>;
  SelectionModeFacet?: SelectionModeFacetResolvers<ContextType>;
  BudgetLineKindFacet?: BudgetLineKindFacetResolvers<ContextType>;
  FundEvaluationStatusFacet?: FundEvaluationStatusFacetResolvers<ContextType>;
  SubsidyStatusFacet?: SubsidyStatusFacetResolvers<ContextType>;
  SubsidySubjectTypeFacet?: SubsidySubjectTypeFacetResolvers<ContextType>;
  PayerKindFacet?: PayerKindFacetResolvers<ContextType>;
  PaymentFormFacet?: PaymentFormFacetResolvers<ContextType>;
  FundingSourceFacet?: FundingSourceFacetResolvers<ContextType>;
  LevelFacet?: LevelFacetResolvers<ContextType>;
  VoucherStatusFacet?: VoucherStatusFacetResolvers<ContextType>;
  FinancialProductKindFacet?: FinancialProductKindFacetResolvers<ContextType>;
  LoanStatusFacet?: LoanStatusFacetResolvers<ContextType>;
  TaxBenefitKindFacet?: TaxBenefitKindFacetResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
};
