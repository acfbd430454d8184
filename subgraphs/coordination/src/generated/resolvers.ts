// Generated from schema.graphql by `npm run codegen`; do not edit.
/* oxlint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PolicyDocument as PolicyDocumentRow, PolicyClause as PolicyClauseRow, ClauseResponsibility as ClauseResponsibilityRow, PolicyRelation as PolicyRelationRow } from '../policy/policy.entity.ts';
import type { CoordinationBody as CoordinationBodyRow, BodyMembership as BodyMembershipRow } from '../body/coordination-body.entity.ts';
import type { Meeting as MeetingRow, AgendaItem as AgendaItemRow, Resolution as ResolutionRow } from '../meeting/meeting.entity.ts';
import type { JointConferenceQuarter as JointConferenceQuarterRow } from '../meeting/meeting.queries.ts';
import type { Task as TaskRow, TaskDelay as TaskDelayRow, SupervisionRecord as SupervisionRecordRow } from '../task/task.entity.ts';
import type { Indicator as IndicatorRow, IndicatorTarget as IndicatorTargetRow, IndicatorObservation as IndicatorObservationRow } from '../indicator/indicator.entity.ts';
import type { ReportingDuty as ReportingDutyRow, PeriodicReport as PeriodicReportRow } from '../reporting/reporting.entity.ts';
import type { AttributionRule as AttributionRuleRow, AttributionReport as AttributionReportRow } from '../attribution/attribution.entity.ts';
import type { PlacementMonitoring as PlacementMonitoringRow } from '../attribution/attribution.queries.ts';
import type { CooperationAssessment as CooperationAssessmentRow, AssessmentComponent as AssessmentComponentRow } from '../assessment/cooperation-assessment.entity.ts';
import type { LiaisonOfficial as LiaisonOfficialRow, LiaisonAssignment as LiaisonAssignmentRow, LiaisonContact as LiaisonContactRow } from '../liaison/liaison.entity.ts';
import type { LiaisonActivity as LiaisonActivityRow } from '../liaison/liaison.queries.ts';
import type { CollaborationEvent as CollaborationEventRow, EventParticipation as EventParticipationRow, EventExhibit as EventExhibitRow, EventOutcome as EventOutcomeRow } from '../event/collaboration-event.entity.ts';
import type { Visit as VisitRow, DockingRecord as DockingRecordRow } from '../visit/visit.entity.ts';
import type { Issue as IssueRow } from '../issue/issue.entity.ts';
import type { IssueStatusCount as IssueStatusCountRow } from '../issue/issue.queries.ts';
import type { CooperationAgreement as CooperationAgreementRow, ResourceCommitment as ResourceCommitmentRow } from '../agreement/cooperation-agreement.entity.ts';
import type { FastTrackCase as FastTrackCaseRow, CaseDecision as CaseDecisionRow } from '../case/case.entity.ts';
import type { DisclosureRecord as DisclosureRecordRow } from '../disclosure/disclosure-record.entity.ts';
import type { ExpertConsultation as ExpertConsultationRow, ConsultedExpert as ConsultedExpertRow } from '../consultation/expert-consultation.entity.ts';
import type { PolicyInstrument as PolicyInstrumentRow } from '../policy/policy.queries.ts';
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
  /** 按标识取政策文件；不存在或不可见为空。 One policy document by id; null when there is none or it is not visible to you. */
  readonly policyDocument: Maybe<PolicyDocument>;
  /** 政策文件列表。 Policy documents. */
  readonly policyDocuments: PolicyDocumentConnection;
  /** 按标识取政策条款；不存在或不可见为空。 One policy clause by id; null when there is none or it is not visible to you. */
  readonly policyClause: Maybe<PolicyClause>;
  /** 政策条款列表。 Policy clauses. */
  readonly policyClauses: PolicyClauseConnection;
  /** 按标识取协调机构；不存在为空。 One coordination body by id; null when there is none. */
  readonly coordinationBody: Maybe<CoordinationBody>;
  /** 协调机构列表。 Coordination bodies. */
  readonly coordinationBodies: CoordinationBodyConnection;
  /** 按标识取会议；不存在为空。 One meeting by id; null when there is none. */
  readonly meeting: Maybe<Meeting>;
  /** 会议列表。 Meetings. */
  readonly meetings: MeetingConnection;
  /** 一年中每个季度是否开会、决议任务办得如何；只列规定按季开会的机构（A-10）。 Every quarter of a year: was the conference held, and how far are the tasks it resolved; only bodies that must meet quarterly (A-10). */
  readonly jointConferenceQuarters: ReadonlyArray<JointConferenceQuarter>;
  /** 按标识取任务；不存在或不可见为空。 One task by id; null when there is none or it is not visible to you. */
  readonly task: Maybe<Task>;
  /** 任务列表。 Tasks. */
  readonly tasks: TaskConnection;
  /** 任务延期列表。 Delays of tasks. */
  readonly taskDelays: TaskDelayConnection;
  /** 按代码取指标；不存在为空。 One indicator by code; null when there is none. */
  readonly indicator: Maybe<Indicator>;
  /** 指标列表。 Indicators. */
  readonly indicators: IndicatorConnection;
  /** 指标目标列表。 Targets of indicators. */
  readonly indicatorTargets: IndicatorTargetConnection;
  /** 指标数值列表：已公布的，及履职可见的。 Observations of indicators: published ones and those open to your office. */
  readonly indicatorObservations: IndicatorObservationConnection;
  /** 报送义务，按代码。 Reporting duties, by code. */
  readonly reportingDuties: ReadonlyArray<ReportingDuty>;
  /** 定期报告列表。 Periodic reports. */
  readonly periodicReports: PeriodicReportConnection;
  /** 归属规则，按代码。 Attribution rules, by code. */
  readonly attributionRules: ReadonlyArray<AttributionRule>;
  /** 合作绩效评估列表：已公布的，及履职可见的。 Evaluations of cooperation: published ones and those open to your office. */
  readonly cooperationAssessments: CooperationAssessmentConnection;
  /** 按标识取联系人（岗）；不存在为空。 One liaison official by id; null when there is none. */
  readonly liaisonOfficial: Maybe<LiaisonOfficial>;
  /** 联系人（岗）列表，不具名。 Officials in liaison schemes, without names. */
  readonly liaisonOfficials: LiaisonOfficialConnection;
  /** 按标识取合作活动；不存在为空。 One collaboration event by id; null when there is none. */
  readonly collaborationEvent: Maybe<CollaborationEvent>;
  /** 合作活动列表。 Collaboration events. */
  readonly collaborationEvents: CollaborationEventConnection;
  /** 走访与来访列表。 Visits. */
  readonly visits: VisitConnection;
  /** 对接记录列表。 Docking records. */
  readonly dockingRecords: DockingRecordConnection;
  /** 问题列表：已公开的，及与本单位、本职有关的。 Issues: published ones and those that concern you or your office. */
  readonly issues: IssueConnection;
  /** 问题按状态的数目，含未公开的。 How many issues are in each state, unpublished ones included. */
  readonly issueCounts: ReadonlyArray<IssueStatusCount>;
  /** 合作协议列表。 Cooperation agreements. */
  readonly cooperationAgreements: CooperationAgreementConnection;
  /** 资源承诺列表。 Commitments of resources. */
  readonly resourceCommitments: ResourceCommitmentConnection;
  /** 绿色通道事项列表：已公开的，及与本单位、本职有关的。 Cases in the green channel: those made known and those that concern you or your office. */
  readonly fastTrackCases: FastTrackCaseConnection;
  /** 一事一议决定列表：已公开的，及履职可见的。 Case-by-case decisions: those made known and those open to your office. */
  readonly caseDecisions: CaseDecisionConnection;
  /** 公开记录列表：向社会公开的，及发给本单位的通报。 Disclosures open to all, and notices addressed to you. */
  readonly disclosureRecords: DisclosureRecordConnection;
  /** 专家咨询列表：已公开的，及与本人、本职有关的。 Consultations of experts: those made known and those that concern you or your office. */
  readonly expertConsultations: ExpertConsultationConnection;
  /** 协调子图持有的某人的全部记录（个人信息保护法第四十五条），供本人和说明理由的人才办；日志只列条数与起止。 Everything held here on a person (Personal Information Protection Law §45), for the person and, with a reason, the talent office; of the logs their number and time. */
  readonly coordinationPersonalData: ReadonlyArray<PersonalRecord>;
};


export type QueryPolicyDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PolicyDocumentFilter>;
  orderBy?: InputMaybe<PolicyDocumentOrder>;
};


export type QueryPolicyClauseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPolicyClausesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PolicyClauseFilter>;
  orderBy?: InputMaybe<PolicyClauseOrder>;
};


export type QueryCoordinationBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCoordinationBodiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CoordinationBodyFilter>;
  orderBy?: InputMaybe<CoordinationBodyOrder>;
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
};


export type QueryJointConferenceQuartersArgs = {
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  year: Scalars['Year']['input'];
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};


export type QueryTaskDelaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaskDelayFilter>;
  orderBy?: InputMaybe<TaskDelayOrder>;
};


export type QueryIndicatorArgs = {
  code: Scalars['ID']['input'];
};


export type QueryIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  orderBy?: InputMaybe<IndicatorOrder>;
};


export type QueryIndicatorTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IndicatorTargetFilter>;
  orderBy?: InputMaybe<IndicatorTargetOrder>;
};


export type QueryIndicatorObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IndicatorObservationFilter>;
  orderBy?: InputMaybe<IndicatorObservationOrder>;
};


export type QueryPeriodicReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PeriodicReportFilter>;
  orderBy?: InputMaybe<PeriodicReportOrder>;
};


export type QueryCooperationAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CooperationAssessmentFilter>;
  orderBy?: InputMaybe<CooperationAssessmentOrder>;
};


export type QueryLiaisonOfficialArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLiaisonOfficialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LiaisonOfficialFilter>;
  orderBy?: InputMaybe<LiaisonOfficialOrder>;
};


export type QueryCollaborationEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCollaborationEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CollaborationEventFilter>;
  orderBy?: InputMaybe<CollaborationEventOrder>;
};


export type QueryVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<VisitOrder>;
};


export type QueryDockingRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DockingRecordFilter>;
  orderBy?: InputMaybe<DockingRecordOrder>;
};


export type QueryIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IssueFilter>;
  orderBy?: InputMaybe<IssueOrder>;
};


export type QueryIssueCountsArgs = {
  regionCode?: InputMaybe<Scalars['RegionCode']['input']>;
  source?: InputMaybe<IssueSource>;
};


export type QueryCooperationAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CooperationAgreementFilter>;
  orderBy?: InputMaybe<CooperationAgreementOrder>;
};


export type QueryResourceCommitmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ResourceCommitmentFilter>;
  orderBy?: InputMaybe<ResourceCommitmentOrder>;
};


export type QueryFastTrackCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FastTrackCaseFilter>;
  orderBy?: InputMaybe<FastTrackCaseOrder>;
};


export type QueryCaseDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CaseDecisionFilter>;
  orderBy?: InputMaybe<CaseDecisionOrder>;
};


export type QueryDisclosureRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DisclosureRecordFilter>;
  orderBy?: InputMaybe<DisclosureRecordOrder>;
};


export type QueryExpertConsultationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ExpertConsultationFilter>;
  orderBy?: InputMaybe<ExpertConsultationOrder>;
};


export type QueryCoordinationPersonalDataArgs = {
  talentId: Scalars['ID']['input'];
};

export type Mutation = {
  /** 删除协调子图中的个人数据，依法保留的逐条列出；供本人和说明理由的人才办。 Deletes a person's data here and lists what the law keeps; for the person and, with a reason, the talent office. */
  readonly coordinationErasePersonalData: ErasePersonalDataPayload;
};


export type MutationCoordinationErasePersonalDataArgs = {
  input: ErasePersonalDataInput;
};

/** 政策文件：登记的政策及其依据文本的来历。 A policy document and what is known of its text. */
export type PolicyDocument = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 文号；文本未载为空。 Document number; null where the text gives none. */
  readonly docNumber: Maybe<Scalars['String']['output']>;
  /** 中文标题。 Title in Chinese. */
  readonly titleZh: Scalars['String']['output'];
  /** 英文标题。 Title in English. */
  readonly titleEn: Scalars['String']['output'];
  /** 文种。 Kind of document. */
  readonly kind: PolicyDocumentKind;
  /** 发文机关；文本未载为空。 The issuing body; null where the text gives none. */
  readonly issuer: Maybe<Institution>;
  /** 通过或同意的机构；文本未载为空。 Who adopted it; null where the text does not say. */
  readonly adoptedBy: Maybe<Scalars['String']['output']>;
  /** 发文日期；文本未载为空，不作推断。 Day of issue; null where the text gives none, never inferred. */
  readonly issuedOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-POLICY）。 Its state. */
  readonly status: PolicyDocumentStatus;
  /** 公开属性；文本未载为空（BS-01b）。 Publication class; null where the text gives none. */
  readonly publicationClass: Maybe<PublicationClass>;
  /** 适用地区。 The region it holds for. */
  readonly region: Region;
  /** 受文单位，照原文。 Addressees, as the text names them. */
  readonly addressees: ReadonlyArray<Scalars['String']['output']>;
  /** 所据文本。 What text it is known from. */
  readonly source: PolicySource;
  /** 文本说明；无则为空。 A note on the text; null when there is none. */
  readonly noteZh: Maybe<Scalars['String']['output']>;
  /** 文本说明（英文）；无则为空。 The note in English; null when there is none. */
  readonly noteEn: Maybe<Scalars['String']['output']>;
  /** 条款。 Its clauses. */
  readonly clauses: PolicyClauseConnection;
  /** 与其他政策的关系。 How it relates to other policies. */
  readonly relations: ReadonlyArray<PolicyRelation>;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 政策文件：登记的政策及其依据文本的来历。 A policy document and what is known of its text. */
export type PolicyDocumentClausesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PolicyClauseFilter>;
  orderBy?: InputMaybe<PolicyClauseOrder>;
};

/** 政策文件的筛选。 Conditions on policy documents. */
export type PolicyDocumentFilter = {
  /** 文种之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<PolicyDocumentKind>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<PolicyDocumentStatus>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 公开属性之一。 One of these publication classes. */
  readonly publicationClass?: InputMaybe<ReadonlyArray<PublicationClass>>;
  /** 标题或文号含有此文本。 Title or number contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 政策文件的排序字段。 Orders of policy documents. */
export type PolicyDocumentOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 发文日期。 Day of issue. */
  | 'ISSUED_ON';

/** 政策文件的分面计数。 Counts of policy documents by facet. */
export type PolicyDocumentFacets = {
  /** 按文种。 By kind. */
  readonly kind: ReadonlyArray<PolicyDocumentKindFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<PolicyDocumentStatusFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 文种。 Kinds of policy document. */
export type PolicyDocumentKind =
  /** 若干措施。 Measures. */
  | 'MEASURES'
  /** 工作实施方案。 Implementation plan. */
  | 'IMPLEMENTATION_PLAN'
  /** 若干意见。 Opinions. */
  | 'OPINIONS'
  /** 实施方案。 Scheme. */
  | 'SCHEME'
  /** 工作总结与思路。 Work report and plan. */
  | 'WORK_REPORT'
  /** 规划。 Development plan. */
  | 'PLAN'
  /** 实施细则。 Implementing rules. */
  | 'IMPLEMENTING_RULES';

/** 政策文件状态。 States of a policy document (SM-POLICY). */
export type PolicyDocumentStatus =
  /** 起草。 Drafted. */
  | 'DRAFTED'
  /** 征求意见。 Out for consultation. */
  | 'CONSULTATION'
  /** 修改。 Revised after consultation. */
  | 'REVISED'
  /** 审定。 Approved. */
  | 'APPROVED'
  /** 印发。 Issued. */
  | 'ISSUED'
  /** 施行。 In force. */
  | 'IN_FORCE'
  /** 修订版取代。 Replaced by a revised version. */
  | 'REVISED_VERSION'
  /** 废止。 Repealed. */
  | 'REPEALED'
  /** 撤回。 Withdrawn. */
  | 'WITHDRAWN';

/** 公开属性。 Publication classes (BS-01b). */
export type PublicationClass =
  /** 主动公开。 Published on own initiative. */
  | 'PROACTIVE'
  /** 依申请公开。 On request. */
  | 'ON_REQUEST'
  /** 不予公开。 Not public. */
  | 'NOT_PUBLIC';

/** 所据文本。 What text a document is known from. */
export type PolicySource =
  /** 全文。 Full text. */
  | 'FULL_TEXT'
  /** 征求意见稿。 Draft for comment. */
  | 'DRAFT'
  /** 数字、地名遮盖的文本。 Text with masked figures and places. */
  | 'MASKED_TEXT'
  /** 新闻摘要。 Press summary. */
  | 'PRESS_SUMMARY';

/** 政策条款：文件的一个条款或标题，摘要为本图自拟。 A clause or heading of a document; the summary is our own. */
export type PolicyClause = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 所属文件。 The document. */
  readonly document: PolicyDocument;
  /** 上级条款；顶层为空。 The clause above; null at the top. */
  readonly parent: Maybe<PolicyClause>;
  /** 下级条款，按原文次序。 Clauses directly below, in the order of the text. */
  readonly children: ReadonlyArray<PolicyClause>;
  /** 条款号，照原文。 Its number as printed. */
  readonly number: Scalars['String']['output'];
  /** 在文件中的次序。 Its place in the document. */
  readonly ordinal: Scalars['Int']['output'];
  /** 标题；原文无标题为空。 Heading; null where the text has none. */
  readonly headingZh: Maybe<Scalars['String']['output']>;
  /** 英文标题；原文无标题为空。 Heading in English; null where the text has none. */
  readonly headingEn: Maybe<Scalars['String']['output']>;
  /** 中文摘要。 Summary in Chinese. */
  readonly summaryZh: Scalars['String']['output'];
  /** 英文摘要。 Summary in English. */
  readonly summaryEn: Scalars['String']['output'];
  /** 责任单位，按原文次序。 Responsible units, in the order of the text. */
  readonly responsibleUnits: ReadonlyArray<ClauseResponsibility>;
  /** 条款定下的指标目标。 Targets that the clause sets. */
  readonly targets: IndicatorTargetConnection;
  /** 条款布置的任务。 Tasks that the clause orders. */
  readonly tasks: TaskConnection;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 政策条款：文件的一个条款或标题，摘要为本图自拟。 A clause or heading of a document; the summary is our own. */
export type PolicyClauseTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IndicatorTargetFilter>;
  orderBy?: InputMaybe<IndicatorTargetOrder>;
};


/** 政策条款：文件的一个条款或标题，摘要为本图自拟。 A clause or heading of a document; the summary is our own. */
export type PolicyClauseTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** 政策条款的筛选。 Conditions on policy clauses. */
export type PolicyClauseFilter = {
  /** 文件之一。 Of one of these documents. */
  readonly documentId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 责任单位之一。 That makes one of these units responsible. */
  readonly responsibleUnitId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 标题或摘要含有此文本。 Heading or summary contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 政策条款的排序字段。 Orders of policy clauses. */
export type PolicyClauseOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 在文件中的次序。 Place in the document. */
  | 'ORDINAL';

/** 政策条款的分面计数。 Counts of policy clauses by facet. */
export type PolicyClauseFacets = {
  /** 按文件。 By document. */
  readonly documentId: ReadonlyArray<StringFacet>;
};

/** 条款责任单位：一个单位在一个条款中的职责。 A unit's part in a clause. */
export type ClauseResponsibility = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 单位。 The unit. */
  readonly institution: Institution;
  /** 职责。 Its part. */
  readonly role: UnitRole;
  /** 原文中的次序。 Its place in the text. */
  readonly ordinal: Scalars['Int']['output'];
};

/** 政策关系：与另一政策的关系，该政策可能未登记。 A relation to another policy, which need not be registered. */
export type PolicyRelation = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 关系。 The relation. */
  readonly kind: PolicyRelationKind;
  /** 另一政策的标题。 Title of the other policy. */
  readonly otherTitleZh: Scalars['String']['output'];
  /** 另一政策；未登记为空。 The other policy; null where it is not registered. */
  readonly otherDocument: Maybe<PolicyDocument>;
};

/** 政策关系的种类。 Kinds of relation between policies. */
export type PolicyRelationKind =
  /** 衔接补充。 Complements. */
  | 'COMPLEMENTS'
  /** 取代。 Replaces. */
  | 'REPLACES'
  /** 贯彻落实。 Implements. */
  | 'IMPLEMENTS';

/** 协调机构：联席会议、领导小组、委员会或专班。 A joint conference, leading group, committee or task force. */
export type CoordinationBody = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 类型。 Its kind. */
  readonly kind: BodyKind;
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Name in English; null when not recorded. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** 所在地区。 Its region. */
  readonly region: Region;
  /** 牵头单位；文件未载为空。 The lead; null where no document says. */
  readonly leadInstitution: Maybe<Institution>;
  /** 办公室所在单位；未设或未载为空。 Where its office sits; null where there is none or no document says. */
  readonly officeInstitution: Maybe<Institution>;
  /** 会议周期；未规定为空（A-10）。 How often it must meet; null where no document says. */
  readonly rhythm: Maybe<MeetingRhythm>;
  /** 职责范围。 What it is for. */
  readonly scopeZh: Scalars['String']['output'];
  /** 职责范围（英文）；未登记为空。 What it is for, in English; null when not recorded. */
  readonly scopeEn: Maybe<Scalars['String']['output']>;
  /** 成员单位，按次序。 Its members, in their order. */
  readonly members: ReadonlyArray<BodyMembership>;
  /** 会议。 Its meetings. */
  readonly meetings: MeetingConnection;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 协调机构：联席会议、领导小组、委员会或专班。 A joint conference, leading group, committee or task force. */
export type CoordinationBodyMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
};

/** 协调机构的筛选。 Conditions on coordination bodies. */
export type CoordinationBodyFilter = {
  /** 类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<BodyKind>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 会议周期之一。 With one of these rhythms. */
  readonly rhythm?: InputMaybe<ReadonlyArray<MeetingRhythm>>;
  /** 成员单位之一。 With one of these members. */
  readonly memberId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 协调机构的排序字段。 Orders of coordination bodies. */
export type CoordinationBodyOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 中文名称。 Name in Chinese. */
  | 'NAME_ZH';

/** 协调机构的分面计数。 Counts of coordination bodies by facet. */
export type CoordinationBodyFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<BodyKindFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 协调机构类型。 Kinds of coordination body. */
export type BodyKind =
  /** 联席会议。 Joint conference. */
  | 'JOINT_CONFERENCE'
  /** 工作领导小组。 Leading group. */
  | 'LEADING_GROUP'
  /** 委员会。 Committee. */
  | 'COMMITTEE'
  /** 产业链领导小组。 Industry-chain leading group. */
  | 'CHAIN_LEADING_GROUP'
  /** 工作专班。 Task force. */
  | 'TASK_FORCE'
  /** 人才工作领导小组。 Talent leading group. */
  | 'TALENT_LEADING_GROUP';

/** 会议周期。 How often a body must meet. */
export type MeetingRhythm =
  /** 每季一次。 Once a quarter. */
  | 'QUARTERLY'
  /** 每年一次。 Once a year. */
  | 'YEARLY';

/** 成员单位：一个单位在协调机构中的席位。 A unit's seat on a body. */
export type BodyMembership = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 单位。 The unit. */
  readonly institution: Institution;
  /** 席位。 Its seat. */
  readonly role: BodyRole;
  /** 次序。 Its place. */
  readonly ordinal: Scalars['Int']['output'];
};

/** 协调机构中的席位。 Seats on a coordination body. */
export type BodyRole =
  /** 召集（组长）单位。 Head. */
  | 'HEAD'
  /** 副召集（副组长）单位。 Deputy. */
  | 'DEPUTY'
  /** 成员单位。 Member. */
  | 'MEMBER';

/** 会议：协调机构的一次会议。 A meeting of a coordination body. */
export type Meeting = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 召开会议的机构。 The body. */
  readonly body: CoordinationBody;
  /** 会议名称。 Its title. */
  readonly titleZh: Scalars['String']['output'];
  /** 所属季度：为哪个季度而开；不按季开会的为空。 The quarter it was called for; null for bodies without a quarterly rhythm. */
  readonly quarter: Maybe<Scalars['Quarter']['output']>;
  /** 计划日期。 The day it was planned for. */
  readonly scheduledOn: Scalars['Date']['output'];
  /** 召开日期；未召开为空。 The day it was held; null when it was not. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-MEET）。 Its state. */
  readonly status: MeetingStatus;
  /** 会议纪要；公布前为空。 Its minutes; null before they are published. */
  readonly minutesZh: Maybe<Scalars['String']['output']>;
  /** 公布前的纪要；无权查看、尚无或已公布为空。 Its minutes while they are not published; null where withheld, where there are none yet, and once published. */
  readonly draftMinutesZh: Maybe<Scalars['String']['output']>;
  /** 纪要公布日期；未公布为空。 When the minutes were published; null before. */
  readonly minutesPublishedOn: Maybe<Scalars['Date']['output']>;
  /** 议题，按次序。 Its agenda, in order. */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** 可见的决议事项，按次序；随纪要向社会公开。 Its resolutions that are visible to you, in order; public with the minutes. */
  readonly resolutions: ReadonlyArray<Resolution>;
  /** 决议布置的可见任务。 Tasks of its resolutions, as far as they are visible to you. */
  readonly tasks: TaskConnection;
};


/** 会议：协调机构的一次会议。 A meeting of a coordination body. */
export type MeetingTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** 会议的筛选。 Conditions on meetings. */
export type MeetingFilter = {
  /** 机构之一。 Of one of these bodies. */
  readonly bodyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 机构所在地区之一。 Of a body in one of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 所属季度之一。 Called for one of these quarters. */
  readonly quarter?: InputMaybe<ReadonlyArray<Scalars['Quarter']['input']>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
  /** 召开年份。 Held in this year. */
  readonly heldYear?: InputMaybe<Scalars['Year']['input']>;
  /** 召开日期区间。 Held within these days. */
  readonly heldOn?: InputMaybe<DateRange>;
};

/** 会议的排序字段。 Orders of meetings. */
export type MeetingOrderField =
  /** 计划日期。 Planned day. */
  | 'SCHEDULED_ON'
  /** 召开日期。 Day held. */
  | 'HELD_ON';

/** 会议的分面计数。 Counts of meetings by facet. */
export type MeetingFacets = {
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<MeetingStatusFacet>;
  /** 按机构。 By body. */
  readonly bodyId: ReadonlyArray<StringFacet>;
};

/** 会议状态。 States of a meeting (SM-MEET). */
export type MeetingStatus =
  /** 已安排。 Scheduled. */
  | 'SCHEDULED'
  /** 已延期。 Postponed. */
  | 'POSTPONED'
  /** 已召开。 Held. */
  | 'HELD'
  /** 已出纪要。 Minuted. */
  | 'MINUTED'
  /** 决议跟踪中。 Resolutions are tracked. */
  | 'RESOLUTIONS_TRACKED';

/** 议题：会议的一项议程（BS-03a至BS-03h）。 An item of a meeting's agenda. */
export type AgendaItem = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 所属会议。 The meeting. */
  readonly meeting: Meeting;
  /** 次序。 Its place. */
  readonly ordinal: Scalars['Int']['output'];
  /** 类型。 Its kind. */
  readonly kind: AgendaItemKind;
  /** 题目。 Its title. */
  readonly titleZh: Scalars['String']['output'];
  /** 涉及的记录。 The records it speaks of. */
  readonly subjects: ReadonlyArray<AgendaSubject>;
  /** 由此形成的可见决议。 Resolutions that came of it, as far as they are visible to you. */
  readonly resolutions: ReadonlyArray<Resolution>;
};

/** 议题涉及的记录：需求、项目、榜单、平台、成果或产业链。 What an agenda item speaks of. */
export type AgendaSubject = Demand | Project | Challenge | Platform | Achievement | IndustryChain;

/** 议题类型。 Kinds of agenda item (BS-03a to BS-03h). */
export type AgendaItemKind =
  /** 重大科技改革事项。 Reform. */
  | 'REFORM'
  /** 重大政策措施。 Policy. */
  | 'POLICY'
  /** 协同联动与资源整合。 Linkage. */
  | 'LINKAGE'
  /** 重点产业。 Key industries. */
  | 'INDUSTRY'
  /** 重大科研项目。 Major projects. */
  | 'PROJECT'
  /** 高层次创新平台。 Innovation platforms. */
  | 'PLATFORM'
  /** 知识产权工作。 Plans for intellectual property. */
  | 'IP_PLAN'
  /** 基地联合申报。 Joint applications for bases. */
  | 'BASE_APPLICATION'
  /** 创新载体建设。 Innovation carriers. */
  | 'CARRIER'
  /** 校地合作。 School–locality cooperation. */
  | 'SCHOOL_LOCALITY'
  /** 双创赛事。 Competitions. */
  | 'COMPETITION'
  /** 企业认定。 Recognition of enterprises. */
  | 'ENTERPRISE_RECOGNITION'
  /** 人才交流。 Exchange of talent. */
  | 'TALENT_EXCHANGE'
  /** 供需对接。 Matching supply and demand. */
  | 'MATCHING'
  /** 问题协调。 Problems to be solved. */
  | 'PROBLEM';

