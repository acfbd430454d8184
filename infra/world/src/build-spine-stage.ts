import { addDays } from '@helix/service-kit/days';
import { randomFor, type Random } from './random.ts';
import type { CityPrefix, SpineCity } from './spine.ts';

/** Nothing in the world happens before this day. */
export const FIRST_DAY = '2021-01-04';
/** Nothing in the world has happened after this day. */
export const LAST_DAY = '2026-10-31';

/** What every part of the skeleton is drawn with. */
export interface Stage {
  readonly scale: number;
  readonly cities: readonly SpineCity[];
  random(name: string): Random;
  /** How many records of a kind there are, given how many at scale 1. */
  times(atScale1: number): number;
}

export const stageFor = (scale: number, seed: number, cities: readonly SpineCity[]): Stage => ({
  scale,
  cities,
  random: (name) => randomFor(seed, name),
  times: (atScale1) => Math.round(atScale1 * scale),
});

/** `ent-xt-0001` */
export const idOf = (kind: string, city: CityPrefix, number: number, width = 4): string =>
  `${kind}-${city}-${String(number).padStart(width, '0')}`;

/**
 * The world grows by repeating a list of cases: the record at `index` follows `cases[index % length]`, so that every case occurs in the same
 * proportion at every scale. @throws for an empty list
 */
export const caseAt = <Case>(cases: readonly Case[], index: number): Case => {
  if (!cases.length) throw new Error('There is no case to follow.');
  return cases[index % cases.length]!;
};

/** `count` different items without copying the list, fewer where there are fewer; for long lists and short draws. */
export function draw<Item>(random: Random, items: readonly Item[], count: number): Item[] {
  if (items.length <= count * 3) return random.some(items, count);
  const drawn = new Set<Item>();
  while (drawn.size < count) drawn.add(random.pick(items));
  return [...drawn];
}

export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The day, or the world's last day where the day lies beyond it. */
export const notAfterLastDay = (day: string): string => (day > LAST_DAY ? LAST_DAY : day);

/** The day, or the world's first day where the day lies before it. */
export const notBeforeFirstDay = (day: string): string => (day < FIRST_DAY ? FIRST_DAY : day);

/** A day some days later, drawn between the two numbers, not beyond the world's last day. */
export const laterBy = (random: Random, day: string, low: number, high: number): string =>
  notAfterLastDay(addDays(day, random.whole(low, high)));

/** A day of the year that lies in the world's time. */
export const dayIn = (random: Random, year: number, from = '01-10', to = '12-20'): string =>
  random.day(`${year}-${from}`, notAfterLastDay(`${year}-${to}`));

export const yearOf = (day: string): number => Number(day.slice(0, 4));
