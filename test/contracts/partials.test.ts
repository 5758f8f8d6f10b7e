import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import * as fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { DrawTask, Engine } from '../../src/engines/engine.ts';
import type { PartialPicture } from '../../src/generation/generation.ts';
import type { Pixels } from '../../src/kernel/pixels.ts';
import { readProvenance } from '../../src/pixels/provenance.ts';
import type { ObjectStore } from '../../src/storage/object-store.ts';
import { solidEngine } from '../support/solid-engine.ts';
import { openStudio, submission, type Studio } from '../support/studio.ts';

/** Draws on only when what it showed was heard of, and shows one state more than anybody wants. */
function showing(): { readonly engine: Engine; readonly heard: () => void } {
  let heard = (): void => undefined;
  const engine = solidEngine({
    onTheWay: async (show, { partials = 0 }) => {
      for (let i = 0; i < partials; i++) {
        const told = new Promise<void>((resolve) => (heard = resolve));
        show();
        await told;
      }
      show();
    },
  });
  return { engine, heard: () => heard() };
}

/** Runs a request and keeps what it shows on its way, read at once as a stream would. */
async function watched(
  studio: Studio,
  heard: () => void,
  facts: Parameters<typeof submission>[0] = {},
) {
  const seen: (PartialPicture & { readonly bytes: Promise<Buffer> })[] = [];
  let ended = false;
  let late = 0;
  const read = async (key: string): Promise<Buffer> => buffer((await studio.store.get(key))!.body);
  const onPartial = (partial: PartialPicture): void => {
    if (ended) late += 1;
    seen.push({ ...partial, bytes: read(partial.key) });
    heard();
  };
  const request = submission({ ...facts, onPartial });
  const result = await studio.generation.run(request).finally(() => (ended = true));
  const partials = await Promise.all(
    seen.map(async ({ bytes, ...partial }) => ({ ...partial, bytes: await bytes })),
  );
  return { result, partials, late };
}

/** Time in which a state is heard of, if it is. */
const A_WHILE_MS = 60;

test.each([0, 1, 2, 3])('of %i states that are wanted, so many come, in order', async (wanted) => {
  const { engine, heard } = showing();
  const studio = await openStudio({ engine });
  const { result, partials, late } = await watched(studio, heard, { task: { partials: wanted } });
  expect(partials.map(({ index }) => index)).toEqual([0, 1, 2].slice(0, wanted));
  expect(new Set(partials.map(({ key }) => key)).size).toBe(wanted);
  expect(late).toBe(0);
  // They are for whoever heard of them to delete; the record owns its picture alone.
  const [image] = result.images;
  const keys = partials.map(({ key }) => key);
  expect((await studio.objects()).toSorted()).toEqual([image!.key, ...keys].toSorted());
  expect(await studio.records.ownedKeys(keys)).toEqual(new Set());
});

test.each(['png', 'jpeg', 'webp'] as const)('a state is a %s like the picture', async (format) => {
  const { engine, heard } = showing();
  const studio = await openStudio({ engine });
  const output = { format, compression: 80 };
  const { partials } = await watched(studio, heard, { task: { partials: 1, output } });
  const { bytes, key } = partials[0]!;
  expect(key).toMatch(
    new RegExp(`^partials/[0-9a-z]{25}\\.${format === 'jpeg' ? 'jpg' : format}$`),
  );
  expect(await sharp(bytes).metadata()).toMatchObject({ format, width: 16, height: 12 });
  const provenance = readProvenance(bytes);
  expect(provenance).toMatchObject({ engine: 'solid', source: 'algorithmicMedia' });
  expect(provenance).not.toHaveProperty('id');
});

test('states of a request for several pictures are of the first', async () => {
  const { engine, heard } = showing();
  const studio = await openStudio({ engine });
  const { partials } = await watched(studio, heard, { task: { partials: 2, count: 3, seed: 40 } });
  const reds = await Promise.all(
    partials.map(async ({ bytes }) => (await sharp(bytes).raw().toBuffer())[0]),
  );
  expect(reds).toEqual([41, 42]);
});

