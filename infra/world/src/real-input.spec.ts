import { readdirSync, readFileSync } from 'node:fs';
import { isDay } from '@helix/service-kit/days';
import { containsPersonalNumber } from '@helix/service-kit/personal-data';
import { describe, expect, it } from 'vitest';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
type Row = { [key: string]: Value };

const dataUrl = new URL('../data/', import.meta.url);
const files = readdirSync(dataUrl, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.replaceAll('\\', '/'))
  .toSorted();
const rowsOf = new Map<string, Row[]>(
  files.map((name) => [name.replace(/\.jsonl$/, ''), linesOf(name).map((line) => JSON.parse(line) as Row)]),
);

function linesOf(name: string): string[] {
  return readFileSync(new URL(name, dataUrl), 'utf8').split('\n').slice(0, -1);
}

function read(entity: string): Row[] {
  const rows = rowsOf.get(entity);
  if (!rows) throw new Error(`No data file ${entity}`);
  return rows;
}

const texts = (value: Value | undefined): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
};
const keysOf = (entity: string, key: string): Set<string> => new Set(read(entity).map((row) => String(row[key])));
/** Records by an attribute's value, as one flat text per record; easy to compare and to read when it fails. */
const table = (rows: readonly Row[], ...columns: string[]): string[] =>
  rows.map((row) => columns.map((column) => JSON.stringify(row[column])).join(' '));

const catalogue = JSON.parse(readFileSync(new URL('catalogue-rows.json', dataUrl), 'utf8')) as {
  id: string;
  clause: string;
  owner: string;
}[];
const catalogueIds = new Set(catalogue.map(({ id }) => id));

const clauses = read('coordination/PolicyClause');
const targets = read('coordination/IndicatorTarget');
const instruments = read('funding/PolicyInstrument');

