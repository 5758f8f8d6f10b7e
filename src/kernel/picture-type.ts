/** The extension of each type of picture, in keys, in names and in answers. */
export const EXTENSIONS = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
} as const;

/** The media type of a picture that clients may bring. */
export type PictureType = keyof typeof EXTENSIONS;

/** The media type of a picture that Gala makes. */
export type DrawnType = Exclude<PictureType, 'image/gif'>;

/** Every type, as schemas list them. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
