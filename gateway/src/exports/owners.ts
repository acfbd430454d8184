import type { Bureau } from '@helix/service-kit/bureaus';
import type { Graph } from '../limits/admission.ts';
import { schemaModel } from '../pages/schema-model.ts';
import type { Column } from './columns.ts';

const known = new WeakMap<Graph, ReadonlyMap<string, readonly string[]>>();

/** `Type.field` → the subgraphs that answer it. Worked out once per supergraph. */
function answeredBy(graph: Graph): ReadonlyMap<string, readonly string[]> {
  let found = known.get(graph);
  if (!found) {
    const { types } = schemaModel(graph.supergraphSdl);
    found = new Map(types.flatMap(({ name, fields }) => fields.map((field) => [`${name}.${field.name}`, field.bureaus] as const)));
    known.set(graph, found);
  }
  return found;
}

/** The bureaus whose data stand in a list and its columns, in their own order. A field that several could answer speaks for none of them. */
export function bureausOf(graph: Graph, list: string, columns: readonly Column[], bureaus: readonly Bureau[]): readonly Bureau[] {
  const owners = answeredBy(graph);
  const coordinates = [`Query.${list}`, ...columns.flatMap((column) => column.coordinates)];
  const names = new Set(coordinates.map((coordinate) => owners.get(coordinate)).flatMap((found) => (found?.length === 1 ? found : [])));
  return bureaus.filter(({ name }) => names.has(name));
}
