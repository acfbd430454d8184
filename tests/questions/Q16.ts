import { expect } from 'vitest';
import { claimsFor, inWan } from './claims.ts';
import { by, namesIn } from './names.ts';
import { financeOfAll, question } from './question.ts';

interface Share {
  readonly payer: string;
  readonly wan: string;
  readonly paidWan: string;
  readonly isPaid: boolean;
  /** False: an equal share for want of an agreement. */
  readonly isAgreed: boolean;
}

/** A newly set discipline (新设特色学科) with its co-builders and what each of them owes and paid. */
interface NewDiscipline {
  readonly id: string;
  readonly nameZh: string;
  readonly setYear: number;
  readonly university: string;
  readonly coBuilders: readonly string[];
  readonly chains: readonly string[];
  /** Null outside Xiangtan, whose clause it is. */
  readonly support: {
    readonly verdict: string;
    readonly wan: string | null;
    readonly state: string;
    readonly shares: readonly Share[];
  } | null;
}

type Answer = readonly NewDiscipline[];

interface Named {
  readonly nameZh: string;
}
interface Amount {
  readonly wan: string;
}

interface Data {
  readonly disciplines: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly {
      readonly id: string;
      readonly nameZh: string;
      readonly setYear: number;
      readonly university: Named;
      readonly coBuilders: readonly { readonly institution: Named }[];
      readonly alignedChains: readonly Named[];
      readonly subsidy: {
        readonly due: { readonly verdict: string; readonly state: string; readonly amount: Amount | null };
        readonly shares: readonly {
          readonly payer: Named;
          readonly amount: Amount;
          readonly paid: Amount;
          readonly isPaid: boolean;
          readonly isAgreedShare: boolean;
        }[];
      } | null;
    }[];
  };
}

const byPayer = (shares: readonly Share[]): Share[] => shares.toSorted(by(({ payer }) => payer));

