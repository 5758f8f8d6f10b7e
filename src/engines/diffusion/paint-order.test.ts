import { expect, test } from 'vitest';

import { FAMILIES } from '../../diffusion/models/model-folder.ts';
import { seesPictures } from '../../diffusion/models/operations-of.ts';
import type { Quality } from '../../kernel/image-task.ts';
import type { DrawTask, SourcePicture } from '../engine.ts';
import { paintTask } from './paint-order.ts';

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
  expect(await paintTask(task(), { family: 'sd' })).toEqual({
    prompt: 'a white cat',
    width: 64,
    height: 32,
    seed: 7,
    fastDecoder: true,
  });
  for (const quality of ['standard', 'medium'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- two of them
    expect(await paintTask(task({ quality }), { family: 'sd' })).toEqual(
      await paintTask(task(), { family: 'sd' }),
    );
  }
});

test.each(FAMILIES)(
  'the finer the quality, the more steps a model of the family %s takes',
  async (family) => {
    const rising: Quality[] = ['low', 'high', 'xhigh', 'max'];
    const plans = await Promise.all(
      rising.map((quality) => paintTask(task({ quality }), { family })),
    );
    const steps = plans.map((plan) => plan.steps!);
    expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
    expect(plans.map((plan) => plan.refine ?? false)).toEqual([false, true, true, true]);
    expect(plans.map((plan) => plan.fastDecoder ?? false)).toEqual([true, false, false, false]);
  },
);

test('what was chosen for a diffusion model goes as it is, before any quality', async () => {
  const sampling = { negativePrompt: 'dogs', steps: 33, guidance: 0 };
  const plan = await paintTask(task({ sampling, quality: 'low' }), { family: 'sd' });
  expect(plan).toMatchObject({ negativePrompt: 'dogs', steps: 33, guidance: 0 });
});

test('looks are words behind the prompt, and words of their own without one', async () => {
  const vivid = (await paintTask(task({ look: 'vivid' }), { family: 'sd' })).prompt;
  const natural = (await paintTask(task({ look: 'natural' }), { family: 'sd' })).prompt;
  expect(vivid).toMatch(/^a white cat, vivid, /);
  expect(natural).toMatch(/^a white cat, natural, /);
  const bare = task({ operation: 'vary', prompt: '', look: 'vivid', source: picture(64, 32) });
  expect((await paintTask(bare, { family: 'sd' })).prompt).toMatch(/^vivid, /);
});

test('an edit is told what the whole picture is to show, where a conversation knows', async () => {
  const edit = task({ operation: 'edit', prompt: 'make it black', source: picture(64, 32) });
  expect((await paintTask(edit, { family: 'sd' })).prompt).toBe('make it black');
  const known = await paintTask({ ...edit, wholePrompt: 'a black cat' }, { family: 'sd' });
  expect(known.prompt).toBe('a black cat');
});

test.each([
  ['a variation', { operation: 'vary', source: picture(64, 32) }, 0.6],
  ['an edit without a mask', { operation: 'edit', source: picture(64, 32) }, 0.6],
  ['an edit', { operation: 'edit', source: { ...picture(64, 32), keep } }, 1],
  [
    'a faithful edit without a mask',
    { operation: 'edit', fidelity: 'high', source: picture(64, 32) },
    0.4,
  ],
  [
    'a faithful edit',
    { operation: 'edit', fidelity: 'high', source: { ...picture(64, 32), keep } },
    1,
  ],
] as const)('%s repaints its share of the source', async (_, facts, strength) => {
  const plan = await paintTask(task(facts), { family: 'sd' });
  expect(plan.strength).toBe(strength);
  expect(plan.source?.keep).toBe('keep' in facts.source ? keep : undefined);
});

test('what sees a picture varies what it sees, whole and in its own size', async () => {
  const source = picture(32, 16);
  for (const family of FAMILIES.filter(seesPictures)) {
    // oxlint-disable-next-line no-await-in-loop -- few of them
    const plan = await paintTask(task({ operation: 'vary', prompt: '', source }), { family });
    expect(plan.likeness).toEqual({ pictures: [source.pixels] });
    expect(plan).not.toHaveProperty('source');
    expect(plan).not.toHaveProperty('strength');
  }
});

test('an edit starts from pixels, whatever the model sees', async () => {
  for (const family of FAMILIES) {
    // oxlint-disable-next-line no-await-in-loop -- few of them
    const plan = await paintTask(task({ operation: 'edit', source: picture(64, 32) }), { family });
    expect([family, plan.strength, plan.likeness]).toEqual([family, 0.6, undefined]);
  }
});

test('between two pictures so much of the second is wanted, and only of what sees', async () => {
  const other = picture(8, 4).pixels;
  const source = { ...picture(32, 16), blend: { pixels: other, share: 0 } };
  const blended = task({ operation: 'vary', prompt: '', source });
  const plan = await paintTask(blended, { family: 'unclip' });
  expect(plan.likeness).toEqual({ pictures: [source.pixels, other], blend: 0 });
  await expect(paintTask(blended, { family: 'lcm' })).rejects.toThrow(/image_encoder/);
});

test('a smaller source is brought to size, once for all pictures of a request', async () => {
  const source = picture(32, 16);
  const plans = await Promise.all(
    [1, 2].map((seed) => paintTask(task({ operation: 'vary', source, seed }), { family: 'sd' })),
  );
  expect(plans[0]?.source?.pixels).toMatchObject({ width: 64, height: 32 });
  expect(plans[1]?.source).toBe(plans[0]?.source);
});

test('counts the steps of a quality from what suits the model itself', async () => {
  const own = { family: 'sd', usual: { steps: 10 } } as const;
  expect((await paintTask(task({ quality: 'low' }), own)).steps).toBe(5);
  expect((await paintTask(task({ quality: 'hd' }), own)).steps).toBe(15);
});
