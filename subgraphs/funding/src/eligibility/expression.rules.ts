/**
 * Conditions are written in CEL over named facts. What is read here is a subset of CEL: literals, lists, dotted facts, `!`, comparisons,
 * `in`, `&&`, `||` and brackets. It has no functions, no regular expressions and no comprehensions, so no condition can be made to run long.
 * Evaluation is three-valued: a fact that nobody has stated is unknown, and unknown spreads as in Kleene's logic.
 */

/** What a fact may be; null is a fact that nobody has stated. */
export type FactValue = string | number | boolean | null;
/** Facts by their dotted names, such as `institution.kind`. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;
export type Verdict = 'YES' | 'NO' | 'UNKNOWN';

/** Longest condition taken, in characters. */
export const longestExpression = 500;
/** Deepest nesting taken. */
export const deepestExpression = 16;

type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in';
type Node =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'list'; readonly items: readonly (string | number | boolean)[] }
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'not'; readonly operand: Node }
  | { readonly kind: 'and' | 'or'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'compare'; readonly by: Comparison; readonly left: Node; readonly right: Node };

const comparisons = new Set(['==', '!=', '<', '<=', '>', '>=', 'in']);
const token = /\s*(?:("[^"\\\n]*")|(\d+(?:\.\d+)?)|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(&&|\|\||==|!=|<=|>=|[<>!()[\],]))/y;

function tokensOf(expression: string): string[] {
  const tokens: string[] = [];
  const text = expression.trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const found = token.exec(text);
    if (!found) throw new SyntaxError(`Unexpected character at ${at + 1}`);
    tokens.push(found[0].trim());
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  whole(): Node {
    const node = this.#or();
    if (this.#at < this.#tokens.length) throw new SyntaxError(`Unexpected ${this.#tokens[this.#at]}`);
    return node;
  }

  #next(): string {
    const found = this.#tokens[this.#at];
    if (found === undefined) throw new SyntaxError('The expression ends too early');
    this.#at += 1;
    return found;
  }

  #take(text: string): boolean {
    if (this.#tokens[this.#at] !== text) return false;
    this.#at += 1;
    return true;
  }

  #or(): Node {
    let left = this.#and();
    while (this.#take('||')) left = { kind: 'or', left, right: this.#and() };
    return left;
  }

  #and(): Node {
    let left = this.#relation();
    while (this.#take('&&')) left = { kind: 'and', left, right: this.#relation() };
    return left;
  }

  #relation(): Node {
    const left = this.#unary();
    const by = this.#tokens[this.#at];
    if (by === undefined || !comparisons.has(by)) return left;
    this.#at += 1;
    const right = this.#unary();
    if ((by === 'in') !== (right.kind === 'list')) throw new SyntaxError('in needs a list, and only in takes one');
    return { kind: 'compare', by: by as Comparison, left, right };
  }

  #unary(): Node {
    this.#depth += 1;
    if (this.#depth > deepestExpression) throw new SyntaxError(`Nested deeper than ${deepestExpression}`);
    try {
      return this.#take('!') ? { kind: 'not', operand: this.#unary() } : this.#primary();
    } finally {
      this.#depth -= 1;
    }
  }

  #primary(): Node {
    if (this.#take('(')) {
      const inner = this.#or();
      if (!this.#take(')')) throw new SyntaxError('A bracket is not closed');
      return inner;
    }
    if (this.#take('[')) {
      const items: (string | number | boolean)[] = [];
      while (!this.#take(']')) {
        if (items.length && !this.#take(',')) throw new SyntaxError('The items of a list are separated by commas');
        const item = this.#primary();
        if (item.kind !== 'literal') throw new SyntaxError('A list holds literals only');
        items.push(item.value);
      }
      return { kind: 'list', items };
    }
    const text = this.#next();
    if (text.startsWith('"')) return { kind: 'literal', value: text.slice(1, -1) };
    if (/^\d/.test(text)) return { kind: 'literal', value: Number(text) };
    if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' };
    if (/^[A-Za-z_]/.test(text) && text !== 'in') return { kind: 'fact', name: text };
    throw new SyntaxError(`Unexpected ${text}`);
  }
}

const parsed = new Map<string, Node>();

function parse(expression: string): Node {
  const known = parsed.get(expression);
  if (known) return known;
  if (expression.length > longestExpression) throw new SyntaxError(`Longer than ${longestExpression} characters`);
  const node = new Reader(tokensOf(expression)).whole();
  // Rules are rows of one small table; the bound only keeps a faulty import from filling the memory.
  if (parsed.size < 10_000) parsed.set(expression, node);
  return node;
}

type Value = string | number | boolean | undefined;

function compare(by: Comparison, left: Value, right: Node, facts: Facts): boolean | undefined {
  if (left === undefined) return undefined;
  if (right.kind === 'list') return right.items.includes(left);
  const other = valueOf(right, facts);
  if (other === undefined) return undefined;
  if (by === '==') return left === other;
  if (by === '!=') return left !== other;
  if (typeof left !== typeof other || typeof left === 'boolean') return undefined;
  return by === '<' ? left < other : by === '<=' ? left <= other : by === '>' ? left > other : left >= other;
}

function valueOf(node: Node, facts: Facts): Value {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'fact':
      return (Object.hasOwn(facts, node.name) ? facts[node.name] : null) ?? undefined;
    case 'not': {
      const value = valueOf(node.operand, facts);
      return typeof value === 'boolean' ? !value : undefined;
    }
    case 'and':
    case 'or': {
      const decisive = node.kind === 'or';
      const [left, right] = [valueOf(node.left, facts), valueOf(node.right, facts)];
      if (left === decisive || right === decisive) return decisive;
      return left === !decisive && right === !decisive ? !decisive : undefined;
    }
    case 'compare':
      return compare(node.by, valueOf(node.left, facts), node.right, facts);
    default:
      return undefined;
  }
}

/**
 * Whether a condition holds for these facts.
 *
 * @throws SyntaxError for an expression that is not of the subset, too long or too deep; conditions are checked when they are loaded
 */
export function evaluate(expression: string, facts: Facts): Verdict {
  const value = valueOf(parse(expression), facts);
  return value === true ? 'YES' : value === false ? 'NO' : 'UNKNOWN';
}

/** The facts that a condition reads, in order, each once. @throws SyntaxError as `evaluate` */
export function factsOf(expression: string): string[] {
  const names = new Set<string>();
  const walk = (node: Node): void => {
    if (node.kind === 'fact') names.add(node.name);
    else if (node.kind === 'not') walk(node.operand);
    else if (node.kind === 'and' || node.kind === 'or' || node.kind === 'compare') {
      walk(node.left);
      walk(node.right);
    }
  };
  walk(parse(expression));
  return [...names];
}

/** All conditions together: one NO refuses, else one UNKNOWN leaves it open (Kleene's conjunction). */
export const allOf = (answers: readonly Verdict[]): Verdict =>
  answers.includes('NO') ? 'NO' : answers.includes('UNKNOWN') ? 'UNKNOWN' : 'YES';
