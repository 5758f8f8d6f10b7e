import { PICTURE_TYPES, type PictureType } from '../kernel/picture-type.ts';

/** The formats of these types, as errors tell them. */
export const formatsOf = (types: readonly PictureType[]): readonly string[] =>
  types.map((type) => type.slice('image/'.length));

/** What can be sent in or named, as errors tell it. */
export const PICTURE_FORMATS = formatsOf(PICTURE_TYPES);

/** What OpenAI's image service takes to edit: no GIF, whose first frame is rarely what was meant. */
export const EDITABLE_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
] as const satisfies readonly PictureType[];
