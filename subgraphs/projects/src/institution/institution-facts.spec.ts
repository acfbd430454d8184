import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { spineOf } from '@helix/local/load-world';
import { sqlInOrder, subgraphOfFile } from '@helix/local/testing';
import type { Level, Spine, SpinePlatform, SpineProject } from '@helix/world/spine';
import type { InstitutionProjectFacts } from './institution-facts.queries.ts';

const projects = subgraphOfFile('projects');
let spine: Spine;
beforeAll(async () => {
  spine = (await spineOf(1))!;
});

const facts = `jointNationalOrProvincialProjects jointProjects keyJointProjects enterpriseLedJointProjects marketAcceptedEnterprisePosedProjects
  recognisedJointProjects socialDevelopmentProjects jointFundApplications recognisedPlatforms jointlyAppliedRecognisedPlatforms
  jointlyAppliedNationalPlatforms jointlyAppliedProvincialPlatforms jointlyAppliedMunicipalPlatforms
  otherNationalPlatforms otherProvincialPlatforms otherMunicipalPlatforms recognisedTransferCentres wellAssessedIurBases
  recognisedIncubatorsAndAlliances serviceComplexes alliances sharedInstrumentHours usedInstrumentHours wonScenarioChallenges`;
const isNamed = ({ kind }: SpinePlatform): boolean =>
  ['KEY_LAB', 'TECH_INNOVATION_CENTRE', 'ENGINEERING_RESEARCH_CENTRE', 'ENTERPRISE_TECH_CENTRE'].includes(kind);
/** Kinds for which no clause says whether they count. */
const isOpen = (platform: SpinePlatform): boolean =>
  !isNamed(platform) && !['TRANSFER_CENTRE', 'IUR_BASE', 'MAKERSPACE', 'ALLIANCE'].includes(platform.kind);
const newAt = (platforms: readonly SpinePlatform[], level: Level, isCounted: (platform: SpinePlatform) => boolean): number =>
  platforms.filter((platform) => platform.isJointApplication && platform.level === level && isCounted(platform)).length;
