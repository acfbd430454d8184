import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenFromWan, fenFromYuan, LARGEST_FEN, moneyOf, readWan, readYuan, sumOfFen, wanOf, yuanOf } from './money.ts';

const anyFen = fc.bigInt({ min: -LARGEST_FEN, max: LARGEST_FEN });
const reasonOf = (text: string, least?: bigint) => {
  const verdict = readYuan(text, least);
  return verdict.ok ? `accepted as ${verdict.value}` : verdict.reasonEn;
};

describe('reading an amount', () => {
  it.each([
    ['0', 0n],
    ['-0', 0n],
    ['12.5', 1250n],
    ['12.50', 1250n],
    ['0.01', 1n],
    ['-3.07', -307n],
    ['90000000000000', LARGEST_FEN],
  ])('%s yuan is %s fen', (text, fen) => expect(fenFromYuan(text)).toBe(fen));

  it.each([
    ['0.000001', 1n],
    ['1', 1_000_000n],
    ['1234.567891', 1_234_567_891n],
    ['9000000000', LARGEST_FEN],
  ])('%s wan 万元 is %s fen', (text, fen) => expect(fenFromWan(text)).toBe(fen));

  it('sums a tenth ten thousand times to exactly a thousand', () => {
    const tenths = Array.from({ length: 10_000 }, () => fenFromYuan('0.1'));
    expect(yuanOf(sumOfFen(tenths).fen)).toBe('1000');
  });

  it.each([
    ['NaN', 'not a number'],
    ['Infinity', 'not a number'],
    ['-inf', 'not a number'],
    ['1e20', 'exponent'],
    ['1E5', 'exponent'],
    ['1,000', 'thousands'],
    ['1，000', 'thousands'],
    ['1 000', 'thousands'],
    ['1.234', 'at most 2 decimals'],
    ['1.000', 'at most 2 decimals'],
    ['', 'empty'],
    ['90000000000000.01', 'out of range'],
    ['-90000000000000.01', 'out of range'],
    ['9'.repeat(100_000), 'out of range'],
    ['+1', 'plain decimal'],
    ['.5', 'plain decimal'],
    ['5.', 'plain decimal'],
    ['007', 'plain decimal'],
    ['１２', 'plain decimal'],
    ['−1', 'plain decimal'],
    [' 1', 'plain decimal'],
    ['1元', 'plain decimal'],
    ['0x10', 'plain decimal'],
    ['1\n', 'plain decimal'],
    ['1; drop', 'plain decimal'],
  ])('E14: refuses %j: %s', (text, reason) => expect(reasonOf(text)).toContain(reason));

  it('E14: refuses a negative amount where the least is nought', () => {
    expect(reasonOf('-1', 0n)).toBe('the amount must not be negative');
    expect(reasonOf('0', 0n)).toBe('accepted as 0');
    expect(reasonOf('0.99', 100n)).toBe('the amount must not be below 1 yuan');
  });
  it('refuses seven decimals of a wan, the first that a fen cannot hold', () => expect(readWan('0.0000001').ok).toBe(false));
  it('throws the reason in both languages as BAD_USER_INPUT for an argument', () => {
    expect(() => fenFromWan('1,000')).toThrow(
      expect.objectContaining({
        message: '金额不能有千位分隔符。 The amount must not have thousands separators.',
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) as object,
      }),
    );
  });
});

describe('writing an amount', () => {
  it('comes back exactly, in either unit, whatever the amount', () => {
    fc.assert(fc.property(anyFen, (fen) => fenFromYuan(yuanOf(fen)) === fen && fenFromWan(wanOf(fen)) === fen));
  });
  it('has neither trailing zeros nor a bare point', () => {
    fc.assert(fc.property(anyFen, (fen) => [yuanOf(fen), wanOf(fen)].every((text) => /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(text))));
  });
  it('writes all three units', () => expect(moneyOf('1234567')).toEqual({ fen: '1234567', yuan: '12345.67', wan: '1.234567' }));
  it('writes sums larger than any one amount', () => expect(moneyOf(LARGEST_FEN * 1000n)?.wan).toBe('9000000000000'));
  it('keeps an open amount open', () => expect(moneyOf(null)).toBeNull());
  it.each(['12.5', 'NaN', ''])('does not take %j, which no column of fen can hold', (text) =>
    expect(() => moneyOf(text)).toThrow(SyntaxError),
  );
});

describe('summing amounts', () => {
  it('counts open amounts beside the sum', () => expect(sumOfFen([1n, null, '2', null])).toEqual({ fen: 3n, open: 2 }));
  it('does not depend on the order', () => {
    fc.assert(fc.property(fc.array(anyFen), (amounts) => sumOfFen(amounts).fen === sumOfFen(amounts.toReversed()).fen));
  });
});
