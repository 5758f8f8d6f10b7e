import { expect, test } from 'vitest';

import type { ModelFolder } from '../models/model-folder.ts';
import { latentScale } from './latent-scale.ts';

type Config = Readonly<Record<string, unknown>>;

/** What of a model decides how its latents are scaled. */
const modelOf = (part: 'vae_decoder' | 'taesd_decoder', config: Config): ModelFolder =>
  ({
    vaeScale: 0.5,
    parts: { [part]: { file: '/m/model.onnx', config } },
  }) as unknown as ModelFolder;

test('is the scale of the model and no shift, unless its config has one', () => {
  expect(latentScale(modelOf('vae_decoder', {}), 'vae_decoder')).toEqual({ scale: 0.5, shift: 0 });
  const shifted = modelOf('vae_decoder', { shift_factor: 0.25 });
  expect(latentScale(shifted, 'vae_decoder')).toEqual({ scale: 0.5, shift: 0.25 });
  const none = modelOf('vae_decoder', { shift_factor: null });
  expect(latentScale(none, 'vae_decoder').shift).toBe(0);
});

test('is none for the fast decoder, unless its own config has one', () => {
  expect(latentScale(modelOf('taesd_decoder', {}), 'taesd_decoder').scale).toBe(1);
  const scaled = modelOf('taesd_decoder', { scaling_factor: 2 });
  expect(latentScale(scaled, 'taesd_decoder').scale).toBe(2);
});
