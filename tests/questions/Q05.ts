import { expect } from 'vitest';
import { by, namesIn, regionAndBelow } from './names.ts';
import { question } from './question.ts';

interface County {
  readonly code: string;
  readonly nameZh: string;
  /** Persons, each in the county of the first placement (AR-04). */
  readonly everPlaced: number;
  /** Persons newly introduced (AR-01, AR-02). */
  readonly attributed: number;
  /** Persons selected into a programme of municipal level or higher (AR-03). */
  readonly selected: number;
}
interface Answer {
  readonly everPlaced: number;
  readonly inPost: number;
  readonly hosts: number;
  readonly target: {
    readonly value: number;
    readonly isMet: boolean;
    readonly missing: number;
    readonly indicatorZh: string;
    readonly documentZh: string;
  };
  readonly counties: readonly County[];
}

interface Placement {
  readonly talent: string;
  readonly county: string;
  readonly firm: string;
  readonly entered: string;
  readonly left: string | null;
  readonly isNew: boolean;
}

const target = (value: number, reached: number, indicatorZh: string, documentZh: string): Answer['target'] => ({
  value,
  isMet: reached >= value,
  missing: Math.max(0, value - reached),
  indicatorZh,
  documentZh,
});

const municipalOrHigher = ['MUNICIPAL', 'PROVINCIAL', 'MINISTERIAL', 'NATIONAL'];

export default question<Answer>({
  id: 'Q05',
  variants: [
    { asOf: '2023-12-31', year: 2023 },
    { asOf: '2026-11-22', year: 2027 },
  ],

  async expected(databases, { city, asOf, year }) {
    const nameOf = await namesIn(databases, 'region');
    const counties = await regionAndBelow(databases, String(city));
    const placements = await databases.rows<Placement>(
      'talent',
      `select talent_id as talent, region_code as county, enterprise_id as firm, entered_on::text as entered, exited_on::text as left,
         is_newly_introduced as "isNew"
       from doctor_placement where region_code = any($1) and entered_on <= $2 order by entered_on, id`,
      [counties, asOf],
    );
    const selections = await databases.rows<{ talent: string; on: string }>(
      'talent',
      `select talent_id as talent, selected_on::text as on from talent_programme_selection
       where level = any($1) and selected_on <= $2 order by selected_on, id`,
      [municipalOrHigher, asOf],
    );
    const [goal] = await databases.rows<{ value: string; indicator: string; document: string }>(
      'coordination',
      `select t.value, i.name_zh as indicator, d.title_zh as document
       from indicator_target t join indicator i on i.code = t.indicator_code
       join policy_clause c on c.id = t.clause_id join policy_document d on d.id = c.document_id
       where i.code = 'IN-20' and t.region_code = $1 and t.year = $2`,
      [city, year],
    );

    const held = (day: string) => (one: Placement) => one.entered <= day && (one.left === null || one.left >= day);
    const ofPerson = Map.groupBy(placements, ({ talent }) => talent);
    const first = [...ofPerson.values()].map(([one]) => one!);
    // Once per person and county, whatever the number of years.
    const personsIn = (facts: readonly { talent: string; county: string }[]) =>
      new Set(facts.map((fact) => `${fact.county} ${fact.talent}`));
    const attributed = personsIn(placements.filter(({ isNew }) => isNew));
    // Of several selections of a person in one year the first counts, where the person worked on that day.
    const firstOfYear = [...Map.groupBy(selections, ({ talent, on }) => `${talent} ${on.slice(0, 4)}`).values()].flatMap((ofYear) =>
      ofYear.flatMap(({ talent, on }) => ofPerson.get(talent)?.findLast(held(on)) ?? []).slice(0, 1),
    );
    const selected = personsIn(firstOfYear);
    const countIn = (facts: ReadonlySet<string>, county: string): number =>
      [...facts].filter((fact) => fact.startsWith(`${county} `)).length;
    return {
      everPlaced: first.length,
      inPost: [...ofPerson.values()].filter((own) => own.some(held(String(asOf)))).length,
      hosts: new Set(placements.map(({ firm }) => firm)).size,
      target: target(Number(goal!.value), first.length, goal!.indicator, goal!.document),
      counties: [...new Set(placements.map(({ county }) => county))].toSorted().map((code) => ({
        code,
        nameZh: nameOf(code),
        everPlaced: first.filter(({ county }) => county === code).length,
        attributed: countIn(attributed, code),
        selected: countIn(selected, code),
      })),
    };
  },

  answered(data: {
    doctorPlacementSummary: {
      cumulativePersons: number;
      inPost: number;
      hostEnterprises: number;
      byCounty: {
        region: { code: string; nameZh: string };
        cumulativePersons: number;
        attributed: number;
        programmeSelections: number;
      }[];
    };
    indicatorTargets: { nodes: { indicator: { nameZh: string }; value: { value: string }; clause: { document: { titleZh: string } } }[] };
  }) {
    const { cumulativePersons, inPost, hostEnterprises, byCounty } = data.doctorPlacementSummary;
    const [goal, ...others] = data.indicatorTargets.nodes;
    expect(others).toEqual([]);
    return {
      everPlaced: cumulativePersons,
      inPost,
      hosts: hostEnterprises,
      target: target(Number(goal!.value.value), cumulativePersons, goal!.indicator.nameZh, goal!.clause.document.titleZh),
      counties: byCounty
        .map(({ region, cumulativePersons: everPlaced, attributed, programmeSelections: selected }) => ({
          ...region,
          everPlaced,
          attributed,
          selected,
        }))
        .toSorted(by(({ code }) => code)),
    };
  },

  interesting({ everPlaced, inPost, target: goal, counties }) {
    expect(goal).toMatchObject({ value: 100, isMet: false, missing: 100 - everPlaced });
    // Those who left stay in the cumulative number.
    expect(inPost).toBeLessThan(everPlaced);
    expect(counties.length).toBeGreaterThan(5);
    expect(counties.reduce((sum, county) => sum + county.everPlaced, 0)).toBe(everPlaced);
    // A doctor who moved to a firm in another county is claimed by one county alone.
    expect(counties.reduce((sum, county) => sum + county.attributed, 0)).toBeLessThanOrEqual(everPlaced);
    expect(counties.some(({ selected }) => selected > 0)).toBe(true);
    expect(counties.some(({ selected }) => selected === 0)).toBe(true);
  },

  selects: { talent: 2, coordination: 4, institutions: 1 },
});
