import { posix } from 'node:path';

import { hubFault } from '../hub/hub-faults.ts';
import type { HubFile } from '../hub/hub-repository.ts';

/** Folders whose graphs Gala runs, see `PartName`. */
const GRAPH_FOLDERS = new Set([
  'text_encoder',
  'unet',
  'vae_decoder',
  'vae_encoder',
  'safety_checker',
  'taesd_decoder',
]);

/** What no picture can be drawn without. */
const REQUIRED = ['text_encoder', 'unet', 'vae_decoder'].map((part) => `${part}/model.onnx`);

/** Small files that say what a model is, and under which terms. */
const SMALL = [
  /^model_index\.json$/,
  /^(?:unet|text_encoder|vae|vae_decoder|vae_encoder|safety_checker|taesd_decoder)\/config\.json$/,
  /^scheduler\/scheduler_config\.json$/,
  /^feature_extractor\/preprocessor_config\.json$/,
  /^tokenizer\/(?:vocab|tokenizer|tokenizer_config|special_tokens_map|added_tokens)\.json$/,
  /^tokenizer\/merges\.txt$/,
  /^(?:LICENSE|LICENCE|NOTICE|README)[\w.-]*$/i,
];

/** Weights for other programs, and what is no weight. */
const FOREIGN =
  /\.(?:safetensors|ckpt|pt|pth|bin|h5|msgpack|gguf|tflite|xml|json|md|txt|py|png|jpe?g|gitattributes)$/i;

/** More than any config, licence or vocabulary has. */
const SMALL_BYTES = 32e6;

/**
 * The files of a repository that Gala uses: graphs with the weights beside them, configs, tokenizer and
 * terms. Repositories hold the same weights for several programs, which would double the download.
 * @throws HubFault `no_model`, `repository_too_large`.
 */
export function wantedFiles(repository: string, files: readonly HubFile[]): readonly HubFile[] {
  const paths = new Set(files.map(({ path }) => path));
  const missing = REQUIRED.filter((path) => !paths.has(path));
  if (missing.length > 0) throw hubFault('no_model', { repository, missing });
  return files.filter((file) => {
    if (SMALL.some((form) => form.test(file.path))) return assertSmall(repository, file);
    return isWeight(file.path, paths);
  });
}

/**
 * The files of a part for other models: its graph, the weights beside it, and its config.
 * @throws HubFault `no_model`.
 */
export function partFiles(
  repository: string,
  files: readonly HubFile[],
  folder: string,
): readonly HubFile[] {
  const paths = new Set(files.map(({ path }) => path));
  if (!paths.has(`${folder}/model.onnx`)) {
    throw hubFault('no_model', { repository, missing: [`${folder}/model.onnx`] });
  }
  return files.filter(
    ({ path }) =>
      path === `${folder}/config.json` || (path.startsWith(`${folder}/`) && isWeight(path, paths)),
  );
}

function isWeight(path: string, paths: ReadonlySet<string>): boolean {
  const { dir, base } = posix.parse(path);
  if (!GRAPH_FOLDERS.has(dir) || !paths.has(`${dir}/model.onnx`)) return false;
  if (base === 'model.onnx') return true;
  if (base.endsWith('.onnx') || FOREIGN.test(base)) return false;
  // `model_fp16.onnx_data` belongs to `model_fp16.onnx`, which nothing opens.
  const graph = base.replace(/(?:[_.]data)(?:_\d+)?$/, '');
  return graph === base || graph === 'model.onnx' || !paths.has(`${dir}/${graph}`);
}

function assertSmall(repository: string, { path, bytes }: HubFile): true {
  if (bytes <= SMALL_BYTES) return true;
  throw hubFault('repository_too_large', { repository, trouble: `${path} has ${bytes} bytes` });
}
