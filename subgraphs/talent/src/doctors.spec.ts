import { describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { publicViewer } from '@helix/service-kit/viewer';

const talent = subgraphOfFile('talent');

const summary = `query($region: RegionCode!, $day: Date!) { summary: doctorPlacementSummary(regionCode: $region, asOf: $day) {
  cumulativePersons inPost hostEnterprises hostPlatforms attributed programmeSelections
  byCounty { region { code } cumulativePersons inPost attributed programmeSelections } } }`;
const summaryOf = async (region: string, day: string) => (await talent.data(summary, { region, day })).summary;

const everyPlacement = () =>
  talent.walk(
    'doctorPlacements',
    'id talent { id } enterprise { id } hostPlatform { id } enterpriseRegion { code } enteredOn exitedOn isNewlyIntroduced',
  );
const persons = (placements: readonly Shape[]) => new Set(placements.map((placement) => placement.talent.id)).size;

/** The database's own refusal of a statement, whoever sends it; 'accepted' when it takes it. */
async function refused(sql: string): Promise<string> {
  const { em } = talent.subgraph.requestFor(publicViewer);
  return em
    .transactional((inside) => inside.execute(sql))
    .then(
      () => 'accepted',
      (error: Error) => error.message,
    );
}

describe('doctors in enterprises 博士进企业 (Q05)', () => {
  it.each([
    ['2021-06-30', 0],
    ['2023-12-30', 51],
    ['2023-12-31', 52],
    ['2025-12-30', 86],
    ['2025-12-31', 87],
    ['2026-01-01', 88],
    ['2026-10-31', 94],
  ])('[AR-04] counts distinct persons ever placed: by %s there are %i', async (day, expected) => {
    expect((await summaryOf('330400', day)).cumulativePersons).toBe(expected);
  });

  it('[AR-04] an exit reduces the stock from the day after on, never the cumulative figure', async () => {
    const leaver = (await everyPlacement()).find(({ exitedOn }) => exitedOn?.startsWith('2024'))!;
    const on = await summaryOf('330400', leaver.exitedOn);
    const [year, month, day] = leaver.exitedOn.split('-').map(Number);
    const after = await summaryOf('330400', new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10));
    expect(after.inPost).toBe(on.inPost - 1);
    expect(after.cumulativePersons).toBe(on.cumulativePersons);
  });

  it('agrees with a count over the placements one by one', async () => {
    const day = '2025-12-31';
    const entered = (await everyPlacement()).filter(({ enteredOn }) => enteredOn <= day);
    const found = await summaryOf('330400', day);
    expect(found).toMatchObject({
      cumulativePersons: persons(entered),
      inPost: persons(entered.filter(({ exitedOn }) => exitedOn === null || exitedOn >= day)),
      attributed: persons(entered.filter(({ isNewlyIntroduced }) => isNewlyIntroduced)),
      hostEnterprises: new Set(entered.map(({ enterprise }) => enterprise.id)).size,
      hostPlatforms: new Set(entered.flatMap(({ hostPlatform }) => hostPlatform?.id ?? [])).size,
    });
  });

  it('[AR-01] attributes each newly introduced doctor to the county of the host, never to the city of the college', async () => {
    const { byCounty } = await summaryOf('330400', '2025-12-31');
    const entered = (await everyPlacement()).filter(({ enteredOn, isNewlyIntroduced }) => enteredOn <= '2025-12-31' && isNewlyIntroduced);
    const byHost = Object.groupBy(entered, ({ enterpriseRegion }) => enterpriseRegion.code as string);
    expect(byCounty).toHaveLength(7);
    for (const { region, attributed } of byCounty) expect([region.code, attributed]).toEqual([region.code, byHost[region.code]!.length]);
  });

  it('[AR-03] counts selections of municipal level or higher during the cooperation, of the county where the doctor then was', async () => {
    const placements = await everyPlacement();
    const selections = await talent.walk('talentProgrammeSelections', 'talent { id } level selectedOn');
    const counting = selections.flatMap(({ talent: person, level, selectedOn }) => {
      if (selectedOn === null || selectedOn > '2025-12-31' || level === 'COUNTY') return [];
      const held = placements.filter(
        ({ talent: { id }, enteredOn, exitedOn }) =>
          id === person.id && enteredOn <= selectedOn && (exitedOn === null || exitedOn >= selectedOn),
      );
      return held.map(({ enterpriseRegion }) => `${enterpriseRegion.code} ${person.id}`);
    });
    const found = await summaryOf('330400', '2025-12-31');
    expect(found.programmeSelections).toBe(new Set(counting).size);
    expect(found.programmeSelections).toBeGreaterThan(0);
    const doctors = new Set(placements.map(({ talent: { id } }) => id));
    const ofDoctors = selections.filter(
      ({ talent: { id }, selectedOn }) => doctors.has(id) && selectedOn !== null && selectedOn <= '2025-12-31',
    );
    // Some selections of doctors count for nobody: of a county's own programme, or outside the cooperation.
    expect(new Set(ofDoctors.map(({ talent: { id } }) => id)).size).toBeGreaterThan(found.programmeSelections);
  });

  it('every figure is the sum of its counties, and a county alone gives its own line', async () => {
    const { byCounty, ...city } = await summaryOf('330400', '2026-10-31');
    for (const figure of ['cumulativePersons', 'inPost', 'attributed', 'programmeSelections'])
      expect([figure, byCounty.reduce((sum: number, county: Shape) => sum + county[figure], 0)]).toEqual([figure, city[figure]]);
    const haiyan = await summaryOf('330424', '2026-10-31');
    expect(haiyan.byCounty).toEqual(byCounty.filter(({ region }: Shape) => region.code === '330424'));
  });

  it('costs two SELECTs, for a county as for the province', async () => {
    for (const region of ['330424', '330000']) {
      const { statements } = await talent.recorded(() => summaryOf(region, '2025-12-31'));
      expect(statements).toHaveLength(2);
    }
  });

  it('is all nought where there are no doctors', async () => {
    expect(await summaryOf('430300', '2025-12-31')).toMatchObject({ cumulativePersons: 0, inPost: 0, hostEnterprises: 0, byCounty: [] });
  });

  it('[AR-05] takes the county where the doctor works, else that of registration; the database holds everyone to it', async () => {
    const placement = (id: string, region: string, workSite: string | null, registered: string) => `
      insert into doctor_placement (id, talent_id, university_id, enterprise_id, region_code, work_site_region_code, registered_region_code,
        entered_on, is_newly_introduced, status)
      values ('${id}', 'tal-jx-0001', 'ins-jx-nanhu-university', 'ent-jx-0001', '${region}', ${workSite ? `'${workSite}'` : 'null'},
        '${registered}', '2026-10-01', false, 'PLACED')`;
    expect(await refused(placement('doc-a', '330481', null, '330482'))).toContain('doctor_placement_region_rule');
    expect(await refused(placement('doc-b', '330481', '330402', '330481'))).toContain('doctor_placement_region_rule');
    expect(await refused(placement('doc-c', '330481', '330481', '330402'))).toBe('accepted');
    expect(await refused(`delete from doctor_placement where id = 'doc-c'`)).toBe('accepted');
  });

  it('[JX-19c] an exit has its day and its reason', async () => {
    expect(await refused(`update doctor_placement set exited_on = '2026-10-30', status = 'EXITED' where id = 'doc-jx-001'`)).toContain(
      'doctor_placement_exit',
    );
  });
});

