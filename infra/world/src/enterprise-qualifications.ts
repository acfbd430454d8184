import { addDays, addYears } from '@helix/service-kit/days';
import { BARE_PLACE, POOR_PLACE, SHOWCASE_PLACE, placeOf } from './build-spine-bodies.ts';
import { LAST_DAY, caseAt } from './build-spine-stage.ts';
import { randomFor, type Random } from './random.ts';
import type { CityPrefix, Spine, SpineEnterprise } from './spine.ts';

type QualificationKind =
  | 'NATIONAL_HIGH_TECH'
  | 'GAZELLE'
  | 'TECH_SME'
  | 'PROVINCIAL_TECH_SME'
  | 'ADVANCED_TECH_SERVICE'
  | 'STRATEGIC_EMERGING'
  | 'TECH_INNOVATION_DEMONSTRATION'
  | 'SPECIALISED_SOPHISTICATED'
  | 'INNOVATIVE_LEADER'
  | 'LISTED_COMPANY'
  | 'ABOVE_SCALE';

/** One step in a firm's recognitions: recognised in a year, or how far an application of that year has come. */
interface QualificationCase {
  readonly kind: QualificationKind;
  readonly year: number;
  readonly isRenewal?: true;
  readonly outcome?: 'IN_POOL' | 'APPLIED' | 'UNDER_REVIEW' | 'REJECTED' | 'REVOKED' | 'RECOGNISED';
}

const first = (kind: QualificationKind, year: number, outcome?: QualificationCase['outcome']): QualificationCase => ({
  kind,
  year,
  ...(outcome ? { outcome } : {}),
});
const renewed = (kind: QualificationKind, year: number): QualificationCase => ({ kind, year, isRenewal: true });

const OF_SHOWCASE: readonly QualificationCase[] = [
  first('NATIONAL_HIGH_TECH', 2020),
  renewed('NATIONAL_HIGH_TECH', 2023),
  first('SPECIALISED_SOPHISTICATED', 2025),
  first('TECH_INNOVATION_DEMONSTRATION', 2021),
  first('INNOVATIVE_LEADER', 2024),
  first('GAZELLE', 2026, 'APPLIED'),
];
const OF_POOR: readonly QualificationCase[] = [first('NATIONAL_HIGH_TECH', 2025, 'REJECTED')];

/** The others, one after the other: new in 2025, expiring in 2025 and in 2026, renewed, applied for, refused, revoked, and none. */
const OF_OTHERS: readonly (readonly QualificationCase[])[] = [
  [first('NATIONAL_HIGH_TECH', 2025)],
  [first('NATIONAL_HIGH_TECH', 2022)],
  [first('NATIONAL_HIGH_TECH', 2019), renewed('NATIONAL_HIGH_TECH', 2022), renewed('NATIONAL_HIGH_TECH', 2025)],
  [first('NATIONAL_HIGH_TECH', 2023), first('SPECIALISED_SOPHISTICATED', 2025)],
  [first('TECH_SME', 2024), renewed('TECH_SME', 2025), renewed('TECH_SME', 2026)],
  [first('NATIONAL_HIGH_TECH', 2026, 'APPLIED'), first('TECH_SME', 2026)],
  [first('SPECIALISED_SOPHISTICATED', 2023), first('STRATEGIC_EMERGING', 2025)],
  [],
  [first('NATIONAL_HIGH_TECH', 2024), first('GAZELLE', 2024)],
  [first('NATIONAL_HIGH_TECH', 2024, 'REVOKED')],
  [first('PROVINCIAL_TECH_SME', 2025, 'IN_POOL')],
  [first('SPECIALISED_SOPHISTICATED', 2022), first('SPECIALISED_SOPHISTICATED', 2026, 'UNDER_REVIEW')],
  [first('ADVANCED_TECH_SERVICE', 2025), first('TECH_INNOVATION_DEMONSTRATION', 2024)],
  [first('PROVINCIAL_TECH_SME', 2025), first('INNOVATIVE_LEADER', 2025, 'UNDER_REVIEW')],
  [first('NATIONAL_HIGH_TECH', 2026, 'RECOGNISED')],
];

