import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';

import type {
  BindingList,
  BindingObject,
  LocalModelList,
  LocalModelObject,
  RemovedBinding,
  RemovedLocalModel,
} from '../../../src/wire/gala/local-model-response.ts';
import { queryKeys } from './query-keys.ts';
import { sendForJson } from './send.ts';

export type LocalModel = LocalModelObject;
export type IdBinding = BindingObject;

const PATH = '/gala/v1/local-models';
const BINDINGS = '/gala/v1/bindings';

/** How often a download is looked at while somebody does. */
const PULLING_MS = 1000;
/** A command may change them as well. */
const RESTING_MS = 15_000;

const pathOf = (name: string): string => `${PATH}/${encodeURIComponent(name)}`;

export function useLocalModels() {
  return useQuery({
    queryKey: queryKeys.localModels,
    queryFn: ({ signal }) => sendForJson<LocalModelList>(PATH, { signal }),
    select: ({ data }) => data,
    refetchInterval: ({ state }) =>
      state.data?.data.some(({ pull }) => pull?.state === 'running') ? PULLING_MS : RESTING_MS,
  });
}

export function useBindings() {
  return useQuery({
    queryKey: queryKeys.bindings,
    queryFn: ({ signal }) => sendForJson<BindingList>(BINDINGS, { signal }),
    select: ({ data }) => data,
  });
}

/** What is there, what draws what, and so what forms have to offer. */
export const refreshModels = (queries: QueryClient): Promise<unknown> =>
  Promise.all(
    [queryKeys.localModels, queryKeys.bindings, queryKeys.models].map((queryKey) =>
      queries.invalidateQueries({ queryKey }),
    ),
  );

export interface Pull {
  readonly name: string;
  /** The model that a part is for. */
  readonly into?: string | undefined;
}

/** Begins a download; whoever calls it has had the licence accepted. */
export function usePull() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, into }: Pull) =>
      sendForJson<LocalModel>(`${pathOf(name)}/pull`, {
        method: 'POST',
        body: { accept_licence: true, ...(into !== undefined && { into }) },
      }),
    onSuccess: () => refreshModels(queries),
  });
}

/** Stops a download, or forgets how one ended. */
export function useStopPull() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) =>
      sendForJson<LocalModel>(`${pathOf(name)}/pull`, { method: 'DELETE' }),
    onSuccess: () => refreshModels(queries),
  });
}

export interface Removal {
  readonly name: string;
  /** Also while ids are bound to it. */
  readonly force: boolean;
}

export function useRemoveModel() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, force }: Removal) =>
      sendForJson<RemovedLocalModel>(`${pathOf(name)}?force=${force}`, { method: 'DELETE' }),
    onSuccess: () => refreshModels(queries),
  });
}

export interface WantedBinding {
  readonly id: string;
  /** A local model, `auto` or `collage`; `null` takes the binding back. */
  readonly model: string | null;
  readonly like?: string | undefined;
}

export function useBind() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, model, like }: WantedBinding): Promise<unknown> => {
      const path = `${BINDINGS}/${encodeURIComponent(id)}`;
      return model === null
        ? sendForJson<RemovedBinding>(path, { method: 'DELETE' })
        : sendForJson<IdBinding>(path, {
            method: 'PUT',
            body: { model, ...(like !== undefined && { like }) },
          });
    },
    onSuccess: () => refreshModels(queries),
  });
}
