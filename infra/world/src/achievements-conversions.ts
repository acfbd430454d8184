import { addDays, daysBetween } from '@helix/service-kit/days';
import type { MarketParties } from './achievements-parties.ts';
import { LAST_DAY, caseAt, groupedBy, notAfterLastDay, yearOf } from './build-spine-stage.ts';
import { randomFor } from './random.ts';
import type { Spine, SpineConversion } from './spine.ts';

const PHASES: Readonly<Partial<Record<SpineConversion['status'], 'PLANNED' | 'EARLY_CONSTRUCTION' | 'IN_PRODUCTION'>>> = {
  PILOT: 'PLANNED',
  EARLY_CONSTRUCTION: 'EARLY_CONSTRUCTION',
  IN_PRODUCTION: 'IN_PRODUCTION',
  INCOME_DISTRIBUTED: 'IN_PRODUCTION',
};
const PILOTS: Readonly<Partial<Record<SpineConversion['status'], 'RUNNING' | 'PASSED' | 'FAILED'>>> = {
  PILOT: 'RUNNING',
  EARLY_CONSTRUCTION: 'PASSED',
  IN_PRODUCTION: 'PASSED',
  INCOME_DISTRIBUTED: 'PASSED',
  ABANDONED: 'FAILED',
};
/** Per cent of the benefit for one, two or three persons. */
const PERSONAL_PARTS = [[60], [40, 20], [30, 20, 10]] as const;
const EARNING: ReadonlySet<SpineConversion['status']> = new Set(['IN_PRODUCTION', 'INCOME_DISTRIBUTED']);

