import { z } from 'zod';

import { filePurpose } from './file-purpose.ts';

const id = z.string().meta({ examples: ['file-0mi8ybq3xkc6v9w2p7r5t1z4a8d3f6g0hj'] });

/** An uploaded picture, as the Files API shows it. */
export const fileObject = z
  .strictObject({
    id,
    object: z.literal('file'),
    bytes: z.int(),
    created_at: z.int().meta({ description: 'Unix seconds.' }),
    expires_at: z
      .int()
      .optional()
      .meta({ description: 'Unix seconds; absent when it is kept until it is deleted.' }),
    filename: z.string().meta({ description: 'As it was uploaded.' }),
    purpose: filePurpose,
    status: z.literal('processed').meta({ description: 'It was checked before it was taken.' }),
  })
  .meta({ description: 'A picture that requests can name by its id.' });

export type FileObject = z.output<typeof fileObject>;

export const fileList = z
  .strictObject({
    object: z.literal('list'),
    data: z.array(fileObject),
    first_id: id.nullable(),
    last_id: id.nullable(),
    has_more: z.boolean(),
  })
  .meta({ description: 'Files, newest first unless asked otherwise.' });

export type FileList = z.output<typeof fileList>;

/** The answer to a deletion. */
export const deletedFile = z
  .strictObject({ id, object: z.literal('file'), deleted: z.literal(true) })
  .meta({ description: 'The file that is gone.' });

export type DeletedFile = z.output<typeof deletedFile>;
