import { once } from 'node:events';
import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';

/** How a download ended: in full, because the client left, or because the content could not be finished. */
export type Outcome = { readonly end: 'sent' | 'left' } | { readonly end: 'broken off'; readonly error: unknown };

/** A client that takes nothing for this long is gone, in milliseconds. */
const longestPause = 60_000;

export interface Download {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: AsyncIterable<string | Uint8Array>;
  /** What is known once the content is through; sent behind it, as HTTP trailers. */
  readonly trailers: () => Readonly<Record<string, string>>;
  /** What a file that breaks off ends with, where its format has a way to say it. */
  readonly lastWords: (error: unknown) => string;
}

/** Milliseconds within which last words must be on their way. */
const lastMoment = 1_000;

/**
 * Sends a file as it is made, no faster than the client takes it. A file that cannot be finished ends without its last chunk and the connection
 * closes, so that no client takes it for whole.
 */
export async function sendDownload(reply: FastifyReply, { headers, content, trailers, lastWords }: Download): Promise<Outcome> {
  const { raw } = reply.hijack();
  const closed = new AbortController();
  raw.once('close', () => closed.abort());
  raw.setTimeout(longestPause, () => raw.destroy());
  raw.writeHead(200, { ...(reply.getHeaders() as OutgoingHttpHeaders), ...headers, trailer: Object.keys(trailers()).join(', ') });
  try {
    for await (const piece of content) {
      if (!raw.write(piece)) await once(raw, 'drain', { signal: closed.signal });
    }
    raw.addTrailers(trailers());
    raw.end();
    return { end: 'sent' };
  } catch (error) {
    if (closed.signal.aborted) return { end: 'left' };
    const words = lastWords(error);
    if (!words) raw.destroy();
    else {
      // They are with the system before the connection goes; a client that takes nothing any more is not waited for.
      setTimeout(() => raw.destroy(), lastMoment).unref();
      raw.write(words, () => raw.destroy());
    }
    return { end: 'broken off', error };
  }
}
