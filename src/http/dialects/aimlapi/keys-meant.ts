import type { FastifyRequest } from 'fastify';

import { fault } from '../../../kernel/errors.ts';
import { mayManage } from '../../../ledger/rights.ts';
import { callerOf } from '../../authentication.ts';
import type { AppDependencies } from '../../dependencies.ts';

/**
 * The ids of the keys that a report is about: the one that was shown, or those of its team with this
 * prefix. Two keys may share one, since it is a few letters; they are reported together then.
 * @throws GalaError `forbidden` when it is another's and the key manages none, or `not_found`.
 */
export async function keysMeant(
  request: FastifyRequest,
  keyring: AppDependencies['keyring'],
  prefix: string | undefined,
): Promise<readonly string[]> {
  const caller = callerOf(request);
  if (prefix === undefined || (prefix === caller.hint && !mayManage(caller, caller.teamId))) {
    return [caller.id];
  }
  if (!mayManage(caller, caller.teamId)) throw fault('forbidden', { scope: 'team' });
  const keys = await keyring.list(caller);
  const meant = keys.filter(({ hint, teamId }) => hint === prefix && teamId === caller.teamId);
  if (meant.length === 0) throw fault('not_found', { what: 'key', id: prefix });
  return meant.map(({ id }) => id);
}