describe('the files', () => {
  it('are read through to the last line, each record with the same keys in the same order', () => {
    expect(files.length).toBe(20);
    for (const [entity, rows] of rowsOf) {
      expect(rows.length, entity).toBeGreaterThan(0);
      const shape = Object.keys(rows[0]!).join();
      for (const row of rows) expect(Object.keys(row).join(), entity).toBe(shape);
    }
  });

  it('identify every record once', () => {
    for (const [entity, rows] of rowsOf) {
      const key = 'id' in rows[0]! ? 'id' : 'code';
      expect(new Set(rows.map((row) => row[key])).size, entity).toBe(rows.length);
    }
  });

  it('rest on rows of the catalogue, or on none only where a clause is a heading of others', () => {
    expect(catalogue).toHaveLength(458);
    expect(catalogueIds.size).toBe(458);
    for (const [entity, rows] of rowsOf) {
      for (const row of rows) {
        const sources = row['sourceRows'] as string[];
        for (const id of sources) expect(catalogueIds, `${entity} ${String(row['id'] ?? row['code'])}`).toContain(id);
        if (entity !== 'coordination/PolicyClause')
          expect(sources.length, `${entity} ${String(row['id'] ?? row['code'])}`).toBeGreaterThan(0);
      }
    }
  });

  it('write days as days and amounts as decimal text, null where the text states none and never 0', () => {
    const dayKeys = ['validFrom', 'validTo', 'issuedOn', 'dueOn'];
    for (const [entity, rows] of rowsOf) {
      for (const row of rows) {
        for (const key of dayKeys) {
          const day = row[key];
          if (day !== undefined && day !== null) expect(isDay(String(day)), `${entity}.${key} ${String(day)}`).toBe(true);
        }
        for (const [key, value] of Object.entries(row)) {
          if (!key.endsWith('Wan') || value === null) continue;
          expect(value, `${entity}.${key}`).toMatch(/^[1-9]\d*(\.\d+)?$/);
        }
      }
    }
  });

  it('hold no identity or phone number', () => {
    for (const name of [...files, 'catalogue-rows.json', 'README.md']) {
      expect(containsPersonalNumber(readFileSync(new URL(name, dataUrl), 'utf8')), name).toBeNull();
    }
  });

  it('speak Chinese and English side by side', () => {
    for (const [entity, rows] of rowsOf) {
      for (const row of rows) {
        for (const [key, chinese] of Object.entries(row)) {
          const other = `${key.slice(0, -2)}En`;
          if (!key.endsWith('Zh') || !(other in row)) continue;
          expect(row[other] === null, `${entity} ${String(row['id'] ?? row['code'])}.${other}`).toBe(chinese === null);
          if (chinese !== null) expect(chinese, `${entity}.${key}`).toMatch(/\p{Script=Han}/u);
        }
      }
    }
  });

  it('hold what the documents and the catalogue count', () => {
    const counted = Object.fromEntries(
      ['PolicyDocument', 'Indicator', 'ReportingDuty', 'AttributionRule'].map((name) => [name, read(`coordination/${name}`).length]),
    );
    expect(counted).toEqual({ PolicyDocument: 5, Indicator: 107, ReportingDuty: 26, AttributionRule: 18 });
    expect(instruments).toHaveLength(71);
    const numbered = (name: string, prefix: string, width: number, last: number): void => {
      expect(read(name).map((row) => row['code'])).toEqual(
        Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(width, '0')}`),
      );
    };
    numbered('coordination/Indicator', 'IN', 2, 107);
    numbered('coordination/ReportingDuty', 'RD', 2, 26);
    numbered('coordination/AttributionRule', 'AR', 2, 18);
  });
});

describe('references', () => {
  const kinds = {
    region: keysOf('institutions/Region', 'code'),
    institution: keysOf('institutions/Institution', 'id'),
    park: keysOf('institutions/Park', 'id'),
    chain: keysOf('institutions/IndustryChain', 'id'),
    document: keysOf('coordination/PolicyDocument', 'id'),
    clause: keysOf('coordination/PolicyClause', 'id'),
    indicator: keysOf('coordination/Indicator', 'code'),
    fund: keysOf('funding/FundProgramme', 'id'),
    instrument: keysOf('funding/PolicyInstrument', 'code'),
  };
  const pointsTo: Record<string, Record<string, keyof typeof kinds>> = {
    'institutions/Region': { parentCode: 'region', successorCode: 'region' },
    'institutions/Institution': { regionCode: 'region', parkId: 'park', parentId: 'institution' },
    'institutions/Park': { regionCode: 'region', parentParkId: 'park', coBuilderId: 'institution', managementBodyId: 'institution' },
    'institutions/IndustryChain': { regionCode: 'region', responsibleUnitId: 'institution', landingOfficeId: 'institution' },
    'institutions/IndustryCluster': { regionCode: 'region', chainId: 'chain' },
    'coordination/PolicyDocument': { issuerId: 'institution', regionCode: 'region' },
    'coordination/PolicyClause': { documentId: 'document', parentId: 'clause' },
    'coordination/ClauseResponsibility': { clauseId: 'clause', institutionId: 'institution' },
    'coordination/PolicyRelation': { documentId: 'document', otherDocumentId: 'document' },
    'coordination/CoordinationBody': { regionCode: 'region', leadInstitutionId: 'institution', officeInstitutionId: 'institution' },
    'coordination/IndicatorTarget': { indicatorCode: 'indicator', regionCode: 'region', clauseId: 'clause', responsibleIds: 'institution' },
    'coordination/Task': {
      clauseId: 'clause',
      regionCode: 'region',
      ownerInstitutionId: 'institution',
      supportInstitutionIds: 'institution',
    },
    'funding/FundProgramme': { regionCode: 'region', ownerId: 'institution' },
    'funding/CountyPayer': { regionCode: 'region', payerId: 'institution' },
    'funding/PlatformFundRule': { fundId: 'fund' },
    'funding/EligibilityRule': { instrumentCode: 'instrument' },
    'funding/PolicyInstrument': { regionCode: 'region', clauseId: 'clause', fundCodes: 'fund' },
  };

  it.each(Object.entries(pointsTo))('of %s lead to a record', (entity, columns) => {
    for (const row of read(entity)) {
      for (const [column, kind] of Object.entries(columns)) {
        for (const target of texts(row[column])) expect(kinds[kind], `${String(row['id'] ?? row['code'])}.${column}`).toContain(target);
      }
    }
  });

  it('are all listed above: no other column of the data ends in Id, Ids or Code', () => {
    const ownKeys = new Set(['code', 'indicatorCode', 'successorCode']);
    for (const [entity, rows] of rowsOf) {
      for (const column of Object.keys(rows[0]!)) {
        if (!/(Ids?|Codes?)$/.test(column) || ownKeys.has(column) || column === 'rorId') continue;
        expect(pointsTo[entity], `${entity}.${column}`).toHaveProperty(column);
      }
    }
  });

  it('never lead in a circle up the parents', () => {
    const chains: [string, string, string][] = [
      ['institutions/Region', 'code', 'parentCode'],
      ['institutions/Institution', 'id', 'parentId'],
      ['institutions/Park', 'id', 'parentParkId'],
      ['coordination/PolicyClause', 'id', 'parentId'],
    ];
    for (const [entity, key, parent] of chains) {
      const up = new Map(read(entity).map((row) => [row[key], row[parent]]));
      for (const start of up.keys()) {
        const seen = new Set<Value | undefined>();
        for (let at: Value | undefined = start; at; at = up.get(at)) {
          expect(seen.has(at), `${entity} ${String(start)}`).toBe(false);
          seen.add(at);
        }
      }
    }
  });
});

describe('regions and bodies 区划与机构', () => {
  const regions = read('institutions/Region');
  const institutions = read('institutions/Institution');

  it('hold every current county-level division of the four cities and of 绍兴 [XT-01b, JX-21b, SY-01d]', () => {
    const current = regions.filter(({ level, validTo }) => level === 'COUNTY' && validTo === null);
    const perCity = Object.groupBy(current, ({ parentCode }) => String(parentCode));
    expect(Object.fromEntries(Object.entries(perCity).map(([city, rows]) => [city, rows!.length]))).toEqual({
      '430300': 5,
      '451000': 12,
      '330400': 7,
      '330600': 6,
      '620100': 8,
    });
  });

  it('lead from an abolished county to its successor without a gap or an overlap', () => {
    const abolished = regions.filter(({ validTo }) => validTo !== null);
    expect(table(abolished, 'code', 'nameZh', 'validTo', 'successorCode')).toEqual([
      '"451021" "田阳县" "2019-12-31" "451003"',
      '"451023" "平果县" "2019-12-31" "451082"',
    ]);
    for (const { successorCode } of abolished) {
      expect(regions.find(({ code }) => code === successorCode)?.['validFrom']).toBe('2020-01-01');
    }
  });

  it('place every region inside the region its code says', () => {
    for (const { code, level, parentCode } of regions) {
      if (level === 'PROVINCE') expect(parentCode).toBeNull();
      else expect(parentCode).toBe(level === 'CITY' ? `${String(code).slice(0, 2)}0000` : `${String(code).slice(0, 4)}00`);
    }
  });

  it('give each current county one government, and each city the bureaus that pay or own', () => {
    const counties = regions.filter(({ level, validTo }) => level === 'COUNTY' && validTo === null).map(({ code }) => code);
    const governments = institutions.filter(({ bureau }) => bureau === 'CTY').map(({ regionCode }) => regionCode);
    expect(governments.toSorted()).toEqual(counties.toSorted());
    for (const region of ['430300', '451000', '330400', '330604', '620100']) {
      const bureaus = institutions.filter(({ regionCode }) => regionCode === region).map(({ bureau }) => bureau);
      for (const bureau of ['STB', 'TAO', 'HRB', 'EDB', 'FIN', 'IIT', 'DRC']) {
        expect(
          bureaus.filter((found) => found === bureau),
          `${region} ${bureau}`,
        ).toHaveLength(1);
      }
    }
  });

  it('name every university and institute of the texts [BS-07a, JX-08c, SY-18a]', () => {
    const names = new Set(institutions.flatMap(({ nameZh, aliases }) => [nameZh, ...(aliases as string[])]));
    for (const name of [
      '右江民族医学院',
      '百色学院',
      '百色职业学院',
      '市农业科学研究所',
      '嘉兴南湖学院',
      '清华长三院',
      '省农科院',
      '浙大',
      '杭电大学',
    ]) {
      expect(names).toContain(name);
    }
  });

  it('invent no credit code for a real body', () => {
    expect(institutions.filter(({ uscc }) => uscc !== null)).toEqual([]);
  });

  it('mark the three zones and nothing else [LZ-02a]', () => {
    expect(
      table(
        read('institutions/Park').filter(({ isThreeZones }) => isThreeZones),
        'nameZh',
      ),
    ).toEqual(['"兰州新区"', '"兰州高新区"', '"兰州经济区"']);
  });

  it('keep six of the eight clusters, the other two having no name [SY-25b]', () => {
    expect(read('institutions/IndustryCluster').map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('clauses 条款', () => {
  it('take each of the 458 rows of the catalogue exactly once, in the clause its column says', () => {
    const held = clauses.flatMap(({ id, sourceRows }) => (sourceRows as string[]).map((row) => `${row} in ${String(id)}`));
    expect(held.toSorted()).toEqual(catalogue.map(({ id, clause }) => `${id} in ${clause}`).toSorted());
  });

  it('stand in the order of the text, numbered from 1, below a clause of the same document', () => {
    for (const { id: document } of read('coordination/PolicyDocument')) {
      const own = clauses.filter(({ documentId }) => documentId === document);
      expect(own.map(({ ordinal }) => ordinal)).toEqual(own.map((_, index) => index + 1));
      for (const { id, number, parentId } of own) {
        expect(id).toBe(`${String(document)}-${String(number)}`);
        if (parentId !== null) expect(own.some((clause) => clause['id'] === parentId)).toBe(true);
      }
    }
  });

  it('are empty of rows only as headings of other clauses, or as the preamble of BS', () => {
    const parents = new Set(clauses.map(({ parentId }) => parentId));
    const empty = clauses.filter(({ sourceRows }) => (sourceRows as string[]).length === 0).map(({ id }) => id);
    expect(empty.filter((id) => !parents.has(id))).toEqual(['BS-Preamble']);
  });

  it('summarise in one to three sentences of our own', () => {
    for (const { id, summaryZh, summaryEn } of clauses) {
      expect(String(summaryZh).match(/。/g)?.length, `${String(id)} Zh`).toBeLessThanOrEqual(3);
      expect(String(summaryZh).length, `${String(id)} Zh`).toBeGreaterThan(8);
      expect(String(summaryEn).length, `${String(id)} En`).toBeGreaterThan(20);
    }
  });

  it('name the responsible units of the Jiaxing draft in the order of its text [JX-03c, JX-08a to JX-17b]', () => {
    const names = new Map(read('institutions/Institution').map(({ id, nameZh, aliases }) => [id, [nameZh, ...(aliases as string[])]]));
    const units: Record<string, string[]> = {
      'JX-三(一)1': ['嘉兴南湖学院', '市委人才办', '市委编办', '市人力社保局'],
      'JX-三(一)2': ['嘉兴南湖学院', '市委人才办', '市人力社保局', '市教育局', '市科技局'],
      'JX-三(二)1': ['市科技局', '嘉兴南湖学院'],
      'JX-三(二)2': ['市经信局', '嘉兴南湖学院'],
      'JX-三(三)1': ['嘉兴南湖学院', '市科技局', '市经信局'],
      'JX-三(三)2': ['市科技局', '市经信局', '嘉兴南湖学院'],
      'JX-三(四)1': ['嘉兴南湖学院', '市科技局', '市经信局'],
      'JX-三(四)2': ['嘉兴南湖学院', '市科技局', '市财政局'],
      'JX-三(五)1': ['嘉兴南湖学院'],
      'JX-三(五)2': ['嘉兴南湖学院', '市科技局'],
    };
    for (const [clause, expected] of Object.entries(units)) {
      const found = read('coordination/ClauseResponsibility')
        .filter(({ clauseId }) => clauseId === clause)
        .toSorted((a, b) => Number(a['ordinal']) - Number(b['ordinal']));
      expect(found, clause).toHaveLength(expected.length);
      found.forEach(({ institutionId }, index) => expect(names.get(institutionId), clause).toContain(expected[index]));
      expect(found[0]!['role']).toBe('LEAD');
    }
  });

  it('name six departments that recognise each other’s projects, in Baise [BS-18a]', () => {
    const units = read('coordination/ClauseResponsibility').filter(({ clauseId }) => clauseId === 'BS-二(六)3');
    expect(units.map(({ institutionId }) => institutionId)).toEqual(
      ['stb', 'iit', 'agriculture', 'drc', 'commerce', 'fin'].map((bureau) => `ins-bs-${bureau}`),
    );
  });
});

describe('documents and bodies', () => {
  it('infer no number, date or class of publication that the text lacks [XT-01a, BS-01a, BS-01b, JX-01a, LZ-01a]', () => {
    expect(table(read('coordination/PolicyDocument'), 'id', 'docNumber', 'issuedOn', 'status', 'publicationClass')).toEqual([
      '"XT" null null "IN_FORCE" null',
      '"BS" "百科字〔2020〕45号" "2020-12-29" "IN_FORCE" "PROACTIVE"',
      '"JX" null "2023-01-05" "CONSULTATION" null',
      '"SY" null null "ISSUED" null',
      '"LZ" null null "ISSUED" null',
    ]);
  });

  it('set a rhythm of meetings only where a text sets one: quarterly, in Xiangtan [XT-04b]', () => {
    const rhythmic = read('coordination/CoordinationBody').filter(({ rhythm }) => rhythm !== null);
    expect(table(rhythmic, 'id', 'rhythm')).toEqual(['"body-xt-joint-conference" "QUARTERLY"']);
  });
});

describe('indicators and targets 指标与目标', () => {
  /** The target column of the catalogue, line by line: indicator, region, year or period, comparator, value or mask. */
  const stated = `
    IN-01 430300 YEAR      GTE    0.60
    IN-02 430300 QUARTER   GTE    1
    IN-02 430300 YEAR      GTE    4
    IN-03 430300 YEAR      GTE    1
    IN-07 451000 YEAR      RISING -
    IN-09 430300 YEAR      RISING -
    IN-10 430300 YEAR      RISING -
    IN-11 430300 YEAR      GTE    1
    IN-12 430300 YEAR      GTE    1
    IN-14 330604 YEAR      APPROX x.xx
    IN-20 330400 2023      GTE    50
    IN-20 330400 2025      GTE    100
    IN-20 330400 2027      GTE    150
    IN-21 330400 2023      GTE    5
    IN-21 330400 2025      GTE    20
    IN-22 330400 2023      GTE    30
    IN-23 330400 2025      GTE    10
    IN-24 330400 2025      GTE    20
    IN-25 330400 2027      GTE    5
    IN-29 330400 2023      GTE    1
    IN-30 620100 YEAR      GTE    5
    IN-30 620100 YEAR      GTE    5
    IN-30 620100 YEAR      GTE    5
    IN-31 620100 YEAR      GTE    5
    IN-31 620100 YEAR      GTE    5
    IN-31 620100 YEAR      GTE    5
    IN-32 620100 YEAR      GTE    10
    IN-32 620100 YEAR      GTE    10
    IN-32 620100 YEAR      GTE    10
    IN-33 620100 2016      GTE    5
    IN-34 620100 DATE      APPROX 100
    IN-35 620100 DATE      EQ     100
    IN-36 620100 QUARTER   GTE    1
    IN-37 330604 QUARTER   GTE    1
    IN-38 620100 YEAR      LTE    100
    IN-39 330604 YEAR      GTE    10
    IN-39 330604 YEAR      GTE    100
    IN-39 330604 YEAR      GTE    1000
    IN-40 330604 YEAR      GTE    xx
    IN-43 330604 YEAR      RISING -
    IN-45 330604 YEAR      GTE    x.x
    IN-50 330604 YEAR      GTE    xx
    IN-50 330604 CUMULATIVE GTE   xxx
    IN-50 451000 YEAR      RISING -
    IN-51 330604 YEAR      GTE    xxx
    IN-51 330604 CUMULATIVE GTE   xxxx
    IN-52 451000 YEAR      RISING -
    IN-54 330604 YEAR      RISING -
    IN-55 330604 YEAR      GTE    1
    IN-56 330604 YEAR      GTE    1
    IN-57 330604 YEAR      GTE    1
    IN-65 451000 YEAR      RISING -
    IN-66 430300 YEAR      GTE    1
    IN-73 330604 YEAR      GTE    -
    IN-85 430300 YEAR      GTE    1
    IN-85 330604 YEAR      GTE    1
    IN-85 451000 YEAR      GTE    1
    IN-87 330604 WEEK      GTE    1
    IN-87 330604 MONTH     GTE    1
    IN-87 330604 QUARTER   GTE    1
    IN-87 330400 DATE      GTE    1
    IN-89 451000 YEAR      RISING -
    IN-89 330604 YEAR      RISING -
    IN-95 330604 YEAR      GTE    1
    IN-99 330604 YEAR      RISING -
    IN-102 330604 DATE     GTE    2`
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll(/ +/g, ' '));

  it('hold every target of the catalogue and no other', () => {
    const held = targets.map(({ indicatorCode, regionCode, year, period, comparator, value, mask }) =>
      [indicatorCode, regionCode, year ?? period, comparator, value ?? mask ?? '-'].join(' '),
    );
    expect(held.toSorted()).toEqual(stated.toSorted());
  });

  it('write shares as 0 to 1 [XT-19b]', () => {
    for (const { id, unit, value } of targets) {
      if (unit === 'PERCENT' && value !== null) expect(Number(value), String(id)).toBeLessThanOrEqual(1);
    }
  });

  it('set one quota for each of the three zones, thrice [LZ-07b, LZ-07c, LZ-07d]', () => {
    const zones = read('institutions/Park').filter(({ isThreeZones }) => isThreeZones);
    for (const code of ['IN-30', 'IN-31', 'IN-32']) {
      expect(targets.filter(({ indicatorCode }) => indicatorCode === code).map(({ scopeZh }) => scopeZh)).toEqual(
        zones.map(({ nameZh }) => nameZh),
      );
    }
  });

  it('hold the draft’s targets as planned, those of 2027 as striven for [JX-01a, JX-07a, JX-07b]', () => {
    const draft = targets.filter(({ clauseId, indicatorCode }) => String(clauseId).startsWith('JX-') && indicatorCode !== 'IN-29');
    expect(draft.map(({ status }) => status).every((status) => status === 'PLANNED')).toBe(true);
    expect(draft.filter(({ ambition }) => ambition === 'STRIVE').map(({ year }) => year)).toEqual([2027, 2027]);
    expect(targets.filter(({ status }) => status === 'PLANNED')).toHaveLength(draft.length);
  });

  it('tie the alliances and the fair to 2016 alone [LZ-06a, LZ-04a]', () => {
    expect(
      table(
        targets.filter(({ indicatorCode }) => indicatorCode === 'IN-33'),
        'year',
      ),
    ).toEqual(['2016']);
    expect(
      table(
        read('coordination/Task').filter(({ titleZh }) => /2016|年内新发展/.test(String(titleZh))),
        'dueOn',
      ),
    ).toEqual(['"2016-12-31"', '"2016-12-31"']);
  });

  it('cite rows that their own clause holds', () => {
    const rows = new Map(clauses.map(({ id, sourceRows }) => [id, sourceRows as string[]]));
    for (const { id, clauseId, sourceRows } of targets) {
      for (const row of sourceRows as string[]) expect(rows.get(clauseId), String(id)).toContain(row);
    }
  });

  it('mark official statistics as such [SY-01a to SY-01g, SY-23d]', () => {
    const official = read('coordination/Indicator').filter(({ isOfficialStatistic }) => isOfficialStatistic);
    expect(official.map(({ code }) => code)).toEqual(['IN-40', 'IN-41', 'IN-42', 'IN-43', 'IN-44', 'IN-45', 'IN-46']);
  });
});

describe('masked figures of the Shangyu report 遮盖的数字', () => {
  it('stay masked: a target has either a figure of the text or a mask, never both [SY-15e to SY-15h]', () => {
    const masked = targets.filter(({ mask }) => mask !== null);
    expect(masked.map(({ clauseId }) => clauseId).every((clause) => String(clause).startsWith('SY-'))).toBe(true);
    expect(masked).toHaveLength(7);
    for (const { id, value, mask } of masked) {
      expect(value, String(id)).toBeNull();
      expect(mask, String(id)).toMatch(/^x+(\.x+)?$/);
    }
  });

  it('leave the year open everywhere', () => {
    for (const [entity, rows] of rowsOf) {
      for (const row of rows) {
        const id = String(row['id'] ?? row['code']);
        if (!/^(SY|PI-SY|task-sy|body-sy)-|^SY$|:330604:/.test(id)) continue;
        expect(
          texts(row).filter((text) => /\b20\d\d\b|20\d\d年/.test(text)),
          `${entity} ${id}`,
        ).toEqual([]);
        if ('year' in row) expect(row['year'], id).toBeNull();
      }
    }
  });

  it('state figures only where the text has them: ten, a hundred, a thousand; all of a set; two creations; one return [SY-07b, SY-15a]', () => {
    const figures = targets
      .filter(({ regionCode, value }) => regionCode === '330604' && value !== null)
      .map(({ indicatorCode, value }) => `${String(indicatorCode)}=${String(value)}`);
    expect([...new Set(figures)].toSorted()).toEqual(
      [
        'IN-37=1',
        'IN-39=10',
        'IN-39=100',
        'IN-39=1000',
        'IN-55=1',
        'IN-56=1',
        'IN-57=1',
        'IN-85=1',
        'IN-87=1',
        'IN-95=1',
        'IN-102=2',
      ].toSorted(),
    );
  });
});

describe('policy instruments 政策工具', () => {
  it('state exactly the amounts of the texts, in 万元, and no other', () => {
    const priced = instruments.filter(({ minWan, maxWan }) => minWan !== null || maxWan !== null);
    expect(table(priced, 'code', 'minWan', 'maxWan', 'amountRule')).toEqual([
      '"PI-XT-03" "100" "100" "FIXED"', // XT-10a
      '"PI-XT-14" "20" "100" "BAND"', // XT-27c
      '"PI-XT-19" "30" "100" "BAND"', // XT-34a
      '"PI-XT-20-N" "100" "100" "TIER"', // XT-38a
      '"PI-XT-20-P" "10" "10" "TIER"', // XT-38a
      '"PI-XT-20-M" "5" "5" "TIER"', // XT-38a
      '"PI-XT-22" "5" "30" "BAND"', // XT-40c
      '"PI-LZ-01" null "100" "POOL"', // LZ-10a
    ]);
  });

  it('repeat a tier’s amount only where the text binds one to the level [XT-38a]', () => {
    const tiers = instruments.flatMap(({ code, tiers }) =>
      (tiers as Row[])
        .filter(({ amountWan }) => amountWan !== null)
        .map((tier) => `${String(code)} ${String(tier['level'])} ${String(tier['amountWan'])}`),
    );
    expect(tiers).toEqual(['PI-XT-20-N NATIONAL 100', 'PI-XT-20-P PROVINCIAL 10', 'PI-XT-20-M MUNICIPAL 5']);
  });

  it('cite rows of their clause, or of a clause of the same document where two clauses speak', () => {
    const clauseOf = new Map(catalogue.map(({ id, clause }) => [id, clause]));
    for (const { code, clauseId, sourceRows } of instruments) {
      const cited = (sourceRows as string[]).map((row) => clauseOf.get(row)!);
      expect(cited, String(code)).toContain(clauseId);
      for (const clause of cited) expect(clause.slice(0, 2), String(code)).toBe(String(clauseId).slice(0, 2));
    }
  });

  it('name payers, beneficiaries and facts of known subgraphs', () => {
    const owners = new Set(['institutions', 'talent', 'projects', 'achievements', 'funding', 'coordination']);
    for (const { code, payerKinds, beneficiaryKinds, factsBySubgraph } of instruments) {
      expect((payerKinds as string[]).length, String(code)).toBeGreaterThan(0);
      expect((beneficiaryKinds as string[]).length, String(code)).toBeGreaterThan(0);
      const facts = Object.keys(factsBySubgraph as Row);
      expect(facts.length, String(code)).toBeGreaterThan(0);
      for (const owner of facts) expect(owners, String(code)).toContain(owner);
    }
  });

  it('charge the housing difference to the firm’s county, with no amount of its own [JX-20c, JX-20d]', () => {
    const [housing] = instruments.filter(({ code }) => code === 'PI-JX-02');
    expect(housing).toMatchObject({
      payerKinds: ['COUNTY'],
      amountRule: 'DIFFERENCE',
      minWan: null,
      maxWan: null,
      fundCodes: ['JX-COUNTY_BUDGET'],
    });
  });

  it('draw the Lanzhou reward from a pool of 100 of the talent innovation fund [LZ-10a]', () => {
    const [fund] = read('funding/FundProgramme').filter(({ id }) => id === 'LZ-TALENT_INNOVATION_FUND');
    expect(fund).toMatchObject({ budgetWan: '100', ownerId: 'ins-lz-tao' });
    expect(read('funding/FundProgramme').filter(({ budgetWan }) => budgetWan !== null)).toEqual([fund]);
  });

  it('are in force from the day of issue where the text has one, with no end invented [BS-01a]', () => {
    for (const { code, validFrom, validTo } of instruments) {
      expect(validFrom, String(code)).toBe(String(code).startsWith('PI-BS-') ? '2020-12-29' : null);
      expect(validTo, String(code)).toBeNull();
    }
  });
});

describe('tasks 任务', () => {
  it('have an owner, a clause and a row each, the draft’s own tasks not yet assigned [BS-31a, JX-03c]', () => {
    const tasks = read('coordination/Task');
    expect(new Set(tasks.map(({ regionCode }) => regionCode)).size).toBe(5);
    for (const { id, clauseId, ownerInstitutionId, supportInstitutionIds, status } of tasks) {
      expect(supportInstitutionIds, String(id)).not.toContain(ownerInstitutionId);
      if (String(clauseId).startsWith('JX-') && clauseId !== 'JX-Letter') expect(status, String(id)).toBe('CREATED');
    }
  });

  it('follow one system, three mechanisms and five projects in Baise [BS-02a]', () => {
    const branches = read('coordination/Task').filter(({ id, kind }) => String(id).startsWith('task-bs-') && kind === 'GOAL');
    expect(branches.map(({ programmeTags }) => (programmeTags as string[])[0])).toEqual([
      'BS_ONE_SYSTEM',
      ...Array<string>(3).fill('BS_THREE_MECHANISMS'),
      ...Array<string>(5).fill('BS_FIVE_PROJECTS'),
    ]);
  });

  it('list six key projects of the corridor and four of the three batches, one of them in both [SY-18a, SY-18b]', () => {
    const items = read('coordination/Task').filter(({ kind, clauseId }) => kind === 'MAJOR_ITEM' && clauseId === 'SY-工程一3');
    const tagged = (tag: string): number => items.filter(({ programmeTags }) => (programmeTags as string[]).includes(tag)).length;
    expect([items.length, tagged('SY_CORRIDOR'), tagged('SY_THREE_BATCHES')]).toEqual([9, 6, 4]);
  });
});
