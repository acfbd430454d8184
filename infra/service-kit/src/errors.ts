import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Reason } from './identifiers.ts';
import { maskPersonalNumbers } from './personal-data.ts';

/*
 * Two kinds of error, both with closed vocabularies that docs/errors.md explains: a business refusal is data (`userErrors` of a payload, the
 * enum UserErrorCode of schema/common.graphql); a failure of the request is a top-level error. A test compares the three places.
 */

const USER_ERRORS = {
  NOT_FOUND: ['记录不存在或不可见', 'There is no such record, or it is not visible to you'],
  NOT_PERMITTED: ['无权进行此操作', 'You may not do this'],
  SEPARATION_OF_DUTIES: ['职责须分离，不能由同一人办理', 'Duties are separated: the same person may not do this'],
  CONFLICT_OF_INTEREST: ['存在利益关系，应当回避', 'A conflict of interest excludes you here'],
  STALE_VERSION: ['记录已被他人修改，请刷新后重试', 'The record has changed since you read it; load it again'],
  IDEMPOTENCY_KEY_REUSED: ['该幂等键已用于另一请求', 'The idempotency key was already used for another request'],
  WRONG_STATE: ['当前状态不允许此操作', 'The state of the record does not allow this'],
  CALL_NOT_OPEN: ['不在受理时间内', 'Submissions are not open at this time'],
  PUBLICITY_NOT_OVER: ['公示期未满', 'The publicity period is not over'],
  EXPIRED: ['已过有效期', 'The period of validity is over'],
  DUPLICATE: ['记录已存在', 'The record exists already'],
  DUPLICATE_FUNDING: ['同一事项已获资助，不得重复', 'The same matter is funded already'],
  SLOT_TAKEN: ['该时段已被占用', 'The time is taken'],
  REFERENCE_NOT_FOUND: ['所引用的记录不存在', 'The record referred to does not exist'],
  REFERENCE_UNSUITABLE: ['所引用的记录不适用于此处', 'The record referred to does not fit here'],
  CIRCULAR_REFERENCE: ['上下级关系构成循环', 'The relation would lead back to itself'],
  IN_USE: ['仍被其他记录引用', 'Other records still refer to it'],
  REQUIRED: ['必填', 'A value is required'],
  NOT_APPLICABLE: ['此情形下不应填写', 'No value belongs here in this case'],
  TOO_LONG: ['内容过长', 'The text is too long'],
  TOO_MANY: ['条目过多', 'There are too many items'],
  OUT_OF_RANGE: ['数值超出允许范围', 'The number is out of range'],
  INVALID_FORMAT: ['格式无效', 'The form is not valid'],
  INVALID_IDENTIFIER: ['标识号无效', 'The identifier is not valid'],
  INVALID_AMOUNT: ['金额无效', 'The amount is not valid'],
  INVALID_DATE: ['日期无效', 'The date is not valid'],
  INVALID_PERIOD: ['起止时间无效', 'The period is not valid'],
  PERIOD_OVERLAP: ['与已有时间段重叠', 'The period overlaps another one'],
  UNKNOWN_CODE: ['代码不在所注明版本的分类中', 'The code is not in the stated edition of the classification'],
  UNIT_MISMATCH: ['计量单位与模板不符', 'The unit differs from the template'],
  AMOUNTS_INCONSISTENT: ['金额之间互相矛盾', 'The amounts contradict each other'],
  SHARES_NOT_WHOLE: ['份额合计不等于百分之百', 'The shares do not add up to the whole'],
  OVER_LIMIT: ['超过上限', 'The upper limit is exceeded'],
  BELOW_MINIMUM: ['低于下限', 'The amount or share is below the required minimum'],
  BUDGET_EXHAUSTED: ['预算余额不足', 'The budget left does not suffice'],
  BELOW_SPENT: ['低于已支出金额', 'The amount is below what is already spent'],
  ABOVE_PAID: ['超过已支付金额', 'The amount is above what was paid'],
  NOT_ELIGIBLE: ['不符合申报条件', 'The conditions are not met'],
  EVIDENCE_MISSING: ['证明材料不全', 'Evidence is missing'],
  RULE_REFUSED: ['规则表达式不被接受', 'The rule expression is not accepted'],
  CALENDAR_MISSING: [
    '该年度工作日历尚未录入，无法计算期限',
    'The working-day calendar of that year is not loaded, so no deadline can be worked out',
  ],
  PURPOSE_REFUSED: ['该数据不为此用途共享', 'The data are not shared for this purpose'],
  LEGAL_HOLD: ['依法须保留，不能删除', 'The law requires the record to be kept'],
  PERSONAL_DATA_REFUSED: ['不得填写身份证号码或手机号码', 'Identity and mobile numbers must not be entered'],
  FILE_REFUSED: ['文件不被接受', 'The file is not accepted'],
  UNKNOWN_COLUMN: ['列名不在模板中或重复', 'A column is not in the template, or appears twice'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** Every business refusal; the values of the enum UserErrorCode in schema/common.graphql. */
export type UserErrorCode = keyof typeof USER_ERRORS;
export const userErrorCodes = Object.keys(USER_ERRORS) as UserErrorCode[];

/** A business refusal as data: what is wrong, where in the input, and a message fit to show in either language. */
export interface UserError {
  code: UserErrorCode;
  path: string[];
  messageZh: string;
  messageEn: string;
}

/**
 * Builds a refusal. `path` leads from the input object to the field that must be mended; a failed `Verdict`, or any pair of reasons without
 * closing punctuation, says more than the code does.
 */
export function userError(code: UserErrorCode, path: string | readonly string[], params?: Reason): UserError {
  const [zh, en] = USER_ERRORS[code];
  return {
    code,
    path: typeof path === 'string' ? [path] : [...path],
    messageZh: params ? `${zh}：${params.reasonZh}。` : `${zh}。`,
    messageEn: params ? `${en}: ${params.reasonEn}.` : `${en}.`,
  };
}

const TOP_LEVEL_ERRORS = {
  UNAUTHENTICATED: ['请先登录', 'Sign in first'],
  FORBIDDEN: ['无权访问', 'You may not see or do this'],
  BAD_USER_INPUT: ['输入无效', 'The input is not valid'],
  BAD_REQUEST: ['请求无效', 'The request is not valid'],
  GRAPHQL_PARSE_FAILED: ['查询语法错误', 'The operation has a syntax error'],
  GRAPHQL_VALIDATION_FAILED: ['查询与模式不符', 'The operation does not fit the schema'],
  OPERATION_RESOLUTION_FAILURE: ['找不到要执行的操作', 'The operation to run cannot be told'],
  OPERATION_TOO_LARGE: ['查询过大', 'The operation is too large'],
  PERSISTED_QUERY_NOT_FOUND: ['没有该存储查询', 'There is no such stored operation'],
  PERSISTED_QUERY_NOT_SUPPORTED: ['不支持临时登记的查询', 'Operations cannot be stored by sending them'],
  TOO_MANY_REQUESTS: ['请求过于频繁', 'Too many requests'],
  CONFLICT: ['与并发操作冲突，请重试', 'Another operation was at work on the same record; try again'],
  TIMEOUT: ['处理超时', 'The operation took too long'],
  SUBGRAPH_UNAVAILABLE: ['数据责任单位的服务暂不可用', 'The service of the bureau that owns these data is not available'],
  SERVICE_BUSY: ['服务繁忙，请稍后再试', 'The service is busy; try again shortly'],
  SERVICE_UNAVAILABLE: ['服务暂不可用，请稍后再试', 'The service is not available; try again shortly'],
  STORAGE_FULL: ['存储空间不足，暂不能写入', 'Storage is full; nothing can be written for now'],
  INTERNAL_SERVER_ERROR: ['系统内部错误', 'Internal error'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** Every `extensions.code` that reaches a client. */
export type TopLevelCode = keyof typeof TOP_LEVEL_ERRORS;
export const topLevelCodes = Object.keys(TOP_LEVEL_ERRORS) as TopLevelCode[];

/** What an error may tell a client beside its code; every other extension is dropped on the way out. */
export interface PublicExtensions {
  /** Where in the arguments the fault lies, such as `input.amountWan`. */
  argument?: string;
  /** The reason alone, in either language. */
  reasonZh?: string;
  reasonEn?: string;
  /** The bureau that answers for the data. */
  ownerZh?: string;
  ownerEn?: string;
  retryAfterSeconds?: number;
  /** What was measured and what is allowed, for refusals by size. */
  actual?: number;
  limit?: number;
  traceId?: string;
}
// A record rather than a list, so that the compiler sees to it that none is forgotten.
const PUBLIC: Record<keyof PublicExtensions, true> = {
  argument: true,
  reasonZh: true,
  reasonEn: true,
  ownerZh: true,
  ownerEn: true,
  retryAfterSeconds: true,
  actual: true,
  limit: true,
  traceId: true,
};

const inBothLanguages = ([zh, en]: readonly [zh: string, en: string]) =>
  `${/[。！？]$/.test(zh) ? zh : `${zh}。`} ${/[.!?]$/.test(en) ? en : `${en}.`}`;

/** A top-level error with a stable code and the message `中文。 English.`, the code's own unless told. */
export function topLevelError(
  code: TopLevelCode,
  message: readonly [zh: string, en: string] = TOP_LEVEL_ERRORS[code],
  extensions: PublicExtensions = {},
): GraphQLError {
  return new GraphQLError(inBothLanguages(message), { extensions: { ...extensions, code } });
}

/** The error of a caller who sent something that cannot be taken: code BAD_USER_INPUT, message `中文。 English.`. */
export const badUserInput = (messageZh: string, messageEn: string, extensions?: PublicExtensions): GraphQLError =>
  topLevelError('BAD_USER_INPUT', [messageZh, messageEn], extensions);

const CODE_OF_SQLSTATE: Readonly<Record<string, TopLevelCode>> = {
  '53300': 'SERVICE_BUSY', // too_many_connections
  '08001': 'SERVICE_UNAVAILABLE', // sqlclient_unable_to_establish_sqlconnection
  '08006': 'SERVICE_UNAVAILABLE', // connection_failure
  '53100': 'STORAGE_FULL', // disk_full
  '57014': 'TIMEOUT', // query_canceled: statement_timeout, or the client went away
  '25P03': 'TIMEOUT', // idle_in_transaction_session_timeout
  '57P01': 'SERVICE_UNAVAILABLE', // admin_shutdown
  '57P02': 'SERVICE_UNAVAILABLE', // crash_shutdown
  '57P03': 'SERVICE_UNAVAILABLE', // cannot_connect_now
  '55P03': 'CONFLICT', // lock_not_available
  '40001': 'CONFLICT', // serialization_failure
  '40P01': 'CONFLICT', // deadlock_detected
  '23505': 'CONFLICT', // unique_violation
  '23P01': 'CONFLICT', // exclusion_violation
  ECONNREFUSED: 'SERVICE_UNAVAILABLE',
  ECONNRESET: 'SERVICE_UNAVAILABLE',
  EPIPE: 'SERVICE_UNAVAILABLE',
  ETIMEDOUT: 'SERVICE_UNAVAILABLE',
  EHOSTUNREACH: 'SERVICE_UNAVAILABLE',
};

/** An error and what it wraps: GraphQL errors hold an `originalError`, the ORM's errors a `cause`, the failure to reach any address `errors`. */
export function* chainOf(error: unknown): Generator<Record<string, unknown>> {
  const seen = new Set<unknown>();
  const waiting = [error];
  while (waiting.length) {
    const current = waiting.shift();
    if (typeof current !== 'object' || current === null || seen.has(current)) continue;
    seen.add(current);
    const { originalError, cause, previous, errors } = current as Record<string, unknown>;
    yield current as Record<string, unknown>;
    waiting.push(originalError, cause, previous, ...(Array.isArray(errors) ? (errors as unknown[]) : []));
  }
}

/** The stable code for a failure of the database (SQLSTATE or socket error), however deep it is wrapped; null when it is none we know. */
export function pgErrorCode(error: unknown): TopLevelCode | null {
  for (const { code } of chainOf(error)) {
    if (typeof code === 'string' && Object.hasOwn(CODE_OF_SQLSTATE, code)) return CODE_OF_SQLSTATE[code]!;
  }
  return null;
}

const isTopLevelCode = (code: unknown): code is TopLevelCode => typeof code === 'string' && Object.hasOwn(TOP_LEVEL_ERRORS, code);

// What graphql-js puts before the refusal of a scalar in a variable; it repeats the caller's value.
const VARIABLE_PREFIX = /^Variable "\$(\w+)" got invalid value (?:[^]* at "([\w.[\]]+)")?[^]*; $/;

/** The refusal that one of our scalars threw, in both languages, out of the words in which GraphQL wraps it. */
function refusalInside(error: unknown): { message: string; extensions: PublicExtensions } | null {
  let outermost: string | null = null;
  for (const { message, extensions } of chainOf(error)) {
    if (typeof message !== 'string') continue;
    outermost ??= message;
    const { code, reasonZh } = (extensions ?? {}) as { code?: unknown; reasonZh?: unknown };
    if (code !== 'BAD_USER_INPUT' || typeof reasonZh !== 'string' || message.startsWith('Variable "$')) continue;
    const prefix = VARIABLE_PREFIX.exec(outermost.slice(0, outermost.length - message.length));
    const argument = prefix?.[2] ?? prefix?.[1];
    return { message, extensions: { ...(extensions as PublicExtensions), ...(argument && { argument }) } };
  }
  return null;
}

function publicOnly(extensions: object): PublicExtensions {
  const entries = Object.entries(extensions).filter(
    ([key, value]) => Object.hasOwn(PUBLIC, key) && (typeof value === 'string' || typeof value === 'number'),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, typeof value === 'string' ? maskPersonalNumbers(value) : value]));
}

/** The part of a logger that `maskError` needs. */
export interface ErrorLog {
  error(fields: object, message: string): void;
}

/**
 * Apollo Server's `formatError` for every server of the graph. An error with one of our codes keeps its message and the extensions of
 * `PublicExtensions`; a failure of the database gets its stable code; all else becomes INTERNAL_SERVER_ERROR with a `traceId` under which the
 * original is logged. No stack, SQL, host or personal number leaves.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  original: unknown,
  log: ErrorLog,
  traceId: string = randomUUID(),
): GraphQLFormattedError {
  const place = { ...(formatted.path && { path: formatted.path }), ...(formatted.locations && { locations: formatted.locations }) };
  const refusal = refusalInside(original);
  if (refusal)
    return {
      ...place,
      message: maskPersonalNumbers(refusal.message),
      extensions: { ...publicOnly(refusal.extensions), code: 'BAD_USER_INPUT' },
    };
  const given = formatted.extensions?.['code'];
  if (isTopLevelCode(given) && given !== 'INTERNAL_SERVER_ERROR') {
    return { ...place, message: maskPersonalNumbers(formatted.message), extensions: { ...publicOnly(formatted.extensions!), code: given } };
  }
  const known = formatted.extensions?.['traceId'];
  if (given === 'INTERNAL_SERVER_ERROR' && typeof known === 'string') {
    // A subgraph has logged it under this id and masked it already.
    return { ...place, message: inBothLanguages(TOP_LEVEL_ERRORS[given]), extensions: { code: given, traceId: known } };
  }
  const code = pgErrorCode(original) ?? 'INTERNAL_SERVER_ERROR';
  log.error({ err: original, traceId, code }, 'request failed');
  return { ...place, message: inBothLanguages(TOP_LEVEL_ERRORS[code]), extensions: { code, traceId } };
}
