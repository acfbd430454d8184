import { Federation, type Intercept, type Subgraph } from './tests/federation.ts';

/*
 * Compares Apollo's executor with this one on the same plans and the same recorded answers of subgraphs, which both parse from text.
 * Run: node gateway/src/executor/bench.ts (under 20 seconds). Only the ratios mean anything.
 */

const USERS = Array.from({ length: 6 }, (_, index) => ({
  id: `u${index}`,
  name: `用户 user ${index}`,
  username: `user${index}`,
  birthday: 1000 + index,
}));
const PRODUCTS = Array.from({ length: 9 }, (_, index) => ({
  upc: `p${index}`,
  name: `产品 product ${index}`,
  price: index * 100,
  weight: index * 10,
}));
const REVIEWS = Array.from({ length: 24 }, (_, index) => ({
  id: `r${index}`,
  body: `评价 review ${index}: ${'text '.repeat(6)}`,
  user: index % 6,
  product: index % 9,
}));

const SUBGRAPHS: readonly Subgraph[] = [
  {
    name: 'accounts',
    sdl: 'type Query { me: User users: [User] } type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }',
    resolvers: {
      Query: { me: () => USERS[0], users: () => USERS },
      User: { __resolveReference: ({ id }: { id: string }) => USERS.find((user) => user.id === id) },
    },
  },
  {
    name: 'inventory',
    sdl: 'type Product @key(fields: "upc") { upc: String! weight: Int @external price: Int @external inStock: Boolean shippingEstimate: Int @requires(fields: "price weight") }',
    resolvers: {
      Product: { inStock: () => true, shippingEstimate: ({ price, weight }: { price: number; weight: number }) => price + weight },
    },
  },
  {
    name: 'products',
    sdl: 'type Query { topProducts(first: Int = 5): [Product] } type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }',
    resolvers: {
      Query: { topProducts: (_: unknown, { first }: { first: number }) => PRODUCTS.slice(0, first) },
      Product: { __resolveReference: ({ upc }: { upc: string }) => PRODUCTS.find((product) => product.upc === upc) },
    },
  },
  {
    name: 'reviews',
    sdl: `
      type Review { id: ID! body: String author: User product: Product }
      type User @key(fields: "id") { id: ID! reviews: [Review] }
      type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
    resolvers: {
      Review: {
        author: ({ user }: { user: number }) => ({ id: `u${user}` }),
        product: ({ product }: { product: number }) => ({ upc: `p${product}` }),
      },
      User: { reviews: ({ id }: { id: string }) => REVIEWS.filter(({ user }) => `u${user}` === id) },
      Product: { reviews: ({ upc }: { upc: string }) => REVIEWS.filter(({ product }) => `p${product}` === upc) },
    },
  },
];

const OPERATIONS: Readonly<Record<string, string>> = {
  'large, nested': `
    fragment User on User { id username name }
    fragment Review on Review { id body }
    fragment Product on Product { inStock name price shippingEstimate upc weight }
    { users { ...User reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } } }
      topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } }`,
  'list, nothing repeated': '{ topProducts(first: 9) { name price inStock shippingEstimate reviews { id body } } }',
  'small, 3 fetches': '{ me { name reviews { body product { name } } } }',
  'small, 1 fetch': '{ me { name username } }',
};

const BUDGET_MS = 1_800;

async function timePerRun(run: () => Promise<unknown>): Promise<number> {
  const until = performance.now() + BUDGET_MS;
  for (let warm = 0; warm < 50 && performance.now() < until - BUDGET_MS / 2; warm++) await run();
  const begin = process.cpuUsage();
  let runs = 0;
  for (; performance.now() < until; runs++) await run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000 / Math.max(runs, 1);
}

const federation = new Federation(SUBGRAPHS);
const lines: string[] = [];
for (const [name, source] of Object.entries(OPERATIONS)) {
  const recorded = new Map<string, string>();
  const replay: Intercept = async ({ subgraph, body }, honest) => {
    const known = recorded.get(subgraph + body);
    if (known !== undefined) return JSON.parse(known) as unknown;
    const answer = await honest();
    recorded.set(subgraph + body, JSON.stringify(answer));
    return answer;
  };
  const stock = federation.stock(source, replay);
  const operation = federation.prepare(source, replay);
  const runStock = async () => {
    federation.requests = [];
    return stock({});
  };
  const runOurs = async () => {
    federation.requests = [];
    return (await operation.execute({ variables: {}, context: {} })).body;
  };
  const expected = await runStock();
  const stockRequests = federation.requests.length;
  const body = await runOurs();
  const requests = federation.requests.length;
  if (body !== expected) throw new Error(`${name}: the answers differ`);
  const before = await timePerRun(runStock);
  const after = await timePerRun(runOurs);
  const size = `${(Buffer.byteLength(body) / 1024).toFixed(1)} KiB`;
  const fetches = `${stockRequests} → ${requests} fetches`;
  lines.push(
    `${name.padEnd(24)}${size.padStart(10)}  ${fetches.padEnd(18)}${before.toFixed(3)} → ${after.toFixed(3)} ms CPU: ${(before / after).toFixed(1)} ×`,
  );
}
process.stdout.write(`${lines.join('\n')}\n`);
