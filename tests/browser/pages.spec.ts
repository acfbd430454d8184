import { request as httpRequest } from 'node:http';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { registerPages } from '@helix/gateway/pages/pages';
import { chromiumPath, openBrowser, photograph, visit, type WatchedPage } from './browser.ts';
import { bureaus, hostileText, operations, supergraphDescribedBy } from './fixture.ts';
import { startSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** Asks for a path exactly as written; `fetch` would tidy it first. */
const rawGet = (path: string): Promise<{ readonly status: number; readonly body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    httpRequest({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });

describe('the pages over HTTP 页面', () => {
  it.each([
    '/assets/pages/../../../../package.json',
    '/assets/pages/%2e%2e/%2e%2e/package.json',
    '/assets/pages/x/..%2f..%2f..%2fpages.ts',
    '/assets/pages/x/....//pages.ts',
    '/assets/graphiql/..%5c..%5cpackage.json/x',
    '/assets/pages/%00/base.css',
    '//assets/pages/../../etc/passwd',
  ])('gives no file for %s', async (path) => {
    const { status, body } = await rawGet(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/"name"|import |root:/);
  });

  it('tells the state of each bureau, and nothing else about it', async () => {
    const response = await fetch(`${site.url}/api/bureaus`);
    const report = (await response.json()) as { checkedAt: string; bureaus: Record<string, unknown>[] };
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(new Date(report.checkedAt).toISOString()).toBe(report.checkedAt);
    expect(report.bureaus.map(({ name }) => name)).toEqual(site.bureaus.map(({ name }) => name));
    for (const bureau of report.bureaus) {
      expect(Object.keys(bureau).toSorted()).toEqual(['bureauEn', 'bureauZh', 'healthy', 'latencyMs', 'name', 'nameEn', 'nameZh']);
    }
  });

  it.each(['/', '/playground', '/explorer'])(
    'sends %s under a policy that lets nothing foreign load and nothing inline run',
    async (path) => {
      const policy = (await fetch(site.url + path)).headers.get('content-security-policy') ?? '';
      expect(policy.split(';')).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "connect-src 'self'",
          "img-src 'self' data:",
          "frame-ancestors 'none'",
          "base-uri 'none'",
          "form-action 'none'",
        ]),
      );
      expect(policy).not.toMatch(/unsafe-eval|https?:/);
      expect(policy.includes("'unsafe-inline'"), 'only the code editor may write styles').toBe(path === '/playground');
    },
  );
});

const whyNot = chromiumPath ? '' : ' (left out: no Chromium found; set CHROMIUM_PATH)';
if (whyNot) process.stdout.write(`Browser tests${whyNot}\n`);

