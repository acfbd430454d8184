import { sql, type RawBuilder } from 'kysely';
import { eitherOf, rowPolicy, type RowPolicy, type Visible } from '@helix/service-kit/row-policy';

/*
 * Which rows a caller may see, as 10.2 and 10.3 of the domain catalogue have it. Every read of these tables carries its policy, on every path, so
 * that a hidden row and a missing one look alike.
 */

type Condition = RawBuilder<unknown>;
type Keys = readonly string[];

/** 向社会公开的需求 What the public may see of the demands `t`: public ones that are no drafts. */
const publicDemand = sql`t.visibility = 'PUBLIC' and t.status <> 'DRAFT'`;
/** Rows `t` that belong to a public demand. */
const ofPublicDemand = sql`exists (select from demand d where d.id = t.demand_id and d.visibility = 'PUBLIC' and d.status <> 'DRAFT')`;
/** 已发布 Achievements and supply items `t` that are published. */
const published = sql`t.published_on is not null`;
/** Rows `t` that belong to a published achievement. */
const ofPublishedAchievement = sql`exists (select from achievement a where a.id = t.achievement_id and a.published_on is not null)`;
const withinCity: RowPolicy['regions'] = (within) => within(sql.ref('t.city_code'));

const matchedWith = (keys: Keys): Condition => sql`t.id in (select demand_id from match where party_id = any(${[...keys]}))`;

/**
 * 技术需求 Drafts and demands for registered parties or officers are the firm's and the offices' that handle them, those for registered parties also
 * the matched parties'. What is unfit for publication (不宜公开) or civil and military is known to the firm, whoever was matched with it and the
 * bureau that collects it (SY-11b), to the bureau for a stated reason alone; no grant opens it.
 */
export const visibleDemand = eitherOf(
  rowPolicy({
    type: 'Demand',
    open: publicDemand,
    dataClass: 'COMMERCIAL',
    to: ['INSTITUTION', 'TECHNOLOGY_MARKET', 'INDUSTRY'],
    institutions: (keys) => sql`t.visibility <> 'RESTRICTED' and (t.enterprise_id = any(${[...keys]})
      or t.visibility = 'REGISTERED_PARTIES' and t.status <> 'DRAFT' and ${matchedWith(keys)})`,
    regions: (within) => sql`t.visibility <> 'RESTRICTED' and ${within(sql.ref('t.city_code'))}`,
  }),
  rowPolicy({
    type: 'Demand',
    dataClass: 'RESTRICTED',
    sharing: 'NONE',
    reveal: true,
    to: ['INSTITUTION', 'SCIENCE_AND_TECHNOLOGY'],
    institutions: (keys) => sql`t.visibility = 'RESTRICTED' and (t.enterprise_id = any(${[...keys]}) or ${matchedWith(keys)})`,
    regions: (within) => sql`t.visibility = 'RESTRICTED' and ${within(sql.ref('t.city_code'))}`,
  }),
);

/** Rows that hang on a demand: as open as it is, and known to those whom they name. */
function ofDemand(type: string, open: Condition, named: (keys: Keys) => Condition): Visible {
  const demandIs = (condition: Condition): Condition => sql`exists (select from demand d where d.id = t.demand_id and ${condition})`;
  const restricted = sql`d.visibility = 'RESTRICTED'`;
  const usual = sql`d.visibility <> 'RESTRICTED'`;
  const ofFirmOr = (keys: Keys): Condition => sql`(${demandIs(sql`d.enterprise_id = any(${[...keys]})`)} or ${named(keys)})`;
  return eitherOf(
    rowPolicy({
      type,
      open,
      dataClass: 'COMMERCIAL',
      to: ['INSTITUTION', 'TECHNOLOGY_MARKET', 'INDUSTRY'],
      institutions: (keys) => sql`${demandIs(usual)} and ${ofFirmOr(keys)}`,
      regions: (within) => demandIs(sql`${usual} and ${within(sql.ref('d.city_code'))}`),
    }),
    rowPolicy({
      type,
      dataClass: 'RESTRICTED',
      sharing: 'NONE',
      reveal: true,
      to: ['INSTITUTION', 'SCIENCE_AND_TECHNOLOGY'],
      institutions: (keys) => sql`${demandIs(restricted)} and ${ofFirmOr(keys)}`,
      regions: (within) => demandIs(sql`${restricted} and ${within(sql.ref('d.city_code'))}`),
    }),
  );
}
export const visibleMatch = ofDemand('Match', ofPublicDemand, (keys) => sql`t.party_id = any(${[...keys]})`);
/** A case tells the problem of its firm, so one of a demand that is not public is as closed as that. */
export const visibleSolvedCase = ofDemand(
  'SolvedCase',
  sql`(t.demand_id is null or ${ofPublicDemand})`,
  (keys) => sql`t.institute_id = any(${[...keys]})`,
);

/** 供给 An offer that is not published is its institution's and the officers' in charge. */
export const visibleSupply = rowPolicy({
  type: 'SupplyItem',
  open: published,
  dataClass: 'INTELLECTUAL_PROPERTY',
  to: ['INSTITUTION', 'TECHNOLOGY_MARKET', 'SCIENCE_AND_TECHNOLOGY'],
  institutions: (keys) => sql`t.institution_id = any(${[...keys]})`,
  regions: withinCity,
});

