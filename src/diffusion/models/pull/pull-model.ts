import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { HubAccess } from '../hub/hub-access.ts';
import { hubFault } from '../hub/hub-faults.ts';
import { modelFolder, partialFolder } from '../models-folder.ts';
import { makeFolder } from '../make-folder.ts';
import { assertRoom } from './assert-room.ts';
import { diskFault } from './disk-fault.ts';
import { fetchFiles, wholeFile, type PullProgress } from './fetch-files.ts';
import { gatherThere } from './gather-there.ts';
import { placeModel, placePart, type Fetched } from './place-model.ts';
import { beginPull, type PullPlan } from './pull-plan.ts';

/** Makes sure that one process alone fetches a model; `undefined` while another does. */
export type TakeLock = (path: string) => (() => void) | undefined;

export interface PullOptions {
  readonly modelsFolder: string;
  readonly hub: HubAccess;
  readonly takeLock: TakeLock;
  /** When its user accepted the licence; ISO 8601. */
  readonly acceptedAt: string;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PullProgress) => void;
}

export interface Pulled {
  readonly folder: string;
  /** Bytes that came over the network; 0 when all was there. */
  readonly fetchedBytes: number;
}

/**
 * Fetches what a plan names, checks every file against its published hash, and puts the model into its
 * place. Stopped at any moment, it goes on from there the next time.
 * @throws HubFault; `AbortError`.
 */
export async function pullModel(plan: PullPlan, options: PullOptions): Promise<Pulled> {
  const { modelsFolder, hub, signal } = options;
  const partial = partialFolder(modelsFolder);
  await makeFolder(partial);
  const key = plan.part === undefined ? plan.name : `${plan.name}+${plan.part}`;
  const release = options.takeLock(join(partial, `${plan.name}.lock`));
  if (release === undefined) throw hubFault('pull_running', { model: plan.name });
  try {
    // 1. What is there already, from an earlier download or an installed model.
    const folder = await beginPull(modelsFolder, { ...plan, name: key }, options.acceptedAt);
    const place = modelFolder(modelsFolder, plan.name);
    const installed = plan.part === undefined ? place : undefined;
    const there = await gatherThere(plan.files, folder, installed, signal);

    // 2. Whether the rest fits.
    const missing = plan.files.filter(({ path }) => !there.has(path));
    const begun = await Promise.all(missing.map((file) => partBytes(folder, file)));
    const bytes = missing.reduce((sum, file) => sum + file.bytes, 0);
    await assertRoom(folder, bytes - begun.reduce((sum, one) => sum + one, 0));

    // 3. The rest.
    const hashes = await fetchFiles(hub, plan, plan.files, { ...options, folder, there });

    // 4. Into its place.
    const { acceptedAt } = options;
    const fetched: Fetched = { folder, hashes, acceptedAt, now: options.now() };
    await (plan.part === undefined
      ? placeModel(modelsFolder, plan, fetched)
      : placePart(place, plan.part, plan, fetched));
    await rm(folder, { recursive: true, force: true });
    return { folder: place, fetchedBytes: bytes };
  } catch (error) {
    signal.throwIfAborted();
    throw diskFault(join(modelsFolder, plan.name), error);
  } finally {
    release();
  }
}

async function partBytes(folder: string, file: PullPlan['files'][number]): Promise<number> {
  const there = await stat(`${wholeFile(folder, file)}.part`).catch(() => undefined);
  return there?.size ?? 0;
}
