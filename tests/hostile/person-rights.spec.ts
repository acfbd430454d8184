import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identities, viewerOf } from '@helix/local/identity/identities';
import { testGraph, topologies, type GraphAnswer, type TestGraph } from '@helix/local/testing-graph';
import type { Shape } from '@helix/local/testing';
import { departmentScope } from '@helix/service-kit/classification';
import { publicViewer, type Viewer } from '@helix/service-kit/viewer';

const bureaus = ['talent', 'projects', 'achievements', 'funding', 'coordination'] as const;
type Bureau = (typeof bureaus)[number];

interface Held {
  readonly type: string;
  readonly key: string;
  readonly content: string;
  readonly hold: { readonly basisZh: string; readonly basisEn: string } | null;
}
type Answers = Readonly<Record<Bureau, readonly Held[]>>;

const record = '{ type key content hold { basisZh basisEn } }';
const everything = `query($person: ID!) { ${bureaus.map((name) => `${name}: ${name}PersonalData(talentId: $person) ${record}`).join(' ')} }`;
const erasure = `mutation($input: ErasePersonalDataInput!) { ${bureaus
  .map((name) => `${name}: ${name}ErasePersonalData(input: $input) { kept ${record} userErrors { code } }`)
  .join(' ')} }`;

const researcher = (subject: string, talent: string): Viewer => ({
  ...publicViewer,
  subject,
  client: 'tests',
  roles: ['PUBLIC', 'RESEARCHER'],
  talent,
});
const office = (reason: string | null): Viewer => viewerOf('bureau-officer-talent', { reason });
const logs = new Set(['AccessLog', 'Command', 'Journal']);
const nameOf = ({ type, key }: { readonly type: string; readonly key: string }): string => `${type} ${key}`;
const rowsIn = (held: readonly Held[]): readonly Held[] => held.filter(({ type }) => !logs.has(type));
const codesOf = ({ errors }: GraphAnswer): readonly unknown[] => [...new Set(errors?.map(({ extensions }) => extensions['code']))];

/** 两个人 One of many records, and a doctor placed in an enterprise. */
const persons = [
  { who: 'a professor with records at every desk', viewer: researcher('researcher-of-xiangtan', 'tal-xt-0001') },
  { who: 'a doctor placed in an enterprise', viewer: researcher('doctor-of-jiaxing', 'tal-jx-0003') },
] as const;

