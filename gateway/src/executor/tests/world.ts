import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import type { Subgraph } from './federation.ts';

/** Subgraphs that between them use every feature of federation which the gateway accepts. Their data is made up by `World`. */
export const WORLD: readonly Subgraph[] = [
  {
    name: 'catalog',
    sdl: `
      type Query {
        books(first: Int = 3): [Book!]
        book(id: ID!): Book
        media: [Media]
        search(text: String): [SearchResult!]!
        headline: String! @shareable
        featured: [Book] @provides(fields: "author { name }")
        shelf: Shelf!
      }
      type Mutation { addBook(title: String): Book!  retire(id: ID): Media }
      interface Media @key(fields: "id") { id: ID! title: String }
      interface Node { id: ID! }
      type Book implements Media & Node @key(fields: "id") @key(fields: "isbn") {
        id: ID!
        isbn: ID!
        title: String
        pages: Int
        author: Author!
        sequel: Book
        dims: Dims @shareable
        status: Status
        tags: [String!]!
        grid: [[Int!]]
        secret: String @inaccessible
        bio(length: Int): String
      }
      type Film implements Media & Node @key(fields: "id") { id: ID! title: String minutes: Int! director: Author cast: [Author]! status: Status }
      type Author implements Node @key(fields: "id") { id: ID! name: String! @external }
      type Dims @shareable { width: Int height: Int! }
      type Shelf { title: String rows: [[Book]!] node: Node labels: JSON }
      union SearchResult = Book | Film | Author
      enum Status { OK GONE LOST @inaccessible }
      scalar JSON
    `,
    // Another subgraph may know no more than that it is a medium.
    resolvers: { Media: { __resolveReference: ({ id }: { id: string }) => ({ __typename: id.split('-')[0], id }) } },
  },
  {
    name: 'people',
    sdl: `
      type Query { authors: [Author!]! me: Author headline: String! @shareable everybody: [Person] }
      type Mutation { rename(name: String): Author befriend(id: ID): Person! }
      interface Person { id: ID! name: String! }
      type Author implements Person @key(fields: "id") {
        id: ID!
        name: String! @shareable
        age: Int
        born: Date
        home: Address
        friends: [Author]
        manager: Author
        boss: Person
        extra: JSON
        isHappy: Boolean
        rate(factor: Float!): Float
      }
      type Robot implements Person { id: ID! name: String! model: String maker: Author }
      type Address { street: String city: City! lines: [String] }
      type City @key(fields: "id") { id: ID! }
      scalar Date
      scalar JSON
    `,
  },
  {
    name: 'places',
    sdl: `
      type Query { cities: [City!] }
      type City @key(fields: "id") @key(fields: "zone { code } number") { id: ID! zone: Zone! number: Int! name: String! mayor: Author neighbours: [City!]! }
      type Zone { code: ID! @shareable }
      type Author @key(fields: "id", resolvable: false) { id: ID! }
    `,
  },
  {
    name: 'census',
    sdl: `
      type City @key(fields: "zone { code } number") { zone: Zone! number: Int! people: Int! oldest: Author }
      type Zone { code: ID! @shareable }
      type Author @key(fields: "id") { id: ID! pension: Float }
    `,
  },
  {
    name: 'stats',
    // Nullable fields on the interface object: a plan may fetch for all media what the client selected on books, and then a null that may
    // not be would cost a film fields that nobody asked it for.
    sdl: `
      type Query { top: [Media!] }
      type Mutation { vote(stars: Int): Rating }
      type Media @interfaceObject @key(fields: "id") { id: ID! views: Int ratings: [Rating] reviews(first: Int): [Review!] best: Review }
      type Rating { stars: Int! by: Author }
      type Author @key(fields: "id") { id: ID! reviews: [Review] }
      type Review @key(fields: "id") { id: ID! text: String author: Author! about: Media }
    `,
  },
  {
    name: 'shipping',
    sdl: `
      type Book @key(fields: "isbn") {
        isbn: ID!
        dims: Dims @external
        weight: Int
        shippingCost: Float @requires(fields: "dims { width height }")
        carrier: Carrier
      }
      type Dims @shareable { width: Int height: Int! }
      type Carrier { name: String! agents: [Author!] }
      type Author @key(fields: "id") { id: ID! bio(length: Int): String @override(from: "people") }
    `,
  },
  {
    name: 'insurance',
    sdl: `
      type Book @key(fields: "isbn") { isbn: ID! shippingCost: Float @external premium: Float @requires(fields: "shippingCost") broker: Author }
      type Author @key(fields: "id") { id: ID! age: Int @external pensionAge: Int @requires(fields: "age") }
    `,
  },
  {
    name: 'print',
    sdl: `
      type Book @key(fields: "isbn") { isbn: ID! dims: Dims @shareable }
      type Dims { depth: Int printer: Author }
      type Author @key(fields: "id") { id: ID! prints: [Book!] }
    `,
  },
];

/** What goes wrong in a world, as shares of all fields. */
export interface Weather {
  readonly seed: number;
  readonly nulls: number;
  readonly errors: number;
  /** Nulls where the schema promises a value. */
  readonly broken: number;
}

interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

