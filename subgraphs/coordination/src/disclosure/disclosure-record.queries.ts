import { sql } from 'kysely';
import { anyOf, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyVisible } from '../visibility.ts';
import { DisclosureRecord } from './disclosure-record.entity.ts';

const openToAll = sql`t.audience = 'PUBLIC'`;

export const disclosureRecords = listing(DisclosureRecord, {
  filter: {
    kind: anyOf('kind'),
    publisherId: anyOf('publisherId'),
    regionCode: anyOf('regionCode'),
    publishedOn: within('publishedOn'),
  },
  order: { PUBLISHED_ON: 'publishedOn' },
  defaultOrder: { field: 'PUBLISHED_ON', direction: 'DESC' },
  facets: { kind: 'kind' },
  visible: () => openToAll,
});

/** Disclosures of each record of one register, latest first. */
const disclosuresOf = (type: string) =>
  manyVisible(DisclosureRecord, 'subjectId', sql`t.published_on desc, t.id`, sql`t.subject_type = ${type} and ${openToAll}`);
export const disclosuresOfProject = disclosuresOf('Project');
export const disclosuresOfChallenge = disclosuresOf('Challenge');
export const disclosuresOfSubsidyApplication = disclosuresOf('SubsidyApplication');
