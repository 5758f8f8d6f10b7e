import { OPERATIONS } from '../../kernel/image-task.ts';
import { usualScheduler } from '../families/usual-scheduler.ts';
import { ModelFault } from '../faults.ts';
import { folderFiles } from './folder-files.ts';
import { readManifest, type Manifest } from './manifest.ts';
import type { ModelFolder } from './model-folder.ts';
import type { InstalledModel } from './model-store.ts';
import { readModelFolder } from './read-model-folder.ts';

const NOTHING = { family: undefined, operations: [], inpainting: false } as const;

/** What is known of a model whose files are all there, or why it cannot be drawn with. */
export async function describeModel(name: string, folder: string): Promise<InstalledModel> {
  const common = { name, folder, complete: true, bytes: await bytesIn(folder) };
  try {
    const manifest = await readManifest(folder, name);
    const model = await readModelFolder(folder, name);
    usualScheduler(model);
    return { ...common, ...abilitiesOf(model), ...originOf(manifest) };
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error;
    return { ...common, ...NOTHING, trouble: error.message };
  }
}

/** What is known of a model that is being fetched, or was until something came between. */
export async function describePull(
  name: string,
  folder: string,
  pull: string,
): Promise<InstalledModel> {
  return { name, folder, complete: false, bytes: await bytesIn(pull), ...NOTHING };
}

/** What starts from a picture has to get it into latents first. */
function abilitiesOf({
  family,
  parts,
  latentChannels,
  unetChannels,
  nativeEdge,
}: ModelFolder): Pick<InstalledModel, 'family' | 'operations' | 'nativeEdge' | 'inpainting'> {
  return {
    family,
    operations: parts.vae_encoder === undefined ? ['generate'] : OPERATIONS,
    nativeEdge,
    inpainting: unetChannels > latentChannels,
  };
}

async function bytesIn(folder: string): Promise<number> {
  const files = await folderFiles(folder);
  return files.reduce((sum, file) => sum + file.bytes, 0);
}

function originOf(manifest: Manifest | undefined): Pick<InstalledModel, 'origin'> {
  if (manifest?.origin === undefined) return {};
  const { repository, revision, licence } = manifest.origin;
  return { origin: { repository, revision, licence: licence.id } };
}
