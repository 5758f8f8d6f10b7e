import { z } from 'zod';

import { EXTENSIONS, PICTURE_TYPES } from '../../kernel/picture-type.ts';

const key = z
  .string()
  .regex(/^images\/\d{4}(_\d{2}){5}_\d{3}_[a-z0-9_]+\.(png|jpg|webp|gif)$/)
  .meta({ description: 'By which features name it as `imageUrl` or `maskUrl`.' });

const mimetype = z.enum(PICTURE_TYPES).meta({
  description: 'What the file is, whatever type it was sent with.',
});

/** The answer to `POST /api/assets`. */
export const assetResponse = z
  .strictObject({
    asset: z.strictObject({
      fieldname: z.literal('asset'),
      originalname: z.string(),
      encoding: z.string(),
      mimetype,
      size: z.int().meta({ description: 'In bytes.' }),
      bucket: z.literal('asset.1min.ai'),
      key,
      acl: z.literal('private'),
      contentType: z.literal('application/octet-stream'),
      contentDisposition: z.null(),
      contentEncoding: z.null(),
      storageClass: z.literal('STANDARD'),
      serverSideEncryption: z.null(),
      metadata: z.strictObject({
        'team-id': z.string(),
        'user-id': z.string(),
        fieldname: z.literal('asset'),
        originalname: z.string(),
        encoding: z.string(),
        mimetype,
      }),
      location: z.url().meta({ description: 'Where it lies; opens with a key of the team only.' }),
      etag: z
        .string()
        .regex(/^"[0-9a-f]{32}"$/)
        .meta({ description: 'The MD5 of the bytes, in quotes.' }),
    }),
    fileContent: z.strictObject({
      uuid: z.uuid().meta({ description: 'By which Gala’s own API lists and deletes it.' }),
      path: key,
      type: z.enum(PICTURE_TYPES.map((type) => EXTENSIONS[type])),
      name: z.string(),
      content: z.literal(''),
      status: z.literal('ACTIVE'),
      metadata: z.strictObject({ token: z.literal(0), character: z.literal(0) }),
      createdAt: z.iso.datetime({ precision: 3 }),
    }),
  })
  .meta({ description: 'An asset as it is kept.' });

export type AssetResponse = z.output<typeof assetResponse>;