/** 决议事项：会议定下的事，随纪要公布。 What a meeting resolved; public with its minutes. */
export type Resolution = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 所属会议。 The meeting. */
  readonly meeting: Meeting;
  /** 所依议题；不属单一议题为空。 The agenda item it came of; null where it belongs to no single one. */
  readonly agendaItem: Maybe<AgendaItem>;
  /** 次序。 Its place. */
  readonly ordinal: Scalars['Int']['output'];
  /** 内容。 Its text. */
  readonly textZh: Scalars['String']['output'];
  /** 公布日期；未公布为空。 When it was published; null before. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** 布置的任务。 Tasks it orders. */
  readonly tasks: TaskConnection;
};


/** 决议事项：会议定下的事，随纪要公布。 What a meeting resolved; public with its minutes. */
export type ResolutionTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** 联席会议季度：一个机构在一个季度里开没开会、决议任务办得如何（XT-04b）。 One quarter of one body: was it held, and how far are the tasks it resolved. */
export type JointConferenceQuarter = {
  /** 机构。 The body. */
  readonly body: CoordinationBody;
  /** 季度。 The quarter. */
  readonly quarter: Scalars['Quarter']['output'];
  /** 季度是否已过完。 Whether the quarter is over. */
  readonly isElapsed: Scalars['Boolean']['output'];
  /** 本季度内是否召开过会议，以召开日期计。 Whether a meeting was held in the quarter, by the day it was held. */
  readonly wasHeld: Scalars['Boolean']['output'];
  /** 是否缺会：季度已过完而未召开。 Whether it is missing: the quarter is over and no meeting was held. */
  readonly isMissing: Scalars['Boolean']['output'];
  /** 本季度内召开的会议。 Meetings held in the quarter. */
  readonly heldMeetings: ReadonlyArray<Meeting>;
  /** 这些会议已公布的决议数。 How many resolutions these meetings published. */
  readonly resolutionCount: Scalars['Int']['output'];
  /** 决议任务总数，不含已取消。 How many tasks they resolved, cancelled ones left out. */
  readonly taskCount: Scalars['Int']['output'];
  /** 其中已办结。 Of these, closed. */
  readonly closedTaskCount: Scalars['Int']['output'];
  /** 其中逾期未办结。 Of these, past due and open. */
  readonly overdueTaskCount: Scalars['Int']['output'];
  /** 决议任务。 The tasks they resolved. */
  readonly tasks: TaskConnection;
};


/** 联席会议季度：一个机构在一个季度里开没开会、决议任务办得如何（XT-04b）。 One quarter of one body: was it held, and how far are the tasks it resolved. */
export type JointConferenceQuarterTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** 任务：目标、任务或重大事项。 A goal, task or major item. */
export type Task = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 中文标题。 Title in Chinese. */
  readonly titleZh: Scalars['String']['output'];
  /** 英文标题；未登记为空。 Title in English; null when not recorded. */
  readonly titleEn: Maybe<Scalars['String']['output']>;
  /** 类型。 Its kind. */
  readonly kind: TaskKind;
  /** 责任单位。 The unit that owns it. */
  readonly owner: Institution;
  /** 配合单位。 Units that support it. */
  readonly supportUnits: ReadonlyArray<Institution>;
  /** 层级。 Its level. */
  readonly level: TaskLevel;
  /** 所在地区。 Its region. */
  readonly region: Region;
  /** 所依条款；无则为空。 The clause it rests on; null when there is none. */
  readonly clause: Maybe<PolicyClause>;
  /** 所依决议；无或不可见为空。 The resolution it rests on; null when there is none or it is not visible to you. */
  readonly resolution: Maybe<Resolution>;
  /** 上级任务；顶层为空。 The task above; null at the top. */
  readonly parent: Maybe<Task>;
  /** 下级任务。 Tasks directly below. */
  readonly children: TaskConnection;
  /** 所办的项目、平台或建设工程；不针对单项为空。 The project, platform or construction project it is about; null where it is about none. */
  readonly subject: Maybe<TaskSubject>;
  /** 布置日期；未知为空。 When it was assigned; null when unknown. */
  readonly assignedOn: Maybe<Scalars['Date']['output']>;
  /** 应完成日期；未定为空。 When it is due; null where no day is set. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** 办结日期；未办结为空。 When it was closed; null before. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-TASK）。 Its state. */
  readonly status: TaskStatus;
  /** 是否逾期：已过应完成日期而未核实、未办结、未取消。 Whether it is past due and neither verified nor closed nor cancelled. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** 专项标签（XT-02a）。 Strategies and campaigns it belongs to. */
  readonly programmeTags: ReadonlyArray<ProgrammeTag>;
  /** 延期，由近及远。 Its delays, latest first. */
  readonly delays: ReadonlyArray<TaskDelay>;
  /** 督查记录，由近及远（XT-03b）。 Inspections, latest first. */
  readonly supervisions: ReadonlyArray<SupervisionRecord>;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 任务：目标、任务或重大事项。 A goal, task or major item. */
export type TaskChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** 任务所办的对象：项目、平台或建设工程。 What a task is about. */
export type TaskSubject = Project | Platform | ConstructionProject;

/** 任务的筛选。 Conditions on tasks. */
export type TaskFilter = {
  /** 类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<TaskKind>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<TaskStatus>>;
  /** 层级之一。 At one of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<TaskLevel>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 责任单位之一。 Owned by one of these units. */
  readonly ownerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 配合单位之一。 Supported by one of these units. */
  readonly supportUnitId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 所依条款之一。 Resting on one of these clauses. */
  readonly clauseId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 带有此专项标签之一。 With one of these tags. */
  readonly programmeTag?: InputMaybe<ReadonlyArray<ProgrammeTag>>;
  /** 是否出自会议决议。 Resting on a resolution of a meeting or not. */
  readonly isResolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否逾期。 Past due and open, or not. */
  readonly isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 应完成日期区间。 Due within these days. */
  readonly dueOn?: InputMaybe<DateRange>;
  /** 标题含有此文本。 Title contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 任务的排序字段。 Orders of tasks. */
export type TaskOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 应完成日期。 Day it is due. */
  | 'DUE_ON';

/** 任务的分面计数。 Counts of tasks by facet. */
export type TaskFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<TaskKindFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<TaskStatusFacet>;
  /** 按层级。 By level. */
  readonly level: ReadonlyArray<TaskLevelFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
};

/** 任务类型。 Kinds of task. */
export type TaskKind =
  /** 目标。 Goal. */
  | 'GOAL'
  /** 任务。 Task. */
  | 'TASK'
  /** 重大事项（三个一批）。 Major item (three batches). */
  | 'MAJOR_ITEM';

/** 任务层级（BS-28c）。 Levels of tasks. */
export type TaskLevel =
  /** 市级。 City. */
  | 'CITY'
  /** 县（市、区）级。 County or district. */
  | 'COUNTY'
  /** 试点单位。 Pilot unit. */
  | 'PILOT_UNIT';

/** 任务状态。 States of a task (SM-TASK). */
export type TaskStatus =
  /** 已建立。 Created. */
  | 'CREATED'
  /** 已布置。 Assigned. */
  | 'ASSIGNED'
  /** 办理中。 In progress. */
  | 'IN_PROGRESS'
  /** 已报结。 Reported as done. */
  | 'REPORTED'
  /** 已核实。 Verified. */
  | 'VERIFIED'
  /** 已办结。 Closed. */
  | 'CLOSED'
  /** 已逾期。 Overdue. */
  | 'OVERDUE'
  /** 督办中。 Under supervision. */
  | 'SUPERVISED'
  /** 已取消。 Cancelled. */
  | 'CANCELLED';

/** 专项标签：文件点名的战略和行动（XT-02a、A-26）。 Strategies and campaigns that the documents name. */
export type ProgrammeTag =
  /** 湘潭：科技先导、人才先行（双先）。 Xiangtan: science leads, talent first. */
  | 'XT_DUAL_FIRST'
  /** 湘潭：联合攻关、联动运行（双联）。 Xiangtan: joint research, joint operation. */
  | 'XT_DUAL_JOINT'
  /** 百色：一项制度。 Baise: one system. */
  | 'BS_ONE_SYSTEM'
  /** 百色：三项机制。 Baise: three mechanisms. */
  | 'BS_THREE_MECHANISMS'
  /** 百色：五项工程。 Baise: five projects. */
  | 'BS_FIVE_PROJECTS'
  /** 嘉兴：成果三个“一批”。 Jiaxing: three batches of results. */
  | 'JX_THREE_BATCHES'
  /** 嘉兴：七位一体。 Jiaxing: seven in one. */
  | 'JX_SEVEN_IN_ONE'
  /** 上虞：四大工程。 Shangyu: four projects of the plan. */
  | 'SY_FOUR_PROJECTS'
  /** 上虞：科创走廊。 Shangyu: innovation corridor. */
  | 'SY_CORRIDOR'
  /** 上虞：重大科技人才项目“三个一批”。 Shangyu: three batches of platforms, talent and projects. */
  | 'SY_THREE_BATCHES'
  /** 上虞：“五个一”联系。 Shangyu: five ones. */
  | 'SY_FIVE_ONES'
  /** 上虞：“十百千”行动。 Shangyu: ten–hundred–thousand action. */
  | 'SY_TEN_HUNDRED_THOUSAND'
  /** 兰州：三区。 Lanzhou: three zones. */
  | 'LZ_THREE_ZONES'
  /** 兰州：兰白试验区。 Lanzhou: Lanzhou–Baiyin test zone. */
  | 'LZ_TEST_ZONE'
  /** 兰州：“三个一”联系。 Lanzhou: three ones. */
  | 'LZ_THREE_ONES';

/** 任务延期：未按期的原因和责任单位。 A delay, its reason and the unit that answers for it. */
export type TaskDelay = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 任务。 The task. */
  readonly task: Task;
  /** 建设工程；非工程任务为空。 The construction project; null for other tasks. */
  readonly constructionProject: Maybe<ConstructionProject>;
  /** 原因类别。 Class of reason. */
  readonly reason: DelayReason;
  /** 原因说明。 The reason in words. */
  readonly reasonZh: Scalars['String']['output'];
  /** 责任单位。 The unit that answers for it. */
  readonly responsibleUnit: Institution;
  /** 原定日期。 The day first planned. */
  readonly plannedOn: Scalars['Date']['output'];
  /** 现预计日期；未定为空。 The day now expected; null where none is set. */
  readonly expectedOn: Maybe<Scalars['Date']['output']>;
  /** 报告日期。 When it was reported. */
  readonly reportedOn: Scalars['Date']['output'];
  /** 消除日期；仍在延期为空。 When it was made good; null while it lasts. */
  readonly resolvedOn: Maybe<Scalars['Date']['output']>;
  /** 延期天数：自原定日期至消除之日，未消除则至今日；未到期为 0。 Days of delay: from the planned day to the day it was made good, or to today; 0 before the planned day. */
  readonly days: Scalars['Int']['output'];
};

/** 任务延期的筛选。 Conditions on delays. */
export type TaskDelayFilter = {
  /** 原因类别之一。 For one of these reasons. */
  readonly reason?: InputMaybe<ReadonlyArray<DelayReason>>;
  /** 责任单位之一。 Answered for by one of these units. */
  readonly responsibleUnitId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 建设工程之一。 Of one of these construction projects. */
  readonly constructionProjectId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 是否已消除。 Made good or not. */
  readonly isResolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** 报告日期区间。 Reported within these days. */
  readonly reportedOn?: InputMaybe<DateRange>;
};

/** 任务延期的排序字段。 Orders of delays. */
export type TaskDelayOrderField =
  /** 报告日期。 Day of report. */
  | 'REPORTED_ON';

/** 任务延期的分面计数。 Counts of delays by facet. */
export type TaskDelayFacets = {
  /** 按原因。 By reason. */
  readonly reason: ReadonlyArray<DelayReasonFacet>;
  /** 按责任单位。 By responsible unit. */
  readonly responsibleUnitId: ReadonlyArray<StringFacet>;
};

/** 延期原因。 Reasons of delay. */
export type DelayReason =
  /** 征地、供地。 Land. */
  | 'LAND'
  /** 资金。 Funding. */
  | 'FUNDING'
  /** 审批手续。 Approvals. */
  | 'APPROVAL'
  /** 施工单位。 Contractor. */
  | 'CONTRACTOR'
  /** 设计变更。 Change of design. */
  | 'DESIGN_CHANGE'
  /** 天气。 Weather. */
  | 'WEATHER'
  /** 其他。 Other. */
  | 'OTHER';

/** 督查记录：对任务的一次督查（XT-03b、BS-31b）。 An inspection of a task. */
export type SupervisionRecord = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 督查单位。 The inspecting unit. */
  readonly supervisedBy: Institution;
  /** 督查日期。 The day. */
  readonly supervisedOn: Scalars['Date']['output'];
  /** 发现的情况。 What was found. */
  readonly findingZh: Scalars['String']['output'];
  /** 整改期限；未定为空。 Deadline set; null when none was. */
  readonly deadlineOn: Maybe<Scalars['Date']['output']>;
};

/** 指标：统计口径写明的一项指标。 An indicator with its definition. */
export type Indicator = {
  /** 代码。 Its code. */
  readonly code: Scalars['ID']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称。 Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** 计算方式。 How it is calculated. */
  readonly calculation: IndicatorCalculation;
  /** 公式。 Its formula. */
  readonly formula: Scalars['String']['output'];
  /** 分子口径；不适用为空。 What the numerator counts; null where there is none. */
  readonly numeratorZh: Maybe<Scalars['String']['output']>;
  /** 分子口径（英文）；不适用为空。 What the numerator counts, in English; null where there is none. */
  readonly numeratorEn: Maybe<Scalars['String']['output']>;
  /** 分母口径；不适用为空。 What the denominator counts; null where there is none. */
  readonly denominatorZh: Maybe<Scalars['String']['output']>;
  /** 分母口径（英文）；不适用为空。 What the denominator counts, in English; null where there is none. */
  readonly denominatorEn: Maybe<Scalars['String']['output']>;
  /** 提供事实的子图。 Subgraphs that supply its facts. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** 是否官方统计数（由统计部门核定）。 Whether it is an official statistic, fixed by the statistics bureau. */
  readonly isOfficialStatistic: Scalars['Boolean']['output'];
  /** 可分列的维度。 Dimensions by which it is broken down. */
  readonly aggregation: ReadonlyArray<IndicatorDimension>;
  /** 统计周期。 Periods for which it is counted. */
  readonly period: ReadonlyArray<IndicatorPeriod>;
  /** 计量单位。 Its unit. */
  readonly unit: MeasureUnit;
  /** 目标。 Its targets. */
  readonly targets: IndicatorTargetConnection;
  /** 其数值：已公布的，及履职可见的。 Its observations: published ones and those open to your office. */
  readonly observations: IndicatorObservationConnection;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 指标：统计口径写明的一项指标。 An indicator with its definition. */
export type IndicatorTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IndicatorTargetFilter>;
  orderBy?: InputMaybe<IndicatorTargetOrder>;
};


/** 指标：统计口径写明的一项指标。 An indicator with its definition. */
export type IndicatorObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IndicatorObservationFilter>;
  orderBy?: InputMaybe<IndicatorObservationOrder>;
};

