import { fault } from '../../kernel/errors.ts';
import type { LongText } from './long-text.ts';

/** A picture as JSON names it, in exactly one way. */
export type NamedPicture = { readonly url: LongText } | { readonly fileId: string };

/**
 * The one way in which a picture is named.
 * @param at the parameter that names it, for errors.
 * @throws GalaError when it is named in no way, or in both.
 */
export function namedOnce(
  {
    image_url: url,
    file_id: fileId,
  }: { readonly image_url?: LongText | undefined; readonly file_id?: string | null | undefined },
  at: string,
): NamedPicture {
  const isFile = typeof fileId === 'string';
  if (url !== undefined && isFile) {
    throw fault('malformed_value', {
      param: at,
      expected: "a picture with either an 'image_url' or a 'file_id', not both",
    });
  }
  if (url !== undefined) return { url };
  if (isFile) return { fileId };
  throw fault('missing_parameter', { param: `${at}.image_url` });
}

/** The parameter by which such a picture is named, for errors. */
export const paramOfNamed = (at: string, picture: NamedPicture): string =>
  `${at}.${'url' in picture ? 'image_url' : 'file_id'}`;
