import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { DriverException } from '@mikro-orm/core';
import { GraphQLError, parse, type EnumTypeDefinitionNode } from 'graphql';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import {
  badUserInput,
  maskError,
  pgErrorCode,
  topLevelCodes,
  topLevelError,
  userError,
  userErrorCodes,
  type TopLevelCode,
} from './errors.ts';
import { unifiedSocialCreditCode } from './identifiers.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const sdl = read('schema/common.graphql');
const page = read('docs/errors.md');
const rowsOf = (heading: string) =>
  [
    ...page
      .slice(page.indexOf(heading))
      .split('\n## ')[0]!
      .matchAll(/^\| `([A-Z_]+)` +\| (.+?) +\| (.+?) +\|$/gm),
  ].map(([, code, meaning, remedy]) => ({ code, meaning, remedy }));

describe('the closed vocabularies', () => {
  const inSdl = parse(sdl).definitions.find(
    (node): node is EnumTypeDefinitionNode => node.kind === 'EnumTypeDefinition' && node.name.value === 'UserErrorCode',
  );

  it('of business refusals is the same in the schema, the code and the page, in the same order', () => {
    expect(inSdl?.values?.map(({ name }) => name.value)).toEqual(userErrorCodes);
    expect(rowsOf('## 业务性拒绝').map(({ code }) => code)).toEqual(userErrorCodes);
  });
  it('of failed requests is the same in the schema’s comment, the code and the page', () => {
    const comment = sdl
      .slice(0, sdl.indexOf('# Business refusals'))
      .match(/\b[A-Z]+(?:_[A-Z]+)*\b/g)
      ?.filter((word) => word.length > 4);
    expect(comment?.toSorted()).toEqual(topLevelCodes.toSorted());
    expect(rowsOf('## 请求失败').map(({ code }) => code)).toEqual(topLevelCodes);
  });
  it('explains every code in both languages and says what to do', () => {
    for (const { meaning, remedy } of [...rowsOf('## 业务性拒绝'), ...rowsOf('## 请求失败')]) {
      expect(meaning).toMatch(/^[^。]*\p{Script=Han}[^。]*。 \S.*\.$/u);
      expect(remedy).toMatch(/\.$/);
    }
  });
});

describe('a business refusal', () => {
  it('says what is wrong in both languages, with or without particulars', () => {
    expect(userError('NOT_FOUND', 'id')).toEqual({
      code: 'NOT_FOUND',
      path: ['id'],
      messageZh: '记录不存在或不可见。',
      messageEn: 'There is no such record, or it is not visible to you.',
    });
    const verdict = unifiedSocialCreditCode('91310115MA1H8R7C6D');
    expect(verdict.ok ? null : userError('INVALID_IDENTIFIER', ['seller', 'code'], verdict)).toEqual({
      code: 'INVALID_IDENTIFIER',
      path: ['seller', 'code'],
      messageZh: '标识号无效：校验码为 D，应为 7。',
      messageEn: 'The identifier is not valid: the check character is D but should be 7.',
    });
  });
  it.each(userErrorCodes)('%s reads as one sentence in each language', (code) => {
    const { messageZh, messageEn } = userError(code, []);
    expect(messageZh).toMatch(/^\p{Script=Han}[^。.]*。$/u);
    expect(messageEn).toMatch(/^[A-Z][^。.]*\.$/);
  });
});

describe('a top-level error', () => {
  it('closes both sentences', () => {
    expect(badUserInput('游标无效', 'Invalid cursor').message).toBe('游标无效。 Invalid cursor.');
    expect(badUserInput('游标无效。', 'Invalid cursor.').message).toBe('游标无效。 Invalid cursor.');
    expect(topLevelError('TIMEOUT').message).toBe('处理超时。 The operation took too long.');
  });
  it('keeps its code whatever else is said', () => {
    expect(badUserInput('甲', 'A', { limit: 100, actual: 101 }).extensions).toEqual({ code: 'BAD_USER_INPUT', limit: 100, actual: 101 });
  });
});

describe('F15: failures of the database', () => {
  const databaseError = (code: string) =>
    Object.assign(new pg.DatabaseError('Key (name)=(张三) already exists.', 1, 'error'), { code, detail: '张三' });
  const expected: Record<string, TopLevelCode> = {
    '53300': 'SERVICE_BUSY',
    '53100': 'STORAGE_FULL',
    '57014': 'TIMEOUT',
    '25P03': 'TIMEOUT',
    '57P01': 'SERVICE_UNAVAILABLE',
    '55P03': 'CONFLICT',
    '40001': 'CONFLICT',
    '40P01': 'CONFLICT',
    '23505': 'CONFLICT',
  };
  it.each(Object.entries(expected))('%s is %s, bare or wrapped', (sqlState, code) => {
    const bare = databaseError(sqlState);
    const wrapped = [
      bare,
      new DriverException(bare),
      new Error('query failed', { cause: new DriverException(bare) }),
      new GraphQLError('query failed', { originalError: new DriverException(bare) }),
    ];
    for (const error of wrapped) expect(pgErrorCode(error)).toBe(code);
    expect(page).toContain(sqlState);
  });
  it('a server that cannot be reached is not available', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });
    expect(pgErrorCode(new AggregateError([refused]))).toBe('SERVICE_UNAVAILABLE');
  });
  it.each([null, undefined, 'text', new Error('other'), databaseError('42703'), { code: 'constructor' }])('%s is none we know', (error) => {
    expect(pgErrorCode(error)).toBeNull();
  });
  it('ends on errors that hold each other', () => {
    const error: Error & { cause?: unknown } = new Error('round');
    error.cause = error;
    expect(pgErrorCode(error)).toBeNull();
  });
});

