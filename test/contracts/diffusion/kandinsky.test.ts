import { afterAll, describe, expect, it } from 'vitest';

import { openPainter } from '../../../src/diffusion/families/open-painter.ts';
import type { Painter, PaintTask } from '../../../src/diffusion/families/painter.ts';
import type { ModelFolder } from '../../../src/diffusion/models/model-folder.ts';
import { operationsOf } from '../../../src/diffusion/models/operations-of.ts';
import { readModelFolder } from '../../../src/diffusion/models/read-model-folder.ts';
import { openRuntime } from '../../../src/diffusion/runtime/open-runtime.ts';
import type { Runtime } from '../../../src/diffusion/runtime/runtime.ts';
import type { Pixels } from '../../../src/kernel/pixels.ts';
import { tinyModel } from '../../support/diffusion/golden-case.ts';
import { furthest, pixelsOf, withoutParts } from '../../support/diffusion/painted.ts';
import { recordingRuntime, type RecordedRun } from '../../support/diffusion/recording-runtime.ts';

const bare = await openRuntime({ device: 'cpu', threads: 1 });
const whole = await readModelFolder(tinyModel('kandinsky'), 'kandinsky');
const inpainting = await readModelFolder(tinyModel('kandinsky-inpaint'), 'kandinsky-inpaint');

/** A runtime whose graphs do not say what CLIP sees in nothing. */
const untold: Runtime = {
  ...bare,
  open: async (file, about) => {
    const session = await bare.open(file, about);
    const outputs = session.outputs.filter(({ name }) => name !== 'zero_image_embeds');
    return { ...session, outputs };
  },
};

interface Opened {
  readonly painter: Painter;
  readonly runs: RecordedRun[];
}

const painters: Painter[] = [];
afterAll(() => Promise.all(painters.map((painter) => painter.release())));

async function open(model: ModelFolder, runtime: Runtime = bare): Promise<Opened> {
  const recording = recordingRuntime(runtime);
  const painter = await openPainter(model, recording);
  painters.push(painter);
  return { painter, runs: recording.runs };
}

let opened: Promise<Opened> | undefined;

/** The model as it is: one for all tests that change nothing of it. */
const asItIs = (): Promise<Opened> => (opened ??= open(whole));

const task = (changes: Partial<PaintTask> = {}): PaintTask => ({
  prompt: 'a white cat',
  width: 64,
  height: 64,
  seed: 3,
  steps: 2,
  ...changes,
});

async function paint({ painter, runs }: Opened, batch: readonly PaintTask[]) {
  const before = runs.length;
  const states: Pixels[] = [];
  const steps: string[] = [];
  const painted = await painter.paint(batch, {
    signal: new AbortController().signal,
    onStep: (step, of) => void steps.push(`${step}/${of}`),
    onState: (_, pixels) => void states.push(pixels),
  });
  const pictures = painted.map(pixelsOf);
  return { pictures, states, steps, parts: runs.slice(before).map(({ part }) => part) };
}

async function paintOne(model: Opened, changes: Partial<PaintTask> = {}) {
  const { pictures, ...rest } = await paint(model, [task(changes)]);
  return { picture: pictures[0]!, ...rest };
}

/** Colours that go from corner to corner. */
function slope(edge: number): Pixels {
  const data = Uint8ClampedArray.from({ length: edge * edge * 3 }, (_, i) => {
    const pixel = Math.floor(i / 3);
    return [((pixel % edge) * 255) / edge, (Math.floor(pixel / edge) * 255) / edge, 90][i % 3]!;
  });
  return { width: edge, height: edge, channels: 3, data };
}

const plain = (red: number, green: number, blue: number): Pixels => ({
  width: 40,
  height: 40,
  channels: 3,
  data: Uint8ClampedArray.from({ length: 40 * 40 * 3 }, (_, i) => [red, green, blue][i % 3]!),
});

const [red, blue] = [plain(220, 30, 30), plain(20, 40, 230)];

