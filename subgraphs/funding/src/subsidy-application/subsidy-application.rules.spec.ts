import { expect, it } from 'vitest';
import { meanScore } from './subsidy-application.rules.ts';

it('means of scores are exact decimals of two places at most, rounded half up', () => {
  expect(meanScore([])).toBeNull();
  expect(meanScore([80])).toBe('80');
  expect(meanScore([80, 81])).toBe('80.5');
  expect(meanScore([80, 80, 81])).toBe('80.33');
  expect(meanScore([80, 81, 81])).toBe('80.67');
  expect(meanScore([0, 0, 0, 0, 0, 0, 0, 1])).toBe('0.13');
  expect(meanScore([100, 100])).toBe('100');
});
