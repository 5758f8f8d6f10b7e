import { z } from 'zod';

import { FILE_PURPOSES } from '../../kernel/file-purpose.ts';

/** What a file can be uploaded for here: of all that OpenAI knows, what concerns pictures. */
export const filePurpose = z.enum(FILE_PURPOSES);

/** What OpenAI's files can be for, of which some are never found here. */
export const anyFilePurpose = z.enum([
  ...FILE_PURPOSES,
  'assistants',
  'assistants_output',
  'batch',
  'batch_output',
  'evals',
  'fine-tune',
  'fine-tune-results',
]);
