import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay, isQuarter } from './days.ts';
import { badUserInput, type PublicExtensions } from './errors.ts';
import { accept, doi, orcid, refuse, regionCode, rorId, unifiedSocialCreditCode, type Verdict } from './identifiers.ts';

/**
 * Why a text cannot be kept, or null: PostgreSQL has no NUL in text, and a lone surrogate is no character (hostile cases A13, A14).
 * The scalars below ask it themselves; GraphQL's own String and ID do not.
 */
export function refusalOfText(text: string): Extract<Verdict, { ok: false }> | null {
  if (text.includes('\0')) return refuse('含 NUL 字符', 'contains a NUL character');
  if (!text.isWellFormed())
    return refuse('含不成对的代理字符，不是有效的 Unicode 文本', 'contains a lone surrogate and is not valid Unicode text');
  return null;
}

/** Text, or an integer written without quotes; exact in both, since a literal stays text and a JSON number is taken only while exact. */
type Incoming = string | bigint;

function fromVariable(input: unknown): Verdict<Incoming> {
  if (typeof input === 'string') return refusalOfText(input) ?? accept(input);
  if (Number.isSafeInteger(input)) return accept(BigInt(input as number));
  if (typeof input === 'number') return refuse('小数或过大的整数须写成字符串', 'write decimals and large integers as a string');
  return refuse('应为字符串', 'expected a string');
}

function fromLiteral(node: ValueNode): Verdict<Incoming> {
  if (node.kind === Kind.STRING) return fromVariable(node.value);
  if (node.kind === Kind.INT) return node.value.length > 40 ? refuse('数字过长', 'the number is too long') : accept(BigInt(node.value));
  if (node.kind === Kind.FLOAT) return fromVariable(0.5);
  return fromVariable(null);
}

/**
 * @param read the value our code works with, or why there is none
 * @param write the value on the wire; undefined for a value that no column or rule of ours should have produced
 */
function scalar<Internal, Wire>(
  name: string,
  read: (input: Incoming) => Verdict<Internal>,
  write: (value: unknown) => Wire | undefined,
): GraphQLScalarType<Internal, Wire> {
  const orThrow = (verdict: Verdict<Internal>): Internal => {
    if (verdict.ok) return verdict.value;
    const { reasonZh, reasonEn } = verdict;
    throw badUserInput(`${name}：${reasonZh}`, `${name}: ${reasonEn}`, { reasonZh, reasonEn } satisfies PublicExtensions);
  };
  const through = (incoming: Verdict<Incoming>) => orThrow(incoming.ok ? read(incoming.value) : incoming);
  return new GraphQLScalarType<Internal, Wire>({
    name,
    parseValue: (input) => through(fromVariable(input)),
    parseLiteral: (node) => through(fromLiteral(node)),
    serialize(value) {
      const wire = write(value);
      // The value is left out: it may be personal, and this message is logged.
      if (wire === undefined) throw new TypeError(`A resolver returned a value that is no ${name}.`);
      return wire;
    },
  });
}

const textOnly =
  <Internal>(read: (text: string) => Verdict<Internal>) =>
  (input: Incoming): Verdict<Internal> =>
    typeof input === 'string' ? read(input) : refuse('应为字符串', 'expected a string');

const identifier = (name: string, parse: (input: unknown) => Verdict) =>
  scalar<string, string>(name, textOnly(parse), (value) => {
    const verdict = parse(value);
    return verdict.ok ? verdict.value : undefined;
  });

const LARGEST_INT8 = 2n ** 63n - 1n;

function integerFrom(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (Number.isSafeInteger(value)) return BigInt(value as number);
  return typeof value === 'string' && /^-?(?:0|[1-9]\d{0,39})$/.test(value) ? BigInt(value) : undefined;
}

/** Parses to bigint, within PostgreSQL's int8. Serialises sums beyond int8 too. */
const BigIntScalar = scalar<bigint, string>(
  'BigInt',
  (input) => {
    const integer = integerFrom(input);
    if (integer === undefined) return refuse('应为整数，如 "100"', 'expected an integer such as "100"');
    return integer > LARGEST_INT8 || integer < -LARGEST_INT8
      ? refuse('整数超出 64 位范围', 'the integer is beyond 64 bits')
      : accept(integer);
  },
  (value) => integerFrom(value)?.toString(),
);

const DECIMAL = /^-?(?:0|[1-9]\d{0,29})(?:\.\d{1,30})?$/;
const withoutTrailingZeros = (decimal: string) => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal).replace(/^-0$/, '0');

