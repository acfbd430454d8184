import type { SubgraphDefinition } from '@helix/service-kit/subgraph';

/** The six bureaus' subgraphs in order of dependency: a world is loaded in this order. */
export const subgraphNames = ['institutions', 'talent', 'projects', 'achievements', 'funding', 'coordination'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** Ports on which the subgraphs serve when they run as processes of their own. */
export const subgraphPorts: Readonly<Record<SubgraphName, number>> = {
  institutions: 4001,
  talent: 4002,
  projects: 4003,
  achievements: 4004,
  funding: 4005,
  coordination: 4006,
};

/** One subgraph's definition. This folder is the one place that may know gateway and subgraphs together (ADR 3). */
export const definitionOf = async (name: SubgraphName): Promise<SubgraphDefinition> =>
  ((await import(`@helix/${name}/subgraph`)) as { subgraph: SubgraphDefinition }).subgraph;

export const allDefinitions = (): Promise<SubgraphDefinition[]> => Promise.all(subgraphNames.map(definitionOf));
