// Generated from schema.graphql by `npm run codegen`; do not edit.
/* oxlint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Talent as TalentRow, Employment as EmploymentRow } from '../talent/talent.entity.ts';
import type { ForeignWorkPermit as ForeignWorkPermitRow } from '../work-permit/work-permit.entity.ts';
import type { Team as TeamRow, TeamMembership as TeamMembershipRow } from '../team/team.entity.ts';
import type { Appointment as AppointmentRow, AppointmentContribution as AppointmentContributionRow } from '../appointment/appointment.entity.ts';
import type { Secondment as SecondmentRow } from '../secondment/secondment.entity.ts';
import type { SecondmentQuotaCount as SecondmentQuotaCountRow } from '../secondment/secondment.queries.ts';
import type { PartTimeAppointment as PartTimeAppointmentRow, PartTimePay as PartTimePayRow } from '../part-time-appointment/part-time-appointment.entity.ts';
import type { LeaveForEntrepreneurship as LeaveForEntrepreneurshipRow } from '../leave/leave.entity.ts';
import type { CommissionerRequest as CommissionerRequestRow, CommissionerAssignment as CommissionerAssignmentRow, CommissionerResult as CommissionerResultRow } from '../commissioner/commissioner.entity.ts';
import type { CommissionerSummary as CommissionerSummaryRow } from '../commissioner/commissioner.queries.ts';
import type { DoctorPlacement as DoctorPlacementRow, TalentAssessment as TalentAssessmentRow, DoctorVacancy as DoctorVacancyRow } from '../doctor-placement/doctor-placement.entity.ts';
import type { DoctorPlacementSummary as DoctorPlacementSummaryRow, CountyDoctorPlacements as CountyDoctorPlacementsRow } from '../doctor-placement/doctor-placement.queries.ts';
import type { ShortageOccupation as ShortageOccupationRow } from '../shortage-occupation/shortage-occupation.entity.ts';
import type { TalentAttribution as TalentAttributionRow } from '../attribution/attribution.entity.ts';
import type { AttributionFinding as AttributionFindingRow } from '../attribution/attribution.queries.ts';
import type { TalentProgrammeSelection as TalentProgrammeSelectionRow } from '../programme-selection/programme-selection.entity.ts';
import type { Entitlement as EntitlementRow } from '../entitlement/entitlement.entity.ts';
import type { TrainingProgramme as TrainingProgrammeRow, DirectedTraining as DirectedTrainingRow } from '../training/training.entity.ts';
import type { ExpertPool as ExpertPoolRow, ExpertMembership as ExpertMembershipRow, ExpertMatch as ExpertMatchRow } from '../expert-pool/expert-pool.entity.ts';
import type { EvaluationScheme as EvaluationSchemeRow, EvaluationSchemeMeasure as EvaluationSchemeMeasureRow } from '../evaluation-scheme/evaluation-scheme.entity.ts';
import type { Settlement as SettlementRow } from '../settlement/settlement.entity.ts';
import type { PlatformStaffing as PlatformStaffingRow } from '../platform-staffing/platform-staffing.entity.ts';
import type { TalentFlowCell as TalentFlowCellRow } from '../talent-flow/talent-flow.queries.ts';
import type { InstitutionTalentFacts as InstitutionTalentFactsRow } from '../talent/talent-facts.queries.ts';
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
  /** 按标识取人才；不存在为空。 One talent by id; null when there is none. */
  readonly talent: Maybe<Talent>;
  /** 按 ORCID 取人才；不存在或本人未同意公开姓名为空。 One talent by ORCID iD; null when there is none, or none who consented to the name. */
  readonly talentByOrcid: Maybe<Talent>;
  /** 人才列表。 Talents. */
  readonly talents: TalentConnection;
  /** 外国人来华工作许可列表；只向履职部门列出（SY-10h）。 Foreigners' work permits; listed only to the offices in charge. */
  readonly foreignWorkPermits: ForeignWorkPermitConnection;
  /** 按标识取团队；不存在为空。 One team by id; null when there is none. */
  readonly team: Maybe<Team>;
  /** 团队列表。 Teams. */
  readonly teams: TeamConnection;
  /** 聘任列表：导师、特聘教授、专家、顾问。 Appointments: mentors, distinguished professors, experts, advisers. */
  readonly appointments: AppointmentConnection;
  /** 挂职列表。 Secondments. */
  readonly secondments: SecondmentConnection;
  /** 兼职列表。 Part-time appointments. */
  readonly partTimeAppointments: PartTimeAppointmentConnection;
  /** 离岗创业列表。 Leaves for entrepreneurship. */
  readonly leavesForEntrepreneurship: LeaveForEntrepreneurshipConnection;
  /** 科技特派员需求列表。 Firms' requests for commissioners. */
  readonly commissionerRequests: CommissionerRequestConnection;
  /** 科技特派员派驻列表。 Assignments of science and technology commissioners. */
  readonly commissionerAssignments: CommissionerAssignmentConnection;
  /** 某地区当年科技特派员服务情况（XT-17a、XT-17f）。 What commissioners did in a region in a year. */
  readonly commissionerSummary: CommissionerSummary;
  /** 按标识取博士进企业记录；不存在为空。 One doctor placement by id; null when there is none. */
  readonly doctorPlacement: Maybe<DoctorPlacement>;
  /** 博士进企业列表。 Doctor placements. */
  readonly doctorPlacements: DoctorPlacementConnection;
  /** 博士进企业情况：累计、在岗和各县（市、区）归属（AR-01 至 AR-04）。 Doctors in enterprises up to a day: cumulative, in post, and by county. */
  readonly doctorPlacementSummary: DoctorPlacementSummary;
  /** 博士岗位列表。 Vacancies for doctors. */
  readonly doctorVacancies: DoctorVacancyConnection;
  /** 急需紧缺岗位列表。 Shortage occupations. */
  readonly shortageOccupations: ShortageOccupationConnection;
  /** 人才统计归属列表。 Attributions of talents to counties. */
  readonly talentAttributions: TalentAttributionConnection;
  /** 归属核查：登记的归属与规则（AR-01 至 AR-04）不符之处；空即相符。 Attributions of a region and year that the rules do not bear out, or demand and do not find; empty when all agree. */
  readonly attributionFindings: ReadonlyArray<AttributionFinding>;
  /** 人才项目入选列表。 Selections into talent programmes. */
  readonly talentProgrammeSelections: TalentProgrammeSelectionConnection;
  /** 培训班列表。 Training programmes. */
  readonly trainingProgrammes: TrainingProgrammeConnection;
  /** 定向培养列表。 Cohorts of directed training. */
  readonly directedTrainings: DirectedTrainingConnection;
  /** 按标识取专家库；不存在为空。 One expert pool by id; null when there is none. */
  readonly expertPool: Maybe<ExpertPool>;
  /** 专家库列表。 Expert pools. */
  readonly expertPools: ExpertPoolConnection;
  /** 评价方案列表。 Evaluation schemes. */
  readonly evaluationSchemes: EvaluationSchemeConnection;
  /** 人才落户园区列表。 Settlements of talents in parks. */
  readonly settlements: SettlementConnection;
  /** 人才双向流动矩阵：当年开始的流动，按方向和形式（XT-14a、XT-14b、BS-27a、SY-30a）。 Flows that began in a year, by direction and form. */
  readonly talentFlow: ReadonlyArray<TalentFlowCell>;
  /** 人才子图持有的某人的全部记录（个人信息保护法第四十五条），供本人和说明理由的人才办；日志只列条数与起止。 Everything held here on a person (Personal Information Protection Law §45), for the person and, with a reason, the talent office; of the logs their number and time. */
  readonly talentPersonalData: ReadonlyArray<PersonalRecord>;
};


export type QueryTalentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTalentByOrcidArgs = {
  orcid: Scalars['Orcid']['input'];
};


export type QueryTalentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TalentFilter>;
  orderBy?: InputMaybe<TalentOrder>;
};


export type QueryForeignWorkPermitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ForeignWorkPermitFilter>;
  orderBy?: InputMaybe<ForeignWorkPermitOrder>;
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TeamFilter>;
  orderBy?: InputMaybe<TeamOrder>;
};


export type QueryAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  orderBy?: InputMaybe<AppointmentOrder>;
};


export type QuerySecondmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SecondmentFilter>;
  orderBy?: InputMaybe<SecondmentOrder>;
};


export type QueryPartTimeAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PartTimeAppointmentFilter>;
  orderBy?: InputMaybe<PartTimeAppointmentOrder>;
};


export type QueryLeavesForEntrepreneurshipArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LeaveForEntrepreneurshipFilter>;
  orderBy?: InputMaybe<LeaveForEntrepreneurshipOrder>;
};


export type QueryCommissionerRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CommissionerRequestFilter>;
  orderBy?: InputMaybe<CommissionerRequestOrder>;
};


export type QueryCommissionerAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CommissionerAssignmentFilter>;
  orderBy?: InputMaybe<CommissionerAssignmentOrder>;
};


export type QueryCommissionerSummaryArgs = {
  regionCode: Scalars['RegionCode']['input'];
  year: Scalars['Year']['input'];
};


export type QueryDoctorPlacementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDoctorPlacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DoctorPlacementFilter>;
  orderBy?: InputMaybe<DoctorPlacementOrder>;
};


export type QueryDoctorPlacementSummaryArgs = {
  regionCode: Scalars['RegionCode']['input'];
  asOf: Scalars['Date']['input'];
};


export type QueryDoctorVacanciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DoctorVacancyFilter>;
  orderBy?: InputMaybe<DoctorVacancyOrder>;
};


export type QueryShortageOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ShortageOccupationFilter>;
  orderBy?: InputMaybe<ShortageOccupationOrder>;
};


export type QueryTalentAttributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TalentAttributionFilter>;
  orderBy?: InputMaybe<TalentAttributionOrder>;
};


export type QueryAttributionFindingsArgs = {
  regionCode: Scalars['RegionCode']['input'];
  year: Scalars['Year']['input'];
};


export type QueryTalentProgrammeSelectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TalentProgrammeSelectionFilter>;
  orderBy?: InputMaybe<TalentProgrammeSelectionOrder>;
};


export type QueryTrainingProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TrainingProgrammeFilter>;
  orderBy?: InputMaybe<TrainingProgrammeOrder>;
};


export type QueryDirectedTrainingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DirectedTrainingFilter>;
  orderBy?: InputMaybe<DirectedTrainingOrder>;
};


export type QueryExpertPoolArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExpertPoolsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ExpertPoolFilter>;
  orderBy?: InputMaybe<ExpertPoolOrder>;
};


export type QueryEvaluationSchemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EvaluationSchemeFilter>;
  orderBy?: InputMaybe<EvaluationSchemeOrder>;
};


export type QuerySettlementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SettlementFilter>;
  orderBy?: InputMaybe<SettlementOrder>;
};


export type QueryTalentFlowArgs = {
  regionCode: Scalars['RegionCode']['input'];
  year: Scalars['Year']['input'];
};


export type QueryTalentPersonalDataArgs = {
  talentId: Scalars['ID']['input'];
};

export type Mutation = {
  /** 删除人才子图中的个人数据，依法保留的逐条列出；供本人和说明理由的人才办。 Deletes a person's data here and lists what the law keeps; for the person and, with a reason, the talent office. */
  readonly talentErasePersonalData: ErasePersonalDataPayload;
};


export type MutationTalentErasePersonalDataArgs = {
  input: ErasePersonalDataInput;
};

/** 人才：科技人才，图中不存放证件号码、电话和出生日期。 A person of research, technology or management; identity numbers, phone numbers and birth dates never enter the graph. */
export type Talent = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 公开姓名；本人未同意公开为空。 Public name; null unless consent is recorded. */
  readonly displayName: Maybe<Scalars['String']['output']>;
  /** 法定姓名；无权查看或未登记为空。 Legal name; null where withheld or not recorded. */
  readonly legalName: Maybe<Scalars['String']['output']>;
  /** ORCID 标识，可由此得知姓名；未登记或本人未同意公开姓名为空。 ORCID iD, by which anybody learns the name; null when not recorded, or without consent to the name. */
  readonly orcid: Maybe<Scalars['Orcid']['output']>;
  /** 性别；无权查看或未登记为空。 Gender; null where withheld or not recorded. */
  readonly gender: Maybe<Gender>;
  /** 国籍，两位国家代码（ISO 3166-1）；无权查看或未登记为空。 Nationality as a country code of two letters; null where withheld or not recorded. */
  readonly nationality: Maybe<Scalars['String']['output']>;
  /** 外国人来华工作许可；无权查看为空。 Work permits of a foreigner; null where withheld. */
  readonly workPermits: Maybe<ReadonlyArray<ForeignWorkPermit>>;
  /** 最高学位。 Highest degree. */
  readonly highestDegree: Degree;
  /** 职称；未评定为空。 Professional title; null when none. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** 职称级别；未评定为空。 Rank of the title; null when none. */
  readonly titleRank: Maybe<TitleRank>;
  /** 年龄段；无权查看或未登记为空。 Age band; null where withheld or not recorded. */
  readonly ageBand: Maybe<AgeBand>;
  /** 教师类型；非教师为空（JX-08d）。 Type of teacher; null for others than teachers. */
  readonly teacherType: Maybe<TeacherType>;
  /** 是否双肩挑（BS-27g）。 Whether the person both manages and teaches. */
  readonly isDualRole: Scalars['Boolean']['output'];
  /** 人才类别。 Categories of talent. */
  readonly categories: ReadonlyArray<TalentCategory>;
  /** 研究领域。 Fields of work. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** 所属学科；未登记为空。 The discipline; null when not recorded. */
  readonly discipline: Maybe<Discipline>;
  /** 当前主要任职单位；无则为空。 Main employer today; null when there is none. */
  readonly employer: Maybe<Institution>;
  /** 任职，各为一段期间；公开的只有现任，以往经历只向本人、任职单位和履职部门列出。 Employments, each a period; only present ones are public, past ones are listed to the person, the employers and the offices in charge. */
  readonly employments: ReadonlyArray<Employment>;
  /** 团队成员身份，各为一段期间。 Team memberships, each a period. */
  readonly teamMemberships: ReadonlyArray<TeamMembership>;
  /** 聘任；提名和未接受的不公开。 Appointments; nominations and refusals are not public. */
  readonly appointments: ReadonlyArray<Appointment>;
  /** 挂职；未到岗、未通过和召回的不公开。 Secondments; those not taken up, rejected or recalled are not public. */
  readonly secondments: ReadonlyArray<Secondment>;
  /** 兼职；未批准和暂停的不公开。 Part-time appointments; those not granted or suspended are not public. */
  readonly partTimeAppointments: ReadonlyArray<PartTimeAppointment>;
  /** 离岗创业；申请中和期满后的不公开。 Leaves for entrepreneurship; applications and how leaves ended are not public. */
  readonly leaves: ReadonlyArray<LeaveForEntrepreneurship>;
  /** 科技特派员派驻。 Assignments as a commissioner. */
  readonly commissionerAssignments: ReadonlyArray<CommissionerAssignment>;
  /** 博士进企业。 Placements in enterprises as a doctor. */
  readonly doctorPlacements: ReadonlyArray<DoctorPlacement>;
  /** 人才项目入选；评审中和未入选的不公开。 Selections into talent programmes; those under review or not selected are not public. */
  readonly programmeSelections: ReadonlyArray<TalentProgrammeSelection>;
  /** 统计归属。 Attributions to counties. */
  readonly attributions: ReadonlyArray<TalentAttribution>;
  /** 待遇（不含金额）；教育局只见子女入学入托，无权查看为空。 Entitlements, without amounts; the education bureau sees those of schooling and nursery alone; null where withheld. */
  readonly entitlements: Maybe<ReadonlyArray<Entitlement>>;
  /** 专家库成员身份；未同意公开姓名的不公开。 Memberships of expert pools; not public without consent to the name. */
  readonly expertMemberships: ReadonlyArray<ExpertMembership>;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 人才的筛选。 Conditions on talents. */