/** 指标的筛选。 Conditions on indicators. */
export type IndicatorFilter = {
  /** 计算方式之一。 Calculated in one of these ways. */
  readonly calculation?: InputMaybe<ReadonlyArray<IndicatorCalculation>>;
  /** 计量单位之一。 In one of these units. */
  readonly unit?: InputMaybe<ReadonlyArray<MeasureUnit>>;
  /** 由这些子图之一提供事实。 With facts from one of these subgraphs. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 可按这些维度之一分列。 Broken down by one of these dimensions. */
  readonly aggregation?: InputMaybe<ReadonlyArray<IndicatorDimension>>;
  /** 按这些周期之一统计。 Counted for one of these periods. */
  readonly period?: InputMaybe<ReadonlyArray<IndicatorPeriod>>;
  /** 是否官方统计数。 Official statistic or not. */
  readonly isOfficialStatistic?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 指标的排序字段。 Orders of indicators. */
export type IndicatorOrderField =
  /** 代码。 Code. */
  | 'CODE';

/** 指标的分面计数。 Counts of indicators by facet. */
export type IndicatorFacets = {
  /** 按计算方式。 By way of calculation. */
  readonly calculation: ReadonlyArray<IndicatorCalculationFacet>;
  /** 按计量单位。 By unit. */
  readonly unit: ReadonlyArray<MeasureUnitFacet>;
};

/** 指标计算方式。 Ways of calculating an indicator. */
export type IndicatorCalculation =
  /** 计数。 Count. */
  | 'COUNT'
  /** 求和。 Sum. */
  | 'SUM'
  /** 比率。 Ratio. */
  | 'RATIO'
  /** 增长。 Growth. */
  | 'GROWTH'
  /** 中位数。 Median. */
  | 'MEDIAN'
  /** 位次。 Rank. */
  | 'RANK'
  /** 报表。 Statistical return. */
  | 'RETURN'
  /** 评分。 Score. */
  | 'SCORE'
  /** 状态。 State. */
  | 'STATE'
  /** 调查。 Survey. */
  | 'SURVEY';

/** 计量单位。 Units of measure. */
export type MeasureUnit =
  /** 个、家、项、次。 Items. */
  | 'COUNT'
  /** 人。 Persons. */
  | 'PERSONS'
  /** 比率，1 即 100%。 A ratio: 1 is 100 %. */
  | 'PERCENT'
  /** 万元。 Ten thousand yuan. */
  | 'WAN'
  /** 亿元。 Hundred million yuan. */
  | 'YI'
  /** 天。 Days. */
  | 'DAYS'
  /** 分。 Points. */
  | 'SCORE'
  /** 位次。 Place in a ranking. */
  | 'RANK'
  /** 状态。 A state. */
  | 'STATE';

/** 统计周期。 Periods of an indicator. */
export type IndicatorPeriod =
  /** 周。 Week. */
  | 'WEEK'
  /** 月。 Month. */
  | 'MONTH'
  /** 季。 Quarter. */
  | 'QUARTER'
  /** 年。 Year. */
  | 'YEAR'
  /** 时点。 On a date. */
  | 'DATE'
  /** 累计。 Cumulative. */
  | 'CUMULATIVE'
  /** 轮次。 Round. */
  | 'ROUND'
  /** 届（批次）。 Cohort. */
  | 'COHORT';

/** 分列维度。 Dimensions by which an indicator is broken down. */
export type IndicatorDimension =
  /** 全市。 City. */
  | 'CITY'
  /** 全区。 District. */
  | 'DISTRICT'
  /** 县（市、区）。 County. */
  | 'COUNTY'
  /** 接收单位所在县。 County of the host. */
  | 'COUNTY_OF_HOST'
  /** 卖方所在县。 County of the seller. */
  | 'COUNTY_OF_SELLER'
  /** 买方所在县。 County of the buyer. */
  | 'COUNTY_OF_BUYER'
  /** 园区。 Park. */
  | 'PARK'
  /** 三区。 Zone. */
  | 'ZONE'
  /** 级别。 Level. */
  | 'LEVEL'
  /** 高校。 University. */
  | 'UNIVERSITY'
  /** 研究院所。 Institute. */
  | 'INSTITUTE'
  /** 企业。 Enterprise. */
  | 'ENTERPRISE'
  /** 单位。 Unit. */
  | 'UNIT'
  /** 归口单位。 Owner. */
  | 'OWNER'
  /** 出资方。 Payer. */
  | 'PAYER'
  /** 银行。 Bank. */
  | 'BANK'
  /** 接收部门。 Host department. */
  | 'HOST_DEPARTMENT'
  /** 产业链。 Industry chain. */
  | 'CHAIN'
  /** 学科。 Discipline. */
  | 'DISCIPLINE'
  /** 项目。 Project. */
  | 'PROJECT'
  /** 政策工具。 Policy instrument. */
  | 'INSTRUMENT'
  /** 专项资金。 Fund. */
  | 'FUND'
  /** 类型。 Kind. */
  | 'KIND'
  /** 合同类型。 Type of contract. */
  | 'CONTRACT_TYPE'
  /** 学历层次。 Level of study. */
  | 'STUDY_LEVEL'
  /** 团组。 Group. */
  | 'GROUP'
  /** 轮次。 Round. */
  | 'ROUND';

/** 指标目标：条款许下的一个数。 A figure that a clause promises. */
export type IndicatorTarget = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 指标。 The indicator. */
  readonly indicator: Indicator;
  /** 地区。 The region. */
  readonly region: Region;
  /** 范围说明；全口径为空。 What part of the indicator it is about; null for the whole. */
  readonly scopeZh: Maybe<Scalars['String']['output']>;
  /** 范围说明（英文）；全口径为空。 The same in English; null for the whole. */
  readonly scopeEn: Maybe<Scalars['String']['output']>;
  /** 目标年份；每期都适用或年份遮盖为空。 The year; null where it holds for every period or the year is masked. */
  readonly year: Maybe<Scalars['Year']['output']>;
  /** 周期。 The period it is counted for. */
  readonly period: IndicatorPeriod;
  /** 目标值；遮盖或只求提升的数值为空。 The figure; its value is null where it is masked or only has to rise. */
  readonly value: MaskedDecimal;
  /** 比较方式。 How the observed figure is compared. */
  readonly comparator: TargetComparator;
  /** 约束力。 How binding it is. */
  readonly ambition: TargetAmbition;
  /** 状态；征求意见稿的目标为拟定（A-11）。 Its state; targets of a draft are planned. */
  readonly status: TargetStatus;
  /** 所依条款；未登记为空。 The clause; null where none is registered. */
  readonly clause: Maybe<PolicyClause>;
  /** 责任单位。 Responsible units. */
  readonly responsibleUnits: ReadonlyArray<Institution>;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 指标目标的筛选。 Conditions on targets. */
export type IndicatorTargetFilter = {
  /** 指标代码之一。 Of one of these indicators. */
  readonly indicatorCode?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 目标年份。 Set for this very year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 在此年份适用：为该年所定，或未限定年份。 That hold in this year: set for it, or for no year in particular. */
  readonly appliesInYear?: InputMaybe<Scalars['Year']['input']>;
  /** 比较方式之一。 Compared in one of these ways. */
  readonly comparator?: InputMaybe<ReadonlyArray<TargetComparator>>;
  /** 约束力之一。 With one of these ambitions. */
  readonly ambition?: InputMaybe<ReadonlyArray<TargetAmbition>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<TargetStatus>>;
  /** 责任单位之一。 For which one of these units is responsible. */
  readonly responsibleUnitId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 是否给出数值。 With or without a value. */
  readonly hasValue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 指标目标的排序字段。 Orders of targets. */
export type IndicatorTargetOrderField =
  /** 标识。 Id. */
  | 'ID'
  /** 目标年份。 Year. */
  | 'YEAR';

/** 指标目标的分面计数。 Counts of targets by facet. */
export type IndicatorTargetFacets = {
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
  /** 按约束力。 By ambition. */
  readonly ambition: ReadonlyArray<TargetAmbitionFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<TargetStatusFacet>;
};

/** 目标比较方式。 Ways of comparing with a target. */
export type TargetComparator =
  /** 不少于。 At least. */
  | 'GTE'
  /** 不多于。 At most. */
  | 'LTE'
  /** 等于。 Exactly. */
  | 'EQ'
  /** 左右（上下一成，A-37）。 About, ten per cent either way. */
  | 'APPROX'
  /** 比上期提高。 Higher than the period before. */
  | 'RISING';

/** 目标约束力。 How binding a target is. */
export type TargetAmbition =
  /** 必须完成。 Binding. */
  | 'BINDING'
  /** 力争。 Strived for. */
  | 'STRIVE'
  /** 方向。 A direction. */
  | 'DIRECTION';

/** 目标状态。 States of a target. */
export type TargetStatus =
  /** 拟定。 Planned. */
  | 'PLANNED'
  /** 生效。 In force. */
  | 'IN_FORCE'
  /** 已结束。 Ended. */
  | 'ENDED';

/** 指标数值：一次观测值，公布后公开。 An observation of an indicator, public once published. */
export type IndicatorObservation = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 指标。 The indicator. */
  readonly indicator: Indicator;
  /** 地区。 The region. */
  readonly region: Region;
  /** 范围说明；全口径为空。 What part of the indicator it is about; null for the whole. */
  readonly scopeZh: Maybe<Scalars['String']['output']>;
  /** 范围说明（英文）；全口径为空。 The same in English; null for the whole. */
  readonly scopeEn: Maybe<Scalars['String']['output']>;
  /** 统计年份；原文遮盖为空。 The year it is about; null where the text masks it. */
  readonly statYear: Maybe<Scalars['Year']['output']>;
  /** 报告年份；原文遮盖为空。 The year it was reported; null where the text masks it. */
  readonly reportYear: Maybe<Scalars['Year']['output']>;
  /** 季度；年度数为空。 The quarter; null for figures of a whole year. */
  readonly quarter: Maybe<Scalars['Quarter']['output']>;
  /** 数值；原文遮盖的为空并附占位写法。 The figure; null with its mask where the text hides it. */
  readonly value: MaskedDecimal;
  /** 增速；未报告为空。 Growth on the year before; null when not reported. */
  readonly growth: Maybe<MaskedDecimal>;
  /** 位次；未排名为空。 Place in the ranking; null when not ranked. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** 参加排名的地区数；未排名为空。 How many were ranked; null when not ranked. */
  readonly rankOf: Maybe<Scalars['Int']['output']>;
  /** 来源。 Where the figure comes from. */
  readonly source: ObservationSource;
  /** 状态（SM-REPORT）；公众只见已公布的。 Its state; the public sees published ones alone. */
  readonly status: ReportStatus;
  /** 核定单位；未核定为空。 Who verified it; null when nobody did. */
  readonly verifiedBy: Maybe<Institution>;
  /** 公布日期；未公布或原文遮盖为空。 When it was published; null before and where the text masks it. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 指标数值的筛选。 Conditions on observations. */
export type IndicatorObservationFilter = {
  /** 指标代码之一。 Of one of these indicators. */
  readonly indicatorCode?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 统计年份。 About this year. */
  readonly statYear?: InputMaybe<Scalars['Year']['input']>;
  /** 报告年份。 Reported in this year. */
  readonly reportYear?: InputMaybe<Scalars['Year']['input']>;
  /** 来源之一。 From one of these sources. */
  readonly source?: InputMaybe<ReadonlyArray<ObservationSource>>;
  /** 是否给出数值（未遮盖）。 With a value, or masked. */
  readonly hasValue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 指标数值的排序字段。 Orders of observations. */
export type IndicatorObservationOrderField =
  /** 统计年份。 Year it is about. */
  | 'STAT_YEAR'
  /** 公布日期。 Day of publication. */
  | 'PUBLISHED_ON';

/** 指标数值的分面计数。 Counts of observations by facet. */
export type IndicatorObservationFacets = {
  /** 按来源。 By source. */
  readonly source: ReadonlyArray<ObservationSourceFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
  /** 按统计年份。 By year. */
  readonly statYear: ReadonlyArray<YearFacet>;
};

/** 数值来源（SY-27d）。 Where an observed figure comes from. */
export type ObservationSource =
  /** 官方统计。 Official statistics. */
  | 'OFFICIAL'
  /** 单位上报。 Reported by units themselves. */
  | 'REPORTED';

/** 报送义务：谁按什么周期向谁报什么。 Who owes whom which report, and how often. */
export type ReportingDuty = {
  /** 代码。 Its code. */
  readonly code: Scalars['ID']['output'];
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称。 Name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** 报送方（英文）。 Who reports, in English. */
  readonly fromEn: Scalars['String']['output'];
  /** 接收方（英文）。 To whom, in English. */
  readonly toEn: Scalars['String']['output'];
  /** 周期（英文），照文件或注明为建议。 How often, in English, as documents say or marked as proposed. */
  readonly cadence: Scalars['String']['output'];
  /** 内容（英文）。 What is reported, in English. */
  readonly contentEn: Scalars['String']['output'];
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 定期报告：一个单位一个周期的报告。 One unit's report for one period. */
export type PeriodicReport = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 报送单位。 The unit that owes it. */
  readonly unit: Institution;
  /** 地区。 The region. */
  readonly region: Region;
  /** 报送义务；未登记为空。 The duty; null where none is registered. */
  readonly duty: Maybe<ReportingDuty>;
  /** 周期类别。 Its cadence. */
  readonly cadence: Cadence;
  /** 所报周期，如 2026-W45、2026-10、2026-Q3、2026。 The period reported on, such as 2026-W45, 2026-10, 2026-Q3 or 2026. */
  readonly period: Scalars['String']['output'];
  /** 应报日期。 When it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** 报送日期；未报为空。 When it was submitted; null before. */
  readonly submittedOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-REPORT）。 Its state. */
  readonly status: ReportStatus;
  /** 是否缺报：已过应报日期而未报。 Whether it is missing: past due and not submitted. */
  readonly isMissing: Scalars['Boolean']['output'];
};

/** 定期报告的筛选。 Conditions on periodic reports. */
export type PeriodicReportFilter = {
  /** 报送单位之一。 Owed by one of these units. */
  readonly unitId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 周期类别之一。 With one of these cadences. */
  readonly cadence?: InputMaybe<ReadonlyArray<Cadence>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ReportStatus>>;
  /** 报送义务之一。 Under one of these duties. */
  readonly dutyCode?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 所报周期之一。 On one of these periods. */
  readonly period?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 是否缺报。 Missing or not. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** 应报日期区间。 Due within these days. */
  readonly dueOn?: InputMaybe<DateRange>;
};

/** 定期报告的排序字段。 Orders of periodic reports. */
export type PeriodicReportOrderField =
  /** 应报日期。 Day it is due. */
  | 'DUE_ON';

/** 定期报告的分面计数。 Counts of periodic reports by facet. */
export type PeriodicReportFacets = {
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<ReportStatusFacet>;
  /** 按周期类别。 By cadence. */
  readonly cadence: ReadonlyArray<CadenceFacet>;
};

/** 报送周期类别。 Cadences of reports. */
export type Cadence =
  /** 周计划。 Weekly plan. */
  | 'WEEK_PLAN'
  /** 月汇报。 Monthly report. */
  | 'MONTH_REPORT'
  /** 季通报。 Quarterly bulletin. */
  | 'QUARTER_BULLETIN'
  /** 年报。 Annual report. */
  | 'ANNUAL';

/** 报送状态。 States of a report (SM-REPORT). */
export type ReportStatus =
  /** 待报。 Due. */
  | 'DUE'
  /** 已报送。 Submitted. */
  | 'SUBMITTED'
  /** 已退回。 Returned. */
  | 'RETURNED'
  /** 已接收。 Accepted. */
  | 'ACCEPTED'
  /** 已公布。 Published. */
  | 'PUBLISHED'
  /** 缺报。 Missing. */
  | 'MISSING';

/** 归属规则：一项事实计入哪一年、哪个县、哪条链或哪一方。 To which year, county, chain or party a fact counts. */
export type AttributionRule = {
  /** 代码。 Its code. */
  readonly code: Scalars['ID']['output'];
  /** 规则。 The rule. */
  readonly ruleZh: Scalars['String']['output'];
  /** 规则（英文）。 The rule in English. */
  readonly ruleEn: Scalars['String']['output'];
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};

/** 归属上报：一名入选博士报给县级考核的归属（RD-14、JX-21b）。 A placement as reported to the county's assessment. */
export type AttributionReport = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 归属地区。 The county it counts for. */
  readonly region: Region;
  /** 归属年份。 The year it counts in. */
  readonly year: Scalars['Year']['output'];
  /** 上报单位。 The unit that reported it. */
  readonly reportedBy: Institution;
  /** 上报日期。 When it was reported. */
  readonly reportedOn: Scalars['Date']['output'];
  /** 状态。 Its state. */
  readonly status: AttributionReportStatus;
};

/** 归属上报状态。 States of an attribution report. */
export type AttributionReportStatus =
  /** 已上报。 Reported. */
  | 'REPORTED'
  /** 已确认。 Confirmed. */
  | 'CONFIRMED'
  /** 已更正。 Corrected. */
  | 'CORRECTED';

/** 在岗监测：只有计数，不含内容（JX-21a）。 Monitoring of a placement: counts only, no contents. */
export type PlacementMonitoring = {
  /** 监测次数，每季一次。 How many records, one a quarter. */
  readonly records: Scalars['Int']['output'];
  /** 走访次数。 How many visits. */
  readonly visits: Scalars['Int']['output'];
  /** 最近一次记录的横向课题数；尚无记录为空。 Horizontal projects at the latest record; null before the first. */
  readonly horizontalProjects: Maybe<Scalars['Int']['output']>;
  /** 反映问题数。 How many issues were raised. */
  readonly issuesRaised: Scalars['Int']['output'];
  /** 已解决问题数。 How many of them are resolved. */
  readonly issuesResolved: Scalars['Int']['output'];
  /** 最近监测日期；尚无记录为空。 Day of the latest record; null before the first. */
  readonly lastRecordedOn: Maybe<Scalars['Date']['output']>;
};

/** 合作绩效评估：一个对象一年的校地企合作绩效（XT-44a）。 The yearly evaluation of cooperation. */
export type CooperationAssessment = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 评估对象。 What is evaluated. */
  readonly subject: AssessmentSubject;
  /** 年度。 The year. */
  readonly year: Scalars['Year']['output'];
  /** 得分，0至100。 Score, 0 to 100. */
  readonly score: Maybe<Scalars['Decimal']['output']>;
  /** 位次；不排名为空。 Place among its peers; null where they are not ranked. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** 参加排名的对象数；不排名为空。 How many were ranked; null where they are not. */
  readonly rankOf: Maybe<Scalars['Int']['output']>;
  /** 状态（SM-ASSESS）；公众只见已公布的。 Its state; the public sees published ones alone. */
  readonly status: CooperationAssessmentStatus;
  /** 分项。 Its components. */
  readonly components: ReadonlyArray<AssessmentComponent>;
  /** 用于何处（XT-44b、XT-44c）。 What it was used for. */
  readonly usedFor: ReadonlyArray<AssessmentUse>;
  /** 对次年支持额度的影响；未作为依据为空（XT-44b）。 Its effect on next year's support; null where it was no basis. */
  readonly supportEffect: Maybe<SupportEffect>;
  /** 评估单位。 Who evaluated. */
  readonly evaluator: Institution;
  /** 是否第三方评估（JX-21d）。 Whether a third party evaluated. */
  readonly isThirdParty: Scalars['Boolean']['output'];
  /** 公布日期；未公布为空。 When it was published; null before. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
};

/** 评估对象：高校或单位、地区、园区、平台。 What an evaluation is about. */
export type AssessmentSubject = Institution | Region | Park | Platform;

/** 合作绩效评估的筛选。 Conditions on evaluations. */
export type CooperationAssessmentFilter = {
  /** 年度之一。 Of one of these years. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Year']['input']>>;
  /** 评估对象的标识或代码之一。 About one of these, by id or code. */
  readonly subjectId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 用于其中之一。 Used for one of these. */
  readonly usedFor?: InputMaybe<ReadonlyArray<AssessmentUse>>;
  /** 对支持额度的影响之一。 With one of these effects. */
  readonly supportEffect?: InputMaybe<ReadonlyArray<SupportEffect>>;
  /** 是否第三方评估。 By a third party or not. */
  readonly isThirdParty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 合作绩效评估的排序字段。 Orders of evaluations. */
export type CooperationAssessmentOrderField =
  /** 年度。 Year. */
  | 'YEAR'
  /** 得分。 Score. */
  | 'SCORE';

/** 合作绩效评估的分面计数。 Counts of evaluations by facet. */
export type CooperationAssessmentFacets = {
  /** 按年度。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<CooperationAssessmentStatusFacet>;
};

/** 合作绩效评估状态。 States of an evaluation (SM-ASSESS). */
export type CooperationAssessmentStatus =
  /** 准备。 Prepared. */
  | 'PREPARED'
  /** 已自评。 Self-assessed. */
  | 'SELF_ASSESSED'
  /** 已复核。 Reviewed. */
  | 'REVIEWED'
  /** 已评分。 Scored. */
  | 'SCORED'
  /** 申诉中。 Appealed. */
  | 'APPEALED'
  /** 已公布。 Published. */
  | 'PUBLISHED'
  /** 已应用。 Applied in support or ranking. */
  | 'APPLIED';

/** 评估结果的用途。 What an evaluation is used for. */
export type AssessmentUse =
  /** 地方支持高校的依据。 Support of a university. */
  | 'UNIVERSITY_SUPPORT'
  /** 县（市、区）创新评价。 Evaluation of counties. */
  | 'COUNTY_EVALUATION'
  /** 园区创新评价。 Evaluation of parks. */
  | 'PARK_EVALUATION'
  /** 市直单位创新评价。 Evaluation of municipal units. */
  | 'UNIT_EVALUATION'
  /** 基地后补助依据。 Support of a base. */
  | 'BASE_SUPPORT';

/** 对支持额度的影响。 Effects on support. */
export type SupportEffect =
  /** 上调。 Raised. */
  | 'RAISED'
  /** 不变。 Kept. */
  | 'KEPT'
  /** 下调。 Lowered. */
  | 'LOWERED';

/** 评估分项：评估的一个方面。 One part of an evaluation. */
export type AssessmentComponent = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 方面。 Which part. */
  readonly kind: AssessmentComponentKind;
  /** 权重，各项合计为 1。 Its weight; all add up to 1. */
  readonly weight: Scalars['Decimal']['output'];
  /** 得分，0至100。 Score, 0 to 100. */
  readonly score: Scalars['Decimal']['output'];
};

/** 评估的方面。 Parts of an evaluation. */
export type AssessmentComponentKind =
  /** 联合项目。 Joint projects. */
  | 'JOINT_PROJECTS'
  /** 合同与转化。 Contracts and conversion. */
  | 'CONTRACTS_AND_CONVERSION'
  /** 人才派出。 Talent. */
  | 'TALENT'
  /** 共建平台。 Platforms. */
  | 'PLATFORMS'
  /** 协调配合。 Coordination. */
  | 'COORDINATION';

/** 联系人（岗）：联系制度中的一名领导或干部，不具名。 A leader or official in a liaison scheme, without name. */
export type LiaisonOfficial = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 联系制度。 The scheme. */
  readonly scheme: LiaisonScheme;
  /** 序号称谓。 A running label. */
  readonly labelZh: Scalars['String']['output'];
  /** 地区。 The region. */
  readonly region: Region;
  /** 所在单位；市级领导为空。 The unit; null for leaders of the city. */
  readonly unit: Maybe<Institution>;
  /** 现有的联系安排。 The assignments that last. */
  readonly assignments: ReadonlyArray<LiaisonAssignment>;
  /** 各类联系是否齐全，每类恰有一项。 Whether every kind is covered by exactly one link. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** 缺少的联系类别。 Kinds that are missing. */
  readonly missingKinds: ReadonlyArray<LiaisonSubjectKind>;
};

/** 联系人（岗）的筛选。 Conditions on liaison officials. */
export type LiaisonOfficialFilter = {
  /** 联系制度之一。 In one of these schemes. */
  readonly scheme?: InputMaybe<ReadonlyArray<LiaisonScheme>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 所在单位之一。 Of one of these units. */
  readonly unitId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 各类联系是否齐全。 With every kind covered, or not. */
  readonly isComplete?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 联系人（岗）的排序字段。 Orders of liaison officials. */
export type LiaisonOfficialOrderField =
  /** 标识。 Id. */
  | 'ID';

/** 联系人（岗）的分面计数。 Counts of liaison officials by facet. */
export type LiaisonOfficialFacets = {
  /** 按联系制度。 By scheme. */
  readonly scheme: ReadonlyArray<LiaisonSchemeFacet>;
};

/** 联系安排：一项联系及其期间。 One link of a scheme, a period. */
export type LiaisonAssignment = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 联系制度。 The scheme. */
  readonly scheme: LiaisonScheme;
  /** 联系人（岗）。 The official. */
  readonly official: LiaisonOfficial;
  /** 联系对象类别。 Which kind of link. */
  readonly subjectKind: LiaisonSubjectKind;
  /** 联系对象；图中没有记录的（如乡镇）为空。 What it links to; null where the graph has no record, as for townships. */
  readonly subject: Maybe<LiaisonSubject>;
  /** 起始日期。 First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** 结束日期；存续为空。 Last day; null while it lasts. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-LIAISON）。 Its state. */
  readonly status: LiaisonStatus;
  /** 联系情况，只有计数。 What came of it, counts only. */
  readonly activity: LiaisonActivity;
  /** 联系记录，由远及近。 Its contacts, earliest first. */
  readonly contacts: ReadonlyArray<LiaisonContact>;
};

/** 联系记录：一次联系（LZ-09b）。 One contact of a link. */
export type LiaisonContact = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 方式。 Its form. */
  readonly form: ContactForm;
  /** 日期。 The day. */
  readonly contactedOn: Scalars['Date']['output'];
  /** 记事；无权查看或未记为空。 The note that was made of it; null where withheld or none was made. */
  readonly noteZh: Maybe<Scalars['String']['output']>;
};

/** 联系方式（LZ-09b）。 Forms of contact. */
export type ContactForm =
  /** 走访。 Visit. */
  | 'VISIT'
  /** 电话。 Telephone. */
  | 'PHONE'
  /** 座谈。 Symposium. */
  | 'SYMPOSIUM';

/** 联系对象：单位、项目、平台、团队或人才。 What a liaison links to. */
export type LiaisonSubject = Institution | Project | Platform | Team | Talent;

/** 联系安排的筛选。 Conditions on liaison assignments. */
export type LiaisonAssignmentFilter = {
  /** 联系制度之一。 In one of these schemes. */
  readonly scheme?: InputMaybe<ReadonlyArray<LiaisonScheme>>;
  /** 联系对象类别之一。 One of these kinds. */
  readonly subjectKind?: InputMaybe<ReadonlyArray<LiaisonSubjectKind>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<LiaisonStatus>>;
};

/** 联系安排的排序字段。 Orders of liaison assignments. */
export type LiaisonAssignmentOrderField =
  /** 起始日期。 First day. */
  | 'STARTS_ON';

/** 联系制度。 Liaison schemes. */
export type LiaisonScheme =
  /** 市级领导“三个一”（LZ-09a）。 Three ones of municipal leaders. */
  | 'THREE_ONES'
  /** 机关干部“五个一”（SY-06a）。 Five ones of officials. */
  | 'FIVE_ONES';

/** 联系对象类别。 Kinds of link. */
export type LiaisonSubjectKind =
  /** 院校（三个一）。 A university or institute (three ones). */
  | 'INSTITUTION'
  /** 重点实验室、重大项目或课题组（三个一）。 A key laboratory, major project or research group (three ones). */
  | 'LAB_PROJECT_GROUP'
  /** 高层次专家（三个一）。 A high-level expert (three ones). */
  | 'EXPERT'
  /** 乡镇、街道（五个一）。 A township or street (five ones). */
  | 'TOWNSHIP'
  /** 项目（五个一）。 A project (five ones). */
  | 'PROJECT'
  /** 企业（五个一）。 An enterprise (five ones). */
  | 'ENTERPRISE'
  /** 研究院（五个一）。 An institute (five ones). */
  | 'INSTITUTE'
  /** 科技人才（五个一）。 A person of science and technology (five ones). */
  | 'TALENT';

/** 联系安排状态。 States of a liaison assignment (SM-LIAISON). */
export type LiaisonStatus =
  /** 已指定。 Assigned. */
  | 'ASSIGNED'
  /** 联系中（至少一次联系）。 Active, with at least one contact. */
  | 'ACTIVE'
  /** 已移交。 Handed over. */
  | 'HANDED_OVER'
  /** 已结束。 Ended. */
  | 'ENDED';

/** 联系情况：一项联系的次数和问题数。 Contacts and issues of one link, as counts. */
export type LiaisonActivity = {
  /** 联系次数。 How many contacts. */
  readonly contacts: Scalars['Int']['output'];
  /** 最近联系日期；尚未联系为空。 Day of the latest contact; null before the first. */
  readonly lastContactedOn: Maybe<Scalars['Date']['output']>;
  /** 反映问题数，含未公开的；只联系一家企业的不公布，为空（不足三家）。 How many issues it raised, unpublished ones included; null where the link is to one firm, for fewer than three are not counted in public. */
  readonly issuesRaised: Maybe<Scalars['Int']['output']>;
  /** 已落实问题数；为空的情形同上。 How many of them are fulfilled; null where their number is. */
  readonly issuesResolved: Maybe<Scalars['Int']['output']>;
};

/** 合作活动：对接会、博览会、论坛、大赛等。 A matchmaking, fair, forum, competition or similar event. */
export type CollaborationEvent = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 类型。 Its kind. */
  readonly kind: EventKind;
  /** 中文名称。 Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** 英文名称；未登记为空。 Name in English; null when not recorded. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** 所在地区。 Its region. */
  readonly region: Region;
  /** 年份。 Its year. */
  readonly year: Scalars['Year']['output'];
  /** 起始日期；文件只载年份的为空。 First day; null where a document names only the year. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** 结束日期；文件只载年份的为空。 Last day; null where a document names only the year. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** 主办或参加。 Organised or joined. */
  readonly role: EventRole;
  /** 状态（SM-EVENT）。 Its state. */
  readonly status: EventStatus;
  /** 到场人次；未统计为空。 How many people came; null when not counted. */
  readonly attendance: Maybe<Scalars['Int']['output']>;
  /** 主办单位。 Its hosts. */
  readonly hosts: ReadonlyArray<Institution>;
  /** 参与单位及其角色。 Organisations and their parts. */
  readonly participations: EventParticipationConnection;
  /** 参与方类别。 Sectors that took part. */
  readonly sectors: ReadonlyArray<ParticipantSector>;
  /** 是否联合主办：主办方至少来自两类（BS-03f）。 Whether hosts of at least two sectors held it jointly. */
  readonly isJointlyHosted: Scalars['Boolean']['output'];
  /** 推介的需求；无权查看的为空。 Demands presented at it; null those not for the caller. */
  readonly presentedDemands: ReadonlyArray<Maybe<Demand>>;
  /** 展品与发布。 What was exhibited or released. */
  readonly exhibits: EventExhibitConnection;
  /** 活动成果。 Its outcomes. */
  readonly outcomes: EventOutcomeConnection;
  /** 依据的目录行。 Catalogue rows the record rests on. */
  readonly sourceRows: ReadonlyArray<Scalars['String']['output']>;
};


/** 合作活动：对接会、博览会、论坛、大赛等。 A matchmaking, fair, forum, competition or similar event. */
export type CollaborationEventParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventParticipationFilter>;
  orderBy?: InputMaybe<EventParticipationOrder>;
};


/** 合作活动：对接会、博览会、论坛、大赛等。 A matchmaking, fair, forum, competition or similar event. */
export type CollaborationEventExhibitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventExhibitFilter>;
  orderBy?: InputMaybe<EventExhibitOrder>;
};


/** 合作活动：对接会、博览会、论坛、大赛等。 A matchmaking, fair, forum, competition or similar event. */
export type CollaborationEventOutcomesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EventOutcomeFilter>;
  orderBy?: InputMaybe<EventOutcomeOrder>;
};

/** 合作活动的筛选。 Conditions on events. */
export type CollaborationEventFilter = {
  /** 类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<EventKind>>;
  /** 主办或参加。 Organised or joined. */
  readonly role?: InputMaybe<EventRole>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<EventStatus>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 年份。 In this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
  /** 主办单位之一。 Hosted by one of these. */
  readonly hostId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 参与单位之一，不论角色。 With one of these organisations, in whatever part. */
  readonly participantId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 起始日期区间。 Beginning within these days. */
  readonly startsOn?: InputMaybe<DateRange>;
  /** 名称含有此文本。 Name contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 合作活动的排序字段。 Orders of events. */
export type CollaborationEventOrderField =
  /** 起始日期。 First day. */
  | 'STARTS_ON'
  /** 年份。 Year. */
  | 'YEAR';

/** 合作活动的分面计数。 Counts of events by facet. */
export type CollaborationEventFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<EventKindFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<EventStatusFacet>;
  /** 按地区。 By region. */
  readonly regionCode: ReadonlyArray<StringFacet>;
  /** 按年份。 By year. */
  readonly year: ReadonlyArray<YearFacet>;
};

/** 活动类型。 Kinds of event. */
export type EventKind =
  /** 供需对接会。 Matchmaking. */
  | 'MATCHMAKING'
  /** 校友行。 Alumni visit. */
  | 'ALUMNI_VISIT'
  /** 博览会、交易会。 Trade fair. */
  | 'TRADE_FAIR'
  /** 论坛。 Forum. */
  | 'FORUM'
  /** 成果发布会。 Release of achievements. */
  | 'ACHIEVEMENT_RELEASE'
  /** 推介会。 Promotion. */
  | 'PROMOTION'
  /** 创新创业大赛。 Competition. */
  | 'COMPETITION'
  /** 路演。 Roadshow. */
  | 'ROADSHOW'
  /** 需求推介。 Presentation of demands. */
  | 'DEMAND_PRESENTATION'
  /** 专家教授进企业。 Experts to firms. */
  | 'EXPERTS_TO_FIRMS'
  /** 培训。 Training. */
  | 'TRAINING'
  /** 政策宣讲。 Policy briefing. */
  | 'POLICY_BRIEFING'
  /** 新闻发布会。 Press conference. */
  | 'PRESS_CONFERENCE';

/** 主办或参加。 Whether the locality organised or joined an event. */
export type EventRole =
  /** 主办。 Organised. */
  | 'ORGANISED'
  /** 参加。 Joined. */
  | 'JOINED';

/** 活动状态。 States of an event (SM-EVENT). */
export type EventStatus =
  /** 计划。 Planned. */
  | 'PLANNED'
  /** 已发布。 Announced. */
  | 'ANNOUNCED'
  /** 已举办。 Held. */
  | 'HELD'
  /** 成果已登记。 Outcomes recorded. */
  | 'OUTCOMES_RECORDED'
  /** 已跟踪。 Followed up. */
  | 'FOLLOWED_UP'
  /** 已取消。 Cancelled. */
  | 'CANCELLED';

/** 活动参与：一个单位在一次活动中的角色。 An organisation's part in an event. */
export type EventParticipation = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 单位。 The organisation. */
  readonly institution: Institution;
  /** 角色。 Its part. */
  readonly role: EventParticipationRole;
  /** 参与方类别。 Its sector. */
  readonly sector: ParticipantSector;
};

/** 活动参与的筛选。 Conditions on parts in an event. */
export type EventParticipationFilter = {
  /** 角色之一。 In one of these parts. */
  readonly role?: InputMaybe<ReadonlyArray<EventParticipationRole>>;
  /** 参与方类别之一。 Of one of these sectors. */
  readonly sector?: InputMaybe<ReadonlyArray<ParticipantSector>>;
};

/** 活动参与的排序字段。 Orders of parts in an event. */
export type EventParticipationOrderField =
  /** 标识。 Id. */
  | 'ID';

/** 活动参与的分面计数。 Counts of parts in an event by facet. */
export type EventParticipationFacets = {
  /** 按角色。 By part. */
  readonly role: ReadonlyArray<EventParticipationRoleFacet>;
  /** 按参与方类别。 By sector. */
  readonly sector: ReadonlyArray<ParticipantSectorFacet>;
};

/** 活动中的角色。 Parts in an event. */
export type EventParticipationRole =
  /** 主办。 Host. */
  | 'HOST'
  /** 参展。 Exhibitor. */
  | 'EXHIBITOR'
  /** 参加。 Participant. */
  | 'PARTICIPANT';

/** 展品与发布：在活动上展出或发布的一项成果。 An achievement exhibited or released at an event. */
export type EventExhibit = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 活动。 The event. */
  readonly event: CollaborationEvent;
  /** 成果；无权查看为空。 The achievement; null where it is not for the caller. */
  readonly achievement: Maybe<Achievement>;
  /** 参展单位；未登记为空。 The exhibitor; null when not recorded. */
  readonly exhibitor: Maybe<Institution>;
  /** 展出或发布。 Exhibited or released. */
  readonly kind: EventExhibitKind;
  /** 日期；未登记为空。 The day; null when not recorded. */
  readonly shownOn: Maybe<Scalars['Date']['output']>;
};

/** 展品与发布的筛选。 Conditions on exhibits and releases. */
export type EventExhibitFilter = {
  /** 展出或发布。 Exhibited or released. */
  readonly kind?: InputMaybe<EventExhibitKind>;
  /** 参展单位之一。 Shown by one of these. */
  readonly exhibitorId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 展品与发布的排序字段。 Orders of exhibits and releases. */
export type EventExhibitOrderField =
  /** 标识。 Id. */
  | 'ID';

/** 展品与发布的分面计数。 Counts of exhibits and releases by facet. */
export type EventExhibitFacets = {
  /** 按展出或发布。 By way of showing. */
  readonly kind: ReadonlyArray<EventExhibitKindFacet>;
};

/** 展出或发布。 Ways of showing an achievement. */
export type EventExhibitKind =
  /** 展出。 Exhibited. */
  | 'EXHIBIT'
  /** 发布。 Released. */
  | 'RELEASE';

/** 活动成果：活动带来的一项结果及其凭据。 What came of an event, with the record that proves it. */
export type EventOutcome = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 活动。 The event. */
  readonly event: CollaborationEvent;
  /** 类型。 Its kind. */
  readonly kind: EventOutcomeKind;
  /** 凭据；未登记为空。 The record that proves it; null when none is registered. */
  readonly record: Maybe<EventOutcomeRecord>;
  /** 金额；未约定为空。 Amount; null where none was agreed. */
  readonly amount: Maybe<Money>;
  /** 登记日期。 When it was recorded. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** 活动成果的凭据：合同、项目、单位、转化、成果或需求。 What proves an outcome. */
export type EventOutcomeRecord = TechContract | Project | Institution | Conversion | Achievement | Demand;

/** 活动成果的筛选。 Conditions on outcomes. */
export type EventOutcomeFilter = {
  /** 类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<EventOutcomeKind>>;
  /** 金额区间。 Amount within these bounds. */
  readonly amount?: InputMaybe<MoneyRange>;
};

/** 活动成果的排序字段。 Orders of outcomes. */
export type EventOutcomeOrderField =
  /** 登记日期。 Day recorded. */
  | 'RECORDED_ON';

/** 活动成果的分面计数。 Counts of outcomes by facet. */
export type EventOutcomeFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<EventOutcomeKindFacet>;
};

/** 活动成果类型。 Kinds of outcome. */
export type EventOutcomeKind =
  /** 投资。 Investment. */
  | 'INVESTMENT'
  /** 创办企业。 A company founded. */
  | 'STARTUP'
  /** 项目落地。 A project landed. */
  | 'PROJECT_LANDING'
  /** 成果转化。 An achievement transferred. */
  | 'ACHIEVEMENT_TRANSFER'
  /** 签订合同。 A contract signed. */
  | 'CONTRACT_SIGNED'
  /** 需求解决。 A demand solved. */
  | 'DEMAND_SOLVED'
  /** 签订合作协议。 An agreement signed. */
  | 'AGREEMENT_SIGNED';

/** 走访与来访：批次和人次，不具名。 A visit received or paid: groups and persons, no names. */
export type Visit = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 来访者类别。 What kind of visitors. */
  readonly visitorKind: VisitorKind;
  /** 来访或外出。 Inbound or outbound. */
  readonly direction: VisitDirection;
  /** 地区。 The region. */
  readonly region: Region;
  /** 来访单位；多家同来为空。 Where the visitors came from; null where several came together. */
  readonly visitor: Maybe<Institution>;
  /** 受访单位。 Whom they visited. */
  readonly visited: Institution;
  /** 日期。 The day. */
  readonly visitedOn: Scalars['Date']['output'];
  /** 主题。 The topic. */
  readonly topicZh: Scalars['String']['output'];
  /** 批次。 Groups. */
  readonly groups: Scalars['Int']['output'];
  /** 人次。 Persons. */
  readonly persons: Scalars['Int']['output'];
  /** 本地一方的记事；无权查看或未记为空。 What the local side noted down; null where withheld or nothing was noted. */
  readonly noteZh: Maybe<Scalars['String']['output']>;
};

/** 走访与来访的筛选。 Conditions on visits. */
export type VisitFilter = {
  /** 来访者类别之一。 One of these kinds of visitors. */
  readonly visitorKind?: InputMaybe<ReadonlyArray<VisitorKind>>;
  /** 来访或外出。 Inbound or outbound. */
  readonly direction?: InputMaybe<VisitDirection>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 日期区间。 Within these days. */
  readonly visitedOn?: InputMaybe<DateRange>;
  /** 年份。 In this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
};

/** 走访与来访的排序字段。 Orders of visits. */
export type VisitOrderField =
  /** 日期。 Day. */
  | 'VISITED_ON';

/** 走访与来访的分面计数。 Counts of visits by facet. */
export type VisitFacets = {
  /** 按来访者类别。 By kind of visitors. */
  readonly visitorKind: ReadonlyArray<VisitorKindFacet>;
  /** 按来访或外出。 By direction. */
  readonly direction: ReadonlyArray<VisitDirectionFacet>;
};

/** 来访者类别。 Kinds of visitors (SY-04a to SY-04d, SY-06c). */
export type VisitorKind =
  /** 上级机关、人大、政协。 Higher government, congress, consultative conference. */
  | 'HIGHER_GOVERNMENT'
  /** 兄弟县市。 Sister localities. */
  | 'SISTER_LOCALITY'
  /** 院校领导、专家教授。 Leaders and professors of universities. */
  | 'UNIVERSITY'
  /** 学生（交流、实习）。 Students on exchange or internship. */
  | 'STUDENTS'
  /** 本地领导带队。 Parties led by local leaders. */
  | 'LOCAL_LEADERS'
  /** 服务企业工作组。 Teams that serve firms. */
  | 'SERVICE_TEAM';

/** 来访或外出。 Directions of a visit. */
export type VisitDirection =
  /** 来访。 Inbound. */
  | 'INBOUND'
  /** 外出。 Outbound. */
  | 'OUTBOUND';

/** 对接记录：园区或企业与高校的一次对接（XT-11a）。 A contact between a park or firm and a university. */
export type DockingRecord = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 发起单位。 Who sought the contact. */
  readonly initiator: Institution;
  /** 对接高校或院所。 The university or institute. */
  readonly counterpart: Institution;
  /** 园区；不在园区为空。 The park; null outside parks. */
  readonly park: Maybe<Park>;
  /** 地区。 The region. */
  readonly region: Region;
  /** 日期。 The day. */
  readonly dockedOn: Scalars['Date']['output'];
  /** 主题。 The topic. */
  readonly topicZh: Scalars['String']['output'];
  /** 结果。 The result. */
  readonly result: DockingResult;
};