/** Conversions of the skeleton with benefit shares, pilot tests, industrialisation, income and technology shares. */
export function generateConversions(spine: Spine, parties: MarketParties, patentOf: ReadonlyMap<string, string>) {
  const random = randomFor(spine.seed, 'achievements/conversions');
  const achievementById = new Map(spine.achievements.map((achievement) => [achievement.id, achievement]));
  const firstOf = new Map<string, SpineConversion>();
  for (const conversion of spine.conversions) {
    const first = firstOf.get(conversion.achievementId);
    if (!first || conversion.decidedOn < first.decidedOn) firstOf.set(conversion.achievementId, conversion);
  }
  const centresOf = groupedBy(
    spine.platforms.filter(({ kind, recognisedOn }) => kind === 'TRANSFER_CENTRE' && recognisedOn !== null),
    ({ city }) => city,
  );
  const rows = {
    Conversion: [] as object[],
    BenefitShare: [] as object[],
    PersonalBenefitShare: [] as object[],
    IndustrialisationProject: [] as object[],
    PilotTest: [] as object[],
    ConversionIncomeEntry: [] as object[],
    TechnologyShare: [] as object[],
  };
  for (const [index, conversion] of spine.conversions.entries()) {
    const { id, achievementId, enterpriseId, regionCode, parkId, decidedOn, status, method, carrierId } = conversion;
    const achievement = achievementById.get(achievementId)!;
    const centres = centresOf.get(conversion.city) ?? [];
    rows.Conversion.push({
      id,
      achievementId,
      method,
      regionCode,
      parkId,
      enterpriseId,
      carrierId,
      platformId: centres.length && index % 3 === 0 ? random.pick(centres).id : null,
      isFirst: firstOf.get(achievementId) === conversion,
      decidedOn,
      status,
      cityCode: parties.cityOf.get(conversion.city)!.regionCode,
    });
    // Now and then the parties have not agreed on shares (JX-17b).
    if (status !== 'DECIDED' && status !== 'ABANDONED' && index % 9 !== 7) {
      const sharers = [...new Set([...achievement.ownerIds, enterpriseId])];
      const shares =
        sharers.length === 1
          ? ['100']
          : sharers.length === 2
            ? caseAt(
                [
                  ['70', '30'],
                  ['60', '40'],
                  ['50', '50'],
                ],
                index,
              )
            : ['40', '20', '40'];
      rows.BenefitShare.push(
        ...sharers.map((institutionId, at) => ({
          id: `${id}-share-${at + 1}`,
          conversionId: id,
          institutionId,
          sharePct: shares[at]!,
          amountWan: null,
        })),
      );
    }
    // 促进科技成果转化法第四十五条: at least half of what the institution gets goes to those who made the achievement.
    const payer = achievement.ownerIds.find((ownerId) => parties.universityById.has(ownerId));
    const inventors = [...new Set(achievement.inventorIds)].slice(0, 3);
    if (status === 'INCOME_DISTRIBUTED' && payer !== undefined) {
      rows.PersonalBenefitShare.push(
        ...inventors.map((talentId, at) => ({
          id: `${id}-person-${at + 1}`,
          conversionId: id,
          institutionId: payer,
          talentId,
          sharePct: String(caseAt(PERSONAL_PARTS[inventors.length - 1]!, at)),
          amountWan: String(caseAt(PERSONAL_PARTS[inventors.length - 1]!, at) / 2 + (index % 7)),
        })),
      );
    }
    // What follows is spread over the time that is left, so that nothing happens after the world's last day.
    const step = Math.max(1, Math.min(90, Math.floor(daysBetween(decidedOn, LAST_DAY) / 4)));
    const after = (steps: number): string => notAfterLastDay(addDays(decidedOn, step * steps));
    const result = PILOTS[status];
    if (result) {
      rows.PilotTest.push({
        id: `${id}-pilot`,
        achievementId,
        conversionId: id,
        regionCode,
        enterpriseId,
        startsOn: after(1),
        endsOn: result === 'RUNNING' ? null : after(2),
        result,
        dataZh: `连续运行${48 + (index % 5) * 24}小时，合格率${88 + (index % 11)}%，单位能耗较设计值${index % 2 ? '低' : '高'}${1 + (index % 6)}%。`,
      });
    }
    const phase = PHASES[status];
    if (phase) {
      rows.IndustrialisationProject.push({
        id: `${id}-industrialisation`,
        nameZh: `${parties.enterpriseById.get(enterpriseId)!.nameZh}产业化项目`,
        conversionId: id,
        regionCode,
        parkId,
        phase,
        patentId: patentOf.get(achievementId) ?? null,
        startedOn: phase === 'PLANNED' ? null : after(3),
        inProductionOn: phase === 'IN_PRODUCTION' ? after(4) : null,
        investmentWan: String(random.whole(5, 80) * 100),
        salesWan: phase === 'IN_PRODUCTION' ? String(random.whole(1, 120) * 50) : null,
      });
    }
    if (EARNING.has(status)) {
      for (const [at, institutionId] of achievement.ownerIds.filter((ownerId) => parties.universityById.has(ownerId)).entries()) {
        for (let year = yearOf(decidedOn); year <= 2025; year += 1) {
          const hundreds = random.whole(1, 30);
          // Most keep all of it; every eleventh conversion hands a tenth on, against XT-31b.
          rows.ConversionIncomeEntry.push({
            id: `${id}-income-${at + 1}-${year}`,
            institutionId,
            year,
            conversionId: id,
            amountWan: String(hundreds * 10),
            retainedWan: String(index % 11 === 5 ? hundreds * 9 : hundreds * 10),
          });
        }
      }
    }
    const holderId = carrierId ?? achievement.inventorIds[0];
    if ((method === 'EQUITY_CONTRIBUTION' || method === 'SPIN_OFF') && holderId !== undefined) {
      rows.TechnologyShare.push({
        id: `${id}-technology-share`,
        holderId,
        companyId: enterpriseId,
        achievementId,
        percent: String(random.whole(5, 35)),
      });
    }
  }
  return rows;
}

/** 权益制度 Most universities have rules on disposal and benefit; some say nothing on due diligence, a few have no rules at all. */
export function generatePolicies(spine: Spine) {
  const random = randomFor(spine.seed, 'achievements/policies');
  return {
    RightsPolicy: spine.universities.flatMap((university, index) =>
      index % 6 === 4
        ? []
        : [
            {
              id: `policy-${university.id}`,
              institutionId: university.id,
              disposalZh: '职务科技成果由单位自主决定转让、许可或者作价投资。',
              benefitZh: '转化收益全部留归单位，按约定奖励完成人。',
              dueDiligenceZh: index % 4 === 3 ? null : '履行公示与定价程序的，相关负责人尽职免责。',
              adoptedOn: random.day('2021-03-01', '2024-12-20'),
            },
          ],
    ),
  };
}
