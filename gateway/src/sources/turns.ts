/** Lets so many go on at once and so many more wait, first come first served. */
export class Turns {
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(most: number, mostWaiting: number) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  get running(): number {
    return this.#running;
  }
  get waiting(): number {
    return this.#waiting.size;
  }
  /** Whether whoever comes now is turned away. */
  get full(): boolean {
    return this.#running >= this.#most && this.#waiting.size >= this.#mostWaiting;
  }

  /** Undefined when it is one's turn at once. Each turn ends with `end`. @throws the signal's reason when that aborts first; then there is none to end */
  take(signal: AbortSignal): Promise<void> | undefined {
    if (this.#running < this.#most) {
      this.#running += 1;
      return undefined;
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const onAbort = (): void => {
      this.#waiting.delete(begin);
      reject(signal.reason as Error);
    };
    const begin = (): void => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    };
    this.#waiting.add(begin);
    signal.addEventListener('abort', onAbort, { once: true });
    return promise;
  }

  end(): void {
    const [next] = this.#waiting;
    if (!next) {
      this.#running -= 1;
      return;
    }
    // The turn passes on.
    this.#waiting.delete(next);
    next();
  }
}
