import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file within an archive; its text may come as it is made. */
export interface ZipPart {
  /** ASCII, slashes between folders. */
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

const largest = 0xffff_ffff;
const version = 20;
/** Sizes and checksum follow the content, since nobody knows them before. */
const sizesFollow = 8;
const deflated = 8;
/** 1 January 1980, so that the same content gives the same bytes. */
const day = 0x21;

function record(signature: number, fields: readonly (readonly [bytes: 2 | 4, value: number])[], name = ''): Buffer {
  const head = Buffer.alloc(4 + fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = head.writeUInt32LE(signature);
  for (const [bytes, value] of fields) at = bytes === 2 ? head.writeUInt16LE(value, at) : head.writeUInt32LE(value, at);
  return Buffer.concat([head, Buffer.from(name, 'ascii')]);
}

/**
 * A ZIP archive (APPNOTE 6.3, without ZIP64), written as its parts arrive: what is kept is one record per part.
 *
 * @throws RangeError when a part or the archive reaches 4 GiB; what parts throw
 */
export async function* zip(parts: Iterable<ZipPart> | AsyncIterable<ZipPart>): AsyncGenerator<Buffer> {
  const entries: Buffer[] = [];
  let position = 0;
  const counted = (bytes: Buffer): Buffer => {
    position += bytes.length;
    if (position > largest) throw new RangeError('The archive is too large for ZIP');
    return bytes;
  };
  for await (const { name, content } of parts) {
    const start = position;
    const named = [2, name.length] as const;
    yield counted(
      record(0x04034b50, [[2, version], [2, sizesFollow], [2, deflated], [2, 0], [2, day], [4, 0], [4, 0], [4, 0], named, [2, 0]], name),
    );
    const contentStart = position;
    let checksum = 0;
    let size = 0;
    const deflate = createDeflateRaw();
    const bytes = async function* (): AsyncGenerator<Buffer> {
      for await (const text of content) {
        const piece = Buffer.from(text);
        checksum = crc32(piece, checksum);
        size += piece.length;
        if (size > largest) throw new RangeError('A part is too large for ZIP');
        yield piece;
      }
    };
    const fed = pipeline(Readable.from(bytes()), deflate);
    // Whoever reads `deflate` meets the same error; it is thrown there.
    fed.catch(() => undefined);
    for await (const piece of deflate as AsyncIterable<Buffer>) yield counted(piece);
    await fed;
    const sums = [
      [4, checksum],
      [4, position - contentStart],
      [4, size],
    ] as const;
    yield counted(record(0x08074b50, sums));
    entries.push(
      record(
        0x02014b50,
        [
          [2, version],
          [2, version],
          [2, sizesFollow],
          [2, deflated],
          [2, 0],
          [2, day],
          ...sums,
          named,
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, start],
        ],
        name,
      ),
    );
  }
  const directory = Buffer.concat(entries);
  const directoryStart = position;
  yield counted(directory);
  yield counted(
    record(0x06054b50, [
      [2, 0],
      [2, 0],
      [2, entries.length],
      [2, entries.length],
      [4, directory.length],
      [4, directoryStart],
      [2, 0],
    ]),
  );
}