describe('a Kandinsky model', () => {
  it('can do what its parts allow', () => {
    expect(whole).toMatchObject({ family: 'kandinsky', latentChannels: 4, answerChannels: 8 });
    expect(operationsOf(whole)).toEqual(['generate', 'edit', 'vary']);
    expect(operationsOf(withoutParts(whole, 'prior'))).toEqual(['vary']);
    expect(operationsOf(withoutParts(whole, 'image_encoder'))).toEqual(['generate', 'edit']);
    expect(operationsOf(withoutParts(whole, 'vae_encoder'))).toEqual(['generate', 'vary']);
  });

  it('looks at nothing by itself where its prior does not say what is seen there', async () => {
    const told = await paintOne(await asItIs());
    const looked = await paintOne(await open(whole, untold));
    expect(told.parts).not.toContain('image_encoder');
    expect(looked.parts.filter((part) => part === 'image_encoder')).toHaveLength(1);
    expect(looked.picture).toEqual(told.picture);
  });

  it('says which part it needs for that', async () => {
    const model = await open(withoutParts(whole, 'image_encoder'), untold);
    await expect(paintOne(model)).rejects.toMatchObject({
      data: { code: 'part_missing', facts: { part: 'image_encoder' } },
    });
  });

  it('needs no prior to paint like a picture, and says that it needs one for words', async () => {
    const model = await open(withoutParts(whole, 'prior'));
    const likeness = { pictures: [red] } as const;
    const { picture, parts, steps } = await paintOne(model, { prompt: '', likeness });
    expect(picture.width).toBe(64);
    expect(parts).not.toContain('text_encoder');
    expect(steps).toEqual(['1/2', '2/2']);
    for (const changes of [
      {},
      { likeness, prompt: 'a cat' },
      { likeness, prompt: '', negativePrompt: 'dark' },
    ]) {
      await expect(paintOne(model, changes)).rejects.toMatchObject({
        data: { code: 'part_missing', facts: { part: 'prior' } },
      });
    }
  });

  it('counts the steps of its prior', async () => {
    const { steps } = await paintOne(await asItIs());
    expect(steps).toEqual(Array.from({ length: 27 }, (_, i) => `${i + 1}/27`));
  });

  it('paints a picture of a batch as it would alone', async () => {
    const model = await asItIs();
    const words = { negativePrompt: 'fog' };
    const batches = [
      [task(words), task({ ...words, prompt: 'a red boat', seed: 7 })],
      [
        task({ prompt: '', likeness: { pictures: [red] } }),
        task({ prompt: '', likeness: { pictures: [red, blue], blend: 0.3 }, seed: 7 }),
      ],
    ];
    for (const batch of batches) {
      const { pictures } = await paint(model, batch);
      for (const [i, each] of batch.entries()) {
        const alone = await paintOne(model, each);
        expect(furthest(alone.picture, pictures[i])).toBeLessThanOrEqual(1);
      }
    }
  });

  it('goes from like the one picture to like the other', async () => {
    const model = await asItIs();
    const like = async (likeness: NonNullable<PaintTask['likeness']>): Promise<Pixels> =>
      (await paintOne(model, { prompt: '', likeness })).picture;
    const first = await like({ pictures: [red] });
    expect(await like({ pictures: [red, blue], blend: 0 })).toEqual(first);
    expect(await like({ pictures: [blue, red], blend: 1 })).toEqual(first);
    expect(furthest(await like({ pictures: [red, blue], blend: 0.6 }), first)).toBeGreaterThan(0);
  });

  it('hears a negative prompt beside words and beside a picture', async () => {
    const model = await asItIs();
    for (const changes of [{}, { prompt: '', likeness: { pictures: [red] } } as const]) {
      const { picture } = await paintOne(model, changes);
      const other = await paintOne(model, { ...changes, negativePrompt: 'a small boat' });
      expect(furthest(other.picture, picture)).toBeGreaterThan(3);
    }
  });

  it('shows states through its own decoder at half the size', async () => {
    const { states, picture } = await paintOne(await asItIs(), { steps: 4, states: 2 });
    expect(states).toHaveLength(2);
    for (const state of states) {
      expect([state.width, state.height]).toEqual([picture.width, picture.height]);
      expect(new Set(state.data).size).toBeGreaterThan(10);
    }
  });

  it('puts latents back that a mask protects, and repaints the others', async () => {
    const model = await asItIs();
    const source = { pixels: slope(64), keep: new Uint8ClampedArray(64 * 64) };
    source.keep.fill(255, 0, 32 * 64);
    const decoded = async (seed: number): Promise<readonly Float32Array[]> => {
      await paintOne(model, { source, seed });
      const { data, dims } = model.runs.at(-1)!.feeds['latent_sample']!;
      const [, channels = 0, height = 0, width = 0] = dims;
      const half = (height / 2) * width;
      return [0, 1].map((which) =>
        Float32Array.from({ length: channels * half }, (_, i) => {
          const plane = Math.floor(i / half);
          return data[(2 * plane + which) * half + (i % half)]!;
        }),
      );
    };
    const [[keptOnce, onceAgain], [kept, again]] = [await decoded(1), await decoded(2)];
    expect(kept).toEqual(keptOnce);
    expect(again).not.toEqual(onceAgain);
  });

  it('made for inpainting paints from words alone, and then needs no encoder', async () => {
    const { picture } = await paintOne(await open(withoutParts(inpainting, 'vae_encoder')));
    expect(new Set(picture.data).size).toBeGreaterThan(10);
  });

  it('refuses a prompt that its prior cannot read, rather than cutting it off', async () => {
    await expect(paintOne(await asItIs(), { prompt: 'cat '.repeat(90) })).rejects.toMatchObject({
      data: { code: 'prompt_too_long', facts: { limit: 75 } },
    });
  });
});