/** 对接记录的筛选。 Conditions on docking records. */
export type DockingRecordFilter = {
  /** 结果之一。 With one of these results. */
  readonly result?: InputMaybe<ReadonlyArray<DockingResult>>;
  /** 园区之一。 Of one of these parks. */
  readonly parkId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 发起单位之一。 Sought by one of these. */
  readonly initiatorId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 对接高校之一。 With one of these universities. */
  readonly counterpartId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 日期区间。 Within these days. */
  readonly dockedOn?: InputMaybe<DateRange>;
  /** 年份。 In this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
};

/** 对接记录的排序字段。 Orders of docking records. */
export type DockingRecordOrderField =
  /** 日期。 Day. */
  | 'DOCKED_ON';

/** 对接记录的分面计数。 Counts of docking records by facet. */
export type DockingRecordFacets = {
  /** 按结果。 By result. */
  readonly result: ReadonlyArray<DockingResultFacet>;
};

/** 对接结果。 Results of a contact. */
export type DockingResult =
  /** 保持联系。 In contact. */
  | 'CONTACT'
  /** 达成意向。 An intention. */
  | 'INTENT'
  /** 达成协议。 An agreement. */
  | 'AGREEMENT'
  /** 无结果。 None. */
  | 'NONE';

/** 问题：公开后可见；提出单位不公开。 An issue, public once published; who raised it is not. */
export type Issue = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 标题。 Its title. */
  readonly titleZh: Scalars['String']['output'];
  /** 来源。 Where it came up. */
  readonly source: IssueSource;
  /** 地区。 The region. */
  readonly region: Region;
  /** 提出方类别。 The sector of whoever raised it. */
  readonly raisedBySector: ParticipantSector;
  /** 提出单位；无权查看或未记为空。 Who raised it; null where withheld or not recorded. */
  readonly raisedBy: Maybe<Institution>;
  /** 提出日期。 When it was raised. */
  readonly raisedOn: Scalars['Date']['output'];
  /** 责任单位；未交办为空。 The responsible unit; null before it is assigned. */
  readonly owner: Maybe<Institution>;
  /** 应解决日期；未定为空。 When it is due; null where no day is set. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** 落实日期；未落实为空。 When it was fulfilled; null before. */
  readonly resolvedOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-ISSUE）。 Its state. */
  readonly status: IssueStatus;
  /** 所在清单（SY-08a）。 On which of the three lists it stands. */
  readonly list: IssueList;
  /** 历时天数：自提出至落实，未落实则至今日（XT-04d）。 Age in days: from the day it was raised to the day it was fulfilled, or to today. */
  readonly ageDays: Scalars['Int']['output'];
  /** 落实情况；未落实为空。 How it was fulfilled; null before. */
  readonly fulfilmentZh: Maybe<Scalars['String']['output']>;
  /** 由此提出的技术需求；无则为空。 The technical demand it led to; null when there is none. */
  readonly demand: Maybe<Demand>;
  /** 提交的会议；未提交为空（BS-28a）。 The meeting it was escalated to; null when it was not. */
  readonly meeting: Maybe<Meeting>;
  /** 公开日期；未公开为空。 When it was made known; null before. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
};

/** 问题的筛选。 Conditions on issues. */
export type IssueFilter = {
  /** 来源之一。 From one of these sources. */
  readonly source?: InputMaybe<ReadonlyArray<IssueSource>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<IssueStatus>>;
  /** 责任单位之一。 Assigned to one of these units. */
  readonly ownerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 提出日期区间。 Raised within these days. */
  readonly raisedOn?: InputMaybe<DateRange>;
};

/** 问题的排序字段。 Orders of issues. */
export type IssueOrderField =
  /** 提出日期。 Day raised. */
  | 'RAISED_ON';

/** 问题的分面计数。 Counts of issues by facet. */
export type IssueFacets = {
  /** 按来源。 By source. */
  readonly source: ReadonlyArray<IssueSourceFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<IssueStatusFacet>;
};

/** 问题数目：一种状态的问题数，含未公开的。 How many issues are in a state, unpublished ones included. */
export type IssueStatusCount = {
  /** 状态。 The state. */
  readonly status: IssueStatus;
  /** 所在清单（SY-08a）。 The list such issues stand on. */
  readonly list: IssueList;
  /** 问题数。 How many. */
  readonly count: Scalars['Int']['output'];
};

/** 问题来源。 Where an issue came up. */
export type IssueSource =
  /** 会议。 A meeting. */
  | 'MEETING'
  /** 联系。 Liaison. */
  | 'LIAISON'
  /** 走访。 A visit. */
  | 'VISIT'
  /** 督查。 An inspection. */
  | 'SUPERVISION'
  /** 活动。 An event. */
  | 'EVENT'
  /** 联审会商。 A joint review. */
  | 'JOINT_REVIEW';

/** 问题状态。 States of an issue (SM-ISSUE). */
export type IssueStatus =
  /** 已提出。 Raised. */
  | 'RAISED'
  /** 已交办。 Assigned. */
  | 'ASSIGNED'
  /** 已提交联席会议。 Escalated to the joint conference. */
  | 'ESCALATED'
  /** 办理中。 In work. */
  | 'IN_WORK'
  /** 已落实。 Fulfilled. */
  | 'FULFILLED'
  /** 重新打开。 Reopened. */
  | 'REOPENED'
  /** 提出方已确认。 Confirmed by whoever raised it. */
  | 'CONFIRMED_BY_RAISER'
  /** 已办结。 Closed. */
  | 'CLOSED';

/** 三张清单（SY-08a）。 The three lists of issues. */
export type IssueList =
  /** 问题清单。 List of problems. */
  | 'PROBLEMS'
  /** 责任清单。 List of responsibilities. */
  | 'RESPONSIBILITIES'
  /** 落实清单。 List of fulfilments. */
  | 'FULFILMENTS';

/** 合作协议：单位之间签订的合作协议。 A signed cooperation agreement. */
export type CooperationAgreement = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 标题。 Its title. */
  readonly titleZh: Scalars['String']['output'];
  /** 类型。 Its kind. */
  readonly kind: AgreementKind;
  /** 地区。 The region. */
  readonly region: Region;
  /** 协议各方，按签署次序。 Its parties, in order of signature. */
  readonly parties: ReadonlyArray<Institution>;
  /** 签订日期。 When it was signed. */
  readonly signedOn: Scalars['Date']['output'];
  /** 有效期至；未约定为空。 Last day of validity; null where none was agreed. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** 状态。 Its state. */
  readonly status: AgreementStatus;
};

/** 合作协议的筛选。 Conditions on agreements. */
export type CooperationAgreementFilter = {
  /** 类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<AgreementKind>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<AgreementStatus>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 协议方之一。 With one of these parties. */
  readonly partyId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 签订日期区间。 Signed within these days. */
  readonly signedOn?: InputMaybe<DateRange>;
  /** 标题含有此文本。 Title contains this text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** 合作协议的排序字段。 Orders of agreements. */
export type CooperationAgreementOrderField =
  /** 签订日期。 Day signed. */
  | 'SIGNED_ON';

/** 合作协议的分面计数。 Counts of agreements by facet. */
export type CooperationAgreementFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<AgreementKindFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<AgreementStatusFacet>;
};

/** 合作协议类型。 Kinds of agreement. */
export type AgreementKind =
  /** 框架协议。 Framework. */
  | 'FRAMEWORK'
  /** 联合研究。 Joint research. */
  | 'JOINT_RESEARCH'
  /** 共建平台、学科。 Building platforms or disciplines together. */
  | 'CO_BUILDING'
  /** 人才交流培养。 Talent. */
  | 'TALENT'
  /** 资源共享。 Sharing of resources. */
  | 'RESOURCE_SHARING';

/** 合作协议状态。 States of an agreement. */
export type AgreementStatus =
  /** 已签订。 Signed. */
  | 'SIGNED'
  /** 履行中。 In force. */
  | 'IN_FORCE'
  /** 已期满。 Ended. */
  | 'ENDED'
  /** 已解除。 Terminated. */
  | 'TERMINATED';

/** 资源承诺：为产业链投入并与高校共享的资源（XT-13a）。 Resources pooled for an industry chain and shared with universities. */
export type ResourceCommitment = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 产业链；不针对产业链为空。 The chain; null where it is for none. */
  readonly chain: Maybe<IndustryChain>;
  /** 提供方。 Who provides it. */
  readonly provider: Institution;
  /** 受益方；未指定为空。 Who benefits; null where none is named. */
  readonly beneficiary: Maybe<Institution>;
  /** 地区。 The region. */
  readonly region: Region;
  /** 种类。 Its kind. */
  readonly kind: ResourceKind;
  /** 说明。 What it is. */
  readonly descriptionZh: Scalars['String']['output'];
  /** 价值；未估值为空。 Its value; null where none was stated. */
  readonly value: Maybe<Money>;
  /** 承诺日期。 When it was committed. */
  readonly committedOn: Scalars['Date']['output'];
  /** 兑现日期；未兑现为空。 When it was delivered; null before. */
  readonly deliveredOn: Maybe<Scalars['Date']['output']>;
  /** 状态。 Its state. */
  readonly status: CommitmentStatus;
};

/** 资源承诺的筛选。 Conditions on commitments. */
export type ResourceCommitmentFilter = {
  /** 种类之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ResourceKind>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<CommitmentStatus>>;
  /** 产业链之一。 For one of these chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 提供方之一。 By one of these providers. */
  readonly providerId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 价值区间。 Value within these bounds. */
  readonly value?: InputMaybe<MoneyRange>;
};

/** 资源承诺的排序字段。 Orders of commitments. */
export type ResourceCommitmentOrderField =
  /** 承诺日期。 Day committed. */
  | 'COMMITTED_ON'
  /** 价值。 Value. */
  | 'VALUE';

/** 资源承诺的分面计数。 Counts of commitments by facet. */
export type ResourceCommitmentFacets = {
  /** 按种类。 By kind. */
  readonly kind: ReadonlyArray<ResourceKindFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<CommitmentStatusFacet>;
};

/** 资源种类。 Kinds of resource. */
export type ResourceKind =
  /** 资金。 Funds. */
  | 'FUNDS'
  /** 仪器设备。 Equipment. */
  | 'EQUIPMENT'
  /** 场地。 Site. */
  | 'SITE'
  /** 数据。 Data. */
  | 'DATA'
  /** 人员。 Staff. */
  | 'STAFF'
  /** 应用场景。 Scenario. */
  | 'SCENARIO';

/** 资源承诺状态。 States of a commitment. */
export type CommitmentStatus =
  /** 已承诺。 Committed. */
  | 'COMMITTED'
  /** 已兑现。 Delivered. */
  | 'DELIVERED'
  /** 已撤回。 Withdrawn. */
  | 'WITHDRAWN';

/** 绿色通道事项：进入绿色通道的重大事项，公开后公众可见（XT-06a）。 A major matter in the green channel; public once it is made known. */
export type FastTrackCase = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 标题。 Its title. */
  readonly titleZh: Scalars['String']['output'];
  /** 类别。 Its category. */
  readonly category: FastTrackCategory;
  /** 对象。 What it is about. */
  readonly subject: FastTrackSubject;
  /** 地区。 The region. */
  readonly region: Region;
  /** 提出单位。 Who proposed it. */
  readonly proposedBy: Institution;
  /** 专人对接所在单位；未指定为空（XT-06c）。 The unit whose officer looks after it; null before one is named. */
  readonly liaisonUnit: Maybe<Institution>;
  /** 提出日期。 When it was proposed. */
  readonly proposedOn: Scalars['Date']['output'];
  /** 受理日期；未受理为空。 When it was accepted; null before. */
  readonly acceptedOn: Maybe<Scalars['Date']['output']>;
  /** 办结日期；未办结为空。 When it was closed; null before. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-CASE）。 Its state. */
  readonly status: CaseStatus;
  /** 可见的一事一议决定。 Case-by-case decisions, as far as they are visible to you. */
  readonly decisions: ReadonlyArray<CaseDecision>;
  /** 公开日期；未公开为空。 When it was made known; null before. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
};

/** 绿色通道事项的对象：项目、成果转化或平台。 What a case in the green channel is about. */
export type FastTrackSubject = Project | Conversion | Platform;

/** 绿色通道事项的筛选。 Conditions on cases. */
export type FastTrackCaseFilter = {
  /** 类别之一。 In one of these categories. */
  readonly category?: InputMaybe<ReadonlyArray<FastTrackCategory>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<CaseStatus>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 是否已有专人对接。 With or without an officer. */
  readonly hasLiaisonUnit?: InputMaybe<Scalars['Boolean']['input']>;
  /** 提出日期区间。 Proposed within these days. */
  readonly proposedOn?: InputMaybe<DateRange>;
};

/** 绿色通道事项的排序字段。 Orders of cases. */
export type FastTrackCaseOrderField =
  /** 提出日期。 Day proposed. */
  | 'PROPOSED_ON';

/** 绿色通道事项的分面计数。 Counts of cases by facet. */
export type FastTrackCaseFacets = {
  /** 按类别。 By category. */
  readonly category: ReadonlyArray<FastTrackCategoryFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<CaseStatusFacet>;
};

/** 绿色通道事项类别（XT-06a）。 Categories of the green channel. */
export type FastTrackCategory =
  /** 重大科研项目。 Research project. */
  | 'RESEARCH_PROJECT'
  /** 重大成果转化。 Achievement transfer. */
  | 'ACHIEVEMENT_TRANSFER'
  /** 重大平台设施。 Platform or facility. */
  | 'PLATFORM_FACILITY';

/** 事项状态。 States of a case (SM-CASE). */
export type CaseStatus =
  /** 已提出。 Proposed. */
  | 'PROPOSED'
  /** 已受理。 Accepted. */
  | 'ACCEPTED'
  /** 已审议。 Deliberated. */
  | 'DELIBERATED'
  /** 已支持（专人对接）。 Supported, with an officer named. */
  | 'SUPPORTED'
  /** 已落实。 Implemented. */
  | 'IMPLEMENTED'
  /** 已办结。 Closed. */
  | 'CLOSED'
  /** 未予支持。 Rejected. */
  | 'REJECTED';

/** 一事一议决定：公开后公众可见（XT-06b、XT-26b）。 A case-by-case decision; public once it is made known. */
export type CaseDecision = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 标题。 Its title. */
  readonly titleZh: Scalars['String']['output'];
  /** 决定机关类别。 What kind of body decided. */
  readonly decidingKind: DecidingKind;
  /** 决定机关；由领导小组决定的为空。 The deciding body where it is a government; null for leading groups. */
  readonly decidingInstitution: Maybe<Institution>;
  /** 决定的领导小组；由市政府决定的为空。 The leading group; null where the government decided. */
  readonly body: Maybe<CoordinationBody>;
  /** 所属绿色通道事项；无或不可见为空。 The case in the green channel; null when there is none or it is not visible to you. */
  readonly fastTrackCase: Maybe<FastTrackCase>;
  /** 产业链；非链上事项为空。 The industry chain; null for other matters. */
  readonly chain: Maybe<IndustryChain>;
  /** 地区。 The region. */
  readonly region: Region;
  /** 支持内容。 The support fixed. */
  readonly supportZh: Scalars['String']['output'];
  /** 支持金额；未定金额为空。 Amount of support; null where none was fixed. */
  readonly amount: Maybe<Money>;
  /** 决定日期。 When it was decided. */
  readonly decidedOn: Scalars['Date']['output'];
  /** 公开日期；未公开为空。 When it was made known; null before. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-CASE）。 Its state. */
  readonly status: CaseStatus;
};

/** 一事一议决定的筛选。 Conditions on case-by-case decisions. */
export type CaseDecisionFilter = {
  /** 决定机关类别之一。 Decided by one of these. */
  readonly decidingKind?: InputMaybe<ReadonlyArray<DecidingKind>>;
  /** 产业链之一。 For one of these chains. */
  readonly chainId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 决定日期区间。 Decided within these days. */
  readonly decidedOn?: InputMaybe<DateRange>;
};

/** 一事一议决定的排序字段。 Orders of case-by-case decisions. */
export type CaseDecisionOrderField =
  /** 决定日期。 Day decided. */
  | 'DECIDED_ON';

/** 一事一议决定的分面计数。 Counts of case-by-case decisions by facet. */
export type CaseDecisionFacets = {
  /** 按决定机关类别。 By kind of body. */
  readonly decidingKind: ReadonlyArray<DecidingKindFacet>;
};

/** 决定机关类别。 Who may decide case by case. */
export type DecidingKind =
  /** 市人民政府（XT-06b）。 Municipal government. */
  | 'MUNICIPAL_GOVERNMENT'
  /** 市产业链领导小组（XT-26b）。 Industry-chain leading group. */
  | 'CHAIN_LEADING_GROUP';

/** 公开记录：一次公开（BS-04a）；不宜公开事项的通报只有收发单位知道（BS-04c）。 One disclosure; a notice of what is unfit for publication is known to its sender and recipients alone. */
export type DisclosureRecord = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 公开的对象。 What it discloses. */
  readonly subject: DisclosureSubject;
  /** 公开的内容类别。 What kind of contents. */
  readonly kind: DisclosureKind;
  /** 标题。 Its title. */
  readonly titleZh: Scalars['String']['output'];
  /** 公开渠道。 Where it was published. */
  readonly channelZh: Scalars['String']['output'];
  /** 公开单位。 Who published it. */
  readonly publisher: Institution;
  /** 公开日期。 When it was published. */
  readonly publishedOn: Scalars['Date']['output'];
  /** 异议截止日；不设异议期为空。 Last day for objections; null where there is no such period. */
  readonly objectionsUntil: Maybe<Scalars['Date']['output']>;
  /** 公开范围；公众只见向社会公开的。 For whom it is; the public sees what is open to all. */
  readonly audience: Visibility;
  /** 通报的收件单位；向社会公开的没有；无权查看为空。 Recipients of a notice; none where it is open to all; null where withheld. */
  readonly recipients: Maybe<ReadonlyArray<Institution>>;
  /** 通报形式；无权查看或向社会公开的为空。 Form of a notice; null where withheld or open to all. */
  readonly form: Maybe<NoticeForm>;
  /** 通报内容；无权查看或向社会公开的为空。 Contents of a notice; null where withheld or open to all. */
  readonly noticeZh: Maybe<Scalars['String']['output']>;
  /** 领导批示；无权查看或无批示为空。 A leader's written comment; null where withheld or there is none. */
  readonly leaderCommentZh: Maybe<Scalars['String']['output']>;
  /** 签收日期；无权查看或未签收为空。 When its receipt was acknowledged; null where withheld or before. */
  readonly acknowledgedOn: Maybe<Scalars['Date']['output']>;
};

/** 通报形式（BS-04c）。 Forms of a notice. */
export type NoticeForm =
  /** 定期通报。 Periodic notice. */
  | 'PERIODIC_NOTICE'
  /** 抄送文件。 Copied document. */
  | 'COPIED_DOCUMENT'
  /** 走访面谈。 A talk on a visit. */
  | 'VISIT_TALK';

/** 公开记录的对象：项目、榜单或补助申请。 What a disclosure is about. */
export type DisclosureSubject = Project | Challenge | SubsidyApplication;

/** 公开记录的筛选。 Conditions on disclosures. */
export type DisclosureRecordFilter = {
  /** 内容类别之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<DisclosureKind>>;
  /** 公开单位之一。 By one of these publishers. */
  readonly publisherId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 公开日期区间。 Published within these days. */
  readonly publishedOn?: InputMaybe<DateRange>;
};

/** 公开记录的排序字段。 Orders of disclosures. */
export type DisclosureRecordOrderField =
  /** 公开日期。 Day of publication. */
  | 'PUBLISHED_ON';

/** 公开记录的分面计数。 Counts of disclosures by facet. */
export type DisclosureRecordFacets = {
  /** 按内容类别。 By kind. */
  readonly kind: ReadonlyArray<DisclosureKindFacet>;
};

/** 公开的内容类别（BS-04a）。 Kinds of contents that are opened. */
export type DisclosureKind =
  /** 决策公开。 Decisions. */
  | 'DECISION'
  /** 管理公开。 Administration. */
  | 'ADMINISTRATION'
  /** 服务公开。 Services. */
  | 'SERVICE'
  /** 结果公开。 Results. */
  | 'RESULT';

/** 专家咨询：就重大决策、项目论证或政策草案征询专家（XT-08a、LZ-08b）。 Experts asked about a decision, a project or a draft policy. */
export type ExpertConsultation = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 题目。 Its topic. */
  readonly topicZh: Scalars['String']['output'];
  /** 类型。 Its kind. */
  readonly kind: ConsultationKind;
  /** 地区。 The region. */
  readonly region: Region;
  /** 征询单位。 Who asked. */
  readonly requestedBy: Institution;
  /** 所论证的项目；非项目论证为空。 The project appraised; null for other topics. */
  readonly project: Maybe<Project>;
  /** 征询日期。 When they were asked. */
  readonly requestedOn: Scalars['Date']['output'];
  /** 答复期限；未定为空。 When answers are due; null where no day is set. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** 状态（SM-CONSULT）。 Its state. */
  readonly status: ConsultationStatus;
  /** 受咨询的专家，姓名不公开。 The experts asked; who they are is not public. */
  readonly experts: ReadonlyArray<ConsultedExpert>;
  /** 已答复的专家数。 How many have answered. */
  readonly answerCount: Scalars['Int']['output'];
  /** 公开日期；未公开为空。 When it was made known; null before. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
};

/** 受咨询的专家：一名专家及其意见。 One expert who was asked, and the opinion given. */
export type ConsultedExpert = {
  /** 标识。 Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** 专家；无权查看为空。 The expert; null where withheld. */
  readonly talent: Maybe<Talent>;
  /** 答复日期；未答复为空。 When the expert answered; null before. */
  readonly answeredOn: Maybe<Scalars['Date']['output']>;
  /** 意见；无权查看或未答复为空。 The opinion; null where withheld or not given. */
  readonly opinionZh: Maybe<Scalars['String']['output']>;
};

/** 专家咨询的筛选。 Conditions on consultations. */
export type ExpertConsultationFilter = {
  /** 类型之一。 One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<ConsultationKind>>;
  /** 状态之一。 In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ConsultationStatus>>;
  /** 地区代码之一。 One of these regions. */
  readonly regionCode?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 征询单位之一。 Asked by one of these. */
  readonly requestedById?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 项目之一。 About one of these projects. */
  readonly projectId?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** 征询日期区间。 Asked within these days. */
  readonly requestedOn?: InputMaybe<DateRange>;
  /** 征询年份。 Asked in this year. */
  readonly year?: InputMaybe<Scalars['Year']['input']>;
};

/** 专家咨询的排序字段。 Orders of consultations. */
export type ExpertConsultationOrderField =
  /** 征询日期。 Day asked. */
  | 'REQUESTED_ON';

/** 专家咨询的分面计数。 Counts of consultations by facet. */
export type ExpertConsultationFacets = {
  /** 按类型。 By kind. */
  readonly kind: ReadonlyArray<ConsultationKindFacet>;
  /** 按状态。 By state. */
  readonly status: ReadonlyArray<ConsultationStatusFacet>;
};

/** 专家咨询类型。 Kinds of consultation. */
export type ConsultationKind =
  /** 重大决策。 Major decision. */
  | 'MAJOR_DECISION'
  /** 项目论证。 Appraisal of a project. */
  | 'PROJECT_APPRAISAL'
  /** 政策草案。 Draft policy. */
  | 'POLICY_DRAFT';

/** 专家咨询状态。 States of a consultation (SM-CONSULT). */
export type ConsultationStatus =
  /** 已发出。 Opened. */
  | 'OPENED'
  /** 已答复。 Answered. */
  | 'ANSWERED'
  /** 已关闭。 Closed. */
  | 'CLOSED'
  /** 逾期答复已登记。 A late answer was recorded. */
  | 'LATE_RECORDED';

/** 机构（归机构子图所有），协调子图补充其任务、评估、联系和报送。 An organisation, owned by institutions. */
export type Institution = {
  readonly id: Scalars['ID']['output'];
  /** 其负责的任务。 Tasks it owns. */
  readonly tasks: TaskConnection;
  /** 其合作绩效评估：已公布的，及履职可见的。 Evaluations of it: published ones and those open to your office. */
  readonly assessments: CooperationAssessmentConnection;
  /** 联系本单位的安排，不含联系人姓名和记录内容。 Liaison links to it, without names and notes. */
  readonly liaison: LiaisonAssignmentConnection;
  /** 来访本单位或由本单位出访。 Visits to it or by it. */
  readonly visits: VisitConnection;
  /** 由其负责解决的可见问题。 Issues that it has to solve, as far as they are visible to you. */
  readonly issues: IssueConnection;
  /** 由其负责解决的问题按状态的数目，含未公开的。 How many issues it has to solve, by state, unpublished ones included. */
  readonly issueCounts: ReadonlyArray<IssueStatusCount>;
  /** 其签订的合作协议。 Agreements to which it is a party. */
  readonly agreements: CooperationAgreementConnection;
  /** 缺报的定期报告。 Periodic reports it owes and has not submitted. */
  readonly missingReports: PeriodicReportConnection;
};


/** 机构（归机构子图所有），协调子图补充其任务、评估、联系和报送。 An organisation, owned by institutions. */
export type InstitutionTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};


/** 机构（归机构子图所有），协调子图补充其任务、评估、联系和报送。 An organisation, owned by institutions. */
export type InstitutionAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CooperationAssessmentFilter>;
  orderBy?: InputMaybe<CooperationAssessmentOrder>;
};


/** 机构（归机构子图所有），协调子图补充其任务、评估、联系和报送。 An organisation, owned by institutions. */
export type InstitutionLiaisonArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LiaisonAssignmentFilter>;
  orderBy?: InputMaybe<LiaisonAssignmentOrder>;
};


/** 机构（归机构子图所有），协调子图补充其任务、评估、联系和报送。 An organisation, owned by institutions. */
export type InstitutionVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<VisitFilter>;
  orderBy?: InputMaybe<VisitOrder>;
};


/** 机构（归机构子图所有），协调子图补充其任务、评估、联系和报送。 An organisation, owned by institutions. */
export type InstitutionIssuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IssueFilter>;
  orderBy?: InputMaybe<IssueOrder>;
};


/** 机构（归机构子图所有），协调子图补充其任务、评估、联系和报送。 An organisation, owned by institutions. */
export type InstitutionAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CooperationAgreementFilter>;
  orderBy?: InputMaybe<CooperationAgreementOrder>;
};


/** 机构（归机构子图所有），协调子图补充其任务、评估、联系和报送。 An organisation, owned by institutions. */
export type InstitutionMissingReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PeriodicReportFilter>;
  orderBy?: InputMaybe<PeriodicReportOrder>;
};

/** 地区（归机构子图所有），协调子图补充目标、数值和评估位次。 A region, owned by institutions. */
export type Region = {
  readonly code: Scalars['RegionCode']['output'];
  /** 为本地区定下的指标目标。 Targets set for it. */
  readonly indicatorTargets: IndicatorTargetConnection;
  /** 其指标数值：已公布的，及履职可见的。 Its observations: published ones and those open to your office. */
  readonly observations: IndicatorObservationConnection;
  /** 年度合作绩效评估位次；未公布为空（XT-44c）。 Its place in the evaluation of a year; null where none is published. */
  readonly assessmentRank: Maybe<Scalars['Int']['output']>;
};


/** 地区（归机构子图所有），协调子图补充目标、数值和评估位次。 A region, owned by institutions. */
export type RegionIndicatorTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IndicatorTargetFilter>;
  orderBy?: InputMaybe<IndicatorTargetOrder>;
};


/** 地区（归机构子图所有），协调子图补充目标、数值和评估位次。 A region, owned by institutions. */
export type RegionObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<IndicatorObservationFilter>;
  orderBy?: InputMaybe<IndicatorObservationOrder>;
};


/** 地区（归机构子图所有），协调子图补充目标、数值和评估位次。 A region, owned by institutions. */
export type RegionAssessmentRankArgs = {
  year: Scalars['Year']['input'];
};

/** 园区（归机构子图所有），协调子图补充对接情况。 A park, owned by institutions. */
export type Park = {
  readonly id: Scalars['ID']['output'];
  /** 对接过的高校院所，由近及远。 Universities and institutes it has been in contact with, latest first. */
  readonly counterparts: ReadonlyArray<Institution>;
  /** 对接记录（XT-11a）。 Its docking records. */
  readonly dockingRecords: DockingRecordConnection;
};


/** 园区（归机构子图所有），协调子图补充对接情况。 A park, owned by institutions. */
export type ParkDockingRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<DockingRecordFilter>;
  orderBy?: InputMaybe<DockingRecordOrder>;
};

/** 产业链（归机构子图所有），协调子图补充资源承诺和一事一议。 An industry chain, owned by institutions. */
export type IndustryChain = {
  readonly id: Scalars['ID']['output'];
  /** 为其承诺的资源（XT-13a）。 Resources committed to it. */
  readonly commitments: ResourceCommitmentConnection;
  /** 可见的一事一议决定（XT-26b）。 Case-by-case decisions on it, as far as they are visible to you. */
  readonly caseDecisions: CaseDecisionConnection;
};


