import { posix } from 'node:path';

import { hubFault } from '../hub/hub-faults.ts';
import type { HubFile } from '../hub/hub-repository.ts';
import {
  GRAPH_FOLDERS,
  missingGraphs,
  SCHEDULER_FOLDERS,
  VOCABULARY_FOLDERS,
} from '../layout-folders.ts';

/** Small files that say what a model is, and under which terms. */
const SMALL = [
  /^model_index\.json$/,
  /^feature_extractor\/preprocessor_config\.json$/,
  // A few numbers that are no graph's.
  /^image_normalizer\/diffusion_pytorch_model\.safetensors$/,
  /^(?:LICENSE|LICENCE|NOTICE|README)[\w.-]*$/i,
];

/** Folders whose `config.json` says something, besides those of graphs. */
const CONFIGURED = new Set([...GRAPH_FOLDERS, 'vae', 'image_normalizer']);

const VOCABULARY =
  /^(?:(?:vocab|tokenizer|tokenizer_config|special_tokens_map|added_tokens)\.json|merges\.txt)$/;

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
  const missing = missingGraphs(paths);
  if (missing.length > 0) throw hubFault('no_model', { repository, missing });
  return files.filter((file) => {
    if (isSmall(file.path)) return assertSmall(repository, file);
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

function isSmall(path: string): boolean {
  const { dir, base } = posix.parse(path);
  if (base === 'config.json' && CONFIGURED.has(dir)) return true;
  if (base === 'scheduler_config.json' && SCHEDULER_FOLDERS.has(dir)) return true;
  if (VOCABULARY.test(base) && VOCABULARY_FOLDERS.has(dir)) return true;
  return SMALL.some((form) => form.test(path));
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
