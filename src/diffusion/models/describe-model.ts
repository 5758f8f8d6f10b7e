import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { folderFiles } from './folder-files.ts';
import { readManifest, type Manifest } from './manifest.ts';
import type { Family } from './model-folder.ts';
import type { InstalledModel } from './model-store.ts';

/** What is known of a model whose files are all there. */
export async function describeModel(name: string, folder: string): Promise<InstalledModel> {
  const bytes = await bytesIn(folder);
  const common = { name, folder, complete: true, bytes, inpainting: false } as const;
  const manifest = await readManifest(folder, name);
  const family = manifest?.family ?? (await familyOf(folder));
  return {
    ...common,
    family,
    operations: existsSync(join(folder, 'vae_encoder', 'model.onnx'))
      ? ['generate', 'edit', 'vary']
      : ['generate'],
    ...originOf(manifest),
  };
}

/** What is known of a model that is being fetched, or was until something came between. */
export async function describePull(
  name: string,
  folder: string,
  pull: string,
): Promise<InstalledModel> {
  return {
    name,
    folder,
    family: undefined,
    complete: false,
    bytes: await bytesIn(pull),
    operations: [],
    inpainting: false,
  };
}

async function bytesIn(folder: string): Promise<number> {
  const files = await folderFiles(folder);
  return files.reduce((sum, file) => sum + file.bytes, 0);
}

async function familyOf(folder: string): Promise<Family | undefined> {
  try {
    const index = await readFile(join(folder, 'model_index.json'), 'utf8');
    return index.includes('LatentConsistency') ? 'lcm' : 'sd';
  } catch {
    return undefined;
  }
}

function originOf(manifest: Manifest | undefined): Pick<InstalledModel, 'origin'> {
  if (manifest?.origin === undefined) return {};
  const { repository, revision, licence } = manifest.origin;
  return { origin: { repository, revision, licence: licence.id } };
}
