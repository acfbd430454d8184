import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { bureaus } from '@helix/service-kit/bureaus';
import { completeSdl } from '@helix/service-kit/sdl';
import { compose, composeAll, compositionProblems, supergraphFile, type ComposedService, type Composition } from '@helix/local/composition';
import { allDefinitions } from '@helix/local/subgraphs';

const sdlOf = (name: string): string => readFileSync(new URL(`../../subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8');

/** The six subgraphs, one of them changed. */
const composing = (changes: Readonly<Record<string, (sdl: string) => string>> = {}): Composition =>
  compose(
    bureaus.map((bureau): ComposedService => {
      const sdl = sdlOf(bureau.name);
      const changed = changes[bureau.name]?.(sdl) ?? sdl;
      if (changes[bureau.name]) expect(changed, 'the planted change must apply').not.toBe(sdl);
      return { ...bureau, url: `http://127.0.0.1/${bureau.name}`, typeDefs: completeSdl(changed) };
    }),
  );

const problems = (result: Composition) => {
  if (!('problems' in result)) throw new Error('It composed');
  return result.problems;
};

describe('composing the six subgraphs', () => {
  it('gives the supergraph that is checked in', async () => {
    const result = composeAll(await allDefinitions());
    expect('problems' in result ? compositionProblems(result.problems) : '').toBe('');
    const checkedIn = readFileSync(supergraphFile, 'utf8');
    expect(checkedIn.length).toBeGreaterThan(50_000);
    expect('supergraphSdl' in result && result.supergraphSdl).toBe(checkedIn);
  });

  it('describes each entity in the words of the bureau that keeps it', () => {
    const described = new Map(
      parse(readFileSync(supergraphFile, 'utf8')).definitions.flatMap((definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [[definition.name.value, definition.description?.value] as const] : [],
      ),
    );
    for (const [type, bureau] of [
      ['Challenge', 'projects'],
      ['Institution', 'institutions'],
      ['Talent', 'talent'],
      ['TechContract', 'achievements'],
      ['PolicyInstrument', 'funding'],
      ['PolicyClause', 'coordination'],
    ] as const) {
      const own = new RegExp(`"([^"]+)"\\ntype ${type} `).exec(sdlOf(bureau))?.[1];
      expect(own, type).toBeDefined();
      expect(described.get(type), type).toBe(own);
    }
  });

  it('names bureau, type and field when two subgraphs give one field two types', () => {
    const [problem, ...others] = problems(
      composing({
        talent: (sdl) => sdl.replace(/type Institution @key\(fields: "id"\) \{/, '$&\n  "名称。 Name." nameZh: Int! @shareable'),
      }),
    );
    expect([problem?.coordinate, ...others.map(({ coordinate }) => coordinate)]).toContain('Institution.nameZh');
    expect(problem?.subgraphs).toEqual(expect.arrayContaining(['institutions', 'talent']));
    expect(compositionProblems([problem!])).toMatch(/人才办、人力资源和社会保障局.*talent/);
    expect(compositionProblems([problem!])).toContain('Institution.nameZh');
  });

  it('names bureau, type and field when an enum loses a value that another subgraph takes', () => {
    const broken = composing({ projects: (sdl) => `${sdl}\n"类型。 Kinds." enum InstitutionKind { "高校。 University." UNIVERSITY }` });
    const text = compositionProblems(problems(broken));
    expect(text).toContain('InstitutionKind');
    expect(text).toMatch(/\(projects\)|\(institutions\)/);
  });

  it('names bureau, type and field when a required field of another bureau is gone', () => {
    const broken = composing({ projects: (sdl) => sdl.replace(/\n\s*"[^"]*"\n\s*jointApplication: Boolean!\n/, '\n') });
    const text = compositionProblems(problems(broken));
    expect(text).toContain('Platform.jointApplication');
    expect(text).toContain('财政局');
    expect(text).toContain('(funding)');
  });

  it('refuses a shape for which plans give wrong data', () => {
    const broken = composing({
      talent: (sdl) =>
        sdl.replace(/type Team @key\(fields: "id"\)/, 'type Team @key(fields: "id") @key(fields: "nameZh", resolvable: false)'),
    });
    expect(problems(broken)).toMatchObject([{ code: 'UNSAFE_SHAPE', subgraphs: ['talent'], coordinate: 'Team.nameZh' }]);
  });

  it('the composed supergraph is plain SDL that any router can parse', () => {
    const result = composing();
    expect('supergraphSdl' in result && parse(result.supergraphSdl).definitions.length).toBeGreaterThan(100);
  });
});
