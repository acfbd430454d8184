import type { Located } from './locate.ts';
import type { Complaint, Loss, ResponsePath } from './reach.ts';

/** An error of the answer, as the GraphQL specification (7.1.2) writes it. */
export interface FormattedError {
  readonly message: string;
  /** Where in the client's document the field stands; absent when the document was parsed without locations. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  /** A position of `data` that the client asked for; absent only when no field can be blamed. */
  readonly path?: ResponsePath;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An error that a subgraph located below one of the objects it was asked about. */
export interface LocatedProblem extends Located {
  readonly complaint: Complaint;
}

/** All that went wrong while fetching one answer. */
export class Problems {
  readonly located: LocatedProblem[] = [];
  readonly unlocated: Complaint[] = [];
  readonly losses = new Map<object, Loss[]>();

  addLoss(target: object, loss: Loss): void {
    const losses = this.losses.get(target);
    if (losses) losses.push(loss);
    else this.losses.set(target, [loss]);
  }
}

/** A subgraph answered, but not as the GraphQL-over-HTTP or federation contract says. */
export class SubgraphContractError extends Error {
  override readonly name = 'SubgraphContractError';
}
