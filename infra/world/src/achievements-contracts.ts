import { fenFromWan } from '@helix/service-kit/money';
import type { MarketParties } from './achievements-parties.ts';
import { caseAt, groupedBy, laterBy } from './build-spine-stage.ts';
import { randomFor } from './random.ts';
import type { Spine, SpineContract } from './spine.ts';

const EFFECTIVE: ReadonlySet<SpineContract['status']> = new Set(['EFFECT_CONFIRMED', 'POST_SUBSIDY_CANDIDATE']);
const EFFECTS = ['NEW_SALES', 'COSTS_SAVED', 'NEW_PRODUCT', 'NEW_PROCESS'] as const;
/** Part of the price that is for technology, in per cent: the rest is equipment and material. */
const TECHNOLOGY_PARTS = [100n, 100n, 100n, 80n, 65n] as const;

const TERMS = [
  '分三期付款：签约、中期检查、验收各付一期；成果归双方共有。',
  '一次付清；卖方提供一年技术指导，改进成果归改进方。',
  '入门费加提成：按年销售额的约定比例支付，双方对账确认。',
] as const;

/** 技术合同 The contracts of the skeleton, with the regions of seller and buyer as they were on the day of signing. */
export function generateContracts(spine: Spine, parties: MarketParties) {
  const random = randomFor(spine.seed, 'achievements/contracts');
  const ownedBy = groupedBy(
    spine.achievements.flatMap(({ id, ownerIds }) => ownerIds.map((ownerId) => ({ id, ownerId }))),
    ({ ownerId }) => ownerId,
  );
  const contracts = spine.contracts.map((contract, index) => {
    const project = contract.projectId === null ? undefined : parties.projectById.get(contract.projectId);
    const demand = contract.demandId === null ? undefined : parties.demandById.get(contract.demandId);
    const owned = contract.type === 'ASSIGNMENT' || contract.type === 'LICENCE' ? ownedBy.get(contract.sellerId) : undefined;
    const isEffective = EFFECTIVE.has(contract.status);
    return {
      id: contract.id,
      registrationNo: contract.registrationNo,
      type: contract.type,
      sellerId: contract.sellerId,
      sellerRegionCode: parties.regionOn(contract.sellerId, contract.signedOn),
      buyerId: contract.buyerId,
      buyerRegionCode: parties.regionOn(contract.buyerId, contract.signedOn),
      payerId: contract.payerId,
      intermediaryId: contract.intermediaryId,
      amountWan: contract.amountWan,
      technologyAmountFen:
        contract.registeredOn === null ? null : String((fenFromWan(contract.amountWan) * caseAt(TECHNOLOGY_PARTS, index)) / 100n),
      signedOn: contract.signedOn,
      registeredOn: contract.registeredOn,
      status: contract.status,
      effectConfirmedOn: isEffective ? laterBy(random, contract.registeredOn ?? contract.signedOn, 90, 400) : null,
      effectKind: isEffective ? caseAt(EFFECTS, index) : null,
      effectValueWan: isEffective ? String(random.whole(20, 1_500)) : null,
      isStartupPayment: contract.isStartupPayment,
      isBetweenFirms: parties.enterpriseById.has(contract.sellerId) && parties.enterpriseById.has(contract.buyerId),
      termsZh: caseAt(TERMS, index),
      chainId: demand?.chainId ?? project?.chainId ?? parties.enterpriseById.get(contract.buyerId)?.chainId ?? null,
      projectId: contract.projectId,
      demandId: contract.demandId,
      challengeId: project?.challengeId ?? null,
      placementId: contract.placementId,
      achievementId: owned ? random.pick(owned).id : null,
      cityCode: parties.cityOf.get(contract.city)!.regionCode,
    };
  });
  return { TechContract: [...contracts, ...drafts(spine, parties)] };
}

