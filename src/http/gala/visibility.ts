import { fault } from '../../kernel/errors.ts';
import type { ApiKey } from '../../ledger/api-key.ts';
import { isAdmin } from '../../ledger/rights.ts';

/** A key sees what is its team’s, an admin key what is anybody’s. */
export const maySee = (caller: ApiKey, teamId: string): boolean =>
  isAdmin(caller) || caller.teamId === teamId;

/**
 * Whose things a list is about: the team that was asked for, or else the caller's own, or everybody's
 * (`undefined`) for an admin.
 * @throws GalaError `forbidden` when somebody else's team was asked for.
 */
export function teamToList(caller: ApiKey, asked: string | undefined): string | undefined {
  const teamId = asked ?? (isAdmin(caller) ? undefined : caller.teamId);
  if (teamId !== undefined && !maySee(caller, teamId)) throw fault('forbidden', { scope: 'admin' });
  return teamId;
}
