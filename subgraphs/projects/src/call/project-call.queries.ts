import { sql } from 'kysely';
import { anyOf, exists, is, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { rowPolicy } from '@helix/service-kit/row-policy';
import { manyBy, oneBy, oneVisible } from '@helix/service-kit/table';
import { CallTopic, ProjectApplicant, ProjectApplication, ProjectCall } from './project-call.entity.ts';
import { consultedGroups } from './project-call.rules.ts';

export const projectCallById = oneBy(ProjectCall, 'id');
export const topicsOf = manyBy(CallTopic, 'callId');

export const projectCalls = listing(ProjectCall, {
  filter: {
    year: is('year'),
    level: anyOf('level'),
    status: anyOf('status'),
    cityCode: anyOf('cityCode'),
    isConsulted: where<boolean>((wanted, column) => sql`(${column('consultedGroups')} @> ${[...consultedGroups]}::text[]) = ${wanted}`),
  },
  order: { YEAR: 'year' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
});

/** 项目申报 What was approved is public; what is undecided or was rejected is the applicants', the panel's and the officer's in charge. */
const visibleApplication = rowPolicy({
  type: 'ProjectApplication',
  open: sql`t.outcome = 'APPROVED'`,
  dataClass: 'DELIBERATIVE',
  to: ['INSTITUTION', 'PANEL', 'SCIENCE_AND_TECHNOLOGY'],
  institutions: (keys) => sql`t.id in (select application_id from project_applicant where institution_id = any(${[...keys]}))`,
  assignments: (keys) => sql`t.id = any(${[...keys]})`,
  regions: (within) => within(sql.ref('t.city_code')),
});

export const projectApplicationById = oneVisible(ProjectApplication, 'id', visibleApplication);
export const applicantsOf = manyBy(ProjectApplicant, 'applicationId', ['ordinal']);

export const projectApplications = listing(ProjectApplication, {
  visible: visibleApplication,
  filter: {
    level: anyOf('level'),
    year: is('year'),
    outcome: anyOf('outcome'),
    isJoint: where<boolean>(
      (wanted) => sql`(
        exists (select from project_applicant a where a.application_id = t.id and a.sector in ('UNIVERSITY', 'RESEARCH'))
        and exists (select from project_applicant a where a.application_id = t.id and a.sector = 'INDUSTRY')) = ${wanted}`,
    ),
    isAllianceLed: exists('leadAllianceId'),
    cityCode: anyOf('cityCode'),
  },
  order: { SUBMITTED_ON: 'submittedOn' },
  defaultOrder: { field: 'SUBMITTED_ON', direction: 'DESC' },
  facets: { level: 'level', outcome: 'outcome', year: 'year' },
});
export const applicationsUnderCall = projectApplications.of('call', (id) => sql`t.call_id = ${id}`);
export const applicationsOfInstitution = projectApplications.of(
  'institution',
  (id) => sql`t.id in (select application_id from project_applicant where institution_id = ${id})`,
);
