import { isData, readOwn, type Data } from './json.ts';
import type { LeafText } from './leaf.ts';
import type { CompositeShape, FieldShape, ObjectShape, Output } from './shape.ts';

/** Thrown by the fast writer when the data is not what the schema promises; the careful writer then finds out where and why. */
export const IRREGULAR = Symbol('irregular data');

/** What writing one answer needs besides the data. */
export interface Writing {
  /** Values that stand at several places of the answer, because several places turned out to be one entity. */
  readonly shared: ReadonlySet<unknown> | undefined;
  /** The JSON text of an introspection field, or undefined when it failed. */
  introspect(field: FieldShape): string | undefined;
}

type Write = (value: unknown, state: State) => string;
interface State extends Writing {
  /** Texts of shared values, by the writer that made them. */
  readonly texts: Map<Write, Map<unknown, string>>;
}

/**
 * Compiles an object's shape to a function that writes its JSON text in one pass and throws `IRREGULAR` at the first null, type or
 * typename that the schema forbids. It knows no paths: only an answer with errors pays for them.
 */
export function compileWriter(shape: ObjectShape): (data: Data, writing: Writing) => string {
  const compiler = new WriterCompiler();
  return (data, writing) => {
    const write = compiler.object(shape);
    return write(data, { shared: writing.shared, introspect: (field) => writing.introspect(field), texts: new Map() });
  };
}

class WriterCompiler {
  readonly #objects = new Map<ObjectShape, Write>();
  readonly #composites = new Map<CompositeShape, Write>();

  object(shape: ObjectShape): Write {
    let write = this.#objects.get(shape);
    if (!write) this.#objects.set(shape, (write = this.#object(shape)));
    return write;
  }

  #object(shape: ObjectShape): Write {
    const fields: { prefix: string; key: string; inherited: boolean; write: Write }[] = [];
    // Text that does not depend on the data (keys, the names of concrete types) is joined beforehand.
    let fixed = '{';
    let separator = '';
    for (const field of shape.fields) {
      fixed += separator + field.prefix;
      separator = ',';
      if (field.output.kind === 'typename') {
        fixed += field.output.text;
        continue;
      }
      const write: Write =
        field.output.kind === 'introspection' ? (_, state) => state.introspect(field) ?? irregular() : this.#value(field.output, true);
      fields.push({ prefix: fixed, key: field.key, inherited: field.inherited, write });
      fixed = '';
    }
    const end = `${fixed}}`;
    return (value, state) => {
      const data = value as Data;
      let text = '';
      for (let index = 0; index < fields.length; index++) {
        const { prefix, key, inherited, write } = fields[index]!;
        text += prefix + write(inherited ? readOwn(data, key) : data[key], state);
      }
      return text + end;
    };
  }

  #value(output: Output, nullable: boolean): Write {
    switch (output.kind) {
      case 'nonNull':
        return this.#value(output.of, false);
      case 'list':
        return remembering(list(this.#value(output.of, true), nullable));
      case 'leaf':
        return leaf(output.text, nullable);
      case 'composite': {
        const write = this.#composite(output.composite);
        return nullable ? (value, state) => (value === null || value === undefined ? 'null' : write(value, state)) : write;
      }
      default:
        return irregular;
    }
  }

  #composite(composite: CompositeShape): Write {
    let write = this.#composites.get(composite);
    if (!write) {
      const writers = new Map<ObjectShape, Write>();
      write = remembering((value, state) => {
        if (!isData(value)) return irregular();
        const shape = composite.shapeFor(value) ?? irregular();
        let inner = writers.get(shape);
        if (!inner) writers.set(shape, (inner = this.object(shape)));
        return inner(value, state);
      });
      this.#composites.set(composite, write);
    }
    return write;
  }
}

function irregular(): never {
  throw IRREGULAR;
}

function leaf(textOf: LeafText, nullable: boolean): Write {
  if (nullable) return (value) => (value === null || value === undefined ? 'null' : (textOf(value) ?? irregular()));
  return (value) => (value === null || value === undefined ? irregular() : (textOf(value) ?? irregular()));
}

function list(write: Write, nullable: boolean): Write {
  return (value, state) => {
    if (!Array.isArray(value)) return nullable && (value === null || value === undefined) ? 'null' : irregular();
    if (value.length === 0) return '[]';
    let text = '[' + write(value[0], state);
    for (let index = 1; index < value.length; index++) text += ',' + write(value[index], state);
    return text + ']';
  };
}

/** Writes a value that stands at several places once. */
function remembering(write: Write): Write {
  const remember: Write = (value, state) => {
    if (state.shared === undefined || !state.shared.has(value)) return write(value, state);
    let texts = state.texts.get(remember);
    if (!texts) state.texts.set(remember, (texts = new Map()));
    let text = texts.get(value);
    if (text === undefined) texts.set(value, (text = write(value, state)));
    return text;
  };
  return remember;
}
