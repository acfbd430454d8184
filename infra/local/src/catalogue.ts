import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { subgraphSdl } from '@helix/service-kit/subgraph';
import { catalogueFile, openCatalogue, opennessProblems, unclassified } from './openness.ts';
import { allDefinitions } from './subgraphs.ts';

/*
 * Brings the open catalogue up to date with the schema and names each change, for whoever answers for it: a field that is listed is public from
 * then on.
 */

const services = (await allDefinitions()).map((definition) => ({ name: definition.name, typeDefs: subgraphSdl(definition) }));
const before = opennessProblems(services, openCatalogue());
const path = fileURLToPath(catalogueFile);
const text = JSON.stringify(unclassified(services));
writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: 'json' }));
for (const { subgraph, coordinate, messageZh, messageEn } of before) {
  process.stdout.write(`${subgraph} ${coordinate}: ${messageZh}。 ${messageEn}.\n`);
}
for (const { coordinate, messageZh, messageEn } of opennessProblems(services, openCatalogue())) {
  process.stderr.write(`仍须处理 Still to be mended: ${coordinate}: ${messageZh}。 ${messageEn}.\n`);
  process.exitCode = 1;
}
