import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg from 'pg';
import { SettingsError } from '@helix/service-kit/settings';

/** The system catalogue's word for our own exclusion: one set-up of databases at a time per server. */
const setupLock = `hashtextextended('helix graph: databases and roles', 0)`;
const connectionLimitMs = 5_000;
const lockLimitMs = 60_000;

const reasons: Record<string, string> = {
  '28P01': '密码或用户名被拒绝。 The server refuses the user name or password.',
  '28000': '服务器不允许此登录。 The server does not allow this login.',
  '3D000': '地址中的数据库不存在。 The database in the URL does not exist.',
  '42501': '该用户无权连接此数据库。 This user may not connect to the database.',
  '53300': '服务器连接数已满。 The server has no connection left.',
  '57P03': '服务器正在启动或停止。 The server is starting or stopping.',
  ECONNREFUSED: '该地址没有服务器应答。 Nothing answers at the address.',
  ECONNRESET: '连接被中断。 The connection was cut.',
  ENOTFOUND: '主机名无法解析。 The host name is unknown.',
  EAI_AGAIN: '主机名无法解析。 The host name cannot be looked up.',
  EHOSTUNREACH: '主机不可达。 The host cannot be reached.',
  ENETUNREACH: '网络不可达。 The network cannot be reached.',
};

/** Names the variable and the kind of failure. The driver's own words hold user, host and port: parts of the value. */
function connectionError(variable: string, error: unknown): SettingsError {
  const { code } = error as { code?: unknown };
  const reason = (typeof code === 'string' ? reasons[code] : undefined) ?? '服务器没有按时应答。 The server did not answer in time.';
  return new SettingsError(`${variable}: ${reason}${typeof code === 'string' ? ` (${code})` : ''}`);
}

function parsed(url: string, variable: string): URL {
  const parts = URL.parse(url);
  if (!parts || !/^postgres(ql)?:$/.test(parts.protocol) || !parts.hostname) {
    throw new SettingsError(
      `${variable}: 应为 postgres://用户:密码@主机:端口/数据库。 Should read postgres://user:password@host:port/database.`,
    );
  }
  return parts;
}

/**
 * Opens one connection for set-up work; the caller ends it.
 *
 * @param variable the environment variable that held the URL, for the error
 * @throws SettingsError naming the variable, never a part of its value, when the server refuses or does not answer within 5 s
 */
export async function connect(url: string, variable: string): Promise<pg.Client> {
  parsed(url, variable);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectionLimitMs, application_name: 'helix-setup' });
  client.on('error', () => undefined); // A server that goes away is told by the next query.
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw connectionError(variable, error);
  }
}

function passwordOf(adminUrl: string, role: string, variable: string): string {
  const key = decodeURIComponent(parsed(adminUrl, variable).password);
  if (!key) {
    throw new SettingsError(
      `${variable}: 缺少密码；各子图的数据库密码由它派生（若服务器不查密码，任意填写即可）。 ` +
        'No password: those of the subgraphs are derived from it (any will do where the server asks for none).',
    );
  }
  return createHmac('sha256', key).update(`helix:${role}`).digest('base64url');
}

/**
 * The URL under which `role` reaches `database` on the server of `adminUrl`. Its password is
 * base64url(HMAC-SHA256(password of the administrator, 'helix:' + role)): several processes agree and nothing is stored.
 */
export function urlOf(adminUrl: string, role: string, database: string, variable = 'DATABASE_URL'): string {
  const url = parsed(adminUrl, variable);
  url.username = role;
  url.password = passwordOf(adminUrl, role, variable);
  url.pathname = `/${database}`;
  return url.href;
}

/** RFC 5803: what the server keeps of a password. Sent instead of it, so that no statement log ever holds a password. */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const keyed = (word: string) => createHmac('sha256', salted).update(word).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`;
}

const quoted = (identifier: string): string => pg.escapeIdentifier(identifier);

interface Rights {
  readonly role: string;
  readonly superuser: boolean;
  readonly createsDatabases: boolean;
  readonly createsRoles: boolean;
  readonly version: number;
}

async function rightsOf(admin: pg.Client): Promise<Rights> {
  const { rows } = await admin.query<Rights>(
    `select rolname as role, rolsuper as superuser, rolsuper or rolcreatedb as "createsDatabases",
            rolsuper or rolcreaterole as "createsRoles", current_setting('server_version_num')::int as version
       from pg_roles where rolname = current_user`,
  );
  return rows[0] as Rights;
}

function refuseWithout(rights: Rights, names: readonly string[], variable: string): void {
  const missing = [...(rights.createsDatabases ? [] : ['CREATEDB']), ...(rights.createsRoles ? [] : ['CREATEROLE'])];
  if (missing.length === 0) return;
  const variables = names.map((name) => `${name.toUpperCase()}_DATABASE_URL`).join(', ');
  throw new SettingsError(
    `${variable}: 该用户缺少 ${missing.join('、')} 权限；请授予，或由管理员建库后逐一给出 ${variables}。\n` +
      `${variable}: this user lacks ${missing.join(' and ')}. Grant it, or have the databases made for you and give each: ${variables}.`,
  );
}

async function existing(admin: pg.Client, table: 'pg_roles' | 'pg_database', column: 'rolname' | 'datname', names: readonly string[]) {
  const { rows } = await admin.query<{ name: string }>(`select ${column} as name from ${table} where ${column} = any($1)`, [names]);
  return new Set(rows.map(({ name }) => name));
}

/** One order of text everywhere: code points, with Unicode's letters, whatever locale the server was made with. */
const collation = `encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'`;

