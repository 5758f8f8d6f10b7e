import { buffer } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { DrawTask, Engine } from '../../src/engines/engine.ts';
import { releaseInputs } from '../../src/intake/release-inputs.ts';
import type { ImageTask, TaskInputs } from '../../src/kernel/image-task.ts';
import type { Pixels } from '../../src/kernel/pixels.ts';
import type { Size } from '../../src/kernel/size.ts';
import { seededRandom } from '../../src/numerics/random.ts';
import { decode } from '../../src/pixels/decode.ts';
import { insertChunks, readChunks } from '../../src/pixels/png-chunks.ts';
import { readProvenance } from '../../src/pixels/provenance.ts';
import { resample } from '../../src/pixels/resample.ts';
import { rawPng } from '../support/raw-png.ts';
import { door, solidEngine } from '../support/solid-engine.ts';
import { openStudio, submission, type Studio } from '../support/studio.ts';

/** Noise by seed; alphas are mostly the two that matter. */
function noise({ width, height }: Size, channels: 3 | 4, seed: number): Pixels {
  const random = seededRandom(seed);
  const data = new Uint8ClampedArray(width * height * channels);
  for (let i = 0; i < data.length; i++) {
    const extreme = i % 4 === 3 && channels === 4 && random.chance(0.8);
    data[i] = extreme ? (random.chance(0.7) ? 255 : 0) : random.integer(0, 255);
  }
  return { width, height, channels, data };
}

/** An engine that draws noise all over the picture, whatever it should have kept. */
function noiseEngine(channels: 3 | 4 = 3): Engine & { readonly asked: DrawTask[] } {
  const asked: DrawTask[] = [];
  return {
    ...solidEngine(),
    asked,
    async draw(task) {
      asked.push(task);
      return { pixels: noise(task.size, channels, task.seed) };
    },
  };
}

interface Drawn {
  readonly png: Buffer;
  readonly pixels: Pixels;
}

/** Runs an edit or a variation of these files. */
async function draw(
  studio: Studio,
  operation: 'edit' | 'vary',
  files: { readonly image: Uint8Array; readonly mask?: Uint8Array | undefined },
  task: Partial<ImageTask> = {},
  teamId = 'team_sample',
): Promise<readonly Drawn[]> {
  const inputs: TaskInputs = {
    image: await studio.putInput(files.image),
    mask: files.mask && (await studio.putInput(files.mask)),
  };
  const { images } = await studio.generation.run(
    submission({
      caller: { keyId: 'key_sample', teamId, userId: 'user_default' },
      task: { operation, inputs, ...task },
    }),
  );
  return Promise.all(
    images.map(async ({ key }) => {
      const png = await buffer((await studio.store.get(key))!.body);
      return { png, pixels: await decode(png) };
    }),
  );
}

/** True where every pixel of the file under this pixel of the result, however little, is opaque. */
function isProtected(alphas: readonly Pixels[], size: Size, x: number, y: number): boolean {
  return alphas.every(({ width, height, channels, data }) => {
    if (channels === 3) return true;
    for (let v = Math.floor((y * height) / size.height); v * size.height < (y + 1) * height; v++) {
      for (let u = Math.floor((x * width) / size.width); u * size.width < (x + 1) * width; u++) {
        if (data[(v * width + u) * 4 + 3] !== 255) return false;
      }
    }
    return true;
  });
}

const colourAt = ({ width, channels, data }: Pixels, x: number, y: number): number[] => {
  const start = (y * width + x) * channels;
  return [...data.subarray(start, start + 3)];
};

const edge = fc.integer({ min: 1, max: 24 });
const anEdit = fc.record({
  from: edge,
  to: fc.option(edge, { nil: undefined }),
  imageAlpha: fc.boolean(),
  mask: fc.boolean(),
  seed: fc.nat(),
  drawnChannels: fc.constantFrom<3 | 4>(3, 4),
});

