import { describe, expect, it } from 'vitest';
import { divisionPrefix, tellsPrice, turnoverOf, type RegisteredGroup } from './turnover.rules.ts';

const group = (type: RegisteredGroup['type'], count: number, wan: number, isStartupPayment = false): RegisteredGroup => ({
  type,
  count,
  amountFen: `${wan}000000`,
  isStartupPayment,
  betweenFirms: 0,
  partnerFirms: [],
});

describe('交易额 turnover of a year', () => {
  it('[AR-10] counts start-up money paid as a contract, and gives the sum with and without it', () => {
    const turnover = turnoverOf(2025, [group('DEVELOPMENT', 2, 300), group('DEVELOPMENT', 3, 45, true), group('LICENCE', 1, 120)], 'PLACE');
    expect(turnover).toMatchObject({ count: 6, startupCount: 3 });
    expect([turnover.amount?.wan, turnover.startupAmount.wan, turnover.amountWithoutStartup?.wan]).toEqual(['465', '45', '420']);
  });

  it('[AR-10] joins start-up payments to their kind of contract', () => {
    const { byType } = turnoverOf(
      2025,
      [group('LICENCE', 1, 120), group('DEVELOPMENT', 2, 300), group('DEVELOPMENT', 3, 45, true)],
      'PLACE',
    );
    expect(byType.map(({ type, count, amount }) => [type, count, amount?.wan])).toEqual([
      ['DEVELOPMENT', 5, '345'],
      ['LICENCE', 1, '120'],
    ]);
  });

  it('adds fen exactly, beyond what a floating number holds', () => {
    const large = { ...group('SERVICE', 1, 0), amountFen: '9007199254740993' };
    expect(turnoverOf(2025, [large, { ...large, amountFen: '1', isStartupPayment: true }], 'PLACE').amount?.fen).toBe('9007199254740994');
  });

  it('is nought where nothing was registered', () =>
    expect(turnoverOf(2025, [], 'INSTITUTION')).toMatchObject({
      year: 2025,
      count: 0,
      amount: { fen: '0' },
      amountWithoutStartup: { fen: '0' },
      byType: [],
    }));
});

describe('企业之间的价款 a price between firms', () => {
  const between = (count: number, ...partnerFirms: readonly string[]) => ({
    ...group('LICENCE', count, 80),
    betweenFirms: count,
    partnerFirms,
  });

  it('would be told by the sum of an institution with fewer than three firms, however much else it sold', () => {
    expect(tellsPrice([between(1, 'a'), group('SERVICE', 9, 300)], 'INSTITUTION')).toBe(true);
    expect(tellsPrice([between(4, 'a', 'b')], 'INSTITUTION')).toBe(true);
    expect(tellsPrice([between(1, 'a'), between(2, 'b', 'c')], 'INSTITUTION')).toBe(false);
    expect(tellsPrice([group('SERVICE', 1, 300)], 'INSTITUTION')).toBe(false);
  });

  it('would be told by the sum of a place that consists of one or two such contracts', () => {
    expect([1, 2, 3].map((count) => tellsPrice([between(count)], 'PLACE'))).toEqual([true, true, false]);
    expect(tellsPrice([between(1), group('SERVICE', 1, 300)], 'PLACE')).toBe(false);
  });

  it('is told by no sum: not with or without start-up money, nor by kind, nor by what the kinds leave of the whole', () => {
    const seller = turnoverOf(2025, [between(1, 'a'), group('SERVICE', 9, 300), group('DEVELOPMENT', 1, 15, true)], 'INSTITUTION');
    expect(seller).toMatchObject({ count: 11, amount: null, amountWithoutStartup: null, startupAmount: { wan: '15' } });
    expect(seller.byType.map(({ amount }) => amount)).toEqual([null, null, null]);
    const place = turnoverOf(2025, [between(1), group('SERVICE', 9, 300)], 'PLACE');
    expect(place.amount?.wan).toBe('380');
    expect(place.byType.map(({ count, amount }) => [count, amount])).toEqual([
      [1, null],
      [9, null],
    ]);
  });
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
