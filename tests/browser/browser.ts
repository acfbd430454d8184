import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const named = process.env['CHROMIUM_PATH'];

/** The browser that `CHROMIUM_PATH` names, else the one of this machine; undefined where there is none. */
export const chromiumPath = (named ? [named] : USUAL_PLACES).find((path) => existsSync(path));

/** A real browser with the network closed: no name resolves, and only the loopback address is reachable. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath ?? '',
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // Chromium refuses to sandbox for root, which is who builds run as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });

/** A page that remembers whatever must not happen on any of ours. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught errors, refused resources (a breach of the content security policy is one), foreign requests, answers of 400 and above. */
  readonly complaints: string[];
  close(): Promise<void>;
}

const isOurs = (url: string, origin: string): boolean => url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('blob:');

/** Opens an address in a profile of its own. */
export async function visit(browser: Browser, origin: string, path: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  context.on('request', (request) => !isOurs(request.url(), origin) && complaints.push(`foreign: ${request.url()}`));
  context.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`));
  await context.addInitScript(() => {
    const breach = globalThis as unknown as { addEventListener(name: string, listener: (event: Record<string, string>) => void): void };
    breach.addEventListener('securitypolicyviolation', (event) => {
      throw new Error(`policy: ${event['violatedDirective']} ${event['blockedURI']}`);
    });
  });
  await page.goto(origin + path);
  return { page, complaints, close: () => context.close() };
}

/** Saves what the page looks like beside the tests, for people. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = join(import.meta.dirname, 'screenshots');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
