import type { Selection } from './selection.ts';

/** PNG specification, 5.2. */
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Filter 2: each byte less the one above it, so rows that are alike are zeros. */
const FILTER_UP = 2;

/** So many bytes are handed on at a time; a whole mask has up to 64 MB before it is compressed. */
const PORTION = 1 << 18;

/** So long it writes before the page has its turn, in milliseconds: a hand may be painting meanwhile. */
const LONGEST_MS = 6;

/**
 * Writes a selection as the mask that the API takes: of the same size, transparent where the picture is
 * replaced, opaque black where it stays, nothing between. It is written here and not by a canvas, since
 * browsers that guard against fingerprinting put noise into what a canvas gives out.
 */
export async function writeMaskPng(selection: Selection): Promise<Blob> {
  const { width, height } = selection;
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // 8 bits, red, green, blue and alpha: the one form that every implementation of the API takes.
  header.setUint8(8, 8);
  header.setUint8(9, 6);
  const pixels = new Uint8Array(await new Response(compressed(selection)).arrayBuffer());
  return new Blob(
    [
      SIGNATURE,
      ...chunk('IHDR', new Uint8Array(header.buffer)),
      ...chunk('IDAT', pixels),
      ...chunk('IEND', new Uint8Array()),
    ],
    { type: 'image/png' },
  );
}

function compressed({ width, height, data }: Selection): ReadableStream<Uint8Array<ArrayBuffer>> {
  const rowBytes = 1 + width * 4;
  const rowsAtOnce = Math.max(1, Math.floor(PORTION / rowBytes));
  const { readable, writable } = new CompressionStream('deflate');
  const writer = writable.getWriter();
  const write = async (): Promise<void> => {
    const bytes = new Uint8Array(Math.min(rowsAtOnce, height) * rowBytes);
    let since = performance.now();
    for (let y = 0; y < height; y += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, height - y);
      bytes.fill(0);
      for (let row = 0; row < rows; row++) filterRow(data, { width, y: y + row }, bytes, row);
      // Once it is written the same bytes can be written over: new ones would be 64 MB of garbage.
      await writer.write(bytes.subarray(0, rows * rowBytes));
      if (performance.now() - since < LONGEST_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    await writer.close();
  };
  write().catch((error: unknown) => writer.abort(error));
  return readable;
}

/** Only alpha is ever other than 0. */
function filterRow(
  data: Uint8Array,
  { width, y }: { readonly width: number; readonly y: number },
  out: Uint8Array,
  row: number,
): void {
  const start = row * (1 + width * 4);
  const here = y * width;
  const alpha = start + 4;
  out[start] = FILTER_UP;
  if (y === 0) {
    for (let x = 0; x < width; x++) out[alpha + x * 4] = data[x] === 1 ? 0 : 255;
  } else {
    // 255 less 0 and 0 less 255, as a byte holds them.
    for (let x = 0; x < width; x++)
      out[alpha + x * 4] = -255 * (data[here + x]! - data[here + x - width]!);
  }
}

function chunk(type: string, data: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const name = new TextEncoder().encode(type);
  return [inFourBytes(data.length), name, data, inFourBytes(crc32([name, data]))];
}

function inFourBytes(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** PNG specification, annex D. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xed_b8_83_20 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(parts: readonly Uint8Array[]): number {
  let crc = 0xff_ff_ff_ff;
  for (const part of parts) {
    for (const byte of part) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}
