import { z } from 'zod';

import { KEY_SCOPES } from '../../kernel/key-scope.ts';

const time = z.iso.datetime();

export const keyObject = z
  .strictObject({
    id: z.string(),
    object: z.literal('api_key'),
    name: z.string(),
    hint: z.string().meta({ description: 'The first letters of the secret.' }),
    scopes: z.array(z.enum(KEY_SCOPES)),
    team_id: z.string(),
    created_at: time,
    revoked_at: time.nullable().meta({ description: 'Null while it works.' }),
  })
  .meta({ description: 'An API key; its secret is known to whoever made it.' });

export type KeyObject = z.output<typeof keyObject>;

export const newKeyObject = keyObject
  .extend({ secret: z.string().meta({ description: 'Shown this once, and never again.' }) })
  .meta({ description: 'A key that was just made.' });

export type NewKeyObject = z.output<typeof newKeyObject>;

export const keyList = z
  .strictObject({ object: z.literal('list'), data: z.array(keyObject) })
  .meta({ description: 'Every key, oldest first, revoked ones too.' });

export type KeyList = z.output<typeof keyList>;
