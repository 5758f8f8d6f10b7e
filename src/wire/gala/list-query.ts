import { z } from 'zod';

import { queryNumber } from './query-number.ts';

/** What a list can be in the order of besides when things were made. */
type Sort = 'name' | 'spent';

/** Most entries of one page. */
const MOST = 200;

const text = (description: string) => z.string().min(1).optional().meta({ description });

/**
 * The query of a list of teams, people or keys. Whoever asks for nothing gets all of it, oldest first, as
 * before there were pages.
 */
export const listQuery = (...sorts: readonly [Sort, ...Sort[]]) =>
  z.strictObject({
    limit: queryNumber(1, MOST).meta({
      description: 'At most this many; all of them when left out.',
    }),
    after: text('Only what comes after this one: the `next` of the page before.'),
    sort: z
      .enum(['created', ...sorts])
      .optional()
      .meta({ description: 'What it is in the order of: when they were made when left out.' }),
    order: z
      .enum(['asc', 'desc'])
      .optional()
      .meta({ description: '`asc`, which is the default, has the oldest, first or least first.' }),
    search: text(
      'Only those whose names and ids have all of these words; upper and lower case are the same.',
    ),
    state: z.enum(['there', 'gone']).optional().meta({
      description: '`there` leaves out what was removed or revoked; `gone` has only that.',
    }),
  });

/** What every such query has. */
export type ListQuery = z.output<ReturnType<typeof listQuery>>;

export const teamQuery = listQuery('name');
export const userQuery = listQuery('name').omit({ state: true });
export const memberQuery = listQuery('name', 'spent');
export const keyQuery = listQuery('name', 'spent').extend({
  team_id: text('Only keys of this team.'),
  user_id: text('Only keys of this member.'),
  search: text(
    'Only those whose names, ids, hints and names of team and member have all of these words; upper and lower case are the same.',
  ),
});
