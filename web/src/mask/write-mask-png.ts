import type { Selection } from './selection.ts';

/** PNG specification, 5.2. */
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Filter 2: each byte less the one above it, so rows that are alike are zeros. */
const FILTER_UP = 2;

/** So many bytes are handed on at a time; a whole mask has up to 64 MB before it is compressed. */
const PORTION = 1 << 19;

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
  let y = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      // A hand may be painting meanwhile: between two portions the page has its turn.
      await new Promise((resolve) => setTimeout(resolve));
      const rows = Math.min(rowsAtOnce, height - y);
      if (rows === 0) {
        controller.close();
        return;
      }
      const bytes = new Uint8Array(rows * rowBytes);
      for (let row = 0; row < rows; row++) filterRow(data, { width, y: y + row }, bytes, row);
      y += rows;
      controller.enqueue(bytes);
    },
  }).pipeThrough(new CompressionStream('deflate'));
}

/** Only alpha is ever other than 0. */
function filterRow(
  data: Uint8Array,
  { width, y }: { readonly width: number; readonly y: number },
  out: Uint8Array,
  row: number,
): void {
  const start = row * (1 + width * 4);
  out[start] = FILTER_UP;
  for (let x = 0, alpha = start + 4; x < width; x++, alpha += 4) {
    const above = y === 0 ? 0 : opacityAt(data, (y - 1) * width + x);
    out[alpha] = opacityAt(data, y * width + x) - above;
  }
}

const opacityAt = (data: Uint8Array, i: number): number => (data[i] === 1 ? 0 : 255);

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
