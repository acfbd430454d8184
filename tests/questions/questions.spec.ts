import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedOperations } from '@helix/gateway/operations';
import { testGraph, topologies, type TestGraph } from '@helix/local/testing-graph';
import { publicViewer } from '@helix/service-kit/viewer';
import { databasesOf, type Question } from './question.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));
const questions = await Promise.all(
  globSync('Q*.ts', { cwd: folder })
    .toSorted()
    .map(async (file) => ((await import(`./${file}`)) as { default: Question<unknown> }).default),
);
const operations = new Map(
  storedOperations(new URL('../../schema/operations/', import.meta.url)).map((operation) => [operation.id, operation]),
);

it('every stored question is tested, and every tested question is stored', () => {
  expect(questions.map(({ id }) => id)).toEqual([...operations.keys()].filter((id) => /^Q\d\d$/.test(id)));
  expect(questions.length).toBeGreaterThanOrEqual(12);
});

it('every stored question is one operation with a title in Chinese and in English', () => {
  for (const { id, document, titleZh, titleEn } of operations.values()) {
    expect(document.match(/^(query|mutation)\b/gm), id).toHaveLength(1);
    expect(titleZh, id).toMatch(/\p{Script=Han}/u);
    expect(titleEn, id).toMatch(/[a-z]/);
  }
});

describe.each(topologies)('the questions, asked %s', (topology) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await testGraph({ topology, world: 1 });
  });
  afterAll(() => graph?.close());

  for (const { id, asker = publicViewer, variants = [], expected, answered, interesting, selects } of questions) {
    for (const [at, variables] of [{}, ...variants].entries()) {
      it(`[${id}] ${operations.get(id)?.titleZh ?? ''}${at ? ` ${JSON.stringify(variables)}` : ''}`, async () => {
        const asked = { ...operations.get(id)!.variables, ...variables };
        const { data, errors } = await graph.as(asker).askStored(id, variables);
        expect(errors).toBeUndefined();
        const right = await expected(databasesOf(graph), asked);
        expect(answered(data)).toEqual(right);
        if (!at) interesting(right);
      });
    }
    it(`[${id}] costs a fixed number of statements`, async () => {
      const counted = await graph.selectsDuring(() => graph.as(asker).askStored(id));
      expect(Object.fromEntries(Object.entries(counted).filter(([, count]) => count))).toEqual(selects);
    });
  }
});

describe('the questions in a world ten times larger', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await testGraph({ world: 10 });
  }, 240_000);
  afterAll(() => graph?.close());

  for (const { id, asker = publicViewer, selects } of questions) {
    it(`[${id}] costs the same number of statements`, async () => {
      const counted = await graph.selectsDuring(async () => expect((await graph.as(asker).askStored(id)).errors).toBeUndefined());
      expect(Object.fromEntries(Object.entries(counted).filter(([, count]) => count))).toEqual(selects);
    });
  }
});
