import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { storedOperations } from '@helix/gateway/operations';
import { bureaus } from '@helix/service-kit/bureaus';
import { brokenOperations } from './operations-check.ts';
import { allDefinitions } from './subgraphs.ts';
import { composeAll, compositionProblems, supergraphFile } from './composition.ts';

const result = composeAll(await allDefinitions());
const current = existsSync(supergraphFile) ? readFileSync(supergraphFile, 'utf8') : '';
const operations = storedOperations(new URL('operations/', supergraphFile));
const broken = 'problems' in result ? [] : brokenOperations(result.supergraphSdl, current || result.supergraphSdl, operations, bureaus);
if ('problems' in result) {
  process.stderr.write(`组合失败。 The subgraphs do not compose:\n${compositionProblems(result.problems)}\n`);
  process.exitCode = 1;
} else if (broken.length) {
  process.stderr.write(`存储的查询不再可用。 Stored operations are not answered any more:\n${compositionProblems(broken)}\n`);
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  if (current !== result.supergraphSdl) {
    process.stderr.write(
      'schema/supergraph.graphql 已过期，请运行 npm run compose。 schema/supergraph.graphql is out of date, run npm run compose.\n',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(supergraphFile, result.supergraphSdl);
  process.stdout.write('已写入 Written: schema/supergraph.graphql\n');
}
