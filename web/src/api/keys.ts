import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type {
  KeyList,
  KeyObject,
  ListedKeyObject,
  NewKeyObject,
} from '../../../src/wire/gala/key-response.ts';
import { useListPages, type ListAsked } from './list-pages.ts';
import { queryKeys } from './query-keys.ts';
import { sendForJson } from './send.ts';

export type ApiKey = KeyObject;
export type NewApiKey = NewKeyObject;

const PATH = '/gala/v1/keys';

/** A key as it stands in a list: with the names of whose it is. */
export type ListedKey = ListedKeyObject;

/** The keys that this key may manage, page by page. */
export const useKeyPages = (asked: ListAsked & { readonly team_id?: string }) =>
  useListPages<ListedKey>({ key: queryKeys.keys, path: PATH }, { ...asked }, ({ id }) => id);

/** All of them, to know by what names requests came. */
export function useKeyNames() {
  return useQuery({
    queryKey: [...queryKeys.keys, 'names'],
    queryFn: ({ signal }) => sendForJson<KeyList>(PATH, { signal }),
    select: ({ data }) => data,
  });
}

/** How many keys of a team, or of one of its members, work: what would end with them. */
export function useKeyCount(of: { readonly team_id: string; readonly user_id?: string }) {
  return useQuery({
    queryKey: [...queryKeys.keys, 'count', of],
    queryFn: ({ signal }) => {
      const search = new URLSearchParams({ ...of, state: 'there', limit: '1' });
      return sendForJson<KeyList>(`${PATH}?${search.toString()}`, { signal });
    },
    select: ({ total }) => total,
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

export interface NewKeyTerms extends Partial<KeyTerms> {
  readonly name: string;
  readonly team_id?: string;
  readonly user_id?: string;
}

export const createKey = (body: NewKeyTerms): Promise<NewApiKey> =>
  sendForJson<NewApiKey>(PATH, { method: 'POST', body });

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
    mutationFn: createKey,
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
