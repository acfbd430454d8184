import { GraphQLError } from 'graphql';
import { badUserInput, topLevelError, type TopLevelCode } from '@helix/service-kit/errors';

/** A request that is not executed: its HTTP status and its errors, each with a stable code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly errors: readonly GraphQLError[];
  readonly headers: Readonly<Record<string, string>>;
  /**
   * A fault of the operation itself (syntax, schema, variables), which a client that asked for `application/json` by name is told with
   * status 200, as GraphQL over HTTP has it.
   */
  readonly ofOperation: boolean;

  constructor(
    status: number,
    errors: readonly GraphQLError[],
    { headers = {}, ofOperation = false }: { headers?: Readonly<Record<string, string>>; ofOperation?: boolean } = {},
  ) {
    super(errors[0]?.message ?? '');
    this.status = status;
    this.errors = errors;
    this.headers = headers;
    this.ofOperation = ofOperation;
  }
}

/** The HTTP request itself is wrong. */
export const badRequest = (zh: string, en: string, status = 400, headers: Readonly<Record<string, string>> = {}): Refusal =>
  new Refusal(status, [topLevelError('BAD_REQUEST', [zh, en])], { headers });

/** A value of the caller's cannot be taken. */
export const badInput = (...told: Parameters<typeof badUserInput>): Refusal => new Refusal(400, [badUserInput(...told)]);

// Beyond this, doubling fragments count no further: a number that JSON and clients can still read exactly.
const LARGEST = Number.MAX_SAFE_INTEGER;

/** @throws Refusal when `actual` is above `limit` */
export function atMost(limit: number, actual: number, zh: string, en: string): void {
  if (actual <= limit) return;
  const shown = Math.min(actual, LARGEST);
  const [reasonZh, reasonEn] = [`${zh} ${shown}，上限 ${limit}`, `${en}: ${shown}, at most ${limit}`];
  throw new Refusal(400, [
    topLevelError('OPERATION_TOO_LARGE', [`查询过大：${reasonZh}`, `The operation is too large. ${reasonEn}`], {
      reasonZh,
      reasonEn,
      actual: shown,
      limit,
    }),
  ]);
}

/** Errors that graphql-js found, under our code; at most ten of them. */
export const faultsOf = (code: TopLevelCode, found: readonly GraphQLError[]): Refusal =>
  new Refusal(
    400,
    found.slice(0, 10).map(
      (error) =>
        new GraphQLError(error.message, {
          nodes: error.nodes ?? null,
          source: error.source ?? null,
          positions: error.positions ?? null,
          originalError: error,
          extensions: { code },
        }),
    ),
    { ofOperation: true },
  );
