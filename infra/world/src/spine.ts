/**
 * The skeleton of the demo world: every record that more than one bureau speaks of, with just the facts that must
 * agree between them. Each subgraph's generator (`<subgraph>.ts` beside this file) clothes the records it owns.
 * Everything is invented but the bodies, regions, parks and chains that the five documents name; no person is real.
 */

/** One of the five places whose documents are the requirements. */
export type CityPrefix = 'xt' | 'bs' | 'jx' | 'sy' | 'lz';

export type Level = 'NATIONAL' | 'PROVINCIAL' | 'MUNICIPAL' | 'COUNTY';

export interface SpineCity {
  readonly prefix: CityPrefix;
  readonly regionCode: string;
  readonly nameZh: string;
  /** Current county-level divisions; for the district 上虞 the district itself. */
  readonly counties: readonly { readonly code: string; readonly nameZh: string; readonly governmentId: string }[];
  /** Ids of real bureaus by duty, from `data/institutions/Institution.jsonl`. */
  readonly bureaus: Readonly<Record<'STB' | 'TAO' | 'HRB' | 'EDB' | 'FIN' | 'IIT' | 'DRC', string>>;
  readonly parkIds: readonly string[];
  readonly chainIds: readonly string[];
}

export interface SpineUniversity {
  readonly id: string;
  readonly city: CityPrefix;
  readonly regionCode: string;
  readonly nameZh: string;
  readonly isVocational: boolean;
  /** Its technology transfer office (专业化技术转移机构); null where it has none. */
  readonly transferOfficeId: string | null;
}

export interface SpineEnterprise {
  readonly id: string;
  readonly city: CityPrefix;
  /** County-level code. */
  readonly regionCode: string;
  readonly parkId: string | null;
  readonly chainId: string | null;
  readonly nameZh: string;
  readonly scale: 'ABOVE_SCALE' | 'MEDIUM' | 'SMALL' | 'MICRO';
  readonly isListed: boolean;
  readonly isLeading: boolean;
}

export interface SpineDiscipline {
  readonly id: string;
  readonly universityId: string;
  readonly tier: 'DOUBLE_FIRST_CLASS' | 'CORE_COMPETITIVE_FEATURE' | 'ADVANTAGE' | 'CHARACTERISTIC' | 'ORDINARY';
  readonly isNewlySet: boolean;
  readonly setYear: number;
  /** Park management bodies and enterprises. */
  readonly coBuilderIds: readonly string[];
  readonly chainIds: readonly string[];
}

export interface SpineTalent {
  readonly id: string;
  readonly city: CityPrefix;
  /** Main employer at the end of the world's last year. */
  readonly employerId: string;
  readonly degree: 'BACHELOR' | 'MASTER' | 'DOCTOR';
  readonly titleRank: 'JUNIOR' | 'INTERMEDIATE' | 'ASSOCIATE_SENIOR' | 'SENIOR' | null;
}

export interface SpineTeam {
  readonly id: string;
  readonly city: CityPrefix;
  readonly leaderId: string;
  readonly memberIds: readonly string[];
  readonly institutionIds: readonly string[];
}

/** 博士进企业 Only in jx. */
export interface SpineDoctorPlacement {
  readonly id: string;
  readonly talentId: string;
  readonly universityId: string;
  readonly enterpriseId: string;
  /** County of the host enterprise, frozen at entry (AR-02). */
  readonly regionCode: string;
  readonly enteredOn: string;
  readonly exitedOn: string | null;
  /** The enterprise's research institution; null where it has none. */
  readonly hostPlatformId: string | null;
}

