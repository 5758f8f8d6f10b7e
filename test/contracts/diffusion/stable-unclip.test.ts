import { afterAll, describe, expect, it } from 'vitest';

import { createImageEncoder } from '../../../src/diffusion/components/image-encoder.ts';
import { readNoiseAugmentation } from '../../../src/diffusion/components/noise-augmentation.ts';
import { openPainter } from '../../../src/diffusion/families/open-painter.ts';
import type { Painted, Painter, PaintTask } from '../../../src/diffusion/families/painter.ts';
import type { ModelFolder, PartName } from '../../../src/diffusion/models/model-folder.ts';
import { readModelFolder } from '../../../src/diffusion/models/read-model-folder.ts';
import { openRuntime } from '../../../src/diffusion/runtime/open-runtime.ts';
import type { Pixels } from '../../../src/kernel/pixels.ts';
import { tensor, type Tensor } from '../../../src/numerics/tensor.ts';
import { deviation } from '../../support/diffusion/deviation.ts';
import { tinyModel } from '../../support/diffusion/golden-case.ts';
import { goldenTensors } from '../../support/diffusion/golden-tensors.ts';
import { furthest, paint, withoutParts } from '../../support/diffusion/painted.ts';
import { recordingRuntime } from '../../support/diffusion/recording-runtime.ts';

const NAME = 'sd2-unclip';
const PRIOR: readonly PartName[] = ['prior', 'prior_text_encoder'];

const bare = await openRuntime({ device: 'cpu', threads: 1 });
const plain = await readModelFolder(tinyModel('sd2'), 'sd2');
const whole = await readModelFolder(tinyModel(NAME), NAME);

const painters: Painter[] = [];
afterAll(() => Promise.all(painters.map((painter) => painter.release())));

async function open(model: ModelFolder = whole) {
  const runtime = recordingRuntime(bare);
  const painter = await openPainter(model, runtime, { rowsPerRun: 1 });
  painters.push(painter);
  const fed = (part: string, name: string): readonly Float32Array[] =>
    runtime.runs.filter((run) => run.part === part).map((run) => run.feeds[name]!.data);
  const runsOf = (part: string): number => runtime.runs.filter((run) => run.part === part).length;
  return { painter, fed, runsOf, parts: () => new Set(runtime.runs.map(({ part }) => part)) };
}

const task = (changes: Partial<PaintTask> = {}): PaintTask => ({
  prompt: '',
  width: 64,
  height: 64,
  seed: 1,
  steps: 2,
  scheduler: 'ddim',
  ...changes,
});

/** Colours that go from corner to corner, from those given. */
function slope(width: number, height: number, blue: number): Pixels {
  const data = Uint8ClampedArray.from({ length: width * height * 3 }, (_, i) => {
    const pixel = Math.floor(i / 3);
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    return [(x * 255) / width, (y * 255) / height, blue][i % 3]!;
  });
  return { width, height, channels: 3, data };
}

const [dusk, noon] = [slope(40, 50, 20), slope(70, 50, 250)];

