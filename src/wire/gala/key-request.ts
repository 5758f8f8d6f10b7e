import { z } from 'zod';

import { COMPATIBILITIES } from '../../kernel/compatibility.ts';
import { KEY_SCOPES } from '../../kernel/key-scope.ts';
import { STRICTNESSES } from '../../kernel/strictness.ts';
import { refuse } from '../refusal.ts';
import { creditLimit } from './credit-amount.ts';
import { nameOf } from './name.ts';
import { queryTime } from './query-time.ts';

const name = nameOf('key', 'website');

const scopes = z
  .array(z.enum(KEY_SCOPES))
  .check(refuse((scopes) => (scopes.length === 0 ? NO_SCOPE : undefined)))
  .transform((scopes) => KEY_SCOPES.filter((scope) => scopes.includes(scope)))
  .meta({
    description:
      '`images` draws and reads its team’s records; `records` reads, rates, exports and deletes them; `team` manages the members and keys of its team; `admin` manages everything and sees every record. Only a member with the role `admin` may be given `team` or `admin`, and the owner of the server by an admin key alone.',
  });

/** A key that opens nothing is a mistake. */
const NO_SCOPE = {
  code: 'invalid_value',
  facts: { param: 'scopes', value: '', supported: KEY_SCOPES },
} as const;

/** More is no limit, for no server draws that many. */
const perMinute = z.int().min(1).max(1_000_000);

const terms = {
  strictness: z.enum(STRICTNESSES).nullish().meta({
    description:
      'How much moderation refuses for this key; the server’s own when left out. For admin keys to set.',
  }),
  compatibility: z.enum(COMPATIBILITIES).nullish().meta({
    description:
      '`strict` refuses what OpenAI’s API refuses; `lenient` adapts what old and third-party clients send. The server’s own when left out.',
  }),
  requests_per_minute: perMinute.nullish().meta({
    description: 'Most requests that draw, within a minute; no limit when left out.',
  }),
  images_per_minute: perMinute
    .nullish()
    .meta({ description: 'Most pictures asked for, within a minute; no limit when left out.' }),
  credits_per_month: creditLimit.nullish().meta({
    description:
      'Most credits it may spend in a calendar month, UTC; 2 000 000 are a dollar. No limit but its team’s and its user’s when left out.',
  }),
  expires_at: queryTime('expires_at').nullable().meta({
    description: 'From when on it stops working, such as `2027-01-31`; never when left out.',
  }),
} as const;

/** The body of `POST /gala/v1/keys`. */
export const keyRequest = z.strictObject({
  name,
  scopes: scopes
    .nullish()
    .transform((scopes) => scopes ?? ['images' as const])
    .meta({ description: `${scopes.meta()?.description ?? ''} \`images\` when left out.` }),
  team_id: z.string().nullish().meta({
    description:
      'Whose key it is: for an admin key the default team’s when left out, for others always their own team’s.',
  }),
  user_id: z.string().nullish().meta({
    description:
      'The member of that team whose key it is; in your own team yourself when left out, in another the owner of the server.',
  }),
  ...terms,
});

/** The body of `PATCH /gala/v1/keys/{id}`: what is left out stays as it is, `null` takes a limit away. */
export const keyChange = z.strictObject({
  name: name.optional(),
  scopes: scopes.optional(),
  ...terms,
});
