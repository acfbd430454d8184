import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openLog, type Log } from './log.ts';

/** What a log writes, line by line. */
function written(work: (log: Log) => void, level = 'debug'): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
  work(openLog('somebody', level, { write }));
  return lines;
}

/** As the driver throws it: the values stand in `detail`, and of class 22 in the message too. */
const databaseError = (code: string, message: string): Error =>
  Object.assign(new Error(message), {
    code,
    severity: 'ERROR',
    table: 'talent',
    constraint: 'talent_orcid_unique',
    detail: 'Key (orcid)=(somebody) already exists.',
  });

// A number of no subscriber.
const mobile = '13800138000';

describe('a line of the log', () => {
  it('says who speaks, and takes the level that is asked for', () => {
    const lines = written((log) => (log.info('not this'), log.warn({ at: new Date('2026-01-31T00:00:00Z') }, 'this')), 'warn');
    expect(lines).toMatchObject([{ level: 40, name: 'somebody', msg: 'this', at: '2026-01-31T00:00:00.000Z' }]);
  });

  it('masks numbers in messages, fields, lists, children and errors', () => {
    const lines = written((log) => {
      log.info(`call ${mobile}`);
      log.info({ deep: [{ er: `call ${mobile}` }] }, 'fields');
      log.child({ of: mobile }).child({ more: mobile }).info('children');
      log.error(new Error(`call ${mobile}`));
      log.error({ err: new Error(`call ${mobile}`), other: new TypeError(mobile) }, 'errors');
    });
    expect(lines).toHaveLength(5);
    expect(JSON.stringify(lines)).not.toContain(mobile);
    expect(JSON.stringify(lines).match(/138\*{4}8000/g)).toHaveLength(7);
    expect(lines[3]).toMatchObject({ msg: 'failed', err: { type: 'Error', message: 'call 138****8000' } });
    expect(lines[4]).toMatchObject({ other: { type: 'TypeError' } });
  });

  it('keeps no password that stands in an address', () => {
    const [line] = written((log) => log.info({ url: 'postgres://helix:secret@db:5432/x' }, 'open https://a:b@c/'));
    expect(line).toMatchObject({ url: 'postgres://helix:***@db:5432/x', msg: 'open https://a:***@c/' });
  });

  it('tells of a refused statement which constraint it met, and no value [H2]', () => {
    const error = databaseError('23505', 'duplicate key value violates unique constraint "talent_orcid_unique"');
    for (const wrapped of [
      error,
      new Error('insert into talent values (somebody)', { cause: error }),
      new GraphQLError('somebody', { originalError: error }),
    ]) {
      const [line] = written((log) => log.error({ err: wrapped }, 'request failed'));
      expect(line!['err']).toMatchObject({
        message: 'SQLSTATE 23505',
        sqlstate: '23505',
        table: 'talent',
        constraint: 'talent_orcid_unique',
      });
      expect(JSON.stringify(line!['err'])).not.toContain('(somebody)');
    }
  });

  it('repeats no value that PostgreSQL could not read, but tells what it says of tables and connections [H3]', () => {
    const told = (error: Error): unknown => (written((log) => log.error({ err: error }, 'x'))[0]!['err'] as { message: string }).message;
    expect(told(databaseError('22P02', 'invalid input syntax for type integer: "somebody"'))).toBe('SQLSTATE 22P02');
    expect(told(databaseError('42P01', 'relation "talents" does not exist'))).toBe('relation "talents" does not exist');
    expect(told(databaseError('57P01', 'terminating connection due to administrator command'))).toContain('administrator command');
  });

  it('tells where an error came from, without its message twice', () => {
    const [line] = written((log) => log.error({ err: new Error('several\nlines at once') }, 'x'));
    const { message, stack } = line!['err'] as { message: string; stack: string };
    expect(message).toBe('several\nlines at once');
    expect(stack).toMatch(/^at .*log\.spec\.ts/);
    expect(stack).not.toContain('lines at once');
  });
});
