import { createServer } from 'node:http';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import pg from 'pg';
import { serve } from './serve.ts';

interface Statement {
  readonly name: string;
  readonly text: string;
  /** The variables in the order of `$1`, `$2`, …, as the file's first line names them. */
  readonly variables: readonly string[];
}

/** Reads `<operation>.sql`, whose first line is `-- $1 city, $2 year` or `--` alone. */
function statementsIn(folder: URL): Map<string, Statement> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  return new Map(
    files.map((file) => {
      const name = file.slice(0, -'.sql'.length);
      const text = readFileSync(new URL(file, folder), 'utf8');
      const variables = [...text.slice(0, text.indexOf('\n')).matchAll(/\$\d+ (\w+)/g)].map(([, variable]) => variable!);
      return [`/${name}`, { name, text, variables }];
    }),
  );
}

/** The limit of what an answer can cost: one prepared statement whose result is the JSON text, passed on as it is. */
serve(async ({ databaseUrl, folder }: { databaseUrl: string; folder: string }) => {
  const statements = statementsIn(new URL(folder));
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const answer = async (path: string, body: Buffer): Promise<string> => {
    const { name, text, variables } = statements.get(path)!;
    const given = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    const { rows } = await pool.query<[string]>({
      name,
      text,
      values: variables.map((variable) => given[variable] ?? null),
      rowMode: 'array',
    });
    return `{"data":${rows[0]![0]}}`;
  };
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    buffer(request)
      .then((body) => answer(request.url!, body))
      .then(
        (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
        (error: unknown) =>
          response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [{ message: String(error) }] })),
      );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
});
