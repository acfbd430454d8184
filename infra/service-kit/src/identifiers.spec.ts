import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  disciplineCode,
  doi,
  industryCode,
  orcid,
  organisationCodeWarning,
  patentNumber,
  regionCode,
  rorId,
  unifiedSocialCreditCode,
  type Verdict,
} from './identifiers.ts';

const valid = {
  unifiedSocialCreditCode: [
    '91350100M000100Y43',
    '91440300708461136T',
    '91110000802100433B',
    '12100000400000624D',
    '91110000MA00000820',
    '91110000MA0000269Y',
    '91110000MA000004XF',
  ],
  orcid: ['0000-0002-1825-0097', '0000-0002-1694-233X', '0000-0001-5109-3700'],
  rorId: ['05dxps055', '03vek6s52', '042nb2s44', '013meh722'],
  patentNumber: ['2017106018623', '95115608X', '971017654', '2023200000010'],
};

const reasonOf = (verdict: Verdict) => (verdict.ok ? 'accepted' : verdict.reasonEn);

/** Any valid code with any one of its characters replaced by another of the alphabet. */
const changedInOnePlace = (codes: readonly string[], alphabet: string) =>
  fc
    .tuple(fc.constantFrom(...codes), fc.nat(17), fc.constantFrom(...alphabet))
    .map(([code, position, replacement]) => {
      const index = position % code.length;
      return { code, changed: code.slice(0, index) + replacement + code.slice(index + 1), wasHyphen: code[index] === '-' };
    })
    .filter(({ code, changed, wasHyphen }) => code !== changed && !wasHyphen);

describe('unified social credit code 统一社会信用代码', () => {
  const parse = unifiedSocialCreditCode;

  it.each(valid.unifiedSocialCreditCode)('accepts %s as it stands', (code) => expect(parse(code)).toEqual({ ok: true, value: code }));
  it('names the check character that was due', () => {
    expect(parse('91310115MA1H8R7C6D')).toEqual({
      ok: false,
      reasonZh: '校验码为 D，应为 7',
      reasonEn: 'the check character is D but should be 7',
    });
  });
  it('refuses letters that the standard leaves out', () => expect(reasonOf(parse('91350100M000100Y4Z'))).toContain('"Z"'));
  it('refuses any change of one character', () => {
    fc.assert(
      fc.property(changedInOnePlace(valid.unifiedSocialCreditCode, '0123456789ABCDEFGHJKLMNPQRTUWXY'), ({ changed }) => !parse(changed).ok),
    );
  });
  it.each([
    ['91350100m000100y43', 'lower-case'],
    ['９1350100M000100Y43', 'full-width'],
    ['91350100M000100Y43 ', 'white space'],
    ['91350100M000100Y4', '17'],
    ['', 'empty'],
    ['01350100M000100Y43', 'first character'],
    ['B1350100M000100Y43', 'first character'],
    ['91M50100M000100Y43', 'characters 3–8'],
  ])('refuses %j and says that it is about “%s”', (code, word) => expect(reasonOf(parse(code))).toContain(word));
  it.each([9.1e17, 91350100, '9.1E+17', '9.10000802100433e17'])('I5: refuses %j, which a spreadsheet has turned into a number', (code) => {
    expect(parse(code)).toMatchObject({ ok: false, reasonZh: expect.stringContaining('文本格式') as string });
  });
  it.each([null, undefined, {}, ['91350100M000100Y43']])('refuses %j, which is no text', (input) => expect(parse(input).ok).toBe(false));
});

describe('organisation code inside the credit code 组织机构代码', () => {
  it.each(valid.unifiedSocialCreditCode)('has nothing to say about %s', (code) => expect(organisationCodeWarning(code)).toBeNull());
  it('warns of a code whose ninth character does not follow, though the whole is valid', () => {
    const code = '911100008021004328';
    expect(unifiedSocialCreditCode(code)).toEqual({ ok: true, value: code });
    expect(organisationCodeWarning(code)?.reasonEn).toContain('is 2 where the rule gives 3');
  });
});

describe('ORCID iD', () => {
  it.each(valid.orcid)('accepts %s bare, by URL and without hyphens, and stores it bare', (id) => {
    for (const form of [id, `https://orcid.org/${id}`, `http://www.orcid.org/${id}`, id.replaceAll('-', ''), id.toLowerCase()])
      expect(orcid(form)).toEqual({ ok: true, value: id });
  });
  it('refuses any change of one digit', () => {
    fc.assert(fc.property(changedInOnePlace(valid.orcid, '0123456789'), ({ changed }) => !orcid(changed).ok));
  });
  it('names the check character that was due', () =>
    expect(reasonOf(orcid('0000-0002-1825-0098'))).toBe('the check character is 8 but should be 7'));
  it.each(['0000-0002-18250097', '0000-0002-1825-009', 'https://example.org/0000-0002-1825-0097', '0000−0002−1825−0097'])(
    'refuses %s',
    (id) => expect(orcid(id).ok).toBe(false),
  );
});

