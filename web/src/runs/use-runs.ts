import { useSyncExternalStore } from 'react';

import { whenOwnerChanges } from '../api/owner.ts';
import { useFreshCredits, useSession } from '../api/session.ts';
import { announce } from '../design/announcer.tsx';
import { strings } from '../strings.ts';
import type { ImagesRequest } from '../api/draw.ts';
import type { Run } from './run.ts';
import { Runs, type Expected } from './runs.ts';

/** Each view has runs of its own. */
const OF_VIEWS = { create: new Runs(), edit: new Runs(), vary: new Runs() };

whenOwnerChanges((owner = '') => {
  for (const runs of Object.values(OF_VIEWS)) runs.belongTo(owner);
});

export interface RunsOfPage {
  readonly list: readonly Run[];
  /** @returns the id of the run */
  readonly start: (planned: ImagesRequest, expected: Expected) => string;
  readonly cancel: (id: string) => void;
  readonly remove: (id: string) => void;
}

/** The runs of whoever is signed in, in one view, and what can be done with them. */
export function useRuns(view: keyof typeof OF_VIEWS): RunsOfPage {
  const runs = OF_VIEWS[view];
  const { data: session } = useSession();
  const refreshCredits = useFreshCredits();
  runs.belongTo(session?.key?.id ?? '');
  const list = useSyncExternalStore(runs.subscribe, runs.list);
  const tellEnd = async (ended: Promise<Run>) => {
    const { id, state } = await ended;
    refreshCredits();
    const isShown = runs.list().some((run) => run.id === id);
    if (isShown && state.is === 'done') announce(strings.create.done(state.pictures.length));
  };
  const start = (planned: ImagesRequest, expected: Expected): string => {
    const { id, ended } = runs.start(planned, expected);
    void tellEnd(ended);
    return id;
  };
  return {
    list,
    start,
    cancel: (id: string) => runs.cancel(id),
    remove: (id: string) => runs.remove(id),
  };
}
