import { moneyOf, sumOfFen, type Money } from '@helix/service-kit/money';

export type TechContractType = 'DEVELOPMENT' | 'ASSIGNMENT' | 'LICENCE' | 'CONSULTING' | 'SERVICE';

/** Contracts registered in one year, counted by kind, start-up payments apart. */
export interface RegisteredGroup {
  readonly type: TechContractType;
  readonly isStartupPayment: boolean;
  readonly count: number;
  /** Their sum, in fen. */
  readonly amountFen: string;
}

export interface TurnoverOfType {
  readonly type: TechContractType;
  readonly count: number;
  readonly amount: Money;
}

/** 交易额 The contracts registered in a year (AR-09), with and without start-up payments (AR-10). */
export interface Turnover {
  readonly year: number;
  readonly count: number;
  readonly amount: Money;
  readonly startupCount: number;
  readonly startupAmount: Money;
  readonly amountWithoutStartup: Money;
  readonly byType: readonly TurnoverOfType[];
}

/** 地区交易额 At the seller (输出) and beside it at the buyer (吸纳). */
export interface RegionTurnover {
  readonly year: number;
  readonly atSeller: Turnover;
  readonly atBuyer: Turnover;
}

const counted = (groups: readonly RegisteredGroup[]): { count: number; amount: Money } => ({
  count: groups.reduce((sum, { count }) => sum + count, 0),
  amount: moneyOf(sumOfFen(groups.map(({ amountFen }) => amountFen)).fen),
});

/** Adds up what was registered in a year: start-up money paid as a contract counts and is shown apart (AR-10). */
export function turnoverOf(year: number, groups: readonly RegisteredGroup[]): Turnover {
  const all = counted(groups);
  const startup = counted(groups.filter(({ isStartupPayment }) => isStartupPayment));
  const byType = [...Map.groupBy(groups, ({ type }) => type)].map(([type, members]) => ({ type, ...counted(members) }));
  return {
    year,
    ...all,
    startupCount: startup.count,
    startupAmount: startup.amount,
    amountWithoutStartup: counted(groups.filter(({ isStartupPayment }) => !isStartupPayment)).amount,
    byType: byType.toSorted((one, other) => (one.type < other.type ? -1 : 1)),
  };
}

/**
 * 行政区划前缀 What the codes of a division and of all below it begin with (GB/T 2260): two digits for a province, four for a city, six for a
 * county, nine for a township.
 */
export const divisionPrefix = (code: string): string =>
  code.length === 6 ? code.replace(/^(..)0000$/, '$1').replace(/^(....)00$/, '$1') : code;
