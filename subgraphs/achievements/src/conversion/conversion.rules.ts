import { moneyOf, sumOfFen, type Money } from '@helix/service-kit/money';

/** 转化收入 An institution's income from conversions in a year and what it keeps. */
export interface ConversionIncome {
  readonly year: number;
  readonly amount: Money;
  readonly retained: Money;
  readonly isFullyRetained: boolean;
}

/** Adds up the entries of a year; null where there are none, because income that nobody recorded is not nought. All of it is to stay (XT-31b). */
export function conversionIncomeOf(
  year: number,
  entries: readonly { readonly amountFen: string; readonly retainedFen: string }[],
): ConversionIncome | null {
  if (!entries.length) return null;
  const amount = sumOfFen(entries.map(({ amountFen }) => amountFen)).fen;
  const retained = sumOfFen(entries.map(({ retainedFen }) => retainedFen)).fen;
  return { year, amount: moneyOf(amount), retained: moneyOf(retained), isFullyRetained: retained === amount };
}