export type TalentFilter = {
  /** 最高学位之一。 One of these degrees. */
  readonly highestDegree?: InputMaybe<ReadonlyArray<Degree>>;
  /** 职称级别之一。 One of these ranks of title. */
  readonly titleRank?: InputMaybe<ReadonlyArray<TitleRank>>;
  /** 年龄段之一。 One of these age bands. */
  readonly ageBand?: InputMaybe<ReadonlyArray<AgeBand>>;
  /** 教师类型之一。 One of these types of teacher. */
  readonly teacherType?: InputMaybe<ReadonlyArray<TeacherType>>;
  /** 人才类别至少含其一。 At least one of these categories. */
  readonly categories?: InputMaybe<ReadonlyArray<TalentCategory>>;
  /** 学科之一。 Of one of these disciplines. */
  readonly disciplineId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 当前主要任职单位之一。 Mainly employed today by one of these. */
  readonly employerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 当前主要任职单位所属方之一。 Mainly employed today in one of these sectors. */
  readonly employerSector?: InputMaybe<ReadonlyArray<ParticipantSector>>;
  /** 当前主要任职单位在此地区或其下级。 Mainly employed today in this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 是否双肩挑。 Both manages and teaches, or not. */
  readonly isDualRole?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否挂职合格：硕士以上学位或副高以上职称（LZ-07e）。 Master or higher, or associate senior title or higher. */
  readonly isQualifiedForSecondment?: InputMaybe<Scalars['Boolean']['input']>;
  /** 公开姓名含有此文本。 Public name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 人才的排序字段。 Orders of talents. */
export type TalentOrderField =
  /** 标识。 Id. */
  | 'ID';

/** 人才的分面计数。 Counts of talents by facet. */
export type TalentFacets = {
  /** 按最高学位。 By highest degree. */
  readonly highestDegree: ReadonlyArray<DegreeFacet>;
  /** 按职称级别。 By rank of title. */
  readonly titleRank: ReadonlyArray<TitleRankFacet>;
  /** 按年龄段。 By age band. */
  readonly ageBand: Maybe<ReadonlyArray<AgeBandFacet>>;
  /** 按教师类型。 By type of teacher. */
  readonly teacherType: ReadonlyArray<TeacherTypeFacet>;
};

/** 性别。 Genders. */
export type Gender =
  /** 女。 Female. */
  | 'FEMALE'
  /** 男。 Male. */
  | 'MALE';

/** 外国人来华工作许可（SY-10h），只向履职部门列出。 A foreigner's work permit; listed only to the offices in charge. */
export type ForeignWorkPermit = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 持有人。 The person. */
  readonly talent: Talent;
  /** 类别；无权查看为空。 Its kind; null where withheld. */
  readonly kind: Maybe<WorkPermitKind>;
  /** 状态（SM-PERMIT）；无权查看为空。 Its state; null where withheld. */
  readonly status: Maybe<WorkPermitStatus>;
  /** 用人单位；无权查看为空。 The employer; null where withheld. */
  readonly employer: Maybe<Institution>;
  /** 用人单位所在地区；无权查看为空。 The employer's region; null where withheld. */
  readonly region: Maybe<Region>;
  /** 申请日期；无权查看为空。 When applied for; null where withheld. */
  readonly appliedOn: Maybe<Scalars['Date']['output']>;
  /** 签发日期；未签发或无权查看为空。 When issued; null before, and where withheld. */
  readonly issuedOn: Maybe<Scalars['Date']['output']>;
  /** 有效期至，含当日；未签发或无权查看为空。 Last day of validity; null before it is issued, and where withheld. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** 外国人工作许可的筛选。 Conditions on work permits. */
export type ForeignWorkPermitFilter = {
  /** 类别之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<WorkPermitKind>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<WorkPermitStatus>>;
  /** 用人单位在此地区或其下级。 Of employers in this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** 外国人工作许可的排序字段。 Orders of work permits. */
export type ForeignWorkPermitOrderField =
  /** 标识。 Id. */
  | 'ID';

/** 外国人工作许可类别。 Kinds of work permit. */
export type WorkPermitKind =
  /** A 类：外国高端人才。 Class A: high-end talent. */
  | 'CLASS_A'
  /** B 类：外国专业人才。 Class B: professionals. */
  | 'CLASS_B'
  /** C 类：其他外国人员。 Class C: others. */
  | 'CLASS_C';

/** 外国人工作许可状态（SM-PERMIT）。 States of a work permit. */
export type WorkPermitStatus =
  /** 已申请。 Applied for. */
  | 'APPLIED'
  /** 已签发。 Issued. */
  | 'ISSUED'
  /** 已延期。 Renewed. */
  | 'RENEWED'
  /** 已过期。 Expired. */
  | 'EXPIRED'
  /** 未批准。 Refused. */
  | 'REFUSED';

/** 学位。 Degrees. */
export type Degree =
  /** 学士及以下。 Bachelor or below. */
  | 'BACHELOR'
  /** 硕士。 Master. */
  | 'MASTER'
  /** 博士。 Doctor. */
  | 'DOCTOR';

/** 职称级别。 Ranks of professional titles. */
export type TitleRank =
  /** 初级。 Junior. */
  | 'JUNIOR'
  /** 中级。 Intermediate. */
  | 'INTERMEDIATE'
  /** 副高级。 Associate senior. */
  | 'ASSOCIATE_SENIOR'
  /** 正高级。 Senior. */
  | 'SENIOR';

/** 年龄段。 Age bands. */
export type AgeBand =
  /** 35 岁以下。 Under 35. */
  | 'UNDER_35'
  /** 35 至 39 岁。 35 to 39. */
  | 'FROM_35_TO_39'
  /** 40 至 44 岁。 40 to 44. */
  | 'FROM_40_TO_44'
  /** 45 至 54 岁。 45 to 54. */
  | 'FROM_45_TO_54'
  /** 55 岁及以上。 55 or older. */
  | 'FROM_55';

/** 教师类型。 Types of teacher (JX-08d). */
export type TeacherType =
  /** 社会服务与推广型。 Social service and extension. */
  | 'SOCIAL_SERVICE_EXTENSION'
  /** 其他。 Other. */
  | 'OTHER';

/** 人才类别。 Categories of talent. */
export type TalentCategory =
  /** 领军人才。 Leading talent. */
  | 'LEADING'
  /** 创新型企业家。 Innovative entrepreneur. */
  | 'INNOVATIVE_ENTREPRENEUR'
  /** 支撑产业的专家教授。 Professor able to support industry. */
  | 'INDUSTRY_SUPPORT_PROFESSOR'
  /** 技术开发人才。 Technology development. */
  | 'TECH_DEVELOPMENT'
  /** 成果转化人才。 Conversion of achievements. */
  | 'CONVERSION'
  /** 管理人才。 Management. */
  | 'MANAGEMENT'
  /** 研究人才。 Research. */
  | 'RESEARCH'
  /** 技术人才。 Technical. */
  | 'TECHNICAL'
  /** 高技能人才。 Highly skilled. */
  | 'HIGHLY_SKILLED'
  /** 一线技能人才。 Front-line skilled. */
  | 'FRONTLINE_SKILLED'
  /** 复合型人才。 Interdisciplinary. */
  | 'INTERDISCIPLINARY'
  /** 青年科技人才。 Young talent. */
  | 'YOUNG'
  /** 博士。 Doctor. */
  | 'DOCTOR'
  /** 海外工程师。 Overseas engineer. */
  | 'OVERSEAS_ENGINEER'
  /** 外国专家。 Foreign expert. */
  | 'FOREIGN_EXPERT';

/** 任职：在一家单位任职的一段期间，只结束、不覆盖；已结束的不公开。 A period of employment; it is ended, never overwritten. Ended ones are not public. */
export type Employment = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 人才。 The person. */
  readonly talent: Talent;
  /** 任职单位。 The employer. */
  readonly institution: Institution;
  /** 任职期间单位的所属方。 The employer's sector in that period. */
  readonly sector: ParticipantSector;
  /** 任职期间的工作地区。 The region of work in that period. */
  readonly region: Region;
  /** 到任日期。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 离任日期；在任为空。 Last day; null while it lasts. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 是否占用编制（JX-08c）。 Whether the post is on the establishment. */
  readonly hasEstablishmentPost: Scalars['Boolean']['output'];
  /** 是否主要任职。 Whether it is the main employment. */
  readonly isMain: Scalars['Boolean']['output'];
};

/** 团队：科技创新团队，可跨单位、跨学科、跨地区。 An innovation team; it may span institutions, disciplines and localities. */
export type Team = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 负责人。 The leader. */
  readonly leader: Talent;
  /** 级别；未认定为空。 Its level; null when not recognised. */
  readonly level: Maybe<Level>;
  /** 领域。 Field of work. */
  readonly field: Scalars['String']['output'];
  /** 依托学科；无则为空。 The discipline it rests on; null when there is none. */
  readonly discipline: Maybe<Discipline>;
  /** 所在地区。 The region it belongs to. */
  readonly region: Region;
  /** 组建日期。 When it was formed. */
  readonly since: Scalars['Date']['output'];
  /** 解散日期；存续为空。 When it was dissolved; null while it exists. */
  readonly dissolvedOn: Maybe<Scalars['Date']['output']>;
  /** 成员及其期间。 Members, each for a period. */
  readonly members: ReadonlyArray<TeamMembership>;
  /** 组成单位。 The institutions it is made of. */
  readonly institutions: ReadonlyArray<Institution>;
  /** 是否校企联合：现有成员来自高校院所和企业（XT-18a）。 Whether its present members come from both universities or institutes and enterprises. */
  readonly isJoint: Scalars['Boolean']['output'];
  /** 是否跨地区：现有成员的工作地分属两个以上设区的市（XT-18c）。 Whether present members work in two or more cities. */
  readonly isCrossLocality: Scalars['Boolean']['output'];
  /** 是否跨学科：现有成员分属两个以上学科（XT-18c）。 Whether present members belong to two or more disciplines. */
  readonly isCrossDiscipline: Scalars['Boolean']['output'];
  /** 是否跨单位：现有成员分属两家以上单位（XT-18c）。 Whether present members are employed by two or more institutions. */
  readonly isCrossDepartment: Scalars['Boolean']['output'];
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 团队的筛选。 Conditions on teams. */
export type TeamFilter = {
  /** 级别之一。 One of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** 负责人之一。 Led by one of these. */
  readonly leaderId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 学科之一。 Resting on one of these disciplines. */
  readonly disciplineId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 组成单位之一。 Made of one of these institutions. */
  readonly institutionId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 是否存续。 Existing or dissolved. */
  readonly isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否校企联合。 Joint or not. */
  readonly isJoint?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否跨地区。 Across localities or not. */
  readonly isCrossLocality?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否跨学科。 Across disciplines or not. */
  readonly isCrossDiscipline?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否跨单位。 Across institutions or not. */
  readonly isCrossDepartment?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 团队的排序字段。 Orders of teams. */
export type TeamOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 中文名称。 Name in Chinese. */
  | 'NAME_ZH'
  /** 组建日期。 When formed. */
  | 'SINCE';

/** 团队的分面计数。 Counts of teams by facet. */
export type TeamFacets = {
  /** 按级别。 By level. */
  readonly level: ReadonlyArray<LevelFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 团队成员：一人参加一个团队的一段期间。 A period in which a person belongs to a team. */
export type TeamMembership = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 团队。 The team. */
  readonly team: Team;
  /** 成员。 The member. */
  readonly talent: Talent;
  /** 加入日期。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 退出日期；在队为空。 Last day; null while it lasts. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
};

/** 聘任：聘请人才担任导师、特聘教授、专家或顾问。 An appointment as mentor, distinguished professor, expert or adviser. */
export type Appointment = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 受聘人。 The person appointed. */
  readonly talent: Talent;
  /** 聘任类型。 Its kind. */
  readonly kind: AppointmentKind;
  /** 聘任单位。 The body that appoints. */
  readonly host: Institution;
  /** 所属地区。 The region it belongs to. */
  readonly region: Region;
  /** 面向学科；无则为空。 The discipline it serves; null when there is none. */
  readonly discipline: Maybe<Discipline>;
  /** 培养项目或聘任项目名称；未登记为空。 Name of the programme; null when not recorded. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /** 聘期首日。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 聘期末日；无期限为空。 Last day; null without a term. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-APPT）。 Its state. */
  readonly status: AppointmentStatus;
  /** 共同导师（XT-16a、BS-25b）。 Co-mentors. */
  readonly coMentors: ReadonlyArray<Talent>;
  /** 是否缺少配对导师：企业导师没有共同导师为真（XT-16a）。 True for an enterprise mentor without a co-mentor. */
  readonly isMentorPairIncomplete: Scalars['Boolean']['output'];
  /** 聘期内的贡献（JX-11b）。 Contributions under the appointment. */
  readonly contributions: ReadonlyArray<AppointmentContribution>;
};

/** 聘任的筛选。 Conditions on appointments. */
export type AppointmentFilter = {
  /** 聘任类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<AppointmentKind>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<AppointmentStatus>>;
  /** 聘任单位之一。 By one of these bodies. */
  readonly hostId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 学科之一。 For one of these disciplines. */
  readonly disciplineId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 所属地区在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 此日在聘期内。 In force on this day. */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 聘任的排序字段。 Orders of appointments. */
export type AppointmentOrderField =
  /** 聘期首日。 First day. */
  | 'STARTS_ON';

/** 聘任的分面计数。 Counts of appointments by facet. */
export type AppointmentFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<AppointmentKindFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<AppointmentStatusFacet>;
};

/** 聘任类型。 Kinds of appointment. */
export type AppointmentKind =
  /** 企业导师（双导师制）。 Enterprise mentor. */
  | 'ENTERPRISE_MENTOR'
  /** 特聘教授。 Distinguished professor. */
  | 'DISTINGUISHED_PROFESSOR'
  /** 创新创业导师。 Entrepreneurship tutor. */
  | 'ENTREPRENEURSHIP_TUTOR'
  /** 智库专家。 Think-tank expert. */
  | 'THINK_TANK_EXPERT'
  /** 科技决策咨询顾问。 Science and technology adviser. */
  | 'ST_ADVISER';

/** 聘任状态。 States of an appointment (SM-APPT). */
export type AppointmentStatus =
  /** 已提名。 Proposed. */
  | 'PROPOSED'
  /** 所在单位已同意。 Consented by the employer. */
  | 'CONSENTED'
  /** 已聘任。 Appointed. */
  | 'APPOINTED'
  /** 履职中。 Active. */
  | 'ACTIVE'
  /** 已结束。 Ended. */
  | 'ENDED'
  /** 未接受。 Declined. */
  | 'DECLINED';

/** 聘任贡献：参与制定培养方案、专业或课程。 A contribution to training models, majors or courses. */
export type AppointmentContribution = {
  /** 贡献类型。 What was contributed to. */
  readonly kind: AppointmentContributionKind;
  /** 日期。 When. */
  readonly contributedOn: Scalars['Date']['output'];
};

/** 聘任贡献类型。 Kinds of contribution (JX-11b). */
export type AppointmentContributionKind =
  /** 人才培养方案。 Training model. */
  | 'TRAINING_MODEL'
  /** 专业建设。 Major. */
  | 'MAJOR'
  /** 课程建设。 Course. */
  | 'COURSE';

/** 挂职：到另一单位任职锻炼的一段期间，编制不变。 A secondment; the establishment post stays with the home institution. */
export type Secondment = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 挂职人员。 The person seconded. */
  readonly talent: Talent;
  /** 方向。 Its direction. */
  readonly direction: SecondmentDirection;
  /** 挂职角色。 The part taken. */
  readonly role: SecondmentRole;
  /** 兰州“三区”之一；不属三区计划为空（LZ-07b）。 The zone whose quota it serves; null outside Lanzhou's scheme. */
  readonly zone: Maybe<Park>;
  /** 派出单位。 The home institution. */
  readonly homeInstitution: Institution;
  /** 接收单位。 The host institution. */
  readonly hostInstitution: Institution;
  /** 地方一侧的地区。 The region on the local side. */
  readonly region: Region;
  /** 挂职首日。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 挂职末日；未定为空。 Last day; null when open. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-SECOND）。 Its state. */
  readonly status: SecondmentStatus;
  /** 计入的名额；不计入任何名额为空（AR-06）。 The quota it belongs to; null when it belongs to none. */
  readonly quota: Maybe<SecondmentQuota>;
  /** 是否具备硕士以上学位或副高以上职称（LZ-07e）。 Whether the person is qualified: master or higher, or associate senior or higher. */
  readonly isQualified: Scalars['Boolean']['output'];
  /** 挂职考核结果；未考核或无权查看为空。 Result of its assessment; null before, and where withheld. */
  readonly assessment: Maybe<AssessmentResult>;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 挂职的筛选。 Conditions on secondments. */
export type SecondmentFilter = {
  /** 方向之一。 One of these directions. */
  readonly direction?: InputMaybe<ReadonlyArray<SecondmentDirection>>;
  /** 角色之一。 One of these parts. */
  readonly role?: InputMaybe<ReadonlyArray<SecondmentRole>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<SecondmentStatus>>;
  /** 三区之一。 For one of these zones. */
  readonly zoneId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 派出单位之一。 From one of these institutions. */
  readonly homeInstitutionId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 接收单位之一。 To one of these institutions. */
  readonly hostInstitutionId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地方一侧在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 开始的年份。 Begun in this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 计入的名额。 Belonging to this quota. */
  readonly quota?: InputMaybe<SecondmentQuota>;
  /** 是否合格。 Qualified or not. */
  readonly isQualified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 挂职的排序字段。 Orders of secondments. */
export type SecondmentOrderField =
  /** 挂职首日。 First day. */
  | 'STARTS_ON';

/** 挂职的分面计数。 Counts of secondments by facet. */
export type SecondmentFacets = {
  /** 按方向。 By direction. */
  readonly direction: ReadonlyArray<SecondmentDirectionFacet>;
  /** 按角色。 By part. */
  readonly role: ReadonlyArray<SecondmentRoleFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<SecondmentStatusFacet>;
  /** 按三区。 By zone. */
  readonly zoneId: ReadonlyArray<StringFacet>;
};

/** 人才流动方向。 Directions in which people flow between sectors. */
export type SecondmentDirection =
  /** 高校院所到政府。 From university to government. */
  | 'UNIVERSITY_TO_GOVERNMENT'
  /** 高校院所到企业。 From university to enterprise. */
  | 'UNIVERSITY_TO_ENTERPRISE'
  /** 企业到高校院所。 From enterprise to university. */
  | 'ENTERPRISE_TO_UNIVERSITY'
  /** 政府到高校院所。 From government to university. */
  | 'GOVERNMENT_TO_UNIVERSITY'
  /** 企业到职业院校。 From enterprise to vocational college. */
  | 'ENTERPRISE_TO_VOCATIONAL';

/** 挂职角色。 Parts taken in a secondment. */
export type SecondmentRole =
  /** 管理人员。 Manager in training. */
  | 'MANAGER_TRAINEE'
  /** 双师型教师。 Dual teacher of a vocational college. */
  | 'DUAL_TEACHER'
  /** 科技副职。 Deputy head for science and technology. */
  | 'ST_DEPUTY'
  /** 技术主管。 Technical head in production. */
  | 'TECHNICAL_SUPERVISOR'
  /** 部门工作人员。 Staff of a department. */
  | 'DEPARTMENT_STAFF';

/** 挂职状态。 States of a secondment (SM-SECOND). */
export type SecondmentStatus =
  /** 已提名。 Nominated. */
  | 'NOMINATED'
  /** 资格已审。 Qualification checked. */
  | 'QUALIFICATION_CHECKED'
  /** 双方已同意。 Agreed by home and host. */
  | 'AGREED'
  /** 人才办已批准。 Approved by the talent office. */
  | 'APPROVED'
  /** 在岗。 On duty. */
  | 'ON_DUTY'
  /** 已考核。 Assessed. */
  | 'ASSESSED'
  /** 已完成。 Completed. */
  | 'COMPLETED'
  /** 已召回。 Recalled. */
  | 'RECALLED'
  /** 未通过。 Rejected. */
  | 'REJECTED';

/** 考核结果。 Results of an assessment. */
export type AssessmentResult =
  /** 优秀。 Excellent. */
  | 'EXCELLENT'
  /** 合格。 Competent. */
  | 'COMPETENT'
  /** 基本合格。 Barely competent. */
  | 'BARELY_COMPETENT'
  /** 不合格。 Not competent. */
  | 'NOT_COMPETENT';

/** 三区挂职名额。 Lanzhou's secondment quotas per zone and year (LZ-07b to LZ-07d). */
export type SecondmentQuota =
  /** 选派管理人员到高校院所，每区每年 5 名以上（LZ-07b）。 Managers sent to universities and institutes. */
  | 'MANAGERS'
  /** 选派技术人员到职业院校任双师型教师，每区每年 5 名以上（LZ-07c）。 Skilled staff sent to vocational colleges. */
  | 'DUAL_TEACHERS'
  /** 引进高校院所专业技术人员，每区每年 10 名以上（LZ-07d）。 Specialists taken in from universities and institutes. */
  | 'SPECIALISTS';

/** 名额完成数：一区一年一项名额的计数（AR-06）。 What counts towards one quota of a zone in a year. */
export type SecondmentQuotaCount = {
  /** 名额。 The quota. */
  readonly quota: SecondmentQuota;
  /** 计入人数：当年开始、同一人计一次，专业技术人员须合格。 Persons that count: begun in the year, each once; specialists only if qualified. */
  readonly counted: Scalars['Int']['output'];
  /** 因不合格而未计入的人数。 Persons left out because they are not qualified. */
  readonly unqualified: Scalars['Int']['output'];
};

/** 兼职：在本单位以外任职，须经所在单位同意（BS-11b）。 A part-time post outside the own employer, with its consent. */
export type PartTimeAppointment = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 兼职人员。 The person. */
  readonly talent: Talent;
  /** 兼职角色。 The part taken. */
  readonly role: PartTimeRole;
  /** 所在单位。 The own employer. */
  readonly employer: Institution;
  /** 兼职单位。 Where the part-time work is done. */
  readonly host: Institution;
  /** 地方一侧的地区。 The region on the local side. */
  readonly region: Region;
  /** 单位同意日期；未同意或无权查看为空。 When the employer consented; null without consent, and where withheld. */
  readonly consentOn: Maybe<Scalars['Date']['output']>;
  /** 本职工作是否完成；无权查看为空。 Whether the own duties are fulfilled; null where withheld. */
  readonly dutiesFulfilled: Maybe<Scalars['Boolean']['output']>;
  /** 是否取酬；无权查看为空。 Whether it is paid; null where withheld. */
  readonly isPaid: Maybe<Scalars['Boolean']['output']>;
  /** 兼职报酬，向兼职单位即支付方公开，不向所在单位公开。 What is paid; open to the host, who pays, and not to the own employer. */
  readonly pay: PartTimePay;
  /** 是否在试点单位（BS-27g）。 Whether the employer is a pilot institution. */
  readonly isPilot: Scalars['Boolean']['output'];
  /** 兼职首日。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 兼职末日；持续为空。 Last day; null while it lasts. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-PART）。 Its state. */
  readonly status: PartTimeStatus;
  /** 与规定不符之处，空列表即合规（BS-11b、BS-27g）；无权查看为空。 What does not comply, an empty list when all does; null where withheld. */
  readonly violations: Maybe<ReadonlyArray<PartTimeViolation>>;
};

/** 兼职报酬：由兼职单位支付。 The pay of a part-time appointment; the host pays it. */
export type PartTimePay = {
  /** 每年报酬；不取酬、未登记或无权查看为空。 Pay in a year; null where there is none, none is recorded, or it is withheld. */
  readonly yearlyAmount: Maybe<Money>;
};

/** 兼职的筛选。 Conditions on part-time appointments. */
export type PartTimeAppointmentFilter = {
  /** 角色之一。 One of these parts. */
  readonly role?: InputMaybe<ReadonlyArray<PartTimeRole>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PartTimeStatus>>;
  /** 所在单位之一。 Employed by one of these. */
  readonly employerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 兼职单位之一。 Working part-time for one of these. */
  readonly hostId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地方一侧在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 是否已获单位同意。 With or without consent. */
  readonly hasConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否取酬。 Paid or not. */
  readonly isPaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否合规。 Compliant or not. */
  readonly isCompliant?: InputMaybe<Scalars['Boolean']['input']>;
  /** 此日在兼职期内。 In force on this day. */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 兼职的排序字段。 Orders of part-time appointments. */
export type PartTimeAppointmentOrderField =
  /** 兼职首日。 First day. */
  | 'STARTS_ON';

/** 兼职的分面计数。 Counts of part-time appointments by facet. */
export type PartTimeAppointmentFacets = {
  /** 按角色。 By part. */
  readonly role: ReadonlyArray<PartTimeRoleFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<PartTimeStatusFacet>;
};

/** 兼职角色。 Parts taken part-time. */
export type PartTimeRole =
  /** 工程师任教。 Engineer as teacher. */
  | 'ENGINEER_AS_TEACHER'
  /** 管理人员任教。 Manager as teacher. */
  | 'MANAGER_AS_TEACHER'
  /** 教师任工程师。 Teacher as engineer. */
  | 'TEACHER_AS_ENGINEER'
  /** 技术带头人。 Technical leader. */
  | 'TECHNICAL_LEADER'
  /** 其他。 Other. */
  | 'OTHER';

/** 兼职状态。 States of a part-time appointment (SM-PART). */
export type PartTimeStatus =
  /** 已申请。 Applied. */
  | 'APPLIED'
  /** 单位已同意。 Employer has consented. */
  | 'EMPLOYER_CONSENTED'
  /** 兼职中。 Active. */
  | 'ACTIVE'
  /** 已结束。 Ended. */
  | 'ENDED'
  /** 未同意。 Refused. */
  | 'REFUSED'
  /** 因本职未完成暂停。 Suspended because own duties are not fulfilled. */
  | 'SUSPENDED';

/** 兼职不合规情形。 Ways in which a part-time appointment fails to comply. */
export type PartTimeViolation =
  /** 未经单位同意（BS-11b）。 No consent of the employer. */
  | 'CONSENT_MISSING'
  /** 本职工作未完成（BS-11b）。 Own duties are not fulfilled. */
  | 'DUTIES_NOT_FULFILLED'
  /** 双肩挑人员在非试点单位取酬兼职（BS-27g）。 A dual-role person is paid outside a pilot institution. */
  | 'PAID_OUTSIDE_PILOT';

/** 离岗创业：离岗转化成果、创办或领办科技企业（BS-27h）。 Leave to convert achievements or to found or lead a technology firm. */
export type LeaveForEntrepreneurship = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 离岗人员。 The person. */
  readonly talent: Talent;
  /** 目的。 Its purpose. */
  readonly purpose: LeavePurpose;
  /** 批准单位。 The employer that approves. */
  readonly employer: Institution;
  /** 创办或服务的企业；尚无为空。 The firm founded or led; null when there is none yet. */
  readonly company: Maybe<Institution>;
  /** 所在地区。 The region. */
  readonly region: Region;
  /** 批准日期；未批准为空。 When approved; null before. */
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  /** 离岗首日。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 离岗末日。 Last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** 状态（SM-LEAVE）。 Its state. */
  readonly status: LeaveStatus;
};

/** 离岗创业的筛选。 Conditions on leaves. */
export type LeaveForEntrepreneurshipFilter = {
  /** 目的之一。 For one of these purposes. */
  readonly purpose?: InputMaybe<ReadonlyArray<LeavePurpose>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<LeaveStatus>>;
  /** 批准单位之一。 From one of these employers. */
  readonly employerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** 离岗创业的排序字段。 Orders of leaves. */
export type LeaveForEntrepreneurshipOrderField =
  /** 离岗首日。 First day. */
  | 'STARTS_ON';

/** 离岗目的。 Purposes of leave (BS-27h). */
export type LeavePurpose =
  /** 转化成果。 To convert achievements. */
  | 'CONVERT'
  /** 创办企业。 To found a firm. */
  | 'FOUND'
  /** 领办企业。 To lead a firm. */
  | 'LEAD';

/** 离岗状态。 States of a leave (SM-LEAVE). */
export type LeaveStatus =
  /** 已申请。 Applied. */
  | 'APPLIED'
  /** 已批准。 Approved. */
  | 'APPROVED'
  /** 离岗中。 On leave. */
  | 'ON_LEAVE'
  /** 已延期。 Extended. */
  | 'EXTENDED'
  /** 已返岗。 Returned. */
  | 'RETURNED'
  /** 已辞职。 Resigned. */
  | 'RESIGNED';

/** 特派员需求：企业对科技特派员的需求（XT-17d）。 A firm's request for a commissioner. */
export type CommissionerRequest = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 企业。 The firm. */
  readonly enterprise: Institution;
  /** 所在地区。 The region. */
  readonly region: Region;
  /** 所需领域。 The field sought. */
  readonly field: Scalars['String']['output'];
  /** 提出日期。 When it was made. */
  readonly requestedOn: Scalars['Date']['output'];
  /** 答复日期；未答复为空。 When it was answered; null before. */
  readonly answeredOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-COMM）。 Its state. */
  readonly status: CommissionerStatus;
  /** 据此派出的特派员。 Assignments that answer it. */
  readonly assignments: ReadonlyArray<CommissionerAssignment>;
};

/** 特派员需求的筛选。 Conditions on commissioner requests. */
export type CommissionerRequestFilter = {
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<CommissionerStatus>>;
  /** 企业之一。 Of one of these firms. */
  readonly enterpriseId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 是否已答复。 Answered or not. */
  readonly isAnswered?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 特派员需求的排序字段。 Orders of commissioner requests. */
export type CommissionerRequestOrderField =
  /** 提出日期。 When made. */
  | 'REQUESTED_ON';

/** 特派员派驻：高校院所向企业派驻科技特派员（XT-17a）。 A commissioner sent from a university or institute to a firm. */
export type CommissionerAssignment = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 所答复的需求；主动派出为空。 The request it answers; null when sent unasked. */
  readonly request: Maybe<CommissionerRequest>;
  /** 特派员。 The commissioner. */
  readonly talent: Talent;
  /** 派出单位。 The institution that sends. */
  readonly university: Institution;
  /** 服务企业。 The firm served. */
  readonly enterprise: Institution;
  /** 企业所在地区。 The firm's region. */
  readonly region: Region;
  /** 派驻首日。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 派驻末日；持续为空。 Last day; null while it lasts. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-COMM）。 Its state. */
  readonly status: CommissionerStatus;
  /** 服务成效。 Results. */
  readonly results: ReadonlyArray<CommissionerResult>;
  /** 是否可申请服务企业奖励：有重大成果或明显效益（XT-17f）。 Whether a reward may be applied for: a major achievement or proven benefit. */
  readonly isRewardable: Scalars['Boolean']['output'];
};

/** 特派员派驻的筛选。 Conditions on commissioner assignments. */
export type CommissionerAssignmentFilter = {
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<CommissionerStatus>>;
  /** 派出单位之一。 From one of these. */
  readonly universityId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 服务企业之一。 For one of these firms. */
  readonly enterpriseId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 派驻期与此年相交。 Sharing at least one day with this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 是否可申请奖励。 Rewardable or not. */
  readonly isRewardable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 特派员派驻的排序字段。 Orders of commissioner assignments. */
export type CommissionerAssignmentOrderField =
  /** 派驻首日。 First day. */
  | 'STARTS_ON';

/** 特派员派驻的分面计数。 Counts of commissioner assignments by facet. */
export type CommissionerAssignmentFacets = {
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<CommissionerStatusFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 特派员状态。 States of a request or an assignment (SM-COMM). */
export type CommissionerStatus =
  /** 已提出。 Requested. */
  | 'REQUESTED'
  /** 已匹配。 Matched. */
  | 'MATCHED'
  /** 已派出。 Dispatched. */
  | 'DISPATCHED'
  /** 服务中。 Serving. */
  | 'SERVING'
  /** 已报告。 Reported. */
  | 'REPORTED'
  /** 奖励候选。 Candidate for a reward. */
  | 'REWARD_CANDIDATE'
  /** 已关闭。 Closed. */
  | 'CLOSED';

/** 服务成效：特派员在企业取得的一项成效。 One result that a commissioner achieved in a firm. */
export type CommissionerResult = {
  /** 成效类型。 What it is. */
  readonly kind: CommissionerResultKind;
  /** 取得日期。 When. */
  readonly achievedOn: Scalars['Date']['output'];
  /** 形成的成果；无则为空。 The achievement that came of it; null when there is none. */
  readonly achievement: Maybe<Achievement>;
};

/** 服务成效类型。 Kinds of result (XT-17f). */
export type CommissionerResultKind =
  /** 重大成果。 Major achievement. */
  | 'MAJOR_ACHIEVEMENT'
  /** 明显经济效益。 Proven economic benefit. */
  | 'ECONOMIC_BENEFIT'
  /** 技术服务。 Technical service. */
  | 'TECHNICAL_SERVICE';

/** 特派员服务情况：某地区某年。 What commissioners did in a region in a year. */
export type CommissionerSummary = {
  /** 地区。 The region. */
  readonly region: Region;
  /** 年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 派驻人次。 Assignments. */
  readonly assignments: Scalars['Int']['output'];
  /** 特派员人数，同一人计一次。 Distinct commissioners. */
  readonly commissioners: Scalars['Int']['output'];
  /** 服务企业数，同一企业计一次。 Distinct firms served. */
  readonly enterprisesServed: Scalars['Int']['output'];
  /** 可申请奖励的人数（XT-17f）。 Distinct commissioners who may apply for a reward. */
  readonly rewardable: Scalars['Int']['output'];
};

/** 博士进企业：入选博士编制在高校、进入企业工作的一段期间（百博进百企百院）。 A period in which a selected doctor, on the college's establishment, works in an enterprise. */
export type DoctorPlacement = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 博士。 The doctor. */
  readonly talent: Talent;
  /** 编制所在高校。 The college on whose establishment the doctor is. */
  readonly university: Institution;
  /** 接收企业。 The host enterprise. */
  readonly enterprise: Institution;
  /** 企业研究机构；企业没有的为空（A-56）。 The enterprise's research institution; null where it has none. */
  readonly hostPlatform: Maybe<Platform>;
  /** 归属地区：入岗日锁定，以实际工作场所为准，无则以注册地为准（AR-02、AR-05）。 The county it counts for, frozen on the day of entry: where the doctor works, else the registered address. */
  readonly enterpriseRegion: Region;
  /** 对应的博士岗位；无则为空。 The vacancy it fills; null when there is none. */
  readonly vacancy: Maybe<DoctorVacancy>;
  /** 入岗日期。 Day of entry. */
  readonly enteredOn: Scalars['Date']['output'];
  /** 在岗最后一日；在岗为空（JX-19c）。 Last day in post; null while it lasts. */
  readonly exitedOn: Maybe<Scalars['Date']['output']>;
  /** 是否占用高校编制（JX-08c）。 Whether the post is on the college's establishment. */
  readonly hasEstablishmentPost: Scalars['Boolean']['output'];
  /** 是否新引进（AR-01）。 Whether the doctor was newly introduced with this placement. */
  readonly isNewlyIntroduced: Scalars['Boolean']['output'];
  /** 状态（SM-DOC）。 Its state. */
  readonly status: DoctorPlacementStatus;
  /** 退出原因；在岗或无权查看为空（JX-19c）。 Why the doctor left; null while in post, and where withheld. */
  readonly exitReason: Maybe<Scalars['String']['output']>;
  /** 年度考核：高校和企业分别评价（JX-09b、JX-09c）；无权查看为空。 Yearly assessments, by college and enterprise each; null where withheld. */
  readonly assessments: Maybe<ReadonlyArray<TalentAssessment>>;
  /** 待遇（不含金额）；教育局只见子女入学入托，无权查看为空。 Entitlements, without amounts; the education bureau sees those of schooling and nursery alone; null where withheld. */
  readonly entitlements: Maybe<ReadonlyArray<Entitlement>>;
  /** 尚未作出决定的待遇（JX-09a）；无权查看为空。 Kinds of entitlement that still await a decision; null where withheld. */
  readonly undecidedEntitlements: Maybe<ReadonlyArray<EntitlementKind>>;
  /** 统计归属。 Attributions that rest on it. */
  readonly attributions: ReadonlyArray<TalentAttribution>;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 博士进企业的筛选。 Conditions on doctor placements. */
export type DoctorPlacementFilter = {
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<DoctorPlacementStatus>>;
  /** 高校之一。 Of one of these colleges. */
  readonly universityId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 企业之一。 In one of these enterprises. */
  readonly enterpriseId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 归属地区在此地区或其下级。 Counting for this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 入岗日期区间。 Entered within these days. */
  readonly enteredOn?: InputMaybe<DateRange>;
  /** 此日在岗。 In post on this day. */
  readonly inPostOn?: InputMaybe<Scalars['Date']['input']>;
  /** 是否新引进。 Newly introduced or not. */
  readonly isNewlyIntroduced?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否进入企业研究机构（A-56）。 With or without a research institution of the enterprise. */
  readonly hasHostPlatform?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 博士进企业的排序字段。 Orders of doctor placements. */
export type DoctorPlacementOrderField =
  /** 入岗日期。 Day of entry. */
  | 'ENTERED_ON';

/** 博士进企业的分面计数。 Counts of doctor placements by facet. */
export type DoctorPlacementFacets = {
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<DoctorPlacementStatusFacet>;
  /** 按归属地区。 By the county they count for. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 博士进企业状态，前四项属岗位。 States of a placement; the first four are those of its vacancy (SM-DOC). */
export type DoctorPlacementStatus =
  /** 岗位已发布。 Vacancy published. */
  | 'VACANCY_PUBLISHED'
  /** 已提名。 Nominated. */
  | 'NOMINATED'
  /** 已入选。 Selected. */
  | 'SELECTED'
  /** 已入编。 Enrolled on the establishment. */
  | 'ENROLLED'
  /** 已进入企业。 Placed. */
  | 'PLACED'
  /** 已年度考核。 Assessed. */
  | 'ASSESSED'
  /** 已续期。 Renewed. */
  | 'RENEWED'
  /** 已退出。 Exited. */
  | 'EXITED';

/** 人才考核：博士进企业的一年由一方评价（JX-09b、JX-09c）。 One side's assessment of a placement in a year. */
export type TalentAssessment = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 年份；无权查看为空。 The year; null where withheld. */
  readonly year: Maybe<Scalars['Year']['output']>;
  /** 评价方；无权查看为空。 Which side assesses; null where withheld. */
  readonly by: Maybe<AssessingSide>;
  /** 结果；无权查看为空。 The result; null where withheld. */
  readonly result: Maybe<AssessmentResult>;
  /** 当年承担的横向课题数；无权查看为空（JX-12b）。 Horizontal projects taken on in the year; null where withheld. */
  readonly horizontalProjects: Maybe<Scalars['Int']['output']>;
};

/** 评价方。 Who assesses a placement. */
export type AssessingSide =
  /** 编制所在高校。 The college. */
  | 'UNIVERSITY'
  /** 接收企业。 The host enterprise. */
  | 'ENTERPRISE';

/** 博士进企业情况：截至某日，各项人数均为各县（市、区）之和。 Doctors in enterprises up to a day; every number of persons is the sum over the counties. */
export type DoctorPlacementSummary = {
  /** 地区。 The region. */
  readonly region: Region;
  /** 统计日。 The day. */
  readonly asOf: Scalars['Date']['output'];
  /** 累计进入人数：曾经进入的不同人员，退出不扣减（AR-04）。 Distinct persons ever placed; exits are not deducted. */
  readonly cumulativePersons: Scalars['Int']['output'];
  /** 在岗人数（AR-04）。 Distinct persons in post on the day. */
  readonly inPost: Scalars['Int']['output'];
  /** 接收企业数（A-55）。 Distinct host enterprises. */
  readonly hostEnterprises: Scalars['Int']['output'];
  /** 接收的企业研究机构数（A-56）。 Distinct research institutions of enterprises. */
  readonly hostPlatforms: Scalars['Int']['output'];
  /** 新引进归属人数（AR-01）。 Persons attributed as newly introduced. */
  readonly attributed: Scalars['Int']['output'];
  /** 入选市级以上人才项目人数（AR-03）。 Persons attributed as selected into programmes of municipal level or higher. */
  readonly programmeSelections: Scalars['Int']['output'];
  /** 各县（市、区）；全为零的不列。 By county; counties with nothing are left out. */
  readonly byCounty: ReadonlyArray<CountyDoctorPlacements>;
};

/** 县（市、区）博士情况：截至某日。 Doctors in enterprises of one county up to a day. */
export type CountyDoctorPlacements = {
  /** 县（市、区）。 The county. */
  readonly region: Region;
  /** 累计进入人数，按首次进入归属。 Distinct persons, each in the county of the first placement. */
  readonly cumulativePersons: Scalars['Int']['output'];
  /** 在岗人数，按当前在岗归属。 Distinct persons in post, each in the county of the latest placement. */
  readonly inPost: Scalars['Int']['output'];
  /** 新引进归属人数（AR-01、AR-02）。 Persons attributed as newly introduced. */
  readonly attributed: Scalars['Int']['output'];
  /** 入选市级以上人才项目人数（AR-03）。 Persons attributed as selected into programmes of municipal level or higher. */
  readonly programmeSelections: Scalars['Int']['output'];
};

/** 博士岗位：企业为博士提供的岗位（JX-08b）。 A vacancy for a doctor in an enterprise. */
export type DoctorVacancy = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 企业。 The enterprise. */
  readonly enterprise: Institution;
  /** 所在地区。 The region. */
  readonly region: Region;
  /** 招聘高校；未定为空。 The college that recruits; null when open. */
  readonly university: Maybe<Institution>;
  /** 学科；未定为空。 The discipline; null when open. */
  readonly discipline: Maybe<Discipline>;
  /** 产业链；无则为空。 The industry chain; null when there is none. */
  readonly chain: Maybe<IndustryChain>;
  /** 依据的技术需求；无则为空。 The demand it rests on; null when there is none. */
  readonly demand: Maybe<Demand>;
  /** 岗位需求。 What is needed. */
  readonly need: Scalars['String']['output'];
  /** 开放日期。 When it opens. */
  readonly openFrom: Scalars['Date']['output'];
  /** 关闭日期；开放中为空。 When it closed; null while open. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-DOC）。 Its state. */
  readonly status: DoctorPlacementStatus;
};

/** 博士岗位的筛选。 Conditions on vacancies for doctors. */
export type DoctorVacancyFilter = {
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<DoctorPlacementStatus>>;
  /** 企业之一。 Of one of these enterprises. */
  readonly enterpriseId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 学科之一。 For one of these disciplines. */
  readonly disciplineId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 产业链之一。 On one of these chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 是否开放。 Open or closed. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 博士岗位的排序字段。 Orders of vacancies for doctors. */
export type DoctorVacancyOrderField =
  /** 开放日期。 When it opens. */
  | 'OPEN_FROM';

/** 急需紧缺岗位：产业链上急需紧缺的人才（XT-15a）。 An occupation that a chain urgently lacks. */
export type ShortageOccupation = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 岗位名称。 Name of the occupation. */
  readonly nameZh: Scalars['String']['output'];
  /** 产业链。 The industry chain. */
  readonly chain: IndustryChain;
  /** 所在地区。 The region. */
  readonly region: Region;
  /** 对应学科；无则为空。 The discipline; null when there is none. */
  readonly discipline: Maybe<Discipline>;
  /** 领域。 Field of work. */
  readonly field: Scalars['String']['output'];
  /** 所需学位；不限为空。 Degree required; null when any will do. */
  readonly requiredDegree: Maybe<Degree>;
  /** 需求人数。 Persons needed. */
  readonly needed: Scalars['Int']['output'];
  /** 已到位人数。 Persons found. */
  readonly filled: Scalars['Int']['output'];
  /** 缺口人数。 Persons still lacking. */
  readonly gap: Scalars['Int']['output'];
  /** 发布单位。 Who published it. */
  readonly publisher: Institution;
  /** 发布日期。 When it was published. */
  readonly openFrom: Scalars['Date']['output'];
  /** 撤下日期；有效为空。 When it was withdrawn; null while in force. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
};

/** 急需紧缺岗位的筛选。 Conditions on shortage occupations. */
export type ShortageOccupationFilter = {
  /** 产业链之一。 On one of these chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 学科之一。 For one of these disciplines. */
  readonly disciplineId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 是否有效。 In force or withdrawn. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否仍有缺口。 Persons still lacking or not. */
  readonly hasGap?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 急需紧缺岗位的排序字段。 Orders of shortage occupations. */
export type ShortageOccupationOrderField =
  /** 发布日期。 When published. */
  | 'OPEN_FROM'
  /** 需求人数。 Persons needed. */
  | 'NEEDED';

/** 统计归属：一人一年因一项依据计入一个县（市、区）。 A person counted once for one county, year and reason. */
export type TalentAttribution = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 人才。 The person. */
  readonly talent: Talent;
  /** 归属依据。 Why it counts. */
  readonly basis: AttributionBasis;
  /** 归属年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 归属地区。 The county. */
  readonly region: Region;
  /** 所依据的博士进企业记录。 The placement it rests on. */
  readonly placement: DoctorPlacement;
  /** 所依据的人才项目入选；新引进为空。 The selection it rests on; null for newly introduced. */
  readonly selection: Maybe<TalentProgrammeSelection>;
};

/** 统计归属的筛选。 Conditions on attributions. */
export type TalentAttributionFilter = {
  /** 依据之一。 For one of these reasons. */
  readonly basis?: InputMaybe<ReadonlyArray<AttributionBasis>>;
  /** 归属年份。 In this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 地区代码之一，不含下级。 For one of these regions, those below not included. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 归属地区在此地区或其下级。 For this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** 统计归属的排序字段。 Orders of attributions. */
export type TalentAttributionOrderField =
  /** 归属年份。 Year. */
  | 'YEAR';

/** 统计归属的分面计数。 Counts of attributions by facet. */
export type TalentAttributionFacets = {
  /** 按依据。 By reason. */
  readonly basis: ReadonlyArray<AttributionBasisFacet>;
  /** 按年份。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 归属依据。 Why a person counts for a county. */
export type AttributionBasis =
  /** 当年新引进，计入人才政策考核（JX-21b）。 Newly introduced in the year. */
  | 'NEWLY_INTRODUCED'
  /** 合作期内入选市级以上人才项目，计入人才目标责任制考核（JX-21c）。 Selected into a programme of municipal level or higher during the cooperation. */
  | 'PROGRAMME_SELECTION';

/** 归属核查结果：登记的归属与规则不符的一处。 One place where the recorded attributions and the rules disagree. */
export type AttributionFinding = {
  /** 类型。 What is wrong. */
  readonly kind: AttributionFindingKind;
  /** 人才。 The person. */
  readonly talent: Talent;
  /** 归属依据。 The reason of attribution. */
  readonly basis: AttributionBasis;
  /** 归属年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 按规则应归属的地区；不应归属为空。 The county that the rules give; null when they give none. */
  readonly expectedRegion: Maybe<Region>;
  /** 登记的归属；未登记为空。 The recorded attribution; null when there is none. */
  readonly attribution: Maybe<TalentAttribution>;
};

/** 归属核查结果类型。 Kinds of disagreement. */
export type AttributionFindingKind =
  /** 应登记而未登记。 Demanded by the rules but not recorded. */
  | 'MISSING'
  /** 登记而无依据。 Recorded without ground. */
  | 'UNFOUNDED'
  /** 登记的地区不符。 Recorded for another county. */
  | 'WRONG_REGION';

/** 人才项目入选：被一项人才项目选中（万人计划等）；评审中和未入选的只向本人、申报单位和人才办列出。 A selection into a talent programme; those under review or not selected are listed only to the person, the institution that nominated and the talent office. */
export type TalentProgrammeSelection = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 人才。 The person. */
  readonly talent: Talent;
  /** 人才项目名称。 Name of the programme. */
  readonly programme: Scalars['String']['output'];
  /** 级别。 Its level. */
  readonly level: Level;
  /** 申报单位。 The institution through which the person applied. */
  readonly institution: Institution;
  /** 申报单位所在地区。 That institution's region. */
  readonly region: Region;
  /** 提名日期。 When nominated. */
  readonly nominatedOn: Scalars['Date']['output'];
  /** 入选日期；评审中为空。 When selected; null while under review. */
  readonly selectedOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-TREC）。 Its state. */
  readonly status: TalentSelectionStatus;
};

/** 人才项目入选的筛选。 Conditions on selections into talent programmes. */
export type TalentProgrammeSelectionFilter = {
  /** 级别之一。 One of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<TalentSelectionStatus>>;
  /** 申报单位之一。 Through one of these institutions. */
  readonly institutionId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 入选年份。 Selected in this year. */
  readonly selectedYear?: InputMaybe<Scalars['Year']['input']>;
  /** 是否已入选。 Selected or still under review. */
  readonly isSelected?: InputMaybe<Scalars['Boolean']['input']>;
  /** 人才项目名称含有此文本。 Name of the programme contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 人才项目入选的排序字段。 Orders of selections. */
export type TalentProgrammeSelectionOrderField =
  /** 提名日期。 When nominated. */
  | 'NOMINATED_ON'
  /** 入选日期。 When selected. */
  | 'SELECTED_ON';

/** 人才项目入选的分面计数。 Counts of selections by facet. */
export type TalentProgrammeSelectionFacets = {
  /** 按级别。 By level. */
  readonly level: ReadonlyArray<LevelFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<TalentSelectionStatusFacet>;
  /** 按人才项目。 By programme. */
  readonly programme: ReadonlyArray<StringFacet>;
};

/** 人才项目入选状态。 States of a selection (SM-TREC). */
export type TalentSelectionStatus =
  /** 已提名。 Nominated. */
  | 'NOMINATED'
  /** 已推荐。 Recommended. */
  | 'RECOMMENDED'
  /** 已评审。 Reviewed. */
  | 'REVIEWED'
  /** 已入选。 Selected. */
  | 'SELECTED'
  /** 支持期内。 Supported. */
  | 'SUPPORTED'
  /** 支持期满。 Term ended. */
  | 'TERM_ENDED'
  /** 未入选；不公开。 Not selected; not public. */
  | 'NOT_SELECTED';

/** 待遇：人才的一项待遇及其办理状态，不含金额，不公开。 One entitlement of a person and its state, without any amount; not public. */
export type Entitlement = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 人才。 The person. */
  readonly talent: Talent;
  /** 所依据的博士进企业记录；无则为空。 The placement it rests on; null when there is none. */
  readonly placement: Maybe<DoctorPlacement>;
  /** 待遇类型；无权查看为空。 What it is; null where withheld. */
  readonly kind: Maybe<EntitlementKind>;
  /** 状态（SM-ENT）；无权查看为空。 Its state; null where withheld. */
  readonly status: Maybe<EntitlementStatus>;
  /** 提出日期；无权查看为空。 When claimed; null where withheld. */
  readonly claimedOn: Maybe<Scalars['Date']['output']>;
  /** 决定日期；未决定或无权查看为空。 When decided; null before, and where withheld. */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
};

/** 待遇类型。 Kinds of entitlement. */
export type EntitlementKind =
  /** 创新创业支持。 Start-up support. */
  | 'STARTUP_SUPPORT'
  /** 职称评定。 Title evaluation. */
  | 'TITLE_EVALUATION'
  /** 子女入学。 Schooling of children. */
  | 'CHILD_SCHOOLING'
  /** 子女入托。 Nursery places. */
  | 'CHILD_NURSERY'
  /** 购房补贴差额。 Difference of housing subsidies. */
  | 'HOUSING_DIFFERENCE'
  /** 安家费。 Settling-in allowance. */
  | 'SETTLING_IN'
  /** 科研启动费。 Research start-up money. */
  | 'RESEARCH_STARTUP'
  /** 表彰奖励。 Commendation. */
  | 'COMMENDATION';

/** 待遇状态。 States of an entitlement (SM-ENT). */
export type EntitlementStatus =
  /** 已提出。 Claimed. */
  | 'CLAIMED'
  /** 已审核。 Checked. */
  | 'CHECKED'
  /** 已同意。 Granted. */
  | 'GRANTED'
  /** 已兑现。 Delivered. */
  | 'DELIVERED'
  /** 未同意。 Refused. */
  | 'REFUSED'
  /** 申诉中。 Appealed. */
  | 'APPEALED';

/** 培训班：高校与企业合办的培训（XT-16c、BS-25c、SY-08d）。 A course that universities and enterprises run together. */
export type TrainingProgramme = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 类型。 Its kind. */
  readonly kind: TrainingKind;
  /** 主办单位。 Who runs it. */
  readonly organisers: ReadonlyArray<Institution>;
  /** 资助单位；无则为空。 Who sponsors it; null when nobody does. */
  readonly sponsor: Maybe<Institution>;
  /** 所在地区。 The region. */
  readonly region: Region;
  /** 时长，单位：月；中短期班不超过 12 个月（XT-16c）。 Length in months. */
  readonly durationMonths: Scalars['Int']['output'];
  /** 开班日期。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 结业日期。 Last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** 学员人数。 Trainees. */
  readonly trainees: Scalars['Int']['output'];
  /** 本地就业人数；未跟踪为空。 Placed locally; null when not tracked yet. */
  readonly placedLocally: Maybe<Scalars['Int']['output']>;
  /** 状态（SM-TRAIN）。 Its state. */
  readonly status: TrainingStatus;
};

/** 培训班的筛选。 Conditions on training programmes. */
export type TrainingProgrammeFilter = {
  /** 类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<TrainingKind>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<TrainingStatus>>;
  /** 主办单位至少含其一。 Run by at least one of these. */
  readonly organiserId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 开班年份。 Begun in this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 时长范围，单位：月。 Length in months. */
  readonly durationMonths?: InputMaybe<IntRange>;
};

/** 培训班的排序字段。 Orders of training programmes. */
export type TrainingProgrammeOrderField =
  /** 开班日期。 First day. */
  | 'STARTS_ON';

/** 培训班的分面计数。 Counts of training programmes by facet. */
export type TrainingProgrammeFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<TrainingKindFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<TrainingStatusFacet>;
};

/** 培训类型。 Kinds of training. */
export type TrainingKind =
  /** 中短期培训班。 Short or medium course. */
  | 'SHORT_COURSE'
  /** 职业技能联合培养。 Vocational training. */
  | 'VOCATIONAL'
  /** 岗位实训。 Practical training in posts. */
  | 'PRACTICE';

/** 培训状态。 States of a training programme or cohort (SM-TRAIN). */
export type TrainingStatus =
  /** 计划中。 Planned. */
  | 'PLANNED'
  /** 招生中。 Enrolling. */
  | 'ENROLLING'
  /** 进行中。 Running. */
  | 'RUNNING'
  /** 已结业。 Completed. */
  | 'COMPLETED'
  /** 就业跟踪。 Placement tracked. */
  | 'PLACEMENT_TRACKED';

/** 定向培养：高校为产业或企业定向招生培养的一届学生（XT-09c、BS-26a）。 A cohort that a university enrols and trains for an industry or firm. */
export type DirectedTraining = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 类型。 Its kind. */
  readonly kind: DirectedTrainingKind;
  /** 高校。 The university. */
  readonly university: Institution;
  /** 学科。 The discipline. */
  readonly discipline: Discipline;
  /** 委托企业。 The firm that commissions. */
  readonly sponsor: Institution;
  /** 所在地区。 The region. */
  readonly region: Region;
  /** 入学年份。 Year of intake. */
  readonly cohortYear: Scalars['Year']['output'];
  /** 招生人数。 Students taken in. */
  readonly intake: Scalars['Int']['output'];
  /** 毕业年份。 Year of graduation. */
  readonly graduationYear: Scalars['Year']['output'];
  /** 毕业人数；未毕业为空。 Graduates; null before graduation. */
  readonly graduates: Maybe<Scalars['Int']['output']>;
  /** 本地就业人数；未毕业为空。 Placed locally; null before graduation. */
  readonly placedLocally: Maybe<Scalars['Int']['output']>;
  /** 状态（SM-TRAIN）。 Its state. */
  readonly status: TrainingStatus;
};

/** 定向培养的筛选。 Conditions on directed training. */
export type DirectedTrainingFilter = {
  /** 类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<DirectedTrainingKind>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<TrainingStatus>>;
  /** 高校之一。 Of one of these universities. */
  readonly universityId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 学科之一。 In one of these disciplines. */
  readonly disciplineId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 委托企业之一。 For one of these firms. */
  readonly sponsorId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 入学年份。 Taken in in this year. */
  readonly cohortYear?: InputMaybe<Scalars['Year']['input']>;
};

/** 定向培养的排序字段。 Orders of directed training. */
export type DirectedTrainingOrderField =
  /** 入学年份。 Year of intake. */
  | 'COHORT_YEAR';

/** 定向培养的分面计数。 Counts of directed training by facet. */
export type DirectedTrainingFacets = {
  /** 按入学年份。 By year of intake. */
  readonly cohortYear: ReadonlyArray<YearFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<TrainingStatusFacet>;
};

/** 定向培养类型。 Kinds of directed training. */
export type DirectedTrainingKind =
  /** 定向招生培养（XT-09c）。 Directed enrolment. */
  | 'DIRECTED'
  /** 校企联合招生培养（BS-26a）。 Joint enrolment by university and firm. */
  | 'JOINT_ENROLMENT';

/** 专家库：智库、专家库或顾问团（LZ-08a、XT-08b、BS-07d）。 A think tank, expert pool or body of advisers. */
export type ExpertPool = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 类型。 Its kind. */
  readonly kind: ExpertPoolKind;
  /** 用途。 Its purpose. */
  readonly purpose: Scalars['String']['output'];
  /** 设立单位。 The body that runs it. */
  readonly host: Institution;
  /** 所在地区。 The region. */
  readonly region: Region;
  /** 目标人数；未定为空。 How many members it should have; null when not set. */
  readonly sizeTarget: Maybe<Scalars['Int']['output']>;
  /** 在库人数；不足 5 人为空。 Members on a day; null for 1 to 4. */
  readonly memberCount: Maybe<Scalars['Int']['output']>;
  /** 成员；公开的只有同意公开姓名的专家。 Members; public are those who consented to the name. */
  readonly members: ExpertMembershipConnection;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 专家库：智库、专家库或顾问团（LZ-08a、XT-08b、BS-07d）。 A think tank, expert pool or body of advisers. */
export type ExpertPoolMemberCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 专家库：智库、专家库或顾问团（LZ-08a、XT-08b、BS-07d）。 A think tank, expert pool or body of advisers. */
export type ExpertPoolMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ExpertMembershipFilter>;
  orderBy?: InputMaybe<ExpertMembershipOrder>;
};

/** 专家库的筛选。 Conditions on expert pools. */
export type ExpertPoolFilter = {
  /** 类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ExpertPoolKind>>;
  /** 设立单位之一。 Run by one of these. */
  readonly hostId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** 专家库的排序字段。 Orders of expert pools. */
export type ExpertPoolOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 中文名称。 Name in Chinese. */
  | 'NAME_ZH';

/** 专家库类型。 Kinds of expert pool. */
export type ExpertPoolKind =
  /** 专家智库。 Think tank. */
  | 'THINK_TANK'
  /** 市级专家库。 Municipal expert pool. */
  | 'MUNICIPAL_POOL'
  /** 园区专家库。 A zone's expert pool. */
  | 'ZONE_POOL'
  /** 科技决策咨询顾问团。 Advisers on science and technology decisions. */
  | 'ADVISERS';

/** 专家库成员：一人在库的一段期间。 A period in which a person belongs to an expert pool. */
export type ExpertMembership = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 专家库。 The pool. */
  readonly pool: ExpertPool;
  /** 专家。 The expert. */
  readonly talent: Talent;
  /** 部门或系统。 Department or system. */
  readonly department: Scalars['String']['output'];
  /** 行业。 Trade. */
  readonly trade: Scalars['String']['output'];
  /** 学科领域。 Field of learning. */
  readonly field: Scalars['String']['output'];
  /** 入库日期。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 出库日期；在库为空。 Last day; null while it lasts. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
};

/** 专家库成员的筛选。 Conditions on members of expert pools. */
export type ExpertMembershipFilter = {
  /** 是否在库。 Lasting or ended. */
  readonly isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
  /** 部门之一。 Of one of these departments. */
  readonly department?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 行业之一。 Of one of these trades. */
  readonly trade?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** 专家库成员的排序字段。 Orders of members of expert pools. */
export type ExpertMembershipOrderField =
  /** 入库日期。 First day. */
  | 'STARTS_ON';

/** 专家库成员的分面计数。 Counts of members of expert pools by facet. */
export type ExpertMembershipFacets = {
  /** 按部门。 By department. */
  readonly department: ReadonlyArray<StringFacet>;
  /** 按行业。 By trade. */
  readonly trade: ReadonlyArray<StringFacet>;
  /** 按学科领域。 By field of learning. */
  readonly field: ReadonlyArray<StringFacet>;
};

/** 评价方案：一家单位一年对一类人才的评价方案（XT-41a、XT-41b、BS-10a）。 How an institution evaluates one category of people in a year. */
export type EvaluationScheme = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 单位。 The institution. */
  readonly institution: Institution;
  /** 年份。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 人才类别；通用方案为空。 The category; null for the general scheme. */
  readonly category: Maybe<TalentCategory>;
  /** 创新质量权重，0 至 1（BS-10b）。 Weight of quality, 0 to 1. */
  readonly qualityWeight: Scalars['Decimal']['output'];
  /** 实际贡献权重，0 至 1（BS-10b）。 Weight of contribution, 0 to 1. */
  readonly contributionWeight: Scalars['Decimal']['output'];
  /** 科技创新权重，0 至 1（XT-41a）。 Weight of innovation, 0 to 1. */
  readonly innovationWeight: Scalars['Decimal']['output'];
  /** 通过日期。 When adopted. */
  readonly adoptedOn: Scalars['Date']['output'];
  /** 评价指标及其用途和权重。 Measures with their use and weight. */
  readonly measures: ReadonlyArray<EvaluationSchemeMeasure>;
  /** 是否齐备：五项指标均用于职称、岗位和绩效（XT-41b）。 Whether all five measures serve all three uses. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** 是否以质量和贡献为主：两项权重之和过半（BS-10b）。 Whether quality and contribution together weigh more than half. */
  readonly isQualityLed: Scalars['Boolean']['output'];
};

/** 评价方案的筛选。 Conditions on evaluation schemes. */
export type EvaluationSchemeFilter = {
  /** 单位之一。 Of one of these institutions. */
  readonly institutionId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 年份。 Of this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 人才类别之一。 For one of these categories. */
  readonly category?: InputMaybe<ReadonlyArray<TalentCategory>>;
  /** 是否齐备。 Complete or not. */
  readonly isComplete?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 评价方案的排序字段。 Orders of evaluation schemes. */
export type EvaluationSchemeOrderField =
  /** 年份。 Year. */
  | 'YEAR';

/** 评价方案的分面计数。 Counts of evaluation schemes by facet. */
export type EvaluationSchemeFacets = {
  /** 按年份。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
  /** 按人才类别。 By category. */
  readonly category: ReadonlyArray<TalentCategoryFacet>;
};

/** 评价指标的用途和权重。 A measure with its use and weight. */
export type EvaluationSchemeMeasure = {
  /** 评价指标。 The measure. */
  readonly measure: EvaluationMeasure;
  /** 用途。 Its use. */
  readonly use: EvaluationUse;
  /** 权重，0 至 1。 Its weight, 0 to 1. */
  readonly weight: Scalars['Decimal']['output'];
};

/** 评价指标。 Measures of evaluation (XT-41b). */
export type EvaluationMeasure =
  /** 横向科研。 Horizontal research. */
  | 'HORIZONTAL_RESEARCH'
  /** 应用基础研究。 Applied basic research. */
  | 'APPLIED_BASIC_RESEARCH'
  /** 成果转化。 Conversion. */
  | 'CONVERSION'
  /** 服务产业。 Service to industry. */
  | 'SERVICE_TO_INDUSTRY'
  /** 决策咨询。 Advice to government. */
  | 'ADVICE_TO_GOVERNMENT';

/** 评价用途。 Uses of evaluation (XT-41b). */
export type EvaluationUse =
  /** 职称评审。 Title evaluation. */
  | 'TITLE'
  /** 岗位管理。 Post management. */
  | 'POST'
  /** 绩效考核。 Performance review. */
  | 'PERFORMANCE';

/** 人才落户：人才带成果、技术或项目落户园区（SY-22b）。 A person who settles in a park with achievements, technology or projects. */
export type Settlement = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 人才。 The person. */
  readonly talent: Talent;
  /** 园区。 The park. */
  readonly park: Park;
  /** 所在地区。 The region. */
  readonly region: Region;
  /** 带来的内容，至少一项。 What is brought, at least one. */
  readonly brings: ReadonlyArray<SettlementAsset>;
  /** 带来的成果；无则为空。 The achievement brought; null when there is none. */
  readonly achievement: Maybe<Achievement>;
  /** 带来的项目；无则为空。 The project brought; null when there is none. */
  readonly project: Maybe<Project>;
  /** 落户日期。 When settled. */
  readonly settledOn: Scalars['Date']['output'];
  /** 离开日期；在园为空。 When left; null while there. */
  readonly leftOn: Maybe<Scalars['Date']['output']>;
};

/** 人才落户的筛选。 Conditions on settlements. */
export type SettlementFilter = {
  /** 带来的内容至少含其一。 Bringing at least one of these. */
  readonly brings?: InputMaybe<ReadonlyArray<SettlementAsset>>;
  /** 园区之一。 In one of these parks. */
  readonly parkId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 在此地区或其下级。 In this region or below it. */
  readonly withinRegion?: InputMaybe<Scalars['RegionCode']['input']>;
  /** 落户年份。 Settled in this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
};

/** 人才落户的排序字段。 Orders of settlements. */
export type SettlementOrderField =
  /** 落户日期。 When settled. */
  | 'SETTLED_ON';

/** 落户带来的内容。 What a person brings to a park (SY-22b). */
export type SettlementAsset =
  /** 成果。 Achievement. */
  | 'ACHIEVEMENT'
  /** 技术。 Technology. */
  | 'TECHNOLOGY'
  /** 项目。 Project. */
  | 'PROJECT';

/** 平台人员：高校院所人员进入平台工作的一段期间（SY-30b、LZ-05b）。 A period in which a person of a university or institute works at a platform. */
export type PlatformStaffing = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 人员。 The person. */
  readonly talent: Talent;
  /** 平台。 The platform. */
  readonly platform: Platform;
  /** 派出单位。 The home institution. */
  readonly homeInstitution: Institution;
  /** 进入日期。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 离开日期；在平台为空。 Last day; null while it lasts. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
};

/** 平台人员的筛选。 Conditions on platform staff. */
export type PlatformStaffingFilter = {
  /** 派出单位之一。 From one of these institutions. */
  readonly homeInstitutionId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 是否在平台。 Lasting or ended. */
  readonly isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 平台人员的排序字段。 Orders of platform staff. */
export type PlatformStaffingOrderField =
  /** 进入日期。 First day. */
  | 'STARTS_ON';

/** 平台人员的分面计数。 Counts of platform staff by facet. */
export type PlatformStaffingFacets = {
  /** 按派出单位。 By home institution. */
  readonly homeInstitutionId: ReadonlyArray<StringFacet>;
};

/** 专家匹配：为一项技术需求推荐的专家。 An expert suggested for a demand. */
export type ExpertMatch = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 技术需求；无权查看为空。 The demand; null where it is not for the caller. */
  readonly demand: Maybe<Demand>;
  /** 专家。 The expert. */
  readonly talent: Talent;
  /** 推荐依据的领域。 The field on which the suggestion rests. */
  readonly field: Scalars['String']['output'];
  /** 推荐日期。 When suggested. */
  readonly suggestedOn: Scalars['Date']['output'];
  /** 结果。 What came of it. */
  readonly status: ExpertMatchStatus;
};

/** 专家匹配结果。 States of an expert match. */
export type ExpertMatchStatus =
  /** 已推荐。 Suggested. */
  | 'SUGGESTED'
  /** 已对接。 In contact. */
  | 'CONTACTED'
  /** 已谢绝。 Declined. */
  | 'DECLINED';

/** 人才流动单元：一个方向、一种形式的流动。 Flows of one direction and one form. */
export type TalentFlowCell = {
  /** 方向。 The direction. */
  readonly direction: SecondmentDirection;
  /** 形式。 The form. */
  readonly form: TalentFlowForm;
  /** 是否柔性引才：不计为新引进人才（AR-16）。 Whether it is flexible recruitment, never counted as newly introduced. */
  readonly isFlexible: Scalars['Boolean']['output'];
  /** 人数，同一人计一次。 Distinct persons. */
  readonly persons: Scalars['Int']['output'];
  /** 人次。 Flows. */
  readonly flows: Scalars['Int']['output'];
};

/** 人才流动形式。 Forms of flow. */
export type TalentFlowForm =
  /** 全职。 Full-time. */
  | 'FULL_TIME'
  /** 兼职。 Part-time. */
  | 'PART_TIME'
  /** 挂职。 Secondment. */
  | 'SECONDMENT'
  /** 项目短期合作。 Short project work. */
  | 'PROJECT_SHORT'
  /** 走访交流。 Visit. */
  | 'VISIT';

/** 人才事实：企业今日的人才项目情况。 What an enterprise has of the talent programmes today. */
export type InstitutionTalentFacts = {
  /** 在岗博士人数。 Doctors placed there now. */
  readonly doctorPlacements: Scalars['Int']['output'];
  /** 海外工程师人数。 Overseas engineers employed there. */
  readonly overseasEngineers: Scalars['Int']['output'];
  /** 服务过的科技特派员人数。 Commissioners that served it. */
  readonly commissionersServed: Scalars['Int']['output'];
  /** 柔性引进的人数：兼职与挂职。 People there part-time or on secondment. */
  readonly flexibleTalents: Scalars['Int']['output'];
};

/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type Institution = {
  readonly id: Scalars['ID']['output'];
  /** 人才事实，供政策资格判断。 Facts about talent, for eligibility. */
  readonly talentFacts: InstitutionTalentFacts;
  /** 主要任职于本机构的人数；按学位、职称或过去某日询问而不足 5 人时为空。 How many people it mainly employs; null for 1 to 4 persons asked for by degree, by title or of a day gone by. */
  readonly staffCount: Maybe<Scalars['Int']['output']>;
  /** 接收的挂职。 Secondments to it. */
  readonly secondmentsIn: SecondmentConnection;
  /** 派出的挂职。 Secondments from it. */
  readonly secondmentsOut: SecondmentConnection;
  /** 在本机构兼职的人员。 Part-timers who work for it. */
  readonly partTimers: PartTimeAppointmentConnection;
  /** 本机构在外兼职的人员。 Its own people who work part-time elsewhere. */
  readonly partTimersElsewhere: PartTimeAppointmentConnection;
  /** 博士进企业：本机构为高校或接收企业。 Doctor placements of which it is the college or the host. */
  readonly doctorPlacements: DoctorPlacementConnection;
  /** 博士岗位。 Vacancies for doctors. */
  readonly doctorVacancies: DoctorVacancyConnection;
  /** 经本机构申报的人才项目入选。 Selections into talent programmes through it. */
  readonly talentSelections: TalentProgrammeSelectionConnection;
  /** 评价方案；没有为空。 Its evaluation scheme; null when there is none. */
  readonly evaluationScheme: Maybe<EvaluationScheme>;
  /** 聘任：本机构聘请的导师、教授、专家。 Its appointments of mentors, professors and experts. */
  readonly appointmentsMade: AppointmentConnection;
  /** 科技特派员：派驻本企业或由本单位派出。 Commissioners sent to it or by it. */
  readonly commissioners: CommissionerAssignmentConnection;
  /** 团队：本机构为组成单位。 Teams of which it is a part. */
  readonly teams: TeamConnection;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionStaffCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  highestDegree?: InputMaybe<ReadonlyArray<Degree>>;
  titleRank?: InputMaybe<ReadonlyArray<TitleRank>>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionSecondmentsInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SecondmentFilter>;
  orderBy?: InputMaybe<SecondmentOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionSecondmentsOutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SecondmentFilter>;
  orderBy?: InputMaybe<SecondmentOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionPartTimersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PartTimeAppointmentFilter>;
  orderBy?: InputMaybe<PartTimeAppointmentOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionPartTimersElsewhereArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PartTimeAppointmentFilter>;
  orderBy?: InputMaybe<PartTimeAppointmentOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionDoctorPlacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DoctorPlacementFilter>;
  orderBy?: InputMaybe<DoctorPlacementOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionDoctorVacanciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DoctorVacancyFilter>;
  orderBy?: InputMaybe<DoctorVacancyOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionTalentSelectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TalentProgrammeSelectionFilter>;
  orderBy?: InputMaybe<TalentProgrammeSelectionOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionEvaluationSchemeArgs = {
  year: Scalars['Year']['input'];
  category?: InputMaybe<TalentCategory>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionAppointmentsMadeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  orderBy?: InputMaybe<AppointmentOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionCommissionersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CommissionerAssignmentFilter>;
  orderBy?: InputMaybe<CommissionerAssignmentOrder>;
};


/** 机构：政府、产业、高校、科研、金融、服务各方的组织。 An organisation of any sector of the collaboration. */
export type InstitutionTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TeamFilter>;
  orderBy?: InputMaybe<TeamOrder>;
};

/** 地区：行政区划，撤并的仍保留并指向继任者。 An administrative division; abolished ones stay and point to their successor. */
export type Region = {
  readonly code: Scalars['RegionCode']['output'];
  /** 当年归属本地区及下级的人才；分面给出各依据人数（AR-01、AR-03）。 Talents attributed to it, regions below included, in a year; facets give the count by reason. */
  readonly attributedTalents: TalentAttributionConnection;
  /** 本地区及下级的挂职人次。 Secondments on its side, regions below included. */
  readonly secondmentCount: Scalars['Int']['output'];
};


/** 地区：行政区划，撤并的仍保留并指向继任者。 An administrative division; abolished ones stay and point to their successor. */
export type RegionAttributedTalentsArgs = {
  year: Scalars['Year']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TalentAttributionFilter>;
  orderBy?: InputMaybe<TalentAttributionOrder>;
};


/** 地区：行政区划，撤并的仍保留并指向继任者。 An administrative division; abolished ones stay and point to their successor. */
export type RegionSecondmentCountArgs = {
  year?: InputMaybe<Scalars['Year']['input']>;
  direction?: InputMaybe<SecondmentDirection>;
};

/** 园区：高新区、开发区、新区、园中园等。 An industrial park or zone. */
export type Park = {
  readonly id: Scalars['ID']['output'];
  /** 落户人才。 Talents settled in it. */
  readonly settlements: SettlementConnection;
  /** 以本园区为“三区”之一的挂职（LZ-07b）。 Secondments that serve it as one of the three zones. */
  readonly secondments: SecondmentConnection;
  /** 三项挂职名额的当年完成数（AR-06）。 What counts towards each of the three quotas in a year. */
  readonly secondmentQuotas: ReadonlyArray<SecondmentQuotaCount>;
};


/** 园区：高新区、开发区、新区、园中园等。 An industrial park or zone. */
export type ParkSettlementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SettlementFilter>;
  orderBy?: InputMaybe<SettlementOrder>;
};


/** 园区：高新区、开发区、新区、园中园等。 An industrial park or zone. */
export type ParkSecondmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SecondmentFilter>;
  orderBy?: InputMaybe<SecondmentOrder>;
};


/** 园区：高新区、开发区、新区、园中园等。 An industrial park or zone. */
export type ParkSecondmentQuotasArgs = {
  year: Scalars['Year']['input'];
};

/** 产业链：有责任单位和落地办的产业链。 An industry chain with its responsible unit and landing office. */
export type IndustryChain = {
  readonly id: Scalars['ID']['output'];
  /** 急需紧缺岗位。 Shortage occupations. */
  readonly shortages: ShortageOccupationConnection;
};


/** 产业链：有责任单位和落地办的产业链。 An industry chain with its responsible unit and landing office. */
export type IndustryChainShortagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ShortageOccupationFilter>;
  orderBy?: InputMaybe<ShortageOccupationOrder>;
};

/** 学科（专业）：高校的学科或专业。 A discipline or major of a university. */
export type Discipline = {
  readonly id: Scalars['ID']['output'];
  /** 企业导师。 Its enterprise mentors. */
  readonly mentors: AppointmentConnection;
  /** 定向培养。 Its cohorts of directed training. */
  readonly directedTraining: DirectedTrainingConnection;
  /** 依托本学科的团队。 Teams that rest on it. */
  readonly teams: TeamConnection;
};


/** 学科（专业）：高校的学科或专业。 A discipline or major of a university. */
export type DisciplineMentorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  orderBy?: InputMaybe<AppointmentOrder>;
};


