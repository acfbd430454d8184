import { readdirSync, readFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { Kind, parse, print, type DefinitionNode, type DocumentNode, type ObjectTypeDefinitionNode } from 'graphql';
import { completeSdl } from '@helix/service-kit/sdl';
import { subgraphNames } from './subgraphs.ts';

const root = new URL('../../../', import.meta.url);

/** Custom scalars as resolvers see them. */
const scalars = {
  BigInt: { input: 'bigint', output: 'string | bigint' },
  Decimal: 'string',
  Date: 'string',
  DateTime: { input: 'Date', output: 'string | Date' },
  Year: 'number',
  Quarter: 'string',
  RegionCode: 'string',
  UnifiedSocialCreditCode: 'string',
  RorId: 'string',
  Orcid: 'string',
  Doi: 'string',
  Cursor: 'string',
};

const objectTypes = (document: DocumentNode): ObjectTypeDefinitionNode[] =>
  document.definitions.filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION);

/** Types that the subgraph's code exports under an SDL type's name; these are what its resolvers receive. */
function exportedTypes(folder: URL): Map<string, string> {
  const found = new Map<string, string>();
  const source = new URL('src/', folder);
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.parentPath.includes('generated')) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/^export (?:type|interface) (\w+)/gm)) {
      found.set(name!, `../${relative(fileURLToPath(source), path)}#${name} as ${name}Row`);
    }
  }
  return found;
}

/** What a resolver of each object type receives as its parent. */
function mappersOf(document: DocumentNode, exported: ReadonlyMap<string, string>): Record<string, string> {
  const mappers: Record<string, string> = {};
  for (const type of objectTypes(document)) {
    const name = type.name.value;
    if (name === 'Query' || name === 'Mutation') continue;
    const own = exported.get(name);
    const node = /^(\w+)Connection$/.exec(name)?.[1];
    const key = type.directives
      ?.find((directive) => directive.name.value === 'key')
      ?.arguments?.find(({ name: argument }) => argument.value === 'fields')?.value;
    if (own) mappers[name] = own;
    else if (node) mappers[name] = '@helix/service-kit/listing#AnyConnection';
    else if (/Edge$|Facets$|Facet$|^PageInfo$/.test(name)) mappers[name] = 'object';
    else if (name === 'Money') mappers[name] = '{ fen: string; yuan: string; wan: string }';
    else if (key?.kind === Kind.STRING && /^\w+$/.test(key.value)) mappers[name] = `{ readonly ${key.value}: string }`;
  }
  return mappers;
}

/** Resolver types of one subgraph, from its completed SDL. */
async function resolverTypes(folder: URL): Promise<string> {
  const complete = completeSdl(readFileSync(new URL('schema.graphql', folder), 'utf8'));
  const schema: DocumentNode = {
    ...complete,
    definitions: complete.definitions.filter((definition: DefinitionNode) => definition.kind !== Kind.SCHEMA_EXTENSION),
  };
  const body = await codegen({
    filename: 'resolvers.ts',
    documents: [],
    schema: parse(print(schema)),
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
    config: {
      federation: true,
      contextType: '@helix/service-kit/request#RequestContext',
      mappers: mappersOf(complete, exportedTypes(folder)),
      scalars,
      enumsAsTypes: true,
      useTypeImports: true,
      noSchemaStitching: true,
      avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
      inputMaybeValue: 'T | null | undefined',
      maybeValue: 'T | null',
      immutableTypes: true,
      defaultScalarType: 'unknown',
      skipTypename: true,
    },
  });
  return `// Generated from schema.graphql by \`npm run codegen\`; do not edit.\n/* oxlint-disable */\n${body}`;
}

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const name of subgraphNames) {
  const folder = new URL(`subgraphs/${name}/`, root);
  if (!existsSync(new URL('schema.graphql', folder))) continue;
  const target = new URL('src/generated/resolvers.ts', folder);
  const text = await resolverTypes(folder);
  const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (current === text) continue;
  if (check) {
    stale.push(name);
    continue;
  }
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, text);
  process.stdout.write(`${name}: resolver types written\n`);
}
if (stale.length) {
  process.stderr.write(
    `生成的解析器类型已过期，请运行 npm run codegen。 Generated resolver types are out of date, run npm run codegen: ${stale.join(', ')}\n`,
  );
  process.exitCode = 1;
}