/** 未发布的成果 An achievement that is not published is its inventors', its owners' and the officers' in charge. */
export const visibleAchievement = rowPolicy({
  type: 'Achievement',
  open: published,
  dataClass: 'INTELLECTUAL_PROPERTY',
  to: ['PERSON', 'INSTITUTION', 'TECHNOLOGY_MARKET', 'SCIENCE_AND_TECHNOLOGY'],
  persons: (keys) => sql`t.id in (select achievement_id from achievement_inventor where talent_id = any(${[...keys]}))`,
  institutions: (keys) => sql`t.id in (select achievement_id from achievement_owner where institution_id = any(${[...keys]}))`,
  regions: withinCity,
});

const inventedBy = (keys: Keys): Condition =>
  sql`t.achievement_id in (select achievement_id from achievement_inventor where talent_id = any(${[...keys]}))`;
const ownedBy = (keys: Keys): Condition =>
  sql`t.achievement_id in (select achievement_id from achievement_owner where institution_id = any(${[...keys]}))`;
const ofAchievementWithin: NonNullable<RowPolicy['regions']> = (within) =>
  sql`exists (select from achievement a where a.id = t.achievement_id and ${within(sql.ref('a.city_code'))})`;

/** Rows that hang on an achievement: its inventors, its owners and the officers in charge see those that are not open. */
const ofAchievement = (type: string, open: Condition, also: Pick<RowPolicy, 'persons' | 'institutions'> = {}): Visible =>
  rowPolicy({
    type,
    open,
    dataClass: 'INTELLECTUAL_PROPERTY',
    to: ['PERSON', 'INSTITUTION', 'TECHNOLOGY_MARKET', 'SCIENCE_AND_TECHNOLOGY'],
    persons: also.persons ?? inventedBy,
    institutions: also.institutions ?? ownedBy,
    regions: ofAchievementWithin,
  });

/** Only granted or published outputs are open: an invention that is merely filed, or not even that, is not yet public. */
export const visibleOutput = ofAchievement('ResearchOutput', sql`t.granted_on is not null`);
/** An award is public, but one for an achievement that is not yet published would betray it. */
export const openAward = sql`(t.achievement_id is null or ${ofPublishedAchievement})`;
export const visibleAward = ofAchievement('Award', openAward);
export const visiblePilotTest = ofAchievement('PilotTest', ofPublishedAchievement, {
  institutions: (keys) => sql`(t.enterprise_id = any(${[...keys]}) or ${ownedBy(keys)})`,
});
export const visibleUseRight = ofAchievement('UseRightGrant', ofPublishedAchievement, {
  persons: (keys) => sql`(t.talent_id = any(${[...keys]}) or ${inventedBy(keys)})`,
});

/** 未签合同 A draft is an offer: its parties' and the offices' that answer for the firm. */
export const visibleContract = rowPolicy({
  type: 'TechContract',
  open: sql`t.status <> 'DRAFT'`,
  dataClass: 'COMMERCIAL',
  to: ['INSTITUTION', 'TECHNOLOGY_MARKET', 'INDUSTRY', 'SCIENCE_AND_TECHNOLOGY', 'FINANCE', 'STATISTICS'],
  institutions: (keys) => sql`array[t.seller_id, t.buyer_id, t.payer_id, t.intermediary_id] && ${[...keys]}::varchar[]`,
  regions: withinCity,
});

/** 挂牌 Before it is disclosed a listing is its owners', its agent's and the market's. */
export const visibleListing = rowPolicy({
  type: 'Listing',
  open: sql`t.status not in ('PREPARED', 'VALUED')`,
  dataClass: 'COMMERCIAL_SEALED',
  to: ['INSTITUTION', 'TECHNOLOGY_MARKET'],
  institutions: (keys) => sql`(t.agent_id = any(${[...keys]}) or ${ownedBy(keys)})`,
  regions: withinCity,
});

/** 个人收益分享 What a person gets of a conversion is his or hers, the paying institution's, the finance bureau's and the talent office's. */
export const visiblePersonalShare = rowPolicy({
  type: 'PersonalBenefitShare',
  dataClass: 'PERSONAL_FINANCIAL',
  to: ['PERSON', 'INSTITUTION', 'FINANCE', 'TALENT_OFFICE'],
  persons: (keys) => sql`t.talent_id = any(${[...keys]})`,
  institutions: (keys) => sql`t.institution_id = any(${[...keys]})`,
  regions: (within) => sql`exists (select from conversion c where c.id = t.conversion_id and ${within(sql.ref('c.city_code'))})`,
});

/** 技术股份 Who holds shares for an achievement is a personal matter: the holder's, the company's, the owners', finance's and the talent office's. */
export const visibleTechnologyShare = rowPolicy({
  type: 'TechnologyShare',
  dataClass: 'PERSONAL_FINANCIAL',
  to: ['PERSON', 'INSTITUTION', 'FINANCE', 'TALENT_OFFICE'],
  persons: (keys) => sql`t.holder_id = any(${[...keys]})`,
  institutions: (keys) => sql`(t.company_id = any(${[...keys]}) or ${ownedBy(keys)})`,
  regions: ofAchievementWithin,
});
