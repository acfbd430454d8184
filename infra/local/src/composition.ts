import { composeServices } from '@apollo/composition';
import type { DocumentNode } from 'graphql';
import { unsafeShapes } from '@helix/gateway/executor/schema-check';
import { subgraphSdl, type SubgraphDefinition } from '@helix/service-kit/subgraph';
import { subgraphPorts, type SubgraphName } from './subgraphs.ts';

export const supergraphFile = new URL('../../../schema/supergraph.graphql', import.meta.url);

/** One subgraph as composition sees it. */
export interface ComposedService {
  readonly name: string;
  readonly bureauZh: string;
  readonly bureauEn: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

/** Why composition fails, and whose it is to mend. */
export interface CompositionProblem {
  readonly code: string;
  /** The subgraphs concerned, by name; empty when Apollo does not say. */
  readonly subgraphs: readonly string[];
  readonly bureausZh: readonly string[];
  readonly bureausEn: readonly string[];
  /** `Type.field`, or the type alone; null when Apollo does not say. */
  readonly coordinate: string | null;
  readonly message: string;
}

export type Composition = { readonly supergraphSdl: string } | { readonly problems: readonly CompositionProblem[] };

/**
 * Composes subgraphs into the supergraph, or says what stands against it: bureau, type and field. Refuses the two shapes
 * for which Apollo's planner gives wrong data.
 */
export function compose(services: readonly ComposedService[]): Composition {
  const result = composeServices(services.map(({ name, url, typeDefs }) => ({ name, url, typeDefs })));
  if (!result.errors?.length) {
    const supergraphSdl = `${result.supergraphSdl!.trim()}\n`;
    const unsafe = unsafeShapes(supergraphSdl);
    return unsafe.length ? { problems: unsafe.map((shape) => unsafeProblem(shape, services)) } : { supergraphSdl };
  }
  return {
    problems: result.errors.map((error) => {
      const { message } = error;
      const named = services.filter(({ name }) => new RegExp(`(\\[|")${name}(\\]|")`).test(message));
      const concerned = named.length ? named : services.filter(({ name }) => JSON.stringify(error.nodes ?? []).includes(`"${name}"`));
      return {
        code: String(error.extensions.code ?? 'UNKNOWN'),
        subgraphs: concerned.map(({ name }) => name),
        bureausZh: concerned.map(({ bureauZh }) => bureauZh),
        bureausEn: concerned.map(({ bureauEn }) => bureauEn),
        coordinate:
          /"?\b([A-Z]\w*\.\w+)/.exec(message)?.[1] ?? /(?:type|enum|input|interface|union) "?([A-Z]\w*)/i.exec(message)?.[1] ?? null,
        message,
      };
    }),
  };
}

const unsafeProblem = (
  { subgraph, type, field, reasonZh, reasonEn }: ReturnType<typeof unsafeShapes>[number],
  services: readonly ComposedService[],
): CompositionProblem => {
  const owners = services.filter(({ name }) => name === subgraph);
  return {
    code: 'UNSAFE_SHAPE',
    subgraphs: owners.map(({ name }) => name),
    bureausZh: owners.map(({ bureauZh }) => bureauZh),
    bureausEn: owners.map(({ bureauEn }) => bureauEn),
    coordinate: `${type}.${field}`,
    message: `${reasonZh} ${reasonEn}`,
  };
};

export const composeAll = (definitions: readonly SubgraphDefinition[]): Composition =>
  compose(
    definitions.map((definition) => ({
      ...definition,
      url: `http://127.0.0.1:${subgraphPorts[definition.name as SubgraphName]}/graphql`,
      typeDefs: subgraphSdl(definition),
    })),
  );

/** One paragraph per problem, for people. */
export const compositionProblems = (problems: readonly CompositionProblem[]): string =>
  problems
    .map(({ code, subgraphs, bureausZh, bureausEn, coordinate, message }) =>
      [
        `- ${coordinate ?? code}`,
        `  归属 Owner: ${subgraphs.length ? subgraphs.map((name, at) => `${bureausZh[at]} · ${bureausEn[at]} (${name})`).join('; ') : '?'}`,
        `  ${message.replaceAll('\n', '\n  ')} [${code}]`,
      ].join('\n'),
    )
    .join('\n');
