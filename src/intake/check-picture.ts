import { readFile } from 'node:fs/promises';

import { fault } from '../kernel/errors.ts';
import { MOST_PIXELS } from '../pixels/decode.ts';
import type { InputPicture } from './input-picture.ts';
import { readPngFacts, type PngFacts } from './png-facts.ts';
import { isWhole } from './whole-picture.ts';

/** A file that a client sent, as it lies on disk. */
export interface UploadedPicture {
  /** The media type that the client declared. */
  readonly contentType: string;
  readonly path: string;
  readonly bytes: number;
  /** There was more of it than was kept. */
  readonly cut: boolean;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** A picture that can be worked on. */
export interface CheckedPicture extends PngFacts, InputPicture {}

const SUPPORTED = ['image/png'];

/**
 * What clients declare that do not look: openai-python before 1.0 always, openai-node for a stream of
 * a file. Since it claims nothing, the bytes alone decide.
 */
const UNKNOWN_TYPE = 'application/octet-stream';

/** For square pictures; the header says enough: a PNG of 100 kB may hold 30 000 × 30 000 pixels. */
const LONGEST_EDGE = Math.sqrt(MOST_PIXELS);

/**
 * Reads an uploaded picture and makes sure that it can be decoded to its end, so that nothing broken
 * is ever admitted.
 *
 * @param param `image` or `mask`, for errors.
 * @param limit it has fewer bytes than this.
 * @throws GalaError `unsupported_file_type`, `not_a_png`, `image_too_large`.
 */
export async function checkPicture(
  param: 'image' | 'mask',
  file: UploadedPicture,
  limit: number,
): Promise<CheckedPicture> {
  const { contentType } = file;
  const unsupported = () =>
    fault('unsupported_file_type', { param, contentType, supported: SUPPORTED });
  const claimsNothing = contentType === UNKNOWN_TYPE;
  if (!claimsNothing && !SUPPORTED.includes(contentType)) throw unsupported();
  if (file.cut || file.bytes >= limit) throw fault('not_a_png', { param, limit });
  const png = await readFile(file.path);
  const facts = readPngFacts(png);
  if (facts === undefined) {
    throw claimsNothing ? unsupported() : fault('not_a_png', { param, limit });
  }
  const { width, height } = facts;
  if (width * height > MOST_PIXELS) {
    throw fault('image_too_large', { param, max: LONGEST_EDGE, width, height });
  }
  if (!(await isWhole(png))) throw fault('not_a_png', { param, limit });
  return { ...facts, png, sha256: file.sha256 };
}