/** 学科（专业）：高校的学科或专业。 A discipline or major of a university. */
export type DisciplineDirectedTrainingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DirectedTrainingFilter>;
  orderBy?: InputMaybe<DirectedTrainingOrder>;
};


/** 学科（专业）：高校的学科或专业。 A discipline or major of a university. */
export type DisciplineTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TeamFilter>;
  orderBy?: InputMaybe<TeamOrder>;
};

/** 平台：创新平台、转化载体、联盟等。 An innovation platform, conversion carrier, alliance or the like. */
export type Platform = {
  readonly id: Scalars['ID']['output'];
  /** 平台人员。 Its staff. */
  readonly staff: PlatformStaffingConnection;
};


/** 平台：创新平台、转化载体、联盟等。 An innovation platform, conversion carrier, alliance or the like. */
export type PlatformStaffArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PlatformStaffingFilter>;
  orderBy?: InputMaybe<PlatformStaffingOrder>;
};

/** 技术需求：企业提出的一项技术需求。 A technology demand of a firm (XT-23a). */
export type Demand = {
  readonly id: Scalars['ID']['output'];
  /** 匹配的专家；公开的只有同意公开姓名且未谢绝的。 Experts matched to it; public are those who consented to the name and did not decline. */
  readonly expertsMatched: ReadonlyArray<ExpertMatch>;
};

