import { publicViewer, type Department, type Role, type Viewer } from '@helix/service-kit/viewer';

/** Somebody who signed in with these roles, bound as told, and states a reason. */
export const caller = (roles: readonly Role[], bounds: Partial<Viewer> = {}): Viewer => ({
  ...publicViewer,
  subject: 'somebody',
  client: 'helix-pages',
  roles: ['PUBLIC', ...roles],
  reason: '核对人选',
  ...bounds,
});

/** An officer of a department within these regions. */
export const officer = (department: Department, regions: readonly string[] = ['430300']): Viewer =>
  caller(['BUREAU_OFFICER'], { department, regions });

/** The talent office of every province of the demo world: it sees all rows of the register. */
export const everywhere: Viewer = officer('TALENT_OFFICE', ['330000', '430000', '450000', '620000']);
