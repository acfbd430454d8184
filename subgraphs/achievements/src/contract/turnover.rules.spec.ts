import { describe, expect, it } from 'vitest';
import { divisionPrefix, turnoverOf, type RegisteredGroup } from './turnover.rules.ts';

const group = (type: RegisteredGroup['type'], count: number, wan: number, isStartupPayment = false): RegisteredGroup => ({
  type,
  count,
  amountFen: `${wan}000000`,
  isStartupPayment,
});

describe('交易额 turnover of a year', () => {
  it('[AR-10] counts start-up money paid as a contract, and gives the sum with and without it', () => {
    const turnover = turnoverOf(2025, [group('DEVELOPMENT', 2, 300), group('DEVELOPMENT', 3, 45, true), group('LICENCE', 1, 120)]);
    expect(turnover).toMatchObject({ count: 6, startupCount: 3 });
    expect([turnover.amount.wan, turnover.startupAmount.wan, turnover.amountWithoutStartup.wan]).toEqual(['465', '45', '420']);
  });

  it('[AR-10] joins start-up payments to their kind of contract', () => {
    const { byType } = turnoverOf(2025, [group('LICENCE', 1, 120), group('DEVELOPMENT', 2, 300), group('DEVELOPMENT', 3, 45, true)]);
    expect(byType.map(({ type, count, amount }) => [type, count, amount.wan])).toEqual([
      ['DEVELOPMENT', 5, '345'],
      ['LICENCE', 1, '120'],
    ]);
  });

  it('adds fen exactly, beyond what a floating number holds', () => {
    const large = { ...group('SERVICE', 1, 0), amountFen: '9007199254740993' };
    expect(turnoverOf(2025, [large, { ...large, amountFen: '1', isStartupPayment: true }]).amount.fen).toBe('9007199254740994');
  });

  it('is nought where nothing was registered', () =>
    expect(turnoverOf(2025, [])).toMatchObject({
      year: 2025,
      count: 0,
      amount: { fen: '0' },
      amountWithoutStartup: { fen: '0' },
      byType: [],
    }));
});

describe('行政区划前缀 codes of a division and of those below it', () => {
  it.each([
    ['430000', '43'],
    ['430300', '4303'],
    ['430302', '430302'],
    ['330604', '330604'],
    ['330604101', '330604101'],
    ['431000', '4310'],
    ['500100', '5001'],
  ])('%s begin with %s', (code, prefix) => expect(divisionPrefix(code)).toBe(prefix));
});
