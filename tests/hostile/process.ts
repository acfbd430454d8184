import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A process of the project's, with nothing of this one's environment but what runs programs. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has written to both outputs. */
  output(): string;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  kill(signal: NodeJS.Signals): void;
}

export function run(script: string, environment: Readonly<Record<string, string>>, ...words: readonly string[]): Running {
  const child = spawn(process.execPath, [script, ...words], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  return {
    child,
    output: () => text,
    ended: once(child, 'close').then(([code, signal]) => (signal ?? code) as number | NodeJS.Signals),
    kill: (signal) => void child.kill(signal),
  };
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
