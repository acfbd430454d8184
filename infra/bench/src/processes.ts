import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A process of the run that serves something. */
export interface Running {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const startLimitMs = 60_000;

/** A TCP port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const stopping = (child: ChildProcess, tell: () => void) => async (): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  tell();
  await ended;
  clearTimeout(impatience);
};

/**
 * Starts one of the programs under `servers/` with the settings it takes.
 *
 * @param nodeOptions for the process, such as `--cpu-prof`
 * @throws Error with what the program said, when it does not serve
 */
export async function forkServer(program: string, settings: object, nodeOptions: readonly string[] = []): Promise<Running> {
  const child = fork(fileURLToPath(new URL(`servers/${program}.ts`, import.meta.url)), {
    execArgv: [...nodeOptions],
    // As in production, but that one client may ask whatever it likes as often as it likes.
    env: { ...process.env, NODE_ENV: 'production', HELIX_OPERATIONS: 'any', HELIX_CLIENT_REQUESTS_PER_SECOND: '0' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const told = Promise.race([
    once(child, 'message').then(([message]) => message as { url?: string; error?: string }),
    once(child, 'exit').then(([code]) => ({ error: `${program} ended with ${code}` })),
  ]);
  child.send(settings);
  const { url, error } = (await told) as { url?: string; error?: string };
  if (url === undefined) throw new Error(error ?? `${program} did not start`);
  return { url, pid: child.pid!, stop: stopping(child, () => child.disconnect()) };
}

/**
 * Starts a program that is not ours and waits until it answers on its port.
 *
 * @param command given the port
 * @param readyPath answers 2xx once the program is ready
 */
export async function spawnServer(
  command: (port: number) => { readonly file: string; readonly words: readonly string[]; readonly folder: string },
  { path, readyPath }: { path: string; readyPath: string },
): Promise<Running> {
  const port = await freePort();
  const { file, words, folder } = command(port);
  const child = spawn(file, words, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', HOME: folder, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output = `${output}${text}`.slice(-4_000)));
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const failed = once(child, 'error').then(([error]) => String(error));
  let failure: string | undefined;
  void failed.then((reason) => (failure = reason));
  for (const deadline = Date.now() + startLimitMs; ;) {
    if (failure !== undefined || child.exitCode !== null) throw new Error(`${failure ?? `ended with ${child.exitCode}`}: ${output.trim()}`);
    const ready = await fetch(`http://127.0.0.1:${port}${readyPath}`).catch(() => undefined);
    await ready?.body?.cancel();
    if (ready?.ok) break;
    if (Date.now() > deadline) {
      end();
      throw new Error(`no answer within ${startLimitMs / 1_000} s: ${output.trim()}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return { url: `http://127.0.0.1:${port}${path}`, pid: child.pid!, stop: stopping(child, () => child.kill('SIGTERM')) };
}

interface ProcessState {
  readonly parent: number;
  /** Of itself and of the children it has buried, in milliseconds. */
  readonly cpuMs: number;
}

/** Linux counts processor time for users in hundredths of a second. */
const tickMs = 10;

const stateOf = (pid: string): ProcessState | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; what follows it are numbers.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent] = fields;
    const [own, system, buriedOwn, buriedSystem] = fields.slice(11, 15) as [number, number, number, number];
    return { parent: parent!, cpuMs: (own + system + buriedOwn + buriedSystem) * tickMs };
  } catch {
    return undefined;
  }
};

function family(roots: readonly number[]): Map<number, ProcessState> {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const state = stateOf(name);
        return state ? [[Number(name), state] as const] : [];
      }),
  );
  const members = new Map<number, ProcessState>();
  const isMember = (pid: number): boolean => {
    for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (roots.includes(at)) return true;
    return false;
  };
  for (const [pid, state] of all) if (isMember(pid)) members.set(pid, state);
  return members;
}

export const canReadProcesses = process.platform === 'linux';

/** Processor time that these processes and all their children have used so far, in milliseconds; null where the system does not tell. */
export const cpuMsOf = (pids: readonly number[]): number | null =>
  canReadProcesses ? [...family(pids).values()].reduce((sum, { cpuMs }) => sum + cpuMs, 0) : null;

/** Memory of these processes and their children in MiB, a page that several share divided among them; null where the system does not tell. */
export function memoryMibOf(pids: readonly number[]): number | null {
  if (!canReadProcesses) return null;
  let kib = 0;
  for (const pid of family(pids).keys()) {
    try {
      kib += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It ended meanwhile.
    }
  }
  return Math.round(kib / 1024);
}
