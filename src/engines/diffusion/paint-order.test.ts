import { expect, test } from 'vitest';

import { FAMILIES } from '../../diffusion/models/model-folder.ts';
import type { Quality } from '../../kernel/image-task.ts';
import type { DrawTask, SourcePicture } from '../engine.ts';
import { paintPlan } from './paint-order.ts';

const task = (facts: Partial<DrawTask> = {}): DrawTask => ({
  operation: 'generate',
  model: 'dall-e-3',
  engineModel: 'painter',
  prompt: 'a white cat',
  size: { width: 64, height: 32 },
  seed: 7,
  ...facts,
});

const picture = (width: number, height: number): SourcePicture => ({
  pixels: { width, height, channels: 3, data: new Uint8ClampedArray(width * height * 3).fill(90) },
});

const keep = new Uint8ClampedArray(64 * 32);

test('what nobody chose is left to the model', async () => {
  expect(await paintPlan(task(), 'sd')).toEqual({
    task: { prompt: 'a white cat', width: 64, height: 32, seed: 7, fastDecoder: true },
  });
  for (const quality of ['standard', 'medium'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- two of them
    expect(await paintPlan(task({ quality }), 'sd')).toEqual(await paintPlan(task(), 'sd'));
  }
});

test.each(FAMILIES)(
  'the finer the quality, the more steps a model of the family %s takes',
  async (family) => {
    const rising: Quality[] = ['low', 'high', 'xhigh', 'max'];
    const plans = await Promise.all(rising.map((quality) => paintPlan(task({ quality }), family)));
    const steps = plans.map((plan) => plan.task.steps!);
    expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
    expect(plans.map((plan) => plan.task.refine ?? false)).toEqual([false, true, true, true]);
    expect(plans.map((plan) => plan.task.fastDecoder ?? false)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  },
);

test('what was chosen for a diffusion model goes as it is, before any quality', async () => {
  const sampling = { negativePrompt: 'dogs', steps: 33, guidance: 0 };
  const plan = await paintPlan(task({ sampling, quality: 'low' }), 'sd');
  expect(plan.task).toMatchObject({ negativePrompt: 'dogs', steps: 33, guidance: 0 });
});

test('looks are words behind the prompt, and words of their own without one', async () => {
  const vivid = (await paintPlan(task({ look: 'vivid' }), 'sd')).task.prompt;
  const natural = (await paintPlan(task({ look: 'natural' }), 'sd')).task.prompt;
  expect(vivid).toMatch(/^a white cat, vivid, /);
  expect(natural).toMatch(/^a white cat, natural, /);
  const bare = task({ operation: 'vary', prompt: '', look: 'vivid', source: picture(64, 32) });
  expect((await paintPlan(bare, 'sd')).task.prompt).toMatch(/^vivid, /);
});

test('an edit is told what the whole picture is to show, where a conversation knows', async () => {
  const edit = task({ operation: 'edit', prompt: 'make it black', source: picture(64, 32) });
  expect((await paintPlan(edit, 'sd')).task.prompt).toBe('make it black');
  const known = await paintPlan({ ...edit, wholePrompt: 'a black cat' }, 'sd');
  expect(known.task.prompt).toBe('a black cat');
});

test.each([
  ['a variation', { operation: 'vary', source: picture(64, 32) }, 'image to image', 0.6],
  ['an edit without a mask', { operation: 'edit', source: picture(64, 32) }, 'image to image', 0.6],
  ['an edit', { operation: 'edit', source: { ...picture(64, 32), keep } }, 'inpainting', 1],
  [
    'a faithful edit without a mask',
    { operation: 'edit', fidelity: 'high', source: picture(64, 32) },
    'image to image',
    0.4,
  ],
  [
    'a faithful edit',
    { operation: 'edit', fidelity: 'high', source: { ...picture(64, 32), keep } },
    'inpainting',
    0.8,
  ],
] as const)('%s tells how it is made', async (_, facts, how, strength) => {
  const plan = await paintPlan(task(facts), 'sd');
  expect(plan.method).toBe(`${how}, strength ${strength}`);
  expect(plan.task.strength).toBe(strength);
  expect(plan.task.source?.keep).toBe('keep' in facts.source ? keep : undefined);
});

test('a smaller source is brought to size, once for all pictures of a request', async () => {
  const source = picture(32, 16);
  const plans = await Promise.all(
    [1, 2].map((seed) => paintPlan(task({ operation: 'vary', source, seed }), 'sd')),
  );
  expect(plans[0]?.task.source?.pixels).toMatchObject({ width: 64, height: 32 });
  expect(plans[1]?.task.source).toBe(plans[0]?.task.source);
});
