import { fault, GalaError } from '../kernel/errors.ts';
import type { TaskInput, TaskInputs } from '../kernel/image-task.ts';
import type { Size } from '../kernel/size.ts';
import { encodePng } from '../pixels/encode-png.ts';
import type { InputPicture } from './input-picture.ts';
import { maskFromWhite } from './mask-from-white.ts';
import { formatsOf } from './picture-formats.ts';
import { createReadAhead, type PictureSource } from './read-ahead.ts';
import { asPng, readPicture, type ReadPicture } from './read-picture.ts';
import type { PicturePlace, ReferenceRules } from './reference.ts';
import { refuseUnlessSquare } from './refuse-unless-square.ts';
import { createTurns } from './turns.ts';

/** Where the pictures of one task come from. */
export interface PictureSources {
  readonly images: readonly PictureSource[];
  readonly mask?: PictureSource | undefined;
}

export type PictureRules = Pick<
  ReferenceRules,
  'paramOf' | 'formats' | 'square' | 'maskEdits' | 'faults'
>;

/** Stores a picture, and says as what. */
export type Keep = (picture: InputPicture) => Promise<TaskInput>;

/**
 * Pictures whose bytes are in memory at the same time, whoever sent them: each may be 50 MB, and its
 * pixels 64 MB.
 */
const inTurn = createTurns(8);

/**
 * Reads the pictures of a task one after the other and checks that they can be worked on together.
 * Each is handed to `keep` before the next is read, so that sixteen large ones are never in memory together; only
 * what comes from far away is asked for some places ahead. The mask comes last: of two faults the
 * picture's is told.
 *
 * @throws GalaError `unusable_image` or `not_a_picture`, `image_too_large`, `image_not_square`,
 * `mask_without_alpha`, `mask_size_mismatch`, and whatever a source or `keep` throws.
 */
export async function takePictures(
  { images, mask }: PictureSources,
  rules: PictureRules,
  keep: Keep,
): Promise<TaskInputs> {
  const ahead = createReadAhead(mask ? [...images, mask] : images);
  /** What is near is read when its turn has come; what is far has been waited for before. */
  const keepNext = async (place: PicturePlace, check: Check): Promise<TaskInput> => {
    const index = place === 'mask' ? images.length : place;
    try {
      const far = await ahead.far(index);
      return await inTurn(async () => keep(await check(far ?? (await ahead.near(index)))));
    } catch (error) {
      throw inWords(error, place, rules);
    }
  };
  try {
    const kept: TaskInput[] = [];
    for (const index of images.keys()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, for the sake of memory
      kept.push(await keepNext(index, (bytes) => imageOf(bytes, index, rules)));
    }
    const [image, ...others] = kept;
    if (image === undefined) throw fault('missing_parameter', { param: rules.paramOf(0) });
    return {
      image,
      mask: mask && (await keepNext('mask', (bytes) => maskOf(bytes, image, rules))),
      ...(others.length > 0 && { others }),
    };
  } finally {
    ahead.stop();
  }
}

/** Makes of bytes what is stored. */
type Check = (bytes: Uint8Array) => Promise<InputPicture>;

async function imageOf(
  bytes: Uint8Array,
  index: number,
  rules: PictureRules,
): Promise<InputPicture> {
  const picture = await readAs(bytes, index, rules);
  if (rules.square) refuseUnlessSquare(picture.pixels);
  return stored(picture, await asPng(picture, bytes));
}

async function maskOf(bytes: Uint8Array, image: Size, rules: PictureRules): Promise<InputPicture> {
  const mask = await readAs(bytes, 'mask', rules);
  const { pixels } = mask;
  const isWhite = rules.maskEdits === 'white';
  if (!isWhite && pixels.channels === 3) throw fault('mask_without_alpha', {});
  if (pixels.width !== image.width || pixels.height !== image.height) {
    throw fault('mask_size_mismatch', {});
  }
  return stored(
    mask,
    isWhite ? await encodePng(maskFromWhite(pixels), undefined) : await asPng(mask, bytes),
  );
}

async function readAs(
  bytes: Uint8Array,
  place: PicturePlace,
  { formats, paramOf }: PictureRules,
): Promise<ReadPicture> {
  const param = paramOf(place);
  const picture = await readPicture(param, bytes);
  if (!formats.includes(picture.type)) {
    throw fault('not_a_picture', { param, supported: formatsOf(formats) });
  }
  return picture;
}

/** The same error in the words that the rules ask for; what is too large is told as anywhere. */
function inWords(error: unknown, place: PicturePlace, { faults, formats }: PictureRules): unknown {
  if (!(error instanceof GalaError) || error.fault.code !== 'not_a_picture') return error;
  const cause = { cause: error };
  if (faults === 'named') {
    return fault(
      'not_a_picture',
      { param: error.fault.facts.param, supported: formatsOf(formats) },
      cause,
    );
  }
  return place === 'mask'
    ? fault('mask_without_alpha', {}, cause)
    : fault('unusable_image', { index: place + 1 }, cause);
}

function stored({ pixels: { width, height }, sha256 }: ReadPicture, png: Uint8Array): InputPicture {
  return { png, sha256, width, height };
}