const KEYS = new Set(['id', 'isbn', 'code', 'number', 'zone']);
const IMPLEMENTATIONS: Readonly<Record<string, readonly string[]>> = {
  Media: ['Book', 'Film'],
  SearchResult: ['Book', 'Film', 'Author'],
  Person: ['Author', 'Robot'],
  Node: ['Book', 'Film', 'Author'],
};
const REQUIRED: Readonly<Record<string, string>> = { shippingCost: 'dims', premium: 'shippingCost', pensionAge: 'age' };
const TEXTS = [
  'plain',
  'quote " and \\',
  'line\nbreak\u0001',
  '上虞 政产学研',
  'lone \ud800 surrogate',
  '😀',
  '',
  'a longer text that goes past the short path '.repeat(2),
];

/** A fixed value for every field of every entity, the same for the one schema that has all fields and for the subgraph that owns the field. */
export class World {
  readonly #weather: Weather;
  readonly #api: GraphQLSchema;

  constructor(weather: Weather, api: GraphQLSchema) {
    this.#weather = weather;
    this.#api = api;
  }

  readonly resolve: GraphQLFieldResolver<unknown, unknown> = (source, args, _, info) => {
    const thing = (source ?? { __typename: 'Root', id: 'root' }) as Thing;
    if (info.fieldName in REQUIRED) return this.#computed(thing, info.fieldName);
    return this.#value(thing, info.fieldName, args, info.returnType, this.#promised(info.parentType.name, info.fieldName));
  };

  readonly typeOf: GraphQLTypeResolver<unknown, unknown> = (value) => (value as Thing).__typename;

  /** What clients are promised, whatever the schema that runs says. */
  #promised(typeName: string, name: string): GraphQLOutputType | undefined {
    const type = this.#api.getType(typeName);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name]?.type : undefined;
  }

  #value(thing: Thing, name: string, args: unknown, type: GraphQLOutputType, promised: GraphQLOutputType | undefined): unknown {
    const identity = identityOf(thing);
    if (KEYS.has(name)) return keyOf(identity, name);
    const coordinate = `${identity}.${name}(${JSON.stringify(args)})`;
    if (this.#chance(`error ${coordinate}`) < this.#weather.errors) throw new Error(`${identity}.${name} failed`);
    return this.#make(coordinate, type, promised ?? type);
  }

  #make(coordinate: string, type: GraphQLOutputType, promised: GraphQLOutputType): unknown {
    const given = isNonNullType(type) ? type.ofType : type;
    const { broken, nulls } = this.#weather;
    if (this.#chance(`null ${coordinate}`) < (isNonNullType(promised) ? broken : nulls)) return null;
    const number = this.#number(coordinate);
    if (isListType(given)) {
      const item = isNonNullType(promised) ? promised.ofType : promised;
      const promisedItem = isListType(item) ? item.ofType : given.ofType;
      return Array.from({ length: number % 4 }, (_, index) => this.#make(`${coordinate}[${index}]`, given.ofType, promisedItem));
    }
    const named = getNamedType(given);
    if (isScalarType(named)) return scalar(named.name, number);
    if (isEnumType(named)) return ['OK', 'GONE'][number % 2];
    const implementations = IMPLEMENTATIONS[named.name];
    const concrete = implementations ? implementations[number % implementations.length]! : named.name;
    return { __typename: isObjectType(named) ? named.name : concrete, id: `${concrete}-${number % 5}` };
  }

  /** A field with `@requires`: made of what it requires alone, taken from the representation or, without one, from the world. */
  #computed(thing: Thing, name: string): unknown {
    const needed = REQUIRED[name]!;
    const value = needed in thing ? thing[needed] : this.#quietly(thing, needed);
    if (value === null || value === undefined) return null;
    if (typeof value === 'number') return value + 1;
    const { width, height } = value as { width: number | null; height: number | null };
    return height === null ? null : (width ?? 100) + height / 2;
  }

  #quietly(thing: Thing, name: string): unknown {
    if (name in REQUIRED) return this.#computed(thing, name);
    const typeName = identityOf(thing).split('-')[0]!;
    const value = orNull(() => this.#value(thing, name, {}, this.#promised(typeName, name)!, undefined)) as Thing | null;
    if (name !== 'dims' || value === null) return value;
    return { width: this.#quietly(value, 'width'), height: this.#quietly(value, 'height') };
  }

  #chance(text: string): number {
    return this.#number(text) / 0x1_0000_0000;
  }

  #number(text: string): number {
    let hash = 0x811c9dc5 ^ this.#weather.seed;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) >>> 0;
  }
}

function orNull(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    return null;
  }
}

/** `Book-3`, whatever the reference tells: its id, its isbn, or the zone and number of a city. */
function identityOf(thing: Thing): string {
  if (thing.id) return thing.id;
  if (typeof thing.isbn === 'string') return `Book-${thing.isbn.split('-')[1]}`;
  return `City-${thing.number as number}`;
}

function keyOf(identity: string, name: string): unknown {
  const number = identity.split('-')[1] ?? '0';
  if (name === 'id') return identity;
  if (name === 'isbn') return `isbn-${number}`;
  if (name === 'code') return `code-${number}`;
  if (name === 'number') return Number(number);
  return { __typename: 'Zone', id: `Zone-${number}` };
}

function scalar(name: string, number: number): unknown {
  if (name === 'Int') return (number % 2001) - 1000;
  if (name === 'Float') return ((number % 4001) - 2000) / 8;
  if (name === 'Boolean') return number % 2 === 0;
  if (name === 'JSON') return { text: TEXTS[number % TEXTS.length], list: [number % 10, null], __proto__x: true };
  if (name === 'Date') return `20${String(number % 100).padStart(2, '0')}-01-31`;
  return TEXTS[number % TEXTS.length];
}
