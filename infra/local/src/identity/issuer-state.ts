import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { identities } from './identities.ts';

const shape = z.object({
  /** Where the issuer was last reached. */
  url: z.string(),
  /** Origin of the pages that sign in there. */
  page: z.string(),
  /** Private keys, the one that signs first. */
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })).min(1),
  cookieKey: z.string(),
  /** Secrets of the machine clients, by client id. */
  clientSecrets: z.record(z.string(), z.string()),
});

/** What the development issuer keeps from one start to the next. */
export type IssuerState = z.infer<typeof shape>;

const fileIn = (dataDirectory: string): string => join(dataDirectory, 'development-issuer.json');
const random = (): string => randomBytes(24).toString('base64url');

function newState(): Omit<IssuerState, 'url' | 'page'> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...privateKey.export({ format: 'jwk' }), kty: 'EC', kid: random(), alg: 'ES256', use: 'sig' };
  const machines = identities.filter((identity) => 'isMachine' in identity);
  return { keys: [key], cookieKey: random(), clientSecrets: Object.fromEntries(machines.map(({ id }) => [id, random()])) };
}

/** What the issuer of this data folder kept; null where none ever started there. @throws when the file is damaged */
export function readIssuerState(dataDirectory: string): IssuerState | null {
  try {
    return shape.parse(JSON.parse(readFileSync(fileIn(dataDirectory), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Keeps keys and secrets, made on the first start, for their owner alone. */
export function keepIssuerState(dataDirectory: string, { url, page }: Pick<IssuerState, 'url' | 'page'>): IssuerState {
  const state = { ...(readIssuerState(dataDirectory) ?? newState()), url, page };
  mkdirSync(dataDirectory, { recursive: true });
  const file = fileIn(dataDirectory);
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return state;
}