describe('variations of Stable unCLIP', () => {
  it('are guided though there are no words, and away from no picture', async () => {
    const model = await open();
    await paint(model, [task({ likeness: { pictures: [dusk] } })]);
    const labels = model.fed('unet', 'class_labels');
    expect(labels).toHaveLength(4);
    expect(labels.map((row) => row.every((value) => value === 0))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(model.parts()).not.toContain('prior');
  });

  it('are the same beside others as alone, and each is like its own picture', async () => {
    const model = await open();
    const batch = [dusk, noon, dusk].map((picture, seed) =>
      task({ seed, likeness: { pictures: [picture] } }),
    );
    const together = await paint(model, batch);
    expect(model.runsOf('image_encoder')).toBe(2);
    for (const [i, one] of batch.entries()) {
      const [alone] = await paint(model, [one]);
      expect(furthest(alone, together[i])).toBeLessThanOrEqual(1);
    }
    const [other] = await paint(model, [task({ seed: 0, likeness: { pictures: [noon] } })]);
    expect(furthest(other, together[0])).toBeGreaterThan(3);
  });

  it('go from like the one to like the other', async () => {
    const model = await open();
    const like = async (likeness: PaintTask['likeness']): Promise<Painted | undefined> =>
      (await paint(model, [task({ ...(likeness && { likeness }) })]))[0];
    const first = await like({ pictures: [dusk] });
    expect(furthest(await like({ pictures: [dusk, noon], blend: 0 }), first)).toBe(0);
    expect(furthest(await like({ pictures: [noon, dusk], blend: 1 }), first)).toBe(0);
    expect(furthest(await like({ pictures: [dusk, noon], blend: 0.6 }), first)).toBeGreaterThan(0);
  });

  it('hear a prompt besides', async () => {
    const model = await open();
    const likeness = { pictures: [dusk] } as const;
    const [seen] = await paint(model, [task({ likeness })]);
    const [told] = await paint(model, [task({ likeness, prompt: 'a red boat' })]);
    expect(furthest(seen, told)).toBeGreaterThan(0);
  });

  it.each([
    ['a model without eyes', withoutParts(whole, 'image_encoder')],
    ['a model that was never told of pictures', plain],
  ])('are refused by %s before anything is computed', async (_, folder) => {
    const model = await open(folder);
    await expect(paint(model, [task({ likeness: { pictures: [dusk] } })])).rejects.toMatchObject({
      data: { code: 'part_missing', facts: { part: 'image_encoder' } },
    });
    expect(model.parts().size).toBe(0);
  });
});

describe('words to Stable unCLIP', () => {
  const words = { prompt: 'a small boat on a calm lake' };

  it('go through the prior where there is one, whose steps count', async () => {
    const model = await open();
    const counted: string[] = [];
    await paint(model, [task(words)], {
      onStep: (step, steps) => void counted.push(`${step}/${steps}`),
    });
    expect(counted).toEqual(Array.from({ length: 27 }, (_, i) => `${i + 1}/27`));
    expect(model.fed('unet', 'class_labels')[1]!.some((value) => value !== 0)).toBe(true);
  });

  it('are enough without one', async () => {
    const model = await open(withoutParts(whole, ...PRIOR));
    const counted: number[] = [];
    await paint(model, [task(words)], { onStep: (_, steps) => void counted.push(steps) });
    expect(counted).toEqual([2, 2]);
    const labels = model.fed('unet', 'class_labels').flatMap((row) => [...row]);
    expect(labels.every((value) => value === 0)).toBe(true);
  });

  it('are refused where they are more than the prior reads, and only there', async () => {
    const long = task({ prompt: 'a small boat on a wide river, '.repeat(20) });
    await expect(paint(await open(), [long])).rejects.toMatchObject({
      data: { code: 'prompt_too_long', facts: { limit: 75 } },
    });
    expect(await paint(await open(withoutParts(whole, ...PRIOR)), [long])).toHaveLength(1);
  });

  it('edit without a look at what was there', async () => {
    const model = await open();
    const keep = new Uint8ClampedArray(64 * 64).fill(255, 0, 32 * 64);
    const source = { pixels: slope(64, 64, 90), keep };
    expect(await paint(model, [task({ ...words, source })])).toHaveLength(1);
    expect(model.parts()).toContain('vae_encoder');
    expect(model.parts()).not.toContain('image_encoder');
  });
});

describe('noise on an image embedding', () => {
  const golden = goldenTensors<{ readonly levels: readonly number[] }>('components/augmentation');
  const numbers = (name: string): Tensor => {
    const { data, dims } = golden.tensor(name);
    return tensor(Float32Array.from(data), dims);
  };

  it.each(golden.about.levels)('is that of diffusers at level %i', async (level) => {
    const augmentation = await readNoiseAugmentation(whole);
    const given = augmentation.augment(
      numbers('embedding'),
      (count) => numbers('noise').data.slice(0, count),
      level,
    );
    const wanted = numbers(`labels.${level}`);
    expect(given.dims).toEqual(wanted.dims);
    expect(deviation(given.data, wanted.data).largest).toBeLessThan(1e-5);
  });

  it('is refused on one of another model', async () => {
    const augmentation = await readNoiseAugmentation(whole);
    const embedding = tensor(new Float32Array(3), [1, 3]);
    expect(() => augmentation.augment(embedding, (n) => new Float32Array(n), 0)).toThrow(
      'The image_encoder of the model sd2-unclip cannot be run: it gave [1, 3]',
    );
  });
});

describe('the image encoder', () => {
  it('refuses a graph that sees nothing', async () => {
    const session = await bare.open(whole.parts.unet.file, { model: NAME, part: 'unet' });
    expect(() => createImageEncoder(whole, session)).toThrow(
      'it takes (sample, timestep, encoder_hidden_states, class_labels) where one picture should go in',
    );
    await session.release();
  });
});
