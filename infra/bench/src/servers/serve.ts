/** What a process of the benchmark serves. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The life of a process that the benchmark forked: takes its settings as the first message, tells where it serves, and ends with whoever
 * forked it, however that one ended.
 */
export function serve<Settings>(start: (settings: Settings) => Promise<Served>): void {
  process.once('message', (settings) => {
    start(settings as Settings).then(
      ({ url, close }) => {
        const end = (): void => void close().finally(() => process.exit(0));
        if (!process.connected) end();
        process.once('disconnect', end);
        process.send!({ url });
      },
      (error: unknown) => process.send!({ error: String((error as Error).stack ?? error) }, () => process.exit(1)),
    );
  });
  // Ctrl-C in a terminal reaches every process; this one ends when its parent does.
  process.on('SIGINT', () => undefined);
}
