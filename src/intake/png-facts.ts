import { readChunks } from '../pixels/png-chunks.ts';
import { sniffContentType } from '../pixels/sniff.ts';

/** What the header of a PNG says, before anything of it is decoded. */
export interface PngFacts {
  readonly width: number;
  readonly height: number;
  /** What it holds once a palette has been looked up, in the words of OpenAI's errors. */
  readonly mode: PngMode;
}

export type PngMode = 'L' | 'LA' | 'RGB' | 'RGBA';

/** PNG specification, 11.2.1: colour type to what it holds; palettes hold colours. */
const MODES: Readonly<Record<number, PngMode>> = { 0: 'L', 2: 'RGB', 3: 'RGB', 4: 'LA', 6: 'RGBA' };

const WITH_ALPHA = { L: 'LA', LA: 'LA', RGB: 'RGBA', RGBA: 'RGBA' } as const;

/**
 * Reads the header of a PNG. `undefined` when the bytes are no PNG or end before its pictures do: a
 * header first, pixels, an end. An animated PNG is its first picture, which is what `IDAT` holds.
 */
export function readPngFacts(png: Uint8Array): PngFacts | undefined {
  if (sniffContentType(png) !== 'image/png') return undefined;
  let header: Uint8Array | undefined;
  let [transparent, pixels, ended] = [false, false, false];
  for (const { type, data } of readChunks(png)) {
    if (header === undefined && type !== 'IHDR') return undefined;
    if (type === 'IHDR') header ??= data;
    // A colour or palette entries that count as transparent; after the pixels it means nothing.
    if (type === 'tRNS' && !pixels) transparent = true;
    if (type === 'IDAT') pixels = true;
    if (type === 'IEND') {
      ended = true;
      break;
    }
  }
  if (header?.length !== 13 || !pixels || !ended) return undefined;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const mode = MODES[view.getUint8(9)];
  if (mode === undefined || width === 0 || height === 0) return undefined;
  return { width, height, mode: transparent ? WITH_ALPHA[mode] : mode };
}

/** Whether pictures of this mode say how opaque each pixel is. */
export function hasAlpha(mode: PngMode): boolean {
  return WITH_ALPHA[mode] === mode;
}
