import { beforeAll, describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { publicViewer } from '@helix/service-kit/viewer';

const institutions = subgraphOfFile('institutions');
const { contributed, walk } = institutions;

const today = '2026-11-22';
const execute = (statement: string): Promise<unknown> =>
  institutions.subgraph.requestFor(publicViewer).em.transactional((em) => em.execute(statement));
const factsOf = async (id: string): Promise<Shape> =>
  (await contributed('Institution', [id], 'qualificationFacts { validQualifications everRecognised }'))[0]!.qualificationFacts;

// A firm of this file alone, beside those of the demo world.
beforeAll(async () => {
  await execute(
    `insert into institution (id, kind, sector, name_zh, region_code) values ('ent-x', 'ENTERPRISE', 'INDUSTRY', '某企业', '430300')`,
  );
});

describe('enterprise qualifications 企业资质', () => {
  it('count once a kind: those valid today, and those ever recognised', async () => {
    const rows = await walk('enterpriseQualifications', 'kind status recognisedOn validTo enterprise { id }');
    const ids = [...new Set(rows.map(({ enterprise }) => enterprise.id as string))];
    const found = await contributed('Institution', ids, 'qualificationFacts { validQualifications everRecognised }');
    for (const [at, id] of ids.entries()) {
      const recognised = rows.filter(({ enterprise, recognisedOn }) => enterprise.id === id && recognisedOn !== null);
      const valid = recognised.filter(
        ({ status, validTo }) => ['RECOGNISED', 'VALID', 'RE_RECOGNISED'].includes(status) && (validTo === null || validTo >= today),
      );
      expect([id, found[at]!.qualificationFacts]).toEqual([
        id,
        {
          validQualifications: new Set(valid.map(({ kind }) => kind)).size,
          everRecognised: new Set(recognised.map(({ kind }) => kind)).size,
        },
      ]);
    }
    expect(found.some(({ qualificationFacts: { validQualifications, everRecognised } }) => validQualifications < everRecognised)).toBe(
      true,
    );
  });

  it('a listing and the statistical scale hold without end', async () => {
    const endless = await walk('enterpriseQualifications', 'validTo status', '{ kind: [LISTED_COMPANY, ABOVE_SCALE] }');
    expect(new Set(endless.map(({ validTo, status }) => `${validTo} ${status}`))).toEqual(new Set(['null VALID']));
  });

  it.each([
    [today, 1],
    ['2026-11-21', 0],
    ['2026-11-23', 1],
  ])('with validity to %s, %i is valid on %s: the last day counts', async (validTo, valid) => {
    await execute(`insert into enterprise_qualification (id, enterprise_id, kind, level, status, recognised_on, valid_to)
      values ('qua-x', 'ent-x', 'NATIONAL_HIGH_TECH', 'NATIONAL', 'VALID', '2023-11-23', '${validTo}')
      on conflict (id) do update set valid_to = excluded.valid_to`);
    expect(await factsOf('ent-x')).toEqual({ validQualifications: valid, everRecognised: 1 });
  });

  it('revoked or refused, they are not valid however long they would have lasted', async () => {
    const [revoked] = await walk('enterpriseQualifications', 'id kind validTo enterprise { id }', '{ status: [REVOKED] }');
    expect(revoked!.validTo > today).toBe(true);
    const others = await walk(
      'enterpriseQualifications',
      'kind status enterprise { id }',
      '{ status: [VALID, RECOGNISED, RE_RECOGNISED] }',
    );
    const valid = new Set(others.filter(({ enterprise }) => enterprise.id === revoked!.enterprise.id).map(({ kind }) => kind));
    expect(valid).not.toContain(revoked!.kind);
    expect((await factsOf(revoked!.enterprise.id)).validQualifications).toBe(valid.size);
  });

  it('validity ends within a closed range: both days belong to it, and so do the first and the last day of a year', async () => {
    await execute(`insert into enterprise_qualification (id, enterprise_id, kind, level, status, recognised_on, valid_to) values
      ('qua-first', 'ent-x', 'GAZELLE', 'PROVINCIAL', 'EXPIRED', '2015-01-01', '2017-12-31'),
      ('qua-last', 'ent-x', 'GAZELLE', 'PROVINCIAL', 'EXPIRED', '2015-12-31', '2018-12-30')`);
    const found = async (filter: string) =>
      (await walk('enterpriseQualifications', 'id', `{ kind: [GAZELLE], ${filter} }`)).map(({ id }) => id);
    expect((await found('validTo: { from: "2017-12-31", to: "2018-12-30" }')).toSorted()).toEqual(['qua-first', 'qua-last']);
    expect(await found('validTo: { from: "2018-01-01", to: "2018-12-30" }')).toEqual(['qua-last']);
    expect(await found('validTo: { to: "2018-12-29" }')).toEqual(['qua-first']);
    expect((await found('recognisedYear: 2015')).toSorted()).toEqual(['qua-first', 'qua-last']);
    expect(await found('recognisedYear: 2014')).toEqual([]);
    expect(await found('recognisedYear: 2016')).toEqual([]);
  });

  it('that end before they begin are refused by the database', async () => {
    await expect(execute(`update enterprise_qualification set valid_to = '2014-12-31' where id = 'qua-first'`)).rejects.toThrow(
      'enterprise_qualification_period',
    );
  });
});
