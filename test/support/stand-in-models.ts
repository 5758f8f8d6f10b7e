import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { onTestFinished } from 'vitest';

import {
  createDiffusionEngine,
  type DiffusionEngineOptions,
} from '../../src/engines/diffusion/diffusion-engine.ts';
import type { Memory } from '../../src/engines/diffusion/memory.ts';
import type { DrawContext, DrawTask, Engine } from '../../src/engines/engine.ts';
import { workerBeside } from '../../src/kernel/worker-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TINY = fileURLToPath(new URL('../golden/diffusion/models/sd1', import.meta.url));

/** Room for everything, and no model needs any. */
export const ROOMY: Memory = { free: () => 1e12, total: () => 1e12, estimate: () => 0 };

/** A folder with models of these names, which are the same tiny one. */
export async function standInModels(names: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  await Promise.all(names.map((name) => symlink(TINY, join(folder, name), 'junction')));
  return folder;
}

/** The engine over a stand-in painter, see `stand-in-painter.ts`; closed when the test is over. */
export async function openStandIn(
  options: Partial<DiffusionEngineOptions> & { readonly models?: readonly string[] } = {},
): Promise<Engine> {
  const { models = ['one'], ...rest } = options;
  const engine = createDiffusionEngine({
    modelsFolder: await standInModels(models),
    device: 'cpu',
    threads: 1,
    idleMs: 60_000,
    program: workerBeside(import.meta.url, 'stand-in-painter'),
    system: ROOMY,
    ...rest,
  });
  onTestFinished(() => engine.close());
  return engine;
}

/** A picture of the model `one` unless the facts say otherwise. */
export const standInTask = (prompt: string, facts: Partial<DrawTask> = {}): DrawTask => ({
  operation: 'generate',
  model: 'dall-e-2',
  engineModel: 'one',
  prompt,
  size: { width: 8, height: 8 },
  seed: 40,
  ...facts,
});

/** Somebody who waits for a picture, and what they hear meanwhile; with `leaveAt` until they hear of that. */
export function waiter(leaveAt?: string): {
  readonly context: DrawContext;
  readonly leave: () => void;
  readonly stages: string[];
  readonly fractions: number[];
} {
  const client = new AbortController();
  const stages: string[] = [];
  const fractions: number[] = [];
  return {
    context: {
      signal: client.signal,
      onProgress: ({ fraction, stage }) => {
        stages.push(stage);
        fractions.push(fraction);
        if (stage === leaveAt) client.abort();
      },
    },
    leave: () => client.abort(),
    stages,
    fractions,
  };
}
