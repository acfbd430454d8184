import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importViolations } from './import-rules.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = (): Map<string, string> =>
  new Map(
    globSync('{gateway,subgraphs,infra,tests}/**/*.ts', { cwd: root, exclude: (path) => /node_modules|generated/.test(path) }).map(
      (path) => [path, readFileSync(`${root}${path}`, 'utf8')],
    ),
  );

describe('import directions', () => {
  it('hold in the whole project', () => {
    const files = sources();
    expect(files.size).toBeGreaterThan(100);
    expect(importViolations(files)).toEqual([]);
  });

  it.each([
    ['contexts-meet-only-in-the-schema', 'subgraphs/funding/src/a.ts', `import type { B } from '@helix/talent/b';`],
    ['contexts-meet-only-in-the-schema', 'subgraphs/funding/src/a.ts', `import { b } from '../../talent/src/b.ts';`],
    ['gateway-knows-no-subgraph', 'gateway/src/a.ts', `await import('@helix/funding/subgraph');`],
    ['subgraphs-know-no-gateway', 'subgraphs/funding/src/a.ts', `export { a } from '@helix/gateway/server';`],
    ['service-kit-knows-no-domain', 'infra/service-kit/src/a.ts', `import '@helix/world/world';`],
    ['world-knows-no-system', 'infra/world/src/a.ts', `import '@helix/local/testing';`],
    ['only-the-composition-root-joins-all', 'subgraphs/funding/src/a.ts', `import '@helix/local/subgraphs';`],
    ['rules-are-pure', 'subgraphs/funding/src/a.rules.ts', `import { sql } from 'kysely';`],
    ['resolvers-hold-no-sql', 'subgraphs/funding/src/a.resolvers.ts', `import { sql } from 'kysely';`],
    ['executor-knows-no-domain', 'gateway/src/executor/a.ts', `import '../server.ts';`],
  ])('%s refuses %s with %s', (rule, path, source) => {
    expect(importViolations(new Map([[path, source]])).map((violation) => violation.rule)).toContain(rule);
  });

  it('no-cycles refuses two files that import each other', () => {
    const files = new Map([
      ['infra/service-kit/src/a.ts', `import './b.ts';`],
      ['infra/service-kit/src/b.ts', `import type { A } from './a.ts';`],
    ]);
    expect(importViolations(files)).toEqual([{ rule: 'no-cycles', from: 'infra/service-kit/src/b.ts', to: 'infra/service-kit/src/a.ts' }]);
  });
});