/** Q16 新设的特色学科里，谁和哪家园区或企业共建，100万元由谁付、付了没有？ XT-10a, XT-10b, clause 3. */
export default question<Answer>({
  id: 'Q16',
  asker: financeOfAll,
  variants: [{ setYear: 2025 }, { city: null }, { city: '330400' }, { setYear: 2019 }],

  async expected(databases, { city, setYear }) {
    const rows = await databases.rows<{
      id: string;
      nameZh: string;
      setYear: number;
      university: string;
      isLocal: boolean;
      coBuilders: { id: string; name: string; mayPay: boolean }[];
      chains: string[];
    }>(
      'institutions',
      `select d.id, d.name_zh as "nameZh", d.set_year as "setYear", u.name_zh as university, u.region_code like '4303%' as "isLocal",
              (select coalesce(json_agg(json_build_object('id', i.id, 'name', i.name_zh, 'mayPay', i.kind in ('PARK_MANAGEMENT', 'ENTERPRISE'))
                                        order by i.id), '[]')
                 from discipline_co_builder c join institution i on i.id = c.institution_id where c.discipline_id = d.id) as "coBuilders",
              array(select c.name_zh from discipline_alignment a join industry_chain c on c.id = a.chain_id
                     where a.discipline_id = d.id order by c.id) as chains
         from discipline d join institution u on u.id = d.university_id
        where d.is_newly_set and ($1::text is null or left(u.region_code, 4) = left($1, 4)) and ($2::int is null or d.set_year = $2)
        order by d.id`,
      [city, setYear],
    );
    const ids = rows.map(({ id }) => id);
    const [nameOf, claims, agreed] = await Promise.all([
      namesIn(databases, 'institution'),
      claimsFor(databases, 'DISCIPLINE', ['PI-XT-03'], ids),
      // What each payer owes under the claim that stands, once that was settled.
      databases.rows<{ disciplineId: string; payerId: string; wan: string; paidWan: string; isPaid: boolean; isAgreed: boolean }>(
        'funding',
        `select o.subject_id as "disciplineId", o.payer_id as "payerId", ${inWan('o.amount_fen')} as wan, ${inWan('p.fen')} as "paidWan",
                p.fen >= o.amount_fen as "isPaid", o.is_agreed_share as "isAgreed"
           from payment_obligation o
           cross join lateral (select coalesce(sum(amount_fen), 0) as fen from payment
                                where instrument_code = 'PI-XT-03' and subject_id = o.subject_id and payer_id = o.payer_id) p
          where o.instrument_code = 'PI-XT-03' and o.subject_type = 'DISCIPLINE' and o.subject_id = any($1) and o.amount_fen is not null`,
        [ids],
      ),
    ]);
    return rows.map(({ id, nameZh, setYear: year, university, isLocal, coBuilders, chains }) => {
      const claim = claims(id, 'PI-XT-03');
      const payers = coBuilders.filter(({ mayPay }) => mayPay);
      const isDue = chains.length > 0 && payers.length > 0;
      const settled = agreed
        .filter(({ disciplineId }) => disciplineId === id)
        .map(({ payerId, wan, paidWan, isPaid, isAgreed }) => ({ payer: nameOf(payerId), wan, paidWan, isPaid, isAgreed }));
      // payers without an agreement bear equal shares of the hundred.
      const equal = payers.map(({ name }) => ({
        payer: name,
        wan: String(100 / payers.length),
        paidWan: '0',
        isPaid: false,
        isAgreed: false,
      }));
      return {
        id,
        nameZh,
        setYear: year,
        university,
        coBuilders: coBuilders.map(({ name }) => name).toSorted(),
        chains,
        support: isLocal
          ? {
              verdict: isDue ? 'YES' : 'NO',
              wan: isDue ? '100' : null,
              state: claim.state,
              shares: byPayer(settled.length ? settled : isDue ? equal : []),
            }
          : null,
      };
    });
  },

  answered({ disciplines }: Data) {
    expect([disciplines.totalCount, disciplines.pageInfo.hasNextPage]).toEqual([disciplines.nodes.length, false]);
    return disciplines.nodes.map(({ id, nameZh, setYear, university, coBuilders, alignedChains, subsidy }) => ({
      id,
      nameZh,
      setYear,
      university: university.nameZh,
      coBuilders: coBuilders.map(({ institution }) => institution.nameZh).toSorted(),
      chains: alignedChains.map((chain) => chain.nameZh),
      support: subsidy && {
        verdict: subsidy.due.verdict,
        wan: subsidy.due.amount?.wan ?? null,
        state: subsidy.due.state,
        shares: byPayer(
          subsidy.shares.map(({ payer, amount, paid, isPaid, isAgreedShare }) => ({
            payer: payer.nameZh,
            wan: amount.wan,
            paidWan: paid.wan,
            isPaid,
            isAgreed: isAgreedShare,
          })),
        ),
      },
    }));
  },

  interesting(disciplines) {
    const supported = disciplines.flatMap(({ support, ...discipline }) => (support ? [{ ...discipline, ...support }] : []));
    expect(supported.length).toBeGreaterThanOrEqual(8);
    // Nobody builds it with the university, or it serves no local chain.
    const refused = supported.filter(({ verdict }) => verdict === 'NO');
    expect(refused.some(({ coBuilders }) => coBuilders.length === 0)).toBe(true);
    expect(refused.some(({ coBuilders, chains }) => coBuilders.length > 0 && chains.length === 0)).toBe(true);
    const due = supported.filter(({ verdict }) => verdict === 'YES');
    expect(due.map(({ state }) => state)).toEqual(expect.arrayContaining(['APPLIED', 'APPROVED', 'PARTLY_PAID', 'PAID']));
    // A park and a firm together bear the hundred.
    const shared = due.filter(({ shares }) => shares.length > 1);
    expect(shared.length).toBeGreaterThanOrEqual(1);
    for (const { id, shares } of due) {
      expect(
        shares.reduce((sum, { wan }) => sum + Number(wan), 0),
        id,
      ).toBe(100);
    }
  },

  selects: { institutions: 8, funding: 8 },
});
