import { z } from 'zod';

import { MEMBER_ROLES } from '../../kernel/member-role.ts';
import { creditLimit } from './credit-amount.ts';
import { userName } from './user-request.ts';

const role = z.enum(MEMBER_ROLES).meta({
  description:
    '`admin` may be given keys that manage the team, `member` only others. Who becomes a member loses the scopes `team` and `admin` of their keys at once.',
});

const limit = creditLimit.nullish().meta({
  description:
    'Most credits they may spend of the team’s, ever; 2 000 000 are a dollar. No limit but the team’s own when left out.',
});

/** The body of `POST /gala/v1/teams/{id}/members`: one of `user_id` and `name`. */
export const memberRequest = z.strictObject({
  user_id: z.string().min(1).nullish().meta({
    description:
      'A user who is there. A key without the scope `admin` may name only who was a member before.',
  }),
  name: userName.nullish().meta({ description: 'Instead of `user_id`: makes a new user.' }),
  role: role.nullish().transform((role) => role ?? ('member' as const)),
  credit_limit: limit,
});

/** The body of `PATCH /gala/v1/teams/{id}/members/{user_id}`: what is left out stays as it is. */
export const memberChange = z.strictObject({ role: role.optional(), credit_limit: limit });