describe.skipIf(!chromiumPath)(`the pages in Chromium 浏览器中的页面${whyNot}`, () => {
  let browser: Browser;
  let watched: WatchedPage | null = null;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const complaints = watched?.complaints ?? [];
    await watched?.close();
    watched = null;
    expect(complaints).toEqual([]);
  });
  const open = async (path: string, options: Parameters<typeof visit>[3] = {}, origin = site.url): Promise<Page> => {
    watched = await visit(browser, origin, path, options);
    return watched.page;
  };

  describe('start page 首页', () => {
    it('names every bureau and says that it answers', async () => {
      const page = await open('/');
      const cards = page.locator('.bureau');
      await expect.poll(() => cards.count()).toBe(site.bureaus.length);
      for (const { bureauZh } of site.bureaus) {
        expect(await cards.filter({ hasText: bureauZh }).locator('.state').textContent()).toContain('应答正常');
      }
      await photograph(page, 'start');
    });

    it('is complete without scripts', async () => {
      const page = await open('/', { javaScriptEnabled: false });
      expect(await page.locator('h1').textContent()).toContain('一次提问');
      expect(await page.locator('.bureau').count()).toBe(site.bureaus.length);
      expect(await page.locator('#curl').textContent()).toContain(`${site.url}/graphql`);
      expect(await page.locator('#copy').isVisible()).toBe(false);
    });

    it('copies a curl line that the graph answers', async () => {
      const page = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
      await page.getByRole('button', { name: '复制' }).click();
      const line = await page.evaluate(() => (navigator as unknown as { clipboard: { readText(): Promise<string> } }).clipboard.readText());
      const [, url, body] = /curl -sS (\S+) .*-d '(.*)'$/s.exec(line) ?? [];
      const answer = await fetch(url ?? '', { method: 'POST', headers: { 'content-type': 'application/json' }, body: body ?? '' });
      expect(answer.status).toBe(200);
      expect(await answer.json()).not.toHaveProperty('errors');
    });

    it('shows a bureau that stops answering, without a reload and after one', async () => {
      const failing = await startSite();
      try {
        const page = await open('/', {}, failing.url);
        const lost = failing.bureaus[failing.bureaus.length - 1] ?? failing.bureaus[0]!;
        const state = page.locator('.bureau').filter({ hasText: lost.bureauZh }).locator('.state');
        expect(await state.textContent()).toContain('应答正常');
        await failing.stopBureau(lost.name);
        await expect.poll(() => state.textContent(), { timeout: 15_000 }).toContain('无应答');
        expect(await page.locator('#tally strong').textContent()).toBe(String(failing.bureaus.length - 1));
        await page.reload();
        expect(await state.textContent()).toContain('无应答');
      } finally {
        await failing.close();
      }
    });
  });

  describe('playground 查询台', () => {
    const openPlayground = async (hash = ''): Promise<Page> => {
      const page = await open(`/playground${hash}`);
      await page.locator('#graphiql[data-ready]').waitFor();
      return page;
    };
    const textOf = (page: Page, file: string): Promise<string> =>
      page.evaluate((name) => {
        interface Editor {
          getModel(): { uri: { path: string } } | null;
          getValue(): string;
        }
        const { monaco } = globalThis as unknown as { monaco: { editor: { getEditors(): Editor[] } } };
        const editor = monaco.editor.getEditors().find((each) => each.getModel()?.uri.path.endsWith(name));
        return editor?.getValue() ?? '';
      }, file);

    it('fills in the chosen question and shows the answer, by keyboard alone', async () => {
      const page = await openPlayground();
      const [first, second] = site.operations;
      await page.locator('#filter').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await textOf(page, 'operation.graphql')).toBe(second!.document);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      expect(await textOf(page, 'operation.graphql')).toBe(first!.document);
      expect(JSON.parse((await textOf(page, 'variables.json')) || '{}')).toEqual(first!.variables);
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => textOf(page, 'response.json')).toContain('"data"');
      expect(JSON.parse(await textOf(page, 'response.json'))).not.toHaveProperty('errors');
      await photograph(page, 'playground');
    });

    it('opens the question that the address names', async () => {
      const operation = site.operations[1]!;
      const page = await openPlayground(`#${operation.id}`);
      expect(await textOf(page, 'operation.graphql')).toBe(operation.document);
      expect(await page.locator('#chosen').textContent()).toContain(operation.id);
    });

    it('narrows the questions to those that hold a word', async () => {
      const page = await openPlayground();
      const { id, titleZh } = site.operations[1]!;
      await page.getByRole('searchbox').fill(titleZh.slice(0, 6));
      const shown = page.locator('.example:visible');
      expect(await shown.locator('.code').allTextContents()).toContain(id);
      expect(await shown.count()).toBeLessThan(site.operations.length);
      await page.getByRole('searchbox').fill('没有这样的词');
      expect(await page.locator('#no-example').isVisible()).toBe(true);
    });

    it('lets the keyboard out of the code editor', async () => {
      const page = await openPlayground();
      await page.locator('.graphiql-query-editor .view-lines').click();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toContain('graphiql-execute-button');
    });

    it('checks a query as it is written, in its workers', async () => {
      const page = await openPlayground();
      await page.locator('.graphiql-query-editor .view-lines').click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('{ noSuchField }');
      await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    });

    it('leaves nothing that was typed behind when the tab is closed', async () => {
      const page = await openPlayground(`#${site.operations[0]!.id}`);
      await expect.poll(() => page.evaluate('Object.keys(sessionStorage).length')).toBeGreaterThan(0);
      expect(await page.evaluate('localStorage.length')).toBe(0);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  describe('schema explorer 数据模型', () => {
    const openExplorer = async (rest = ''): Promise<Page> => {
      const page = await open(`/explorer${rest}`);
      await page.locator('.results a').first().waitFor();
      return page;
    };

    it('finds a Chinese word in names and descriptions as it is typed', async () => {
      const page = await openExplorer();
      await page.getByRole('searchbox').pressSequentially('机构');
      const hits = page.locator('.results a');
      expect(await hits.locator('mark').first().textContent()).toBe('机构');
      expect((await hits.allTextContents()).join()).toContain('Institution');
      await page.keyboard.press('Enter');
      expect(await page.locator('.detail h1').textContent()).not.toBe('');
    });

    it('opens a field by its address, with the bureau that answers it', async () => {
      const page = await openExplorer('#Institution.nameZh');
      const field = page.locator('.member.target');
      expect(await field.locator('.name').textContent()).toBe('nameZh');
      expect(await field.isVisible()).toBe(true);
      expect(await field.locator('.answered-by').textContent()).toContain(site.bureaus[0]!.bureauZh);
      expect(await page.locator('.facts').textContent()).toContain('主责部门');
      await photograph(page, 'explorer');
    });

    it('leads from a type to what uses it and back', async () => {
      const page = await openExplorer('#Institution');
      await page.locator('.uses a', { hasText: /^Query\.institution$/ }).click();
      expect(await page.locator('.detail h1').textContent()).toBe('Query');
      await page.locator('.member.target .signature a', { hasText: /^Institution$/ }).click();
      expect(await page.locator('.detail h1').textContent()).toBe('Institution');
      await page.goBack();
      expect(await page.locator('.detail h1').textContent()).toBe('Query');
    });

    it('shows only what one bureau answers, on request', async () => {
      const { name } = site.bureaus[1]!;
      const page = await openExplorer();
      const all = await page.locator('.results a').count();
      await page.locator('#bureau').selectOption(name);
      expect(await page.locator('.results a').count()).toBeLessThan(all);
      expect(new URL(page.url()).searchParams.get('bureau')).toBe(name);
    });
  });

  describe('for everybody 人人可用', () => {
    const pages = ['/', '/playground', '/explorer', '/explorer#Institution'];
    const settled = async (page: Page): Promise<void> => {
      await page.locator('.bureau, #graphiql[data-ready], .results a').first().waitFor();
    };

    it.each(pages)('%s fits a telephone without scrolling sideways', async (path) => {
      const page = await open(path, { viewport: { width: 390, height: 844 } });
      await page.locator('.bureau, #graphiql[data-ready], .results a').first().waitFor({ state: 'attached' });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    });

    it.each(pages.flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)))(
      '%s in %s: text stands out from its ground by 4.5 to 1 (WCAG 2.2, 1.4.3)',
      async (path, colorScheme) => {
        const page = await open(path, { colorScheme });
        await settled(page);
        expect(await page.evaluate(faintTexts)).toEqual([]);
      },
    );

    it.each(pages)('%s has one main, one first heading, a language, and a name for every control', async (path) => {
      const page = await open(path);
      await settled(page);
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
      expect(await page.getByRole('main').count()).toBe(1);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await page.evaluate(namelessControls)).toEqual([]);
    });
  });

  describe('hostile text in the data [C13]', () => {
    let app: FastifyInstance;
    let origin: string;
    beforeAll(async () => {
      app = Fastify();
      await registerPages(app, {
        supergraphSdl: () => supergraphDescribedBy(hostileText),
        bureaus: async () => bureaus.map((bureau) => ({ ...bureau, nameZh: hostileText, bureauZh: hostileText, bureauEn: hostileText })),
        operations: operations.map((operation) => ({
          ...operation,
          titleZh: hostileText,
          titleEn: hostileText,
          descriptionZh: hostileText,
        })),
        graphqlPath: '/graphql',
      });
      app.post('/graphql', async () => ({ data: {} }));
      origin = await app.listen({ host: '127.0.0.1', port: 0 });
    });
    afterAll(() => app.close());

    it.each(['/', '/playground', '/explorer', '/explorer#Thing.name'])('is text on %s, never markup', async (path) => {
      const page = await open(path, {}, origin);
      await page.locator('.bureau, .example, .results a').first().waitFor();
      await expect.poll(() => page.locator('body').textContent()).toContain(hostileText);
      expect(await page.evaluate('globalThis.taken')).toBeUndefined();
      expect(await page.locator('body img, body script').count()).toBe(0);
    });
  });
});

/** Runs in the page: texts whose colour is too near to the colour behind them. */
const faintTexts = `(() => {
  const parse = (color) => { const [r, g, b, a = 1] = color.match(/[\\d.]+/g).map(Number); return { r, g, b, a }; };
  const light = ({ r, g, b }) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) { const c = parse(getComputedStyle(at).backgroundColor); if (c.a === 1) return c; }
    return { r: 255, g: 255, b: 255 };
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.nodeValue.trim() || !element.checkVisibility() || element.closest('svg, noscript, .monaco-editor, .graphiql-root')) continue;
    const [a, b] = [light(parse(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) faint.push(walker.currentNode.nodeValue.trim());
  }
  return faint;
})()`;

/** Runs in the page: links, buttons and fields that say nothing to a screen reader. */
const namelessControls = `[...document.querySelectorAll('a[href], button, input, select')]
  .filter((control) => control.checkVisibility())
  .filter((control) => !(control.textContent.trim() || control.getAttribute('aria-label') || [...(control.labels ?? [])].some((each) => each.textContent.trim())))
  .map((control) => control.outerHTML.slice(0, 120))`;
