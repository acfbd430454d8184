import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDays,
  dayFromSheetSerial,
  dayFromText,
  dayOf,
  daysBetween,
  firstDayOfQuarter,
  isDay,
  isQuarter,
  lastDayOfQuarter,
  periodHolds,
  periodsOverlap,
  quarterOf,
  yearOf,
} from './days.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2200-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it.each(['2026-01-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => expect(isDay(text)).toBe(true));
  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '0000-01-01',
    '2026-01-01T00:00',
    '2026-01-01\n',
    '',
  ])('I6: %j does not', (text) => expect(isDay(text)).toBe(false));
});

describe('the day in Shanghai at an instant', () => {
  it('has already changed at 16:00 UTC', () => {
    expect(dayOf(new Date('2025-12-31T16:30:00Z'))).toBe('2026-01-01');
    expect(dayOf(new Date('2025-12-31T15:59:59.999Z'))).toBe('2025-12-31');
  });
  it('agrees with the time-zone database', () => {
    const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
    const instants = fc.date({ min: new Date('1992-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(instants, (instant) => dayOf(instant) === shanghai.format(instant)));
  });
  it.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'])('G13: is the same on a machine in %s', (zone) => {
    const program = `import { addDays, dayFromSheetSerial, dayOf, quarterOf } from ${JSON.stringify(new URL('days.ts', import.meta.url).href)};
      const day = dayOf(new Date('2025-12-31T16:30:00Z'));
      process.stdout.write([day, quarterOf(day), addDays('2026-03-08', 1), dayFromSheetSerial(46023, 1900)].join(' '));`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(answer).toBe('2026-01-01 2026-Q1 2026-03-09 2026-01-01');
  });
  it('refuses an invalid Date', () => expect(() => dayOf(new Date('nonsense'))).toThrow(RangeError));
});

describe('counting days, months and years', () => {
  it.each([
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-06-30', -1, '2025-06-30'],
  ])('%s and %i years is %s', (day, years, expected) => expect(addYears(day, years)).toBe(expected));
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));
  it('adding days and taking them away leads back', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -40_000, max: 40_000 }),
        (day, days) => addDays(addDays(day, days), -days) === day && daysBetween(day, addDays(day, days)) === days,
      ),
    );
  });
  it('every day has one after it, and is before it', () => {
    fc.assert(
      fc.property(
        anyDay,
        (day) => compareDays(day, addDays(day, 1)) === -1 && compareDays(day, day) === 0 && compareDays(addDays(day, 1), day) === 1,
      ),
    );
  });
  it('refuses a day that does not exist, and leaves the calendar neither way', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addYears('2026-02-30', 1)).toThrow(RangeError);
    expect(() => compareDays('2026-02-30', '2026-01-01')).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addYears('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  });
});

describe('quarters', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-12-31', '2026-Q4'],
  ])('%s lies in %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter));
  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['9999-Q4', '9999-10-01', '9999-12-31'],
  ])('%s runs from %s to %s', (quarter, first, last) =>
    expect([firstDayOfQuarter(quarter), lastDayOfQuarter(quarter)]).toEqual([first, last]),
  );
  it.each(['2026-Q5', '2026-Q0', '2026Q1', '26-Q1', '2026-q1', '0000-Q1'])('%s is none', (text) => {
    expect(isQuarter(text)).toBe(false);
    expect(() => firstDayOfQuarter(text)).toThrow(RangeError);
  });
  it('a day lies between the first and the last of its quarter', () => {
    fc.assert(
      fc.property(anyDay, (day) => periodHolds({ from: firstDayOfQuarter(quarterOf(day)), to: lastDayOfQuarter(quarterOf(day)) }, day)),
    );
  });
  it('a year is the year of its days', () => expect(yearOf('2026-12-31')).toBe(2026));
});

describe('closed periods', () => {
  const march = { from: '2026-03-01', to: '2026-03-31' };
  it('hold their first and last day', () => {
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => periodHolds(march, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  it.each([
    [{ from: '2026-03-31', to: '2026-04-30' }, true],
    [{ from: '2026-04-01', to: '2026-04-30' }, false],
    [{ from: null, to: '2026-03-01' }, true],
    [{ from: null, to: '2026-02-28' }, false],
    [{ from: '2026-03-31', to: null }, true],
    [{ from: null, to: null }, true],
    [{ from: '2026-03-20', to: '2026-03-10' }, false],
  ])('March overlaps %j: %s', (other, expected) => {
    expect(periodsOverlap(march, other)).toBe(expected);
    expect(periodsOverlap(other, march)).toBe(expected);
  });
  it('overlap exactly when some day lies in both', () => {
    const end = fc.option(
      fc.integer({ min: 1, max: 9 }).map((day) => `2026-01-0${day}`),
      { nil: null },
    );
    const period = fc.record({ from: end, to: end });
    const days = ['2025-12-31', ...Array.from({ length: 10 }, (_, index) => addDays('2026-01-01', index))];
    fc.assert(
      fc.property(
        period,
        period,
        (one, other) => periodsOverlap(one, other) === days.some((day) => periodHolds(one, day) && periodHolds(other, day)),
      ),
    );
  });
});

describe('I6: days in sheets', () => {
  it.each([
    ['2026-01-31', '2026-01-31'],
    ['2026/1/31', '2026-01-31'],
    ['2026.1.31', '2026-01-31'],
    ['20260131', '2026-01-31'],
    ['2026年1月31日', '2026-01-31'],
    [' 2026-01-31 ', '2026-01-31'],
    ['2026-02-30', null],
    ['2026/1-31', null],
    ['31/1/2026', null],
    ['26-1-31', null],
    ['2026年1月', null],
  ])('%j reads as %s', (text, day) => expect(dayFromText(text)).toBe(day));
  it.each([
    [46023, 1900, '2026-01-01'],
    [46023.75, 1900, '2026-01-01'],
    [44561, 1904, '2026-01-01'],
    [0, 1904, '1904-01-01'],
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, null],
    [61, 1900, '1900-03-01'],
    [0, 1900, null],
    [-1, 1904, null],
    [2_958_465, 1900, '9999-12-31'],
    [2_958_466, 1900, null],
    [2_958_465, 1904, null],
    [Number.NaN, 1900, null],
  ] as const)('serial %d of the %d system is %s', (serial, system, day) => expect(dayFromSheetSerial(serial, system)).toBe(day));
});
