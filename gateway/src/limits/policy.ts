import { z } from 'zod';
import { readSettings } from '@helix/service-kit/settings';

/** What one operation may ask. Each limit is inclusive; each is counted over the fragments as if they were written out. */
export interface OperationLimits {
  /** UTF-16 code units of the document. */
  readonly characters: number;
  /** Lexical tokens of the document, counted before anything is parsed. */
  readonly tokens: number;
  /** Brackets of any kind open at once; the parser calls itself that deep. */
  readonly nesting: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Fields, inline fragments and spreads. */
  readonly selections: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Fragment definitions. */
  readonly fragments: number;
  /** Fields whose name in the answer stands in the same selection set before. */
  readonly duplicates: number;
  /** Objects that the answer may hold, as the page sizes bound them; see cost.ts. */
  readonly cost: number;
  /** Values within the variables, lists and objects included. */
  readonly variableValues: number;
  /** Lists and objects within each other in the variables. */
  readonly variableDepth: number;
}

/** What one client, known by its address, may do at once and in a row. */
export interface ClientLimits {
  /** Sustained rate; null: not limited. */
  readonly requestsPerSecond: number | null;
  /** Requests that may come at once after a pause. */
  readonly burst: number;
  /** Sum of the costs of the operations of one client that are being answered; each counts 1,000 at least, a stored one a tenth. */
  readonly costAtOnce: number;
}

/** What is served to whom, and how much of it. */
export interface Policy {
  /** Whether the schema may be asked for, and errors may suggest its names ("Did you mean"). */
  readonly introspection: boolean;
  /** `stored`: the stored operations of this release and nothing else. */
  readonly operations: 'stored' | 'any';
  readonly limits: OperationLimits;
  readonly clients: ClientLimits;
  /** Addresses or CIDR ranges of the proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Milliseconds after which an operation is answered with what has arrived. */
  readonly answerTimeout: number;
  /** Milliseconds that one answer of a subgraph may take. */
  readonly subgraphTimeout: number;
  /** Milliseconds within which a request must have arrived whole. */
  readonly requestTimeout: number;
  /** Bytes. */
  readonly bodyLimit: number;
}

const atLeastOne = z.coerce
  .number({ error: '须为正整数。 Must be a positive integer.' })
  .int({ error: '须为正整数。 Must be a positive integer.' })
  .min(1, { error: '须为正整数。 Must be a positive integer.' });
const onOrOff = z.enum(['on', 'off'], { error: '须为 on 或 off。 Must be on or off.' }).transform((word) => word === 'on');

/**
 * The settings of the gateway's limits. What is not set follows `NODE_ENV`: production hides the schema and answers stored operations only.
 * The stored operations of this release cost up to 170,401 and are at most 10 deep.
 */
export const policyShape = {
  NODE_ENV: z.string().default('development'),
  HELIX_INTROSPECTION: onOrOff.optional(),
  HELIX_OPERATIONS: z.enum(['stored', 'any'], { error: '须为 stored 或 any。 Must be stored or any.' }).optional(),
  HELIX_MAX_TOKENS: atLeastOne.default(2_000),
  HELIX_MAX_DEPTH: atLeastOne.default(20),
  HELIX_MAX_SELECTIONS: atLeastOne.default(2_000),
  HELIX_MAX_ALIASES: atLeastOne.default(100),
  HELIX_MAX_ROOT_FIELDS: atLeastOne.default(30),
  HELIX_MAX_DIRECTIVES: atLeastOne.default(50),
  HELIX_MAX_FRAGMENTS: atLeastOne.default(50),
  HELIX_MAX_DUPLICATES: atLeastOne.default(100),
  HELIX_MAX_COST: atLeastOne.default(500_000),
  /** Per client address; 0: not limited. */
  HELIX_CLIENT_REQUESTS_PER_SECOND: z.coerce.number({ error: '须为数字。 Must be a number.' }).min(0).optional(),
  HELIX_CLIENT_BURST: atLeastOne.default(2_000),
  HELIX_CLIENT_COST_AT_ONCE: atLeastOne.default(1_000_000),
  HELIX_ANSWER_TIMEOUT_MS: atLeastOne.default(15_000),
  HELIX_SUBGRAPH_TIMEOUT_MS: atLeastOne.default(5_000),
  HELIX_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((address) => address.trim())
        .filter(Boolean),
    ),
} satisfies z.ZodRawShape;

/** The policy that the settings describe. */
export function policyOf(settings: z.infer<z.ZodObject<typeof policyShape>>): Policy {
  const production = settings.NODE_ENV === 'production';
  const perSecond = settings.HELIX_CLIENT_REQUESTS_PER_SECOND ?? (production ? 1_000 : 0);
  return {
    introspection: settings.HELIX_INTROSPECTION ?? !production,
    operations: settings.HELIX_OPERATIONS ?? (production ? 'stored' : 'any'),
    limits: {
      characters: 100_000,
      tokens: settings.HELIX_MAX_TOKENS,
      nesting: 100,
      depth: settings.HELIX_MAX_DEPTH,
      selections: settings.HELIX_MAX_SELECTIONS,
      aliases: settings.HELIX_MAX_ALIASES,
      rootFields: settings.HELIX_MAX_ROOT_FIELDS,
      directives: settings.HELIX_MAX_DIRECTIVES,
      fragments: settings.HELIX_MAX_FRAGMENTS,
      duplicates: settings.HELIX_MAX_DUPLICATES,
      cost: settings.HELIX_MAX_COST,
      variableValues: 10_000,
      variableDepth: 32,
    },
    clients: {
      requestsPerSecond: perSecond || null,
      burst: settings.HELIX_CLIENT_BURST,
      costAtOnce: settings.HELIX_CLIENT_COST_AT_ONCE,
    },
    trustedProxies: settings.HELIX_TRUSTED_PROXIES,
    answerTimeout: settings.HELIX_ANSWER_TIMEOUT_MS,
    subgraphTimeout: settings.HELIX_SUBGRAPH_TIMEOUT_MS,
    requestTimeout: 6_000,
    bodyLimit: 2 * 1024 * 1024,
  };
}

/** The policy of this process. @throws SettingsError naming the variables that are malformed */
export const policyFromEnvironment = (environment?: NodeJS.ProcessEnv): Policy => policyOf(readSettings(policyShape, environment));
