import { publicViewer, type Viewer } from '@helix/service-kit/viewer';

/** A finance officer of all the provinces in the world: sees every claim and every payment, so that figures can be compared with the tables. */
export const financeEverywhere: Viewer = {
  ...publicViewer,
  subject: 'finance-everywhere',
  client: 'tests',
  roles: ['PUBLIC', 'FINANCE_OFFICER'],
  regions: ['430000', '330000', '450000', '620000'],
};
