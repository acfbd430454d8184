import { Kind, type ConstDirectiveNode, type ConstValueNode } from 'graphql';
import { regionStem } from './identifiers.ts';
import type { Department, Role, Viewer } from './viewer.ts';

/*
 * What is not public is said in the SDL by `@classified` (schema/common.graphql); this module judges it. Field, filter, order and facet are judged
 * by `enforcement.ts`, rows by `row-policy.ts`: both by the same audiences.
 */

export type DataClass =
  | 'PERSONAL_IDENTIFYING'
  | 'PERSONAL_FINANCIAL'
  | 'PERSONAL_EVALUATIVE'
  | 'FOREIGNER'
  | 'COMMERCIAL'
  | 'COMMERCIAL_SEALED'
  | 'INTELLECTUAL_PROPERTY'
  | 'DELIBERATIVE'
  | 'RESTRICTED'
  | 'LIAISON';

/** Those whom a record concerns; which they are is told by the record. */
export type Concerned = 'PERSON' | 'INSTITUTION' | 'PARK' | 'COUNTY' | 'PANEL';
/** Offices that see the records of the regions in which they act. */
export type Office = Department | 'FINANCE' | 'STATISTICS' | 'CONFERENCE_OFFICE' | 'CITY_LEADERS';
export type Audience = Concerned | Office;

/** What `@classified` says of one field, filter, order or argument. */
export interface Classification {
  /** `Talent.ageBand`; what a filter, an order or a facet shows is named after the field it shows. */
  readonly coordinate: string;
  readonly dataClass: DataClass;
  readonly to: readonly Audience[];
  readonly sharing: 'UNCONDITIONAL' | 'CONDITIONAL' | 'NONE';
  readonly basis: string;
  readonly reveal: boolean;
}

/** The keys of those whom one record concerns; absent kinds concern nobody. */
export interface ConcernedKeys {
  readonly persons?: readonly string[];
  readonly institutions?: readonly string[];
  readonly parks?: readonly string[];
  /** Codes of GB/T 2260: where the record belongs. Offices and counties see the records of their own regions. */
  readonly regions?: readonly string[];
  /** Under which the record is assigned to experts. */
  readonly assignments?: readonly string[];
}

/** The owner's leave to show shared data to another department or machine, for one purpose and time. */
export interface Grant {
  /** `Talent.ageBand`, or `Talent` for all that is classified in it. */
  readonly coordinate: string;
  readonly purpose: string;
  /** First and last day, both included. */
  readonly validFrom: string;
  readonly validTo: string;
}

/** Why somebody does not see what is classified. */
export type Refusal = 'NOT_CONCERNED' | 'ROLE_EXCLUDED' | 'REASON_REQUIRED' | 'NOT_SHARED' | 'GRANT_EXPIRED' | 'OTHER_PURPOSE';

/** Roles that never see a class, whatever other roles the same person holds: denial wins. */
const excluded: Partial<Record<DataClass, readonly Role[]>> = {
  PERSONAL_IDENTIFYING: ['PROVINCIAL_INTEGRATOR', 'THIRD_PARTY_EVALUATOR'],
  PERSONAL_FINANCIAL: ['PROVINCIAL_INTEGRATOR', 'THIRD_PARTY_EVALUATOR'],
  PERSONAL_EVALUATIVE: ['PROVINCIAL_INTEGRATOR'],
  FOREIGNER: ['PROVINCIAL_INTEGRATOR', 'THIRD_PARTY_EVALUATOR'],
  RESTRICTED: ['PROVINCIAL_INTEGRATOR', 'THIRD_PARTY_EVALUATOR', 'SYSTEM'],
};

const officeOf: Partial<Record<Office, Role>> = {
  FINANCE: 'FINANCE_OFFICER',
  STATISTICS: 'STATISTICS_OFFICER',
  CONFERENCE_OFFICE: 'CONFERENCE_OFFICE',
  CITY_LEADERS: 'CITY_LEADER',
};

