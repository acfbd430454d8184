import type { FetchDataRewrite, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isData, isInherited, quote, readOwn, type Data } from './json.ts';
import { satisfies } from './merge.ts';
import { lossOf, OUT_OF_REACH, reachAt, reachBelow, type Loss, type Losses, type Reach } from './problems.ts';
import { compileRewrites } from './rewrites.ts';

/**
 * Writes the JSON text of an object's representation, or undefined when the object lacks something that the fetch requires, or `KEYLESS`.
 */
export interface RepresentationWriter {
  write(source: Data, run: Circumstances): string | undefined;
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

/** The fields that one fragment requires together: either all are known, or the fragment adds nothing. */
type Fields = readonly Field[];
interface Field {
  readonly key: string;
  readonly prefix: string;
  readonly inherited: boolean;
  readonly inner: SelectionWriter | undefined;
}

interface Known {
  readonly fragments: readonly Fields[];
  /** Whether the first of them stands outside of any fragment, so that nothing goes without it. */
  readonly mandatory: boolean;
  readonly merged: Map<string, Fields>;
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
    const known = this.#knownFor(typename);
    const fields = known.fragments.length === 1 ? known.fragments[0] : this.#completeFields(known, source, run);
    if (!fields) return undefined;
    let text = '';
    let named = false;
    let count = 0;
    for (const { key, prefix, inherited, inner } of fields) {
      const value = inherited ? readOwn(source, key) : source[key];
      if (value === undefined) {
        if (run.isWaived?.(this.#above + key)) continue;
        return undefined;
      }
      let valueText: string | undefined;
      if (key === '__typename') {
        named = true;
        valueText = typeof value === 'string' ? quote(this.#rename(value)) : undefined;
      } else valueText = inner ? nested(inner, value, run) : leaf(value);
      if (valueText === undefined) return undefined;
      text += (count++ === 0 ? '{' : ',') + prefix + valueText;
    }
    if (isEntity && !named) return undefined;
    if (isEntity && count === 1) return KEYLESS;
    return text === '' ? '{}' : text + '}';
  }

  lossBehind(source: Data, losses: Losses, inherited: Reach): Loss | undefined {
    const reach = reachAt(source, losses, inherited);
    for (const { key, inner } of this.#knownFor(source.__typename).fragments.flat()) {
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

  #knownFor(typename: unknown): Known {
    let known = this.#byTypename.get(typename);
    if (!known) this.#byTypename.set(typename, (known = this.#fragmentsFor(typename)));
    return known;
  }

  #fragmentsFor(typename: unknown): Known {
    const direct: QueryPlanFieldNode[] = [];
    const fragments: Fields[] = [];
    for (const selection of this.#selections) {
      if (selection.kind === 'Field') direct.push(selection);
      else if (selection.typeCondition && satisfies(this.#schema, typename, selection.typeCondition)) {
        fragments.push(
          ...new SelectionWriter(this.#schema, selection.selections, this.#above, this.#rename).#fragmentsFor(typename).fragments,
        );
      }
    }
    const mandatory = direct.length > 0 || fragments.length === 0;
    return { fragments: mandatory ? [this.#fields(direct), ...fragments] : fragments, mandatory, merged: new Map() };
  }

  #fields(nodes: readonly QueryPlanFieldNode[]): Fields {
    return nodes.map((node) => {
      const key = node.alias ?? node.name;
      const inner = node.selections && new SelectionWriter(this.#schema, node.selections, `${this.#above}${key}.`);
      return { key, prefix: `${quote(key)}:`, inherited: isInherited(key), inner };
    });
  }

  /** When several fragments apply to one object, those that are complete are joined and the others left out. */
  #completeFields(known: Known, source: Data, run: Circumstances): Fields | undefined {
    const isKnown = ({ key }: Field) => readOwn(source, key) !== undefined || run.isWaived?.(this.#above + key);
    const complete = known.fragments.filter((fields) => fields.every(isKnown));
    if (known.mandatory && complete[0] !== known.fragments[0]) return undefined;
    const signature = known.fragments.map((fields) => (complete.includes(fields) ? '1' : '0')).join('');
    let merged = known.merged.get(signature);
    if (!merged) {
      const byKey = new Map<string, Field>();
      for (const field of complete.flat()) {
        const before = byKey.get(field.key);
        byKey.set(field.key, before?.inner ? { ...before, inner: before.inner.joinedWith(field.inner) } : field);
      }
      known.merged.set(signature, (merged = [...byKey.values()]));
    }
    return merged;
  }

  /** One writer for a field that several fragments ask for. */
  joinedWith(other: SelectionWriter | undefined): SelectionWriter {
    return other ? new SelectionWriter(this.#schema, [...this.#selections, ...other.#selections], this.#above) : this;
  }
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