/** 成果：一项科技成果。 A scientific or technical achievement. */
export type Achievement = {
  readonly id: Scalars['ID']['output'];
};

/** 项目：科技项目，自申报至后评价。 A science and technology project, from application to evaluation. */
export type Project = {
  readonly id: Scalars['ID']['output'];
};

/** 人才列表：按键集游标分页。 A page of Talent records, by keyset cursor. */
export type TalentConnection = {
  /** 本页的人才。 The records of this page. */
  readonly nodes: ReadonlyArray<Talent>;
  /** 本页的人才及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<TalentEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: TalentFacets;
};

/** 人才列表的一条边。 One record of a page. */
export type TalentEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 人才。 The record. */
  readonly node: Talent;
};

/** 人才的排序；相同时以标识为序。 How to order Talent records; the id breaks ties. */
export type TalentOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: TalentOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 外国人来华工作许可列表：按键集游标分页。 A page of ForeignWorkPermit records, by keyset cursor. */
export type ForeignWorkPermitConnection = {
  /** 本页的外国人来华工作许可。 The records of this page. */
  readonly nodes: ReadonlyArray<ForeignWorkPermit>;
  /** 本页的外国人来华工作许可及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ForeignWorkPermitEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 外国人来华工作许可列表的一条边。 One record of a page. */
export type ForeignWorkPermitEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 外国人来华工作许可。 The record. */
  readonly node: ForeignWorkPermit;
};

