import { z } from 'zod';

import type { Fault } from '../../kernel/errors.ts';
import { queryNumber } from '../gala/query-number.ts';
import { oneFile } from '../one-file.ts';
import type { UploadedFile } from '../uploaded-file.ts';
import { anyFilePurpose, filePurpose } from './file-purpose.ts';

/** Most characters of the name of a file, as file systems have it. */
const LONGEST_NAME = 255;

/** The form of `POST /v1/files`, put together by `assembleForm`. */
export const fileForm = z.strictObject({
  file: oneFile(
    'file',
    'A PNG, JPEG, WebP or GIF of at most 50 MB and 16,777,216 pixels. Its bytes decide which, whatever the part declares.',
    badlyNamed,
  ),
  purpose: filePurpose.meta({ description: 'Recorded, and by which files can be listed.' }),
  expires_after: z
    .strictObject({
      anchor: z.literal('created_at').meta({ description: 'Since when the time is counted.' }),
      seconds: z.int().min(3600).max(2_592_000).meta({ description: 'An hour to 30 days.' }),
    })
    .optional()
    .meta({
      description:
        'When the file expires. As a form has it: `expires_after[anchor]` and `expires_after[seconds]`. Left out, it is kept until it is deleted.',
    }),
});

/** Fields of the form that hold whole numbers. */
export const FILE_INTEGERS = ['expires_after'] as const;

/**
 * Control characters would break what shows a name, or a header that carries it; half a surrogate pair, which a
 * name in UTF-16 may have, comes back as something else from every store.
 */
function badlyNamed({ fileName }: UploadedFile): Fault | undefined {
  if (fileName.length > LONGEST_NAME) {
    const facts = { param: 'filename', max: LONGEST_NAME, length: fileName.length };
    return { code: 'string_too_long', facts };
  }
  return /[\p{Cc}\p{Surrogate}]/u.test(fileName)
    ? {
        code: 'malformed_value',
        facts: { param: 'filename', expected: 'a name in Unicode without control characters' },
      }
    : undefined;
}

/** The query of `GET /v1/files`. */
export const fileQuery = z.strictObject({
  purpose: anyFilePurpose
    .optional()
    .meta({ description: 'Only files of this purpose. Of others than two there never are any.' }),
  limit: queryNumber(1, 10_000)
    .transform((limit) => limit ?? 10_000)
    .meta({ description: 'At most this many files; 10000 when left out.' }),
  order: z
    .enum(['asc', 'desc'])
    .default('desc')
    .meta({ description: 'By the time of their upload: oldest or newest first.' }),
  after: z.string().min(1).optional().meta({
    description:
      'Only files that come after this one: the `last_id` of the page before, also when that file has been deleted since.',
  }),
});
