/**
 * What a key may do: `images` draws, and reads its own team's records; `records` reads, rates, exports
 * and deletes them; `team` manages the members and keys of its own team; `admin` manages all keys and
 * teams and sees every record.
 */
export type KeyScope = (typeof KEY_SCOPES)[number];

/** In the order in which they are shown. */
export const KEY_SCOPES = ['images', 'records', 'team', 'admin'] as const;
