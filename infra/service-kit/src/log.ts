import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { multistream, pino, destination as fileDestination, type DestinationStream, type Logger } from 'pino';
import { z } from 'zod';
import { chainOf } from './errors.ts';
import { maskPersonalNumbers } from './personal-data.ts';
import { readSettings } from './settings.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>;

const withoutSecrets = (text: string): string => maskPersonalNumbers(text).replace(/(:\/\/[^\s:/@]*):[^\s/@]+@/g, '$1:***@');

const masked = (value: unknown): unknown => {
  if (typeof value === 'string') return withoutSecrets(value);
  if (value instanceof Error) return told(value);
  if (Array.isArray(value)) return value.map(masked);
  if (value instanceof Date || value instanceof URL) return masked(value.toJSON());
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner)]));
  return value;
};

/** What a failed statement says of itself; the ORM's errors hold the same fields and more words. */
interface DatabaseFault {
  readonly code: string;
  readonly message: string;
  readonly severity: string;
  readonly table?: unknown;
  readonly column?: unknown;
  readonly constraint?: unknown;
}

/** The error as PostgreSQL gave it, however deep it is wrapped. */
const databaseFaultOf = (error: Error): DatabaseFault | undefined =>
  [...chainOf(error)].findLast(
    (link): link is Record<string, unknown> & DatabaseFault =>
      typeof link['severity'] === 'string' && typeof link['code'] === 'string' && typeof link['message'] === 'string',
  );

/**
 * An error as a log may hold it. PostgreSQL repeats values in the detail of every violation and in the message of a value that it cannot read
 * (class 22), the ORM whole statements in its messages: of those only codes and names are kept (hostile cases H2, H3).
 */
function told(error: Error): Record<string, unknown> {
  const { message, stack = '' } = error;
  const at = message ? stack.indexOf(message) : -1;
  const frames = withoutSecrets(at < 0 ? stack.replace(/^.*\n/, '') : stack.slice(at + message.length)).trim();
  const fault = databaseFaultOf(error);
  if (!fault) return { type: error.name, message: withoutSecrets(message), stack: frames };
  const { code, table, column, constraint } = fault;
  const repeatsValues = /^(?:22|23|P0)/.test(code);
  return {
    type: error.name,
    message: repeatsValues ? `SQLSTATE ${code}` : withoutSecrets(fault.message),
    sqlstate: code,
    ...Object.fromEntries(Object.entries({ table, column, constraint }).filter(([, name]) => typeof name === 'string')),
    stack: frames,
  };
}

/** `HELIX_LOG_FOLDER`: every line is kept there too, from `debug` up and whatever the level, in one file per process; tests search them. */
const settings = readSettings({ HELIX_LOG_FOLDER: z.string().optional() });
let kept: DestinationStream | undefined;
function keptLines(folder: string): DestinationStream {
  mkdirSync(folder, { recursive: true });
  // Written at once: a process that is killed has told everything that it had to tell.
  return fileDestination({ dest: join(folder, `${process.pid}.jsonl`), append: true, sync: true });
}

/** pino writes what a child brings along without asking the formatters. Children inherit this. */
function maskingChildren(logger: Logger): Logger {
  const child = logger.child as unknown as (this: Logger, bindings: object, options?: object) => Logger;
  function maskingChild(this: Logger, bindings: object, options?: object): Logger {
    return child.call(this, masked(bindings) as object, options);
  }
  return Object.assign(logger, { child: maskingChild });
}

/**
 * Structured log, one JSON line per event. Identity and phone numbers are masked in every text, passwords within addresses too, and errors of the
 * database keep no value (PIPL §51).
 *
 * @param name the process or subgraph that speaks
 * @param level `debug`, `info`, `warn`, `error` or `silent`
 */
export function openLog(name: string, level = 'info', destination?: DestinationStream): Log {
  const folder = settings.HELIX_LOG_FOLDER;
  const options = {
    name,
    level: folder === undefined ? level : 'debug',
    formatters: { log: (fields: Record<string, unknown>) => masked(fields) as Record<string, unknown> },
    // Errors are plain objects by then.
    serializers: { err: (error: unknown) => error },
    hooks: {
      logMethod(this: Logger, parts: Parameters<Logger['info']>, method: (...parts: Parameters<Logger['info']>) => void) {
        const [first] = parts as unknown[];
        // pino would make the message of a lone error the message of the line.
        const said: unknown[] = first instanceof Error && parts.length === 1 ? [{ err: first }, 'failed'] : parts;
        method.apply(this, said.map((part) => (typeof part === 'string' ? withoutSecrets(part) : part)) as Parameters<Logger['info']>);
      },
    },
  };
  if (folder === undefined) return maskingChildren(destination ? pino(options, destination) : pino(options));
  kept ??= keptLines(folder);
  const told = level === 'silent' ? [] : [{ level: level as 'info', stream: destination ?? fileDestination(1) }];
  return maskingChildren(pino(options, multistream([...told, { level: 'debug', stream: kept }])));
}
