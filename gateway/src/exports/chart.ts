import { escapeHtml } from '../pages/html.ts';
import type { Figure, IndicatorFigures, Observation, Target } from './figures.ts';

const size = { width: 880, height: 480 };
const palette = ['#1f4e79', '#b45f06', '#38761d', '#741b47', '#0b7285', '#5c5c00'];
const colourOfTargets = '#b3261e';
const fontFamily = "'Noto Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

const sources = { OFFICIAL: '官方统计 Official', REPORTED: '单位上报 Reported' } as const;
const comparators = { GTE: '≥', LTE: '≤', EQ: '＝', APPROX: '约 about ', RISING: '较上期提高 rising ' } as const;

/** What XML cannot hold is shown as unknown; line breaks would let a name write into its neighbour's place. */
// oxlint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
const clean = (text: string): string => text.toWellFormed().replace(/[\0-\x1f\x7f\ufffe\uffff]+/g, '\ufffd');

/** Ratios are shown in per cent; the point moves in the text, so no digit changes. */
const isRatio = (unit: string): boolean => unit.startsWith('比率');
function inPercent(value: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const digits = fraction.padEnd(2, '0');
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(2).replace(/0+$/, '');
  return `${sign}${moved}${rest && `.${rest}`}`;
}
const shownUnit = (unit: string): string => (isRatio(unit) ? '%' : clean(unit));
const shownValue = ({ value, unit }: Figure): string | null => (value !== null && isRatio(unit) ? inPercent(value) : value);
const inWords = (figure: Figure): string => {
  const value = shownValue(figure);
  return value === null ? clean(figure.mask ?? '—') : `${value}${isRatio(figure.unit) ? '%' : ` ${clean(figure.unit)}`}`;
};

/** Every year or quarter from the first to the last, those without a figure too. */
function periodsBetween(periods: readonly string[]): readonly string[] {
  const known = [...new Set(periods)].toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const positionOf = (period: string): number =>
    period.includes('-Q') ? Number(period.slice(0, 4)) * 4 + Number(period.at(-1)) - 1 : Number(period);
  const nameOf = (position: number): string =>
    first.includes('-Q') ? `${Math.floor(position / 4)}-Q${(position % 4) + 1}` : String(position);
  return Array.from({ length: positionOf(last) - positionOf(first) + 1 }, (_, at) => nameOf(positionOf(first) + at));
}

interface Line {
  readonly name: string;
  /** By period; the latest published where there are several. */
  readonly figures: ReadonlyMap<string, Figure>;
}

const scopeOf = ({ scopeZh, scopeEn }: Pick<Observation, 'scopeZh' | 'scopeEn'>): string =>
  clean([scopeZh, scopeEn].filter((text) => text !== null).join(' '));
const nameOf = (base: string, scope: string): string => (scope ? `${base}（${scope}）` : base);

function linesOf(observations: readonly Observation[], periodOf: (observation: Observation) => string): readonly Line[] {
  const lines = new Map<string, Map<string, Figure>>();
  const inOrder = observations.toSorted(
    (one, other) => one.source.localeCompare(other.source) || (one.publishedOn ?? '').localeCompare(other.publishedOn ?? ''),
  );
  for (const observation of inOrder) {
    const name = nameOf(sources[observation.source], scopeOf(observation));
    const figures = lines.get(name) ?? new Map<string, Figure>();
    lines.set(name, figures.set(periodOf(observation), observation.value));
  }
  return [...lines].map(([name, figures]) => ({ name, figures }));
}

const targetInWords = (target: Target): string =>
  `${comparators[target.comparator]}${target.value.value === null && target.value.mask === null ? '' : inWords(target.value)}`.trim();

/**
 * A chart of one indicator in one region: a line per source and scope, targets dashed. A period without a figure is a gap; a masked figure is told by
 * its mask below its period, and what has no place on the axes is told in words. An accessible, self-contained SVG.
 */
