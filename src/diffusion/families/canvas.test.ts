import { describe, expect, it } from 'vitest';
import type { Pixels } from '../../kernel/pixels.ts';
import { offCanvas, ontoCanvas, repaintedOf } from './canvas.ts';
import { sizedAs } from './plan-size.ts';

function noisy(width: number, height: number): Pixels {
  const data = Uint8ClampedArray.from({ length: width * height * 3 }, (_, i) => (i * 37) % 251);
  return { width, height, channels: 3, data };
}

describe('a canvas', () => {
  it('gives back the picture that was put on it, bit for bit', () => {
    const picture = noisy(13, 22);
    const plan = sizedAs(picture, 16);
    expect(offCanvas(ontoCanvas(picture, plan), plan, picture)).toEqual(picture);
  });

  it('is filled around the picture with the colours of its edges', () => {
    const picture = noisy(2, 2);
    const plan = sizedAs(picture, 4);
    const { data, width } = ontoCanvas(picture, plan);
    const at = (x: number, y: number) => [
      ...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
    ];
    expect(at(0, 0)).toEqual([...picture.data.subarray(0, 3)]);
    expect(at(3, 3)).toEqual([...picture.data.subarray(9, 12)]);
    expect(at(3, 0)).toEqual([...picture.data.subarray(3, 6)]);
  });

  it('gives a picture of the size wanted and nothing of whoever wanted it', () => {
    const plan = sizedAs({ width: 8, height: 8 }, 8);
    const wanted = { width: 12, height: 12, prompt: 'a fox' };
    const picture = offCanvas(noisy(8, 8), plan, wanted);
    expect(Object.keys(picture).sort()).toEqual(['channels', 'data', 'height', 'width']);
    expect(picture.data).toHaveLength(12 * 12 * 3);
  });
});

describe('repaintedOf', () => {
  it('repaints whatever is not kept wholly', () => {
    const keep = Uint8ClampedArray.of(255, 254, 0, 128);
    const size = { width: 2, height: 2 };
    expect([...repaintedOf(keep, size, sizedAs(size, 2))]).toEqual([0, 1, 1, 1]);
  });

  it('loses no thin hole when the canvas is smaller than the picture', () => {
    const size = { width: 64, height: 64 };
    const keep = new Uint8ClampedArray(64 * 64).fill(255);
    keep[20 * 64 + 20] = 0;
    const plan = { canvas: { width: 8, height: 8 }, frame: { x: 0, y: 0, width: 8, height: 8 } };
    expect(repaintedOf(keep, size, plan).reduce((sum, one) => sum + one, 0)).toBe(1);
  });
});
