import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { assumedPage, CostModel } from './cost.ts';
import { fragmentsOf, operationsOf } from './measure.ts';

const SDL = /* GraphQL */ `
  directive @cost(weight: String!) on FIELD_DEFINITION
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
  type Query {
    firm: Firm
    firms(first: Int, last: Int): FirmConnection
    report: Firm @cost(weight: "50")
    newest(count: Int): [Firm] @listSize(slicingArguments: ["count"], assumedSize: 7)
    fixed: [Firm] @listSize(assumedSize: 12)
    found(limit: Int): Found @listSize(slicingArguments: ["limit"], sizedFields: ["hits"])
    party: Party
  }
  union Party = Firm | Person
  type Person {
    id: ID
    firm: Firm
  }
  type Found {
    hits: [Firm]
    total: Int
  }
  type FirmConnection {
    nodes: [Firm]
    edges: [FirmEdge]
    totalCount: Int
    pageInfo: PageInfo
  }
  type FirmEdge {
    node: Firm
  }
  type PageInfo {
    hasNextPage: Boolean
  }
  type Firm {
    id: ID
    owner: Firm
    owners: [Firm]
    customers(first: Int): FirmConnection
  }
`;
const model = new CostModel(buildSchema(SDL), SDL);

function cost(query: string, variables: Readonly<Record<string, number>> = {}): number {
  const document = parse(query);
  return model.cost(operationsOf(document)[0]!, fragmentsOf(document), (value) =>
    value.kind === Kind.INT ? Number(value.value) : value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined,
  );
}

describe('the cost of an operation', () => {
  it('is one for each object and nothing for other values', () => {
    expect(cost('{ __typename }')).toBe(0);
    expect(cost('{ firm { id } }')).toBe(1);
    expect(cost('{ firm { id owner { id } owners { id } } }')).toBe(3);
  });

  it('counts the records of a page, and what is below them, as often as the page says', () => {
    expect(cost('{ firms(first: 30) { nodes { id } } }')).toBe(1 + 30);
    expect(cost('{ firms(last: 30) { nodes { id owner { id } } } }')).toBe(1 + 30 * 2);
    expect(cost('{ firms(first: $n) { edges { node { id } } } }', { n: 5 })).toBe(1 + 5 * 2);
    expect(cost('{ firms(first: 10) { nodes { customers(first: 3) { nodes { id } } } } }')).toBe(1 + 10 * (1 + (1 + 3)));
  });

  it('takes the usual page where none is said', () => {
    expect(cost('{ firms { nodes { id } } }')).toBe(1 + assumedPage);
    expect(cost('{ firms(first: $n) { nodes { id } } }')).toBe(1 + assumedPage);
    expect(cost('{ firms(first: null) { nodes { id } } }')).toBe(1 + assumedPage);
  });

  it('counts what stands beside the records once', () => {
    expect(cost('{ firms(first: 100) { totalCount pageInfo { hasNextPage } } }')).toBe(2);
  });

  it('is the same by fragments as written out', () => {
    const fragments = 'fragment A on FirmConnection { nodes { ...B } } fragment B on Firm { owner { id } ... { owner { id } } }';
    expect(cost(`{ firms(first: 4) { ...A } } ${fragments}`)).toBe(1 + 4 * 3);
    expect(cost(`{ firms(first: 4) { ...A } other: firms(first: 6) { ...A } } ${fragments}`)).toBe(2 + 10 * 3);
  });

  it('adds up the types of a union', () => {
    expect(cost('{ party { ... on Firm { owner { id } } ... on Person { firm { id } } } }')).toBe(3);
  });

  it('takes what the supergraph says of a field', () => {
    expect(cost('{ report { owner { id } } }')).toBe(51);
    expect(cost('{ newest(count: 3) { id } }')).toBe(3);
    expect(cost('{ newest { id owner { id } } }')).toBe(14);
    expect(cost('{ fixed { id } }')).toBe(12);
    expect(cost('{ found(limit: 9) { total hits { id } } }')).toBe(1 + 9);
  });

  it('does not grow beyond what doubling fragments mean', () => {
    const doubling = Array.from({ length: 60 }, (_, at) => `fragment F${at + 1} on Firm { ...F${at} ...F${at} }`).join(' ');
    expect(cost(`{ firm { ...F60 } } fragment F0 on Firm { owner { id } } ${doubling}`)).toBe(1 + 2 ** 60);
  });
});
