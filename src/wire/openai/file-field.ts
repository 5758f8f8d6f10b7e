import { z } from 'zod';

import type { Fault } from '../../kernel/errors.ts';
import { wordOf } from '../json-words.ts';
import { refuse } from '../refusal.ts';
import { UploadedFile } from '../uploaded-file.ts';

/** What a JSON schema says of a file in a form. */
const BINARY = { type: 'string', format: 'binary' } as const;

/** The picture a request starts from. A list of one file is that file, as `image[]` makes it. */
export function imageField(description: string) {
  return z
    .unknown()
    .check(
      refuse((value) => notAFile('image', onlyElement(value), 'one of an array of files or file')),
    )
    .transform((value) => onlyElement(value) as UploadedFile)
    .meta({ ...BINARY, description });
}

/** The pictures that a request starts from: one file, or a list of them. */
export function imagesField(most: number, description: string) {
  return z
    .unknown()
    .check(refuse((value) => notFiles('image', value, most)))
    .transform((value) => [value].flat() as UploadedFile[])
    .meta({
      description,
      anyOf: [BINARY, { type: 'array', items: BINARY, minItems: 1, maxItems: most }],
    });
}

/** A mask; may be left out. */
export function maskField(description: string) {
  return z
    .unknown()
    .check(refuse((value) => (value === undefined ? undefined : notAFile('mask', value, 'a file'))))
    .transform((value) => value as UploadedFile | undefined)
    .optional()
    .meta({ ...BINARY, description });
}

const onlyElement = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 ? value[0] : value;

function notFiles(param: string, value: unknown, most: number): Fault | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    return notAFile(param, value, 'one of an array of files or file');
  }
  const stranger = value.findIndex((one) => !(one instanceof UploadedFile));
  if (stranger >= 0) return notAFile(`${param}[${stranger}]`, value[stranger], 'a file');
  if (value.length <= most) return undefined;
  return { code: 'array_too_long', facts: { param, max: most, length: value.length } };
}

function notAFile(param: string, value: unknown, expected: string): Fault | undefined {
  if (value instanceof UploadedFile) return undefined;
  if (value === undefined) return { code: 'missing_parameter', facts: { param } };
  const got = wordOf(value);
  // That there are lists is news only to those who sent something else.
  return {
    code: 'wrong_type',
    facts: { param, expected: Array.isArray(value) ? 'a file' : expected, got },
  };
}