/** 产业链（归机构子图所有），协调子图补充资源承诺和一事一议。 An industry chain, owned by institutions. */
export type IndustryChainCommitmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ResourceCommitmentFilter>;
  orderBy?: InputMaybe<ResourceCommitmentOrder>;
};


/** 产业链（归机构子图所有），协调子图补充资源承诺和一事一议。 An industry chain, owned by institutions. */
export type IndustryChainCaseDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CaseDecisionFilter>;
  orderBy?: InputMaybe<CaseDecisionOrder>;
};

/** 人才（归人才子图所有），协调子图补充咨询、联系和标签。 A person, owned by talent. */
export type Talent = {
  readonly id: Scalars['ID']['output'];
  /** 参加的专家咨询；无权查看为空。 Consultations in which the person was asked; null where withheld. */
  readonly consultations: Maybe<ExpertConsultationConnection>;
  /** 联系本人的安排，不含领导姓名。 Liaison links to the person, without names of leaders. */
  readonly liaison: LiaisonAssignmentConnection;
  /** 参加的专项；无权查看为空。 Strategies and campaigns the person takes part in; null where withheld. */
  readonly programmeTags: Maybe<ReadonlyArray<ProgrammeTag>>;
};


/** 人才（归人才子图所有），协调子图补充咨询、联系和标签。 A person, owned by talent. */
export type TalentConsultationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ExpertConsultationFilter>;
  orderBy?: InputMaybe<ExpertConsultationOrder>;
};


/** 人才（归人才子图所有），协调子图补充咨询、联系和标签。 A person, owned by talent. */
export type TalentLiaisonArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LiaisonAssignmentFilter>;
  orderBy?: InputMaybe<LiaisonAssignmentOrder>;
};

/** 团队（归人才子图所有）。 A team, owned by talent. */
export type Team = {
  readonly id: Scalars['ID']['output'];
};

/** 博士进企业（归人才子图所有），协调子图补充归属上报和监测计数。 A placement of a doctor, owned by talent. */
export type DoctorPlacement = {
  readonly id: Scalars['ID']['output'];
  /** 归属上报；未上报为空。 How it was reported to the county's assessment; null before. */
  readonly attributionReport: Maybe<AttributionReport>;
  /** 在岗监测计数。 Monitoring, counts only. */
  readonly monitoring: PlacementMonitoring;
};

/** 项目（归项目子图所有），协调子图补充绿色通道、任务和公开记录。 A project, owned by projects. */
export type Project = {
  readonly id: Scalars['ID']['output'];
  /** 可见的绿色通道事项，多个取最近；无则为空。 Its case in the green channel, the latest that is visible to you; null when there is none. */
  readonly fastTrackCase: Maybe<FastTrackCase>;
  /** 针对本项目的任务。 Tasks about it. */
  readonly tasks: TaskConnection;
  /** 可见的公开记录，由近及远。 Its disclosures that are visible to you, latest first. */
  readonly disclosures: ReadonlyArray<DisclosureRecord>;
};


/** 项目（归项目子图所有），协调子图补充绿色通道、任务和公开记录。 A project, owned by projects. */
export type ProjectTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** 榜单（归项目子图所有），协调子图补充公开记录。 A challenge, owned by projects. */
export type Challenge = {
  readonly id: Scalars['ID']['output'];
  /** 最近的公开记录；未公开为空。 Its latest disclosure; null when there is none. */
  readonly disclosure: Maybe<DisclosureRecord>;
};

/** 平台（归项目子图所有），协调子图补充评估和任务。 A platform, owned by projects. */
export type Platform = {
  readonly id: Scalars['ID']['output'];
  /** 已应用的评估，由近及远。 Evaluations of it that were applied, latest first. */
  readonly assessmentsUsed: ReadonlyArray<CooperationAssessment>;
  /** 针对本平台的任务。 Tasks about it. */
  readonly tasks: TaskConnection;
};


/** 平台（归项目子图所有），协调子图补充评估和任务。 A platform, owned by projects. */
export type PlatformTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** 建设工程（归项目子图所有），协调子图补充任务和延期。 A construction project, owned by projects. */
export type ConstructionProject = {
  readonly id: Scalars['ID']['output'];
  /** 针对本工程的任务。 Tasks about it. */
  readonly tasks: TaskConnection;
  /** 延期及其原因和责任单位，由近及远。 Its delays with reason and responsible unit, latest first. */
  readonly delays: ReadonlyArray<TaskDelay>;
};


/** 建设工程（归项目子图所有），协调子图补充任务和延期。 A construction project, owned by projects. */
export type ConstructionProjectTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
};

/** 需求（归成果转化子图所有），协调子图补充活动、问题和议题。 A demand, owned by achievements. */
export type Demand = {
  readonly id: Scalars['ID']['output'];
  /** 推介该需求的活动；无则为空。 The event at which it was presented; null when there is none. */
  readonly event: Maybe<CollaborationEvent>;
  /** 引出该需求的可见问题；无则为空。 The issue that led to it; null when there is none or it is not visible to you. */
  readonly issue: Maybe<Issue>;
  /** 涉及该需求的会议议题，由近及远（XT-04c）。 Agenda items that spoke of it, latest first. */
  readonly agendaItems: ReadonlyArray<AgendaItem>;
};

/** 成果（归成果转化子图所有），协调子图补充发布和展出。 An achievement, owned by achievements. */
export type Achievement = {
  readonly id: Scalars['ID']['output'];
  /** 在活动上的发布。 Its releases at events. */
  readonly releases: ReadonlyArray<EventExhibit>;
  /** 在展会上的展出。 Its showings at fairs. */
  readonly fairExhibits: ReadonlyArray<EventExhibit>;
};

/** 技术合同（归成果转化子图所有）。 A technology contract, owned by achievements. */
export type TechContract = {
  readonly id: Scalars['ID']['output'];
};

/** 成果转化（归成果转化子图所有）。 A conversion, owned by achievements. */
export type Conversion = {
  readonly id: Scalars['ID']['output'];
};

/** 政策工具（归资金子图所有），协调子图补充所依条款。 A policy instrument, owned by funding. */
export type PolicyInstrument = {
  readonly code: Scalars['ID']['output'];
  readonly clauseId: Scalars['ID']['output'];
  /** 所依条款；未登记为空。 The clause it rests on; null where it is not registered. */
  readonly clause: Maybe<PolicyClause>;
  /** 所依文件的状态；条款未登记为空。 The state of the document it rests on; null where the clause is not registered. */
  readonly adoptionStatus: Maybe<PolicyDocumentStatus>;
};

/** 补助申请（归资金子图所有），协调子图补充公开记录。 An application for support, owned by funding. */
export type SubsidyApplication = {
  readonly id: Scalars['ID']['output'];
  /** 最近的公开记录；未公开为空。 Its latest disclosure; null when there is none. */
  readonly disclosure: Maybe<DisclosureRecord>;
};

/** 政策文件列表：按键集游标分页。 A page of PolicyDocument records, by keyset cursor. */
export type PolicyDocumentConnection = {
  /** 本页的政策文件。 The records of this page. */
  readonly nodes: ReadonlyArray<PolicyDocument>;
  /** 本页的政策文件及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<PolicyDocumentEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: PolicyDocumentFacets;
};

/** 政策文件列表的一条边。 One record of a page. */
export type PolicyDocumentEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 政策文件。 The record. */
  readonly node: PolicyDocument;
};

/** 政策文件的排序；相同时以标识为序。 How to order PolicyDocument records; the id breaks ties. */
export type PolicyDocumentOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: PolicyDocumentOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 政策条款列表：按键集游标分页。 A page of PolicyClause records, by keyset cursor. */
export type PolicyClauseConnection = {
  /** 本页的政策条款。 The records of this page. */
  readonly nodes: ReadonlyArray<PolicyClause>;
  /** 本页的政策条款及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<PolicyClauseEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: PolicyClauseFacets;
};

/** 政策条款列表的一条边。 One record of a page. */
export type PolicyClauseEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 政策条款。 The record. */
  readonly node: PolicyClause;
};

/** 政策条款的排序；相同时以标识为序。 How to order PolicyClause records; the id breaks ties. */
export type PolicyClauseOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: PolicyClauseOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 协调机构列表：按键集游标分页。 A page of CoordinationBody records, by keyset cursor. */
export type CoordinationBodyConnection = {
  /** 本页的协调机构。 The records of this page. */
  readonly nodes: ReadonlyArray<CoordinationBody>;
  /** 本页的协调机构及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<CoordinationBodyEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: CoordinationBodyFacets;
};

/** 协调机构列表的一条边。 One record of a page. */
export type CoordinationBodyEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 协调机构。 The record. */
  readonly node: CoordinationBody;
};

/** 协调机构的排序；相同时以标识为序。 How to order CoordinationBody records; the id breaks ties. */
export type CoordinationBodyOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: CoordinationBodyOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 会议列表：按键集游标分页。 A page of Meeting records, by keyset cursor. */
export type MeetingConnection = {
  /** 本页的会议。 The records of this page. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** 本页的会议及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: MeetingFacets;
};

/** 会议列表的一条边。 One record of a page. */
export type MeetingEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 会议。 The record. */
  readonly node: Meeting;
};

/** 会议的排序；相同时以标识为序。 How to order Meeting records; the id breaks ties. */
export type MeetingOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: MeetingOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 任务列表：按键集游标分页。 A page of Task records, by keyset cursor. */
export type TaskConnection = {
  /** 本页的任务。 The records of this page. */
  readonly nodes: ReadonlyArray<Task>;
  /** 本页的任务及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: TaskFacets;
};

/** 任务列表的一条边。 One record of a page. */
export type TaskEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 任务。 The record. */
  readonly node: Task;
};

/** 任务的排序；相同时以标识为序。 How to order Task records; the id breaks ties. */
export type TaskOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: TaskOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 任务延期列表：按键集游标分页。 A page of TaskDelay records, by keyset cursor. */
export type TaskDelayConnection = {
  /** 本页的任务延期。 The records of this page. */
  readonly nodes: ReadonlyArray<TaskDelay>;
  /** 本页的任务延期及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<TaskDelayEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: TaskDelayFacets;
};

/** 任务延期列表的一条边。 One record of a page. */
export type TaskDelayEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 任务延期。 The record. */
  readonly node: TaskDelay;
};

/** 任务延期的排序；相同时以标识为序。 How to order TaskDelay records; the id breaks ties. */
export type TaskDelayOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: TaskDelayOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 指标列表：按键集游标分页。 A page of Indicator records, by keyset cursor. */
export type IndicatorConnection = {
  /** 本页的指标。 The records of this page. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** 本页的指标及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: IndicatorFacets;
};

/** 指标列表的一条边。 One record of a page. */
export type IndicatorEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 指标。 The record. */
  readonly node: Indicator;
};

/** 指标的排序；相同时以标识为序。 How to order Indicator records; the id breaks ties. */
export type IndicatorOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: IndicatorOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 指标目标列表：按键集游标分页。 A page of IndicatorTarget records, by keyset cursor. */
export type IndicatorTargetConnection = {
  /** 本页的指标目标。 The records of this page. */
  readonly nodes: ReadonlyArray<IndicatorTarget>;
  /** 本页的指标目标及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<IndicatorTargetEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: IndicatorTargetFacets;
};

/** 指标目标列表的一条边。 One record of a page. */
export type IndicatorTargetEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 指标目标。 The record. */
  readonly node: IndicatorTarget;
};

/** 指标目标的排序；相同时以标识为序。 How to order IndicatorTarget records; the id breaks ties. */
export type IndicatorTargetOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: IndicatorTargetOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 指标数值列表：按键集游标分页。 A page of IndicatorObservation records, by keyset cursor. */
export type IndicatorObservationConnection = {
  /** 本页的指标数值。 The records of this page. */
  readonly nodes: ReadonlyArray<IndicatorObservation>;
  /** 本页的指标数值及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<IndicatorObservationEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: IndicatorObservationFacets;
};

/** 指标数值列表的一条边。 One record of a page. */
export type IndicatorObservationEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 指标数值。 The record. */
  readonly node: IndicatorObservation;
};

/** 指标数值的排序；相同时以标识为序。 How to order IndicatorObservation records; the id breaks ties. */
export type IndicatorObservationOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: IndicatorObservationOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 定期报告列表：按键集游标分页。 A page of PeriodicReport records, by keyset cursor. */
export type PeriodicReportConnection = {
  /** 本页的定期报告。 The records of this page. */
  readonly nodes: ReadonlyArray<PeriodicReport>;
  /** 本页的定期报告及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<PeriodicReportEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: PeriodicReportFacets;
};

/** 定期报告列表的一条边。 One record of a page. */
export type PeriodicReportEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 定期报告。 The record. */
  readonly node: PeriodicReport;
};

/** 定期报告的排序；相同时以标识为序。 How to order PeriodicReport records; the id breaks ties. */
export type PeriodicReportOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: PeriodicReportOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 合作绩效评估列表：按键集游标分页。 A page of CooperationAssessment records, by keyset cursor. */
export type CooperationAssessmentConnection = {
  /** 本页的合作绩效评估。 The records of this page. */
  readonly nodes: ReadonlyArray<CooperationAssessment>;
  /** 本页的合作绩效评估及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<CooperationAssessmentEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: CooperationAssessmentFacets;
};

/** 合作绩效评估列表的一条边。 One record of a page. */
export type CooperationAssessmentEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 合作绩效评估。 The record. */
  readonly node: CooperationAssessment;
};

/** 合作绩效评估的排序；相同时以标识为序。 How to order CooperationAssessment records; the id breaks ties. */
export type CooperationAssessmentOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: CooperationAssessmentOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 联系人列表：按键集游标分页。 A page of LiaisonOfficial records, by keyset cursor. */
export type LiaisonOfficialConnection = {
  /** 本页的联系人。 The records of this page. */
  readonly nodes: ReadonlyArray<LiaisonOfficial>;
  /** 本页的联系人及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<LiaisonOfficialEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: LiaisonOfficialFacets;
};

/** 联系人列表的一条边。 One record of a page. */
export type LiaisonOfficialEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 联系人。 The record. */
  readonly node: LiaisonOfficial;
};

/** 联系人的排序；相同时以标识为序。 How to order LiaisonOfficial records; the id breaks ties. */
export type LiaisonOfficialOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: LiaisonOfficialOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 合作活动列表：按键集游标分页。 A page of CollaborationEvent records, by keyset cursor. */
export type CollaborationEventConnection = {
  /** 本页的合作活动。 The records of this page. */
  readonly nodes: ReadonlyArray<CollaborationEvent>;
  /** 本页的合作活动及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<CollaborationEventEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: CollaborationEventFacets;
};

/** 合作活动列表的一条边。 One record of a page. */
export type CollaborationEventEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 合作活动。 The record. */
  readonly node: CollaborationEvent;
};

/** 合作活动的排序；相同时以标识为序。 How to order CollaborationEvent records; the id breaks ties. */
export type CollaborationEventOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: CollaborationEventOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 走访与来访列表：按键集游标分页。 A page of Visit records, by keyset cursor. */
export type VisitConnection = {
  /** 本页的走访与来访。 The records of this page. */
  readonly nodes: ReadonlyArray<Visit>;
  /** 本页的走访与来访及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: VisitFacets;
};

/** 走访与来访列表的一条边。 One record of a page. */
export type VisitEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 走访与来访。 The record. */
  readonly node: Visit;
};

/** 走访与来访的排序；相同时以标识为序。 How to order Visit records; the id breaks ties. */
export type VisitOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: VisitOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 对接记录列表：按键集游标分页。 A page of DockingRecord records, by keyset cursor. */
export type DockingRecordConnection = {
  /** 本页的对接记录。 The records of this page. */
  readonly nodes: ReadonlyArray<DockingRecord>;
  /** 本页的对接记录及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<DockingRecordEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: DockingRecordFacets;
};

/** 对接记录列表的一条边。 One record of a page. */
export type DockingRecordEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 对接记录。 The record. */
  readonly node: DockingRecord;
};

/** 对接记录的排序；相同时以标识为序。 How to order DockingRecord records; the id breaks ties. */
export type DockingRecordOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: DockingRecordOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 问题列表：按键集游标分页。 A page of Issue records, by keyset cursor. */
export type IssueConnection = {
  /** 本页的问题。 The records of this page. */
  readonly nodes: ReadonlyArray<Issue>;
  /** 本页的问题及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<IssueEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: IssueFacets;
};

/** 问题列表的一条边。 One record of a page. */
export type IssueEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 问题。 The record. */
  readonly node: Issue;
};

/** 问题的排序；相同时以标识为序。 How to order Issue records; the id breaks ties. */
export type IssueOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: IssueOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 合作协议列表：按键集游标分页。 A page of CooperationAgreement records, by keyset cursor. */
export type CooperationAgreementConnection = {
  /** 本页的合作协议。 The records of this page. */
  readonly nodes: ReadonlyArray<CooperationAgreement>;
  /** 本页的合作协议及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<CooperationAgreementEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: CooperationAgreementFacets;
};

/** 合作协议列表的一条边。 One record of a page. */
export type CooperationAgreementEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 合作协议。 The record. */
  readonly node: CooperationAgreement;
};

/** 合作协议的排序；相同时以标识为序。 How to order CooperationAgreement records; the id breaks ties. */
export type CooperationAgreementOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: CooperationAgreementOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 资源承诺列表：按键集游标分页。 A page of ResourceCommitment records, by keyset cursor. */
export type ResourceCommitmentConnection = {
  /** 本页的资源承诺。 The records of this page. */
  readonly nodes: ReadonlyArray<ResourceCommitment>;
  /** 本页的资源承诺及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ResourceCommitmentEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ResourceCommitmentFacets;
};

/** 资源承诺列表的一条边。 One record of a page. */
export type ResourceCommitmentEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 资源承诺。 The record. */
  readonly node: ResourceCommitment;
};

/** 资源承诺的排序；相同时以标识为序。 How to order ResourceCommitment records; the id breaks ties. */
export type ResourceCommitmentOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ResourceCommitmentOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 绿色通道事项列表：按键集游标分页。 A page of FastTrackCase records, by keyset cursor. */
export type FastTrackCaseConnection = {
  /** 本页的绿色通道事项。 The records of this page. */
  readonly nodes: ReadonlyArray<FastTrackCase>;
  /** 本页的绿色通道事项及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<FastTrackCaseEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: FastTrackCaseFacets;
};

/** 绿色通道事项列表的一条边。 One record of a page. */
export type FastTrackCaseEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 绿色通道事项。 The record. */
  readonly node: FastTrackCase;
};

/** 绿色通道事项的排序；相同时以标识为序。 How to order FastTrackCase records; the id breaks ties. */
export type FastTrackCaseOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: FastTrackCaseOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 一事一议决定列表：按键集游标分页。 A page of CaseDecision records, by keyset cursor. */
export type CaseDecisionConnection = {
  /** 本页的一事一议决定。 The records of this page. */
  readonly nodes: ReadonlyArray<CaseDecision>;
  /** 本页的一事一议决定及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<CaseDecisionEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: CaseDecisionFacets;
};

/** 一事一议决定列表的一条边。 One record of a page. */
export type CaseDecisionEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 一事一议决定。 The record. */
  readonly node: CaseDecision;
};

/** 一事一议决定的排序；相同时以标识为序。 How to order CaseDecision records; the id breaks ties. */
export type CaseDecisionOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: CaseDecisionOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 公开记录列表：按键集游标分页。 A page of DisclosureRecord records, by keyset cursor. */
export type DisclosureRecordConnection = {
  /** 本页的公开记录。 The records of this page. */
  readonly nodes: ReadonlyArray<DisclosureRecord>;
  /** 本页的公开记录及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<DisclosureRecordEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: DisclosureRecordFacets;
};

/** 公开记录列表的一条边。 One record of a page. */
export type DisclosureRecordEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 公开记录。 The record. */
  readonly node: DisclosureRecord;
};

/** 公开记录的排序；相同时以标识为序。 How to order DisclosureRecord records; the id breaks ties. */
export type DisclosureRecordOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: DisclosureRecordOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 专家咨询列表：按键集游标分页。 A page of ExpertConsultation records, by keyset cursor. */
export type ExpertConsultationConnection = {
  /** 本页的专家咨询。 The records of this page. */
  readonly nodes: ReadonlyArray<ExpertConsultation>;
  /** 本页的专家咨询及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<ExpertConsultationEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: ExpertConsultationFacets;
};

/** 专家咨询列表的一条边。 One record of a page. */
export type ExpertConsultationEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 专家咨询。 The record. */
  readonly node: ExpertConsultation;
};

/** 专家咨询的排序；相同时以标识为序。 How to order ExpertConsultation records; the id breaks ties. */
export type ExpertConsultationOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: ExpertConsultationOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 按 PolicyDocumentKind 的计数。 A count by PolicyDocumentKind. */
export type PolicyDocumentKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<PolicyDocumentKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 PolicyDocumentStatus 的计数。 A count by PolicyDocumentStatus. */
export type PolicyDocumentStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<PolicyDocumentStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 BodyKind 的计数。 A count by BodyKind. */
export type BodyKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<BodyKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 MeetingStatus 的计数。 A count by MeetingStatus. */
export type MeetingStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<MeetingStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TaskKind 的计数。 A count by TaskKind. */
export type TaskKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TaskKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TaskStatus 的计数。 A count by TaskStatus. */
export type TaskStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TaskStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TaskLevel 的计数。 A count by TaskLevel. */
export type TaskLevelFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TaskLevel>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 DelayReason 的计数。 A count by DelayReason. */
export type DelayReasonFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<DelayReason>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 IndicatorCalculation 的计数。 A count by IndicatorCalculation. */
export type IndicatorCalculationFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<IndicatorCalculation>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 MeasureUnit 的计数。 A count by MeasureUnit. */
export type MeasureUnitFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<MeasureUnit>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TargetAmbition 的计数。 A count by TargetAmbition. */
export type TargetAmbitionFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TargetAmbition>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 TargetStatus 的计数。 A count by TargetStatus. */
export type TargetStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<TargetStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ObservationSource 的计数。 A count by ObservationSource. */
export type ObservationSourceFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ObservationSource>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ReportStatus 的计数。 A count by ReportStatus. */
export type ReportStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ReportStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 Cadence 的计数。 A count by Cadence. */
export type CadenceFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<Cadence>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 CooperationAssessmentStatus 的计数。 A count by CooperationAssessmentStatus. */
export type CooperationAssessmentStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<CooperationAssessmentStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 LiaisonScheme 的计数。 A count by LiaisonScheme. */
export type LiaisonSchemeFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<LiaisonScheme>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 活动参与列表：按键集游标分页。 A page of EventParticipation records, by keyset cursor. */
export type EventParticipationConnection = {
  /** 本页的活动参与。 The records of this page. */
  readonly nodes: ReadonlyArray<EventParticipation>;
  /** 本页的活动参与及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<EventParticipationEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: EventParticipationFacets;
};

/** 活动参与列表的一条边。 One record of a page. */
export type EventParticipationEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 活动参与。 The record. */
  readonly node: EventParticipation;
};

/** 活动参与的排序；相同时以标识为序。 How to order EventParticipation records; the id breaks ties. */
export type EventParticipationOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: EventParticipationOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 展品与发布列表：按键集游标分页。 A page of EventExhibit records, by keyset cursor. */
export type EventExhibitConnection = {
  /** 本页的展品与发布。 The records of this page. */
  readonly nodes: ReadonlyArray<EventExhibit>;
  /** 本页的展品与发布及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<EventExhibitEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: EventExhibitFacets;
};

/** 展品与发布列表的一条边。 One record of a page. */
export type EventExhibitEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 展品与发布。 The record. */
  readonly node: EventExhibit;
};

/** 展品与发布的排序；相同时以标识为序。 How to order EventExhibit records; the id breaks ties. */
export type EventExhibitOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: EventExhibitOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 活动成果列表：按键集游标分页。 A page of EventOutcome records, by keyset cursor. */
export type EventOutcomeConnection = {
  /** 本页的活动成果。 The records of this page. */
  readonly nodes: ReadonlyArray<EventOutcome>;
  /** 本页的活动成果及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<EventOutcomeEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** 符合筛选的分面计数，只在被问到时计算。 Counts by facet under the same filter; counted only when asked. */
  readonly facets: EventOutcomeFacets;
};

/** 活动成果列表的一条边。 One record of a page. */
export type EventOutcomeEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 活动成果。 The record. */
  readonly node: EventOutcome;
};

/** 活动成果的排序；相同时以标识为序。 How to order EventOutcome records; the id breaks ties. */
export type EventOutcomeOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: EventOutcomeOrderField;
  /** 排序方向。 The direction. */
  readonly direction: OrderDirection;
};

/** 按 EventKind 的计数。 A count by EventKind. */
export type EventKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<EventKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 EventStatus 的计数。 A count by EventStatus. */
export type EventStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<EventStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 EventParticipationRole 的计数。 A count by EventParticipationRole. */
export type EventParticipationRoleFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<EventParticipationRole>;
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

/** 按 EventExhibitKind 的计数。 A count by EventExhibitKind. */
export type EventExhibitKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<EventExhibitKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 EventOutcomeKind 的计数。 A count by EventOutcomeKind. */
export type EventOutcomeKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<EventOutcomeKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 VisitorKind 的计数。 A count by VisitorKind. */
export type VisitorKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<VisitorKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 VisitDirection 的计数。 A count by VisitDirection. */
export type VisitDirectionFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<VisitDirection>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 DockingResult 的计数。 A count by DockingResult. */
export type DockingResultFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<DockingResult>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 IssueSource 的计数。 A count by IssueSource. */
export type IssueSourceFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<IssueSource>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 IssueStatus 的计数。 A count by IssueStatus. */
export type IssueStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<IssueStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 AgreementKind 的计数。 A count by AgreementKind. */
export type AgreementKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<AgreementKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 AgreementStatus 的计数。 A count by AgreementStatus. */
export type AgreementStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<AgreementStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ResourceKind 的计数。 A count by ResourceKind. */
export type ResourceKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ResourceKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 CommitmentStatus 的计数。 A count by CommitmentStatus. */
export type CommitmentStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<CommitmentStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 FastTrackCategory 的计数。 A count by FastTrackCategory. */
export type FastTrackCategoryFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<FastTrackCategory>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 CaseStatus 的计数。 A count by CaseStatus. */
export type CaseStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<CaseStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 DecidingKind 的计数。 A count by DecidingKind. */
export type DecidingKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<DecidingKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 DisclosureKind 的计数。 A count by DisclosureKind. */
export type DisclosureKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<DisclosureKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ConsultationKind 的计数。 A count by ConsultationKind. */
export type ConsultationKindFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ConsultationKind>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 按 ConsultationStatus 的计数。 A count by ConsultationStatus. */
export type ConsultationStatusFacet = {
  /** 取值；未填为空。 The value; null where it is not recorded. */
  readonly value: Maybe<ConsultationStatus>;
  /** 记录数。 How many records. */
  readonly count: Scalars['Int']['output'];
};

