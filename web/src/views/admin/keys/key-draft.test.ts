import { expect, test } from 'vitest';

import type { ApiKey } from '../../../api/keys.ts';
import { changesOf, draftOf, termsOf } from './key-draft.ts';

const KEY: ApiKey = {
  id: 'key_a',
  object: 'api_key',
  name: 'website',
  hint: 'sk-gala-abc',
  scopes: ['images'],
  team_id: 'team_a',
  user_id: 'user_a',
  strictness: 'low',
  compatibility: null,
  requests_per_minute: 5,
  images_per_minute: null,
  credits_per_month: 100,
  spent_this_month: 0,
  reserved_this_month: 0,
  created_at: '2026-11-22T00:00:00.000Z',
  expires_at: '2027-01-31T15:30:00.000Z',
  revoked_at: null,
};

test('a form that nobody touched changes nothing', () => {
  expect(changesOf(KEY, draftOf(KEY), true)).toEqual({});
});

test('what is taken away is null, and what stays is left out', () => {
  const draft = { ...draftOf(KEY), requestsPerMinute: '', imagesPerMinute: '9', expires: '' };
  expect(changesOf(KEY, draft, true)).toEqual({
    requests_per_minute: null,
    images_per_minute: 9,
    expires_at: null,
  });
});

test('only admins say anything of moderation', () => {
  const draft = { ...draftOf(KEY), strictness: 'off' as const };
  expect(changesOf(KEY, draft, false)).toEqual({});
  expect(termsOf(draft, false)).not.toHaveProperty('strictness');
  expect(changesOf(KEY, draft, true)).toEqual({ strictness: 'off' });
});
