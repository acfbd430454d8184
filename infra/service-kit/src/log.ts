import { pino, type DestinationStream, type Logger } from 'pino';
import { maskPersonalNumbers } from './personal-data.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>;

const masked = (value: unknown): unknown => {
  if (typeof value === 'string') return maskPersonalNumbers(value);
  if (value instanceof Error) return value;
  if (Array.isArray(value)) return value.map(masked);
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner)]));
  return value;
};

/**
 * Structured log, one JSON line per event; identity and phone numbers are masked in every text (PIPL §51).
 *
 * @param name the process or subgraph that speaks
 * @param level `debug`, `info`, `warn`, `error` or `silent`
 */
export function openLog(name: string, level = 'info', destination?: DestinationStream): Log {
  const options = {
    name,
    level,
    formatters: { log: (fields: Record<string, unknown>) => masked(fields) as Record<string, unknown> },
    serializers: {
      err: (error: Error) => ({
        type: error.name,
        message: maskPersonalNumbers(error.message),
        stack: maskPersonalNumbers(error.stack ?? ''),
      }),
    },
    hooks: {
      logMethod(this: Logger, parts: Parameters<Logger['info']>, method: (...parts: Parameters<Logger['info']>) => void) {
        method.apply(
          this,
          parts.map((part: unknown) => (typeof part === 'string' ? maskPersonalNumbers(part) : part)) as Parameters<Logger['info']>,
        );
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