/** 联系安排列表：按键集游标分页。 A page of LiaisonAssignment records, by keyset cursor. */
export type LiaisonAssignmentConnection = {
  /** 本页的联系安排。 The records of this page. */
  readonly nodes: ReadonlyArray<LiaisonAssignment>;
  /** 本页的联系安排及其游标。 The records of this page with their cursors. */
  readonly edges: ReadonlyArray<LiaisonAssignmentEdge>;
  /** 翻页信息。 Where this page lies. */
  readonly pageInfo: PageInfo;
  /** 符合筛选的总数，只在被问到时计算。 How many match the filter; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 联系安排列表的一条边。 One record of a page. */
export type LiaisonAssignmentEdge = {
  /** 本条的游标。 The cursor of this record. */
  readonly cursor: Scalars['Cursor']['output'];
  /** 联系安排。 The record. */
  readonly node: LiaisonAssignment;
};

/** 联系安排的排序；相同时以标识为序。 How to order LiaisonAssignment records; the id breaks ties. */
export type LiaisonAssignmentOrder = {
  /** 排序字段。 The field to order by. */
  readonly field: LiaisonAssignmentOrderField;
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
  PolicyDocument: PolicyDocument;
  PolicyClause: PolicyClause;
  CoordinationBody: CoordinationBody;
  Meeting: Meeting;
  Task: Task;
  Indicator: Indicator;
  IndicatorTarget: IndicatorTarget;
  IndicatorObservation: IndicatorObservation;
  ReportingDuty: ReportingDuty;
  AttributionRule: AttributionRule;
  CooperationAssessment: CooperationAssessment;
  LiaisonOfficial: LiaisonOfficial;
  LiaisonContact: LiaisonContact;
  CollaborationEvent: CollaborationEvent;
  Visit: Visit;
  Issue: Issue;
  CooperationAgreement: CooperationAgreement;
  FastTrackCase: FastTrackCase;
  CaseDecision: CaseDecision;
  DisclosureRecord: DisclosureRecord;
  ExpertConsultation: ExpertConsultation;
  Institution: Institution;
  Region: Region;
  Park: Park;
  IndustryChain: IndustryChain;
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
  PolicyInstrument: PolicyInstrument;
  SubsidyApplication: SubsidyApplication;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PolicyDocument:
    ( { __typename: 'PolicyDocument' }
    & GraphQLRecursivePick<FederationTypes['PolicyDocument'], {"id":true}> );
  PolicyClause:
    ( { __typename: 'PolicyClause' }
    & GraphQLRecursivePick<FederationTypes['PolicyClause'], {"id":true}> );
  CoordinationBody:
    ( { __typename: 'CoordinationBody' }
    & GraphQLRecursivePick<FederationTypes['CoordinationBody'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"code":true}> );
  IndicatorTarget:
    ( { __typename: 'IndicatorTarget' }
    & GraphQLRecursivePick<FederationTypes['IndicatorTarget'], {"id":true}> );
  IndicatorObservation:
    ( { __typename: 'IndicatorObservation' }
    & GraphQLRecursivePick<FederationTypes['IndicatorObservation'], {"id":true}> );
  ReportingDuty:
    ( { __typename: 'ReportingDuty' }
    & GraphQLRecursivePick<FederationTypes['ReportingDuty'], {"code":true}> );
  AttributionRule:
    ( { __typename: 'AttributionRule' }
    & GraphQLRecursivePick<FederationTypes['AttributionRule'], {"code":true}> );
  CooperationAssessment:
    ( { __typename: 'CooperationAssessment' }
    & GraphQLRecursivePick<FederationTypes['CooperationAssessment'], {"id":true}> );
  LiaisonOfficial:
    ( { __typename: 'LiaisonOfficial' }
    & GraphQLRecursivePick<FederationTypes['LiaisonOfficial'], {"id":true}> );
  LiaisonContact:
    ( { __typename: 'LiaisonContact' }
    & GraphQLRecursivePick<FederationTypes['LiaisonContact'], {"id":true}> );
  CollaborationEvent:
    ( { __typename: 'CollaborationEvent' }
    & GraphQLRecursivePick<FederationTypes['CollaborationEvent'], {"id":true}> );
  Visit:
    ( { __typename: 'Visit' }
    & GraphQLRecursivePick<FederationTypes['Visit'], {"id":true}> );
  Issue:
    ( { __typename: 'Issue' }
    & GraphQLRecursivePick<FederationTypes['Issue'], {"id":true}> );
  CooperationAgreement:
    ( { __typename: 'CooperationAgreement' }
    & GraphQLRecursivePick<FederationTypes['CooperationAgreement'], {"id":true}> );
  FastTrackCase:
    ( { __typename: 'FastTrackCase' }
    & GraphQLRecursivePick<FederationTypes['FastTrackCase'], {"id":true}> );
  CaseDecision:
    ( { __typename: 'CaseDecision' }
    & GraphQLRecursivePick<FederationTypes['CaseDecision'], {"id":true}> );
  DisclosureRecord:
    ( { __typename: 'DisclosureRecord' }
    & GraphQLRecursivePick<FederationTypes['DisclosureRecord'], {"id":true}> );
  ExpertConsultation:
    ( { __typename: 'ExpertConsultation' }
    & GraphQLRecursivePick<FederationTypes['ExpertConsultation'], {"id":true}> );
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
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Challenge:
    ( { __typename: 'Challenge' }
    & GraphQLRecursivePick<FederationTypes['Challenge'], {"id":true}> );
  Platform:
    ( { __typename: 'Platform' }
    & GraphQLRecursivePick<FederationTypes['Platform'], {"id":true}> );
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
    & GraphQLRecursivePick<FederationTypes['TechContract'], {"id":true}> );
  Conversion:
    ( { __typename: 'Conversion' }
    & GraphQLRecursivePick<FederationTypes['Conversion'], {"id":true}> );
  PolicyInstrument:
    ( { __typename: 'PolicyInstrument' }
    & GraphQLRecursivePick<FederationTypes['PolicyInstrument'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['PolicyInstrument'], {"clauseId":true}>
        | GraphQLRecursivePick<FederationTypes['PolicyInstrument'], {"clauseId":true}>
        | GraphQLRecursivePick<FederationTypes['PolicyInstrument'], {"clauseId":true}> ) );
  SubsidyApplication:
    ( { __typename: 'SubsidyApplication' }
    & GraphQLRecursivePick<FederationTypes['SubsidyApplication'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AgendaSubject:
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
  ;
  TaskSubject:
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
  ;
  AssessmentSubject:
    | ( { readonly id: string } )
    | ( { readonly code: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
  ;
  LiaisonSubject:
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
  ;
  EventOutcomeRecord:
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
  ;
  FastTrackSubject:
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
  ;
  DisclosureSubject:
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
  ;
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
  PolicyDocument: ResolverTypeWrapper<PolicyDocumentRow>;
  PolicyDocumentFilter: PolicyDocumentFilter;
  PolicyDocumentOrderField: PolicyDocumentOrderField;
  PolicyDocumentFacets: ResolverTypeWrapper<object>;
  PolicyDocumentKind: PolicyDocumentKind;
  PolicyDocumentStatus: PolicyDocumentStatus;
  PublicationClass: PublicationClass;
  PolicySource: PolicySource;
  PolicyClause: ResolverTypeWrapper<PolicyClauseRow>;
  PolicyClauseFilter: PolicyClauseFilter;
  PolicyClauseOrderField: PolicyClauseOrderField;
  PolicyClauseFacets: ResolverTypeWrapper<object>;
  ClauseResponsibility: ResolverTypeWrapper<ClauseResponsibilityRow>;
  PolicyRelation: ResolverTypeWrapper<PolicyRelationRow>;
  PolicyRelationKind: PolicyRelationKind;
  CoordinationBody: ResolverTypeWrapper<CoordinationBodyRow>;
  CoordinationBodyFilter: CoordinationBodyFilter;
  CoordinationBodyOrderField: CoordinationBodyOrderField;
  CoordinationBodyFacets: ResolverTypeWrapper<object>;
  BodyKind: BodyKind;
  MeetingRhythm: MeetingRhythm;
  BodyMembership: ResolverTypeWrapper<BodyMembershipRow>;
  BodyRole: BodyRole;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  MeetingFilter: MeetingFilter;
  MeetingOrderField: MeetingOrderField;
  MeetingFacets: ResolverTypeWrapper<object>;
  MeetingStatus: MeetingStatus;
  AgendaItem: ResolverTypeWrapper<AgendaItemRow>;
  AgendaSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgendaSubject']>;
  AgendaItemKind: AgendaItemKind;
  Resolution: ResolverTypeWrapper<ResolutionRow>;
  JointConferenceQuarter: ResolverTypeWrapper<JointConferenceQuarterRow>;
  Task: ResolverTypeWrapper<TaskRow>;
  TaskSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaskSubject']>;
  TaskFilter: TaskFilter;
  TaskOrderField: TaskOrderField;
  TaskFacets: ResolverTypeWrapper<object>;
  TaskKind: TaskKind;
  TaskLevel: TaskLevel;
  TaskStatus: TaskStatus;
  ProgrammeTag: ProgrammeTag;
  TaskDelay: ResolverTypeWrapper<TaskDelayRow>;
  TaskDelayFilter: TaskDelayFilter;
  TaskDelayOrderField: TaskDelayOrderField;
  TaskDelayFacets: ResolverTypeWrapper<object>;
  DelayReason: DelayReason;
  SupervisionRecord: ResolverTypeWrapper<SupervisionRecordRow>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorFilter: IndicatorFilter;
  IndicatorOrderField: IndicatorOrderField;
  IndicatorFacets: ResolverTypeWrapper<object>;
  IndicatorCalculation: IndicatorCalculation;
  MeasureUnit: MeasureUnit;
  IndicatorPeriod: IndicatorPeriod;
  IndicatorDimension: IndicatorDimension;
  IndicatorTarget: ResolverTypeWrapper<IndicatorTargetRow>;
  IndicatorTargetFilter: IndicatorTargetFilter;
  IndicatorTargetOrderField: IndicatorTargetOrderField;
  IndicatorTargetFacets: ResolverTypeWrapper<object>;
  TargetComparator: TargetComparator;
  TargetAmbition: TargetAmbition;
  TargetStatus: TargetStatus;
  IndicatorObservation: ResolverTypeWrapper<IndicatorObservationRow>;
  IndicatorObservationFilter: IndicatorObservationFilter;
  IndicatorObservationOrderField: IndicatorObservationOrderField;
  IndicatorObservationFacets: ResolverTypeWrapper<object>;
  ObservationSource: ObservationSource;
  ReportingDuty: ResolverTypeWrapper<ReportingDutyRow>;
  PeriodicReport: ResolverTypeWrapper<PeriodicReportRow>;
  PeriodicReportFilter: PeriodicReportFilter;
  PeriodicReportOrderField: PeriodicReportOrderField;
  PeriodicReportFacets: ResolverTypeWrapper<object>;
  Cadence: Cadence;
  ReportStatus: ReportStatus;
  AttributionRule: ResolverTypeWrapper<AttributionRuleRow>;
  AttributionReport: ResolverTypeWrapper<AttributionReportRow>;
  AttributionReportStatus: AttributionReportStatus;
  PlacementMonitoring: ResolverTypeWrapper<PlacementMonitoringRow>;
  CooperationAssessment: ResolverTypeWrapper<CooperationAssessmentRow>;
  AssessmentSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentSubject']>;
  CooperationAssessmentFilter: CooperationAssessmentFilter;
  CooperationAssessmentOrderField: CooperationAssessmentOrderField;
  CooperationAssessmentFacets: ResolverTypeWrapper<object>;
  CooperationAssessmentStatus: CooperationAssessmentStatus;
  AssessmentUse: AssessmentUse;
  SupportEffect: SupportEffect;
  AssessmentComponent: ResolverTypeWrapper<AssessmentComponentRow>;
  AssessmentComponentKind: AssessmentComponentKind;
  LiaisonOfficial: ResolverTypeWrapper<LiaisonOfficialRow>;
  LiaisonOfficialFilter: LiaisonOfficialFilter;
  LiaisonOfficialOrderField: LiaisonOfficialOrderField;
  LiaisonOfficialFacets: ResolverTypeWrapper<object>;
  LiaisonAssignment: ResolverTypeWrapper<LiaisonAssignmentRow>;
  LiaisonContact: ResolverTypeWrapper<LiaisonContactRow>;
  ContactForm: ContactForm;
  LiaisonSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiaisonSubject']>;
  LiaisonAssignmentFilter: LiaisonAssignmentFilter;
  LiaisonAssignmentOrderField: LiaisonAssignmentOrderField;
  LiaisonScheme: LiaisonScheme;
  LiaisonSubjectKind: LiaisonSubjectKind;
  LiaisonStatus: LiaisonStatus;
  LiaisonActivity: ResolverTypeWrapper<LiaisonActivityRow>;
  CollaborationEvent: ResolverTypeWrapper<CollaborationEventRow>;
  CollaborationEventFilter: CollaborationEventFilter;
  CollaborationEventOrderField: CollaborationEventOrderField;
  CollaborationEventFacets: ResolverTypeWrapper<object>;
  EventKind: EventKind;
  EventRole: EventRole;
  EventStatus: EventStatus;
  EventParticipation: ResolverTypeWrapper<EventParticipationRow>;
  EventParticipationFilter: EventParticipationFilter;
  EventParticipationOrderField: EventParticipationOrderField;
  EventParticipationFacets: ResolverTypeWrapper<object>;
  EventParticipationRole: EventParticipationRole;
  EventExhibit: ResolverTypeWrapper<EventExhibitRow>;
  EventExhibitFilter: EventExhibitFilter;
  EventExhibitOrderField: EventExhibitOrderField;
  EventExhibitFacets: ResolverTypeWrapper<object>;
  EventExhibitKind: EventExhibitKind;
  EventOutcome: ResolverTypeWrapper<EventOutcomeRow>;
  EventOutcomeRecord: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EventOutcomeRecord']>;
  EventOutcomeFilter: EventOutcomeFilter;
  EventOutcomeOrderField: EventOutcomeOrderField;
  EventOutcomeFacets: ResolverTypeWrapper<object>;
  EventOutcomeKind: EventOutcomeKind;
  Visit: ResolverTypeWrapper<VisitRow>;
  VisitFilter: VisitFilter;
  VisitOrderField: VisitOrderField;
  VisitFacets: ResolverTypeWrapper<object>;
  VisitorKind: VisitorKind;
  VisitDirection: VisitDirection;
  DockingRecord: ResolverTypeWrapper<DockingRecordRow>;
  DockingRecordFilter: DockingRecordFilter;
  DockingRecordOrderField: DockingRecordOrderField;
  DockingRecordFacets: ResolverTypeWrapper<object>;
  DockingResult: DockingResult;
  Issue: ResolverTypeWrapper<IssueRow>;
  IssueFilter: IssueFilter;
  IssueOrderField: IssueOrderField;
  IssueFacets: ResolverTypeWrapper<object>;
  IssueStatusCount: ResolverTypeWrapper<IssueStatusCountRow>;
  IssueSource: IssueSource;
  IssueStatus: IssueStatus;
  IssueList: IssueList;
  CooperationAgreement: ResolverTypeWrapper<CooperationAgreementRow>;
  CooperationAgreementFilter: CooperationAgreementFilter;
  CooperationAgreementOrderField: CooperationAgreementOrderField;
  CooperationAgreementFacets: ResolverTypeWrapper<object>;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  ResourceCommitment: ResolverTypeWrapper<ResourceCommitmentRow>;
  ResourceCommitmentFilter: ResourceCommitmentFilter;
  ResourceCommitmentOrderField: ResourceCommitmentOrderField;
  ResourceCommitmentFacets: ResolverTypeWrapper<object>;
  ResourceKind: ResourceKind;
  CommitmentStatus: CommitmentStatus;
  FastTrackCase: ResolverTypeWrapper<FastTrackCaseRow>;
  FastTrackSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FastTrackSubject']>;
  FastTrackCaseFilter: FastTrackCaseFilter;
  FastTrackCaseOrderField: FastTrackCaseOrderField;
  FastTrackCaseFacets: ResolverTypeWrapper<object>;
  FastTrackCategory: FastTrackCategory;
  CaseStatus: CaseStatus;
  CaseDecision: ResolverTypeWrapper<CaseDecisionRow>;
  CaseDecisionFilter: CaseDecisionFilter;
  CaseDecisionOrderField: CaseDecisionOrderField;
  CaseDecisionFacets: ResolverTypeWrapper<object>;
  DecidingKind: DecidingKind;
  DisclosureRecord: ResolverTypeWrapper<DisclosureRecordRow>;
  NoticeForm: NoticeForm;
  DisclosureSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisclosureSubject']>;
  DisclosureRecordFilter: DisclosureRecordFilter;
  DisclosureRecordOrderField: DisclosureRecordOrderField;
  DisclosureRecordFacets: ResolverTypeWrapper<object>;
  DisclosureKind: DisclosureKind;
  ExpertConsultation: ResolverTypeWrapper<ExpertConsultationRow>;
  ConsultedExpert: ResolverTypeWrapper<ConsultedExpertRow>;
  ExpertConsultationFilter: ExpertConsultationFilter;
  ExpertConsultationOrderField: ExpertConsultationOrderField;
  ExpertConsultationFacets: ResolverTypeWrapper<object>;
  ConsultationKind: ConsultationKind;
  ConsultationStatus: ConsultationStatus;
  Institution: ResolverTypeWrapper<{ readonly id: string }>;
  Region: ResolverTypeWrapper<{ readonly code: string }>;
  Park: ResolverTypeWrapper<{ readonly id: string }>;
  IndustryChain: ResolverTypeWrapper<{ readonly id: string }>;
  Talent: ResolverTypeWrapper<{ readonly id: string }>;
  Team: ResolverTypeWrapper<{ readonly id: string }>;
  DoctorPlacement: ResolverTypeWrapper<{ readonly id: string }>;
  Project: ResolverTypeWrapper<{ readonly id: string }>;
  Challenge: ResolverTypeWrapper<{ readonly id: string }>;
  Platform: ResolverTypeWrapper<{ readonly id: string }>;
  ConstructionProject: ResolverTypeWrapper<{ readonly id: string }>;
  Demand: ResolverTypeWrapper<{ readonly id: string }>;
  Achievement: ResolverTypeWrapper<{ readonly id: string }>;
  TechContract: ResolverTypeWrapper<{ readonly id: string }>;
  Conversion: ResolverTypeWrapper<{ readonly id: string }>;
  PolicyInstrument: ResolverTypeWrapper<PolicyInstrumentRow>;
  SubsidyApplication: ResolverTypeWrapper<{ readonly id: string }>;
  PolicyDocumentConnection: ResolverTypeWrapper<AnyConnection>;
  PolicyDocumentEdge: ResolverTypeWrapper<object>;
  PolicyDocumentOrder: PolicyDocumentOrder;
  PolicyClauseConnection: ResolverTypeWrapper<AnyConnection>;
  PolicyClauseEdge: ResolverTypeWrapper<object>;
  PolicyClauseOrder: PolicyClauseOrder;
  CoordinationBodyConnection: ResolverTypeWrapper<AnyConnection>;
  CoordinationBodyEdge: ResolverTypeWrapper<object>;
  CoordinationBodyOrder: CoordinationBodyOrder;
  MeetingConnection: ResolverTypeWrapper<AnyConnection>;
  MeetingEdge: ResolverTypeWrapper<object>;
  MeetingOrder: MeetingOrder;
  TaskConnection: ResolverTypeWrapper<AnyConnection>;
  TaskEdge: ResolverTypeWrapper<object>;
  TaskOrder: TaskOrder;
  TaskDelayConnection: ResolverTypeWrapper<AnyConnection>;
  TaskDelayEdge: ResolverTypeWrapper<object>;
  TaskDelayOrder: TaskDelayOrder;
  IndicatorConnection: ResolverTypeWrapper<AnyConnection>;
  IndicatorEdge: ResolverTypeWrapper<object>;
  IndicatorOrder: IndicatorOrder;
  IndicatorTargetConnection: ResolverTypeWrapper<AnyConnection>;
  IndicatorTargetEdge: ResolverTypeWrapper<object>;
  IndicatorTargetOrder: IndicatorTargetOrder;
  IndicatorObservationConnection: ResolverTypeWrapper<AnyConnection>;
  IndicatorObservationEdge: ResolverTypeWrapper<object>;
  IndicatorObservationOrder: IndicatorObservationOrder;
  PeriodicReportConnection: ResolverTypeWrapper<AnyConnection>;
  PeriodicReportEdge: ResolverTypeWrapper<object>;
  PeriodicReportOrder: PeriodicReportOrder;
  CooperationAssessmentConnection: ResolverTypeWrapper<AnyConnection>;
  CooperationAssessmentEdge: ResolverTypeWrapper<object>;
  CooperationAssessmentOrder: CooperationAssessmentOrder;
  LiaisonOfficialConnection: ResolverTypeWrapper<AnyConnection>;
  LiaisonOfficialEdge: ResolverTypeWrapper<object>;
  LiaisonOfficialOrder: LiaisonOfficialOrder;
  CollaborationEventConnection: ResolverTypeWrapper<AnyConnection>;
  CollaborationEventEdge: ResolverTypeWrapper<object>;
  CollaborationEventOrder: CollaborationEventOrder;
  VisitConnection: ResolverTypeWrapper<AnyConnection>;
  VisitEdge: ResolverTypeWrapper<object>;
  VisitOrder: VisitOrder;
  DockingRecordConnection: ResolverTypeWrapper<AnyConnection>;
  DockingRecordEdge: ResolverTypeWrapper<object>;
  DockingRecordOrder: DockingRecordOrder;
  IssueConnection: ResolverTypeWrapper<AnyConnection>;
  IssueEdge: ResolverTypeWrapper<object>;
  IssueOrder: IssueOrder;
  CooperationAgreementConnection: ResolverTypeWrapper<AnyConnection>;
  CooperationAgreementEdge: ResolverTypeWrapper<object>;
  CooperationAgreementOrder: CooperationAgreementOrder;
  ResourceCommitmentConnection: ResolverTypeWrapper<AnyConnection>;
  ResourceCommitmentEdge: ResolverTypeWrapper<object>;
  ResourceCommitmentOrder: ResourceCommitmentOrder;
  FastTrackCaseConnection: ResolverTypeWrapper<AnyConnection>;
  FastTrackCaseEdge: ResolverTypeWrapper<object>;
  FastTrackCaseOrder: FastTrackCaseOrder;
  CaseDecisionConnection: ResolverTypeWrapper<AnyConnection>;
  CaseDecisionEdge: ResolverTypeWrapper<object>;
  CaseDecisionOrder: CaseDecisionOrder;
  DisclosureRecordConnection: ResolverTypeWrapper<AnyConnection>;
  DisclosureRecordEdge: ResolverTypeWrapper<object>;
  DisclosureRecordOrder: DisclosureRecordOrder;
  ExpertConsultationConnection: ResolverTypeWrapper<AnyConnection>;
  ExpertConsultationEdge: ResolverTypeWrapper<object>;
  ExpertConsultationOrder: ExpertConsultationOrder;
  PolicyDocumentKindFacet: ResolverTypeWrapper<object>;
  PolicyDocumentStatusFacet: ResolverTypeWrapper<object>;
  BodyKindFacet: ResolverTypeWrapper<object>;
  MeetingStatusFacet: ResolverTypeWrapper<object>;
  TaskKindFacet: ResolverTypeWrapper<object>;
  TaskStatusFacet: ResolverTypeWrapper<object>;
  TaskLevelFacet: ResolverTypeWrapper<object>;
  DelayReasonFacet: ResolverTypeWrapper<object>;
  IndicatorCalculationFacet: ResolverTypeWrapper<object>;
  MeasureUnitFacet: ResolverTypeWrapper<object>;
  TargetAmbitionFacet: ResolverTypeWrapper<object>;
  TargetStatusFacet: ResolverTypeWrapper<object>;
  ObservationSourceFacet: ResolverTypeWrapper<object>;
  ReportStatusFacet: ResolverTypeWrapper<object>;
  CadenceFacet: ResolverTypeWrapper<object>;
  CooperationAssessmentStatusFacet: ResolverTypeWrapper<object>;
  LiaisonSchemeFacet: ResolverTypeWrapper<object>;
  EventParticipationConnection: ResolverTypeWrapper<AnyConnection>;
  EventParticipationEdge: ResolverTypeWrapper<object>;
  EventParticipationOrder: EventParticipationOrder;
  EventExhibitConnection: ResolverTypeWrapper<AnyConnection>;
  EventExhibitEdge: ResolverTypeWrapper<object>;
  EventExhibitOrder: EventExhibitOrder;
  EventOutcomeConnection: ResolverTypeWrapper<AnyConnection>;
  EventOutcomeEdge: ResolverTypeWrapper<object>;
  EventOutcomeOrder: EventOutcomeOrder;
  EventKindFacet: ResolverTypeWrapper<object>;
  EventStatusFacet: ResolverTypeWrapper<object>;
  EventParticipationRoleFacet: ResolverTypeWrapper<object>;
  ParticipantSectorFacet: ResolverTypeWrapper<object>;
  EventExhibitKindFacet: ResolverTypeWrapper<object>;
  EventOutcomeKindFacet: ResolverTypeWrapper<object>;
  VisitorKindFacet: ResolverTypeWrapper<object>;
  VisitDirectionFacet: ResolverTypeWrapper<object>;
  DockingResultFacet: ResolverTypeWrapper<object>;
  IssueSourceFacet: ResolverTypeWrapper<object>;
  IssueStatusFacet: ResolverTypeWrapper<object>;
  AgreementKindFacet: ResolverTypeWrapper<object>;
  AgreementStatusFacet: ResolverTypeWrapper<object>;
  ResourceKindFacet: ResolverTypeWrapper<object>;
  CommitmentStatusFacet: ResolverTypeWrapper<object>;
  FastTrackCategoryFacet: ResolverTypeWrapper<object>;
  CaseStatusFacet: ResolverTypeWrapper<object>;
  DecidingKindFacet: ResolverTypeWrapper<object>;
  DisclosureKindFacet: ResolverTypeWrapper<object>;
  ConsultationKindFacet: ResolverTypeWrapper<object>;
  ConsultationStatusFacet: ResolverTypeWrapper<object>;
  LiaisonAssignmentConnection: ResolverTypeWrapper<AnyConnection>;
  LiaisonAssignmentEdge: ResolverTypeWrapper<object>;
  LiaisonAssignmentOrder: LiaisonAssignmentOrder;
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
  PolicyDocument: PolicyDocumentRow;
  PolicyDocumentFilter: PolicyDocumentFilter;
  PolicyDocumentFacets: object;
  PolicyClause: PolicyClauseRow;
  PolicyClauseFilter: PolicyClauseFilter;
  PolicyClauseFacets: object;
  ClauseResponsibility: ClauseResponsibilityRow;
  PolicyRelation: PolicyRelationRow;
  CoordinationBody: CoordinationBodyRow;
  CoordinationBodyFilter: CoordinationBodyFilter;
  CoordinationBodyFacets: object;
  BodyMembership: BodyMembershipRow;
  Meeting: MeetingRow;
  MeetingFilter: MeetingFilter;
  MeetingFacets: object;
  AgendaItem: AgendaItemRow;
  AgendaSubject: ResolversUnionTypes<ResolversParentTypes>['AgendaSubject'];
  Resolution: ResolutionRow;
  JointConferenceQuarter: JointConferenceQuarterRow;
  Task: TaskRow;
  TaskSubject: ResolversUnionTypes<ResolversParentTypes>['TaskSubject'];
  TaskFilter: TaskFilter;
  TaskFacets: object;
  TaskDelay: TaskDelayRow;
  TaskDelayFilter: TaskDelayFilter;
  TaskDelayFacets: object;
  SupervisionRecord: SupervisionRecordRow;
  Indicator: IndicatorRow;
  IndicatorFilter: IndicatorFilter;
  IndicatorFacets: object;
  IndicatorTarget: IndicatorTargetRow;
  IndicatorTargetFilter: IndicatorTargetFilter;
  IndicatorTargetFacets: object;
  IndicatorObservation: IndicatorObservationRow;
  IndicatorObservationFilter: IndicatorObservationFilter;
  IndicatorObservationFacets: object;
  ReportingDuty: ReportingDutyRow;
  PeriodicReport: PeriodicReportRow;
  PeriodicReportFilter: PeriodicReportFilter;
  PeriodicReportFacets: object;
  AttributionRule: AttributionRuleRow;
  AttributionReport: AttributionReportRow;
  PlacementMonitoring: PlacementMonitoringRow;
  CooperationAssessment: CooperationAssessmentRow;
  AssessmentSubject: ResolversUnionTypes<ResolversParentTypes>['AssessmentSubject'];
  CooperationAssessmentFilter: CooperationAssessmentFilter;
  CooperationAssessmentFacets: object;
  AssessmentComponent: AssessmentComponentRow;
  LiaisonOfficial: LiaisonOfficialRow;
  LiaisonOfficialFilter: LiaisonOfficialFilter;
  LiaisonOfficialFacets: object;
  LiaisonAssignment: LiaisonAssignmentRow;
  LiaisonContact: LiaisonContactRow;
  LiaisonSubject: ResolversUnionTypes<ResolversParentTypes>['LiaisonSubject'];
  LiaisonAssignmentFilter: LiaisonAssignmentFilter;
  LiaisonActivity: LiaisonActivityRow;
  CollaborationEvent: CollaborationEventRow;
  CollaborationEventFilter: CollaborationEventFilter;
  CollaborationEventFacets: object;
  EventParticipation: EventParticipationRow;
  EventParticipationFilter: EventParticipationFilter;
  EventParticipationFacets: object;
  EventExhibit: EventExhibitRow;
  EventExhibitFilter: EventExhibitFilter;
  EventExhibitFacets: object;
  EventOutcome: EventOutcomeRow;
  EventOutcomeRecord: ResolversUnionTypes<ResolversParentTypes>['EventOutcomeRecord'];
  EventOutcomeFilter: EventOutcomeFilter;
  EventOutcomeFacets: object;
  Visit: VisitRow;
  VisitFilter: VisitFilter;
  VisitFacets: object;
  DockingRecord: DockingRecordRow;
  DockingRecordFilter: DockingRecordFilter;
  DockingRecordFacets: object;
  Issue: IssueRow;
  IssueFilter: IssueFilter;
  IssueFacets: object;
  IssueStatusCount: IssueStatusCountRow;
  CooperationAgreement: CooperationAgreementRow;
  CooperationAgreementFilter: CooperationAgreementFilter;
  CooperationAgreementFacets: object;
  ResourceCommitment: ResourceCommitmentRow;
  ResourceCommitmentFilter: ResourceCommitmentFilter;
  ResourceCommitmentFacets: object;
  FastTrackCase: FastTrackCaseRow;
  FastTrackSubject: ResolversUnionTypes<ResolversParentTypes>['FastTrackSubject'];
  FastTrackCaseFilter: FastTrackCaseFilter;
  FastTrackCaseFacets: object;
  CaseDecision: CaseDecisionRow;
  CaseDecisionFilter: CaseDecisionFilter;
  CaseDecisionFacets: object;
  DisclosureRecord: DisclosureRecordRow;
  DisclosureSubject: ResolversUnionTypes<ResolversParentTypes>['DisclosureSubject'];
  DisclosureRecordFilter: DisclosureRecordFilter;
  DisclosureRecordFacets: object;
  ExpertConsultation: ExpertConsultationRow;
  ConsultedExpert: ConsultedExpertRow;
  ExpertConsultationFilter: ExpertConsultationFilter;
  ExpertConsultationFacets: object;
  Institution: { readonly id: string };
  Region: { readonly code: string };
  Park: { readonly id: string };
  IndustryChain: { readonly id: string };
  Talent: { readonly id: string };
  Team: { readonly id: string };
  DoctorPlacement: { readonly id: string };
  Project: { readonly id: string };
  Challenge: { readonly id: string };
  Platform: { readonly id: string };
  ConstructionProject: { readonly id: string };
  Demand: { readonly id: string };
  Achievement: { readonly id: string };
  TechContract: { readonly id: string };
  Conversion: { readonly id: string };
  PolicyInstrument: PolicyInstrumentRow;
  SubsidyApplication: { readonly id: string };
  PolicyDocumentConnection: AnyConnection;
  PolicyDocumentEdge: object;
  PolicyDocumentOrder: PolicyDocumentOrder;
  PolicyClauseConnection: AnyConnection;
  PolicyClauseEdge: object;
  PolicyClauseOrder: PolicyClauseOrder;
  CoordinationBodyConnection: AnyConnection;
  CoordinationBodyEdge: object;
  CoordinationBodyOrder: CoordinationBodyOrder;
  MeetingConnection: AnyConnection;
  MeetingEdge: object;
  MeetingOrder: MeetingOrder;
  TaskConnection: AnyConnection;
  TaskEdge: object;
  TaskOrder: TaskOrder;
  TaskDelayConnection: AnyConnection;
  TaskDelayEdge: object;
  TaskDelayOrder: TaskDelayOrder;
  IndicatorConnection: AnyConnection;
  IndicatorEdge: object;
  IndicatorOrder: IndicatorOrder;
  IndicatorTargetConnection: AnyConnection;
  IndicatorTargetEdge: object;
  IndicatorTargetOrder: IndicatorTargetOrder;
  IndicatorObservationConnection: AnyConnection;
  IndicatorObservationEdge: object;
  IndicatorObservationOrder: IndicatorObservationOrder;
  PeriodicReportConnection: AnyConnection;
  PeriodicReportEdge: object;
  PeriodicReportOrder: PeriodicReportOrder;
  CooperationAssessmentConnection: AnyConnection;
  CooperationAssessmentEdge: object;
  CooperationAssessmentOrder: CooperationAssessmentOrder;
  LiaisonOfficialConnection: AnyConnection;
  LiaisonOfficialEdge: object;
  LiaisonOfficialOrder: LiaisonOfficialOrder;
  CollaborationEventConnection: AnyConnection;
  CollaborationEventEdge: object;
  CollaborationEventOrder: CollaborationEventOrder;
  VisitConnection: AnyConnection;
  VisitEdge: object;
  VisitOrder: VisitOrder;
  DockingRecordConnection: AnyConnection;
  DockingRecordEdge: object;
  DockingRecordOrder: DockingRecordOrder;
  IssueConnection: AnyConnection;
  IssueEdge: object;
  IssueOrder: IssueOrder;
  CooperationAgreementConnection: AnyConnection;
  CooperationAgreementEdge: object;
  CooperationAgreementOrder: CooperationAgreementOrder;
  ResourceCommitmentConnection: AnyConnection;
  ResourceCommitmentEdge: object;
  ResourceCommitmentOrder: ResourceCommitmentOrder;
  FastTrackCaseConnection: AnyConnection;
  FastTrackCaseEdge: object;
  FastTrackCaseOrder: FastTrackCaseOrder;
  CaseDecisionConnection: AnyConnection;
  CaseDecisionEdge: object;
  CaseDecisionOrder: CaseDecisionOrder;
  DisclosureRecordConnection: AnyConnection;
  DisclosureRecordEdge: object;
  DisclosureRecordOrder: DisclosureRecordOrder;
  ExpertConsultationConnection: AnyConnection;
  ExpertConsultationEdge: object;
  ExpertConsultationOrder: ExpertConsultationOrder;
  PolicyDocumentKindFacet: object;
  PolicyDocumentStatusFacet: object;
  BodyKindFacet: object;
  MeetingStatusFacet: object;
  TaskKindFacet: object;
  TaskStatusFacet: object;
  TaskLevelFacet: object;
  DelayReasonFacet: object;
  IndicatorCalculationFacet: object;
  MeasureUnitFacet: object;
  TargetAmbitionFacet: object;
  TargetStatusFacet: object;
  ObservationSourceFacet: object;
  ReportStatusFacet: object;
  CadenceFacet: object;
  CooperationAssessmentStatusFacet: object;
  LiaisonSchemeFacet: object;
  EventParticipationConnection: AnyConnection;
  EventParticipationEdge: object;
  EventParticipationOrder: EventParticipationOrder;
  EventExhibitConnection: AnyConnection;
  EventExhibitEdge: object;
  EventExhibitOrder: EventExhibitOrder;
  EventOutcomeConnection: AnyConnection;
  EventOutcomeEdge: object;
  EventOutcomeOrder: EventOutcomeOrder;
  EventKindFacet: object;
  EventStatusFacet: object;
  EventParticipationRoleFacet: object;
  ParticipantSectorFacet: object;
  EventExhibitKindFacet: object;
  EventOutcomeKindFacet: object;
  VisitorKindFacet: object;
  VisitDirectionFacet: object;
  DockingResultFacet: object;
  IssueSourceFacet: object;
  IssueStatusFacet: object;
  AgreementKindFacet: object;
  AgreementStatusFacet: object;
  ResourceKindFacet: object;
  CommitmentStatusFacet: object;
  FastTrackCategoryFacet: object;
  CaseStatusFacet: object;
  DecidingKindFacet: object;
  DisclosureKindFacet: object;
  ConsultationKindFacet: object;
  ConsultationStatusFacet: object;
  LiaisonAssignmentConnection: AnyConnection;
  LiaisonAssignmentEdge: object;
  LiaisonAssignmentOrder: LiaisonAssignmentOrder;
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
  policyDocument?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<QueryPolicyDocumentArgs, 'id'>>;
  policyDocuments?: Resolver<ResolversTypes['PolicyDocumentConnection'], ParentType, ContextType, Partial<QueryPolicyDocumentsArgs>>;
  policyClause?: Resolver<Maybe<ResolversTypes['PolicyClause']>, ParentType, ContextType, RequireFields<QueryPolicyClauseArgs, 'id'>>;
  policyClauses?: Resolver<ResolversTypes['PolicyClauseConnection'], ParentType, ContextType, Partial<QueryPolicyClausesArgs>>;
  coordinationBody?: Resolver<Maybe<ResolversTypes['CoordinationBody']>, ParentType, ContextType, RequireFields<QueryCoordinationBodyArgs, 'id'>>;
  coordinationBodies?: Resolver<ResolversTypes['CoordinationBodyConnection'], ParentType, ContextType, Partial<QueryCoordinationBodiesArgs>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  jointConferenceQuarters?: Resolver<ReadonlyArray<ResolversTypes['JointConferenceQuarter']>, ParentType, ContextType, RequireFields<QueryJointConferenceQuartersArgs, 'year'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<QueryTasksArgs>>;
  taskDelays?: Resolver<ResolversTypes['TaskDelayConnection'], ParentType, ContextType, Partial<QueryTaskDelaysArgs>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'code'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  indicatorTargets?: Resolver<ResolversTypes['IndicatorTargetConnection'], ParentType, ContextType, Partial<QueryIndicatorTargetsArgs>>;
  indicatorObservations?: Resolver<ResolversTypes['IndicatorObservationConnection'], ParentType, ContextType, Partial<QueryIndicatorObservationsArgs>>;
  reportingDuties?: Resolver<ReadonlyArray<ResolversTypes['ReportingDuty']>, ParentType, ContextType>;
  periodicReports?: Resolver<ResolversTypes['PeriodicReportConnection'], ParentType, ContextType, Partial<QueryPeriodicReportsArgs>>;
  attributionRules?: Resolver<ReadonlyArray<ResolversTypes['AttributionRule']>, ParentType, ContextType>;
  cooperationAssessments?: Resolver<ResolversTypes['CooperationAssessmentConnection'], ParentType, ContextType, Partial<QueryCooperationAssessmentsArgs>>;
  liaisonOfficial?: Resolver<Maybe<ResolversTypes['LiaisonOfficial']>, ParentType, ContextType, RequireFields<QueryLiaisonOfficialArgs, 'id'>>;
  liaisonOfficials?: Resolver<ResolversTypes['LiaisonOfficialConnection'], ParentType, ContextType, Partial<QueryLiaisonOfficialsArgs>>;
  collaborationEvent?: Resolver<Maybe<ResolversTypes['CollaborationEvent']>, ParentType, ContextType, RequireFields<QueryCollaborationEventArgs, 'id'>>;
  collaborationEvents?: Resolver<ResolversTypes['CollaborationEventConnection'], ParentType, ContextType, Partial<QueryCollaborationEventsArgs>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, Partial<QueryVisitsArgs>>;
  dockingRecords?: Resolver<ResolversTypes['DockingRecordConnection'], ParentType, ContextType, Partial<QueryDockingRecordsArgs>>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, Partial<QueryIssuesArgs>>;
  issueCounts?: Resolver<ReadonlyArray<ResolversTypes['IssueStatusCount']>, ParentType, ContextType, Partial<QueryIssueCountsArgs>>;
  cooperationAgreements?: Resolver<ResolversTypes['CooperationAgreementConnection'], ParentType, ContextType, Partial<QueryCooperationAgreementsArgs>>;
  resourceCommitments?: Resolver<ResolversTypes['ResourceCommitmentConnection'], ParentType, ContextType, Partial<QueryResourceCommitmentsArgs>>;
  fastTrackCases?: Resolver<ResolversTypes['FastTrackCaseConnection'], ParentType, ContextType, Partial<QueryFastTrackCasesArgs>>;
  caseDecisions?: Resolver<ResolversTypes['CaseDecisionConnection'], ParentType, ContextType, Partial<QueryCaseDecisionsArgs>>;
  disclosureRecords?: Resolver<ResolversTypes['DisclosureRecordConnection'], ParentType, ContextType, Partial<QueryDisclosureRecordsArgs>>;
  expertConsultations?: Resolver<ResolversTypes['ExpertConsultationConnection'], ParentType, ContextType, Partial<QueryExpertConsultationsArgs>>;
  coordinationPersonalData?: Resolver<ReadonlyArray<ResolversTypes['PersonalRecord']>, ParentType, ContextType, RequireFields<QueryCoordinationPersonalDataArgs, 'talentId'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  coordinationErasePersonalData?: Resolver<ResolversTypes['ErasePersonalDataPayload'], ParentType, ContextType, RequireFields<MutationCoordinationErasePersonalDataArgs, 'input'>>;
};

export type PolicyDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument'], FederationReferenceType extends FederationReferenceTypes['PolicyDocument'] = FederationReferenceTypes['PolicyDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  docNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyDocumentKind'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PolicyDocumentStatus'], ParentType, ContextType>;
  publicationClass?: Resolver<Maybe<ResolversTypes['PublicationClass']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PolicySource'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['PolicyClauseConnection'], ParentType, ContextType, Partial<PolicyDocumentClausesArgs>>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['PolicyRelation']>, ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyDocumentFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDocumentFacets'] = ResolversParentTypes['PolicyDocumentFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocumentKindFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocumentStatusFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type PolicyClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyClause'] = ResolversParentTypes['PolicyClause'], FederationReferenceType extends FederationReferenceTypes['PolicyClause'] = FederationReferenceTypes['PolicyClause']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyClause']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PolicyClause']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['PolicyClause']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headingZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headingEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaryEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsibleUnits?: Resolver<ReadonlyArray<ResolversTypes['ClauseResponsibility']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['IndicatorTargetConnection'], ParentType, ContextType, Partial<PolicyClauseTargetsArgs>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<PolicyClauseTasksArgs>>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyClauseFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyClauseFacets'] = ResolversParentTypes['PolicyClauseFacets']> = {
  documentId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type ClauseResponsibilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClauseResponsibility'] = ResolversParentTypes['ClauseResponsibility']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['UnitRole'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyRelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyRelation'] = ResolversParentTypes['PolicyRelation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyRelationKind'], ParentType, ContextType>;
  otherTitleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherDocument?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
};

