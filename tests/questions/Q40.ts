import { expect } from 'vitest';
import { namesIn, wanOf } from './names.ts';
import { question } from './question.ts';

interface Delay {
  readonly reason: string;
  readonly reasonZh: string;
  readonly plannedOn: string;
  /** Null while it lasts. */
  readonly resolvedOn: string | null;
  readonly responsibleUnit: string;
}
interface Work {
  readonly id: string;
  readonly nameZh: string;
  readonly park: string;
  readonly stage: string;
  readonly isDelayed: boolean;
  readonly dueOn: string;
  readonly totalWan: number;
  readonly doneWan: number;
  readonly progress: number;
  readonly paidWan: number;
  readonly responsibleUnit: string;
  readonly delays: readonly Delay[];
}
type Answer = readonly Work[];

export default question<Answer>({
  id: 'Q40',

  async expected(databases, { city }) {
    const institution = await namesIn(databases, 'institution');
    const park = await namesIn(databases, 'park');
    const works = await databases.rows<{
      id: string;
      name: string;
      park: string;
      stage: string;
      delayed: boolean;
      due: string;
      total: string;
      done: string;
      unit: string;
    }>(
      'projects',
      `select id, name_zh as name, park_id as park, stage, is_delayed as delayed, due_on::text as due, total_fen as total, done_fen as done,
         responsible_unit_id as unit
       from construction_project where city_code = $1 order by id`,
      [city],
    );
    const paid = await databases.rows<{ id: string; fen: string }>(
      'funding',
      `select subject_id as id, amount_fen as fen from payment where subject_type = 'CONSTRUCTION_PROJECT'`,
    );
    const delays = await databases.rows<{
      work: string;
      reason: string;
      words: string;
      planned: string;
      resolved: string | null;
      unit: string;
    }>(
      'coordination',
      `select construction_project_id as work, reason, reason_zh as words, planned_on::text as planned, resolved_on::text as resolved,
         responsible_unit_id as unit
       from task_delay order by reported_on desc, id`,
    );
    return works.map((work) => ({
      id: work.id,
      nameZh: work.name,
      park: park(work.park),
      stage: work.stage,
      isDelayed: work.delayed,
      dueOn: work.due,
      totalWan: wanOf(work.total),
      doneWan: wanOf(work.done),
      progress: Math.round((Number(work.done) * 10_000) / Number(work.total)) / 10_000,
      paidWan: wanOf(paid.filter(({ id }) => id === work.id).reduce((sum, { fen }) => sum + Number(fen), 0)),
      responsibleUnit: institution(work.unit),
      delays: delays
        .filter((delay) => delay.work === work.id)
        .map(({ reason, words, planned, resolved, unit }) => ({
          reason,
          reasonZh: words,
          plannedOn: planned,
          resolvedOn: resolved,
          responsibleUnit: institution(unit),
        })),
    }));
  },

  answered(data: {
    constructionProjects: {
      totalCount: number;
      nodes: {
        id: string;
        nameZh: string;
        stage: string;
        isDelayed: boolean;
        dueOn: string;
        total: { wan: string };
        done: { wan: string };
        progress: string;
        park: { nameZh: string };
        responsibleUnit: { nameZh: string };
        paidAmount: { wan: string };
        delays: {
          reason: string;
          reasonZh: string;
          plannedOn: string;
          resolvedOn: string | null;
          responsibleUnit: { nameZh: string };
        }[];
      }[];
    };
  }) {
    const { totalCount, nodes } = data.constructionProjects;
    expect(totalCount).toBe(nodes.length);
    return nodes.map((work) => ({
      id: work.id,
      nameZh: work.nameZh,
      park: work.park.nameZh,
      stage: work.stage,
      isDelayed: work.isDelayed,
      dueOn: work.dueOn,
      totalWan: Number(work.total.wan),
      doneWan: Number(work.done.wan),
      progress: Number(work.progress),
      paidWan: Number(work.paidAmount.wan),
      responsibleUnit: work.responsibleUnit.nameZh,
      delays: work.delays.map(({ reason, reasonZh, plannedOn, resolvedOn, responsibleUnit }) => ({
        reason,
        reasonZh,
        plannedOn,
        resolvedOn,
        responsibleUnit: responsibleUnit.nameZh,
      })),
    }));
  },

  interesting(works) {
    expect(new Set(works.map(({ park }) => park)).size).toBeGreaterThan(1);
    expect(works.some(({ progress }) => progress === 0)).toBe(true);
    expect(works.some(({ progress }) => progress === 1)).toBe(true);
    // The two bureaus agree on what is late: the works marked so are those with a delay that lasts.
    const lasting = works.filter(({ delays }) => delays.some(({ resolvedOn }) => resolvedOn === null));
    expect(lasting.map(({ id }) => id)).toEqual(works.filter(({ isDelayed }) => isDelayed).map(({ id }) => id));
    expect(lasting.length).toBeGreaterThan(1);
    expect(lasting.length).toBeLessThan(works.length);
    // Who answers for a delay is not always who answers for the work; what is paid is not what is done.
    expect(works.some(({ responsibleUnit, delays }) => delays.some((delay) => delay.responsibleUnit !== responsibleUnit))).toBe(true);
    expect(works.some(({ paidWan, doneWan }) => paidWan > 0 && paidWan !== doneWan)).toBe(true);
  },

  // Parks, units responsible for the works, and units that answer for delays.
  selects: { projects: 2, institutions: 3, funding: 1, coordination: 1 },
});
