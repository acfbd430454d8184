/** Why a value was refused, in both languages, without closing punctuation so that it can stand inside a longer sentence. */
export interface Reason {
  reasonZh: string;
  reasonEn: string;
}

/** The outcome of reading a value from outside: the value in the form we store, or the reason it was refused. */
export type Verdict<T = string> = { ok: true; value: T } | ({ ok: false } & Reason);

export const accept = <T>(value: T): Verdict<T> => ({ ok: true, value });
export const refuse = (reasonZh: string, reasonEn: string): { ok: false } & Reason => ({ ok: false, reasonZh, reasonEn });

const FULL_WIDTH = /[\u3000\uff01-\uff5e]/;

/** Refusals that every identifier shares. A spreadsheet turns long codes into numbers, and their last digits are then lost for good. */
function refusalOfRawText(input: unknown): ({ ok: false } & Reason) | null {
  if (typeof input === 'number' || typeof input === 'bigint') {
    return refuse(
      '应为文本，却是数值；请把该列设为文本格式后重新填写',
      'expected text but got a number; format the column as text and enter it again',
    );
  }
  if (typeof input !== 'string') return refuse('应为文本', 'expected text');
  if (input === '') return refuse('不能为空', 'must not be empty');
  if (/^\d(?:\.\d+)?e\+?\d+$/i.test(input)) {
    return refuse(
      '已被电子表格改写为科学计数法，末位已丢失；请以文本格式重新填写',
      'a spreadsheet rewrote it in exponent notation and lost digits; enter it again as text',
    );
  }
  if (FULL_WIDTH.test(input)) return refuse('含全角字符，应使用半角', 'contains full-width characters; use half-width ones');
  if (/\s/.test(input)) return refuse('含空白字符', 'contains white space');
  return null;
}

const wrongCheck = (found: string, expected: string) =>
  refuse(`校验码为 ${found}，应为 ${expected}`, `the check character is ${found} but should be ${expected}`);

// GB 32100-2015: base 31, without I, O, S, V and Z, which look like digits.
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * 统一社会信用代码 Unified social credit code, GB 32100-2015: 18 characters, the last a check character (weights 3^(i−1), modulus 31).
 * The standard knows one written form only, so lower case, full-width characters and spaces are refused rather than mended.
 */
export function unifiedSocialCreditCode(input: unknown): Verdict {
  const refusal = refusalOfRawText(input);
  if (refusal) return refusal;
  const code = input as string;
  if (/[a-z]/.test(code)) return refuse('含小写字母，应使用大写', 'contains lower-case letters; use upper case');
  if (code.length !== 18) return refuse(`应为 18 位，实为 ${code.length} 位`, `must have 18 characters but has ${code.length}`);
  const stranger = [...code].find((character) => !USCC_ALPHABET.includes(character));
  if (stranger) {
    return refuse(
      `含不允许的字符“${stranger}”（不使用 I、O、S、V、Z）`,
      `contains "${stranger}", which the standard does not allow (I, O, S, V, Z are not used)`,
    );
  }
  if (!/^[1-9ANY]/.test(code))
    return refuse('首位（登记管理部门）应为 1–9、A、N 或 Y', 'the first character (registering department) must be 1–9, A, N or Y');
  if (!/^..\d{6}/.test(code)) return refuse('第 3–8 位（行政区划代码）应为数字', 'characters 3–8 (region code) must be digits');
  let sum = 0;
  for (let index = 0, weight = 1; index < 17; index++, weight = (weight * 3) % 31) sum += USCC_ALPHABET.indexOf(code[index]!) * weight;
  const expected = USCC_ALPHABET[(31 - (sum % 31)) % 31]!;
  return code[17] === expected ? accept(code) : wrongCheck(code[17]!, expected);
}

/**
 * 组织机构代码 The organisation code inside a unified social credit code (characters 9–17) has its own check (GB 11714, modulus 11). Registers
 * hold valid codes that fail it, so a failure is a warning to show beside the value and never a reason to refuse it; null when it holds.
 */
