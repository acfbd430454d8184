import { accept, refuse, type Verdict } from '@helix/service-kit/identifiers';
import { factsOf } from './expression.rules.ts';

/** Takes a condition into the register only when it can be read (hostile case B15). */
export function acceptedExpression(expression: string): Verdict {
  try {
    factsOf(expression);
    return accept(expression);
  } catch (error) {
    return refuse(`条件表达式不被接受：${(error as Error).message}`, `the condition is not accepted: ${(error as Error).message}`);
  }
}
