import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLObjectType,
} from 'graphql';
import { bilingual, type Bilingual } from '../pages/bilingual.ts';
import { badInput, type Refusal } from '../limits/refusal.ts';
import { isPage } from './lists.ts';

/** A value as GraphQL's JSON has it; amounts and large integers are text. */
export type Leaf = string | number | boolean | null;

/** One column of an export: a leaf of the graph, reached from a record. */
export interface Column {
  /** Names of the fields that lead to it, joined by dots: `region.nameZh`. */
  readonly path: string;
  /** What it is called, with its unit, as the schema's descriptions have it. */
  readonly label: Bilingual;
  readonly type: GraphQLLeafType;
  /** Whether a record can have several values. */
  readonly isList: boolean;
  /** The fields on the way, as `Type.field`. */
  readonly coordinates: readonly string[];
  /** The value in a record; a list of values, nulls left out, where the column is a list. */
  valueIn(record: unknown): Leaf | readonly Leaf[];
}

type Fields = GraphQLObjectType | GraphQLInterfaceType;

/** Objects that are one value: which of their fields a column for it shows. The three fields of an amount are the same amount. */
const valueTypes: Readonly<Record<string, readonly string[]>> = {
  Money: ['wan'],
  MaskedDecimal: ['value', 'mask', 'unit'],
  DatePeriod: ['from', 'to'],
};
const unitsOfMoney: Readonly<Record<string, Bilingual>> = {
  fen: { zh: '分', en: 'fen' },
  yuan: { zh: '元', en: 'yuan' },
  wan: { zh: '万元', en: '10,000 yuan' },
};
const keys = ['id', 'code'];
const names = ['nameZh', 'titleZh'];
/** Steps from a record to a value; deeper ones belong into a query. */
const longestPath = 6;

const fieldsOf = (type: unknown): Fields | null => (isObjectType(type) || isInterfaceType(type) ? type : null);
const isValueType = (type: Fields): boolean => Object.hasOwn(valueTypes, type.name);

/** The field's name in its own description: up to the first remark on nulls, scope or rules. A unit is no remark. */
function labelOf({ name, description }: GraphQLField<unknown, unknown>): Bilingual {
  const { zh, en } = bilingual(description);
  const [sentence = ''] = zh.split(/[；。]/);
  const [begin = ''] = en.split(/;|\.(?:\s|$)/);
  return {
    zh: sentence.replace(/(?<!单位)：(?!.*单位).*$/s, '').trim() || name,
    en: begin.replace(/: (?!.*\b(?:in|unit)\b).*$/s, '').trim() || name,
  };
}

function labelOfPath(steps: readonly Step[]): Bilingual {
  const last = steps.at(-1)!;
  const unit = last.parent.name === 'Money' ? unitsOfMoney[last.field.name] : undefined;
  const shown = unit ? steps.slice(0, -1) : steps;
  const labels = shown.map(({ field }) => labelOf(field));
  return {
    zh: labels.map(({ zh }) => zh).join('·') + (unit ? `（${unit.zh}）` : ''),
    en: labels.map(({ en }) => en).join(' · ') + (unit ? ` (${unit.en})` : ''),
  };
}

const refused = (path: string, zh: string, en: string): Refusal => badInput(zh, en, { argument: `fields: ${path}` });

/** The columns that stand for a field: itself, the parts of a value, or key and name of a record referred to. */
function pathsOf(path: string, field: GraphQLField<unknown, unknown>): readonly string[] {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [path];
  const object = fieldsOf(type);
  if (!object || isPage(object)) return [];
  const own = object.getFields();
  const parts = isValueType(object)
    ? valueTypes[object.name]!
    : [keys.find((name) => Object.hasOwn(own, name)), names.find((name) => Object.hasOwn(own, name))].filter((name) => name !== undefined);
  return parts.map((name) => `${path}.${name}`);
}

