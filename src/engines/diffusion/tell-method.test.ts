import { expect, test } from 'vitest';

import type { PaintTask } from '../../diffusion/families/painter.ts';
import { tellMethod, type PaintingManner } from './tell-method.ts';

const part = { file: '/model.onnx', config: {} };
const parts = { text_encoder: part, unet: part, vae_decoder: part };

const SD: PaintingManner = {
  name: 'sd-1.5',
  family: 'sd',
  parts,
  scheduler: { _class_name: 'DDIMScheduler' },
  answerChannels: 4,
  latentChannels: 4,
};
const LCM: PaintingManner = { ...SD, family: 'lcm', guidanceEmbedding: 256 };
const TURBO: PaintingManner = {
  ...SD,
  family: 'turbo',
  scheduler: { _class_name: 'EulerDiscreteScheduler' },
};

const task = (more: Partial<PaintTask> = {}): PaintTask => ({
  prompt: 'a cat',
  width: 64,
  height: 64,
  seed: 1,
  ...more,
});

const pixels = { width: 64, height: 64, channels: 3 as const, data: new Uint8ClampedArray(12288) };
const keep = new Uint8ClampedArray(4096);

test('what nobody chose is told as the model does it', () => {
  expect(tellMethod(task(), SD)).toBe('text to image, ddim, 25 steps, guidance 7.5');
  expect(tellMethod(task(), LCM)).toBe('text to image, lcm, 4 steps, guidance 8.5');
  expect(tellMethod(task(), TURBO)).toBe('text to image, euler, 4 steps');
});

test('what was chosen is told as it was chosen', () => {
  expect(tellMethod(task({ steps: 1, guidance: 3 }), SD)).toBe(
    'text to image, ddim, 1 step, guidance 3',
  );
  expect(tellMethod(task({ guidance: 0, scheduler: 'euler' }), SD)).toBe(
    'text to image, euler, 25 steps',
  );
});

test('a negative prompt brings the guidance along through which it works', () => {
  const against = task({ negativePrompt: 'dogs' });
  expect(tellMethod(against, TURBO)).toBe('text to image, euler, 4 steps, guidance 1.5');
  expect(tellMethod(against, LCM)).toBe('text to image, lcm, 4 steps, guidance 8.5 and 1.5');
});

test('what a picture starts from is told with how much of it is repainted', () => {
  expect(tellMethod(task({ source: { pixels }, strength: 0.4 }), SD)).toMatch(
    /^image to image, strength 0\.4, ddim, /,
  );
  expect(tellMethod(task({ source: { pixels } }), SD)).toMatch(/^image to image, strength 0\.6, /);
  expect(tellMethod(task({ source: { pixels, keep } }), SD)).toMatch(
    /^inpainting, strength 1, ddim, /,
  );
});

test('a variation is told by what it was made of, and what it lies between', () => {
  const alike = task({ likeness: { pictures: [pixels] } });
  expect(tellMethod(alike, SD)).toBe('variation by image embedding, ddim, 25 steps, guidance 7.5');
  const between = task({ likeness: { pictures: [pixels, pixels], blend: 0.3 } });
  expect(tellMethod(between, SD)).toMatch(/^variation by image embedding, blend 0\.3, ddim, /);
});

test('the fast decoder is told where the model has one and it was wanted', () => {
  const fast = { ...SD, parts: { ...parts, taesd_decoder: part } };
  expect(tellMethod(task({ fastDecoder: true }), fast)).toMatch(/, fast decoder$/);
  expect(tellMethod(task(), fast)).not.toContain('fast decoder');
  expect(tellMethod(task({ fastDecoder: true }), SD)).not.toContain('fast decoder');
});

test('it tells what suits the model itself where that says so', () => {
  const own = { ...SD, usual: { steps: 12, guidance: 3 } };
  expect(tellMethod(task(), own)).toBe('text to image, ddim, 12 steps, guidance 3');
  expect(tellMethod(task({ steps: 5 }), own)).toBe('text to image, ddim, 5 steps, guidance 3');
});
