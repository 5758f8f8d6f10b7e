import type { HubAccess } from '../hub/hub-access.ts';
import { inspectModel, type InspectedModel } from '../inspect-model.ts';
import type { ModelShelf } from '../manage/model-shelf.ts';
import type { PullProgress } from './fetch-files.ts';
import { planPull, type PullRequest } from './plan-pull.ts';
import { pullModel, type Pulled } from './pull-model.ts';
import type { PullPlan } from './pull-plan.ts';

/** What came with Gala has no repository, and its folder is not the user's. */
export class NothingToFetch extends Error {
  override readonly name = 'NothingToFetch';
}

export interface FetchOptions {
  readonly hub: HubAccess;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** Hears what will be fetched, before anybody is asked. */
  readonly onPlan?: (plan: PullPlan) => void;
  /** Asks whether the licence of a plan is accepted, unless it was before. Throws when it is not. */
  readonly accept: (plan: PullPlan) => Promise<void>;
  readonly onProgress: (progress: PullProgress) => void;
}

export interface FetchedModel {
  readonly plan: PullPlan;
  readonly pulled: Pulled;
  readonly model: InspectedModel;
}

/**
 * Fetches a model, or goes on fetching it, and looks whether one can draw with it: what was fetched is
 * what was published, which is another question.
 * @throws NothingToFetch; HubFault; ModelFault; `AbortError`; what `accept` throws.
 */
export async function fetchModel(
  { folder, store, takeLock }: ModelShelf,
  request: PullRequest,
  { hub, now, signal, onPlan, accept, onProgress }: FetchOptions,
): Promise<FetchedModel> {
  await assertNotShipped(store, request.into ?? request.what);
  const { plan, acceptedAt } = await planPull(hub, folder, request, signal);
  onPlan?.(plan);
  if (acceptedAt === undefined) await accept(plan);
  const pulled = await pullModel(plan, {
    modelsFolder: folder,
    hub,
    takeLock,
    acceptedAt: acceptedAt ?? now().toISOString(),
    now,
    signal,
    onProgress,
  });
  return { plan, pulled, model: await inspectModel(pulled.folder, plan.name) };
}

/** @throws NothingToFetch for a model that came with Gala. */
async function assertNotShipped(store: ModelShelf['store'], name: string): Promise<void> {
  const shipped = (await store.list()).some((model) => model.shipped && model.name === name);
  if (!shipped) return;
  throw new NothingToFetch(
    `${name} is a part of Gala: there is nothing to fetch, and nothing is added to it. If its files are spoiled, install Gala again.`,
  );
}
