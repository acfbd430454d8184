import { expect } from 'vitest';
import { by, regionAndBelow, wanOf } from './names.ts';
import { question } from './question.ts';

interface Office {
  readonly nameZh: string;
  readonly contracts: number;
  readonly wan: number;
}
interface University {
  readonly id: string;
  readonly nameZh: string;
  readonly hasOffice: boolean;
  readonly offices: readonly Office[];
}
type Answer = readonly University[];

export default question<Answer>({
  id: 'Q14',
  variants: [{ year: 2024 }, { city: '620100' }],

  async expected(databases, { city, year }) {
    const regions = await regionAndBelow(databases, String(city));
    const universities = await databases.rows<{ id: string; name_zh: string }>(
      'institutions',
      `select id, name_zh from institution
       where sector = 'UNIVERSITY' and kind in ('UNIVERSITY', 'VOCATIONAL_COLLEGE') and is_resident and region_code = any($1) order by id`,
      [regions],
    );
    const offices = await databases.rows<{ id: string; name_zh: string; parent_id: string }>(
      'institutions',
      `select id, name_zh, parent_id from institution where kind = 'TECHNOLOGY_TRANSFER_OFFICE'`,
    );
    // In the year of registration, whenever they were signed (AR-09).
    const contracts = await databases.rows<{ office: string; fen: string }>(
      'achievements',
      `select intermediary_id as office, amount_fen as fen from tech_contract where extract(year from registered_on) = $1`,
      [year],
    );
    return universities.map(({ id, name_zh }) => {
      const own = offices.filter(({ parent_id }) => parent_id === id);
      return {
        id,
        nameZh: name_zh,
        hasOffice: own.length > 0,
        offices: own.toSorted(by((office) => office.id)).map((office) => {
          const through = contracts.filter((contract) => contract.office === office.id);
          const fen = through.reduce((sum, contract) => sum + Number(contract.fen), 0);
          return { nameZh: office.name_zh, contracts: through.length, wan: wanOf(fen) };
        }),
      };
    });
  },

  answered(data: {
    institutions: {
      totalCount: number;
      nodes: {
        id: string;
        nameZh: string;
        hasTechnologyTransferOffice: boolean;
        technologyTransferOffices: { id: string; nameZh: string; contractSummary: { count: number; amount: { wan: string } } }[];
      }[];
    };
  }) {
    const { totalCount, nodes } = data.institutions;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id, nameZh, hasTechnologyTransferOffice: hasOffice, technologyTransferOffices }) => ({
      id,
      nameZh,
      hasOffice,
      offices: technologyTransferOffices.toSorted(by((office) => office.id)).map((office) => ({
        nameZh: office.nameZh,
        contracts: office.contractSummary.count,
        wan: Number(office.contractSummary.amount.wan),
      })),
    }));
  },

  interesting(universities) {
    expect(universities.some(({ hasOffice }) => hasOffice)).toBe(true);
    expect(universities.some(({ hasOffice }) => !hasOffice)).toBe(true);
    const offices = universities.flatMap((university) => university.offices);
    expect(offices.filter(({ contracts }) => contracts > 1).length).toBeGreaterThan(1);
    // An office through which nothing was registered has no contracts and no money, which is not the same as no office.
    expect(offices.some(({ contracts, wan }) => contracts === 0 && wan === 0)).toBe(true);
  },

  selects: { institutions: 3, achievements: 1 },
});
