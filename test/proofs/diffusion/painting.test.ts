import { afterAll, describe, expect, it } from 'vitest';

import type { Pixels } from '../../../src/kernel/pixels.ts';
import { openPainter, type PainterOptions } from '../../../src/diffusion/families/open-painter.ts';
import type { Painter, PaintTask } from '../../../src/diffusion/families/painter.ts';
import type { ModelFolder } from '../../../src/diffusion/models/model-folder.ts';
import { readModelFolder } from '../../../src/diffusion/models/read-model-folder.ts';
import { openRuntime } from '../../../src/diffusion/runtime/open-runtime.ts';
import { tinyModel } from '../../support/diffusion/golden-case.ts';
import { furthest, paint, pixelsOf } from '../../support/diffusion/painted.ts';
import { recordingRuntime } from '../../support/diffusion/recording-runtime.ts';
import { tamperedRuntime, type Tampering } from '../../support/diffusion/tampered-runtime.ts';

const painters: Painter[] = [];
afterAll(() => Promise.all(painters.map((painter) => painter.release())));

/** The tiny checker has random weights, and would flag some of these pictures. */
const UNFLAGGED: Tampering = { safety_checker: (data) => data.fill(0) };

/** Opens a tiny model with one's hands in what its parts give. */
async function open(
  name: string,
  {
    tampering = {},
    change = (model) => model,
    ...options
  }: PainterOptions & {
    readonly tampering?: Tampering;
    readonly change?: (model: ModelFolder) => ModelFolder;
  } = {},
) {
  const bare = await openRuntime({ device: 'cpu', threads: 1 });
  const runtime = recordingRuntime(tamperedRuntime(bare, { ...UNFLAGGED, ...tampering }));
  const model = change(await readModelFolder(tinyModel(name), name));
  const painter = await openPainter(model, runtime, options);
  painters.push(painter);
  const runsOf = (part: string): number => runtime.runs.filter((run) => run.part === part).length;
  return { painter, runsOf, parts: () => [...new Set(runtime.runs.map(({ part }) => part))] };
}

const task = (changes: Partial<PaintTask> = {}): PaintTask => ({
  prompt: 'a red fox in the snow',
  width: 64,
  height: 64,
  seed: 1,
  steps: 3,
  ...changes,
});

async function paintOne(
  model: { readonly painter: Painter },
  changes: Partial<PaintTask> = {},
): Promise<Pixels> {
  return pixelsOf((await paint(model, [task(changes)]))[0]);
}

/** Colours that go from corner to corner. */
function slope(width: number, height: number): Pixels {
  const data = Uint8ClampedArray.from({ length: width * height * 3 }, (_, i) => {
    const pixel = Math.floor(i / 3);
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    return [(x * 255) / width, (y * 255) / height, 128][i % 3]!;
  });
  return { width, height, channels: 3, data };
}

/** Keeps the left half. */
function leftHalf(width: number, height: number): Uint8ClampedArray<ArrayBuffer> {
  return Uint8ClampedArray.from({ length: width * height }, (_, i) =>
    i % width < width / 2 ? 255 : 0,
  );
}

const MODELS = ['sd1', 'sd2', 'inpaint', 'lcm', 'turbo'];

describe('a batch', () => {
  it.each(MODELS)('%s paints each picture as it would alone', async (name) => {
    const long = `${'a small boat on a wide river, '.repeat(12)}at dawn`;
    const batch = [task(), task({ prompt: long, seed: 2 }), task({ prompt: 'fog', seed: 3 })].map(
      (each) => ({ ...each, negativePrompt: 'rain' }),
    );
    for (const rowsPerRun of [1, 4]) {
      const model = await open(name, { rowsPerRun });
      const together = await paint(model, batch);
      for (const [i, each] of batch.entries()) {
        const [alone] = await paint(model, [each]);
        expect(furthest(alone, together[i])).toBeLessThanOrEqual(1);
      }
      expect(furthest(together[0], together[2])).toBeGreaterThan(10);
    }
  });

  it('gives each picture noise of its own at every step', async () => {
    const model = await open('sd1');
    const batch = [1, 2].map((seed) => task({ seed, scheduler: 'euler_ancestral' }));
    const together = await paint(model, batch);
    const [alone] = await paint(model, batch.slice(1));
    expect(furthest(alone, together[1])).toBeLessThanOrEqual(1);
  });

  it('encodes what its pictures start from once', async () => {
    const model = await open('sd1');
    const source = { pixels: slope(64, 64) };
    const painted = await paint(model, [task({ source }), task({ source, seed: 2 })]);
    expect(model.runsOf('vae_encoder')).toBe(1);
    expect(furthest(painted[0], painted[1])).toBeGreaterThan(10);
  });

  it('is refused when its pictures are of different shapes', async () => {
    const model = await open('sd1');
    await expect(paint(model, [task(), task({ steps: 4 })])).rejects.toThrow(RangeError);
    expect(model.parts()).toEqual([]);
  });
});

