import { accept, refuse, type Verdict } from '@helix/service-kit/identifiers';
import { factsOf } from './expression.rules.ts';
import { isFact } from './facts.rules.ts';

/** Takes a condition into the register only when it can be read and speaks of nothing but facts that there are (hostile case B15). */
export function acceptedExpression(expression: string): Verdict {
  try {
    const unknown = factsOf(expression).filter((name) => !isFact(name));
    if (!unknown.length) return accept(expression);
    return refuse(`没有这样的事实：${unknown.join('、')}`, `there is no such fact: ${unknown.join(', ')}`);
  } catch (error) {
    return refuse(`条件表达式不被接受：${(error as Error).message}`, `the condition is not accepted: ${(error as Error).message}`);
  }
}