/** 未签合同 An offer in every city that nobody has signed yet. */
function drafts(spine: Spine, parties: MarketParties): object[] {
  return spine.cities.flatMap((city, at) => {
    const [seller] = parties.universitiesOf.get(city.prefix)!;
    const buyer = caseAt(parties.enterprisesOf.get(city.prefix)!, at);
    return [
      {
        id: `con-${city.prefix}-draft`,
        registrationNo: null,
        type: 'DEVELOPMENT',
        sellerId: seller!.id,
        sellerRegionCode: seller!.regionCode,
        buyerId: buyer.id,
        buyerRegionCode: buyer.regionCode,
        payerId: buyer.id,
        intermediaryId: null,
        amountWan: String(60 + at * 15),
        technologyAmountFen: null,
        signedOn: null,
        registeredOn: null,
        status: 'DRAFT',
        effectConfirmedOn: null,
        effectKind: null,
        effectValueWan: null,
        isStartupPayment: false,
        isBetweenFirms: false,
        termsZh: TERMS[0],
        chainId: buyer.chainId,
        projectId: null,
        demandId: null,
        challengeId: null,
        placementId: null,
        achievementId: null,
        cityCode: city.regionCode,
      },
    ];
  });
}

const LISTINGS = [
  { kind: 'LISTED_SALE', status: 'OPEN' },
  { kind: 'LISTED_SALE', status: 'PREPARED' },
  { kind: 'TRUSTEESHIP', status: 'MANAGED' },
  { kind: 'LISTED_SALE', status: 'UNSOLD' },
  { kind: 'AUCTION', status: 'OPEN' },
  { kind: 'LISTED_SALE', status: 'CONTRACT_REGISTERED' },
  { kind: 'AUCTION', status: 'SETTLED' },
] as const;
const SOLD: ReadonlySet<string> = new Set(['SETTLED', 'CONTRACT_REGISTERED']);

/** 托管、挂牌、拍卖 Offers of achievements that nobody has converted yet; bids of auctions stay sealed. */
export function generateListings(spine: Spine, parties: MarketParties) {
  const random = randomFor(spine.seed, 'achievements/listings');
  const converted = new Set(spine.conversions.map(({ achievementId }) => achievementId));
  const rows = { Listing: [] as object[], AuctionBid: [] as object[] };
  for (const city of spine.cities) {
    const offered = spine.achievements.filter(({ id, city: prefix }) => prefix === city.prefix && !converted.has(id));
    const firms = parties.enterprisesOf.get(city.prefix)!;
    for (const [index, achievement] of offered.entries()) {
      if (index >= Math.round(LISTINGS.length * spine.scale)) break;
      const { kind, status } = caseAt(LISTINGS, index);
      const id = `list-${achievement.id}`;
      const price = random.whole(10, 80) * 5;
      const isOpen = status === 'OPEN';
      const isDated = kind !== 'TRUSTEESHIP' && status !== 'PREPARED';
      const openFrom = isDated ? (isOpen ? random.day('2026-10-08', '2026-10-30') : random.day('2024-03-01', '2025-10-30')) : null;
      const bidders = kind === 'AUCTION' ? random.some(firms, 3) : [];
      const bids = bidders.map(({ id: bidderId }, at) => ({ bidderId, amountWan: String(price + at * 5) }));
      const best = bids.at(-1);
      const winnerId = SOLD.has(status) ? (best?.bidderId ?? random.pick(firms).id) : null;
      rows.Listing.push({
        id,
        kind,
        achievementId: achievement.id,
        agentId: achievement.ownerIds.map((owner) => parties.universityById.get(owner)?.transferOfficeId).find((office) => office) ?? null,
        askPriceWan: kind === 'LISTED_SALE' ? String(price) : null,
        reservePriceWan: kind === 'AUCTION' ? String(price - 5) : null,
        openFrom,
        openTo: openFrom === null ? null : isOpen ? random.day('2026-12-01', '2026-12-31') : laterBy(random, openFrom, 20, 60),
        status,
        winnerId,
        finalPriceWan: winnerId === null ? null : (best?.amountWan ?? String(price)),
        cityCode: city.regionCode,
      });
      rows.AuctionBid.push(
        ...bids.map((bid, at) => ({
          id: `${id}-bid-${at + 1}`,
          listingId: id,
          ...bid,
          placedAt: `${laterBy(random, openFrom!, 1, 15)}T0${at + 1}:30:00Z`,
        })),
      );
    }
  }
  return rows;
}
