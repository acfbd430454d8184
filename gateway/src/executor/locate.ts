import type { FieldNode } from 'graphql';
import { isData, readOwn, type Data } from './json.ts';
import { placesAt, type FetchNode } from './plan.ts';
import type { ResponsePath } from './reach.ts';
import type { ObjectShape, OperationShape, Output } from './shape.ts';

/** Something that a subgraph said about a position below an object that it was asked about. */
export interface Located {
  readonly node: FetchNode;
  readonly target: Data;
  readonly path: ResponsePath;
}

/** Leads from what subgraphs say about their objects to the positions of the client's answer. */
export class Locator {
  readonly #shape: OperationShape;
  readonly #root: Data;
  readonly #places = new Map<FetchNode, Map<Data, (string | number)[][]>>();

  constructor(shape: OperationShape, root: Data) {
    this.#shape = shape;
    this.#root = root;
  }

  /** The position at each place where the object stands. */
  positionsOf({ node, target, path }: Located): ResponsePath[] {
    let places = this.#places.get(node);
    if (!places) this.#places.set(node, (places = placesAt(this.#root, node.path)));
    return (places.get(target) ?? []).map((place) => [...place, ...path]);
  }

  /** The path as far as the client asked for it: the planner also fetches keys and required fields that the answer does not show. */
  visible(path: ResponsePath): { readonly path: ResponsePath; readonly nodes: readonly FieldNode[] | undefined } {
    let nodes: readonly FieldNode[] | undefined;
    let value: unknown = this.#root;
    let shape: ObjectShape | undefined = this.#shape.root;
    let output: Output | undefined;
    for (const [depth, element] of path.entries()) {
      if (typeof element === 'string') {
        if (!shape) return { path: output?.kind === 'composite' ? path : path.slice(0, depth), nodes };
        const field = shape.fields.find(({ key }) => key === element);
        if (!field) return { path: path.slice(0, depth), nodes };
        nodes = field.nodes;
        output = nullable(field.output);
        value = isData(value) ? readOwn(value, element) : undefined;
      } else {
        if (output?.kind !== 'list') return { path: path.slice(0, depth), nodes };
        output = nullable(output.of);
        value = Array.isArray(value) ? value[element] : undefined;
      }
      // Below a null the shape is known for a concrete type only; elsewhere the subgraph's path is taken at its word.
      shape = output.kind === 'composite' ? output.composite.shapeFor(isData(value) ? value : {}) : undefined;
    }
    return { path, nodes };
  }
}

const nullable = (output: Output): Output => (output.kind === 'nonNull' ? output.of : output);