/** Parses to the text as given, so that a reader of money still sees its decimals; serialises without trailing zeros, never from a float. */
const DecimalScalar = scalar<string, string>(
  'Decimal',
  (input) =>
    DECIMAL.test(input.toString())
      ? accept(input.toString())
      : refuse('应为半角十进制数，如 "12.5"', 'expected a plain decimal number such as "12.5"'),
  (value) => {
    const text = typeof value === 'string' ? value : integerFrom(value)?.toString();
    return text !== undefined && DECIMAL.test(text) ? withoutTrailingZeros(text) : undefined;
  },
);

const DateScalar = scalar<string, string>(
  'Date',
  textOnly((text) =>
    isDay(text) ? accept(text) : refuse('应为存在的日期，形如 2026-01-31', 'expected a day that exists, such as 2026-01-31'),
  ),
  (value) => (isDay(value) ? value : undefined),
);

// RFC 3339, and PostgreSQL's own text of timestamptz: a space for the T, an offset of hours alone, or of seconds too for days long ago.
const RFC_3339 = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|[+-](\d\d):(\d\d))$/;
const POSTGRES_TIMESTAMP = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,6})?)([+-]\d\d)(?::(\d\d))?$/;

function instantFrom(text: string): Date | undefined {
  const [, day, hour, minute, second, offsetHour = '0', offsetMinute = '0'] = RFC_3339.exec(text) ?? [];
  const exists =
    isDay(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 && Number(offsetHour) < 24 && Number(offsetMinute) < 60;
  return exists ? new Date(text) : undefined;
}

/** Parses to a Date, to the millisecond; serialises to ISO 8601 in UTC. A timestamp without an offset says no instant and is refused. */
const DateTimeScalar = scalar<Date, string>(
  'DateTime',
  textOnly((text) => {
    const instant = instantFrom(text);
    return instant
      ? accept(instant)
      : refuse('应为带时区的时刻，如 2026-01-31T09:00:00+08:00', 'expected an instant with its offset, such as 2026-01-31T09:00:00+08:00');
  }),
  (value) => {
    const instant =
      typeof value === 'string'
        ? instantFrom(value.replace(POSTGRES_TIMESTAMP, (_, day, time, hours, minutes = '00') => `${day}T${time}${hours}:${minutes}`))
        : value;
    return instant instanceof Date && !Number.isNaN(instant.getTime()) ? instant.toISOString() : undefined;
  },
);

const yearFrom = (integer: bigint | undefined) =>
  integer !== undefined && integer >= 1900n && integer <= 2200n ? Number(integer) : undefined;

const YearScalar = scalar<number, number>(
  'Year',
  (input) => {
    const year = typeof input === 'bigint' ? yearFrom(input) : undefined;
    return year === undefined ? refuse('应为 1900 至 2200 的整数', 'expected an integer from 1900 to 2200') : accept(year);
  },
  (value) => yearFrom(integerFrom(value)),
);

const QuarterScalar = scalar<string, string>(
  'Quarter',
  textOnly((text) => (isQuarter(text) ? accept(text) : refuse('应为季度，形如 2026-Q1', 'expected a quarter such as 2026-Q1'))),
  (value) => (isQuarter(value) ? value : undefined),
);

const isCursor = (value: unknown): value is string => typeof value === 'string' && /^[\x21-\x7e]{1,2048}$/.test(value);

/** The envelope alone; that a cursor is ours, and of the same list, is for the listing to check. */
const CursorScalar = scalar<string, string>(
  'Cursor',
  textOnly((text) =>
    isCursor(text) ? accept(text) : refuse('游标无效，应原样传回收到的游标', 'not a cursor; send back one you were given, unchanged'),
  ),
  (value) => (isCursor(value) ? value : undefined),
);

const JsonScalar = scalar<never, unknown>(
  'JSON',
  () => refuse('只在返回中使用', 'for answers only'),
  (value) => value,
);

/** The resolvers of every scalar in schema/common.graphql. */
export const scalarResolvers = {
  BigInt: BigIntScalar,
  Decimal: DecimalScalar,
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Year: YearScalar,
  Quarter: QuarterScalar,
  RegionCode: identifier('RegionCode', regionCode),
  UnifiedSocialCreditCode: identifier('UnifiedSocialCreditCode', unifiedSocialCreditCode),
  RorId: identifier('RorId', rorId),
  Orcid: identifier('Orcid', orcid),
  Doi: identifier('Doi', doi),
  Cursor: CursorScalar,
  JSON: JsonScalar,
} as const;
