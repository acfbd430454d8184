import { randomInt } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { openLog } from '@helix/service-kit/log';
import { readSettings } from '@helix/service-kit/settings';

/*
 * What a run leaves behind in its logs, searched for what must not be there (hostile case H3). The patterns are not those by which the log masks:
 * a number that both overlooked would be missed twice.
 */

/** 日志中不得出现的内容 What no log and no trace may hold. */
export type Leak = 'IDENTITY_NUMBER' | 'PHONE_NUMBER' | 'TOKEN' | 'CALLER_HEADER' | 'PASSWORD' | 'PLANTED_WORD';

export interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly leak: Leak;
}

export interface ScanResult {
  readonly lines: number;
  readonly findings: readonly Finding[];
  /** Lines that `plantedWord` asked the log to hold. */
  readonly notes: number;
}

/** What the log says of each planted word, without the word. */
const note = 'a word was planted';
const plantedWordsFile = 'planted-words.txt';

const patterns: readonly (readonly [Leak, RegExp])[] = [
  // Eighteen or fifteen digits with a day of birth in their midst, whatever the check character says.
  ['IDENTITY_NUMBER', /(?<!\d)[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/],
  ['IDENTITY_NUMBER', /(?<!\d)[1-8]\d{5}[3-9]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/],
  ['PHONE_NUMBER', /(?<!\d)(?:0086|86)?1[3-9]\d([ -]?)\d{4}\1\d{4}(?!\d)/],
  ['TOKEN', /\bBearer\s+[\w.~+/-]{8,}|eyJ[\w-]{6,}\.eyJ[\w-]{6,}/i],
  ['CALLER_HEADER', /x-helix-caller/i],
  ['PASSWORD', /:\/\/[^\s:/@"]+:(?!\*{3}@)[^\s/@"]+@/],
  ['PLANTED_WORD', /planted[a-z]{20}/i],
];

// Letters and digits that look like a number by chance: identifiers of records, of requests and of other things that machines make up.
const madeUp = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}|[0-9a-f]{16})\b/gi;

/** What one line of a log holds that it must not hold; each kind once. */
export function leaksIn(line: string): Leak[] {
  const text = line
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(madeUp, (id) => (/[a-f-]/i.test(id) ? '' : id));
  return [...new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([leak]) => leak))];
}

/** Searches every file of a folder of logs, and the further files given. */
export async function scanLogs(folder: string, further: readonly string[] = []): Promise<ScanResult> {
  const own = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).map((name) => join(folder, name));
  const findings: Finding[] = [];
  let lines = 0;
  let notes = 0;
  for (const path of [...own, ...further]) {
    const texts = (await readFile(path, 'utf8')).split('\n').filter(Boolean);
    lines += texts.length;
    for (const [at, text] of texts.entries()) {
      if (text.includes(note)) notes += 1;
      for (const leak of leaksIn(text)) findings.push({ file: basename(path), line: at + 1, leak });
    }
  }
  return { lines, findings, notes };
}

/** How many words were planted while logs were kept in a folder. */
export async function plantedWords(folder: string): Promise<number> {
  const file = join(folder, plantedWordsFile);
  return existsSync(file) ? (await readFile(file, 'utf8')).split('\n').filter(Boolean).length : 0;
}

const { HELIX_LOG_FOLDER: keptIn } = readSettings({ HELIX_LOG_FOLDER: z.string().optional() });
const log = openLog('planting', 'silent');

/**
 * A word of nobody's language for a test to put into a variable, a header, a filter or a row; no log may hold it. It is written down for the search
 * at the end of the run, which would fail too if the line that each call writes were missing: a search of nothing finds nothing.
 */
export function plantedWord(): string {
  const word = `planted${Array.from({ length: 20 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`;
  if (keptIn) appendFileSync(join(keptIn, plantedWordsFile), `${word}\n`);
  log.debug(note);
  return word;
}

/** A number that satisfies GB 11643-1999 and is made up as the test runs, so that no file holds it: born on the day that the standard prints. */
export function inventedIdentityNumber(serial = randomInt(1_000), region = '110105', born = '19491231'): string {
  const digits = `${region}${born}${String(serial).padStart(3, '0')}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  return `${digits}${'10X98765432'[sum % 11]}`;
}

/** Eleven digits of a mobile number, made up as the test runs. */
export const inventedMobileNumber = (): string => `1${randomInt(3, 10)}${String(randomInt(1_000_000_000)).padStart(9, '0')}`;
