/** A person or a program that keys belong to. One user may be a member of several teams. */
export interface User {
  readonly id: string;
  readonly name: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

/** The owner of the machine: an admin of every team, and the user of every key made for nobody else. */
export const DEFAULT_USER = 'user_default';

/** `admin` may be given keys that manage their team; `member` may only be given others. */
export type MemberRole = 'admin' | 'member';

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
