import type { SourcePicture } from '../engines/engine.ts';
import { EVEN_BLEND, type ImageTask } from '../kernel/image-task.ts';
import type { Pixels } from '../kernel/pixels.ts';
import type { Size } from '../kernel/size.ts';
import {
  alphaOf,
  flattenOnWhite,
  isOpaque,
  smallerOf,
  withoutAlpha,
  type Plane,
} from '../pixels/alpha.ts';
import { averageArea } from '../pixels/average-area.ts';
import { frameFor, reframe } from '../pixels/reframe.ts';
import { resampleInTurns } from '../pixels/resample.ts';

/** The decoded pictures of an edit or a variation. */
export interface DecodedInputs {
  readonly image: Pixels;
  readonly mask: Pixels | undefined;
  /** Further pictures, see `SourcePicture.materials` and `SourcePicture.blend`. */
  readonly others?: readonly Pixels[];
}

type PreparedFor = Pick<ImageTask, 'operation' | 'size' | 'output' | 'background' | 'blend'>;

/**
 * What an engine starts from, resampled once for all pictures of the request. For an edit picture and
 * masks have the size asked for; for a variation the pictures, as they look on white, are not larger. One
 * of another shape covers it, centred. In the GPT Image family only a mask says what is kept; the
 * picture's own alpha is what it looks like: on white, unless the result is to be transparent, too.
 */
export async function prepareSource(
  { operation, size, output, background, blend = EVEN_BLEND }: PreparedFor,
  { image, mask, others = [] }: DecodedInputs,
): Promise<SourcePicture> {
  if (operation === 'vary') {
    const [other] = others;
    return {
      pixels: await toVary(image, size),
      ...(other && { blend: { pixels: await toVary(other, size), share: blend } }),
    };
  }
  const covering = covered(image, size);
  if (output !== undefined) {
    const keep = mask && averageArea(cover(alphaOf(mask) ?? opaque(mask), size, 1), size);
    const picture = await resampleInTurns(covering, size);
    const shows = background === 'transparent' && !isOpaque(picture);
    return {
      pixels: flattenOnWhite(picture),
      ...(shows && { withAlpha: picture }),
      ...(keep && { keep: keep.data }),
      ...(others.length > 0 && { materials: others }),
    };
  }
  const planes = [alphaOf(image), mask && alphaOf(mask)]
    .filter((plane) => plane !== undefined)
    .map((plane) => averageArea(cover(plane, size, 1), size));
  const pixels = withoutAlpha(await resampleInTurns(covering, size));
  // Without any alpha nothing may be changed.
  const keep = planes.reduce(smallerOf, opaque(size));
  return { pixels, keep: keep.data };
}

async function toVary(image: Pixels, size: Size): Promise<Pixels> {
  const covering = covered(image, size);
  const finer = covering.width > size.width;
  return flattenOnWhite(finer ? await resampleInTurns(covering, size) : covering);
}

/** The middle of a picture, of the shape asked for. */
const covered = (image: Pixels, shape: Size): Pixels => ({
  ...cover(image, shape, image.channels),
  channels: image.channels,
});

const opaque = ({ width, height }: Size): Plane => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height).fill(255),
});

/** The middle of a picture or a plane, of the shape asked for. */
function cover(from: Plane, shape: Size, channels: number): Plane {
  const frame = frameFor(from, shape, 'cover');
  const { width, height } = frame;
  if (width === from.width && height === from.height) return from;
  const room = Array.from({ length: channels }, () => 0);
  return { width, height, data: reframe(from, frame, room) };
}
