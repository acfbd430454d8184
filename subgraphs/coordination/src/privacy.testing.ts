import { expect } from 'vitest';
import type { RawBuilder } from 'kysely';
import type { Shape, TestSubgraph } from '@helix/local/testing';
import { caller, callersOf, type ConcernedParties } from '@helix/local/testing-callers';
import type { Viewer } from '@helix/service-kit/viewer';

/** Rows as they are stored, so that specifications find what to ask for. */
export async function rowsOf(of: TestSubgraph, query: RawBuilder<unknown>): Promise<Shape[]> {
  return (await (query as RawBuilder<Shape>).execute(of.subgraph.database.db)).rows;
}

/** The first of them, which there must be. */
export async function rowOf(of: TestSubgraph, query: RawBuilder<unknown>): Promise<Shape> {
  const [row] = await rowsOf(of, query);
  expect(row).toBeDefined();
  return row!;
}

export const representative = (institution: string): Viewer => caller(['INSTITUTION_ADMIN'], { institutions: [institution] });

/** Everybody, the institutions that have to do with a record by their part in it, and the offices that deliberate in another city. */
export function everybody(
  parties: Omit<ConcernedParties, 'elsewhere'>,
  institutions: Readonly<Record<string, string>> = {},
): Readonly<Record<string, Viewer>> {
  const elsewhere = parties.region.startsWith('43') ? '451000' : '430300';
  return {
    ...callersOf({ ...parties, elsewhere }),
    ...Object.fromEntries(Object.entries(institutions).map(([part, id]) => [part, representative(id)])),
    'conference office elsewhere': caller(['CONFERENCE_OFFICE'], { regions: [elsewhere] }),
    'city leader elsewhere': caller(['CITY_LEADER'], { regions: [elsewhere] }),
    'talent office elsewhere': caller(['BUREAU_OFFICER'], { department: 'TALENT_OFFICE', regions: [elsewhere] }),
  };
}

/** Whether a page holds the record. */
export const holds =
  (id: string) =>
  (page: Shape): boolean =>
    page['nodes'].some((node: Shape) => node['id'] === id);
