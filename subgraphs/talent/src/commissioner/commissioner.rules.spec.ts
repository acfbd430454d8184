import { describe, expect, it } from 'vitest';
import { isRewardable } from './commissioner.rules.ts';

describe('rewards for service in a firm 服务企业奖励', () => {
  it.each(['MAJOR_ACHIEVEMENT', 'ECONOMIC_BENEFIT'])('are earned by a result of kind %s (XT-17f)', (kind) =>
    expect(isRewardable([{ kind: 'TECHNICAL_SERVICE' }, { kind }])).toBe(true),
  );
  it('are not earned by service alone', () => expect(isRewardable([{ kind: 'TECHNICAL_SERVICE' }])).toBe(false));
  it('are not earned without a result', () => expect(isRewardable([])).toBe(false));
});
