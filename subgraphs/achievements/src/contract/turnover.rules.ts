import { moneyOf, sumOfFen, type Money } from '@helix/service-kit/money';

export type TechContractType = 'DEVELOPMENT' | 'ASSIGNMENT' | 'LICENCE' | 'CONSULTING' | 'SERVICE';

/** Contracts registered in one year, counted by kind, start-up payments apart. */
export interface RegisteredGroup {
  readonly type: TechContractType;
  readonly isStartupPayment: boolean;
  readonly count: number;
  /** Their sum, in fen. */
  readonly amountFen: string;
  /** How many of them firms made among themselves, and with which firms where the group is one institution's. */
  readonly betweenFirms: number;
  readonly partnerFirms: readonly string[];
}

/** Whose contracts are added up: one institution's, or all of a place or a chain. */
export type Scope = 'INSTITUTION' | 'PLACE';

/**
 * 小单元 Whether a sum would tell a price that firms agreed among themselves: an institution's, where it made such contracts with fewer than three
 * firms; a place's, where it consists of one or two such contracts.
 */
export function tellsPrice(groups: readonly Pick<RegisteredGroup, 'count' | 'betweenFirms' | 'partnerFirms'>[], scope: Scope): boolean {
  const betweenFirms = groups.reduce((sum, group) => sum + group.betweenFirms, 0);
  if (betweenFirms === 0) return false;
  if (scope === 'INSTITUTION') return new Set(groups.flatMap(({ partnerFirms }) => partnerFirms)).size < 3;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return count === betweenFirms && count < 3;
}

export interface TurnoverOfType {
  readonly type: TechContractType;
  readonly count: number;
  readonly amount: Money | null;
}

/** 交易额 The contracts registered in a year (AR-09), with and without start-up payments (AR-10). */
export interface Turnover {
  readonly year: number;
  readonly count: number;
  readonly amount: Money | null;
  readonly startupCount: number;
  readonly startupAmount: Money;
  readonly amountWithoutStartup: Money | null;
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

/**
 * Adds up what was registered in a year: start-up money paid as a contract counts and is shown apart (AR-10). Sums that would tell a price between
 * firms are null; those by kind all together, so that none follows from the others.
 */
export function turnoverOf(year: number, groups: readonly RegisteredGroup[], scope: Scope): Turnover {
  const all = counted(groups);
  const startup = counted(groups.filter(({ isStartupPayment }) => isStartupPayment));
  const kinds = [...Map.groupBy(groups, ({ type }) => type)];
  const hidden = tellsPrice(groups, scope);
  const kindsHidden = hidden || kinds.some(([, members]) => tellsPrice(members, scope));
  const byType = kinds.map(([type, members]) => ({ type, ...counted(members), ...(kindsHidden && { amount: null }) }));
  return {
    year,
    ...all,
    ...(hidden && { amount: null }),
    startupCount: startup.count,
    startupAmount: startup.amount,
    amountWithoutStartup: hidden ? null : counted(groups.filter(({ isStartupPayment }) => !isStartupPayment)).amount,
    byType: byType.toSorted((one, other) => (one.type < other.type ? -1 : 1)),
  };
}

/**
 * 行政区划前缀 What the codes of a division and of all below it begin with (GB/T 2260): two digits for a province, four for a city, six for a
 * county, nine for a township.
 */
export const divisionPrefix = (code: string): string =>
  code.length === 6 ? code.replace(/^(..)0000$/, '$1').replace(/^(....)00$/, '$1') : code;
