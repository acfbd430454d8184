import { describe, expect, it } from 'vitest';
import { readSettings } from '@helix/service-kit/settings';
import { authShape, trustedIssuerOf } from './settings.ts';

const trusted = (environment: NodeJS.ProcessEnv) => trustedIssuerOf(readSettings(authShape, environment));

describe('the issuer that a deployment trusts', () => {
  it('is the one that is named, for the audience that is named', () => {
    expect(trusted({ HELIX_OIDC_ISSUER: 'https://sign-in.example/realms/city' })).toEqual({
      issuer: 'https://sign-in.example/realms/city',
      audience: 'helix-graph',
      clientId: null,
    });
    const all = { HELIX_OIDC_ISSUER: 'https://sign-in.example', HELIX_OIDC_AUDIENCE: 'graph', HELIX_OIDC_CLIENT_ID: 'pages' };
    expect(trusted(all)).toEqual({ issuer: 'https://sign-in.example', audience: 'graph', clientId: 'pages' });
  });

  it('may be nobody in development, and must be somebody in production', () => {
    expect(trusted({})).toBeNull();
    expect(() => trusted({ NODE_ENV: 'production' })).toThrow(/HELIX_OIDC_ISSUER/);
    expect(trusted({ NODE_ENV: 'production', HELIX_OIDC_ISSUER: 'https://sign-in.example' })).not.toBeNull();
  });

  it.each(['http://sign-in.example', 'sign-in.example', 'https://user:pass-word@sign-in.example', 'https://sign-in.example/?a=b'])(
    '[G14] is refused as %s, naming the variable and not its value',
    (issuer) => {
      const read = () => trusted({ HELIX_OIDC_ISSUER: issuer });
      expect(read).toThrow(/HELIX_OIDC_ISSUER/);
      expect(read).not.toThrow(/sign-in\.example/);
    },
  );
});