describe('promise: what a mask protects stays in every state', () => {
  const width = 16;
  const height = 12;
  const plane = fc.uint8Array({ minLength: width * height, maxLength: width * height });

  test('bit for bit, whatever the mask', async () => {
    const { engine, heard } = showing();
    const studio = await openStudio({ engine });
    const check = async (alpha: Uint8Array, shades: Uint8Array): Promise<void> => {
      // Of any shade, half of them protected entirely.
      const keep = alpha.map((value) => (value < 128 ? 255 : value - 128));
      const rgba = new Uint8Array(4 * width * height);
      for (let i = 0; i < keep.length; i++) {
        rgba.set([shades[i]!, 255 - shades[i]!, i & 255, keep[i]!], 4 * i);
      }
      const raw = { width, height, channels: 4 } as const;
      const image = await studio.putInput(await sharp(rgba, { raw }).png().toBuffer());
      const { partials } = await watched(studio, heard, {
        task: { operation: 'edit', partials: 3, inputs: { image, mask: undefined } },
      });
      expect(partials).toHaveLength(3);
      for (const { bytes } of partials) {
        const shown = await sharp(bytes).removeAlpha().raw().toBuffer();
        for (let i = 0; i < keep.length; i++) {
          if (keep[i] !== 255) continue;
          const was = rgba.subarray(4 * i, 4 * i + 3);
          if (Buffer.compare(shown.subarray(3 * i, 3 * i + 3), was) !== 0) {
            throw new Error(
              `pixel ${i} is ${shown.subarray(3 * i, 3 * i + 3).join()}, was ${was.join()}`,
            );
          }
        }
      }
    };
    await fc.assert(fc.asyncProperty(plane, plane, check), { numRuns: 40 });
  });
});

describe('states never fail what they are of', () => {
  const refusing = (store: ObjectStore): ObjectStore => ({
    ...store,
    put: async (key, ...rest) => {
      if (key.startsWith('partials/')) throw new Error('no room');
      return store.put(key, ...rest);
    },
  });

  test('where they cannot be stored', async () => {
    const engine = solidEngine({
      onTheWay: async (show) => {
        show();
        await sleep(A_WHILE_MS);
      },
    });
    const studio = await openStudio({ engine, wrapStore: refusing });
    const { result, partials } = await watched(studio, () => undefined, { task: { partials: 3 } });
    expect(result.images).toHaveLength(1);
    expect(partials).toEqual([]);
    expect(await studio.objects()).toEqual([result.images[0]!.key]);
  });

  test('where they cannot be encoded', async () => {
    const broken = (task: DrawTask): Pixels => ({
      ...task.size,
      channels: 3,
      data: new Uint8ClampedArray(5),
    });
    const solid = solidEngine();
    const engine: Engine = {
      ...solid,
      draw: async (task, context) => {
        context.onPartial?.(broken(task));
        await sleep(A_WHILE_MS);
        return solid.draw(task, context);
      },
    };
    const studio = await openStudio({ engine });
    const { result, partials } = await watched(studio, () => undefined, { task: { partials: 3 } });
    expect(result.images).toHaveLength(1);
    expect(partials).toEqual([]);
  });
});

describe('nothing of them stays', () => {
  test('when drawing fails', async () => {
    const { engine, heard } = showing();
    const failing: Engine = {
      ...engine,
      draw: async (task, context) => {
        await engine.draw(task, context);
        throw new Error('out of paint');
      },
    };
    const studio = await openStudio({ engine: failing });
    await expect(watched(studio, heard, { task: { partials: 2 } })).rejects.toThrow(
      'engine_failed',
    );
    expect(await studio.objects()).toEqual([]);
  });

  test('when the client leaves', async () => {
    const client = new AbortController();
    const { engine } = showing();
    const studio = await openStudio({ engine });
    const leave = (): void => client.abort();
    const facts = { task: { partials: 2 }, signal: client.signal };
    await expect(watched(studio, leave, facts)).rejects.toThrow('cancelled');
    await studio.queue.close(1000);
    expect(await studio.objects()).toEqual([]);
  });
});
