import { describe, expect, it } from 'vitest';
import { subgraphOfFile } from '@helix/local/testing';
import { caller } from '@helix/local/testing-callers';

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
      const [talent] = await market
        .as(caller(['RESEARCHER'], { talent: holder }))
        .entities([{ __typename: 'Talent', id: holder }], '... on Talent { shares { company { id } achievement { id } } }');
      expect(talent!.shares).toContainEqual({ company: enterprise, achievement: { id: achievement.id } });
    }
    expect(spinOffs.length).toBeGreaterThan(0);
  });

  it('tell the public of no holding: who holds what is personal', async () => {
    const holders = await market.walk(
      'conversions',
      'carrier { id } achievement { inventors { talent { id } } }',
      '{ method: [SPIN_OFF, EQUITY_CONTRIBUTION] }',
    );
    const ids = holders.flatMap(({ carrier, achievement }) => carrier?.id ?? achievement.inventors[0]?.talent.id ?? []);
    expect(ids.length).toBeGreaterThan(0);
    for (const { shares } of await market.contributed('Talent', ids, 'shares { id }')) expect(shares).toEqual([]);
  });

  it('of less than ten years are told in SQL as they are told by the rule (XT-43a)', async () => {
    const all = await market.walk('useRightGrants', 'id isLongEnough');
    const short = await market.walk('useRightGrants', 'id', '{ isLongEnough: false }');
    expect(short.length).toBeGreaterThan(0);
    expect(short.map(({ id }) => id).toSorted()).toEqual(all.flatMap(({ id, isLongEnough }) => (isLongEnough ? [] : [id])).toSorted());
  });
});

describe('挂牌 listings', () => {
  it('give an asking price for listed sales only and a final price after a deal only', async () => {
    for (const { id, kind, status, askPrice, finalPrice, winner } of await market.walk(
      'listings',
      'id kind status askPrice { wan } finalPrice { wan } winner { id }',
    )) {
      expect(askPrice !== null, id).toBe(kind === 'LISTED_SALE');
      expect([finalPrice !== null, winner !== null], id).toEqual(Array(2).fill(status === 'SETTLED' || status === 'CONTRACT_REGISTERED'));
      expect(['PREPARED', 'VALUED'], id).not.toContain(status);
    }
  });
});
