import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'graphql';
import { definitionOf } from '@helix/local/subgraphs';
import { testDatabase, testSecret } from '@helix/local/testing';
import { openLog } from '../log.ts';
import { openSubgraph, type Subgraph } from '../subgraph.ts';
import { publicViewer, roles, type Role, type Viewer } from '../viewer.ts';
import { mayReadChanges } from './changes.ts';
import { addRegions } from './testing.ts';

const holder = (role: Role, scopes: readonly string[] = []): Viewer => ({
  ...publicViewer,
  subject: 's',
  client: 'c',
  roles: ['PUBLIC', role],
  scopes,
});

describe('who may read a change feed', () => {
  it('is a machine with the scope of this subgraph, or an officer of the whole city, and nobody else', () => {
    const withScope = roles.filter((role) => mayReadChanges(holder(role, ['talent:changes']), 'talent'));
    const without = roles.filter((role) => mayReadChanges(holder(role, ['institutions:changes', 'talent:read']), 'talent'));
    const city: Role[] = ['BUREAU_OFFICER', 'CONFERENCE_OFFICE', 'FINANCE_OFFICER', 'STATISTICS_OFFICER'];
    expect(new Set(without)).toEqual(new Set(city));
    expect(new Set(withScope)).toEqual(new Set([...city, 'PROVINCIAL_INTEGRATOR', 'SYSTEM']));
    expect(mayReadChanges({ ...holder('SYSTEM', ['talent:changes']), subject: null }, 'talent')).toBe(false);
  });
});

describe('institutionsChanges in the graph', () => {
  let subgraph: Subgraph;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const database = await testDatabase('institutions', 'none');
    drop = database.drop;
    const definition = await definitionOf('institutions');
    subgraph = await openSubgraph(
      { ...definition, openColumns: (entity) => (entity === 'Region' ? new Set(['code', 'nameZh', 'validFrom']) : 'none') },
      { databaseUrl: database.url, secret: testSecret, log: openLog('institutions', 'silent') },
    );
    await addRegions(subgraph.database.db, '330400', '330600');
    await sql`delete from region where code = '330600'`.execute(subgraph.database.db);
  });
  afterAll(async () => {
    await subgraph.close();
    await drop();
  });
  const document = parse(`query($after: Cursor, $first: Int, $entities: [String!]) {
    institutionsChanges(after: $after, first: $first, entities: $entities) {
      changes { cursor entity key operation version at before after } endCursor hasMore behind } }`);
  const ask = (viewer: Viewer, variables: Record<string, unknown> = {}) => subgraph.answer({ document, variables, viewer });
  const integrator = holder('PROVINCIAL_INTEGRATOR', ['institutions:changes']);

  it('gives an integrator the open columns of every change, and the place to read on', async () => {
    const { data, errors } = await ask(integrator, { first: 2 });
    expect(errors).toBeUndefined();
    const { changes, ...page } = (data as { institutionsChanges: { changes: Record<string, unknown>[]; endCursor: string } })
      .institutionsChanges;
    expect(page).toMatchObject({ hasMore: true, behind: 1 });
    expect(changes.map(({ operation, key }) => [operation, key])).toEqual([
      ['INSERT', '330400'],
      ['INSERT', '330600'],
    ]);
    expect(changes[0]).toMatchObject({
      entity: 'Region',
      version: 1,
      before: null,
      after: { code: '330400', nameZh: '某市', validFrom: null },
    });
    const next = await ask(integrator, { after: page.endCursor });
    expect(next.data).toMatchObject({
      institutionsChanges: { changes: [{ operation: 'DELETE', key: '330600', after: null }], hasMore: false, behind: 0 },
    });
  });

  it.each([
    ['the public', publicViewer],
    ['a machine without the scope', holder('SYSTEM')],
    ['a firm', holder('ENTERPRISE_USER', ['institutions:changes'])],
  ])('is FORBIDDEN to %s', async (_, viewer) => {
    const { errors } = await ask(viewer);
    expect(errors!.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  });

  it('refuses a page too large and an entity that is not open', async () => {
    for (const variables of [{ first: 1_001 }, { first: 0 }, { entities: ['Institution'] }, { after: 'x.y' }]) {
      const { errors } = await ask(integrator, variables);
      expect(errors!.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    }
  });
});
