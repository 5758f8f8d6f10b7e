import type { Kysely } from 'kysely';
import type { MemberRole } from '../kernel/member-role.ts';
import type { Tables } from './schema.ts';

/** Who a team is at this moment, and stays until the transaction ends. */
type Held = { readonly absent: 'team' | 'member' } | { readonly role: MemberRole };

/**
 * Looks whether a team is there and who a member of it is, and keeps both as they are until the
 * transaction ends. It writes what is written already: on a database where transactions run side by
 * side, that is what makes a removal wait for its end, or this wait for the removal.
 */
export async function holdMember(
  transaction: Kysely<Tables>,
  teamId: string,
  userId: string,
): Promise<Held> {
  if (!(await holdTeam(transaction, teamId))) return { absent: 'team' };
  const member = await transaction
    .updateTable('members')
    .set((column) => ({ role: column.ref('role') }))
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .where('removed_at', 'is', null)
    .returning('role')
    .executeTakeFirst();
  return member ?? { absent: 'member' };
}

/** The same for a team alone. */
export async function holdTeam(transaction: Kysely<Tables>, teamId: string): Promise<boolean> {
  const team = await transaction
    .updateTable('teams')
    .set((column) => ({ name: column.ref('name') }))
    .where('id', '=', teamId)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return team !== undefined;
}
