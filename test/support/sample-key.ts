import { NO_LIMITS, type ApiKey } from '../../src/ledger/api-key.ts';

/** A key that works; name only what the test is about. */
export function sampleKey(facts: Partial<ApiKey> = {}): ApiKey {
  return {
    id: 'key_sample',
    teamId: 'team_default',
    userId: 'user_default',
    name: 'a key',
    hint: 'sk-gala',
    scopes: ['images'],
    strictness: null,
    compatibility: null,
    limits: NO_LIMITS,
    createdAt: 1,
    expiresAt: null,
    revokedAt: null,
    ...facts,
  };
}
