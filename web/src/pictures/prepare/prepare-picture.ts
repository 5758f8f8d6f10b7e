import type { NamedBlob } from '../../api/planned-request.ts';
import type { Size } from '../../mask/geometry.ts';
import { reframeSelection, readMask } from '../../mask/read-mask.ts';
import type { Selection } from '../../mask/selection.ts';
import { pixelsOf, type OpenedPicture } from './open-picture.ts';
import {
  planPicture,
  shrunk,
  type PictureNeeds,
  type PicturePlan,
  type Squaring,
} from './plan-picture.ts';

/** A picture as it will be sent, and what was done to it. */
export interface PreparedPicture extends NamedBlob, Size {
  readonly opened: OpenedPicture;
  readonly plan: PicturePlan;
  /** What is shown of it: upright, of this size. */
  readonly pixels: ImageBitmap;
  /** What was transparent, or is a band that was added: what an edit fills unless told otherwise. */
  readonly open: Selection | undefined;
}

/** What an opaque picture has where nothing was. */
const GROUND = '#ffffff';

/** Makes of an opened file what a model takes, once more and smaller until it is below the limit. */
export async function preparePicture(
  opened: OpenedPicture,
  needs: PictureNeeds,
  squaring?: Squaring,
): Promise<PreparedPicture> {
  const plan = planPicture(opened, needs, squaring);
  if (plan.convertTo === undefined) {
    const { name, blob, pixels, width, height } = opened;
    return { name, blob, width, height, opened, plan, pixels, open: openOf(opened, plan) };
  }
  let { size } = plan;
  for (;;) {
    const canvas = draw(opened, { ...plan, size }, needs);
    const blob = await canvas.convertToBlob({ type: plan.convertTo });
    const smaller = shrunk(size, blob.size, needs.uploadLimit);
    if (blob.size < needs.uploadLimit || smaller.width === size.width) {
      const fitting = { ...plan, size };
      return {
        name: asPngName(opened.name),
        blob,
        ...size,
        opened,
        plan: fitting,
        pixels: canvas.transferToImageBitmap(),
        open: openOf(opened, fitting),
      };
    }
    size = smaller;
  }
}

function draw(
  { pixels }: OpenedPicture,
  { frame, size }: PicturePlan,
  { opaque }: PictureNeeds,
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d', { alpha: !opaque });
  if (!context) throw new Error('This browser has no canvas.');
  if (opaque) {
    context.fillStyle = GROUND;
    context.fillRect(0, 0, size.width, size.height);
  }
  const scale = size.width / frame.width;
  context.imageSmoothingEnabled = scale !== 1;
  context.imageSmoothingQuality = 'high';
  context.drawImage(
    pixels,
    -frame.x * scale,
    -frame.y * scale,
    pixels.width * scale,
    pixels.height * scale,
  );
  return canvas;
}

function openOf(
  opened: OpenedPicture,
  { frame, size, squaring }: PicturePlan,
): Selection | undefined {
  if (!opened.transparent && squaring !== 'pad') return undefined;
  return reframeSelection(readMask(pixelsOf(opened.pixels, opened), 'transparent'), frame, size);
}

const asPngName = (name: string): string => `${name.replace(/\.[^.]*$/, '') || 'picture'}.png`;
