/** One bureau 委办局 and whether its subgraph answers now. */
export interface BureauHealth {
  /** Name of the subgraph, as composition knows it. */
  readonly name: string;
  /** What the subgraph holds, in Chinese and English. */
  readonly nameZh: string;
  readonly nameEn: string;
  /** The bureau that owns it, in Chinese and English. */
  readonly bureauZh: string;
  readonly bureauEn: string;
  readonly healthy: boolean;
  /** Milliseconds the last probe took; null when there was no answer. */
  readonly latencyMs: number | null;
}

export interface BureauReport {
  /** ISO 8601 instant of the probe. */
  readonly checkedAt: string;
  readonly bureaus: readonly BureauHealth[];
}

export interface BureauWatch {
  /** The state now. Throws when the source fails or stays silent longer than five seconds. */
  current(): Promise<BureauReport>;
  /** The last report there was; null before the first. */
  lastKnown(): BureauReport | null;
}

/** However many people have the start page open, the bureaus are asked this often at most. */
const FRESH_MS = 2_000;
const PATIENCE_MS = 5_000;

/** One probe for all viewers: callers that arrive together, or soon after another, share an answer. */
export function watchBureaus(source: () => Promise<readonly BureauHealth[]>): BureauWatch {
  let last: BureauReport | null = null;
  let lastTakenAt = -Infinity;
  let running: Promise<BureauReport> | null = null;

  async function probe(): Promise<BureauReport> {
    const silence = Promise.withResolvers<never>();
    const timer = setTimeout(() => silence.reject(new Error('The bureaus did not report in time.')), PATIENCE_MS);
    try {
      last = { bureaus: await Promise.race([source(), silence.promise]), checkedAt: new Date().toISOString() };
      lastTakenAt = performance.now();
      return last;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    lastKnown: () => last,
    current: async () => {
      if (last && performance.now() - lastTakenAt < FRESH_MS) return last;
      running ??= probe().finally(() => (running = null));
      return running;
    },
  };
}
