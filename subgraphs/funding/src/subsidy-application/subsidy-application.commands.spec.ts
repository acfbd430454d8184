import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { publicViewer, type Viewer } from '@helix/service-kit/viewer';

const funding = subgraphOfFile('funding');

const person = (subject: string, given: Partial<Viewer>): Viewer => ({ ...publicViewer, subject, client: 'tests', ...given });
const firm = person('firm', { roles: ['PUBLIC', 'ENTERPRISE_USER'], institutions: ['ent-xt-0001'] });
const stranger = person('stranger', { roles: ['PUBLIC', 'ENTERPRISE_USER'], institutions: ['ent-xt-0002'] });
const science = person('science', { roles: ['PUBLIC', 'BUREAU_OFFICER'], department: 'SCIENCE_AND_TECHNOLOGY', regions: ['430300'] });
const finance = person('finance', { roles: ['PUBLIC', 'FINANCE_OFFICER'], regions: ['430300'] });
const financeOfJiaxing = person('finance-jx', { roles: ['PUBLIC', 'FINANCE_OFFICER'], regions: ['330400'] });
const financeOfBoth = person('finance-both', { roles: ['PUBLIC', 'FINANCE_OFFICER'], regions: ['430300', '330400'] });
const both = person('both', {
  roles: ['PUBLIC', 'BUREAU_OFFICER', 'FINANCE_OFFICER'],
  department: 'SCIENCE_AND_TECHNOLOGY',
  regions: ['430300'],
});

let instruments: string[] = [];
/** An instrument in force today that the firm has no claim under yet. */
async function freshInstrument(): Promise<string> {
  if (instruments.length === 0) {
    const { rows } = await sql<{ code: string }>`
      select code from policy_instrument where region_code = '430300' and (valid_from is null or valid_from <= '2026-11-22')
      and (valid_to is null or valid_to >= '2026-11-22')
      and code not in (select instrument_code from subsidy_application where subject_id = 'ent-xt-0001' and year = 2026) order by code`.execute(
      funding.subgraph.database.db,
    );
    instruments = rows.map(({ code }) => code);
  }
  return instruments.shift()!;
}