async function makeRole(admin: pg.Client, rights: Rights, role: string, password: string, exists: boolean): Promise<void> {
  const verifier = pg.escapeLiteral(scramVerifier(password));
  await admin.query(`${exists ? 'alter' : 'create'} role ${quoted(role)} login password ${verifier}`);
  // Since PostgreSQL 16 the maker of a role may grant it but does not yet act for it, which ownership asks for.
  if (!exists && !rights.superuser) await admin.query(`grant ${quoted(role)} to ${quoted(rights.role)} with inherit true, set true`);
}

async function keepStrangersOut(admin: pg.Client, database: string): Promise<void> {
  await admin.query(`revoke connect, temporary on database ${quoted(database)} from public`);
}

export interface DatabasesOptions {
  /** Prefix of the names of roles and databases, `helix` by default. */
  readonly prefix?: string;
  /** The variable that held the administrator's URL, for errors. */
  readonly variable?: string;
}

/**
 * Sees to it that every subgraph has its own role and its own database `<prefix>_<name>`, which no other subgraph's role
 * may enter. Changes nothing that is there already; several processes may do it at once.
 *
 * @param names subgraphs, lower case
 * @returns the connection URL of each
 * @throws SettingsError when the server cannot be reached, is older than PostgreSQL 18, or the administrator lacks
 *   CREATEDB or CREATEROLE and something is missing
 */
export async function ensureDatabases<Name extends string>(
  adminUrl: string,
  names: readonly Name[],
  { prefix = 'helix', variable = 'DATABASE_URL' }: DatabasesOptions = {},
): Promise<Record<Name, string>> {
  const nameOf = (name: Name) => `${prefix}_${name}`;
  const urls = Object.fromEntries(names.map((name) => [name, urlOf(adminUrl, nameOf(name), nameOf(name), variable)])) as Record<
    Name,
    string
  >;
  const wanted = names.map(nameOf);
  const admin = await connect(adminUrl, variable);
  try {
    const rights = await rightsOf(admin);
    if (rights.version < 180_000) {
      const found = Math.floor(rights.version / 10_000);
      throw new SettingsError(
        `${variable}: 需要 PostgreSQL 18 或更新，该服务器为 ${found}。 PostgreSQL 18 or newer is needed; this server is ${found}.`,
      );
    }
    await admin.query(`set lock_timeout = ${lockLimitMs}`);
    await admin.query(`select pg_advisory_lock(${setupLock})`);
    const roles = await existing(admin, 'pg_roles', 'rolname', wanted);
    const databases = await existing(admin, 'pg_database', 'datname', wanted);
    const complete = wanted.every((name) => roles.has(name) && databases.has(name));
    if (!complete) refuseWithout(rights, names, variable);
    for (const name of wanted) {
      // Passwords follow the administrator's, which may have changed since.
      if (rights.createsRoles) await makeRole(admin, rights, name, passwordOf(adminUrl, name, variable), roles.has(name));
      if (databases.has(name)) continue;
      await admin.query(`create database ${quoted(name)} owner ${quoted(name)} template template0 ${collation}`);
      await keepStrangersOut(admin, name);
    }
  } finally {
    await admin.end();
  }
  return urls;
}

/**
 * Copies a database whole, for a test that wants its own: about 60 ms for a small one (file_copy measured no faster). Nobody may be connected to `template`.
 *
 * @param owner a role made by {@link ensureDatabases}
 * @returns the owner's connection URL
 */
export async function cloneDatabase(adminUrl: string, template: string, target: string, owner: string): Promise<string> {
  const admin = await connect(adminUrl, 'DATABASE_URL');
  try {
    await admin.query(`create database ${quoted(target)} template ${quoted(template)} owner ${quoted(owner)}`);
    await keepStrangersOut(admin, target);
  } finally {
    await admin.end();
  }
  return urlOf(adminUrl, owner, target);
}

/** Removes a database and ends the sessions in it; nothing happens when there is none. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const admin = await connect(adminUrl, 'DATABASE_URL');
  try {
    await admin.query(`drop database if exists ${quoted(name)} with (force)`);
  } finally {
    await admin.end();
  }
}
