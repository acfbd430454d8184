import { addDays, lastDayOfQuarter } from '@helix/service-kit/days';
import { LAST_DAY, caseAt, groupedBy, notAfterLastDay } from './build-spine-stage.ts';
import type { CoordinationCity, CoordinationStage } from './coordination-cities.ts';
import { randomFor } from './random.ts';

/** 遮盖的数值 What the report of Shangyu says of its year, with the masks as printed; neither year nor day can be told. */
const MASKED = [
  { indicatorCode: 'IN-40', unit: 'YI', mask: 'xx.xx', growthMask: 'xx.x', row: 'SY-01a' },
  { indicatorCode: 'IN-41', unit: 'YI', mask: 'xxx.xx', growthMask: 'x.x', row: 'SY-01b' },
  { indicatorCode: 'IN-42', unit: 'PERCENT', mask: 'xx.x', growthMask: null, row: 'SY-01c' },
  { indicatorCode: 'IN-44', unit: 'YI', mask: 'xx.xx', growthMask: null, row: 'SY-01e' },
  { indicatorCode: 'IN-45', unit: 'PERCENT', mask: 'x.xx', growthMask: null, row: 'SY-01f' },
  { indicatorCode: 'IN-46', unit: 'PERSONS', mask: 'xxxx', growthMask: null, row: 'SY-01g' },
] as const;

const decimal = (value: number, digits: number): string => value.toFixed(digits);

/**
 * 指标数值 R&D spending, its share of GDP and R&D staff, for every city and county and the years 2020 to 2025: the official figure, and what the
 * bureau itself reported, which differs a little (SY-27d). Counties are ranked by share. The figures of 2026 are submitted, not published.
 */
export function observationRows(stage: CoordinationStage): object[] {
  const random = randomFor(stage.spine.seed, 'coordination/observations');
  const rows: object[] = MASKED.map(({ indicatorCode, unit, mask, growthMask, row }) => ({
    id: `obs-${indicatorCode}-330604-masked`,
    indicatorCode,
    regionCode: '330604',
    scopeZh: '报告年度（年份遮盖）',
    scopeEn: 'the year of the report (masked)',
    statYear: null,
    reportYear: null,
    quarter: null,
    value: null,
    mask,
    unit,
    growth: null,
    growthMask,
    rank: null,
    rankOf: null,
    source: 'REPORTED',
    verifiedById: null,
    status: 'PUBLISHED',
    publishedOn: null,
    sourceRows: [row],
  }));
  for (const { city, prefix } of stage.cities) {
    const places = [city.regionCode, ...city.counties.map(({ code }) => code).filter((code) => code !== city.regionCode)];
    const intensity = new Map(places.map((code) => [code, 140 + random.whole(0, 160)]));
    const gdp = new Map(places.map((code, at) => [code, at === 0 ? 900 + random.whole(0, 1500) : 90 + random.whole(0, 300)]));
    for (let statYear = 2020; statYear <= 2026; statYear += 1) {
      for (const code of places) {
        intensity.set(code, intensity.get(code)! + random.whole(-3, 14));
        gdp.set(code, Math.round(gdp.get(code)! * (1.03 + random.next() * 0.04)));
      }
      const counties = places.slice(1).toSorted((one, other) => intensity.get(other)! - intensity.get(one)! || (one < other ? -1 : 1));
      for (const code of places) {
        const share = intensity.get(code)! / 10_000;
        const spend = gdp.get(code)! * share;
        const rank = counties.indexOf(code) + 1;
        const figures = [
          ['IN-44', 'YI', decimal(spend, 2), decimal(spend * 1.013, 2)],
          ['IN-45', 'PERCENT', decimal(share, 4), decimal(share * 1.013, 4)],
          ['IN-46', 'PERSONS', decimal(Math.round(spend * 210), 0), decimal(Math.round(spend * 214), 0)],
        ] as const;
        for (const [indicatorCode, unit, official, reported] of figures) {
          const isRanked = indicatorCode === 'IN-45' && rank > 0 && statYear < 2026;
          const common = {
            indicatorCode,
            regionCode: code,
            scopeZh: null,
            scopeEn: null,
            statYear,
            quarter: null,
            mask: null,
            unit,
            growthMask: null,
          };
          rows.push({
            ...common,
            id: `obs-${indicatorCode}-${code}-${statYear}-reported`,
            reportYear: statYear,
            value: reported,
            growth: null,
            rank: null,
            rankOf: null,
            source: 'REPORTED',
            verifiedById: null,
            status: statYear === 2026 ? 'SUBMITTED' : 'PUBLISHED',
            publishedOn: statYear === 2026 ? null : notAfterLastDay(`${statYear + 1}-01-20`),
          });
          if (statYear === 2026) continue;
          rows.push({
            ...common,
            id: `obs-${indicatorCode}-${code}-${statYear}-official`,
            reportYear: statYear + 1,
            value: official,
            growth: null,
            rank: isRanked ? rank : null,
            rankOf: isRanked ? counties.length : null,
            source: 'OFFICIAL',
            verifiedById: prefix === 'lz' ? city.bureaus.STB : `ins-${prefix}-stat`,
            status: 'PUBLISHED',
            publishedOn: `${statYear + 1}-09-${String(10 + (Number(code) % 15))}`,
          });
        }
      }
    }
  }
  rows.push(...quarterly(stage));
  return rows;
}

