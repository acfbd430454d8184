import { describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';

const { data, recorded } = subgraphOfFile('coordination');

const quarters = async (year: number, selection: string): Promise<Shape[]> =>
  (await data(`query($year: Year!) { jointConferenceQuarters(regionCode: "430300", year: $year) { quarter ${selection} } }`, { year }))
    .jointConferenceQuarters;

describe('quarters without a joint conference 缺会的季度 (Q13, XT-04b)', () => {
  it('are those that are over and in which no meeting was held', async () => {
    const missing = await Promise.all(
      [2021, 2022, 2023, 2024, 2025, 2026].map(async (year) =>
        (await quarters(year, 'isMissing')).filter(({ isMissing }) => isMissing).map(({ quarter }) => quarter),
      ),
    );
    expect(missing.flat()).toEqual(['2022-Q1', '2023-Q3', '2025-Q2']);
  });

  it('give every quarter of the year, also those to come, which are not missing', async () => {
    const current = await quarters(2026, 'isElapsed wasHeld isMissing');
    expect(current.map(({ quarter }) => quarter)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(current[3]).toMatchObject({ isElapsed: false, wasHeld: false, isMissing: false });
    expect(await quarters(2030, 'isMissing')).toHaveLength(4);
  });

  it('count a postponed meeting for the quarter in which it was held', async () => {
    const [, , third, fourth] = await quarters(2023, 'wasHeld heldMeetings { id quarter heldOn }');
    expect(third).toMatchObject({ wasHeld: false, heldMeetings: [] });
    expect(fourth!.heldMeetings.map(({ quarter }: Shape) => quarter)).toEqual(['2023-Q3', '2023-Q4']);
  });

  it('show how far the resolved tasks are: counts agree with the tasks themselves', async () => {
    const all = (
      await Promise.all(
        [2021, 2024, 2025, 2026].map((year) =>
          quarters(
            year,
            'resolutionCount taskCount closedTaskCount overdueTaskCount heldMeetings { resolutions { id } } tasks(first: 100) { totalCount nodes { status isOverdue } }',
          ),
        ),
      )
    ).flat();
    for (const { resolutionCount, taskCount, closedTaskCount, overdueTaskCount, heldMeetings, tasks } of all) {
      const nodes = tasks.nodes as Shape[];
      expect(tasks.totalCount).toBe(nodes.length);
      expect(taskCount).toBe(nodes.filter(({ status }) => status !== 'CANCELLED').length);
      expect(closedTaskCount).toBe(nodes.filter(({ status }) => status === 'CLOSED').length);
      expect(overdueTaskCount).toBe(nodes.filter(({ isOverdue }) => isOverdue).length);
      expect(resolutionCount).toBe(heldMeetings.flatMap(({ resolutions }: Shape) => resolutions).length);
    }
    expect(all.some(({ overdueTaskCount }) => overdueTaskCount > 0)).toBe(true);
    expect(all.some(({ closedTaskCount, taskCount }) => closedTaskCount > 0 && closedTaskCount < taskCount)).toBe(true);
  });

  it('exist only for bodies with a quarterly rhythm (A-10)', async () => {
    const { all, baise } = await data(
      `{ all: jointConferenceQuarters(year: 2025) { body { id rhythm } } baise: jointConferenceQuarters(regionCode: "451000", year: 2025) { quarter } }`,
    );
    expect(new Set(all.map(({ body }: Shape) => body.id))).toEqual(new Set(['body-xt-joint-conference']));
    expect(baise).toEqual([]);
  });

  it('cost five statements, whatever the year holds', async () => {
    const document = (year: number): string =>
      `{ jointConferenceQuarters(year: ${year}) { body { id } quarter taskCount heldMeetings { id } tasks(first: 50) { totalCount nodes { id } } } }`;
    for (const year of [2023, 2030]) expect((await recorded(() => data(document(year)))).statements).toHaveLength(5);
  });
});
