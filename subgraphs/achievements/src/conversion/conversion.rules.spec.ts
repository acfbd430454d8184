import { describe, expect, it } from 'vitest';
import { conversionIncomeOf } from './conversion.rules.ts';

const entry = (amountFen: string, retainedFen = amountFen) => ({ amountFen, retainedFen });

describe('转化收入 income from conversions', () => {
  it('is unknown, not nought, where nothing is recorded', () => expect(conversionIncomeOf(2025, [])).toBeNull());

  it('stays with the institution in full (XT-31b)', () =>
    expect(conversionIncomeOf(2025, [entry('1000000'), entry('500000')])).toMatchObject({
      year: 2025,
      amount: { wan: '1.5' },
      retained: { wan: '1.5' },
      isFullyRetained: true,
    }));

  it('does not where one fen goes elsewhere', () =>
    expect(conversionIncomeOf(2025, [entry('1000000', '999999'), entry('500000')])?.isFullyRetained).toBe(false));

  it('that is nought but recorded stays in full', () =>
    expect(conversionIncomeOf(2025, [entry('0')])).toMatchObject({ amount: { fen: '0' }, isFullyRetained: true }));
});