/** 外国人来华工作许可的排序；相同时以标识为序。 How to order ForeignWorkPermit records; the id breaks ties. */
export type ForeignWorkPermitOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ForeignWorkPermitOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 团队列表：按键集游标分页。 A page of Team records, by keyset cursor. */
export type TeamConnection = {
  /** 本页的团队。 The records of this page. */
  readonly nodes: ReadonlyArray<Team>;
  /** 本页的团队及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<TeamEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: TeamFacets;
};

/** 团队列表的一条边。 One record of a page. */
export type TeamEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 团队。 The record. */
  readonly node: Team;
};

/** 团队的排序；相同时以标识为序。 How to order Team records; the id breaks ties. */
export type TeamOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: TeamOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 聘任列表：按键集游标分页。 A page of Appointment records, by keyset cursor. */
export type AppointmentConnection = {
  /** 本页的聘任。 The records of this page. */
  readonly nodes: ReadonlyArray<Appointment>;
  /** 本页的聘任及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<AppointmentEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: AppointmentFacets;
};

/** 聘任列表的一条边。 One record of a page. */
export type AppointmentEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 聘任。 The record. */
  readonly node: Appointment;
};

/** 聘任的排序；相同时以标识为序。 How to order Appointment records; the id breaks ties. */
export type AppointmentOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: AppointmentOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 挂职列表：按键集游标分页。 A page of Secondment records, by keyset cursor. */
export type SecondmentConnection = {
  /** 本页的挂职。 The records of this page. */
  readonly nodes: ReadonlyArray<Secondment>;
  /** 本页的挂职及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<SecondmentEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: SecondmentFacets;
};

/** 挂职列表的一条边。 One record of a page. */
export type SecondmentEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 挂职。 The record. */
  readonly node: Secondment;
};

/** 挂职的排序；相同时以标识为序。 How to order Secondment records; the id breaks ties. */
export type SecondmentOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: SecondmentOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 兼职列表：按键集游标分页。 A page of PartTimeAppointment records, by keyset cursor. */
export type PartTimeAppointmentConnection = {
  /** 本页的兼职。 The records of this page. */
  readonly nodes: ReadonlyArray<PartTimeAppointment>;
  /** 本页的兼职及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<PartTimeAppointmentEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: PartTimeAppointmentFacets;
};

/** 兼职列表的一条边。 One record of a page. */
export type PartTimeAppointmentEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 兼职。 The record. */
  readonly node: PartTimeAppointment;
};

/** 兼职的排序；相同时以标识为序。 How to order PartTimeAppointment records; the id breaks ties. */
export type PartTimeAppointmentOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: PartTimeAppointmentOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 离岗创业列表：按键集游标分页。 A page of LeaveForEntrepreneurship records, by keyset cursor. */
export type LeaveForEntrepreneurshipConnection = {
  /** 本页的离岗创业。 The records of this page. */
  readonly nodes: ReadonlyArray<LeaveForEntrepreneurship>;
  /** 本页的离岗创业及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<LeaveForEntrepreneurshipEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 离岗创业列表的一条边。 One record of a page. */
export type LeaveForEntrepreneurshipEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 离岗创业。 The record. */
  readonly node: LeaveForEntrepreneurship;
};

/** 离岗创业的排序；相同时以标识为序。 How to order LeaveForEntrepreneurship records; the id breaks ties. */
export type LeaveForEntrepreneurshipOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: LeaveForEntrepreneurshipOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 特派员需求列表：按键集游标分页。 A page of CommissionerRequest records, by keyset cursor. */
export type CommissionerRequestConnection = {
  /** 本页的特派员需求。 The records of this page. */
  readonly nodes: ReadonlyArray<CommissionerRequest>;
  /** 本页的特派员需求及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<CommissionerRequestEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 特派员需求列表的一条边。 One record of a page. */
export type CommissionerRequestEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 特派员需求。 The record. */
  readonly node: CommissionerRequest;
};

/** 特派员需求的排序；相同时以标识为序。 How to order CommissionerRequest records; the id breaks ties. */
export type CommissionerRequestOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: CommissionerRequestOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 特派员派驻列表：按键集游标分页。 A page of CommissionerAssignment records, by keyset cursor. */
export type CommissionerAssignmentConnection = {
  /** 本页的特派员派驻。 The records of this page. */
  readonly nodes: ReadonlyArray<CommissionerAssignment>;
  /** 本页的特派员派驻及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<CommissionerAssignmentEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: CommissionerAssignmentFacets;
};

/** 特派员派驻列表的一条边。 One record of a page. */
export type CommissionerAssignmentEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 特派员派驻。 The record. */
  readonly node: CommissionerAssignment;
};

/** 特派员派驻的排序；相同时以标识为序。 How to order CommissionerAssignment records; the id breaks ties. */
export type CommissionerAssignmentOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: CommissionerAssignmentOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 博士进企业列表：按键集游标分页。 A page of DoctorPlacement records, by keyset cursor. */
export type DoctorPlacementConnection = {
  /** 本页的博士进企业。 The records of this page. */
  readonly nodes: ReadonlyArray<DoctorPlacement>;
  /** 本页的博士进企业及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<DoctorPlacementEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: DoctorPlacementFacets;
};

/** 博士进企业列表的一条边。 One record of a page. */
export type DoctorPlacementEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 博士进企业。 The record. */
  readonly node: DoctorPlacement;
};

/** 博士进企业的排序；相同时以标识为序。 How to order DoctorPlacement records; the id breaks ties. */
export type DoctorPlacementOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: DoctorPlacementOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 博士岗位列表：按键集游标分页。 A page of DoctorVacancy records, by keyset cursor. */
export type DoctorVacancyConnection = {
  /** 本页的博士岗位。 The records of this page. */
  readonly nodes: ReadonlyArray<DoctorVacancy>;
  /** 本页的博士岗位及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<DoctorVacancyEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 博士岗位列表的一条边。 One record of a page. */
export type DoctorVacancyEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 博士岗位。 The record. */
  readonly node: DoctorVacancy;
};

/** 博士岗位的排序；相同时以标识为序。 How to order DoctorVacancy records; the id breaks ties. */
export type DoctorVacancyOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: DoctorVacancyOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 急需紧缺岗位列表：按键集游标分页。 A page of ShortageOccupation records, by keyset cursor. */
export type ShortageOccupationConnection = {
  /** 本页的急需紧缺岗位。 The records of this page. */
  readonly nodes: ReadonlyArray<ShortageOccupation>;
  /** 本页的急需紧缺岗位及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ShortageOccupationEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 急需紧缺岗位列表的一条边。 One record of a page. */
export type ShortageOccupationEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 急需紧缺岗位。 The record. */
  readonly node: ShortageOccupation;
};

/** 急需紧缺岗位的排序；相同时以标识为序。 How to order ShortageOccupation records; the id breaks ties. */
export type ShortageOccupationOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ShortageOccupationOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 统计归属列表：按键集游标分页。 A page of TalentAttribution records, by keyset cursor. */
export type TalentAttributionConnection = {
  /** 本页的统计归属。 The records of this page. */
  readonly nodes: ReadonlyArray<TalentAttribution>;
  /** 本页的统计归属及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<TalentAttributionEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: TalentAttributionFacets;
};

/** 统计归属列表的一条边。 One record of a page. */
export type TalentAttributionEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 统计归属。 The record. */
  readonly node: TalentAttribution;
};

/** 统计归属的排序；相同时以标识为序。 How to order TalentAttribution records; the id breaks ties. */
export type TalentAttributionOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: TalentAttributionOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 人才项目入选列表：按键集游标分页。 A page of TalentProgrammeSelection records, by keyset cursor. */
export type TalentProgrammeSelectionConnection = {
  /** 本页的人才项目入选。 The records of this page. */
  readonly nodes: ReadonlyArray<TalentProgrammeSelection>;
  /** 本页的人才项目入选及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<TalentProgrammeSelectionEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: TalentProgrammeSelectionFacets;
};

/** 人才项目入选列表的一条边。 One record of a page. */
export type TalentProgrammeSelectionEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 人才项目入选。 The record. */
  readonly node: TalentProgrammeSelection;
};

/** 人才项目入选的排序；相同时以标识为序。 How to order TalentProgrammeSelection records; the id breaks ties. */
export type TalentProgrammeSelectionOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: TalentProgrammeSelectionOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 培训班列表：按键集游标分页。 A page of TrainingProgramme records, by keyset cursor. */
export type TrainingProgrammeConnection = {
  /** 本页的培训班。 The records of this page. */
  readonly nodes: ReadonlyArray<TrainingProgramme>;
  /** 本页的培训班及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<TrainingProgrammeEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: TrainingProgrammeFacets;
};

/** 培训班列表的一条边。 One record of a page. */
export type TrainingProgrammeEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 培训班。 The record. */
  readonly node: TrainingProgramme;
};

/** 培训班的排序；相同时以标识为序。 How to order TrainingProgramme records; the id breaks ties. */
export type TrainingProgrammeOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: TrainingProgrammeOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 定向培养列表：按键集游标分页。 A page of DirectedTraining records, by keyset cursor. */
export type DirectedTrainingConnection = {
  /** 本页的定向培养。 The records of this page. */
  readonly nodes: ReadonlyArray<DirectedTraining>;
  /** 本页的定向培养及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<DirectedTrainingEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: DirectedTrainingFacets;
};

/** 定向培养列表的一条边。 One record of a page. */
export type DirectedTrainingEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 定向培养。 The record. */
  readonly node: DirectedTraining;
};

/** 定向培养的排序；相同时以标识为序。 How to order DirectedTraining records; the id breaks ties. */
export type DirectedTrainingOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: DirectedTrainingOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 专家库列表：按键集游标分页。 A page of ExpertPool records, by keyset cursor. */
export type ExpertPoolConnection = {
  /** 本页的专家库。 The records of this page. */
  readonly nodes: ReadonlyArray<ExpertPool>;
  /** 本页的专家库及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ExpertPoolEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 专家库列表的一条边。 One record of a page. */
export type ExpertPoolEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 专家库。 The record. */
  readonly node: ExpertPool;
};

/** 专家库的排序；相同时以标识为序。 How to order ExpertPool records; the id breaks ties. */
export type ExpertPoolOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ExpertPoolOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 评价方案列表：按键集游标分页。 A page of EvaluationScheme records, by keyset cursor. */
export type EvaluationSchemeConnection = {
  /** 本页的评价方案。 The records of this page. */
  readonly nodes: ReadonlyArray<EvaluationScheme>;
  /** 本页的评价方案及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<EvaluationSchemeEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: EvaluationSchemeFacets;
};

/** 评价方案列表的一条边。 One record of a page. */
export type EvaluationSchemeEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 评价方案。 The record. */
  readonly node: EvaluationScheme;
};

/** 评价方案的排序；相同时以标识为序。 How to order EvaluationScheme records; the id breaks ties. */
export type EvaluationSchemeOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: EvaluationSchemeOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 人才落户列表：按键集游标分页。 A page of Settlement records, by keyset cursor. */
export type SettlementConnection = {
  /** 本页的人才落户。 The records of this page. */
  readonly nodes: ReadonlyArray<Settlement>;
  /** 本页的人才落户及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<SettlementEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 人才落户列表的一条边。 One record of a page. */
export type SettlementEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 人才落户。 The record. */
  readonly node: Settlement;
};

/** 人才落户的排序；相同时以标识为序。 How to order Settlement records; the id breaks ties. */
export type SettlementOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: SettlementOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 按 Degree 的计数。 A count by Degree. */
export type DegreeFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<Degree>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TitleRank 的计数。 A count by TitleRank. */
export type TitleRankFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TitleRank>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 AgeBand 的计数。 A count by AgeBand. */
export type AgeBandFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<AgeBand>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TeacherType 的计数。 A count by TeacherType. */
export type TeacherTypeFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TeacherType>;
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

/** 按 AppointmentKind 的计数。 A count by AppointmentKind. */
export type AppointmentKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<AppointmentKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 AppointmentStatus 的计数。 A count by AppointmentStatus. */
export type AppointmentStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<AppointmentStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 SecondmentDirection 的计数。 A count by SecondmentDirection. */
export type SecondmentDirectionFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<SecondmentDirection>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 SecondmentRole 的计数。 A count by SecondmentRole. */
export type SecondmentRoleFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<SecondmentRole>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 SecondmentStatus 的计数。 A count by SecondmentStatus. */
export type SecondmentStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<SecondmentStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 PartTimeRole 的计数。 A count by PartTimeRole. */
export type PartTimeRoleFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<PartTimeRole>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 PartTimeStatus 的计数。 A count by PartTimeStatus. */
export type PartTimeStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<PartTimeStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 CommissionerStatus 的计数。 A count by CommissionerStatus. */
export type CommissionerStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<CommissionerStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 DoctorPlacementStatus 的计数。 A count by DoctorPlacementStatus. */
export type DoctorPlacementStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<DoctorPlacementStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 AttributionBasis 的计数。 A count by AttributionBasis. */
export type AttributionBasisFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<AttributionBasis>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TalentSelectionStatus 的计数。 A count by TalentSelectionStatus. */
export type TalentSelectionStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TalentSelectionStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TrainingKind 的计数。 A count by TrainingKind. */
export type TrainingKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TrainingKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TrainingStatus 的计数。 A count by TrainingStatus. */
export type TrainingStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TrainingStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 专家库成员列表：按键集游标分页。 A page of ExpertMembership records, by keyset cursor. */
export type ExpertMembershipConnection = {
  /** 本页的专家库成员。 The records of this page. */
  readonly nodes: ReadonlyArray<ExpertMembership>;
  /** 本页的专家库成员及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ExpertMembershipEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ExpertMembershipFacets;
};

/** 专家库成员列表的一条边。 One record of a page. */
export type ExpertMembershipEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 专家库成员。 The record. */
  readonly node: ExpertMembership;
};

/** 专家库成员的排序；相同时以标识为序。 How to order ExpertMembership records; the id breaks ties. */
export type ExpertMembershipOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ExpertMembershipOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 按 TalentCategory 的计数。 A count by TalentCategory. */
export type TalentCategoryFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TalentCategory>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 平台人员列表：按键集游标分页。 A page of PlatformStaffing records, by keyset cursor. */
export type PlatformStaffingConnection = {
  /** 本页的平台人员。 The records of this page. */
  readonly nodes: ReadonlyArray<PlatformStaffing>;
  /** 本页的平台人员及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<PlatformStaffingEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: PlatformStaffingFacets;
};

/** 平台人员列表的一条边。 One record of a page. */
export type PlatformStaffingEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 平台人员。 The record. */
  readonly node: PlatformStaffing;
};

