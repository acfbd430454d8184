import type { FetchDataRewrite, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isData, isInherited, quote, readOwn, type Data } from './json.ts';
import { satisfies } from './merge.ts';
import { lossOf, OUT_OF_REACH, reachAt, reachBelow, type Loss, type Losses, type Reach } from './reach.ts';
import { compileRewrites } from './rewrites.ts';

/**
 * Writes the JSON text of an object's representation, or undefined when the object lacks something that the fetch requires, or `KEYLESS`.
 */
export interface RepresentationWriter {
  write(source: Data, run: Circumstances): string | undefined;
  /**
   * The one field that tells the objects of this type apart, when the representation holds nothing else: equal texts there mean equal
   * representations, which need not be written then.
   */
  simpleKey(typename: unknown): string | undefined;
  /** Why something that the representation needs never arrived; undefined when no fetch failed for it. */
  lossBehind(source: Data, losses: Losses): Loss | undefined;
}

/** Written where the plan requires a `__typename` and no key, as the planner sometimes does; a subgraph would answer with nonsense. */
export const KEYLESS = '';

/** What decides whether an incomplete object has a representation all the same. */
export interface Circumstances {
  /** The objects that miss data because a fetch failed: a representation is then not made up from nulls. */
  readonly losses: Losses | undefined;
  /** Whether nobody asked for what stands at this dotted path, so that its absence does not matter. */
  readonly isWaived: ((path: string) => boolean) | undefined;
}

/** What one fragment requires together: either all of it is known, or the fragment adds nothing. */
interface Fragment {
  /** `{` or `{"__typename":"…"`, for the type is known once the fragment is chosen. */
  readonly head: string;
  readonly isNamed: boolean;
  readonly fields: readonly Field[];
}

interface Field {
  readonly key: string;
  readonly prefix: string;
  readonly inherited: boolean;
  readonly inner: SelectionWriter | undefined;
}

/** What applies to the objects of one type. */
interface Known {
  readonly fragments: readonly Fragment[];
  /** Whether the first of them stands outside of any fragment, so that nothing goes without it. */
  readonly mandatory: boolean;
  readonly merged: Map<string, Fragment>;
  readonly simpleKey: string | undefined;
}

/** Compiles the `requires` of a fetch together with its input rewrites. */
export function compileRequires(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[] | undefined,
): RepresentationWriter {
  const rename = typenameRewrites(schema, rewrites);
  if (rename) {
    const writer = new SelectionWriter(schema, requires, '', rename);
    return {
      write: (source, run) => writer.write(source, run, true),
      simpleKey: (typename) => writer.knownFor(typename).simpleKey,
      lossBehind: (source, losses) => writer.lossBehind(source, losses, OUT_OF_REACH),
    };
  }
  const writer = new SelectionWriter(schema, requires, '');
  const rewrite = compileRewrites(schema, rewrites);
  return {
    write(source, run) {
      const text = writer.write(source, run, true);
      if (!text) return text;
      const representation: unknown = JSON.parse(text);
      rewrite?.(representation);
      return JSON.stringify(representation);
    },
    simpleKey: () => undefined,
    lossBehind: (source, losses) => writer.lossBehind(source, losses, OUT_OF_REACH),
  };
}

/** The planner's usual input rewrite sets `__typename` to an interface's name; undefined when a rewrite does anything else. */
function typenameRewrites(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[] = []): ((typename: string) => string) | undefined {
  const steps: { condition: string; to: string }[] = [];
  for (const rewrite of rewrites) {
    const [first = '', second] = rewrite.path;
    if (rewrite.kind !== 'ValueSetter' || rewrite.path.length !== 2 || second !== '__typename' || !first.startsWith('... on '))
      return undefined;
    steps.push({ condition: first.slice('... on '.length), to: String(rewrite.setValueTo) });
  }
  return (typename) => steps.reduce((name, { condition, to }) => (satisfies(schema, name, condition) ? to : name), typename);
}

class SelectionWriter {
  readonly #schema: GraphQLSchema;
  readonly #selections: readonly QueryPlanSelectionNode[];
  /** The dotted path from the entity to here, with a dot behind it. */
  readonly #above: string;
  readonly #rename: (typename: string) => string;
  readonly #byTypename = new Map<unknown, Known>();

  constructor(
    schema: GraphQLSchema,
    selections: readonly QueryPlanSelectionNode[],
    above: string,
    rename: (typename: string) => string = (name) => name,
  ) {
    this.#schema = schema;
    this.#selections = selections;
    this.#above = above;
    this.#rename = rename;
  }