interface Step {
  readonly parent: Fields;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Follows a path from field to field. @throws Refusal BAD_USER_INPUT naming what is unknown, needs an argument or is a list of its own */
function stepsTo(record: Fields, path: string): readonly Step[] {
  const names = path.split('.');
  if (names.length > longestPath) {
    throw refused(path, `字段 ${path} 过深，至多 ${longestPath} 级`, `The field ${path} is too deep: ${longestPath} steps at most`);
  }
  const steps: Step[] = [];
  let parent: Fields | null = record;
  for (const name of names) {
    const fields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = parent?.getFields() ?? {};
    const field = Object.hasOwn(fields, name) ? fields[name]! : null;
    if (!parent || !field) throw refused(path, `没有字段 ${path}`, `There is no field ${path}`);
    const needed = field.args.find(isRequiredArgument)?.name;
    if (needed)
      throw refused(path, `字段 ${path} 须带参数 ${needed}，不能导出`, `${path} needs the argument ${needed} and cannot be exported`);
    const type = getNamedType(field.type);
    if (isPage(type)) throw refused(path, `字段 ${path} 是列表，请单独导出`, `${path} is a list; export that list by itself`);
    steps.push({ parent, field });
    parent = fieldsOf(type);
  }
  return steps;
}

function columnAt(record: Fields, path: string): Column {
  const steps = stepsTo(record, path);
  const names = path.split('.');
  const type = getNamedType(steps.at(-1)!.field.type);
  if (!isLeafType(type)) throw refused(path, `字段 ${path} 不是值，请写到值为止`, `${path} is no value; name a field within it`);
  const isList = steps.some(({ field }) => isListType(getNullableType(field.type)));
  const collect = (value: unknown, at: number): Leaf[] => {
    if (Array.isArray(value)) return value.flatMap((each) => collect(each, at));
    if (value === null || value === undefined) return [];
    return at === names.length ? [value as Leaf] : collect((value as Record<string, unknown>)[names[at]!], at + 1);
  };
  return {
    path,
    label: labelOfPath(steps),
    type,
    isList,
    coordinates: steps.map(({ parent: { name }, field }) => `${name}.${field.name}`),
    valueIn: (row) => {
      const values = collect(row, 0);
      return isList ? values : (values[0] ?? null);
    },
  };
}

/** Columns of a record of which nothing is said: its key and name, its other values, and key and name of what it refers to. */
function defaultPaths(record: Fields): readonly string[] {
  const paths = Object.values(record.getFields()).flatMap((field) => {
    if (field.args.length || field.deprecationReason != null) return [];
    const object = fieldsOf(getNamedType(field.type));
    const shown = pathsOf(field.name, field);
    // Of many records only their names say something in a cell.
    const isNamed = shown.some((path) => names.some((name) => path.endsWith(`.${name}`)));
    return object && isListType(getNullableType(field.type)) && !isNamed ? [] : shown;
  });
  const first = [...keys, ...names].filter((name) => paths.includes(name));
  return [...first, ...paths.filter((path) => !first.includes(path))];
}

/**
 * The columns asked for, in that order; the default ones where nothing is asked. A field that is an amount, a masked number, a period or a record
 * stands for the columns that show it.
 *
 * @param fields paths with commas between them; null for the default
 * @throws Refusal BAD_USER_INPUT naming the field that cannot be exported
 */
export function columnsOf(record: GraphQLObjectType, fields: string | null): readonly Column[] {
  const asked = fields === null ? defaultPaths(record) : fields.split(',').map((path) => path.trim());
  const paths = asked.flatMap((path) => {
    const shown = pathsOf(path, stepsTo(record, path).at(-1)!.field);
    return shown.length ? shown : [path];
  });
  const twice = paths.find((path, at) => paths.indexOf(path) < at);
  if (twice !== undefined) throw refused(twice, `字段 ${twice} 重复`, `The field ${twice} is asked for twice`);
  return paths.map((path) => columnAt(record, path));
}

interface Selection extends Map<string, Selection> {}

/** The selection set that fetches these columns, without its braces. */
export function selectionOf(columns: readonly Column[]): string {
  const root: Selection = new Map();
  for (const { path } of columns) {
    let at = root;
    for (const name of path.split('.')) {
      if (!at.has(name)) at.set(name, new Map());
      at = at.get(name)!;
    }
  }
  const print = (selection: Selection): string =>
    [...selection].map(([name, inner]) => (inner.size ? `${name} { ${print(inner)} }` : name)).join(' ');
  return print(root);
}

/** What the codes in a column mean; null where it holds no codes. */
export function legendOf({ type }: Column): string | null {
  if (!isEnumType(type)) return null;
  return type
    .getValues()
    .map(({ name, description }) => `${name}＝${bilingual(description).zh.replace(/。$/, '')}`)
    .join('；');
}