export type CoordinationBodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoordinationBody'] = ResolversParentTypes['CoordinationBody'], FederationReferenceType extends FederationReferenceTypes['CoordinationBody'] = FederationReferenceTypes['CoordinationBody']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoordinationBody']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  leadInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  officeInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  rhythm?: Resolver<Maybe<ResolversTypes['MeetingRhythm']>, ParentType, ContextType>;
  scopeZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['BodyMembership']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<CoordinationBodyMeetingsArgs>>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoordinationBodyFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoordinationBodyFacets'] = ResolversParentTypes['CoordinationBodyFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['BodyKindFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type BodyMembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyMembership'] = ResolversParentTypes['BodyMembership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['BodyRole'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['CoordinationBody'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['Quarter']>, ParentType, ContextType>;
  scheduledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  minutesZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftMinutesZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutesPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<MeetingTasksArgs>>;
};

export type MeetingFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingFacets'] = ResolversParentTypes['MeetingFacets']> = {
  status?: Resolver<ReadonlyArray<ResolversTypes['MeetingStatusFacet']>, ParentType, ContextType>;
  bodyId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgendaItemKind'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['AgendaSubject']>, ParentType, ContextType>;
  resolutions?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
};

export type AgendaSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgendaSubject'] = ResolversParentTypes['AgendaSubject']> = {
  __resolveType: TypeResolveFn<'Demand' | 'Project' | 'Challenge' | 'Platform' | 'Achievement' | 'IndustryChain', ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<ResolutionTasksArgs>>;
};

export type JointConferenceQuarterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointConferenceQuarter'] = ResolversParentTypes['JointConferenceQuarter']> = {
  body?: Resolver<ResolversTypes['CoordinationBody'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Quarter'], ParentType, ContextType>;
  isElapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wasHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldMeetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  resolutionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedTaskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueTaskCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<JointConferenceQuarterTasksArgs>>;
};

export type TaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  supportUnits?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TaskLevel'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['PolicyClause']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<TaskChildrenArgs>>;
  subject?: Resolver<Maybe<ResolversTypes['TaskSubject']>, ParentType, ContextType>;
  assignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programmeTags?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeTag']>, ParentType, ContextType>;
  delays?: Resolver<ReadonlyArray<ResolversTypes['TaskDelay']>, ParentType, ContextType>;
  supervisions?: Resolver<ReadonlyArray<ResolversTypes['SupervisionRecord']>, ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaskSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskSubject'] = ResolversParentTypes['TaskSubject']> = {
  __resolveType: TypeResolveFn<'Project' | 'Platform' | 'ConstructionProject', ParentType, ContextType>;
};

export type TaskFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskFacets'] = ResolversParentTypes['TaskFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['TaskKindFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['TaskStatusFacet']>, ParentType, ContextType>;
  level?: Resolver<ReadonlyArray<ResolversTypes['TaskLevelFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type TaskDelayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskDelay'] = ResolversParentTypes['TaskDelay']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  constructionProject?: Resolver<Maybe<ResolversTypes['ConstructionProject']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DelayReason'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsibleUnit?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskDelayFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskDelayFacets'] = ResolversParentTypes['TaskDelayFacets']> = {
  reason?: Resolver<ReadonlyArray<ResolversTypes['DelayReasonFacet']>, ParentType, ContextType>;
  responsibleUnitId?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
};

export type SupervisionRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionRecord'] = ResolversParentTypes['SupervisionRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supervisedBy?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  supervisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findingZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlineOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calculation?: Resolver<ResolversTypes['IndicatorCalculation'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeratorZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numeratorEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominatorZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominatorEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOfficialStatistic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aggregation?: Resolver<ReadonlyArray<ResolversTypes['IndicatorDimension']>, ParentType, ContextType>;
  period?: Resolver<ReadonlyArray<ResolversTypes['IndicatorPeriod']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['IndicatorTargetConnection'], ParentType, ContextType, Partial<IndicatorTargetsArgs>>;
  observations?: Resolver<ResolversTypes['IndicatorObservationConnection'], ParentType, ContextType, Partial<IndicatorObservationsArgs>>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorFacets'] = ResolversParentTypes['IndicatorFacets']> = {
  calculation?: Resolver<ReadonlyArray<ResolversTypes['IndicatorCalculationFacet']>, ParentType, ContextType>;
  unit?: Resolver<ReadonlyArray<ResolversTypes['MeasureUnitFacet']>, ParentType, ContextType>;
};

export type IndicatorTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorTarget'] = ResolversParentTypes['IndicatorTarget'], FederationReferenceType extends FederationReferenceTypes['IndicatorTarget'] = FederationReferenceTypes['IndicatorTarget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorTarget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  scopeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['IndicatorPeriod'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['MaskedDecimal'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['TargetComparator'], ParentType, ContextType>;
  ambition?: Resolver<ResolversTypes['TargetAmbition'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TargetStatus'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['PolicyClause']>, ParentType, ContextType>;
  responsibleUnits?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorTargetFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorTargetFacets'] = ResolversParentTypes['IndicatorTargetFacets']> = {
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  ambition?: Resolver<ReadonlyArray<ResolversTypes['TargetAmbitionFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['TargetStatusFacet']>, ParentType, ContextType>;
};

export type IndicatorObservationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorObservation'] = ResolversParentTypes['IndicatorObservation'], FederationReferenceType extends FederationReferenceTypes['IndicatorObservation'] = FederationReferenceTypes['IndicatorObservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorObservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  scopeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statYear?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType>;
  reportYear?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['Quarter']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['MaskedDecimal'], ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['MaskedDecimal']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ObservationSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorObservationFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorObservationFacets'] = ResolversParentTypes['IndicatorObservationFacets']> = {
  source?: Resolver<ReadonlyArray<ResolversTypes['ObservationSourceFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  statYear?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
};

export type ReportingDutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportingDuty'] = ResolversParentTypes['ReportingDuty'], FederationReferenceType extends FederationReferenceTypes['ReportingDuty'] = FederationReferenceTypes['ReportingDuty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportingDuty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodicReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodicReport'] = ResolversParentTypes['PeriodicReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['ReportingDuty']>, ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  isMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodicReportFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodicReportFacets'] = ResolversParentTypes['PeriodicReportFacets']> = {
  status?: Resolver<ReadonlyArray<ResolversTypes['ReportStatusFacet']>, ParentType, ContextType>;
  cadence?: Resolver<ReadonlyArray<ResolversTypes['CadenceFacet']>, ParentType, ContextType>;
};

export type AttributionRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributionRule'] = ResolversParentTypes['AttributionRule'], FederationReferenceType extends FederationReferenceTypes['AttributionRule'] = FederationReferenceTypes['AttributionRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AttributionRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ruleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributionReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributionReport'] = ResolversParentTypes['AttributionReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttributionReportStatus'], ParentType, ContextType>;
};

export type PlacementMonitoringResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlacementMonitoring'] = ResolversParentTypes['PlacementMonitoring']> = {
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  horizontalProjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuesRaised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuesResolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastRecordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CooperationAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CooperationAssessment'] = ResolversParentTypes['CooperationAssessment'], FederationReferenceType extends FederationReferenceTypes['CooperationAssessment'] = FederationReferenceTypes['CooperationAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CooperationAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['AssessmentSubject'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CooperationAssessmentStatus'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['AssessmentComponent']>, ParentType, ContextType>;
  usedFor?: Resolver<ReadonlyArray<ResolversTypes['AssessmentUse']>, ParentType, ContextType>;
  supportEffect?: Resolver<Maybe<ResolversTypes['SupportEffect']>, ParentType, ContextType>;
  evaluator?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  isThirdParty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AssessmentSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentSubject'] = ResolversParentTypes['AssessmentSubject']> = {
  __resolveType: TypeResolveFn<'Institution' | 'Region' | 'Park' | 'Platform', ParentType, ContextType>;
};

export type CooperationAssessmentFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CooperationAssessmentFacets'] = ResolversParentTypes['CooperationAssessmentFacets']> = {
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['CooperationAssessmentStatusFacet']>, ParentType, ContextType>;
};

export type AssessmentComponentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentComponent'] = ResolversParentTypes['AssessmentComponent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssessmentComponentKind'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type LiaisonOfficialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonOfficial'] = ResolversParentTypes['LiaisonOfficial'], FederationReferenceType extends FederationReferenceTypes['LiaisonOfficial'] = FederationReferenceTypes['LiaisonOfficial']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LiaisonOfficial']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['LiaisonScheme'], ParentType, ContextType>;
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['LiaisonAssignment']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingKinds?: Resolver<ReadonlyArray<ResolversTypes['LiaisonSubjectKind']>, ParentType, ContextType>;
};

export type LiaisonOfficialFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonOfficialFacets'] = ResolversParentTypes['LiaisonOfficialFacets']> = {
  scheme?: Resolver<ReadonlyArray<ResolversTypes['LiaisonSchemeFacet']>, ParentType, ContextType>;
};

export type LiaisonAssignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonAssignment'] = ResolversParentTypes['LiaisonAssignment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['LiaisonScheme'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['LiaisonOfficial'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['LiaisonSubjectKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['LiaisonSubject']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LiaisonStatus'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['LiaisonActivity'], ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['LiaisonContact']>, ParentType, ContextType>;
};

export type LiaisonContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonContact'] = ResolversParentTypes['LiaisonContact'], FederationReferenceType extends FederationReferenceTypes['LiaisonContact'] = FederationReferenceTypes['LiaisonContact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LiaisonContact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ContactForm'], ParentType, ContextType>;
  contactedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LiaisonSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonSubject'] = ResolversParentTypes['LiaisonSubject']> = {
  __resolveType: TypeResolveFn<'Institution' | 'Project' | 'Platform' | 'Team' | 'Talent', ParentType, ContextType>;
};

export type LiaisonActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonActivity'] = ResolversParentTypes['LiaisonActivity']> = {
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastContactedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuesRaised?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuesResolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CollaborationEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollaborationEvent'] = ResolversParentTypes['CollaborationEvent'], FederationReferenceType extends FederationReferenceTypes['CollaborationEvent'] = FederationReferenceTypes['CollaborationEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CollaborationEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EventRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['EventParticipationConnection'], ParentType, ContextType, Partial<CollaborationEventParticipationsArgs>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['ParticipantSector']>, ParentType, ContextType>;
  isJointlyHosted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presentedDemands?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Demand']>>, ParentType, ContextType>;
  exhibits?: Resolver<ResolversTypes['EventExhibitConnection'], ParentType, ContextType, Partial<CollaborationEventExhibitsArgs>>;
  outcomes?: Resolver<ResolversTypes['EventOutcomeConnection'], ParentType, ContextType, Partial<CollaborationEventOutcomesArgs>>;
  sourceRows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CollaborationEventFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollaborationEventFacets'] = ResolversParentTypes['CollaborationEventFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['EventKindFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['EventStatusFacet']>, ParentType, ContextType>;
  regionCode?: Resolver<ReadonlyArray<ResolversTypes['StringFacet']>, ParentType, ContextType>;
  year?: Resolver<ReadonlyArray<ResolversTypes['YearFacet']>, ParentType, ContextType>;
};

export type EventParticipationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventParticipation'] = ResolversParentTypes['EventParticipation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EventParticipationRole'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ParticipantSector'], ParentType, ContextType>;
};

export type EventParticipationFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventParticipationFacets'] = ResolversParentTypes['EventParticipationFacets']> = {
  role?: Resolver<ReadonlyArray<ResolversTypes['EventParticipationRoleFacet']>, ParentType, ContextType>;
  sector?: Resolver<ReadonlyArray<ResolversTypes['ParticipantSectorFacet']>, ParentType, ContextType>;
};

export type EventExhibitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventExhibit'] = ResolversParentTypes['EventExhibit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['CollaborationEvent'], ParentType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  exhibitor?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventExhibitKind'], ParentType, ContextType>;
  shownOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EventExhibitFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventExhibitFacets'] = ResolversParentTypes['EventExhibitFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['EventExhibitKindFacet']>, ParentType, ContextType>;
};

export type EventOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventOutcome'] = ResolversParentTypes['EventOutcome']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['CollaborationEvent'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventOutcomeKind'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['EventOutcomeRecord']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EventOutcomeRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventOutcomeRecord'] = ResolversParentTypes['EventOutcomeRecord']> = {
  __resolveType: TypeResolveFn<'TechContract' | 'Project' | 'Institution' | 'Conversion' | 'Achievement' | 'Demand', ParentType, ContextType>;
};

export type EventOutcomeFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventOutcomeFacets'] = ResolversParentTypes['EventOutcomeFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['EventOutcomeKindFacet']>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit'], FederationReferenceType extends FederationReferenceTypes['Visit'] = FederationReferenceTypes['Visit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Visit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visitorKind?: Resolver<ResolversTypes['VisitorKind'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['VisitDirection'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  topicZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitFacets'] = ResolversParentTypes['VisitFacets']> = {
  visitorKind?: Resolver<ReadonlyArray<ResolversTypes['VisitorKindFacet']>, ParentType, ContextType>;
  direction?: Resolver<ReadonlyArray<ResolversTypes['VisitDirectionFacet']>, ParentType, ContextType>;
};

export type DockingRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DockingRecord'] = ResolversParentTypes['DockingRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  counterpart?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  dockedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  topicZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['DockingResult'], ParentType, ContextType>;
};

export type DockingRecordFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DockingRecordFacets'] = ResolversParentTypes['DockingRecordFacets']> = {
  result?: Resolver<ReadonlyArray<ResolversTypes['DockingResultFacet']>, ParentType, ContextType>;
};

export type IssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'], FederationReferenceType extends FederationReferenceTypes['Issue'] = FederationReferenceTypes['Issue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Issue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IssueSource'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  raisedBySector?: Resolver<ResolversTypes['ParticipantSector'], ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['IssueList'], ParentType, ContextType>;
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilmentZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IssueFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueFacets'] = ResolversParentTypes['IssueFacets']> = {
  source?: Resolver<ReadonlyArray<ResolversTypes['IssueSourceFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['IssueStatusFacet']>, ParentType, ContextType>;
};

export type IssueStatusCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueStatusCount'] = ResolversParentTypes['IssueStatusCount']> = {
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['IssueList'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationAgreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CooperationAgreement'] = ResolversParentTypes['CooperationAgreement'], FederationReferenceType extends FederationReferenceTypes['CooperationAgreement'] = FederationReferenceTypes['CooperationAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CooperationAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
};

export type CooperationAgreementFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CooperationAgreementFacets'] = ResolversParentTypes['CooperationAgreementFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['AgreementKindFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['AgreementStatusFacet']>, ParentType, ContextType>;
};

export type ResourceCommitmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResourceCommitment'] = ResolversParentTypes['ResourceCommitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  beneficiary?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  descriptionZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  committedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
};

export type ResourceCommitmentFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResourceCommitmentFacets'] = ResolversParentTypes['ResourceCommitmentFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['ResourceKindFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['CommitmentStatusFacet']>, ParentType, ContextType>;
};

export type FastTrackCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FastTrackCase'] = ResolversParentTypes['FastTrackCase'], FederationReferenceType extends FederationReferenceTypes['FastTrackCase'] = FederationReferenceTypes['FastTrackCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FastTrackCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['FastTrackCategory'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['FastTrackSubject'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  liaisonUnit?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['CaseDecision']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FastTrackSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FastTrackSubject'] = ResolversParentTypes['FastTrackSubject']> = {
  __resolveType: TypeResolveFn<'Project' | 'Conversion' | 'Platform', ParentType, ContextType>;
};

export type FastTrackCaseFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FastTrackCaseFacets'] = ResolversParentTypes['FastTrackCaseFacets']> = {
  category?: Resolver<ReadonlyArray<ResolversTypes['FastTrackCategoryFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['CaseStatusFacet']>, ParentType, ContextType>;
};

export type CaseDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseDecision'] = ResolversParentTypes['CaseDecision'], FederationReferenceType extends FederationReferenceTypes['CaseDecision'] = FederationReferenceTypes['CaseDecision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseDecision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidingKind?: Resolver<ResolversTypes['DecidingKind'], ParentType, ContextType>;
  decidingInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['CoordinationBody']>, ParentType, ContextType>;
  fastTrackCase?: Resolver<Maybe<ResolversTypes['FastTrackCase']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['IndustryChain']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  supportZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
};

export type CaseDecisionFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseDecisionFacets'] = ResolversParentTypes['CaseDecisionFacets']> = {
  decidingKind?: Resolver<ReadonlyArray<ResolversTypes['DecidingKindFacet']>, ParentType, ContextType>;
};

export type DisclosureRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureRecord'] = ResolversParentTypes['DisclosureRecord'], FederationReferenceType extends FederationReferenceTypes['DisclosureRecord'] = FederationReferenceTypes['DisclosureRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DisclosureRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['DisclosureSubject'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisclosureKind'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  objectionsUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  recipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Institution']>>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['NoticeForm']>, ParentType, ContextType>;
  noticeZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leaderCommentZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acknowledgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DisclosureSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureSubject'] = ResolversParentTypes['DisclosureSubject']> = {
  __resolveType: TypeResolveFn<'Project' | 'Challenge' | 'SubsidyApplication', ParentType, ContextType>;
};

export type DisclosureRecordFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureRecordFacets'] = ResolversParentTypes['DisclosureRecordFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['DisclosureKindFacet']>, ParentType, ContextType>;
};

