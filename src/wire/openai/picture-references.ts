import { z } from 'zod';

import { fault, GalaError, type Fault } from '../../kernel/errors.ts';
import { check } from '../check.ts';
import { wordOf } from '../json-words.ts';
import { refuse } from '../refusal.ts';
import { SpooledText } from '../spooled-text.ts';
import { LONGEST_LINK, optionalText } from './long-text.ts';
import { namedOnce, paramOfNamed, type NamedPicture } from './named-picture.ts';

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
  const picture = namedOnce(check(pictureObject, value, [at]), at);
  if (!('url' in picture)) return picture;
  const { url } = picture;
  const param = paramOfNamed(at, picture);
  if (url === '') throw fault('empty_string', { param });
  const start = url instanceof SpooledText ? url.head : url;
  if (!LINK.test(start)) throw fault('picture_not_fetched', { param, url: start, trouble: 'url' });
  return picture;
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
