import { z } from 'zod';

import { COMPATIBILITIES } from '../../kernel/compatibility.ts';
import { KEY_SCOPES } from '../../kernel/key-scope.ts';
import { STRICTNESSES } from '../../kernel/strictness.ts';
import { PAGE_FACTS } from './page-facts.ts';

const time = z.iso.datetime();

const limit = (what: string) =>
  z
    .int()
    .nullable()
    .meta({ description: `${what} Null for no limit.` });

export const keyObject = z
  .strictObject({
    id: z.string(),
    object: z.literal('api_key'),
    name: z.string(),
    hint: z.string().meta({ description: 'The first letters of the secret.' }),
    scopes: z.array(z.enum(KEY_SCOPES)),
    team_id: z.string(),
    user_id: z.string().meta({ description: 'The member of the team whose it is.' }),
    strictness: z
      .enum(STRICTNESSES)
      .nullable()
      .meta({ description: 'How much moderation refuses for it. Null for the server’s own.' }),
    compatibility: z.enum(COMPATIBILITIES).nullable().meta({
      description:
        'Whether its requests on OpenAI’s routes are adapted to their models. Null for the server’s own.',
    }),
    requests_per_minute: limit('Most requests that draw, within a minute.'),
    images_per_minute: limit('Most pictures asked for, within a minute.'),
    credits_per_month: limit('Most credits it may spend in a calendar month, UTC.'),
    spent_this_month: z.int().meta({ description: 'Credits spent in this calendar month.' }),
    reserved_this_month: z
      .int()
      .meta({ description: 'Set aside in this calendar month for requests under way.' }),
    created_at: time,
    expires_at: time.nullable().meta({ description: 'From when on it stops working.' }),
    revoked_at: time.nullable().meta({ description: 'Null unless it was revoked.' }),
  })
  .meta({ description: 'An API key; its secret is known to whoever made it.' });

export type KeyObject = z.output<typeof keyObject>;

export const newKeyObject = keyObject
  .extend({ secret: z.string().meta({ description: 'Shown this once, and never again.' }) })
  .meta({ description: 'A key that was just made.' });

export type NewKeyObject = z.output<typeof newKeyObject>;

export const listedKeyObject = keyObject
  .extend({
    team_name: z.string(),
    user_name: z.string().meta({ description: 'What the member is called whose it is.' }),
  })
  .meta({ description: 'A key as it stands in a list, with the names of whom it belongs to.' });

export type ListedKeyObject = z.output<typeof listedKeyObject>;

export const keyList = z
  .strictObject({ object: z.literal('list'), data: z.array(listedKeyObject), ...PAGE_FACTS })
  .meta({
    description: 'Keys, oldest first and revoked ones too unless the query says otherwise.',
  });

export type KeyList = z.output<typeof keyList>;
