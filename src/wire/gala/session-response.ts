import { z } from 'zod';

import { keyObject } from './key-response.ts';
import { teamObject } from './team-response.ts';

export const sessionObject = z
  .strictObject({
    object: z.literal('session'),
    key: keyObject
      .nullable()
      .meta({ description: 'The key that was signed in with. Null when nobody is signed in.' }),
    team: teamObject.nullable().meta({ description: 'The team of that key.' }),
    csrf_token: z.string().nullable().meta({
      description:
        'With the cookie, every request that changes something shows it in the header `x-gala-csrf`.',
    }),
    expires_at: z.iso.datetime().nullable().meta({ description: 'When the session ends.' }),
  })
  .meta({ description: 'Who is signed in with the cookie of this request.' });

export type SessionObject = z.output<typeof sessionObject>;
