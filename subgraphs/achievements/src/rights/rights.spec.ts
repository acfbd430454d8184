import { describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';

const market = subgraphOfFile('achievements');

describe('使用权与技术股份 rights of use and technology shares', () => {
  it('are found from the person', async () => {
    const [grant] = await market.walk('useRightGrants', 'id talent { id } achievement { id }');
    const [person] = await market.entities(
      [{ __typename: 'Talent', id: grant!.talent.id }],
      '... on Talent { useRights { id achievement { id } } }',
    );
    expect(person!.useRights).toContainEqual({ id: grant!.id, achievement: grant!.achievement });
    const spinOffs = await market.walk(
      'conversions',
      'id carrier { id } enterprise { id } achievement { id inventors { talent { id } } }',
      '{ method: [SPIN_OFF, EQUITY_CONTRIBUTION] }',
    );
    for (const { carrier, enterprise, achievement } of spinOffs) {
      const holder = carrier?.id ?? achievement.inventors[0]?.talent.id;
      if (!holder) continue;
      const [talent] = await market.entities(
        [{ __typename: 'Talent', id: holder }],
        '... on Talent { shares { company { id } achievement { id } } }',
      );
      expect(talent!.shares).toContainEqual({ company: enterprise, achievement: { id: achievement.id } });
    }
    expect(spinOffs.length).toBeGreaterThan(0);
  });

  it('never tell the percentage of a share: it is personal', async () => {
    const { __type } = await market.data('{ __type(name: "TechnologyShare") { fields { name } } }');
    expect(__type.fields.map(({ name }: Shape) => name).toSorted()).toEqual(['achievement', 'company', 'id']);
  });

  it('of less than ten years are told in SQL as they are told by the rule (XT-43a)', async () => {
    const all = await market.walk('useRightGrants', 'id isLongEnough');
    const short = await market.walk('useRightGrants', 'id', '{ isLongEnough: false }');
    expect(short.length).toBeGreaterThan(0);
    expect(short.map(({ id }) => id).toSorted()).toEqual(all.flatMap(({ id, isLongEnough }) => (isLongEnough ? [] : [id])).toSorted());
  });
});

describe('挂牌 listings', () => {
  it('hide reserve prices, and give an asking price for listed sales only and a final price after a deal only', async () => {
    for (const { id, kind, status, askPrice, finalPrice, winner } of await market.walk(
      'listings',
      'id kind status askPrice { wan } finalPrice { wan } winner { id }',
    )) {
      expect(askPrice !== null, id).toBe(kind === 'LISTED_SALE');
      expect([finalPrice !== null, winner !== null], id).toEqual(Array(2).fill(status === 'SETTLED' || status === 'CONTRACT_REGISTERED'));
      expect(['PREPARED', 'VALUED'], id).not.toContain(status);
    }
    const { __schema } = await market.data('{ __schema { types { name fields { name } } } }');
    const names = __schema.types.flatMap(({ name, fields }: Shape) => [name, ...(fields ?? []).map((field: Shape) => field.name)]);
    for (const secret of ['AuctionBid', 'reservePrice', 'investment', 'sales', 'effectValue', 'percent'])
      expect(names).not.toContain(secret);
  });
});