  write(source: Data, run: Circumstances, isEntity: boolean): string | undefined {
    const typename = source.__typename;
    if (isEntity && (!typename || (run.losses && this.lossBehind(source, run.losses, OUT_OF_REACH)))) return undefined;
    const known = this.knownFor(typename);
    const fragment = known.fragments.length === 1 ? known.fragments[0] : this.#completeFragment(known, source, run);
    if (!fragment || (isEntity && !fragment.isNamed)) return undefined;
    let text = fragment.head;
    let separator = fragment.isNamed ? ',' : '';
    let isKeyless = isEntity;
    for (const { key, prefix, inherited, inner } of fragment.fields) {
      const value = inherited ? readOwn(source, key) : source[key];
      if (value === undefined) {
        if (run.isWaived?.(this.#above + key)) continue;
        return undefined;
      }
      const valueText = inner ? nested(inner, value, run) : leaf(value);
      if (valueText === undefined) return undefined;
      text += separator + prefix + valueText;
      separator = ',';
      isKeyless = false;
    }
    return isKeyless ? KEYLESS : text + '}';
  }

  lossBehind(source: Data, losses: Losses, inherited: Reach): Loss | undefined {
    const reach = reachAt(source, losses, inherited);
    for (const { key, inner } of this.knownFor(source.__typename).fragments.flatMap(({ fields }) => fields)) {
      const value = readOwn(source, key);
      if (value === undefined) {
        const loss = lossOf(reach, key);
        if (loss) return loss;
      } else if (inner) {
        const below = reachBelow(reach, key);
        const loss = firstIn(value, (data) => inner.lossBehind(data, losses, below));
        if (loss) return loss;
      }
    }
    return undefined;
  }

  knownFor(typename: unknown): Known {
    const cached = this.#byTypename.get(typename);
    if (cached) return cached;
    const known = this.#fragmentsFor(typename);
    // A subgraph that invents types must not fill the memory.
    if (typename === undefined || (typeof typename === 'string' && this.#schema.getType(typename))) this.#byTypename.set(typename, known);
    return known;
  }

  #fragmentsFor(typename: unknown): Known {
    const direct: QueryPlanFieldNode[] = [];
    const fragments: Fragment[] = [];
    for (const selection of this.#selections) {
      if (selection.kind === 'Field') direct.push(selection);
      else if (selection.typeCondition && satisfies(this.#schema, typename, selection.typeCondition)) {
        const inner = new SelectionWriter(this.#schema, selection.selections, this.#above, this.#rename);
        fragments.push(...inner.#fragmentsFor(typename).fragments);
      }
    }
    const mandatory = direct.length > 0 || fragments.length === 0;
    if (mandatory) fragments.unshift(...this.#fragment(direct, typename));
    const different = fragments.filter((fragment, index) => !fragments.slice(0, index).some((earlier) => asksTheSame(earlier, fragment)));
    const [only, ...others] = different;
    const [key, ...more] = only?.fields ?? [];
    const isSimple = key && !key.inner && !key.inherited && more.length === 0 && others.length === 0 && only?.isNamed;
    return { fragments: different, mandatory, merged: new Map(), simpleKey: isSimple ? key.key : undefined };
  }

  /** None when the fragment asks for the type of an object that does not tell it. */
  #fragment(nodes: readonly QueryPlanFieldNode[], typename: unknown): Fragment[] {
    const isNamed = nodes.some(({ name, alias }) => name === '__typename' && !alias);
    if (isNamed && typeof typename !== 'string') return [];
    const head = isNamed ? `{"__typename":${quote(this.#rename(String(typename)))}` : '{';
    const fields = nodes
      .filter(({ name, alias }) => name !== '__typename' || alias)
      .map((node) => {
        const key = node.alias ?? node.name;
        const inner = node.selections && new SelectionWriter(this.#schema, node.selections, `${this.#above}${key}.`);
        return { key, prefix: `${quote(key)}:`, inherited: isInherited(key), inner };
      });
    return [{ head, isNamed, fields }];
  }

  /** When several fragments apply to one object, those that are complete are joined and the others left out. */
  #completeFragment(known: Known, source: Data, run: Circumstances): Fragment | undefined {
    const isKnown = ({ key }: Field) => readOwn(source, key) !== undefined || run.isWaived?.(this.#above + key);
    const complete = known.fragments.filter(({ fields }) => fields.every(isKnown));
    if (complete.length === 0 || (known.mandatory && complete[0] !== known.fragments[0])) return undefined;
    const signature = known.fragments.map((fragment) => (complete.includes(fragment) ? '1' : '0')).join('');
    let merged = known.merged.get(signature);
    if (!merged) {
      const byKey = new Map<string, Field>();
      for (const field of complete.flatMap(({ fields }) => fields)) {
        const before = byKey.get(field.key);
        byKey.set(field.key, before?.inner ? { ...before, inner: before.inner.joinedWith(field.inner) } : field);
      }
      merged = { ...(complete.find(({ isNamed }) => isNamed) ?? complete[0]!), fields: [...byKey.values()] };
      known.merged.set(signature, merged);
    }
    return merged;
  }

  /** One writer for a field that several fragments ask for. */
  joinedWith(other: SelectionWriter | undefined): SelectionWriter {
    return other ? new SelectionWriter(this.#schema, [...this.#selections, ...other.#selections], this.#above) : this;
  }
}

/** The planner repeats requirements of fetches that it joined. */
function asksTheSame(one: Fragment, other: Fragment): boolean {
  if (one.head !== other.head || one.fields.length !== other.fields.length) return false;
  return one.fields.every(({ key, inner }, index) => !inner && key === other.fields[index]!.key);
}

function nested(inner: SelectionWriter, value: unknown, run: Circumstances): string | undefined {
  if (Array.isArray(value)) {
    let text = '[';
    for (let index = 0; index < value.length; index++) {
      const item = nested(inner, value[index], run);
      if (item === undefined) return undefined;
      text += index === 0 ? item : `,${item}`;
    }
    return `${text}]`;
  }
  if (!isData(value)) return 'null';
  // An incomplete inner object counts as null.
  return inner.write(value, run, false) ?? 'null';
}

function firstIn<T>(value: unknown, find: (data: Data) => T | undefined): T | undefined {
  if (!Array.isArray(value)) return isData(value) ? find(value) : undefined;
  for (const item of value) {
    const found = firstIn(item, find);
    if (found !== undefined) return found;
  }
  return undefined;
}

function leaf(value: unknown): string | undefined {
  if (typeof value === 'string') return quote(value);
  return JSON.stringify(value);
}
