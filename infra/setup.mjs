// Installs what is missing before `npm start` and `npm test`, and is silent when nothing is. Plain JavaScript that the
// machine's own Node runs: what this file installs (Node 26 among it) is what everything else here needs.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';
const shippedNode = path.join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node');
const installedLock = path.join(root, 'node_modules', '.package-lock.json');
const stamp = path.join(root, 'node_modules', '.helix-setup');
const lock = path.join(root, '.helix', 'setup.lock');
const heartbeatMs = 2000;
const staleMs = 120000;

const say = (text) => process.stderr.write(`${text}\n`);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

class Refusal extends Error {}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Refusal(
    `需要 Node.js 20.19 或更新，本机为 ${process.versions.node}：请到 https://nodejs.org 更新。\n` +
      `Node.js 20.19 or newer is needed; this is ${process.versions.node}: get a newer one at https://nodejs.org`,
  );
}

function json(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A production image leaves the tools of development out, and `npm start` does without them. */
const needsTools = !(process.env.npm_lifecycle_event || '').startsWith('prestart');

/** What was asked for and what npm last did here, in a line; undefined where nothing was installed. */
function stateOfInstallation() {
  try {
    const wanted = createHash('sha256')
      .update(fs.readFileSync(path.join(root, 'package-lock.json')))
      .digest('hex');
    return `${wanted} ${fs.statSync(installedLock).mtimeMs}`;
  } catch {
    return undefined;
  }
}

/**
 * Compares package by package, so that an installation made by hand counts. npm's own record is written last, and an
 * interrupted installation has none; but `npm install --package-lock-only` writes it too, so the folders have the word.
 */
function isComplete() {
  const wanted = json(path.join(root, 'package-lock.json'));
  const installed = json(installedLock);
  if (!wanted || !installed) return false;
  const asWanted = Object.entries(installed.packages).every(([name, { version, link }]) => {
    const entry = wanted.packages[name];
    if (!entry || entry.version !== version) return false;
    return link ? fs.existsSync(path.join(root, name)) : (json(path.join(root, name, 'package.json')) || {}).version === version;
  });
  const nothingMissing = Object.entries(wanted.packages).every(([name, entry]) => {
    const mayBeMissing = name === '' || entry.optional || entry.devOptional || (entry.dev && !needsTools);
    return mayBeMissing || installed.packages[name] !== undefined;
  });
  return asWanted && nothingMissing;
}

function isUpToDate() {
  const state = stateOfInstallation();
  if (!state || !fs.existsSync(shippedNode)) return false;
  const known = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
  if (known === `${state} with tools` || (known === `${state} without tools` && !needsTools)) return true;
  if (!isComplete()) return false;
  remember();
  return true;
}

/** A stamp spares the next start the comparison. */
function remember() {
  try {
    fs.writeFileSync(stamp, `${stateOfInstallation()} ${needsTools ? 'with' : 'without'} tools`);
  } catch {
    // Somebody else's installation, which we may only read: it is compared again next time.
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Holds our pid, and npm's, which may outlive us. Pids prove nothing across containers and restarts, so a lock that
 * nobody has touched for long is stale too.
 */
function isStale(file) {
  try {
    const holders = fs.readFileSync(file, 'utf8').split(' ').map(Number);
    return !holders.some(isAlive) || Date.now() - fs.statSync(file).mtimeMs > staleMs;
  } catch {
    return false; // Released meanwhile.
  }
}

function tryToLock() {
  const own = `${lock}.${process.pid}`;
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  fs.writeFileSync(own, String(process.pid));
  try {
    fs.linkSync(own, lock); // Appears whole, or not at all.
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error; // Taken, or swept away with a pid of another container.
  } finally {
    fs.rmSync(own, { force: true });
  }
  if (isStale(lock)) {
    const aside = `${own}.stale`;
    try {
      fs.renameSync(lock, aside);
      // Somebody may have replaced it between the look and the move: then it goes back.
      if (!isStale(aside)) fs.linkSync(aside, lock);
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
    }
    fs.rmSync(aside, { force: true });
  }
  return false;
}

/** What processes left that were killed while they reached for the lock; their names hold their pids. */
function sweep() {
  const folder = path.dirname(lock);
  for (const name of fs.readdirSync(folder)) {
    const [, pid] = /^setup\.lock\.(\d+)(\.stale)?$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) fs.rmSync(path.join(folder, name), { force: true });
  }
}

async function locked(work) {
  for (let told = false; !tryToLock(); await pause(100)) {
    if (!told && fs.existsSync(lock)) {
      say('另一个进程正在安装依赖，请稍候… Another process is installing the dependencies; waiting…');
      told = true;
    }
  }
  const release = () => fs.rmSync(lock, { force: true });
  const touch = () => fs.utimes(lock, new Date(), new Date(), () => undefined);
  sweep();
  const heartbeat = setInterval(touch, heartbeatMs);
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.removeListener('exit', release);
    release();
  }
}

/** Runs npm with the machine's Node: the shipped one lies in the very folder that `npm ci` begins by deleting. */
function startNpmCi() {
  const words = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const own = path.join(root, 'node_modules');
  const folders = (process.env.PATH || '').split(path.delimiter).filter((folder) => !folder.startsWith(own));
  const options = { cwd: root, env: { ...process.env, PATH: folders.join(path.delimiter) }, stdio: ['ignore', 'pipe', 'pipe'] };
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  if (npm && node && /npm-cli\.c?js$/.test(npm) && !node.startsWith(own)) return spawn(node, [npm, ...words], options);
  return spawn('npm', words, { ...options, shell: isWindows });
}

/** The beginning says what is wrong; npm may add pages of usage. */
function reasonIn(output) {
  const lines = output.split('\n').filter((line) => line.trim() && !/^npm (warn|notice)|^npm error\s*$/.test(line));
  return lines.slice(0, 30).join('\n');
}

async function install() {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  const progress = '正在安装依赖（首次约半分钟）… Installing dependencies (half a minute the first time)…';
  const onTerminal = process.stderr.isTTY;
  const counter = onTerminal && setInterval(() => process.stderr.write(`\r${progress} ${seconds()} s`), 1000);
  process.stderr.write(onTerminal ? progress : `${progress}\n`);
  const npm = startNpmCi();
  if (npm.pid) fs.writeFileSync(lock, `${process.pid} ${npm.pid}`);
  const passOn = (signal) => {
    npm.kill(signal);
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, passOn);
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve) => {
    npm.once('error', (error) => {
      output += `${error.message}\n`;
      resolve(1);
    });
    npm.once('close', resolve);
  });
  clearInterval(counter);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(signal, passOn);
  if (onTerminal) process.stderr.write('\n');
  if (code !== 0) {
    throw new Refusal(
      `${reasonIn(output)}\n` +
        `npm ci 失败（${code}），见上。多为网络或 npm 源问题；改好后重试即可。\n` +
        `npm ci failed (${code}), see above. Mostly the network or the registry: mend that and try again.`,
    );
  }
  say(`依赖已就绪，用时 ${seconds()} 秒。 Dependencies are ready (${seconds()} s).`);
}

