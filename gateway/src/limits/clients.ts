import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';
import { topLevelError } from '@helix/service-kit/errors';
import type { Viewer } from '@helix/service-kit/viewer';
import type { ClientLimits } from './policy.ts';
import { Refusal } from './refusal.ts';

/** Who an address stands for: itself; of IPv6 the /64, since one client has all of that. */
export function clientOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [before = '', after] = address.split('%')[0]!.split('::');
  const groups = before.split(':').filter(Boolean);
  const rest = after?.split(':').filter(Boolean) ?? [];
  const all = [...groups, ...Array.from({ length: after === undefined ? 0 : 8 - groups.length - rest.length }, () => '0'), ...rest];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** Who a signed-in caller is: one person or machine in one application, from whatever address; null for the public. */
export const clientOfViewer = ({ subject, client }: Viewer): string | null => (subject === null ? null : `${client ?? ''} ${subject}`);

// Even the smallest operation takes a connection and a turn.
const leastCost = 1_000;
// What a stored operation really finds was looked at when it was stored: far less than its page sizes allow.
const shareOfStored = 0.1;

/** Keeps one client from taking what is there for all: bounds its rate and the cost of what it has under way at once (hostile case B14). */
export class Clients {
  readonly #limits: ClientLimits;
  readonly #now: () => number;
  readonly #allowances: LRUCache<string, { left: number; at: number }>;
  readonly #underWay = new Map<string, number>();

  /** @param now milliseconds of a clock that never goes back */
  constructor(limits: ClientLimits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
    this.#allowances = new LRUCache({ max: 100_000 });
  }

  /** Counts a request. @throws Refusal 429 when the client's rate is used up */
  arrive(client: string): void {
    const { requestsPerSecond, burst } = this.#limits;
    if (requestsPerSecond === null) return;
    const now = this.#now();
    const allowance = this.#allowances.get(client) ?? { left: burst, at: now };
    const left = Math.min(burst, allowance.left + ((now - allowance.at) / 1_000) * requestsPerSecond);
    this.#allowances.set(client, { left: left < 1 ? left : left - 1, at: now });
    if (left < 1) throw tooMany(Math.ceil((1 - left) / requestsPerSecond));
  }

  /**
   * Lets an operation begin; call what it returns when it has ended. One operation is always let in, whatever it costs.
   *
   * @throws Refusal 429 when the client has too much under way
   */
  begin(client: string, { cost, stored }: { readonly cost: number; readonly stored: boolean }): () => void {
    const counted = Math.max(stored ? cost * shareOfStored : cost, leastCost);
    const before = this.#underWay.get(client) ?? 0;
    if (before > 0 && before + counted > this.#limits.costAtOnce) throw tooMany(1);
    this.#underWay.set(client, before + counted);
    return () => {
      const left = this.#underWay.get(client)! - counted;
      if (left > 0) this.#underWay.set(client, left);
      else this.#underWay.delete(client);
    };
  }
}

const tooMany = (retryAfterSeconds: number): Refusal =>
  new Refusal(
    429,
    [
      topLevelError(
        'TOO_MANY_REQUESTS',
        [`请求过于频繁，请在 ${retryAfterSeconds} 秒后重试`, `Too many requests; try again in ${retryAfterSeconds} s`],
        {
          retryAfterSeconds,
        },
      ),
    ],
    { headers: { 'retry-after': String(retryAfterSeconds) } },
  );
