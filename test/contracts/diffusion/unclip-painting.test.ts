import { afterAll, describe, expect, it } from 'vitest';

import { openPainter } from '../../../src/diffusion/families/open-painter.ts';
import type { Painter, PaintTask } from '../../../src/diffusion/families/painter.ts';
import type { ModelFolder, PartName } from '../../../src/diffusion/models/model-folder.ts';
import { readModelFolder } from '../../../src/diffusion/models/read-model-folder.ts';
import { operationsOf } from '../../../src/diffusion/models/operations-of.ts';
import { openRuntime } from '../../../src/diffusion/runtime/open-runtime.ts';
import type { Pixels } from '../../../src/kernel/pixels.ts';
import { tinyModel } from '../../support/diffusion/golden-case.ts';
import { furthest, paint, pixelsOf, withoutParts } from '../../support/diffusion/painted.ts';
import { recordingRuntime } from '../../support/diffusion/recording-runtime.ts';
import { tamperedRuntime } from '../../support/diffusion/tampered-runtime.ts';

const painters: Painter[] = [];
afterAll(() => Promise.all(painters.map((painter) => painter.release())));

async function open(
  change: (model: ModelFolder) => ModelFolder = (model) => model,
  spoilt?: string,
) {
  const bare = await openRuntime({ device: 'cpu', threads: 1 });
  const spoil = (data: Float32Array): void => void (data[0] = NaN);
  const runtime = recordingRuntime(
    tamperedRuntime(bare, spoilt === undefined ? {} : { [spoilt]: spoil }),
  );
  const model = change(await readModelFolder(tinyModel('karlo'), 'karlo'));
  const painter = await openPainter(model, runtime);
  painters.push(painter);
  return { painter, model, runs: runtime.runs };
}

let opened: ReturnType<typeof open> | undefined;

/** The model as it is: one for all tests that change nothing of it. */
const asItIs = (): ReturnType<typeof open> => (opened ??= open());

const task = (changes: Partial<PaintTask> = {}): PaintTask => ({
  prompt: 'a red fox in the snow',
  width: 32,
  height: 32,
  seed: 1,
  steps: 2,
  ...changes,
});

async function paintOne(
  model: { readonly painter: Painter },
  changes: Partial<PaintTask> = {},
): Promise<Pixels> {
  return pixelsOf((await paint(model, [task(changes)]))[0]);
}

/** How far two pictures are apart on average. */
function mean(a: Pixels, b: Pixels): number {
  const sum = a.data.reduce((all, value, i) => all + Math.abs(value - b.data[i]!), 0);
  return sum / a.data.length;
}

/** Red on the left, blue on the right. */
const SOURCE: Pixels = {
  width: 32,
  height: 32,
  channels: 3,
  data: Uint8ClampedArray.from({ length: 32 * 32 * 3 }, (_, i) => {
    const left = Math.floor(i / 3) % 32 < 16;
    return [left ? 220 : 20, 60, left ? 30 : 200][i % 3]!;
  }),
};

describe('a tiny Karlo', () => {
  it('is what its folders say', async () => {
    const { model } = await asItIs();
    expect(model).toMatchObject({
      family: 'unclip',
      nativeEdge: 32,
      latentChannels: 3,
      answerChannels: 6,
      vaeFactor: 4,
    });
    expect(operationsOf(model)).toEqual(['generate', 'edit', 'vary']);
    expect(operationsOf(withoutParts(model, 'prior'))).toEqual(['vary']);
    expect(operationsOf(withoutParts(model, 'image_encoder'))).toEqual(['generate', 'edit']);
  });

  it('paints other pictures for other seeds and prompts, and the same again', async () => {
    const model = await asItIs();
    const first = await paintOne(model);
    expect(await paintOne(model)).toEqual(first);
    expect(furthest(first, await paintOne(model, { seed: 2 }))).toBeGreaterThan(20);
    expect(furthest(first, await paintOne(model, { prompt: 'a boat' }))).toBeGreaterThan(20);
    const against = { negativePrompt: 'a red fox in the snow' };
    expect(furthest(first, await paintOne(model, against))).toBeGreaterThan(20);
  });

  it.each([
    [48, 32],
    [24, 40],
    [128, 96],
  ])('paints pictures of %d × %d', async (width, height) => {
    const picture = await paintOne(await asItIs(), { width, height });
    expect([picture.width, picture.height]).toEqual([width, height]);
    expect(picture.data).toHaveLength(width * height * 3);
  });

  it('paints a picture of a batch as it would alone', async () => {
    const model = await asItIs();
    const tasks = [task(), task({ prompt: 'a boat', seed: 5 })];
    const together = (await paint(model, tasks)).map(pixelsOf);
    for (const [i, each] of tasks.entries()) {
      const [alone] = (await paint(model, [each])).map(pixelsOf);
      expect(furthest(together[i], alone)).toBeLessThanOrEqual(1);
    }
  });

  it('tells of every step of every walk, and shows states of what it paints', async () => {
    const model = await asItIs();
    const steps: string[] = [];
    const stages: string[] = [];
    const states: number[] = [];
    await paint(model, [task({ states: 2, steps: 3 })], {
      onStep: (step, of) => steps.push(`${step}/${of}`),
      onStage: (stage) => stages.push(stage),
      onState: (_index, pixels) => states.push(pixels.data.length),
    });
    expect(steps).toEqual(Array.from({ length: 35 }, (_, i) => `${i + 1}/35`));
    const entered = ['reading', 'imagining', 'reading', 'painting', 'decoding'];
    expect(stages.filter((stage) => stage !== 'loading')).toEqual(entered);
    expect(states).toEqual([32 * 32 * 3, 32 * 32 * 3]);
  });

  it.each([
    ['while it imagines', 3],
    ['while it paints', 26],
    ['while it enlarges', 29],
  ])('stops %s', async (_, last) => {
    const leaving = new AbortController();
    const seen: number[] = [];
    const painting = paint(await asItIs(), [task()], {
      signal: leaving.signal,
      onStep: (step) => {
        seen.push(step);
        if (step === last) leaving.abort();
      },
    });
    await expect(painting).rejects.toThrow('abort');
    expect(seen.at(-1)).toBe(last);
  });
});

