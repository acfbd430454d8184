/**
 * Days of the calendar as they are in Asia/Shanghai, written `YYYY-MM-DD`. Nothing here asks the machine for its time zone, and comparing two
 * days is comparing two texts.
 */

/** A day of the Gregorian calendar, `YYYY-MM-DD`, 0001-01-01 to 9999-12-31. */
export type Day = string;
/** A quarter of a calendar year, `YYYY-Qn`. The fiscal year is the calendar year. */
export type Quarter = string;
/** A closed period: both days belong to it; null means open on that side. */
export interface Period {
  from: Day | null;
  to: Day | null;
}

const DAY_MS = 86_400_000;
// China has had one offset all year since 1992; no instant this system records lies before.
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysInMonth = (year: number, month: number) => (month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** Whether the text is a day that exists, written `YYYY-MM-DD`: 2026-02-30 is not. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false;
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function partsOf(day: Day): [year: number, month: number, day: number] {
  if (!isDay(day)) throw new RangeError('Not a day of the form YYYY-MM-DD.');
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function dayFromUtc(milliseconds: number): Day {
  const day = new Date(milliseconds).toISOString().slice(0, 10);
  if (!isDay(day)) throw new RangeError('The day lies outside the years 0001 to 9999.');
  return day;
}

/** The day in Shanghai at an instant: 2025-12-31T16:30Z → 2026-01-01. Throws a RangeError on an invalid Date. */
export const dayOf = (instant: Date): Day => dayFromUtc(instant.getTime() + SHANGHAI_OFFSET_MS);

/** The day so many days later (or earlier, when negative). */
export const addDays = (day: Day, days: number): Day => {
  partsOf(day);
  return dayFromUtc(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
};

/** The same day so many months later; where that month is shorter, its last day: 2026-01-31 + 1 = 2026-02-28. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const result = `${four(toYear)}-${two(toMonth)}-${two(Math.min(dayOfMonth, daysInMonth(toYear, toMonth)))}`;
  if (!isDay(result)) throw new RangeError('The day lies outside the years 0001 to 9999.');
  return result;
}

/** The same day so many years later: 2024-02-29 + 3 = 2027-02-28. */
export const addYears = (day: Day, years: number): Day => addMonths(day, years * 12);

/** Days from the first to the second: 2026-01-01 to 2026-01-02 is 1; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  partsOf(from);
  partsOf(to);
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

export const yearOf = (day: Day): number => partsOf(day)[0];

/** Order of two days, for `sort`. */
export function compareDays(one: Day, other: Day): -1 | 0 | 1 {
  partsOf(one);
  partsOf(other);
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether the text is a quarter, written `2026-Q1`. */
export const isQuarter = (text: unknown): text is Quarter => typeof text === 'string' && /^(?!0000)\d{4}-Q[1-4]$/.test(text);

export function quarterOf(day: Day): Quarter {
  const [year, month] = partsOf(day);
  return `${four(year)}-Q${Math.ceil(month / 3)}`;
}

export function firstDayOfQuarter(quarter: Quarter): Day {
  if (!isQuarter(quarter)) throw new RangeError('Not a quarter of the form YYYY-Qn.');
  return `${quarter.slice(0, 4)}-${two(Number(quarter[6]) * 3 - 2)}-01`;
}

export function lastDayOfQuarter(quarter: Quarter): Day {
  const [year, month] = partsOf(firstDayOfQuarter(quarter));
  // 31 January and so many months: where the month is shorter, its last day.
  return addMonths(`${four(year)}-01-31`, month + 1);
}

/** Whether the day lies in the closed period. */
export const periodHolds = ({ from, to }: Period, day: Day): boolean => (from === null || from <= day) && (to === null || day <= to);

/** Whether two closed periods share at least one day; a period that ends before it begins shares none. */
export const periodsOverlap = (one: Period, other: Period): boolean => {
  const from = [one.from, other.from].reduce((late, day) => (late === null || (day !== null && day > late) ? day : late), null);
  const to = [one.to, other.to].reduce((early, day) => (early === null || (day !== null && day < early) ? day : early), null);
  return from === null || to === null || from <= to;
};

/**
 * Reads a day as people write it in sheets: `2026-01-31`, `2026/1/31`, `2026.1.31`, `20260131`, `2026年1月31日`. Null when it is none, or
 * none that exists.
 */
export function dayFromText(text: string): Day | null {
  const parts =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text.trim()) ??
    /^(\d{4})()(\d\d)(\d\d)$/.exec(text.trim()) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(text.trim());
  if (!parts) return null;
  const day = `${parts[1]}-${parts[3]!.padStart(2, '0')}-${parts[4]!.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/**
 * Reads the serial number by which a spreadsheet stores a day; a part of a day is dropped. The 1900 system counts a 29 February 1900 that never
 * was (serial 60, refused here). Null when it is no day of 1900 to 9999.
 */
export function dayFromSheetSerial(serial: number, dateSystem: 1900 | 1904): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= (dateSystem === 1900 ? 1 : 0)) || whole > 2_958_465 || (dateSystem === 1900 && whole === 60)) return null;
  const origin = dateSystem === 1904 ? '1904-01-01' : whole < 60 ? '1899-12-31' : '1899-12-30';
  const day = Date.parse(`${origin}T00:00:00Z`) + whole * DAY_MS;
  return day <= Date.parse('9999-12-31T00:00:00Z') ? dayFromUtc(day) : null;
}
