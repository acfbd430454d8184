import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedSocialCreditCode } from './identifiers.ts';
import { containsPersonalNumber, maskPersonalNumbers, seeksPersonalNumber } from './personal-data.ts';

// Vectors of the standard (GB 11643) and numbers of no subscriber.
const identity = '11010519491231002X';
const earlier = '440524188001010014';

describe('finding personal numbers in text', () => {
  it.each([
    identity,
    identity.toLowerCase(),
    earlier,
    `身份证${identity}，请核对`,
    `ID${identity}`,
    `110105 19491231 002X`,
    '１１０１０５１９４９１２３１００２Ｘ',
    '110105491231002',
  ])('finds an identity number 身份证号 in %j', (text) => expect(containsPersonalNumber(text)).toBe('IDENTITY_NUMBER'));

  it.each([
    '13800138000',
    '电话：13800138000。',
    'tel13800138000',
    '+8613800138000',
    '+86 13800138000',
    '+86-138-0013-8000',
    '008613800138000',
    '138 0013 8000',
    '１３８００１３８０００',
    '"phone":"13800138000"',
  ])('finds a mobile number 手机号 in %j', (text) => expect(containsPersonalNumber(text)).toBe('PHONE_NUMBER'));

  it.each([
    ['a wrong date', '110105199002302879'],
    ['a wrong check character', '110105194912310021'],
    ['a region that is none', '990105194912310027'],
    ['a longer run of digits', `1${identity.slice(0, 17)}12`],
    ['a land line', '0731-58581234'],
    ['an eleven-digit run inside a longer one', '138001380001'],
    ['a number of no mobile range', '12800138000'],
    ['a credit code', '91350100M000100Y43'],
    ['a credit code of digits', '91110000802100433B'],
    ['a patent number', '201710601862.3'],
    ['a patent number without its dot', 'ZL2017106018623'],
    ['an old patent number', '95115608.X'],
    ['an amount in yuan', '13800138000.00'],
    ['an amount with its unit', '合同额 13800138000 元'],
    ['an amount with its sign', '¥13800138000'],
    ['an amount in fen', '{"amountFen":"13800138000"}'],
    ['decimals', '0.13800138000'],
    ['a contract number of 12 digits', '202643030001'],
    ['a contract number of 13 digits', '2026430300011'],
    ['a contract number of 14 digits', '20264303000123'],
    ['a contract number of 15 digits', '202643030000123'],
    ['a contract number of 15 digits that begins with the region', '430302260101001'],
    ['a contract number of 16 digits', '2026430300001234'],
    ['an instant', '2026-01-01T13:80:01.380Z'],
    ['a compact instant', '20260101T138001Z'],
    ['milliseconds', '1767225600000'],
    ['a uuid', '01890a5d-ac96-774b-bcce-13800138000a'],
    ['a uuid of digits', '13800138-0001-4380-8138-138001380001'],
    ['a trace id', '4bf92f3577b34da6a13800138000736a'],
    ['an ORCID iD', '0000-0002-1825-0097'],
    ['nothing', ''],
  ])('does not take %s for one: %s', (_, text) => {
    expect(containsPersonalNumber(text)).toBeNull();
    expect(maskPersonalNumbers(text)).toBe(text);
  });

  it('finds every identity number with a valid check, and none once the check is wrong', () => {
    const born = fc.date({ min: new Date('1930-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
    const region = fc.constantFrom('430302', '451002', '330402', '330604', '620102');
    fc.assert(
      fc.property(region, born, fc.nat(999), (place, date, sequence) => {
        const body = place + date.toISOString().slice(0, 10).replaceAll('-', '') + String(sequence).padStart(3, '0');
        const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        const check = '10X98765432'[weights.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0) % 11]!;
        const wrong = check === '0' ? '1' : '0';
        return containsPersonalNumber(body + check) === 'IDENTITY_NUMBER' && containsPersonalNumber(body + wrong) === null;
      }),
    );
  });

  it('never fires on a valid credit code, even one of digits or one that begins like a mobile number', () => {
    const digits = fc.oneof(fc.stringMatching(/^\d{9}$/), fc.stringMatching(/^\d{3}M\d{5}$/));
    const head = fc.constantFrom('91430300', '12430300', '52330604', '11620100', '13110000', '19330600');
    fc.assert(
      fc.property(head, digits, (start, rest) => {
        const code = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
          .map((check) => start + rest + check)
          .find((candidate) => unifiedSocialCreditCode(candidate).ok)!;
        return containsPersonalNumber(code) === null;
      }),
      { numRuns: 300 },
    );
  });
});

describe('masking for logs', () => {
  it.each([
    [identity, '110105********002X'],
    ['110105491231002', '110105******002'],
    ['13800138000', '138****8000'],
    ['138-0013-8000', '138****8000'],
    [`甲 ${identity} 乙 13800138000，丙`, '甲 110105********002X 乙 138****8000，丙'],
    ['无', '无'],
  ])('writes %j as %j', (text, masked) => expect(maskPersonalNumbers(text)).toBe(masked));
  it('leaves nothing to find, and masks once', () => {
    const piece = fc.constantFrom(
      identity,
      earlier,
      '13800138000',
      '+8613800138000',
      ' ',
      '，',
      'x',
      '-',
      '4',
      '１３８００１３８０００',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const masked = maskPersonalNumbers(pieces.join(''));
        return containsPersonalNumber(masked) === null && maskPersonalNumbers(masked) === masked;
      }),
    );
  });
  it('takes time in proportion to the text', () => {
    const started = performance.now();
    maskPersonalNumbers('1'.repeat(200_000) + ' 138'.repeat(50_000) + 'a1'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('looking for a person by a number [H9]', () => {
  it.each([
    identity,
    '110105********002X',
    '110105********002x',
    '110105＊＊＊＊＊＊＊＊002X',
    '11010519491231****',
    '110105xxxxxxxx002X',
    '１１０１０５********００２Ｘ',
    '身份证 110105********002X 的',
    '110105******002',
    '110105**',
  ])('is seen where the identity number is %j', (text) => expect(seeksPersonalNumber(text)).toBe(true));

  it.each(['13800138000', '138****8000', '138 0013 8000', '138xxxx8000', '1380013****', '电话138****8000', '138••••8000'])(
    'is seen where the mobile number is %j',
    (text) => expect(seeksPersonalNumber(text)).toBe(true),
  );

  it.each([
    ['a credit code', '91350100M000100Y43'],
    ['a credit code of digits', '91110000802100433B'],
    ['a hidden figure of a document', '共计xx.x万元'],
    ['a patent number', 'ZL201710601862.3'],
    ['a contract number', '2026430300001234'],
    ['a region and a year', '430300 2026'],
    ['a mask that begins with no province', '000000********0000'],
    ['a model of a machine', 'CX110105XXXX-2'],
    ['wildcards', '%大学%'],
    ['a footnote', '大学**'],
    ['an ORCID iD', '0000-0002-1825-0097'],
  ])('is not seen in %s', (_, text) => expect(seeksPersonalNumber(text)).toBe(false));
});
