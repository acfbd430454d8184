import { getLocation, type FieldNode } from 'graphql';
import { isData, readOwn, type Data } from './json.ts';
import { Locator } from './locate.ts';
import { Problems, type FormattedError } from './problems.ts';
import { lossOf, OUT_OF_REACH, reachAt, reachBelow, type Complaint, type Loss, type Reach, type ResponsePath } from './reach.ts';
import type { FieldShape, ObjectShape, OperationShape, Output } from './shape.ts';

/** More errors than this say nothing more; the last one then tells how many are left out. */
const MOST_ERRORS = 1000;

/** What the careful writer found out. */
export interface CarefulAnswer {
  /** The JSON text of `data`, which is `null` when a null reached the root. */
  readonly text: string;
  readonly errors: readonly FormattedError[];
}

/**
 * Writes an answer that has errors: null propagation and error paths as the GraphQL specification (6.4.4) has them, one error per field.
 * The text is that of the fast writer wherever the data is regular.
 */
export function writeCarefully(
  shape: OperationShape,
  root: Data,
  problems: Problems | undefined,
  introspect: (field: FieldShape) => { readonly text: string | undefined; readonly complaints: readonly Complaint[] },
  absent: ReadonlySet<Data> = new Set(),
): CarefulAnswer {
  return new CarefulWriter(shape, root, problems ?? new Problems(), introspect, absent).answer();
}

/** Positions with errors of subgraphs at or below them. */
class Positions {
  readonly #below = new Map<string | number, Positions>();

  add(path: ResponsePath): void {
    let position: Positions = this;
    for (const element of path) {
      let next = position.#below.get(element);
      if (!next) position.#below.set(element, (next = new Positions()));
      position = next;
    }
  }

  has(path: ResponsePath): boolean {
    let position: Positions | undefined = this;
    for (const element of path) {
      position = position.#below.get(element);
      if (!position) return false;
    }
    return true;
  }
}

/** The JSON text, or undefined when the value is null because of an error that is already reported. */
type Outcome = string | undefined;

class CarefulWriter {
  readonly #shape: OperationShape;
  readonly #root: Data;
  readonly #problems: Problems;
  readonly #introspect: Parameters<typeof writeCarefully>[3];
  readonly #absent: ReadonlySet<Data>;
  /** The absent object whose field could not be null: it is null itself, and that is no error where it may be. */
  #vanished: Data | undefined;
  readonly #errors: FormattedError[] = [];
  #leftOut = 0;
  readonly #path: (string | number)[] = [];
  readonly #explained = new Positions();
  readonly #reportedLosses = new Set<Loss>();

  constructor(
    shape: OperationShape,
    root: Data,
    problems: Problems,
    introspect: Parameters<typeof writeCarefully>[3],
    absent: ReadonlySet<Data>,
  ) {
    this.#absent = absent;
    this.#shape = shape;
    this.#root = root;
    this.#problems = problems;
    this.#introspect = introspect;
  }

