/** Deterministic choices: equal seeds and names give equal worlds on every machine. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True with the given chance. */
  chance(probability: number): boolean;
  /** One of the items; @throws for an empty list */
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different items, in the order drawn; all of them where there are fewer. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** One of the items, by weight. */
  weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item;
  /** A day from `from` to `to`, both included, 'YYYY-MM-DD'. */
  day(from: string, to: string): string;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** A stream of its own for each `name`, so that one generator's draws never shift another's. mulberry32 over FNV-1a. */
export function randomFor(seed: number, name: string): Random {
  let state = (2_166_136_261 ^ seed) >>> 0;
  for (let at = 0; at < name.length; at += 1) state = Math.imul(state ^ name.charCodeAt(at), 16_777_619) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    if (!items.length) throw new Error(`Nothing to pick from for ${name}`);
    return items[whole(0, items.length - 1)]!;
  };
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick,
    some(items, count) {
      const left = [...items];
      const drawn = [];
      while (left.length && drawn.length < count) drawn.push(...left.splice(whole(0, left.length - 1), 1));
      return drawn;
    },
    weighted(items) {
      let at = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        at -= weight;
        if (at < 0) return item;
      }
      return items.at(-1)![0];
    },
    day: (from, to) => new Date(whole(dayNumber(from), dayNumber(to)) * 86_400_000).toISOString().slice(0, 10),
  };
}
