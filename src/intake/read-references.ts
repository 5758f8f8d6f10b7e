import { fault } from '../kernel/errors.ts';
import { encodePng } from '../pixels/encode-png.ts';
import type { InputPicture } from './input-picture.ts';
import { maskFromWhite } from './mask-from-white.ts';
import { asPng, readPicture, type ReadPicture } from './read-picture.ts';
import type { PictureReferences, ReferenceRules } from './reference.ts';
import { refuseUnlessSquare } from './refuse-unless-square.ts';

/** The bytes of what a reference means. */
type Find = (param: string, reference: string) => Promise<Uint8Array>;

/**
 * Reads the pictures that references mean, and checks that they can be worked on together. The mask
 * waits for the picture: of two faults the picture's is told.
 *
 * @throws GalaError see `Intake.takeReferences`.
 */
export async function readReferences(
  references: PictureReferences,
  { params, square, maskEdits }: Pick<ReferenceRules, 'params' | 'square' | 'maskEdits'>,
  find: Find,
): Promise<{ readonly image: InputPicture; readonly mask: InputPicture | undefined }> {
  const image = await imageOf(params.image, await find(params.image, references.image), square);
  const { width, height } = image;
  if (references.mask === undefined) return { image, mask: undefined };

  const maskBytes = await find(params.mask, references.mask);
  const read = await readPicture(params.mask, maskBytes);
  if (read.pixels.width !== width || read.pixels.height !== height) {
    throw fault('mask_size_mismatch', {});
  }
  const png = maskEdits === 'white' ? await fromWhite(read) : await transparent(read, maskBytes);
  return { image, mask: { png, sha256: read.sha256, width, height } };
}

/** Its pixels are let go of here: they are not to be kept while a mask is fetched from far away. */
async function imageOf(param: string, bytes: Uint8Array, square: boolean): Promise<InputPicture> {
  const picture = await readPicture(param, bytes);
  const { width, height } = picture.pixels;
  if (square) refuseUnlessSquare(picture.pixels);
  return { png: await asPng(picture, bytes), sha256: picture.sha256, width, height };
}

const fromWhite = ({ pixels }: ReadPicture): Promise<Uint8Array> =>
  encodePng(maskFromWhite(pixels), undefined);

async function transparent(mask: ReadPicture, bytes: Uint8Array): Promise<Uint8Array> {
  if (mask.pixels.channels === 3) throw fault('mask_without_alpha', {});
  return asPng(mask, bytes);
}
