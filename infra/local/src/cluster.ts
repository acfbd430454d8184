import { join } from 'node:path';
import { SettingsError } from '@helix/service-kit/settings';
import { connect, ensureDatabases } from './databases.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/** A PostgreSQL server that somebody may be administrator of. */
export interface DatabaseServer {
  readonly kind: 'embedded' | 'external' | 'testcontainers';
  /** For people; holds no secret and no address of an external server. */
  readonly label: string;
  /** Holds the administrator's password: never log it. */
  readonly adminUrl: string;
  /** Ends a server that we started; an external one is left alone. May be called twice. */
  stop(): Promise<void>;
}

export interface DatabaseSettings {
  /** `DATABASE_URL`: an administrator's, may create databases and roles. */
  readonly databaseUrl?: string | undefined;
  /** `<NAME>_DATABASE_URL` by subgraph. */
  readonly subgraphDatabaseUrls: Partial<Record<string, string>>;
  /** `HELIX_DATABASE_PREFIX`: begins the names of roles and databases on the server of `DATABASE_URL`; `helix` by default. */
  readonly databasePrefix?: string | undefined;
  /** `HELIX_DATA`: where the embedded server keeps its `postgres` folder. */
  readonly dataDirectory: string;
}

/** One database per subgraph, and who serves them. */
export interface OpenDatabases<Name extends string> {
  readonly urls: Readonly<Record<Name, string>>;
  readonly server: Pick<DatabaseServer, 'kind' | 'label'>;
  /** Ends the embedded server, if there is one. May be called twice. */
  stop(): Promise<void>;
}

const variableOf = (name: string): string => `${name.toUpperCase()}_DATABASE_URL`;
const nothingToStop = (): Promise<void> => Promise.resolve();

async function answers(url: string, variable: string): Promise<void> {
  const client = await connect(url, variable);
  await client.end();
}

/**
 * Finds a database for every subgraph: the ones given by name; else one each on the server of `DATABASE_URL`; else on
 * the embedded server below `HELIX_DATA`. Whatever was given is tried before anything is promised.
 *
 * @throws SettingsError naming the variable that is missing or whose server refuses, never its value
 */
export async function openDatabases<Name extends string>(settings: DatabaseSettings, names: readonly Name[]): Promise<OpenDatabases<Name>> {
  const given = settings.subgraphDatabaseUrls;
  const missing = names.filter((name) => !given[name]);
  const named = names.filter((name) => given[name]);
  const { databaseUrl } = settings;
  if (missing.length > 0 && named.length > 0 && !databaseUrl) {
    const variables = missing.map(variableOf).join(', ');
    throw new SettingsError(
      `缺少 ${variables}：请逐一给出，或另给 DATABASE_URL。\nMissing: ${variables}. Give each of them, or DATABASE_URL for the rest.`,
    );
  }
  await Promise.all(named.map((name) => answers(given[name] as string, variableOf(name))));
  const own = Object.fromEntries(named.map((name) => [name, given[name]])) as Record<Name, string>;
  if (missing.length === 0)
    return { urls: own, server: { kind: 'external', label: names.map(variableOf).join(', ') }, stop: nothingToStop };
  if (databaseUrl) {
    const made = await ensureDatabases(databaseUrl, missing, settings.databasePrefix ? { prefix: settings.databasePrefix } : {});
    return { urls: { ...made, ...own }, server: { kind: 'external', label: 'DATABASE_URL' }, stop: nothingToStop };
  }
  const server = await startEmbeddedPostgres({ dataDirectory: join(settings.dataDirectory, 'postgres') });
  try {
    return {
      urls: await ensureDatabases(server.adminUrl, names),
      server: { kind: server.kind, label: server.label },
      stop: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
