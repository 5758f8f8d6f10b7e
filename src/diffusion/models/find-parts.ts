import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { modelFault, type ModelFault } from '../faults.ts';
import type { ModelFolder, Part, PartName } from './model-folder.ts';
import { readConfigFile } from './read-config-file.ts';

const REQUIRED = ['text_encoder', 'unet', 'vae_decoder'] as const;

const OPTIONAL = ['vae_encoder', 'safety_checker', 'taesd_decoder'] as const;

/**
 * The graphs of a folder, each with its config.
 * @throws ModelFault `file_missing` for a part that no picture can do without, `file_malformed`.
 */
export async function findParts(model: string, folder: string): Promise<ModelFolder['parts']> {
  const [text_encoder, unet, vae_decoder] = await Promise.all(
    REQUIRED.map((name) => findPart(model, folder, name)),
  );
  // Whichever was looked for first: which is told of must not be up to the disk.
  if (!text_encoder) throw missing(model, 'text_encoder');
  if (!unet) throw missing(model, 'unet');
  if (!vae_decoder) throw missing(model, 'vae_decoder');
  const others = await Promise.all(
    OPTIONAL.map(async (name) => [name, await findPart(model, folder, name)] as const),
  );
  return {
    text_encoder,
    unet,
    vae_decoder,
    ...Object.fromEntries(others.filter(([, part]) => part !== undefined)),
  };
}

const missing = (model: string, part: PartName): ModelFault =>
  modelFault('file_missing', { model, file: `${part}/model.onnx` });

async function findPart(model: string, folder: string, name: PartName): Promise<Part | undefined> {
  const file = join(folder, name, 'model.onnx');
  if (!(await isFile(file))) return undefined;
  return { file, config: (await readConfigFile(model, folder, `${name}/config.json`)) ?? {} };
}

async function isFile(file: string): Promise<boolean> {
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
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** `model.onnx` and its external data, but no other version of the graph such as `model_fp16.onnx`. */
const isWeight = (name: string): boolean =>
  name === 'model.onnx' || !/\.(?:onnx|json|md|txt)$/.test(name);
