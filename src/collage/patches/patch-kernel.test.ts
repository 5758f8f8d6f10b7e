import { assert, integer, property, record, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { seededRandom } from '../../numerics/random.ts';
import { PATCH_EDGES, type PatchEdge } from './patch-kernel.ts';
import { patchAddress, PatchSpace, type Raster } from './patch-space.ts';

const WIDTH = 23;
const HEIGHT = 17;

function noisy(space: PatchSpace, width: number, height: number, seed: number): Raster {
  const raster = space.raster(width, height);
  const random = seededRandom(seed);
  for (let i = 0; i < raster.data.length; i++) raster.data[i] = Math.floor(256 * random.next());
  return raster;
}

/** The definition, one value after the other. */
function plainDistance(a: Raster, b: Raster, at: Place, to: Place, radius: number): number {
  let sum = 0;
  for (let dy = -radius; dy <= radius; dy++) {
    for (let dx = -radius; dx <= radius; dx++) {
      for (let channel = 0; channel < 4; channel++) {
        const ours = a.data[4 * ((at.y + dy) * a.width + at.x + dx) + channel]!;
        const theirs = b.data[4 * ((to.y + dy) * b.width + to.x + dx) + channel]!;
        sum += (ours - theirs) ** 2;
      }
    }
  }
  return sum;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function placeIn(width: number, height: number, radius: number): Arbitrary<Place> {
  return record({
    x: integer({ min: radius, max: width - 1 - radius }),
    y: integer({ min: radius, max: height - 1 - radius }),
  });
}

describe.each(PATCH_EDGES.map((edge) => ({ edge })))('patches of $edge', ({ edge }) => {
  const radius = (edge - 1) / 2;
  const space = new PatchSpace(3 * 1024);
  const a = noisy(space, WIDTH, HEIGHT, 1);
  const b = noisy(space, HEIGHT, WIDTH, 2);
  const address = (raster: Raster, { x, y }: Place): number =>
    patchAddress(raster, y * raster.width + x, radius);
  const measure = (at: Place, to: Place, limit: number): number =>
    space
      .kernel(edge satisfies PatchEdge)
      .distance(address(a, at), address(b, to), 16 * WIDTH, 16 * HEIGHT, limit);

  it('are as far apart as the sum of their squared differences', () => {
    assert(
      property(placeIn(WIDTH, HEIGHT, radius), placeIn(HEIGHT, WIDTH, radius), (at, to) => {
        // Whole values below 2²⁴ add up without rounding.
        expect(measure(at, to, Infinity)).toBe(plainDistance(a, b, at, to, radius));
      }),
    );
  });

  it('are known to be too far apart without being summed to the end', () => {
    assert(
      property(
        placeIn(WIDTH, HEIGHT, radius),
        placeIn(HEIGHT, WIDTH, radius),
        integer({ min: 1, max: 1_000_000 }),
        (at, to, limit) => {
          const whole = plainDistance(a, b, at, to, radius);
          const measured = measure(at, to, limit);
          expect(measured).toBeLessThanOrEqual(whole);
          expect(measured >= limit).toBe(whole >= limit);
        },
      ),
    );
  });

  it('are added with a weight, and nothing beside them changes', () => {
    const to = space.raster(WIDTH, HEIGHT);
    assert(
      property(placeIn(WIDTH, HEIGHT, radius), placeIn(HEIGHT, WIDTH, radius), (at, from) => {
        to.data.fill(7);
        space.kernel(edge).add(address(to, at), address(b, from), 16 * WIDTH, 16 * HEIGHT, 0.5);
        for (let y = 0; y < HEIGHT; y++) {
          for (let x = 0; x < WIDTH; x++) {
            const inside = Math.abs(x - at.x) <= radius && Math.abs(y - at.y) <= radius;
            const theirs = (from.y + y - at.y) * b.width + from.x + x - at.x;
            const added = inside ? 0.5 * b.data[4 * theirs]! : 0;
            expect(to.data[4 * (y * WIDTH + x)]).toBe(7 + added);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
