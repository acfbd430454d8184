import { describe, expect, it } from 'vitest';
import { isCompleteScheme, isQualityLed } from './evaluation-scheme.rules.ts';

const measures = ['HORIZONTAL_RESEARCH', 'APPLIED_BASIC_RESEARCH', 'CONVERSION', 'SERVICE_TO_INDUSTRY', 'ADVICE_TO_GOVERNMENT'];
const all = measures.flatMap((measure) => ['TITLE', 'POST', 'PERFORMANCE'].map((use) => ({ measure, use })));

describe('evaluation schemes 评价方案', () => {
  it('are complete when five measures serve three uses (XT-41b)', () => expect(isCompleteScheme(all)).toBe(true));
  it('are incomplete when any one of the fifteen is missing', () => {
    for (const missing of all) expect(isCompleteScheme(all.filter((stated) => stated !== missing))).toBe(false);
  });
  it('are led by quality and contribution when these weigh more than half (BS-10b)', () => {
    expect(isQualityLed({ qualityWeight: '0.3', contributionWeight: '0.2001' })).toBe(true);
    expect(isQualityLed({ qualityWeight: '0.3000', contributionWeight: '0.2' })).toBe(false);
    expect(isQualityLed({ qualityWeight: '1', contributionWeight: '0' })).toBe(true);
    expect(isQualityLed({ qualityWeight: '0.1', contributionWeight: '0.4' })).toBe(false);
  });
});
