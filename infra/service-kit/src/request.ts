import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { Grant } from './classification.ts';
import type { Disclosure } from './disclosure.ts';
import type { Log } from './log.ts';
import type { Viewer } from './viewer.ts';

/** What is passed around while one request is answered; nothing else is. */
export interface RequestContext {
  /** Unit of work of this request alone: for commands. */
  readonly em: EntityManager;
  /** For reads as SQL; outside the unit of work's transaction. */
  readonly db: Kysely<unknown>;
  readonly viewer: Viewer;
  /** Leave that the bureau gave to share conditionally shared data with the caller for the purpose that it states. */
  readonly grants: readonly Grant[];
  /** What this answer withholds, and what it shows that must be accounted for. */
  readonly disclosure: Disclosure;
  /** The clock; tests set it. */
  readonly now: () => Date;
  readonly log: Log;
  /** Binds cursors to this deployment. */
  readonly cursorKey: Buffer;
  /** One slot per loader, so that rows fetched for one caller never reach another. */
  readonly loaders: Map<object, unknown>;
}
