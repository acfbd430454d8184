import { addMonths } from '@helix/service-kit/days';
import { fenFromWan } from '@helix/service-kit/money';
import { caseAt } from './build-spine-stage.ts';
import { randomFor } from './random.ts';
import type { Spine } from './spine.ts';

/** The last month reported. */
const LAST_MONTH = '2026-10-01';
const REASONS = ['管线迁改滞后，施工面未移交。', '设计变更待审批。', '施工力量不足，节点顺延。'] as const;
/** Works that consist of several buildings. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  科创人才公寓: ['1 号楼', '2 号楼', '3 号楼'],
  智能装备孵化园二期: ['研发楼', '中试车间', '检测楼', '配套楼'],
};

function stageOf(done: bigint, total: bigint): string {
  if (done === 0n) return 'PLANNED';
  if (done >= total) return 'COMPLETION_ACCEPTED';
  const percent = Number((done * 100n) / total);
  return percent < 12 ? 'STARTED' : percent < 30 ? 'PILE_FOUNDATION' : percent < 70 ? 'STRUCTURE' : 'FIT_OUT';
}

/** 重点建设项目 Construction projects with a report for every month since they began (SY-03a, SY-18a). */
export function generateConstruction(spine: Spine) {
  const random = randomFor(spine.seed, 'projects/construction');
  const rows = { ConstructionProject: [] as object[], ConstructionComponent: [] as object[], ConstructionReport: [] as object[] };
  for (const [index, work] of spine.constructionProjects.entries()) {
    const city = spine.cities.find(({ prefix }) => prefix === work.city)!;
    const [total, done] = [fenFromWan(work.totalWan), fenFromWan(work.doneWan)];
    const stage = stageOf(done, total);
    const isAccepted = stage === 'COMPLETION_ACCEPTED';
    const responsibleUnitId = caseAt([city.bureaus.STB, city.bureaus.DRC, city.bureaus.IIT], index);
    const months = done === 0n ? 0 : 6 + random.whole(0, 12);
    const firstMonth = addMonths(LAST_MONTH, 1 - months);
    rows.ConstructionProject.push({
      id: work.id,
      nameZh: work.nameZh,
      totalFen: String(total),
      doneFen: String(done),
      stage,
      isDelayed: work.isDelayed,
      parkId: work.parkId,
      builderId: work.builderId,
      responsibleUnitId,
      isMajorItem: index % 3 === 0,
      startedOn: months ? firstMonth : null,
      dueOn: isAccepted ? '2026-09-30' : caseAt(['2027-06-30', '2027-12-31', '2028-06-30'], index),
      acceptedOn: isAccepted ? '2026-10-20' : null,
      cityCode: city.regionCode,
    });
    const buildings = Object.entries(COMPONENTS).find(([name]) => work.nameZh.startsWith(name))?.[1] ?? [];
    for (const [at, nameZh] of buildings.entries())
      rows.ConstructionComponent.push({ id: `${work.id}-part-${at + 1}`, constructionProjectId: work.id, nameZh, stage });
    // What was done grows month by month to what is done now; a late project has been late for its last three months.
    for (let at = 1; at <= months; at += 1) {
      const doneThen = at === months ? done : (done * BigInt(at)) / BigInt(months);
      const isDelayed = work.isDelayed && at > months - 3;
      rows.ConstructionReport.push({
        id: `${work.id}-month-${at}`,
        constructionProjectId: work.id,
        month: addMonths(firstMonth, at - 1),
        doneFen: String(doneThen),
        totalFen: String(total),
        stage: stageOf(doneThen, total),
        isDelayed,
        delayReason: isDelayed ? caseAt(REASONS, index) : null,
        delayUnitId: isDelayed ? (index % 2 ? work.builderId : responsibleUnitId) : null,
      });
    }
  }
  return rows;
}
