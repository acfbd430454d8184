import { caseRows, disclosureRows, placementRows } from './coordination-cases.ts';
import { coordinationStage } from './coordination-cities.ts';
import { agreementRows, visitRows } from './coordination-contacts.ts';
import { eventRows } from './coordination-events.ts';
import { assessmentRows, observationRows, reportRows } from './coordination-figures.ts';
import { policyRows } from './coordination-policies.ts';
import { consultationRows, liaisonRows } from './coordination-liaison.ts';
import { meetingRows } from './coordination-meetings.ts';
import { taskRows } from './coordination-tasks.ts';
import type { Spine } from './spine.ts';
import type { GeneratedRows } from './generated-rows.ts';

/** The coordination subgraph's records of the demo world, around the clauses, bodies, indicators and tasks of the five documents. */
export function generateCoordination(spine: Spine): GeneratedRows {
  const stage = coordinationStage(spine);
  const meetings = meetingRows(stage);
  const liaison = liaisonRows(stage);
  return {
    ...policyRows(stage),
    ...meetings.rows,
    ...taskRows(stage, meetings.tasks),
    IndicatorObservation: observationRows(stage),
    PeriodicReport: reportRows(stage),
    ...assessmentRows(stage),
    ...liaison.rows,
    Issue: liaison.issues,
    ...eventRows(stage),
    ...visitRows(stage),
    ...agreementRows(stage),
    ...caseRows(stage),
    DisclosureRecord: disclosureRows(stage),
    ...placementRows(stage),
    ...consultationRows(stage),
  };
}
