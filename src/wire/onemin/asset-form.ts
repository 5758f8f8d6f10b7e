import { z } from 'zod';

import type { Fault } from '../../kernel/errors.ts';
import { wordOf } from '../json-words.ts';
import { refuse } from '../refusal.ts';
import { UploadedFile } from '../uploaded-file.ts';

/** The form of `POST /api/assets`: one file. */
export const assetForm = z.strictObject({
  asset: z
    .unknown()
    .check(refuse(notOneFile))
    .transform((value) => value as UploadedFile)
    .meta({
      type: 'string',
      format: 'binary',
      description: 'A PNG, JPEG, WebP or GIF of at most 50 MB and 16,777,216 pixels.',
    }),
});

function notOneFile(value: unknown): Fault | undefined {
  if (value instanceof UploadedFile) return undefined;
  if (value === undefined) return { code: 'missing_parameter', facts: { param: 'asset' } };
  return {
    code: 'wrong_type',
    facts: { param: 'asset', expected: 'a file', got: wordOf(value) },
  };
}
