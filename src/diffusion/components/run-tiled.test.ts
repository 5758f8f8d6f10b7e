import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { runTiled, type Tiling } from './run-tiled.ts';

const square = (length: number, fixed: boolean): Tiling => ({
  height: { length, fixed },
  width: { length, fixed },
});

/** Numbers that tell where they are. */
function ramp(channels: number, height: number, width: number): Tensor {
  const data = Float32Array.from({ length: channels * height * width }, (_, i) => i);
  return tensor(data, [1, channels, height, width]);
}

/** Repeats each number `by` times across and down. */
function enlarge({ data, dims }: Tensor, by: number): Tensor {
  const [, channels = 0, height = 0, width = 0] = dims;
  const out = new Float32Array(data.length * by * by);
  for (let i = 0; i < out.length; i++) {
    const x = Math.floor((i % (width * by)) / by);
    const y = Math.floor(i / (width * by) / by);
    out[i] = data[y * width + x]!;
  }
  return tensor(out, [1, channels, height * by, width * by]);
}

/** Takes every `by`th number. */
function reduce({ data, dims }: Tensor, by: number): Tensor {
  const [, channels = 0, height = 0, width = 0] = dims;
  const [rows, columns] = [height / by, width / by];
  const out = Float32Array.from({ length: channels * rows * columns }, (_, i) => {
    const y = Math.floor(i / columns) * by;
    return data[y * width + (i % columns) * by]!;
  });
  return tensor(out, [1, channels, rows, columns]);
}

describe('runTiled', () => {
  const edge = fc.integer({ min: 1, max: 30 });

  it('gives what the whole would give, where a graph looks at nothing around', async () => {
    await fc.assert(
      fc.asyncProperty(edge, edge, fc.boolean(), async (height, width, fixed) => {
        const latents = ramp(2, height, width);
        const tiled = await runTiled(latents, square(8, fixed), { input: 1, output: 4 }, (tile) =>
          Promise.resolve(enlarge(tile, 4)),
        );
        expect(tiled).toEqual(enlarge(latents, 4));
      }),
    );
  });

  it('does so on the way in as well', async () => {
    await fc.assert(
      fc.asyncProperty(edge, edge, fc.boolean(), async (height, width, fixed) => {
        const image = ramp(3, height * 4, width * 4);
        const tiled = await runTiled(image, square(8, fixed), { input: 4, output: 1 }, (tile) =>
          Promise.resolve(reduce(tile, 4)),
        );
        expect(tiled).toEqual(reduce(image, 4));
      }),
    );
  });

  it('never gives a graph of fixed size another', async () => {
    const seen = new Set<string>();
    await runTiled(ramp(1, 5, 30), square(8, true), { input: 1, output: 1 }, (tile) => {
      seen.add(tile.dims.join('×'));
      return Promise.resolve({ ...tile, data: tile.data.slice() });
    });
    expect([...seen]).toEqual(['1×1×8×8']);
  });

  it('passes from one tile to the next without a step', async () => {
    let number = 0;
    const { data } = await runTiled(
      ramp(1, 1, 22),
      square(8, false),
      { input: 1, output: 1 },
      (tile) =>
        Promise.resolve(
          tensor(
            tile.data.map(() => number * 12),
            tile.dims,
          ),
        ).finally(() => number++),
    );
    const steps = [...data].slice(1).map((value, i) => value - data[i]!);
    expect(Math.max(...steps)).toBe(6);
    expect([...data].slice(0, 9)).toEqual([0, 0, 0, 0, 0, 0, 0, 6, 12]);
  });
});
