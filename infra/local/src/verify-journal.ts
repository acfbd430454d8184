import './plain-errors.ts';
import { seal } from '@helix/service-kit/journal/chain';
import { journalLog, sealedLogs } from '@helix/service-kit/journal/chain.sql';
import { witnessOf } from '@helix/service-kit/journal/feed';
import { placesKept } from '@helix/service-kit/journal/followers';
import { verifyLog, type ChainFault, type Witness } from '@helix/service-kit/journal/verify';
import { openLog } from '@helix/service-kit/log';
import { openSubgraph, type Subgraph } from '@helix/service-kit/subgraph';
import { openDatabases } from './cluster.ts';
import { databaseSettings, localSettings } from './settings.ts';
import { definitionOf, subgraphNames, type SubgraphName } from './subgraphs.ts';

const usage = '用法 Usage: npm run journal:verify -- [<subgraph> [--head <log>:<position>:<hash>]…]\n';

const reasons: Readonly<Record<ChainFault, readonly [zh: string, en: string]>> = {
  GAP: ['链中缺少此位置', 'this position is missing from the chain'],
  ROW_REMOVED: ['此位置的记录已被删除', 'the row at this position was removed'],
  ALTERED: ['此位置的记录或哈希已被改动', 'the row at this position, or its hash, was altered'],
  TAIL_REMOVED: ['此位置起的末尾已被删除', 'the tail from this position on was removed'],
  REWRITTEN: ['与链头或见证不符，日志已被改写', 'it contradicts its head or a witness: the log was rewritten'],
  UNSEALED: ['链外有早已提交的记录', 'rows that were committed long ago lie outside the chain'],
  TRIGGER_MISSING: ['有表的变更未被记录', 'the changes of a table are not journaled'],
};

const [name, ...rest] = process.argv.slice(2);
const heads = rest.filter((text) => text !== '--head').map((text) => /^(journal|access_log):(\d+):([0-9a-f]+)$/.exec(text));
if ((name !== undefined && !subgraphNames.includes(name as SubgraphName)) || heads.includes(null)) {
  process.stderr.write(usage);
  process.exit(2);
}
const names = name === undefined ? subgraphNames : [name as SubgraphName];
const settings = localSettings();
const databases = await openDatabases(databaseSettings(settings), names);
try {
  const subgraphs: Subgraph[] = [];
  for (const each of names) {
    const log = openLog(each, settings.LOG_LEVEL);
    const options = { databaseUrl: databases.urls[each], secret: 'verifying asks nobody and answers nobody', log };
    subgraphs.push(await openSubgraph(await definitionOf(each), options));
  }
  // Where followers stand was written by others into other databases: whoever rewrites a journal cannot reach them all.
  const witnesses = new Map<string, Witness[]>();
  for (const { database } of subgraphs) {
    for (const { source, cursor } of await placesKept(database.db)) {
      const witness = witnessOf(cursor);
      witnesses.set(source, [...(witnesses.get(source) ?? []), witness]);
      if (name !== undefined) process.stdout.write(`${source} --head journal:${witness.position}:${witness.hash}\n`);
    }
  }
  for (const { definition, database } of subgraphs) {
    for (const log of sealedLogs) {
      await seal(database.db, log);
      const given = heads.flatMap((head) => (head?.[1] === log.table ? [{ position: BigInt(head[2]!), hash: head[3]! }] : []));
      const followed = log === journalLog ? (witnesses.get(definition.name) ?? []) : [];
      const { checked, head, fault } = await verifyLog(database.db, log, [...given, ...followed]);
      const label = `${definition.name} ${log.table}`;
      if (!fault) {
        process.stdout.write(
          `${label}: 完好，${checked} 个位置。 Whole, ${checked} positions. --head ${log.table}:${head.position}:${head.hash}\n`,
        );
        continue;
      }
      const [zh, en] = reasons[fault.kind];
      const where = fault.table ? ` (${fault.table})` : '';
      process.stderr.write(
        `${label}: 位置 ${fault.position}${where}：${zh}。 Position ${fault.position}${where}: ${en}. [${fault.kind}]\n`,
      );
      process.exitCode = 1;
    }
    await database.close();
  }
} finally {
  await databases.stop();
}