/** The OAuth scope with which a department's own system sees what its officers see. */
export const departmentScope = 'classified:read';

const concernedKinds: ReadonlySet<string> = new Set<Concerned>(['PERSON', 'INSTITUTION', 'PARK', 'COUNTY', 'PANEL']);

/** Whether the viewer acts for the office; where is another question. */
export function actsFor(viewer: Viewer, office: Office): boolean {
  const role = officeOf[office];
  if (role) return viewer.roles.includes(role);
  if (viewer.department !== office) return false;
  return viewer.roles.includes('BUREAU_OFFICER') || (viewer.roles.includes('SYSTEM') && viewer.scopes.includes(departmentScope));
}

/** The offices of a list that the viewer acts for. */
export const officesHeld = (viewer: Viewer, audiences: readonly Audience[]): readonly Office[] =>
  audiences.filter((audience): audience is Office => !concernedKinds.has(audience) && actsFor(viewer, audience as Office));

/** Whether one of the regions is one of the viewer's or lies below one. */
export const inRegionsOf = (viewer: Viewer, regions: readonly string[]): boolean =>
  regions.some((region) => viewer.regions.some((own) => region.startsWith(regionStem(own))));

const meet = (one: readonly string[] | undefined, other: readonly string[]): boolean =>
  one !== undefined && one.some((key) => other.includes(key));

/** Whether the class is closed to a role that the viewer holds. */
export const isExcluded = (viewer: Viewer, dataClass: DataClass): boolean =>
  excluded[dataClass]?.some((role) => viewer.roles.includes(role)) ?? false;

/** Whether the viewer belongs to the audience of a record that concerns these. */
export function belongsTo(viewer: Viewer, audience: Audience, keys: ConcernedKeys): boolean {
  switch (audience) {
    case 'PERSON':
      return viewer.talent !== null && meet(keys.persons, [viewer.talent]);
    case 'INSTITUTION':
      return (
        (viewer.roles.includes('ENTERPRISE_USER') || viewer.roles.includes('INSTITUTION_ADMIN')) &&
        meet(keys.institutions, viewer.institutions)
      );
    case 'PARK':
      return viewer.roles.includes('PARK_OFFICER') && meet(keys.parks, viewer.parks);
    case 'COUNTY':
      return viewer.roles.includes('COUNTY_OFFICER') && inRegionsOf(viewer, keys.regions ?? []);
    case 'PANEL':
      return viewer.roles.includes('EXPERT_REVIEWER') && meet(keys.assignments, viewer.assignments);
    default:
      return actsFor(viewer, audience) && inRegionsOf(viewer, keys.regions ?? []);
  }
}

/**
 * Whether anybody may belong to the audience without looking at a record: false spares the look. True for the public means that the caller
 * is not the public at all.
 */
export const mayBelong = (viewer: Viewer, audiences: readonly Audience[]): boolean =>
  viewer.subject !== null &&
  audiences.some((audience) => {
    switch (audience) {
      case 'PERSON':
        return viewer.talent !== null;
      case 'INSTITUTION':
        return viewer.institutions.length > 0;
      case 'PARK':
        return viewer.parks.length > 0;
      case 'COUNTY':
        return viewer.roles.includes('COUNTY_OFFICER');
      case 'PANEL':
        return viewer.assignments.length > 0;
      default:
        return actsFor(viewer, audience);
    }
  });

