import { sql } from 'kysely';
import { anyOf, contains, exists, inYear } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { withinRegion } from '@helix/service-kit/regions';
import { TalentProgrammeSelection } from './programme-selection.entity.ts';

export const programmeSelectionById = oneBy(TalentProgrammeSelection, 'id');
export const selectionsOfTalent = manyBy(TalentProgrammeSelection, 'talentId', ['nominatedOn']);

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
});
export const selectionsThrough = talentProgrammeSelections.of('institution', (id) => sql`t.institution_id = ${id}`);
