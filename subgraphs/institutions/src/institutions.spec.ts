import type { GraphQLEnumType, GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { expectListAgrees, subgraphOfFile } from '@helix/local/testing';

const institutions = subgraphOfFile('institutions');

const lists = [
  ['institutions', 'Institution', 'id'],
  ['regions', 'Region', 'code'],
  ['parks', 'Park', 'id'],
  ['industryChains', 'IndustryChain', 'id'],
  ['disciplines', 'Discipline', 'id'],
  ['enterpriseQualifications', 'EnterpriseQualification', 'id'],
  ['enterpriseRdProfiles', 'EnterpriseRdProfile', 'id'],
] as const;

describe('institutions 机构', () => {
  it('migrations give exactly what the entities say', async () => {
    expect(await institutions.subgraph.database.drift()).toBe('');
  });
});

describe('lists 列表', () => {
  it.each(lists)('%s: the count is the number of rows walked, and the sum of each facet', async (list, type, key) => {
    const facets = institutions.subgraph.schema.getType(`${type}Facets`) as GraphQLObjectType;
    await expectListAgrees(institutions, { list, key, facets: Object.keys(facets.getFields()) });
  });

  it('counts, pages and facets of one list are a SELECT each', async () => {
    const { result, statements } = await institutions.recorded(() =>
      institutions.data(
        `{ institutions(first: 100, filter: { withinRegion: "430300" }) { totalCount nodes { id region { code } } facets { kind { value count } } } }`,
      ),
    );
    expect(result.institutions.totalCount).toBeGreaterThan(result.institutions.facets.kind.length);
    // The count, the page, its regions, the facet.
    expect(statements).toHaveLength(4);
  });

  it.each([
    ['institutions', 'ID', 'id'],
    ['institutions', 'NAME_ZH', 'nameZh'],
    ['regions', 'CODE', 'code'],
    ['parks', 'ID', 'id'],
    ['parks', 'NAME_ZH', 'nameZh'],
    ['industryChains', 'ID', 'id'],
    ['industryChains', 'NAME_ZH', 'nameZh'],
    ['disciplines', 'ID', 'id'],
    ['disciplines', 'NAME_ZH', 'nameZh'],
    ['enterpriseQualifications', 'RECOGNISED_ON', 'recognisedOn'],
    ['enterpriseQualifications', 'VALID_TO', 'validTo'],
  ])('%s in the order %s, from either end', async (list, field, property) => {
    const valuesOf = async (direction: string, part: string): Promise<(string | null)[]> => {
      const { found } = await institutions.data(
        `{ found: ${list}(${part}, orderBy: { field: ${field}, direction: ${direction} }) { nodes { value: ${property} } } }`,
      );
      return found.nodes.map(({ value }: { value: string | null }) => value);
    };
    const up = await valuesOf('ASC', 'first: 100');
    expect(new Set(up).size).toBeGreaterThan(5);
    // Where nothing is known comes last.
    expect(up).toEqual(up.toSorted((one, other) => ((one ?? '\uffff') < (other ?? '\uffff') ? -1 : one === other ? 0 : 1)));
    expect(await valuesOf('DESC', 'last: 3')).toEqual(up.slice(0, 3).toReversed());
  });

  it('enterpriseRdProfiles in the order YEAR, from either end', async () => {
    const yearsOf = async (direction: string, part: string): Promise<number[]> =>
      (
        await institutions.data(
          `{ found: enterpriseRdProfiles(${part}, filter: { enterpriseId: ["ent-xt-0001"] }, orderBy: { field: YEAR, direction: ${direction} }) { nodes { year } } }`,
        )
      ).found.nodes.map(({ year }: { year: number }) => year);
    const up = await yearsOf('ASC', 'first: 10');
    expect(up).toEqual([2022, 2023, 2024, 2025]);
    expect(await yearsOf('DESC', 'last: 3')).toEqual(up.slice(0, 3).toReversed());
  });

  // One of them, RD_SPEND, is for the offices in charge alone.
  it('know no other order than those', () => {
    const orders = lists.map(([, type]) => institutions.subgraph.schema.getType(`${type}OrderField`) as GraphQLEnumType);
    expect(orders.flatMap((order) => order.getValues().map(({ name }) => name))).toHaveLength(13);
  });
});

describe('references 引用', () => {
  const uscc = '91451002YY00001AXQ';

  it('resolve each entity by each of its keys, in the order asked, unknown ones to null', async () => {
    const references = [
      { __typename: 'Institution', id: 'ins-bs-baise-university' },
      { __typename: 'Institution', uscc },
      { __typename: 'Institution', id: 'unknown' },
      { __typename: 'Institution', uscc: '91451002YY000ACH49' },
      { __typename: 'Region', code: '430300' },
      { __typename: 'Region', code: '659001' },
      { __typename: 'Park', id: 'park-lz-new-area' },
      { __typename: 'Park', id: 'unknown' },
      { __typename: 'IndustryChain', id: 'chain-xt-motors' },
      { __typename: 'IndustryChain', id: 'unknown' },
      { __typename: 'IndustryCluster', id: 'cluster-sy-fashion-textiles' },
      { __typename: 'IndustryCluster', id: 'unknown' },
      { __typename: 'Discipline', id: 'dis-xt-001' },
      { __typename: 'Discipline', id: 'unknown' },
      { __typename: 'EnterpriseQualification', id: 'qua-ent-xt-0034-1' },
      { __typename: 'EnterpriseQualification', id: 'unknown' },
    ];
    const found = await institutions.entities(
      references,
      `... on Institution { id uscc } ... on Region { code } ... on Park { id } ... on IndustryChain { id } ... on IndustryCluster { id }
       ... on Discipline { id } ... on EnterpriseQualification { id }`,
    );
    const known = found.filter((entity) => entity !== null);
    expect(found.map((entity) => entity === null)).toEqual(references.map((_, at) => at > 1 && (at === 2 || at % 2 === 1)));
    expect(known[0]).toEqual({ id: 'ins-bs-baise-university', uscc: null });
    expect(known[1]).toEqual({ id: expect.stringMatching(/^ent-bs-/), uscc });
    expect(known.slice(2).map(({ id, code }) => id ?? code)).toEqual(
      references.slice(4).flatMap(({ id, code }, at) => (at % 2 === 0 ? [id ?? code] : [])),
    );
  });

  it('find the same institution by its code as by its id', async () => {
    const { byCode } = await institutions.data(`{ byCode: institutionByCreditCode(uscc: "${uscc}") { id nameZh uscc } }`);
    const { byId } = await institutions.data(`query($id: ID!) { byId: institution(id: $id) { id nameZh uscc } }`, { id: byCode.id });
    expect(byId).toEqual(byCode);
    expect(byId.uscc).toBe(uscc);
  });

  it('to one type cost one SELECT, however many and however often', async () => {
    const keys = ['uni-xt-01', 'uni-lz-01', 'uni-xt-01', 'unknown', 'uni-jx-01'];
    const { result, statements } = await institutions.recorded(() => institutions.contributed('Institution', keys, 'id'));
    expect(result).toEqual(keys.map((id) => (id === 'unknown' ? null : { id })));
    expect(statements).toHaveLength(1);
  });

  it('of the root answer null for what does not exist', async () => {
    expect(
      await institutions.data(`{ institution(id: "unknown") { id } institutionByCreditCode(uscc: "91451002YY000ACH49") { id }
        region(code: "659001") { code } park(id: "unknown") { id } industryChain(id: "unknown") { id } discipline(id: "unknown") { id } }`),
    ).toEqual({ institution: null, institutionByCreditCode: null, region: null, park: null, industryChain: null, discipline: null });
  });
});

describe('hostile input 恶意输入', () => {
  it.each(lists)(
    '[B9] [C9] %s: a page of 0, 101 or -1, and a cursor of another list, another filter or forged, are refused',
    async (list, _, key) => {
      for (const first of [0, 101, -1])
        expect(await institutions.refusal(`{ ${list}(first: ${first}) { totalCount } }`)).toBe('BAD_USER_INPUT');
      const other = list === 'parks' ? 'disciplines' : 'parks';
      const cursorOf = async (of: string): Promise<string> =>
        (await institutions.data(`{ found: ${of}(first: 1) { pageInfo { endCursor } } }`)).found.pageInfo.endCursor;
      const [own, foreign] = [await cursorOf(list), await cursorOf(other)];
      const refusalOf = (after: string, more = '') =>
        institutions.refusal(`{ ${list}(first: 1, after: "${after}"${more}) { nodes { ${key} } } }`);
      expect(await refusalOf(foreign)).toBe('BAD_USER_INPUT');
      expect(await refusalOf(`x${own}`)).toBe('BAD_USER_INPUT');
      const another: Partial<Record<string, string>> = {
        enterpriseQualifications: 'recognisedYear: 2025',
        enterpriseRdProfiles: 'year: 2025',
      };
      expect(await refusalOf(own, `, filter: { ${another[list] ?? 'text: "a"'} }`)).toBe('BAD_USER_INPUT');
      expect(await refusalOf(own)).toBeUndefined();
    },
  );

  it.each(['institutions', 'regions', 'parks', 'industryChains', 'disciplines'])(
    '[C1] [C6] %s: a text search takes signs of SQL and of patterns as they are',
    async (list) => {
      const texts = ['%', '_', String.raw`\\`, "' OR 1=1 --"];
      expect(
        await institutions.counts(
          list,
          texts.map((text) => `{ text: "${text}" }`),
        ),
      ).toEqual(texts.map(() => 0));
      expect(await institutions.refusal(`{ ${list}(filter: { text: "  " }) { totalCount } }`)).toBe('BAD_USER_INPUT');
    },
  );

  it('[C1] a condition for an id or a region finds nothing, and what is no code is refused', async () => {
    const sly = "' OR 1=1 --";
    const document = `query($id: ID!) { institution(id: $id) { id } institutions(filter: { parkId: [$id], chainId: [$id] }) { totalCount } }`;
    expect(await institutions.data(document, { id: sly })).toEqual({ institution: null, institutions: { totalCount: 0 } });
    const { errors } = await institutions.ask('query($code: RegionCode!) { region(code: $code) { code } }', { code: sly });
    expect(errors?.[0]?.message).toContain('RegionCode');
    const { errors: wrong } = await institutions.ask(
      'query($uscc: UnifiedSocialCreditCode!) { institutionByCreditCode(uscc: $uscc) { id } }',
      // The last sign is a check of those before it (GB 32100-2015).
      { uscc: '91451002YY00001AX0' },
    );
    expect(wrong?.[0]?.message).toContain('UnifiedSocialCreditCode');
  });
});