describe('the register of attributions 统计归属', () => {
  it.each([2021, 2022, 2023, 2024, 2025, 2026])('[AR-01] [AR-02] [AR-03] follows from placements and selections in %i', async (year) => {
    const { findings } = await talent.data(
      `query($year: Year!) { findings: attributionFindings(regionCode: "330400", year: $year) { kind talent { id } } }`,
      { year },
    );
    expect(findings).toEqual([]);
  });

  it('[AR-01] counts a person once a year for one reason: a second county is refused', async () => {
    const claim = `insert into talent_attribution (id, talent_id, basis, year, region_code, placement_id)
      select 'att-x', talent_id, basis, year, '330402', placement_id from talent_attribution where id = 'att-tal-jx-0001-new-2021'`;
    expect(await refused(claim)).toContain('talent_attribution_once');
  });

  it('says who is missing, who has no ground and who stands for the wrong county, in three SELECTs', async () => {
    const known = 'att-tal-jx-0001-new-2021';
    const [{ region_code: county }] = (await talent.subgraph
      .requestFor(publicViewer)
      .em.execute(`select region_code from talent_attribution where id = '${known}'`)) as [{ region_code: string }];
    const elsewhere = county === '330402' ? '330411' : '330402';
    await refused(`update talent_attribution set region_code = '${elsewhere}' where id = '${known}'`);
    await refused(`delete from talent_attribution where id = 'att-tal-jx-0002-new-2021'`);
    await refused(`insert into talent_attribution (id, talent_id, basis, year, region_code, placement_id)
      values ('att-x', 'tal-jx-0003', 'NEWLY_INTRODUCED', 2022, '330400', 'doc-jx-003')`);
    const ask = (region: string, year: number) =>
      talent.recorded(() =>
        talent.data(
          `query($region: RegionCode!, $year: Year!) { findings: attributionFindings(regionCode: $region, year: $year) {
          kind talent { id } basis year expectedRegion { code } attribution { id region { code } } } }`,
          { region, year },
        ),
      );
    const { result, statements } = await ask('330400', 2021);
    expect(result.findings).toEqual([
      expect.objectContaining({ kind: 'WRONG_REGION', talent: { id: 'tal-jx-0001' }, expectedRegion: { code: county } }),
      expect.objectContaining({ kind: 'MISSING', talent: { id: 'tal-jx-0002' }, attribution: null }),
    ]);
    // Three for the register, one for the people found.
    expect(statements).toHaveLength(4);
    expect((await ask('330400', 2022)).result.findings).toMatchObject([
      { kind: 'UNFOUNDED', expectedRegion: null, attribution: { id: 'att-x' } },
    ]);
    // Either county concerned is told.
    for (const region of [elsewhere, county])
      expect((await ask(region, 2021)).result.findings).toContainEqual(expect.objectContaining({ kind: 'WRONG_REGION' }));
  });
});
