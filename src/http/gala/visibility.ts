import type { ApiKey } from '../../ledger/api-key.ts';

export const isAdmin = (caller: ApiKey): boolean => caller.scopes.includes('admin');

/** A key sees what is its team’s, an admin key what is anybody’s. */
export const maySee = (caller: ApiKey, teamId: string): boolean =>
  isAdmin(caller) || caller.teamId === teamId;
