import type { ApiKey, KeySpending } from '../ledger/api-key.ts';
import { usedCell } from './amounts.ts';
import { formatTable } from './format-table.ts';
import { dayCell } from './time-cells.ts';

/** Keys, whose they are, what they may and what they spent in this month, for people. */
export function keysTable(
  keys: readonly ApiKey[],
  spending: ReadonlyMap<string, KeySpending>,
  now: number,
): string {
  const rows = keys.map((key) => [
    key.id,
    `${key.hint}…`,
    key.scopes.join(','),
    key.teamId,
    key.userId,
    key.compatibility ?? '-',
    perMinute(key.limits.requestsPerMinute, key.limits.imagesPerMinute),
    usedCell(spending.get(key.id)?.spent ?? 0, key.limits.creditsPerMonth),
    stateOf(key, now),
    key.name,
  ]);
  const limits = ['PER MINUTE', 'MONTH USD', 'STATE', 'NAME'];
  return formatTable(['ID', 'SECRET', 'SCOPES', 'TEAM', 'USER', 'COMPATIBILITY', ...limits], rows);
}

/** Requests and pictures, such as `5/20`. */
const perMinute = (requests: number | null, images: number | null): string =>
  requests === null && images === null ? '-' : `${requests ?? '-'}/${images ?? '-'}`;

function stateOf({ revokedAt, expiresAt }: ApiKey, now: number): string {
  if (revokedAt !== null) return `revoked ${dayCell(revokedAt)}`;
  if (expiresAt === null) return 'works';
  return expiresAt <= now ? `expired ${dayCell(expiresAt)}` : `works until ${dayCell(expiresAt)}`;
}
