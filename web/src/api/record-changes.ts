import { useMutation } from '@tanstack/react-query';

import type { RecordObject } from '../../../src/wire/gala/record-response.ts';
import { ApiError } from './api-error.ts';
import { useRecordLists } from './record-pages.ts';
import { send, sendForJson } from './send.ts';

const pathOf = (id: string): string => `/gala/v1/records/${encodeURIComponent(id)}`;

/** What somebody thinks of the pictures; `null` takes it away. */
export interface Judgement {
  readonly rating?: number | null;
  readonly feedback?: string | null;
}

export function useJudge(id: string) {
  const { put } = useRecordLists();
  return useMutation({
    mutationFn: (body: Judgement) =>
      sendForJson<RecordObject>(pathOf(id), { method: 'PATCH', body }),
    onSuccess: put,
  });
}

export function useDeletePicture(id: string) {
  const { put } = useRecordLists();
  return useMutation({
    mutationFn: (index: number) =>
      sendForJson<RecordObject>(`${pathOf(id)}/images/${index}`, { method: 'DELETE' }),
    onSuccess: put,
  });
}

/** What a deletion of several came to. */
export interface Deletion {
  readonly deleted: ReadonlySet<string>;
  /** What the server said about each that is still there. */
  readonly refused: readonly ApiError[];
}

const AT_ONCE = 4;

/** Deletes records with their pictures. Those that are gone already count as deleted. */
export function useDeleteRecords() {
  const { drop } = useRecordLists();
  return useMutation({
    mutationFn: async (ids: readonly string[]): Promise<Deletion> => {
      const left = [...ids];
      const deleted = new Set<string>();
      const refused: ApiError[] = [];
      const work = async (): Promise<void> => {
        for (let id = left.shift(); id !== undefined; id = left.shift()) {
          try {
            await send(pathOf(id), { method: 'DELETE' });
            deleted.add(id);
          } catch (error) {
            if (!(error instanceof ApiError)) throw error;
            if (error.facts.status === 404) deleted.add(id);
            else refused.push(error);
            // Nobody there: the others would wait for nothing.
            if (error.facts.status === 0) left.length = 0;
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      return { deleted, refused };
    },
    onSuccess: ({ deleted }) => drop(deleted),
  });
}