export interface SpineDemand {
  readonly id: string;
  readonly city: CityPrefix;
  readonly enterpriseId: string;
  readonly chainId: string | null;
  readonly technologyKind: 'KEY_CORE' | 'KEY' | 'COMMON' | 'BOTTLENECK' | 'ORIGINAL' | null;
  readonly publishedOn: string;
  /** SM-DEMAND. */
  readonly status: 'PUBLISHED' | 'POSTED_AS_CHALLENGE' | 'MATCHED' | 'CONTRACTED' | 'ACCEPTED' | 'SOLVED_ON_SITE' | 'WITHDRAWN' | 'EXPIRED';
}

/** 揭榜挂帅 */
export interface SpineChallenge {
  readonly id: string;
  readonly city: CityPrefix;
  readonly mode: 'OPEN_COMPETITION' | 'HORSE_RACE' | 'DIRECTED_COMMISSION' | 'SCENARIO_POST';
  readonly demandId: string | null;
  readonly posterId: string;
  readonly chainId: string | null;
  readonly rewardWan: string | null;
  readonly postedOn: string | null;
  readonly closesOn: string | null;
  /** SM-CHAL. */
  readonly status:
    | 'DRAFT'
    | 'POSTED'
    | 'BIDDING_CLOSED'
    | 'SELECTED'
    | 'CONTRACTED'
    | 'UNDER_WAY'
    | 'ACCEPTED'
    | 'REWARDED'
    | 'NO_VALID_BID'
    | 'CANCELLED';
  readonly bids: readonly {
    readonly id: string;
    readonly bidderId: string;
    readonly leaderId: string;
    readonly teamId: string | null;
    readonly isSelected: boolean;
  }[];
}

export interface SpineProject {
  readonly id: string;
  readonly projectNo: string;
  readonly city: CityPrefix;
  readonly level: Level;
  readonly kind:
    | 'VERTICAL'
    | 'HORIZONTAL'
    | 'KEY_RD'
    | 'MAJOR_PROGRAMME'
    | 'NATURAL_SCIENCE_FUND'
    | 'JOINT_FUND'
    | 'CONVERSION'
    | 'ENTERPRISE_RD'
    | 'SOCIAL_DEVELOPMENT';
  readonly isKey: boolean;
  readonly chainId: string | null;
  readonly approvedOn: string | null;
  /** SM-PROJ. */
  readonly status:
    | 'APPLIED'
    | 'REVIEWED'
    | 'REJECTED'
    | 'APPROVED'
    | 'CONTRACTED'
    | 'UNDER_WAY'
    | 'ACCEPTED'
    | 'POST_EVALUATED'
    | 'SUSPENDED'
    | 'TERMINATED';
  readonly leadId: string;
  readonly partnerIds: readonly string[];
  /** At least one university or institute and at least one enterprise take part (AR-07). */
  readonly isJoint: boolean;
  readonly leaderId: string;
  readonly memberIds: readonly string[];
  readonly teamId: string | null;
  readonly disciplineId: string | null;
  readonly demandId: string | null;
  readonly challengeId: string | null;
}

export interface SpinePlatform {
  readonly id: string;
  readonly city: CityPrefix;
  readonly kind:
    | 'KEY_LAB'
    | 'TECH_INNOVATION_CENTRE'
    | 'ENGINEERING_RESEARCH_CENTRE'
    | 'ENTERPRISE_TECH_CENTRE'
    | 'ENTERPRISE_RESEARCH_INSTITUTE'
    | 'TRANSFER_CENTRE'
    | 'IUR_BASE'
    | 'MAKERSPACE'
    | 'ALLIANCE'
    | 'INNOVATION_CONSORTIUM'
    | 'NEW_RD_INSTITUTION'
    | 'SERVICE_COMPLEX';
  readonly level: Level;
  readonly nameZh: string;
  readonly regionCode: string;
  readonly parkId: string | null;
  readonly chainId: string | null;
  readonly hostId: string;
  readonly founderIds: readonly string[];
  readonly isJointApplication: boolean;
  readonly appliedOn: string;
  readonly recognisedOn: string | null;
  /** SM-PLAT. */
  readonly status: 'APPLIED' | 'CULTIVATION' | 'CREATION_LISTED' | 'RECOGNISED' | 'FILED' | 'ASSESSED' | 'REJECTED' | 'REVOKED';
}

