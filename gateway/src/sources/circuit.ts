export type CircuitState = 'closed' | 'open' | 'half-open';

/** Leave to ask: in the usual way, or as the one who tries whether the subgraph is back. */
export type Pass = 'usual' | 'probe';

/** So many requests in a row must come to nothing before no more are sent. */
const failuresToOpen = 5;
/** Milliseconds until the first probe; twice as long after each that fails, up to the longest. */
const firstPause = 1_000;
const longestPause = 10_000;

/**
 * Spares a subgraph that does not answer, and its clients the wait: after five failures in a row nothing is sent for a while, then one request at
 * a time, until one is answered.
 */
export class Circuit {
  #state: CircuitState = 'closed';
  #failures = 0;
  #pause = firstPause;
  #until = 0;

  get state(): CircuitState {
    return this.#state;
  }

  /** Null when nothing may be sent now. A pass is handed back by one of the three below. */
  admit(now: number): Pass | null {
    if (this.#state === 'closed') return 'usual';
    if (this.#state === 'half-open' || now < this.#until) return null;
    this.#state = 'half-open';
    return 'probe';
  }

  succeeded(): void {
    this.#state = 'closed';
    this.#failures = 0;
    this.#pause = firstPause;
  }

  failed(pass: Pass, now: number): void {
    if (pass === 'probe') {
      this.#pause = Math.min(this.#pause * 2, longestPause);
      this.#open(now);
    } else if (this.#state === 'closed' && ++this.#failures >= failuresToOpen) {
      this.#open(now);
    }
  }

  /** Neither: who asked has gone before it was known. */
  withdrawn(pass: Pass): void {
    if (pass === 'probe' && this.#state === 'half-open') this.#state = 'open';
  }

  /** The subgraph says that it is well: the next request may try. */
  mayProbe(): void {
    this.#until = 0;
  }

  #open(now: number): void {
    this.#state = 'open';
    this.#until = now + this.#pause;
  }
}
