import { BARE_PLACE, placeOf } from './build-spine-bodies.ts';
import { randomFor } from './random.ts';
import type { Spine, SpineEnterprise } from './spine.ts';

const YEARS = [2022, 2023, 2024, 2025] as const;

/** Revenue in ten thousand yuan, from and to, by size. */
const REVENUE: Readonly<Record<SpineEnterprise['scale'], readonly [number, number]>> = {
  ABOVE_SCALE: [12_000, 90_000],
  MEDIUM: [4_000, 12_000],
  SMALL: [600, 3_000],
  MICRO: [60, 400],
};

const fenOfWan = (wan: number): string => String(Math.round(wan) * 1_000_000);

/** 企业研发与经营情况 What each firm reports by year (BS-29a); the bare one reports nothing, one in seven makes a loss now and then. */
export function generateRdProfiles(spine: Spine): object[] {
  const random = randomFor(spine.seed, 'institutions research profiles');
  return spine.enterprises
    .filter(({ id }) => placeOf(id) !== BARE_PLACE)
    .flatMap(({ id, scale }, index) => {
      const first = random.whole(...REVENUE[scale]);
      return YEARS.map((year, at) => {
        const revenue = Math.round(first * (1 + 0.06 * at));
        const isLoss = index % 7 === 4 && at % 2 === 1;
        return {
          id: `erp-${id}-${year}`,
          enterpriseId: id,
          year,
          rdSpendFen: fenOfWan((revenue * random.whole(15, 85)) / 1_000),
          revenueFen: fenOfWan(revenue),
          profit: fenOfWan((revenue * (isLoss ? -random.whole(5, 60) : random.whole(10, 140))) / 1_000),
          rdStaff: Math.max(1, Math.round(revenue / random.whole(180, 420))),
          rdInstitutions: scale === 'ABOVE_SCALE' ? 1 : 0,
          usesRdInfoSystem: index % 3 !== 2 && at >= index % 4,
          sourceRows: [],
        };
      });
    });
}
