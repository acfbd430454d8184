import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@helix/service-kit/database';
import { openLog } from '@helix/service-kit/log';
import { ensureDatabases } from './databases.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { definitionOf, subgraphNames, type SubgraphName } from './subgraphs.ts';

const [name, title] = process.argv.slice(2);
if (!subgraphNames.includes(name as SubgraphName) || !title || !/^[a-z][a-z0-9_]*$/.test(title)) {
  process.stderr.write('用法 Usage: npm run migrate:new -- <subgraph> <what_it_does_in_snake_case>\n');
  process.exit(2);
}

const folder = new URL(`../../../subgraphs/${name}/migrations/`, import.meta.url);
const index = new URL('index.ts', folder);
if (!existsSync(index)) writeFileSync(index, 'export const migrations = [];\n');

/** Rewrites `index.ts` from the files that lie beside it, in order of their names. */
function writeIndex(): void {
  const files = readdirSync(folder)
    .filter((file) => /^\d{8}_.*\.ts$/.test(file))
    .toSorted();
  const classes = files.map((file) => `Migration${file.slice(0, -3)}`);
  const imports = files.map((file, at) => `import { ${classes[at]} } from './${file}';`);
  writeFileSync(
    index,
    `${imports.join('\n')}\n\n/** In the order in which they are applied. */\nexport const migrations = [${classes.join(', ')}];\n`,
  );
}

const data = mkdtempSync(join(tmpdir(), 'helix-migration-'));
const server = await startEmbeddedPostgres({ dataDirectory: data, forTests: true });
try {
  const definition = await definitionOf(name as SubgraphName);
  const urls = await ensureDatabases(server.adminUrl, [name!]);
  const database = await openDatabase({ ...definition, url: urls[name!]!, log: openLog('migration', 'warn') });
  await database.migrate();
  const sql = await database.drift();
  await database.close();
  if (!sql.trim()) {
    process.stdout.write('实体与迁移一致，无须新迁移。 The migrations already give what the entities say.\n');
  } else {
    const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');
    const statements = sql
      .split(/;\n+/)
      .map((statement) => statement.trim())
      .filter(Boolean)
      .map((statement) => `    this.addSql(\`${statement.replaceAll('`', '\\`')}\`);`);
    writeFileSync(
      new URL(`${day}_${title}.ts`, folder),
      `import { Migration } from '@mikro-orm/migrations';\n\n/** ${title.replaceAll('_', ' ')} */\nexport class Migration${day}_${title} extends Migration {\n  override up(): void {\n${statements.join('\n')}\n  }\n}\n`,
    );
    writeIndex();
    process.stdout.write(`已写入迁移，请检查 SQL。 Migration written; read its SQL: subgraphs/${name}/migrations/${day}_${title}.ts\n`);
  }
} finally {
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}
