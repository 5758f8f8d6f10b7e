import { readFile } from 'node:fs/promises';

import { fault } from '../kernel/errors.ts';
import type { TaskInputs } from '../kernel/image-task.ts';
import type { UploadedPicture } from './check-picture.ts';
import { EDITABLE_TYPES } from './picture-formats.ts';
import type { PictureSource } from './read-ahead.ts';
import { takePictures, type Keep, type PictureRules } from './take-pictures.ts';

/** What an edit of the GPT Image family brings along. */
export interface GptEditUploads {
  /** The first is changed, the others are material for it. */
  readonly image: readonly UploadedPicture[];
  readonly mask?: UploadedPicture | undefined;
}

/** What claims nothing: its bytes alone decide. */
const UNKNOWN_TYPE = 'application/octet-stream';

const RULES: PictureRules = {
  paramOf: (place) => (place === 'mask' ? 'mask' : 'image'),
  formats: EDITABLE_TYPES,
  square: false,
  maskEdits: 'transparent',
  faults: 'counted',
};

/**
 * Reads the pictures of such an edit.
 *
 * @param limit each file has fewer bytes than this.
 * @throws GalaError `unsupported_file_type`, `picture_file_too_large`, and see {@link takePictures}.
 */
export async function readGptUploads(
  { image: files, mask }: GptEditUploads,
  limit: number,
  keep: Keep,
): Promise<TaskInputs> {
  for (const file of files) refuseUnlessSent('image', file, limit);
  if (mask) refuseUnlessSent('mask', mask, limit);
  return takePictures({ images: files.map(sourceOf), mask: mask && sourceOf(mask) }, RULES, keep);
}

/** What can be said of a file before it is read. */
function refuseUnlessSent(param: string, file: UploadedPicture, limit: number): void {
  const { contentType, cut, bytes } = file;
  const supported: readonly string[] = EDITABLE_TYPES;
  if (contentType !== UNKNOWN_TYPE && !supported.includes(contentType)) {
    throw fault('unsupported_file_type', { param, contentType, supported });
  }
  if (cut || bytes >= limit) throw fault('picture_file_too_large', { param, limit });
}

const sourceOf = ({ path }: UploadedPicture): PictureSource => ({
  isFar: false,
  read: () => readFile(path),
});
