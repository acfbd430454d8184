import { identities, viewerOf } from '@helix/local/identity/identities';
import { publicViewer, type Viewer } from '@helix/service-kit/viewer';

/** Everybody who may ask: the public, each role of the requirements, and one person who holds two roles of which one excludes. */
export const viewers: readonly { readonly name: string; readonly viewer: Viewer }[] = [
  { name: 'PUBLIC', viewer: publicViewer },
  ...identities.map(({ id }) => ({ name: id, viewer: viewerOf(id) })),
  {
    name: 'bureau-officer-talent, also provincial-report',
    viewer: {
      ...viewerOf('bureau-officer-talent', { reason: 'a check' }),
      roles: ['PUBLIC', 'BUREAU_OFFICER', 'PROVINCIAL_INTEGRATOR'],
    },
  },
];

/** Officers of other cities, for records that Xiangtan has none of: all doctors in enterprises are in Jiaxing. */
export const viewersElsewhere: typeof viewers = [
  {
    name: 'bureau-officer-talent of Jiaxing',
    viewer: { ...viewerOf('bureau-officer-talent', { reason: 'a check' }), regions: ['330400'] },
  },
];

/** As 10.1 of the requirements names them: the audiences of whose records a caller may be at all, whichever these are. */
export function audiencesOf(viewer: Viewer): ReadonlySet<string> {
  const held = new Set<string>();
  const has = (role: Viewer['roles'][number]): boolean => viewer.roles.includes(role);
  if (viewer.talent !== null) held.add('PERSON');
  if (has('ENTERPRISE_USER') || has('INSTITUTION_ADMIN')) held.add('INSTITUTION');
  if (has('PARK_OFFICER')) held.add('PARK');
  if (has('COUNTY_OFFICER')) held.add('COUNTY');
  if (has('EXPERT_REVIEWER')) held.add('PANEL');
  if (has('BUREAU_OFFICER') && viewer.department) held.add(viewer.department);
  if (has('FINANCE_OFFICER')) held.add('FINANCE');
  if (has('STATISTICS_OFFICER')) held.add('STATISTICS');
  if (has('CONFERENCE_OFFICE')) held.add('CONFERENCE_OFFICE');
  if (has('CITY_LEADER')) held.add('CITY_LEADERS');
  return held;
}

/** 10.2: personal data are not for provincial reporting, whatever else the same person is. */
export const isExcludedFrom = (viewer: Viewer, dataClass: string): boolean =>
  viewer.roles.includes('PROVINCIAL_INTEGRATOR') && /^(PERSONAL_|FOREIGNER|RESTRICTED)/.test(dataClass);
