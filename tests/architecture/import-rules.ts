import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import of one file, type-only ones included. */
interface Import {
  readonly from: string;
  /** A path from the root of the project, or the name of a package. */
  readonly to: string;
}

export interface Violation extends Import {
  readonly rule: string;
}

/** Where `@helix/<name>/<path>` lies. */
const folderOf = (name: string): string =>
  name === 'gateway' || name === 'tests' ? name : ['service-kit', 'local', 'world'].includes(name) ? `infra/${name}` : `subgraphs/${name}`;

function importsOf(from: string, source: string): Import[] {
  const { module } = parseSync(from, source);
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : []))),
    ...module.dynamicImports.flatMap(
      ({ moduleRequest }) => /^['"](.+)['"]$/.exec(source.slice(moduleRequest.start, moduleRequest.end))?.[1] ?? [],
    ),
  ];
  return specifiers.map((specifier) => {
    const own = /^@helix\/([^/]+)\/(.+)$/.exec(specifier);
    const to = own
      ? `${folderOf(own[1]!)}/src/${own[2]}.ts`
      : specifier.startsWith('.')
        ? posix.join(posix.dirname(from), specifier)
        : specifier;
    return { from, to };
  });
}

const context = (path: string): string | undefined => /^subgraphs\/([^/]+)\//.exec(path)?.[1];
const isSpec = (path: string): boolean => /\.spec\.ts$|[./]testing\.ts$/.test(path);
const isOwn = (path: string): boolean => /^(gateway|subgraphs|infra|tests)\//.test(path);

/** What may not import what. The service kit knows no domain; only `infra/local`, the composition root, knows gateway and subgraphs. */
const rules: readonly { readonly name: string; readonly forbids: (edge: Import) => boolean }[] = [
  {
    name: 'contexts-meet-only-in-the-schema',
    forbids: ({ from, to }) => context(from) !== undefined && context(to) !== undefined && context(from) !== context(to),
  },
  { name: 'gateway-knows-no-subgraph', forbids: ({ from, to }) => from.startsWith('gateway/') && context(to) !== undefined },
  { name: 'subgraphs-know-no-gateway', forbids: ({ from, to }) => context(from) !== undefined && to.startsWith('gateway/') },
  {
    name: 'service-kit-knows-no-domain',
    forbids: ({ from, to }) => from.startsWith('infra/service-kit/') && !isSpec(from) && isOwn(to) && !to.startsWith('infra/service-kit/'),
  },
  {
    name: 'world-knows-no-system',
    forbids: ({ from, to }) => from.startsWith('infra/world/') && !isSpec(from) && isOwn(to) && !/^infra\/(world|service-kit)\//.test(to),
  },
  {
    name: 'only-the-composition-root-joins-all',
    forbids: ({ from, to }) => /^(gateway|subgraphs)\//.test(from) && !isSpec(from) && /^(infra\/(local|world)|tests)\//.test(to),
  },
  {
    name: 'rules-are-pure',
    forbids: ({ from, to }) =>
      from.endsWith('.rules.ts') && !/\.rules\.ts$|^infra\/service-kit\/src\/(errors|days|money|identifiers)\.ts$/.test(to),
  },
  { name: 'resolvers-hold-no-sql', forbids: ({ from, to }) => from.endsWith('.resolvers.ts') && /^(@mikro-orm|pg$|kysely)/.test(to) },
  {
    name: 'executor-knows-no-domain',
    forbids: ({ from, to }) => from.startsWith('gateway/src/executor/') && isOwn(to) && !to.startsWith('gateway/src/executor/'),
  },
];

/** Every import that a rule forbids, and every cycle of files. */
export function importViolations(files: ReadonlyMap<string, string>): Violation[] {
  const edges = [...files].flatMap(([path, source]) => importsOf(path, source));
  const broken = edges.flatMap((edge) => rules.filter(({ forbids }) => forbids(edge)).map(({ name }) => ({ rule: name, ...edge })));
  return [...broken, ...cycles(edges.filter(({ to }) => files.has(to)))];
}

function cycles(edges: readonly Import[]): Violation[] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const state = new Map<string, 'open' | 'done'>();
  const found: Violation[] = [];
  const visit = (path: string): void => {
    state.set(path, 'open');
    for (const { to } of next.get(path) ?? []) {
      if (state.get(to) === 'open') found.push({ rule: 'no-cycles', from: path, to });
      else if (!state.has(to)) visit(to);
    }
    state.set(path, 'done');
  };
  for (const path of next.keys()) if (!state.has(path)) visit(path);
  return found;
}