export async function indicatorChart({
  code,
  nameZh,
  nameEn,
  region,
  observations,
  targets,
  isPartial,
}: IndicatorFigures): Promise<string> {
  const annual = observations.filter(({ statYear, quarter }) => statYear !== null && quarter === null);
  const quarterly = observations.filter(({ quarter }) => quarter !== null);
  const isAnnual = annual.length > 0 || quarterly.length === 0;
  const placed = isAnnual ? annual : quarterly;
  const unit = [...placed, ...targets].map(({ value }) => value).find(({ value }) => value !== null)?.unit ?? placed[0]?.value.unit ?? '';
  const drawn = placed.filter(({ value }) => value.unit === unit);
  const fits = ({ period, year }: Target): boolean =>
    isAnnual ? !['WEEK', 'MONTH', 'QUARTER'].includes(period) : period === 'QUARTER' && year === null;
  const drawnTargets = targets.filter((target) => target.value.value !== null && target.value.unit === unit && fits(target));
  const periodOf = ({ statYear, quarter }: Observation): string => quarter ?? String(statYear);
  const periods = periodsBetween([...drawn.map(periodOf), ...drawnTargets.flatMap(({ year }) => (year === null ? [] : [String(year)]))]);
  const lines = linesOf(drawn, periodOf);

  const title = clean(`${nameZh} ${nameEn}`);
  const place = clean(`${region.nameZh} ${region.nameEn}`);
  const masksAt = (period: string): string[] =>
    lines
      .map(({ figures }) => figures.get(period))
      .flatMap((figure) => (figure?.value === null && figure.mask !== null ? [clean(figure.mask)] : []));
  const notes = [
    ...observations
      .filter((observation) => !drawn.includes(observation))
      .map(
        (observation) =>
          `${observation.statYear ?? '年份遮盖 year masked'}：${inWords(observation.value)}，${nameOf(sources[observation.source], scopeOf(observation))}`,
      ),
    ...targets
      .filter((target) => !drawnTargets.includes(target))
      .map((target) => `${nameOf('目标 Target', scopeOf(target))} ${target.year ?? target.period} ${targetInWords(target)}`),
    ...(isPartial ? ['只显示最近 100 条 The latest 100 figures only'] : []),
    ...(periods.length ? [] : ['没有可以画出的数值 No figure that could be drawn']),
  ];
  const points = (figureAt: (period: string) => Figure | undefined): (number | null)[] =>
    periods.map((period) => {
      const figure = figureAt(period);
      const value = figure && shownValue(figure);
      return value == null ? null : Number(value);
    });

  const still = { silent: true, emphasis: { disabled: true } } as const;
  const observed = lines.map(({ name, figures }, at) => ({
    ...still,
    type: 'line',
    name,
    data: points((period) => figures.get(period)),
    connectNulls: false,
    symbol: ['circle', 'rect', 'triangle'][at % 3],
    symbolSize: 8,
    color: palette[at % palette.length],
    label: {
      show: true,
      position: at % 2 ? 'bottom' : 'top',
      formatter: ({ dataIndex }: { dataIndex: number }) => shownValue(figures.get(periods[dataIndex]!)!) ?? '',
    },
  }));
  const dated = drawnTargets.filter(({ year }) => year !== null);
  const aims = [
    ...drawnTargets
      .filter(({ year }) => year === null)
      .map((target) => ({
        name: `${nameOf('目标 Target', scopeOf(target))} ${targetInWords(target)}`,
        data: points(() => target.value),
        symbol: 'none',
        label: {},
      })),
    ...[...Map.groupBy(dated, scopeOf)].map(([scope, ofScope]) => {
      const byYear = new Map(ofScope.map((target) => [String(target.year), target]));
      return {
        name: nameOf('目标 Target', scope),
        data: points((period) => byYear.get(period)?.value),
        symbol: 'diamond',
        label: {
          show: true,
          position: 'top',
          formatter: ({ dataIndex }: { dataIndex: number }) => targetInWords(byYear.get(periods[dataIndex]!)!),
        },
      };
    }),
  ].map((aim) => ({
    ...still,
    type: 'line',
    ...aim,
    connectNulls: false,
    symbolSize: 11,
    color: colourOfTargets,
    lineStyle: { type: 'dashed', width: 1.5 },
  }));

  const small = { fontSize: 11, color: '#444', fontFamily };
  const shownNotes = notes.length > 4 ? [...notes.slice(0, 3), `另有 ${notes.length - 3} 条 and ${notes.length - 3} more`] : notes;
  const { plot } = await import('./plot.ts');
  const svg = plot(
    {
      backgroundColor: '#fff',
      textStyle: { fontFamily },
      title: [
        {
          text: title,
          subtext: place,
          left: 16,
          top: 10,
          textStyle: { fontSize: 17, color: '#111', fontFamily, width: size.width - 40, overflow: 'truncate' },
          subtextStyle: { ...small, fontSize: 13 },
        },
        ...(shownNotes.length
          ? [
              {
                text: shownNotes.join('\n'),
                left: 16,
                bottom: 6,
                textStyle: { ...small, fontWeight: 'normal', lineHeight: 15, width: size.width - 40, overflow: 'truncate' },
              },
            ]
          : []),
      ],
      legend: {
        top: 62,
        left: 16,
        right: 16,
        data: [...observed, ...aims].map(({ name }) => name),
        textStyle: { ...small, width: 380, overflow: 'truncate' },
      },
      grid: { left: 64, right: 32, top: 120, bottom: 46 + 15 * shownNotes.length },
      xAxis: {
        type: 'category',
        data: periods.map((period) => [period, ...masksAt(period)].join('\n')),
        axisLabel: { color: '#333', interval: 0, hideOverlap: true },
      },
      yAxis: { type: 'value', name: shownUnit(unit), nameTextStyle: { align: 'left' }, axisLabel: { color: '#333' } },
      series: [...observed, ...aims],
    },
    size,
  );

  const said = [
    ...lines.map(
      ({ name, figures }) =>
        `${name}：${[...figures]
          .toSorted()
          .map(([period, figure]) => `${period} ${inWords(figure)}`)
          .join('；')}`,
    ),
    ...drawnTargets.map(
      (target) => `${nameOf('目标 Target', scopeOf(target))} ${target.year ?? '每期 every period'} ${targetInWords(target)}`,
    ),
    ...notes,
  ].join('。');
  const id = `chart-${code.replace(/[^\w-]/g, '')}`;
  return svg.replace(
    /^<svg ([^>]*)>/,
    (_, attributes: string) =>
      `<svg ${attributes} role="img" lang="zh" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escapeHtml(`${title} · ${place}`)}</title><desc id="${id}-desc">${escapeHtml(said)}</desc>`,
  );
}