const factsOf = async (ids: readonly string[]) => {
  const { result, statements } = await projects.asking<{ _entities: { projectFacts: InstitutionProjectFacts }[] }>(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Institution { projectFacts { ${facts} } } } }`,
    { r: ids.map((id) => ({ __typename: 'Institution', id })) },
  );
  expect(result.errors).toBeUndefined();
  return { facts: result.data!._entities.map(({ projectFacts }) => projectFacts), statements };
};

describe('机构的项目事实 facts for eligibility (Q49)', () => {
  it('agree with the plan of the world for every institution, all in one SELECT', async () => {
    const ids = [...spine.universities, ...spine.enterprises].map(({ id }) => id);
    const { facts: found, statements } = await factsOf(ids);
    expect(statements).toHaveLength(1);
    const enterprises = new Set(spine.enterprises.map(({ id }) => id));
    const parties = Map.groupBy(
      spine.projects
        .filter(({ approvedOn }) => approvedOn !== null)
        .flatMap((project) => [project.leadId, ...project.partnerIds].map((id) => ({ id, project }))),
      ({ id }) => id,
    );
    const applied = Map.groupBy(
      spine.projects.filter(({ kind }) => kind === 'JOINT_FUND').flatMap(({ leadId, partnerIds }) => [leadId, ...partnerIds]),
      (id) => id,
    );
    const hosted = Map.groupBy(spine.platforms, ({ hostId }) => hostId);
    for (const [at, id] of ids.entries()) {
      const joint = (parties.get(id) ?? []).map(({ project }) => project).filter(({ isJoint }) => isJoint);
      const count = (matches: (project: SpineProject) => boolean): number => joint.filter(matches).length;
      const platforms = (hosted.get(id) ?? []).filter(({ status }) => ['RECOGNISED', 'FILED', 'ASSESSED'].includes(status));
      expect(found[at], id).toMatchObject({
        jointProjects: joint.length,
        keyJointProjects: count(({ isKey }) => isKey),
        jointFundApplications: (applied.get(id) ?? []).length,
        jointNationalOrProvincialProjects: count(({ level }) => level === 'NATIONAL' || level === 'PROVINCIAL'),
        enterpriseLedJointProjects: enterprises.has(id) ? count(({ leadId }) => leadId === id) : 0,
        recognisedPlatforms: platforms.length,
        jointlyAppliedRecognisedPlatforms: platforms.filter(({ isJointApplication, level }) => isJointApplication && level !== 'COUNTY')
          .length,
        jointlyAppliedNationalPlatforms: newAt(platforms, 'NATIONAL', isNamed),
        jointlyAppliedProvincialPlatforms: newAt(platforms, 'PROVINCIAL', isNamed),
        jointlyAppliedMunicipalPlatforms: newAt(platforms, 'MUNICIPAL', isNamed),
        otherNationalPlatforms: newAt(platforms, 'NATIONAL', isOpen),
        otherProvincialPlatforms: newAt(platforms, 'PROVINCIAL', isOpen),
        otherMunicipalPlatforms: newAt(platforms, 'MUNICIPAL', isOpen),
        recognisedTransferCentres: platforms.filter(
          ({ kind, level, isJointApplication }) => kind === 'TRANSFER_CENTRE' && level !== 'MUNICIPAL' && isJointApplication,
        ).length,
        recognisedIncubatorsAndAlliances: platforms.filter(({ kind }) => kind === 'MAKERSPACE' || kind === 'ALLIANCE').length,
      });
    }
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/projectFactsOf.sql');
  });

  it('count hours of completed sharing on both sides alike', async () => {
    const ids = [...spine.universities, ...spine.enterprises].map(({ id }) => id);
    const { facts: found } = await factsOf(ids);
    const { rows } = await sql<{
      hours: number;
    }>`select sum(hours)::int as hours from sharing_record where completed_on is not null`.execute(projects.subgraph.database.db);
    const sum = (key: 'sharedInstrumentHours' | 'usedInstrumentHours'): number => found.reduce((total, each) => total + each[key], 0);
    expect(sum('sharedInstrumentHours')).toBe(rows[0]!.hours);
    expect(sum('usedInstrumentHours')).toBe(rows[0]!.hours);
  });

  it('count market acceptance, recognition and assessment where they happened', async () => {
    const ids = [...spine.universities, ...spine.enterprises].map(({ id }) => id);
    const { facts: found } = await factsOf(ids);
    const baise = found.filter((_, at) => /-bs-/.test(ids[at]!));
    expect(baise.some(({ marketAcceptedEnterprisePosedProjects }) => marketAcceptedEnterprisePosedProjects > 0)).toBe(true);
    expect(baise.some(({ recognisedJointProjects }) => recognisedJointProjects > 0)).toBe(true);
    const { data } = await projects.ask<{ platforms: { nodes: { host: { id: string }; assessments: { grade: string }[] }[] } }>(
      '{ platforms(first: 100, filter: { kind: [IUR_BASE] }) { nodes { host { id } assessments { grade } } } }',
    );
    const wellAssessed = data!.platforms.nodes.filter(({ assessments }) => /EXCELLENT|GOOD/.test(assessments.at(-1)?.grade ?? ''));
    expect(ids.filter((_, at) => found[at]!.wellAssessedIurBases > 0)).toEqual(
      expect.arrayContaining(wellAssessed.map(({ host }) => host.id)),
    );
    expect(found.reduce((sum, { wellAssessedIurBases }) => sum + wellAssessedIurBases, 0)).toBe(wellAssessed.length);
    expect(found.reduce((sum, { serviceComplexes }) => sum + serviceComplexes, 0)).toBe(4);
  });

  it('do not betray who won before the selection is made', async () => {
    const scenario = spine.challenges.find(({ mode, bids, status }) => mode === 'SCENARIO_POST' && status !== 'POSTED' && bids.length)!;
    const winner = scenario.bids.find(({ isSelected }) => isSelected)!.bidderId;
    const won = async (): Promise<number> => (await factsOf([winner])).facts[0]!.wonScenarioChallenges;
    const before = await won();
    expect(before).toBeGreaterThan(0);
    await sql`update challenge set status = 'BIDDING_CLOSED' where id = ${scenario.id}`.execute(projects.subgraph.database.db);
    expect(await won()).toBe(before - 1);
  });
});
