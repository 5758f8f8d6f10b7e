import { lockFile } from '../../../src/database/lock-file.ts';
import { PATIENCE, type HubAccess } from '../../../src/diffusion/models/hub/hub-access.ts';
import type { PullProgress } from '../../../src/diffusion/models/pull/fetch-files.ts';
import { planPull, type PullRequest } from '../../../src/diffusion/models/pull/plan-pull.ts';
import { pullModel, type Pulled } from '../../../src/diffusion/models/pull/pull-model.ts';

/** A hub as a test reaches it: with little patience. */
export const hubAt = (endpoint: string, more: Partial<HubAccess> = {}): HubAccess => ({
  endpoint,
  token: undefined,
  offline: false,
  proxyFor: () => undefined,
  patience: { ...PATIENCE, silenceMs: 1000, answerMs: 3000, attempts: 4, pauseMs: 1 },
  ...more,
});

export interface PullFromOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PullProgress) => void;
}

/** Plans and fetches a model with its licence accepted, as the command does. */
export async function pullFrom(
  hub: HubAccess,
  modelsFolder: string,
  request: string | PullRequest,
  { signal = new AbortController().signal, onProgress = () => {} }: PullFromOptions = {},
): Promise<Pulled> {
  const wanted = typeof request === 'string' ? { what: request } : request;
  const { plan } = await planPull(hub, modelsFolder, wanted, signal);
  return pullModel(plan, {
    modelsFolder,
    hub,
    takeLock: lockFile,
    acceptedAt: '2026-11-21T12:00:00.000Z',
    now: () => new Date('2026-11-21T12:30:00Z'),
    signal,
    onProgress,
  });
}
