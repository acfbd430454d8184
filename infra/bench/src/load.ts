import { Pool } from 'undici';
import { percentile } from './statistics.ts';

/** One HTTP request, sent over and over. */
export interface Shot {
  readonly url: string;
  readonly body: string;
}

/** What a spell of load showed. */
export interface Spell {
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Milliseconds from sending a request to having its whole answer. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not the one expected, byte by byte. */
  readonly wrong: number;
  /** What the first of them was; null where there was none. */
  readonly example: string | null;
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** Asks once. @throws Error when no answer comes within 30 seconds */
export async function askOnce({ url, body }: Shot): Promise<{ status: number; text: Buffer }> {
  const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) });
  return { status: response.status, text: Buffer.from(await response.arrayBuffer()) };
}

/**
 * Closed loop: each of so many connections sends its next request when its last one is answered. Every answer is compared with `expected`.
 *
 * @throws Error when a connection breaks
 */
export async function drive(
  { url, body }: Shot,
  { connections, seconds, expected }: { connections: number; seconds: number; expected: Buffer },
): Promise<Spell> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 30_000, bodyTimeout: 30_000 });
  const times: number[] = [];
  let wrong = 0;
  let example: string | null = null;
  const begin = performance.now();
  const until = begin + seconds * 1_000;
  const loop = async (): Promise<void> => {
    for (let sent = performance.now(); sent < until;) {
      const answer = await pool.request({ path: pathname, method: 'POST', headers, body });
      const text = Buffer.from(await answer.body.arrayBuffer());
      if (answer.statusCode !== 200 || !text.equals(expected)) {
        wrong++;
        example ??= `status ${answer.statusCode}: ${unlike(text, expected)}`;
      }
      const now = performance.now();
      times.push(now - sent);
      sent = now;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, loop));
  } finally {
    await pool.close();
  }
  const elapsed = (performance.now() - begin) / 1_000;
  return {
    requests: times.length,
    requestsPerSecond: times.length / elapsed,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    wrong,
    example,
  };
}

/** An answer from a little before the byte where it parts from the expected one; errors stand in front where there are any. */
function unlike(text: Buffer, expected: Buffer): string {
  const shorter = Math.min(text.length, expected.length);
  let at = 0;
  while (at < shorter && text[at] === expected[at]) at++;
  return text.subarray(Math.max(0, at - 60), at + 240).toString('utf8');
}
