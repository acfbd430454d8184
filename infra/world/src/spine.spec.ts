import { isDay } from '@helix/service-kit/days';
import { organisationCodeWarning, unifiedSocialCreditCode } from '@helix/service-kit/identifiers';
import { describe, expect, it } from 'vitest';
import { managementBodyOf } from './build-spine-places.ts';
import { buildSpine } from './build-spine.ts';
import { generateInstitutions } from './institutions.ts';
import { BRANDS, brandOf, creditCheckCharacter } from './names.ts';
import { WORLDS, byId, countBy, idsOf, named, rowsOf, worldOf, type Identified, type InstitutionRow } from './spine.testing.ts';

const REGISTERED = ['REGISTERED', 'PERFORMING', 'PERFORMED', 'EFFECT_CONFIRMED', 'POST_SUBSIDY_CANDIDATE'];

describe.each(WORLDS)('the skeleton at scale $scale with seed $seed', ({ scale, seed }) => {
  const { spine, universities, enterprises, institutions, parks, parkBodies, chains, enterpriseById, talentById } = worldOf({
    scale,
    seed,
  });
  const talents = idsOf(spine.talents);
  const regions = new Set(named.regions.map(({ code }) => code));
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
    const challengeById = byId(spine.challenges);
    const afterChallenge = spine.projects.filter(({ challengeId }) => challengeId !== null);
    expect(afterChallenge.length).toBeGreaterThanOrEqual(15 * scale);
    for (const row of afterChallenge) {
      const { bids, demandId } = challengeById.get(row.challengeId!)!;
      const winners = bids.filter(({ isSelected }) => isSelected).map(({ bidderId, leaderId }) => `${bidderId} ${leaderId}`);
      expect(winners, row.id).toContain(`${row.leadId} ${row.leaderId}`);
      expect(row.demandId, row.id).toBe(demandId);
    }
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

  it('never repeat a brand', () => {
    expect(new Set(Array.from({ length: 3 * BRANDS }, (_, number) => brandOf(number))).size).toBe(3 * BRANDS);
  });
});
