import { describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';

const market = subgraphOfFile('achievements');

const inYear = (day: string | null, year: number): boolean => day?.startsWith(`${year}-`) ?? false;

const filters: readonly (readonly [list: string, filter: string, selection: string, holds: (row: Shape) => boolean])[] = [
  ['demands', '{ status: [MATCHED, ACCEPTED] }', 'status', ({ status }) => status === 'MATCHED' || status === 'ACCEPTED'],
  ['demands', '{ isOpen: true }', 'isOpen', ({ isOpen }) => isOpen],
  ['demands', '{ isOpen: false }', 'isOpen', ({ isOpen }) => !isOpen],
  ['demands', '{ technologyKind: [KEY_CORE] }', 'technologyKind', ({ technologyKind }) => technologyKind === 'KEY_CORE'],
  ['demands', '{ chainId: ["chain-xt-motors"] }', 'chain { id }', ({ chain }) => chain?.id === 'chain-xt-motors'],
  ['demands', '{ enterpriseId: ["ent-xt-0001"] }', 'enterprise { id }', ({ enterprise }) => enterprise.id === 'ent-xt-0001'],
  ['demands', '{ cityCode: ["620100"] }', 'city { code }', ({ city }) => city.code === '620100'],
  ['demands', '{ publishedYear: 2024 }', 'publishedOn', ({ publishedOn }) => inYear(publishedOn, 2024)],
  [
    'demands',
    '{ publishedOn: { from: "2025-06-01", to: "2025-12-31" } }',
    'publishedOn',
    ({ publishedOn }) => publishedOn >= '2025-06-01' && publishedOn <= '2025-12-31',
  ],
  ['demands', '{ text: "节能" }', 'titleZh field', ({ titleZh, field }) => `${titleZh} ${field}`.includes('节能')],
  ['supplyItems', '{ kind: [TEAM] }', 'kind team { id }', ({ kind, team }) => kind === 'TEAM' && team !== null],
  ['supplyItems', '{ institutionId: ["uni-xt-01"] }', 'institution { id }', ({ institution }) => institution.id === 'uni-xt-01'],
  ['supplyItems', '{ chainId: ["chain-xt-motors"] }', 'chain { id }', ({ chain }) => chain?.id === 'chain-xt-motors'],
  ['supplyItems', '{ cityCode: ["451000"] }', 'city { code }', ({ city }) => city.code === '451000'],
  ['supplyItems', '{ text: "仪器" }', 'titleZh', ({ titleZh }) => titleZh.includes('仪器')],
  ['matches', '{ result: [SOLVED] }', 'result', ({ result }) => result === 'SOLVED'],
  ['matches', '{ partyId: ["uni-xt-01"] }', 'party { id }', ({ party }) => party.id === 'uni-xt-01'],
  ['matches', '{ matchedYear: 2025 }', 'matchedOn', ({ matchedOn }) => inYear(matchedOn, 2025)],
  ['solvedCases', '{ solvedYear: 2024 }', 'solvedOn', ({ solvedOn }) => inYear(solvedOn, 2024)],
  ['achievements', '{ stage: [PILOT] }', 'stage', ({ stage }) => stage === 'PILOT'],
  ['achievements', '{ rightState: [USE_RIGHT_GRANTED] }', 'rightState', ({ rightState }) => rightState === 'USE_RIGHT_GRANTED'],
  [
    'achievements',
    '{ ownerId: ["uni-xt-01"] }',
    'owners { institution { id } }',
    ({ owners }) => owners.some(({ institution }: Shape) => institution.id === 'uni-xt-01'),
  ],
  ['achievements', '{ cityCode: ["330604"] }', 'city { code }', ({ city }) => city.code === '330604'],
  [
    'achievements',
    '{ isAwarded: true }',
    'awards { kind level }',
    ({ awards }) => awards.some(({ kind, level }: Shape) => /^(NATIONAL|PROVINCIAL)$/.test(level) && !/^(INDUSTRY|OTHER)$/.test(kind)),
  ],
  ['achievements', '{ isConvertedLocally: true }', 'isConvertedLocally', ({ isConvertedLocally }) => isConvertedLocally],
  ['achievements', '{ ownIp: false }', 'ownIp', ({ ownIp }) => !ownIp],
  ['achievements', '{ isMajor: true }', 'isMajor', ({ isMajor }) => isMajor],
  ['achievements', '{ publishedYear: 2025 }', 'publishedOn', ({ publishedOn }) => inYear(publishedOn, 2025)],
  ['achievements', '{ text: "成套装备" }', 'titleZh', ({ titleZh }) => titleZh.includes('成套装备')],
  ['researchOutputs', '{ kind: [PATENT, STANDARD] }', 'kind', ({ kind }) => kind === 'PATENT' || kind === 'STANDARD'],
  ['researchOutputs', '{ hasOwnershipAgreement: true }', 'hasOwnershipAgreement', (row) => row.hasOwnershipAgreement],
  ['researchOutputs', '{ hasOwnershipAgreement: false }', 'hasOwnershipAgreement', (row) => !row.hasOwnershipAgreement],
  ['researchOutputs', '{ grantedYear: 2025 }', 'grantedOn', ({ grantedOn }) => inYear(grantedOn, 2025)],
  ['researchOutputs', '{ text: "专利" }', 'titleZh', ({ titleZh }) => titleZh.includes('专利')],
  ['awards', '{ kind: [ST_PROGRESS] }', 'kind', ({ kind }) => kind === 'ST_PROGRESS'],
  ['awards', '{ level: [NATIONAL] }', 'level', ({ level }) => level === 'NATIONAL'],
  ['awards', '{ year: 2025 }', 'year', ({ year }) => year === 2025],
  ['pilotTests', '{ result: [RUNNING] }', 'result', ({ result }) => result === 'RUNNING'],
  ['pilotTests', '{ startedYear: 2025 }', 'startsOn', ({ startsOn }) => inYear(startsOn, 2025)],
  ['techContracts', '{ type: [LICENCE] }', 'type', ({ type }) => type === 'LICENCE'],
  ['techContracts', '{ status: [EFFECT_CONFIRMED] }', 'status', ({ status }) => status === 'EFFECT_CONFIRMED'],
  ['techContracts', '{ isRegistered: false }', 'registeredOn', ({ registeredOn }) => registeredOn === null],
  ['techContracts', '{ registeredYear: 2024 }', 'registeredOn', ({ registeredOn }) => inYear(registeredOn, 2024)],
  ['techContracts', '{ registeredOn: { from: "2026-01-01" } }', 'registeredOn', ({ registeredOn }) => (registeredOn ?? '') >= '2026-01-01'],
  ['techContracts', '{ signedYear: 2024 }', 'signedOn', ({ signedOn }) => inYear(signedOn, 2024)],
  ['techContracts', '{ sellerId: ["uni-xt-02"] }', 'seller { id }', ({ seller }) => seller.id === 'uni-xt-02'],
  ['techContracts', '{ buyerId: ["ent-xt-0001"] }', 'buyer { id }', ({ buyer }) => buyer.id === 'ent-xt-0001'],
  ['techContracts', '{ payerId: ["ent-xt-0001"] }', 'payer { id }', ({ payer }) => payer.id === 'ent-xt-0001'],
  ['techContracts', '{ intermediaryId: ["tto-xt-01"] }', 'intermediary { id }', ({ intermediary }) => intermediary?.id === 'tto-xt-01'],
  ['techContracts', '{ chainId: ["chain-jx-photovoltaics"] }', 'chain { id }', ({ chain }) => chain?.id === 'chain-jx-photovoltaics'],
  ['techContracts', '{ isStartupPayment: true }', 'isStartupPayment', ({ isStartupPayment }) => isStartupPayment],
  ['techContracts', '{ isPaidByBuyer: false }', 'payer { id } buyer { id }', ({ payer, buyer }) => payer.id !== buyer.id],
  ['techContracts', '{ cityCode: ["451000"] }', 'city { code }', ({ city }) => city.code === '451000'],
  ['listings', '{ kind: [AUCTION] }', 'kind', ({ kind }) => kind === 'AUCTION'],
  ['listings', '{ status: [OPEN] }', 'status', ({ status }) => status === 'OPEN'],
  ['listings', '{ cityCode: ["330400"] }', 'city { code }', ({ city }) => city.code === '330400'],
  ['conversions', '{ method: [SPIN_OFF] }', 'method', ({ method }) => method === 'SPIN_OFF'],
  ['conversions', '{ status: [ABANDONED] }', 'status', ({ status }) => status === 'ABANDONED'],
  ['conversions', '{ decidedYear: 2026 }', 'decidedOn', ({ decidedOn }) => inYear(decidedOn, 2026)],
  ['conversions', '{ decidedOn: { to: "2023-12-31" } }', 'decidedOn', ({ decidedOn }) => decidedOn <= '2023-12-31'],
  ['conversions', '{ regionCode: ["330604"] }', 'place { code }', ({ place }) => place.code === '330604'],
  ['conversions', '{ isCarried: false }', 'carrier { id }', ({ carrier }) => carrier === null],
  ['conversions', '{ cityCode: ["430300"] }', 'city { code }', ({ city }) => city.code === '430300'],
  ['industrialisationProjects', '{ phase: [EARLY_CONSTRUCTION] }', 'phase', ({ phase }) => phase === 'EARLY_CONSTRUCTION'],
  ['industrialisationProjects', '{ regionCode: ["330604"] }', 'site { code }', ({ site }) => site.code === '330604'],
  ['useRightGrants', '{ status: [AGREED] }', 'status', ({ status }) => status === 'AGREED'],
  [
    'useRightGrants',
    '{ ownerId: ["uni-xt-01", "uni-jx-01", "uni-sy-01"] }',
    'achievement { owners { institution { id } } }',
    ({ achievement }) => achievement.owners.some(({ institution }: Shape) => /^uni-(xt|jx|sy)-01$/.test(institution.id)),
  ],
  [
    'useRightGrants',
    '{ withinRegion: "330000" }',
    'achievement { city { code } }',
    ({ achievement }) => achievement.city.code.startsWith('33'),
  ],
  ['rightsPolicies', '{ institutionId: ["uni-xt-01"] }', 'institution { id }', ({ institution }) => institution.id === 'uni-xt-01'],
  ['rightsPolicies', '{ adoptedYear: 2023 }', 'adoptedOn', ({ adoptedOn }) => inYear(adoptedOn, 2023)],
];

/** Filters by the id of a record that the list itself names. */
const byRecord: readonly (readonly [list: string, field: string, selection: string, idOf: (row: Shape) => string | null])[] = [
  ['achievements', 'disciplineId', 'discipline { id }', ({ discipline }) => discipline?.id ?? null],
  ['researchOutputs', 'projectId', 'project { id }', ({ project }) => project?.id ?? null],
  ['awards', 'holderId', 'holders { id }', ({ holders }) => holders[0]?.id ?? null],
  ['solvedCases', 'instituteId', 'institute { id }', ({ institute }) => institute.id],
  ['solvedCases', 'enterpriseId', 'enterprise { id }', ({ enterprise }) => enterprise.id],
  ['pilotTests', 'regionCode', 'region { code }', ({ region }) => region.code],
  ['techContracts', 'projectId', 'project { id }', ({ project }) => project?.id ?? null],
  ['listings', 'achievementId', 'achievement { id }', ({ achievement }) => achievement.id],
  ['conversions', 'parkId', 'park { id }', ({ park }) => park?.id ?? null],
  ['conversions', 'enterpriseId', 'enterprise { id }', ({ enterprise }) => enterprise.id],
  ['industrialisationProjects', 'parkId', 'park { id }', ({ park }) => park?.id ?? null],
];

const idsOf = (rows: readonly Shape[]): string[] => rows.map(({ id }) => id).toSorted();

describe('筛选 filters', () => {
  it.each(filters)('%s %s', async (list, filter, selection, holds) => {
    const expected = (await market.walk(list, `id ${selection}`)).filter(holds);
    expect(expected.length).toBeGreaterThan(0);
    expect(idsOf(await market.walk(list, 'id', filter))).toEqual(idsOf(expected));
  });

  it.each(byRecord)('%s by %s', async (list, field, selection, idOf) => {
    const rows = await market.walk(list, `id ${selection}`);
    const sought = rows.map(idOf).find((id) => id !== null)!;
    const found = idsOf(await market.walk(list, 'id', `{ ${field}: ["${sought}"] }`));
    const expected = rows.filter((row) => (list === 'awards' ? row.holders.some(({ id }: Shape) => id === sought) : idOf(row) === sought));
    expect(found).toEqual(idsOf(expected));
    expect(found.length).toBeLessThan(rows.length);
  });

  it('cover every field of every filter', async () => {
    const { __schema } = await market.data(
      '{ __schema { types { name kind inputFields { name } } queryType { fields { name type { name ofType { name } } } } } }',
    );
    const used = new Set([
      ...filters.map(([list, filter]) => `${list}.${/\w+/.exec(filter)![0]}`),
      ...byRecord.map(([list, field]) => `${list}.${field}`),
      'useRightGrants.isLongEnough', // rights.spec.ts
      'useRightGrants.startedYear', // privacy.spec.ts
    ]);
    const missing = __schema.queryType.fields.flatMap(({ name, type }: Shape) => {
      const node = /^(\w+)Connection$/.exec(type.ofType?.name ?? '')?.[1];
      const input = node && __schema.types.find((candidate: Shape) => candidate.name === `${node}Filter`);
      return input ? input.inputFields.map((field: Shape) => `${name}.${field.name}`).filter((field: string) => !used.has(field)) : [];
    });
    expect(missing).toEqual([]);
  });
});