const act = async (mutation: string, input: Shape, viewer: Viewer): Promise<Shape> => {
  const type =
    mutation === 'submitSubsidyApplication'
      ? 'Submit'
      : mutation === 'approveSubsidyApplication'
        ? 'Approve'
        : mutation === 'transferSubsidyApplication'
          ? 'Transfer'
          : 'Move';
  const { data, errors } = await funding.ask<Shape>(
    `mutation($input: ${type}SubsidyApplicationInput!) { payload: ${mutation}(input: $input) { application { id status version } userErrors { code path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    viewer,
  );
  expect(errors).toBeUndefined();
  const { application, userErrors } = data!['payload'];
  return { ...application, codes: userErrors.map(({ code }: Shape) => code) };
};

const submitted = async (): Promise<Shape> =>
  act(
    'submitSubsidyApplication',
    { instrumentCode: await freshInstrument(), applicantId: 'ent-xt-0001', year: 2026, requestedYuan: '120000.50' },
    firm,
  );
const reviewed = async (by: Viewer = science): Promise<Shape> => {
  const first = await submitted();
  const checked = await act('checkSubsidyApplication', { id: first['id'], version: first['version'] }, by);
  return act('reviewSubsidyApplication', { id: checked['id'], version: checked['version'] }, by);
};

describe('a claim on its way SM-SUB 资助申请的办理', () => {
  it('goes from the firm over the office in charge to the finance bureau, and becomes public', async () => {
    const one = await reviewed();
    expect(one).toMatchObject({ status: 'REVIEWED', codes: [] });
    const approved = await act('approveSubsidyApplication', { id: one['id'], version: one['version'], approvedYuan: '100000' }, finance);
    expect(approved).toMatchObject({ status: 'APPROVED', codes: [] });
    const open = await act('publiciseSubsidyApplication', { id: one['id'], version: approved['version'] }, finance);
    expect(open).toMatchObject({ status: 'PUBLICISED', codes: [] });
    const { rows } =
      await sql<Shape>`select move, actor, from_state, to_state from helix.move where key = ${one['id']} order by id`.execute(
        funding.subgraph.database.db,
      );
    expect(rows.map(({ move, actor }) => [move, actor])).toEqual([
      ['submit', 'firm'],
      ['check', 'science'],
      ['review', 'science'],
      ['approve', 'finance'],
      ['publicise', 'finance'],
    ]);
  });

  it('is submitted only in the name of an institution that the caller speaks for', async () => {
    const input = { instrumentCode: await freshInstrument(), applicantId: 'ent-xt-0001', year: 2026 };
    expect(await act('submitSubsidyApplication', input, stranger)).toMatchObject({ codes: ['NOT_PERMITTED'] });
    expect(await act('submitSubsidyApplication', input, firm)).toMatchObject({ codes: [] });
    expect(await act('submitSubsidyApplication', input, firm)).toMatchObject({ codes: ['DUPLICATE'] });
  });

  it('is not for the public', async () => {
    const { errors } = await funding.ask(
      `mutation { reviewSubsidyApplication(input: { idempotencyKey: "12345678", id: "x", version: 1 }) { userErrors { code } } }`,
    );
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('[D12] nobody approves what his own institution applied for', async () => {
    const insider: Viewer = {
      ...finance,
      subject: 'insider',
      roles: ['PUBLIC', 'FINANCE_OFFICER', 'ENTERPRISE_USER'],
      institutions: ['ent-xt-0001'],
    };
    const one = await reviewed();
    const input = { id: one['id'], version: one['version'], approvedYuan: '1' };
    expect(await act('approveSubsidyApplication', input, insider)).toMatchObject({ codes: ['CONFLICT_OF_INTEREST'] });
    expect(await act('approveSubsidyApplication', input, finance)).toMatchObject({ codes: [], status: 'APPROVED' });
  });

  it('[D12] no one person acts on both levels, whatever offices he holds', async () => {
    const one = await reviewed(both);
    const input = { id: one['id'], version: one['version'], approvedYuan: '1' };
    expect(await act('approveSubsidyApplication', input, both)).toMatchObject({ codes: ['SEPARATION_OF_DUTIES'] });
    expect(await act('rejectSubsidyApplication', { id: one['id'], version: one['version'], reason: 'r' }, both)).toMatchObject({
      codes: ['SEPARATION_OF_DUTIES'],
    });
    expect(await act('approveSubsidyApplication', input, finance)).toMatchObject({ codes: [] });
  });

  it('[D11] a claim is moved to another region only by those who act in both', async () => {
    const one = await submitted();
    const to = (regionCode: string, version: number) => ({ id: one['id'], version, regionCode });
    expect(await act('transferSubsidyApplication', to('330400', one['version']), finance)).toMatchObject({ codes: ['NOT_PERMITTED'] });
    expect(await act('transferSubsidyApplication', to('330400', one['version']), financeOfJiaxing)).toMatchObject({ codes: ['NOT_FOUND'] });
    const moved = await act('transferSubsidyApplication', to('330400', one['version']), financeOfBoth);
    expect(moved).toMatchObject({ codes: [] });
    expect(await act('transferSubsidyApplication', to('430300', moved['version']), finance)).toMatchObject({ codes: ['NOT_FOUND'] });
    expect(await act('checkSubsidyApplication', { id: one['id'], version: moved['version'] }, science)).toMatchObject({
      codes: ['NOT_FOUND'],
    });
  });

  it('negative decisions need a reason, which the applicant reads', async () => {
    const one = await reviewed();
    const input = { id: one['id'], version: one['version'] };
    expect(await act('rejectSubsidyApplication', input, finance)).toMatchObject({ codes: ['REQUIRED'] });
    expect(await act('rejectSubsidyApplication', { ...input, reason: '预算已用完' }, finance)).toMatchObject({ status: 'REJECTED' });
  });

  it('[E6] of two approvers at once one wins, the other is told that the claim changed', async () => {
    const one = await reviewed();
    const input = { id: one['id'], version: one['version'], approvedYuan: '5000' };
    const outcomes = await Promise.all([finance, financeOfBoth].map((viewer) => act('approveSubsidyApplication', input, viewer)));
    expect(outcomes.map(({ codes }) => codes.join()).toSorted()).toEqual(['', 'STALE_VERSION']);
  });

  it('more officers at once than there are connections hinder one another in nothing', async () => {
    const instrumentCode = await freshInstrument();
    const years = Array.from({ length: 24 }, (_, at) => 2000 + at);
    const claims: Shape[] = [];
    for (const year of years)
      claims.push(await act('submitSubsidyApplication', { instrumentCode, applicantId: 'ent-xt-0001', year }, firm));
    const outcomes = await Promise.all(
      claims.map(({ id, version }) =>
        act('checkSubsidyApplication', { id, version }, science).catch((error: unknown) => ({ codes: [String(error)] })),
      ),
    );
    expect(outcomes.flatMap(({ codes }) => codes)).toEqual([]);
  });

  it('[E7] an act on an old version changes nothing', async () => {
    const one = await submitted();
    expect(await act('checkSubsidyApplication', { id: one['id'], version: one['version'] - 1 }, science)).toMatchObject({
      codes: ['STALE_VERSION'],
    });
    expect(await act('checkSubsidyApplication', { id: one['id'], version: one['version'] }, science)).toMatchObject({ codes: [] });
  });

  it('[E3] the same key sent 20 times at once has its effect once, and 19 replays say the same', async () => {
    const idempotencyKey = randomUUID();
    const input = { idempotencyKey, instrumentCode: await freshInstrument(), applicantId: 'ent-xt-0001', year: 2026 };
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => act('submitSubsidyApplication', input, firm)));
    expect(new Set(outcomes.map(({ id, codes }) => `${id} ${codes.join()}`)).size).toBe(1);
    const { rows } = await sql<Shape>`select count(*)::int as found from subsidy_application where instrument_code = ${input.instrumentCode}
      and subject_id = 'ent-xt-0001' and year = 2026`.execute(funding.subgraph.database.db);
    expect(rows[0]!['found']).toBe(1);
  });

  it('[E4] the same key with another body is refused, and with another caller is a key of its own', async () => {
    const idempotencyKey = randomUUID();
    const input = { idempotencyKey, instrumentCode: await freshInstrument(), applicantId: 'ent-xt-0001', year: 2026 };
    expect(await act('submitSubsidyApplication', input, firm)).toMatchObject({ codes: [] });
    expect(await act('submitSubsidyApplication', { ...input, year: 2025 }, firm)).toMatchObject({ codes: ['IDEMPOTENCY_KEY_REUSED'] });
    expect(await act('submitSubsidyApplication', { ...input, applicantId: 'ent-xt-0002' }, stranger)).toMatchObject({ codes: [] });
  });

  it.each(['NaN', '1e20', '-1', '0', '1.234', '1,000'])('[E14] an amount of %j is refused, naming the field', async (requestedYuan) => {
    const { data, errors } = await funding.ask<Shape>(
      `mutation($input: SubmitSubsidyApplicationInput!) { submitSubsidyApplication(input: $input) { userErrors { code path } } }`,
      { input: { idempotencyKey: randomUUID(), instrumentCode: instruments[0], applicantId: 'ent-xt-0001', year: 2026, requestedYuan } },
      firm,
    );
    const told = errors ? errors[0]!.extensions['code'] : data!['submitSubsidyApplication'].userErrors[0].code;
    expect(['BAD_USER_INPUT', 'INVALID_AMOUNT']).toContain(told);
  });

  it('refuses identity and phone numbers wherever they are put', async () => {
    const number = `1380013${String(8000)}`;
    const one = await submitted();
    const input = { id: one['id'], version: one['version'], reason: `联系 ${number}` };
    expect(await act('checkSubsidyApplication', input, science)).toMatchObject({ codes: ['PERSONAL_DATA_REFUSED'] });
  });
});