/** 平台人员的排序；相同时以标识为序。 How to order PlatformStaffing records; the id breaks ties. */
export type PlatformStaffingOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: PlatformStaffingOrderField;
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
  Talent: Talent;
  ForeignWorkPermit: ForeignWorkPermit;
  Employment: Employment;
  Team: Team;
  Appointment: Appointment;
  Secondment: Secondment;
  PartTimeAppointment: PartTimeAppointment;
  LeaveForEntrepreneurship: LeaveForEntrepreneurship;
  CommissionerRequest: CommissionerRequest;
  CommissionerAssignment: CommissionerAssignment;
  DoctorPlacement: DoctorPlacement;
  TalentAssessment: TalentAssessment;
  DoctorVacancy: DoctorVacancy;
  ShortageOccupation: ShortageOccupation;
  TalentAttribution: TalentAttribution;
  TalentProgrammeSelection: TalentProgrammeSelection;
  Entitlement: Entitlement;
  TrainingProgramme: TrainingProgramme;
  DirectedTraining: DirectedTraining;
  ExpertPool: ExpertPool;
  ExpertMembership: ExpertMembership;
  EvaluationScheme: EvaluationScheme;
  Settlement: Settlement;
  PlatformStaffing: PlatformStaffing;
  ExpertMatch: ExpertMatch;
  Institution: Institution;
  Region: Region;
  Park: Park;
  IndustryChain: IndustryChain;
  Discipline: Discipline;
  Platform: Platform;
  Demand: Demand;
  Achievement: Achievement;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Talent:
    ( { __typename: 'Talent' }
    & ( GraphQLRecursivePick<FederationTypes['Talent'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Talent'], {"orcid":true}> ) );
  ForeignWorkPermit:
    ( { __typename: 'ForeignWorkPermit' }
    & GraphQLRecursivePick<FederationTypes['ForeignWorkPermit'], {"id":true}> );
  Employment:
    ( { __typename: 'Employment' }
    & GraphQLRecursivePick<FederationTypes['Employment'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  Appointment:
    ( { __typename: 'Appointment' }
    & GraphQLRecursivePick<FederationTypes['Appointment'], {"id":true}> );
  Secondment:
    ( { __typename: 'Secondment' }
    & GraphQLRecursivePick<FederationTypes['Secondment'], {"id":true}> );
  PartTimeAppointment:
    ( { __typename: 'PartTimeAppointment' }
    & GraphQLRecursivePick<FederationTypes['PartTimeAppointment'], {"id":true}> );
  LeaveForEntrepreneurship:
    ( { __typename: 'LeaveForEntrepreneurship' }
    & GraphQLRecursivePick<FederationTypes['LeaveForEntrepreneurship'], {"id":true}> );
  CommissionerRequest:
    ( { __typename: 'CommissionerRequest' }
    & GraphQLRecursivePick<FederationTypes['CommissionerRequest'], {"id":true}> );
  CommissionerAssignment:
    ( { __typename: 'CommissionerAssignment' }
    & GraphQLRecursivePick<FederationTypes['CommissionerAssignment'], {"id":true}> );
  DoctorPlacement:
    ( { __typename: 'DoctorPlacement' }
    & GraphQLRecursivePick<FederationTypes['DoctorPlacement'], {"id":true}> );
  TalentAssessment:
    ( { __typename: 'TalentAssessment' }
    & GraphQLRecursivePick<FederationTypes['TalentAssessment'], {"id":true}> );
  DoctorVacancy:
    ( { __typename: 'DoctorVacancy' }
    & GraphQLRecursivePick<FederationTypes['DoctorVacancy'], {"id":true}> );
  ShortageOccupation:
    ( { __typename: 'ShortageOccupation' }
    & GraphQLRecursivePick<FederationTypes['ShortageOccupation'], {"id":true}> );
  TalentAttribution:
    ( { __typename: 'TalentAttribution' }
    & GraphQLRecursivePick<FederationTypes['TalentAttribution'], {"id":true}> );
  TalentProgrammeSelection:
    ( { __typename: 'TalentProgrammeSelection' }
    & GraphQLRecursivePick<FederationTypes['TalentProgrammeSelection'], {"id":true}> );
  Entitlement:
    ( { __typename: 'Entitlement' }
    & GraphQLRecursivePick<FederationTypes['Entitlement'], {"id":true}> );
  TrainingProgramme:
    ( { __typename: 'TrainingProgramme' }
    & GraphQLRecursivePick<FederationTypes['TrainingProgramme'], {"id":true}> );
  DirectedTraining:
    ( { __typename: 'DirectedTraining' }
    & GraphQLRecursivePick<FederationTypes['DirectedTraining'], {"id":true}> );
  ExpertPool:
    ( { __typename: 'ExpertPool' }
    & GraphQLRecursivePick<FederationTypes['ExpertPool'], {"id":true}> );
  ExpertMembership:
    ( { __typename: 'ExpertMembership' }
    & GraphQLRecursivePick<FederationTypes['ExpertMembership'], {"id":true}> );
  EvaluationScheme:
    ( { __typename: 'EvaluationScheme' }
    & GraphQLRecursivePick<FederationTypes['EvaluationScheme'], {"id":true}> );
  Settlement:
    ( { __typename: 'Settlement' }
    & GraphQLRecursivePick<FederationTypes['Settlement'], {"id":true}> );
  PlatformStaffing:
    ( { __typename: 'PlatformStaffing' }
    & GraphQLRecursivePick<FederationTypes['PlatformStaffing'], {"id":true}> );
  ExpertMatch:
    ( { __typename: 'ExpertMatch' }
    & GraphQLRecursivePick<FederationTypes['ExpertMatch'], {"id":true}> );
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
  Platform:
    ( { __typename: 'Platform' }
    & GraphQLRecursivePick<FederationTypes['Platform'], {"id":true}> );
  Demand:
    ( { __typename: 'Demand' }
    & GraphQLRecursivePick<FederationTypes['Demand'], {"id":true}> );
  Achievement:
    ( { __typename: 'Achievement' }
    & GraphQLRecursivePick<FederationTypes['Achievement'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
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
  Talent: ResolverTypeWrapper<TalentRow>;
  TalentFilter: TalentFilter;
  TalentOrderField: TalentOrderField;
  TalentFacets: ResolverTypeWrapper<object>;
  Gender: Gender;
  ForeignWorkPermit: ResolverTypeWrapper<ForeignWorkPermitRow>;
  ForeignWorkPermitFilter: ForeignWorkPermitFilter;
  ForeignWorkPermitOrderField: ForeignWorkPermitOrderField;
  WorkPermitKind: WorkPermitKind;
  WorkPermitStatus: WorkPermitStatus;
  Degree: Degree;
  TitleRank: TitleRank;
  AgeBand: AgeBand;
  TeacherType: TeacherType;
  TalentCategory: TalentCategory;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  Team: ResolverTypeWrapper<TeamRow>;
  TeamFilter: TeamFilter;
  TeamOrderField: TeamOrderField;
  TeamFacets: ResolverTypeWrapper<object>;
  TeamMembership: ResolverTypeWrapper<TeamMembershipRow>;
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  AppointmentFilter: AppointmentFilter;
  AppointmentOrderField: AppointmentOrderField;
  AppointmentFacets: ResolverTypeWrapper<object>;
  AppointmentKind: AppointmentKind;
  AppointmentStatus: AppointmentStatus;
  AppointmentContribution: ResolverTypeWrapper<AppointmentContributionRow>;
  AppointmentContributionKind: AppointmentContributionKind;
  Secondment: ResolverTypeWrapper<SecondmentRow>;
  SecondmentFilter: SecondmentFilter;
  SecondmentOrderField: SecondmentOrderField;
  SecondmentFacets: ResolverTypeWrapper<object>;
  SecondmentDirection: SecondmentDirection;
  SecondmentRole: SecondmentRole;
  SecondmentStatus: SecondmentStatus;
  AssessmentResult: AssessmentResult;
  SecondmentQuota: SecondmentQuota;
  SecondmentQuotaCount: ResolverTypeWrapper<SecondmentQuotaCountRow>;
  PartTimeAppointment: ResolverTypeWrapper<PartTimeAppointmentRow>;
  PartTimePay: ResolverTypeWrapper<PartTimePayRow>;
  PartTimeAppointmentFilter: PartTimeAppointmentFilter;
  PartTimeAppointmentOrderField: PartTimeAppointmentOrderField;
  PartTimeAppointmentFacets: ResolverTypeWrapper<object>;
  PartTimeRole: PartTimeRole;
  PartTimeStatus: PartTimeStatus;
  PartTimeViolation: PartTimeViolation;
  LeaveForEntrepreneurship: ResolverTypeWrapper<LeaveForEntrepreneurshipRow>;
  LeaveForEntrepreneurshipFilter: LeaveForEntrepreneurshipFilter;
  LeaveForEntrepreneurshipOrderField: LeaveForEntrepreneurshipOrderField;
  LeavePurpose: LeavePurpose;
  LeaveStatus: LeaveStatus;
  CommissionerRequest: ResolverTypeWrapper<CommissionerRequestRow>;
  CommissionerRequestFilter: CommissionerRequestFilter;
  CommissionerRequestOrderField: CommissionerRequestOrderField;
  CommissionerAssignment: ResolverTypeWrapper<CommissionerAssignmentRow>;
  CommissionerAssignmentFilter: CommissionerAssignmentFilter;
  CommissionerAssignmentOrderField: CommissionerAssignmentOrderField;
  CommissionerAssignmentFacets: ResolverTypeWrapper<object>;
  CommissionerStatus: CommissionerStatus;
  CommissionerResult: ResolverTypeWrapper<CommissionerResultRow>;
  CommissionerResultKind: CommissionerResultKind;
  CommissionerSummary: ResolverTypeWrapper<CommissionerSummaryRow>;
  DoctorPlacement: ResolverTypeWrapper<DoctorPlacementRow>;
  DoctorPlacementFilter: DoctorPlacementFilter;
  DoctorPlacementOrderField: DoctorPlacementOrderField;
  DoctorPlacementFacets: ResolverTypeWrapper<object>;
  DoctorPlacementStatus: DoctorPlacementStatus;
  TalentAssessment: ResolverTypeWrapper<TalentAssessmentRow>;
  AssessingSide: AssessingSide;
  DoctorPlacementSummary: ResolverTypeWrapper<DoctorPlacementSummaryRow>;
  CountyDoctorPlacements: ResolverTypeWrapper<CountyDoctorPlacementsRow>;
  DoctorVacancy: ResolverTypeWrapper<DoctorVacancyRow>;
  DoctorVacancyFilter: DoctorVacancyFilter;
  DoctorVacancyOrderField: DoctorVacancyOrderField;
  ShortageOccupation: ResolverTypeWrapper<ShortageOccupationRow>;
  ShortageOccupationFilter: ShortageOccupationFilter;
  ShortageOccupationOrderField: ShortageOccupationOrderField;
  TalentAttribution: ResolverTypeWrapper<TalentAttributionRow>;
  TalentAttributionFilter: TalentAttributionFilter;
  TalentAttributionOrderField: TalentAttributionOrderField;
  TalentAttributionFacets: ResolverTypeWrapper<object>;
  AttributionBasis: AttributionBasis;
  AttributionFinding: ResolverTypeWrapper<AttributionFindingRow>;
  AttributionFindingKind: AttributionFindingKind;
  TalentProgrammeSelection: ResolverTypeWrapper<TalentProgrammeSelectionRow>;
  TalentProgrammeSelectionFilter: TalentProgrammeSelectionFilter;
  TalentProgrammeSelectionOrderField: TalentProgrammeSelectionOrderField;
  TalentProgrammeSelectionFacets: ResolverTypeWrapper<object>;
  TalentSelectionStatus: TalentSelectionStatus;
  Entitlement: ResolverTypeWrapper<EntitlementRow>;
  EntitlementKind: EntitlementKind;
  EntitlementStatus: EntitlementStatus;
  TrainingProgramme: ResolverTypeWrapper<TrainingProgrammeRow>;
  TrainingProgrammeFilter: TrainingProgrammeFilter;
  TrainingProgrammeOrderField: TrainingProgrammeOrderField;
  TrainingProgrammeFacets: ResolverTypeWrapper<object>;
  TrainingKind: TrainingKind;
  TrainingStatus: TrainingStatus;
  DirectedTraining: ResolverTypeWrapper<DirectedTrainingRow>;
  DirectedTrainingFilter: DirectedTrainingFilter;
  DirectedTrainingOrderField: DirectedTrainingOrderField;
  DirectedTrainingFacets: ResolverTypeWrapper<object>;
  DirectedTrainingKind: DirectedTrainingKind;
  ExpertPool: ResolverTypeWrapper<ExpertPoolRow>;
  ExpertPoolFilter: ExpertPoolFilter;
  ExpertPoolOrderField: ExpertPoolOrderField;
  ExpertPoolKind: ExpertPoolKind;
  ExpertMembership: ResolverTypeWrapper<ExpertMembershipRow>;
  ExpertMembershipFilter: ExpertMembershipFilter;
  ExpertMembershipOrderField: ExpertMembershipOrderField;
  ExpertMembershipFacets: ResolverTypeWrapper<object>;
  EvaluationScheme: ResolverTypeWrapper<EvaluationSchemeRow>;
  EvaluationSchemeFilter: EvaluationSchemeFilter;
  EvaluationSchemeOrderField: EvaluationSchemeOrderField;
  EvaluationSchemeFacets: ResolverTypeWrapper<object>;
  EvaluationSchemeMeasure: ResolverTypeWrapper<EvaluationSchemeMeasureRow>;
  EvaluationMeasure: EvaluationMeasure;
  EvaluationUse: EvaluationUse;
  Settlement: ResolverTypeWrapper<SettlementRow>;
  SettlementFilter: SettlementFilter;
  SettlementOrderField: SettlementOrderField;
  SettlementAsset: SettlementAsset;
  PlatformStaffing: ResolverTypeWrapper<PlatformStaffingRow>;
  PlatformStaffingFilter: PlatformStaffingFilter;
  PlatformStaffingOrderField: PlatformStaffingOrderField;
  PlatformStaffingFacets: ResolverTypeWrapper<object>;
  ExpertMatch: ResolverTypeWrapper<ExpertMatchRow>;
  ExpertMatchStatus: ExpertMatchStatus;
  TalentFlowCell: ResolverTypeWrapper<TalentFlowCellRow>;
  TalentFlowForm: TalentFlowForm;
  InstitutionTalentFacts: ResolverTypeWrapper<InstitutionTalentFactsRow>;
  Institution: ResolverTypeWrapper<{ readonly id: string }>;
  Region: ResolverTypeWrapper<{ readonly code: string }>;
  Park: ResolverTypeWrapper<{ readonly id: string }>;
  IndustryChain: ResolverTypeWrapper<{ readonly id: string }>;
  Discipline: ResolverTypeWrapper<{ readonly id: string }>;
  Platform: ResolverTypeWrapper<{ readonly id: string }>;
  Demand: ResolverTypeWrapper<{ readonly id: string }>;
  Achievement: ResolverTypeWrapper<{ readonly id: string }>;
  Project: ResolverTypeWrapper<{ readonly id: string }>;
  TalentConnection: ResolverTypeWrapper<AnyConnection>;
  TalentEdge: ResolverTypeWrapper<object>;
  TalentOrder: TalentOrder;
  ForeignWorkPermitConnection: ResolverTypeWrapper<AnyConnection>;
  ForeignWorkPermitEdge: ResolverTypeWrapper<object>;
  ForeignWorkPermitOrder: ForeignWorkPermitOrder;
  TeamConnection: ResolverTypeWrapper<AnyConnection>;
  TeamEdge: ResolverTypeWrapper<object>;
  TeamOrder: TeamOrder;
  AppointmentConnection: ResolverTypeWrapper<AnyConnection>;
  AppointmentEdge: ResolverTypeWrapper<object>;
  AppointmentOrder: AppointmentOrder;
  SecondmentConnection: ResolverTypeWrapper<AnyConnection>;
  SecondmentEdge: ResolverTypeWrapper<object>;
  SecondmentOrder: SecondmentOrder;
  PartTimeAppointmentConnection: ResolverTypeWrapper<AnyConnection>;
  PartTimeAppointmentEdge: ResolverTypeWrapper<object>;
  PartTimeAppointmentOrder: PartTimeAppointmentOrder;
  LeaveForEntrepreneurshipConnection: ResolverTypeWrapper<AnyConnection>;
  LeaveForEntrepreneurshipEdge: ResolverTypeWrapper<object>;
  LeaveForEntrepreneurshipOrder: LeaveForEntrepreneurshipOrder;
  CommissionerRequestConnection: ResolverTypeWrapper<AnyConnection>;
  CommissionerRequestEdge: ResolverTypeWrapper<object>;
  CommissionerRequestOrder: CommissionerRequestOrder;
  CommissionerAssignmentConnection: ResolverTypeWrapper<AnyConnection>;
  CommissionerAssignmentEdge: ResolverTypeWrapper<object>;
  CommissionerAssignmentOrder: CommissionerAssignmentOrder;
  DoctorPlacementConnection: ResolverTypeWrapper<AnyConnection>;
  DoctorPlacementEdge: ResolverTypeWrapper<object>;
  DoctorPlacementOrder: DoctorPlacementOrder;
  DoctorVacancyConnection: ResolverTypeWrapper<AnyConnection>;
  DoctorVacancyEdge: ResolverTypeWrapper<object>;
  DoctorVacancyOrder: DoctorVacancyOrder;
  ShortageOccupationConnection: ResolverTypeWrapper<AnyConnection>;
  ShortageOccupationEdge: ResolverTypeWrapper<object>;
  ShortageOccupationOrder: ShortageOccupationOrder;
  TalentAttributionConnection: ResolverTypeWrapper<AnyConnection>;
  TalentAttributionEdge: ResolverTypeWrapper<object>;
  TalentAttributionOrder: TalentAttributionOrder;
  TalentProgrammeSelectionConnection: ResolverTypeWrapper<AnyConnection>;
  TalentProgrammeSelectionEdge: ResolverTypeWrapper<object>;
  TalentProgrammeSelectionOrder: TalentProgrammeSelectionOrder;
  TrainingProgrammeConnection: ResolverTypeWrapper<AnyConnection>;
  TrainingProgrammeEdge: ResolverTypeWrapper<object>;
  TrainingProgrammeOrder: TrainingProgrammeOrder;
  DirectedTrainingConnection: ResolverTypeWrapper<AnyConnection>;
  DirectedTrainingEdge: ResolverTypeWrapper<object>;
  DirectedTrainingOrder: DirectedTrainingOrder;
  ExpertPoolConnection: ResolverTypeWrapper<AnyConnection>;
  ExpertPoolEdge: ResolverTypeWrapper<object>;
  ExpertPoolOrder: ExpertPoolOrder;
  EvaluationSchemeConnection: ResolverTypeWrapper<AnyConnection>;
  EvaluationSchemeEdge: ResolverTypeWrapper<object>;
  EvaluationSchemeOrder: EvaluationSchemeOrder;
  SettlementConnection: ResolverTypeWrapper<AnyConnection>;
  SettlementEdge: ResolverTypeWrapper<object>;
  SettlementOrder: SettlementOrder;
  DegreeFacet: ResolverTypeWrapper<object>;
  TitleRankFacet: ResolverTypeWrapper<object>;
  AgeBandFacet: ResolverTypeWrapper<object>;
  TeacherTypeFacet: ResolverTypeWrapper<object>;
  LevelFacet: ResolverTypeWrapper<object>;
  AppointmentKindFacet: ResolverTypeWrapper<object>;
  AppointmentStatusFacet: ResolverTypeWrapper<object>;
  SecondmentDirectionFacet: ResolverTypeWrapper<object>;
  SecondmentRoleFacet: ResolverTypeWrapper<object>;
  SecondmentStatusFacet: ResolverTypeWrapper<object>;
  PartTimeRoleFacet: ResolverTypeWrapper<object>;
  PartTimeStatusFacet: ResolverTypeWrapper<object>;
  CommissionerStatusFacet: ResolverTypeWrapper<object>;
  DoctorPlacementStatusFacet: ResolverTypeWrapper<object>;
  AttributionBasisFacet: ResolverTypeWrapper<object>;
  TalentSelectionStatusFacet: ResolverTypeWrapper<object>;
  TrainingKindFacet: ResolverTypeWrapper<object>;
  TrainingStatusFacet: ResolverTypeWrapper<object>;
  ExpertMembershipConnection: ResolverTypeWrapper<AnyConnection>;
  ExpertMembershipEdge: ResolverTypeWrapper<object>;
  ExpertMembershipOrder: ExpertMembershipOrder;
  TalentCategoryFacet: ResolverTypeWrapper<object>;
  PlatformStaffingConnection: ResolverTypeWrapper<AnyConnection>;
  PlatformStaffingEdge: ResolverTypeWrapper<object>;
  PlatformStaffingOrder: PlatformStaffingOrder;
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
  Talent: TalentRow;
  TalentFilter: TalentFilter;
  TalentFacets: object;
  ForeignWorkPermit: ForeignWorkPermitRow;
  ForeignWorkPermitFilter: ForeignWorkPermitFilter;
  Employment: EmploymentRow;
  Team: TeamRow;
  TeamFilter: TeamFilter;
  TeamFacets: object;
  TeamMembership: TeamMembershipRow;
  Appointment: AppointmentRow;
  AppointmentFilter: AppointmentFilter;
  AppointmentFacets: object;
  AppointmentContribution: AppointmentContributionRow;
  Secondment: SecondmentRow;
  SecondmentFilter: SecondmentFilter;
  SecondmentFacets: object;
  SecondmentQuotaCount: SecondmentQuotaCountRow;
  PartTimeAppointment: PartTimeAppointmentRow;
  PartTimePay: PartTimePayRow;
  PartTimeAppointmentFilter: PartTimeAppointmentFilter;
  PartTimeAppointmentFacets: object;
  LeaveForEntrepreneurship: LeaveForEntrepreneurshipRow;
  LeaveForEntrepreneurshipFilter: LeaveForEntrepreneurshipFilter;
  CommissionerRequest: CommissionerRequestRow;
  CommissionerRequestFilter: CommissionerRequestFilter;
  CommissionerAssignment: CommissionerAssignmentRow;
  CommissionerAssignmentFilter: CommissionerAssignmentFilter;
  CommissionerAssignmentFacets: object;
  CommissionerResult: CommissionerResultRow;
  CommissionerSummary: CommissionerSummaryRow;
  DoctorPlacement: DoctorPlacementRow;
  DoctorPlacementFilter: DoctorPlacementFilter;
  DoctorPlacementFacets: object;
  TalentAssessment: TalentAssessmentRow;
  DoctorPlacementSummary: DoctorPlacementSummaryRow;
  CountyDoctorPlacements: CountyDoctorPlacementsRow;
  DoctorVacancy: DoctorVacancyRow;
  DoctorVacancyFilter: DoctorVacancyFilter;
  ShortageOccupation: ShortageOccupationRow;
  ShortageOccupationFilter: ShortageOccupationFilter;
  TalentAttribution: TalentAttributionRow;
  TalentAttributionFilter: TalentAttributionFilter;
  TalentAttributionFacets: object;
  AttributionFinding: AttributionFindingRow;
  TalentProgrammeSelection: TalentProgrammeSelectionRow;
  TalentProgrammeSelectionFilter: TalentProgrammeSelectionFilter;
  TalentProgrammeSelectionFacets: object;
  Entitlement: EntitlementRow;
  TrainingProgramme: TrainingProgrammeRow;
  TrainingProgrammeFilter: TrainingProgrammeFilter;
  TrainingProgrammeFacets: object;
  DirectedTraining: DirectedTrainingRow;
  DirectedTrainingFilter: DirectedTrainingFilter;
  DirectedTrainingFacets: object;
  ExpertPool: ExpertPoolRow;
  ExpertPoolFilter: ExpertPoolFilter;
  ExpertMembership: ExpertMembershipRow;
  ExpertMembershipFilter: ExpertMembershipFilter;
  ExpertMembershipFacets: object;
  EvaluationScheme: EvaluationSchemeRow;
  EvaluationSchemeFilter: EvaluationSchemeFilter;
  EvaluationSchemeFacets: object;
  EvaluationSchemeMeasure: EvaluationSchemeMeasureRow;
  Settlement: SettlementRow;
  SettlementFilter: SettlementFilter;
  PlatformStaffing: PlatformStaffingRow;
  PlatformStaffingFilter: PlatformStaffingFilter;
  PlatformStaffingFacets: object;
  ExpertMatch: ExpertMatchRow;
  TalentFlowCell: TalentFlowCellRow;
  InstitutionTalentFacts: InstitutionTalentFactsRow;
  Institution: { readonly id: string };
  Region: { readonly code: string };
  Park: { readonly id: string };
  IndustryChain: { readonly id: string };
  Discipline: { readonly id: string };
  Platform: { readonly id: string };
  Demand: { readonly id: string };
  Achievement: { readonly id: string };
  Project: { readonly id: string };
  TalentConnection: AnyConnection;
  TalentEdge: object;
  TalentOrder: TalentOrder;
  ForeignWorkPermitConnection: AnyConnection;
  ForeignWorkPermitEdge: object;
  ForeignWorkPermitOrder: ForeignWorkPermitOrder;
  TeamConnection: AnyConnection;
  TeamEdge: object;
  TeamOrder: TeamOrder;
  AppointmentConnection: AnyConnection;
  AppointmentEdge: object;
  AppointmentOrder: AppointmentOrder;
  SecondmentConnection: AnyConnection;
  SecondmentEdge: object;
  SecondmentOrder: SecondmentOrder;
  PartTimeAppointmentConnection: AnyConnection;
  PartTimeAppointmentEdge: object;
  PartTimeAppointmentOrder: PartTimeAppointmentOrder;
  LeaveForEntrepreneurshipConnection: AnyConnection;
  LeaveForEntrepreneurshipEdge: object;
  LeaveForEntrepreneurshipOrder: LeaveForEntrepreneurshipOrder;
  CommissionerRequestConnection: AnyConnection;
  CommissionerRequestEdge: object;
  CommissionerRequestOrder: CommissionerRequestOrder;
  CommissionerAssignmentConnection: AnyConnection;
  CommissionerAssignmentEdge: object;
  CommissionerAssignmentOrder: CommissionerAssignmentOrder;
  DoctorPlacementConnection: AnyConnection;
  DoctorPlacementEdge: object;
  DoctorPlacementOrder: DoctorPlacementOrder;
  DoctorVacancyConnection: AnyConnection;
  DoctorVacancyEdge: object;
  DoctorVacancyOrder: DoctorVacancyOrder;
  ShortageOccupationConnection: AnyConnection;
  ShortageOccupationEdge: object;
  ShortageOccupationOrder: ShortageOccupationOrder;
  TalentAttributionConnection: AnyConnection;
  TalentAttributionEdge: object;
  TalentAttributionOrder: TalentAttributionOrder;
  TalentProgrammeSelectionConnection: AnyConnection;
  TalentProgrammeSelectionEdge: object;
  TalentProgrammeSelectionOrder: TalentProgrammeSelectionOrder;
  TrainingProgrammeConnection: AnyConnection;
  TrainingProgrammeEdge: object;
  TrainingProgrammeOrder: TrainingProgrammeOrder;
  DirectedTrainingConnection: AnyConnection;
  DirectedTrainingEdge: object;
  DirectedTrainingOrder: DirectedTrainingOrder;
  ExpertPoolConnection: AnyConnection;
  ExpertPoolEdge: object;
  ExpertPoolOrder: ExpertPoolOrder;
  EvaluationSchemeConnection: AnyConnection;
  EvaluationSchemeEdge: object;
  EvaluationSchemeOrder: EvaluationSchemeOrder;
  SettlementConnection: AnyConnection;
  SettlementEdge: object;
  SettlementOrder: SettlementOrder;
  DegreeFacet: object;
  TitleRankFacet: object;
  AgeBandFacet: object;
  TeacherTypeFacet: object;
  LevelFacet: object;
  AppointmentKindFacet: object;
  AppointmentStatusFacet: object;
  SecondmentDirectionFacet: object;
  SecondmentRoleFacet: object;
  SecondmentStatusFacet: object;
  PartTimeRoleFacet: object;
  PartTimeStatusFacet: object;
  CommissionerStatusFacet: object;
  DoctorPlacementStatusFacet: object;
  AttributionBasisFacet: object;
  TalentSelectionStatusFacet: object;
  TrainingKindFacet: object;
  TrainingStatusFacet: object;
  ExpertMembershipConnection: AnyConnection;
  ExpertMembershipEdge: object;
  ExpertMembershipOrder: ExpertMembershipOrder;
  TalentCategoryFacet: object;
  PlatformStaffingConnection: AnyConnection;
  PlatformStaffingEdge: object;
  PlatformStaffingOrder: PlatformStaffingOrder;
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
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType, RequireFields<QueryTalentArgs, 'id'>>;
  talentByOrcid?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType, RequireFields<QueryTalentByOrcidArgs, 'orcid'>>;
  talents?: Resolver<ResolversTypes['TalentConnection'], ParentType, ContextType, Partial<QueryTalentsArgs>>;
  foreignWorkPermits?: Resolver<ResolversTypes['ForeignWorkPermitConnection'], ParentType, ContextType, Partial<QueryForeignWorkPermitsArgs>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<QueryTeamsArgs>>;
  appointments?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<QueryAppointmentsArgs>>;
  secondments?: Resolver<ResolversTypes['SecondmentConnection'], ParentType, ContextType, Partial<QuerySecondmentsArgs>>;
  partTimeAppointments?: Resolver<ResolversTypes['PartTimeAppointmentConnection'], ParentType, ContextType, Partial<QueryPartTimeAppointmentsArgs>>;
  leavesForEntrepreneurship?: Resolver<ResolversTypes['LeaveForEntrepreneurshipConnection'], ParentType, ContextType, Partial<QueryLeavesForEntrepreneurshipArgs>>;
  commissionerRequests?: Resolver<ResolversTypes['CommissionerRequestConnection'], ParentType, ContextType, Partial<QueryCommissionerRequestsArgs>>;
  commissionerAssignments?: Resolver<ResolversTypes['CommissionerAssignmentConnection'], ParentType, ContextType, Partial<QueryCommissionerAssignmentsArgs>>;
  commissionerSummary?: Resolver<ResolversTypes['CommissionerSummary'], ParentType, ContextType, RequireFields<QueryCommissionerSummaryArgs, 'regionCode' | 'year'>>;
  doctorPlacement?: Resolver<Maybe<ResolversTypes['DoctorPlacement']>, ParentType, ContextType, RequireFields<QueryDoctorPlacementArgs, 'id'>>;
  doctorPlacements?: Resolver<ResolversTypes['DoctorPlacementConnection'], ParentType, ContextType, Partial<QueryDoctorPlacementsArgs>>;
  doctorPlacementSummary?: Resolver<ResolversTypes['DoctorPlacementSummary'], ParentType, ContextType, RequireFields<QueryDoctorPlacementSummaryArgs, 'regionCode' | 'asOf'>>;
  doctorVacancies?: Resolver<ResolversTypes['DoctorVacancyConnection'], ParentType, ContextType, Partial<QueryDoctorVacanciesArgs>>;
  shortageOccupations?: Resolver<ResolversTypes['ShortageOccupationConnection'], ParentType, ContextType, Partial<QueryShortageOccupationsArgs>>;
  talentAttributions?: Resolver<ResolversTypes['TalentAttributionConnection'], ParentType, ContextType, Partial<QueryTalentAttributionsArgs>>;
  attributionFindings?: Resolver<ReadonlyArray<ResolversTypes['AttributionFinding']>, ParentType, ContextType, RequireFields<QueryAttributionFindingsArgs, 'regionCode' | 'year'>>;
  talentProgrammeSelections?: Resolver<ResolversTypes['TalentProgrammeSelectionConnection'], ParentType, ContextType, Partial<QueryTalentProgrammeSelectionsArgs>>;
  trainingProgrammes?: Resolver<ResolversTypes['TrainingProgrammeConnection'], ParentType, ContextType, Partial<QueryTrainingProgrammesArgs>>;
  directedTrainings?: Resolver<ResolversTypes['DirectedTrainingConnection'], ParentType, ContextType, Partial<QueryDirectedTrainingsArgs>>;
  expertPool?: Resolver<Maybe<ResolversTypes['ExpertPool']>, ParentType, ContextType, RequireFields<QueryExpertPoolArgs, 'id'>>;
  expertPools?: Resolver<ResolversTypes['ExpertPoolConnection'], ParentType, ContextType, Partial<QueryExpertPoolsArgs>>;
  evaluationSchemes?: Resolver<ResolversTypes['EvaluationSchemeConnection'], ParentType, ContextType, Partial<QueryEvaluationSchemesArgs>>;
  settlements?: Resolver<ResolversTypes['SettlementConnection'], ParentType, ContextType, Partial<QuerySettlementsArgs>>;
  talentFlow?: Resolver<ReadonlyArray<ResolversTypes['TalentFlowCell']>, ParentType, ContextType, RequireFields<QueryTalentFlowArgs, 'regionCode' | 'year'>>;
  talentPersonalData?: Resolver<ReadonlyArray<ResolversTypes['PersonalRecord']>, ParentType, ContextType, RequireFields<QueryTalentPersonalDataArgs, 'talentId'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  talentErasePersonalData?: Resolver<ResolversTypes['ErasePersonalDataPayload'], ParentType, ContextType, RequireFields<MutationTalentErasePersonalDataArgs, 'input'>>;
};

export type TalentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Talent'] = ResolversParentTypes['Talent'], FederationReferenceType extends FederationReferenceTypes['Talent'] = FederationReferenceTypes['Talent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Talent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orcid?: Resolver<Maybe<ResolversTypes['Orcid']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workPermits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ForeignWorkPermit']>>, ParentType, ContextType>;
  highestDegree?: Resolver<ResolversTypes['Degree'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleRank?: Resolver<Maybe<ResolversTypes['TitleRank']>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  teacherType?: Resolver<Maybe<ResolversTypes['TeacherType']>, ParentType, ContextType>;
  isDualRole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['TalentCategory']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['Discipline']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  employments?: Resolver<ReadonlyArray<ResolversTypes['Employment']>, ParentType, ContextType>;
  teamMemberships?: Resolver<ReadonlyArray<ResolversTypes['TeamMembership']>, ParentType, ContextType>;
  appointments?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  secondments?: Resolver<ReadonlyArray<ResolversTypes['Secondment']>, ParentType, ContextType>;
  partTimeAppointments?: Resolver<ReadonlyArray<ResolversTypes['PartTimeAppointment']>, ParentType, ContextType>;
  leaves?: Resolver<ReadonlyArray<ResolversTypes['LeaveForEntrepreneurship']>, ParentType, ContextType>;
  commissionerAssignments?: Resolver<ReadonlyArray<ResolversTypes['CommissionerAssignment']>, ParentType, ContextType>;
  doctorPlacements?: Resolver<ReadonlyArray<ResolversTypes['DoctorPlacement']>, ParentType, ContextType>;
  programmeSelections?: Resolver<ReadonlyArray<ResolversTypes['TalentProgrammeSelection']>, ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['TalentAttribution']>, ParentType, ContextType>;
  entitlements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Entitlement']>>, ParentType, ContextType>;
  expertMemberships?: Resolver<ReadonlyArray<ResolversTypes['ExpertMembership']>, ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TalentFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentFacets'] = ResolversParentTypes['TalentFacets']> = {
  highestDegree?: Resolver<ReadonlyArray<ResolversTypes['DegreeFacet']>, ParentType, ContextType>;
  titleRank?: Resolver<ReadonlyArray<ResolversTypes['TitleRankFacet']>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgeBandFacet']>>, ParentType, ContextType>;
  teacherType?: Resolver<ReadonlyArray<ResolversTypes['TeacherTypeFacet']>, ParentType, ContextType>;
};

export type ForeignWorkPermitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForeignWorkPermit'] = ResolversParentTypes['ForeignWorkPermit'], FederationReferenceType extends FederationReferenceTypes['ForeignWorkPermit'] = FederationReferenceTypes['ForeignWorkPermit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ForeignWorkPermit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['WorkPermitKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['WorkPermitStatus']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment'], FederationReferenceType extends FederationReferenceTypes['Employment'] = FederationReferenceTypes['Employment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ParticipantSector'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hasEstablishmentPost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['Discipline']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['TeamMembership']>, ParentType, ContextType>;
  institutions?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  isJoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCrossLocality?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCrossDiscipline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCrossDepartment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TeamFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamFacets'] = ResolversParentTypes['TeamFacets']> = {
  level?: Resolver<ReadonlyArray<ResolversTypes['LevelFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type TeamMembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamMembership'] = ResolversParentTypes['TeamMembership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment'], FederationReferenceType extends FederationReferenceTypes['Appointment'] = FederationReferenceTypes['Appointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AppointmentKind'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['Discipline']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  coMentors?: Resolver<ReadonlyArray<ResolversTypes['Talent']>, ParentType, ContextType>;
  isMentorPairIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['AppointmentContribution']>, ParentType, ContextType>;
};

export type AppointmentFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointmentFacets'] = ResolversParentTypes['AppointmentFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['AppointmentKindFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['AppointmentStatusFacet']>, ParentType, ContextType>;
};

export type AppointmentContributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointmentContribution'] = ResolversParentTypes['AppointmentContribution']> = {
  kind?: Resolver<ResolversTypes['AppointmentContributionKind'], ParentType, ContextType>;
  contributedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SecondmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Secondment'] = ResolversParentTypes['Secondment'], FederationReferenceType extends FederationReferenceTypes['Secondment'] = FederationReferenceTypes['Secondment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Secondment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['SecondmentDirection'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SecondmentRole'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  homeInstitution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  hostInstitution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SecondmentStatus'], ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['SecondmentQuota']>, ParentType, ContextType>;
  isQualified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['AssessmentResult']>, ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SecondmentFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondmentFacets'] = ResolversParentTypes['SecondmentFacets']> = {
  direction?: Resolver<ReadonlyArray<ResolversTypes['SecondmentDirectionFacet']>, ParentType, ContextType>;
  role?: Resolver<ReadonlyArray<ResolversTypes['SecondmentRoleFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['SecondmentStatusFacet']>, ParentType, ContextType>;
  zoneId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type SecondmentQuotaCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondmentQuotaCount'] = ResolversParentTypes['SecondmentQuotaCount']> = {
  quota?: Resolver<ResolversTypes['SecondmentQuota'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unqualified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartTimeAppointmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartTimeAppointment'] = ResolversParentTypes['PartTimeAppointment'], FederationReferenceType extends FederationReferenceTypes['PartTimeAppointment'] = FederationReferenceTypes['PartTimeAppointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartTimeAppointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartTimeRole'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  consentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dutiesFulfilled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPaid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pay?: Resolver<ResolversTypes['PartTimePay'], ParentType, ContextType>;
  isPilot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartTimeStatus'], ParentType, ContextType>;
  violations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartTimeViolation']>>, ParentType, ContextType>;
};

export type PartTimePayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartTimePay'] = ResolversParentTypes['PartTimePay']> = {
  yearlyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PartTimeAppointmentFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartTimeAppointmentFacets'] = ResolversParentTypes['PartTimeAppointmentFacets']> = {
  role?: Resolver<ReadonlyArray<ResolversTypes['PartTimeRoleFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['PartTimeStatusFacet']>, ParentType, ContextType>;
};

export type LeaveForEntrepreneurshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaveForEntrepreneurship'] = ResolversParentTypes['LeaveForEntrepreneurship'], FederationReferenceType extends FederationReferenceTypes['LeaveForEntrepreneurship'] = FederationReferenceTypes['LeaveForEntrepreneurship']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeaveForEntrepreneurship']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LeavePurpose'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeaveStatus'], ParentType, ContextType>;
};

export type CommissionerRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommissionerRequest'] = ResolversParentTypes['CommissionerRequest'], FederationReferenceType extends FederationReferenceTypes['CommissionerRequest'] = FederationReferenceTypes['CommissionerRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommissionerRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommissionerStatus'], ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['CommissionerAssignment']>, ParentType, ContextType>;
};

export type CommissionerAssignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommissionerAssignment'] = ResolversParentTypes['CommissionerAssignment'], FederationReferenceType extends FederationReferenceTypes['CommissionerAssignment'] = FederationReferenceTypes['CommissionerAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommissionerAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['CommissionerRequest']>, ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  university?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommissionerStatus'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['CommissionerResult']>, ParentType, ContextType>;
  isRewardable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommissionerAssignmentFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommissionerAssignmentFacets'] = ResolversParentTypes['CommissionerAssignmentFacets']> = {
  status?: Resolver<ReadonlyArray<ResolversTypes['CommissionerStatusFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type CommissionerResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommissionerResult'] = ResolversParentTypes['CommissionerResult']> = {
  kind?: Resolver<ResolversTypes['CommissionerResultKind'], ParentType, ContextType>;
  achievedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
};

export type CommissionerSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommissionerSummary'] = ResolversParentTypes['CommissionerSummary']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  assignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commissioners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprisesServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rewardable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoctorPlacementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorPlacement'] = ResolversParentTypes['DoctorPlacement'], FederationReferenceType extends FederationReferenceTypes['DoctorPlacement'] = FederationReferenceTypes['DoctorPlacement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DoctorPlacement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  university?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  hostPlatform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  enterpriseRegion?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  vacancy?: Resolver<Maybe<ResolversTypes['DoctorVacancy']>, ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hasEstablishmentPost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNewlyIntroduced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DoctorPlacementStatus'], ParentType, ContextType>;
  exitReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TalentAssessment']>>, ParentType, ContextType>;
  entitlements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Entitlement']>>, ParentType, ContextType>;
  undecidedEntitlements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EntitlementKind']>>, ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['TalentAttribution']>, ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DoctorPlacementFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorPlacementFacets'] = ResolversParentTypes['DoctorPlacementFacets']> = {
  status?: Resolver<ReadonlyArray<ResolversTypes['DoctorPlacementStatusFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type TalentAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentAssessment'] = ResolversParentTypes['TalentAssessment'], FederationReferenceType extends FederationReferenceTypes['TalentAssessment'] = FederationReferenceTypes['TalentAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TalentAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['AssessingSide']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['AssessmentResult']>, ParentType, ContextType>;
  horizontalProjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DoctorPlacementSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorPlacementSummary'] = ResolversParentTypes['DoctorPlacementSummary']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cumulativePersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inPost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hostEnterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hostPlatforms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programmeSelections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCounty?: Resolver<ReadonlyArray<ResolversTypes['CountyDoctorPlacements']>, ParentType, ContextType>;
};

export type CountyDoctorPlacementsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountyDoctorPlacements'] = ResolversParentTypes['CountyDoctorPlacements']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  cumulativePersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inPost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programmeSelections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoctorVacancyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorVacancy'] = ResolversParentTypes['DoctorVacancy'], FederationReferenceType extends FederationReferenceTypes['DoctorVacancy'] = FederationReferenceTypes['DoctorVacancy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DoctorVacancy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  university?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['Discipline']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DoctorPlacementStatus'], ParentType, ContextType>;
};

export type ShortageOccupationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShortageOccupation'] = ResolversParentTypes['ShortageOccupation'], FederationReferenceType extends FederationReferenceTypes['ShortageOccupation'] = FederationReferenceTypes['ShortageOccupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShortageOccupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['IndustryChain'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  discipline?: Resolver<Maybe<ResolversTypes['Discipline']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requiredDegree?: Resolver<Maybe<ResolversTypes['Degree']>, ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  openFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TalentAttributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentAttribution'] = ResolversParentTypes['TalentAttribution'], FederationReferenceType extends FederationReferenceTypes['TalentAttribution'] = FederationReferenceTypes['TalentAttribution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TalentAttribution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AttributionBasis'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  placement?: Resolver<ResolversTypes['DoctorPlacement'], ParentType, ContextType>;
  selection?: Resolver<Maybe<ResolversTypes['TalentProgrammeSelection']>, ParentType, ContextType>;
};

export type TalentAttributionFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentAttributionFacets'] = ResolversParentTypes['TalentAttributionFacets']> = {
  basis?: Resolver<ReadonlyArray<ResolversTypes['AttributionBasisFacet']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type AttributionFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributionFinding'] = ResolversParentTypes['AttributionFinding']> = {
  kind?: Resolver<ResolversTypes['AttributionFindingKind'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AttributionBasis'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  expectedRegion?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  attribution?: Resolver<Maybe<ResolversTypes['TalentAttribution']>, ParentType, ContextType>;
};

export type TalentProgrammeSelectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentProgrammeSelection'] = ResolversParentTypes['TalentProgrammeSelection'], FederationReferenceType extends FederationReferenceTypes['TalentProgrammeSelection'] = FederationReferenceTypes['TalentProgrammeSelection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TalentProgrammeSelection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  nominatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  selectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TalentSelectionStatus'], ParentType, ContextType>;
};

export type TalentProgrammeSelectionFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentProgrammeSelectionFacets'] = ResolversParentTypes['TalentProgrammeSelectionFacets']> = {
  level?: Resolver<ReadonlyArray<ResolversTypes['LevelFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['TalentSelectionStatusFacet']>, ParentType, ContextType>;
  programme?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type EntitlementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement'], FederationReferenceType extends FederationReferenceTypes['Entitlement'] = FederationReferenceTypes['Entitlement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Entitlement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['DoctorPlacement']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EntitlementKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntitlementStatus']>, ParentType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TrainingProgrammeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrainingProgramme'] = ResolversParentTypes['TrainingProgramme'], FederationReferenceType extends FederationReferenceTypes['TrainingProgramme'] = FederationReferenceTypes['TrainingProgramme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingProgramme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrainingKind'], ParentType, ContextType>;
  organisers?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  sponsor?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  durationMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  trainees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedLocally?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrainingStatus'], ParentType, ContextType>;
};

export type TrainingProgrammeFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrainingProgrammeFacets'] = ResolversParentTypes['TrainingProgrammeFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['TrainingKindFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['TrainingStatusFacet']>, ParentType, ContextType>;
};

export type DirectedTrainingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DirectedTraining'] = ResolversParentTypes['DirectedTraining'], FederationReferenceType extends FederationReferenceTypes['DirectedTraining'] = FederationReferenceTypes['DirectedTraining']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DirectedTraining']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectedTrainingKind'], ParentType, ContextType>;
  university?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  discipline?: Resolver<ResolversTypes['Discipline'], ParentType, ContextType>;
  sponsor?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  cohortYear?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  intake?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graduationYear?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  graduates?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placedLocally?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrainingStatus'], ParentType, ContextType>;
};

export type DirectedTrainingFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DirectedTrainingFacets'] = ResolversParentTypes['DirectedTrainingFacets']> = {
  cohortYear?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['TrainingStatusFacet']>, ParentType, ContextType>;
};

export type ExpertPoolResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertPool'] = ResolversParentTypes['ExpertPool'], FederationReferenceType extends FederationReferenceTypes['ExpertPool'] = FederationReferenceTypes['ExpertPool']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpertPool']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExpertPoolKind'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sizeTarget?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<ExpertPoolMemberCountArgs>>;
  members?: Resolver<ResolversTypes['ExpertMembershipConnection'], ParentType, ContextType, Partial<ExpertPoolMembersArgs>>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExpertMembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertMembership'] = ResolversParentTypes['ExpertMembership'], FederationReferenceType extends FederationReferenceTypes['ExpertMembership'] = FederationReferenceTypes['ExpertMembership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpertMembership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pool?: Resolver<ResolversTypes['ExpertPool'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExpertMembershipFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertMembershipFacets'] = ResolversParentTypes['ExpertMembershipFacets']> = {
  department?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  trade?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type EvaluationSchemeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvaluationScheme'] = ResolversParentTypes['EvaluationScheme'], FederationReferenceType extends FederationReferenceTypes['EvaluationScheme'] = FederationReferenceTypes['EvaluationScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EvaluationScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TalentCategory']>, ParentType, ContextType>;
  qualityWeight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  contributionWeight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  innovationWeight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['EvaluationSchemeMeasure']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isQualityLed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvaluationSchemeFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvaluationSchemeFacets'] = ResolversParentTypes['EvaluationSchemeFacets']> = {
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
  category?: Resolver<ReadonlyArray<ResolversTypes['TalentCategoryFacet']>, ParentType, ContextType>;
};