/** High-tech investment of Shangyu quarter by quarter, as growth (IN-40). */
function quarterly({ spine }: CoordinationStage): object[] {
  const random = randomFor(spine.seed, 'coordination/quarterly');
  return ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'].map((quarter) => ({
    id: `obs-IN-40-330604-${quarter}`,
    indicatorCode: 'IN-40',
    regionCode: '330604',
    scopeZh: '高新技术产业投资',
    scopeEn: 'high-tech investment',
    statYear: Number(quarter.slice(0, 4)),
    reportYear: Number(quarter.slice(0, 4)) + (quarter.endsWith('Q4') ? 1 : 0),
    quarter,
    value: decimal(8 + random.next() * 6, 2),
    mask: null,
    unit: 'YI',
    growth: decimal(0.05 + random.next() * 0.2, 3),
    growthMask: null,
    rank: null,
    rankOf: null,
    source: 'OFFICIAL',
    verifiedById: 'ins-sy-stat',
    status: 'PUBLISHED',
    publishedOn: addDays(lastDayOfQuarter(quarter), 20),
  }));
}

/** Periods of each cadence with the day on which a report is due. */
const periods = (): { readonly cadence: string; readonly period: string; readonly dueOn: string }[] => {
  const two = (number: number): string => String(number).padStart(2, '0');
  // Week 1 of 2026 begins on 29 December 2025; a weekly plan is due on its Monday.
  const weeks = Array.from({ length: 45 }, (_, at) => ({
    cadence: 'WEEK_PLAN',
    period: `2026-W${two(at + 1)}`,
    dueOn: addDays('2025-12-29', at * 7),
  }));
  const months = Array.from({ length: 23 }, (_, at) => {
    const [year, month] = [2025 + Math.floor(at / 12), (at % 12) + 1];
    const next = month === 12 ? `${year + 1}-01` : `${year}-${two(month + 1)}`;
    return { cadence: 'MONTH_REPORT', period: `${year}-${two(month)}`, dueOn: `${next}-05` };
  });
  const quarters = [2024, 2025, 2026].flatMap((year) =>
    [1, 2, 3, 4].map((number) => {
      const period = `${year}-Q${number}`;
      return { cadence: 'QUARTER_BULLETIN', period, dueOn: addDays(lastDayOfQuarter(period), 10) };
    }),
  );
  const years = [2021, 2022, 2023, 2024, 2025, 2026].map((year) => ({
    cadence: 'ANNUAL',
    period: String(year),
    dueOn: `${year + 1}-01-20`,
  }));
  return [...weeks, ...months, ...quarters, ...years];
};

