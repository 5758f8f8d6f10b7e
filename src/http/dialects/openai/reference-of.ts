import type { PictureReference } from '../../../intake/reference.ts';
import type { NamedPicture } from '../../../wire/openai/named-picture.ts';

/** A picture that JSON names, as intake finds it. */
export function referenceOf(
  picture: NamedPicture,
): Exclude<PictureReference, { readonly kind: 'object' }> {
  if ('fileId' in picture) return { kind: 'file', fileId: picture.fileId };
  const { url } = picture;
  return typeof url === 'string' ? { kind: 'text', text: url } : { kind: 'spooled', text: url };
}
