import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type Gateway } from '@helix/gateway/server';
import { identities, pagesClient } from '@helix/local/identity/identities';
import { audience, startIssuer, type Issuer } from '@helix/local/identity/issuer';
import { testGraph, type TestGraph } from '@helix/local/testing-graph';
import { bureaus } from '@helix/service-kit/bureaus';
import { openLog } from '@helix/service-kit/log';
import { chromiumPath, openBrowser, photograph, visit } from './browser.ts';

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });

const patience = { timeout: 20_000 };

/** What the reader sees of the answer to R01. */
interface Seen {
  readonly institution: {
    readonly rdProfiles: readonly { readonly rdSpend: { readonly wan: string } | null }[];
    readonly loans: { readonly nodes: readonly { readonly amount: { readonly wan: string } | null }[] };
    readonly subsidyApplications: { readonly totalCount: number };
  };
  readonly talents: { readonly nodes: readonly { readonly legalName: string | null; readonly ageBand: string | null }[] };
}

describe.runIf(chromiumPath)('the same question, to each what is theirs 各看各的', () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'helix-roles-'));
  let browser: Browser;
  let graph: TestGraph;
  let issuer: Issuer;
  let gateway: Gateway;
  beforeAll(async () => {
    graph = await testGraph();
    const port = await freePort();
    issuer = await startIssuer({ port: 0, pages: [`http://127.0.0.1:${port}`], dataDirectory });
    gateway = await startGateway({
      supergraphSdl: graph.supergraphSdl,
      bureaus,
      sources: graph.sources(),
      operations: [...graph.operations.values()],
      log: openLog('gateway', 'error'),
      auth: { issuer: issuer.url, audience, clientId: pagesClient },
      port,
    });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await gateway?.close();
    await issuer?.close();
    await graph?.close();
    rmSync(dataDirectory, { recursive: true });
  });

  /** Asks R01 in the playground as somebody, and reads the answer off the page. */
  async function askAs(
    identity: string | null,
  ): Promise<{ readonly data: Seen; readonly codes: ReadonlySet<string>; readonly told: string }> {
    const { page, complaints, close } = await visit(browser, gateway.url, `/playground${identity === null ? '' : `?as=${identity}`}#R01`);
    await page.locator('#graphiql[data-ready]').waitFor();
    await expect.poll(() => page.locator('#role').inputValue(), patience).toBe(identity ?? '');
    await expect.poll(() => page.locator('#chosen').textContent(), patience).toContain('R01');
    await page.locator('.graphiql-execute-button').click();
    await expect.poll(() => textOf(page, 'response.json'), patience).toContain('"data"');
    const answer = JSON.parse(await textOf(page, 'response.json')) as {
      data: Seen;
      errors?: unknown;
      extensions?: { withheld?: { code: string }[] };
    };
    expect(answer.errors).toBeUndefined();
    await page
      .locator('#withheld summary')
      .click({ timeout: 2_000 })
      .catch(() => undefined);
    await photograph(page, `role-${identity ?? 'public'}`);
    const told = (await page.locator('#withheld').isVisible()) ? ((await page.locator('#withheld').textContent()) ?? '') : '';
    // On the way to the provider the page lets go of what it had begun to load.
    expect(
      complaints.filter((complaint) => !complaint.startsWith(`foreign: ${issuer.url}/`) && !/^failed: .*ERR_ABORTED$/.test(complaint)),
    ).toEqual([]);
    await close();
    return { data: answer.data, codes: new Set(answer.extensions?.withheld?.map(({ code }) => code)), told };
  }

  const textOf = (page: Page, file: string): Promise<string> =>
    page.evaluate((name) => {
      interface Editor {
        getModel(): { uri: { path: string } } | null;
        getValue(): string;
      }
      const { monaco } = globalThis as unknown as { monaco: { editor: { getEditors(): Editor[] } } };
      return (
        monaco.editor
          .getEditors()
          .find((each) => each.getModel()?.uri.path.endsWith(name))
          ?.getValue() ?? ''
      );
    }, file);

  const one = async <Row>(subgraph: keyof TestGraph['subgraphs'], text: ReturnType<typeof sql<Row>>): Promise<Row> =>
    (await text.execute(graph.subgraphs[subgraph].database.db)).rows[0]!;

  it('the start page names the fourteen roles and leads to each', async () => {
    const { page, close } = await visit(browser, gateway.url, '/');
    const links = page.locator('#role-section a');
    await expect.poll(() => links.count(), patience).toBe(identities.length);
    expect(new Set(identities.map(({ role }) => role)).size).toBe(14);
    expect(await links.first().getAttribute('href')).toBe(`/playground?as=${identities[0].id}`);
    await photograph(page, 'start-with-roles');
    await close();
  });

  it('PUBLIC, ENTERPRISE_USER, BUREAU_OFFICER, FINANCE_OFFICER and PROVINCIAL_INTEGRATOR each get their own right answer, with reasons', async () => {
    // A claim that is not public yet, so that those who may see it count one more.
    const { code } = await one<{ code: string }>(
      'funding',
      sql`select code from policy_instrument where region_code = '430300' and (valid_from is null or valid_from <= '2026-11-22')
        and (valid_to is null or valid_to >= '2026-11-22') order by code limit 1`,
    );
    await graph.as('enterprise-user').ask(
      `mutation($code: String!) { submitSubsidyApplication(input: { idempotencyKey: "for-the-picture", instrumentCode: $code,
        applicantId: "ent-xt-0001", year: 2026 }) { userErrors { code } } }`,
      { code },
    );
    const asked = {
      public: await askAs(null),
      firm: await askAs('enterprise-user'),
      officer: await askAs('bureau-officer-talent'),
      finance: await askAs('finance-officer'),
      integrator: await askAs('provincial-report'),
    };
    const spent = await one<{ wan: string[] }>(
      'institutions',
      sql`select array_agg(trim_scale(rd_spend_fen::numeric / 1000000)::text) as wan from enterprise_rd_profile where enterprise_id = 'ent-xt-0001'`,
    );
    const claims = await one<{ all: number; open: number }>(
      'funding',
      sql`select count(*) filter (where not is_personal)::int as all,
        count(*) filter (where not is_personal and status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK'))::int as open
        from subsidy_application where applicant_id = 'ent-xt-0001'`,
    );
    const spend = ({ data }: { data: Seen }) => data.institution.rdProfiles.map(({ rdSpend }) => rdSpend?.wan ?? null).toSorted();
    const sums = ({ data }: { data: Seen }) => data.institution.loans.nodes.map(({ amount }) => amount !== null);
    const names = ({ data }: { data: Seen }) => data.talents.nodes.map(({ legalName }) => legalName !== null);
    const ages = ({ data }: { data: Seen }) => data.talents.nodes.map(({ ageBand }) => ageBand !== null);
    const count = ({ data }: { data: Seen }) => data.institution.subsidyApplications.totalCount;
    const none = (list: readonly unknown[]) => list.map(() => null);
    const all = (list: readonly boolean[], value: boolean) => expect(new Set(list)).toEqual(new Set([value]));

    expect(spent.wan.length).toBeGreaterThan(0);
    expect(claims.all).toBeGreaterThan(claims.open);
    for (const seen of [asked.firm, asked.finance]) {
      expect(spend(seen)).toEqual(spent.wan.toSorted());
      all(sums(seen), true);
    }
    for (const seen of [asked.public, asked.officer, asked.integrator]) {
      expect(spend(seen)).toEqual(none(spent.wan));
      all(sums(seen), false);
    }
    for (const seen of [asked.firm, asked.officer, asked.finance]) expect(count(seen)).toBe(claims.all);
    for (const seen of [asked.public, asked.integrator]) expect(count(seen)).toBe(claims.open);
    all(names(asked.firm), true);
    for (const seen of [asked.public, asked.officer, asked.finance, asked.integrator]) all(names(seen), false);
    for (const seen of [asked.firm, asked.officer]) all(ages(seen), true);
    for (const seen of [asked.public, asked.finance, asked.integrator]) all(ages(seen), false);

    expect([...asked.public.codes]).toEqual(['NOT_CONCERNED']);
    expect(asked.officer.codes).toContain('REASON_REQUIRED');
    expect(asked.integrator.codes).toContain('ROLE_EXCLUDED');
    expect(asked.public.told).toContain('工业和信息化局');
    expect(asked.integrator.told).toContain('您的身份之一不得查看此类数据');
    expect(new Set(Object.values(asked).map(({ data, codes }) => JSON.stringify([data, [...codes].toSorted()]))).size).toBe(5);
  }, 120_000);
});
