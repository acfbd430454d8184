import { describe, expect, it } from 'vitest';
import { indicatorChart } from './chart.ts';
import type { Figure, IndicatorFigures, Observation, Target } from './figures.ts';

const ratio = '比率（1＝100%）';
const figure = (value: string | null, unit = '家', mask: string | null = null): Figure => ({ value, mask, unit });
const observed = (statYear: number | null, value: Figure, more: Partial<Observation> = {}): Observation => ({
  scopeZh: null,
  scopeEn: null,
  statYear,
  quarter: null,
  publishedOn: null,
  source: 'OFFICIAL',
  value,
  ...more,
});
const target = (value: Figure, more: Partial<Target> = {}): Target => ({
  scopeZh: null,
  scopeEn: null,
  year: null,
  period: 'YEAR',
  comparator: 'GTE',
  value,
  ...more,
});
const chart = (figures: Partial<IndicatorFigures>): Promise<string> =>
  indicatorChart({
    code: 'IN-01',
    nameZh: '企业数',
    nameEn: 'Firms',
    region: { nameZh: '湘潭市', nameEn: 'Xiangtan' },
    observations: [],
    targets: [],
    isPartial: false,
    ...figures,
  });
const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
const described = (svg: string): string => /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)![1]!;

describe('the chart of an indicator 指标图', () => {
  it('is named and described for those who do not see it, in both languages', async () => {
    const svg = await chart({ observations: [observed(2024, figure('12'))], targets: [target(figure('15'))] });
    expect(svg).toMatch(
      /^<svg [^>]*role="img" lang="zh" aria-labelledby="chart-IN-01-title chart-IN-01-desc"><title id="chart-IN-01-title">企业数 Firms · 湘潭市 Xiangtan<\/title><desc/,
    );
    expect(described(svg)).toBe('官方统计 Official：2024 12 家。目标 Target 每期 every period ≥15 家');
  });

  it('shows values, units, years and the target', async () => {
    const svg = await chart({
      observations: [observed(2023, figure('10')), observed(2024, figure('12'))],
      targets: [target(figure('15')), target(figure('20'), { year: 2026 })],
    });
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['企业数 Firms', '湘潭市 Xiangtan', '家', '2023', '2026', '10', '12', '≥20 家', '目标 Target ≥15 家']),
    );
    expect(svg).toContain('stroke-dasharray');
  });

  it('leaves a gap where a year has no figure, and draws no nought', async () => {
    const svg = await chart({ observations: [observed(2021, figure('10')), observed(2024, figure('12'))] });
    expect(texts(svg)).toEqual(expect.arrayContaining(['2021', '2022', '2023', '2024']));
    const drawn = /<path d="([^"]*)" fill="none" stroke="#1f4e79"/.exec(svg)![1]!;
    expect(drawn.match(/M/g)).toHaveLength(2);
    expect(drawn).not.toMatch(/[LC]/);
  });

  it('tells a masked figure by its mask below its year, never by a nought', async () => {
    const svg = await chart({
      observations: [observed(2023, figure('10')), observed(2024, figure(null, '家', 'xx.x')), observed(2025, figure('12'))],
    });
    expect(texts(svg)).toContain('xx.x');
    expect(described(svg)).toContain('2024 xx.x；');
    expect(svg.match(/<path d="([^"]*)" fill="none" stroke="#1f4e79"/)![1]).not.toMatch(/[LC]/);
  });

  it('tells in words what has no place on the axes', async () => {
    const svg = await chart({
      observations: [observed(2024, figure('12')), observed(null, figure(null, '家', 'xxx'), { scopeZh: '报告年度' })],
      targets: [
        target(figure(null, '家', 'xx')),
        target(figure(null), { comparator: 'RISING' }),
        target(figure('5', '人')),
        target(figure('1'), { period: 'WEEK' }),
      ],
    });
    for (const note of ['年份遮盖 year masked：xxx', '≥xx', '较上期提高 rising', '≥5 人', 'WEEK ≥1 家'])
      expect(described(svg)).toContain(note);
  });

  it('shows ratios in per cent without touching a digit', async () => {
    const svg = await chart({
      observations: ['0.0181', '1', '0.005', '-0.2', '1.23456'].map((value, at) => observed(2020 + at, figure(value, ratio))),
    });
    expect(texts(svg)).toEqual(expect.arrayContaining(['%', '1.81', '100', '0.5', '-20', '123.456']));
  });

  it('takes quarters where there is no figure of a year', async () => {
    const svg = await chart({
      observations: ['2025-Q3', '2026-Q1'].map((quarter) => observed(Number(quarter.slice(0, 4)), figure('3'), { quarter })),
    });
    expect(texts(svg)).toEqual(expect.arrayContaining(['2025-Q3', '2025-Q4', '2026-Q1']));
  });

  it('takes the figure published last where a year has several', async () => {
    const svg = await chart({
      observations: [
        observed(2024, figure('13'), { publishedOn: '2025-09-01' }),
        observed(2024, figure('12'), { publishedOn: '2025-03-01' }),
      ],
    });
    expect(described(svg)).toBe('官方统计 Official：2024 13 家');
  });

  it('says so where there is nothing to draw', async () => {
    expect(described(await chart({}))).toBe('没有可以画出的数值 No figure that could be drawn');
  });

  it('[C13] keeps names as text, whatever they hold, and loads and runs nothing', async () => {
    const hostile = `<script>alert(1)</script>"><img src=x onerror=alert(2)>&]]>{a|b}\u0001\n`;
    const svg = await chart({
      code: 'x" onload="alert(3)',
      nameZh: hostile,
      nameEn: hostile,
      region: { nameZh: hostile, nameEn: hostile },
      observations: [observed(2024, figure('1', hostile), { scopeZh: hostile }), observed(2025, figure(null, hostile, hostile))],
      targets: [
        target(figure(null, hostile, hostile), { scopeEn: hostile }),
        target(figure('3', hostile), { year: 2026, scopeEn: hostile }),
      ],
    });
    expect(svg).not.toMatch(/<script|<img|<style|<foreignObject|<a[ >]|<image|<use/i);
    expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/\bon\w+=|href=(?!")|url\((?!#)|javascript:/i);
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    // oxlint-disable-next-line no-control-regex -- what XML forbids is what is looked for
    expect(svg).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]/);
    expect(svg.match(/http[^"]*/g)).toEqual(['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xlink']);
  });
});
