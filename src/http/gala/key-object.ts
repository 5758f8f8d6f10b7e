import type { ApiKey, KeySpending } from '../../ledger/api-key.ts';
import type { KeyObject } from '../../wire/gala/key-response.ts';
import { timeOf } from './times.ts';

/** A key as Gala's own API shows it, with what it used up in this month. */
export function keyObject(
  key: ApiKey,
  { spent, reserved }: Pick<KeySpending, 'spent' | 'reserved'> = { spent: 0, reserved: 0 },
): KeyObject {
  return {
    id: key.id,
    object: 'api_key',
    name: key.name,
    hint: key.hint,
    scopes: [...key.scopes],
    team_id: key.teamId,
    user_id: key.userId,
    strictness: key.strictness,
    compatibility: key.compatibility,
    requests_per_minute: key.limits.requestsPerMinute,
    images_per_minute: key.limits.imagesPerMinute,
    credits_per_month: key.limits.creditsPerMonth,
    spent_this_month: spent,
    reserved_this_month: reserved,
    created_at: new Date(key.createdAt).toISOString(),
    expires_at: timeOf(key.expiresAt),
    revoked_at: timeOf(key.revokedAt),
  };
}
