import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { sql, type Kysely } from 'kysely';
import { isDay } from './days.ts';
import type { Verdict } from './identifiers.ts';
import { readWan } from './money.ts';
import { containsPersonalNumber } from './personal-data.ts';
import { metadataOf } from './table.ts';

/** Why a row was left out; a closed list. */
export type RowFault =
  | 'INVALID_JSON'
  | 'UNKNOWN_FIELD'
  | 'REQUIRED'
  | 'WRONG_TYPE'
  | 'NOT_IN_LIST'
  | 'INVALID_IDENTIFIER'
  | 'INVALID_AMOUNT'
  | 'INVALID_DATE'
  | 'PERIOD_REVERSED'
  | 'TOO_LONG'
  | 'PERSONAL_DATA_REFUSED'
  | 'DUPLICATE'
  | 'REFERENCE_NOT_FOUND'
  | 'RULE_REFUSED';

/** A row that was not loaded, with what to mend. */
export interface BadRow {
  readonly file: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** Null where the line as a whole is at fault. */
  readonly field: string | null;
  readonly fault: RowFault;
  readonly reasonZh: string;
  readonly reasonEn: string;
}

export interface LoadResult {
  readonly entity: string;
  readonly read: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly bad: readonly BadRow[];
}

/** Checks that a column's type cannot state. */
export interface ImportRule {
  /** Property → parser of its standard (credit code, ORCID …); its normal form is stored. */
  readonly formats?: Readonly<Record<string, (text: string) => Verdict>>;
  /** Property that holds a rule's expression → whether that can be read; refused as RULE_REFUSED (hostile case B15). */
  readonly expressions?: Readonly<Record<string, (text: string) => Verdict>>;
  /** Pairs of day properties of which the first must not follow the second. */
  readonly periods?: readonly (readonly [from: string, to: string])[];
}
export type ImportRules = Readonly<Record<string, ImportRule>>;

/** One record of a source; `text` is parsed as JSON, `value` is taken as it is. */
export interface SourceRow {
  readonly line: number;
  readonly text?: string;
  readonly value?: unknown;
}
export interface RowSource {
  readonly file: string;
  readonly rows: Iterable<SourceRow> | AsyncIterable<SourceRow>;
}

/** Reads a JSON Lines file; empty lines are skipped. */
export const jsonLines = (path: URL, file: string): RowSource => ({
  file,
  rows: (async function* () {
    let line = 0;
    for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
      line += 1;
      if (text.trim()) yield { line, text };
    }
  })(),
});

/** Rows made in memory, numbered from 1. */
export const rowsInMemory = (file: string, values: Iterable<unknown>): RowSource => ({
  file,
  rows: (function* () {
    let line = 0;
    for (const value of values) yield { line: ++line, value };
  })(),
});

const batchSize = 2_000;
const longestText = 4_000;
const bookkeeping = new Set(['version', 'createdAt', 'updatedAt']);

class Fault {
  readonly fault: RowFault;
  readonly reasonZh: string;
  readonly reasonEn: string;

  constructor(fault: RowFault, reasonZh: string, reasonEn: string) {
    this.fault = fault;
    this.reasonZh = reasonZh;
    this.reasonEn = reasonEn;
  }
}

interface Accepted {
  readonly line: number;
  readonly row: Record<string, unknown>;
}

/**
 * The one path by which rows enter a subgraph in bulk, for the demo world and for a bureau's own files alike.
 * Every row is checked against the entity's columns, the given rule, its references and its unique values: good rows
 * are written, bad ones are listed with file, line, field and reason, and none is dropped in silence. Loading the same
 * rows again changes nothing; a row that differs is updated and its version raised. Each batch is written whole or not
 * at all, so a load that was cut off is completed by running it again.
 *
 * Amounts may be given as `amountFen` or, as the documents state them, as `amountWan`.
 */
export async function loadRows(db: Kysely<unknown>, schema: unknown, source: RowSource, rule: ImportRule = {}): Promise<LoadResult> {
  const meta = metadataOf(schema);
  const loading = new Loading(db, meta, source.file, rule);
  for await (const row of source.rows) await loading.take(row);
  await loading.flush();
  return loading.result();
}

