import { CITIES } from './build-spine-places.ts';
import type { CityPrefix } from './spine.ts';

/** A bank that lends to firms of one city. */
export interface InventedBank {
  readonly id: string;
  readonly city: CityPrefix;
  readonly regionCode: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** Two banks in each city; the texts name none. */
export const INVENTED_BANKS: readonly InventedBank[] = CITIES.flatMap(({ prefix, regionCode, nameZh }) => [
  { id: `bank-${prefix}-1`, city: prefix, regionCode, nameZh: `${nameZh}启澄银行`, nameEn: 'Qicheng Bank' },
  { id: `bank-${prefix}-2`, city: prefix, regionCode, nameZh: `${nameZh}砺沐科技银行`, nameEn: 'Limu Technology Bank' },
]);

/** The banks of one city. */
export const banksOf = (city: CityPrefix): readonly InventedBank[] => INVENTED_BANKS.filter((bank) => bank.city === city);
