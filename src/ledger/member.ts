import type { MemberRole } from '../kernel/member-role.ts';
import type { User } from './user.ts';

/** A user within a team. */
export interface Member {
  readonly teamId: string;
  readonly userId: string;
  /** Of the user. */
  readonly name: string;
  readonly role: MemberRole;
  /** Most credits they may spend of the team's, ever; `null` for no limit but the team's own. */
  readonly creditLimit: number | null;
  /** Credits spent so far. */
  readonly used: number;
  /** Set aside for requests under way. */
  readonly reserved: number;
  /** Unix milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Unix ms, or `null` while they are a member. Their keys ended then. */
  readonly removedAt: number | null;
}

/** What a team decides of a member. */
export type MemberTerms = Pick<Member, 'role' | 'creditLimit'>;

export type AddMemberOutcome =
  | { readonly outcome: 'added'; readonly member: Member }
  | { readonly outcome: 'team_absent' | 'user_absent' | 'already_member' };

/**
 * Who belongs to which team. What each of them spends is written by `ImageRecordRepository`, each time in
 * the transaction that changes the record.
 */
export interface MemberRepository {
  /** Removed ones too. */
  find(teamId: string, userId: string): Promise<Member | undefined>;
  /** Oldest first, removed ones too. */
  list(teamId: string): Promise<readonly Member[]>;
  /**
   * Makes a user a member, or one again: what they had spent before still counts. A user who is not
   * there yet is written in the same transaction.
   */
  add(
    member: MemberTerms & { readonly teamId: string; readonly user: User | Pick<User, 'id'> },
    at: number,
  ): Promise<AddMemberOutcome>;
  /**
   * Changes what is named, and in the same transaction takes the scopes that manage from the keys of
   * who is no admin any more; a key that could do nothing else ends. Returns the member after, or
   * `undefined` when there is none, or not any more.
   */
  change(
    teamId: string,
    userId: string,
    to: Partial<MemberTerms>,
    at: number,
  ): Promise<Member | undefined>;
  /**
   * Ends a membership and the member's keys of that team, in one transaction. Returns the member after,
   * or `undefined` when there is none, or not any more.
   */
  remove(teamId: string, userId: string, at: number): Promise<Member | undefined>;
}
