import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type { MemberList, MemberObject } from '../../../src/wire/gala/member-response.ts';
import { queryKeys } from './query-keys.ts';
import { sendForJson } from './send.ts';

export type Member = MemberObject;

const pathOf = (team: string): string => `/gala/v1/teams/${encodeURIComponent(team)}/members`;

/** The members of a team; removed ones too. */
export function useMembers(team: string | undefined) {
  return useQuery({
    queryKey: queryKeys.members(team ?? ''),
    queryFn: ({ signal }) => sendForJson<MemberList>(pathOf(team ?? ''), { signal }),
    select: ({ data }) => data,
    enabled: team !== undefined,
  });
}

export interface NewMember {
  readonly name: string;
  readonly role: Member['role'];
  readonly credit_limit: number | null;
}

/** Makes a new user a member of a team. */
export function useAddMember(team: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewMember) => sendForJson<Member>(pathOf(team), { method: 'POST', body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.members(team) }),
  });
}

export interface MemberChange {
  readonly user: string;
  readonly change: Partial<Pick<Member, 'role' | 'credit_limit'>> | 'remove';
}

/** Changes what a member may do, or ends the membership. Keys may be gone after that. */
export function useChangeMember(team: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ user, change }: MemberChange) => {
      const path = `${pathOf(team)}/${encodeURIComponent(user)}`;
      return change === 'remove'
        ? sendForJson<Member>(path, { method: 'DELETE' })
        : sendForJson<Member>(path, { method: 'PATCH', body: change });
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.members(team) }),
        queries.invalidateQueries({ queryKey: queryKeys.keys }),
      ]),
  });
}
