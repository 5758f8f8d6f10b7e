import { strings } from '../../strings.ts';
import { PictureError } from './open-picture.ts';
import { TYPE_NAMES } from './picture-type.ts';
import type { PictureFacts, PicturePlan } from './plan-picture.ts';

const texts = strings.prepare;

const dimensions = (width: number, height: number): string => `${width}×${height}`;

/** What becomes of a file, in words: “3024×4032 JPEG → 1024×1024 PNG, cropped”. */
export function describePicture(
  { type, width, height, transparent }: Omit<PictureFacts, 'bytes'>,
  { frame, size, convertTo, squaring, opaque }: PicturePlan,
): string {
  const before = `${dimensions(width, height)} ${TYPE_NAMES[type]}`;
  if (convertTo === undefined) return texts.asItIs(before);
  const after = `${dimensions(size.width, size.height)} ${TYPE_NAMES[convertTo]}`;
  const notes = [
    squaring && texts.squared[squaring],
    // Of a picture that was squared the two sizes say it.
    squaring === undefined && size.width < frame.width ? texts.smaller : undefined,
    opaque && transparent ? texts.opaque : undefined,
  ];
  return [`${before} → ${after}`, ...notes.filter((note) => note !== undefined)].join(', ');
}

/** Why a file cannot be used, and what can be done. */
export function describeTrouble(error: unknown): string {
  if (!(error instanceof PictureError)) return texts.trouble.broken(texts.aPicture);
  const { trouble, fileName, type } = error;
  if (trouble === 'undecodable' && type !== undefined) {
    return texts.trouble.undecodable(fileName, TYPE_NAMES[type]);
  }
  return texts.trouble[trouble === 'unknown' ? 'unknown' : 'broken'](fileName);
}
