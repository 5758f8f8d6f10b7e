import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { modelFault } from '../faults.ts';
import type { FamilyLayout } from './family-layouts.ts';
import type { ModelFolder, Part, PartName } from './model-folder.ts';
import { readConfigFile } from './read-config-file.ts';

type Parts = Partial<Record<PartName, Part>>;

/**
 * The graphs of a folder, each with its config.
 * @throws ModelFault `file_missing` for a part that no picture, or another part, can do without;
 * `file_malformed`.
 */
export async function findParts(
  model: string,
  folder: string,
  layout: FamilyLayout,
): Promise<ModelFolder['parts']> {
  const { required, optional, together = {}, folders = {} } = layout;
  const folderOf = (name: PartName): string => folders[name] ?? name;
  const find = async (names: readonly PartName[]): Promise<Parts> => {
    const found = await Promise.all(names.map((name) => findPart(model, folder, folderOf(name))));
    return Object.fromEntries(
      names.flatMap((name, i) => (found[i] === undefined ? [] : [[name, found[i]]])),
    );
  };
  // Whichever was looked for first: which is told of must not be up to the disk.
  const all = async (names: readonly PartName[]): Promise<Parts> => {
    const found = await find(names);
    const missing = names.find((name) => found[name] === undefined);
    if (missing === undefined) return found;
    throw modelFault('file_missing', { model, file: `${folderOf(missing)}/model.onnx` });
  };

  const own = { ...(await all(required)), ...(await find(optional)) };
  const companions = Object.keys(own).flatMap((name) => together[name as PartName] ?? []);
  // The layout of every family requires what every model has.
  return { ...own, ...(await all(companions)) } as ModelFolder['parts'];
}

async function findPart(model: string, folder: string, place: string): Promise<Part | undefined> {
  const file = join(folder, place, 'model.onnx');
  if (!(await isFile(file))) return undefined;
  return { file, config: (await readConfigFile(model, folder, `${place}/config.json`)) ?? {} };
}

export async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}

/** Bytes of the weights beside the graphs and in them: whatever lies there that is no config. */
export async function weightBytesOf(parts: ModelFolder['parts']): Promise<number> {
  const folders = Object.values(parts).map((part) => join(part.file, '..'));
  const sizes = await Promise.all(folders.map(weightsIn));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function weightsIn(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter(isWeight);
  const sizes = await Promise.all(
    // What a link leads to may be gone; if a graph needs it, who inspects that says so.
    names.map(async (name) => (await stat(join(folder, name)).catch(() => undefined))?.size ?? 0),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** `model.onnx` and its external data, but no other version of the graph such as `model_fp16.onnx`. */
const isWeight = (name: string): boolean =>
  name === 'model.onnx' || !/\.(?:onnx|json|md|txt)$/.test(name);