export type ExpertConsultationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertConsultation'] = ResolversParentTypes['ExpertConsultation'], FederationReferenceType extends FederationReferenceTypes['ExpertConsultation'] = FederationReferenceTypes['ExpertConsultation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpertConsultation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topicZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsultationKind'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsultationStatus'], ParentType, ContextType>;
  experts?: Resolver<ReadonlyArray<ResolversTypes['ConsultedExpert']>, ParentType, ContextType>;
  answerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ConsultedExpertResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsultedExpert'] = ResolversParentTypes['ConsultedExpert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  talent?: Resolver<Maybe<ResolversTypes['Talent']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opinionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExpertConsultationFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertConsultationFacets'] = ResolversParentTypes['ExpertConsultationFacets']> = {
  kind?: Resolver<ReadonlyArray<ResolversTypes['ConsultationKindFacet']>, ParentType, ContextType>;
  status?: Resolver<ReadonlyArray<ResolversTypes['ConsultationStatusFacet']>, ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<InstitutionTasksArgs>>;
  assessments?: Resolver<ResolversTypes['CooperationAssessmentConnection'], ParentType, ContextType, Partial<InstitutionAssessmentsArgs>>;
  liaison?: Resolver<ResolversTypes['LiaisonAssignmentConnection'], ParentType, ContextType, Partial<InstitutionLiaisonArgs>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, Partial<InstitutionVisitsArgs>>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, Partial<InstitutionIssuesArgs>>;
  issueCounts?: Resolver<ReadonlyArray<ResolversTypes['IssueStatusCount']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['CooperationAgreementConnection'], ParentType, ContextType, Partial<InstitutionAgreementsArgs>>;
  missingReports?: Resolver<ResolversTypes['PeriodicReportConnection'], ParentType, ContextType, Partial<InstitutionMissingReportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  indicatorTargets?: Resolver<ResolversTypes['IndicatorTargetConnection'], ParentType, ContextType, Partial<RegionIndicatorTargetsArgs>>;
  observations?: Resolver<ResolversTypes['IndicatorObservationConnection'], ParentType, ContextType, Partial<RegionObservationsArgs>>;
  assessmentRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<RegionAssessmentRankArgs, 'year'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park'], FederationReferenceType extends FederationReferenceTypes['Park'] = FederationReferenceTypes['Park']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Park']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  dockingRecords?: Resolver<ResolversTypes['DockingRecordConnection'], ParentType, ContextType, Partial<ParkDockingRecordsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryChain'] = ResolversParentTypes['IndustryChain'], FederationReferenceType extends FederationReferenceTypes['IndustryChain'] = FederationReferenceTypes['IndustryChain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndustryChain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['ResourceCommitmentConnection'], ParentType, ContextType, Partial<IndustryChainCommitmentsArgs>>;
  caseDecisions?: Resolver<ResolversTypes['CaseDecisionConnection'], ParentType, ContextType, Partial<IndustryChainCaseDecisionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Talent'] = ResolversParentTypes['Talent'], FederationReferenceType extends FederationReferenceTypes['Talent'] = FederationReferenceTypes['Talent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Talent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['ExpertConsultationConnection']>, ParentType, ContextType, Partial<TalentConsultationsArgs>>;
  liaison?: Resolver<ResolversTypes['LiaisonAssignmentConnection'], ParentType, ContextType, Partial<TalentLiaisonArgs>>;
  programmeTags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProgrammeTag']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoctorPlacementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DoctorPlacement'] = ResolversParentTypes['DoctorPlacement'], FederationReferenceType extends FederationReferenceTypes['DoctorPlacement'] = FederationReferenceTypes['DoctorPlacement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DoctorPlacement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attributionReport?: Resolver<Maybe<ResolversTypes['AttributionReport']>, ParentType, ContextType>;
  monitoring?: Resolver<ResolversTypes['PlacementMonitoring'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fastTrackCase?: Resolver<Maybe<ResolversTypes['FastTrackCase']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<ProjectTasksArgs>>;
  disclosures?: Resolver<ReadonlyArray<ResolversTypes['DisclosureRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge'], FederationReferenceType extends FederationReferenceTypes['Challenge'] = FederationReferenceTypes['Challenge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Challenge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disclosure?: Resolver<Maybe<ResolversTypes['DisclosureRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform'], FederationReferenceType extends FederationReferenceTypes['Platform'] = FederationReferenceTypes['Platform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Platform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assessmentsUsed?: Resolver<ReadonlyArray<ResolversTypes['CooperationAssessment']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<PlatformTasksArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConstructionProject'] = ResolversParentTypes['ConstructionProject'], FederationReferenceType extends FederationReferenceTypes['ConstructionProject'] = FederationReferenceTypes['ConstructionProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConstructionProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<ConstructionProjectTasksArgs>>;
  delays?: Resolver<ReadonlyArray<ResolversTypes['TaskDelay']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand'], FederationReferenceType extends FederationReferenceTypes['Demand'] = FederationReferenceTypes['Demand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Demand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['CollaborationEvent']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  agendaItems?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AchievementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement'], FederationReferenceType extends FederationReferenceTypes['Achievement'] = FederationReferenceTypes['Achievement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Achievement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['EventExhibit']>, ParentType, ContextType>;
  fairExhibits?: Resolver<ReadonlyArray<ResolversTypes['EventExhibit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechContractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TechContract'] = ResolversParentTypes['TechContract'], FederationReferenceType extends FederationReferenceTypes['TechContract'] = FederationReferenceTypes['TechContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TechContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conversion'] = ResolversParentTypes['Conversion'], FederationReferenceType extends FederationReferenceTypes['Conversion'] = FederationReferenceTypes['Conversion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Conversion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyInstrumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyInstrument'] = ResolversParentTypes['PolicyInstrument'], FederationReferenceType extends FederationReferenceTypes['PolicyInstrument'] = FederationReferenceTypes['PolicyInstrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyInstrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['PolicyClause']>, ParentType, ContextType>;
  adoptionStatus?: Resolver<Maybe<ResolversTypes['PolicyDocumentStatus']>, ParentType, ContextType>;
};

export type SubsidyApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubsidyApplication'] = ResolversParentTypes['SubsidyApplication'], FederationReferenceType extends FederationReferenceTypes['SubsidyApplication'] = FederationReferenceTypes['SubsidyApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubsidyApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  disclosure?: Resolver<Maybe<ResolversTypes['DisclosureRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDocumentConnection'] = ResolversParentTypes['PolicyDocumentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PolicyDocumentFacets'], ParentType, ContextType>;
};

export type PolicyDocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDocumentEdge'] = ResolversParentTypes['PolicyDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
};

export type PolicyClauseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyClauseConnection'] = ResolversParentTypes['PolicyClauseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyClause']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyClauseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PolicyClauseFacets'], ParentType, ContextType>;
};

export type PolicyClauseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyClauseEdge'] = ResolversParentTypes['PolicyClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyClause'], ParentType, ContextType>;
};

export type CoordinationBodyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoordinationBodyConnection'] = ResolversParentTypes['CoordinationBodyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoordinationBody']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoordinationBodyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CoordinationBodyFacets'], ParentType, ContextType>;
};

export type CoordinationBodyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoordinationBodyEdge'] = ResolversParentTypes['CoordinationBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoordinationBody'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['MeetingFacets'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TaskFacets'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskDelayConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskDelayConnection'] = ResolversParentTypes['TaskDelayConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaskDelay']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskDelayEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TaskDelayFacets'], ParentType, ContextType>;
};

export type TaskDelayEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskDelayEdge'] = ResolversParentTypes['TaskDelayEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskDelay'], ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['IndicatorFacets'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndicatorTargetConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorTargetConnection'] = ResolversParentTypes['IndicatorTargetConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndicatorTarget']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorTargetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['IndicatorTargetFacets'], ParentType, ContextType>;
};

export type IndicatorTargetEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorTargetEdge'] = ResolversParentTypes['IndicatorTargetEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorTarget'], ParentType, ContextType>;
};

export type IndicatorObservationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorObservationConnection'] = ResolversParentTypes['IndicatorObservationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndicatorObservation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['IndicatorObservationFacets'], ParentType, ContextType>;
};

export type IndicatorObservationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorObservationEdge'] = ResolversParentTypes['IndicatorObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorObservation'], ParentType, ContextType>;
};

export type PeriodicReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodicReportConnection'] = ResolversParentTypes['PeriodicReportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PeriodicReport']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PeriodicReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PeriodicReportFacets'], ParentType, ContextType>;
};

export type PeriodicReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodicReportEdge'] = ResolversParentTypes['PeriodicReportEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PeriodicReport'], ParentType, ContextType>;
};

export type CooperationAssessmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CooperationAssessmentConnection'] = ResolversParentTypes['CooperationAssessmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CooperationAssessment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CooperationAssessmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CooperationAssessmentFacets'], ParentType, ContextType>;
};

export type CooperationAssessmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CooperationAssessmentEdge'] = ResolversParentTypes['CooperationAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CooperationAssessment'], ParentType, ContextType>;
};

export type LiaisonOfficialConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonOfficialConnection'] = ResolversParentTypes['LiaisonOfficialConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LiaisonOfficial']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LiaisonOfficialEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['LiaisonOfficialFacets'], ParentType, ContextType>;
};

export type LiaisonOfficialEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonOfficialEdge'] = ResolversParentTypes['LiaisonOfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LiaisonOfficial'], ParentType, ContextType>;
};

export type CollaborationEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollaborationEventConnection'] = ResolversParentTypes['CollaborationEventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CollaborationEvent']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollaborationEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CollaborationEventFacets'], ParentType, ContextType>;
};

export type CollaborationEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollaborationEventEdge'] = ResolversParentTypes['CollaborationEventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollaborationEvent'], ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['VisitFacets'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type DockingRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DockingRecordConnection'] = ResolversParentTypes['DockingRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DockingRecord']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DockingRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['DockingRecordFacets'], ParentType, ContextType>;
};

export type DockingRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DockingRecordEdge'] = ResolversParentTypes['DockingRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DockingRecord'], ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['IssueFacets'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type CooperationAgreementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CooperationAgreementConnection'] = ResolversParentTypes['CooperationAgreementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CooperationAgreement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CooperationAgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CooperationAgreementFacets'], ParentType, ContextType>;
};

export type CooperationAgreementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CooperationAgreementEdge'] = ResolversParentTypes['CooperationAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CooperationAgreement'], ParentType, ContextType>;
};

export type ResourceCommitmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResourceCommitmentConnection'] = ResolversParentTypes['ResourceCommitmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourceCommitment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceCommitmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ResourceCommitmentFacets'], ParentType, ContextType>;
};

export type ResourceCommitmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResourceCommitmentEdge'] = ResolversParentTypes['ResourceCommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceCommitment'], ParentType, ContextType>;
};

export type FastTrackCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FastTrackCaseConnection'] = ResolversParentTypes['FastTrackCaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FastTrackCase']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FastTrackCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FastTrackCaseFacets'], ParentType, ContextType>;
};

export type FastTrackCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FastTrackCaseEdge'] = ResolversParentTypes['FastTrackCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FastTrackCase'], ParentType, ContextType>;
};

export type CaseDecisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseDecisionConnection'] = ResolversParentTypes['CaseDecisionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CaseDecision']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseDecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['CaseDecisionFacets'], ParentType, ContextType>;
};

export type CaseDecisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseDecisionEdge'] = ResolversParentTypes['CaseDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseDecision'], ParentType, ContextType>;
};

export type DisclosureRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureRecordConnection'] = ResolversParentTypes['DisclosureRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisclosureRecord']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisclosureRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['DisclosureRecordFacets'], ParentType, ContextType>;
};

export type DisclosureRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureRecordEdge'] = ResolversParentTypes['DisclosureRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisclosureRecord'], ParentType, ContextType>;
};

export type ExpertConsultationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertConsultationConnection'] = ResolversParentTypes['ExpertConsultationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExpertConsultation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpertConsultationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ExpertConsultationFacets'], ParentType, ContextType>;
};

export type ExpertConsultationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpertConsultationEdge'] = ResolversParentTypes['ExpertConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpertConsultation'], ParentType, ContextType>;
};

export type PolicyDocumentKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDocumentKindFacet'] = ResolversParentTypes['PolicyDocumentKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['PolicyDocumentKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyDocumentStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyDocumentStatusFacet'] = ResolversParentTypes['PolicyDocumentStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['PolicyDocumentStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyKindFacet'] = ResolversParentTypes['BodyKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['BodyKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingStatusFacet'] = ResolversParentTypes['MeetingStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['MeetingStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskKindFacet'] = ResolversParentTypes['TaskKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TaskKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskStatusFacet'] = ResolversParentTypes['TaskStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TaskStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskLevelFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskLevelFacet'] = ResolversParentTypes['TaskLevelFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TaskLevel']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DelayReasonFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DelayReasonFacet'] = ResolversParentTypes['DelayReasonFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['DelayReason']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorCalculationFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorCalculationFacet'] = ResolversParentTypes['IndicatorCalculationFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['IndicatorCalculation']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureUnitFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureUnitFacet'] = ResolversParentTypes['MeasureUnitFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['MeasureUnit']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetAmbitionFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetAmbitionFacet'] = ResolversParentTypes['TargetAmbitionFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TargetAmbition']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetStatusFacet'] = ResolversParentTypes['TargetStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['TargetStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationSourceFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObservationSourceFacet'] = ResolversParentTypes['ObservationSourceFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ObservationSource']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportStatusFacet'] = ResolversParentTypes['ReportStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ReportStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CadenceFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CadenceFacet'] = ResolversParentTypes['CadenceFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['Cadence']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationAssessmentStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CooperationAssessmentStatusFacet'] = ResolversParentTypes['CooperationAssessmentStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['CooperationAssessmentStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiaisonSchemeFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonSchemeFacet'] = ResolversParentTypes['LiaisonSchemeFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['LiaisonScheme']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventParticipationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventParticipationConnection'] = ResolversParentTypes['EventParticipationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventParticipation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventParticipationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['EventParticipationFacets'], ParentType, ContextType>;
};

export type EventParticipationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventParticipationEdge'] = ResolversParentTypes['EventParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventParticipation'], ParentType, ContextType>;
};

export type EventExhibitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventExhibitConnection'] = ResolversParentTypes['EventExhibitConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventExhibit']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventExhibitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['EventExhibitFacets'], ParentType, ContextType>;
};

export type EventExhibitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventExhibitEdge'] = ResolversParentTypes['EventExhibitEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventExhibit'], ParentType, ContextType>;
};

export type EventOutcomeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventOutcomeConnection'] = ResolversParentTypes['EventOutcomeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventOutcome']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventOutcomeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['EventOutcomeFacets'], ParentType, ContextType>;
};

export type EventOutcomeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventOutcomeEdge'] = ResolversParentTypes['EventOutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventOutcome'], ParentType, ContextType>;
};

export type EventKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventKindFacet'] = ResolversParentTypes['EventKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventStatusFacet'] = ResolversParentTypes['EventStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventParticipationRoleFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventParticipationRoleFacet'] = ResolversParentTypes['EventParticipationRoleFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['EventParticipationRole']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantSectorFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipantSectorFacet'] = ResolversParentTypes['ParticipantSectorFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ParticipantSector']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventExhibitKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventExhibitKindFacet'] = ResolversParentTypes['EventExhibitKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['EventExhibitKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventOutcomeKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventOutcomeKindFacet'] = ResolversParentTypes['EventOutcomeKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['EventOutcomeKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitorKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitorKindFacet'] = ResolversParentTypes['VisitorKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['VisitorKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitDirectionFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitDirectionFacet'] = ResolversParentTypes['VisitDirectionFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['VisitDirection']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DockingResultFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DockingResultFacet'] = ResolversParentTypes['DockingResultFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['DockingResult']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueSourceFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueSourceFacet'] = ResolversParentTypes['IssueSourceFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['IssueSource']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueStatusFacet'] = ResolversParentTypes['IssueStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['IssueStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementKindFacet'] = ResolversParentTypes['AgreementKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementStatusFacet'] = ResolversParentTypes['AgreementStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResourceKindFacet'] = ResolversParentTypes['ResourceKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ResourceKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitmentStatusFacet'] = ResolversParentTypes['CommitmentStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['CommitmentStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FastTrackCategoryFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FastTrackCategoryFacet'] = ResolversParentTypes['FastTrackCategoryFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['FastTrackCategory']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseStatusFacet'] = ResolversParentTypes['CaseStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['CaseStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecidingKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecidingKindFacet'] = ResolversParentTypes['DecidingKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['DecidingKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosureKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DisclosureKindFacet'] = ResolversParentTypes['DisclosureKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['DisclosureKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationKindFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsultationKindFacet'] = ResolversParentTypes['ConsultationKindFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ConsultationKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationStatusFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConsultationStatusFacet'] = ResolversParentTypes['ConsultationStatusFacet']> = {
  value?: Resolver<Maybe<ResolversTypes['ConsultationStatus']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiaisonAssignmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonAssignmentConnection'] = ResolversParentTypes['LiaisonAssignmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LiaisonAssignment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LiaisonAssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiaisonAssignmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiaisonAssignmentEdge'] = ResolversParentTypes['LiaisonAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LiaisonAssignment'], ParentType, ContextType>;
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
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  PolicyDocumentFacets?: PolicyDocumentFacetsResolvers<ContextType>;
  PolicyClause?: PolicyClauseResolvers<ContextType>;
  PolicyClauseFacets?: PolicyClauseFacetsResolvers<ContextType>;
  ClauseResponsibility?: ClauseResponsibilityResolvers<ContextType>;
  PolicyRelation?: PolicyRelationResolvers<ContextType>;
  CoordinationBody?: CoordinationBodyResolvers<ContextType>;
  CoordinationBodyFacets?: CoordinationBodyFacetsResolvers<ContextType>;
  BodyMembership?: BodyMembershipResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingFacets?: MeetingFacetsResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AgendaSubject?: AgendaSubjectResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  JointConferenceQuarter?: JointConferenceQuarterResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskSubject?: TaskSubjectResolvers<ContextType>;
  TaskFacets?: TaskFacetsResolvers<ContextType>;
  TaskDelay?: TaskDelayResolvers<ContextType>;
  TaskDelayFacets?: TaskDelayFacetsResolvers<ContextType>;
  SupervisionRecord?: SupervisionRecordResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorFacets?: IndicatorFacetsResolvers<ContextType>;
  IndicatorTarget?: IndicatorTargetResolvers<ContextType>;
  IndicatorTargetFacets?: IndicatorTargetFacetsResolvers<ContextType>;
  IndicatorObservation?: IndicatorObservationResolvers<ContextType>;
  IndicatorObservationFacets?: IndicatorObservationFacetsResolvers<ContextType>;
  ReportingDuty?: ReportingDutyResolvers<ContextType>;
  PeriodicReport?: PeriodicReportResolvers<ContextType>;
  PeriodicReportFacets?: PeriodicReportFacetsResolvers<ContextType>;
  AttributionRule?: AttributionRuleResolvers<ContextType>;
  AttributionReport?: AttributionReportResolvers<ContextType>;
  PlacementMonitoring?: PlacementMonitoringResolvers<ContextType>;
  CooperationAssessment?: CooperationAssessmentResolvers<ContextType>;
  AssessmentSubject?: AssessmentSubjectResolvers<ContextType>;
  CooperationAssessmentFacets?: CooperationAssessmentFacetsResolvers<ContextType>;
  AssessmentComponent?: AssessmentComponentResolvers<ContextType>;
  LiaisonOfficial?: LiaisonOfficialResolvers<ContextType>;
  LiaisonOfficialFacets?: LiaisonOfficialFacetsResolvers<ContextType>;
  LiaisonAssignment?: LiaisonAssignmentResolvers<ContextType>;
  LiaisonContact?: LiaisonContactResolvers<ContextType>;
  LiaisonSubject?: LiaisonSubjectResolvers<ContextType>;
  LiaisonActivity?: LiaisonActivityResolvers<ContextType>;
  CollaborationEvent?: CollaborationEventResolvers<ContextType>;
  CollaborationEventFacets?: CollaborationEventFacetsResolvers<ContextType>;
  EventParticipation?: EventParticipationResolvers<ContextType>;
  EventParticipationFacets?: EventParticipationFacetsResolvers<ContextType>;
  EventExhibit?: EventExhibitResolvers<ContextType>;
  EventExhibitFacets?: EventExhibitFacetsResolvers<ContextType>;
  EventOutcome?: EventOutcomeResolvers<ContextType>;
  EventOutcomeRecord?: EventOutcomeRecordResolvers<ContextType>;
  EventOutcomeFacets?: EventOutcomeFacetsResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitFacets?: VisitFacetsResolvers<ContextType>;
  DockingRecord?: DockingRecordResolvers<ContextType>;
  DockingRecordFacets?: DockingRecordFacetsResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueFacets?: IssueFacetsResolvers<ContextType>;
  IssueStatusCount?: IssueStatusCountResolvers<ContextType>;
  CooperationAgreement?: CooperationAgreementResolvers<ContextType>;
  CooperationAgreementFacets?: CooperationAgreementFacetsResolvers<ContextType>;
  ResourceCommitment?: ResourceCommitmentResolvers<ContextType>;
  ResourceCommitmentFacets?: ResourceCommitmentFacetsResolvers<ContextType>;
  FastTrackCase?: FastTrackCaseResolvers<ContextType>;
  FastTrackSubject?: FastTrackSubjectResolvers<ContextType>;
  FastTrackCaseFacets?: FastTrackCaseFacetsResolvers<ContextType>;
  CaseDecision?: CaseDecisionResolvers<ContextType>;
  CaseDecisionFacets?: CaseDecisionFacetsResolvers<ContextType>;
  DisclosureRecord?: DisclosureRecordResolvers<ContextType>;
  DisclosureSubject?: DisclosureSubjectResolvers<ContextType>;
  DisclosureRecordFacets?: DisclosureRecordFacetsResolvers<ContextType>;
  ExpertConsultation?: ExpertConsultationResolvers<ContextType>;
  ConsultedExpert?: ConsultedExpertResolvers<ContextType>;
  ExpertConsultationFacets?: ExpertConsultationFacetsResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  IndustryChain?: IndustryChainResolvers<ContextType>;
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
  PolicyInstrument?: PolicyInstrumentResolvers<ContextType>;
  SubsidyApplication?: SubsidyApplicationResolvers<ContextType>;
  PolicyDocumentConnection?: PolicyDocumentConnectionResolvers<ContextType>;
  PolicyDocumentEdge?: PolicyDocumentEdgeResolvers<ContextType>;
  PolicyClauseConnection?: PolicyClauseConnectionResolvers<ContextType>;
  PolicyClauseEdge?: PolicyClauseEdgeResolvers<ContextType>;
  CoordinationBodyConnection?: CoordinationBodyConnectionResolvers<ContextType>;
  CoordinationBodyEdge?: CoordinationBodyEdgeResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskDelayConnection?: TaskDelayConnectionResolvers<ContextType>;
  TaskDelayEdge?: TaskDelayEdgeResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  IndicatorTargetConnection?: IndicatorTargetConnectionResolvers<ContextType>;
  IndicatorTargetEdge?: IndicatorTargetEdgeResolvers<ContextType>;
  IndicatorObservationConnection?: IndicatorObservationConnectionResolvers<ContextType>;
  IndicatorObservationEdge?: IndicatorObservationEdgeResolvers<ContextType>;
  PeriodicReportConnection?: PeriodicReportConnectionResolvers<ContextType>;
  PeriodicReportEdge?: PeriodicReportEdgeResolvers<ContextType>;
  CooperationAssessmentConnection?: CooperationAssessmentConnectionResolvers<ContextType>;
  CooperationAssessmentEdge?: CooperationAssessmentEdgeResolvers<ContextType>;
  LiaisonOfficialConnection?: LiaisonOfficialConnectionResolvers<ContextType>;
  LiaisonOfficialEdge?: LiaisonOfficialEdgeResolvers<ContextType>;
  CollaborationEventConnection?: CollaborationEventConnectionResolvers<ContextType>;
  CollaborationEventEdge?: CollaborationEventEdgeResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  DockingRecordConnection?: DockingRecordConnectionResolvers<ContextType>;
  DockingRecordEdge?: DockingRecordEdgeResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  CooperationAgreementConnection?: CooperationAgreementConnectionResolvers<ContextType>;
  CooperationAgreementEdge?: CooperationAgreementEdgeResolvers<ContextType>;
  ResourceCommitmentConnection?: ResourceCommitmentConnectionResolvers<ContextType>;
  ResourceCommitmentEdge?: ResourceCommitmentEdgeResolvers<ContextType>;
  FastTrackCaseConnection?: FastTrackCaseConnectionResolvers<ContextType>;
  FastTrackCaseEdge?: FastTrackCaseEdgeResolvers<ContextType>;
  CaseDecisionConnection?: CaseDecisionConnectionResolvers<ContextType>;
  CaseDecisionEdge?: CaseDecisionEdgeResolvers<ContextType>;
  DisclosureRecordConnection?: DisclosureRecordConnectionResolvers<ContextType>;
  DisclosureRecordEdge?: DisclosureRecordEdgeResolvers<ContextType>;
  ExpertConsultationConnection?: ExpertConsultationConnectionResolvers<ContextType>;
  ExpertConsultationEdge?: ExpertConsultationEdgeResolvers<ContextType>;
  PolicyDocumentKindFacet?: PolicyDocumentKindFacetResolvers<ContextType>;
  PolicyDocumentStatusFacet?: PolicyDocumentStatusFacetResolvers<ContextType>;
  BodyKindFacet?: BodyKindFacetResolvers<ContextType>;
  MeetingStatusFacet?: MeetingStatusFacetResolvers<ContextType>;
  TaskKindFacet?: TaskKindFacetResolvers<ContextType>;
  TaskStatusFacet?: TaskStatusFacetResolvers<ContextType>;
  TaskLevelFacet?: TaskLevelFacetResolvers<ContextType>;
  DelayReasonFacet?: DelayReasonFacetResolvers<ContextType>;
  IndicatorCalculationFacet?: IndicatorCalculationFacetResolvers<ContextType>;
  MeasureUnitFacet?: MeasureUnitFacetResolvers<ContextType>;
  TargetAmbitionFacet?: TargetAmbitionFacetResolvers<ContextType>;
  TargetStatusFacet?: TargetStatusFacetResolvers<ContextType>;
  ObservationSourceFacet?: ObservationSourceFacetResolvers<ContextType>;
  ReportStatusFacet?: ReportStatusFacetResolvers<ContextType>;
  CadenceFacet?: CadenceFacetResolvers<ContextType>;
  CooperationAssessmentStatusFacet?: CooperationAssessmentStatusFacetResolvers<ContextType>;
  LiaisonSchemeFacet?: LiaisonSchemeFacetResolvers<ContextType>;
  EventParticipationConnection?: EventParticipationConnectionResolvers<ContextType>;
  EventParticipationEdge?: EventParticipationEdgeResolvers<ContextType>;
  EventExhibitConnection?: EventExhibitConnectionResolvers<ContextType>;
  EventExhibitEdge?: EventExhibitEdgeResolvers<ContextType>;
  EventOutcomeConnection?: EventOutcomeConnectionResolvers<ContextType>;
  EventOutcomeEdge?: EventOutcomeEdgeResolvers<ContextType>;
  EventKindFacet?: EventKindFacetResolvers<ContextType>;
  EventStatusFacet?: EventStatusFacetResolvers<ContextType>;
  EventParticipationRoleFacet?: EventParticipationRoleFacetResolvers<ContextType>;
  ParticipantSectorFacet?: ParticipantSectorFacetResolvers<ContextType>;
  EventExhibitKindFacet?: EventExhibitKindFacetResolvers<ContextType>;
  EventOutcomeKindFacet?: EventOutcomeKindFacetResolvers<ContextType>;
  VisitorKindFacet?: VisitorKindFacetResolvers<ContextType>;
  VisitDirectionFacet?: VisitDirectionFacetResolvers<ContextType>;
  DockingResultFacet?: DockingResultFacetResolvers<ContextType>;
  IssueSourceFacet?: IssueSourceFacetResolvers<ContextType>;
  IssueStatusFacet?: IssueStatusFacetResolvers<ContextType>;
  AgreementKindFacet?: AgreementKindFacetResolvers<ContextType>;
  AgreementStatusFacet?: AgreementStatusFacetResolvers<ContextType>;
  ResourceKindFacet?: ResourceKindFacetResolvers<ContextType>;
  CommitmentStatusFacet?: CommitmentStatusFacetResolvers<ContextType>;
  FastTrackCategoryFacet?: FastTrackCategoryFacetResolvers<ContextType>;
  CaseStatusFacet?: CaseStatusFacetResolvers<ContextType>;
  DecidingKindFacet?: DecidingKindFacetResolvers<ContextType>;
  DisclosureKindFacet?: DisclosureKindFacetResolvers<ContextType>;
  ConsultationKindFacet?: ConsultationKindFacetResolvers<ContextType>;
  ConsultationStatusFacet?: ConsultationStatusFacetResolvers<ContextType>;
  LiaisonAssignmentConnection?: LiaisonAssignmentConnectionResolvers<ContextType>;
  LiaisonAssignmentEdge?: LiaisonAssignmentEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
};
