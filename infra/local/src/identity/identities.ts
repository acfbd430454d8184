import { publicViewer, type Role, type Viewer } from '@helix/service-kit/viewer';

/** The client with which the pages of the demo sign in: no secret, authorization code with PKCE. */
export const pagesClient = 'helix-pages';

/** What is true of a demo identity; what is left out does not apply to it. */
type Bounds = Partial<Pick<Viewer, 'department' | 'regions' | 'parks' | 'institutions' | 'talent' | 'assignments' | 'scopes'>>;

interface DemoIdentity extends Bounds {
  readonly id: string;
  readonly role: Exclude<Role, 'PUBLIC'>;
  readonly labelZh: string;
  readonly labelEn: string;
  /** A machine gets its tokens by client credentials; that anybody may also sign in as it serves trying things out. */
  readonly isMachine?: true;
}

const xiangtan = ['430300'];

/**
 * 演示身份 Who can sign in at the development issuer: one identity for each role, more for the departments. Each is bound to records of the
 * demo world at scale 1, so that what it may see is never empty. Pseudonymous: no person is named, none is real.
 */
export const identities = [
  { id: 'enterprise-user', role: 'ENTERPRISE_USER', labelZh: '企业用户', labelEn: 'Enterprise user', institutions: ['ent-xt-0001'] },
  {
    id: 'institution-admin',
    role: 'INSTITUTION_ADMIN',
    labelZh: '高校管理员',
    labelEn: 'University administrator',
    institutions: ['uni-xt-01'],
  },
  { id: 'researcher', role: 'RESEARCHER', labelZh: '科研人员', labelEn: 'Researcher', talent: 'tal-xt-0001' },
  { id: 'park-officer', role: 'PARK_OFFICER', labelZh: '园区工作人员', labelEn: 'Park officer', parks: ['park-xt-qixiang-zone'] },
  { id: 'county-officer', role: 'COUNTY_OFFICER', labelZh: '湘潭县工作人员', labelEn: 'Officer of Xiangtan County', regions: ['430321'] },
  {
    id: 'bureau-officer-talent',
    role: 'BUREAU_OFFICER',
    labelZh: '人才办工作人员',
    labelEn: 'Officer of the talent office',
    department: 'TALENT_OFFICE',
    regions: xiangtan,
  },
  {
    id: 'bureau-officer-science',
    role: 'BUREAU_OFFICER',
    labelZh: '科技局工作人员',
    labelEn: 'Officer of the science and technology bureau',
    department: 'SCIENCE_AND_TECHNOLOGY',
    regions: xiangtan,
  },
  {
    id: 'bureau-officer-industry',
    role: 'BUREAU_OFFICER',
    labelZh: '工信局工作人员',
    labelEn: 'Officer of the industry and information bureau',
    department: 'INDUSTRY',
    regions: xiangtan,
  },
  {
    id: 'bureau-officer-market',
    role: 'BUREAU_OFFICER',
    labelZh: '技术市场工作人员',
    labelEn: 'Officer of the technology market',
    department: 'TECHNOLOGY_MARKET',
    regions: xiangtan,
  },
  {
    id: 'bureau-officer-human-resources',
    role: 'BUREAU_OFFICER',
    labelZh: '人社局工作人员',
    labelEn: 'Officer of the human resources bureau',
    department: 'HUMAN_RESOURCES',
    regions: xiangtan,
  },
  {
    id: 'bureau-officer-education',
    role: 'BUREAU_OFFICER',
    labelZh: '教育局工作人员',
    labelEn: 'Officer of the education bureau',
    department: 'EDUCATION',
    regions: xiangtan,
  },
  { id: 'conference-office', role: 'CONFERENCE_OFFICE', labelZh: '联席会议办公室', labelEn: 'Joint-conference office', regions: xiangtan },
  { id: 'city-leader', role: 'CITY_LEADER', labelZh: '市领导', labelEn: 'City leader', regions: xiangtan },
  { id: 'finance-officer', role: 'FINANCE_OFFICER', labelZh: '财政局工作人员', labelEn: 'Finance officer', regions: xiangtan },
  {
    id: 'expert-reviewer',
    role: 'EXPERT_REVIEWER',
    labelZh: '评审专家',
    labelEn: 'Expert reviewer',
    assignments: ['chal-xt-005-bid-1', 'chal-xt-005-bid-2', 'chal-xt-005-bid-3', 'chal-xt-005-bid-4', 'sub-xt-0023'],
  },
  {
    id: 'third-party-evaluator',
    role: 'THIRD_PARTY_EVALUATOR',
    labelZh: '第三方评估机构',
    labelEn: 'Third-party evaluator',
    assignments: ['evaluation-xt-st_special-2025', 'plat-xt-0032-assessed-2025', 'sub-xt-0012'],
  },
  {
    id: 'provincial-report',
    role: 'PROVINCIAL_INTEGRATOR',
    labelZh: '省级报送系统',
    labelEn: 'Provincial reporting system',
    regions: ['430000'],
    scopes: ['reports:read'],
    isMachine: true,
  },
  { id: 'statistics-officer', role: 'STATISTICS_OFFICER', labelZh: '统计局工作人员', labelEn: 'Statistics officer', regions: xiangtan },
  {
    id: 'department-system',
    role: 'SYSTEM',
    labelZh: '部门业务系统',
    labelEn: 'Departmental system',
    department: 'HUMAN_RESOURCES',
    regions: xiangtan,
    scopes: ['institutions:read', 'talent:read', 'projects:read'],
    isMachine: true,
  },
] as const satisfies readonly DemoIdentity[];

export type IdentityId = (typeof identities)[number]['id'];
export type Identity = DemoIdentity & { readonly id: IdentityId };

/** The demo identity of this id; undefined where there is none. */
export const identityOf = (id: string): Identity | undefined => (identities as readonly Identity[]).find((identity) => identity.id === id);

/** What the development issuer says of an identity in its access tokens. */
export function claimsOf({ role, department, regions, parks, institutions, talent, assignments }: Identity): Record<string, unknown> {
  const claims = { roles: [role], department, regions, parks, institutions, talent, assignments };
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}

/** The caller whom the gateway makes of an identity's token: what tests pass where no gateway is. @throws when there is no such identity */
export function viewerOf(id: IdentityId, stated: Partial<Pick<Viewer, 'purpose' | 'reason'>> = {}): Viewer {
  const identity = identityOf(id);
  if (!identity) throw new Error(`There is no demo identity ${id}`);
  const { role, department, regions, parks, institutions, talent, assignments, scopes, isMachine } = identity;
  return {
    ...publicViewer,
    subject: id,
    client: isMachine ? id : pagesClient,
    roles: ['PUBLIC', role],
    department: department ?? null,
    regions: regions ?? [],
    parks: parks ?? [],
    institutions: institutions ?? [],
    talent: talent ?? null,
    assignments: assignments ?? [],
    scopes: scopes ?? [],
    ...stated,
  };
}
