import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * A place in a list as its reader carries it: opaque, signed, and bound to what `of` names (the list, its filter, its
 * order), so that it opens nothing else.
 */
export function writeCursor(position: readonly (string | null)[], of: string, key: Buffer): string {
  const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
  return `${payload}.${signature(payload, of, key).toString('base64url')}`;
}

/** The place again; null where this deployment never wrote such a cursor for the same list. */
export function readCursor(cursor: string, of: string, key: Buffer): readonly (string | null)[] | null {
  const [payload = '', tag = ''] = cursor.split('.');
  const expected = signature(payload, of, key);
  const given = Buffer.from(tag, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected) ? positionIn(cursor) : null;
}

/** What a cursor says without looking whether it is ours: for those who have it from their own store. */
export const positionIn = (cursor: string): readonly (string | null)[] =>
  JSON.parse(Buffer.from(cursor.split('.')[0]!, 'base64url').toString()) as (string | null)[];

const signature = (payload: string, of: string, key: Buffer): Buffer =>
  createHmac('sha256', key).update(`${of}.${payload}`).digest().subarray(0, 12);