export function organisationCodeWarning(code: string): Reason | null {
  const body = code.slice(8, 16);
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, index) => total + weight * Number.parseInt(body[index] ?? '0', 36), 0);
  const expected = '0X987654321'[sum % 11]!;
  if (code[16] === expected) return null;
  return {
    reasonZh: `第 17 位（组织机构代码校验位）为 ${code[16] ?? '空'}，按算法应为 ${expected}，请核对`,
    reasonEn: `character 17 (check of the organisation code) is ${code[16] ?? 'missing'} where the rule gives ${expected}; please compare with the certificate`,
  };
}

/** ORCID iD, ISO 7064 MOD 11-2. Accepts the bare form with or without hyphens and the URL form; the value is bare, with hyphens. */
export function orcid(input: unknown): Verdict {
  const refusal = refusalOfRawText(input);
  if (refusal) return refusal;
  const bare = (input as string).replace(/^https?:\/\/(?:www\.)?orcid\.org\//i, '').toUpperCase();
  const digits = /^\d{4}(-?)\d{4}\1\d{4}\1\d{3}[\dX]$/.test(bare) ? bare.replaceAll('-', '') : null;
  if (!digits) return refuse('应形如 0000-0002-1825-0097', 'must look like 0000-0002-1825-0097');
  let total = 0;
  for (const digit of digits.slice(0, 15)) total = ((total + Number(digit)) * 2) % 11;
  const expected = '0123456789X'[(12 - total) % 11]!;
  return digits[15] === expected ? accept(digits.match(/.{4}/g)!.join('-')) : wrongCheck(digits[15]!, expected);
}

// Crockford's base 32: without i, l, o and u.
const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz';

/** ROR id: `0`, six characters of base 32, two check digits modulo 97. Accepts the bare and the URL form; the value is bare, lower case. */
export function rorId(input: unknown): Verdict {
  const refusal = refusalOfRawText(input);
  if (refusal) return refusal;
  const bare = (input as string).toLowerCase().replace(/^(?:https?:\/\/)?ror\.org\//, '');
  if (!/^0[0-9a-hjkmnp-tv-z]{6}\d\d$/.test(bare)) return refuse('应形如 05dxps055', 'must look like 05dxps055');
  const number = bare
    .slice(1, 7)
    .split('')
    .reduce((total, character) => total * 32 + BASE_32.indexOf(character), 0);
  const expected = String(98 - ((number * 100) % 97)).padStart(2, '0');
  return bare.slice(7) === expected ? accept(bare) : wrongCheck(bare.slice(7), expected);
}

/** DOI, ISO 26324: compared without regard to case, so the value is lower case and bare. Accepts `doi:` and URL forms; at most 512 characters. */
export function doi(input: unknown): Verdict {
  const refusal = refusalOfRawText(input);
  if (refusal) return refusal;
  const bare = (input as string).replace(/^(?:doi:|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)/i, '').toLowerCase();
  if (bare.length > 512) return refuse('超过 512 个字符', 'is longer than 512 characters');
  // eslint-disable-next-line no-control-regex -- control characters are what is refused here
  if (!/^10\.\d{4,9}(?:\.\d+)*\/[^\u0000-\u0020\u007f]+$/.test(bare)) return refuse('应形如 10.1000/182', 'must look like 10.1000/182');
  return accept(bare);
}

/**
 * 专利号 Chinese patent (application) number with check digit: 12+1 (from October 2003) or 8+1 digits (before), weights 2…9, 2…5, modulus 11.
 * Accepts it with or without `ZL` and the dot; the value has neither: `2017106018623`, `95115608X`.
 */
export function patentNumber(input: unknown): Verdict {
  const refusal = refusalOfRawText(input);
  if (refusal) return refusal;
  const parts = /^(?:ZL)?((?:\d{4}|\d{2})[12389]\d{5}(?:\d{2})?)\.?([\dX])$/.exec((input as string).toUpperCase());
  const [, body = '', check = ''] = parts ?? [];
  if (body.length !== 12 && body.length !== 8) {
    return refuse(
      '应为 12 位加 1 位校验码（如 201710601862.3），2003 年 10 月前为 8 位加 1 位',
      'must be 12 digits and a check digit (such as 201710601862.3), or 8 and one before October 2003',
    );
  }
  const hasFilingYear = body.length === 12 ? /^20(?:0[3-9]|[1-9]\d)[12389]/.test(body) : /^(?:8[5-9]|9\d|0[0-3])[12389]/.test(body);
  if (!hasFilingYear) return refuse('申请年份或专利类型位不合规定', 'the filing year or the digit for the kind of patent is not possible');
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (2 + (index % 8)), 0);
  const expected = '0123456789X'[sum % 11]!;
  return check === expected ? accept(body + check) : wrongCheck(check, expected);
}

const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);