describe.each(topologies)('[H11] what a person may ask of every bureau, %s', (topology) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await testGraph({ topology, world: 1 });
  });
  afterAll(() => graph?.close());

  const ask = (viewer: Viewer, query: string, variables: Shape): Promise<GraphAnswer> =>
    (viewer.subject === null ? graph : graph.as(viewer)).ask(query, variables);
  const answered = async <Data>(viewer: Viewer, query: string, variables: Shape): Promise<Data> => {
    const { data, errors } = await ask(viewer, query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const rowsOf = async <Row>(bureau: Bureau, statement: ReturnType<typeof sql<Row>>): Promise<readonly Row[]> =>
    (await statement.execute(graph.subgraphs[bureau].database.db)).rows;

  /** Tables with their columns that could name somebody; facts bear the name of their entity. */
  const tablesOf = (bureau: Bureau) =>
    rowsOf(
      bureau,
      sql<{ schema: string; name: string; entity: string | null; texts: string[] }>`
        select c.table_schema as schema, c.table_name as name, f.entity,
               array_agg(c.column_name::text) filter (where c.data_type in ('text', 'character varying', 'ARRAY', 'jsonb', 'json')) as texts
        from information_schema.columns c
        join information_schema.tables using (table_schema, table_name)
        left join helix.fact f on f.relation = (quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass
        where table_type = 'BASE TABLE' and c.table_schema in ('public', 'helix')
        group by 1, 2, 3`,
    );

  /** Every row of every table in which a value is, or holds, this word: facts by entity and key, the kit's tables by name. */
  const rowsNaming = async (bureau: Bureau, word: string): Promise<{ facts: string[]; kit: string[] }> => {
    const facts: string[] = [];
    const kit: string[] = [];
    const pattern = `(^|[^[:alnum:]-])${word}([^[:alnum:]-]|$)`;
    for (const { schema, name, entity, texts } of await tablesOf(bureau)) {
      if (!texts?.length) continue;
      const naming = sql.join(
        texts.map((column) => sql`t.${sql.ref(column)}::text ~ ${pattern}`),
        sql` or `,
      );
      const found = await rowsOf(
        bureau,
        sql<{ key: string }>`select coalesce(to_jsonb(t) ->> 'id', to_jsonb(t) ->> 'code') as key
          from ${sql.table(`${schema}.${name}`)} t where ${naming}`,
      );
      if (entity !== null) facts.push(...found.map(({ key }) => nameOf({ type: entity, key })));
      else if (found.length > 0) kit.push(name);
    }
    return { facts, kit };
  };

  /** Rows that belong to rows of these, by the database's own foreign keys. */
  const childrenOf = async (bureau: Bureau, parents: readonly Held[]): Promise<string[]> => {
    const keys = await rowsOf(
      bureau,
      sql<{ child: string; entity: string; column: string; parent: string }>`
        select child.relation::text as child, child.entity, a.attname as column, parent.entity as parent
        from pg_constraint c
        join helix.fact child on child.relation = c.conrelid
        join helix.fact parent on parent.relation = c.confrelid
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f'`,
    );
    const found: string[] = [];
    for (const { child, entity, column, parent } of keys) {
      const ids = parents.filter(({ type }) => type === parent).map(({ key }) => key);
      const rows = await rowsOf(
        bureau,
        sql<{ key: string }>`select to_jsonb(t) ->> 'id' as key from ${sql.table(child)} t where t.${sql.ref(column)} = any(${ids})`,
      );
      found.push(...rows.map(({ key }) => nameOf({ type: entity, key })));
    }
    return found;
  };

  /** A fingerprint of every fact of a bureau. */
  const fingerprints = async (bureau: Bureau): Promise<ReadonlyMap<string, string>> => {
    const prints = new Map<string, string>();
    for (const { schema, name, entity } of await tablesOf(bureau)) {
      if (entity === null) continue;
      const rows = await rowsOf(
        bureau,
        sql<{
          key: string;
          print: string;
        }>`select coalesce(to_jsonb(t) ->> 'id', to_jsonb(t) ->> 'code') as key, md5(to_jsonb(t)::text) as print
          from ${sql.table(`${schema}.${name}`)} t`,
      );
      for (const { key, print } of rows) prints.set(nameOf({ type: entity, key }), print);
    }
    return prints;
  };
  const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
    [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).toSorted();

  const journalled = async (bureau: Bureau): Promise<string> =>
    (await rowsOf(bureau, sql<{ count: string }>`select count(*)::text as count from helix.journal`))[0]!.count;

  it('is refused to everybody else: the public, peers, officers, provincial reporting, and the talent office without a reason', async () => {
    const person = persons[0].viewer.talent;
    expect(codesOf(await ask(publicViewer, everything, { person }))).toEqual(['UNAUTHENTICATED']);
    const others = identities.map(({ id }) => viewerOf(id, { reason: '依本人书面申请' }));
    const refused = [
      ...others.filter(({ talent, department }) => talent !== person && department !== 'TALENT_OFFICE'),
      researcher('a-peer', 'tal-xt-0002'),
      office(null),
      {
        ...office('依本人书面申请'),
        roles: ['PUBLIC', 'BUREAU_OFFICER', 'PROVINCIAL_INTEGRATOR'] as const,
        scopes: ['reports:read'],
      },
      { ...viewerOf('department-system', { reason: '依本人书面申请' }), department: 'TALENT_OFFICE' as const, scopes: [departmentScope] },
    ];
    expect(refused.some(({ roles }) => roles.includes('PROVINCIAL_INTEGRATOR'))).toBe(true);
    for (const viewer of refused) {
      const asked = [viewer.subject, viewer.roles, viewer.reason];
      expect([...asked, codesOf(await ask(viewer, everything, { person }))]).toEqual([...asked, ['FORBIDDEN']]);
    }
    const before = await Promise.all(bureaus.map(fingerprints));
    const input = { idempotencyKey: randomUUID(), talentId: person };
    expect(codesOf(await ask(publicViewer, erasure, { input }))).toEqual(['UNAUTHENTICATED']);
    for (const viewer of [refused[0]!, ...refused.slice(-4)]) {
      const payloads = await answered<Record<Bureau, Shape>>(viewer, erasure, { input });
      for (const name of bureaus) expect(payloads[name]).toEqual({ kept: [], userErrors: [{ code: 'NOT_PERMITTED' }] });
    }
    expect(await Promise.all(bureaus.map(fingerprints))).toEqual(before);
  });

  it('is given to the talent office for a stated reason, and stands in the access log of each bureau', async () => {
    const person = persons[0].viewer.talent!;
    const reason = '依本人书面申请查阅';
    const given = await answered<Answers>(office(reason), everything, { person });
    for (const name of bureaus) {
      const written = await rowsOf(
        name,
        sql<{ entity: string; keys: string[] }>`select entity, keys from helix.access_log
          where outcome = 'EXPORTED' and subject = 'bureau-officer-talent' and department = 'TALENT_OFFICE' and reason = ${reason}`,
      );
      const accounted = written.flatMap(({ entity, keys }) => keys.map((key) => nameOf({ type: entity, key })));
      expect(accounted.toSorted()).toEqual(given[name].map(nameOf).toSorted());
    }
  });

  describe.each(persons)('$who', ({ viewer }) => {
    const person = viewer.talent!;

    it('gets everything that names him or her in any table of any bureau, in one operation', async () => {
      const held = await Promise.all(bureaus.map((name) => rowsNaming(name, person)));
      const given = await answered<Answers>(viewer, everything, { person });
      for (const [at, name] of bureaus.entries()) {
        const listed = given[name].map(nameOf);
        expect(new Set(listed).size).toBe(listed.length);
        const { facts, kit } = held[at]!;
        expect(facts.filter((fact) => !listed.includes(fact))).toEqual([]);
        // A team and a conversion are many people's; what hangs on any other record of a person is the person's.
        const own = rowsIn(given[name]).filter(({ type }) => type !== 'Team' && type !== 'Conversion');
        const children = await childrenOf(name, own);
        expect(children.filter((child) => !listed.includes(child))).toEqual([]);
        // And nothing that is somebody else's.
        expect(
          rowsIn(given[name])
            .map(nameOf)
            .filter((each) => !facts.includes(each) && !children.includes(each)),
        ).toEqual([]);
        const types = new Set(given[name].map(({ type }) => type));
        expect(kit.filter((table) => !['journal', 'journal_chain', 'access_log', 'access_chain', 'command'].includes(table))).toEqual([]);
        expect(types.has('Journal')).toBe(facts.length > 0 || kit.includes('journal'));
        if (kit.includes('access_log')) expect(types).toContain('AccessLog');
        for (const { type, key, content } of rowsIn(given[name])) {
          const { id, reviewer_id } = JSON.parse(content);
          expect([type, id, reviewer_id]).toEqual([type, key, undefined]);
        }
      }
      const total = bureaus.flatMap((name) => rowsIn(given[name]));
      expect(total.length).toBeGreaterThan(20);
    });

    it('has erased what no law keeps, is told the ground of all that is kept, and nothing else changes', async () => {
      const given = await answered<Answers>(viewer, everything, { person });
      const [before] = await rowsOf('talent', sql<Shape>`select * from talent where id = ${person}`);
      expect(before!['legal_name']).toEqual(expect.any(String));
      const prints = await Promise.all(bureaus.map(fingerprints));
      const input = { idempotencyKey: randomUUID(), talentId: person, reason: '本人要求删除' };
      const done = await answered<Record<Bureau, { kept: Held[]; userErrors: unknown[] }>>(viewer, erasure, { input });
      const since = await Promise.all(bureaus.map(fingerprints));
      for (const [at, name] of bureaus.entries()) {
        const { kept, userErrors } = done[name];
        expect(userErrors).toEqual([]);
        const erased = rowsIn(given[name]).filter(({ hold }) => hold === null);
        const touched = [...erased.map(nameOf), ...(name === 'talent' ? [`Talent ${person}`] : [])];
        expect(changed(prints[at]!, since[at]!)).toEqual(touched.toSorted());
        expect(rowsIn(kept).map(nameOf).toSorted()).toEqual(
          rowsIn(given[name])
            .filter(({ hold }) => hold !== null)
            .map(nameOf)
            .toSorted(),
        );
        for (const { hold } of kept) {
          expect(hold!.basisZh).toMatch(/《.+》.*：/);
          expect(hold!.basisEn).toMatch(/(Law|[Rr]egulation).*: /);
        }
        expect(kept.map(({ type }) => type)).toContain('Command');
        if (given[name].length > 0) expect(kept.map(({ type }) => type)).toContain('AccessLog');
        if (erased.length > 0) expect(kept.map(({ type }) => type)).toContain('Journal');
        const told = await rowsOf(
          name,
          sql<{
            entity: string;
            keys: string[];
          }>`select entity, keys from helix.access_log where outcome = 'DELETED' and subject = ${viewer.subject}`,
        );
        expect(told.flatMap(({ entity, keys }) => keys.map((key) => nameOf({ type: entity, key }))).toSorted()).toEqual(touched.toSorted());
        const { facts } = await rowsNaming(name, person);
        expect(facts.filter((fact) => !kept.map(nameOf).includes(fact))).toEqual([]);
      }
      const gone = bureaus.flatMap((name) => rowsIn(given[name]).filter(({ hold }) => hold === null));
      expect(gone.length).toBeGreaterThan(0);
    });

    it('appears in no answer with what was erased', async () => {
      const [row] = await rowsOf('talent', sql<Shape>`select * from talent where id = ${person}`);
      for (const column of ['display_name', 'name_consent_on', 'legal_name', 'orcid', 'gender', 'nationality', 'title', 'age_band']) {
        expect([column, row![column]]).toEqual([column, null]);
      }
      const query = `query($person: ID!) { talent(id: $person) { id displayName legalName orcid gender ageBand nationality categories fields } }`;
      const { talent } = await answered<{ talent: Shape | null }>(viewer, query, { person });
      const { id, categories, fields, ...rest } = talent!;
      expect([id, categories, fields]).toEqual([person, [], []]);
      expect(Object.values(rest).every((value) => value === null)).toBe(true);
      const given = await answered<Answers>(viewer, everything, { person });
      for (const name of bureaus) expect(given[name].filter(({ hold }) => hold === null)).toEqual([]);
    });

    it('may send the request again: the same key has no second effect', async () => {
      const input = { idempotencyKey: randomUUID(), talentId: person };
      const first = await answered<Record<Bureau, { kept: Held[] }>>(viewer, erasure, { input });
      const prints = await Promise.all(bureaus.map(fingerprints));
      const entries = await Promise.all(bureaus.map(journalled));
      const again = await answered<Record<Bureau, { kept: Held[] }>>(viewer, erasure, { input });
      expect(await Promise.all(bureaus.map(fingerprints))).toEqual(prints);
      expect(await Promise.all(bureaus.map(journalled))).toEqual(entries);
      for (const name of bureaus) expect(rowsIn(again[name].kept)).toEqual(rowsIn(first[name].kept));
    });
  });
});
