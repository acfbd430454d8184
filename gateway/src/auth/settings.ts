import { z } from 'zod';
import { SettingsError } from '@helix/service-kit/settings';
import type { TrustedIssuer } from './authentication.ts';
import { isSafeToAsk } from './issuer-keys.ts';

/** Who may vouch for callers. */
export const authShape = {
  NODE_ENV: z.string().default('development'),
  HELIX_OIDC_ISSUER: z
    .string()
    .refine((text) => isSafeToAsk(text) && !/[?#]/.test(text) && !new URL(text).username, {
      error: '须为签发方的 https 地址；仅本机可用 http。 Must be the https address of the issuer; http on this machine alone.',
    })
    .optional(),
  HELIX_OIDC_AUDIENCE: z.string().default('helix-graph'),
  /** The public client with which our pages sign in. */
  HELIX_OIDC_CLIENT_ID: z.string().optional(),
} satisfies z.ZodRawShape;

export type AuthSettings = z.infer<z.ZodObject<typeof authShape>>;

/**
 * The issuer that the settings name; null where they name none.
 *
 * @throws SettingsError in production without an issuer: a graph that nobody can sign in to is set up wrongly
 */
export function trustedIssuerOf({
  NODE_ENV,
  HELIX_OIDC_ISSUER: issuer,
  HELIX_OIDC_AUDIENCE: audience,
  HELIX_OIDC_CLIENT_ID: clientId,
}: AuthSettings): TrustedIssuer | null {
  if (issuer !== undefined) return { issuer, audience, clientId: clientId ?? null };
  if (NODE_ENV !== 'production') return null;
  throw new SettingsError(
    '生产环境须设置以下环境变量。 Production needs this environment variable:\n  HELIX_OIDC_ISSUER: 登录服务（OpenID 提供方）的地址。 The OpenID provider whose access tokens are accepted.',
  );
}