/**
 * 定期报告 In Shangyu every unit owes weekly plans, monthly reports and quarterly bulletins (SY-08b); elsewhere the bureaus owe quarterly and
 * yearly ones. One in nineteen was never submitted; two units of Shangyu missed October 2026.
 */
export function reportRows(stage: CoordinationStage): object[] {
  const random = randomFor(stage.spine.seed, 'coordination/reports');
  const rows: object[] = [];
  for (const place of stage.cities) {
    for (const [at, unitId] of unitsOf(place).entries()) {
      for (const [number, { cadence, period, dueOn }] of periods().entries()) {
        if (place.prefix !== 'sy' && (cadence === 'WEEK_PLAN' || cadence === 'MONTH_REPORT')) continue;
        const isSkipped = (at * 7 + number) % 19 === 4 || (place.prefix === 'sy' && period === '2026-10' && (at === 2 || at === 5));
        // October is reported in the first days of November, after the last day of everything else.
        const isPast = dueOn <= LAST_DAY || period === '2026-10';
        if (!isPast && dueOn > '2027-01-31') continue;
        const state = !isPast ? 'DUE' : isSkipped ? 'MISSING' : caseAt(['ACCEPTED', 'ACCEPTED', 'PUBLISHED', 'SUBMITTED'], at + number);
        rows.push({
          id: `report-${unitId.replace('ins-', '')}-${period}`,
          unitId,
          regionCode: place.city.regionCode,
          dutyCode: place.prefix === 'sy' ? (cadence === 'ANNUAL' ? 'RD-07' : 'RD-04') : place.prefix === 'jx' ? 'RD-13' : 'RD-01',
          cadence,
          period,
          dueOn,
          submittedOn: state === 'DUE' || state === 'MISSING' ? null : addDays(dueOn, -random.whole(0, 4)),
          status: state,
        });
      }
    }
  }
  return rows;
}

const unitsOf = ({ city, prefix }: CoordinationCity): string[] => [
  ...new Set(Object.values(city.bureaus)),
  ...(prefix === 'sy' ? ['ins-sy-corridor-service-centre', 'ins-sy-e-game-town-management', 'ins-sy-institutes-coordination-centre'] : []),
];

interface Candidate {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly regionCode: string;
  readonly evaluatorId: string;
  readonly use: string;
}

const COMPONENTS = [
  ['JOINT_PROJECTS', 25],
  ['CONTRACTS_AND_CONVERSION', 25],
  ['TALENT', 20],
  ['PLATFORMS', 15],
  ['COORDINATION', 15],
] as const;

/**
 * 合作绩效评估 Every university, and in Xiangtan also counties, parks and bureaus (XT-44a to XT-44c), and the recognised bases. Years to 2024 are
 * applied, 2025 is published, 2026 is being scored and not public. A university's support follows its score, in one case of seven it does not.
 */