describe('ROR id', () => {
  it.each(valid.rorId)('accepts %s bare and by URL', (id) => {
    for (const form of [id, `https://ror.org/${id}`, `ror.org/${id}`, id.toUpperCase()])
      expect(rorId(form)).toEqual({ ok: true, value: id });
  });
  it('refuses any change of one character', () => {
    fc.assert(fc.property(changedInOnePlace(valid.rorId, '0123456789abcdefghjkmnpqrstvwxyz'), ({ changed }) => !rorId(changed).ok));
  });
  it('names the check digits that were due', () => expect(reasonOf(rorId('05dxps056'))).toBe('the check character is 56 but should be 55'));
  it.each(['05dxpl055', '15dxps055', '05dxps55', 'https://ror.org/'])('refuses %s', (id) => expect(rorId(id).ok).toBe(false));
});

describe('DOI', () => {
  it.each(['10.1000/182', 'doi:10.1000/182', 'https://doi.org/10.1000/182', 'http://dx.doi.org/10.1000/182', 'DOI:10.1000/182'])(
    'reads %s',
    (form) => expect(doi(form)).toEqual({ ok: true, value: '10.1000/182' }),
  );
  it('has one form whatever the case', () => expect(doi('10.1000/AbC(2)')).toEqual(doi('10.1000/aBc(2)')));
  it.each(['11.1000/182', '10.100/182', '10.1000/', '10.1000 /182', '10.1000/1\u0007', `10.1000/${'x'.repeat(600)}`])(
    'refuses %j',
    (text) => expect(doi(text).ok).toBe(false),
  );
});

describe('patent number 专利号', () => {
  it.each([
    ['201710601862.3', '2017106018623'],
    ['ZL201710601862.3', '2017106018623'],
    ['2017106018623', '2017106018623'],
    ['95115608.X', '95115608X'],
    ['zl95115608.x', '95115608X'],
    ['97101765.4', '971017654'],
    ['202320000001.0', '2023200000010'],
  ])('stores %s as %s', (written, stored) => expect(patentNumber(written)).toEqual({ ok: true, value: stored }));
  it('refuses any change of one digit', () => {
    fc.assert(fc.property(changedInOnePlace(valid.patentNumber, '0123456789'), ({ changed }) => !patentNumber(changed).ok));
  });
  it('names the check digit that was due', () =>
    expect(reasonOf(patentNumber('201710601862.4'))).toBe('the check character is 4 but should be 3'));
  it.each(['201710601862', '20171060186.23', '199910601862.3', '201760601862.3', 'CN107293610A', '70115608.X', '95115608..X'])(
    'refuses %s',
    (text) => expect(patentNumber(text).ok).toBe(false),
  );
});

describe('region code 行政区划代码', () => {
  it.each(['430000', '430300', '451000', '330604', '620100', '429004', '330604101', '441900003'])('accepts %s', (code) =>
    expect(regionCode(code)).toEqual({ ok: true, value: code }),
  );
  it.each(['4303', '43030', '4303021', '433O00', '990000', '000000', '430002', '330604000', '330600000000'])('refuses %s', (code) =>
    expect(regionCode(code).ok).toBe(false),
  );
  it('refuses a number, which has lost leading zeros for good', () => expect(regionCode(430300).ok).toBe(false));
});

describe('industry code GB/T 4754-2017', () => {
  it.each([
    ['C', 'C'],
    ['26', '26'],
    ['C26', '26'],
    ['c2651', '2651'],
    ['0111', '0111'],
    ['T97', '97'],
  ])('stores %s as %s', (written, stored) => expect(industryCode(written)).toEqual({ ok: true, value: stored }));
  it('knows which section a division belongs to', () =>
    expect(reasonOf(industryCode('A2651'))).toBe('division 26 belongs to section C, not A'));
  it.each(['U', '00', '98', '2', '26511', 'C2', ''])('refuses %j', (code) => expect(industryCode(code).ok).toBe(false));
});

describe('discipline code GB/T 13745-2009', () => {
  it.each([
    ['110', '110'],
    ['110.14', '11014'],
    ['11014', '11014'],
    ['110.1410', '1101410'],
  ])('stores %s as %s', (written, stored) => expect(disciplineCode(written)).toEqual({ ok: true, value: stored }));
  it.each(['11', '1101', '110.1', '110.141', '010', '110.', '11014100'])('refuses %s', (code) =>
    expect(disciplineCode(code).ok).toBe(false),
  );
});
