import { expect, test } from 'vitest';
import { standInModel } from '../../../test/support/diffusion/stand-in-model.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import { assertFollowable } from './assert-followable.ts';

const part = (config = {}) => ({ file: '/nowhere/model.onnx', config });
const { parts } = standInModel();

/** A model of Kandinsky's kind that sees, with what is wrong with it. */
const seeing = (changes: Partial<ModelFolder> = {}): ModelFolder =>
  standInModel({
    family: 'kandinsky',
    parts: { ...parts, image_encoder: part({ image_size: 224 }), prior: part() },
    furtherSchedulers: { prior: { _class_name: 'UnCLIPScheduler' } },
    ...changes,
  });

test('what its small files say can be followed', () => {
  expect(() => assertFollowable(seeing())).not.toThrow();
  expect(() => assertFollowable(standInModel())).not.toThrow();
});

test.each<[string, Partial<ModelFolder>, RegExp]>([
  [
    'a prior of fewer timesteps than its walk has steps',
    { furtherSchedulers: { prior: { _class_name: 'UnCLIPScheduler', num_train_timesteps: 10 } } },
    /^num_train_timesteps in prior_scheduler\/.* is 10; it must be enough for the 25 steps/,
  ],
  [
    'noise of more levels than there can be',
    {
      family: 'stable-unclip',
      furtherSchedulers: { image_noising: { num_train_timesteps: 1_000_000_000 } },
    },
    /^num_train_timesteps in image_noising_scheduler\/.* is 1000000000; it must be/,
  ],
  [
    'an eye for pictures of a thousand million pixels along an edge',
    { parts: { ...parts, image_encoder: part({ image_size: 1_000_000_000 }) } },
    /^image_size in image_encoder\/config.json .* it must be up to 2048 pixels$/,
  ],
  [
    'an eye for half pixels',
    { parts: { ...parts, image_encoder: part({ image_size: 1.5 }) } },
    /^image_size .* is 1.5; it must be a whole number$/,
  ],
  [
    'crops larger than anything',
    { featureExtractor: { crop_size: 1_000_000_000 } },
    /^crop_size in feature_extractor\/.* up to 2048 pixels$/,
  ],
])('%s is told of where models are listed', (_, changes, words) => {
  expect(() => assertFollowable(seeing(changes))).toThrow(words);
});
