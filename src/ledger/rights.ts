import { fault } from '../kernel/errors.ts';
import { KEY_SCOPES } from '../kernel/key-scope.ts';
import { managingScopes, type ApiKey } from './api-key.ts';
import { DEFAULT_TEAM } from './team.ts';
import { DEFAULT_USER } from './user.ts';

/** Who manages keys and people: what they may do themselves bounds what they may hand on. */
export type Manager = Pick<ApiKey, 'teamId' | 'userId' | 'scopes' | 'expiresAt'>;

/** Whoever sits at the machine. They hold the database, so there is nothing to keep from them. */
export const OPERATOR: Manager = {
  teamId: DEFAULT_TEAM,
  userId: DEFAULT_USER,
  scopes: KEY_SCOPES,
  expiresAt: null,
};

/** Whether they manage everything, and see what is anybody's. */
export const isAdmin = (by: Pick<Manager, 'scopes'>): boolean => by.scopes.includes('admin');

/** An admin manages every team, a `team` key its own. */
export const mayManage = (by: Manager, teamId: string): boolean =>
  isAdmin(by) || (by.scopes.includes('team') && by.teamId === teamId);

/**
 * Whether a key deletes something of its team: what its own user brought, or, with the scope `records`,
 * what anybody did.
 */
export const mayDeleteOf = (by: Pick<Manager, 'userId' | 'scopes'>, userId: string): boolean =>
  by.userId === userId || by.scopes.includes('records') || isAdmin(by);

/** Whose a key is of which nothing else is said, in general or in a certain team. */
export function defaultHolder(
  by: Manager,
  teamId: string = isAdmin(by) ? DEFAULT_TEAM : by.teamId,
): Pick<Manager, 'teamId' | 'userId'> {
  return { teamId, userId: teamId === by.teamId ? by.userId : DEFAULT_USER };
}

/** What a manager asks a key to be; what is left out stays as it is, or as the server has it. */
type Grant = {
  readonly [F in 'scopes' | 'strictness' | 'expiresAt']?: ApiKey[F] | undefined;
};

/**
 * Sees to it that a key of the owner of the machine manages only if an admin, or they, wanted it: it
 * would outlive every demotion of whoever made it, for the owner stays.
 * @throws GalaError `forbidden`.
 */
export function assertMayEmpower(by: Manager, key: Pick<ApiKey, 'userId' | 'scopes'>): void {
  if (isAdmin(by) || by.userId === DEFAULT_USER || key.userId !== DEFAULT_USER) return;
  if (managingScopes(key).length > 0) throw fault('forbidden', { scope: 'admin' });
}

/**
 * Sees to it that nobody hands on what they do not have: scopes above theirs, another moderation than
 * the server's, or a life longer than their own.
 * @throws GalaError `forbidden`, naming what it would take; `expiry_out_of_range`, also for a time
 * that is past.
 */
export function assertMayGrant(by: Manager, grant: Grant, now: number): void {
  const { scopes, strictness, expiresAt } = grant;
  if (!isAdmin(by) && (scopes?.includes('admin') || strictness !== undefined)) {
    throw fault('forbidden', { scope: 'admin' });
  }
  if (expiresAt === undefined) return;
  const latest = by.expiresAt;
  const outlives = latest !== null && (expiresAt === null || expiresAt > latest);
  if (outlives || (expiresAt !== null && expiresAt <= now)) {
    throw fault('expiry_out_of_range', { after: now, latest });
  }
}

/** @throws GalaError `forbidden` when the key stands above the manager. */
export function assertMayTouch(by: Manager, key: Pick<ApiKey, 'scopes'>): void {
  if (!isAdmin(by) && isAdmin(key)) throw fault('forbidden', { scope: 'admin' });
}
