import { HEAD_BYTES, typeOfBytes, type FileType } from './picture-type.ts';
import type { PictureFacts } from './plan-picture.ts';

/** A file that the browser could decode, upright. */
export interface OpenedPicture extends PictureFacts {
  readonly name: string;
  /** The file as it came. */
  readonly blob: Blob;
  readonly pixels: ImageBitmap;
}

/** Why a file cannot be used. */
export type PictureTrouble =
  /** It is no picture that is known. */
  | 'unknown'
  /** It is one, but this browser cannot show its kind. */
  | 'undecodable'
  /** It begins like one, and is broken. */
  | 'broken';

export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly trouble: PictureTrouble;
  readonly fileName: string;
  readonly type: FileType | undefined;

  constructor(
    trouble: PictureTrouble,
    fileName: string,
    type: FileType | undefined,
    cause?: unknown,
  ) {
    super(`${fileName}: ${trouble}`, { cause });
    this.trouble = trouble;
    this.fileName = fileName;
    this.type = type;
  }
}

/** Kinds that browsers differ in; of all others, what cannot be shown is broken. */
const NOT_EVERYWHERE: readonly (FileType | undefined)[] = [
  'image/heic',
  'image/tiff',
  'image/avif',
];

/** Drawings have no pixels of their own: so many along their longer edge. */
const DRAWING_EDGE = 1024;

/** Pixels looked at for transparency; of a large picture a smaller copy tells as much. */
const LOOKED_AT = 512;

/**
 * Decodes a file, turned as its EXIF says; of an animation its first frame, of a drawing (SVG) what it
 * looks like at 1024 pixels.
 * @throws PictureError
 */
export async function openPicture(blob: Blob, name: string): Promise<OpenedPicture> {
  const type = typeOfBytes(new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer()));
  if (type === undefined) throw new PictureError('unknown', name, type);
  // Whatever the file was called: the server believes the bytes, and so does the browser.
  const typed = blob.type === type ? blob : new Blob([blob], { type });
  try {
    const pixels =
      type === 'image/svg+xml' ? await drawingOf(typed) : await createImageBitmap(typed);
    const { width, height } = pixels;
    const transparent = type !== 'image/jpeg' && isTransparent(pixels);
    return { name, type, blob: typed, pixels, width, height, bytes: blob.size, transparent };
  } catch (cause) {
    const trouble = NOT_EVERYWHERE.includes(type) ? 'undecodable' : 'broken';
    throw new PictureError(trouble, name, type, cause);
  }
}

/** In an `img` a drawing runs no script and loads nothing, so any is safe to look at. */
async function drawingOf(svg: Blob): Promise<ImageBitmap> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    // One that does not say how large it is counts as square.
    const [width, height] = [
      image.naturalWidth || DRAWING_EDGE,
      image.naturalHeight || DRAWING_EDGE,
    ];
    const scale = DRAWING_EDGE / Math.max(width, height);
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.transferToImageBitmap();
  } finally {
    URL.revokeObjectURL(url);
  }
}

function isTransparent(pixels: ImageBitmap): boolean {
  const scale = Math.min(1, LOOKED_AT / Math.max(pixels.width, pixels.height));
  const { data } = pixelsOf(pixels, {
    width: Math.max(1, Math.round(pixels.width * scale)),
    height: Math.max(1, Math.round(pixels.height * scale)),
  });
  for (let at = 3; at < data.length; at += 4) {
    if (data[at] !== 255) return true;
  }
  return false;
}

/** The pixels of a picture at some size, as RGBA. */
export function pixelsOf(
  pixels: ImageBitmap,
  { width, height }: { readonly width: number; readonly height: number },
): ImageData {
  const context = new OffscreenCanvas(width, height).getContext('2d', {
    willReadFrequently: true,
  });
  if (!context) throw new Error('This browser has no canvas.');
  context.imageSmoothingEnabled = width < pixels.width;
  context.imageSmoothingQuality = 'high';
  context.drawImage(pixels, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