describe('starting from a picture', () => {
  it('follows it the more, the less is repainted', async () => {
    const model = await asItIs();
    const near = await paintOne(model, { source: { pixels: SOURCE }, strength: 0.2, steps: 10 });
    const far = await paintOne(model, { source: { pixels: SOURCE }, strength: 0.9, steps: 10 });
    expect(mean(far, SOURCE)).toBeGreaterThan(mean(near, SOURCE) + 10);
  });

  it('keeps what a mask keeps, in what is painted and in what is enlarged', async () => {
    const model = await asItIs();
    const keep = Uint8ClampedArray.from({ length: 32 * 32 }, (_, i) => (i % 32 < 16 ? 255 : 0));
    const edited = await paintOne(model, { source: { pixels: SOURCE, keep }, steps: 4 });
    const difference = (from: number, to: number): number => {
      const columns = edited.data.filter((_, i) => within(i, from, to));
      const wanted = SOURCE.data.filter((_, i) => within(i, from, to));
      const sum = columns.reduce((all, value, i) => all + Math.abs(value - wanted[i]!), 0);
      return sum / columns.length;
    };
    const within = (i: number, from: number, to: number): boolean => {
      const x = Math.floor(i / 3) % 32;
      return x >= from && x < to;
    };
    expect(difference(0, 12)).toBeLessThan(35);
    expect(difference(20, 32)).toBeGreaterThan(difference(0, 12) + 15);
  });
});

describe('what a Karlo cannot do', () => {
  it.each<readonly [string, PartName, Partial<PaintTask>]>([
    ['from words', 'prior', {}],
    ['like a picture', 'image_encoder', { prompt: '', likeness: { pictures: [SOURCE] } }],
  ])('is told of before anything is computed: painting %s', async (_, part, changes) => {
    const model = await open((model) => withoutParts(model, part));
    await expect(paintOne(model, changes)).rejects.toMatchObject({
      data: { code: 'part_missing', facts: { model: 'karlo', part } },
    });
    expect(model.runs).toEqual([]);
  });

  it('is to read more than its prior knows', async () => {
    await expect(paintOne(await asItIs(), { prompt: 'a cat, '.repeat(60) })).rejects.toMatchObject({
      data: { code: 'prompt_too_long', facts: { limit: 75 } },
    });
  });

  it.each([
    ['prior', 'prior'],
    ['decoder', 'decoder'],
    ['text_proj', 'text_proj'],
    ['super_res_last', 'super_res_last'],
  ])('is to show numbers that are none, of its %s', async (spoilt, part) => {
    const model = await open((given) => given, spoilt);
    await expect(paintOne(model)).rejects.toMatchObject({
      data: { code: 'not_a_number', facts: { part } },
    });
  });

  it.each([
    ['prior', 'prior_scheduler/scheduler_config.json', { prediction_type: 'velocity' }],
    ['super_res', 'super_res_scheduler/scheduler_config.json', { variance_type: 'learned_range' }],
  ] as const)('is to walk by settings that nobody has: %s', async (walk, file, settings) => {
    const opening = open((model) => ({
      ...model,
      furtherSchedulers: {
        ...model.furtherSchedulers,
        [walk]: { ...model.furtherSchedulers[walk], ...settings },
      },
    }));
    await expect(opening).rejects.toMatchObject({
      data: { code: 'setting_unsupported', facts: { file } },
    });
  });
});