  answer(): CarefulAnswer {
    this.#reportLocated();
    const text = this.#object(this.#shape.root, this.#root, OUT_OF_REACH) ?? 'null';
    this.#reportRest();
    if (this.#leftOut > 0) {
      this.#errors.push({ message: `${this.#leftOut} more errors are not listed`, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    }
    return { text, errors: this.#errors };
  }

  #object(shape: ObjectShape, data: Data, inherited: Reach): Outcome {
    const reach = reachAt(data, this.#problems.losses, inherited);
    let text = '{';
    for (const field of shape.fields) {
      this.#path.push(field.key);
      const value = this.#field(field, data, reach);
      this.#path.pop();
      if (value === undefined && field.output.kind === 'nonNull') return undefined;
      text += `${text === '{' ? '' : ','}${field.prefix}${value ?? 'null'}`;
    }
    return `${text}}`;
  }

  #field(field: FieldShape, data: Data, reach: Reach): Outcome {
    const { output } = field;
    if (output.kind === 'typename') return output.text;
    if (output.kind === 'introspection') {
      const { text, complaints } = this.#introspect(field);
      for (const complaint of complaints) this.#report(complaint, this.#path, field.nodes);
      return text;
    }
    const value = readOwn(data, field.key);
    if (value === undefined) {
      const loss = lossOf(reach, field.key);
      if (loss) return this.#lose(loss, field);
      if (output.kind === 'nonNull' && this.#absent.has(data)) {
        this.#vanished = data;
        return undefined;
      }
    }
    return this.#complete(output, value, field, reachBelow(reach, field.key));
  }

  /** CompleteValue (6.4.3). */
  #complete(output: Output, value: unknown, field: FieldShape, reach: Reach): Outcome {
    if (output.kind === 'nonNull') {
      const text = this.#complete(output.of, value, field, reach);
      if (text !== 'null') return text;
      // A null that a subgraph's own error explains must not be reported twice (6.4.4).
      if (this.#explained.has(this.#path)) return undefined;
      return this.#refuse(`Cannot return null for non-nullable field ${field.coordinate}.`, field);
    }
    if (value === null || value === undefined) return 'null';
    if (output.kind === 'list') return this.#list(output.of, value, field, reach);
    if (output.kind === 'leaf') {
      return (
        output.text(value) ?? this.#refuse(`${output.typeName} cannot represent the value found for field ${field.coordinate}.`, field)
      );
    }
    if (output.kind !== 'composite') return undefined;
    if (!isData(value)) return this.#refuse(`Expected an object for field ${field.coordinate}.`, field);
    const shape = output.composite.shapeFor(value);
    if (shape) {
      const text = this.#object(shape, value, reach);
      if (text !== undefined || this.#vanished !== value) return text;
      this.#vanished = undefined;
      return 'null';
    }
    const loss = lossOf(reachAt(value, this.#problems.losses, reach), '__typename');
    return loss ? this.#lose(loss, field) : this.#refuse(`Cannot tell which type the object of field ${field.coordinate} has.`, field);
  }

  #list(of: Output, value: unknown, field: FieldShape, reach: Reach): Outcome {
    if (!Array.isArray(value)) return this.#refuse(`Expected a list for field ${field.coordinate}.`, field);
    let text = '[';
    for (let index = 0; index < value.length; index++) {
      this.#path.push(index);
      const item = this.#complete(of, value[index], field, reach);
      this.#path.pop();
      if (item === undefined && of.kind === 'nonNull') return undefined;
      text += `${index === 0 ? '' : ','}${item ?? 'null'}`;
    }
    return `${text}]`;
  }

  #lose(loss: Loss, field: FieldShape): undefined {
    this.#reportedLosses.add(loss);
    if (this.#explained.has(this.#path)) return undefined;
    for (const complaint of loss.complaints) this.#report(complaint, this.#path, field.nodes);
    return undefined;
  }

  #refuse(message: string, field: FieldShape): undefined {
    this.#report({ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }, this.#path, field.nodes);
    return undefined;
  }

  #report({ message, extensions }: Complaint, path: ResponsePath | undefined, nodes: readonly FieldNode[] | undefined): void {
    if (this.#errors.length >= MOST_ERRORS) {
      this.#leftOut++;
      return;
    }
    const locations = nodes?.flatMap(({ loc }) => (loc ? [getLocation(loc.source, loc.start)] : []));
    this.#errors.push({
      message,
      ...(locations && locations.length > 0 && { locations: locations.map(({ line, column }) => ({ line, column })) }),
      ...(path && path.length > 0 && { path: [...path] }),
      extensions,
    });
  }

  /** Subgraphs' errors, at every place where the object they are about stands in the answer. */
  #reportLocated(): void {
    const locator = new Locator(this.#shape, this.#root);
    for (const problem of this.#problems.located) {
      for (const position of locator.positionsOf(problem)) {
        const { path, nodes } = locator.visible(position);
        this.#explained.add(path);
        this.#report(problem.complaint, path, nodes);
      }
    }
    for (const complaint of this.#problems.unlocated) this.#report(complaint, undefined, undefined);
  }

  /** A failed fetch that left no gap where the client looks is still told, once. */
  #reportRest(): void {
    const told = new Set([...this.#reportedLosses].flatMap(({ complaints }) => complaints));
    for (const losses of this.#problems.losses.values()) {
      for (const complaint of losses.flatMap(({ complaints, isQuiet }) => (isQuiet ? [] : complaints))) {
        if (told.has(complaint)) continue;
        told.add(complaint);
        this.#report(complaint, undefined, undefined);
      }
    }
  }
}
