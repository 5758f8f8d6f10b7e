import { readFile } from 'node:fs/promises';

import { fault, GalaError } from '../kernel/errors.ts';
import type { TaskInput, TaskInputs } from '../kernel/image-task.ts';
import type { UploadedPicture } from './check-picture.ts';
import type { InputPicture } from './input-picture.ts';
import { asPng, readPicture, type ReadPicture } from './read-picture.ts';

/** What an edit of the GPT Image family brings along. */
export interface GptEditUploads {
  /** The first is changed, the others are material for it. */
  readonly image: readonly UploadedPicture[];
  readonly mask?: UploadedPicture | undefined;
}

const SUPPORTED = ['image/jpeg', 'image/png', 'image/webp'];

/** What claims nothing: its bytes alone decide. */
const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * Reads the pictures of such an edit one after the other, each handed to `keep` before the next is
 * read, so that sixteen large ones are never in memory together.
 *
 * @param limit each file has fewer bytes than this.
 * @throws GalaError `unsupported_file_type`, `picture_file_too_large`, `unusable_image`,
 * `image_too_large`, `mask_without_alpha`, `mask_size_mismatch`, and whatever `keep` throws.
 */
export async function readGptUploads(
  { image: files, mask }: GptEditUploads,
  limit: number,
  keep: (picture: InputPicture) => Promise<TaskInput>,
): Promise<TaskInputs> {
  for (const file of files) refuseUnlessSent('image', file, limit);
  if (mask) refuseUnlessSent('mask', mask, limit);
  const kept: TaskInput[] = [];
  for (const [index, file] of files.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, for the sake of memory
    kept.push(await keep(await pictureOf(file, index + 1)));
  }
  const [image, ...others] = kept;
  if (image === undefined) throw fault('missing_parameter', { param: 'image' });
  return {
    image,
    mask: mask && (await keep(await maskOf(mask, image))),
    ...(others.length > 0 && { others }),
  };
}

/** What can be said of a file before it is read. */
function refuseUnlessSent(param: string, file: UploadedPicture, limit: number): void {
  const { contentType, cut, bytes } = file;
  if (contentType !== UNKNOWN_TYPE && !SUPPORTED.includes(contentType)) {
    throw fault('unsupported_file_type', { param, contentType, supported: SUPPORTED });
  }
  if (cut || bytes >= limit) throw fault('picture_file_too_large', { param, limit });
}

async function pictureOf(file: UploadedPicture, index: number): Promise<InputPicture> {
  const bytes = await readFile(file.path);
  const picture = await readOr('image', bytes, () => fault('unusable_image', { index }));
  return stored(picture, bytes, file);
}

async function maskOf(
  file: UploadedPicture,
  image: { readonly width: number; readonly height: number },
): Promise<InputPicture> {
  const bytes = await readFile(file.path);
  const picture = await readOr('mask', bytes, () => fault('mask_without_alpha', {}));
  const { width, height, channels } = picture.pixels;
  if (channels === 3) throw fault('mask_without_alpha', {});
  if (width !== image.width || height !== image.height) throw fault('mask_size_mismatch', {});
  return stored(picture, bytes, file);
}

/** What cannot be read at all is told in the words of the family; what is too large, as anywhere. */
async function readOr(
  param: string,
  bytes: Uint8Array,
  refusal: () => GalaError,
): Promise<ReadPicture> {
  try {
    const picture = await readPicture(param, bytes);
    if (picture.type === 'image/gif') throw refusal();
    return picture;
  } catch (error) {
    if (error instanceof GalaError && error.fault.code === 'not_a_picture') throw refusal();
    throw error;
  }
}

async function stored(
  picture: ReadPicture,
  bytes: Uint8Array,
  { sha256 }: UploadedPicture,
): Promise<InputPicture> {
  const { width, height } = picture.pixels;
  return { png: await asPng(picture, bytes), sha256, width, height };
}