export interface SpineConstructionProject {
  readonly id: string;
  readonly city: CityPrefix;
  /** The corridor or park it belongs to. */
  readonly parkId: string;
  readonly nameZh: string;
  readonly totalWan: string;
  readonly doneWan: string;
  readonly builderId: string;
  readonly isDelayed: boolean;
}

export interface SpineAchievement {
  readonly id: string;
  readonly city: CityPrefix;
  readonly ownerIds: readonly string[];
  readonly inventorIds: readonly string[];
  readonly sourceProjectId: string | null;
  readonly disciplineId: string | null;
  readonly stage: 'LAB' | 'PILOT' | 'ENTERPRISE' | 'PRODUCT' | 'MARKET';
  readonly isAwarded: boolean;
}

export interface SpineContract {
  readonly id: string;
  readonly registrationNo: string | null;
  readonly city: CityPrefix;
  readonly type: 'DEVELOPMENT' | 'ASSIGNMENT' | 'LICENCE' | 'CONSULTING' | 'SERVICE';
  readonly sellerId: string;
  readonly buyerId: string;
  readonly payerId: string;
  /** The seller's technology transfer office where the contract went through it. */
  readonly intermediaryId: string | null;
  readonly amountWan: string;
  readonly signedOn: string;
  readonly registeredOn: string | null;
  readonly projectId: string | null;
  readonly demandId: string | null;
  readonly placementId: string | null;
  /** Research start-up money paid as a horizontal project (JX-20g). */
  readonly isStartupPayment: boolean;
  /** SM-CONTRACT. */
  readonly status:
    'SIGNED' | 'REGISTERED' | 'PERFORMING' | 'PERFORMED' | 'EFFECT_CONFIRMED' | 'POST_SUBSIDY_CANDIDATE' | 'REJECTED' | 'TERMINATED';
}

export interface SpineConversion {
  readonly id: string;
  readonly city: CityPrefix;
  readonly achievementId: string;
  readonly method: 'ASSIGNMENT' | 'LICENCE' | 'EQUITY_CONTRIBUTION' | 'SPIN_OFF' | 'OWN_IMPLEMENTATION' | 'JOINT_IMPLEMENTATION';
  readonly regionCode: string;
  readonly parkId: string | null;
  readonly enterpriseId: string;
  /** The talent who brought the achievement (人才携带成果); null otherwise. */
  readonly carrierId: string | null;
  readonly decidedOn: string;
  /** SM-CONV. */
  readonly status: 'DECIDED' | 'CONTRACTED' | 'PILOT' | 'EARLY_CONSTRUCTION' | 'IN_PRODUCTION' | 'INCOME_DISTRIBUTED' | 'ABANDONED';
}

export interface Spine {
  readonly scale: number;
  readonly seed: number;
  /** First and last year in which things happen: 2021 to 2026; 2025 is the last complete year. */
  readonly years: readonly number[];
  readonly cities: readonly SpineCity[];
  readonly universities: readonly SpineUniversity[];
  readonly enterprises: readonly SpineEnterprise[];
  readonly disciplines: readonly SpineDiscipline[];
  readonly talents: readonly SpineTalent[];
  readonly teams: readonly SpineTeam[];
  readonly doctorPlacements: readonly SpineDoctorPlacement[];
  readonly demands: readonly SpineDemand[];
  readonly challenges: readonly SpineChallenge[];
  readonly projects: readonly SpineProject[];
  readonly platforms: readonly SpinePlatform[];
  readonly constructionProjects: readonly SpineConstructionProject[];
  readonly achievements: readonly SpineAchievement[];
  readonly contracts: readonly SpineContract[];
  readonly conversions: readonly SpineConversion[];
}
