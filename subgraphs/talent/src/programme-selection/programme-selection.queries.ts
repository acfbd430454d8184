import { sql } from 'kysely';
import { anyOf, contains, exists, inYear } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { withinRegion } from '@helix/service-kit/regions';
import { namesOne, ofOwnRegion, personalRows } from '../people.policies.ts';
import { TalentProgrammeSelection } from './programme-selection.entity.ts';

/** Selections are public; nominations that await a decision or failed are not, and peers never see them. */
const visible = personalRows({
  type: 'TalentProgrammeSelection',
  open: sql`t.selected_on is not null`,
  dataClass: 'PERSONAL_EVALUATIVE',
  to: ['PERSON', 'INSTITUTION', 'TALENT_OFFICE'],
  institutions: namesOne('t.institution_id'),
  regions: ofOwnRegion,
});

export const programmeSelectionById = oneVisible(TalentProgrammeSelection, 'id', visible);
export const selectionsOfTalent = manyVisible(TalentProgrammeSelection, 'talentId', visible, sql`t.nominated_on, t.id`);

export const talentProgrammeSelections = listing(TalentProgrammeSelection, {
  filter: {
    level: anyOf('level'),
    status: anyOf('status'),
    institutionId: anyOf('institutionId'),
    withinRegion: withinRegion(),
    selectedYear: inYear('selectedOn'),
    isSelected: exists('selectedOn'),
    text: contains('programme'),
  },
  order: { NOMINATED_ON: 'nominatedOn', SELECTED_ON: 'selectedOn' },
  defaultOrder: { field: 'NOMINATED_ON', direction: 'DESC' },
  facets: { level: 'level', status: 'status', programme: 'programme' },
  visible,
});
export const selectionsThrough = talentProgrammeSelections.of('institution', (id) => sql`t.institution_id = ${id}`);
