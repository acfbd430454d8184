import { addDays } from '@helix/service-kit/days';
import { LAST_DAY, caseAt, groupedBy } from './build-spine-stage.ts';
import type { Parties } from './projects-parties.ts';
import { randomFor } from './random.ts';
import type { Spine } from './spine.ts';

const INSTRUMENTS = [
  ['场发射扫描电子显微镜', 'FE-SEM 450', 320, 480],
  ['X射线衍射仪', 'XRD 9000', 180, 260],
  ['核磁共振波谱仪', 'NMR 600', 560, 620],
  ['高效液相色谱质谱联用仪', 'LC-MS 8060', 290, 350],
  ['电液伺服疲劳试验机', 'FT 250', 150, 220],
  ['激光粒度分析仪', 'LP 3000', 45, 120],
  ['三坐标测量机', 'CMM 1200', 95, 160],
  ['同步热分析仪', 'STA 449', 70, 140],
] as const;

/** Places among the instruments of a body that are open to others. */
const isOpenAt = (at: number): boolean => at % 3 !== 2;

/** Instruments of universities and of firms with a platform, and their sharing (XT-39a). */
export function generateInstruments(spine: Spine, parties: Parties) {
  const random = randomFor(spine.seed, 'projects/instruments');
  const labsOf = groupedBy(
    spine.platforms.filter(({ kind, recognisedOn }) => recognisedOn !== null && /LAB|CENTRE/.test(kind)),
    ({ hostId }) => hostId,
  );
  const rows = { Instrument: [] as object[], SharingRecord: [] as object[] };
  // Universities grow with the square root of the scale, so each has to hold the other root.
  const perUniversity = Math.round(5 * Math.sqrt(spine.scale));
  for (const city of spine.cities) {
    const firms = parties.enterprisesOf.get(city.prefix)!;
    const showcases = parties.showcasesOf.get(city.prefix)!;
    const universities = parties.universitiesOf.get(city.prefix)!;
    const owners = [
      ...universities.flatMap(({ id }) => Array<string>(perUniversity).fill(id)),
      ...firms.flatMap(({ id }) => (labsOf.has(id) ? [id, id] : [])),
    ];
    for (const [at, ownerId] of owners.entries()) {
      const id = `instr-${city.prefix}-${String(at + 1).padStart(4, '0')}`;
      const [nameZh, model, valueWan, hourlyYuan] = caseAt(INSTRUMENTS, at);
      const isOpen = isOpenAt(at);
      const labs = labsOf.get(ownerId) ?? [];
      rows.Instrument.push({
        id,
        nameZh,
        model,
        ownerId,
        platformId: labs.length ? caseAt(labs, at).id : null,
        valueWan: at % 11 === 10 ? null : String(valueWan + random.whole(-20, 40)),
        openToPublic: isOpen,
        ratePerHourFen: isOpen ? String(hourlyYuan * 100) : null,
        cityCode: city.regionCode,
      });
      if (!isOpen) continue;
      for (let turn = 1; turn <= 6; turn += 1) {
        const user = turn === 1 ? caseAt(showcases, at) : random.chance(0.8) ? random.pick(firms) : random.pick(universities);
        if (user.id === ownerId) continue;
        const bookedOn = turn === 6 ? random.day('2026-09-15', LAST_DAY) : random.day('2023-01-10', '2026-08-31');
        const completedOn = addDays(bookedOn, random.whole(1, 10));
        const hours = random.whole(4, 72);
        const status =
          completedOn > LAST_DAY
            ? 'BOOKED'
            : bookedOn >= '2026-09'
              ? 'USED'
              : random.weighted([
                  ['SETTLED', 7],
                  [bookedOn < '2026' ? 'SUBSIDY_CLAIMED' : 'SETTLED', 2],
                  ['CANCELLED', 1],
                ] as const);
        const isCompleted = status !== 'BOOKED' && status !== 'CANCELLED';
        rows.SharingRecord.push({
          id: `${id}-use-${turn}`,
          instrumentId: id,
          providerId: ownerId,
          userId: user.id,
          hours,
          feeFen: status === 'SETTLED' || status === 'SUBSIDY_CLAIMED' ? String(hours * hourlyYuan * 100) : null,
          bookedOn,
          completedOn: isCompleted ? completedOn : null,
          status,
        });
      }
    }
  }
  return rows;
}