function verifyShippedNode() {
  const answer = fs.existsSync(shippedNode)
    ? spawnSync(shippedNode, ['--version'], { encoding: 'utf8', shell: isWindows })
    : { status: 1, stderr: `${path.relative(root, shippedNode)} is missing` };
  if (answer.status === 0) return;
  // Left in place it would be the one that runs this file next time.
  fs.rmSync(shippedNode, { force: true });
  const reason = String(answer.stderr || (answer.error && answer.error.message) || `exit ${answer.status}`).trim();
  throw new Refusal(
    `随项目安装的 Node 26 在本机（${process.platform} ${process.arch}）无法运行：${reason}\n` +
      '请确认：npm 没有设置 omit=optional；Linux 为 glibc 2.28 以上的发行版（Alpine 不行）；CPU 为 x64 或 arm64。\n' +
      `The Node 26 that this project installs does not run on this machine (${process.platform} ${process.arch}): ${reason}\n` +
      'Check that npm is not set to omit=optional, that Linux has glibc 2.28 or newer (Alpine has not), and that the processor is x64 or arm64.',
  );
}

try {
  requireNode();
  if (!isUpToDate()) {
    await locked(async () => {
      if (isUpToDate()) return; // Done by the one we waited for.
      await install();
      verifyShippedNode();
      remember();
    });
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say(error.message);
  process.exitCode = 1;
}
