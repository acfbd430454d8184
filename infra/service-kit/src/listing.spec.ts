import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testSubgraph, type TestSubgraph } from '@helix/local/testing';

interface Page {
  nodes: { id: string; nameZh: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

let institutions: TestSubgraph;
beforeAll(async () => {
  institutions = await testSubgraph('institutions', { world: 'real' });
});
afterAll(() => institutions.close());

const list = `query($first: Int, $after: Cursor, $last: Int, $before: Cursor, $filter: InstitutionFilter, $orderBy: InstitutionOrder) {
  institutions(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    nodes { id nameZh } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;

const page = async (variables: Record<string, unknown>): Promise<Page> => {
  const { data, errors } = await institutions.ask<{ institutions: Page }>(list, variables);
  expect(errors).toBeUndefined();
  return data!.institutions;
};
const codeOf = async (variables: Record<string, unknown>, document = list): Promise<unknown> => {
  const { errors } = await institutions.ask(document, variables);
  return errors?.[0]?.extensions.code;
};

const walk = async (variables: Record<string, unknown>): Promise<string[]> => {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: Page = await page({ ...variables, after });
    seen.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
};

describe('walking a list by its cursors', () => {
  for (const orderBy of [
    { field: 'ID', direction: 'ASC' },
    { field: 'NAME_ZH', direction: 'DESC' },
  ]) {
    it(`visits every row once, as many as totalCount says, ordered by ${orderBy.field} ${orderBy.direction}`, async () => {
      const { totalCount } = await page({ first: 1 });
      const seen = await walk({ first: 17, orderBy });
      expect(seen).toHaveLength(totalCount);
      expect(new Set(seen).size).toBe(totalCount);
    });
  }

  it('goes back with last and before over the same rows in the same order', async () => {
    const whole = await walk({ first: 100 });
    const tail = await page({ last: 5 });
    expect(tail.nodes.map(({ id }) => id)).toEqual(whole.slice(-5));
    expect(tail.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const earlier = await page({ last: 5, before: tail.pageInfo.startCursor });
    expect(earlier.nodes.map(({ id }) => id)).toEqual(whole.slice(-10, -5));
  });

  it('orders by a column that is empty in places without losing a row [nulls]', async () => {
    const qualified = await testSubgraph('institutions', { world: 1 });
    try {
      const query = `query($after: Cursor, $direction: OrderDirection!) { enterpriseQualifications(first: 40, after: $after, orderBy: { field: VALID_TO, direction: $direction }) {
        totalCount nodes { id validTo } pageInfo { hasNextPage endCursor } } }`;
      for (const direction of ['ASC', 'DESC']) {
        const seen: (string | null)[] = [];
        const ids = new Set<string>();
        let after: string | null = null;
        let total = 0;
        for (;;) {
          type Answer = {
            enterpriseQualifications: { totalCount: number; nodes: { id: string; validTo: string | null }[]; pageInfo: Page['pageInfo'] };
          };
          const answer: { data?: Answer | null; errors?: unknown } = await qualified.ask<Answer>(query, { after, direction });
          expect(answer.errors).toBeUndefined();
          const { nodes, pageInfo, totalCount }: Answer['enterpriseQualifications'] = answer.data!.enterpriseQualifications;
          total = totalCount;
          for (const node of nodes) {
            seen.push(node.validTo);
            ids.add(node.id);
          }
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
        }
        expect(ids.size).toBe(total);
        expect(seen).toContain(null);
        const days = seen.filter((day) => day !== null);
        expect(days).toEqual(direction === 'ASC' ? days.toSorted() : days.toSorted().toReversed());
      }
    } finally {
      await qualified.close();
    }
  });
});

describe('asking for a page that cannot be', () => {
  it.each([{ first: -1 }, { first: 0 }, { first: 101 }, { last: 101 }, { first: 1, last: 1 }])('[B9] %o is refused', async (variables) => {
    expect(await codeOf(variables)).toBe('BAD_USER_INPUT');
  });
  it('[B9] without a size, twenty rows are given', async () => {
    expect((await page({})).nodes).toHaveLength(20);
  });
  it('[C9] an edited cursor is refused', async () => {
    const { pageInfo } = await page({ first: 2 });
    const [payload, tag] = pageInfo.endCursor!.split('.');
    const edited = `${Buffer.from(JSON.stringify(['zzz', 'zzz'])).toString('base64url')}.${tag}`;
    expect(payload).toBeTruthy();
    expect(await codeOf({ first: 2, after: edited })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ first: 2, after: 'rubbish' })).toBe('BAD_USER_INPUT');
  });
  it('[C9] a cursor of another filter or another order is refused', async () => {
    const { pageInfo } = await page({ first: 2, filter: { kind: ['GOVERNMENT_BODY'] } });
    const after = pageInfo.endCursor;
    expect(await codeOf({ first: 2, after, filter: { kind: ['UNIVERSITY'] } })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ first: 2, after })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ first: 2, after, filter: { kind: ['GOVERNMENT_BODY'] }, orderBy: { field: 'ID', direction: 'DESC' } })).toBe(
      'BAD_USER_INPUT',
    );
    expect(await codeOf({ first: 2, after, filter: { kind: ['GOVERNMENT_BODY'] } })).toBeUndefined();
  });
});

describe('filters take text for what it is', () => {
  it.each(['%', '_', '\\'])('[C6] %s finds only names that hold it', async (text) => {
    expect((await page({ filter: { text } })).totalCount).toBe(0);
  });
  it("[C1] ' OR 1=1 -- finds nothing", async () => {
    expect((await page({ filter: { text: "' OR 1=1 --" } })).totalCount).toBe(0);
  });
  it('[C2] an order that does not exist is refused by the schema, before any SQL', async () => {
    expect(await codeOf({ orderBy: { field: 'ID; drop table institution', direction: 'ASC' } })).toBe('BAD_USER_INPUT');
  });
  it('an empty text is refused, saying so', async () => {
    expect(await codeOf({ filter: { text: '  ' } })).toBe('BAD_USER_INPUT');
  });
  it('finds names in Chinese and in English, whatever their case', async () => {
    expect((await page({ filter: { text: '科学技术' } })).totalCount).toBeGreaterThan(0);
    expect((await page({ filter: { text: 'SCIENCE' } })).totalCount).toBeGreaterThan(0);
  });
});

describe('contributed lists', () => {
  const asParents = `{ regions(first: 40, filter: { level: [CITY, COUNTY] }) { nodes { code institutions(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } facets { kind { value count } } } } } }`;

  it('cost one SELECT per part, however many parents ask', async () => {
    const { result, statements } = await institutions.asking<{
      regions: {
        nodes: {
          institutions: { totalCount: number; nodes: object[]; pageInfo: { hasNextPage: boolean }; facets: { kind: { count: number }[] } };
        }[];
      };
    }>(asParents);
    expect(result.errors).toBeUndefined();
    const { nodes } = result.data!.regions;
    expect(nodes.length).toBeGreaterThan(20);
    expect(statements).toHaveLength(4);
    for (const { institutions: of } of nodes) {
      expect(of.nodes).toHaveLength(Math.min(2, of.totalCount));
      expect(of.pageInfo.hasNextPage).toBe(of.totalCount > 2);
      expect(of.facets.kind.reduce((sum, { count }) => sum + count, 0)).toBe(of.totalCount);
    }
  });

  it('the same list asked twice in one operation with other filters stays apart', async () => {
    const { data, errors } = await institutions.ask<{ region: { government: { totalCount: number }; all: { totalCount: number } } }>(
      `{ region(code: "430300") { government: institutions(filter: { kind: [GOVERNMENT_BODY] }) { totalCount } all: institutions { totalCount } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data!.region.government.totalCount).toBeGreaterThan(0);
    expect(data!.region.all.totalCount).toBeGreaterThan(data!.region.government.totalCount);
  });
});
