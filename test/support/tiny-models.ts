import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, vi } from 'vitest';

const MODELS = new URL('../golden/diffusion/models/', import.meta.url);

/** Karlo, which sees what a picture shows, and Stable Diffusion, which does not. */
export const SEER_AND_PAINTER = { seer: 'karlo', painter: 'sd2' } as const;

/** What a running server is asked, and where its models lie. */
interface TinyModelsOptions {
  readonly dataFolder: string;
  /** The ids that are served now. */
  readonly served: () => Promise<readonly string[]>;
}

/**
 * Puts tiny models, by their folder among the goldens, under these names into the models folder of a
 * running server, and waits until it serves them.
 */
export async function installTinyModels(
  { dataFolder, served }: TinyModelsOptions,
  models: Readonly<Record<string, string>>,
): Promise<void> {
  const folder = join(dataFolder, 'models');
  await mkdir(folder, { recursive: true });
  for (const [name, tiny] of Object.entries(models)) {
    await symlink(fileURLToPath(new URL(tiny, MODELS)), join(folder, name), 'junction');
  }
  await vi.waitFor(
    async () => expect(await served()).toEqual(expect.arrayContaining(Object.keys(models))),
    { timeout: 60_000, interval: 500 },
  );
}
