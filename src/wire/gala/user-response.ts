import { z } from 'zod';

import { PAGE_FACTS } from './page-facts.ts';

export const userObject = z
  .strictObject({
    id: z.string(),
    object: z.literal('user'),
    name: z.string(),
    created_at: z.iso.datetime(),
  })
  .meta({ description: 'A person or a program that keys belong to, in one team or several.' });

export type UserObject = z.output<typeof userObject>;

export const userList = z
  .strictObject({ object: z.literal('list'), data: z.array(userObject), ...PAGE_FACTS })
  .meta({ description: 'Users, oldest first unless the query says otherwise.' });

export type UserList = z.output<typeof userList>;