/** Years for which a recognition holds; 科技型中小企业 for the calendar year, the listing and the statistical scale without end. */
const YEARS_OF: Readonly<Partial<Record<QualificationKind, number>>> = { TECH_SME: 0, PROVINCIAL_TECH_SME: 2 };
const PROVINCES: Readonly<Record<CityPrefix, string>> = { xt: '湖南省', bs: '广西壮族自治区', jx: '浙江省', sy: '浙江省', lz: '甘肃省' };
const NATIONAL: ReadonlySet<QualificationKind> = new Set(['NATIONAL_HIGH_TECH', 'LISTED_COMPANY', 'TECH_INNOVATION_DEMONSTRATION']);

const authorityOf = (kind: QualificationKind, city: CityPrefix): string => {
  if (kind === 'NATIONAL_HIGH_TECH') return `${PROVINCES[city]}高新技术企业认定管理机构`;
  if (kind === 'LISTED_COMPANY') return '证券监督管理机构';
  if (kind === 'ABOVE_SCALE') return '统计部门';
  return kind.includes('TECH') ? `${PROVINCES[city]}科技主管部门` : `${PROVINCES[city]}工业和信息化主管部门`;
};

function qualification(firm: SpineEnterprise, made: QualificationCase, number: number, random: Random): object {
  const { kind, year, outcome, isRenewal } = made;
  const isRecognised = outcome === undefined || outcome === 'REVOKED' || outcome === 'RECOGNISED';
  const recognisedOn = isRecognised
    ? random.day(`${year}-${year === 2026 ? '04-01' : '09-01'}`, `${year}-${year === 2026 ? '09-30' : '12-15'}`)
    : null;
  const isEndless = kind === 'LISTED_COMPANY' || kind === 'ABOVE_SCALE';
  const validTo =
    recognisedOn === null || isEndless
      ? null
      : YEARS_OF[kind] === 0
        ? `${year}-12-31`
        : addDays(addYears(recognisedOn, YEARS_OF[kind] ?? 3), -1);
  const appliedOn = recognisedOn
    ? addDays(recognisedOn, -random.whole(60, 150))
    : outcome === 'IN_POOL'
      ? null
      : random.day(`${year}-05-10`, `${year}-09-30`);
  return {
    id: `qua-${firm.id}-${number}`,
    enterpriseId: firm.id,
    kind,
    level: NATIONAL.has(kind) ? 'NATIONAL' : kind === 'ABOVE_SCALE' ? 'MUNICIPAL' : 'PROVINCIAL',
    authority: authorityOf(kind, firm.city),
    status: outcome ?? (validTo !== null && validTo < LAST_DAY ? 'EXPIRED' : isRenewal && year === 2026 ? 'RE_RECOGNISED' : 'VALID'),
    appliedOn,
    recognisedOn,
    renewedOn: isRenewal ? recognisedOn : null,
    validTo,
    isFirst: !isRenewal && !(outcome === 'UNDER_REVIEW' && kind === 'SPECIALISED_SOPHISTICATED'),
    sourceRows: [],
  };
}

/** 企业资质 Recognitions of the firms (SM-QUAL); the bare firm has none, the poor one was refused its only application. */
export function generateQualifications(spine: Spine): object[] {
  const random = randomFor(spine.seed, 'institutions qualifications');
  return spine.enterprises.flatMap((firm, index) => {
    const place = placeOf(firm.id);
    if (place === BARE_PLACE) return [];
    const standing: QualificationCase[] = [
      ...(firm.scale === 'ABOVE_SCALE' ? [first('ABOVE_SCALE', 2020)] : []),
      ...(firm.isListed ? [first('LISTED_COMPANY', random.whole(2010, 2020))] : []),
    ];
    const own = place === SHOWCASE_PLACE ? OF_SHOWCASE : place === POOR_PLACE ? OF_POOR : caseAt(OF_OTHERS, index);
    return [...own, ...standing].map((made, at) => qualification(firm, made, at + 1, random));
  });
}