export function assessmentRows(stage: CoordinationStage) {
  const { spine } = stage;
  const random = randomFor(spine.seed, 'coordination/assessments');
  const groups: Candidate[][] = [];
  for (const { city, universities, officeId } of stage.cities) {
    const common = { regionCode: city.regionCode, evaluatorId: officeId };
    // The college that is itself the office is evaluated by the city's science and technology bureau.
    const evaluatorOf = (id: string): string => (id === officeId ? city.bureaus.STB : officeId);
    groups.push(
      universities.map(({ id }) => ({
        ...common,
        subjectType: 'Institution',
        subjectId: id,
        evaluatorId: evaluatorOf(id),
        use: 'UNIVERSITY_SUPPORT',
      })),
    );
    if (city.prefix !== 'xt') continue;
    groups.push(
      city.counties.map(({ code }) => ({ ...common, subjectType: 'Region', subjectId: code, regionCode: code, use: 'COUNTY_EVALUATION' })),
      city.parkIds.map((id) => ({ ...common, subjectType: 'Park', subjectId: id, use: 'PARK_EVALUATION' })),
      [...new Set(Object.values(city.bureaus))].map((id) => ({
        ...common,
        subjectType: 'Institution',
        subjectId: id,
        use: 'UNIT_EVALUATION',
      })),
    );
  }
  const bases = spine.platforms.filter(({ kind, recognisedOn }) => kind === 'IUR_BASE' && recognisedOn !== null);
  for (const bases_ of groupedBy(bases, ({ city }) => city).values()) {
    const { city } = stage.cityOf(bases_[0]!.city);
    groups.push(
      bases_.map(({ id, regionCode }) => ({
        subjectType: 'Platform',
        subjectId: id,
        regionCode,
        evaluatorId: city.bureaus.STB,
        use: 'BASE_SUPPORT',
      })),
    );
  }
  const recognised = new Map(bases.map(({ id, recognisedOn }) => [id, recognisedOn!]));
  const rows = { CooperationAssessment: [] as object[], AssessmentComponent: [] as object[] };
  for (const group of groups) {
    const before = new Map<string, number>();
    for (const year of spine.years) {
      const scored = group
        .filter(({ subjectId }) => (recognised.get(subjectId) ?? '2000') < `${year}-07-01`)
        .map((candidate) => {
          const parts = COMPONENTS.map(([kind, weight]) => ({ kind, weight, score: 62 + random.whole(0, 34) }));
          return { candidate, parts, hundredths: parts.reduce((sum, { weight, score }) => sum + weight * score, 0) };
        });
      const ranks = new Map(
        scored.toSorted((one, other) => other.hundredths - one.hundredths).map(({ candidate }, at) => [candidate, at + 1]),
      );
      for (const [index, { candidate, parts, hundredths }] of scored.entries()) {
        const { use, ...subject } = candidate;
        const status = year < 2025 ? 'APPLIED' : year === 2025 ? 'PUBLISHED' : 'SCORED';
        const rise = hundredths - (before.get(candidate.subjectId) ?? hundredths);
        before.set(candidate.subjectId, hundredths);
        const fitting = rise > 300 ? 'RAISED' : rise < -300 ? 'LOWERED' : 'KEPT';
        const id = `assess-${candidate.subjectId.replace(/^ins-/, '')}-${year}`;
        rows.CooperationAssessment.push({
          ...subject,
          id,
          year,
          score: decimal(hundredths / 100, 2),
          rank: ranks.get(candidate)!,
          rankOf: scored.length,
          status,
          usedFor: status === 'APPLIED' ? [use] : [],
          supportEffect: status === 'APPLIED' && use === 'UNIVERSITY_SUPPORT' ? ((index + year) % 7 === 3 ? 'RAISED' : fitting) : null,
          isThirdParty: false,
          publishedOn: status === 'SCORED' ? null : `${year + 1}-03-${String(10 + (index % 15))}`,
        });
        for (const { kind, weight, score } of parts)
          rows.AssessmentComponent.push({
            id: `${id}-${kind}`,
            assessmentId: id,
            kind,
            weight: decimal(weight / 100, 2),
            score: decimal(score, 2),
          });
      }
    }
  }
  // Third-party evaluation is explored in Jiaxing (JX-21d); the province's department is no party.
  for (const year of [2024, 2025])
    rows.CooperationAssessment.push({
      id: `assess-jx-nanhu-university-${year}-third-party`,
      subjectType: 'Institution',
      subjectId: 'ins-jx-nanhu-university',
      regionCode: '330400',
      year,
      score: decimal(70 + random.next() * 20, 2),
      rank: null,
      rankOf: null,
      status: 'PUBLISHED',
      usedFor: [],
      supportEffect: null,
      evaluatorId: 'ins-zj-stb',
      isThirdParty: true,
      publishedOn: `${year + 1}-05-15`,
    });
  return rows;
}
