import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAuthentication, type Authentication } from '@helix/gateway/auth/authentication';
import { openLog } from '@helix/service-kit/log';
import { identities, identityOf, pagesClient, viewerOf, type Identity } from './identities.ts';
import { audience, startIssuer, type Issuer } from './issuer.ts';
import { readIssuerState } from './issuer-state.ts';
import { machineToken, personToken, SignInError } from './sign-in.ts';

const all = identities as readonly Identity[];
const page = 'http://127.0.0.1:4999';
const dataDirectory = mkdtempSync(join(tmpdir(), 'helix-issuer-'));
let issuer: Issuer;
let gateway: Authentication;
const open = async (): Promise<void> => {
  issuer = await startIssuer({ port: 0, pages: [page], dataDirectory });
  gateway = openAuthentication({ issuer: issuer.url, audience }, openLog('gateway', 'error'));
};
beforeAll(open);
afterAll(async () => {
  await issuer.close();
  rmSync(dataDirectory, { recursive: true });
});

const callerOf = (token: string) => gateway.authenticate({ authorization: `Bearer ${token}` });
const secretOf = (id: string): string => readIssuerState(dataDirectory)!.clientSecrets[id]!;
const authorization = (more: Record<string, string> = {}): string => {
  const asked = { client_id: pagesClient, response_type: 'code', scope: 'openid', redirect_uri: `${page}/playground` };
  const proof = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' };
  return `${issuer.url}/auth?${new URLSearchParams({ ...asked, ...proof, ...more })}`;
};

describe('the development issuer 开发用登录服务', () => {
  it.each(all.filter(({ isMachine }) => !isMachine).map(({ id }) => id))(
    'signs in %s by login_hint without a page, and the gateway knows who it is',
    async (id) => {
      expect(await callerOf(await personToken(issuer.url, id, `${page}/`))).toEqual(viewerOf(id));
    },
  );

  it.each(all.filter(({ isMachine }) => isMachine).map(({ id }) => id))('gives the machine %s its token for its secret', async (id) => {
    expect(await callerOf(await machineToken(issuer.url, identityOf(id)!, secretOf(id)))).toEqual(viewerOf(id));
    await expect(machineToken(issuer.url, identityOf(id)!, 'a guess')).rejects.toThrow(SignInError);
  });

  it('gives a machine no scope that is not its own', async () => {
    const grasping: Identity = { ...identityOf('provincial-report')!, scopes: ['talent:read'] };
    await expect(machineToken(issuer.url, grasping, secretOf('provincial-report'))).rejects.toThrow(/invalid_scope/);
  });

  it('shows a page with every role otherwise: bilingual, small, loading nothing', async () => {
    const begun = await fetch(authorization(), { redirect: 'manual' });
    const place = new URL(begun.headers.get('location')!, issuer.url);
    const cookie = begun.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const shown = await fetch(place, { headers: { cookie } });
    const markup = await shown.text();
    for (const { id, role, labelZh, labelEn } of all) for (const text of [id, role, labelZh, labelEn]) expect(markup).toContain(text);
    expect(markup.length).toBeLessThan(8_000);
    expect(markup).not.toMatch(/<script|src=|href=|url\(/);
    expect(shown.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self' http:\/\/127\.0\.0\.1:4999;/,
    );
    const chosen = await fetch(place, {
      method: 'POST',
      body: new URLSearchParams({ identity: 'city-leader' }),
      headers: { cookie },
      redirect: 'manual',
    });
    expect(chosen.status).toBe(303);
    const returned = await fetch(chosen.headers.get('location')!, { headers: { cookie }, redirect: 'manual' });
    expect(returned.headers.get('location')).toMatch(new RegExp(`^${page}/playground\\?code=`));
  });

  it('sends nobody elsewhere, asks for PKCE, and says what is wrong on a page of its own', async () => {
    const answers = [{ redirect_uri: 'https://elsewhere.example/' }, { client_id: '<script>' }].map(async (wrong) => {
      const answer = await fetch(authorization(wrong), { redirect: 'manual' });
      return {
        status: answer.status,
        to: answer.headers.get('location'),
        markup: await answer.text(),
        csp: answer.headers.get('content-security-policy'),
      };
    });
    for (const { status, to, markup, csp } of await Promise.all(answers)) {
      expect([status, to]).toEqual([400, null]);
      expect(markup).toContain('登录未能完成');
      expect(markup).not.toContain('<script>');
      expect(csp).toContain(`default-src 'none'`);
    }
    const bare = authorization().replace(/&code_challenge.*$/, '');
    expect((await fetch(bare, { redirect: 'manual' })).headers.get('location')).toContain('error=invalid_request');
    expect((await fetch(`${issuer.url}/interaction/none`)).status).toBe(400);
  });

  it('lets the pages of the gateway, and no other, read tokens and identities from a browser', async () => {
    const allowed = async (path: string, origin: string, init: RequestInit = {}) =>
      (await fetch(`${issuer.url}${path}`, { ...init, headers: { origin } })).headers.get('access-control-allow-origin');
    const exchange = { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', client_id: pagesClient, code: 'x' }) };
    expect(await allowed('/token', page, exchange)).toBe(page);
    expect(await allowed('/token', 'https://elsewhere.example', exchange)).toBeNull();
    expect(await allowed('/identities', page)).toBe(page);
    expect(await allowed('/identities', 'https://elsewhere.example')).toBeNull();
    const list = (await (await fetch(`${issuer.url}/identities`)).json()) as object[];
    expect(list).toEqual(all.map(({ id, role, labelZh, labelEn }) => ({ id, role, labelZh, labelEn })));
  });

  it('keeps its keys and secrets over a restart, for their owner alone', async () => {
    const before = readIssuerState(dataDirectory)!;
    await issuer.close();
    await open();
    const { url: _, ...after } = readIssuerState(dataDirectory)!;
    expect({ ...after, url: before.url }).toEqual(before);
    expect(statSync(join(dataDirectory, 'development-issuer.json')).mode & 0o777).toBe(0o600);
    expect(Object.keys(((await (await fetch(`${issuer.url}/jwks`)).json()) as { keys: object[] }).keys[0]!)).not.toContain('d');
  });
});
