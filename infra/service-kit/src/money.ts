import { badUserInput } from './errors.ts';
import { accept, refuse, type Verdict } from './identifiers.ts';

/** Largest amount we take, in fen: 90 万亿元. Below 2^53, so that no JSON reader rounds it, and far above any budget. */
export const LARGEST_FEN = 9_000_000_000_000_000n;

/** 金额 An amount on the wire, exact in three units; each a decimal string. */
export interface Money {
  fen: string;
  yuan: string;
  wan: string;
}

function fenFrom(text: string, decimals: number, least: bigint): Verdict<bigint> {
  if (text === '') return refuse('金额不能为空', 'the amount must not be empty');
  if (/^[+-]?(?:nan|inf(?:inity)?)$/i.test(text)) return refuse('金额不是数字', 'the amount is not a number');
  if (/\d[eE][+-]?\d/.test(text)) return refuse('金额不能用科学计数法', 'the amount must not use exponent notation');
  if (/\d[,，'_ ]\d/.test(text)) return refuse('金额不能有千位分隔符', 'the amount must not have thousands separators');
  const parts = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text);
  if (!parts) return refuse('金额应为半角十进制数，如 12.5', 'the amount must be a plain decimal number such as 12.5');
  const [, sign, whole = '', fraction = ''] = parts;
  if (fraction.length > decimals)
    return refuse(`金额最多 ${decimals} 位小数（精确到分）`, `the amount may have at most ${decimals} decimals (one fen)`);
  // Sixteen digits already reach the limit; without this a megabyte of digits would be multiplied out first.
  const magnitude = whole.length > 16 ? LARGEST_FEN + 1n : BigInt(whole + fraction.padEnd(decimals, '0'));
  const fen = sign ? -magnitude : magnitude;
  if (magnitude > LARGEST_FEN) return refuse('金额超出可受理范围（±90 万亿元）', 'the amount is out of range (±90 trillion yuan)');
  if (fen < least) {
    return least === 0n
      ? refuse('金额不能为负', 'the amount must not be negative')
      : refuse(`金额不能小于 ${yuanOf(least)} 元`, `the amount must not be below ${yuanOf(least)} yuan`);
  }
  return accept(fen);
}

/** Reads an amount in yuan (元) into fen (分), exactly, or says why not. At most two decimals; `least` is the smallest amount taken, in fen. */
export const readYuan = (text: string, least: bigint = -LARGEST_FEN): Verdict<bigint> => fenFrom(text, 2, least);

/** Reads an amount in ten thousand yuan (万元) into fen (分), exactly, or says why not. At most six decimals; `least` as for `readYuan`. */
export const readWan = (text: string, least: bigint = -LARGEST_FEN): Verdict<bigint> => fenFrom(text, 6, least);

function orThrow(verdict: Verdict<bigint>): bigint {
  if (verdict.ok) return verdict.value;
  throw badUserInput(verdict.reasonZh, verdict.reasonEn.replace('the amount', 'The amount'), {
    reasonZh: verdict.reasonZh,
    reasonEn: verdict.reasonEn,
  });
}

/** As `readYuan`, for arguments of a request: throws BAD_USER_INPUT with the reason. */
export const fenFromYuan = (text: string, least?: bigint): bigint => orThrow(readYuan(text, least));

/** As `readWan`, for arguments of a request: throws BAD_USER_INPUT with the reason. */
export const fenFromWan = (text: string, least?: bigint): bigint => orThrow(readWan(text, least));

function decimalOf(fen: bigint, decimals: number): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -decimals)}${fraction && `.${fraction}`}`;
}

/** The amount in yuan (元), exact, without trailing zeros: 1250n → `12.5`. */
export const yuanOf = (fen: bigint): string => decimalOf(fen, 2);

/** The amount in ten thousand yuan (万元), exact, without trailing zeros: 1n → `0.000001`. */
export const wanOf = (fen: bigint): string => decimalOf(fen, 6);

/**
 * The `Money` of an amount in fen, as an entity (bigint) or a raw row (text) holds it; null stays null, because an amount that a document
 * leaves open is not nought. Throws a SyntaxError on text that is no integer: that is a fault of ours, not of the caller.
 */
export function moneyOf(fen: bigint | string): Money;
export function moneyOf(fen: bigint | string | null): Money | null;
export function moneyOf(fen: bigint | string | null): Money | null {
  if (fen === null) return null;
  if (fen === '') throw new SyntaxError('An empty text is no amount in fen.');
  const exact = BigInt(fen);
  return { fen: exact.toString(), yuan: yuanOf(exact), wan: wanOf(exact) };
}

/** Sum of amounts in fen. Amounts left open (null) are counted beside it, never taken for nought. */
export function sumOfFen(amounts: Iterable<bigint | string | null>): { fen: bigint; open: number } {
  let fen = 0n;
  let open = 0;
  for (const amount of amounts) {
    if (amount === null) open++;
    else fen += BigInt(amount);
  }
  return { fen, open };
}