export type EvaluationSchemeMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvaluationSchemeMeasure'] = ResolversParentTypes['EvaluationSchemeMeasure']> = {
  measure?: Resolver<ResolversTypes['EvaluationMeasure'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['EvaluationUse'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement'], FederationReferenceType extends FederationReferenceTypes['Settlement'] = FederationReferenceTypes['Settlement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Settlement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  park?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  brings?: Resolver<ReadonlyArray<ResolversTypes['SettlementAsset']>, ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  settledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlatformStaffingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformStaffing'] = ResolversParentTypes['PlatformStaffing'], FederationReferenceType extends FederationReferenceTypes['PlatformStaffing'] = FederationReferenceTypes['PlatformStaffing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlatformStaffing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
  homeInstitution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlatformStaffingFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformStaffingFacets'] = ResolversParentTypes['PlatformStaffingFacets']> = {
  homeInstitutionId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type ExpertMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertMatch'] = ResolversParentTypes['ExpertMatch'], FederationReferenceType extends FederationReferenceTypes['ExpertMatch'] = FederationReferenceTypes['ExpertMatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpertMatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  talent?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExpertMatchStatus'], ParentType, ContextType>;
};

export type TalentFlowCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentFlowCell'] = ResolversParentTypes['TalentFlowCell']> = {
  direction?: Resolver<ResolversTypes['SecondmentDirection'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['TalentFlowForm'], ParentType, ContextType>;
  isFlexible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionTalentFactsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionTalentFacts'] = ResolversParentTypes['InstitutionTalentFacts']> = {
  doctorPlacements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overseasEngineers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commissionersServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flexibleTalents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talentFacts?: Resolver<ResolversTypes['InstitutionTalentFacts'], ParentType, ContextType>;
  staffCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<InstitutionStaffCountArgs>>;
  secondmentsIn?: Resolver<ResolversTypes['SecondmentConnection'], ParentType, ContextType, Partial<InstitutionSecondmentsInArgs>>;
  secondmentsOut?: Resolver<ResolversTypes['SecondmentConnection'], ParentType, ContextType, Partial<InstitutionSecondmentsOutArgs>>;
  partTimers?: Resolver<ResolversTypes['PartTimeAppointmentConnection'], ParentType, ContextType, Partial<InstitutionPartTimersArgs>>;
  partTimersElsewhere?: Resolver<ResolversTypes['PartTimeAppointmentConnection'], ParentType, ContextType, Partial<InstitutionPartTimersElsewhereArgs>>;
  doctorPlacements?: Resolver<ResolversTypes['DoctorPlacementConnection'], ParentType, ContextType, Partial<InstitutionDoctorPlacementsArgs>>;
  doctorVacancies?: Resolver<ResolversTypes['DoctorVacancyConnection'], ParentType, ContextType, Partial<InstitutionDoctorVacanciesArgs>>;
  talentSelections?: Resolver<ResolversTypes['TalentProgrammeSelectionConnection'], ParentType, ContextType, Partial<InstitutionTalentSelectionsArgs>>;
  evaluationScheme?: Resolver<Maybe<ResolversTypes['EvaluationScheme']>, ParentType, ContextType, RequireFields<InstitutionEvaluationSchemeArgs, 'year'>>;
  appointmentsMade?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<InstitutionAppointmentsMadeArgs>>;
  commissioners?: Resolver<ResolversTypes['CommissionerAssignmentConnection'], ParentType, ContextType, Partial<InstitutionCommissionersArgs>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<InstitutionTeamsArgs>>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  attributedTalents?: Resolver<ResolversTypes['TalentAttributionConnection'], ParentType, ContextType, RequireFields<RegionAttributedTalentsArgs, 'year'>>;
  secondmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<RegionSecondmentCountArgs>>;
};

export type ParkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park'], FederationReferenceType extends FederationReferenceTypes['Park'] = FederationReferenceTypes['Park']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Park']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settlements?: Resolver<ResolversTypes['SettlementConnection'], ParentType, ContextType, Partial<ParkSettlementsArgs>>;
  secondments?: Resolver<ResolversTypes['SecondmentConnection'], ParentType, ContextType, Partial<ParkSecondmentsArgs>>;
  secondmentQuotas?: Resolver<ReadonlyArray<ResolversTypes['SecondmentQuotaCount']>, ParentType, ContextType, RequireFields<ParkSecondmentQuotasArgs, 'year'>>;
};

export type IndustryChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryChain'] = ResolversParentTypes['IndustryChain'], FederationReferenceType extends FederationReferenceTypes['IndustryChain'] = FederationReferenceTypes['IndustryChain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndustryChain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shortages?: Resolver<ResolversTypes['ShortageOccupationConnection'], ParentType, ContextType, Partial<IndustryChainShortagesArgs>>;
};

export type DisciplineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Discipline'] = ResolversParentTypes['Discipline'], FederationReferenceType extends FederationReferenceTypes['Discipline'] = FederationReferenceTypes['Discipline']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Discipline']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentors?: Resolver<ResolversTypes['AppointmentConnection'], ParentType, ContextType, Partial<DisciplineMentorsArgs>>;
  directedTraining?: Resolver<ResolversTypes['DirectedTrainingConnection'], ParentType, ContextType, Partial<DisciplineDirectedTrainingArgs>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, Partial<DisciplineTeamsArgs>>;
};

export type PlatformResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform'], FederationReferenceType extends FederationReferenceTypes['Platform'] = FederationReferenceTypes['Platform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Platform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['PlatformStaffingConnection'], ParentType, ContextType, Partial<PlatformStaffArgs>>;
};

export type DemandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand'], FederationReferenceType extends FederationReferenceTypes['Demand'] = FederationReferenceTypes['Demand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Demand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expertsMatched?: Resolver<ReadonlyArray<ResolversTypes['ExpertMatch']>, ParentType, ContextType>;
};

export type AchievementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement'], FederationReferenceType extends FederationReferenceTypes['Achievement'] = FederationReferenceTypes['Achievement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Achievement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TalentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentConnection'] = ResolversParentTypes['TalentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Talent']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TalentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TalentFacets'], ParentType, ContextType>;
};

export type TalentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentEdge'] = ResolversParentTypes['TalentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Talent'], ParentType, ContextType>;
};

export type ForeignWorkPermitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForeignWorkPermitConnection'] = ResolversParentTypes['ForeignWorkPermitConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ForeignWorkPermit']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ForeignWorkPermitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForeignWorkPermitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForeignWorkPermitEdge'] = ResolversParentTypes['ForeignWorkPermitEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ForeignWorkPermit'], ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Team']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TeamFacets'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['AppointmentFacets'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type SecondmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondmentConnection'] = ResolversParentTypes['SecondmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Secondment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecondmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SecondmentFacets'], ParentType, ContextType>;
};

export type SecondmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondmentEdge'] = ResolversParentTypes['SecondmentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Secondment'], ParentType, ContextType>;
};

export type PartTimeAppointmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartTimeAppointmentConnection'] = ResolversParentTypes['PartTimeAppointmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartTimeAppointment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartTimeAppointmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PartTimeAppointmentFacets'], ParentType, ContextType>;
};

export type PartTimeAppointmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartTimeAppointmentEdge'] = ResolversParentTypes['PartTimeAppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartTimeAppointment'], ParentType, ContextType>;
};

export type LeaveForEntrepreneurshipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaveForEntrepreneurshipConnection'] = ResolversParentTypes['LeaveForEntrepreneurshipConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeaveForEntrepreneurship']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaveForEntrepreneurshipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaveForEntrepreneurshipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaveForEntrepreneurshipEdge'] = ResolversParentTypes['LeaveForEntrepreneurshipEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaveForEntrepreneurship'], ParentType, ContextType>;
};

export type CommissionerRequestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommissionerRequestConnection'] = ResolversParentTypes['CommissionerRequestConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommissionerRequest']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommissionerRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommissionerRequestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommissionerRequestEdge'] = ResolversParentTypes['CommissionerRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommissionerRequest'], ParentType, ContextType>;
};

export type CommissionerAssignmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommissionerAssignmentConnection'] = ResolversParentTypes['CommissionerAssignmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommissionerAssignment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommissionerAssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CommissionerAssignmentFacets'], ParentType, ContextType>;
};

export type CommissionerAssignmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommissionerAssignmentEdge'] = ResolversParentTypes['CommissionerAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommissionerAssignment'], ParentType, ContextType>;
};

export type DoctorPlacementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorPlacementConnection'] = ResolversParentTypes['DoctorPlacementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DoctorPlacement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DoctorPlacementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['DoctorPlacementFacets'], ParentType, ContextType>;
};

export type DoctorPlacementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorPlacementEdge'] = ResolversParentTypes['DoctorPlacementEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DoctorPlacement'], ParentType, ContextType>;
};

export type DoctorVacancyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorVacancyConnection'] = ResolversParentTypes['DoctorVacancyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DoctorVacancy']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DoctorVacancyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoctorVacancyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorVacancyEdge'] = ResolversParentTypes['DoctorVacancyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DoctorVacancy'], ParentType, ContextType>;
};

export type ShortageOccupationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShortageOccupationConnection'] = ResolversParentTypes['ShortageOccupationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShortageOccupation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShortageOccupationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortageOccupationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShortageOccupationEdge'] = ResolversParentTypes['ShortageOccupationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShortageOccupation'], ParentType, ContextType>;
};

export type TalentAttributionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentAttributionConnection'] = ResolversParentTypes['TalentAttributionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TalentAttribution']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TalentAttributionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TalentAttributionFacets'], ParentType, ContextType>;
};

export type TalentAttributionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentAttributionEdge'] = ResolversParentTypes['TalentAttributionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TalentAttribution'], ParentType, ContextType>;
};

export type TalentProgrammeSelectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentProgrammeSelectionConnection'] = ResolversParentTypes['TalentProgrammeSelectionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TalentProgrammeSelection']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TalentProgrammeSelectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TalentProgrammeSelectionFacets'], ParentType, ContextType>;
};

export type TalentProgrammeSelectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentProgrammeSelectionEdge'] = ResolversParentTypes['TalentProgrammeSelectionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TalentProgrammeSelection'], ParentType, ContextType>;
};

export type TrainingProgrammeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrainingProgrammeConnection'] = ResolversParentTypes['TrainingProgrammeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingProgramme']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TrainingProgrammeFacets'], ParentType, ContextType>;
};

export type TrainingProgrammeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrainingProgrammeEdge'] = ResolversParentTypes['TrainingProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingProgramme'], ParentType, ContextType>;
};

export type DirectedTrainingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DirectedTrainingConnection'] = ResolversParentTypes['DirectedTrainingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DirectedTraining']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DirectedTrainingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['DirectedTrainingFacets'], ParentType, ContextType>;
};

export type DirectedTrainingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DirectedTrainingEdge'] = ResolversParentTypes['DirectedTrainingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DirectedTraining'], ParentType, ContextType>;
};

export type ExpertPoolConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertPoolConnection'] = ResolversParentTypes['ExpertPoolConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExpertPool']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpertPoolEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpertPoolEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertPoolEdge'] = ResolversParentTypes['ExpertPoolEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpertPool'], ParentType, ContextType>;
};

export type EvaluationSchemeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvaluationSchemeConnection'] = ResolversParentTypes['EvaluationSchemeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EvaluationScheme']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvaluationSchemeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['EvaluationSchemeFacets'], ParentType, ContextType>;
};

export type EvaluationSchemeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvaluationSchemeEdge'] = ResolversParentTypes['EvaluationSchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvaluationScheme'], ParentType, ContextType>;
};

export type SettlementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementConnection'] = ResolversParentTypes['SettlementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Settlement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SettlementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SettlementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SettlementEdge'] = ResolversParentTypes['SettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
};

export type DegreeFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DegreeFacet'] = ResolversParentTypes['DegreeFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['Degree']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TitleRankFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TitleRankFacet'] = ResolversParentTypes['TitleRankFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TitleRank']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgeBandFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgeBandFacet'] = ResolversParentTypes['AgeBandFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeacherTypeFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeacherTypeFacet'] = ResolversParentTypes['TeacherTypeFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TeacherType']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelFacet'] = ResolversParentTypes['LevelFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointmentKindFacet'] = ResolversParentTypes['AppointmentKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['AppointmentKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppointmentStatusFacet'] = ResolversParentTypes['AppointmentStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['AppointmentStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecondmentDirectionFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondmentDirectionFacet'] = ResolversParentTypes['SecondmentDirectionFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['SecondmentDirection']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecondmentRoleFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondmentRoleFacet'] = ResolversParentTypes['SecondmentRoleFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['SecondmentRole']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecondmentStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondmentStatusFacet'] = ResolversParentTypes['SecondmentStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['SecondmentStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartTimeRoleFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartTimeRoleFacet'] = ResolversParentTypes['PartTimeRoleFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['PartTimeRole']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartTimeStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartTimeStatusFacet'] = ResolversParentTypes['PartTimeStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['PartTimeStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommissionerStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommissionerStatusFacet'] = ResolversParentTypes['CommissionerStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['CommissionerStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoctorPlacementStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorPlacementStatusFacet'] = ResolversParentTypes['DoctorPlacementStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['DoctorPlacementStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributionBasisFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributionBasisFacet'] = ResolversParentTypes['AttributionBasisFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['AttributionBasis']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalentSelectionStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentSelectionStatusFacet'] = ResolversParentTypes['TalentSelectionStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TalentSelectionStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrainingKindFacet'] = ResolversParentTypes['TrainingKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TrainingKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrainingStatusFacet'] = ResolversParentTypes['TrainingStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TrainingStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpertMembershipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertMembershipConnection'] = ResolversParentTypes['ExpertMembershipConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExpertMembership']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpertMembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ExpertMembershipFacets'], ParentType, ContextType>;
};

export type ExpertMembershipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertMembershipEdge'] = ResolversParentTypes['ExpertMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpertMembership'], ParentType, ContextType>;
};

export type TalentCategoryFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TalentCategoryFacet'] = ResolversParentTypes['TalentCategoryFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TalentCategory']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformStaffingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformStaffingConnection'] = ResolversParentTypes['PlatformStaffingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlatformStaffing']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformStaffingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PlatformStaffingFacets'], ParentType, ContextType>;
};

export type PlatformStaffingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformStaffingEdge'] = ResolversParentTypes['PlatformStaffingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformStaffing'], ParentType, ContextType>;
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
  Talent?: TalentResolvers<ContextType>;
  TalentFacets?: TalentFacetsResolvers<ContextType>;
  ForeignWorkPermit?: ForeignWorkPermitResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamFacets?: TeamFacetsResolvers<ContextType>;
  TeamMembership?: TeamMembershipResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentFacets?: AppointmentFacetsResolvers<ContextType>;
  AppointmentContribution?: AppointmentContributionResolvers<ContextType>;
  Secondment?: SecondmentResolvers<ContextType>;
  SecondmentFacets?: SecondmentFacetsResolvers<ContextType>;
  SecondmentQuotaCount?: SecondmentQuotaCountResolvers<ContextType>;
  PartTimeAppointment?: PartTimeAppointmentResolvers<ContextType>;
  PartTimePay?: PartTimePayResolvers<ContextType>;
  PartTimeAppointmentFacets?: PartTimeAppointmentFacetsResolvers<ContextType>;
  LeaveForEntrepreneurship?: LeaveForEntrepreneurshipResolvers<ContextType>;
  CommissionerRequest?: CommissionerRequestResolvers<ContextType>;
  CommissionerAssignment?: CommissionerAssignmentResolvers<ContextType>;
  CommissionerAssignmentFacets?: CommissionerAssignmentFacetsResolvers<ContextType>;
  CommissionerResult?: CommissionerResultResolvers<ContextType>;
  CommissionerSummary?: CommissionerSummaryResolvers<ContextType>;
  DoctorPlacement?: DoctorPlacementResolvers<ContextType>;
  DoctorPlacementFacets?: DoctorPlacementFacetsResolvers<ContextType>;
  TalentAssessment?: TalentAssessmentResolvers<ContextType>;
  DoctorPlacementSummary?: DoctorPlacementSummaryResolvers<ContextType>;
  CountyDoctorPlacements?: CountyDoctorPlacementsResolvers<ContextType>;
  DoctorVacancy?: DoctorVacancyResolvers<ContextType>;
  ShortageOccupation?: ShortageOccupationResolvers<ContextType>;
  TalentAttribution?: TalentAttributionResolvers<ContextType>;
  TalentAttributionFacets?: TalentAttributionFacetsResolvers<ContextType>;
  AttributionFinding?: AttributionFindingResolvers<ContextType>;
  TalentProgrammeSelection?: TalentProgrammeSelectionResolvers<ContextType>;
  TalentProgrammeSelectionFacets?: TalentProgrammeSelectionFacetsResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  TrainingProgramme?: TrainingProgrammeResolvers<ContextType>;
  TrainingProgrammeFacets?: TrainingProgrammeFacetsResolvers<ContextType>;
  DirectedTraining?: DirectedTrainingResolvers<ContextType>;
  DirectedTrainingFacets?: DirectedTrainingFacetsResolvers<ContextType>;
  ExpertPool?: ExpertPoolResolvers<ContextType>;
  ExpertMembership?: ExpertMembershipResolvers<ContextType>;
  ExpertMembershipFacets?: ExpertMembershipFacetsResolvers<ContextType>;
  EvaluationScheme?: EvaluationSchemeResolvers<ContextType>;
  EvaluationSchemeFacets?: EvaluationSchemeFacetsResolvers<ContextType>;
  EvaluationSchemeMeasure?: EvaluationSchemeMeasureResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  PlatformStaffing?: PlatformStaffingResolvers<ContextType>;
  PlatformStaffingFacets?: PlatformStaffingFacetsResolvers<ContextType>;
  ExpertMatch?: ExpertMatchResolvers<ContextType>;
  TalentFlowCell?: TalentFlowCellResolvers<ContextType>;
  InstitutionTalentFacts?: InstitutionTalentFactsResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  IndustryChain?: IndustryChainResolvers<ContextType>;
  Discipline?: DisciplineResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  Achievement?: AchievementResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  TalentConnection?: TalentConnectionResolvers<ContextType>;
  TalentEdge?: TalentEdgeResolvers<ContextType>;
  ForeignWorkPermitConnection?: ForeignWorkPermitConnectionResolvers<ContextType>;
  ForeignWorkPermitEdge?: ForeignWorkPermitEdgeResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  SecondmentConnection?: SecondmentConnectionResolvers<ContextType>;
  SecondmentEdge?: SecondmentEdgeResolvers<ContextType>;
  PartTimeAppointmentConnection?: PartTimeAppointmentConnectionResolvers<ContextType>;
  PartTimeAppointmentEdge?: PartTimeAppointmentEdgeResolvers<ContextType>;
  LeaveForEntrepreneurshipConnection?: LeaveForEntrepreneurshipConnectionResolvers<ContextType>;
  LeaveForEntrepreneurshipEdge?: LeaveForEntrepreneurshipEdgeResolvers<ContextType>;
  CommissionerRequestConnection?: CommissionerRequestConnectionResolvers<ContextType>;
  CommissionerRequestEdge?: CommissionerRequestEdgeResolvers<ContextType>;
  CommissionerAssignmentConnection?: CommissionerAssignmentConnectionResolvers<ContextType>;
  CommissionerAssignmentEdge?: CommissionerAssignmentEdgeResolvers<ContextType>;
  DoctorPlacementConnection?: DoctorPlacementConnectionResolvers<ContextType>;
  DoctorPlacementEdge?: DoctorPlacementEdgeResolvers<ContextType>;
  DoctorVacancyConnection?: DoctorVacancyConnectionResolvers<ContextType>;
  DoctorVacancyEdge?: DoctorVacancyEdgeResolvers<ContextType>;
  ShortageOccupationConnection?: ShortageOccupationConnectionResolvers<ContextType>;
  ShortageOccupationEdge?: ShortageOccupationEdgeResolvers<ContextType>;
  TalentAttributionConnection?: TalentAttributionConnectionResolvers<ContextType>;
  TalentAttributionEdge?: TalentAttributionEdgeResolvers<ContextType>;
  TalentProgrammeSelectionConnection?: TalentProgrammeSelectionConnectionResolvers<ContextType>;
  TalentProgrammeSelectionEdge?: TalentProgrammeSelectionEdgeResolvers<ContextType>;
  TrainingProgrammeConnection?: TrainingProgrammeConnectionResolvers<ContextType>;
  TrainingProgrammeEdge?: TrainingProgrammeEdgeResolvers<ContextType>;
  DirectedTrainingConnection?: DirectedTrainingConnectionResolvers<ContextType>;
  DirectedTrainingEdge?: DirectedTrainingEdgeResolvers<ContextType>;
  ExpertPoolConnection?: ExpertPoolConnectionResolvers<ContextType>;
  ExpertPoolEdge?: ExpertPoolEdgeResolvers<ContextType>;
  EvaluationSchemeConnection?: EvaluationSchemeConnectionResolvers<ContextType>;
  EvaluationSchemeEdge?: EvaluationSchemeEdgeResolvers<ContextType>;
  SettlementConnection?: SettlementConnectionResolvers<ContextType>;
  SettlementEdge?: SettlementEdgeResolvers<ContextType>;
  DegreeFacet?: DegreeFacetResolvers<ContextType>;
  TitleRankFacet?: TitleRankFacetResolvers<ContextType>;
  AgeBandFacet?: AgeBandFacetResolvers<ContextType>;
  TeacherTypeFacet?: TeacherTypeFacetResolvers<ContextType>;
  LevelFacet?: LevelFacetResolvers<ContextType>;
  AppointmentKindFacet?: AppointmentKindFacetResolvers<ContextType>;
  AppointmentStatusFacet?: AppointmentStatusFacetResolvers<ContextType>;
  SecondmentDirectionFacet?: SecondmentDirectionFacetResolvers<ContextType>;
  SecondmentRoleFacet?: SecondmentRoleFacetResolvers<ContextType>;
  SecondmentStatusFacet?: SecondmentStatusFacetResolvers<ContextType>;
  PartTimeRoleFacet?: PartTimeRoleFacetResolvers<ContextType>;
  PartTimeStatusFacet?: PartTimeStatusFacetResolvers<ContextType>;
  CommissionerStatusFacet?: CommissionerStatusFacetResolvers<ContextType>;
  DoctorPlacementStatusFacet?: DoctorPlacementStatusFacetResolvers<ContextType>;
  AttributionBasisFacet?: AttributionBasisFacetResolvers<ContextType>;
  TalentSelectionStatusFacet?: TalentSelectionStatusFacetResolvers<ContextType>;
  TrainingKindFacet?: TrainingKindFacetResolvers<ContextType>;
  TrainingStatusFacet?: TrainingStatusFacetResolvers<ContextType>;
  ExpertMembershipConnection?: ExpertMembershipConnectionResolvers<ContextType>;
  ExpertMembershipEdge?: ExpertMembershipEdgeResolvers<ContextType>;
  TalentCategoryFacet?: TalentCategoryFacetResolvers<ContextType>;
  PlatformStaffingConnection?: PlatformStaffingConnectionResolvers<ContextType>;
  PlatformStaffingEdge?: PlatformStaffingEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
};
