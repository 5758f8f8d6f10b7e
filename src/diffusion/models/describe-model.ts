import { basename } from 'node:path';

import { assertFollowable } from '../families/assert-followable.ts';
import { defaultsOf } from '../families/family-defaults.ts';
import { modelFault, ModelFault } from '../faults.ts';
import type { UsualSampling } from '../../kernel/introduction.ts';
import { folderFiles } from './folder-files.ts';
import { MANIFEST_FILE, readManifest, type Manifest } from './manifest.ts';
import type { ModelFolder } from './model-folder.ts';
import type { InstalledModel } from './model-store.ts';
import { operationsOf, seesPictures } from './operations-of.ts';
import { readModelFolder } from './read-model-folder.ts';
import { readsBriefly } from './reads-briefly.ts';

const NOTHING = { family: undefined, operations: [], blends: false, inpainting: false } as const;

/** What is known of a model whose files are all there, or why it cannot be drawn with. */
export async function describeModel(name: string, folder: string): Promise<InstalledModel> {
  let bytes = 0;
  try {
    bytes = await bytesIn(folder);
    const manifest = await readManifest(folder, name);
    const model = await readModelFolder(folder, name);
    assertFollowable(model);
    const { introduction } = manifest ?? {};
    return {
      name,
      folder,
      complete: true,
      bytes,
      ...abilitiesOf(model),
      ...(introduction && { introduction }),
      ...originOf(manifest),
    };
  } catch (error) {
    return { name, folder, complete: true, bytes, ...NOTHING, trouble: troubleOf(name, error) };
  }
}

/** Whatever is wrong with one model, the others can still be told of, and drawn with. */
function troubleOf(model: string, error: unknown): string {
  if (error instanceof ModelFault) return error.message;
  const { code: trouble = 'unreadable', path } = error as NodeJS.ErrnoException;
  const file = path === undefined ? MANIFEST_FILE : basename(path);
  return modelFault('file_malformed', { model, file, trouble }).message;
}

/** What is known of a model that is being fetched, or was until something came between. */
export async function describePull(
  name: string,
  folder: string,
  pull: string,
): Promise<InstalledModel> {
  return { name, folder, complete: false, bytes: await bytesIn(pull), ...NOTHING };
}

function abilitiesOf(
  model: ModelFolder,
): Omit<InstalledModel, 'name' | 'folder' | 'complete' | 'bytes'> {
  const { family, nativeEdge, unetChannels, latentChannels } = model;
  const operations = operationsOf(model);
  return {
    family,
    operations,
    blends: operations.includes('vary') && seesPictures(family),
    ...(readsBriefly(model) && { briefPrompts: true }),
    nativeEdge,
    usual: usualOf(model),
    inpainting: unetChannels > latentChannels,
  };
}

/** Guidance of 1 is none. */
function usualOf(model: ModelFolder): UsualSampling {
  const { steps, guidance, embeddedGuidance = guidance } = defaultsOf(model);
  return { steps, ...(embeddedGuidance > 1 && { guidance: embeddedGuidance }) };
}

async function bytesIn(folder: string): Promise<number> {
  const files = await folderFiles(folder);
  return files.reduce((sum, file) => sum + file.bytes, 0);
}

function originOf(manifest: Manifest | undefined): Pick<InstalledModel, 'origin' | 'licence'> {
  if (manifest === undefined) return {};
  if (manifest.origin === undefined) return manifest.licence ? { licence: manifest.licence } : {};
  const { repository, revision, licence } = manifest.origin;
  return { licence: licence.id, origin: { repository, revision, licence: licence.id } };
}
