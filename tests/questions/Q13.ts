import { expect } from 'vitest';
import { testNow } from '@helix/local/testing';
import { dayOf } from '@helix/service-kit/days';
import { by, namesIn } from './names.ts';
import { question } from './question.ts';

interface Quarter {
  readonly body: string;
  readonly office: string;
  readonly quarter: string;
  readonly isElapsed: boolean;
  readonly isMissing: boolean;
  readonly heldOn: readonly string[];
  readonly resolutions: number;
  readonly tasks: { readonly all: number; readonly closed: number; readonly overdue: number };
  /** Every task with the unit that answers for it, cancelled ones included. */
  readonly owners: readonly string[];
}
type Answer = readonly Quarter[];

const today = dayOf(testNow);
const daysOf = (year: number, quarter: number) => ({
  from: `${year}-${['01-01', '04-01', '07-01', '10-01'][quarter - 1]!}`,
  to: `${year}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1]!}`,
});
const ownerLine = (owner: string, title: string, status: string, isLate: boolean): string =>
  `${owner}：${title}（${status}${isLate ? '，逾期' : ''}）`;

export default question<Answer>({
  id: 'Q13',
  variants: [
    // The meeting called for the third quarter was held in the fourth, which thus had two.
    { year: 2023 },
    { year: 2026 },
    // A conference without a rhythm misses no quarter.
    { city: '451000' },
  ],

  async expected(databases, { city, year }) {
    const nameOf = await namesIn(databases, 'institution');
    const bodies = await databases.rows<{ id: string; name_zh: string; office: string }>(
      'coordination',
      `select id, name_zh, office_institution_id as office from coordination_body where rhythm = 'QUARTERLY' and region_code = $1 order by id`,
      [city],
    );
    const quarters: Quarter[] = [];
    for (const body of bodies) {
      for (const number of [1, 2, 3, 4]) {
        const { from, to } = daysOf(Number(year), number);
        // By the day on which it was held, whatever quarter it was called for.
        const held = await databases.rows<{ id: string; on: string }>(
          'coordination',
          `select id, held_on::text as on from meeting where body_id = $1 and held_on >= $2 and held_on <= $3 order by held_on`,
          [body.id, from, to],
        );
        const resolutions = await databases.rows<{ id: string }>(
          'coordination',
          'select id from resolution where meeting_id = any($1) and published_on is not null',
          [held.map(({ id }) => id)],
        );
        const tasks = await databases.rows<{ title: string; owner: string; status: string; due: string | null }>(
          'coordination',
          'select title_zh as title, owner_institution_id as owner, status, due_on::text as due from task where resolution_id = any($1)',
          [resolutions.map(({ id }) => id)],
        );
        const isLate = ({ status, due }: { status: string; due: string | null }): boolean =>
          due !== null && due < today && !['VERIFIED', 'CLOSED', 'CANCELLED'].includes(status);
        quarters.push({
          body: body.name_zh,
          office: nameOf(body.office),
          quarter: `${Number(year)}-Q${number}`,
          isElapsed: to < today,
          isMissing: to < today && held.length === 0,
          heldOn: held.map(({ on }) => on),
          resolutions: resolutions.length,
          tasks: {
            all: tasks.filter(({ status }) => status !== 'CANCELLED').length,
            closed: tasks.filter(({ status }) => status === 'CLOSED').length,
            overdue: tasks.filter(isLate).length,
          },
          owners: tasks.map((task) => ownerLine(nameOf(task.owner), task.title, task.status, isLate(task))).toSorted(),
        });
      }
    }
    return quarters;
  },

  answered(data: {
    jointConferenceQuarters: {
      body: { nameZh: string; officeInstitution: { nameZh: string } };
      quarter: string;
      isElapsed: boolean;
      isMissing: boolean;
      heldMeetings: { heldOn: string }[];
      resolutionCount: number;
      taskCount: number;
      closedTaskCount: number;
      overdueTaskCount: number;
      tasks: { nodes: { titleZh: string; status: string; isOverdue: boolean; owner: { nameZh: string } }[] };
    }[];
  }) {
    return data.jointConferenceQuarters
      .map((one) => ({
        body: one.body.nameZh,
        office: one.body.officeInstitution.nameZh,
        quarter: one.quarter,
        isElapsed: one.isElapsed,
        isMissing: one.isMissing,
        heldOn: one.heldMeetings.map(({ heldOn }) => heldOn),
        resolutions: one.resolutionCount,
        tasks: { all: one.taskCount, closed: one.closedTaskCount, overdue: one.overdueTaskCount },
        owners: one.tasks.nodes
          .map(({ owner, titleZh, status, isOverdue }) => ownerLine(owner.nameZh, titleZh, status, isOverdue))
          .toSorted(),
      }))
      .toSorted(by(({ body, quarter }) => `${body} ${quarter}`));
  },

  interesting(quarters) {
    expect(quarters.map(({ quarter }) => quarter)).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
    const missing = quarters.filter(({ isMissing }) => isMissing);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length).toBeLessThan(4);
    const counted = (of: 'all' | 'closed' | 'overdue') => quarters.reduce((sum, { tasks }) => sum + tasks[of], 0);
    expect(counted('closed')).toBeGreaterThan(0);
    expect(counted('overdue')).toBeGreaterThan(0);
    expect(counted('all')).toBeGreaterThan(counted('closed') + counted('overdue'));
  },

  // The office and the owners of tasks are fetched side by side.
  selects: { coordination: 4, institutions: 1 },
});
