import { z } from 'zod';

import { KEY_SCOPES } from '../../kernel/key-scope.ts';
import { refuse } from '../refusal.ts';

/** The body of `POST /gala/v1/keys`. */
export const keyRequest = z.strictObject({
  name: z
    .string()
    .min(1)
    .meta({ description: 'For people, to know the key by.', examples: ['website'] }),
  scopes: z
    .array(z.enum(KEY_SCOPES))
    .check(refuse((scopes) => (scopes.length === 0 ? NO_SCOPE : undefined)))
    .nullish()
    .meta({
      description:
        '`images` draws and reads its team’s records; `records` reads, rates, exports and deletes them; `team` manages the members and keys of its team; `admin` manages everything and sees every record. `images` when left out.',
    })
    .transform((scopes) => scopes ?? ['images' as const]),
  team_id: z
    .string()
    .nullish()
    .meta({ description: 'Whose key it is; the default team’s when left out.' })
    .transform((id) => id ?? undefined),
});

/** A key that opens nothing is a mistake. */
const NO_SCOPE = {
  code: 'invalid_value',
  facts: { param: 'scopes', value: '', supported: KEY_SCOPES },
} as const;
