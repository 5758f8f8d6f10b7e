import { z } from 'zod';

import { FEATURES } from './feature.ts';

/** ISO 8601 in UTC with milliseconds. */
const time = z.iso.datetime({ precision: 3 });

const teamUser = z
  .strictObject({
    teamId: z.string(),
    userId: z.string(),
    userName: z.string(),
    userAvatar: z.url().meta({ description: 'A data URI: a small SVG of their initials.' }),
    status: z.literal('ACTIVE'),
    role: z.enum(['ADMIN', 'MEMBER']),
    creditLimit: z.int().meta({
      description:
        'Most credits they may spend in all. Without a limit of their own it is what they spent and what their team has left; where that is unlimited too, 9007199254740991.',
    }),
    usedCredit: z.int().meta({ description: 'What they spent, this request included.' }),
    createdAt: time,
    createdBy: z.literal('SYSTEM'),
    updatedAt: time,
    updatedBy: z.literal('SYSTEM'),
  })
  .meta({ description: 'The member of the team whose key it was.' });

const aiRecord = z.strictObject({
  uuid: z.uuid(),
  userId: z.string(),
  teamId: z.string(),
  teamUser,
  model: z.string(),
  type: z.enum(FEATURES),
  metadata: z.looseObject({}).nullable().meta({ description: 'As it was sent.' }),
  rating: z
    .int()
    .nullable()
    .meta({ description: 'Set through Gala’s own records; null until then.' }),
  feedback: z
    .string()
    .nullable()
    .meta({ description: 'Set through Gala’s own records; null until then.' }),
  conversationId: z.string().nullable().meta({ description: 'As it was sent.' }),
  status: z.literal('SUCCESS'),
  createdAt: time,
  aiRecordDetail: z.strictObject({
    promptObject: z
      .looseObject({})
      .meta({ description: 'As it was sent, without what was left out.' }),
    resultObject: z
      .array(z.string().regex(/^images\/\d{4}(_\d{2}){5}_\d{3}_[a-z0-9_]+\.(png|jpe?g|webp)$/))
      .meta({ description: 'The key of each picture.' }),
    responseObject: z.strictObject({
      temporaryUrls: z
        .array(z.url())
        .meta({ description: 'An extension of Gala: a URL for each key, good for seven days.' }),
    }),
  }),
  additionalData: z.null(),
  temporaryUrl: z.url().meta({ description: 'Of the first picture; good for seven days.' }),
});

/** The answer to `POST /api/features`. */
export const featureResponse = z
  .strictObject({ aiRecord })
  .meta({ description: 'What was asked, of whom, and what came of it.' });

export type FeatureResponse = z.output<typeof featureResponse>;

/** The record within {@link featureResponse}. */
export type AiRecord = FeatureResponse['aiRecord'];
