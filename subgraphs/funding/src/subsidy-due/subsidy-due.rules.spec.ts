import { describe, expect, it } from 'vitest';
import {
  amountDue,
  breaksFrequency,
  equalShares,
  excessApprovals,
  fixedAmount,
  payerFaults,
  payerOf,
  rollUp,
  standingClaim,
  stateOf,
  sumUnlessFew,
  type SubsidyStatus,
} from './subsidy-due.rules.ts';

const claim = (status: SubsidyStatus, approvedFen: string | null = null) => ({ status, approvedFen });

describe('how far a subsidy has come 办理状态', () => {
  it.each([
    ['CANDIDATE', 'NOT_APPLIED'],
    ['DRAFT', 'NOT_APPLIED'],
    ['SUBMITTED', 'APPLIED'],
    ['ELIGIBILITY_CHECKED', 'APPLIED'],
    ['REVIEWED', 'APPLIED'],
    ['OBJECTED', 'APPLIED'],
    ['INELIGIBLE', 'REFUSED'],
    ['REJECTED', 'REFUSED'],
    ['CLAWED_BACK', 'REFUSED'],
  ] as const)('%s means %s', (status, state) => expect(stateOf(claim(status), 0n)).toBe(state));

  it('is not applied for where there is no claim', () => expect(stateOf(null, 0n)).toBe('NOT_APPLIED'));

  it('follows the money once approved: nothing, a part, all of it', () => {
    for (const status of ['APPROVED', 'PUBLICISED', 'PAID', 'POST_EVALUATED'] as const) {
      expect(stateOf(claim(status, '1000'), 0n), status).toBe('APPROVED');
      expect(stateOf(claim(status, '1000'), 999n), status).toBe('PARTLY_PAID');
      expect(stateOf(claim(status, '1000'), 1000n), status).toBe('PAID');
    }
  });

  it('takes the register at its word where no amount was set', () => {
    expect(stateOf(claim('APPROVED'), 0n)).toBe('APPROVED');
    expect(stateOf(claim('PAID'), 0n)).toBe('PAID');
  });
});

describe('the amount due 应得金额', () => {
  it('is the one the text fixes, and none where it gives a band or nothing', () => {
    expect(fixedAmount({ amountRule: 'TIER', minFen: '100000000', maxFen: '100000000' })).toBe(100_000_000n);
    expect(fixedAmount({ amountRule: 'FIXED', minFen: '100', maxFen: '100' })).toBe(100n);
    expect(fixedAmount({ amountRule: 'BAND', minFen: '20', maxFen: '100' })).toBeNull();
    expect(fixedAmount({ amountRule: 'POOL', minFen: null, maxFen: '100' })).toBeNull();
    expect(fixedAmount({ amountRule: 'NOT_STATED', minFen: null, maxFen: null })).toBeNull();
  });

  it('is the difference to what a lower level received, never below nought [A-08]', () => {
    expect(amountDue(100n, 0n)).toBe(100n);
    expect(amountDue(100n, 10n)).toBe(90n);
    expect(amountDue(10n, 100n)).toBe(0n);
    expect(amountDue(null, 10n)).toBeNull();
  });

  it('is split into equal shares that sum exactly [A-04]', () => {
    expect(equalShares(100_000_000n, 2)).toEqual([50_000_000n, 50_000_000n]);
    expect(equalShares(100n, 3)).toEqual([34n, 33n, 33n]);
    expect(equalShares(2n, 3)).toEqual([1n, 1n, 0n]);
  });
});

describe('who pays 出资方', () => {
  const nobody = { parkBody: null, countyPayer: null, enterprise: null };

  it('is the owner of the one fund that may', () => {
    expect(payerOf({ ...nobody, payerKinds: ['STB'], fundOwners: ['stb'] })).toBe('stb');
  });

  it('cannot be told among several funds [A-44]', () => {
    expect(payerOf({ ...nobody, payerKinds: ['STB', 'IIT'], fundOwners: ['stb', 'iit'] })).toBeNull();
  });

  it('is the park where there is one, else the county [A-09]', () => {
    const rule = { payerKinds: ['COUNTY', 'PARK'], fundOwners: [null, null], countyPayer: 'county', enterprise: null };
    expect(payerOf({ ...rule, parkBody: 'park' })).toBe('park');
    expect(payerOf({ ...rule, parkBody: null })).toBe('county');
    expect(payerOf({ ...rule, payerKinds: ['PARK'], parkBody: null })).toBeNull();
  });

  it('cannot be told where banks share in it with park and county, or whichever department procures', () => {
    const rule = { ...nobody, parkBody: 'park', countyPayer: 'county' };
    expect(payerOf({ ...rule, payerKinds: ['COUNTY', 'PARK', 'BANK'], fundOwners: [null, null, 'tax'] })).toBeNull();
    expect(payerOf({ ...rule, payerKinds: ['PROCURING_DEPARTMENT'], fundOwners: ['fin'] })).toBeNull();
  });

  it('is the enterprise only where it alone may pay', () => {
    expect(payerOf({ ...nobody, payerKinds: ['ENTERPRISE'], fundOwners: [null], enterprise: 'firm' })).toBe('firm');
    expect(payerOf({ ...nobody, payerKinds: ['ENTERPRISE', 'TAO'], fundOwners: [null], enterprise: 'firm' })).toBeNull();
  });
});

