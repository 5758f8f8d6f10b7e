import { expect, test } from 'vitest';

import type { HubFile } from '../hub/hub-repository.ts';
import { wantedFiles } from './wanted-files.ts';

const file = (path: string): HubFile => ({
  path,
  bytes: 10,
  hash: { kind: 'git-blob', value: '' },
});

const wanted = (...paths: readonly string[]): readonly string[] =>
  wantedFiles('someone/model', paths.map(file)).map(({ path }) => path);

const graphs = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) => [`${folder}/model.onnx`, `${folder}/config.json`]);

const KARLO = [
  'model_index.json',
  ...graphs('text_encoder', 'text_proj', 'decoder', 'super_res_first', 'super_res_last', 'prior'),
  ...graphs('image_encoder'),
  'decoder/model.onnx_data',
  'tokenizer/vocab.json',
  'tokenizer/merges.txt',
  'decoder_scheduler/scheduler_config.json',
  'prior_scheduler/scheduler_config.json',
  'super_res_scheduler/scheduler_config.json',
  'feature_extractor/preprocessor_config.json',
];

const STABLE_UNCLIP = [
  ...graphs('text_encoder', 'unet', 'vae_encoder', 'vae_decoder', 'image_encoder', 'prior'),
  ...graphs('prior_text_encoder'),
  'image_normalizer/config.json',
  'image_normalizer/diffusion_pytorch_model.safetensors',
  'image_noising_scheduler/scheduler_config.json',
  'prior_tokenizer/vocab.json',
  'scheduler/scheduler_config.json',
];

test.each([
  ['Karlo', KARLO],
  ['SD 2.1 unCLIP', STABLE_UNCLIP],
  [
    'SDXL',
    [...graphs('text_encoder', 'text_encoder_2', 'unet', 'vae_decoder'), 'tokenizer_2/merges.txt'],
  ],
])('of %s every part is wanted, with what says how it is to be used', (_name, files) => {
  expect(wanted(...files)).toEqual(files);
});

test('the same weights for other programs are left where they are', () => {
  const foreign = [
    'decoder/diffusion_pytorch_model.safetensors',
    'prior/diffusion_pytorch_model.bin',
    'super_res_last/model_fp16.onnx',
    'assets/config.json',
    'example.png',
  ];
  expect(wanted(...KARLO, ...foreign)).toEqual(KARLO);
});

test('what is missing is told as of the model that it comes nearest to', () => {
  const without = KARLO.filter((path) => !path.startsWith('super_res_last'));
  expect(() => wanted(...without)).toThrow(/super_res_last\/model\.onnx/);
  expect(() => wanted('README.md')).toThrow(/unet\/model\.onnx/);
});