describe('what is asked for', () => {
  it.each([
    ['sd1', { negativePrompt: 'snow' }],
    ['sd1', { guidance: 2 }],
    ['sd1', { guidanceRescale: 0.7 }],
    ['sd1', { scheduler: 'euler' }],
    ['sd1', { steps: 5 }],
    ['sd1', { seed: 9 }],
    ['sd1', { fastDecoder: true }],
    ['lcm', { negativePrompt: 'snow' }],
    ['lcm', { guidance: 2 }],
    ['turbo', { negativePrompt: 'snow' }],
    ['turbo', { guidance: 2 }],
  ] as const)('changes the picture: %s, %o', async (name, changes) => {
    const model = await open(name);
    expect(furthest(await paintOne(model), await paintOne(model, changes))).toBeGreaterThan(0);
  });

  it('is of every size', async () => {
    const model = await open('sd1');
    for (const [width, height] of [
      [64, 64],
      [33, 57],
      [16, 16],
      [1, 90],
      [200, 100],
    ] as const) {
      const picture = await paintOne(model, { width, height });
      expect(picture).toMatchObject({ width, height, channels: 3 });
      expect(picture.data).toHaveLength(width * height * 3);
    }
  });

  it('is painted with one run a step where guidance has nothing to say', async () => {
    const model = await open('sd1');
    await paintOne(model, { prompt: '', scheduler: 'ddim' });
    expect(model.runsOf('unet')).toBe(3);
    await paintOne(model, { prompt: '', scheduler: 'ddim', negativePrompt: 'fog' });
    expect(model.runsOf('unet')).toBe(3 + 6);
  });

  it('takes steps enough for a weak change of a picture', async () => {
    const model = await open('turbo');
    const source = { pixels: slope(64, 64) };
    await paintOne(model, { source, steps: 1, strength: 0.3 });
    expect(model.runsOf('unet')).toBe(1);
  });

  it('stays nearer to its source the weaker the change', async () => {
    const model = await open('sd1');
    const source = { pixels: slope(64, 64) };
    const meanChange = async (strength: number): Promise<number> => {
      const { data } = await paintOne(model, { source, strength, steps: 10, prompt: '' });
      const unchanged = await paintOne(model, { source, strength: 0.1, steps: 10, prompt: '' });
      return (
        data.reduce((sum, value, i) => sum + Math.abs(value - unchanged.data[i]!), 0) / data.length
      );
    };
    const [weak, strong] = [await meanChange(0.3), await meanChange(0.9)];
    expect(weak).toBeLessThan(strong);
  });
});

describe('refining', () => {
  it('paints over what was enlarged, and counts both passes', async () => {
    const model = await open('sd1');
    const size = { width: 160, height: 120 };
    const counted: string[] = [];
    const [plain] = await paint(model, [task(size)]);
    const [refined] = await paint(
      model,
      [task({ ...size, refine: true, steps: 6, scheduler: 'ddim' })],
      {
        onStep: (step, steps) => counted.push(`${step}/${steps}`),
      },
    );
    expect(pixelsOf(refined)).toMatchObject(size);
    expect(furthest(plain, refined)).toBeGreaterThan(0);
    // 6 steps, then a third of them.
    expect(counted).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((step) => `${step}/8`));
  });

  it('leaves alone what the model paints at its own size', async () => {
    const model = await open('sd1');
    expect(furthest(await paintOne(model), await paintOne(model, { refine: true }))).toBe(0);
  });

  it.each(MODELS)('%s refines edits, too', async (name) => {
    const model = await open(name);
    const size = { width: 160, height: 120 };
    const source = { pixels: slope(160, 120), keep: leftHalf(160, 120) };
    expect(await paintOne(model, { ...size, source, refine: true })).toMatchObject(size);
  });
});

describe('a model for inpainting', () => {
  it('also paints from nothing, and whole pictures anew', async () => {
    const model = await open('inpaint');
    const source = { pixels: slope(64, 64) };
    const [anew, another] = [await paintOne(model), await paintOne(model, { source })];
    expect(furthest(anew, another)).toBeGreaterThan(10);
  });
});

describe('states', () => {
  it('show the picture after its first step, and each is nearer to the end', async () => {
    const model = await open('sd1');
    const heard: string[] = [];
    const states: Pixels[] = [];
    const [painted] = await paint(model, [task({ states: 3, steps: 9, width: 90, height: 60 })], {
      onStep: (step) => heard.push(`step ${step}`),
      onState: (_, pixels) => {
        heard.push('state');
        states.push(pixels);
      },
    });
    expect(heard.slice(0, 3)).toEqual(['step 1', 'state', 'step 2']);
    expect(states).toHaveLength(3);
    for (const state of states) expect(state).toMatchObject({ width: 90, height: 60, channels: 3 });
    const far = states.map(({ data }) => {
      const end = pixelsOf(painted).data;
      return data.reduce((sum, value, i) => sum + Math.abs(value - end[i]!), 0);
    });
    expect(far[2]).toBeLessThan(far[0]!);
  });

  it('come from latents where the model has no small decoder, and show what is kept', async () => {
    const model = await open('lcm');
    const source = { pixels: slope(64, 64), keep: leftHalf(64, 64) };
    const states: Pixels[] = [];
    await paint(model, [task({ source, states: 2 })], {
      onState: (_, pixels) => states.push(pixels),
    });
    expect(states).toHaveLength(2);
    for (const { data } of states) {
      const kept = [...data.keys()].filter((i) => Math.floor(i / 3) % 64 < 32);
      expect(kept.every((i) => data[i] === source.pixels.data[i])).toBe(true);
    }
    expect(furthest(states[0], states[1])).toBeGreaterThan(0);
  });

  it('are shown of the pictures that want them only', async () => {
    const model = await open('lcm');
    const shown: number[] = [];
    await paint(model, [task(), task({ seed: 2, states: 1 })], {
      onState: (index) => shown.push(index),
    });
    expect(shown).toEqual([1]);
  });
});

