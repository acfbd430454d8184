import { CompiledQuery } from 'kysely';
import type { SubgraphName } from '@helix/local/subgraphs';
import type { TestGraph } from '@helix/local/testing-graph';
import { publicViewer, type Viewer } from '@helix/service-kit/viewer';

/** Plain SQL on the six databases: the way round the graph by which answers are checked. */
export interface Databases {
  rows<Row>(subgraph: SubgraphName, text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/**
 * One of the questions of the requirements: the stored operation of its id, what it must answer, and what it may cost.
 */
export interface Question<Answer> {
  readonly id: string;
  /** Who has to ask to see the whole answer; the public unless told. */
  readonly asker?: Viewer;
  /** Variables other than the stored ones, each to be answered too. */
  readonly variants?: readonly Readonly<Record<string, unknown>>[];
  /** The right answer, computed from the tables and never through the graph. */
  expected(databases: Databases, variables: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** The graph's answer in the same form. */
  answered(data: never): Answer;
  /** What makes the answer worth asking for: asserted, so that a world without cases fails. */
  interesting(answer: Answer): void;
  /** Statements per subgraph; all others send none. The same for a world ten times larger. */
  readonly selects: Readonly<Partial<Record<SubgraphName, number>>>;
}

/** A finance officer of all the provinces in the world: claims that are not public yet belong to the answers about money. */
export const financeOfAll: Viewer = {
  ...publicViewer,
  subject: 'finance-of-all',
  client: 'tests',
  roles: ['PUBLIC', 'FINANCE_OFFICER'],
  regions: ['430000', '330000', '450000', '620000'],
};

export const question = <Answer>(asked: Question<Answer>): Question<Answer> => asked;

/** Plain SQL on a graph's own databases. */
export const databasesOf = (graph: TestGraph): Databases => ({
  async rows<Row>(subgraph: SubgraphName, text: string, values: readonly unknown[] = []) {
    const { rows } = await graph.subgraphs[subgraph].database.db.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
    return rows;
  },
});
