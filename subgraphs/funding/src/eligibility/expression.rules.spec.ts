import { describe, expect, it } from 'vitest';
import { acceptedExpression } from './expression.format.ts';
import { allOf, evaluate, factsOf, longestExpression } from './expression.rules.ts';

const facts = { 'a.kind': 'ENTERPRISE', 'a.count': 3, 'a.listed': true, 'a.local': false, 'a.unknown': null };

describe('a condition 条件', () => {
  it.each([
    ['a.kind == "ENTERPRISE"', 'YES'],
    ['a.kind != "ENTERPRISE"', 'NO'],
    ['a.kind in ["UNIVERSITY", "ENTERPRISE"]', 'YES'],
    ['a.kind in []', 'NO'],
    ['a.count > 2', 'YES'],
    ['a.count >= 3 && a.count <= 3', 'YES'],
    ['a.count < 3', 'NO'],
    ['a.listed', 'YES'],
    ['!a.listed', 'NO'],
    ['!(a.local || a.count > 5)', 'YES'],
    ['a.local || a.listed && a.count > 5', 'NO'],
    ['(a.local || a.listed) && a.count > 2', 'YES'],
    ['true', 'YES'],
    ['!true', 'NO'],
    ['a.count == 3.0', 'YES'],
  ])('%s is %s', (expression, answer) => expect(evaluate(expression, facts)).toBe(answer));

  it.each([
    ['a.unknown', 'UNKNOWN'],
    ['a.missing', 'UNKNOWN'],
    ['!a.unknown', 'UNKNOWN'],
    ['a.unknown == "X"', 'UNKNOWN'],
    ['a.unknown in ["X"]', 'UNKNOWN'],
    ['a.missing > 0', 'UNKNOWN'],
    ['a.count > a.missing', 'UNKNOWN'],
    ['a.unknown && a.listed', 'UNKNOWN'],
    ['a.unknown || a.local', 'UNKNOWN'],
  ])('%s stays open, because a fact is not known', (expression, answer) => expect(evaluate(expression, facts)).toBe(answer));

  it.each([
    ['a.unknown && a.local', 'NO'],
    ['a.local && a.unknown', 'NO'],
    ['a.unknown || a.listed', 'YES'],
    ['a.listed || a.missing > 1', 'YES'],
  ])('%s is decided all the same, because the unknown fact does not matter', (expression, answer) =>
    expect(evaluate(expression, facts)).toBe(answer),
  );

  it('is open where values cannot be compared or are no truth', () => {
    expect(evaluate('a.kind > 3', facts)).toBe('UNKNOWN');
    expect(evaluate('a.listed < true', facts)).toBe('UNKNOWN');
    expect(evaluate('a.count', facts)).toBe('UNKNOWN');
    expect(evaluate('!a.kind', facts)).toBe('UNKNOWN');
    expect(evaluate('a.kind == 3', facts)).toBe('NO');
  });

  it('reads no fact from the prototype [C10]', () => {
    expect(evaluate('constructor', {})).toBe('UNKNOWN');
    expect(evaluate('__proto__ == "x"', {})).toBe('UNKNOWN');
    expect(evaluate('toString', {})).toBe('UNKNOWN');
  });

  it('names the facts it reads, each once, and no words within texts', () => {
    expect(factsOf('b.two > 1 || (a.one in ["c.three", "true"] && !b.two) || true')).toEqual(['b.two', 'a.one']);
  });

  it.each([
    'a.kind ==',
    'a.kind = "X"',
    '"unfinished',
    'a.kind in "X"',
    'a.kind == ["X"]',
    'a.kind in [b.other]',
    '(a.listed',
    'a.listed)',
    '[1 2]',
    'a.matches("^(a+)+$")',
    'a.list.all(x, x > 0)',
    'a > 1 > 0',
    'a ? b : c',
    '',
    'in',
    '"a\\"b" == a.kind',
    '!'.repeat(40) + 'a.listed',
    '('.repeat(40) + 'a' + ')'.repeat(40),
    `a.kind == "${'x'.repeat(longestExpression)}"`,
  ])('is refused when it is loaded: %s [B15]', (expression) => {
    const verdict = acceptedExpression(expression);
    expect(verdict).toMatchObject({ ok: false });
    expect(() => evaluate(expression, facts)).toThrow(SyntaxError);
  });

  it('is kept as it was written when it is accepted', () => {
    const condition = 'projects.jointProjects > 2 && !institution.isLocal';
    expect(acceptedExpression(condition)).toEqual({ ok: true, value: condition });
  });
});

describe('all conditions together', () => {
  it('are refused by one NO, left open by one UNKNOWN, and hold only when each does', () => {
    expect(allOf(['YES', 'UNKNOWN', 'NO'])).toBe('NO');
    expect(allOf(['YES', 'UNKNOWN'])).toBe('UNKNOWN');
    expect(allOf(['YES', 'YES'])).toBe('YES');
  });
});
