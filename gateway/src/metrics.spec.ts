import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, topologies, type TestGraph } from '@helix/local/testing-graph';

/** What a scrape says, by series. */
async function scrape(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; series: Map<string, number> }> {
  const response = await fetch(`${url}/metrics`, { headers });
  const lines = (await response.text()).split('\n').filter((line) => line && !line.startsWith('#'));
  return {
    status: response.status,
    series: new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))])),
  };
}

describe.each(topologies)('what the gateway counts 指标, %s', (topology) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await testGraph({ topology, world: 'real' });
  });
  afterAll(() => graph.close());

  it('tells rate, errors and time by operation and by bureau, what was kept, and how full the pools are', async () => {
    expect((await fetch(`${graph.url}/readyz`)).status).toBe(200);
    const before = await scrape(graph.url);
    expect(before.status).toBe(200);
    const stored = [...graph.operations.values()].find(({ document }) => /^query \w+/m.test(document))!;
    const name = /^query (\w+)/m.exec(stored.document)![1]!;
    for (let times = 0; times < 3; times += 1) expect((await graph.askStored(stored.id)).status).toBe(200);
    await graph.ask('query NameOfAClient { region(code: "430300") { nameZh } policyInstrument(code: "x") { code } }');
    await graph.ask('{ nowhere }');
    const { series } = await scrape(graph.url);
    const count = (outcome: string, operation: string): number =>
      series.get(`helix_operation_seconds_count{operation="${operation}",outcome="${outcome}"}`) ?? 0;
    expect([count('complete', name), count('complete', 'other')]).toEqual([3, 1]);
    expect(series.get('helix_refusals_total{status="400"}')).toBe(1);
    expect(series.get('helix_cache_lookups_total{cache="plan",found="false"}')).toBe(2);
    expect(series.get('helix_cache_lookups_total{cache="plan",found="true"}')).toBe(2);
    expect(series.get('helix_cache_lookups_total{cache="document",found="true"}')).toBe(2);
    expect(series.get('helix_plan_seconds_count')).toBe(2);
    expect(series.get('helix_subgraph_requests_total{subgraph="funding",outcome="answered"}')).toBeGreaterThan(0);
    expect(series.get('helix_subgraph_requests_total{subgraph="funding",outcome="failed"}')).toBe(0);
    expect(series.get('helix_subgraph_seconds_count{subgraph="institutions"}')).toBeGreaterThan(0);
    for (const subgraph of Object.keys(graph.subgraphs)) expect(series.get(`helix_subgraph_circuit{subgraph="${subgraph}"}`)).toBe(0);
    const pools = [...series.keys()].filter((key) => key.startsWith('helix_pool_most'));
    expect(pools).toHaveLength(6);
    expect(series.get('process_resident_memory_bytes')).toBeGreaterThan(1e7);
    expect(
      [...series.keys()].filter((key) => /NameOfAClient|nowhere/.test(key)),
      'no words of clients',
    ).toEqual([]);
  });

  it('answers this machine alone, and nobody through a proxy on it', async () => {
    for (const headers of [{ 'x-forwarded-for': '203.0.113.7' }, { forwarded: 'for=203.0.113.7' }]) {
      const { status, series } = await scrape(graph.url, headers);
      expect(status).toBe(404);
      expect([...series.keys()].filter((key) => key.startsWith('helix'))).toEqual([]);
    }
  });
});
