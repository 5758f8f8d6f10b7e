import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';

import type { SessionObject } from '../../../src/wire/gala/session-response.ts';
import { browserBelongsTo } from './browser-memory.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { ownerIs } from './owner.ts';
import { queryKeys } from './query-keys.ts';
import { rememberSession, sendForJson, SESSION_PATH } from './send.ts';
import { forgetTab, tabBelongsTo } from './tab-memory.ts';

/** Who is signed in; everything is `null` when nobody is. */
export type Session = SessionObject;

type Asked = Parameters<typeof sendForJson>[1];

/** Asks who is signed in. What one key was told is forgotten as soon as it is another, or nobody. */
async function ask(queries: QueryClient, options?: Asked): Promise<Session> {
  return take(queries, await sendForJson<Session>(SESSION_PATH, options));
}

/** Signs in or out. */
async function change(queries: QueryClient, options: Asked): Promise<Session> {
  const session = await sendForJson<Session>(SESSION_PATH, options);
  // A look that began before it would be answered by what was true then.
  await queries.cancelQueries({ queryKey: queryKeys.session });
  tellOtherTabs(session.key ? 'in' : 'out');
  return take(queries, session);
}

function take(queries: QueryClient, session: Session): Session {
  rememberSession(session);
  ownerIs(session.key?.id);
  if (session.key) tabBelongsTo(session.key.id);
  browserBelongsTo(session.key?.id);
  const before = queries.getQueryData<Session>(queryKeys.session)?.key?.id;
  if (before !== session.key?.id) {
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== queryKeys.session[0] });
  }
  return session;
}

export function useSession() {
  const queries = useQueryClient();
  return useQuery({
    queryKey: queryKeys.session,
    queryFn: ({ signal }) => ask(queries, { signal }),
    staleTime: 30_000,
  });
}

/** By a key, or by the token of a one-time link. */
export type Credentials = { readonly key: string } | { readonly token: string };

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => change(queries, { method: 'POST', body }),
    onSuccess: (session) => queries.setQueryData(queryKeys.session, session),
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => change(queries, { method: 'DELETE' }),
    onSuccess: (session) => {
      forgetTab();
      queries.setQueryData(queryKeys.session, session);
    },
  });
}

/** Asks anew how many credits are left, as after each request that cost some. */
export function useFreshCredits(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: queryKeys.session });
}
