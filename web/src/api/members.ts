import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type { MemberList, MemberObject } from '../../../src/wire/gala/member-response.ts';
import { useListPages, type ListAsked } from './list-pages.ts';
import { queryKeys } from './query-keys.ts';
import { sendForJson } from './send.ts';

export type Member = MemberObject;

const pathOf = (team: string): string => `/gala/v1/teams/${encodeURIComponent(team)}/members`;
const memberPath = (team: string, user: string): string =>
  `${pathOf(team)}/${encodeURIComponent(user)}`;

/** The members of a team, page by page. */
export const useMemberPages = (team: string, asked: ListAsked) =>
  useListPages<Member>(
    { key: queryKeys.members(team), path: pathOf(team) },
    { ...asked },
    ({ user_id }) => user_id,
  );

/** All that belong to a team now, by name. */
export function useMembers(team: string | undefined) {
  return useQuery({
    queryKey: [...queryKeys.members(team ?? ''), 'all'],
    queryFn: ({ signal }) =>
      sendForJson<MemberList>(`${pathOf(team ?? '')}?state=there&sort=name`, { signal }),
    select: ({ data }) => data,
    enabled: team !== undefined,
  });
}

/** Somebody new by their name, or who is there already by their id. */
export type Newcomer = ({ readonly name: string } | { readonly user_id: string }) & {
  readonly role: Member['role'];
  readonly credit_limit: number | null;
};

export const addMember = (team: string, body: Newcomer): Promise<Member> =>
  sendForJson<Member>(pathOf(team), { method: 'POST', body });

export type MemberTerms = Partial<Pick<Member, 'role' | 'credit_limit'>>;

export const changeMember = (team: string, user: string, body: MemberTerms): Promise<Member> =>
  sendForJson<Member>(memberPath(team, user), { method: 'PATCH', body });

/** Has the members of a team, and the keys that go with them, looked at anew. */
export function useFreshMembers(team: string): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: queryKeys.members(team) }),
      queries.invalidateQueries({ queryKey: queryKeys.keys }),
    ]);
}

/** Makes somebody who is there a member of a team. */
export function useAddMember(team: string) {
  const onSuccess = useFreshMembers(team);
  return useMutation({ mutationFn: (body: Newcomer) => addMember(team, body), onSuccess });
}

/** Changes what a member is called, may do and may spend. */
export function useChangeMember(team: string) {
  const onSettled = useFreshMembers(team);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ user, name, terms }: MemberChange): Promise<void> => {
      if (name !== undefined) {
        const path = `/gala/v1/users/${encodeURIComponent(user)}`;
        await sendForJson(path, { method: 'PATCH', body: { name } });
        await queries.invalidateQueries({ queryKey: queryKeys.users });
      }
      if (Object.keys(terms).length > 0) await changeMember(team, user, terms);
    },
    onSettled,
  });
}

export interface MemberChange {
  readonly user: string;
  /** Of the user, in every team. */
  readonly name?: string | undefined;
  readonly terms: MemberTerms;
}

/** Ends a membership, and the keys that go with it. */
export function useRemoveMember(team: string) {
  const onSuccess = useFreshMembers(team);
  return useMutation({
    mutationFn: (user: string) => sendForJson<Member>(memberPath(team, user), { method: 'DELETE' }),
    onSuccess,
  });
}
