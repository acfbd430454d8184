import { parse } from 'graphql';
import { definitionOf } from '@helix/local/subgraphs';
import { testSecret } from '@helix/local/testing';
import { dayOf, firstDayOfQuarter, lastDayOfQuarter, quarterOf } from '@helix/service-kit/days';
import { openLog } from '@helix/service-kit/log';
import { readSettings } from '@helix/service-kit/settings';
import { openSubgraph } from '@helix/service-kit/subgraph';
import { publicViewer } from '@helix/service-kit/viewer';
import { z } from 'zod';

/* Says which days and quarters it is, to a machine whose clock stands in any zone: days.ts, PostgreSQL and the graph. Run by operations.spec.ts. */

const { DATABASE: databaseUrl } = readSettings({ DATABASE: z.string() });
// Half an hour past midnight of the new year in Shanghai; in Los Angeles the old one has 15 hours and a half to go.
const newYear = new Date('2026-12-31T16:30:00Z');
const coordination = await openSubgraph(await definitionOf('coordination'), {
  databaseUrl,
  secret: testSecret,
  log: openLog('coordination', 'silent'),
  now: () => newYear,
});
const document = parse(`{
  policyDocuments(first: 100) { nodes { id issuedOn createdAt } }
  tasks(first: 100) { nodes { id assignedOn dueOn closedOn } }
  indicators(first: 20) { nodes { code createdAt } }
}`);
const answer = await coordination.answer({ document, viewer: publicViewer });
const { rows } = await coordination
  .requestFor(publicViewer)
  .em.getConnection()
  .execute(`select date '2026-03-29' as day, timestamptz '2026-12-31T16:30Z' as instant`)
  .then((found: unknown) => ({ rows: found }));
await coordination.close();
const instants = ['2026-12-31T15:59:59Z', '2026-12-31T16:00:00Z', '2026-03-31T16:00:00Z', '2026-03-29T09:30:00Z', '2026-11-01T08:30:00Z'];
const days = instants.map((instant) => dayOf(new Date(instant)));
process.stdout.write(
  JSON.stringify({
    answer,
    rows,
    days: days.map((day) => [day, quarterOf(day), firstDayOfQuarter(quarterOf(day)), lastDayOfQuarter(quarterOf(day))]),
  }),
);
