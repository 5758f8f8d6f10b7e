/** `admin` may be given keys that manage their team; `member` may only be given others. */
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** In the order in which they are shown. */
export const MEMBER_ROLES = ['admin', 'member'] as const;