class Loading {
  readonly #bad: BadRow[] = [];
  readonly #seen = new Map<string, number>();
  readonly #properties: readonly EntityProperty[];
  readonly #known: ReadonlySet<string>;
  readonly #key: string;
  #batch: Accepted[] = [];
  #read = 0;
  #inserted = 0;
  #updated = 0;
  #unchanged = 0;
  readonly #db: Kysely<unknown>;
  readonly #meta: EntityMetadata;
  readonly #file: string;
  readonly #rule: ImportRule;

  constructor(db: Kysely<unknown>, meta: EntityMetadata, file: string, rule: ImportRule) {
    this.#db = db;
    this.#meta = meta;
    this.#file = file;
    this.#rule = rule;
    this.#properties = meta.props.filter(
      (property) =>
        property.persist !== false && property.fieldNames?.length === 1 && !property.generated && !bookkeeping.has(property.name),
    );
    this.#known = new Set(this.#properties.map((property) => property.name));
    this.#key = String(meta.primaryKeys[0]);
  }

  async take({ line, text, value }: SourceRow): Promise<void> {
    this.#read += 1;
    let given = value;
    if (text !== undefined) {
      try {
        given = JSON.parse(text);
      } catch {
        this.#refuse(line, null, new Fault('INVALID_JSON', '不是合法的 JSON', 'not valid JSON'));
        return;
      }
    }
    const row = this.#checked(line, given);
    if (!row) return;
    const key = String(row[this.#key]);
    const earlier = this.#seen.get(key);
    if (earlier !== undefined) {
      this.#refuse(line, this.#key, new Fault('DUPLICATE', `与第 ${earlier} 行的标识相同`, `same key as line ${earlier}`));
      return;
    }
    this.#seen.set(key, line);
    this.#batch.push({ line, row });
    if (this.#batch.length >= batchSize) await this.flush();
  }

  /** Checks references and unique values of the batch against the database, then writes what is left in one statement. */
  async flush(): Promise<void> {
    if (!this.#batch.length) return;
    let rows = await this.#withReferences(this.#batch);
    rows = await this.#withoutTakenValues(rows);
    this.#batch = [];
    if (!rows.length) return;
    const table = sql.table(this.#meta.tableName);
    const columns = this.#properties.map((property) => property.fieldNames[0]!);
    const listed = sql.join(columns.map((column) => sql.ref(column)));
    const key = sql.ref(this.#meta.getPrimaryProps()[0]!.fieldNames[0]!);
    const payload = JSON.stringify(
      rows.map(({ row }) => Object.fromEntries(this.#properties.map((property) => [property.fieldNames[0]!, row[property.name] ?? null]))),
    );
    const changed = sql.join(columns.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`));
    const before = sql.join(columns.map((column) => sql`${table}.${sql.ref(column)}`));
    const after = sql.join(columns.map((column) => sql`excluded.${sql.ref(column)}`));
    const bump = this.#meta.props.some(({ name }) => name === 'version')
      ? sql`, version = ${table}.version + 1, updated_at = now()`
      : sql``;
    const { rows: counted } = await sql<{ inserted: string; updated: string }>`
      with written as (
        insert into ${table} (${listed}) select ${listed} from json_populate_recordset(null::${table}, ${payload}::json)
        on conflict (${key}) do update set ${changed}${bump} where (${before}) is distinct from (${after})
        returning (xmax = 0) as is_new)
      select count(*) filter (where is_new) as inserted, count(*) filter (where not is_new) as updated from written`
      .execute(this.#db)
      .catch((error: unknown) => {
        throw refusedByDatabase(error, this.#file, rows[0]!.line, rows.at(-1)!.line);
      });
    const { inserted, updated } = counted[0]!;
    this.#inserted += Number(inserted);
    this.#updated += Number(updated);
    this.#unchanged += rows.length - Number(inserted) - Number(updated);
  }

  result(): LoadResult {
    return {
      entity: this.#meta.className,
      read: this.#read,
      inserted: this.#inserted,
      updated: this.#updated,
      unchanged: this.#unchanged,
      bad: this.#bad.toSorted((a, b) => a.line - b.line),
    };
  }

  #refuse(line: number, field: string | null, { fault, reasonZh, reasonEn }: Fault): void {
    this.#bad.push({ file: this.#file, line, field, fault, reasonZh, reasonEn });
  }

  #checked(line: number, given: unknown): Record<string, unknown> | null {
    if (given === null || typeof given !== 'object' || Array.isArray(given)) {
      this.#refuse(line, null, new Fault('WRONG_TYPE', '每行须是一个 JSON 对象', 'each line must be one JSON object'));
      return null;
    }
    const row: Record<string, unknown> = {};
    let good = true;
    const refuse = (field: string, fault: Fault): void => {
      good = false;
      this.#refuse(line, field, fault);
    };
    for (const [field, value] of Object.entries(given)) {
      const fenField = field.endsWith('Wan') && !this.#known.has(field) ? `${field.slice(0, -3)}Fen` : field;
      if (!this.#known.has(fenField)) {
        refuse(field, new Fault('UNKNOWN_FIELD', '没有这个字段', 'no such field'));
      } else if (fenField !== field) {
        const fen = value === null ? null : wanToFen(value);
        if (fen instanceof Fault) refuse(field, fen);
        else row[fenField] = fen;
      } else {
        row[field] = value;
      }
    }
    for (const property of this.#properties) {
      const { name } = property;
      const value = row[name] ?? property.default ?? null;
      if (value === null) {
        if (!property.nullable && property.defaultRaw === undefined) {
          if (good || !(name in row)) refuse(name, new Fault('REQUIRED', '必填', 'required'));
        }
        row[name] = null;
        continue;
      }
      const checked = checkedValue(property, value, this.#rule.formats?.[name]);
      const expression = typeof checked === 'string' ? this.#rule.expressions?.[name]?.(checked) : undefined;
      if (checked instanceof Fault) refuse(name, checked);
      else if (expression && !expression.ok) refuse(name, new Fault('RULE_REFUSED', expression.reasonZh, expression.reasonEn));
      else row[name] = checked;
    }
    for (const [from, to] of this.#rule.periods ?? []) {
      if (row[from] && row[to] && String(row[from]) > String(row[to])) {
        refuse(to, new Fault('PERIOD_REVERSED', `不得早于 ${from}`, `must not precede ${from}`));
      }
    }
    return good ? row : null;
  }

  async #withReferences(rows: Accepted[]): Promise<Accepted[]> {
    let kept = rows;
    for (const property of this.#properties) {
      const target = property.targetMeta;
      if (!target) continue;
      const targetColumn = target.getPrimaryProps()[0]!.fieldNames[0]!;
      const asked = [...new Set(kept.flatMap(({ row }) => (row[property.name] == null ? [] : [String(row[property.name])])))];
      if (!asked.length) continue;
      const { rows: found } = await sql<{ key: string }>`
        select ${sql.ref(targetColumn)} as key from ${sql.table(target.tableName)} where ${sql.ref(targetColumn)} = any(${asked}::text[])`.execute(
        this.#db,
      );
      const known = new Set(found.map(({ key }) => key));
      if (target.className === this.#meta.className) for (const { row } of kept) known.add(String(row[this.#key]));
      kept = kept.filter(({ line, row }) => {
        const value = row[property.name];
        if (value == null || known.has(String(value))) return true;
        this.#refuse(
          line,
          property.name,
          new Fault(
            'REFERENCE_NOT_FOUND',
            `没有标识为 ${String(value)} 的${target.className}`,
            `no ${target.className} with key ${String(value)}`,
          ),
        );
        return false;
      });
    }
    return kept;
  }

  async #withoutTakenValues(rows: Accepted[]): Promise<Accepted[]> {
    let kept = rows;
    const keyColumn = this.#meta.getPrimaryProps()[0]!.fieldNames[0]!;
    for (const property of this.#properties) {
      if (!property.unique || property.primary) continue;
      const column = sql.ref(property.fieldNames[0]!);
      const asked = kept.flatMap(({ row }) => (row[property.name] == null ? [] : [String(row[property.name])]));
      if (!asked.length) continue;
      const { rows: taken } = await sql<{ value: string; key: string }>`
        select ${column} as value, ${sql.ref(keyColumn)} as key from ${sql.table(this.#meta.tableName)} where ${column} = any(${asked}::text[])`.execute(
        this.#db,
      );
      const owner = new Map(taken.map(({ value, key }) => [value, key]));
      kept = kept.filter(({ line, row }) => {
        const value = row[property.name];
        if (value == null) return true;
        const key = String(row[this.#key]);
        const holder = owner.get(String(value)) ?? key;
        owner.set(String(value), holder);
        if (holder === key) return true;
        this.#refuse(line, property.name, new Fault('DUPLICATE', `已被 ${holder} 使用`, `already used by ${holder}`));
        return false;
      });
    }
    return kept;
  }
}

function wanToFen(value: unknown): string | Fault {
  if (typeof value !== 'string')
    return new Fault('INVALID_AMOUNT', '金额须写成十进制文本，如 "100"', 'an amount must be decimal text such as "100"');
  const verdict = readWan(value, 0n);
  return verdict.ok ? String(verdict.value) : new Fault('INVALID_AMOUNT', verdict.reasonZh, verdict.reasonEn);
}

/** What the database says of a batch that it refused, without the values that it repeats (hostile case H2). */
function refusedByDatabase(error: unknown, file: string, first: number, last: number): Error {
  const { code = '?', constraint } = error as { code?: string; constraint?: string };
  const what = constraint === undefined ? code : `${code}, ${constraint}`;
  return new Error(
    `${file}：第 ${first} 至 ${last} 行未写入，数据库拒绝（${what}）。 ${file}: lines ${first} to ${last} were not written, the database refused them (${what}).`,
  );
}

const wrongType = (zh: string, en: string): Fault => new Fault('WRONG_TYPE', `须是${zh}`, `must be ${en}`);

/** The value in the form the column takes, or what is wrong with it. */
function checkedValue(property: EntityProperty, value: unknown, format?: (text: string) => Verdict): unknown {
  const column = property.columnTypes[0] ?? 'text';
  const items = property.items?.map(String);
  if (column.endsWith('[]')) {
    if (!Array.isArray(value)) return wrongType('列表', 'a list');
    for (const item of value as unknown[]) {
      if (typeof item !== 'string') return wrongType('文本列表', 'a list of texts');
      const fault = textFault(item) ?? (items && !items.includes(item) ? notInList(items) : null);
      if (fault) return fault;
    }
    return value;
  }
  if (column.startsWith('json')) {
    return containsPersonalNumber(JSON.stringify(value)) ? personalData() : value;
  }
  if (column === 'boolean') return typeof value === 'boolean' ? value : wrongType('布尔值', 'true or false');
  if (column === 'bigint') {
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text !== 'string' || !/^-?\d{1,18}$/.test(text))
      return new Fault('INVALID_AMOUNT', '须是整数（分）', 'must be a whole number (fen)');
    if (property.name.endsWith('Fen') && text.startsWith('-'))
      return new Fault('INVALID_AMOUNT', '金额不得为负', 'an amount must not be negative');
    return text;
  }
  if (/^(int|smallint)/.test(column)) return Number.isSafeInteger(value) ? value : wrongType('整数', 'a whole number');
  if (/^(numeric|decimal)/.test(column)) {
    return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? value : wrongType('十进制文本', 'decimal text such as "0.60"');
  }
  if (column === 'date') {
    return typeof value === 'string' && isDay(value)
      ? value
      : new Fault('INVALID_DATE', '不是存在的日期（YYYY-MM-DD）', 'not a day that exists (YYYY-MM-DD)');
  }
  if (column.startsWith('timestamp')) {
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value))
      ? value
      : new Fault('INVALID_DATE', '不是带时区的时刻', 'not an instant with its offset');
  }
  if (typeof value !== 'string') return wrongType('文本', 'text');
  const limit = Number(/^varchar\((\d+)\)$/.exec(column)?.[1] ?? longestText);
  if (value.length > limit) return new Fault('TOO_LONG', `超过 ${limit} 个字符`, `longer than ${limit} characters`);
  if (items && !items.includes(value)) return notInList(items);
  const fault = textFault(value);
  if (fault) return fault;
  if (!format) return value;
  const verdict = format(value);
  return verdict.ok ? verdict.value : new Fault('INVALID_IDENTIFIER', verdict.reasonZh, verdict.reasonEn);
}

const personalData = (): Fault =>
  new Fault(
    'PERSONAL_DATA_REFUSED',
    '含有身份证号或手机号，图中不得存放',
    'holds an identity or phone number, which never enters the graph',
  );

const notInList = (items: readonly string[]): Fault =>
  new Fault('NOT_IN_LIST', `须是以下之一：${items.join('、')}`, `must be one of ${items.join(', ')}`);

function textFault(text: string): Fault | null {
  // eslint-disable-next-line no-control-regex -- PostgreSQL cannot hold NUL in text
  if (/\u0000/.test(text) || !text.isWellFormed())
    return new Fault('WRONG_TYPE', '含有无法保存的字符', 'holds characters that cannot be stored');
  return containsPersonalNumber(text) ? personalData() : null;
}
