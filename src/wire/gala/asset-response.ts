import { z } from 'zod';

import { PICTURE_TYPES } from '../../kernel/picture-type.ts';
import { queryNumber } from './query-number.ts';

/** The query of `GET /gala/v1/assets`. */
export const assetQuery = z.strictObject({
  limit: queryNumber(1, 100)
    .transform((limit) => limit ?? 20)
    .meta({ description: 'At most this many assets; 20 when left out.' }),
  after: z.string().min(1).optional().meta({
    description: 'Only assets that come after this one: the `last_id` of the page before.',
  }),
  team_id: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Only assets of this team; for admin keys, who otherwise see all.' }),
});

/** An uploaded picture, as Gala's own API shows it. */
export const assetObject = z
  .strictObject({
    id: z.uuid(),
    object: z.literal('asset'),
    key: z.string().meta({ description: 'By which requests name it.' }),
    file_name: z.string().meta({ description: 'As it was uploaded.' }),
    content_type: z.enum(PICTURE_TYPES),
    bytes: z.int(),
    width: z.int(),
    height: z.int(),
    url: z.url().meta({ description: 'A link to it that works for 60 minutes, without a key.' }),
    team_id: z.string(),
    user_id: z.string(),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime(),
  })
  .meta({ description: 'A picture that was uploaded to be named later.' });

export type AssetObject = z.output<typeof assetObject>;

export const assetList = z
  .strictObject({
    object: z.literal('list'),
    data: z.array(assetObject),
    first_id: z.uuid().nullable(),
    last_id: z.uuid().nullable(),
    has_more: z.boolean(),
  })
  .meta({ description: 'Assets, newest first.' });

export type AssetList = z.output<typeof assetList>;

/** The answer to a deletion. */
export const deletedAsset = z
  .strictObject({ id: z.uuid(), object: z.literal('asset.deleted'), deleted: z.literal(true) })
  .meta({ description: 'The asset that is gone.' });

export type DeletedAsset = z.output<typeof deletedAsset>;
