import type { GraphQLResolveInfo } from 'graphql';
import { topLevelError } from '../errors.ts';
import type { RequestContext } from '../request.ts';
import type { Role, Viewer } from '../viewer.ts';
import { openFeed, type ChangePage, type FeedRequest, type OpenColumns } from './feed.ts';
import { openColumnsOf } from './open-columns.ts';

/** Officers whose duties are the whole city's. A park's or a county's are not: the feed knows no bounds of place. */
const officers: readonly Role[] = ['BUREAU_OFFICER', 'CONFERENCE_OFFICE', 'FINANCE_OFFICER', 'STATISTICS_OFFICER'];
/** Machines need the scope as well. */
const machines: readonly Role[] = ['SYSTEM', 'PROVINCIAL_INTEGRATOR'];

/** The OAuth scope with which a machine reads a subgraph's feed. */
export const changesScope = (subgraph: string): string => `${subgraph}:changes`;

/** Whether somebody may read a subgraph's feed. Not the public: rows that are not yet public, such as drafts, travel in it too. */
export function mayReadChanges({ subject, roles, scopes }: Viewer, subgraph: string): boolean {
  if (subject === null) return false;
  if (roles.some((role) => officers.includes(role))) return true;
  return roles.some((role) => machines.includes(role)) && scopes.includes(changesScope(subgraph));
}

/** The resolver of `<subgraph>Changes`, which every subgraph's Query has. */
export const changesResolvers = (definition: {
  readonly name: string;
  readonly entities: readonly unknown[];
  /** What may leave; what `openColumnsOf` reads off the schema unless told. */
  readonly openColumns?: OpenColumns;
}) => {
  let ofSchema: OpenColumns | undefined;
  return {
    Query: {
      [`${definition.name}Changes`]: async (
        _: unknown,
        asked: FeedRequest,
        { db, viewer, cursorKey }: RequestContext,
        { schema }: GraphQLResolveInfo,
      ): Promise<ChangePage> => {
        const { name, entities } = definition;
        const openColumns = definition.openColumns ?? (ofSchema ??= openColumnsOf(schema, entities));
        if (!mayReadChanges(viewer, name)) {
          throw topLevelError('FORBIDDEN', [
            '变更流只供获授权的系统和全市性部门的工作人员读取',
            'The change feed is for authorised systems and city-wide officers',
          ]);
        }
        return openFeed({ db, entities, openColumns, cursorKey })(asked);
      },
    },
  };
};
