import { z } from 'zod';

/** Thrown at start when a setting is missing or malformed; names variables, never their values. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads settings from the environment, once, at start. The only reader of `process.env` in the project.
 *
 * @param shape one zod type per variable; defaults and coercions belong there
 * @throws SettingsError naming every variable that is missing or malformed, in Chinese and English, without its value
 */
export function readSettings<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: NodeJS.ProcessEnv = process.env,
): z.infer<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.keys(shape).map((name) => [name, environment[name] === '' ? undefined : environment[name]]));
  const result = z.object(shape).safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new SettingsError(`设置有误，请修改以下环境变量。 These environment variables need mending:\n${lines.join('\n')}`);
}

/** A PostgreSQL connection URL; its text is never echoed. */
export const databaseUrl = z
  .string({ error: '必填，PostgreSQL 连接地址。 Required: a PostgreSQL URL (postgres://user:password@host:port/database).' })
  .refine((text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text), {
    error: '不是 PostgreSQL 连接地址。 Not a PostgreSQL URL (postgres://user:password@host:port/database).',
  });

/** A TCP port, 0 (any free one) to 65535. */
export const port = z.coerce
  .number({ error: '必须是端口号。 Must be a port number.' })
  .int({ error: '必须是端口号。 Must be a port number.' })
  .min(0, { error: '必须是端口号。 Must be a port number.' })
  .max(65_535, { error: '必须是端口号。 Must be a port number.' });

/** A secret of at least 32 characters that gateway and subgraphs share. */
export const secret = z
  .string({ error: '必填，至少 32 个字符。 Required: at least 32 characters.' })
  .min(32, { error: '至少 32 个字符。 At least 32 characters.' });
