import { z } from 'zod';

import { fault, GalaError, type Fault } from '../../kernel/errors.ts';
import { check } from '../check.ts';
import { wordOf } from '../json-words.ts';
import { refuse } from '../refusal.ts';
import { SpooledText } from '../spooled-text.ts';
import { LONGEST_LINK, optionalText, type LongText } from './responses/long-text.ts';

/** A picture as JSON names it, in exactly one way. */
export type NamedPicture = { readonly url: LongText } | { readonly fileId: string };

const pictureObject = z.strictObject({
  image_url: optionalText(
    'image_url',
    LONGEST_LINK,
    'A public URL, a link of this server, or a data URL: `data:image/png;base64,…`.',
  ),
  file_id: z.string().min(1).nullish().meta({ description: 'The id of an uploaded file.' }),
});

/** What JSON schema says of such an object. */
const OBJECT = {
  type: 'object',
  properties: {
    image_url: {
      type: 'string',
      maxLength: LONGEST_LINK,
      description:
        'A public `http(s)` URL, a link of this server, or a data URL such as `data:image/png;base64,…`.',
    },
    file_id: { type: 'string', description: 'The id of a file that was uploaded to `/v1/files`.' },
  },
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
} as const;

/** The pictures that an edit by JSON starts from. */
export function namedPicturesField(most: number) {
  return z
    .unknown()
    .check(refuse((value) => faultIn(() => readAll('images', value, most))))
    .transform((value) => readAll('images', value, most))
    .meta({
      type: 'array',
      items: OBJECT,
      minItems: 1,
      maxItems: most,
      description: `The picture to change, and up to ${most - 1} more that are material for it: PNG, JPEG or WebP, each of less than 50 MB, as an \`image_url\` or a \`file_id\`.`,
    });
}

/** Its mask; may be left out. */
export function namedMaskField(description: string) {
  return z
    .unknown()
    .check(
      refuse((value) => (value === undefined ? undefined : faultIn(() => readOne('mask', value)))),
    )
    .transform((value) => (value === undefined ? undefined : readOne('mask', value)))
    .optional()
    .meta({ ...OBJECT, description });
}

/** The parameter by which such a picture is named, for errors. */
export const paramOfNamed = (at: string, picture: NamedPicture): string =>
  `${at}.${'url' in picture ? 'image_url' : 'file_id'}`;

function readAll(param: string, value: unknown, max: number): readonly NamedPicture[] {
  if (value === undefined) throw fault('missing_parameter', { param });
  if (!Array.isArray(value)) {
    throw fault('wrong_type', { param, expected: 'an array of objects', got: wordOf(value) });
  }
  if (value.length === 0) throw fault('empty_array', { param });
  if (value.length > max) throw fault('array_too_long', { param, max, length: value.length });
  return value.map((one: unknown, i) => readOne(`${param}[${i}]`, one));
}

function readOne(at: string, value: unknown): NamedPicture {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject || value instanceof SpooledText) {
    throw fault('wrong_type', { param: at, expected: 'an object', got: wordOf(value) });
  }
  const { image_url: url, file_id: fileId } = check(pictureObject, value, [at]);
  if (url !== undefined && typeof fileId === 'string') {
    throw fault('malformed_value', {
      param: at,
      expected: "a picture with either an 'image_url' or a 'file_id', not both",
    });
  }
  if (typeof fileId === 'string') return { fileId };
  const param = `${at}.image_url`;
  if (url === undefined) throw fault('missing_parameter', { param });
  if (url === '') throw fault('empty_string', { param });
  const start = url instanceof SpooledText ? url.head : url;
  if (!LINK.test(start)) throw fault('picture_not_fetched', { param, url: start, trouble: 'url' });
  return { url };
}

/** What has a scheme, or is the name of a picture, `images/…`. */
const LINK = /^(?:[a-z][a-z0-9+.-]*:|(?:development\/)?images\/)/i;

/** What reading it threw, if anything. */
function faultIn(read: () => unknown): Fault | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof GalaError) return error.fault;
    throw error;
  }
}
