import type { Pool, PoolClient } from 'pg';

/** One statement as PostgreSQL received it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

type Listener = (statement: Statement) => void;

/** Hears every statement that leaves through a pool, whoever sent it. */
export interface SqlRecord {
  /** Statements sent while `work` runs; transaction control left out. */
  during<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result; readonly statements: readonly Statement[] }>;
}

/** Attaches to a pool before its first connection; costs nothing while nobody listens. */
export function recordSql(pool: Pool): SqlRecord {
  const listeners = new Set<Listener>();
  pool.on('connect', (client: PoolClient) => {
    const send = client.query.bind(client) as (...parts: unknown[]) => unknown;
    client.query = ((...parts: unknown[]) => {
      if (listeners.size) {
        const [first, second] = parts as [string | { text: string; values?: unknown[] }, unknown];
        const text = typeof first === 'string' ? first : first.text;
        const values = Array.isArray(second) ? second : typeof first === 'object' ? (first.values ?? []) : [];
        if (!/^(begin|commit|rollback|set|savepoint|release|start)\b/i.test(text))
          for (const listener of listeners) listener({ text, values });
      }
      return send(...parts);
    }) as PoolClient['query'];
  });
  return {
    async during(work) {
      const statements: Statement[] = [];
      const listener: Listener = (statement) => statements.push(statement);
      listeners.add(listener);
      try {
        return { result: await work(), statements };
      } finally {
        listeners.delete(listener);
      }
    },
  };
}

/** The statements as a reviewer reads them in `sql/<function>.sql`: one clause a line, no values. */
export const sqlText = (statements: readonly Statement[]): string =>
  `${statements
    .map(({ text }) =>
      text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/ (from|where|and|order by|group by|limit|cross join|left join|join|on conflict|returning) /g, '\n$1 '),
    )
    .join(';\n\n')};\n`;
