import { expect, test } from 'vitest';
import type { Pixels } from '../../kernel/pixels.ts';
import { extended, laidOut } from './canvas.ts';

const EDGE = 64;

function gradient(): Pixels {
  const data = new Uint8ClampedArray(3 * EDGE * EDGE);
  for (let at = 0; at < EDGE * EDGE; at++) {
    data.set([40 + 2 * (at % EDGE), 30 + 3 * Math.floor(at / EDGE), 90], 3 * at);
  }
  return { width: EDGE, height: EDGE, channels: 3, data };
}

const red = ({ data, width }: Pixels, x: number, y: number): number => data[3 * (y * width + x)]!;

test('a frame shows the source where it has it, moved by its corner', () => {
  const source = gradient();
  const { pixels, inner } = laidOut(source, { left: -0.25, top: 0.25, scale: 1 });
  expect(pixels).toMatchObject({ width: EDGE, height: EDGE });
  expect(inner).toEqual({ left: 16, top: 0, right: EDGE, bottom: 48 });
  expect(red(pixels, 16, 0)).toBe(red(source, 0, 16));
  expect(red(pixels, 63, 47)).toBe(red(source, 47, 63));
});

test('inside, beyond the overlap, an extended picture is what it was', () => {
  const source = gradient();
  const canvas = laidOut(source, { left: -0.2, top: -0.1, scale: 1.2 });
  const quiet = { stage: () => undefined };
  const whole = extended(canvas, { seed: 1, longest: 128, overlap: 4 }, quiet);
  const { left, top, right, bottom } = canvas.inner;
  for (let y = top + 4; y < bottom - 4; y += 5) {
    for (let x = left + 4; x < right - 4; x += 5) {
      expect(red(whole, x, y)).toBe(red(canvas.pixels, x, y));
    }
  }
  // Nothing is left unpainted.
  expect(Math.min(...whole.data)).toBeGreaterThan(20);
});
