import type { Member } from '../../ledger/member.ts';
import type { User } from '../../ledger/user.ts';
import type { MemberObject } from '../../wire/gala/member-response.ts';
import type { UserObject } from '../../wire/gala/user-response.ts';
import { timeOf } from './times.ts';

/** A user as Gala's own API shows one. */
export function userObject({ id, name, createdAt }: User): UserObject {
  return { id, object: 'user', name, created_at: new Date(createdAt).toISOString() };
}

/** A member as Gala's own API shows one. */
export function memberObject(member: Member): MemberObject {
  return {
    object: 'member',
    team_id: member.teamId,
    user_id: member.userId,
    name: member.name,
    role: member.role,
    credit_limit: member.creditLimit,
    used_credits: member.used,
    reserved_credits: member.reserved,
    created_at: new Date(member.createdAt).toISOString(),
    updated_at: new Date(member.updatedAt).toISOString(),
    removed_at: timeOf(member.removedAt),
  };
}
