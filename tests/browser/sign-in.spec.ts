import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identities, pagesClient } from '@helix/local/identity/identities';
import { startIssuer, type Issuer } from '@helix/local/identity/issuer';
import { chromiumPath, openBrowser, visit } from './browser.ts';

const verifier = 'a-verifier-of-forty-three-characters-or-more';

describe.runIf(chromiumPath)('signing in with a browser 登录', () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'helix-sign-in-'));
  let browser: Browser;
  let issuer: Issuer;
  let site: Server;
  let origin: string;
  beforeAll(async () => {
    // Stands for the page that asks for the sign-in: any page of this origin may.
    site = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<link rel="icon" href="data:,">'));
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    issuer = await startIssuer({ port: 0, pages: [origin], dataDirectory });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await issuer.close();
    site.closeAllConnections();
    site.close();
    rmSync(dataDirectory, { recursive: true });
  });

  const request = (more: Record<string, string> = {}): string => {
    const asked = { client_id: pagesClient, response_type: 'code', scope: 'openid', redirect_uri: `${origin}/playground` };
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    return `/auth?${new URLSearchParams({ ...asked, code_challenge: challenge, code_challenge_method: 'S256', ...more })}`;
  };
  /** Fetches the token as the page does, in the browser, so that its rules for other origins count. */
  const exchange = ([endpoint, client_id, redirect_uri, code_verifier]: string[]): Promise<string> =>
    fetch(endpoint!, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: client_id!,
        redirect_uri: redirect_uri!,
        code_verifier: code_verifier!,
        code: new URL((globalThis as unknown as { location: { href: string } }).location.href).searchParams.get('code')!,
      }),
    })
      .then((answer) => answer.json() as Promise<{ access_token: string }>)
      .then(({ access_token: token }) => token);
  const subjectOf = (token: string): unknown =>
    (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { sub: unknown }).sub;

  it('shows the identities, Chinese first; choosing one leads back with a code that the page exchanges; another role needs no page', async () => {
    const { page, complaints, close } = await visit(browser, issuer.url, request());
    const buttons = await page.locator('button').allInnerTexts();
    expect(buttons).toHaveLength(identities.length);
    expect(buttons.every((text) => /^[\u4e00-\u9fff]/.test(text))).toBe(true);
    await page.locator('button[value=city-leader]').click();
    await page.waitForURL(`${origin}/playground?code=*`);
    const ours = [`${issuer.url}/token`, pagesClient, `${origin}/playground`, verifier];
    expect(subjectOf(await page.evaluate(exchange, ours))).toBe('city-leader');
    await page.goto(issuer.url + request({ login_hint: 'researcher' }));
    expect(page.url()).toContain(`${origin}/playground?code=`);
    expect(subjectOf(await page.evaluate(exchange, ours))).toBe('researcher');
    expect(complaints.filter((complaint) => !complaint.startsWith(`foreign: ${origin}/`))).toEqual([]);
    await close();
  });
});
