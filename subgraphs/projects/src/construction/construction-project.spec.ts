import { beforeAll, describe, expect, it } from 'vitest';
import { spineOf } from '@helix/local/load-world';
import { sqlInOrder, subgraphOfFile } from '@helix/local/testing';
import type { Spine } from '@helix/world/spine';

const projects = subgraphOfFile('projects');
let spine: Spine;
beforeAll(async () => {
  spine = (await spineOf(1))!;
});

interface Work {
  id: string;
  isDelayed: boolean;
  progress: string | null;
  stage: string;
  total: { wan: string };
  done: { wan: string };
  latestReport: {
    done: { wan: string };
    progress: string;
    isDelayed: boolean;
    delayReason: string | null;
    delayUnit: { id: string } | null;
  } | null;
  reports: { nodes: { month: string; done: { fen: string }; delayReason: string | null }[] };
}
const work = `id isDelayed progress stage total { wan } done { wan } responsibleUnit { id } builder { id }
  latestReport { done { wan } progress isDelayed delayReason delayUnit { id } } reports(first: 100) { nodes { month done { fen } progress stage delayReason } }`;

describe('建设项目 construction projects (Q40)', () => {
  it('of a corridor: progress, delay with reason and responsible unit, for several parks in a SELECT each part', async () => {
    const parks = ['park-sy-caoe-river-corridor', 'park-sy-industry-education-park', 'park-sy-e-game-town'];
    const { result, statements } = await projects.asking<{ _entities: { constructionProjects: { nodes: Work[] } }[] }>(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Park { constructionProjects(first: 100) { nodes { ${work} } } } } }`,
      { r: parks.map((id) => ({ __typename: 'Park', id })) },
    );
    // The works, their latest reports, and all reports.
    expect(statements).toHaveLength(3);
    for (const [at, park] of parks.entries()) {
      const planned = new Map(spine.constructionProjects.filter(({ parkId }) => parkId === park).map((made) => [made.id, made]));
      const { nodes } = result.data!._entities[at]!.constructionProjects;
      expect(nodes.map(({ id }) => id)).toEqual([...planned.keys()]);
      for (const node of nodes) {
        const { totalWan, doneWan, isDelayed } = planned.get(node.id)!;
        expect([node.total.wan, node.done.wan, node.isDelayed]).toEqual([totalWan, doneWan, isDelayed]);
        expect(Number(node.progress)).toBeCloseTo(Number(doneWan) / Number(totalWan), 4);
        expect(node.stage === 'PLANNED').toBe(doneWan === '0');
        if (!node.latestReport) {
          expect(node.stage).toBe('PLANNED');
          continue;
        }
        expect(node.latestReport.done.wan).toBe(doneWan);
        expect(node.latestReport.isDelayed).toBe(isDelayed);
        expect([node.latestReport.delayReason !== null, node.latestReport.delayUnit !== null]).toEqual([isDelayed, isDelayed]);
      }
    }
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/constructionProjectsOfPark.sql');
  });

  it('have one report a month without a gap, and work done never shrinks', async () => {
    const { data } = await projects.ask<{ constructionProjects: { nodes: Work[] } }>(
      `{ constructionProjects(first: 100) { nodes { ${work} } } }`,
    );
    for (const { reports } of data!.constructionProjects.nodes) {
      const months = reports.nodes.map(({ month }) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)));
      expect(months).toEqual(months.map((_, at) => months[0]! - at));
      const done = reports.nodes.map(({ done: { fen } }) => BigInt(fen));
      expect(done.every((amount, at) => at === 0 || amount <= done[at - 1]!)).toBe(true);
    }
  });

  it('filter by stage, delay, park, batch, city and responsible unit', async () => {
    const count = async (filter: string): Promise<number> =>
      (
        await projects.ask<{ constructionProjects: { totalCount: number } }>(
          `{ constructionProjects(filter: { ${filter} }) { totalCount } }`,
        )
      ).data!.constructionProjects.totalCount;
    const all = spine.constructionProjects.length;
    expect(await count('isDelayed: true')).toBe(spine.constructionProjects.filter(({ isDelayed }) => isDelayed).length);
    expect((await count('isMajorItem: true')) + (await count('isMajorItem: false'))).toBe(all);
    expect(await count('parkId: ["park-sy-caoe-river-corridor"]')).toBe(
      spine.constructionProjects.filter(({ parkId }) => parkId === 'park-sy-caoe-river-corridor').length,
    );
    expect(await count('cityCode: ["330604"]')).toBe(all);
    const stages = ['PLANNED', 'STARTED', 'PILE_FOUNDATION', 'STRUCTURE', 'FIT_OUT', 'COMPLETION_ACCEPTED', 'IN_USE'];
    const byStage = await Promise.all(stages.map((stage) => count(`stage: [${stage}]`)));
    expect(byStage.reduce((sum, at) => sum + at, 0)).toBe(all);
    const bureaus = spine.cities.find(({ prefix }) => prefix === 'sy')!.bureaus;
    expect(await count(`responsibleUnitId: ["${bureaus.STB}", "${bureaus.DRC}", "${bureaus.IIT}"]`)).toBe(all);
  });

  it('tell the stage of their parts (JX-15b)', async () => {
    const { data } = await projects.ask<{ constructionProjects: { nodes: { components: { nameZh: string; stage: string }[] }[] } }>(
      '{ constructionProjects(first: 100) { nodes { components { nameZh stage } } } }',
    );
    expect(
      data!.constructionProjects.nodes
        .map(({ components }) => components.length)
        .toSorted()
        .at(-1),
    ).toBe(4);
  });
});
