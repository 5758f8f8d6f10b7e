import { crc32 } from 'node:zlib';

/** A part of a PNG file: its four-letter type and its data. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** The eight bytes every PNG begins with (PNG specification, 5.2). */
export const PNG_SIGNATURE: Uint8Array = Uint8Array.of(
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
);

/** Signature, then IHDR with its length, type, 13 bytes of data and checksum. */
const HEADER_END = 8 + 4 + 4 + 13 + 4;

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A `tEXt` chunk: a short note in Latin-1 under a keyword of 1 to 79 letters. */
export function textChunk(keyword: string, text: string): PngChunk {
  return { type: 'tEXt', data: latin1(`${keyword}\0${text}`) };
}

/**
 * An uncompressed `iTXt` chunk: text in UTF-8. After the keyword come the compression flag and
 * method, the language and the translated keyword, all empty here.
 */
export function internationalTextChunk(keyword: string, text: string): PngChunk {
  return {
    type: 'iTXt',
    data: Buffer.concat([latin1(`${keyword}\0\0\0\0\0`), Buffer.from(text, 'utf8')]),
  };
}

/** The file with these chunks after its header, where readers that stop early still find them. */
export function insertChunks(
  png: Uint8Array,
  chunks: readonly PngChunk[],
): Uint8Array<ArrayBuffer> {
  return Buffer.concat([
    png.subarray(0, HEADER_END),
    ...chunks.map(serialize),
    png.subarray(HEADER_END),
  ]);
}

/** The text under a keyword in a `tEXt` or uncompressed `iTXt` chunk; `undefined` without one. */
export function findText(png: Uint8Array, keyword: string): string | undefined {
  for (const { type, data } of readChunks(png)) {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const prefix = latin1(`${keyword}\0`);
    if (!bytes.subarray(0, prefix.length).equals(prefix)) continue;
    if (type === 'tEXt') return bytes.subarray(prefix.length).toString('latin1');
    if (type === 'iTXt' && bytes[prefix.length] === 0) {
      const language = prefix.length + 2;
      const translation = bytes.indexOf(0, language) + 1;
      return bytes.subarray(bytes.indexOf(0, translation) + 1).toString('utf8');
    }
  }
  return undefined;
}

/** The chunks in order, without checking their sums; stops where the file is cut short. */
export function* readChunks(png: Uint8Array): Generator<PngChunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let offset = PNG_SIGNATURE.length;
  while (offset + 12 <= png.length) {
    const length = view.getUint32(offset);
    const data = offset + 8;
    if (data + length + 4 > png.length) return;
    const type = Buffer.from(png.subarray(offset + 4, data)).toString('latin1');
    yield { type, data: png.subarray(data, data + length) };
    offset = data + length + 4;
  }
}

function serialize(chunk: PngChunk): Buffer {
  const body = Buffer.concat([latin1(chunk.type), chunk.data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(chunk.data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
