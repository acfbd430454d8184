import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { ensureDatabases } from '@helix/local/databases';
import { subgraphNames } from '@helix/local/subgraphs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders: string[] = [];
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'helix-start-'));
  folders.push(made);
  return made;
};

/** A first port of seven in a row that are free now, and the one of the development issuer with them. */
async function freePorts(): Promise<number> {
  for (let port = 20_000 + Math.floor(Math.random() * 30_000); ; port += 7) {
    const free = await Promise.all(
      [0, 1, 2, 3, 4, 5, 6, 20].map(
        (at) =>
          new Promise<boolean>((answer) => {
            const probe = createServer().once('error', () => answer(false));
            probe.listen(port + at, '127.0.0.1', () => probe.close(() => answer(true)));
          }),
      ),
    );
    if (free.every(Boolean)) return port;
  }
}

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly output: () => string;
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** Runs what `npm start` runs, until it says that it is up. */
async function start(environment: Record<string, string>, ...words: string[]): Promise<Started> {
  const port = await freePorts();
  const child = spawn(process.execPath, ['infra/local/src/start.ts', ...words], {
    cwd: root,
    env: { ...clean(), PORT: String(port), HELIX_WORLD: 'real', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  const exited = new Promise<number | null>((done) =>
    child.once('exit', (code) => {
      running.delete(child);
      done(code);
    }),
  );
  for (let attempt = 0; attempt < 600 && !text.includes('Ctrl-C'); attempt += 1) {
    if (child.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    child,
    url: `http://127.0.0.1:${port}`,
    output: () => text,
    stop: (signal) => {
      child.kill(signal);
      return exited;
    },
  };
}

/** This process's environment without what would direct a start elsewhere. */
const clean = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name, value]) => value !== undefined && !/DATABASE_URL$|^HELIX_|^PORT$|^VITEST|^NODE_ENV$/.test(name),
    ),
  ) as Record<string, string>;

const post = (url: string, query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
const ask = async (url: string, query: string) => {
  const response = await post(url, query);
  return (await response.json()) as { data: Record<string, { totalCount: number }>; errors?: unknown };
};
const counts = '{ institutions { totalCount } policyInstruments { totalCount } policyClauses { totalCount } indicators { totalCount } }';

/** What `npm run token` prints for a role while this start runs. */
async function token({ url }: Started, data: string, role: string): Promise<string> {
  const environment = { ...clean(), PORT: new URL(url).port, HELIX_DATA: data };
  const { stdout } = await promisify(execFile)(process.execPath, ['infra/local/src/identity/token.ts', role], {
    cwd: root,
    env: environment,
  });
  return stdout.trim();
}

/** The answers to a person who signed in at the issuer of this start, and to one with a token of nobody's. */
async function signIn(started: Started, data: string, role: string): Promise<readonly number[]> {
  const headers = [await token(started, data, role), 'x.y.z'].map((each) => ({ authorization: `Bearer ${each}` }));
  const answers = await Promise.all(headers.map((header) => post(started.url, counts, header)));
  return answers.map(({ status }) => status);
}

/** The PostgreSQL server of a start, by the port that it printed: whether it still takes connections. */
const serverAnswers = ({ output }: Started): Promise<boolean> => {
  const [, port] = /PostgreSQL [\d.]+, 127\.0\.0\.1:(\d+)/.exec(output()) ?? [];
  expect(port, 'the start says where its server is').toBeDefined();
  return new Promise((answer) => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', () => answer(false));
  });
};

