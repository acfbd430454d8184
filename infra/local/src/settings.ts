import { resolve } from 'node:path';
import { z } from 'zod';
import { authShape } from '@helix/gateway/auth/settings';
import { executors } from '@helix/gateway/execution';
import { retentionSettings } from '@helix/service-kit/journal/retention';
import { databaseUrl, port, readSettings, secret } from '@helix/service-kit/settings';
import type { DatabaseSettings } from './cluster.ts';
import { subgraphNames, type SubgraphName } from './subgraphs.ts';

/** What `npm start` may be told; every setting has a default fit for a laptop. */
export function localSettings() {
  const perSubgraph = Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_DATABASE_URL`, databaseUrl.optional()]));
  const settings = readSettings({
    PORT: port.default(4000),
    HOST: z.string().default('127.0.0.1'),
    HELIX_DATA: z.string().default('.helix'),
    HELIX_SECRET: secret.optional(),
    ...authShape,
    HELIX_EXECUTOR: z.enum(executors).default('helix'),
    HELIX_WORLD: z
      .string()
      .default('1')
      .transform((text, context) => {
        if (text === 'none' || text === 'real') return text;
        const scale = Number(text);
        if (Number.isInteger(scale) && scale >= 1 && scale <= 1_000) return scale;
        context.addIssue({
          code: 'custom',
          message: '须为 none、real 或 1 至 1000 的整数。 Must be none, real or a whole number from 1 to 1000.',
        });
        return z.NEVER;
      }),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
    ...retentionSettings,
    DATABASE_URL: databaseUrl.optional(),
    HELIX_DATABASE_PREFIX: z
      .string()
      .regex(/^[a-z][a-z0-9_]{0,30}$/, { error: '须为小写字母、数字和下划线。 Must be lower-case letters, digits and underscores.' })
      .default('helix'),
    ...perSubgraph,
  });
  return {
    ...settings,
    subgraphDatabaseUrls: Object.fromEntries(
      subgraphNames.flatMap((name) => {
        const url = (settings as unknown as Record<string, string | undefined>)[`${name.toUpperCase()}_DATABASE_URL`];
        return url ? [[name, url]] : [];
      }),
    ) as Partial<Record<SubgraphName, string>>,
  };
}

/** Where the databases are, as the settings say. */
export const databaseSettings = (settings: ReturnType<typeof localSettings>): DatabaseSettings => ({
  databaseUrl: settings.DATABASE_URL,
  databasePrefix: settings.HELIX_DATABASE_PREFIX,
  subgraphDatabaseUrls: settings.subgraphDatabaseUrls,
  dataDirectory: resolve(settings.HELIX_DATA),
});
