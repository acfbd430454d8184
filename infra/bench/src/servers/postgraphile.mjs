import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/*
 * PostGraphile as its documentation starts it, over one database with a schema per subgraph. Reading alone; `id` is the column, not a global
 * identifier. Words: the file with the settings, the port.
 */
const [, , settings, port] = process.argv;
const { databaseUrl, schemas } = JSON.parse(readFileSync(settings, 'utf8'));

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['NodePlugin', 'MutationPayloadQueryPlugin'],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas })],
  schema: { defaultBehavior: '-insert -update -delete' },
  grafserv: { graphqlPath: '/graphql', watch: false },
  grafast: { explain: false },
});
const answer = instance.createServ(grafserv).createHandler();
await instance.getSchema();
createServer((request, response) => {
  if (request.url === '/ready') response.writeHead(200).end();
  else answer(request, response);
}).listen(Number(port), '127.0.0.1');