describe('npm start 一条命令', () => {
  it('answers from nothing, again when warm without loading twice, and leaves no process behind', async () => {
    const data = folder();
    const first = await start({ HELIX_DATA: data });
    expect(first.output()).toMatch(/Loaded \d+ rows/);
    const { data: answer, errors } = await ask(first.url, counts);
    expect(errors).toBeUndefined();
    expect(answer.policyInstruments?.totalCount).toBe(71);
    expect(answer.indicators?.totalCount).toBe(107);
    expect(answer.policyClauses?.totalCount).toBeGreaterThan(100);
    const ready = await fetch(`${first.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    expect(await serverAnswers(first)).toBe(true);
    expect(await signIn(first, data, 'BUREAU_OFFICER')).toEqual([200, 401]);
    expect(await signIn(first, data, 'provincial-report')).toEqual([200, 401]);
    expect(await first.stop('SIGTERM')).toBe(0);
    expect(await serverAnswers(first)).toBe(false);

    const second = await start({ HELIX_DATA: data });
    expect(second.output()).not.toMatch(/Loaded/);
    expect((await ask(second.url, counts)).data).toEqual(answer);
    expect(await signIn(second, data, 'RESEARCHER')).toEqual([200, 401]);
    expect(await second.stop('SIGINT')).toBe(0);
  }, 120_000);

  it('leaves no PostgreSQL behind when it is killed outright', async () => {
    const started = await start({ HELIX_DATA: folder() });
    expect(await serverAnswers(started)).toBe(true);
    await started.stop('SIGKILL');
    await expect.poll(() => serverAnswers(started), { timeout: 10_000 }).toBe(false);
  }, 120_000);

  it('uses the server of DATABASE_URL, and refuses another world in databases that hold one', async () => {
    const environment = { HELIX_DATA: folder(), DATABASE_URL: inject('adminUrl'), HELIX_DATABASE_PREFIX: `helix_${inject('run')}_start` };
    const started = await start(environment);
    expect(started.output()).toContain('DATABASE_URL');
    expect((await ask(started.url, counts)).data.policyInstruments?.totalCount).toBe(71);
    await started.stop('SIGTERM');
    const refused = await start({ ...environment, HELIX_WORLD: '2' });
    expect(refused.child.exitCode).toBe(1);
    expect(refused.output()).toContain('HELIX_WORLD');
    expect(refused.output()).not.toMatch(/postgres:\/\//);
  }, 120_000);

  it('[G14] production without an OpenID provider is refused at once, by the gateway alone too, naming the variable', async () => {
    const production = { NODE_ENV: 'production', HELIX_DATA: folder() };
    const refused = await start(production);
    const urls = Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, 'http://127.0.0.1:1/graphql']));
    const alone = promisify(execFile)(process.execPath, ['gateway/src/main.ts'], {
      cwd: root,
      env: { ...clean(), ...production, ...urls, PORT: '0', HELIX_SECRET: 'a secret of at least thirty-two characters' },
    });
    expect([refused.child.exitCode, refused.output()]).toEqual([1, expect.stringContaining('HELIX_OIDC_ISSUER')]);
    await expect(alone).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('HELIX_OIDC_ISSUER') as string });
  });

  it('[G14] a malformed setting ends it at once, naming the variable and not its value', async () => {
    const refused = await start({ HELIX_DATA: folder(), DATABASE_URL: 'mysql://someone:a-password@host/db' });
    expect(refused.child.exitCode).toBe(1);
    expect(refused.output()).toContain('DATABASE_URL');
    expect(refused.output()).not.toContain('a-password');
  });
});

/** Six databases of one run, as an administrator would hand them out. */
async function ownDatabases(title: string): Promise<Record<string, string>> {
  const urls = await ensureDatabases(inject('adminUrl'), subgraphNames, { prefix: `helix_${inject('run')}_${title}` });
  return Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_DATABASE_URL`, urls[name]]));
}

describe('npm run start:distributed 七个进程', () => {
  it('[D1] [D2] answers over signed HTTP as in one process; a subgraph refuses what the gateway did not sign', async () => {
    const kept = folder();
    const started = await start({ HELIX_DATA: kept, ...(await ownDatabases('distributed')) }, '--distributed');
    expect(started.output()).toContain('Helix Graph is up');
    expect(await signIn(started, kept, 'CITY_LEADER')).toEqual([200, 401]);
    const { data, errors } = await ask(started.url, counts);
    expect(errors).toBeUndefined();
    expect(data.policyInstruments?.totalCount).toBe(71);
    const subgraph = `http://127.0.0.1:${Number(new URL(started.url).port) + 1}`;
    const unsigned = await fetch(`${subgraph}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ _service { sdl } }"}',
    });
    expect(unsigned.status).toBe(401);
    expect(await unsigned.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect((await fetch(`${subgraph}/healthz`)).status).toBe(200);
    expect(await started.stop('SIGTERM')).toBe(0);
    await expect(fetch(`${subgraph}/healthz`)).rejects.toThrow();
  }, 120_000);
});
