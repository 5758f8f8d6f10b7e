import { z } from 'zod';

import type { Fault } from '../kernel/errors.ts';
import { wordOf } from './json-words.ts';
import { refuse } from './refusal.ts';
import { UploadedFile } from './uploaded-file.ts';

/**
 * The one file of a form.
 *
 * @param judge what else would be wrong with it.
 */
export function oneFile(
  param: string,
  description: string,
  judge: (file: UploadedFile) => Fault | undefined = () => undefined,
) {
  const refusal = (value: unknown): Fault | undefined => {
    if (value instanceof UploadedFile) return judge(value);
    if (value === undefined) return { code: 'missing_parameter', facts: { param } };
    return { code: 'wrong_type', facts: { param, expected: 'a file', got: wordOf(value) } };
  };
  return z
    .unknown()
    .check(refuse(refusal))
    .transform((value) => value as UploadedFile)
    .meta({ type: 'string', format: 'binary', description });
}
