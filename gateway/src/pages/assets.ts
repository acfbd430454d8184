import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  graphql: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};

/** A body in one encoding. `encoding` is null when it is sent as it is. */
export interface Encoded {
  readonly body: Buffer;
  readonly encoding: 'br' | 'gzip' | null;
}

/** A file held in memory, compressed once at first demand. */
export interface Asset {
  readonly type: string;
  /** Strong validator: a hash of the content. */
  readonly hash: string;
  encodedFor(acceptEncoding: string | undefined): Promise<Encoded>;
}

const hashOf = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 16);
};

/** Only what a client names counts; a quality of zero means no. */
const accepts = (header: string | undefined, coding: string): boolean =>
  (header ?? '').split(',').some((entry) => {
    const [name, ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });

/** An asset from its content; `name` decides the media type by its ending. */
export function asset(name: string, content: string | Buffer): Asset {
  const body = Buffer.from(content);
  const made = new Map<'br' | 'gzip', Promise<Buffer>>();
  const once = (encoding: 'br' | 'gzip', make: () => Promise<Buffer>): Promise<Buffer> => {
    const known = made.get(encoding) ?? make();
    made.set(encoding, known);
    return known;
  };
  return {
    type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    hash: hashOf(body),
    encodedFor: async (acceptEncoding) => {
      // Quality 5 is smaller than gzip at its best, and as fast as gzip at its default.
      const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
      if (accepts(acceptEncoding, 'br')) return { body: await once('br', () => brotli(body, { params })), encoding: 'br' };
      if (accepts(acceptEncoding, 'gzip')) return { body: await once('gzip', () => gzipped(body)), encoding: 'gzip' };
      return { body, encoding: null };
    },
  };
}

/**
 * Files that belong together, under an address that changes when any of them does, so a browser may keep them for ever
 * and files may refer to each other by relative address.
 */
export interface AssetFolder {
  readonly release: string;
  /** The address of a file. Throws for a name that is not in the folder. */
  urlOf(name: string): string;
  find(release: string, name: string): Asset | undefined;
}

export function assetFolder(prefix: string, files: ReadonlyMap<string, Asset>): AssetFolder {
  const release = hashOf(...[...files].flatMap(([name, { hash }]) => [name, hash]));
  return {
    release,
    urlOf: (name) => {
      if (!files.has(name)) throw new Error(`No page asset is called ${name}.`);
      return `${prefix}/${release}/${name}`;
    },
    find: (wanted, name) => (wanted === release ? files.get(name) : undefined),
  };
}