/** Whether a grant lets the viewer see it today; the refusal tells what stands in the way of the nearest one. */
export function grantedTo(
  viewer: Viewer,
  { coordinate, sharing }: Classification,
  grants: readonly Grant[],
  today: string,
): true | Refusal {
  if (
    sharing === 'UNCONDITIONAL' &&
    viewer.subject !== null &&
    (viewer.roles.includes('SYSTEM') || viewer.roles.includes('BUREAU_OFFICER'))
  )
    return true;
  if (sharing !== 'CONDITIONAL') return viewer.roles.includes('SYSTEM') ? 'NOT_SHARED' : 'NOT_CONCERNED';
  const [type] = coordinate.split('.');
  const candidates = grants.filter((grant) => grant.coordinate === coordinate || grant.coordinate === type);
  if (candidates.length === 0) return viewer.roles.includes('SYSTEM') ? 'NOT_SHARED' : 'NOT_CONCERNED';
  const forPurpose = candidates.filter(({ purpose }) => purpose === viewer.purpose);
  if (forPurpose.length === 0) return 'OTHER_PURPOSE';
  return forPurpose.some(({ validFrom, validTo }) => validFrom <= today && today <= validTo) ? true : 'GRANT_EXPIRED';
}

/** Whether reading it is worth an entry of the access log. */
export const isAudited = (dataClass: DataClass): boolean => dataClass !== 'INTELLECTUAL_PROPERTY' && dataClass !== 'DELIBERATIVE';

const classesInWords: Readonly<Record<DataClass, readonly [zh: string, en: string]>> = {
  PERSONAL_IDENTIFYING: ['个人身份信息', 'Personal data'],
  PERSONAL_FINANCIAL: ['个人财务信息', 'Personal financial data'],
  PERSONAL_EVALUATIVE: ['个人评价信息', 'Personal assessments'],
  FOREIGNER: ['外国人员信息', 'Data on foreigners'],
  COMMERCIAL: ['商业信息', 'Commercial data'],
  COMMERCIAL_SEALED: ['限时保密的商业信息', 'Commercial data that are sealed for a time'],
  INTELLECTUAL_PROPERTY: ['知识产权信息', 'Intellectual property'],
  DELIBERATIVE: ['过程性信息', 'Deliberative information'],
  RESTRICTED: ['不宜公开事项', 'Restricted matters'],
  LIAISON: ['联系走访记录', 'Liaison notes'],
};

const refusalsInWords: Readonly<Record<Refusal, readonly [zh: string, en: string]>> = {
  NOT_CONCERNED: ['仅限有关人员和履职部门查看', 'shown only to those concerned and to the offices in charge'],
  ROLE_EXCLUDED: ['您的身份之一不得查看此类数据', 'closed to one of the roles you hold'],
  REASON_REQUIRED: ['查看须说明理由（请求头 helix-reason）', 'shown only for a stated reason (header helix-reason)'],
  NOT_SHARED: ['未授权向您的系统共享', 'not shared with your system'],
  GRANT_EXPIRED: ['共享授权不在有效期内', 'the grant to share it is not in force today'],
  OTHER_PURPOSE: ['共享授权不适用于所述用途（请求头 helix-purpose）', 'not granted for the stated purpose (header helix-purpose)'],
};

/** Why a value is withheld, fit to show in either language, without closing punctuation. */
export function reasonOf({ dataClass }: Classification, refusal: Refusal): { readonly reasonZh: string; readonly reasonEn: string } {
  const [classZh, classEn] = classesInWords[dataClass];
  const [zh, en] = refusalsInWords[refusal];
  return { reasonZh: `${classZh}，${zh}`, reasonEn: `${classEn}: ${en}` };
}

const plain = (value: ConstValueNode): unknown =>
  value.kind === Kind.LIST ? value.values.map(plain) : 'value' in value ? value.value : undefined;

/** What `@classified` says; null where the node does not carry it. */
export function classificationOf(coordinate: string, directives: readonly ConstDirectiveNode[] | undefined): Classification | null {
  const directive = directives?.find(({ name }) => name.value === 'classified');
  if (!directive) return null;
  const given = Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, plain(value)])) as Record<
    string,
    never
  >;
  return {
    coordinate,
    dataClass: given['class']!,
    to: ([] as Audience[]).concat(given['to'] ?? []),
    sharing: given['sharing'] ?? 'CONDITIONAL',
    basis: given['basis'] ?? '',
    reveal: given['reveal'] ?? false,
  };
}
