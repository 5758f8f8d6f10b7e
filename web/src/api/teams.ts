import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import type {
  CreditEntryList,
  CreditEntryObject,
  CreditsObject,
  TeamList,
  TeamObject,
} from '../../../src/wire/gala/team-response.ts';
import { useListPages, type ListAsked } from './list-pages.ts';
import { queryKeys } from './query-keys.ts';
import { sendForJson } from './send.ts';

export type Team = TeamObject;
export type CreditEntry = CreditEntryObject;

const PATH = '/gala/v1/teams';
/** Entries of a page of a ledger. */
const PAGE = 20;

const pathOf = (id: string): string => `${PATH}/${encodeURIComponent(id)}`;

/** The teams that the key may see, page by page. */
export const useTeamPages = (asked: ListAsked) =>
  useListPages<Team>({ key: queryKeys.teamLists, path: PATH }, { ...asked }, ({ id }) => id);

/** All that are there, by name, to choose one of. */
export function useTeams() {
  return useQuery({
    queryKey: [...queryKeys.teamLists, 'all'],
    queryFn: ({ signal }) => sendForJson<TeamList>(`${PATH}?state=there&sort=name`, { signal }),
    select: ({ data }) => data,
  });
}

export function useTeam(id: string | undefined) {
  return useQuery({
    queryKey: queryKeys.team(id),
    queryFn: ({ signal }) => sendForJson<Team>(pathOf(id ?? ''), { signal }),
    enabled: id !== undefined,
  });
}

/** What happened to the credits of a team, newest first, page by page. */
export function useLedger(team: string | undefined) {
  return useInfiniteQuery({
    queryKey: queryKeys.ledger(team),
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === null ? '' : `&after=${pageParam}`;
      return sendForJson<CreditEntryList>(`${pathOf(team ?? '')}/ledger?limit=${PAGE}${after}`, {
        signal,
      });
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ has_more, last_number }) => (has_more ? last_number : null),
    enabled: team !== undefined,
    select: ({ pages }) => pages.flatMap(({ data }) => data),
  });
}

/** Whatever changes a team is seen everywhere, in the credits at the edge of the page as well. */
function useFreshTeams(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: queryKeys.teams }),
      queries.invalidateQueries({ queryKey: queryKeys.session }),
    ]);
}

export interface TeamTerms {
  readonly name: string;
  readonly unlimited: boolean;
}

/** Makes a team, or changes the one with this id. */
export function useSaveTeam(id: string | undefined) {
  const onSuccess = useFreshTeams();
  return useMutation({
    mutationFn: (body: TeamTerms) =>
      id === undefined
        ? sendForJson<Team>(PATH, { method: 'POST', body })
        : sendForJson<Team>(pathOf(id), { method: 'PATCH', body }),
    onSuccess,
  });
}

export function useRemoveTeam() {
  const onSuccess = useFreshTeams();
  return useMutation({
    mutationFn: (id: string) => sendForJson<Team>(pathOf(id), { method: 'DELETE' }),
    onSuccess,
  });
}

export interface Grant {
  readonly team: string;
  readonly credits: number;
  readonly note: string;
  /** The same for every try, so that a lost answer adds nothing twice. */
  readonly claim: string;
}

export function useAddCredits() {
  const onSuccess = useFreshTeams();
  return useMutation({
    mutationFn: ({ team, credits, note, claim }: Grant) =>
      sendForJson<CreditsObject>(`${pathOf(team)}/credits`, {
        method: 'POST',
        body: { credits, note },
        headers: { 'idempotency-key': claim },
      }),
    onSuccess,
  });
}
