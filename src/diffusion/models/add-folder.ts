import { constants, copyFile, lstat, mkdir, realpath, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { folderFiles } from './folder-files.ts';
import { hubFault } from './hub/hub-faults.ts';
import { inspectModel } from './inspect-model.ts';
import { makeFolder } from './make-folder.ts';
import { MANIFEST_FILE, readManifest, writeManifest, type ManifestFile } from './manifest.ts';
import { isModelName, modelNameFrom, NAME_FORM } from './model-name.ts';
import { modelFolder, partialFolder, pullFolder } from './models-folder.ts';
import { assertRoom } from './pull/assert-room.ts';
import { diskFault } from './pull/disk-fault.ts';
import { sha256OfFile } from './sha256-of-file.ts';

export interface AddOptions {
  /** From the folder's own name when left out. */
  readonly name?: string;
  /** Copies the files; otherwise they stay where they are, and the model is a link to them. */
  readonly copy: boolean;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number, file: string) => void;
}

/**
 * Makes a folder of the user's one of the installed models, once it is clear that it can be drawn with.
 * Gives its name.
 * @throws HubFault `name_unfit`, `name_taken`, `disk_too_small`, `disk_full`, `folder_unwritable`;
 * ModelFault; `AbortError`.
 */
export async function addFolder(
  modelsFolder: string,
  folder: string,
  options: AddOptions,
): Promise<string> {
  const source = await realpath(folder);
  const name = options.name ?? modelNameFrom(basename(source)) ?? basename(source);
  if (!isModelName(name)) throw hubFault('name_unfit', { name, form: NAME_FORM });
  const place = modelFolder(modelsFolder, name);
  if (await lstat(place).catch(() => undefined)) {
    throw hubFault('name_taken', { name, holder: await realpath(place).catch(() => place) });
  }
  await inspectModel(source, name);
  await makeFolder(modelsFolder);
  try {
    if (options.copy) await copyInto(modelsFolder, source, name, options);
    // On Windows a junction, which needs no rights; elsewhere the kind is not looked at.
    else await symlink(source, place, 'junction');
  } catch (error) {
    options.signal.throwIfAborted();
    throw diskFault(place, error);
  }
  return name;
}

async function copyInto(
  modelsFolder: string,
  source: string,
  name: string,
  { now, signal, onProgress }: AddOptions,
): Promise<void> {
  const draft = pullFolder(modelsFolder, name);
  await makeFolder(partialFolder(modelsFolder));
  await rm(draft, { recursive: true, force: true });
  await makeFolder(draft);
  try {
    const found = (await folderFiles(source)).filter(({ path }) => path !== MANIFEST_FILE);
    const bytes = found.reduce((sum, file) => sum + file.bytes, 0);
    await assertRoom(draft, bytes);
    const { family, usual, introduction, latentColours, licence } =
      (await readManifest(source, name)) ?? {};
    const files: ManifestFile[] = [];
    let done = 0;
    for (const file of found) {
      signal.throwIfAborted();
      onProgress(bytes === 0 ? 1 : done / bytes, file.path);
      const to = join(draft, file.path);
      await mkdir(dirname(to), { recursive: true, mode: 0o700 });
      await copyFile(join(source, file.path), to, constants.COPYFILE_FICLONE);
      files.push({ ...file, sha256: await sha256OfFile(to, signal) });
      done += file.bytes;
    }
    await writeManifest(draft, {
      format: 1,
      name,
      ...(family && { family }),
      ...(usual && { usual }),
      ...(introduction && { introduction }),
      ...(latentColours && { latentColours }),
      ...(licence && { licence }),
      addOns: [],
      files,
      completedAt: now().toISOString(),
    });
    await rename(draft, modelFolder(modelsFolder, name));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
