import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { allDefinitions } from './subgraphs.ts';
import { composeAll, compositionProblems, supergraphFile } from './composition.ts';

const result = composeAll(await allDefinitions());
if ('problems' in result) {
  process.stderr.write(`组合失败。 The subgraphs do not compose:\n${compositionProblems(result.problems)}\n`);
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  const current = existsSync(supergraphFile) ? readFileSync(supergraphFile, 'utf8') : '';
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