/** Whether the text begins with the two digits of a province-level division, GB/T 2260. */
export const beginsWithProvince = (digits: string): boolean => PROVINCES.has(digits.slice(0, 2));

/** 行政区划代码 Region code, GB/T 2260 and GB/T 10114: 6 digits down to the county, 9 for a township. Whether it is in force is the region table's to say. */
export function regionCode(input: unknown): Verdict {
  const refusal = refusalOfRawText(input);
  if (refusal) return refusal;
  const code = input as string;
  if (!/^\d{6}(?:\d{3})?$/.test(code)) return refuse('应为 6 位数字，乡镇为 9 位', 'must be 6 digits, or 9 for a township');
  if (!beginsWithProvince(code))
    return refuse(`前两位 ${code.slice(0, 2)} 不是省级代码`, `the first two digits ${code.slice(0, 2)} are no province`);
  if (/^..00(?!00)/.test(code))
    return refuse('市级代码为 00 时县级代码也应为 00', 'a county needs a city: digits 5–6 must be 00 when digits 3–4 are 00');
  if (code.length === 9 && code.endsWith('000')) return refuse('乡镇代码不能为 000', 'the township part must not be 000');
  return accept(code);
}

// GB/T 4754-2017: the last division (大类) of each section (门类) A…T.
const LAST_DIVISION_OF_SECTION = [5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97];

/**
 * 国民经济行业分类 Industry code, GB/T 4754-2017: a section letter, or 2, 3 or 4 digits, with or without the section letter before them.
 * The value has digits only, or the letter alone. Whether the code exists is the vocabulary's to say.
 */
export function industryCode(input: unknown): Verdict {
  const refusal = refusalOfRawText(input);
  if (refusal) return refusal;
  const parts = /^([A-T]?)(\d{2,4})?$/.exec((input as string).toUpperCase());
  if (!parts) return refuse('应为门类字母或 2–4 位数字，如 C2651', 'must be a section letter or 2 to 4 digits, such as C2651');
  const [, section = '', digits] = parts;
  if (!digits) return accept(section);
  const division = Number(digits.slice(0, 2));
  const position = LAST_DIVISION_OF_SECTION.findIndex((last) => division <= last);
  if (division === 0 || position < 0) return refuse(`大类 ${digits.slice(0, 2)} 不存在`, `there is no division ${digits.slice(0, 2)}`);
  const expected = 'ABCDEFGHIJKLMNOPQRST'[position]!;
  if (section && section !== expected) {
    return refuse(
      `大类 ${digits.slice(0, 2)} 属于门类 ${expected}，不属于 ${section}`,
      `division ${digits.slice(0, 2)} belongs to section ${expected}, not ${section}`,
    );
  }
  return accept(digits);
}

/** 学科代码 Discipline code, GB/T 13745-2009: 3, 5 or 7 digits, a dot after the third allowed; the value has no dot. */
export function disciplineCode(input: unknown): Verdict {
  const refusal = refusalOfRawText(input);
  if (refusal) return refusal;
  const parts = /^([1-9]\d{2})(?:\.?(\d{2}(?:\d{2})?))?$/.exec(input as string);
  if (!parts) return refuse('应为 3、5 或 7 位数字，如 110、110.14、110.1410', 'must be 3, 5 or 7 digits, such as 110, 110.14 or 110.1410');
  return accept(parts[1]! + (parts[2] ?? ''));
}

/**
 * The digits that a region and all regions below it begin with: 430300 → 4303, 330000 → 33, 330402 → 330402. Codes of GB/T 2260 nest by their
 * digits, so that this subgraph needs no copy of the register of regions.
 */
export const regionStem = (code: string): string => (code.length === 6 ? code.replace(/(?:00){1,2}$/, '') : code);
