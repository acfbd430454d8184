import { serverAudits, type AuditResult } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, topologies, type TestGraph } from '@helix/local/testing-graph';

/** `npm run audit:http` writes it; here it must be as it would be written. */
const report = '../reports/graphql-http.md';

/** Why an audit that only MAY pass does not. */
const reasons: Readonly<Record<string, string>> = {
  '5A70': 'no GET without a header that makes a browser ask first (CSRF)',
  D6D5: 'no GET without a header that makes a browser ask first (CSRF)',
  '6A70': 'no GET without a header that makes a browser ask first (CSRF)',
};

let url = '';
const audits = serverAudits({ url: () => `${url}/graphql` });
const weightOf = (name: string): string => /^(?:MUST|SHOULD|MAY)/.exec(name)![0];

describe.each(topologies)('GraphQL over HTTP, %s', (topology) => {
  const results: AuditResult[] = [];
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await testGraph({ topology, world: 'real' });
    url = graph.url;
  });
  afterAll(() => graph.close());

  it.each(audits.map(({ name, id, fn }) => ({ name, id, fn })))('$name [$id]', async ({ name, id, fn }) => {
    const result = await fn();
    results.push(result);
    if (weightOf(name) === 'MAY' && result.status !== 'ok') expect(Object.keys(reasons)).toContain(id);
    else expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });

  it('is reported as it is', async () => {
    expect(results).toHaveLength(audits.length);
    await expect(reportOf(results)).toMatchFileSnapshot(report);
  });
});

function reportOf(results: readonly AuditResult[]): string {
  const passed = (weight: string): string => {
    const all = results.filter(({ name }) => weightOf(name) === weight);
    return `${all.filter(({ status }) => status === 'ok').length} of ${all.length}`;
  };
  const outcome = ({ id, status }: AuditResult): string => (status === 'ok' ? 'passes' : `does not: ${reasons[id] ?? 'A FAULT'}`);
  const weights = ['MUST', 'SHOULD', 'MAY'];
  const rows = weights.flatMap((weight) =>
    results
      .filter(({ name }) => weightOf(name) === weight)
      .map((result) => `| ${result.id} | ${result.name.replaceAll('|', '\\|')} | ${outcome(result)} |`),
  );
  return `# GraphQL over HTTP 符合性审核

The public audits of [graphql-http](https://github.com/graphql/graphql-http) against the gateway's \`/graphql\`, with introspection on (two audits
ask for \`__type\`). \`npm run audit:http\` runs them and writes this file; the test suite runs them in both topologies and compares.
公开审核逐条对网关 \`/graphql\` 执行，由 \`npm run audit:http\` 生成；测试在两种部署形态下执行并比对。

| Weight | Passed |
| --- | --- |
${weights.map((weight) => `| ${weight} | ${passed(weight)} |`).join('\n')}

| Audit | What it asks | Result |
| --- | --- | --- |
${rows.join('\n')}
`;
}
