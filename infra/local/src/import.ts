import './plain-errors.ts';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EntityMetadata } from '@mikro-orm/core';
import { jsonLines, loadRows } from '@helix/service-kit/bulk';
import { openLog } from '@helix/service-kit/log';
import { openSubgraph } from '@helix/service-kit/subgraph';
import { openDatabases } from './cluster.ts';
import { databaseSettings, localSettings } from './settings.ts';
import { definitionOf, subgraphNames, type SubgraphName } from './subgraphs.ts';

const [name, entityName, path] = process.argv.slice(2);
if (!subgraphNames.includes(name as SubgraphName) || !entityName || !path) {
  process.stderr.write('用法 Usage: npm run import -- <subgraph> <Entity> <file.jsonl>\n');
  process.exit(2);
}
const definition = await definitionOf(name as SubgraphName);
const entity = definition.entities.find((candidate) => (candidate as { meta: EntityMetadata }).meta.className === entityName);
if (!entity) {
  const known = definition.entities.map((candidate) => (candidate as { meta: EntityMetadata }).meta.className);
  process.stderr.write(`${name} 没有 ${entityName}。 ${name} has no ${entityName}; it has ${known.join(', ')}.\n`);
  process.exit(2);
}
if (!existsSync(path)) {
  process.stderr.write(`没有这个文件。 No such file: ${path}\n`);
  process.exit(2);
}

const settings = localSettings();
const databases = await openDatabases(databaseSettings(settings), [name as SubgraphName]);
try {
  const subgraph = await openSubgraph(definition, {
    databaseUrl: databases.urls[name as SubgraphName],
    secret: 'importing asks nobody and answers nobody',
    log: openLog(name!, settings.LOG_LEVEL),
  });
  await subgraph.database.migrate();
  const result = await loadRows(
    subgraph.database.db,
    entity,
    jsonLines(pathToFileURL(resolve(path)), basename(path)),
    definition.imports?.[entityName],
  );
  await subgraph.close();
  for (const { file, line, field, fault, reasonZh, reasonEn } of result.bad) {
    process.stderr.write(`${file}:${line}${field ? ` ${field}` : ''}: ${reasonZh}。 ${reasonEn}. [${fault}]\n`);
  }
  const { read, inserted, updated, unchanged, bad } = result;
  process.stdout.write(
    `读入 ${read} 行：新增 ${inserted}，更新 ${updated}，未变 ${unchanged}，有误 ${bad.length} 处。  ` +
      `Read ${read}: ${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ${bad.length} faults.\n`,
  );
  process.exitCode = bad.length ? 1 : 0;
} finally {
  await databases.stop();
}
