import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { spineOf } from '@helix/local/load-world';
import type { Spine } from '@helix/world/spine';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { officer } from '@helix/local/testing-callers';

const market = subgraphOfFile('achievements');
let spine: Spine;
beforeAll(async () => {
  spine = (await spineOf(1))!;
});

const idsIn = async (query: ReturnType<typeof sql<{ id: string }>>): Promise<string[]> =>
  (await query.execute(market.subgraph.database.db)).rows.map(({ id }) => id);

describe('未发布的成果 what is not published', () => {
  it('appears on no path: achievement, supply, merely filed output', async () => {
    const hidden = {
      Achievement: await idsIn(sql`select id from achievement where published_on is null`),
      SupplyItem: await idsIn(sql`select id from supply_item where published_on is null`),
      ResearchOutput: await idsIn(sql`select id from research_output where granted_on is null`),
    };
    for (const [typename, ids] of Object.entries(hidden)) {
      expect(ids.length, typename).toBeGreaterThan(0);
      const found = await market.entities(
        ids.map((id) => ({ __typename: typename, id })),
        '__typename',
      );
      expect(found, typename).toEqual(ids.map(() => null));
    }
    const listed = [
      ...(await market.walk('achievements')),
      ...(await market.walk('supplyItems')),
      ...(await market.walk('researchOutputs')),
    ];
    const all = new Set(Object.values(hidden).flat());
    for (const { id } of listed) expect(all).not.toContain(id);
    const owners =
      await idsIn(sql`select distinct institution_id as id from achievement_owner o join achievement a on a.id = o.achievement_id
      where a.published_on is null`);
    for (const { achievements, supplies } of await market.entities(
      owners.map((id) => ({ __typename: 'Institution', id })),
      '... on Institution { achievements(first: 100) { nodes { id } } supplies(first: 100) { nodes { id } } }',
    ))
      for (const { id } of [...achievements.nodes, ...supplies.nodes]) expect(all).not.toContain(id);
  });

  it('leaves a conversion of it readable, without the achievement', async () => {
    const [id] = await idsIn(sql`select id from achievement where published_on is null limit 1`);
    const { rows } = await sql<{ id: string }>`
      insert into conversion (id, achievement_id, method, region_code, enterprise_id, is_first, decided_on, status, city_code)
      values ('conv-of-hidden', ${id}, 'LICENCE', '430304', 'ent-xt-0002', true, '2026-05-01', 'DECIDED', '430300') returning id`.execute(
      market.subgraph.database.db,
    );
    expect(await market.data(`{ conversion(id: "${rows[0]!.id}") { id achievement { id } } }`)).toEqual({
      conversion: { id: 'conv-of-hidden', achievement: null },
    });
  });
});

describe('成果 an achievement', () => {
  it('has owners by rank whose shares are whole, or are not agreed at all (JX-16)', async () => {
    const offices = market.as(officer('TECHNOLOGY_MARKET', '430300', '451000', '330400', '330604', '620100'));
    const achievements = await offices.walk('achievements', 'id owners { rank sharePct institution { id } }');
    expect(achievements.some(({ owners }) => owners.length > 1 && owners[0].sharePct === null)).toBe(true);
    for (const { id, owners } of achievements) {
      expect(
        owners.map(({ rank }: Shape) => rank),
        id,
      ).toEqual(owners.map((_: unknown, at: number) => at + 1));
      const shares = owners.map(({ sharePct }: Shape) => sharePct);
      if (shares.includes(null)) expect(new Set(shares), id).toEqual(new Set([null]));
      else
        expect(
          shares.reduce((sum: number, share: string) => sum + Number(share), 0),
          id,
        ).toBe(100);
    }
  });

  it('enters its stages one after the other, the last being where it is (SY-20b)', async () => {
    const order = ['LAB', 'PILOT', 'ENTERPRISE', 'PRODUCT', 'MARKET'];
    for (const { id, stage, stages } of await market.walk('achievements', 'id stage stages { stage enteredOn }')) {
      expect(
        stages.map((entry: Shape) => entry.stage),
        id,
      ).toEqual(order.slice(0, order.indexOf(stage) + 1));
      const days = stages.map(({ enteredOn }: Shape) => enteredOn);
      expect(days, id).toEqual(days.toSorted());
    }
  });

  it('that won a great award and is not converted at home is found as such (Q17)', async () => {
    const found = await market.walk(
      'achievements',
      'id awards { kind level } conversions { status city { code } } city { code }',
      '{ isAwarded: true, isConvertedLocally: false }',
    );
    const expected = spine.achievements.filter(
      (achievement) =>
        achievement.isAwarded &&
        !spine.conversions.some(
          ({ achievementId, city, status }) => achievementId === achievement.id && city === achievement.city && status !== 'ABANDONED',
        ),
    );
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id).toSorted());
    expect(found.some(({ conversions }) => conversions.length > 0)).toBe(true);
    for (const { awards } of found) expect(awards.some(({ level }: Shape) => level === 'NATIONAL' || level === 'PROVINCIAL')).toBe(true);
  });

  it('hangs on its project, team, discipline, inventors and owners', async () => {
    const achievement = spine.achievements.find(
      ({ sourceProjectId, disciplineId, inventorIds }) => sourceProjectId && disciplineId && inventorIds.length > 1,
    )!;
    const has = '(first: 100) { nodes { id } }';
    const parents = await market.entities(
      [
        { __typename: 'Project', id: achievement.sourceProjectId },
        { __typename: 'Discipline', id: achievement.disciplineId },
        { __typename: 'Talent', id: achievement.inventorIds.at(-1) },
        { __typename: 'Institution', id: achievement.ownerIds[0] },
      ],
      `... on Project { list: achievements${has} } ... on Discipline { list: achievements${has} } ... on Talent { list: inventions${has} }
        ... on Institution { list: achievements${has} }`,
    );
    for (const { list } of parents) expect(list.nodes).toContainEqual({ id: achievement.id });
    const [withTeam, withPlatform] = ['team', 'platform'].map(async (field) =>
      (await market.walk('achievements', `id ${field} { id __typename }`)).find((row) => row[field] !== null)!,
    );
    const { id: ofTeam, team } = await withTeam!;
    const { id: ofPlatform, platform } = await withPlatform!;
    const [one, other] = await market.entities(
      [team, platform],
      `... on Team { list: achievements${has} } ... on Platform { list: achievements${has} }`,
    );
    expect([one!.list.nodes, other!.list.nodes]).toEqual([
      expect.arrayContaining([{ id: ofTeam }]),
      expect.arrayContaining([{ id: ofPlatform }]),
    ]);
  });
});

describe('奖项与产出 awards and outputs', () => {
  it('show which joint results were awarded to one side only (JX-17c)', async () => {
    const awards = await market.walk('awards', 'id holders { id } achievement { owners { institution { id } } }');
    const missing = awards.filter(({ holders, achievement }) => achievement && holders.length < achievement.owners.length);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length).toBeLessThan(awards.length / 2);
  });

  it('of a project are found from it', async () => {
    const [award] = (await market.walk('awards', 'id project { id }')).filter(({ project }) => project !== null);
    const [output] = (await market.walk('researchOutputs', 'id project { id }')).filter(({ project }) => project !== null);
    const [ofAward, ofOutput] = await market.entities(
      [award!.project, output!.project].map(({ id }: Shape) => ({ __typename: 'Project', id })),
      '... on Project { awards { id } outputs(first: 100) { nodes { id } } }',
    );
    expect(ofAward!.awards).toContainEqual({ id: award!.id });
    expect(ofOutput!.outputs.nodes).toContainEqual({ id: output!.id });
  });
});
