import './plain-errors.ts';
import { deadLetters, followersAt, replayDeadLetters } from '@helix/service-kit/journal/followers';
import { openLog } from '@helix/service-kit/log';
import { openSubgraph } from '@helix/service-kit/subgraph';
import { openDatabases } from './cluster.ts';
import { databaseSettings, localSettings } from './settings.ts';
import { definitionOf, subgraphNames, type SubgraphName } from './subgraphs.ts';

const [name, command = 'list', ...ids] = process.argv.slice(2);
const isReplay = command === 'replay' && ids.length > 0 && ids.every((id) => /^\d{1,18}$/.test(id));
if (!subgraphNames.includes(name as SubgraphName) || (command !== 'list' && !isReplay)) {
  process.stderr.write('用法 Usage: npm run followers -- <subgraph> [list | replay <id>…]\n');
  process.exit(2);
}
const settings = localSettings();
const databases = await openDatabases(databaseSettings(settings), [name as SubgraphName]);
try {
  const { database } = await openSubgraph(await definitionOf(name as SubgraphName), {
    databaseUrl: databases.urls[name as SubgraphName],
    secret: 'operating asks nobody and answers nobody',
    log: openLog(name!, settings.LOG_LEVEL),
  });
  if (isReplay) {
    const count = await replayDeadLetters(database.db, ids);
    process.stdout.write(`已重新排入 ${count} 条死信。 ${count} dead letters will be tried again.\n`);
    process.exitCode = count === new Set(ids).size ? 0 : 1;
  } else {
    for (const { name: follower, source, behind, parked, dead, advancedAt } of await followersAt(database.db)) {
      const when = advancedAt ?? '–';
      process.stdout.write(`${follower} ← ${source}: 落后 behind ${behind}, 待重试 parked ${parked}, 死信 dead ${dead}, ${when}\n`);
    }
    for (const { id, follower, change, error, attempts, deadAt, waiting } of await deadLetters(database.db)) {
      const { entity, key, operation } = change;
      process.stdout.write(`#${id} ${follower} ${operation} ${entity} ${key}: ${error} (${attempts} ×, ${deadAt}, +${waiting})\n`);
    }
  }
  await database.close();
} finally {
  await databases.stop();
}
