import { describe, expect, it } from 'vitest';
import { isComplete, missingKinds } from './liaison.rules.ts';

const active = (...kinds: readonly ('INSTITUTION' | 'LAB_PROJECT_GROUP' | 'EXPERT')[]) =>
  kinds.map((subjectKind) => ({ subjectKind, status: 'ACTIVE' }));

describe('“三个一” the three ones (LZ-09a)', () => {
  it('are complete with exactly one active link of each kind', () =>
    expect(isComplete('THREE_ONES', active('EXPERT', 'INSTITUTION', 'LAB_PROJECT_GROUP'))).toBe(true));
  it('are incomplete without a kind, which is named', () => {
    expect(isComplete('THREE_ONES', active('INSTITUTION', 'EXPERT'))).toBe(false);
    expect(missingKinds('THREE_ONES', active('INSTITUTION', 'EXPERT'))).toEqual(['LAB_PROJECT_GROUP']);
  });
  it('are incomplete with two of a kind, though none is missing', () => {
    const twice = active('INSTITUTION', 'INSTITUTION', 'LAB_PROJECT_GROUP', 'EXPERT');
    expect(isComplete('THREE_ONES', twice)).toBe(false);
    expect(missingKinds('THREE_ONES', twice)).toEqual([]);
  });
  it('do not count a link that was never used, or has been handed over', () => {
    const links = [...active('INSTITUTION', 'LAB_PROJECT_GROUP'), { subjectKind: 'EXPERT' as const, status: 'ASSIGNED' }];
    expect(missingKinds('THREE_ONES', links)).toEqual(['EXPERT']);
    expect(missingKinds('THREE_ONES', [{ subjectKind: 'EXPERT', status: 'HANDED_OVER' }])).toContain('EXPERT');
  });
});

describe('“五个一” the five ones (SY-06a)', () => {
  it('lack all five kinds when nothing is linked', () =>
    expect(missingKinds('FIVE_ONES', [])).toEqual(['TOWNSHIP', 'PROJECT', 'ENTERPRISE', 'INSTITUTE', 'TALENT']));
});
