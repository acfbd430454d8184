import { describe, expect, it } from 'vitest';
import { INVENTED_PARKS, isParkWithinPark } from './build-spine-places.ts';
import { WORLDS, countBy, isIn, rowsOf, worldOf } from './spine.testing.ts';
import type { SpineContract, SpineProject } from './spine.ts';

const FOUR_KINDS = ['KEY_LAB', 'TECH_INNOVATION_CENTRE', 'ENGINEERING_RESEARCH_CENTRE', 'ENTERPRISE_TECH_CENTRE'];
const THREE_LEVELS = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL'];
const STRONG = ['DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE'];

describe.each(WORLDS)('the cases of the questions at scale $scale with seed $seed', ({ scale, seed }) => {
  const { spine, parkBodies, enterpriseById, talentById } = worldOf({ scale, seed });
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