describe('a payment by the wrong payer 付款方不合规', () => {
  const payment = {
    payerId: 'stb',
    payerKind: 'STB',
    fundId: 'XT-ST_SPECIAL',
    fundOwnerId: 'stb',
    payerKinds: ['STB', 'IIT'],
    fundCodes: ['XT-ST_SPECIAL', 'XT-IIT_SPECIAL'],
  };

  it('is none where kind, fund and owner fit, or where the rule names no fund', () => {
    expect(payerFaults(payment)).toEqual([]);
    expect(payerFaults({ ...payment, fundCodes: [], fundOwnerId: null })).toEqual([]);
    expect(payerFaults({ ...payment, fundId: null, fundOwnerId: null })).toEqual([]);
  });

  it('is named in every respect', () => {
    expect(payerFaults({ ...payment, payerId: 'fin', payerKind: 'FIN', fundId: 'XT-MUNICIPAL_BUDGET' })).toEqual([
      'PAYER_KIND_NOT_IN_RULE',
      'FUND_NOT_IN_RULE',
      'PAYER_IS_NOT_THE_FUND_OWNER',
    ]);
    expect(payerFaults({ ...payment, payerId: 'iit', payerKind: 'IIT' })).toEqual(['PAYER_IS_NOT_THE_FUND_OWNER']);
  });
});

describe('the claim by which a subsidy stands 以哪次申请为准', () => {
  const [paid, again, refused] = [claim('PAID', '100'), claim('APPROVED', '20'), claim('REJECTED')];

  it('is the first approved where it may be had once [A-08]', () => {
    expect(standingClaim('ONE_OFF', [refused, paid, again])).toBe(paid);
    expect(standingClaim('ONE_OFF', [paid, refused])).toBe(paid);
  });

  it('is the latest where it may be had again, where none was approved, and nobody’s where nobody applied', () => {
    expect(standingClaim('ANNUAL', [paid, again])).toBe(again);
    expect(standingClaim('ONE_OFF', [claim('INELIGIBLE'), refused])).toBe(refused);
    expect(standingClaim('ONE_OFF', [])).toBeNull();
  });
});

describe('benefits that stack 重复享受', () => {
  const approvals = [{ year: 2023 }, { year: 2025 }, { year: 2025 }];

  it('break a one-off with the second approval ever, seen from either year [A-08]', () => {
    expect(excessApprovals('ONE_OFF', approvals.slice(0, 2), 2025)).toHaveLength(2);
    expect(excessApprovals('ONE_OFF', approvals.slice(0, 2), 2023)).toHaveLength(2);
    expect(excessApprovals('ONE_OFF', approvals.slice(0, 2), 2024)).toEqual([]);
    expect(excessApprovals('ONE_OFF', approvals.slice(0, 1), 2023)).toEqual([]);
  });

  it('break a yearly instrument with two of one year only', () => {
    expect(excessApprovals('ANNUAL', approvals, 2025)).toEqual([{ year: 2025 }, { year: 2025 }]);
    expect(excessApprovals('ANNUAL', approvals, 2023)).toEqual([]);
    expect(breaksFrequency('ANNUAL', approvals)).toBe(true);
    expect(breaksFrequency('ANNUAL', [{ year: 2023 }, { year: 2024 }])).toBe(false);
  });

  it('break nothing where each event counts', () => {
    expect(breaksFrequency('PER_EVENT', approvals)).toBe(false);
    expect(breaksFrequency('CONTINUOUS', approvals)).toBe(false);
  });
});

describe('personal money in sums 个人款', () => {
  it('is withheld for one to four persons', () => {
    expect(sumUnlessFew('100', 0)).toBe('100');
    expect(sumUnlessFew('100', 1)).toBeNull();
    expect(sumUnlessFew('100', 4)).toBeNull();
    expect(sumUnlessFew('100', 5)).toBe('100');
  });

  it('rolls up to the sum of what is given, so that no difference gives a withheld cell [H10]', () => {
    expect(rollUp(['100', null, '20'])).toBe('120');
    expect(rollUp([null, null])).toBeNull();
    expect(rollUp([])).toBe('0');
  });
});