test('whatever an engine draws, what is protected is in the file as it was sent, bit for bit', async () => {
  const opaque = noiseEngine(3);
  const translucent = noiseEngine(4);
  const studios = {
    3: await openStudio({ engine: opaque }),
    4: await openStudio({ engine: translucent }),
  };
  let [kept, replaced] = [0, 0];
  await fc.assert(
    fc.asyncProperty(anEdit, async ({ from, to = from, imageAlpha, mask, seed, drawnChannels }) => {
      const size = { width: to, height: to };
      const square = { width: from, height: from };
      const image = noise(square, imageAlpha ? 4 : 3, seed);
      const masking = mask ? noise(square, 4, seed + 1) : undefined;
      const [drawn] = await draw(
        studios[drawnChannels],
        'edit',
        { image: await rawPng(image), mask: masking && (await rawPng(masking)) },
        { size, seed },
      );
      expect(drawn!.pixels).toMatchObject(size);
      const sent = resample(image, size);
      const alphas = masking ? [image, masking] : [image];
      for (let y = 0; y < to; y++) {
        for (let x = 0; x < to; x++) {
          const stays = isProtected(alphas, size, x, y);
          const expected = stays ? colourAt(sent, x, y) : colourAt(drawn!.pixels, x, y);
          expect(colourAt(drawn!.pixels, x, y)).toEqual(expected);
          if (stays) kept++;
          else replaced++;
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(Math.min(kept, replaced)).toBeGreaterThan(100);
});

test('what is transparent is drawn, what is partly so is blended in proportion', async () => {
  const studio = await openStudio({ engine: solidEngine() });
  const image: Pixels = {
    width: 3,
    height: 1,
    channels: 4,
    data: Uint8ClampedArray.of(100, 100, 100, 0, 100, 100, 100, 51, 100, 100, 100, 255),
  };
  const size = { width: 3, height: 1 };
  const [drawn] = await draw(studio, 'edit', { image: await rawPng(image) }, { size, seed: 0 });
  // The engine fills with its seed, which is black here: a fifth of 100 is 20.
  expect([...drawn!.pixels.data]).toEqual([0, 0, 0, 20, 20, 20, 100, 100, 100]);
});

test('an engine gets opaque colours of the size asked for, and what is to stay', async () => {
  const engine = noiseEngine();
  const studio = await openStudio({ engine });
  const image = noise({ width: 8, height: 8 }, 4, 1);
  const mask = noise({ width: 8, height: 8 }, 4, 2);
  const files = { image: await rawPng(image), mask: await rawPng(mask) };
  const size = { width: 4, height: 4 };
  await draw(studio, 'edit', files, { size, count: 3, seed: 5, prompt: 'a flamingo' });
  expect(engine.asked.map(({ seed }) => seed)).toEqual([5, 6, 7]);
  for (const { operation, prompt, source } of engine.asked) {
    expect({ operation, prompt }).toEqual({ operation: 'edit', prompt: 'a flamingo' });
    expect(source!.pixels).toMatchObject({ ...size, channels: 3 });
    expect(source!.keep).toHaveLength(16);
    expect(source!.scene).toBeUndefined();
  }
});

test('a variation starts from the picture as it looks on white: as sent, unless that is larger', async () => {
  const engine = noiseEngine();
  const studio = await openStudio({ engine });
  const half: Pixels = {
    width: 2,
    height: 2,
    channels: 4,
    data: Uint8ClampedArray.of(10, 20, 30, 255, 10, 20, 30, 0, 10, 20, 30, 0, 10, 20, 30, 255),
  };
  const task = { size: { width: 16, height: 16 }, prompt: '' };
  const [drawn] = await draw(studio, 'vary', { image: await rawPng(half) }, task);
  expect(drawn!.pixels).toMatchObject(task.size);
  const large = noise({ width: 40, height: 30 }, 3, 1);
  await draw(studio, 'vary', { image: await rawPng(large) }, task);
  const [small, shrunk] = engine.asked.map(({ source }) => source!);
  expect([...small!.pixels.data]).toEqual([10, 20, 30, 255, 255, 255, 255, 255, 255, 10, 20, 30]);
  expect(shrunk!.pixels).toMatchObject({ ...task.size, channels: 3 });
  expect([small!.keep, shrunk!.keep]).toEqual([undefined, undefined]);
});

test('with a mask that lets nothing go the picture comes back, undrawn and unsigned', async () => {
  const engine = noiseEngine();
  const studio = await openStudio({ engine });
  const image = noise({ width: 9, height: 9 }, 3, 1);
  const mask = await rawPng({ ...image, channels: 4, data: new Uint8ClampedArray(324).fill(255) });
  const files = { image: await rawPng(image), mask };
  const size = { width: 9, height: 9 };
  const pictures = await draw(studio, 'edit', files, { size, count: 2 });
  expect(pictures.map(({ pixels }) => pixels)).toEqual([image, image]);
  expect(pictures.map(({ png }) => readProvenance(png))).toEqual([undefined, undefined]);
  expect(engine.asked).toEqual([]);
  expect(await studio.allRecords()).toMatchObject([{ state: 'succeeded', images: [{}, {}] }]);
});

test('files tell what is made from another picture, and not which', async () => {
  const studio = await openStudio();
  const picture = await rawPng(noise({ width: 9, height: 9 }, 4, 1));
  for (const operation of ['edit', 'vary'] as const) {
    const [drawn] = await draw(studio, operation, { image: picture });
    expect(readProvenance(drawn!.png)).toMatchObject({ source: 'compositeSynthetic' });
  }
});

/** The scene of a source, and whether it is unchanged. */
type Told = readonly [scene: string | undefined, unchanged: boolean | undefined];

const UNKNOWN: Told = [undefined, undefined];

/** An engine that records the seed it drew with, and what it was told of the source. */
function recordingEngine(id: string): Engine & { readonly told: Told[] } {
  const engine = noiseEngine();
  const told: Told[] = [];
  return {
    ...engine,
    id,
    told,
    async draw(task, context) {
      if (task.source) told.push([task.source.scene, task.source.unchanged]);
      return { ...(await engine.draw(task, context)), scene: `scene of ${id} ${task.seed}` };
    },
  };
}

test('a picture that comes back is recognised, with metadata or without, by its own team alone', async () => {
  const engine = recordingEngine('collage');
  const studio = await openStudio({ engine });
  const { images } = await studio.generation.run(
    submission({ task: { engine: 'collage', seed: 42 } }),
  );
  const png = await buffer((await studio.store.get(images[0]!.key))!.body);
  const pixels = await decode(png);
  const stripped = await rawPng(pixels);
  expect(readProvenance(stripped)).toBeUndefined();
  const veiled = new Uint8ClampedArray(pixels.width * pixels.height * 4);
  for (let i = 0; i < pixels.width * pixels.height; i++) {
    veiled.set([...pixels.data.subarray(i * 3, i * 3 + 3), i % 256], i * 4);
  }
  const withMask = await rawPng({ ...pixels, channels: 4, data: veiled });
  const task = { engine: 'collage', seed: 7 };
  for (const image of [png, stripped, withMask])
    await draw(studio, 'edit', { image: image, mask: withMask }, task);
  await draw(studio, 'vary', { image: png }, task);
  expect(engine.told.splice(0)).toEqual(
    Array.from({ length: 4 }, () => ['scene of collage 42', true]),
  );
  await draw(studio, 'vary', { image: png }, task, 'team_other');
  const changed = { ...pixels, data: pixels.data.map((value, i) => (i === 0 ? value ^ 1 : value)) };
  const paintedOver = await rawPng(changed);
  await draw(studio, 'vary', { image: paintedOver }, task);
  expect(engine.told.splice(0)).toEqual([UNKNOWN, UNKNOWN]);
  // Whoever painted it over kept what the file says of itself.
  const notes = [...readChunks(png)].filter(({ type }) => type === 'iTXt');
  await draw(studio, 'vary', { image: insertChunks(paintedOver, notes) }, task);
  expect(engine.told).toEqual([['scene of collage 42', false]]);
});

test('the same seed gives the same file, also of an edit', async () => {
  const studio = await openStudio();
  const image = await rawPng(noise({ width: 16, height: 12 }, 4, 1));
  const [one] = await draw(studio, 'edit', { image }, { seed: 3 });
  const [again] = await draw(studio, 'edit', { image }, { seed: 3 });
  expect(again!.png.equals(one!.png)).toBe(true);
});

test('what was made of a picture is recognised, too, and a scene goes to nobody but its engine', async () => {
  const engine = recordingEngine('collage');
  const studio = await openStudio({ engine });
  const picture = await rawPng(noise({ width: 16, height: 12 }, 4, 1));
  const task = { engine: 'collage', seed: 3 };
  const [edited] = await draw(studio, 'edit', { image: picture }, task);
  await draw(studio, 'vary', { image: edited!.png }, task);
  expect(engine.told).toEqual([UNKNOWN, ['scene of collage 3', true]]);

  const other = recordingEngine('other');
  const { images } = await studio.generation.run(submission({ task: { engine: 'collage' } }));
  const png = await buffer((await studio.store.get(images[0]!.key))!.body);
  const elsewhere = await openStudio({ engine: other, wrapRecords: () => studio.records });
  await draw(elsewhere, 'vary', { image: png }, { engine: 'other' });
  expect(other.told).toEqual([UNKNOWN]);
});

test('a scene that is too long is not kept, and the picture is', async () => {
  const engine = noiseEngine();
  const long = 'x'.repeat(262_145);
  const told: (string | undefined)[] = [];
  const studio = await openStudio({
    engine: {
      ...engine,
      async draw(task, context) {
        told.push(task.source?.scene);
        return { ...(await engine.draw(task, context)), scene: long.slice(task.seed) };
      },
    },
  });
  const picture = await rawPng(noise({ width: 16, height: 12 }, 3, 9));
  const [tooLong] = await draw(studio, 'vary', { image: picture }, { seed: 0 });
  await draw(studio, 'vary', { image: tooLong!.png }, { seed: 1 });
  const [kept] = await draw(studio, 'vary', { image: picture }, { seed: 1 });
  await draw(studio, 'vary', { image: kept!.png }, { seed: 1 });
  expect(told.map((scene) => scene?.length)).toEqual([undefined, undefined, undefined, 262_144]);
});

test('an input that is gone or broken ends the record with a fault of ours, and nothing is drawn', async () => {
  const engine = noiseEngine();
  const studio = await openStudio({ engine });
  const good = await studio.putInput(await rawPng(noise({ width: 4, height: 4 }, 4, 1)));
  const broken = { ...good, key: 'inputs/broken.png' };
  await studio.store.put(broken.key, Buffer.from('no picture'), 'image/png');
  for (const mask of [{ ...good, key: 'inputs/gone.png' }, broken]) {
    const inputs = { image: good, mask };
    const run = studio.generation.run(submission({ task: { operation: 'edit', inputs } }));
    await expect(run).rejects.toMatchObject({ fault: { code: 'internal' } });
  }
  expect(engine.asked).toEqual([]);
  expect(studio.failures.map(({ error }) => (error as Error).message)).toEqual([
    'the input inputs/gone.png is gone',
    'no format that is read',
  ]);
  expect(await studio.records.ownedKeys([good.key, broken.key])).toEqual(new Set());
});

test('while a record is open it owns its inputs; then it does not, and they are nobody’s', async () => {
  const engine = noiseEngine();
  const owned: number[] = [];
  const studio = await openStudio({
    engine: {
      ...engine,
      async draw(task, context) {
        owned.push((await studio.records.ownedKeys(await studio.objects())).size);
        return engine.draw(task, context);
      },
    },
  });
  const image = await rawPng(noise({ width: 4, height: 4 }, 4, 1));
  await draw(studio, 'edit', { image, mask: image });
  expect(owned).toEqual([2]);
  const objects = await studio.objects();
  const left = [...(await studio.records.ownedKeys(objects))];
  expect(objects).toHaveLength(3);
  expect(left).toEqual([expect.stringMatching(/^images\//)]);
});

test('of two requests with one claim, the pictures of the second are let go while the first works', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ until: () => opened });
  const studio = await openStudio({ engine });
  const image = await rawPng(noise({ width: 4, height: 4 }, 4, 1));
  const request = async (): Promise<TaskInputs> => {
    return { image: await studio.putInput(image), mask: undefined };
  };
  const [first, second] = [await request(), await request()];
  const idempotency = { value: 'retry-1', requestHash: 'the same' };
  const run = (inputs: TaskInputs) =>
    studio.generation.run(submission({ idempotency, task: { operation: 'edit', inputs } }));
  const running = run(first);
  await vi.waitFor(() => expect(engine.drawing()).toBe(1));
  const again = run(second);
  await releaseInputs(studio, first);
  await releaseInputs(studio, second);
  expect(await studio.objects()).toEqual([first.image.key]);
  open();
  expect((await again).recordId).toBe((await running).recordId);
  await releaseInputs(studio, first);
  expect(await studio.objects()).toEqual([expect.stringMatching(/^images\//)]);
});
