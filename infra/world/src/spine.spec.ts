import { readFileSync } from 'node:fs';
import { isDay } from '@helix/service-kit/days';
import { organisationCodeWarning, unifiedSocialCreditCode } from '@helix/service-kit/identifiers';
import { describe, expect, it } from 'vitest';
import { buildSpine } from './build-spine.ts';
import { INVENTED_CHAINS, INVENTED_PARKS, isParkWithinPark, managementBodyOf } from './build-spine-places.ts';
import { generateInstitutions } from './institutions.ts';
import { BRANDS, brandOf, creditCheckCharacter, scattered } from './names.ts';
import { realInput } from './real-input.ts';
import type { Spine, SpineContract, SpineProject } from './spine.ts';

interface Identified {
  readonly id: string;
}
type InstitutionRow = Identified & {
  readonly uscc: string | null;
  readonly regionCode: string;
  readonly parentId: string | null;
  readonly kind: string;
};

const read = <Row>(entity: string): Row[] =>
  readFileSync(realInput('institutions', entity), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

const named = {
  institutions: read<Identified & { kind: string }>('Institution'),
  parks: read<Identified & { managementBodyId: string }>('Park'),
  chains: read<Identified>('IndustryChain'),
  regions: read<{ code: string; parentCode: string | null; validTo: string | null }>('Region'),
};
const rowsOf = <Row extends object>(spine: Spine, entity: string): readonly Row[] =>
  generateInstitutions(spine)[entity] as unknown as readonly Row[];
const idsOf = (rows: readonly Identified[]): Set<string> => new Set(rows.map(({ id }) => id));
const countBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};
const isIn = (year: number, day: string | null): boolean => day !== null && day.startsWith(String(year));

const REGISTERED = ['REGISTERED', 'PERFORMING', 'PERFORMED', 'EFFECT_CONFIRMED', 'POST_SUBSIDY_CANDIDATE'];
const FOUR_KINDS = ['KEY_LAB', 'TECH_INNOVATION_CENTRE', 'ENGINEERING_RESEARCH_CENTRE', 'ENTERPRISE_TECH_CENTRE'];
const THREE_LEVELS = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL'];
const STRONG = ['DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE'];
const WORLD_SEED = 20_260_101;

