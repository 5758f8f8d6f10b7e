import type { Pixels } from '../../kernel/pixels.ts';
import { formatSize, type Size } from '../../kernel/size.ts';
import { flattenOnWhite, isOpaque, type Plane } from '../../pixels/alpha.ts';
import { averageArea } from '../../pixels/average-area.ts';
import { assertSameSize } from '../../pixels/mask-making/make-mask.ts';
import { openMask, openPicture } from '../../pixels/mask-making/open-picture.ts';
import { PictureError } from '../../pixels/mask-making/picture-error.ts';
import { whatIsReplaced } from '../../pixels/mask-making/preview.ts';
import { writeMask } from '../../pixels/mask-making/write-mask.ts';
import { writePng } from '../../pixels/mask-making/write-png.ts';
import { frameFor, reframe, sameShape, type Fit, type Frame } from '../../pixels/reframe.ts';
import { resample } from '../../pixels/resample.ts';
import { sniffContentType } from '../../pixels/sniff.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { readBytes } from '../read-bytes.ts';
import type { InputFiles } from './draw-and-write.ts';

/** A picture or a mask that the user named, and what is in the file. */
export interface SourceFile<Content> {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly content: Content;
}

/** What whoever draws takes. */
export interface Taker {
  /** Of what is drawn. */
  readonly size: Size;
  /** The most bytes of a file. */
  readonly mostBytes: number;
}

/** Reads a picture. @throws CommandFailure when it cannot be read or is none. */
export function readPicture(path: string): Promise<SourceFile<Pixels>> {
  return readSource(path, async (bytes) => (await openPicture(bytes)).pixels);
}

/** Reads a mask. @throws CommandFailure when it cannot be read, or is transparent nowhere. */
export function readMask(path: string): Promise<SourceFile<Plane>> {
  return readSource(path, openMask);
}

async function readSource<Content>(
  path: string,
  open: (bytes: Uint8Array) => Promise<Content>,
): Promise<SourceFile<Content>> {
  const bytes = await readBytes(path);
  try {
    return { path, bytes, content: await open(bytes) };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    throw new CommandFailure(`'${path}': ${error.message}`);
  }
}

/**
 * The files of an edit as `taker` takes them: PNGs of its shape, small enough. A file that is so
 * already stays as it is, for by what is written in it a server recognises a picture of its own.
 * @throws CommandFailure when the shapes differ and no `fit` says what to do.
 * @throws PictureError when nothing is to be replaced, or the mask is none of this picture.
 */
export async function prepareEdit(
  image: SourceFile<Pixels>,
  mask: SourceFile<Plane> | undefined,
  fit: Fit | undefined,
  taker: Taker & {
    /** Whether it changes the picture as a whole where nothing says which part is meant. */
    readonly editsWholly?: boolean;
  },
): Promise<InputFiles> {
  const frame = chooseFrame(image, fit, taker.size);
  const pixels = frame ? framed(image.content, frame) : image.content;
  const wholly = taker.editsWholly && !mask && isOpaque(pixels);
  const scaled = mask && scaledTo(image.content, mask.content);
  const plane = scaled && frame ? { ...sizeOf(frame), data: reframe(scaled, frame, [0]) } : scaled;
  if (!wholly) whatIsReplaced(pixels, plane);
  const file = await imageFile(image, pixels, taker);
  if (!mask || !plane) return { image: file.bytes, mask: undefined };
  const asItIs = plane === mask.content && isPng(mask.bytes);
  if (asItIs && !file.shrunk) return { image: file.bytes, mask: mask.bytes };
  const made = await writeMask(file.shrunk ? averageArea(plane, taker.size) : plane);
  return { image: file.bytes, mask: new Uint8Array(made.png) };
}

/**
 * The file of a variation as `taker` takes it, or the two that it is to lie between; room beside a picture
 * is white.
 * @throws CommandFailure when the shapes differ and no `fit` says what to do.
 */
export async function prepareVariation(
  image: SourceFile<Pixels>,
  second: SourceFile<Pixels> | undefined,
  fit: Fit | undefined,
  taker: Taker,
): Promise<InputFiles> {
  const fileOf = async (source: SourceFile<Pixels>): Promise<Uint8Array<ArrayBuffer>> => {
    const frame = chooseFrame(source, fit, taker.size);
    const pixels = frame ? flattenOnWhite(framed(source.content, frame)) : source.content;
    return (await imageFile(source, pixels, taker)).bytes;
  };
  const first = { image: await fileOf(image), mask: undefined };
  return second ? { ...first, second: await fileOf(second) } : first;
}

/** What of the picture is taken; `undefined`: the whole of it. */
function chooseFrame(
  { path, content }: SourceFile<Pixels>,
  fit: Fit | undefined,
  size: Size,
): Frame | undefined {
  if (sameShape(content, size)) return undefined;
  if (fit) return frameFor(content, size, fit);
  const [own, wanted] = [formatSize(content), formatSize(size)];
  throw new CommandFailure(
    `'${path}' has ${own} pixels, another shape than ${wanted}: --fit cover takes the middle of it, --fit pad makes room around it.`,
    EXIT.usage,
  );
}

/** A mask that only differs in scale, in the size of its picture. */
function scaledTo(picture: Size, mask: Plane): Plane {
  const scaled = sameShape(mask, picture) ? averageArea(mask, sizeOf(picture)) : mask;
  assertSameSize(scaled, picture);
  return scaled;
}

/** A part of a picture, with transparent room where the frame reaches beyond it. */
function framed(pixels: Pixels, frame: Frame): Pixels {
  const data = reframe(withAlpha(pixels), frame, [0, 0, 0, 0]);
  return { ...sizeOf(frame), channels: 4, data };
}

function withAlpha(pixels: Pixels): Pixels {
  if (pixels.channels === 4) return pixels;
  const { width, height, data } = pixels;
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0, o = 0; i < data.length; i += 3, o += 4) rgba.set(data.subarray(i, i + 3), o);
  return { width, height, channels: 4, data: rgba };
}

async function imageFile(
  source: SourceFile<Pixels>,
  pixels: Pixels,
  { size, mostBytes }: Taker,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly shrunk: boolean }> {
  const asItIs = pixels === source.content && isPng(source.bytes);
  const bytes = asItIs ? source.bytes : await writePng(pixels);
  if (bytes.length <= mostBytes) return { bytes, shrunk: false };
  const small = await writePng(resample(pixels, size));
  if (small.length <= mostBytes) return { bytes: small, shrunk: true };
  throw new CommandFailure(
    `'${source.path}' is too large for the server, also with ${formatSize(size)} pixels; choose a smaller --size.`,
  );
}

const isPng = (bytes: Uint8Array): boolean => sniffContentType(bytes) === 'image/png';

const sizeOf = ({ width, height }: Size): Size => ({ width, height });
