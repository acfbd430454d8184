/** A placement as the rules of attribution see it. */
export interface PlacementFacts {
  readonly id: string;
  readonly talentId: string;
  /** The host's county, frozen on the day of entry (AR-02). */
  readonly regionCode: string;
  readonly enteredOn: string;
  readonly exitedOn: string | null;
  readonly isNewlyIntroduced: boolean;
}

/** A selection into a talent programme as the rules see it. */
export interface SelectionFacts {
  readonly id: string;
  readonly talentId: string;
  readonly level: string;
  readonly selectedOn: string | null;
}

export type AttributionBasis = 'NEWLY_INTRODUCED' | 'PROGRAMME_SELECTION';

/** An attribution that the rules demand. */
export interface DueAttribution {
  readonly talentId: string;
  readonly basis: AttributionBasis;
  readonly year: number;
  readonly regionCode: string;
  readonly placementId: string;
  readonly selectionId: string | null;
}

const municipalOrHigher: ReadonlySet<string> = new Set(['NATIONAL', 'MINISTERIAL', 'PROVINCIAL', 'MUNICIPAL']);

const yearOf = (day: string): number => Number(day.slice(0, 4));

const byDay = <Fact extends { readonly id: string }>(day: (fact: Fact) => string) => {
  const key = (fact: Fact) => `${day(fact)} ${fact.id}`;
  return (one: Fact, other: Fact): number => (key(one) < key(other) ? -1 : 1);
};

const keyOf = ({ talentId, basis, year }: { talentId: string; basis: string; year: number }): string => `${talentId} ${basis} ${year}`;

/**
 * 应有的归属 The attributions that placements and selections of any number of people give, each person, year and reason once.
 *
 * Newly introduced: in the year of entry, for the county of the host enterprise, never for the college's (AR-01, AR-02). Selected: in the year
 * of selection into a programme of municipal level or higher, for the county of the placement that holds that day, the later one where two do
 * (AR-02, AR-03); of several selections in one year the first stands for all.
 */
export function dueAttributions(placements: readonly PlacementFacts[], selections: readonly SelectionFacts[]): DueAttribution[] {
  const due = new Map<string, DueAttribution>();
  const add = (attribution: DueAttribution): void => {
    const key = keyOf(attribution);
    if (!due.has(key)) due.set(key, attribution);
  };
  const inOrder = placements.toSorted(byDay(({ enteredOn }) => enteredOn));
  for (const { id, talentId, regionCode, enteredOn, isNewlyIntroduced } of inOrder) {
    if (!isNewlyIntroduced) continue;
    add({ talentId, basis: 'NEWLY_INTRODUCED', year: yearOf(enteredOn), regionCode, placementId: id, selectionId: null });
  }
  const placementsOf = Map.groupBy(inOrder, ({ talentId }) => talentId);
  for (const { id, talentId, level, selectedOn } of selections.toSorted(byDay(({ selectedOn }) => selectedOn ?? ''))) {
    if (selectedOn === null || !municipalOrHigher.has(level)) continue;
    const placement = placementsOf
      .get(talentId)
      ?.findLast(({ enteredOn, exitedOn }) => enteredOn <= selectedOn && (exitedOn === null || selectedOn <= exitedOn));
    if (!placement) continue;
    const { regionCode, id: placementId } = placement;
    add({ talentId, basis: 'PROGRAMME_SELECTION', year: yearOf(selectedOn), regionCode, placementId, selectionId: id });
  }
  return [...due.values()];
}

export type AttributionFindingKind = 'MISSING' | 'UNFOUNDED' | 'WRONG_REGION';

/** One place where the register and the rules disagree. */
export interface AttributionDifference<Recorded> {
  readonly kind: AttributionFindingKind;
  readonly talentId: string;
  readonly basis: AttributionBasis;
  readonly year: number;
  /** Null where the rules give no county. */
  readonly expectedRegionCode: string | null;
  readonly recorded: Recorded | null;
}

/** 核查 Where recorded attributions differ from those due, by person, reason and year. Both lists must speak of the same people. */
export function attributionDifferences<
  Recorded extends { readonly talentId: string; readonly basis: AttributionBasis; readonly year: number; readonly regionCode: string },
>(due: readonly DueAttribution[], recorded: readonly Recorded[]): AttributionDifference<Recorded>[] {
  const expected = new Map(due.map((attribution) => [keyOf(attribution), attribution]));
  const found = new Map(recorded.map((attribution) => [keyOf(attribution), attribution]));
  return [...new Set([...expected.keys(), ...found.keys()])].toSorted().flatMap((key) => {
    const [should, is] = [expected.get(key), found.get(key)];
    if (should && is && should.regionCode === is.regionCode) return [];
    const { talentId, basis, year } = (should ?? is)!;
    const kind = !is ? 'MISSING' : !should ? 'UNFOUNDED' : 'WRONG_REGION';
    return [{ kind, talentId, basis, year, expectedRegionCode: should?.regionCode ?? null, recorded: is ?? null }];
  });
}
