import { storedOperations } from '@helix/gateway/operations';

/** One operation of the workload, with the variables it is asked with. */
export interface Operation {
  readonly id: string;
  /** The stored questions make the geometric means; the others are told beside them. */
  readonly kind: 'question' | 'list' | 'record';
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is asked besides the stored questions. */
const ownKinds: Readonly<Record<string, Operation['kind']>> = { 'list-page': 'list', 'single-record': 'record' };

const questions = new URL('../../../schema/operations/', import.meta.url);
const own = new URL('../operations/', import.meta.url);

/** The stored questions of the graph, one page of a list and one record. The graph has no mutation yet; `absent` says so in the results. */
export const workload = (): readonly Operation[] => [
  ...storedOperations(questions).map(({ id, document, variables }) => ({ id, kind: 'question' as const, document, variables })),
  ...storedOperations(own).map(({ id, document, variables }) => ({ id, kind: ownKinds[id]!, document, variables })),
];

/** What the workload should have and has not, with the reason. */
export const absent: Readonly<Record<string, string>> = { mutation: 'The graph has no mutation yet.' };