describe('stopping', () => {
  it('ends a walk after the step it is in', async () => {
    const model = await open('sd1');
    const stop = new AbortController();
    const steps: number[] = [];
    const painting = paint(model, [task({ steps: 20 })], {
      signal: stop.signal,
      onStep: (step) => {
        steps.push(step);
        if (step === 4) stop.abort();
      },
    });
    await expect(painting).rejects.toMatchObject({ name: 'AbortError' });
    expect(steps).toEqual([1, 2, 3, 4]);
    expect(model.runsOf('vae_decoder')).toBe(0);
    expect(await paintOne(model)).toMatchObject({ width: 64 });
  });
});

describe('faults', () => {
  const spoil = (from: number) => (data: Float32Array, run: number) => {
    if (run >= from) data[7] = Number.NaN;
  };

  it('of numbers name the part and the step', async () => {
    const model = await open('lcm', { tampering: { unet: spoil(2) } });
    await expect(paint(model, [task()])).rejects.toMatchObject({
      data: { code: 'not_a_number', facts: { model: 'lcm', part: 'unet', step: 2 } },
    });
    const decoder = await open('lcm', { tampering: { vae_decoder: spoil(0) } });
    await expect(paint(decoder, [task()])).rejects.toMatchObject({
      data: { code: 'not_a_number', facts: { part: 'vae_decoder' } },
    });
  });

  it('of one picture leave the others alone, and show nothing of it', async () => {
    // The checker sees the state of the second picture first, then both pictures.
    const flagged = (data: Float32Array, run: number) => data.fill(run === 1 ? 0 : 1);
    const model = await open('sd1', { tampering: { safety_checker: flagged } });
    const shown: number[] = [];
    const painted = await paint(model, [task(), task({ seed: 2, states: 1 })], {
      onState: (index) => shown.push(index),
    });
    expect(shown).toEqual([]);
    expect(painted[0]).toMatchObject({ width: 64 });
    expect(painted[1]).toMatchObject({ data: { code: 'picture_unsafe' } });
  });

  it('of parts that are not there come before anything is computed', async () => {
    const change = ({ parts, ...model }: ModelFolder) => {
      const { text_encoder, unet, vae_decoder } = parts;
      return { ...model, parts: { text_encoder, unet, ...(vae_decoder && { vae_decoder }) } };
    };
    const model = await open('sd1', { change });
    const source = { pixels: slope(64, 64) };
    await expect(paint(model, [task({ source })])).rejects.toMatchObject({
      data: { code: 'part_missing', facts: { part: 'vae_encoder' } },
    });
    expect(model.parts()).toEqual([]);
    expect(await paintOne(model, { width: 200, height: 200, refine: true })).toMatchObject({
      width: 200,
    });
  });

  it('of samplers come before a model is loaded', async () => {
    const change = (model: ModelFolder) => ({
      ...model,
      scheduler: { _class_name: 'NoSuchScheduler' },
    });
    await expect(open('sd1', { change })).rejects.toMatchObject({
      data: { code: 'scheduler_unknown' },
    });
  });

  it('while a part is loaded do not stay', async () => {
    const model = await open('lcm', { tampering: { opening: { part: 'vae_decoder', fails: 1 } } });
    await expect(paint(model, [task()])).rejects.toMatchObject({ data: { code: 'out_of_memory' } });
    expect(await paintOne(model)).toMatchObject({ width: 64 });
  });
});

describe('loading', () => {
  it('opens what a picture needs, when it needs it', async () => {
    const model = await open('sd1');
    const stages: string[] = [];
    const { signal } = new AbortController();
    const onStage = (stage: string) => stages.push(stage);
    await model.painter.paint([task()], { signal, onStep: () => undefined, onStage });
    expect(stages).toEqual([
      'loading',
      'reading',
      'painting',
      'loading',
      'decoding',
      'loading',
      'checking',
    ]);
    expect(model.parts().sort()).toEqual(['safety_checker', 'text_encoder', 'unet', 'vae_decoder']);
    stages.length = 0;
    await model.painter.paint([task()], { signal, onStep: () => undefined, onStage });
    expect(stages).toEqual(['reading', 'painting', 'decoding', 'checking']);
  });
});
