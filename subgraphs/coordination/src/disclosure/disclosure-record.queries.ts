import { sql } from 'kysely';
import { anyOf, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { among, visibleDisclosure } from '../policies.ts';
import { DisclosureRecord } from './disclosure-record.entity.ts';

export const disclosureRecordById = oneVisible(DisclosureRecord, 'id', visibleDisclosure);

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
  visible: visibleDisclosure,
});

/** Disclosures of each record of one register, latest first. */
const disclosuresOf = (type: string) =>
  manyVisible(DisclosureRecord, 'subjectId', among(sql`t.subject_type = ${type}`, visibleDisclosure), sql`t.published_on desc, t.id`);
export const disclosuresOfProject = disclosuresOf('Project');
export const disclosuresOfChallenge = disclosuresOf('Challenge');
export const disclosuresOfSubsidyApplication = disclosuresOf('SubsidyApplication');
