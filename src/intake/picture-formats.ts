import { PICTURE_TYPES } from '../kernel/picture-type.ts';

/** What can be sent in or named, as errors tell it. */
export const PICTURE_FORMATS = PICTURE_TYPES.map((type) => type.slice('image/'.length));
