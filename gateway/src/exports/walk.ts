import { setTimeout as after } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { Admitted, GraphQlRequest } from '../limits/admission.ts';
import { Refusal } from '../limits/refusal.ts';
import { selectionOf, type Column } from './columns.ts';
import { pageSize, type ExportedList } from './lists.ts';

/** What is asked of a list, already told apart from how it is written. */
export interface Asked {
  readonly list: ExportedList;
  readonly columns: readonly Column[];
  readonly filter: object | null;
  readonly orderBy: { readonly field: string; readonly direction: string } | null;
}

/** How the graph is asked in the name of one caller; the same way by which every client's operation is answered. */
export interface Asking {
  /** @throws Refusal for what may not run */
  admit(request: GraphQlRequest): Admitted;
  /** Counts what was admitted as under way until the function given back is called. @throws Refusal 429 when the caller has too much under way */
  begin(admitted: Admitted): () => void;
  /** @throws Refusal 429 when the caller has asked too often */
  askAgain(): void;
  answer(admitted: Admitted, gone: AbortSignal): Promise<{ readonly body: string }>;
}

/** A value that was not shown, as the graph tells it. */
interface Withheld {
  readonly path: readonly (string | number)[];
  readonly reasonZh?: string;
  readonly reasonEn?: string;
}

interface Answer {
  readonly data?: Readonly<Record<string, never>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly withheld?: readonly Withheld[] };
}

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  SUBGRAPH_UNAVAILABLE: 503,
  SERVICE_BUSY: 503,
  SERVICE_UNAVAILABLE: 503,
  STORAGE_FULL: 503,
  TIMEOUT: 504,
};

/** What a GraphQL answer reports, as the refusal of a request that wants all or nothing. */
function refusalOf(errors: NonNullable<Answer['errors']>): Refusal {
  const code = errors[0]?.extensions?.['code'];
  return new Refusal(
    (typeof code === 'string' && statuses[code]) || 400,
    errors.slice(0, 10).map(({ message, extensions }) => new GraphQLError(message, { extensions: { ...extensions } })),
  );
}

/** The same refusal without what only a GraphQL client could make use of: places in a document that it never wrote. */
function ofParameters(refusal: Refusal): Refusal {
  const errors = refusal.errors.map((error) => {
    const argument = /^Variable "\$(\w+)"/.exec(error.message)?.[1];
    return new GraphQLError(error.message, {
      ...(error.originalError && { originalError: error.originalError }),
      extensions: { ...error.extensions, ...(argument && { argument }) },
    });
  });
  return new Refusal(refusal.status, errors, { headers: refusal.headers });
}

/** The one operation that fetches every page. */
export function documentFor({ list, columns }: Asked): string {
  const { name, filter, orderBy } = list;
  const arguments_ = [
    ['first', 'Int!'],
    ['after', 'Cursor'],
    ...(filter ? [['filter', String(filter)]] : []),
    ...(orderBy ? [['orderBy', String(orderBy)]] : []),
  ] as const;
  const variables = [...arguments_, ['counted', 'Boolean!'] as const].map(([variable, type]) => `$${variable}: ${type}`).join(', ');
  const given = arguments_.map(([argument]) => `${argument}: $${argument}`).join(', ');
  return `query Export(${variables}) { ${name}(${given}) { totalCount @include(if: $counted) nodes { ${selectionOf(columns)} } pageInfo { hasNextPage endCursor } } }`;
}

/** Has an operation of our own admitted. @throws Refusal naming the parameter that cannot be taken */
export function admittedFor(asking: Asking, request: GraphQlRequest): Admitted {
  try {
    return asking.admit(request);
  } catch (error) {
    throw error instanceof Refusal ? ofParameters(error) : error;
  }
}

/** Asks for an answer without gaps. @throws Refusal for any error in it */
export async function answerTo(asking: Asking, admitted: Admitted, gone: AbortSignal): Promise<Answer> {
  const answer = JSON.parse((await asking.answer(admitted, gone)).body) as Answer;
  if (answer.errors?.length) throw refusalOf(answer.errors);
  return answer;
}

/** Columns of which values were withheld, with the reasons told. */
export type WithheldColumns = ReadonlyMap<string, { readonly reasonZh: string; readonly reasonEn: string }>;

/** A list on its way, page by page. */
export interface Walk {
  /** Records that matched when the first page was fetched. */
  readonly totalCount: number;
  /** The records, the first page included; each further page is asked for when it is wanted. @throws Refusal for any error */
  readonly pages: AsyncIterable<readonly unknown[]>;
  /** Records given so far. */
  recordsRead(): number;
  /** Columns of which values were withheld so far. */
  withheld(): WithheldColumns;
  /** Says that no more pages are wanted. */
  end(): void;
}

const untilNextTurn = 1_000;

const pause = (ms: number, gone: AbortSignal): Promise<void> =>
  after(ms, undefined, { signal: gone }).catch(() => {
    throw gone.reason as Error;
  });

/**
 * Begins to walk a list: fetches its first page, so that whatever is wrong with the question is known before anything is written. A caller whose
 * rate is used up waits between pages; an error in any page ends the walk. Records that come or go meanwhile may be met or missed, as by any
 * client that turns pages; none is met twice.
 *
 * @throws Refusal for what may not run, and for any error in the first page
 */
export async function beginWalk(asked: Asked, asking: Asking, gone: AbortSignal): Promise<Walk> {
  const { list, columns, filter, orderBy } = asked;
  const query = documentFor(asked);
  const withheld = new Map<string, { reasonZh: string; reasonEn: string }>();
  let read = 0;

  const admit = (after: string | null): Admitted =>
    admittedFor(asking, {
      query,
      variables: { first: pageSize, after, counted: after === null, ...(list.filter && { filter }), ...(list.orderBy && { orderBy }) },
    });
  const note = ({ path, reasonZh = '', reasonEn = '' }: Withheld): void => {
    // The list and its `nodes` lead to every value.
    const [, , ...names] = path.filter((step) => typeof step === 'string');
    const hidden = names.join('.');
    for (const { path: column } of columns) {
      if ((column === hidden || column.startsWith(`${hidden}.`)) && !withheld.has(column)) withheld.set(column, { reasonZh, reasonEn });
    }
  };
  const fetch = async (admitted: Admitted): Promise<Page> => {
    const { data, extensions } = await answerTo(asking, admitted, gone);
    extensions?.withheld?.forEach(note);
    const page = data?.[list.name] as Page | undefined;
    if (!page) throw new Error(`The list ${list.name} is absent without an error`);
    return page;
  };
  const turn = async (): Promise<void> => {
    for (;;) {
      gone.throwIfAborted();
      try {
        return asking.askAgain();
      } catch (error) {
        if (!(error instanceof Refusal) || error.status !== 429) throw error;
        await pause(untilNextTurn, gone);
      }
    }
  };

  const admitted = admit(null);
  const end = asking.begin(admitted);
  const first = await fetch(admitted).catch((error: unknown) => {
    end();
    throw error;
  });
  const pages = async function* (): AsyncGenerator<readonly unknown[]> {
    for (let page = first; ;) {
      read += page.nodes.length;
      if (page.nodes.length) yield page.nodes;
      const { hasNextPage, endCursor } = page.pageInfo;
      if (!hasNextPage || endCursor === null) return;
      await turn();
      page = await fetch(admit(endCursor));
    }
  };
  return { totalCount: first.totalCount ?? 0, pages: pages(), recordsRead: () => read, withheld: () => withheld, end };
}