describe.each([
  { scale: 1, seed: WORLD_SEED },
  { scale: 1, seed: 7 },
  { scale: 3, seed: WORLD_SEED },
  { scale: 3, seed: 7 },
])('the skeleton at scale $scale with seed $seed', ({ scale, seed }) => {
  const spine = buildSpine({ scale, seed });
  const universities = idsOf(spine.universities);
  const enterprises = idsOf(spine.enterprises);
  const talents = idsOf(spine.talents);
  const institutions = new Set([...named.institutions, ...rowsOf<InstitutionRow>(spine, 'Institution')].map(({ id }) => id));
  const parks = idsOf([...named.parks, ...INVENTED_PARKS]);
  const chains = idsOf([...named.chains, ...INVENTED_CHAINS]);
  const regions = new Set(named.regions.map(({ code }) => code));
  const parkBodies = new Set([...parks].map(managementBodyOf));
  const byId = <Row extends Identified>(rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]));
  const enterpriseById = byId(spine.enterprises);
  const talentById = byId(spine.talents);
  const isUniversityWithEnterprise = (ids: readonly string[]): boolean =>
    ids.some((id) => universities.has(id)) && ids.some((id) => enterprises.has(id));

  const kinds = Object.entries(spine).filter(
    (entry): entry is [string, readonly Identified[]] => Array.isArray(entry[1]) && entry[0] !== 'years',
  );

  it('has the same records again for the same scale and seed, and other ones for another seed', () => {
    expect(buildSpine({ scale, seed })).toEqual(spine);
    expect(generateInstitutions(buildSpine({ scale, seed }))).toEqual(generateInstitutions(spine));
    expect(buildSpine({ scale, seed: seed + 1 }).contracts).not.toEqual(spine.contracts);
  });

  it('has the sizes that were promised, times the scale', () => {
    const sizes = Object.fromEntries(kinds.map(([kind, rows]) => [kind, rows.length / scale]));
    expect(sizes).toMatchObject({ enterprises: 200, talents: 400, teams: 40, doctorPlacements: 95, demands: 150, challenges: 40 });
    expect(sizes).toMatchObject({ constructionProjects: 10, achievements: 150, conversions: 85, disciplines: 56, platforms: 115 });
    for (const [kind, low, high] of [
      ['projects', 300, 320],
      ['contracts', 250, 265],
    ] as const) {
      expect(sizes[kind], kind).toBeGreaterThanOrEqual(low);
      expect(sizes[kind], kind).toBeLessThanOrEqual(high);
    }
    expect(spine.universities).toHaveLength(scale === 1 ? 23 : 41);
    expect(spine.cities.map(({ prefix }) => prefix)).toEqual(['xt', 'bs', 'jx', 'sy', 'lz']);
    for (const city of spine.cities) expect(city.chainIds.length, city.prefix).toBeGreaterThanOrEqual(4);
  });

  it('names every record once', () => {
    for (const [kind, rows] of kinds) {
      if (kind === 'cities') continue;
      expect(idsOf(rows).size, kind).toBe(rows.length);
    }
    const bids = spine.challenges.flatMap((challenge) => challenge.bids);
    expect(idsOf(bids).size).toBe(bids.length);
    expect(new Set(spine.projects.map(({ projectNo }) => projectNo)).size).toBe(spine.projects.length);
    const registered = spine.contracts.flatMap(({ registrationNo }) => registrationNo ?? []);
    expect(new Set(registered).size).toBe(registered.length);
    expect(new Set(spine.enterprises.map(({ nameZh }) => nameZh)).size).toBe(spine.enterprises.length);
    expect(new Set(spine.universities.map(({ nameZh }) => nameZh)).size).toBe(spine.universities.length);
  });

  it('points to nothing that is not there', () => {
    const known = {
      institution: institutions,
      park: parks,
      chain: chains,
      region: regions,
      talent: talents,
      team: idsOf(spine.teams),
      discipline: idsOf(spine.disciplines),
      demand: idsOf(spine.demands),
      challenge: idsOf(spine.challenges),
      project: idsOf(spine.projects),
      platform: idsOf(spine.platforms),
      achievement: idsOf(spine.achievements),
      placement: idsOf(spine.doctorPlacements),
    };
    const missing: string[] = [];
    const expectAll = (kind: keyof typeof known, from: string, ids: readonly (string | null)[]): void => {
      for (const id of ids) if (id !== null && !known[kind].has(id)) missing.push(`${from} → ${kind} ${id}`);
    };
    for (const city of spine.cities) {
      expectAll('region', city.prefix, [city.regionCode, ...city.counties.map(({ code }) => code)]);
      expectAll('institution', city.prefix, [...Object.values(city.bureaus), ...city.counties.map(({ governmentId }) => governmentId)]);
      expectAll('park', city.prefix, city.parkIds);
      expectAll('chain', city.prefix, city.chainIds);
    }
    for (const row of spine.universities) {
      expectAll('institution', row.id, [row.id, row.transferOfficeId]);
      expectAll('region', row.id, [row.regionCode]);
    }
    for (const row of spine.enterprises) {
      expectAll('institution', row.id, [row.id]);
      expectAll('region', row.id, [row.regionCode]);
      expectAll('park', row.id, [row.parkId]);
      expectAll('chain', row.id, [row.chainId]);
    }
    for (const row of spine.disciplines) {
      expectAll('institution', row.id, [row.universityId, ...row.coBuilderIds]);
      expectAll('chain', row.id, row.chainIds);
    }
    for (const row of spine.talents) expectAll('institution', row.id, [row.employerId]);
    for (const row of spine.teams) {
      expectAll('talent', row.id, [row.leaderId, ...row.memberIds]);
      expectAll('institution', row.id, row.institutionIds);
    }
    for (const row of spine.doctorPlacements) {
      expectAll('talent', row.id, [row.talentId]);
      expectAll('institution', row.id, [row.universityId, row.enterpriseId]);
      expectAll('region', row.id, [row.regionCode]);
      expectAll('platform', row.id, [row.hostPlatformId]);
    }
    for (const row of spine.demands) {
      expectAll('institution', row.id, [row.enterpriseId]);
      expectAll('chain', row.id, [row.chainId]);
    }
    for (const row of spine.challenges) {
      expectAll('demand', row.id, [row.demandId]);
      expectAll('institution', row.id, [row.posterId, ...row.bids.map(({ bidderId }) => bidderId)]);
      expectAll(
        'talent',
        row.id,
        row.bids.map(({ leaderId }) => leaderId),
      );
      expectAll(
        'team',
        row.id,
        row.bids.map(({ teamId }) => teamId),
      );
      expectAll('chain', row.id, [row.chainId]);
    }
    for (const row of spine.projects) {
      expectAll('institution', row.id, [row.leadId, ...row.partnerIds]);
      expectAll('talent', row.id, [row.leaderId, ...row.memberIds]);
      expectAll('team', row.id, [row.teamId]);
      expectAll('chain', row.id, [row.chainId]);
      expectAll('discipline', row.id, [row.disciplineId]);
      expectAll('demand', row.id, [row.demandId]);
      expectAll('challenge', row.id, [row.challengeId]);
    }
    for (const row of spine.platforms) {
      expectAll('institution', row.id, [row.hostId, ...row.founderIds]);
      expectAll('region', row.id, [row.regionCode]);
      expectAll('park', row.id, [row.parkId]);
      expectAll('chain', row.id, [row.chainId]);
    }
    for (const row of spine.constructionProjects) {
      expectAll('park', row.id, [row.parkId]);
      expectAll('institution', row.id, [row.builderId]);
    }
    for (const row of spine.achievements) {
      expectAll('institution', row.id, row.ownerIds);
      expectAll('talent', row.id, row.inventorIds);
      expectAll('project', row.id, [row.sourceProjectId]);
      expectAll('discipline', row.id, [row.disciplineId]);
    }
    for (const row of spine.contracts) {
      expectAll('institution', row.id, [row.sellerId, row.buyerId, row.payerId, row.intermediaryId]);
      expectAll('project', row.id, [row.projectId]);
      expectAll('demand', row.id, [row.demandId]);
      expectAll('placement', row.id, [row.placementId]);
    }
    for (const row of spine.conversions) {
      expectAll('achievement', row.id, [row.achievementId]);
      expectAll('institution', row.id, [row.enterpriseId]);
      expectAll('region', row.id, [row.regionCode]);
      expectAll('park', row.id, [row.parkId]);
      expectAll('talent', row.id, [row.carrierId]);
    }
    expect(missing).toEqual([]);
  });

  it('dates everything within the years of the world, in order, and nothing after the end of October 2026', () => {
    const inOrder = (from: string, ...days: (string | null)[]): void => {
      const given = days.filter((day) => day !== null);
      for (const day of given) expect(isDay(day) && day >= '2021-01-01' && day <= '2026-10-31', `${from} ${day}`).toBe(true);
      expect(given, from).toEqual(given.toSorted());
    };
    const demandById = byId(spine.demands);
    const projectById = byId(spine.projects);
    const challengeById = byId(spine.challenges);
    for (const row of spine.platforms) inOrder(row.id, row.appliedOn, row.recognisedOn);
    for (const row of spine.contracts) inOrder(row.id, row.signedOn, row.registeredOn);
    for (const row of spine.doctorPlacements) inOrder(row.id, row.enteredOn, row.exitedOn);
    for (const row of spine.projects) {
      const challenge = row.challengeId ? challengeById.get(row.challengeId)! : null;
      inOrder(row.id, row.demandId ? demandById.get(row.demandId)!.publishedOn : null, challenge?.closesOn ?? null, row.approvedOn);
    }
    for (const row of spine.challenges) {
      inOrder(row.id, row.demandId ? demandById.get(row.demandId)!.publishedOn : null, row.postedOn);
      if (row.postedOn && row.closesOn) expect(row.closesOn > row.postedOn, row.id).toBe(true);
      expect(row.closesOn === null || row.closesOn <= '2026-12-31', row.id).toBe(true);
    }
    const achievementById = byId(spine.achievements);
    for (const row of spine.conversions) {
      const source = achievementById.get(row.achievementId)!.sourceProjectId;
      inOrder(row.id, source ? projectById.get(source)!.approvedOn : null, row.decidedOn);
    }
    for (const row of spine.demands) inOrder(row.id, row.publishedOn);
    for (const row of spine.disciplines)
      expect(row.isNewlySet ? row.setYear >= 2021 && row.setYear <= 2026 : row.setYear < 2021, row.id).toBe(true);
  });

  it('calls a project joint exactly when a university and an enterprise take part, and a platform when both apply', () => {
    for (const row of spine.projects) expect(row.isJoint, row.id).toBe(isUniversityWithEnterprise([row.leadId, ...row.partnerIds]));
    for (const row of spine.platforms) {
      expect(row.isJointApplication, row.id).toBe(isUniversityWithEnterprise(row.founderIds));
      expect(row.founderIds, row.id).toContain(row.hostId);
      expect(new Set(row.founderIds).size, row.id).toBe(row.founderIds.length);
    }
    for (const row of spine.projects) expect(new Set([row.leadId, ...row.partnerIds]).size, row.id).toBe(row.partnerIds.length + 1);
  });

  it('gives every record the status that its dates allow', () => {
    for (const row of spine.projects)
      expect(['APPLIED', 'REVIEWED', 'REJECTED'].includes(row.status), row.id).toBe(row.approvedOn === null);
    for (const row of spine.platforms) {
      expect(['RECOGNISED', 'FILED', 'ASSESSED', 'REVOKED'].includes(row.status), row.id).toBe(row.recognisedOn !== null);
    }
    for (const row of spine.challenges) {
      const isDecided = ['SELECTED', 'CONTRACTED', 'UNDER_WAY', 'ACCEPTED', 'REWARDED'].includes(row.status);
      const selected = row.bids.filter(({ isSelected }) => isSelected).length;
      if (!isDecided) expect(selected, row.id).toBe(0);
      else if (row.mode === 'HORSE_RACE') expect(selected, row.id).toBeGreaterThanOrEqual(2);
      else expect(selected, row.id).toBe(1);
      if (isDecided || row.status === 'BIDDING_CLOSED' || row.status === 'NO_VALID_BID')
        expect(row.closesOn ?? '', row.id).not.toMatch(/^2026-1[12]/);
      expect(row.postedOn === null, row.id).toBe(row.status === 'DRAFT' || row.mode === 'DIRECTED_COMMISSION');
      expect(row.closesOn === null, row.id).toBe(row.postedOn === null);
    }
    const posted = new Set(spine.challenges.flatMap(({ demandId, postedOn }) => (demandId && postedOn ? [demandId] : [])));
    for (const row of spine.demands) if (row.status === 'POSTED_AS_CHALLENGE') expect(posted.has(row.id), row.id).toBe(true);
    const contracted = new Set(spine.contracts.map(({ demandId }) => demandId));
    for (const row of spine.demands) expect(contracted.has(row.id), row.id).toBe(row.status === 'CONTRACTED' || row.status === 'ACCEPTED');
    for (const row of spine.constructionProjects) expect(Number(row.doneWan), row.id).toBeLessThanOrEqual(Number(row.totalWan));
  });

  it('registers contracts with a number and a day, and lets the buyer or a park pay', () => {
    for (const row of spine.contracts) {
      expect(row.registrationNo === null, row.id).toBe(row.registeredOn === null);
      if (REGISTERED.includes(row.status)) expect(row.registeredOn, row.id).not.toBeNull();
      if (row.status === 'SIGNED' || row.status === 'REJECTED') expect(row.registeredOn, row.id).toBeNull();
      if (row.registrationNo) expect(row.registrationNo, row.id).toMatch(new RegExp(`^${row.registeredOn!.slice(0, 4)}\\d{12}$`));
      expect(row.payerId === row.buyerId || parkBodies.has(row.payerId), row.id).toBe(true);
      expect(row.sellerId, row.id).not.toBe(row.buyerId);
      expect(Number(row.amountWan), row.id).toBeGreaterThan(0);
    }
    const officeOf = new Map(spine.universities.map(({ id, transferOfficeId }) => [id, transferOfficeId]));
    for (const row of spine.contracts) if (row.intermediaryId) expect(row.intermediaryId, row.id).toBe(officeOf.get(row.sellerId));
  });

  it('ties start-up money to a placement, its university and its enterprise', () => {
    const placementById = byId(spine.doctorPlacements);
    const startUps = spine.contracts.filter(({ isStartupPayment }) => isStartupPayment);
    expect(startUps.length).toBeGreaterThan(60 * scale);
    for (const row of startUps) {
      const placement = placementById.get(row.placementId!)!;
      expect([row.sellerId, row.buyerId, row.payerId], row.id).toEqual([
        placement.universityId,
        placement.enterpriseId,
        placement.enterpriseId,
      ]);
      expect(row.signedOn >= placement.enteredOn, row.id).toBe(true);
    }
    for (const row of spine.contracts) expect(row.placementId !== null, row.id).toBe(row.isStartupPayment);
    expect(countBy(startUps, ({ status }) => String(REGISTERED.includes(status)))['false']).toBeGreaterThanOrEqual(5 * scale);
  });

  it('ties a commission to one contract between its two parties', () => {
    const projectById = byId(spine.projects);
    const withProject = spine.contracts.filter(({ projectId }) => projectId !== null);
    for (const row of withProject) {
      const project = projectById.get(row.projectId!)!;
      expect([project.kind, project.leadId, project.partnerIds[0], project.demandId], row.id).toEqual([
        'HORIZONTAL',
        row.sellerId,
        row.buyerId,
        row.demandId,
      ]);
    }
    expect(withProject).toHaveLength(spine.projects.filter(({ kind }) => kind === 'HORIZONTAL').length);
  });

  it('lets people act for those who employ them', () => {
    const staff = (id: string): string => talentById.get(id)!.employerId;
    for (const row of spine.projects) expect(staff(row.leaderId), row.id).toBe(row.leadId);
    for (const row of spine.projects) for (const id of row.memberIds) expect([row.leadId, ...row.partnerIds], row.id).toContain(staff(id));
    for (const { bids } of spine.challenges) for (const bid of bids) expect(staff(bid.leaderId), bid.id).toBe(bid.bidderId);
    for (const row of spine.achievements) for (const id of row.inventorIds) expect(row.ownerIds, row.id).toContain(staff(id));
    for (const row of spine.teams) {
      expect(row.memberIds, row.id).not.toContain(row.leaderId);
      expect(row.institutionIds.toSorted(), row.id).toEqual([...new Set([row.leaderId, ...row.memberIds].map(staff))].toSorted());
    }
    const achievementById = byId(spine.achievements);
    for (const row of spine.conversions)
      if (row.carrierId) expect(achievementById.get(row.achievementId)!.inventorIds, row.id).toContain(row.carrierId);
  });

  it('keeps every record in its city and its county', () => {
    const codesOf = new Map(
      spine.cities.map((city) => [city.prefix, new Set([city.regionCode, ...city.counties.map(({ code }) => code)])]),
    );
    const places = [...spine.universities, ...spine.enterprises, ...spine.platforms, ...spine.conversions];
    for (const row of places) expect(codesOf.get(row.city)!.has(row.regionCode), row.id).toBe(true);
    const parksOf = new Map(spine.cities.map(({ prefix, parkIds }) => [prefix, parkIds]));
    for (const row of [...spine.enterprises, ...spine.platforms, ...spine.conversions]) {
      if (row.parkId) expect(parksOf.get(row.city), row.id).toContain(row.parkId);
    }
    for (const row of spine.conversions) {
      const firm = enterpriseById.get(row.enterpriseId)!;
      expect([row.city, row.regionCode, row.parkId], row.id).toEqual([firm.city, firm.regionCode, firm.parkId]);
    }
    for (const city of spine.cities) {
      const peopled = new Set(spine.enterprises.filter((firm) => firm.city === city.prefix).map(({ regionCode }) => regionCode));
      expect([...peopled].toSorted(), city.prefix).toEqual(city.counties.map(({ code }) => code).toSorted());
    }
  });

  it('gives invented firms and universities a valid credit code of their own, and named bodies none', () => {
    const rows = rowsOf<InstitutionRow>(spine, 'Institution');
    const coded = rows.filter(({ uscc }) => uscc !== null);
    expect(coded).toHaveLength(spine.enterprises.length + spine.universities.filter(({ id }) => id.startsWith('uni-')).length);
    expect(new Set(coded.map(({ uscc }) => uscc)).size).toBe(coded.length);
    for (const { uscc, regionCode, kind } of coded) {
      expect(unifiedSocialCreditCode(uscc)).toEqual({ ok: true, value: uscc });
      expect(organisationCodeWarning(uscc!)).toBeNull();
      expect(uscc).toMatch(new RegExp(`^${kind === 'ENTERPRISE' ? '91' : '12'}${regionCode}YY`));
    }
  });

  it('fills the registers without repeating a named body, parents before their children', () => {
    const namedIds = idsOf(named.institutions);
    const seen = new Set(namedIds);
    for (const row of rowsOf<InstitutionRow>(spine, 'Institution')) {
      expect(seen.has(row.id), row.id).toBe(false);
      if (row.parentId) expect(seen.has(row.parentId), row.id).toBe(true);
      seen.add(row.id);
    }
    for (const row of rowsOf<Identified & { parentParkId: string | null; managementBodyId: string; coBuilderId: string | null }>(
      spine,
      'Park',
    )) {
      expect(seen.has(row.managementBodyId), row.id).toBe(true);
      if (row.coBuilderId) expect(seen.has(row.coBuilderId), row.id).toBe(true);
      if (row.parentParkId) expect(parks.has(row.parentParkId), row.id).toBe(true);
    }
    for (const row of rowsOf<{ id: string; responsibleUnitId: string; landingOfficeId: string }>(spine, 'IndustryChain')) {
      expect(seen.has(row.responsibleUnitId) && seen.has(row.landingOfficeId), row.id).toBe(true);
    }
    for (const { id, managementBodyId } of named.parks) expect(managementBodyOf(id)).toBe(managementBodyId);
    const tenancies = rowsOf<{ id: string; enterpriseId: string; parkId: string; startsOn: string; endsOn: string | null }>(
      spine,
      'ParkTenancy',
    );
    for (const row of tenancies) {
      if (row.endsOn === null) expect(row.parkId, row.id).toBe(enterpriseById.get(row.enterpriseId)!.parkId);
      else expect(row.endsOn >= row.startsOn, row.id).toBe(true);
    }
    expect(tenancies.filter(({ endsOn }) => endsOn === null)).toHaveLength(spine.enterprises.filter(({ parkId }) => parkId).length);
  });

  it('gives counties as they are today, all of them', () => {
    for (const city of spine.cities) {
      const current = named.regions.filter(
        ({ code, parentCode, validTo }) => validTo === null && (parentCode === city.regionCode || code === city.counties[0]?.code),
      );
      expect(city.counties.map(({ code }) => code)).toEqual(current.map(({ code }) => code));
    }
  });

  const xt = <Row extends { readonly city: string }>(rows: readonly Row[]): Row[] => rows.filter(({ city }) => city === 'xt');

  it('Q01: leaves joint key projects of Xiangtan below 60 % in 2025 and above it in 2024', () => {
    const fiscal = ({ isKey, level, kind }: SpineProject): boolean => isKey && level !== 'COUNTY' && kind !== 'ENTERPRISE_RD';
    const shareIn = (year: number): number[] => {
      const projects = xt(spine.projects).filter((row) => fiscal(row) && isIn(year, row.approvedOn));
      return [projects.length / scale, projects.filter(({ isJoint }) => isJoint).length / scale];
    };
    expect(shareIn(2025)).toEqual([24, 14]);
    expect(shareIn(2024)).toEqual([20, 13]);
    const beside = xt(spine.projects).filter((row) => row.isKey && !(fiscal(row) && row.approvedOn));
    expect(countBy(beside, ({ status, level, kind, approvedOn }) => (approvedOn ? (level === 'COUNTY' ? level : kind) : status))).toEqual({
      COUNTY: scale,
      ENTERPRISE_RD: scale,
      REJECTED: scale,
      APPLIED: scale,
    });
    for (const city of spine.cities) {
      const strong = new Set(spine.disciplines.filter(({ tier }) => STRONG.includes(tier)).flatMap(({ chainIds }) => chainIds));
      expect(city.chainIds.filter((id) => strong.has(id)).length, city.prefix).toBeGreaterThanOrEqual(3);
      expect(strong.has(city.chainIds.at(-1)!), city.prefix).toBe(false);
    }
  });

  it('Q02: has twenty platforms of the four kinds newly recognised in 2025, twelve of them jointly applied', () => {
    const fitting = xt(spine.platforms).filter(
      ({ kind, level, recognisedOn }) => FOUR_KINDS.includes(kind) && THREE_LEVELS.includes(level) && isIn(2025, recognisedOn),
    );
    expect(fitting).toHaveLength(20 * scale);
    expect(countBy(fitting, ({ level, isJointApplication }) => `${level} ${isJointApplication ? 'joint' : 'alone'}`)).toEqual({
      'NATIONAL joint': 3 * scale,
      'NATIONAL alone': scale,
      'PROVINCIAL joint': 5 * scale,
      'PROVINCIAL alone': 3 * scale,
      'MUNICIPAL joint': 4 * scale,
      'MUNICIPAL alone': 4 * scale,
    });
    expect(new Set(fitting.map(({ kind }) => kind)).size).toBe(4);
    expect(fitting.some(({ founderIds }) => founderIds.some((id) => parkBodies.has(id)))).toBe(true);
    const joint = xt(spine.platforms).filter(({ isJointApplication, kind }) => isJointApplication && FOUR_KINDS.includes(kind));
    const near = joint
      .filter(({ level, recognisedOn }) => !isIn(2025, recognisedOn) || level === 'COUNTY')
      .map(({ status, recognisedOn, level }) => `${status} ${recognisedOn?.slice(0, 4) ?? '–'} ${level}`);
    expect(near).toEqual(
      expect.arrayContaining([
        'RECOGNISED 2024 PROVINCIAL',
        'RECOGNISED 2026 PROVINCIAL',
        'RECOGNISED 2025 COUNTY',
        'APPLIED – PROVINCIAL',
        'REJECTED – MUNICIPAL',
        'REVOKED 2022 PROVINCIAL',
      ]),
    );
  });

  it('Q03: has contracts of effect paid by the buyer and by a park, and candidates beside them', () => {
    const effective = xt(spine.contracts).filter(({ status }) => status === 'EFFECT_CONFIRMED');
    const paidByPark = effective.filter(({ payerId, buyerId }) => payerId !== buyerId);
    expect(paidByPark.length).toBeGreaterThanOrEqual(2 * scale);
    expect(effective.length - paidByPark.length).toBeGreaterThanOrEqual(3 * scale);
    expect(xt(spine.contracts).filter(({ status }) => status === 'POST_SUBSIDY_CANDIDATE').length).toBeGreaterThanOrEqual(2 * scale);
  });

  it('Q04: tells one demand to its end', () => {
    const demand = spine.demands.find(({ id }) => id === 'dem-xt-0001')!;
    const challenge = spine.challenges.find(({ demandId }) => demandId === demand.id)!;
    const project = spine.projects.find(({ challengeId }) => challengeId === challenge.id)!;
    const contract = spine.contracts.find(({ projectId }) => projectId === project.id)!;
    const achievement = spine.achievements.find(({ id }) => id === 'ach-xt-0001')!;
    const conversion = spine.conversions.find(({ achievementId }) => achievementId === achievement.id)!;
    expect([demand.publishedOn.slice(0, 4), demand.status, challenge.id, challenge.status]).toEqual([
      '2022',
      'ACCEPTED',
      'chal-xt-001',
      'REWARDED',
    ]);
    expect(project.leadId).toBe(challenge.bids.find(({ isSelected }) => isSelected)!.bidderId);
    expect([contract.sellerId, contract.buyerId, contract.demandId]).toEqual([project.leadId, demand.enterpriseId, demand.id]);
    expect([achievement.sourceProjectId, achievement.ownerIds, conversion.status, conversion.enterpriseId]).toEqual([
      project.id,
      [project.leadId, demand.enterpriseId],
      'INCOME_DISTRIBUTED',
      demand.enterpriseId,
    ]);
  });

  it('Q05: counts 52 doctors by the end of 2023 and 87 by the end of 2025, over all seven counties', () => {
    const placements = spine.doctorPlacements;
    const personsBy = (day: string): number =>
      new Set(placements.filter(({ enteredOn }) => enteredOn <= day).map(({ talentId }) => talentId)).size;
    expect([personsBy('2023-12-31'), personsBy('2025-12-31'), personsBy('2026-10-31')]).toEqual([52 * scale, 87 * scale, 94 * scale]);
    expect(placements).toHaveLength(95 * scale);
    for (const day of ['2023-12-31', '2025-12-31', '2026-01-01'])
      expect(
        placements.some(({ enteredOn }) => enteredOn === day),
        day,
      ).toBe(true);
    expect(
      placements.every(
        ({ talentId, universityId }) => talentById.get(talentId)!.degree === 'DOCTOR' && universityId === 'ins-jx-nanhu-university',
      ),
    ).toBe(true);
    const jiaxing = spine.cities.find(({ prefix }) => prefix === 'jx')!;
    const first = placements.filter(
      (row) =>
        row.enteredOn ===
        placements
          .filter(({ talentId }) => talentId === row.talentId)
          .map(({ enteredOn }) => enteredOn)
          .toSorted()[0],
    );
    const perCounty = countBy(
      first.filter(({ enteredOn }) => enteredOn < '2026'),
      ({ regionCode }) => regionCode,
    );
    expect(Object.keys(perCounty).toSorted()).toEqual(jiaxing.counties.map(({ code }) => code).toSorted());
    expect(Math.min(...Object.values(perCounty))).toBeLessThan(7 * scale);
    expect(placements.filter(({ exitedOn }) => exitedOn !== null)).toHaveLength(6 * scale);
    expect(
      placements.some(({ hostPlatformId }) => hostPlatformId === null) && placements.some(({ hostPlatformId }) => hostPlatformId !== null),
    ).toBe(true);
    // The firm that moved: what was entered before keeps the county of that day (AR-02).
    const moved = placements.filter(({ regionCode, enterpriseId }) => regionCode !== enterpriseById.get(enterpriseId)!.regionCode);
    expect(moved.length).toBeGreaterThanOrEqual(scale);
    const after = placements.filter(({ enterpriseId, enteredOn }) => enterpriseId === moved[0]!.enterpriseId && enteredOn > '2025-03-01');
    expect(after.map(({ regionCode }) => regionCode)).toContain(enterpriseById.get(moved[0]!.enterpriseId)!.regionCode);
    // Placed twice: the second firm after the first, in the same programme.
    const twice = Object.values(Object.groupBy(placements, ({ talentId }) => talentId)).filter((rows) => rows!.length > 1);
    expect(twice).toHaveLength(scale);
    for (const rows of twice) {
      const [before, later] = rows!.toSorted((one, other) => (one.enteredOn < other.enteredOn ? -1 : 1));
      expect(before!.exitedOn! < later!.enteredOn && before!.enterpriseId !== later!.enterpriseId).toBe(true);
    }
  });

  it('Q11: has listed firms of Shangyu with a provincial research body, with one applied for only, and with none', () => {
    const listed = spine.enterprises.filter(({ city, isListed }) => city === 'sy' && isListed);
    const bodies = (status: (recognisedOn: string | null) => boolean): Set<string> =>
      new Set(
        spine.platforms
          .filter(({ level, recognisedOn }) => level !== 'MUNICIPAL' && level !== 'COUNTY' && status(recognisedOn))
          .flatMap(({ founderIds }) => founderIds),
      );
    const has = bodies((recognisedOn) => recognisedOn !== null);
    const applies = bodies((recognisedOn) => recognisedOn === null);
    const states = countBy(listed, ({ id }) => (has.has(id) ? 'has' : applies.has(id) ? 'applies' : 'lacks'));
    expect(states['has']).toBeGreaterThanOrEqual(2);
    expect((states['applies'] ?? 0) + (states['lacks'] ?? 0)).toBeGreaterThanOrEqual(2);
  });

  it('Q14: has universities that sell through their office, past it, and without one', () => {
    const sold = (universityId: string): SpineContract[] => spine.contracts.filter(({ sellerId }) => sellerId === universityId);
    const [one, two, three, four, five] = spine.universities.filter(({ city }) => city === 'xt');
    const through = (universityId: string): number =>
      sold(universityId).filter(({ intermediaryId, registeredOn }) => intermediaryId && isIn(2025, registeredOn)).length;
    for (const university of [one!, two!, four!]) expect(through(university.id), university.id).toBeGreaterThanOrEqual(1);
    expect([three!.transferOfficeId === null, five!.transferOfficeId]).toEqual([false, null]);
    expect(
      sold(three!.id).filter(({ registeredOn, intermediaryId }) => isIn(2025, registeredOn) && !intermediaryId).length,
    ).toBeGreaterThanOrEqual(2);
    expect(sold(five!.id).filter(({ registeredOn }) => isIn(2025, registeredOn)).length).toBeGreaterThanOrEqual(2);
    const across = xt(spine.contracts).filter(
      ({ signedOn, registeredOn }) => registeredOn && registeredOn.slice(0, 4) !== signedOn.slice(0, 4),
    );
    expect(across.some(({ registeredOn }) => isIn(2025, registeredOn)) && across.some(({ signedOn }) => isIn(2025, signedOn))).toBe(true);
  });

  it('Q16: has newly set disciplines built with a park, a firm, both, nobody, and on no chain', () => {
    const new2025 = spine.disciplines.filter(({ id, isNewlySet, setYear }) => id.startsWith('dis-xt') && isNewlySet && setYear === 2025);
    const shape = countBy(
      new2025,
      ({ coBuilderIds, chainIds }) =>
        `${coBuilderIds.map((id) => (parkBodies.has(id) ? 'park' : 'firm')).join('+') || 'nobody'}${chainIds.length ? '' : ', no chain'}`,
    );
    expect(shape).toEqual({ park: scale, firm: scale, 'park+firm': scale, nobody: scale, 'firm, no chain': scale });
    expect(
      spine.disciplines.filter(({ id, isNewlySet, setYear }) => id.startsWith('dis-xt') && isNewlySet && setYear !== 2025),
    ).toHaveLength(3 * scale);
  });

  it('Q17: has awarded achievements converted, not converted, abandoned, and converted elsewhere', () => {
    for (const { prefix } of spine.cities) {
      const states = spine.achievements
        .filter(({ city, isAwarded }) => city === prefix && isAwarded)
        .map(({ id }) => {
          const conversions = spine.conversions.filter(({ achievementId, status }) => achievementId === id && status !== 'ABANDONED');
          return conversions.some(({ city }) => city === prefix) ? 'here' : conversions.length ? 'elsewhere' : 'none';
        });
      expect(
        countBy(states, (state) => state),
        prefix,
      ).toEqual({ here: 2 * scale, none: 3 * scale, elsewhere: scale });
    }
  });

  it('Q19, Q20: has challenges open to bids and past their day, with and without reward and demand, and horse races', () => {
    const posted = spine.challenges.filter(({ status }) => status === 'POSTED');
    const open = posted.filter(({ closesOn }) => closesOn! > '2026-11-22');
    expect([posted.length, open.length]).toEqual([10 * scale, 9 * scale]);
    expect(open.filter(({ rewardWan }) => rewardWan === null)).toHaveLength(scale);
    expect(open.filter(({ demandId }) => demandId === null)).toHaveLength(3 * scale);
    expect(new Set(spine.challenges.map(({ status }) => status)).size).toBe(10);
    expect(
      spine.challenges.filter(({ mode, bids }) => mode === 'HORSE_RACE' && bids.filter(({ isSelected }) => isSelected).length >= 2),
    ).toHaveLength(6 * scale);
  });

  it('Q22, Q23, Q24: has a park with platforms, conversions and a park within it; carried achievements; transfer centres', () => {
    const zone = 'park-xt-qixiang-zone';
    const within = INVENTED_PARKS.filter(({ parentParkId }) => parentParkId === zone).map(({ id }) => id);
    expect(spine.platforms.filter(({ parkId }) => parkId === zone).length).toBeGreaterThanOrEqual(2);
    expect(spine.conversions.filter(({ parkId }) => parkId === zone).length).toBeGreaterThanOrEqual(1);
    expect(spine.conversions.filter(({ parkId }) => within.includes(parkId ?? '')).length).toBeGreaterThanOrEqual(1);
    expect(within.every(isParkWithinPark)).toBe(true);
    for (const { prefix } of spine.cities) {
      const carried = spine.conversions.filter(({ city, carrierId }) => city === prefix && carrierId !== null);
      expect([carried.length, carried.filter(({ parkId }) => parkId !== null).length], prefix).toEqual([4 * scale, 3 * scale]);
    }
    const centres = xt(spine.platforms).filter(({ kind }) => kind === 'TRANSFER_CENTRE');
    expect(
      countBy(centres, ({ level, parkId, status, isJointApplication }) =>
        [level, parkId ? 'park' : 'county', ...(status === 'APPLIED' ? ['applied'] : []), ...(isJointApplication ? [] : ['alone'])].join(
          ' ',
        ),
      ),
    ).toEqual({
      'NATIONAL park': scale,
      'PROVINCIAL county': 2 * scale,
      'PROVINCIAL park': scale,
      'PROVINCIAL county alone': scale,
      'MUNICIPAL park': scale,
      'PROVINCIAL park applied': scale,
    });
  });

  it('Q26: has twelve national and provincial projects that Xiangtan won jointly in 2025, and others', () => {
    const high = xt(spine.projects).filter(({ level }) => level === 'NATIONAL' || level === 'PROVINCIAL');
    const won = high.filter(({ approvedOn }) => isIn(2025, approvedOn));
    expect(won.filter(({ isJoint }) => isJoint)).toHaveLength(12 * scale);
    expect(won.filter(({ isJoint }) => !isJoint)).toHaveLength(8 * scale);
    expect(high.filter(({ approvedOn, isJoint }) => approvedOn === null && isJoint)).toHaveLength(3 * scale);
  });

  it('Q37, Q40, Q42: has new alliances of Lanzhou, delayed works of the corridor, and complexes at every stage', () => {
    const alliances = spine.platforms.filter(({ city, kind }) => city === 'lz' && kind === 'ALLIANCE');
    expect(countBy(alliances, ({ recognisedOn }) => recognisedOn!.slice(0, 4))).toEqual({ 2024: 2 * scale, 2025: 5 * scale });
    expect(countBy(spine.constructionProjects, ({ city, isDelayed }) => `${city} ${isDelayed}`)).toEqual({
      'sy true': 3 * scale,
      'sy false': 7 * scale,
    });
    const complexes = spine.platforms.filter(({ kind }) => kind === 'SERVICE_COMPLEX');
    expect(countBy(complexes, ({ status }) => status)).toEqual({ RECOGNISED: 2 * scale, CREATION_LISTED: scale, CULTIVATION: scale });
    const clusters = spine.cities.find(({ prefix }) => prefix === 'sy')!.chainIds.slice(0, 6);
    expect(clusters.filter((id) => !complexes.some(({ chainId }) => chainId === id))).toEqual([
      'chain-sy-electric-drives',
      'chain-sy-fashion-textiles',
    ]);
  });

  it.each(['ent-xt-0001', 'ent-jx-0001'])('Q49: gives %s the richest record', (id) => {
    expect(
      spine.platforms.some(
        ({ founderIds, isJointApplication, recognisedOn }) => isJointApplication && recognisedOn && founderIds.includes(id),
      ),
    ).toBe(true);
    expect(
      spine.projects.some(
        ({ level, isJoint, partnerIds, approvedOn }) => level === 'NATIONAL' && isJoint && approvedOn && partnerIds.includes(id),
      ),
    ).toBe(true);
    expect(
      spine.contracts.some(({ buyerId, status, registrationNo }) => buyerId === id && status === 'EFFECT_CONFIRMED' && registrationNo),
    ).toBe(true);
    if (id.includes('jx'))
      expect(spine.doctorPlacements.filter(({ enterpriseId }) => enterpriseId === id).length).toBeGreaterThanOrEqual(3);
    const qualifications = rowsOf<{ enterpriseId: string; status: string; validTo: string | null }>(
      spine,
      'EnterpriseQualification',
    ).filter(({ enterpriseId }) => enterpriseId === id);
    expect(new Set(qualifications.map(({ status }) => status))).toEqual(new Set(['VALID', 'EXPIRED', 'APPLIED']));
    for (const { status, validTo } of qualifications) if (validTo) expect(status).toBe(validTo < '2026-10-31' ? 'EXPIRED' : 'VALID');
  });

  it('Q49: gives ent-xt-0039 one refused application and ent-xt-0040 nothing, in any register', () => {
    const qualifications = rowsOf<{ enterpriseId: string; status: string }>(spine, 'EnterpriseQualification');
    expect(qualifications.filter(({ enterpriseId }) => enterpriseId === 'ent-xt-0039').map(({ status }) => status)).toEqual(['REJECTED']);
    expect(qualifications.some(({ enterpriseId }) => enterpriseId === 'ent-xt-0040')).toBe(false);
    const elsewhere = JSON.stringify({ ...spine, enterprises: [] });
    for (const id of ['ent-xt-0039', 'ent-xt-0040', 'ent-jx-0040']) expect(elsewhere.includes(`"${id}"`), id).toBe(false);
  });
});

describe('a world of another scale', () => {
  it('may be any number from 1 on', () => {
    expect(buildSpine({ scale: 1.5, seed: 1 }).enterprises).toHaveLength(300);
    for (const scale of [0, 0.5, Number.NaN]) expect(() => buildSpine({ scale, seed: 1 })).toThrow(RangeError);
  });
});

describe('names and codes', () => {
  it.each(['91350100M000100Y43', '91440300708461136T', '91110000802100433B', '12100000400000624D', '91110000MA00000820'])(
    'compute the check character of %s',
    (code) => {
      expect(creditCheckCharacter(code.slice(0, 17))).toBe(code.slice(17));
    },
  );

  it('never repeat a brand before all are used', () => {
    expect(new Set(Array.from({ length: BRANDS }, (_, number) => brandOf(scattered(number)))).size).toBe(BRANDS);
  });
});
