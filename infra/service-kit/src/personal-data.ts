import { beginsWithProvince, organisationCodeWarning, unifiedSocialCreditCode } from './identifiers.ts';
import { isDay } from './days.ts';

/** 公民身份号码、手机号码 The personal numbers this system never stores and never logs. */
export type PersonalNumber = 'IDENTITY_NUMBER' | 'PHONE_NUMBER';

interface Finding {
  kind: PersonalNumber;
  start: number;
  end: number;
  masked: string;
}

// Order matters: what a number may be part of (a uuid) is consumed before the number itself is looked for.
const CANDIDATES =
  /(?<uuid>\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)|(?:(?<![0-9A-Za-z-])|(?<=\+86-))(?<spaced>1[3-9]\d([ -])\d{4}\3\d{4}|\d{6} \d{8} \d{3}[\dXx])(?![0-9A-Za-z-])|(?<token>[0-9A-Za-z]+)/gi;

const isIdentityNumber = (number: string): boolean => {
  if (!beginsWithProvince(number) || number.slice(4, 6) === '00') return false;
  // GB 11643-1999: seventeen digits and a check character, ISO 7064 MOD 11-2.
  if (number.length === 18) {
    if (!/^(?:18|19|20)/.test(number.slice(6)) || !isDay(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`))
      return false;
    const sum = number
      .slice(0, 17)
      .split('')
      .reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
    return '10X98765432'[sum % 11] === number[17];
  }
  // GB 11643-1989, issued until 1999, has no check. Years 00–29 are left out: nearly nobody is that old, and contract numbers begin region + date.
  return /^[3-9]/.test(number.slice(6)) && isDay(`19${number.slice(6, 8)}-${number.slice(8, 10)}-${number.slice(10, 12)}`);
};

/**
 * A credit code made of digits can pass the identity check by chance, and an identity number that of the credit code. Both its checks, a
 * department with its class and a province must then speak for the credit code, else it is taken for the person's.
 */
const isCreditCode = (token: string): boolean =>
  token.length === 18 &&
  unifiedSocialCreditCode(token).ok &&
  (/[A-Y]/.test(token.slice(0, 17)) ||
    (/^(?:1[1-39]|5[1-39]|9[1-3]|[2-8][1-9])/.test(token) &&
      beginsWithProvince(token.slice(2)) &&
      organisationCodeWarning(token) === null));

// Digests, trace ids and span ids.
const isHexadecimalId = (token: string): boolean => [16, 32, 40, 64].includes(token.length) && /^(?=.*[a-f])[0-9a-f]+$/i.test(token);

const maskOfIdentity = (number: string) =>
  `${number.slice(0, 6)}${'*'.repeat(number.length === 18 ? 8 : 6)}${number.slice(number.length === 18 ? 14 : 12)}`;
const maskOfPhone = (number: string) => `${number.slice(0, 3)}****${number.slice(-4)}`;

const isAmount = (before: string, after: string): boolean =>
  /\d\.$|[¥￥]\s?$|(?:fen|yuan|wan)["']?\s*[:=]\s*["']?$/i.test(before) || /^\.\d|^\s?(?:元|分|万|亿)/.test(after);

function personalNumberIn(run: string, before: string, after: string): Pick<Finding, 'kind' | 'masked'> | null {
  const digits = run.toUpperCase();
  if (/^\d{17}[\dX]$|^\d{15}$/.test(digits) && isIdentityNumber(digits)) return { kind: 'IDENTITY_NUMBER', masked: maskOfIdentity(digits) };
  const phone = /^1[3-9]\d{9}$/.test(digits)
    ? digits
    : /^(?:0086|86)(1[3-9]\d{9})$/.exec(before.endsWith('+') || digits.startsWith('00') ? digits : '')?.[1];
  if (phone && !isAmount(before, after)) return { kind: 'PHONE_NUMBER', masked: maskOfPhone(phone) };
  return null;
}

// Full-width digits and letters are one code unit each, so positions stay as they are.
const inHalfWidth = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

function* personalNumbersIn(original: string): Generator<Finding> {
  const text = inHalfWidth(original);
  for (const match of text.matchAll(CANDIDATES)) {
    const { spaced, token } = match.groups!;
    const around = (start: number, end: number) => [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 3)] as const;
    if (spaced) {
      const end = match.index + spaced.length;
      const found = personalNumberIn(spaced.replace(/[ -]/g, ''), ...around(match.index, end));
      if (found) yield { ...found, start: match.index, end };
    } else if (token && /\d{11}/.test(token) && !isHexadecimalId(token) && !isCreditCode(token)) {
      for (const run of token.matchAll(/\d{17}[Xx](?!\d)|\d+/g)) {
        const start = match.index + run.index;
        const found = personalNumberIn(run[0], ...around(start, start + run[0].length));
        if (found) yield { ...found, start, end: start + run[0].length };
      }
    }
  }
}

/**
 * Says whether a text holds an identity number (18 digits with valid check, region and date, or the old 15) or a mainland mobile number, in
 * half or full width, alone or within other words; null when neither. Meant for text that people typed: a bare amount of eleven digits in fen
 * looks like a mobile number, so columns of numbers are not to be asked.
 */
export const containsPersonalNumber = (text: string): PersonalNumber | null => personalNumbersIn(text).next().value?.kind ?? null;

// The parts that masks leave to be seen: a region and what follows of a birth date, or the first digits of a mobile number; then what hides the
// rest; then at most the last four.
const MASKED_NUMBER =
  /(?<![0-9A-Za-z])(?:(?<region>\d{6})\d{0,8}(?:[*＊×•●…]{2,}|[xX]{4,})\d{0,4}[xX]?|1[3-9]\d{1,6}(?:[*＊×•●…]{2,}|[xX]{3,})\d{0,4})(?![0-9A-Za-z])/g;

/**
 * Says whether somebody looks for a person by an identity or mobile number, in full or masked as it is printed (`110105********002X`,
 * `138****8000`), where the digits that are left would narrow it down (hostile case H9).
 */
export const seeksPersonalNumber = (text: string): boolean =>
  containsPersonalNumber(text) !== null ||
  inHalfWidth(text)
    .matchAll(MASKED_NUMBER)
    .some(({ groups }) => groups!['region'] === undefined || beginsWithProvince(groups!['region']));

/** The text with every personal number masked (PIPL §51): `110105********002X`, `138****8000`. For log lines and messages. */
export function maskPersonalNumbers(text: string): string {
  let masked = '';
  let position = 0;
  for (const finding of personalNumbersIn(text)) {
    masked += text.slice(position, finding.start) + finding.masked;
    position = finding.end;
  }
  return position === 0 ? text : masked + text.slice(position);
}
