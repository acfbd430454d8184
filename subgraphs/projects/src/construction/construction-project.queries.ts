import { sql } from 'kysely';
import { anyOf, is } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched, inOrderOf } from '@helix/service-kit/loaders';
import { manyBy, oneBy, rowsWhere } from '@helix/service-kit/table';
import { ConstructionComponent, ConstructionProject, ConstructionReport } from './construction-project.entity.ts';

export const constructionProjectById = oneBy(ConstructionProject, 'id');
export const componentsOf = manyBy(ConstructionComponent, 'constructionProjectId');

export const constructionProjects = listing(ConstructionProject, {
  filter: {
    stage: anyOf('stage'),
    isDelayed: is('isDelayed'),
    parkId: anyOf('parkId'),
    isMajorItem: is('isMajorItem'),
    cityCode: anyOf('cityCode'),
    responsibleUnitId: anyOf('responsibleUnitId'),
  },
  order: { ID: 'id', DUE_ON: 'dueOn' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { stage: 'stage', isDelayed: 'isDelayed', cityCode: 'cityCode' },
});
export const constructionProjectsOfPark = constructionProjects.of('park', (id) => sql`t.park_id = ${id}`);

const reports = listing(ConstructionReport, {
  order: { MONTH: 'month' },
  defaultOrder: { field: 'MONTH', direction: 'DESC' },
});
export const reportsOf = reports.of('construction project', (id) => sql`t.construction_project_id = ${id}`);

/** The latest monthly report of each construction project; null before the first. */
export const latestReportOf = batched(async (ids: readonly string[], request) => {
  const latest = await rowsWhere(
    request,
    ConstructionReport,
    sql`t.construction_project_id = any(${[...ids]}) and not exists (
      select from construction_report later where later.construction_project_id = t.construction_project_id and later.month > t.month)`,
  );
  return inOrderOf(ids, latest, ({ constructionProjectId }) => constructionProjectId);
});
