import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type { KeyList, KeyObject, NewKeyObject } from '../../../src/wire/gala/key-response.ts';
import { queryKeys } from './query-keys.ts';
import { sendForJson } from './send.ts';

export type ApiKey = KeyObject;
export type NewApiKey = NewKeyObject;

const PATH = '/gala/v1/keys';

/** The keys that this key may manage; revoked ones too. */
export function useKeys() {
  return useQuery({
    queryKey: queryKeys.keys,
    queryFn: ({ signal }) => sendForJson<KeyList>(PATH, { signal }),
    select: ({ data }) => data,
  });
}

/** What a key may do and use up. What is left out stays as it is, or as the server has it. */
export interface KeyTerms {
  readonly name: string;
  readonly scopes: KeyObject['scopes'];
  readonly compatibility: KeyObject['compatibility'];
  readonly requests_per_minute: number | null;
  readonly images_per_minute: number | null;
  readonly credits_per_month: number | null;
  readonly expires_at: string | null;
  /** For admin keys to set. */
  readonly strictness?: KeyObject['strictness'];
}

export interface NewKeyTerms extends KeyTerms {
  readonly team_id?: string;
  readonly user_id?: string;
}

function useFreshKeys(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: queryKeys.keys }),
      queries.invalidateQueries({ queryKey: queryKeys.session }),
    ]);
}

/** Its answer has the secret, which nobody can ask for again. */
export function useCreateKey() {
  const onSuccess = useFreshKeys();
  return useMutation({
    mutationFn: (body: NewKeyTerms) => sendForJson<NewApiKey>(PATH, { method: 'POST', body }),
    onSuccess,
    // No longer than whoever shows it.
    gcTime: 0,
  });
}

export function useChangeKey(id: string) {
  const onSuccess = useFreshKeys();
  return useMutation({
    mutationFn: (body: Partial<KeyTerms>) =>
      sendForJson<ApiKey>(`${PATH}/${encodeURIComponent(id)}`, { method: 'PATCH', body }),
    onSuccess,
  });
}

export function useRevokeKey() {
  const onSuccess = useFreshKeys();
  return useMutation({
    mutationFn: (id: string) =>
      sendForJson<ApiKey>(`${PATH}/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess,
  });
}