describe('what reaches a client', () => {
  /** Runs one operation on a real server whose resolver throws, and hands back the error and what was logged. */
  async function errorOf(thrown: () => unknown, source = '{ field }', variables: Record<string, unknown> = {}) {
    const logged: { fields: object; message: string }[] = [];
    const server = new ApolloServer({
      typeDefs: 'enum Colour { RED } type Query { field(colour: Colour, count: Int): String }',
      resolvers: {
        Query: {
          field: () => {
            throw thrown();
          },
        },
      },
      includeStacktraceInErrorResponses: true,
      formatError: (formatted, error) => maskError(formatted, error, { error: (fields, message) => logged.push({ fields, message }) }),
    });
    const { body } = await server.executeOperation({ query: source, variables });
    await server.stop();
    if (body.kind !== 'single') throw new Error('expected one answer');
    return {
      error: JSON.parse(JSON.stringify(body.singleResult.errors?.[0])) as { message: string; extensions: Record<string, unknown> },
      logged,
    };
  }
  const conflict = () =>
    new DriverException(
      Object.assign(new Error('insert into "person" … duplicate key; Key (name, phone)=(张三, 13800138000)'), { code: '23505' }),
    );

  it('H6: of an unknown failure, nothing but a trace id under which it is logged', async () => {
    const failure = new Error('connect to db-01.internal:5432 as finance: select * from budget');
    const { error, logged } = await errorOf(() => failure);
    expect(error).toEqual({
      message: '系统内部错误。 Internal error.',
      path: ['field'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
    });
    expect(logged).toHaveLength(1);
    expect(logged[0]!.fields).toMatchObject({
      traceId: error.extensions['traceId'],
      code: 'INTERNAL_SERVER_ERROR',
      err: { originalError: failure },
    });
  });
  it('H2: of a unique violation, neither the statement nor the values', async () => {
    const { error } = await errorOf(conflict);
    expect(error.extensions['code']).toBe('CONFLICT');
    expect(JSON.stringify(error)).not.toMatch(/insert|person|张三|13800138000|stack/);
  });
  it('of a refusal of ours, message and particulars, but no stack and nothing unlisted', async () => {
    const { error, logged } = await errorOf(
      () =>
        new GraphQLError('数量过大。 Too many.', {
          extensions: { code: 'BAD_USER_INPUT', limit: 100, sql: 'select 1', serviceName: 'funding', owner: { host: 'db' } },
        }),
    );
    expect(error).toMatchObject({ message: '数量过大。 Too many.', path: ['field'] });
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', limit: 100 });
    expect(logged).toEqual([]);
  });
  it.each(['UNAUTHENTICATED', 'FORBIDDEN', 'SUBGRAPH_UNAVAILABLE', 'TIMEOUT', 'TOO_MANY_REQUESTS', 'CONFLICT'] as const)(
    'keeps %s',
    async (code) => {
      expect((await errorOf(() => topLevelError(code))).error).toMatchObject({
        message: topLevelError(code).message,
        extensions: { code },
      });
    },
  );
  it.each(['DOWNSTREAM_SERVICE_ERROR', 'SOMETHING', '__proto__', 'constructor', 23505])('F4: masks the foreign code %s', async (code) => {
    const { error } = await errorOf(() => new GraphQLError('502: Bad Gateway http://10.0.0.7', { extensions: { code } }));
    expect(error).toMatchObject({ message: '系统内部错误。 Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  });
  it('keeps the codes of GraphQL itself', async () => {
    const codeOf = async (source: string, variables?: Record<string, unknown>) =>
      (await errorOf(() => null, source, variables)).error.extensions['code'];
    expect(await codeOf('{')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await codeOf('{ nothing }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf('query A { field } query B { field }')).toBe('OPERATION_RESOLUTION_FAILURE');
    expect(await codeOf('query ($count: Int) { field(count: $count) }', { count: 'x' })).toBe('BAD_USER_INPUT');
  });
  it('H1: masks a personal number that GraphQL repeats from the input', async () => {
    const { error } = await errorOf(() => null, 'query ($colour: Colour) { field(colour: $colour) }', { colour: '11010519491231002X' });
    expect(error.message).toContain('110105********002X');
    expect(error.message).not.toContain('11010519491231002X');
  });
  it('keeps the trace id under which a subgraph has logged an internal error, and logs it no second time', () => {
    const logged: object[] = [];
    const formatted = {
      message: 'Internal error.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: 'a-trace', serviceName: 'funding' },
    };
    expect(maskError(formatted, new Error('hidden'), { error: (fields) => logged.push(fields) })).toEqual({
      message: '系统内部错误。 Internal error.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: 'a-trace' },
    });
    expect(logged).toEqual([]);
  });
  it('handles what is thrown without being an error', async () => {
    expect((await errorOf(() => 'select 1')).error.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  });
});
