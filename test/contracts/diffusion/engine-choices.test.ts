import { cp, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, expect, test } from 'vitest';

import { createDiffusionEngine } from '../../../src/engines/diffusion/diffusion-engine.ts';
import type { DrawTask, Drawing } from '../../../src/engines/engine.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { waiter } from '../../support/stand-in-models.ts';

const MODELS = fileURLToPath(new URL('../../golden/diffusion/models', import.meta.url));
const options = { modelsFolder: MODELS, device: 'cpu', threads: 1, idleMs: 60_000 } as const;

const engine = createDiffusionEngine(options);
afterAll(() => engine.close());

const size = { width: 64, height: 64 };

const draw = (facts: Partial<DrawTask> = {}): Promise<Drawing> =>
  engine.draw(
    {
      operation: 'generate',
      model: 'dall-e-3',
      engineModel: 'sd2',
      prompt: 'a white cat',
      size,
      seed: 5,
      ...facts,
    },
    waiter().context,
  );

const bytesOf = async (facts?: Partial<DrawTask>): Promise<Buffer> =>
  Buffer.from((await draw(facts)).pixels.data);

const pixels = {
  ...size,
  channels: 3 as const,
  data: Uint8ClampedArray.from({ length: 64 * 64 * 3 }, (_, at) => (at * 13) % 256),
};
const source = { pixels };
const keep = new Uint8ClampedArray(64 * 64).fill(255, 0, 2048);

test('the same order is the same picture, and another seed another one', async () => {
  const once = await bytesOf();
  expect(await bytesOf()).toEqual(once);
  expect(await bytesOf({ seed: 6 })).not.toEqual(once);
});

test.each([
  ['quality', [{ quality: 'low' }, { quality: 'standard' }, { quality: 'hd' }, { quality: 'max' }]],
  ['look', [{}, { look: 'vivid' }, { look: 'natural' }]],
  [
    'sampling',
    [
      { sampling: { steps: 5 } },
      { sampling: { steps: 5, guidance: 2 } },
      { sampling: { steps: 5, negativePrompt: 'a dog' } },
    ],
  ],
  [
    'fidelity of an edit without a mask',
    [
      { operation: 'edit', source },
      { operation: 'edit', source, fidelity: 'high' },
    ],
  ],
] as const)('%s shows in the picture', async (_, choices) => {
  const pictures = await Promise.all(choices.map((choice) => bytesOf(choice)));
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(choices.length);
});

test('fidelity changes nothing of an edit with a mask: in a hole there is nothing to follow', async () => {
  const order = { operation: 'edit', source: { pixels, keep } } as const;
  const [usual, faithful] = await Promise.all([
    bytesOf(order),
    bytesOf({ ...order, fidelity: 'high' }),
  ]);
  expect(usual.equals(faithful)).toBe(true);
});

test('a variation of a smaller picture has the size asked for, and says how it was made', async () => {
  const half = { width: 32, height: 32, channels: 3 as const, data: pixels.data.slice(0, 3072) };
  const drawing = await draw({ operation: 'vary', prompt: '', source: { pixels: half } });
  expect(drawing.pixels).toMatchObject({ ...size, channels: 3 });
  expect(drawing.method).toBe('image to image, strength 0.6, ddim, 25 steps');
});

test('a graph that was cut short is named before anything is loaded', async () => {
  const modelsFolder = await temporaryFolder();
  await cp(join(MODELS, 'sd2'), join(modelsFolder, 'sd2'), { recursive: true });
  await truncate(join(modelsFolder, 'sd2', 'unet', 'model.onnx'), 5000);
  const broken = createDiffusionEngine({ ...options, modelsFolder });
  const { context, stages } = waiter();
  const order = { operation: 'generate', model: 'dall-e-2', engineModel: 'sd2', size, seed: 1 };
  const drawing = broken.draw({ ...order, operation: 'generate', prompt: 'a cat' }, context);
  await expect(drawing).rejects.toMatchObject({
    fault: {
      code: 'model_unusable',
      facts: { trouble: expect.stringContaining('unet/model.onnx') },
    },
  });
  expect(stages).toEqual([]);
  await broken.close();
});

test('the engine tells what each of its models can do, as of the last look', async () => {
  expect(engine.abilitiesOf?.('sd2')).toBeUndefined();
  await engine.refresh?.();
  expect(engine.abilitiesOf?.('sd2')).toMatchObject({
    operations: ['generate', 'edit', 'vary'],
    trained: true,
    transparency: false,
    materials: 0,
    sampling: true,
  });
  expect(engine.abilitiesOf?.('absent')).toBeUndefined();
});
