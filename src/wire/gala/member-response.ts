import { z } from 'zod';

import { MEMBER_ROLES } from '../../kernel/member-role.ts';
import { PAGE_FACTS } from './page-facts.ts';

const time = z.iso.datetime();

export const memberObject = z
  .strictObject({
    object: z.literal('member'),
    team_id: z.string(),
    user_id: z.string(),
    name: z.string(),
    role: z.enum(MEMBER_ROLES),
    credit_limit: z
      .int()
      .nullable()
      .meta({ description: 'Most credits they may spend of the team’s. Null for no limit.' }),
    used_credits: z.int().meta({ description: 'Credits spent so far.' }),
    reserved_credits: z.int().meta({ description: 'Set aside for requests under way.' }),
    created_at: time,
    updated_at: time,
    removed_at: time.nullable().meta({ description: 'Null while they are a member.' }),
  })
  .meta({ description: 'A user within a team.' });

export type MemberObject = z.output<typeof memberObject>;

export const memberList = z
  .strictObject({ object: z.literal('list'), data: z.array(memberObject), ...PAGE_FACTS })
  .meta({
    description: 'Members, oldest first and removed ones too unless the query says otherwise.',
  });

export type MemberList = z.output<typeof memberList>;
