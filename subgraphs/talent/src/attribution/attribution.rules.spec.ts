import { describe, expect, it } from 'vitest';
import { attributionDifferences, dueAttributions, type PlacementFacts, type SelectionFacts } from './attribution.rules.ts';

const nanhu = '330402';
const haining = '330481';
const pinghu = '330482';

const placed = (fact: Partial<PlacementFacts>): PlacementFacts => ({
  id: 'doc-1',
  talentId: 'tal-1',
  regionCode: haining,
  enteredOn: '2024-09-01',
  exitedOn: null,
  isNewlyIntroduced: true,
  ...fact,
});
const selected = (fact: Partial<SelectionFacts>): SelectionFacts => ({
  id: 'sel-1',
  talentId: 'tal-1',
  level: 'MUNICIPAL',
  selectedOn: '2025-05-01',
  ...fact,
});
const counties = (placements: PlacementFacts[], selections: SelectionFacts[] = []) =>
  dueAttributions(placements, selections).map(({ basis, year, regionCode }) => `${basis} ${year} ${regionCode}`);

describe('newly introduced doctors 新引进博士', () => {
  it('[AR-01] count once, in the year of entry, for the county of the host enterprise', () =>
    expect(counties([placed({})])).toEqual([`NEWLY_INTRODUCED 2024 ${haining}`]));

  it('[AR-01] count for the year that holds the last or the first day', () => {
    expect(counties([placed({ enteredOn: '2025-12-31' })])).toEqual([`NEWLY_INTRODUCED 2025 ${haining}`]);
    expect(counties([placed({ enteredOn: '2026-01-01' })])).toEqual([`NEWLY_INTRODUCED 2026 ${haining}`]);
  });

  it('[AR-01] count once even when introduced twice in one year: for the county of the first entry', () => {
    const placements = [placed({ id: 'doc-2', regionCode: nanhu, enteredOn: '2024-10-01' }), placed({ exitedOn: '2024-09-20' })];
    expect(counties(placements)).toEqual([`NEWLY_INTRODUCED 2024 ${haining}`]);
  });

  it('[AR-02] keep the county of entry when they later move to a firm in another county', () => {
    const placements = [
      placed({ exitedOn: '2025-03-31' }),
      placed({ id: 'doc-2', regionCode: pinghu, enteredOn: '2025-04-01', isNewlyIntroduced: false }),
    ];
    expect(counties(placements)).toEqual([`NEWLY_INTRODUCED 2024 ${haining}`]);
  });

  it('[AR-16] are those alone whose placement introduces them: who came before as a secondee counts for nobody', () =>
    expect(counties([placed({ isNewlyIntroduced: false })])).toEqual([]));
});

describe('selections into talent programmes 人才项目入选', () => {
  const held = [placed({ exitedOn: '2025-12-31' })];
  const selections = (placements: PlacementFacts[], ...facts: Partial<SelectionFacts>[]) =>
    counties(placements, facts.map(selected)).filter((line) => line.startsWith('PROGRAMME_SELECTION'));

  it.each(['MUNICIPAL', 'PROVINCIAL', 'MINISTERIAL', 'NATIONAL'])('[AR-03] count at level %s', (level) =>
    expect(selections(held, { level })).toEqual([`PROGRAMME_SELECTION 2025 ${haining}`]),
  );
  it.each(['COUNTY', 'TOWNSHIP', 'INSTITUTIONAL'])('[AR-03] do not count at level %s', (level) =>
    expect(selections(held, { level })).toEqual([]),
  );
  it('[AR-03] count on the first and on the last day of the cooperation', () => {
    expect(selections(held, { selectedOn: '2024-09-01' })).toHaveLength(1);
    expect(selections(held, { selectedOn: '2025-12-31' })).toHaveLength(1);
  });
  it('[AR-03] do not count before or after it, nor while under review', () => {
    expect(selections(held, { selectedOn: '2024-08-31' })).toEqual([]);
    expect(selections(held, { selectedOn: '2026-01-01' })).toEqual([]);
    expect(selections(held, { selectedOn: null })).toEqual([]);
  });
  it('[AR-02] follow the new host from the move on', () => {
    const moved = [
      placed({ exitedOn: '2025-03-31' }),
      placed({ id: 'doc-2', regionCode: pinghu, enteredOn: '2025-04-01', isNewlyIntroduced: false }),
    ];
    expect(selections(moved, { selectedOn: '2025-03-31' })).toEqual([`PROGRAMME_SELECTION 2025 ${haining}`]);
    expect(selections(moved, { selectedOn: '2025-04-01' })).toEqual([`PROGRAMME_SELECTION 2025 ${pinghu}`]);
  });
  it('[AR-03] count once a year: the first of several stands for all', () => {
    const due = dueAttributions(held, [selected({ id: 'sel-2', selectedOn: '2025-06-01', level: 'NATIONAL' }), selected({})]);
    expect(due.filter(({ basis }) => basis === 'PROGRAMME_SELECTION').map(({ selectionId }) => selectionId)).toEqual(['sel-1']);
  });
  it('[AR-03] of people without a placement count for no county', () => expect(selections(held, { talentId: 'tal-2' })).toEqual([]));
});

describe('the register against the rules 归属核查', () => {
  const due = dueAttributions([placed({})], []);
  const recorded = { talentId: 'tal-1', basis: 'NEWLY_INTRODUCED' as const, year: 2024, regionCode: haining };

  it('finds nothing where both agree', () => expect(attributionDifferences(due, [recorded])).toEqual([]));
  it('finds what is missing, with the county that should have it', () =>
    expect(attributionDifferences(due, [])).toMatchObject([{ kind: 'MISSING', expectedRegionCode: haining, recorded: null }]));
  it('finds what has no ground', () =>
    expect(attributionDifferences([], [recorded])).toMatchObject([{ kind: 'UNFOUNDED', expectedRegionCode: null, recorded }]));
  it("finds the college's own county where the host's belongs", () =>
    expect(attributionDifferences(due, [{ ...recorded, regionCode: nanhu }])).toMatchObject([
      { kind: 'WRONG_REGION', expectedRegionCode: haining, recorded: { regionCode: nanhu } },
    ]));
});
