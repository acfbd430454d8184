import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputType,
  isLeafType,
  isNonNullType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';

/** An operation that may or may not be valid: overlapping fields are left to the validator. */
export interface RandomOperation {
  readonly source: string;
  readonly variables: Record<string, unknown>;
}

/** A small linear congruential generator: the same seed gives the same operations on every machine. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2654435761) >>> 0;
  }

  /** An integer from 0 up to, not including, `limit`. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 0x1_0000_0000) * limit);
  }

  chance(share: number): boolean {
    return this.below(1000) < share * 1000;
  }

  one<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
}

const ALIASES = ['a', 'b', 'other', '__proto__', 'constructor', 'toString', 'length'];

export function randomOperation(schema: GraphQLSchema, seed: number): RandomOperation {
  return new Generator(schema, new Dice(seed)).operation();
}

class Generator {
  readonly #schema: GraphQLSchema;
  readonly #dice: Dice;
  readonly #variables: Record<string, unknown> = {};
  readonly #definitions: string[] = [];
  readonly #fragments: { name: string; type: string; text: string }[] = [];
  #budget = 16;

  constructor(schema: GraphQLSchema, dice: Dice) {
    this.#schema = schema;
    this.#dice = dice;
  }

  operation(): RandomOperation {
    const isMutation = this.#dice.chance(0.08);
    const root = isMutation ? this.#schema.getMutationType()! : this.#schema.getQueryType()!;
    const body = this.#selections(root, 0);
    const head = `${isMutation ? 'mutation' : 'query'} Random${this.#definitions.length > 0 ? `(${this.#definitions.join(' ')})` : ''}`;
    const fragments = this.#fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`);
    return { source: [`${head} ${body}`, ...fragments].join('\n'), variables: this.#variables };
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const dice = this.#dice;
    const count = depth === 0 ? 1 + dice.below(3) : 1 + dice.below(4);
    const parts: string[] = [];
    for (let index = 0; index < count; index++) {
      const roll = dice.below(100);
      if (roll < 8) parts.push(`${dice.chance(0.3) ? 'kind: ' : ''}__typename`);
      else if (roll < 22 || (isUnionType(type) && roll < 90)) parts.push(this.#fragment(type, depth));
      else parts.push(this.#field(type, depth));
    }
    return `{ ${parts.filter((part) => part !== '').join(' ') || '__typename'} }`;
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const dice = this.#dice;
    const known = this.#fragments.filter((fragment) => fragment.type === type.name);
    if (known.length > 0 && dice.chance(0.5)) return `...${dice.one(known).name}${this.#condition()}`;
    const inner = dice.chance(0.7) ? this.#narrower(type) : type;
    if (dice.chance(0.25)) {
      const text = this.#selections(inner, depth + 1);
      const name = `F${this.#fragments.length}`;
      this.#fragments.push({ name, type: inner.name, text });
      return `...${name}${this.#condition()}`;
    }
    const on = inner === type && dice.chance(0.5) ? '' : ` on ${inner.name}`;
    return `...${on}${this.#condition()} ${this.#selections(inner, depth)}`;
  }

  #narrower(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isAbstractType(type)) return this.#dice.one(this.#schema.getPossibleTypes(type));
    const wider = 'getInterfaces' in type ? type.getInterfaces() : [];
    return wider.length > 0 ? this.#dice.one(wider) : type;
  }

  #field(type: GraphQLCompositeType, depth: number): string {
    if (isUnionType(type)) return '__typename';
    const dice = this.#dice;
    const all = Object.values(type.getFields());
    const leaves = all.filter((field) => isLeafType(getNamedType(field.type)));
    const onlyLeaves = depth > 5 || this.#budget-- < 0;
    const candidates = onlyLeaves ? leaves : dice.chance(0.6) ? all.filter((field) => !leaves.includes(field)) : all;
    if (candidates.length === 0) return '__typename';
    const field = dice.one(candidates);
    const named = getNamedType(field.type);
    const given = field.args.map((arg) => this.#argument(arg)).filter((text) => text !== '');
    const alias = dice.chance(0.12) ? `${dice.one(ALIASES)}: ` : '';
    const head = `${alias}${field.name}${given.length > 0 ? `(${given.join(' ')})` : ''}${this.#condition()}`;
    if (!isCompositeType(named)) return head;
    const selections = this.#selections(named, depth + 1);
    if (!dice.chance(0.07)) return `${head} ${selections}`;
    // Twins: the same entities with other arguments, so that what is shared between their places must not mix.
    const twin = selections.replace(/(length|first|factor): \d/g, (text) => text.slice(0, -1) + String((Number(text.at(-1)) + 1) % 4));
    return `one: ${field.name}${given.length > 0 ? `(${given.join(' ')})` : ''} ${selections} two: ${head.replace(/^\w+: /, '')} ${twin}`;
  }

  #argument(arg: GraphQLArgument): string {
    const dice = this.#dice;
    if (!isNonNullType(arg.type) && dice.chance(0.4)) return '';
    const type = getNamedType(arg.type);
    if (!isInputType(type)) return '';
    const value = { Int: dice.below(4), Float: dice.below(9) / 4, ID: `Book-${dice.below(5)}`, String: dice.one(['x', 'a "b"']) }[
      type.name
    ];
    return `${arg.name}: ${dice.chance(0.5) ? this.#variable(String(arg.type), value) : JSON.stringify(value)}`;
  }

  #condition(): string {
    const dice = this.#dice;
    if (!dice.chance(0.13)) return '';
    const value = dice.chance(0.5);
    const directive = dice.one(['skip', 'include']);
    const text = dice.chance(0.75) ? this.#variable('Boolean!', value) : String(value);
    return ` @${directive}(if: ${text})`;
  }

  #variable(type: string, value: unknown): string {
    const dice = this.#dice;
    const reused = Object.keys(this.#variables).filter((name) => this.#definitions.some((text) => text.startsWith(`$${name}: ${type}`)));
    if (reused.length > 0 && dice.chance(0.5)) return `$${dice.one(reused)}`;
    const name =
      dice.chance(0.1) && !this.#definitions.some((text) => text.startsWith('$constructor'))
        ? 'constructor'
        : `v${this.#definitions.length}`;
    const hasDefault = dice.chance(0.2);
    this.#definitions.push(`$${name}: ${type}${hasDefault ? ` = ${JSON.stringify(value)}` : ''}`);
    if (!hasDefault || dice.chance(0.5)) this.#variables[name] = value;
    return `$${name}`;
  }
}
